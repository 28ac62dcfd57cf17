import { z } from 'zod'
import { ANYONE, type Caller } from '../access/caller.ts'
import { maySee } from '../access/visibility.ts'
import { codeSchema, regionCodeSchema, type Text } from '../basics/fact.ts'
import { parseGlobalId } from '../basics/ids.ts'
import { parseInput } from '../basics/input.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { MAX_PAGE } from '../basics/page.ts'
import { fold } from '../basics/text-fold.ts'
import { type Day, holds, nearestDay, type Period } from '../basics/time.ts'
import { withoutInvisible } from '../basics/unicode.ts'
import {
  IDENTIFIER_SYSTEM,
  type IdentifierSystem,
  NAME_KIND,
  type OfficialIdentifierSystem
} from '../basics/vocabulary.ts'
import { readNumber } from '../identifiers/official-number.ts'
import { type Image, typeOfTable } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { borneDuring, membershipHolds } from '../model/relations.ts'
import { agreementStatusOn, planStatusOn } from '../model/states.ts'
import type { Structure } from '../model/structure.ts'
import { ENTRIES, TABLE_NAMES, type TableName } from '../model/tables.ts'
import { entityView, IdentifierView, nearestView } from '../model/views.ts'
import { findByKey, type Identified } from './by-id.ts'
import { createIdentifiers, type Identifiers, numberKey } from './identifiers.ts'

/** An identifier or name, and what it is one of. */
export const resolveRequestSchema = z.strictObject({
  system: z.enum(IDENTIFIER_SYSTEM),
  // Nothing is stored, so invisible characters are let pass here and ignored by the look-up.
  value: z.string().trim().min(1, MESSAGES.empty.en).max(300)
})
export type ResolveRequest = z.input<typeof resolveRequestSchema>

/** Most requests of one call. */
export const resolveRequestsSchema = z.array(resolveRequestSchema).max(MAX_PAGE)

/** One thing that an identifier means. */
export type Match = {
  /** As of the day, or of its own nearest one. */
  entity: Identified
  /** The name it was found by. */
  name: records.NameRecord | null
  /** The number of a public register it was found by. */
  identifier: IdentifierView | null
  /** True where it holds on the day, and bears the number it was found by. */
  inForce: boolean
  /** The successors that are in force on the day, however many lie between. */
  successors: Identified[]
}

export type Resolution = z.output<typeof resolveRequestSchema> & {
  asOf: Day
  /** The matches, those in force first. */
  matches: Match[]
  /** The reason why nothing could be found, if the value is not merely unknown. */
  note: Text | null
}

/** The meaning of identifiers and names on a day, and the successors of each match. */
export function createResolveService(structure: Structure) {
  const identifiersOf = createIdentifiers()
  const answer = (request: z.output<typeof resolveRequestSchema>, day: Day, caller: Caller): Resolution => {
    const { image } = structure
    const found = FIND[request.system](withoutInvisible(request.value).trim(), {
      image,
      day,
      identifiers: () => identifiersOf(image)
    })
    const matches = Array.isArray(found) ? found.filter((hit) => maySee(caller, hit.entity)) : []
    return {
      ...request,
      asOf: day,
      matches: matches.map((hit) => matchOf(hit, image, day, caller)).sort(inForceFirst),
      note: Array.isArray(found) ? null : found
    }
  }

  return {
    /** Everything that the value means, drafts that the caller may not see left out. Throws INVALID_INPUT for an unknown system. */
    resolve(request: ResolveRequest, day: Day, caller: Caller = ANYONE): Resolution {
      return answer(parseInput(resolveRequestSchema, request), day, caller)
    },

    /** The same for each of at most 100, in the order asked. */
    resolveMany(requests: readonly ResolveRequest[], day: Day, caller: Caller = ANYONE): Resolution[] {
      return parseInput(resolveRequestsSchema, requests, 'requests').map((request) => answer(request, day, caller))
    }
  }
}

type Hit = { entity: Identified; name?: records.NameRecord | null; identifier?: records.Identifier }
/** The image, day and index that a value is looked up in. */
type LookUp = { image: Image; day: Day; identifiers: () => Identifiers }

/** Looks a value up in each system. Returns the matches, or the reason why there can be none. */
const FIND: Record<IdentifierSystem, (value: string, lookUp: LookUp) => Hit[] | Text> = {
  MUNICIPALITY_CODE: (value, lookUp) => byCode('Municipality', value, lookUp),
  REGION_CODE(value, lookUp) {
    const [region] = [...lookUp.image.region.values()].filter(({ officialCode }) => officialCode === value)
    return byCode('Region', region?.key ?? value, lookUp)
  },
  ISO_3166_2(value, { image, day, identifiers }) {
    const code = value.toUpperCase()
    if (!/^DK-\d{2}$/.test(code)) {
      return {
        da: 'En dansk kode efter ISO 3166-2 skrives DK-81.',
        en: 'A Danish code of ISO 3166-2 is written DK-81.'
      }
    }
    const regions = identifiers().byIso3166.get(code) ?? []
    return regions.map((region) => ({ entity: nearestView(region, day, image) }))
  },
  CVR: (value, lookUp) => byNumber('CVR', value, lookUp),
  SOR: (value, lookUp) => byNumber('SOR', value, lookUp),
  KOMBIT: (value, lookUp) => byNumber('KOMBIT', value, lookUp),
  KEY: (value, lookUp) => KEYED.flatMap((type) => hitOf(type, value, lookUp)),
  ID(value, lookUp) {
    const id = parseGlobalId(value)
    return id
      ? hitOf(id.type, id.key, lookUp)
      : { da: 'Det er ikke et id fra denne tjeneste.', en: 'That is no id of this service.' }
  },
  NAME: byName
}

