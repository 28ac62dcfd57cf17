import { DomainError, invalidInput } from '../basics/errors.ts'
import { inBothLanguages } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import type { Day } from '../basics/time.ts'
import type { MemberRole } from '../basics/vocabulary.ts'
import { type MemberRef, membership } from '../bodies/members.ts'
import { type Change, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { HospitalView, MunicipalityView, OrganisationView, RegionView } from '../model/views.ts'
import { nameRow } from '../things/naming.ts'
import { placementsIn } from '../things/placements.ts'
import { readSuccessions, type SuccessionInput, successionsFrom } from '../things/succession.ts'
import type { ThingType } from '../things/thing.ts'
import { recorded, type Sources, sourcesOf } from '../writing/citing.ts'
import { adminOperation } from '../writing/operation.ts'
import { existing, mustHold } from '../writing/plans.ts'
import { expectNoVersion } from '../writing/writes.ts'
import { owning, placing } from './placing.ts'
import * as inputs from './structure-input.ts'

/* The structure of the country begins: only admins record it. */
const ofTheCountry = ({ validFrom }: { validFrom: Day }) => ({ of: null, from: validFrom })

export const ESTABLISH_OPERATIONS = {
  /** Establishes a region, with what lies in it from its first day on: these things move from where they were. */
  establishRegion: adminOperation({
    answers: 'region',
    input: inputs.establishRegionSchema,
    about: ofTheCountry,
    plan(input, image, call) {
      const { key, name, iso3166 = null, validFrom } = input
      expectNoVersion(input)
      mustBeNew(key, image.region)
      mustBeUnused(key, 'officialCode', image, null, 'key')
      const officialCode = officialCodeOf(input)
      mustBeUnused(officialCode, 'officialCode', image)
      mustBeUnused(iso3166, 'iso3166', image)
      const sources = sourcesOf(input, image, call)
      const fact = recorded(validFrom, null, sources)
      const things = [
        ...allHolding(input.municipalityCodes, image.municipality, 'municipalityCodes', validFrom),
        ...allHolding(input.hospitalKeys, image.hospital, 'hospitalKeys', validFrom),
        ...allHolding(input.organisationKeys, image.organisation, 'organisationKeys', validFrom),
        ...allHolding(input.bodyKeys, image.body, 'bodyKeys', validFrom)
      ]
      return {
        entity: { type: 'Region', key },
        changes: [
          opened('region', { key, officialCode, iso3166, ...fact }),
          nameRow({ type: 'Region', key }, 'NAME', name, 1, fact),
          ...placing(things, { key, bodies: [] }, validFrom, sources, image, 'bodyKeys'),
          ...predecessorsOf('Region', key, input, image, sources)
        ],
        touches: (input.bodyKeys ?? []).map((bodyKey) => ({ bodyKey }))
      }
    },
    view: ({ key, validFrom }, image) => new RegionView(existing(image.region, key, 'key'), validFrom, image)
  }),

  /** Establishes a municipality, with the bodies that it is a member of from its first day on. */
  establishMunicipality: adminOperation({
    answers: 'municipality',
    input: inputs.establishMunicipalitySchema,
    about: ofTheCountry,
    plan(input, image, call) {
      const { code: key, name, officialName, validFrom } = input
      expectNoVersion(input)
      mustBeNew(key, image.municipality, 'code')
      const sources = sourcesOf(input, image, call)
      const fact = recorded(validFrom, null, sources)
      const owner = { type: 'Municipality' as const, key }
      return {
        entity: owner,
        changes: [
          opened('municipality', { key, ...fact }),
          nameRow(owner, 'NAME', name, 1, fact),
          nameRow(owner, 'OFFICIAL_NAME', officialName, 1, fact),
          ...firstPlacement(owner, input.regionCode, validFrom, image, sources),
          ...firstMemberships(owner, 'MUNICIPALITY', input.bodyKeys, validFrom, image, sources),
          ...predecessorsOf('Municipality', key, input, image, sources)
        ],
        touches: (input.bodyKeys ?? []).map((bodyKey) => ({ bodyKey }))
      }
    },
    view: ({ code, validFrom }, image) =>
      new MunicipalityView(existing(image.municipality, code, 'code'), validFrom, image)
  }),

  /** Establishes a hospital, with the bodies that it is a member of from its first day on. */
  establishHospital: adminOperation({
    answers: 'hospital',
    input: inputs.establishHospitalSchema,
    about: ofTheCountry,
    plan(input, image, call) {
      const { key, name, sites, isModifiedAcuteHospital = null, organisationKey, validFrom } = input
      expectNoVersion(input)
      mustBeNew(key, image.hospital)
      const sources = sourcesOf(input, image, call)
      const fact = recorded(validFrom, null, sources)
      const owner = { type: 'Hospital' as const, key }
      if (organisationKey) {
        mustHold(existing(image.organisation, organisationKey, 'organisationKey'), validFrom, 'organisationKey')
      }
      return {
        entity: owner,
        changes: [
          opened('hospital', { key, sites: sites ?? [], isModifiedAcuteHospital, ...fact }),
          nameRow(owner, 'NAME', name, 1, fact),
          ...firstPlacement(owner, input.regionCode, validFrom, image, sources),
          ...(organisationKey
            ? [opened('ownership', { key: `${key}.${organisationKey}`, hospitalKey: key, organisationKey, ...fact })]
            : []),
          ...firstMemberships(owner, 'HOSPITAL', input.bodyKeys, validFrom, image, sources),
          ...predecessorsOf('Hospital', key, input, image, sources)
        ],
        touches: (input.bodyKeys ?? []).map((bodyKey) => ({ bodyKey }))
      }
    },
    view: ({ key, validFrom }, image) => new HospitalView(existing(image.hospital, key, 'key'), validFrom, image)
  }),

  /** Establishes an organisation, with the hospitals that are its sites from its first day on. */
  establishOrganisation: adminOperation({
    answers: 'organisation',
    input: inputs.establishOrganisationSchema,
    about: ofTheCountry,
    plan(input, image, call) {
      const { key, kind, name, abbreviation = null, text, regionCode, validFrom } = input
      expectNoVersion(input)
      mustBeNew(key, image.organisation)
      const sources = sourcesOf(input, image, call)
      const fact = recorded(validFrom, null, sources)
      const owner = { type: 'Organisation' as const, key }
      const hospitals = allHolding(input.hospitalKeys, image.hospital, 'hospitalKeys', validFrom)
      return {
        entity: owner,
        changes: [
          opened('organisation', { key, kind, abbreviation, text: inBothLanguages(text), ...fact }),
          nameRow(owner, 'NAME', name, 1, fact),
          ...(regionCode ? firstPlacement(owner, regionCode, validFrom, image, sources) : []),
          ...owning(hospitals, { key }, validFrom, sources, image),
          ...predecessorsOf('Organisation', key, input, image, sources)
        ]
      }
    },
    view: ({ key, validFrom }, image) =>
      new OrganisationView(existing(image.organisation, key, 'key'), validFrom, image)
  })
}

/** Throws CONFLICT for a key in use. */
function mustBeNew(key: string, taken: ReadonlyMap<string, unknown>, field = 'key'): void {
  if (taken.has(key)) throw inUse(key, field)
}

const inUse = (key: string, field: string): DomainError =>
  new DomainError(
    'CONFLICT',
    {
      da: `»${key}« er i brug: vælg en anden. Nøgler og koder genbruges aldrig.`,
      en: `“${key}” is in use: choose another. Keys and codes are never reused.`
    },
    { field: `input.${field}` }
  )

/** The official code of a new region, which its key does not tell. */
function officialCodeOf({ key, officialCode = null }: { key: string; officialCode?: Maybe<string> }): string | null {
  const isCode = /^\d/.test(key)
  if (!isCode) return officialCode
  if (officialCode === null || officialCode === key) return null
  const message = {
    da: `skal være ${key} eller udelades: en nøgle på fire cifre er den officielle kode`,
    en: `must be ${key} or left out: a key of four digits is the official code`
  }
  throw invalidInput([{ field: 'input.officialCode', message }])
}

/** Throws CONFLICT where another region than that with the key has the code. */
export function mustBeUnused(
  code: string | null,
  column: 'officialCode' | 'iso3166',
  image: Image,
  ownKey: string | null = null,
  field: string = column
): void {
  if (code === null) return
  const others = [...image.region.values()].filter(({ key }) => key !== ownKey)
  const isUsed = others.some((one) => one[column] === code || one.key === code)
  if (isUsed) throw inUse(code, field)
}

/** The records with the keys, each once. Throws where one is not there, or not on the day. */
function allHolding<R extends records.Thing>(
  keys: Maybe<readonly string[]>,
  all: ReadonlyMap<string, R>,
  field: string,
  day: Day
): R[] {
  return [...new Set(keys ?? [])].map((key) => {
    const record = existing(all, key, field)
    mustHold(record, day, field)
    return record
  })
}

function firstPlacement(
  { type, key }: MemberRef,
  regionCode: string,
  validFrom: Day,
  image: Image,
  sources: Sources
): Change[] {
  const region = existing(image.region, regionCode, 'regionCode')
  mustHold(region, validFrom, 'regionCode')
  const owner = { ownerType: type, ownerKey: key }
  return placementsIn(region, owner, { validFrom, validTo: null }, { sources, image, field: 'regionCode' })
}

function firstMemberships(
  member: MemberRef,
  role: MemberRole,
  bodyKeys: Maybe<readonly string[]>,
  validFrom: Day,
  image: Image,
  sources: Sources
): Change[] {
  return allHolding(bodyKeys, image.body, 'bodyKeys', validFrom).map((body) =>
    membership(`${body.key}.${member.key}`, body, member, role, recorded(validFrom, body.validTo, sources))
  )
}

type Input = { name: string; validFrom: Day; predecessors?: Maybe<readonly SuccessionInput[]> }

/** The successions of a new thing from its predecessors. */
function predecessorsOf(
  type: ThingType,
  key: string,
  { name, validFrom, predecessors }: Input,
  image: Image,
  sources: Sources
): Change[] {
  const links = readSuccessions(predecessors, image, 'predecessors')
  return successionsFrom(links, { type, key, name, validFrom }, sources)
}
