import type { PracticePlanPageQuery, PracticePlanPageQueryVariables } from '../generated/queries.ts'
import { html } from '../html.ts'
import { page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { clusterInput, history, nextSteps } from '../parts/lifecycle.ts'
import { list, section } from '../parts/lists.ts'
import { sourceMark } from '../parts/sources.ts'
import { statements } from '../parts/statements.ts'
import { ROOT } from '../view.ts'

/** A practice plan: how far it is, its topics, and what was said in the hearing. */
export const practicePlan = page<PracticePlanPageQuery, PracticePlanPageQueryVariables>({
  path: `${ROOT}/practice-plans/:key`,
  type: 'PracticePlan',
  operation: 'PracticePlanPage',
  variables: ({ params: { key = '' } }) => ({ key }),
  rest: ({ params: { key = '' } }, day) => [`/v1/practice-plans/${key}?asOf=${day}`],
  show({ practicePlan: found }, view) {
    if (!found) return null
    const { say, date } = view
    const { consensus } = found
    return {
      title: found.name,
      content: html`
        <div class="kind">${say('Praksisplan', 'Practice plan')} ${sourceMark(found, view)}</div>
        <h1>${found.name}</h1>
        <p class="status">${view.title('PracticePlanStatus', found.status)}</p>
        ${facts(
          [
            [say('Region', 'Region'), view.link(found.region)],
            [
              say('I kraft', 'In force'),
              found.inForceFrom
                ? view.period({ validFrom: found.inForceFrom, validTo: found.inForceTo })
                : say('nej', 'no')
            ],
            [say('Udgave', 'Revision'), view.number(found.revision)],
            [
              say('Enighed', 'Agreement'),
              consensus
                ? html`${consensus.agreed ? say('enighed', 'agreed') : say('uenighed', 'disagreed')}, ${date(consensus.on)}: ${consensus.remark}`
                : undefined
            ],
            [say('Før denne', 'Before this one'), found.replaces ? view.link(found.replaces) : undefined]
          ],
          view
        )}
        ${nextSteps(found.nextSteps, view)}
        ${section(
          say('Emner, som planen skal behandle', 'Topics that the plan must deal with'),
          list(
            found.topics,
            ({ topic, text, on }) => html`<span>${view.link(topic)}</span>
              ${text === null ? html`<span class="blocked">${say('ikke skrevet', 'not written')}</span>` : html`<span>${text}</span>`}
              ${on && html`<span class="quiet">${date(on)}</span>`}`
          )
        )}
        ${clusterInput(found.inputs, [], view)}
        ${section(
          say('Høringssvar', 'Answers in the hearing'),
          list(
            found.hearingAnswers,
            ({ party, on, text }) => html`<span>${date(on)}: ${party}</span> <span>${text}</span>`
          )
        )}
        ${history(found.history, view)}
        ${statements(found.rules, view)}`
    }
  }
})
