import type { FastifyPluginAsync } from 'fastify'
import { DomainError } from '../domain/basics/errors.ts'
import { CHALLENGE } from '../http/caller.ts'
import { ACTIONS } from './actions.ts'
import { createReading, type ReadingOptions } from './reading.ts'
import { createResolving, RESOLVE } from './resolving.ts'
import { RESOURCES } from './resources.ts'
import { createWriting } from './writing.ts'

/** Everything that GraphQL reads and writes, as resources under `/v1`. */
export const rest: FastifyPluginAsync<ReadingOptions> = async (app, options) => {
  app.addHook('onError', async (_request, reply, error) => {
    const unknown = error instanceof DomainError && error.code === 'UNAUTHENTICATED'
    // Who showed something bad was told so already.
    if (unknown && !reply.hasHeader('www-authenticate')) reply.header('www-authenticate', CHALLENGE)
  })

  // A body that is text would come this far, and be none.
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

/** What each address may be asked to do. */
function methodsOfPaths(): Map<string, string[]> {
  const methods = new Map<string, string[]>()
  for (const { path } of RESOURCES) methods.set(path, ['GET', 'HEAD', 'OPTIONS'])
  for (const { path } of [...ACTIONS, { path: RESOLVE }])
    methods.set(path, [...(methods.get(path) ?? ['OPTIONS']), 'POST'])
  return methods
}

/** The address is there, and is not for this method. */
class NotAllowed extends DomainError {
  readonly statusCode = 405

  constructor(method: string, allow: string) {
    super('INVALID_INPUT', { da: `${method} bruges ikke her: ${allow}.`, en: `${method} is not used here: ${allow}.` })
    this.name = 'NotAllowed'
  }
}
