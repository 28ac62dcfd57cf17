import { z } from 'zod'
import type { Caller } from '../domain/access/caller.ts'
import { maySee } from '../domain/access/visibility.ts'
import type { Instant } from '../domain/basics/instant.ts'
import type { Day } from '../domain/basics/time.ts'
import { type PlainColumn, plainColumns, valueSchema } from '../domain/model/plain-columns.ts'
import type { Row, TableName } from '../domain/model/records.ts'
import type { Services } from '../domain/services.ts'

/** The values that a field may need beside its object. */
export type ReadContext = {
  services: Services
  caller: Caller
  /** Today in Denmark. */
  today: Day
  /** The day that is read. */
  day: Day
  /** The instant up to which changes are known; absent where all are. */
  knownAt?: Instant
  /** Key of the scenario that is read; absent for none. */
  scenario?: string
}

type Read<View> = (view: View, context: ReadContext) => unknown

/** One field of an object: the schema of its value, and where the value comes from. */
export type Field<View> = {
  schema: z.ZodType
  read: Read<View>
  /** True if only `include` or `fields` returns it. */
  isExtra: boolean
}

/** The JSON form of one type of object: its fields in order, and the schema of the whole object. */
export type Serializer<View> = {
  name: string
  fields: ReadonlyMap<string, Field<View>>
  /** Fields that every response has, whatever `fields` names. The first one is the key in addresses. */
  identity: readonly string[]
  /** Every field. Fields returned by default are required, although `fields` narrows a response. */
  schema: z.ZodObject
  /** The codes of the municipalities that an object covers, for GeoJSON. Null if the objects have no area. */
  area: ((view: View) => readonly string[]) | null
}

/** A field as it is declared. Without a function, its value is the property of the view with the same name. */
type Declaration<View> = Omit<Field<View>, 'read'> & { read: Read<View> | null }

/** A field that is returned by default. */
export function field<View>(schema: z.ZodType, description: string, read?: Read<View>): Declaration<View> {
  return { schema: schema.describe(description), read: read ?? null, isExtra: false }
}

/**
 * The plain columns of a table as fields that are returned by default. The field of the same name in the SDL has the
 * description.
 */
export function plainFields<T extends TableName, View extends Pick<Row<T>, PlainColumn<T>>>(
  table: T
): Record<string, Declaration<View>> {
  const declarations = plainColumns(table).map(([name, column]) => {
    const schema = valueSchema(column, z.string())
    return [name, { schema: column.isOptional ? schema.nullable() : schema, read: null, isExtra: false }]
  })
  return Object.fromEntries(declarations)
}

/** A field that only `include` or `fields` returns, because it is costly or long. */
export function extraField<View>(schema: z.ZodType, description: string, read: Read<View>): Field<View> {
  return { schema: schema.describe(description), read, isExtra: true }
}

/** The serializer of a type of object. The name is that of the type in GraphQL and of the schema in OpenAPI. */
export function serializer<View>(
  name: string,
  description: string,
  identity: readonly string[],
  declarations: Record<string, Declaration<View>>,
  area: Serializer<View>['area'] = null
): Serializer<View> {
  const fields = new Map(
    Object.entries(declarations).map(([key, declaration]): [string, Field<View>] => {
      const read = declaration.read ?? ((view: View) => (view as Record<string, unknown>)[key])
      return [key, { ...declaration, read }]
    })
  )
  const shape = Object.fromEntries(
    [...fields].map(([key, { schema, isExtra }]) => [key, isExtra ? schema.optional() : schema])
  )
  const schema = z.object(shape).describe(description)
  TYPES.set(schema.shape, { name, identity })
  return { name, fields, identity, schema, area }
}

/** A serializer of any type of object, for code that reads its fields but writes no object. */
export type AnySerializer = Serializer<never>

type Type = Pick<AnySerializer, 'name' | 'identity'>

/** Types by the shape of their schema, which copies of the schema share. */
const TYPES = new WeakMap<object, Type>()

/** The type of object that the schema is of; null if it is of no serializer. */
export const typeOf = ({ shape }: z.ZodObject): Type | null => TYPES.get(shape) ?? null

/** Names of the fields that a response has, in order. */
export type Selection = readonly string[]

/** The fields that are returned by default. */
export const defaultSelection = (serializer: AnySerializer): Selection =>
  select(serializer, { fields: null, include: [] })

/** The named fields and the identity. Without `fields`, the default fields and those of `include`. */
export function select(
  { fields, identity }: AnySerializer,
  names: { fields: readonly string[] | null; include: readonly string[] }
): Selection {
  const wanted = new Set([...(names.fields ?? []), ...names.include, ...identity])
  return [...fields]
    .filter(([name, one]) => wanted.has(name) || (names.fields === null && !one.isExtra))
    .map(([name]) => name)
}

export type Json = Record<string, unknown>

/** Makes the function that writes objects as plain JSON, with the selected fields. */
export function writerOf<View>({ fields }: Serializer<View>, selection: Selection) {
  const selected = selection.map((name) => [name, fields.get(name) as Field<View>] as const)
  return (view: View, context: ReadContext): Json => {
    const json: Json = {}
    for (const [name, { read }] of selected) json[name] = read(view, context) ?? null
    return json
  }
}

/** Writes objects within another one, with their default fields. Objects that the caller may not see are left out. */
export function serializeAll<View>(views: readonly View[], serializer: Serializer<View>, context: ReadContext): Json[] {
  const write = writerOf(serializer, defaultSelection(serializer))
  return views.filter((view) => maySee(context.caller, view)).map((view) => write(view, context))
}
