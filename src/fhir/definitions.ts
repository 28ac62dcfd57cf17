import { invalidInput } from '../domain/basics/errors.ts'
import { instantRange, isWithin, readDate } from './ranges.ts'
import type { Found, Paging, Written } from './search.ts'

/**
 * A resource that defines names of this service. The resource is no entry of the directory, and has no versions to
 * read.
 */
export type Definition = {
  resourceType: string
  id: string
  meta: { lastUpdated: string }
  url: string
  [member: string]: unknown
}

type Test = (definition: Definition) => boolean

/** The parameters that a search of definitions can have: each reads one alternative, null where it is malformed. */
const READERS: Record<string, (value: string) => Test | null> = {
  _id: (value) => (definition) => definition.id === value,
  _lastUpdated(value) {
    const condition = readDate(value)
    return condition && (({ meta }) => isWithin(condition, instantRange(meta.lastUpdated)))
  },
  url: (value) => (definition) => definition.url === value
}

/** Names of the parameters that find definitions. */
export const DEFINITION_PARAMETERS = Object.keys(READERS)

/** The definitions that a search finds, from a map in the order of ids. Throws INVALID_INPUT for a malformed value. */
export function findDefinitions(
  definitions: ReadonlyMap<string, Definition>,
  written: Written,
  { after, count }: Paging
): Found<Definition> {
  const conditions = written.flatMap(([name, value]) => {
    const read = READERS[name]
    if (!read) return []
    const tests = value.split(',').map(read)
    if (tests.every((test) => test !== null)) return [(one: Definition) => tests.some((test) => test(one))]
    throw invalidInput([
      { field: name, message: { da: 'skal være en dato, såsom 2022-07-01', en: 'must be a date, such as 2022-07-01' } }
    ])
  })
  const found = [...definitions.values()].filter((one) => conditions.every((test) => test(one)))
  const rest = found.filter(({ id }) => after === null || id > after)
  const page = rest.slice(0, count)
  const next = count > 0 && rest.length > count ? (page.at(-1)?.id ?? null) : null
  return { total: found.length, page, included: [], next }
}
