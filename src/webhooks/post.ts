import { createHmac } from 'node:crypto'
import type { ClientRequest } from 'node:http'
import type { LookupFunction } from 'node:net'

// An import of `node:http` makes Node load all its exports, with the fetch and WebSocket of undici.
const { request: requestByHttp } = process.getBuiltinModule('node:http')
const { request: requestByHttps } = process.getBuiltinModule('node:https')

/** Bytes of a response that are read. */
const MOST_READ = 65_536

export type Posted = { status: number; retryAfter: string | undefined }

/**
 * Posts JSON on a connection of its own, follows no redirect, and returns the status of the response. Rejects where there is
 * none, or the signal comes before it.
 */
export function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  options: { signal: AbortSignal; lookup?: LookupFunction }
): Promise<Posted> {
  const { promise, resolve, reject } = Promise.withResolvers<Posted>()
  const request: ClientRequest = (url.startsWith('https:') ? requestByHttps : requestByHttp)(url, {
    method: 'POST',
    headers: {
      ...headers,
      'user-agent': 'sundhedsstruktur',
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body)
    },
    agent: false,
    ...options
  })
  let posted: Posted | null = null
  let fault = new Error('the connection was closed without a response')
  request.on('response', (response) => {
    posted = { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] }
    let bytes = 0
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MOST_READ) response.destroy()
    })
    // The status decides, however the rest of the response ends.
    response.on('error', () => {})
  })
  request.on('error', (error) => {
    fault = error
  })
  request.on('close', () => (posted ? resolve(posted) : reject(fault)))
  request.end(body)
  return promise
}

/** The headers of Standard Webhooks, with a signature by each secret. */
export function signedHeaders(id: string, body: string, secrets: readonly string[], now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
