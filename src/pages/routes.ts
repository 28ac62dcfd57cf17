import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Clock } from '../clock.ts'
import { ANYONE, type Caller } from '../domain/access/caller.ts'
import { DomainError } from '../domain/basics/errors.ts'
import type { Text } from '../domain/basics/fact.ts'
import { parseGlobalId } from '../domain/basics/ids.ts'
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
import { type Laid, layout } from './layout.ts'
import { type Mutation, readMutations } from './mutations.ts'
import type { Given, Page, Shown } from './page.ts'
import { FACTS, PAGES } from './pages.ts'
import type { Behind } from './parts/behind.ts'
import { readKnownAt } from './parts/known-at.ts'
import { readScenario, SCENARIO_PARAMETERS } from './parts/scenarios.ts'
import { pageQuery } from './queries.ts'
import { type Coordinates, type Provider, pathOf, ROOT, View, type ViewOptions } from './view.ts'
import { absent, absentFact } from './views/absent.ts'
import { refusal } from './views/refusal.ts'

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
  /** The title of a scenario that the caller may read; null for another. Throws UNAUTHENTICATED without a key. */
  titleOf: (scenario: string, caller: Caller) => Text | null
  /** The provider that people can sign in by; null where they sign in by key alone. */
  provider: Provider | null
  parseSdl: () => GraphQLSchema
}

/**
 * Everything comes from this origin, and scripts and styles only from files. Scripts ask this service, and the provider
 * that people sign in by.
 */
function headersOf({ provider }: Pick<PagesOptions, 'provider'>): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${provider ? ` ${new URL(provider.issuer).origin}` : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'"
  ]
  return { 'content-security-policy': policy.join('; '), 'referrer-policy': 'no-referrer' }
}
const PAGE_TYPE = 'text/html; charset=utf-8'

let files: ReturnType<typeof makeClientFiles> | undefined
/** Made when the first page is asked for, then shared by all apps of the process. */
const clientFiles = () => (files ??= makeClientFiles())

/** The explorer: pages for people at `/` and under `/explorer`; programs get the index of the doors at `/`. */
export const pages: FastifyPluginAsync<PagesOptions> = async (app, options) => {
  const { compression, parseSdl } = options
  let read: readonly Mutation[] | undefined
  const mutations = () => (read ??= readMutations(parseSdl()))
  const show = createShowing(options, mutations)
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
  app.get<{ Params: { id: string } }>(`${ROOT}/facts/:id`, (request, reply) => {
    const { id } = request.params
    const { type = '', key = '' } = parseGlobalId(id) ?? {}
    const path = pathOf(id)
    if (FACTS[type] === undefined && path !== null && !path.endsWith(`/${id}`)) {
      return reply.redirect(request.url.replace(/^[^?]*/, path))
    }
    Object.assign(request.params, { key })
    return show(FACTS[type] ?? absentFact, request, reply)
  })
  refuseOtherMethods(app, `${ROOT}/facts/:id`, READ_ONLY)
  app.get(`${ROOT}/files/:release/:file`, async (request, reply) => {
    const file = (await clientFiles()).files.get(request.url.split('?', 1)[0] as string)
    if (!file) throw noPageAt(request)
    return answerFile(request, reply, file)
  })
  for (const path of [ROOT, `${ROOT}/`]) {
    app.get(path, (request, reply) => reply.redirect(request.url.replace(/^[^?]*/, '/')))
  }
  app.get(`${ROOT}/*`, (request) => {
    throw noPageAt(request)
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) =>
    showError(error, request, reply, { ...options, mutations })
  )
}

const wantsHtml = (request: FastifyRequest): boolean =>
  preferredType(request.headers.accept, ['application/json', 'text/html']) === 'text/html'

function createShowing(options: PagesOptions, mutations: () => readonly Mutation[]) {
  const { ask, clock, cache, catchUp, version, compression, turns, provider } = options
  const headers = headersOf(options)
  return async (page: Page, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    catchUp()
    const today = clock()
    const state = `${today} ${version()}`
    const isAnyone = request.caller === ANYONE
    const key = `page ${request.host} ${request.url}`
    reply.header('cache-control', isAnyone ? 'no-cache' : 'private, no-cache').headers(headers)
    const cached = isAnyone ? cache.find(key, state) : undefined
    if (cached) return sendAnswer(cached, request, reply, compression)

    const named = viewOf(request, {
      today,
      turns: turns(),
      isSignedIn: !isAnyone,
      titleOf: titlesFor(request, options),
      provider,
      mutations
    })
    const view = page.isOfScenarios ? named.reading({}) : named
    const given = givenOf(page, request)
    const draw = async (drawn: Page): Promise<Drawn | null> => {
      const { text: query, variables: names } = pageQuery(drawn.operation)
      const { day: asOf, knownAt, scenario, language } = view
      const values = { asOf, knownAt, scenario, language: language.toUpperCase(), ...drawn.variables(given, view) }
      const variables = Object.fromEntries(
        names.map((name) => [name, values[name as keyof typeof values]]).filter(([, value]) => value !== undefined)
      )
      const answers = [await ask(request, reply, { query, variables })]
      let position: Record<string, unknown> = variables
      for (let next = drawn.following(answers[0]); next !== null; next = drawn.following(answers.at(-1))) {
        position = { ...position, ...next }
        answers.push(await ask(request, reply, { query, variables: position }))
      }
      const shown = drawn.show(answers[0], view, given, answers)
      return (
        shown && {
          ...shown,
          status: drawn.status,
          reads: new Set(COORDINATES.filter((name) => names.includes(name))),
          behind: {
            query,
            variables,
            rest: drawn.rest(given, view.day, view).map((address) => atCoordinates(address, view)),
            needsKey: page.isOfScenarios || SCENARIO_PARAMETERS.some((name) => name in variables)
          }
        }
      )
    }
    const drawn = (await draw(page)) ?? (page.type !== null && wantsHtml(request) ? await draw(absent(page)) : null)
    if (drawn === null || (drawn.status === 404 && !wantsHtml(request))) throw notThere(view)
    const text = layout({
      ...drawn,
      view,
      files: await clientFiles(),
      path: request.url.split('?', 1)[0] as string,
      parameters: given.query,
      behind: { ...drawn.behind, base: `${request.protocol}://${request.host}` }
    })
    if (drawn.status === 404) return reply.code(404).type(PAGE_TYPE).send(text)
    const answer = new Answer(text, { contentType: PAGE_TYPE })
    if (isAnyone) cache.keep(key, state, answer)
    return sendAnswer(answer, request, reply, compression)
  }
}

