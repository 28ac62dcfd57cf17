import { z } from 'zod'
import type { Caller } from '../domain/access/caller.ts'
import { maySee } from '../domain/access/visibility.ts'
import type { Day } from '../domain/basics/time.ts'
import type { Services } from '../domain/services.ts'

/** What every field may need beside the thing it is a field of. */
export type Asked = {
  services: Services
  caller: Caller
  /** Today in Denmark. */
  today: Day
  /** The day that is asked about. */
  day: Day
}

/** One field of a representation: what it holds, where that comes from, and whether it is there only when asked for. */
export type Field<View> = {
  schema: z.ZodType
  of: (view: View, asked: Asked) => unknown
  included: boolean
}

/** How one concept is written as JSON: its fields in order, and the schema that they add up to. */
export type Representation<View> = {
  name: string
  fields: ReadonlyMap<string, Field<View>>
  /** Named always, whatever fields are asked for: what the thing is known by. */
  identity: readonly string[]
  /** Every field, each of which an answer may leave out but for the identity. */
  schema: z.ZodObject
}

/** A field as it is declared: read off the thing by its own name where nothing else is said. */
type Declared<View> = Omit<Field<View>, 'of'> & { of: Field<View>['of'] | null }
type Fields<View> = Record<string, Declared<View>>

/** A field of the view, by the same name unless said. */
export function field<View>(
  schema: z.ZodType,
  description: string,
  of?: (view: View, asked: Asked) => unknown
): Declared<View> {
  return { schema: schema.describe(description), of: of ?? null, included: false }
}

/** A field that is there only where `include` or `fields` names it: it costs a walk, or makes the answer long. */
export function included<View>(
  schema: z.ZodType,
  description: string,
  of: (view: View, asked: Asked) => unknown
): Field<View> {
  return { schema: schema.describe(description), of, included: true }
}

/** A concept's representation. The first field of `identity` is the key that paths have. */
export function representation<View>(
  name: string,
  description: string,
  identity: readonly string[],
  fields: Fields<View>
): Representation<View> {
  const named = new Map(
    Object.entries(fields).map(([key, one]): [string, Field<View>] => {
      const of = one.of ?? ((view: View) => (view as Record<string, unknown>)[key])
      return [key, { ...one, of }]
    })
  )
  const shape = Object.fromEntries(
    [...named].map(([key, { schema }]) => [key, identity.includes(key) ? schema : schema.optional()])
  )
  const schema = z.object(shape).describe(description)
  NAMED.set(schema.shape, { name, identity })
  return { name, fields: named, identity, schema }
}

type Naming = Pick<Representation<unknown>, 'name' | 'identity'>

/** By the fields that they add up to, which a schema shares with its copies. */
const NAMED = new WeakMap<object, Naming>()

/** The concept whose representation the schema is of, and what it is known by; null where it is of none. */
export const conceptOf = ({ shape }: z.ZodObject): Naming | null => NAMED.get(shape) ?? null

/** Which fields of a representation an answer is to have. */
export type Selection<View> = readonly (readonly [string, Field<View>])[]

/** The fields that are there unasked. */
export function unasked<View>({ fields }: Representation<View>): Selection<View> {
  return [...fields].filter(([, one]) => !one.included)
}

/** The fields named, and what names the thing; where none are, those that are there unasked and those included. */
export function select<View>(
  { fields, identity }: Representation<View>,
  asked: { fields: readonly string[] | null; include: readonly string[] }
): Selection<View> {
  const wanted = new Set([...(asked.fields ?? []), ...asked.include, ...identity])
  return [...fields].filter(([name, one]) => wanted.has(name) || (asked.fields === null && !one.included))
}

/** The thing as plain JSON, with the fields selected. */
export function write<View>(view: View, selection: Selection<View>, asked: Asked): Record<string, unknown> {
  const written: Record<string, unknown> = {}
  for (const [name, { of }] of selection) written[name] = of(view, asked) ?? null
  return written
}

/** Things within another, by the fields they have unasked; without those that the caller may not know of. */
export function writeAll<View>(
  views: readonly View[],
  of: Representation<View>,
  asked: Asked
): Record<string, unknown>[] {
  const selection = unasked(of)
  return views.filter((view) => maySee(asked.caller, view)).map((view) => write(view, selection, asked))
}

/** One thing within another; null where it is not there, or not for the caller to know of. */
export function writeOne<View>(
  view: View | null | undefined,
  of: Representation<View>,
  asked: Asked
): Record<string, unknown> | null {
  return view === null || view === undefined || !maySee(asked.caller, view) ? null : write(view, unasked(of), asked)
}
