import { z } from 'zod'
import { DomainError, type Issue, invalidInput } from '../domain/basics/errors.ts'
import { parseInput } from '../domain/basics/input.ts'
import type { Connection } from '../domain/basics/page.ts'
import type { Day } from '../domain/basics/time.ts'
import { LOCALES, type Locale } from './csv.ts'
import { FORMATS, type Format } from './formats.ts'
import * as given from './parameters.ts'
import { type Selection, select } from './representation.ts'
import type { Call, Resource } from './resources.ts'

/** What may follow the address of a resource, name by name. */
export type Query = Record<string, z.ZodType>

/** Form of a table; Excel wants a byte-order mark as the sign that a file is UTF-8. */
export type CsvForm = { mark: boolean; locale: Locale }

/** What an address was asked for, read. */
export type Read = {
  asOf: Day | null
  format: Format | undefined
  csv: CsvForm
  selection: Selection<unknown>
  call: Pick<Call, 'filter' | 'orderBy' | 'page'>
}

/** Every parameter that a resource takes, by name; the same table checks them and describes them. */
export function queryOf(resource: Resource): Query {
  const { of, filter, required, dated } = resource
  const names = [...of.fields.keys()]
  const extra = names.filter((name) => of.fields.get(name)?.included)
  const query: Query = {}
  for (const [name, schema] of Object.entries(filter))
    query[name] = required.includes(name) ? schema : schema.optional()
  if (dated) query.asOf = given.asOf.optional()
  if (resource.kind === 'many' && resource.orders.length > 0) {
    const orders = resource.orders.flatMap((name) => [name, `-${name}`])
    query.orderBy = given.oneOf(orders).describe('Field to order by; a minus in front reverses the order.').optional()
  }
  if (resource.kind === 'many' && resource.paged) {
    query.first = given.first.optional()
    query.after = given.after.optional()
  }
  query.fields = given
    .someOf(names)
    .describe('Fields to return, separated by commas. Default: all short fields.')
    .optional()
  if (extra.length > 0) {
    query.include = given.someOf(extra).describe('Longer fields to return as well, separated by commas.').optional()
  }
  query.format = given
    .oneOf(formatsOf(resource))
    .describe('Format of the response; takes precedence over the header Accept.')
    .optional()
  if (resource.kind === 'many') {
    query.bom = given.yes.describe('True puts a byte-order mark in front of CSV, which Excel needs.').optional()
    query.locale = given
      .oneOf(LOCALES)
      .describe('Form of CSV: `da` with semicolons and decimal commas, `en` (default) with commas and points.')
      .optional()
  }
  return query
}

/** What a resource can be written as. */
export function formatsOf(resource: Resource): readonly Format[] {
  return FORMATS.filter((format) => format === 'json' || format === 'jsonld' || resource.kind === 'many')
}

/** Reads the query of an address by the resource's table. Throws INVALID_INPUT that names each parameter at fault. */
export function createReader(resource: Resource): (query: unknown) => Read {
  const schema = z.strictObject(queryOf(resource))
  const plain = select(resource.of, { fields: null, include: [] })
  return (query) => {
    const read = parseInput(schema, query) as Record<string, unknown>
    const fields = (read.fields as string[] | undefined) ?? null
    const include = (read.include as string[] | undefined) ?? []
    const order = read.orderBy as string | undefined
    return {
      asOf: (read.asOf as Day | undefined) ?? null,
      format: read.format as Format | undefined,
      csv: { mark: read.bom === true, locale: (read.locale as Locale | undefined) ?? 'en' },
      selection: fields === null && include.length === 0 ? plain : select(resource.of, { fields, include }),
      call: {
        filter: Object.fromEntries(Object.keys(resource.filter).map((name) => [name, read[name]])),
        orderBy: order === undefined ? null : orderOf(order),
        page: { first: read.first as number | undefined, after: read.after as string | undefined }
      }
    }
  }
}

function orderOf(asked: string): Call['orderBy'] {
  const field = asked.replace(/^-/, '').replace(/[A-Z]/g, (letter) => `_${letter}`)
  return { field: field.toUpperCase(), direction: asked.startsWith('-') ? 'DESC' : 'ASC' }
}

/** What a service found, as a page of a list. */
export function asPage(found: Connection<unknown> | readonly unknown[]): {
  items: readonly unknown[]
  total: number
  next: string | null
} {
  if (!('nodes' in found)) return { items: found, total: found.length, next: null }
  const { hasNextPage, endCursor } = found.pageInfo
  return { items: found.nodes, total: found.totalCount, next: hasNextPage ? endCursor : null }
}

/**
 * Services name filters and inputs as GraphQL does; here they stand by themselves, and what the request gave in its
 * address or headers goes by the name that it has there.
 */
export function inOwnWords(error: unknown, names: Record<string, string> = {}): unknown {
  if (!(error instanceof DomainError)) return error
  const own = (field: string): string => {
    const plain = field.replace(/^(filter|input)\./, '')
    return (Object.hasOwn(names, plain) ? names[plain] : undefined) ?? plain
  }
  const { issues, field } = error.details as { issues?: Issue[]; field?: string }
  if (issues) return invalidInput(issues.map((issue) => ({ ...issue, field: own(issue.field) })))
  if (field !== undefined) return new DomainError(error.code, error.text, { ...error.details, field: own(field) })
  return error
}
