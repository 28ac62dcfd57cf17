import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../domain/basics/errors.ts'
import { CHALLENGE } from '../http/caller.ts'
import { nothingAt } from '../http/problems.ts'
import { factsOf } from '../http/request-facts.ts'
import { ACTIONS, RESOURCES } from './concepts.ts'
import { createReading, type ReadingOptions } from './reading.ts'
import { createResolving, RESOLVE } from './resolving.ts'
import { createWriting } from './writing.ts'

/** REST under `/v1`: everything that GraphQL reads and writes. */
export const rest: FastifyPluginAsync<ReadingOptions> = async (app, options) => {
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
  for (const { path, method } of HIDDEN) app.route({ method, url: path, handler: refuse })
  // Not a route for each address and method: a thousand routes that refuse take a fifth of the time of a start.
  await app.register(async (v1) => v1.setNotFoundHandler(refuse), { prefix: '/v1' })
}

/** Answers a request for which there is no route: the methods of the address, or that there is no such address. */
function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const address = addressOf(decodeURI(request.url.split(/[?#]/, 1)[0] ?? ''))
  if (!address) throw nothingAt(request)
  factsOf(request).route = address.path
  const allow = address.methods.join(', ')
  reply.header('allow', allow)
  if (request.method === 'OPTIONS') return reply.code(204).send()
  throw new NotAllowed(request.method, allow)
}

/** A path of routes with the methods that it allows. */
type Address = { path: string; pattern: RegExp; methods: string[] }

const ADDRESSES = addresses()

/** Addresses with a method that they do not allow and that would reach another address, with a parameter. */
const HIDDEN = ['GET', 'POST'].flatMap((method) => {
  const allowing = ADDRESSES.filter(({ methods }) => methods.includes(method))
  return ADDRESSES.flatMap(({ path, methods }) =>
    !methods.includes(method) && allowing.some(({ pattern }) => pattern.test(path)) ? [{ path, method }] : []
  )
})

const addressOf = (path: string): Address | undefined => ADDRESSES.find(({ pattern }) => pattern.test(path))

/** All addresses. One with a word comes before one with a parameter in the same place, as in the router. */
function addresses(): Address[] {
  const methods = new Map<string, string[]>()
  for (const { path } of RESOURCES) methods.set(path, ['GET', 'HEAD', 'OPTIONS'])
  for (const { path } of [...ACTIONS, { path: RESOLVE }])
    methods.set(path, [...(methods.get(path) ?? ['OPTIONS']), 'POST'])
  const order = (path: string) => path.replaceAll(':', '\uffff')
  return [...methods.keys()]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((path) => ({
      path,
      pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]*')}$`),
      methods: methods.get(path) ?? []
    }))
}

/** The address exists but does not allow the method. */
class NotAllowed extends DomainError {
  readonly statusCode = 405

  constructor(method: string, allow: string) {
    super('INVALID_INPUT', { da: `${method} bruges ikke her: ${allow}.`, en: `${method} is not used here: ${allow}.` })
    this.name = 'NotAllowed'
  }
}
