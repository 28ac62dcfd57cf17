import type { MeetingLineFragment, MeetingsFragment } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { nameOf, type View } from '../view.ts'
import { facts, type Pair } from './facts.ts'
import { list } from './lists.ts'

/** The meetings of a level in a year: how many are expected, held, to come and missing, and each of them. */
export function meetings(
  { cadence, meetings: all }: { cadence: MeetingsFragment; meetings: readonly MeetingLineFragment[] },
  year: number,
  view: View
): Html | null {
  const { say, number } = view
  const counts: Pair[] = [
    [say('Forventet', 'Expected'), cadence.expected === null ? undefined : number(cadence.expected)],
    [say('Afholdt', 'Held'), counted(cadence.held, view)],
    [say('Planlagt', 'To come'), cadence.scheduled ? number(cadence.scheduled) : undefined],
    [say('Aflyst', 'Cancelled'), cadence.cancelled ? number(cadence.cancelled) : undefined],
    [say('Mangler', 'Missing'), missing(cadence, view)],
    [say('Bedst i perioden', 'Best held'), windows(cadence, view)],
    [say('Oftere end', 'More often than'), comparison(cadence, view)],
    [say('Inviteres', 'To be invited'), invitations(cadence, view)],
    [
      say('Reglen', 'The rule'),
      list(
        cadence.rules,
        (rule) =>
          html`<span>${view.subject(rule)}</span> <span class="quiet">${view.label('Strength', rule.strength)}</span>`
      ) ?? undefined
    ]
  ]
  if (all.length === 0 && cadence.expected === null && cadence.rules.length === 0) return null
  const outside = new Set(cadence.outsideWindows.map(({ id }) => id))
  return html`<h4>${say(`Møder i ${year}`, `Meetings in ${year}`)}</h4>
    ${facts(counts, view)}
    ${list(
      all,
      ({
        id,
        asOf,
        date,
        title,
        status,
        because
      }) => html`<span>${view.link({ id, asOf, name: `${view.date(date)}: ${title}` })}</span>
        <span class="quiet">${view.label('MeetingStatus', status)}${because && `: ${because}`}${outside.has(id) && `, ${say('uden for perioden', 'outside the advised time')}`}</span>`
    )}`
}

/** A number that is null where the level reported nothing. */
const counted = (count: number | null, { say, number }: View): string =>
  count === null ? say('intet indberettet', 'nothing reported') : number(count)

function missing({ expected, missing: count }: MeetingsFragment, view: View): Content {
  if (expected === null || count === null) return undefined
  return count > 0 ? html`<strong class="blocked">${view.number(count)}</strong>` : view.number(0)
}

function windows({ windows: all }: MeetingsFragment, view: View): Content {
  if (all.length === 0) return undefined
  return all.map(({ from, to }) => `${view.date(from)} – ${view.date(to)}`).join(', ')
}

function comparison({ moreOftenThan }: MeetingsFragment, view: View): Content {
  if (moreOftenThan === null) return undefined
  const { level, meetings: count, kept } = moreOftenThan
  const { say } = view
  const outcome = kept === null ? null : kept ? say('overholdt', 'kept') : say('ikke overholdt', 'not kept')
  return html`${view.label('Level', level)}${count !== null && ` (${view.number(count)})`}${outcome && `: ${outcome}`}`
}

function invitations({ invitations: all }: MeetingsFragment, view: View): Content {
  const { say, label } = view
  return (
    list(
      all,
      ({
        duty,
        done,
        missing: count
      }) => html`<span>${view.link({ ...duty, name: label('InvolvedParty', duty.party) })}</span>
      <span>${done !== null && say(`${done} gange`, `${done} times`)}${count ? html` <span class="blocked">${say(`mangler ${count}`, `${count} missing`)}</span>` : ''}</span>`
    ) ?? undefined
  )
}

/** Duties and rules of a level that no seat shows, each with a link to its page. */
export function otherRules(all: readonly { id: string; asOf: string; text: string }[], view: View): Html | null {
  return list(all, (one) => view.link({ ...one, name: nameOf(one) }))
}
