import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const FITTING = /^[\w.:-]{1,128}$/

/** Random once a process, then counted: unique without asking for randomness at every request. */
const PREFIX_BYTES = 6

/** The caller's X-Request-Id where it is fit to be logged, else one of ours. */
export function createRequestIds(): (request: Pick<IncomingMessage, 'headers'>) => string {
  const prefix = randomBytes(PREFIX_BYTES).toString('base64url')
  let count = 0
  return (request) => {
    const given = request.headers['x-request-id']
    if (typeof given === 'string' && FITTING.test(given)) return given
    count += 1
    return `${prefix}-${count.toString(36)}`
  }
}
