import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { maySee } from '../domain/access/visibility.ts'
import { invalidInput } from '../domain/basics/errors.ts'
import { readWhen } from '../domain/basics/when.ts'
import type { Reach } from '../domain/model/reach.ts'
import type { Services } from '../domain/services.ts'
import { createViewReader, type Views, type Work } from '../domain/views/views.ts'
import { runInSlices } from '../event-loop.ts'
import { type About, Answer } from '../http/answer-cache.ts'
import type { Compression } from '../http/compression.ts'
import { matchesEtag } from '../http/etag.ts'
import { type Charge, OBJECTS_OF } from '../http/rate-limit.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { linkTo } from '../http/short-path.ts'
import { TextStream } from '../http/text-stream.ts'
import { type CachingOptions, createBeginning } from './cached.ts'
import type { Call, Many, One, Page, Resource } from './concept.ts'
import { contentTypeOf, type Format, fileNameOf, formatOf } from './formats.ts'
import { asGeoJson, refuseSelection } from './geojson.ts'
import { asJsonLd, itemAsJsonLd, pageAsJsonLd } from './json-ld.ts'
import { resourceNotFound } from './not-found.ts'
import { withOtherFaults } from './other-faults.ts'
import { pageText } from './page-text.ts'
import { type CsvForm, formatsOf, type ParsedQuery, queryParserOf, withRestNames } from './query.ts'
import { asCsv, asNdjson, type Whole } from './streams.ts'
import { viewOpener } from './views.ts'
import { aboutSheet, MOST_ROWS, sheetOf, workbookOf } from './workbook.ts'

export type ReadingOptions = CachingOptions & {
  services: Services
  views: Views<Services>
  /** The state of the data, equal in every process that has the same; null where processes share no database. */
  sharedState: () => string | null
  charge: Charge
  /** Milliseconds that a client may leave unread the part of a whole list that it was sent. */
  stallMs: number
  compression: Compression
}

/** A parsed request for a resource, with its reply. */
type ReadRequest<R extends Resource = Resource> = Pick<ParsedQuery, 'selection' | 'csv'> & {
  resource: R
  format: Format
  call: Call
  /** The day and the version of the data. Cached responses and entity tags hold for one state. */
  state: string
  request: FastifyRequest
  reply: FastifyReply
}

type ListRequest = ReadRequest<Many> & {
  charge: (objects: number) => void
  stallMs: number
  /** The state for entity tags. Without a shared one it has what identifies this start: versions count from it anew. */
  tagState: string
}

/** Makes the handler that answers GET and HEAD of a resource. */
export function createReading(options: ReadingOptions) {
  const { services, views, version, sharedState, charge, stallMs, compression } = options
  const begin = createBeginning(options)
  const start = randomBytes(6).toString('base64url')

  return (resource: Resource) => {
    const formats = formatsOf(resource)
    return (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
      const { today, state, cached, keep } = begin(request, reply)
      if (cached) return sendAnswer(cached, request, reply, compression)

      const { caller } = request
      const params = request.params as Record<string, string>
      const chargeWork = (work: Work) => charge(request, reply, OBJECTS_OF[work])
      const reader = createViewReader(views, chargeWork, { caller, today })
      const withOthers = (error: unknown) =>
        withOtherFaults(error, resource, request.query, { services, views: reader, caller, today, params })
      const explained = (error: unknown) => withOthers(withRestNames(error))
      const fail = (error: unknown) => {
        throw explained(error)
      }
      let parsed: ParsedQuery
      try {
        parsed = queryParserOf(resource)(request.query)
      } catch (error) {
        throw withOthers(error)
      }
      const { asOf, anyTime, coordinates, format: requestedFormat, selection, csv, call: query } = parsed
      try {
        const format = formatOf(request.headers.accept, requestedFormat, formats)
        if (format !== 'csv') refuseCsvForm(csv)
        if (format === 'geojson') refuseSelection(request.query)
        const when = readWhen({ asOf, anyTime }, today)
        const open = viewOpener(reader, coordinates)
        const call: Call = { ...query, services, views: reader, caller, today, day: asOf ?? today, when, params }
        const read = { selection, csv, format, state, request, reply }
        const cacheAndSend = (answer: Answer): FastifyReply | Promise<FastifyReply> => {
          // JSON-LD contains the host of the request, which the cache key does not.
          if (format === 'json') keep(answer)
          return sendAnswer(answer, request, reply, compression)
        }
        if (resource.kind === 'one') {
          const answerIn = (view: Partial<Call>) => answerOne({ ...read, resource, call: { ...call, ...view } })
          if (open === null) return cacheAndSend(answerIn({}))
          // An image that is there takes no step.
          const opened = open().next()
          if (opened.done) return cacheAndSend(answerIn(opened.value))
          return runInSlices(function* () {
            return answerIn(yield* open())
          }, version).then(cacheAndSend, fail)
        }
        const chargeOnce = once((objects) => charge(request, reply, objects))
        const shared = sharedState()
        const tagState = shared === null ? `${start} ${state}` : `${today} ${shared}`
        function* listed(): Generator<void, ListRequest> {
          const view = open === null ? {} : yield* open()
          return { ...read, resource, call: { ...call, ...view }, charge: chargeOnce, stallMs, tagState } as ListRequest
        }
        const sent = isWholeList(format)
          ? runInSlices(function* () {
              return yield* sendWhole(yield* listed())
            }, version).then((answer) => answer)
          : runInSlices(function* () {
              return yield* answerPage(yield* listed())
            }, version).then(cacheAndSend)
        return sent.catch(fail)
      } catch (error) {
        throw explained(error)
      }
    }
  }
}

