import { mayBeInForce } from '../agreements/agreement-operations.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { common, type Day, holds, isEver, overlaps, type Period, plusDays } from '../basics/time.ts'
import type { Level, SeatKind } from '../basics/vocabulary.ts'
import { mustBeInForce } from '../bodies/body-operations.ts'
import { mustBeUnused } from '../identifiers/identifier-operations.ts'
import { placesIn } from '../model/citations.ts'
import { type Image, recordsReferringTo } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { mustBeAllowed } from '../seats/allocation-operations.ts'
import { mustNotContradict } from '../seats/balance.ts'
import { mustBeNumbers, mustHavePlus } from '../seats/law-changes.ts'
import { mustHaveLevel } from '../seats/rules.ts'
import { mustBeNewSection } from '../sources/source-operations.ts'
import { mustBeUnused as mustBeUnusedCode } from '../structure/establish-operations.ts'
import { mustFitInRegions } from '../structure/placing.ts'
import { mustBeFree } from '../things/naming.ts'
import { mustBeAbleToSucceed, mustNotPrecede, mustNotShareTooMuch } from '../things/succession.ts'
import { isBody } from '../things/thing.ts'
import { dated, during, labelOf, quoted } from '../vocabulary/phrases.ts'

/*
 * The invariants of each table: the checks of a fresh record, for a record that is in the image. soundness.ts runs them after
 * a correction, a withdrawal, a reversal or a reopening.
 */

/** A record in whose period others lie. */
export type Bearer = Extract<AnyRecord, Period>

export type Invariants<R> = {
  /** The records in whose periods the record lies. */
  within?(record: R): readonly Bearer[]
  /** The records of which none holds on a day of the record. */
  beside?(record: R, image: Image): readonly AnyRecord[]
  /** Throws for a record that could not be recorded. `isChanged` tells which columns have another value than before. */
  check?(record: R, image: Image, isChanged: (column: string) => boolean): void
}

const wrong = (field: string, message: Text): DomainError => invalidInput([{ field: `input.${field}`, message }])

const isMoved = (isChanged: (column: string) => boolean): boolean => isChanged('validFrom') || isChanged('validTo')

type OfMunicipality = records.Appointment | records.Representation | records.SeatAllocation

/** The memberships that a municipality's record rests on. */
const membershipsOf = (record: OfMunicipality): records.Membership[] =>
  record.municipalityKey === null
    ? []
    : record.body.memberships.filter((one) => one.municipalityKey === record.municipalityKey && overlaps(one, record))

/** A body, and the memberships in it that a municipality's record rests on. */
const memberIn = (record: OfMunicipality): Bearer[] => [record.body, ...membershipsOf(record)]

/** Throws CONFLICT for the record of a municipality that is no member then. */
function mustBeOfMember(record: OfMunicipality, _image: Image, isChanged: (column: string) => boolean): void {
  const { municipality, body } = record
  if (municipality === null || !isMoved(isChanged) || !isEver(record) || membershipsOf(record).length > 0) return
  const [who, what, time] = [named(municipality), named(body), during(record)]
  throw new DomainError('CONFLICT', {
    da: `${who.da} er ikke medlem af ${what.da} ${time.da}.`,
    en: `${who.en} is no member of ${what.en} ${time.en}.`
  })
}

const ofBody = { within: ({ body }: { body: records.Body }): Bearer[] => [body] }

/** Throws INVALID_INPUT where the thing, in its period, cannot follow or precede those that it follows or precedes. */
function mustKeepOrder(thing: records.Thing, _image: Image, isChanged: (column: string) => boolean): void {
  if (!isMoved(isChanged)) return
  for (const { predecessor, successor } of [...thing.predecessors, ...thing.successors]) {
    mustBeAbleToSucceed(predecessor, successor, 'validFrom')
  }
  for (const { date } of thing.successors) mustNotPrecede(thing, date, 'validFrom')
}

type Rule =
  | records.RepresentationRule
  | records.ChairRule
  | records.CadenceRule
  | records.InvolvementDuty
  | records.VariationRule
  | records.BalanceRule

type IsChanged = (column: string) => boolean

/** The type of a rule, and its level. A level that was amended is several in turn, which the rule outlasts. */
const ofLevel = {
  within: ({ bodyType, level, validFrom, validTo }: Rule): Bearer[] => {
    const levels = bodyType.levels.filter((one) => one.level === level && overlaps(one, { validFrom, validTo }))
    return levels.length === 1 ? [bodyType, ...levels] : [bodyType]
  },
  check({ bodyType, level, validFrom }: Rule, _image: Image, isChanged: IsChanged) {
    if (isChanged('validFrom') && validFrom !== null) {
      mustHaveLevel(bodyType, bodyType.levels, level, validFrom, 'validFrom')
    }
  }
}

