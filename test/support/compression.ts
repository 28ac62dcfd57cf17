import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { LightMyRequestResponse } from 'fastify'

/** The text of an injected response, in whichever encoding it was sent. */
export function textOf({ headers, rawPayload }: LightMyRequestResponse): string {
  const decode = { br: brotliDecompressSync, gzip: gunzipSync }[String(headers['content-encoding'])]
  return String(decode ? decode(rawPayload) : rawPayload)
}
