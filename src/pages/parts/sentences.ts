import { type Day, plusDays } from '../../domain/basics/time.ts'
import { counted } from '../../domain/vocabulary/phrases.ts'
import { VOCABULARY } from '../../domain/vocabulary/vocabulary.ts'
import type { Term } from '../../domain/vocabulary/word.ts'
import type { Changes, Differences, MemberChange, Rule, Thing } from '../differences.ts'
import type { SuccessionComparedFragment } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { type Coordinates, type Linked, pathOf, type View } from '../view.ts'
import { type Sourced, sourceMark } from './sources.ts'

/** One of the two views that are compared. */
export type Side = Coordinates & { day: Day }
export type Sides = { from: Side; to: Side }

type Told = Omit<Sourced, 'basis'>

/** Writes differences as sentences with their sources. */
export function sentences({ from, to }: Sides, view: View) {
  const { say } = view
  const [old, fresh] = [view.reading(from), view.reading(to)]
  const ended = (one: Linked) => linkOn({ asOf: from.day, ...one }, old)
  const present = (one: Linked) => linkOn({ asOf: to.day, ...one }, fresh)
  const listed = (all: readonly Content[]): Html =>
    html`${all.map((one, index) => html`${index > 0 && (index === all.length - 1 ? say(' og ', ' and ') : ', ')}${one}`)}`
  const inRegion = (one: Thing): string => ('bodyKind' in one && one.region ? ` (${one.region.name})` : '')
  /** One sentence for all things of a kind that begin, or end, on one day. */
  const periods = <One extends Thing>(
    all: readonly One[],
    isGone: boolean,
    dayOf: (one: One) => Day | null,
    words: (count: string, day: string | null) => string,
    factOf: (one: One) => Told = (one) => one
  ): Html[] =>
    [...Map.groupBy(all, (one) => `${keyOfKind(one)} ${dayOf(one)}`).values()].map((group) => {
      const [first] = group as [One]
      const day = dayOf(first)
      const count = counted(group.length, termOf(first))[view.language]
      const sentence = words(count, day === null ? null : view.date(day))
      return html`<span>${sentence}: ${listed(group.map((one) => html`${isGone ? ended(one) : present(one)}${inRegion(one)}`))}.</span> ${isGone ? day !== null && mark(group.map(factOf), old) : mark(group.map(factOf), fresh)}`
    })

  return {
    things: ({ began, ended: gone, renamed, moved }: Changes): Html[] => [
      ...periods(
        began,
        false,
        ({ validFrom }) => validFrom,
        (count, day) =>
          day === null
            ? say(`${count} begynder på en ukendt dag`, `${count} beginning on an unknown day`)
            : say(`${count} begynder den ${day}`, `${count} beginning on ${day}`)
      ),
      ...periods(
        gone,
        true,
        ({ validTo }) => (validTo === null ? null : plusDays(validTo, -1)),
        (count, day) =>
          // What ends on one side of a comparison alone has no last day, and no source of its end, on the other.
          day === null
            ? say(`${count} findes ikke længere`, `${count} no longer there`)
            : say(`${count} ophører; den sidste dag er ${day}`, `${count} ending; the last day is ${day}`),
        endingOf
      ),
      ...renamed.map(
        ({ thing, before, after }) =>
          html`<span>${before} ${say('hedder nu', 'is now called')} ${present({ ...thing, name: after })}.</span>`
      ),
      ...[...Map.groupBy(moved, ({ before, after }) => `${before?.id} ${after?.id}`).values()].map((group) => {
        const [{ before, after }] = group as [Changes['moved'][number]]
        const none = say('ingen region', 'no region')
        return html`<span>${say('Flytter fra', 'Moving from')} ${before ? ended(before) : none} ${say('til', 'to')} ${after ? present(after) : none}:
            ${listed(group.map(({ thing }) => present(thing)))}.</span>`
      })
    ],
    members: (all: readonly MemberChange[]): Html[] =>
      all.map(({ members, left, joined }) => {
        const isOne = members.length === 1
        const who = listed(members.map(present))
        const gone = listed(bodiesOf(left).map(ended))
        const here = listed(bodiesOf(joined).map(present))
        const sentence =
          left.length === 0
            ? html`${who} ${say('kommer med i', isOne ? 'joins' : 'join')} ${here}`
            : joined.length === 0
              ? html`${who} ${say('er ikke længere med i', isOne ? 'is no longer a member of' : 'are no longer members of')} ${gone}`
              : html`${who}: ${say('fra', 'from')} ${gone} ${say('til', 'to')} ${here}`
        return html`<span>${sentence}.</span> ${joined.length > 0 ? mark(joined, fresh) : mark(left, old)}`
      }),
    stages: (all: readonly Thing[]): Html[] =>
      all.flatMap((body) =>
        'operation' in body
          ? [
              html`<span>${present(body)} ${say('er nu', 'is now')} ${view.label('BodyOperation', body.operation)}.</span>`
            ]
          : []
      ),
    succession: (one: SuccessionComparedFragment): Html => {
      const [gone, here] = [ended(one.predecessor), present(one.successor)]
      const share = one.share === null ? '' : ` (${view.number(one.share * 100)} %)`
      const sentences: Record<SuccessionComparedFragment['kind'], Html> = {
        REPLACES: html`${here} ${say('erstatter', 'replaces')} ${gone}`,
        TAKES_OVER_TASKS: html`${here} ${say('overtager opgaver fra', 'takes over tasks from')} ${gone}`,
        MERGES_INTO: html`${gone} ${say('lægges sammen med andre til', 'merges with others into')} ${here}`,
        SPLITS_INTO: html`${gone} ${say('deles, og en af delene er', 'is split, and one of the parts is')} ${here}`,
        RENAMES: html`${gone} ${say('fortsætter som', 'continues as')} ${here}`
      }
      return html`<span>${view.date(one.date)}: ${sentences[one.kind]}${share}.</span> ${mark([one], fresh)}`
    },
    /** Rules and tasks, those of each type of body together. */
    laws: ({ began, ended: gone, amended }: Differences['laws']): Html[] => {
      const rule = ({ id, asOf, text: name }: Rule) => present({ id, asOf, name })
      const oldRule = ({ id, asOf, text: name }: Rule) => ended({ id, asOf, name })
      const groups = <One>(all: readonly One[], bearer: (one: One) => string, word: string, line: (one: One) => Html) =>
        [...Map.groupBy(all, bearer)].map(
          ([name, group]) => html`<details><summary>${word}: ${name} (${group.length})</summary>
            <ul class="things">${group.map((one) => html`<li>${line(one)}</li>`)}</ul></details>`
        )
      return [
        ...groups(
          amended,
          ({ after }) => bearerOf(after, view),
          say('Ændret', 'Amended'),
          ({ before, after }) =>
            html`<span>${rule(after)} <span class="quiet">${say('Før', 'Before')}: ${oldRule(before)}</span></span> ${mark([after], fresh)}`
        ),
        ...groups(
          began,
          (one) => bearerOf(one, view),
          say('Nyt', 'New'),
          (one) => html`<span>${rule(one)}</span> ${mark([one], fresh)}`
        ),
        ...groups(
          gone,
          (one) => bearerOf(one, view),
          say('Gælder ikke længere', 'No longer in force'),
          (one) => html`<span>${oldRule(one)}</span> ${mark([one], old)}`
        )
      ]
    }
  }
}

