import type { GraphQLSchema } from 'graphql'
import type { Maybe } from '../domain/basics/maybe.ts'
import type { Day } from '../domain/basics/time.ts'
import { baseDay, type When } from '../domain/basics/when.ts'
import type { Image } from '../domain/model/image.ts'
import { type Reach, reachOn } from '../domain/model/reach.ts'
import type { Services } from '../domain/services.ts'
import { type Context, whenOf } from './context.ts'

/** The list, with the reach of the documents on the day that it is read. */
export function withReach<List extends object>(list: List, day: Day, { services }: Context): List & Reach {
  return Object.assign(list, services.quality.reachOn(day))
}

/** A list below an object, with the reach of the documents on the day and in the image of the object. */
export function withReachOf<List extends object>(list: List, { day, image }: { day: Day; image: Image }): List & Reach {
  return Object.assign(list, reachOn(image, day))
}

/** Reads a list at the time of its arguments. */
export function readList<List extends object>(
  args: { asOf?: Maybe<Day>; anyTime?: Maybe<boolean> },
  context: Context,
  read: (when: When) => List
): List & Reach {
  const when = whenOf(args, context)
  return withReach(read(when), baseDay(when), context)
}

type ListArguments = { asOf?: Maybe<Day>; anyTime?: Maybe<boolean> }
/** A method of a service that answers a list. Lists without drafts do not read the caller. */
type ReadDatedList = (args: ListArguments, when: When, caller: Context['caller']) => object

/**
 * Resolvers of the dated lists, the fields of Query that take `anyTime`: each is answered by the method of its name, in
 * whichever service has it.
 */
export function datedLists(schema: GraphQLSchema): { Query: Record<string, unknown> } {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const names = fields.filter(({ args }) => args.some(({ name }) => name === 'anyTime')).map(({ name }) => name)
  return {
    Query: Object.fromEntries(
      names.map((name) => [
        name,
        (_root: unknown, args: ListArguments, context: Context) =>
          readList(args, context, (when) => readerOf(context.services, name)(args, when, context.caller))
      ])
    )
  }
}

/** Throws where no service has a method of the name. */
function readerOf(services: Services, name: string): ReadDatedList {
  for (const service of Object.values<object>(services)) {
    if (name in service) return (service as { [name: string]: ReadDatedList })[name] as ReadDatedList
  }
  throw new Error(`No service has a method ${name}, which the field Query.${name} is answered by.`)
}