/** A page of a list. A list that comes whole may be long, so each of its items is a step. */
function* answerPage(read: ListRequest): Generator<void, Answer> {
  const { resource, call, format, request, charge } = read
  yield* resource.steps(call)
  const { items, total, next } = listOf(read)
  charge(items.length)
  const visible = items.filter(({ view }) => maySee(call.caller, view))
  const address = next === null ? null : nextOf(request.url, next)
  const texts: Buffer[] = []
  for (const item of visible) {
    const json = item.toJson(call)
    texts.push(Buffer.from(format === 'json' ? JSON.stringify(json) : itemAsJsonLd(json, resource.serializer)))
    if (!resource.paged) yield
  }
  const reach = reachOf(read)
  const { knownAt, scenario } = call
  const coordinates = {
    ...(resource.dated && call.when === call.day ? { asOf: call.day } : {}),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(scenario === undefined ? {} : { scenario })
  }
  const before = { ...coordinates, ...reach }
  const size = { total: resource.paged ? total : visible.length, next: address }
  const body =
    format === 'json' ? pageText(before, texts, size) : pageAsJsonLd({ ...before, ...size }, texts, baseOf(request))
  return answerWith(body, read, {
    headers: { ...headersOf(reach), ...(address === null ? {} : { link: linkTo(address) }) }
  })
}

/** Sends a whole list, or one page of it if the request has `first`. */
function* sendWhole(read: ListRequest): Generator<void, FastifyReply | Promise<FastifyReply>> {
  const { resource, call, selection, csv, format, request, reply, charge, stallMs } = read
  yield* resource.steps(call)
  const { items, total, next } = listOf(read)
  const isPage = call.page.first !== undefined
  const length = isPage ? items.length : total
  if (format === 'xlsx' && length > MOST_ROWS) throw tooLongForWorkbook(length)
  const etag = weakTagOf(read)
  reply.header('etag', etag)
  if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
  charge(length)
  const path = request.url.split('?', 1)[0] ?? ''
  reply
    .headers(headersOf(reachOf(read)))
    .type(contentTypeOf(format))
    .header('content-disposition', fileNameOf(path, call.day, format))
  if (isPage && next !== null) reply.header('link', linkTo(nextOf(request.url, next)))
  if (request.method === 'HEAD') return reply.send(Readable.from([]))
  const whole = { resource, call, selection, first: items, next: isPage ? null : next }
  const text = TEXTS[format]
  if (text) return reply.send(new TextStream(text(whole, csv), { stallMs }))
  const sheet = yield* sheetOf(whole, selection, path.split('/').at(-1) ?? '')
  const about = aboutSheet({
    summary: resource.summary,
    day: call.when === call.day ? call.day : null,
    address: new URL(request.url, baseOf(request)).href,
    documents: call.services.sources.documents(call.day)
  })
  return workbookOf([sheet, about]).then((file) => reply.send(file))
}

