import type { FollowingStepFragment, HistoryStepFragment, InputOfClusterFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { capital, type Linked, type View } from '../view.ts'
import { list, section } from './lists.ts'

/** The steps that can be taken next, who may take them, and what stands in their way. */
export function nextSteps(all: readonly FollowingStepFragment[], view: View): Html | null {
  const { say, label } = view
  return section(
    say('Næste skridt', 'Next steps'),
    list(
      all,
      ({ text, by, possible, rule, blockedBy }) => html`<div>
        <strong>${capital(text)}</strong>
        <span class="quiet">(${by.map((one) => label('ActingParty', one)).join(', ')})</span>
        <span class="${possible ? 'open' : 'blocked'}">${possible ? say('kan tages nu', 'can be taken now') : say('kan ikke tages endnu', 'cannot be taken yet')}</span>
        ${rule && html`<br>${say('Reglen', 'The rule')}: ${view.link(rule)}`}
        ${
          blockedBy.length > 0 &&
          html`<ul class="findings">${blockedBy.map(
            (one) => html`<li class="severity-${one.strength === 'MUST' ? 'violation' : 'warning'}">
              ${one.message} ${one.rule && html`(${view.link(one.rule)})`}
            </li>`
          )}</ul>`
        }
      </div>`
    )
  )
}

/** The steps that were taken, in the order of time. */
export function history(all: readonly HistoryStepFragment[], view: View): Html | null {
  const { say, label } = view
  if (all.length === 0) return null
  return section(
    say('Forløb', 'History'),
    html`<ol class="timeline">${all.map(
      ({ text, on, by, party, remark, decidedBy, legalBasis, deadline, topic }) => html`<li>
        <time datetime="${on}">${view.date(on)}</time> ${capital(text)}
        <span class="quiet">(${party && 'name' in party ? view.link(party as Linked) : label('ActingParty', by)}${decidedBy && `, ${decidedBy}`})</span>
        ${topic && html`<br>${say('Emne', 'Topic')}: ${view.link(topic)}`}
        ${deadline && html`<br>${say('Frist', 'Deadline')}: ${view.date(deadline)}`}
        ${legalBasis && html`<br>${say('Hjemmel', 'Legal basis')}: ${legalBasis}`}
        ${remark && html`<br>${remark}`}
      </li>`
    )}</ol>`
  )
}

/** What clusters have said of a draft, and who has yet to. */
export function clusterInput(
  inputs: readonly InputOfClusterFragment[],
  missing: readonly Linked[],
  view: View
): Html | null {
  if (inputs.length + missing.length === 0) return null
  return section(
    view.say('Indspil fra klyngerne', 'Input of the clusters'),
    html`${list(inputs, ({ cluster, on, text }) => html`<span>${view.date(on)}: ${view.link(cluster)}</span> <span>${text}</span>`)}
    ${list(missing, (cluster) => html`<span>${view.link(cluster)}</span> <span class="blocked">${view.say('mangler', 'missing')}</span>`)}`
  )
}
