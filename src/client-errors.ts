import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { DomainError, invalidInput } from './domain/basics/errors.ts'
import { written } from './fhir/format.ts'
import { outcomeOf } from './fhir/outcome.ts'
import { formatError } from './graphql/errors.ts'
import { negotiate } from './graphql/over-http.ts'
import { languageOf } from './http/language.ts'
import { PROBLEM_TYPE, problem } from './http/problems.ts'
import { logAnswered } from './http/request-facts.ts'
import { SECURITY_HEADERS } from './http/security.ts'
import { NOT_ENCODED } from './http/text.ts'

// An import of `node:http` makes Node load all its exports, with the fetch and WebSocket of undici.
const { STATUS_CODES } = process.getBuiltinModule('node:http')

/** The error of Node's HTTP parser for a request that it refuses; `rawPacket` has the bytes at fault. */
type ParserError = Error & { code: string; reason?: string; rawPacket?: unknown; bytesParsed?: number }

/** The parts of a refused request that can be read. */
type Head = { method: string; path: string; headers: IncomingHttpHeaders; beforeFault: string }

/**
 * Answers requests that Node's HTTP parser refuses, such as an address with raw letters beyond ASCII: in the error form of
 * the door that the path belongs to, with a request id and a log line. Fastify sees nothing of such a request.
 */
export function createClientErrorHandler(
  nextId: (request: Pick<IncomingMessage, 'headers'>) => string
): (error: ParserError, socket: Socket) => void {
  return function (this: FastifyInstance, error, socket) {
    // A connection that was reset has nobody to answer.
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const { method, path, headers, beforeFault } = readHead(error)
    const { status, shown } = refusalOf(error, beforeFault)
    const id = nextId({ headers })
    const { text, mediaType } = inFormOf(path, shown, { headers, id }, status)
    logAnswered(this.log, { id, method, route: 'none', status, ms: 0, codes: [shown.code] })
    if (socket.writable) {
      const answered = {
        ...SECURITY_HEADERS,
        date: new Date().toUTCString(),
        connection: 'close',
        'x-request-id': id,
        'content-type': mediaType,
        'content-length': Buffer.byteLength(text)
      }
      const lines = Object.entries(answered).map(([name, value]) => `${name}: ${value}\r\n`)
      socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`)
    }
    socket.destroy(error)
  }
}

const REQUEST_LINE = /(?:^|\r\n)([A-Z]+) (\/[^\s?]*)/g

function readHead({ rawPacket, bytesParsed = 0 }: ParserError): Head {
  const packet = Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1') : ''
  const beforeFault = packet.slice(0, bytesParsed)
  // Requests before it may be in the same packet.
  const line = [...beforeFault.matchAll(REQUEST_LINE)].at(-1)
  const [head = ''] = packet
    .slice(line?.index ?? 0)
    .trimStart()
    .split('\r\n\r\n', 1)
  const fields = [...head.matchAll(/^([\w-]+): *(.*?)\r?$/gm)].map(([, name = '', value]) => [
    name.toLowerCase(),
    value
  ])
  return { method: line?.[1] ?? 'none', path: line?.[2] ?? '', headers: Object.fromEntries(fields), beforeFault }
}

function refusalOf({ code, reason }: ParserError, beforeFault: string): { status: number; shown: DomainError } {
  if (code === 'HPE_INVALID_URL') {
    const parameter = /[?&]([^=&\s]*)=[^&\s]*$/.exec(beforeFault)?.[1]
    return { status: 400, shown: invalidInput([{ field: parameter || 'address', message: NOT_ENCODED }]) }
  }
  if (code === 'HPE_INVALID_HEADER_TOKEN') {
    const header = /\n([\w-]+):[^\n]*$/.exec(beforeFault)?.[1]
    const message = { da: 'må ikke have styretegn', en: 'must not hold control characters' }
    return { status: 400, shown: invalidInput([{ field: header ?? 'headers', message }]) }
  }
  const [status, da, en] =
    code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'Adresse og headere er for lange.', 'The address and the headers are too long.']
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'Forespørgslen kom ikke frem i tide.', 'The request did not arrive in time.']
        : [400, `Forespørgslen er ikke HTTP: ${reason ?? code}.`, `The request is not HTTP: ${reason ?? code}.`]
  return { status: Number(status), shown: new DomainError('INVALID_INPUT', { da: String(da), en: String(en) }) }
}

type ErrorRequest = { headers: IncomingHttpHeaders; id: string }

/** The error as the door at the path writes errors. */
function inFormOf(
  path: string,
  error: DomainError,
  request: ErrorRequest,
  status: number
): { text: string; mediaType: string } {
  if (path.startsWith('/fhir/')) return written(outcomeOf(error, request), 'json')
  if (path !== '/graphql') return { text: problem(error, request, status), mediaType: PROBLEM_TYPE }
  const { headers, id } = request
  const formatted = formatError(error, { requestId: id, language: languageOf(headers) }, () => {})
  return { text: JSON.stringify({ errors: [formatted] }), mediaType: negotiate(headers.accept).contentType }
}
