import type { FastifyReply, FastifyRequest } from 'fastify'
import manifest from '../../package.json' with { type: 'json' }

/** The addresses that programs begin at. */
const DOORS = {
  name: 'sundhedsstruktur',
  version: manifest.version,
  graphql: '/graphql',
  schema: '/schema.graphql',
  graphiql: '/graphiql',
  rest: '/v1',
  openapi: '/openapi.json',
  fhir: '/fhir/metadata',
  sync: '/sync',
  changes: '/v1/changes',
  calendar: '/calendar.ics',
  vocabulary: '/v1/vocabulary',
  health: { live: '/health/live', ready: '/health/ready' },
  metrics: '/metrics',
  docs: { rest: '/docs', graphql: '/docs/graphql' },
  explorer: '/'
} as const

/** Answers with the index of the doors. */
export const doors = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'no-cache').header('vary', 'accept').send(DOORS)