/** A level of a body. */
type AtLevel = { body: records.Body; level: Level }
type Dated = { validFrom: Day } | { date: Day }

/** Throws INVALID_INPUT where the body has not the level on the first day of the record. */
function mustBeAtLevel(record: AtLevel & Dated, _image: Image, isChanged: IsChanged): void {
  const [field, day] = 'date' in record ? ['date', record.date] : ['validFrom', record.validFrom]
  const { bodyType } = record.body
  if (isChanged(field)) mustHaveLevel(bodyType, bodyType.levels, record.level, day, field)
}

/** Throws INVALID_INPUT where the level has not the seat on the first day of the record. */
function mustHaveSeat(
  record: AtLevel & { validFrom: Day; seatKind: SeatKind },
  image: Image,
  isChanged: IsChanged
): void {
  mustBeAtLevel(record, image, isChanged)
  const { body, level, seatKind, validFrom } = record
  const rules = image.groups.representationRule.level.get(`${body.bodyTypeKey}.${level}`) ?? []
  if (!isChanged('validFrom') || rules.some((rule) => rule.seatKind === seatKind && holds(rule, validFrom))) return
  const [what, seat] = [named(body), quoted(labelOf('SeatKind', seatKind))]
  throw wrong('validFrom', {
    da: `skal være en dag, hvor ${what.da} har pladsen ${seat.da}`,
    en: `must be a day on which ${what.en} has the seat ${seat.en}`
  })
}

/** Throws where bodies of the type could not be as they are: by the roles of their members, or two of them in one region. */
function mustSuitBodies({ bodies, memberRoles, onePerRegion }: records.BodyType, _image: Image, isChanged: IsChanged) {
  const lost =
    isChanged('memberRoles') &&
    bodies.flatMap((body) => body.memberships).find((one) => isEver(one) && !memberRoles.includes(one.role))
  if (lost) {
    const [what, role] = [named(lost), quoted(labelOf('MemberRole', lost.role))]
    throw wrong('memberRoles', {
      da: `skal have rollen ${role.da}, som ${what.da} har`,
      en: `must have the role ${role.en}, which ${what.en} has`
    })
  }
  if (isChanged('onePerRegion') && onePerRegion) for (const body of bodies) mustFitInRegions(body)
}

/** Throws where two sections of the document have one key, and where a fact cites one that the document has not. */
function mustHaveSections(document: records.Document, image: Image, isChanged: IsChanged): void {
  if (!isChanged('sections')) return
  const { sections } = document
  for (const [index, { key }] of sections.entries()) {
    mustBeNewSection(key, sections.slice(0, index), `input.sections.${index}.key`)
  }
  const keys = new Set(sections.map(({ key }) => key))
  for (const fact of recordsReferringTo(image, new Set([document]))) {
    const lost =
      'provenance' in fact && placesIn(fact).find((one) => one.document === document && !keys.has(one.section))
    if (!lost) continue
    const what = named(fact)
    throw wrong('sections', {
      da: `skal have afsnittet »${lost.section}«, som ${what.da} henviser til`,
      en: `must have the section “${lost.section}”, which ${what.en} cites`
    })
  }
}

const ALLOCATED: Text = {
  da: 'skal være true: pladserne er fordelt med allocateSeats; tilbagekald fordelingerne først',
  en: 'must be true: its seats are allocated by allocateSeats; withdraw the allocations first'
}

const rulesBeside = <R>(byLevel: ReadonlyMap<string, readonly R[]>, { bodyTypeKey, level }: Rule): readonly R[] =>
  byLevel.get(`${bodyTypeKey}.${level}`) ?? []

/** Throws INVALID_INPUT for an official code beside the one that the key of the region is. */
function mustHaveNoCode({ key, officialCode }: records.Region): void {
  if (officialCode === null || !/^\d/.test(key)) return
  throw wrong('officialCode', {
    da: `skal udelades: ${key} er regionens officielle kode`,
    en: `must be left out: ${key} is the official code of the region`
  })
}

