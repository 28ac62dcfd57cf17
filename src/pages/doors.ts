import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import manifest from '../../package.json' with { type: 'json' }
import { Answer } from '../http/answer-cache.ts'
import type { Compression } from '../http/compression.ts'
import { sendAnswer } from '../http/send-answer.ts'

/** The addresses at which a program begins. */
const DOORS = {
  name: 'sundhedsstruktur',
  version: manifest.version,
  graphql: '/graphql',
  schema: '/schema.graphql',
  graphiql: '/graphiql',
  rest: '/v1',
  openapi: '/openapi.json',
  fhir: '/fhir/metadata',
  sync: { snapshot: '/v1/snapshot', changes: '/v1/changes', events: '/v1/events', digest: '/v1/digest' },
  calendar: '/calendar.ics',
  vocabulary: '/v1/vocabulary',
  health: { live: '/health/live', ready: '/health/ready' },
  metrics: '/metrics',
  docs: { rest: '/docs', graphql: '/docs/graphql' },
  explorer: '/'
}

const address = z.string()
const doorsSchema = z.object({
  name: z.string(),
  version: z.string().describe('Version of the service.'),
  graphql: address.describe('GraphQL, by POST.'),
  schema: address.describe('SDL of GraphQL.'),
  graphiql: address.describe('Editor for GraphQL.'),
  rest: address.describe('Index of the collections of REST.'),
  openapi: address.describe('Description of REST.'),
  fhir: address.describe('Capability statement of FHIR.'),
  sync: z.object({ snapshot: address, changes: address, events: address, digest: address }).describe('For replicas.'),
  calendar: address.describe('Meetings and deadlines as iCalendar.'),
  vocabulary: address.describe('The words for all codes.'),
  health: z.object({ live: address, ready: address }),
  metrics: address.describe('Metrics for Prometheus.'),
  docs: z.object({ rest: address, graphql: address }).describe('References for people.'),
  explorer: address.describe('Pages for people.')
})

/** The index as OpenAPI describes it. */
export const DOORS_DESCRIBED = {
  path: '/',
  operationId: 'getDoors',
  tag: 'Index',
  summary: 'The doors of the service, or for browsers a page for people',
  query: z.object({}),
  answers: { 'application/json': doorsSchema, 'text/html': z.string() },
  refusals: []
}

const answer = new Answer(JSON.stringify(DOORS), { contentType: 'application/json; charset=utf-8' })

/** Answers with the index of the doors. */
export const doors = (request: FastifyRequest, reply: FastifyReply, compression: Compression) =>
  sendAnswer(answer, request, reply.header('cache-control', 'no-cache'), compression)
