import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import { common, type Day, holds, type Period, plusDays } from '../basics/time.ts'
import type { Level } from '../basics/vocabulary.ts'
import { compose, type LevelOfBody, levelOf } from '../composition/situation.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { compositionVersionOf, membershipHolds } from '../model/relations.ts'
import { dated, labelOf, listed, quoted } from '../vocabulary/phrases.ts'
import { existing } from '../writing/plans.ts'

/* The levels and seats that an input names. */

/** The level of the body. Throws INVALID_INPUT where the body does not exist on the day, or has no such level. */
export function levelOn(body: records.Body, level: records.BodyLevel['level'], day: Day, field: string): LevelOfBody {
  mustExist(body, day, field)
  const found = levelOf(body, level, day)
  if (found) return found
  const [what, label, on] = [named(body, day), labelOf('Level', level), dated(day)]
  throw invalidInput([
    {
      field: 'input.level',
      message: {
        da: `${what.da} har intet ${label.da} den ${on.da}`,
        en: `${what.en} has no ${label.en} on ${on.en}`
      }
    }
  ])
}

/** Throws STALE where the composition of the level has another version than the expected one. */
export function expectComposition(
  body: records.Body,
  level: Level,
  { expectedCompositionVersion = null }: { expectedCompositionVersion?: Maybe<number> }
): void {
  const version = compositionVersionOf(body, level)
  if (expectedCompositionVersion === null || expectedCompositionVersion === version) return
  const [what, label] = [named(body), labelOf('Level', level)]
  throw new DomainError(
    'STALE',
    {
      da: `Sammensætningen af ${what.da}, ${label.da}, er ændret: versionen er ${version} og ikke ${expectedCompositionVersion}.`,
      en: `The composition of ${what.en}, ${label.en}, has changed: the version is ${version} and not ${expectedCompositionVersion}.`
    },
    { field: 'input.expectedCompositionVersion', currentCompositionVersion: version }
  )
}

/** Throws INVALID_INPUT, naming the field of the day, where the body does not exist on the day. */
export function mustExist(body: records.Body, day: Day, field: string): void {
  mustLieIn(body, day, field, named(body, day))
}

/** Throws INVALID_INPUT where the seat is a municipality's that is no member on the day. */
export function mustBeMember(body: records.Body, code: string | null, day: Day, field: string): void {
  if (code === null) return
  const memberships = body.memberships.filter((one) => one.municipalityKey === code)
  if (memberships.some((one) => membershipHolds(one, day))) return
  // The message names the last possible day, by the latest ended membership, or else the first one.
  const nearest =
    memberships.findLast((one) => one.validTo !== null && one.validTo <= day) ??
    memberships.find((one) => one.validFrom !== null && one.validFrom > day)
  if (!nearest) return
  const [who, what] = [named(nearest.member, day), named(body, day)]
  mustLieIn(common(nearest, nearest.member), day, field, {
    da: `${who.da} som medlem af ${what.da}`,
    en: `${who.en} as a member of ${what.en}`
  })
}

function mustLieIn(period: Period, day: Day, field: string, what: Text): void {
  const wrong = (da: string, en: string) => invalidInput([{ field: `input.${field}`, message: { da, en } }])
  if (period.validTo !== null && day >= period.validTo) {
    const last = dated(plusDays(period.validTo, -1))
    throw wrong(
      `må ikke ligge efter den ${last.da}, den sidste dag for ${what.da}`,
      `must not lie after ${last.en}, the last day of ${what.en}`
    )
  }
  if (period.validFrom !== null && day < period.validFrom) {
    const first = dated(period.validFrom)
    throw wrong(
      `må ikke ligge før den ${first.da}, den første dag for ${what.da}`,
      `must not lie before ${first.en}, the first day of ${what.en}`
    )
  }
}

/** The periods that limit a seat from the day on: that of its body and, if it has one, of its municipality. */
export function seatPeriods(body: records.Body, municipalityKey: string | null, day: Day): Period[] {
  const membership = body.memberships.find(
    (one) => municipalityKey !== null && one.municipalityKey === municipalityKey && membershipHolds(one, day)
  )
  return membership ? [body, membership, membership.member] : [body]
}

/** The earliest of the given end and the ends of the records that the new one rests on. */
export function earliestEnd(input: { validTo?: Maybe<Day> }, ...restsOn: readonly Period[]): Day | null {
  return common({ validFrom: null, validTo: input.validTo ?? null }, ...restsOn).validTo
}

/** The rule of the seat. Throws RULE_VIOLATION for a seat that follows from a chair elsewhere. */
export function seatOn(
  image: Image,
  bodyKey: string,
  levelName: records.BodyLevel['level'],
  seatKind: records.RepresentationRule['seatKind'],
  day: Day
) {
  const body = existing(image.body, bodyKey, 'bodyKey')
  const { level } = levelOn(body, levelName, day, 'validFrom')
  const rules = level.rules.filter((rule) => holds(rule, day))
  const rule = rules.find((one) => one.seatKind === seatKind)
  if (!rule) {
    const seats = listed(
      rules.map((one) => labelOf('SeatKind', one.seatKind)),
      'or'
    )
    throw invalidInput([
      {
        field: 'input.seatKind',
        message: {
          da: `skal være en plads på niveauet: ${seats.da}`,
          en: `must be a seat of the level: ${seats.en}`
        }
      }
    ])
  }
  if (rule.derivedFromChair !== null) {
    throw ruleViolation([
      {
        rule,
        field: 'input.seatKind',
        message: {
          da: 'Der kan ikke udpeges til denne plads: den følger af posten som kommunal medformand for klyngen.',
          en: 'This seat cannot be appointed to: it comes with the post of municipal co-chair of the cluster.'
        }
      }
    ])
  }
  return { body, level, rule }
}

/** The municipality of the seat. Throws INVALID_INPUT where it is missing, superfluous, or no member on the day. */
export function seatMunicipality(
  rule: records.RepresentationRule,
  at: LevelOfBody,
  code: string | null,
  day: Day,
  image: Image
): string | null {
  const field = 'input.municipalityCode'
  if (rule.per !== 'MEMBER_MUNICIPALITY') {
    if (code === null) return null
    const seat = quoted(labelOf('SeatKind', rule.seatKind))
    throw invalidInput([
      {
        field,
        message: {
          da: `skal udelades: ${seat.da} er ikke en kommunes plads`,
          en: `must be left out: ${seat.en} is not a municipality's seat`
        }
      }
    ])
  }
  if (code === null)
    throw invalidInput([
      {
        field,
        message: {
          da: 'skal være koden på den kommune, hvis plads det er, såsom "0316"',
          en: 'must be the code of the municipality whose seat it is, such as "0316"'
        }
      }
    ])
  const seat = compose(at, day, image).seats.find((one) => one.rule === rule && one.requiredBy.key === code)
  if (!seat) mustBeMember(at.body, code, day, 'validFrom')
  if (seat) return code
  const [who, what, on] = [named(image.municipality.get(code) ?? { key: code }, day), named(at.body, day), dated(day)]
  throw invalidInput([
    {
      field,
      message: {
        da: `${who.da} har ingen plads i ${what.da} den ${on.da}`,
        en: `${who.en} has no seat in ${what.en} on ${on.en}`
      }
    }
  ])
}