/** The reach of the documents on the day of a list. Empty for a list that is the same on every day. */
function reachOf({ resource, call }: ListRequest): Partial<Reach> {
  return resource.dated ? call.services.quality.reachOn(call.day) : {}
}

/** The reach as headers, which also CSV and NDJSON have. Empty for an object that is no fact. */
function headersOf({ sourcesUntil = null, beyondSources = false }: Partial<Reach>): Record<string, string> {
  return {
    ...(sourcesUntil === null ? {} : { 'x-sources-until': sourcesUntil }),
    ...(beyondSources ? { 'x-beyond-sources': 'true' } : {})
  }
}

const tooLongForWorkbook = (length: number) =>
  invalidInput([
    {
      field: 'format',
      message: {
        da: `kan ikke være xlsx for en liste på ${length}: en projektmappe har højst ${MOST_ROWS} rækker; brug csv eller ndjson, eller first`,
        en: `cannot be xlsx for a list of ${length}: a workbook has at most ${MOST_ROWS} rows; use csv or ndjson, or first`
      }
    }
  ])

/** The entity tag of a stream. The tag is weak, because it is sent before the bytes are known. */
function weakTagOf({ tagState, call, format, request }: ListRequest): string {
  const digest = createHash('sha1').update(JSON.stringify([tagState, call.caller, format, request.url]))
  return `W/"${digest.digest('base64url')}"`
}

/** Charges once, even if the list is computed again because the data changed meanwhile. */
function once(charge: (objects: number) => void): (objects: number) => void {
  let isCharged = false
  return (objects) => {
    if (!isCharged) charge(objects)
    isCharged = true
  }
}

/** Throws INVALID_INPUT if a request for another format has a parameter of CSV. */
function refuseCsvForm({ mark, locale }: CsvForm): void {
  const fields = [...(mark ? ['bom'] : []), ...(locale === 'en' ? [] : ['locale'])]
  const message = { da: 'hører til CSV', en: 'belongs to CSV' }
  if (fields.length > 0) throw invalidInput(fields.map((field) => ({ field, message })))
}

/** The formats in which a list is streamed as text. */
const TEXTS: { [Text in Format]?: (whole: Whole, csv: CsvForm) => Iterator<string> } = {
  csv: asCsv,
  ndjson: asNdjson,
  geojson: asGeoJson
}

const isWholeList = (format: Format): boolean => format === 'xlsx' || format in TEXTS

function answerOne(read: ReadRequest<One>): Answer {
  const { resource, call, selection, format, request } = read
  const found = resource.find(call, selection)
  if (found === null || !maySee(call.caller, found.view)) throw resourceNotFound(resource, call)
  const { version } = found.view as { version?: number }
  const json = found.toJson(call)
  const body = format === 'json' ? JSON.stringify(json) : asJsonLd(json, resource.serializer, baseOf(request))
  const headers = headersOf(found.view as Partial<Reach>)
  return answerWith(body, read, version === undefined ? { headers } : { headers, version })
}

/** The items of a list. Throws NOT_FOUND if the object that the list belongs to does not exist. */
function listOf({ resource, call, selection }: ReadRequest<Many>): Page {
  const page = resource.list(call, selection)
  if (page === null) throw resourceNotFound(resource, call)
  return page
}

function answerWith(body: string | Buffer, { resource, format }: ReadRequest, about: About): Answer {
  return new Answer(body, { contentType: contentTypeOf(format), route: resource.path, ...about })
}

const baseOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}/`

/** The address of the next page. */
function nextOf(url: string, after: string): string {
  const start = url.indexOf('?')
  const path = start < 0 ? url : url.slice(0, start)
  const parameters = new URLSearchParams(start < 0 ? '' : url.slice(start))
  parameters.set('after', after)
  return `${path}?${parameters}`
}
