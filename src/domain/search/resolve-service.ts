import { z } from 'zod'
import { ANYONE, type Caller } from '../access/caller.ts'
import { maySee } from '../access/visibility.ts'
import { codeSchema, type Text } from '../basics/fact.ts'
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
import { agreementStatusOn, planStatusOn } from '../model/states.ts'
import type { Structure } from '../model/structure.ts'
import { ENTRIES, TABLE_NAMES, type TableName } from '../model/tables.ts'
import { borneDuring, entityView, IdentifierView, membershipHolds, nearestView } from '../model/views.ts'
import { findByKey, type Identified } from './by-id.ts'
import { createIdentifiers, type Identifiers, numberKey } from './identifiers.ts'

/** An identifier or name, and what it is one of. */
export const resolveRequestSchema = z.strictObject({
  system: z.enum(IDENTIFIER_SYSTEM),
  // Nothing is stored, so invisible characters are let pass here and ignored by the look-up.
  value: z.string().trim().min(1, MESSAGES.empty.en).max(300)
})
export type ResolveRequest = z.input<typeof resolveRequestSchema>

/** So many at a time. */
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
  /** What has come after it and is in force on the day, whatever lay between. */
  successors: Identified[]
}

export type Resolution = z.output<typeof resolveRequestSchema> & {
  asOf: Day
  /** What is in force first. */
  matches: Match[]
  /** Why nothing could be found, where it is not only that the value is unknown. */
  note: Text | null
}

/** What identifiers and names mean on a day, and where it went. */
export function createResolveService(structure: Structure) {
  const identifiersOf = createIdentifiers()
  const answer = (asked: z.output<typeof resolveRequestSchema>, day: Day, caller: Caller): Resolution => {
    const { image } = structure
    const found = FIND[asked.system](withoutInvisible(asked.value).trim(), {
      image,
      day,
      identifiers: () => identifiersOf(image)
    })
    const matches = Array.isArray(found) ? found.filter((hit) => maySee(caller, hit.entity)) : []
    return {
      ...asked,
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
/** What a value is looked up in. */
type Place = { image: Image; day: Day; identifiers: () => Identifiers }

/** What a value of each system means; or why it cannot mean anything. */
const FIND: Record<IdentifierSystem, (value: string, place: Place) => Hit[] | Text> = {
  MUNICIPALITY_CODE: (value, place) => byCode('Municipality', value, place),
  REGION_CODE: (value, place) => byCode('Region', value, place),
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
  CVR: (value, place) => byNumber('CVR', value, place),
  SOR: (value, place) => byNumber('SOR', value, place),
  KOMBIT: (value, place) => byNumber('KOMBIT', value, place),
  KEY: (value, place) => KEYED.flatMap((type) => hitOf(type, value, place)),
  ID(value, place) {
    const id = parseGlobalId(value)
    return id
      ? hitOf(id.type, id.key, place)
      : { da: 'Det er ikke et id fra denne tjeneste.', en: 'That is no id of this service.' }
  },
  NAME: byName
}

/** Tables whose records are found by code, and those whose keys are not served. */
const NOT_KEYED: readonly TableName[] = ['region', 'municipality', 'bodyLevel', 'succession']

/** The types of records with a readable key; `Body` stands for every type of body. */
export const KEYED: readonly string[] = TABLE_NAMES.filter(
  (table) => ENTRIES[table].isNode && !NOT_KEYED.includes(table)
).map(typeOfTable)

function hitOf(type: string, key: string, { image, day }: Place): Hit[] {
  const entity = findByKey(image, type, key, (period) => nearestDay(period, day), day)
  return entity ? [{ entity }] : []
}

function byCode(type: 'Municipality' | 'Region', value: string, place: Place): Hit[] | Text {
  const code = codeSchema.safeParse(value)
  if (code.success) return hitOf(type, code.data, place)
  return {
    da: 'En kode skrives med fire cifre, såsom 0849 eller 1081.',
    en: 'A code is written with four digits, such as 0849 or 1081.'
  }
}

/** Whatever bears the number or bore it once, each with the time of the day, or else with the one that was told last. */
function byNumber(system: OfficialIdentifierSystem, value: string, { image, day, identifiers }: Place): Hit[] | Text {
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

function byName(value: string, { image, day, identifiers }: Place): Hit[] | Text {
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
  const place = ({ entity }: Match) => `${entity.type} ${'key' in entity ? entity.key : entity.id}`
  return Number(b.inForce) - Number(a.inForce) || (place(a) < place(b) ? -1 : 1)
}

/** What another of its kind can come after. */
type Succeeding = records.Body | records.HealthAgreement | records.PracticePlan
type SucceedingView = Extract<Identified, { record: Succeeding }>

const SUCCEEDING: ReadonlySet<string> = new Set<Succeeding['type']>([
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
  // What is found on the way is looked at later in the same walk.
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
