import { invalidInput } from '../domain/basics/errors.ts'
import { VOCABULARY } from '../domain/vocabulary/vocabulary.ts'
import type { Term, Vocabulary } from '../domain/vocabulary/word.ts'
import { CHANGED_ON, CODES } from './names.ts'
import { instantRange, isWithin, readDate } from './ranges.ts'
import type { CodeSystem } from './resource.ts'
import type { Found, Paging, Written } from './search.ts'

/* The code systems of this service as CodeSystem resources, made from the vocabulary. */

/** The type in the vocabulary that has the codes of each system. */
const TYPES: Record<keyof typeof CODES, keyof Vocabulary> = {
  bodyKind: 'BodyKind',
  organisationKind: 'OrganisationKind',
  placeKind: 'PlaceKind',
  memberRole: 'MemberRole',
  seatKind: 'SeatKind',
  errorCode: 'ErrorCode'
}

/** Every code system by its id, in the order of ids. */
export const CODE_SYSTEMS: ReadonlyMap<string, CodeSystem> = new Map(
  (Object.keys(TYPES) as (keyof typeof CODES)[])
    .map((name) => codeSystem(CODES[name], TYPES[name]))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => [one.id, one])
)

/** The display and definition are Danish, as every text of the directory; the English word is a designation. */
function codeSystem(url: string, type: keyof Vocabulary): CodeSystem {
  const { da, values } = VOCABULARY[type]
  const terms = Object.entries<Term>(values)
  return {
    resourceType: 'CodeSystem',
    id: url.slice(url.lastIndexOf('/') + 1),
    meta: { lastUpdated: `${CHANGED_ON}T00:00:00.000Z` },
    language: 'da',
    url,
    version: CHANGED_ON,
    name: type,
    title: da.label,
    status: 'active',
    date: CHANGED_ON,
    description: da.description,
    caseSensitive: true,
    content: 'complete',
    count: terms.length,
    concept: terms.map(([code, term]) => ({
      code,
      display: term.da.label,
      definition: term.da.description,
      designation: [{ language: 'en', value: term.en.label }]
    }))
  }
}

type Test = (system: CodeSystem) => boolean

/** The parameters that a search can have: each reads one alternative, null where it is malformed. */
const READERS: Record<string, (value: string) => Test | null> = {
  _id: (value) => (system) => system.id === value,
  _lastUpdated(value) {
    const condition = readDate(value)
    return condition && (({ meta }) => isWithin(condition, instantRange(meta.lastUpdated)))
  },
  url: (value) => (system) => system.url === value
}

/** Names of the parameters that find code systems. */
export const CODE_SYSTEM_PARAMETERS = Object.keys(READERS)

/** The code systems that a search finds. Throws INVALID_INPUT for a malformed value. */
export function findCodeSystems(written: Written, { after, count }: Paging): Found<CodeSystem> {
  const conditions = written.flatMap(([name, value]) => {
    const read = READERS[name]
    if (!read) return []
    const tests = value.split(',').map(read)
    if (tests.every((test) => test !== null)) return [(system: CodeSystem) => tests.some((test) => test(system))]
    throw invalidInput([
      { field: name, message: { da: 'skal være en dato, såsom 2022-07-01', en: 'must be a date, such as 2022-07-01' } }
    ])
  })
  const found = [...CODE_SYSTEMS.values()].filter((system) => conditions.every((test) => test(system)))
  const rest = found.filter(({ id }) => after === null || id > after)
  const page = rest.slice(0, count)
  const next = count > 0 && rest.length > count ? (page.at(-1)?.id ?? null) : null
  return { total: found.length, page, included: [], next }
}
