import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { ANYONE } from '../domain/access/caller.ts'
import { maySee } from '../domain/access/visibility.ts'
import { DomainError, invalidInput } from '../domain/basics/errors.ts'
import type { Services } from '../domain/services.ts'
import { runInSlices } from '../event-loop.ts'
import { type About, Answer, type AnswerCache } from '../http/answer-cache.ts'
import { matchesEtag } from '../http/etag.ts'
import type { Charge } from '../http/rate-limit.ts'
import { keyOf, linkTo, VARY } from '../http/short-path.ts'
import { TextStream } from '../http/text-stream.ts'
import { varyBy } from '../http/vary.ts'
import { contentTypeOf, type Format, formatOf } from './formats.ts'
import { asJsonLd, itemAsJsonLd, pageAsJsonLd } from './json-ld.ts'
import { pageText } from './page-text.ts'
import { asPage, type CsvForm, createReader, formatsOf, inOwnWords, type Read } from './query.ts'
import { write } from './representation.ts'
import { referTo } from './representations/others.ts'
import { type Call, type Many, namedBy, type One, paramsOf, type Resource } from './resources.ts'
import { asCsv, asNdjson } from './streams.ts'

export type ReadingOptions = {
  services: Services
  clock: Clock
  cache: AnswerCache
  /** Takes in what other processes have written into the same file. */
  catchUp: () => void
  /** Grows with every change of what is served. */
  version: () => number
  charge: Charge
  /** Milliseconds that a client may leave unread what it was sent of a whole list. */
  stallMs: number
  onCacheLookup: (hit: boolean) => void
}

/** One request for a resource, read, and where its answer goes. */
type Question<R extends Resource = Resource> = Pick<Read, 'selection' | 'csv'> & {
  resource: R
  format: Format
  call: Call
  /** The day and version of what is served: another one may be another answer. */
  state: string
  request: FastifyRequest
  reply: FastifyReply
}

type QuestionOfMany = Question<Many> & { charge: (objects: number) => void }

/** Makes the handler that answers GET and HEAD of a resource. */
export function createReading(options: ReadingOptions) {
  const { services, clock, cache, catchUp, version, charge, stallMs, onCacheLookup } = options
  // Versions of the image count from each start anew.
  const start = randomBytes(6).toString('base64url')

  return (resource: Resource) => {
    const read = createReader(resource)
    const formats = formatsOf(resource)
    return (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
      catchUp()
      const today = clock()
      const { caller } = request
      const state = `${today} ${version()}`
      const key = keyOf(request.raw)
      reply.header('cache-control', caller === ANYONE ? 'no-cache' : 'private, no-cache')
      varyBy(reply, VARY)
      // What one caller may see is not kept for the next.
      const kept = caller === ANYONE ? cache.find(key, state) : undefined
      onCacheLookup(kept !== undefined)
      if (kept) return send(kept, request, reply)

      const { asOf, format: asked, selection, csv, call: given } = read(request.query)
      try {
        const format = formatOf(request.headers.accept, asked, formats)
        if (format !== 'csv') mustNotShape(csv)
        const params = request.params as Record<string, string>
        const call: Call = { ...given, services, caller, today, day: asOf ?? today, params }
        const question = { selection, csv, format, call, state, request, reply }
        const keepAndSend = (answer: Answer): FastifyReply => {
          // Linked data names the host that it was asked of, which the address does not.
          if (caller === ANYONE && format === 'json') cache.keep(key, state, answer)
          return send(answer, request, reply)
        }
        if (resource.kind === 'one') return keepAndSend(one({ ...question, resource }))
        const ofMany = { ...question, resource, charge: once((objects) => charge(request, reply, objects)) }
        const answering = inLines(format)
          ? runInSlices(() => sendWhole(ofMany), version)
          : runInSlices(() => page(ofMany), version).then(keepAndSend)
        return answering.catch((error: unknown) => {
          throw inOwnWords(error)
        })
      } catch (error) {
        throw inOwnWords(error)
      }
    }
  }

  /** A page of a list, and where the next one is. A list that comes whole may be long: each of its items is a step. */
  function* page(question: QuestionOfMany): Generator<void, Answer> {
    const { resource, call, selection, format, request, charge } = question
    yield* resource.steps(call)
    const { items, total, next } = listed(question)
    charge(items.length)
    const seen = items.filter((item) => maySee(call.caller, item))
    const address = next === null ? null : nextOf(request.url, next)
    const texts: Buffer[] = []
    for (const item of seen) {
      const written = write(item, selection, call)
      texts.push(Buffer.from(format === 'json' ? JSON.stringify(written) : itemAsJsonLd(written, resource.of)))
      if (!resource.paged) yield
    }
    const day = resource.dated ? { asOf: call.day } : {}
    const size = { total: resource.paged ? total : seen.length, next: address }
    const body =
      format === 'json' ? pageText(day, texts, size) : pageAsJsonLd({ ...day, ...size }, texts, baseOf(request))
    return answerOf(body, question, address === null ? {} : { next: address })
  }

  /** Sends a whole list, written while it is read; a page of it where `first` says so. */
  function* sendWhole(question: QuestionOfMany): Generator<void, FastifyReply> {
    const { resource, call, selection, csv, format, request, reply, charge } = question
    yield* resource.steps(call)
    const { items, total, next } = listed(question)
    const etag = tagOf(question)
    reply.header('etag', etag)
    if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
    const onePage = call.page.first !== undefined
    charge(onePage ? items.length : total)
    reply.type(contentTypeOf(format))
    if (onePage && next !== null) reply.header('link', linkTo(nextOf(request.url, next)))
    // Nobody reads what HEAD would have written.
    if (request.method === 'HEAD') return reply.send(Readable.from([]))
    const whole = { resource, call, selection, first: items, next: onePage ? null : next }
    return reply.send(new TextStream(format === 'csv' ? asCsv(whole, csv) : asNdjson(whole), { stallMs }))
  }

  /** The tag of what is written while it is read: of all that it hangs on, and weak, since it is not of its bytes. */
  function tagOf({ state, call, format, request }: Question): string {
    const digest = createHash('sha1').update(JSON.stringify([start, state, call.caller, format, request.url]))
    return `W/"${digest.digest('base64url')}"`
  }
}

