import type { IncomingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, constants, gzip } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import Negotiator from 'negotiator'
import { varyBy } from './vary.ts'

/** In the order in which they are chosen where a client takes both alike. */
const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** A shorter body fits into one packet, compressed or not. */
const LEAST_BYTES = 1400

/** Brotli's quality; higher ones save little and take several times as long. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const compressByBrotli = promisify<string | Buffer, BrotliOptions, Buffer>(brotliCompress)
const compressByGzip = promisify<string | Buffer, Buffer>(gzip)

/** Media types that are compressed. */
const TEXTS = /^text\/|[/+](?:x-nd)?json(?:;|$)|[/+]xml(?:;|$)|^application\/graphql(?:;|$)/

export type Compression = {
  isOn: boolean
  /** Chooses the encoding of a body of so many bytes by the headers of its request; null sends it as it is. */
  choose: (headers: IncomingHttpHeaders, bytes: number) => Encoding | null
}

/** A body in an encoding. */
export const encode = (body: string | Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br' ? compressByBrotli(body, BROTLI) : compressByGzip(body)

/** The entity tag of a body in an encoding: each encoding is a representation of its own (RFC 9110, 8.8.3.3). */
export const etagIn = (etag: string, encoding: Encoding | null): string =>
  encoding === null || etag.startsWith('W/') ? etag : `${etag.slice(0, -1)}-${encoding}"`

/**
 * Compresses responses of the routes that are added after it, streams chunk by chunk. Returns the choice of an encoding for
 * bodies that are compressed elsewhere, because they are stored in that form. Decision 053.
 */
export async function addCompression(app: FastifyInstance, { isOn }: { isOn: boolean }): Promise<Compression> {
  if (!isOn) return { isOn, choose: () => null }
  app.addHook('onSend', (request, reply, _payload, done) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && !String(reply.getHeader('vary')).includes('accept-encoding')) varyBy(reply, 'accept-encoding')
    done()
  })
  await app.register(compress, {
    encodings: [...ENCODINGS],
    threshold: LEAST_BYTES,
    customTypes: TEXTS,
    // Without a flush, the beginning of a list would wait for its end.
    brotliOptions: { ...BROTLI, flush: constants.BROTLI_OPERATION_FLUSH },
    zlibOptions: { flush: constants.Z_SYNC_FLUSH },
    // A small compressed body could become a large one.
    globalDecompression: false
  })
  const choose: Compression['choose'] = (headers, bytes) => {
    if (headers['accept-encoding'] === undefined || bytes < LEAST_BYTES) return null
    const accepted = new Negotiator({ headers }).encodings([...ENCODINGS, 'identity'])
    return accepted[0] === 'identity' ? null : (ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? null)
  }
  return { isOn, choose }
}
