import type { FastifyPluginAsync } from 'fastify'
import { DomainError } from '../domain/basics/errors.ts'
import { CHALLENGE } from '../http/caller.ts'
import { READ_ONLY, refuseOtherMethods } from '../http/methods.ts'
import { COLLECTIONS_DESCRIBED, collections } from './collections.ts'
import { ACTIONS, IMAGES, RESOURCES } from './concepts.ts'
import { createDrawing } from './images.ts'
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
  const drawing = createDrawing(options)
  for (const resource of RESOURCES) app.get(resource.path, reading(resource))
  for (const image of IMAGES) app.get(image.path, drawing(image))
  for (const action of ACTIONS) app.post(action.path, writing(action))
  app.post(RESOLVE, createResolving(options))
  app.get(COLLECTIONS_DESCRIBED.path, (request, reply) => collections(request, reply, options.compression))
  for (const [path, methods] of methodsOfPaths()) refuseOtherMethods(app, path, methods)
}

/** The methods that each address allows. */
function methodsOfPaths(): Map<string, readonly string[]> {
  const methods = new Map<string, readonly string[]>()
  for (const { path } of [COLLECTIONS_DESCRIBED, ...RESOURCES, ...IMAGES]) methods.set(path, READ_ONLY)
  for (const { path } of [...ACTIONS, { path: RESOLVE }])
    methods.set(path, [...(methods.get(path) ?? ['OPTIONS']), 'POST'])
  return methods
}
