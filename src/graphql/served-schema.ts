import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import mercurius, { type IResolvers } from 'mercurius'
import { agreements } from './agreements.ts'
import { appointments } from './appointments.ts'
import { audit } from './audit.ts'
import { bodies } from './bodies.ts'
import { changeSets } from './change-sets.ts'
import { changes } from './changes.ts'
import { differences } from './differences.ts'
import { hideDrafts } from './drafts.ts'
import { KEPT_DOCUMENTS } from './execution/executor.ts'
import { createSubgraph } from './federation.ts'
import { funds } from './funds.ts'
import { initiatives } from './initiatives.ts'
import { LIMITS, limitRules } from './limits.ts'
import { datedLists } from './lists.ts'
import { meetings } from './meetings.ts'
import { mutations } from './mutations.ts'
import { places } from './places.ts'
import { representation } from './representation.ts'
import { scenarios } from './scenarios.ts'
import { parseSchema, readSchema } from './schema.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { statements } from './statements.ts'
import { viewer } from './viewer.ts'
import { readInViews } from './views.ts'
import { vocabulary } from './vocabulary.ts'
import { webhooks } from './webhooks.ts'

const RESOLVERS = [
  places,
  bodies,
  representation,
  statements,
  agreements,
  initiatives,
  funds,
  sources,
  search,
  appointments,
  meetings,
  changes,
  changeSets,
  differences,
  mutations,
  audit,
  viewer,
  vocabulary,
  webhooks,
  scenarios
]

/** Schemas with their resolvers, by whether they are subgraphs. */
type Schemas = Map<boolean, GraphQLSchema>

/** Shared by the apps of a process: resolvers know the app from the context of a request. */
const sharedSchemas: Schemas = new Map()

/**
 * Registers mercurius with the schema and its resolvers: it parses and validates documents from then on. A schema that is
 * not among `schemas` is made and added.
 */
export async function registerSchema(
  app: FastifyInstance,
  federation: boolean,
  schemas: Schemas = sharedSchemas
): Promise<void> {
  const known = schemas.get(federation)
  await app.register(mercurius, {
    ...(known ? { schema: known } : unresolvedSchema(federation)),
    // The routes of mercurius pass 47 of the 61 audits of GraphQL over HTTP; plugin.ts has its own.
    routes: false,
    validationRules: limitRules,
    graphql: { parseOptions: { maxTokens: LIMITS.tokens }, validateOptions: { maxErrors: 10 } },
    cache: KEPT_DOCUMENTS
  })
  if (known) return
  hideDrafts(app.graphql.schema)
  readInViews(app.graphql.schema)
  schemas.set(federation, app.graphql.schema)
}

/** The schema as the files have it, and the resolvers that mercurius puts into it. */
function unresolvedSchema(federation: boolean): { schema: GraphQLSchema; resolvers: IResolvers } {
  const subgraph = federation ? createSubgraph() : null
  const schema = parseSchema(`${readSchema()}${subgraph?.sdl ?? ''}`)
  const resolvers = [datedLists(schema), ...RESOLVERS, ...(subgraph ? [subgraph.resolvers] : [])]
  return { schema, resolvers: mergeResolvers(resolvers) }
}

const SCALARS = new Set(['Date', 'DateTime', 'JSON'])

/** The functions of a scalar, without its name and description, which the SDL has. */
function scalarFunctions({ serialize, parseValue, parseLiteral }: Record<string, unknown>): Record<string, unknown> {
  return { serialize, parseValue, parseLiteral }
}

/** Merges the resolvers of all concepts; mercurius names the resolver of an abstract type otherwise than codegen does. */
function mergeResolvers(all: readonly object[]): IResolvers {
  const merged: Record<string, Record<string, unknown>> = {}
  for (const resolvers of all) {
    for (const [type, fields] of Object.entries(resolvers as Record<string, Record<string, unknown>>)) {
      const { __resolveType: resolveType, ...rest } = fields
      if (resolveType) merged[type] = { resolveType }
      else if (SCALARS.has(type)) merged[type] = scalarFunctions(fields)
      else merged[type] = { ...merged[type], ...rest }
    }
  }
  return merged as IResolvers
}
