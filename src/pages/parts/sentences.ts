import { type Day, plusDays } from '../../domain/basics/time.ts'
import { counted } from '../../domain/vocabulary/phrases.ts'
import { VOCABULARY } from '../../domain/vocabulary/vocabulary.ts'
import type { Term } from '../../domain/vocabulary/word.ts'
import type { Changes, Differences, MemberChange, Rule, Thing } from '../differences.ts'
import type { SuccessionComparedFragment } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { type Linked, pathOf, type View } from '../view.ts'
import { type Sourced, sourceMark } from './sources.ts'

/** The two days that are compared, and up to when changes are known of each; undefined where all are. */
export type Days = { from: Day; to: Day; fromKnownAt: string | undefined; toKnownAt: string | undefined }

type Told = Omit<Sourced, 'basis'>

/** Writes differences as sentences with their sources. */
export function sentences(days: Days, view: View) {
  const { say } = view
  const [before, after] = [view.knowing(days.fromKnownAt), view.knowing(days.toKnownAt)]
  const ended = (one: Linked) => linkOn(one, days.from, before)
  const present = (one: Linked) => linkOn(one, days.to, after)
  const listed = (all: readonly Content[]): Html =>
    html`${all.map((one, index) => html`${index > 0 && (index === all.length - 1 ? say(' og ', ' and ') : ', ')}${one}`)}`
  const inRegion = (one: Thing): string => ('bodyKind' in one && one.region ? ` (${one.region.name})` : '')
  /** One sentence for all things of a kind that begin or end on one day. */
  const periods = <One extends Thing>(
    all: readonly One[],
    dayOf: (one: One) => Day | null,
    link: (one: Linked) => Html,
    words: (count: string, day: string) => string,
    factOf: (one: One) => Told = (one) => one
  ): Html[] =>
    [...Map.groupBy(all, (one) => `${keyOfKind(one)} ${dayOf(one)}`).values()].map((group) => {
      const [first] = group as [One]
      const day = dayOf(first)
      const sentence = words(
        counted(group.length, termOf(first))[view.language],
        day === null ? say('på en ukendt dag', 'on an unknown day') : view.date(day)
      )
      return html`<span>${sentence}: ${listed(group.map((one) => html`${link(one)}${inRegion(one)}`))}.</span> ${mark(group.map(factOf), view)}`
    })

  return {
    things: ({ began, ended: gone, renamed, moved }: Changes): Html[] => [
      ...periods(
        began,
        ({ validFrom }) => validFrom,
        present,
        (count, day) => say(`${count} begynder den ${day}`, `${count} beginning on ${day}`)
      ),
      ...periods(
        gone,
        ({ validTo }) => (validTo === null ? null : plusDays(validTo, -1)),
        ended,
        (count, day) => say(`${count} ophører; den sidste dag er ${day}`, `${count} ending; the last day is ${day}`),
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
        const old = listed(bodiesOf(left).map(ended))
        const fresh = listed(bodiesOf(joined).map(present))
        const sentence =
          left.length === 0
            ? html`${who} ${say('kommer med i', isOne ? 'joins' : 'join')} ${fresh}`
            : joined.length === 0
              ? html`${who} ${say('er ikke længere med i', isOne ? 'is no longer a member of' : 'are no longer members of')} ${old}`
              : html`${who}: ${say('fra', 'from')} ${old} ${say('til', 'to')} ${fresh}`
        return html`<span>${sentence}.</span> ${mark(joined.length > 0 ? joined : left, view)}`
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
      const [old, fresh] = [ended(one.predecessor), present(one.successor)]
      const share = one.share === null ? '' : ` (${view.number(one.share * 100)} %)`
      const sentences: Record<SuccessionComparedFragment['kind'], Html> = {
        REPLACES: html`${fresh} ${say('erstatter', 'replaces')} ${old}`,
        TAKES_OVER_TASKS: html`${fresh} ${say('overtager opgaver fra', 'takes over tasks from')} ${old}`,
        MERGES_INTO: html`${old} ${say('lægges sammen med andre til', 'merges with others into')} ${fresh}`,
        SPLITS_INTO: html`${old} ${say('deles, og en af delene er', 'is split, and one of the parts is')} ${fresh}`,
        RENAMES: html`${old} ${say('fortsætter som', 'continues as')} ${fresh}`
      }
      return html`<span>${view.date(one.date)}: ${sentences[one.kind]}${share}.</span> ${mark([one], view)}`
    },
    /** Rules and tasks, those of each type of body together. */
    laws: ({ began, ended: gone, amended }: Differences['laws']): Html[] => {
      const rule = ({ id, text: name }: Rule) => present({ id, name })
      const oldRule = ({ id, text: name }: Rule) => ended({ id, name })
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
            html`<span>${rule(after)} <span class="quiet">${say('Før', 'Before')}: ${oldRule(before)}</span></span> ${mark([after], view)}`
        ),
        ...groups(
          began,
          (one) => bearerOf(one, view),
          say('Nyt', 'New'),
          (one) => html`<span>${rule(one)}</span> ${mark([one], view)}`
        ),
        ...groups(
          gone,
          (one) => bearerOf(one, view),
          say('Gælder ikke længere', 'No longer in force'),
          (one) => html`<span>${oldRule(one)}</span> ${mark([one], view)}`
        )
      ]
    }
  }
}

/** A link to the page of a thing on a day. */
const linkOn = ({ id, name }: Linked, asOf: Day, view: View): Html => {
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
