import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { parseInput } from '../domain/basics/input.ts'
import { Answer } from '../http/answer-cache.ts'
import type { Compression } from '../http/compression.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { varyBy } from '../http/vary.ts'
import { paramsOf, type Resource } from './concept.ts'
import { RESOURCES } from './concepts.ts'
import { FORMATS, formatOf } from './formats.ts'
import { formatsOf } from './query.ts'
import { oneOf } from './shapes.ts'

/* `GET /v1`: the index of the collections. */

const querySchema = z.strictObject({})

const collectionsSchema = z.object({
  openapi: z.string().describe('Address of the description in OpenAPI.'),
  reference: z.string().describe('Address of the reference for people.'),
  collections: z.array(
    z.object({
      address: z.string().describe('Address, with the names of parameters in braces.'),
      section: z.string().describe('Section of the reference.'),
      summary: z.string().describe('Contents of the collection.'),
      requires: z.array(z.string()).describe('Names of the parameters that a request must have.'),
      formats: z.array(oneOf(FORMATS)).describe('Formats of the response.'),
      below: z.array(z.string()).describe('Addresses below it.')
    })
  )
})

/** The index as OpenAPI describes it. */
export const COLLECTIONS_DESCRIBED = {
  path: '/v1',
  operationId: 'getCollections',
  tag: 'Index',
  summary: 'The collections of REST',
  query: querySchema,
  answers: { 'application/json': collectionsSchema },
  refusals: [406]
}

const LINKS = '</openapi.json>; rel="service-desc", </docs>; rel="service-doc"'

const template = ({ path }: Resource): string => path.replace(/:(\w+)/g, '{$1}')
const isBelow = (one: Resource, other: Resource): boolean => one.path.startsWith(`${other.path}/`)

const writeCollections = (): z.output<typeof collectionsSchema> => ({
  openapi: '/openapi.json',
  reference: '/docs',
  collections: RESOURCES.filter((one) => !RESOURCES.some((other) => isBelow(one, other))).map((resource) => ({
    address: template(resource),
    section: resource.tag,
    summary: resource.summary,
    requires: [...paramsOf(resource.path), ...resource.required],
    formats: [...formatsOf(resource)],
    below: RESOURCES.filter((one) => isBelow(one, resource)).map(template)
  }))
})

let answer: Answer | undefined

/** Answers with the index of the collections. */
export function collections(request: FastifyRequest, reply: FastifyReply, compression: Compression) {
  varyBy(reply.header('cache-control', 'no-cache'), 'accept')
  parseInput(querySchema, request.query)
  formatOf(request.headers.accept, undefined, ['json'])
  answer ??= new Answer(JSON.stringify(writeCollections()), {
    contentType: 'application/json; charset=utf-8',
    headers: { link: LINKS }
  })
  return sendAnswer(answer, request, reply, compression)
}
