import { GraphQLScalarType, Kind } from 'graphql'
import { readKnownAt } from '../domain/basics/instant.ts'
import { isDay } from '../domain/basics/time.ts'
import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { readList } from './lists.ts'
import { fact } from './text.ts'

/** Served objects know the type they are served as. */
const byType = { __resolveType: (object: { type: string }) => object.type as never }

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw new TypeError('A Date is a calendar day written YYYY-MM-DD, such as "2022-07-01".')
}

function readDateTime(value: unknown): string {
  const knownAt = typeof value === 'string' ? readKnownAt(value) : null
  if (knownAt !== null) return knownAt
  throw new TypeError(
    'A DateTime is an instant such as "2026-11-22T10:00:00Z" or, as an argument, a day such as "2026-11-22".'
  )
}

const scalar = (name: string, read: (value: unknown) => string) =>
  new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined)
  })

export const search: Resolvers = {
  Query: {
    node: (_root, args, { services, today }) => services.search.node(args.id, today),
    nodes: (_root, args, context) => context.services.search.nodes(args.ids, dayOf(args, context)),
    search: (_root, args, context) =>
      readList(args, context, (when) => context.services.search.search(args.text, args.types, args, when)),
    resolve: (_root, { system, value, asOf }, context) =>
      context.services.resolver.resolve({ system, value }, dayOf({ asOf }, context), context.caller),
    resolveMany: (_root, args, context) =>
      context.services.resolver.resolveMany(args.requests, dayOf(args, context), context.caller)
  },
  Resolution: { ...fact },
  Node: byType,
  Fact: byType,
  Named: byType,
  Body: byType,
  Thing: byType,
  SeatRequirer: byType,
  FindingSubject: byType,
  QualitySubject: byType,
  Successor: byType,
  IdentifierOwner: byType,
  MembershipMember: byType,
  SearchHit: byType,
  SearchHitConnection: { nodes: ({ nodes }) => nodes.map(({ entity }) => entity as never) },
  SearchHitEdge: { node: ({ node }) => node.entity as never, passage: ({ node }) => node.passage },
  Date: scalar('Date', readDay),
  DateTime: scalar('DateTime', readDateTime)
}
