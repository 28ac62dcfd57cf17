import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { ANYONE } from '../domain/access/caller.ts'
import { DomainError } from '../domain/basics/errors.ts'
import { type Day, isDay } from '../domain/basics/time.ts'
import type { Ask } from '../graphql/plugin.ts'
import { preferredType } from '../http/accept.ts'
import { Answer, type AnswerCache } from '../http/answer-cache.ts'
import type { Compression } from '../http/compression.ts'
import { READ_ONLY, refuseOtherMethods } from '../http/methods.ts'
import { asShown } from '../http/problems.ts'
import { noteError } from '../http/request-facts.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { answerFile } from '../http/site.ts'
import { varyBy } from '../http/vary.ts'
import { doors } from './doors.ts'
import { makeClientFiles } from './files.ts'
import { html } from './html.ts'
import { type Laid, layout } from './layout.ts'
import type { Given, Page } from './page.ts'
import { PAGES } from './pages.ts'
import { pageQuery } from './queries.ts'
import { ROOT, View } from './view.ts'

export type PagesOptions = {
  /** Reads for a page, as GraphQL does. */
  ask: Ask
  clock: Clock
  cache: AnswerCache
  /** Applies what other processes have written into the same file. */
  catchUp: () => void
  /** Grows with every change of what is served. */
  version: () => number
  compression: Compression
  /** The days on which something of the structure begins or ends, in order. */
  turns: () => readonly Day[]
}

/** Everything comes from this origin, and scripts and styles only from files. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join('; ')

const PAGE_HEADERS = { 'content-security-policy': PAGE_POLICY, 'referrer-policy': 'no-referrer' }
const PAGE_TYPE = 'text/html; charset=utf-8'

let files: ReturnType<typeof makeClientFiles> | undefined
/** Made when the first page is asked for, then shared by all apps of the process. */
const clientFiles = () => (files ??= makeClientFiles())

/** The explorer: pages for people at `/` and under `/explorer`; programs get the index of the doors at `/`. */
export const pages: FastifyPluginAsync<PagesOptions> = async (app, options) => {
  const { compression } = options
  const show = createShowing(options)
  // Errors too: a browser gets a page, and a program a problem.
  app.addHook('onRequest', (_request, reply, done) => {
    varyBy(reply, 'accept', 'authorization')
    done()
  })
  for (const page of PAGES) {
    app.get(page.path, (request, reply) =>
      page.path === '/' && !wantsHtml(request) ? doors(request, reply, compression) : show(page, request, reply)
    )
    refuseOtherMethods(app, page.path, READ_ONLY)
  }
  app.get(`${ROOT}/files/:release/:file`, async (request, reply) => {
    const file = (await clientFiles()).files.get(request.url.split('?', 1)[0] as string)
    if (!file) return reply.callNotFound()
    return answerFile(request, reply, file)
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) =>
    showError(error, request, reply, options)
  )
}

const wantsHtml = (request: FastifyRequest): boolean =>
  preferredType(request.headers.accept, ['application/json', 'text/html']) === 'text/html'

function createShowing({ ask, clock, cache, catchUp, version, compression, turns }: PagesOptions) {
  return async (page: Page, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    catchUp()
    const today = clock()
    const state = `${today} ${version()}`
    const isAnyone = request.caller === ANYONE
    const key = `page ${request.host} ${request.url}`
    reply.header('cache-control', isAnyone ? 'no-cache' : 'private, no-cache').headers(PAGE_HEADERS)
    const cached = isAnyone ? cache.find(key, state) : undefined
    if (cached) return sendAnswer(cached, request, reply, compression)

    const view = viewOf(request, today, turns())
    const given = givenOf(page, request)
    const { text: query, variables: names } = pageQuery(page.operation)
    const values = { asOf: view.day, language: view.language.toUpperCase(), ...page.variables(given, view) }
    const variables = Object.fromEntries(names.map((name) => [name, values[name as keyof typeof values]]))
    const data = await ask(request, reply, { query, variables })
    const shown = page.show(data, view, given)
    if (shown === null) throw notThere(view)
    const text = layout({
      ...shown,
      view,
      files: await clientFiles(),
      path: request.url.split('?', 1)[0] as string,
      parameters: given.query,
      behind: {
        query,
        variables,
        rest: page.rest(given, view.day, view),
        base: `${request.protocol}://${request.host}`
      }
    })
    const answer = new Answer(text, { contentType: PAGE_TYPE })
    if (isAnyone) cache.keep(key, state, answer)
    return sendAnswer(answer, request, reply, compression)
  }
}

const notThere = (view: View): DomainError =>
  new DomainError('NOT_FOUND', {
    da: `Det findes ikke den ${view.date(view.day)}. Vælg en anden dag, eller søg.`,
    en: `It does not exist on ${view.date(view.day)}. Choose another day, or search.`
  })

/** The day and the language that the address names. Throws INVALID_INPUT for a day that is none. */
function viewOf(request: FastifyRequest, today: Day, turns: readonly Day[]): View {
  const { asOf, language } = request.query as Record<string, unknown>
  const view = { language: language === 'en' ? 'en' : 'da', today, turns, host: request.host } as const
  if (asOf === undefined || asOf === '') return new View({ ...view, asOf: undefined })
  if (typeof asOf === 'string' && isDay(asOf)) return new View({ ...view, asOf })
  throw new DomainError('INVALID_INPUT', {
    da: 'asOf: skal være en dag som 2022-07-01.',
    en: 'asOf: must be a day such as 2022-07-01.'
  })
}

/** What the address names beside the day and the language. Other parameters are ignored: links collect them on their way. */
function givenOf(page: Page, request: FastifyRequest): Given {
  const query = request.query as Record<string, unknown>
  return {
    params: request.params as Record<string, string>,
    query: Object.fromEntries(
      page.parameters.flatMap((name) =>
        typeof query[name] === 'string' && query[name] !== '' ? [[name, query[name]]] : []
      )
    )
  }
}

/** Shows an error as a page, in the language of the address. Throws it for a program, which gets a problem. */
async function showError(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
  { clock }: PagesOptions
): Promise<FastifyReply> {
  if (!wantsHtml(request)) throw error
  const { shown, status, unforeseen } = asShown(error)
  if (unforeseen) request.log.error(error, 'request failed')
  noteError(request, shown.code, shown.details)
  const { language } = request.query as Record<string, unknown>
  const view = new View({ language: language === 'en' ? 'en' : 'da', asOf: undefined, today: clock() })
  const title = view.say('Siden kan ikke vises', 'The page cannot be shown')
  const laid: Laid = {
    title,
    content: html`<h1>${title}</h1><p>${shown.text[view.language]}</p>`,
    view,
    files: await clientFiles(),
    path: request.url.split('?', 1)[0] as string,
    parameters: {},
    behind: null
  }
  if (typeof shown.details.retryAfter === 'number') reply.header('retry-after', String(shown.details.retryAfter))
  return reply.code(status).headers(PAGE_HEADERS).header('cache-control', 'no-store').type(PAGE_TYPE).send(layout(laid))
}