/** The titles of the scenarios that the caller may read. */
const titlesFor =
  ({ caller }: FastifyRequest, { titleOf }: PagesOptions) =>
  (scenario: string): Text | null =>
    caller === ANYONE ? null : titleOf(scenario, caller)

const notThere = (view: View): DomainError =>
  new DomainError('NOT_FOUND', {
    da: `Det findes ikke den ${view.date(view.day)}. Vælg en anden dag, eller søg.`,
    en: `It does not exist on ${view.date(view.day)}. Choose another day, or search.`
  })

const noPageAt = ({ url }: FastifyRequest): DomainError => {
  const path = url.split('?', 1)[0]
  return new DomainError('NOT_FOUND', {
    da: `Der er ingen side på adressen ${path}. Søg, eller begynd ved kortet.`,
    en: `There is no page at ${path}. Search, or start at the map.`
  })
}

const COORDINATES = ['knownAt', 'scenario'] as const satisfies readonly (keyof Coordinates)[]

/** The address of REST at the coordinates of the page, if the address takes a day. */
function atCoordinates(address: string, view: View): string {
  if (!/[?&](asOf|anyTime)=/.test(address)) return address
  return COORDINATES.reduce(
    (at, name) => (view[name] === undefined ? at : `${at}&${name}=${encodeURIComponent(view[name])}`),
    address
  )
}

/** A page as it is shown, with what it was read by. */
type Drawn = Shown & Pick<Page, 'status'> & Pick<Laid, 'reads'> & { behind: Omit<Behind, 'base'> }

/** The day, the coordinates and the language that the address names. Throws INVALID_INPUT for a day that is none. */
function viewOf(request: FastifyRequest, around: Omit<ViewOptions, 'language' | 'asOf' | keyof Coordinates>): View {
  const { asOf, language, ...named } = request.query as Record<string, unknown>
  const knownAt = readKnownAt('knownAt', named.knownAt)
  const scenario = readScenario(named.scenario)
  const view = { ...around, knownAt, scenario, language: language === 'en' ? 'en' : 'da', host: request.host } as const
  if (asOf === undefined || asOf === '') return new View({ ...view, asOf: undefined })
  if (typeof asOf === 'string' && isDay(asOf)) return new View({ ...view, asOf })
  throw new DomainError('INVALID_INPUT', {
    da: 'asOf: skal være en dag som 2022-07-01.',
    en: 'asOf: must be a day such as 2022-07-01.'
  })
}

/** What the address names beside the day, the coordinates and the language. Other parameters are ignored: links collect them on their way. */
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
  options: PagesOptions & Required<Pick<ViewOptions, 'mutations'>>
): Promise<FastifyReply> {
  if (!wantsHtml(request)) throw error
  const { shown, status, unforeseen } = asShown(error)
  if (unforeseen) request.log.error(error, 'request failed')
  noteError(request, shown.code, shown.details)
  const { language } = request.query as Record<string, unknown>
  const view = new View({
    language: language === 'en' ? 'en' : 'da',
    asOf: undefined,
    today: options.clock(),
    isSignedIn: request.caller !== ANYONE,
    mutations: options.mutations,
    titleOf: titlesFor(request, options)
  })
  const laid: Laid = {
    ...refusal(shown, view, { url: request.url, hasKey: request.headers.authorization !== undefined }),
    view,
    files: await clientFiles(),
    path: request.url.split('?', 1)[0] as string,
    parameters: {},
    reads: new Set(),
    behind: null
  }
  if (typeof shown.details.retryAfter === 'number') reply.header('retry-after', String(shown.details.retryAfter))
  return reply
    .code(status)
    .headers(headersOf(options))
    .header('cache-control', 'no-store')
    .type(PAGE_TYPE)
    .send(layout(laid))
}
