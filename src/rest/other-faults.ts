import { DomainError, type Issue, invalidInput } from '../domain/basics/errors.ts'
import type { Day } from '../domain/basics/time.ts'
import { type Call, NO_STEPS, type Resource } from './concept.ts'
import { queryParserOf, withRestNames } from './query.ts'

/** The surroundings of a request that do not depend on its query. */
type Around = Pick<Call, 'services' | 'views' | 'caller' | 'params'> & { today: Day }

/**
 * The error of a read and, if it names parameters at fault, the faults of all other filters. A service stops at the first
 * filter that it cannot use, so each of the others is judged in a read of its own. Lists that are computed in steps are
 * left out: they take too long.
 */
export function withOtherFaults(error: unknown, resource: Resource, query: unknown, around: Around): unknown {
  const told = issuesOf(error)
  if (told.length === 0 || (resource.kind === 'many' && resource.steps !== NO_STEPS)) return error
  const fields = new Set(told.map(parameterOf))
  const values = query as Record<string, unknown>
  const needed = Object.fromEntries(resource.required.map((name) => [name, values[name]]))
  const others = Object.keys(resource.filter)
    .filter((name) => name in values && !fields.has(name))
    .flatMap((name) =>
      faultsOf(resource, { ...needed, [name]: values[name] }, around).filter((issue) => parameterOf(issue) === name)
    )
  const inPath = Object.keys(around.params).some((name) => fields.has(name))
    ? []
    : faultsOf(resource, needed, around).filter(({ field }) => Object.hasOwn(around.params, field))
  return others.length + inPath.length === 0 ? error : invalidInput([...inPath, ...told, ...others])
}

/** The parameter of a fault, such as `role` of `role.0`. */
const parameterOf = ({ field }: Issue): string => field.split('.', 1)[0] as string

/** The faults that a read of the query finds. A list is read without its objects. */
function faultsOf(resource: Resource, query: object, { today, ...around }: Around): Issue[] {
  try {
    const { call, selection } = queryParserOf(resource)(query)
    const read = { ...call, ...around, today, day: today, when: today, page: { first: 0 } }
    if (resource.kind === 'one') resource.find(read, selection)
    else resource.list(read, selection)
    return []
  } catch (error) {
    return issuesOf(withRestNames(error))
  }
}

const issuesOf = (error: unknown): Issue[] =>
  error instanceof DomainError && error.code === 'INVALID_INPUT' && Array.isArray(error.details.issues)
    ? error.details.issues
    : []
