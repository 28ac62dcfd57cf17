import { ruleViolation, type Violation } from '../basics/errors.ts'
import type { Key } from '../basics/ids.ts'
import type { Day, Period } from '../basics/time.ts'
import type { Level } from '../basics/vocabulary.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { during, listed } from '../vocabulary/phrases.ts'
import { fieldFor, type InputFields } from './causes.ts'
import type { Finding } from './engine.ts'
import { CO_CHAIR_LEVEL, compose, levelOf, levelsOf, periodsOf, periodsOfRegion, restsOn } from './situation.ts'

/*
 * Compares the composition of bodies before and after a write: finds the levels and days that the write can affect, and
 * the violations that it introduces.
 */

/** The bodies whose composition a plan touches: at one level, or at all levels if none is named. */
export type Touched = { bodyKey: Key<'body'>; level?: Level }

/** A level of a body on a day, by name: the records of bodies and rules may be others once a change was undone. */
export type LevelDay = { bodyKey: Key<'body'>; level: Level; day: Day }

/** The findings that a write is refused or warned for, by level and day. */
export type Troubles = ReadonlyMap<LevelDay, readonly Finding[]>

/**
 * Creates what finds the levels and days on which the compositions of an image may differ from before: every touched level,
 * and the levels with seats for its chairs. The days are the first one, the given ones, and each later one on which a fact
 * begins or ends that the level is judged by.
 */
export function createTouching(image: Image) {
  // The operations of a change set touch the same levels again, and the levels of a region rest on the same periods.
  const ofRegion = memoize((region: records.Region) => onceEachPeriod(periodsOfRegion(region)))
  const ofBody = memoize((body: records.Body) =>
    memoize((level: records.BodyLevel) => turningDaysOf(periodsOf({ body, level }, ofRegion)))
  )
  return (touched: readonly Touched[], from: Day, days: readonly Day[]): LevelDay[] =>
    [...levelsTouched(touched, image)].flatMap(([body, levels]) =>
      [...levels].flatMap((level) =>
        [...new Set([...days, from, ...ofBody(body)(level).filter((day) => day > from)])]
          .filter((day) => levelsOf(body, day).some((one) => one.level === level))
          .map((day) => ({ bodyKey: body.key, level: level.level, day }))
      )
    )
}

/** The findings that matter on those levels and days, from the image as it is now. Levels without any are left out. */
export function troublesAt(levelDays: Iterable<LevelDay>, image: Image): Troubles {
  const troubles = new Map<LevelDay, Finding[]>()
  for (const levelDay of levelDays) {
    const body = image.body.get(levelDay.bodyKey)
    const level = body && levelOf(body, levelDay.level, levelDay.day)
    const found = level ? compose(level, levelDay.day, image).findings.filter(matters) : []
    if (found.length > 0) troubles.set(levelDay, found)
  }
  return troubles
}

/**
 * The warnings of a change; throws RULE_VIOLATION where it would break a rule that was not broken before, unless it is the
 * rules that change. The violations name their field of the input. `appoints` is the key of the appointment that the
 * change adds, if it adds one.
 */
export function judgeChange(
  before: Troubles,
  after: Troubles,
  input: InputFields,
  { appoints, changesRules = false }: { appoints?: string; changesRules?: boolean }
): Finding[] {
  const fresh = [...after].flatMap(([levelDay, findings]) => {
    const known = new Set((before.get(levelDay) ?? []).map(wordingOf))
    return findings.filter((finding) => !known.has(wordingOf(finding)))
  })
  const violations = onceEach(fresh.filter((finding) => finding.severity === 'VIOLATION'))
  if (changesRules) return onceEach(fresh.filter(matters))
  if (violations.length > 0) {
    throw ruleViolation(
      violations.map((finding) => {
        const { rule, code, message, seated = [] } = finding
        const violation = { rule, code, message, field: fieldFor(finding, input) }
        return seated.some(({ key }) => key === appoints)
          ? seatTaken(
              violation,
              seated.filter(({ key }) => key !== appoints)
            )
          : violation
      })
    )
  }
  return onceEach(fresh.filter(isWarning))
}

/** The violation that a new holder is appointed to a seat which has all of its holders. */
function seatTaken(violation: Violation, holders: readonly records.Appointment[]): Violation {
  const seated = listed(
    holders.map((one) => {
      const [name, period] = [one.person.name, during(one)]
      return { da: `${name} ${period.da}`, en: `${name} ${period.en}` }
    })
  )
  return {
    ...violation,
    code: 'SEAT_TAKEN',
    message: {
      da: `Pladsen er besat af ${seated.da}: brug replaceAppointee til at udskifte på pladsen.`,
      en: `The seat is taken by ${seated.en}: use replaceAppointee to give the seat to another person.`
    },
    taken: {
      holders: holders.map(({ key, person, validFrom, validTo }) => ({
        appointmentKey: key,
        name: person.name,
        validFrom,
        validTo
      })),
      remedies: holders.map(({ key }) => ({ operation: 'replaceAppointee', appointmentKey: key }))
    }
  }
}

const isWarning = ({ severity, code }: Finding): boolean => severity === 'DEVIATION' || code === 'CHAIR_BY_SUBSTITUTE'

/** True if a write that causes the finding is refused or gets a warning. */
const matters = (finding: Finding): boolean => finding.severity === 'VIOLATION' || isWarning(finding)

const whatOf = ({ code, rule, subject }: Finding): string => `${code} ${rule?.key} ${subject.key}`
const wordingOf = (finding: Finding): string => `${whatOf(finding)} ${finding.message.en}`

/** A finding that stands on many days is told once. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>()
  for (const finding of findings) {
    const what = whatOf(finding)
    if (!seen.has(what)) seen.set(what, finding)
  }
  return [...seen.values()]
}

function levelsTouched(touched: readonly Touched[], image: Image): Map<records.Body, Set<records.BodyLevel>> {
  const all = new Map<records.Body, Set<records.BodyLevel>>()
  const add = (body: records.Body, wanted: (level: records.BodyLevel) => boolean) => {
    const levels = all.get(body) ?? new Set()
    for (const level of body.bodyType.levels) if (wanted(level)) levels.add(level)
    if (levels.size > 0) all.set(body, levels)
  }
  for (const { bodyKey, level } of touched) {
    const body = image.body.get(bodyKey)
    if (!body) continue
    add(body, (one) => level === undefined || one.level === level)
    if (level !== undefined && level !== CO_CHAIR_LEVEL) continue
    // A cluster's co-chair sits in the cooperation committee of the region: what touches one touches the other.
    for (const { region } of body.placements) {
      for (const { owner } of region.bodies) add(owner, (one) => restsOn(one, 'CLUSTER_IN_REGION'))
    }
  }
  return all
}

/** Every day on which a period begins or ends, in order. */
function turningDaysOf(periods: readonly Period[]): Day[] {
  const days = new Set<Day>()
  for (const { validFrom, validTo } of periods) {
    if (validFrom !== null) days.add(validFrom)
    if (validTo !== null) days.add(validTo)
  }
  return [...days].sort()
}

const onceEachPeriod = (periods: readonly Period[]): Period[] => [
  ...new Map(periods.map((one) => [`${one.validFrom} ${one.validTo}`, one])).values()
]

/** The function, which is called once for each object. */
function memoize<Of extends object, Result>(of: (one: Of) => Result): (one: Of) => Result {
  const known = new Map<Of, Result>()
  return (one) => {
    const result = known.has(one) ? (known.get(one) as Result) : of(one)
    known.set(one, result)
    return result
  }
}
