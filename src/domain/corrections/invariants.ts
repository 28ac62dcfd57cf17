import { mayBeInForce } from '../agreements/agreement-operations.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { common, type Day, isEver, overlaps, type Period, plusDays } from '../basics/time.ts'
import { mustBeInForce } from '../bodies/body-operations.ts'
import { mustBeUnused } from '../identifiers/identifier-operations.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, WritableTable } from '../model/records.ts'
import { mustBeUnused as mustBeUnusedCode } from '../structure/establish-operations.ts'
import { mustFitInRegions } from '../structure/placing.ts'
import { mustBeFree } from '../things/naming.ts'
import { mustBeAbleToSucceed, mustNotShareTooMuch } from '../things/succession.ts'
import { isBody } from '../things/thing.ts'
import { dated, during } from '../vocabulary/phrases.ts'

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

const ofMember = { within: memberIn, check: mustBeOfMember }
const ofBody = { within: ({ body }: { body: records.Body }): Bearer[] => [body] }

/** Throws INVALID_INPUT where the thing, in its period, cannot follow or precede those that it follows or precedes. */
function mustKeepOrder(thing: records.Thing, _image: Image, isChanged: (column: string) => boolean): void {
  if (!isMoved(isChanged)) return
  for (const { predecessor, successor } of [...thing.predecessors, ...thing.successors]) {
    mustBeAbleToSucceed(predecessor, successor, 'validFrom')
  }
}

type Rule =
  | records.RepresentationRule
  | records.ChairRule
  | records.CadenceRule
  | records.InvolvementDuty
  | records.VariationRule
  | records.BalanceRule

/** The type of a rule, and its level. */
const ofLevel = {
  within: (rule: Rule): Bearer[] => [
    rule.bodyType,
    ...rule.bodyType.levels.filter((one) => one.level === rule.level && overlaps(one, rule))
  ]
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

export const INVARIANTS: { readonly [T in WritableTable]: Invariants<records.Records[T]> } = {
  document: {},
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
  bodyType: {},
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
    check({ predecessor, successor }, _image, isChanged) {
      if (isChanged('predecessorKey')) mustBeAbleToSucceed(predecessor, successor, 'successor')
      if (isChanged('share')) mustNotShareTooMuch(predecessor, [], 'share')
    }
  },
  bodyLevel: {
    within: ({ bodyType }) => [bodyType],
    beside: ({ bodyType, level }) => bodyType.levels.filter((one) => one.level === level)
  },
  representationRule: {
    ...ofLevel,
    beside: (rule, image) =>
      rulesBeside(image.groups.representationRule.level, rule).filter(({ seatKind }) => seatKind === rule.seatKind)
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
  balanceRule: ofLevel,
  seatAllocation: {
    within: (record) => [...memberIn(record), record.rule],
    beside: ({ body, rule, municipalityKey }) =>
      body.seatAllocations.filter((one) => one.rule === rule && one.municipalityKey === municipalityKey),
    check: mustBeOfMember
  },
  task: { within: ({ bodyType, organisation }) => [bodyType, organisation].filter((one) => one !== null) },
  legalEvent: {},
  doubt: {},
  initiative: {},
  healthAgreement: {
    beside: (record) => (mayBeInForce(record) ? record.region.healthAgreements.filter(mayBeInForce) : [])
  },
  practicePlan: { beside: ({ region }) => region.practicePlans },
  person: {},
  appointment: ofMember,
  chairmanship: {
    within: ({ body, appointment }) => [body, appointment],
    beside: ({ body, level, role, side }) =>
      body.chairmanships.filter((one) => one.level === level && one.role === role && one.side === side)
  },
  localAgreement: {
    ...ofBody,
    beside: ({ body, level, seatKind }) =>
      body.localAgreements.filter((one) => one.level === level && one.seatKind === seatKind),
    check({ minimum, maximum }) {
      if (minimum !== null && maximum !== null && minimum > maximum) throw wrong('maximum', MESSAGES.notBelowMinimum)
    }
  },
  involvement: ofBody,
  meeting: ofBody,
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
    ...ofMember,
    beside: ({ body, municipality, level }) =>
      municipality.representations.filter((one) => one.body === body && one.level === level)
  },
  goal: {},
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
  webhook: {}
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
