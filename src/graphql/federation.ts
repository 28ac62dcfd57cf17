import { type GraphQLObjectType, isInterfaceType } from 'graphql'
import { z } from 'zod'
import { regionCodeSchema } from '../domain/basics/fact.ts'
import { globalId } from '../domain/basics/ids.ts'
import { parseInput } from '../domain/basics/input.ts'
import { daySchema } from '../domain/basics/time.ts'
import type { Context } from './context.ts'
import { parseSchema, publishedSchema } from './schema.ts'

/*
 * The service as a subgraph of Apollo Federation 2: other graphs refer to its objects by code, key or id, and a router
 * joins the graphs. A client of this service alone sees the same schema with federation and without.
 */

/** Subscriptions are known to routers from 2.4 on. */
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.4", import: ["@key", "@shareable"])'

type KeyField = 'code' | 'key' | 'id'

/** The additions to the schema of a subgraph, with their resolvers. */
export type Subgraph = { sdl: string; resolvers: Record<string, Record<string, unknown>> }

/** Makes a subgraph of the published schema: everything with a global id can be referred to. */
export function createSubgraph(): Subgraph {
  const published = publishedSchema()
  const keys = keysOf(published)
  const entityOf = createReader(keys)
  const composed = `${published}\n${LINK}\n`.replace(
    /^type (\w+)( implements [^{]+)? (?=\{$)/gm,
    (definition, type: string) => `${definition}${directiveOf(type, keys)}`
  )
  return {
    sdl: besides([...keys.keys()]),
    resolvers: {
      Query: {
        _service: () => ({ sdl: composed }),
        _entities: (_root: unknown, { representations }: { representations: unknown[] }, context: Context) =>
          representations.map((one, index) => entityOf(one, `representations.${index}`, context))
      },
      _Entity: { __resolveType: ({ type }: { type: string }) => type }
    }
  }
}

/** By what each type is referred to: its official code, else its readable key, else its global id. */
function keysOf(sdl: string): Map<string, KeyField> {
  const schema = parseSchema(sdl)
  const node = schema.getType('Node')
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node) : []
  const keyOf = (type: GraphQLObjectType) => (['code', 'key'] as const).find((field) => type.getFields()[field]) ?? 'id'
  return new Map(types.map((type) => [type.name, keyOf(type)]))
}

function directiveOf(type: string, keys: Map<string, KeyField>): string {
  // Other graphs have pages, too, and tell of them in the same words.
  if (type === 'PageInfo') return '@shareable '
  const field = keys.get(type)
  return field ? `@key(fields: "${field}") ` : ''
}

const besides = (types: readonly string[]): string => `
"A reference to an entity: its type under \`__typename\`, its key field, and \`asOf\` where another day is meant. Danish: henvisning."
scalar _Any

"What other graphs can refer to. Danish: entitet."
union _Entity = ${types.join(' | ')}

"The subgraph as a router composes it. Danish: delgraf."
type _Service {
  "The schema with its keys. Danish: skema."
  sdl: String!
}

extend type Query {
  """
  The entities referred to, in the same order: as of today, or of their own nearest day; with \`asOf\` as of that day, null
  for what does not hold then. Danish: entiteter.
  """
  _entities("References, each counted. Danish: henvisninger." representations: [_Any!]!): [_Entity]!
  "The schema for composition. Danish: delgraf."
  _service: _Service!
}
`

const asOf = daySchema.nullish()

/** The look-up of a reference by each key field; a router may send further fields. */
const REFERENCE = {
  code: z.looseObject({ code: regionCodeSchema, asOf }).transform((one) => ({ key: one.code, asOf: one.asOf })),
  key: z.looseObject({ key: z.string(), asOf }),
  id: z.looseObject({ id: z.string(), asOf }).transform((one) => ({ key: one.id, asOf: one.asOf }))
}

/** Reads what a representation refers to; null where there is no such thing. Throws INVALID_INPUT for what is no reference. */
function createReader(keys: Map<string, KeyField>) {
  const typed = z.looseObject({ __typename: z.enum([...keys.keys()]) })
  return (given: unknown, at: string, { services, today }: Context) => {
    const { __typename: type } = parseInput(typed, given, at)
    const field = keys.get(type) ?? 'id'
    const { key, asOf: day } = parseInput(REFERENCE[field], given, at)
    const id = field === 'id' ? key : globalId(type, key)
    const found = day ? services.search.nodes([id], day)[0] : services.search.node(id, today)
    return found?.type === type ? found : null
  }
}