/** A charge that is taken once, however often what it is for begins anew. */
function once(charge: (objects: number) => void): (objects: number) => void {
  let isCharged = false
  return (objects) => {
    if (!isCharged) charge(objects)
    isCharged = true
  }
}

/** Throws INVALID_INPUT where an answer in another format is asked for in a form of CSV. */
function mustNotShape({ mark, locale }: CsvForm): void {
  const fields = [...(mark ? ['bom'] : []), ...(locale === 'en' ? [] : ['locale'])]
  const message = { da: 'hører til CSV', en: 'belongs to CSV' }
  if (fields.length > 0) throw invalidInput(fields.map((field) => ({ field, message })))
}

const inLines = (format: Format): boolean => format === 'csv' || format === 'ndjson'

/** One thing. */
function one(question: Question<One>): Answer {
  const { resource, call, selection, format, request } = question
  const found = resource.find(call)
  if (found === null || !maySee(call.caller, found)) throw notThere(resource, call)
  const { version } = found as { version?: number }
  const written = write(found, selection, call)
  const body = format === 'json' ? JSON.stringify(written) : asJsonLd(written, resource.of, baseOf(request))
  return answerOf(body, question, version === undefined ? {} : { version })
}

/** What a list holds. Throws NOT_FOUND where what it is a list of is not there. */
function listed({ resource, call }: Question<Many>) {
  const found = resource.list(call)
  if (found === null) throw notThere(resource, call)
  return asPage(found)
}

function answerOf(body: string | Buffer, { resource, format }: Question, about: About): Answer {
  return new Answer(body, { contentType: contentTypeOf(format), route: resource.path, ...about })
}

const baseOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}/`

function send({ body, etag, about }: Answer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('etag', etag)
  if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
  if (about.next !== undefined) reply.header('link', linkTo(about.next))
  return reply.header('content-type', about.contentType).send(body)
}

/** NOT_FOUND. `known` says when the thing is there on other days, and what has come after it. */
function notThere(resource: Resource, call: Call): DomainError {
  const { params, filter, day, services, caller } = call
  const named = [
    ...paramsOf(resource.path).map((name) => params[name]),
    ...resource.required.map((name) => filter[name])
  ]
  const found = namedBy(resource, call).flatMap((one) => services.resolver.resolve(one, day, caller).matches)
  const known = found.map(({ entity, successors }) => ({
    ...referTo(entity, call),
    ...('validFrom' in entity ? { validFrom: entity.validFrom, validTo: entity.validTo } : {}),
    successors: successors.map((one) => referTo(one, call))
  }))
  return new DomainError(
    'NOT_FOUND',
    {
      da: `Der er ingen ${named.join(' ')} den ${day}.`,
      en: `There is no ${named.join(' ')} on ${day}.`
    },
    known.length > 0 ? { known } : {}
  )
}

/** The same address, from where this page ended. */
function nextOf(url: string, after: string): string {
  const start = url.indexOf('?')
  const path = start < 0 ? url : url.slice(0, start)
  const parameters = new URLSearchParams(start < 0 ? '' : url.slice(start))
  parameters.set('after', after)
  return `${path}?${parameters}`
}
