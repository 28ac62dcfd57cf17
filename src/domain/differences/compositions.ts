import { type Day, holds } from '../basics/time.ts'
import { type ChangeNature, type DifferenceChange, LEVEL, type Level } from '../basics/vocabulary.ts'
import type { Composition, Finding } from '../composition/engine.ts'
import type { Seat } from '../composition/seats.ts'
import { compose, type LevelOfBody, levelsOf, periodsOf } from '../composition/situation.ts'
import type { RowRef } from '../model/change.ts'
import type * as records from '../model/records.ts'
import { isBetween, type NatureOfRows, type Side } from './side.ts'

/** A level of a body in one of the views. */
export type ComposedSighting = { level: LevelOfBody; composition: Composition; side: Side }

/** A level of a body whose status, seats or findings differ. */
export type ComposedDifference = {
  kind: 'COMPOSITION'
  change: DifferenceChange
  on: Day | null
  nature: ChangeNature
  rows: readonly RowRef[]
  body: records.Body
  level: Level
  before: ComposedSighting | null
  after: ComposedSighting | null
}

/** The seats and findings that one composition has and the other has not. */
export const seatsBeyond = (one: ComposedSighting | null, other: ComposedSighting | null): Seat[] =>
  without(one?.composition.seats, other?.composition.seats, seatName)
export const findingsBeyond = (one: ComposedSighting | null, other: ComposedSighting | null): Finding[] =>
  without(one?.composition.findings, other?.composition.findings, findingName)

function without<One>(
  all: readonly One[] | undefined,
  others: readonly One[] | undefined,
  name: (one: One) => string
): One[] {
  const names = new Set(others?.map(name))
  return (all ?? []).filter((one) => !names.has(name(one)))
}

const seatName = ({ rule, requiredBy, minimum, maximum }: Seat) =>
  [rule.seatKind, rule.side, requiredBy.key, minimum, maximum].join(' ')
const findingName = ({ code, rule, subject, message }: Finding) => [code, rule?.key, subject.key, message.en].join(' ')

/** Compares the compositions of all levels that have rules. A step is a level. */
export function* compareCompositions(
  from: Side,
  to: Side,
  natureOfRows: NatureOfRows
): Generator<void, ComposedDifference[]> {
  const found: ComposedDifference[] = []
  const keys = new Set([...from.image.body.keys(), ...to.image.body.keys()])
  for (const key of keys) {
    const [older, newer] = [levelsAt(key, from), levelsAt(key, to)]
    for (const name of LEVEL) {
      const [old, fresh] = [older.get(name), newer.get(name)]
      if (!old && !fresh) continue
      const [before, after] = [composedAt(old, from), composedAt(fresh, to)]
      if (before === null || after === null || textOf(before) !== textOf(after)) {
        found.push(differenceOf(before, after, from, to, natureOfRows))
      }
      yield
    }
  }
  return found
}

/** The levels of a body that have rules on the day. */
function levelsAt(key: string, { image, day }: Side): Map<Level, LevelOfBody> {
  const body = image.body.get(key)
  if (!body || !holds(body, day)) return new Map()
  const levels = levelsOf(body, day).filter(({ level }) => level.rules.some((rule) => holds(rule, day)))
  return new Map(levels.map((one) => [one.level.level, one]))
}

const composedAt = (level: LevelOfBody | undefined, side: Side): ComposedSighting | null =>
  level ? { level, composition: compose(level, side.day, side.image), side } : null

/** All that is compared of a composition. The holders of seats differ by their appointments. */
const textOf = ({ composition: { status, seats, findings } }: Pick<ComposedSighting, 'composition'>): string =>
  [
    status,
    ...seats.map((seat) => `${seatName(seat)} ${seat.filled} ${seat.vacant}`).sort(),
    ...findings.map(findingName).sort()
  ].join('\n')

function differenceOf(
  before: ComposedSighting | null,
  after: ComposedSighting | null,
  from: Side,
  to: Side,
  natureOfRows: NatureOfRows
): ComposedDifference {
  const { body, level } = (after ?? (before as ComposedSighting)).level
  const rows = [before, after].flatMap((one) => (one ? rowsOf(one.level) : []))
  const on = dayOf(before, after, from, to)
  const isOfLaw = before !== null && after !== null && rulesOf(before) !== rulesOf(after)
  return {
    kind: 'COMPOSITION',
    change: before === null ? 'APPEARS' : after === null ? 'DISAPPEARS' : 'CHANGES',
    on,
    nature: isOfLaw ? 'LAW' : on === null ? (natureOfRows(rows) ?? 'WORLD') : 'WORLD',
    rows,
    body,
    level: level.level,
    before,
    after
  }
}

const rulesOf = ({ composition }: ComposedSighting): string =>
  [...new Set(composition.seats.map(({ rule }) => `${rule.key} ${rule.version}`))].sort().join(' ')

/** The rows that a composition is gathered from. */
function rowsOf({ body, level }: LevelOfBody): RowRef[] {
  const ofLevel = <R extends { level: Level }>(list: readonly R[]) => list.filter((one) => one.level === level.level)
  const rows = (table: RowRef['table'], list: readonly { key: string }[]) => list.map(({ key }) => ({ table, key }))
  return [
    ...rows('appointment', ofLevel(body.appointments)),
    ...rows('chairmanship', ofLevel(body.chairmanships)),
    ...rows('localAgreement', ofLevel(body.localAgreements)),
    ...rows('seatAllocation', body.seatAllocations),
    ...rows('membership', body.memberships),
    ...rows('representationRule', level.rules),
    ...rows('chairRule', level.chairRules),
    ...rows('balanceRule', level.balance)
  ]
}

/** The last day between the views on which the composition changes; null where the days do not explain it. */
function dayOf(before: ComposedSighting | null, after: ComposedSighting | null, from: Side, to: Side): Day | null {
  if (from.day === to.day) return null
  const [last, end] = from.day < to.day ? [after ?? before, after] : [before ?? after, before]
  if (last === null) return null
  const { image } = last.side
  const body = image.body.get(last.level.body.key)
  if (!body) return null
  const text = end === null ? null : textOf(end)
  const days = [...new Set(periodsOf(last.level).flatMap(({ validFrom, validTo }) => [validFrom, validTo]))].filter(
    (day): day is Day => day !== null && isBetween(day, from.day, to.day)
  )
  // Between two turns the composition stays as it is, so it is read on the turn before.
  const sorted = days.sort()
  for (let index = sorted.length - 1; index >= 0; index--) {
    const turn = sorted[index] as Day
    const earlier = index === 0 ? (from.day < to.day ? from.day : to.day) : (sorted[index - 1] as Day)
    const level = levelsAt(body.key, { ...last.side, day: earlier }).get(last.level.level.level)
    const then = level ? textOf({ composition: compose(level, earlier, image) }) : null
    if (then !== text) return turn
  }
  return null
}