export const INVARIANTS: { readonly [T in TableName]: Invariants<records.Records[T]> } = {
  document: { check: mustHaveSections },
  region: {
    check(record, image, isChanged) {
      const { key, officialCode, iso3166 } = record
      mustHaveNoCode(record)
      for (const code of [key, officialCode]) mustBeUnusedCode(code, 'officialCode', image, key)
      mustBeUnusedCode(iso3166, 'iso3166', image, key)
      mustKeepOrder(record, image, isChanged)
    }
  },
  municipality: { check: mustKeepOrder },
  organisation: { check: mustKeepOrder },
  hospital: { check: mustKeepOrder },
  bodyType: { check: mustSuitBodies },
  body: {
    check(record, image, isChanged) {
      const { bodyType, validFrom } = record
      if (isChanged('validFrom') && validFrom !== null) mustBeInForce(bodyType, validFrom)
      if (isMoved(isChanged)) mustFitInRegions(record)
      mustKeepOrder(record, image, isChanged)
    }
  },
  operationPeriod: { ...ofBody, beside: ({ body }) => body.operations },
  name: {
    within: ({ owner }) => [owner],
    beside: ({ owner, kind }) => owner.names.filter((one) => one.kind === kind && kind !== 'ALIAS'),
    check({ owner, kind, name, ...period }) {
      if (!isBody(owner) || kind !== 'NAME') return
      const regions = owner.placements.map((one) => ({ region: one.region, ...common(one, period) }))
      mustBeFree(name, owner, regions)
    }
  },
  placement: {
    within: ({ owner, region }) => [owner, region],
    beside: ({ owner }) => owner.placements,
    check({ owner }) {
      if (isBody(owner)) mustFitInRegions(owner)
    }
  },
  ownership: {
    within: ({ hospital, organisation }) => [hospital, organisation],
    beside: ({ hospital }) => hospital.ownerships
  },
  identifier: {
    within: ({ owner }) => [owner],
    beside: ({ owner, system }) => owner.identifiers.filter((one) => one.system === system),
    check({ owner, system, value, validFrom, validTo }, image) {
      mustBeUnused(owner, system, value, { validFrom, validTo }, image)
    }
  },
  membership: {
    within: ({ body, member }) => [body, member],
    beside: ({ body, member }) => body.memberships.filter((one) => one.member === member)
  },
  succession: {
    check({ predecessor, successor, date }, _image, isChanged) {
      if (isChanged('predecessorKey')) mustBeAbleToSucceed(predecessor, successor, 'successor')
      if (isChanged('share')) mustNotShareTooMuch(predecessor, [], 'share')
      if (isChanged('date')) mustNotPrecede(predecessor, date, 'date')
    }
  },
  bodyLevel: {
    within: ({ bodyType }) => [bodyType],
    beside: ({ bodyType, level }) => bodyType.levels.filter((one) => one.level === level)
  },
  representationRule: {
    ...ofLevel,
    beside: (rule, image) =>
      rulesBeside(image.groups.representationRule.level, rule).filter(({ seatKind }) => seatKind === rule.seatKind),
    check(rule, image, isChanged) {
      ofLevel.check(rule, image, isChanged)
      mustBeNumbers(rule)
      if (isChanged('allocated') && !rule.allocated && rule.allocations.some(isEver))
        throw wrong('allocated', ALLOCATED)
    }
  },
  chairRule: {
    ...ofLevel,
    beside: (rule, image) =>
      rulesBeside(image.groups.chairRule.level, rule).filter(
        ({ role, side }) => role === rule.role && side === rule.side
      )
  },
  cadenceRule: ofLevel,
  involvementDuty: ofLevel,
  variationRule: ofLevel,
  balanceRule: {
    ...ofLevel,
    check(rule, image, isChanged) {
      ofLevel.check(rule, image, isChanged)
      mustHavePlus(rule)
      if (isMoved(isChanged) || isChanged('balance') || isChanged('plus')) {
        mustNotContradict(rule, rulesBeside(image.groups.balanceRule.level, rule))
      }
    }
  },
  seatAllocation: {
    within: (record) => [...memberIn(record), record.rule],
    beside: ({ body, rule, municipalityKey }) =>
      body.seatAllocations.filter((one) => one.rule === rule && one.municipalityKey === municipalityKey),
    check(record, image, isChanged) {
      mustBeOfMember(record, image, isChanged)
      if (isChanged('seats')) mustBeAllowed(record.seats, record.rule)
    }
  },
  task: { within: ({ bodyType, organisation }) => [bodyType, organisation].filter((one) => one !== null) },
  statement: {},
  keyFigure: {},
  legalEvent: {},
  claim: {},
  doubt: {},
  fundingRound: {},
  initiative: {},
  healthAgreement: {
    beside: (record) => (mayBeInForce(record) ? record.region.healthAgreements.filter(mayBeInForce) : [])
  },
  practicePlan: { beside: ({ region }) => region.practicePlans },
  person: {},
  appointment: {
    within: memberIn,
    check(record, image, isChanged) {
      mustHaveSeat(record, image, isChanged)
      mustBeOfMember(record, image, isChanged)
    }
  },
  chairmanship: {
    within: ({ body, appointment }) => [body, appointment],
    beside: ({ body, level, role, side }) =>
      body.chairmanships.filter((one) => one.level === level && one.role === role && one.side === side),
    check: mustBeAtLevel
  },
  localAgreement: {
    ...ofBody,
    beside: ({ body, level, seatKind }) =>
      body.localAgreements.filter((one) => one.level === level && one.seatKind === seatKind),
    check(record, image, isChanged) {
      mustHaveSeat(record, image, isChanged)
      const { minimum, maximum } = record
      if (minimum !== null && maximum !== null && minimum > maximum) throw wrong('maximum', MESSAGES.notBelowMinimum)
    }
  },
  involvement: { ...ofBody, check: mustBeAtLevel },
  meeting: {
    ...ofBody,
    check(record, image, isChanged) {
      mustBeAtLevel(record, image, isChanged)
      const { attendance, date } = record
      const absent = isChanged('date') && attendance.find(({ appointment }) => !holds(appointment, date))
      if (!absent) return
      const [who, day] = [named(absent.appointment), dated(date)]
      throw wrong('date', {
        da: `skal være en dag, hvor ${who.da} er udpeget: fremmødet er registreret, og udpegningen gælder ikke den ${day.da}`,
        en: `must be a day on which ${who.en} is appointed: the attendance is recorded, and the appointment does not hold on ${day.en}`
      })
    }
  },
  agendaItem: {},
  invitation: {},
  attendance: {},
  constitutionDecision: ofBody,
  secretariatParty: ofBody,
  affiliationConcern: {
    within: ({ municipality }) => [municipality],
    check({ raisedOn, resolvedOn }) {
      if (resolvedOn === null || raisedOn <= resolvedOn) return
      const day = dated(resolvedOn)
      throw wrong('raisedOn', {
        da: `må ikke ligge efter den ${day.da}, hvor bekymringen blev løst`,
        en: `must not lie after ${day.en}, when the concern was resolved`
      })
    }
  },
  representation: {
    within: memberIn,
    check(record, image, isChanged) {
      mustBeAtLevel(record, image, isChanged)
      mustBeOfMember(record, image, isChanged)
    },
    beside: ({ body, municipality, level }) =>
      municipality.representations.filter((one) => one.body === body && one.level === level)
  },
  goal: {
    check({ unit, target, due, steps }) {
      if (target !== null && unit === null) throw wrong('unit', MESSAGES.goalUnit)
      const first = steps[0]?.on
      if (first === undefined || due === null || due > first) return
      const day = dated(first)
      throw wrong('due', {
        da: `skal ligge efter den ${day.da}, hvor målet er sat`,
        en: `must be later than ${day.en}, when the goal was set`
      })
    }
  },
  jointFund: {},
  step: {},
  measurement: {},
  fundEntry: {},
  regionalRate: {},
  membershipShare: {
    within: ({ body, municipality }) => [body, municipality],
    beside: ({ body, municipality }) => municipality.shares.filter((one) => one.body === body)
  },
  populationSet: {},
  populationFigure: {},
  webhook: {},
  scenario: {}
}

/** The columns of records that are about a single day. */
export const DAYS = ['date', 'decidedOn', 'raisedOn'] as const

/** The period of a row, or its single day. A row without one, such as a cancelled meeting, has a period without a day. */
export function spanOf(row: object): Period {
  const columns = row as { readonly [column: string]: unknown }
  if (columns.status === 'CANCELLED') return NEVER
  // A plan is in force from its adoption on.
  if ('inForceFrom' in columns) {
    const { inForceFrom: validFrom, inForceTo: validTo } = columns as { [column: string]: Day | null }
    return validFrom == null ? NEVER : { validFrom, validTo: validTo ?? null }
  }
  if ('validFrom' in columns) return columns as Period
  const day = DAYS.map((name) => columns[name]).find((one): one is Day => typeof one === 'string')
  return day === undefined ? NEVER : { validFrom: day, validTo: plusDays(day, 1) }
}

const NEVER: Period = { validFrom: '1000-01-01', validTo: '1000-01-01' }