/** A link to the page of a thing on its day. */
const linkOn = ({ id, name, asOf }: Linked, view: View): Html => {
  const path = pathOf(id)
  return path === null ? html`${name}` : html`<a href="${view.href(path, { asOf })}">${name}</a>`
}

/** The type of body, the organisation or the side that a rule or a task is for, with the level. */
function bearerOf(one: Rule, view: View): string {
  const side = 'side' in one && one.side !== null ? view.label('Side', one.side) : ''
  const bearer = 'taskBodyType' in one ? (one.taskBodyType?.name ?? one.organisation?.name ?? side) : one.bodyType.name
  return 'level' in one ? `${bearer}, ${view.label('Level', one.level)}` : bearer
}

function termOf(one: Thing): Term {
  if ('bodyKind' in one) return VOCABULARY.BodyKind.values[one.bodyKind]
  if ('organisationKind' in one) return VOCABULARY.OrganisationKind.values[one.organisationKind]
  const { REGION, MUNICIPALITY, HOSPITAL } = VOCABULARY.PlaceKind.values
  return { Region: REGION, Municipality: MUNICIPALITY, Hospital: HOSPITAL }[one.__typename]
}

const keyOfKind = (one: Thing): string => termOf(one).en.label

/** The bodies of memberships, each once. */
export const bodiesOf = (memberships: MemberChange['left']): Linked[] => [
  ...new Map(memberships.map(({ body }) => [body.id, body])).values()
]

/** What is said of the end of a thing, where the end has sources of its own. */
function endingOf(one: Thing): Told {
  const ending = one.basis.find(({ field }) => field === 'validTo')
  return ending ? { ...one, ...ending } : one
}

const EVIDENCE = ['RECORDED', 'INFERRED', 'DERIVED', 'STATED'] as const

/** The sources of several facts that one sentence tells together, each once, under the weakest of their evidence. */
function mark(all: readonly Told[], view: View): Html {
  const [first, ...others] = all as [Told, ...Told[]]
  const isSame = others.every(({ note }) => note === first.note)
  const provenance = [
    ...new Map(all.flatMap((one) => one.provenance).map((place) => [JSON.stringify(place), place])).values()
  ]
  const evidence = EVIDENCE.find((one) => all.some((fact) => fact.evidence === one)) ?? first.evidence
  return sourceMark({ ...first, evidence, note: isSame ? first.note : null, provenance, basis: [] }, view)
}