/** Tables whose keys are not served. */
const NOT_KEYED: readonly TableName[] = ['succession']

/** The types of records with a readable key; `Body` stands for every type of body. */
export const KEYED: readonly string[] = TABLE_NAMES.filter(
  (table) => ENTRIES[table].isNode && !NOT_KEYED.includes(table)
).map(typeOfTable)

function hitOf(type: string, key: string, { image, day }: LookUp): Hit[] {
  const entity = findByKey(image, type, key, (period) => nearestDay(period, day), day)
  return entity ? [{ entity }] : []
}

function byCode(type: 'Municipality' | 'Region', value: string, lookUp: LookUp): Hit[] | Text {
  const code = (type === 'Region' ? regionCodeSchema : codeSchema).safeParse(value)
  if (code.success) return hitOf(type, code.data, lookUp)
  return {
    da: 'En kode skrives med fire cifre, såsom 0849 eller 1081.',
    en: 'A code is written with four digits, such as 0849 or 1081.'
  }
}

/** Whatever bears the number or bore it once, each with the time of the day, or else with the one that was told last. */
function byNumber(system: OfficialIdentifierSystem, value: string, { image, day, identifiers }: LookUp): Hit[] | Text {
  const number = readNumber(system, value)
  if (!('value' in number)) {
    return { da: `Det er ikke ${number.form.da}.`, en: `That is not ${number.form.en}.` }
  }
  const found = identifiers().byNumber.get(numberKey({ system, ...number })) ?? []
  const byOwner = Map.groupBy(found, ({ owner }) => owner)
  return [...byOwner].map(([owner, times]) => {
    const identifier = times.find((one) => holds(borneDuring(one), day)) ?? (times.at(-1) as records.Identifier)
    return { entity: nearestView(owner, day, image), identifier }
  })
}

function byName(value: string, { image, day, identifiers }: LookUp): Hit[] | Text {
  const folded = fold(value)
  if (folded === '') {
    return {
      da: 'Et navn indeholder mindst ét bogstav eller tal.',
      en: 'A name contains at least one letter or digit.'
    }
  }
  const owners = identifiers().byName.get(folded) ?? new Map<never, never>()
  return [...owners].map(([owner, names]) => ({
    entity: nearestView(owner, day, image),
    name: bestName(names, day)
  }))
}

/** One that is in use on the day, and the name of daily use before others. */
function bestName(names: readonly records.NameRecord[], day: Day): records.NameRecord | null {
  const rank = (name: records.NameRecord) => (holds(name, day) ? 0 : NAME_KIND.length) + NAME_KIND.indexOf(name.kind)
  return names.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

function matchOf({ entity, name = null, identifier }: Hit, image: Image, day: Day, caller: Caller): Match {
  const successors = succeeding(entity) ? [...successorsOn(entity.record, day)] : []
  return {
    entity,
    name,
    identifier: identifier ? new IdentifierView(identifier, nearestDay(borneDuring(identifier), day), image) : null,
    inForce: isInForce(entity, day) && (!identifier || holds(borneDuring(identifier), day)),
    successors: successors
      .map((record) => entityView(record, day, image))
      .filter((successor) => maySee(caller, successor))
  }
}

function inForceFirst(a: Match, b: Match): number {
  const name = ({ entity }: Match) => `${entity.type} ${entity.key}`
  return Number(b.inForce) - Number(a.inForce) || (name(a) < name(b) ? -1 : 1)
}

/** A record that another of its kind can succeed. */
type Succeeding = records.Thing | records.HealthAgreement | records.PracticePlan
type SucceedingView = Extract<Identified, { record: Succeeding }>

const SUCCEEDING: ReadonlySet<string> = new Set<Succeeding['type']>([
  'Region',
  'Municipality',
  'Hospital',
  'Organisation',
  'Cluster',
  'Ssu',
  'Committee',
  'HealthAgreement',
  'PracticePlan'
])

const succeeding = (entity: Identified): entity is SucceedingView => SUCCEEDING.has(entity.type)

/** The first in force on the day along each line of succession, through all that were and are no more. */
function successorsOn(start: Succeeding, day: Day): Set<Succeeding> {
  const found = new Set<Succeeding>()
  const seen = new Set<Succeeding>([start])
  const open = [...successorsOf(start)]
  // Records found on the way are visited later in the same walk.
  for (const next of open) {
    if (seen.has(next)) continue
    seen.add(next)
    if (holdsOn(next, day)) found.add(next)
    else open.push(...successorsOf(next))
  }
  return found
}

function successorsOf(record: Succeeding): Succeeding[] {
  if ('replacements' in record) return record.replacements
  return record.successors.map(({ successor }) => successor)
}

function holdsOn(record: Succeeding, day: Day): boolean {
  if (record.type === 'HealthAgreement') return agreementStatusOn(record, day) === 'IN_FORCE'
  if (record.type === 'PracticePlan') return planStatusOn(record, day) === 'IN_FORCE'
  return holds(record, day)
}

function isInForce(entity: Identified, day: Day): boolean {
  if (succeeding(entity)) return holdsOn(entity.record, day)
  if (entity.type === 'Membership') return membershipHolds(entity.record, day)
  if (entity.type === 'Identifier') return holds(borneDuring(entity.record), day)
  if (entity.type === 'BodyLevel') return holds(entity.body, day)
  return 'validFrom' in entity ? holds(entity as Period, day) : true
}

export type ResolveService = ReturnType<typeof createResolveService>
