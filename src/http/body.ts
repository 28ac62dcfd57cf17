import type { IncomingMessage } from 'node:http'
import { errorCodes } from 'fastify'
import { decodeBody } from './text.ts'

const BODY = Symbol('body')
type WithBody = IncomingMessage & { [BODY]?: string }

/** Passes on the body of a request as text, or why it cannot be read: too large, cut off, or not UTF-8. */
export type BodyReader = (request: IncomingMessage, done: (error: Error | null, body?: string) => void) => void

/** The body of a request, where it has been read. */
export const bodyOf = (request: IncomingMessage): string | undefined => (request as WithBody)[BODY]

/**
 * Creates a reader of bodies of at most so many bytes. A body is read once and stays with its request, so that the cache
 * can look at it before Fastify does.
 */
export function createBodyReader(mostBytes: number): BodyReader {
  return (request: WithBody, done) => {
    const known = request[BODY]
    if (known !== undefined) return done(null, known)
    const announced = request.headers['content-length']
    if (Number(announced) > mostBytes) return done(new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE())
    const chunks: Buffer[] = []
    let bytes = 0
    const finish = (error: Error | null, body?: string) => {
      request.off('data', onData).off('end', onEnd).off('error', onError)
      done(error, body)
    }
    const onData = (chunk: Buffer) => {
      bytes += chunk.length
      chunks.push(chunk)
      if (bytes > mostBytes) finish(new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE())
    }
    const onEnd = () => {
      if (announced !== undefined && bytes !== Number(announced)) {
        return finish(new errorCodes.FST_ERR_CTP_INVALID_CONTENT_LENGTH())
      }
      const [only] = chunks
      try {
        const bytes = only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks)
        request[BODY] = decodeBody(bytes, request.headers['content-type'])
      } catch (error) {
        return finish(error as Error)
      }
      finish(null, request[BODY])
    }
    const onError = (error: Error) => finish(Object.assign(error, { statusCode: 400 }))
    request.on('data', onData).on('end', onEnd).on('error', onError)
  }
}
