import { z } from 'zod'
import { DomainError, type Issue, invalidInput, type Violation } from '../domain/basics/errors.ts'
import { parseInput } from '../domain/basics/input.ts'
import type { KnownAt } from '../domain/basics/instant.ts'
import type { Maybe } from '../domain/basics/maybe.ts'
import type { Day } from '../domain/basics/time.ts'
import type { Coordinates } from '../domain/views/views.ts'
import type { Call, Filter, Resource } from './concept.ts'
import { LOCALES, type Locale } from './csv.ts'
import { FORMATS, type Format } from './formats.ts'
import * as parameter from './parameters.ts'
import { defaultSelection, type Selection, select } from './serializer.ts'
import { oneOf, plainName } from './shapes.ts'

/** The form of a CSV response. `mark` puts a byte-order mark in front. */
export type CsvForm = { mark: boolean; locale: Locale }

/** The parsed query of a request. */
export type ParsedQuery = {
  asOf: Day | null
  coordinates: Coordinates
  anyTime: boolean
  format: Format | undefined
  csv: CsvForm
  selection: Selection
  call: Pick<Call, 'filter' | 'orderBy' | 'page'>
}

/** Every query parameter of a resource, by name. The same schemas parse requests and describe them. */
export function queryOf(resource: Resource): Filter {
  const { serializer, filter, required, dated, anyTime } = resource
  const names = [...serializer.fields.keys()]
  const extra = names.filter((name) => serializer.fields.get(name)?.isExtra)
  const query: Filter = {}
  for (const [name, schema] of Object.entries(filter))
    query[name] = required.includes(name) ? schema : schema.optional()
  if (dated) {
    query.asOf = parameter.asOf.optional()
    query.knownAt = parameter.knownAt.optional()
    query.scenario = parameter.scenario.optional()
  }
  if (anyTime) query.anyTime = parameter.anyTime.optional()
  if (resource.kind === 'many' && resource.orders.length > 0) {
    const orders = resource.orders.flatMap((name) => [name, `-${name}`])
    query.orderBy = oneOf(orders).describe('Field to order by; a minus in front reverses the order.').optional()
  }
  if (resource.kind === 'many' && resource.paged) {
    query.first = parameter.first.optional()
    query.after = parameter.after.optional()
  }
  query.fields = parameter
    .someOf(names)
    .describe(
      'Fields to return, separated by commas; others are left out of the objects, required ones too. Default: all short fields.'
    )
    .optional()
  if (extra.length > 0) {
    query.include = parameter
      .someOf(names)
      .describe('Fields to return beside those that come by default, separated by commas.')
      .optional()
  }
  query.format = oneOf(formatsOf(resource))
    .describe('Format of the response; takes precedence over the header Accept.')
    .optional()
  if (resource.kind === 'many') {
    query.bom = parameter.boolean.describe('True puts a byte-order mark in front of CSV, which Excel needs.').optional()
    query.locale = oneOf(LOCALES)
      .describe('Form of CSV: `da` with semicolons and decimal commas, `en` (default) with commas and points.')
      .optional()
  }
  return query
}

/** The formats that a resource has. */
export function formatsOf(resource: Resource): readonly Format[] {
  if (resource.kind === 'one') return ['json', 'jsonld']
  return FORMATS.filter((format) => format !== 'geojson' || resource.serializer.area !== null)
}

type QueryParser = (query: unknown) => ParsedQuery

/** Made at the first request for each resource, since the schemas of all take 20 ms. */
const queryParsers = new WeakMap<Resource, QueryParser>()

/** The parser of the query of a resource. The parser throws INVALID_INPUT, which names each wrong parameter. */
export function queryParserOf(resource: Resource): QueryParser {
  const parser = queryParsers.get(resource) ?? createQueryParser(resource)
  queryParsers.set(resource, parser)
  return parser
}

function createQueryParser(resource: Resource): QueryParser {
  const schema = z.strictObject(queryOf(resource))
  const byDefault = defaultSelection(resource.serializer)
  return (query) => {
    const read = parseInput(schema, query) as Record<string, unknown>
    const fields = (read.fields as string[] | undefined) ?? null
    const include = (read.include as string[] | undefined) ?? []
    const order = read.orderBy as string | undefined
    return {
      asOf: (read.asOf as Day | undefined) ?? null,
      coordinates: resource.dated
        ? { knownAt: read.knownAt as Maybe<KnownAt>, scenario: read.scenario as Maybe<string> }
        : {},
      anyTime: read.anyTime === true,
      format: read.format as Format | undefined,
      csv: { mark: read.bom === true, locale: (read.locale as Locale | undefined) ?? 'en' },
      selection: fields === null && include.length === 0 ? byDefault : select(resource.serializer, { fields, include }),
      call: {
        filter: Object.fromEntries(Object.keys(resource.filter).map((name) => [name, read[name]])),
        orderBy: order === undefined ? null : orderOf(order),
        page: { first: read.first as number | undefined, after: read.after as string | undefined }
      }
    }
  }
}

function orderOf(name: string): Call['orderBy'] {
  const field = name.replace(/^-/, '').replace(/[A-Z]/g, (letter) => `_${letter}`)
  return { field: field.toUpperCase(), direction: name.startsWith('-') ? 'DESC' : 'ASC' }
}

/** The parts of an error that name fields. */
type NamedFields = { issues: Issue[]; violations: Violation[]; operations: { field: string | null }[]; field: string }

/**
 * The error with the field names of REST. Services name `filter.x` and `input.x`, as GraphQL does; REST has `x`, and a
 * value of the address or a header has the name that it has there.
 */
export function withRestNames(error: unknown, names: Record<string, string> = {}): unknown {
  if (!(error instanceof DomainError)) return error
  const restName = (field: string): string => {
    const plain = plainName(field)
    return (Object.hasOwn(names, plain) ? names[plain] : undefined) ?? plain
  }
  const rename = <Named extends { field: string | null }>(list: readonly Named[]): Named[] =>
    list.map((one) => ({ ...one, field: one.field === null ? null : restName(one.field) }))
  const { code, text, details } = error
  const { issues, field, violations, operations } = details as Partial<NamedFields>
  if (issues) return invalidInput(rename(issues))
  if (!violations && !operations && field === undefined) return error
  return new DomainError(code, text, {
    ...details,
    ...(violations && { violations: rename(violations) }),
    ...(operations && { operations: rename(operations) }),
    ...(field !== undefined && { field: restName(field) })
  })
}
