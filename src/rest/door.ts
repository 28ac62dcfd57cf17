import type { FastifyPluginAsync } from 'fastify'
import { DomainError } from '../domain/basics/errors.ts'
import { CHALLENGE } from '../http/caller.ts'
import { ACTIONS, RESOURCES } from './concepts.ts'
import { createReading, type ReadingOptions } from './reading.ts'
import { createResolving, RESOLVE } from './resolving.ts'
import { createWriting, type WritingOptions } from './writing.ts'

/** REST under `/v1`: everything that GraphQL reads and writes. */
export const rest: FastifyPluginAsync<ReadingOptions & WritingOptions> = async (app, options) => {
  app.addHook('onError', async (_request, reply, error) => {
    const isUnauthenticated = error instanceof DomainError && error.code === 'UNAUTHENTICATED'
    // The check of the caller has already set the header for an invalid key.
    if (isUnauthenticated && !reply.hasHeader('www-authenticate')) reply.header('www-authenticate', CHALLENGE)
  })

  // Without this, Fastify parses `text/plain` and validation sees no object.
  app.removeContentTypeParser('text/plain')

  const reading = createReading(options)
  const writing = createWriting(options)
  for (const resource of RESOURCES) app.get(resource.path, reading(resource))
  for (const action of ACTIONS) app.post(action.path, writing(action))
  app.post(RESOLVE, createResolving(options))
  for (const [path, methods] of methodsOfPaths()) {
    const allow = methods.join(', ')
    // One route for all other methods: every route costs the start a context with all hooks.
    app.route({
      method: ['OPTIONS', ...METHODS.filter((method) => !methods.includes(method))],
      url: path,
      handler(request, reply) {
        reply.header('allow', allow)
        if (request.method === 'OPTIONS') return reply.code(204).send()
        throw new NotAllowed(request.method, allow)
      }
    })
  }
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The methods that each address allows. */
function methodsOfPaths(): Map<string, string[]> {
  const methods = new Map<string, string[]>()
  for (const { path } of RESOURCES) methods.set(path, ['GET', 'HEAD', 'OPTIONS'])
  for (const { path } of [...ACTIONS, { path: RESOLVE }])
    methods.set(path, [...(methods.get(path) ?? ['OPTIONS']), 'POST'])
  return methods
}

/** The address exists but does not allow the method. */
class NotAllowed extends DomainError {
  readonly statusCode = 405

  constructor(method: string, allow: string) {
    super('INVALID_INPUT', { da: `${method} bruges ikke her: ${allow}.`, en: `${method} is not used here: ${allow}.` })
    this.name = 'NotAllowed'
  }
}
