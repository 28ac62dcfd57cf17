import type { OutgoingHttpHeaders } from 'node:http'
import type { z } from 'zod'
import { paramsOf, type Resource } from '../../src/rest/concept.ts'
import { RESOURCES } from '../../src/rest/concepts.ts'
import type { TestApp } from './app.ts'
import { createFinder, createJudge, documentOf } from './openapi.ts'

/* The REST door, asked from outside. Every answer is held against what the service says of itself. */

export type Written = Record<string, unknown>
export type Page = { items: Written[]; total: number; next: string | null; asOf?: string }
export type Problem = { status: number; code: string; detail: string; issues?: { field: string; message: string }[] }
export type Got = { status: number; headers: OutgoingHttpHeaders; text: string; json: <Body = Written>() => Body }

type Sent = { headers?: Record<string, string>; key?: string | null }

async function inject({ app }: TestApp, method: 'GET' | 'HEAD' | 'POST', url: string, payload: unknown, sent: Sent) {
  const { headers = {}, key } = sent
  const shown = key === undefined ? {} : { authorization: key === null ? '' : `Bearer ${key}` }
  const body = payload === undefined ? {} : { payload: payload as object }
  const {
    statusCode,
    headers: answered,
    payload: text
  } = await app.inject({
    method,
    url,
    headers: { ...headers, ...shown },
    ...body
  })
  await asDescribed(app, method, url, { statusCode, headers: answered, body: text })
  return { status: statusCode, headers: answered, text, json: () => JSON.parse(text) } as Got
}

/** Made once a process: what the service says of itself is the same for every app of it. */
let described: Promise<{ find: ReturnType<typeof createFinder>; judge: ReturnType<typeof createJudge> }> | undefined

/** Throws where an answer is not as OpenAPI has it; HEAD is answered as GET is, without a body. */
async function asDescribed(
  app: TestApp['app'],
  method: string,
  url: string,
  seen: Parameters<ReturnType<typeof createJudge>>[1]
) {
  if (method === 'HEAD') return
  described ??= documentOf(app).then((document) => ({ find: createFinder(document), judge: createJudge(document) }))
  const { find, judge } = await described
  const operation = find(method, url)
  const fault = operation && judge(operation, seen, url)
  if (fault) throw new Error(`${method} ${url} is not answered as OpenAPI says: ${fault}`)
}

/** What a GET was answered with; `key` is shown in the place of the app's own, null shows none. */
export const get = (app: TestApp, url: string, sent: Sent = {}): Promise<Got> =>
  inject(app, 'GET', url, undefined, sent)
export const head = (app: TestApp, url: string, sent: Sent = {}): Promise<Got> =>
  inject(app, 'HEAD', url, undefined, sent)
export const post = (app: TestApp, url: string, payload?: unknown, sent: Sent = {}): Promise<Got> =>
  inject(app, 'POST', url, payload, sent)

/** What a GET was answered with, which must be there. */
export async function read<Body = Written>(app: TestApp, url: string, sent: Sent = {}): Promise<Body> {
  const { status, text, json } = await get(app, url, sent)
  if (status !== 200) throw new Error(`${url}: ${status} ${text}`)
  return json<Body>()
}

/** Every item of a list, page after page. */
export async function readAll(app: TestApp, url: string, sent: Sent = {}): Promise<Written[]> {
  const items: Written[] = []
  for (let next: string | null = url; next !== null; ) {
    const page: Page = await read<Page>(app, next, sent)
    items.push(...page.items)
    next = page.next
  }
  return items
}

/** The names of the parameters at fault. */
export const faultsOf = (got: Got): string[] => (got.json<Problem>().issues ?? []).map(({ field }) => field)

/** The address with these parameters after it, in the place of those of the same names. */
export function withQuery(url: string, query: Record<string, string>): string {
  const [path = '', before = ''] = url.split('?')
  const parameters = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(before)), ...query })
  return parameters.size === 0 ? path : `${path}?${parameters}`
}

/* The table of resources, walked */

/** Addresses that answer 401 without a key. */
export const BY_KEY: readonly string[] = ['/v1/audit-records', '/v1/viewer', '/v1/webhooks', '/v1/scenarios']

/** An address at which each resource answers; those of which nothing is recorded are left out. */
export async function addresses(app: TestApp): Promise<Map<Resource, string>> {
  const found = new Map<Resource, string>()
  for (const resource of RESOURCES) {
    const values = resource.example ?? (await someKey(app, resource.path))
    if (values === null) continue
    const path = resource.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
    const inPath = paramsOf(resource.path)
    const after = Object.entries(resource.example ?? {}).filter(([name]) => !inPath.includes(name))
    found.set(resource, withQuery(path, Object.fromEntries(after)))
  }
  return found
}

async function someKey(app: TestApp, path: string): Promise<Record<string, string> | null> {
  if (paramsOf(path).length === 0) return {}
  const list = await get(app, path.replace(/\/:\w+.*$/, ''))
  // The list is for admins, and the test has no key.
  if (list.status === 401) return null
  const { items } = list.json<Page>()
  const key = items[0]?.key as string | undefined
  return key === undefined ? null : { key }
}

/** A value that a parameter takes: of words the first, else one that fits what it is called. */
export function valueFor(name: string, schema: z.ZodType): string {
  const words = wordsOf(schema)
  if (words.length > 0) return words[0] as string
  if (/^(knownAt|fromKnownAt|toKnownAt)$/.test(name)) return new Date().toISOString()
  return writtenOf(schema)?.items?.examples?.[0] ?? GIVEN[name] ?? 'holb'
}

/** Key of the scenario that tests draft before they walk parameters. */
export const SCENARIO = 'omdoebt'

const GIVEN: Record<string, string> = {
  regionCode: '1085',
  municipalityCode: '265',
  year: '2026',
  asOf: '2023-05-05',
  scenario: SCENARIO,
  fromScenario: SCENARIO,
  toScenario: SCENARIO,
  first: '2',
  since: '2026-01-01T00:00:00Z',
  until: '2026-12-01T00:00:00Z'
}

/** The words that a parameter takes; none where it takes any text. */
export function wordsOf(schema: z.ZodType): string[] {
  const { def } = schema as unknown as {
    def: { type: string; innerType?: z.ZodType; in?: z.ZodType; entries?: object }
  }
  if (def.type === 'enum') return Object.values(def.entries ?? {})
  const words = writtenOf(schema)?.items?.enum
  if (words) return words
  const inside = def.innerType ?? def.in
  return inside ? wordsOf(inside) : []
}

type InUrl = { items?: { enum?: string[]; examples?: string[] } }

/** The schema of a parameter as it is written in the address, where that differs from what it is parsed to. */
function writtenOf(schema: z.ZodType): InUrl | undefined {
  const { written } = (schema.meta() ?? {}) as { written?: InUrl }
  const { def } = schema as unknown as { def: { innerType?: z.ZodType } }
  return written ?? (def.innerType && writtenOf(def.innerType))
}
