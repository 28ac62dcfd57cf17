import type { GraphQLSchema } from 'graphql'
import { invalidInput } from '../domain/basics/errors.ts'
import type { Coordinates } from '../domain/views/views.ts'
import type { Context } from './context.ts'

/** The coordinates among the arguments of a field. Names the arguments that select a view, whatever the field. */
const COORDINATES = ['knownAt', 'scenario'] as const satisfies readonly (keyof Coordinates)[]

type Arguments = Record<string, unknown>

/** The view that arguments name; null where they name the present. */
export function coordinatesIn(args: Arguments): Coordinates | null {
  const named = COORDINATES.filter((name) => args[name] !== null && args[name] !== undefined)
  return named.length === 0 ? null : Object.fromEntries(named.map((name) => [name, args[name]]))
}

/** The context of a field that reads a view: its services are those on the image of the view. */
export const contextIn = (context: Context, services: Context['services']): Context => ({ ...context, services })

/**
 * Lets every field of Query that takes a coordinate read the view that its arguments name. Below such a field, what is
 * read follows from the image of each object.
 */
export function readInViews(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (!field.args.some(({ name }) => (COORDINATES as readonly string[]).includes(name))) continue
    // No resolver of this schema reads `info`; plans do not pass it.
    type Resolve = (root: object, args: Arguments, context: Context) => unknown
    const resolve = field.resolve as Resolve
    field.resolve = (root: object, args: Arguments, context: Context) => {
      const coordinates = coordinatesIn(args)
      if (coordinates === null) return resolve(root, args, context)
      if (context.dryRun) throw withinMutation(Object.keys(coordinates))
      return resolve(root, args, contextIn(context, context.views.open(coordinates).view.services))
    }
  }
}

/** The image has what the mutation changes, perhaps for the time of its answer alone: no other image can be made of it. */
export const withinMutation = (fields: string[]) =>
  invalidInput(
    fields.map((field) => ({
      field,
      message: {
        da: 'kan ikke læses i svaret på en ændring; læs det i en forespørgsel for sig',
        en: 'cannot be read in the answer to a mutation; read it in a query of its own'
      }
    }))
  )
