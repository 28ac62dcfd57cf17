import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  buildClientSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit
} from 'graphql'
import { limitRules } from '../../src/graphql/limits.ts'
import { createGenerator } from '../fuzz/documents.ts'
import { createRandom } from '../fuzz/random.ts'
import { openReference } from '../fuzz/reference.ts'

const HELP = `npm run compare -- --with FOLDER [--documents N] [--links N] [--seed S]

Starts the service of this checkout and that of another one (FOLDER, with its node_modules) on copies of one file, sends
both the same requests and prints every response that differs. Messages and descriptions may differ, nothing else may.

  --documents N  generated GraphQL documents (default 2000)
  --links N      REST and FHIR addresses, followed from the entry points (default 2000)
  --seed S       of the documents (default 1)`

const { values } = parseArgs({
  options: {
    with: { type: 'string' },
    documents: { type: 'string', default: '2000' },
    links: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false }
  }
})
if (values.help || values.with === undefined) {
  console.log(HELP)
  process.exit(values.help ? 0 : 1)
}

type Server = { url: string; child: ChildProcess }
type Response = { status: number; headers: Record<string, string>; body: string }
type Request = { path: string; init?: RequestInit }

/** Headers that every response has anew. */
const VOLATILE = ['date', 'keep-alive', 'connection', 'transfer-encoding']
/** Differences that are shown; the rest are counted. */
const SHOWN = 20
const DAYS = ['2020-06-01', '2024-06-01', '2026-11-28', '2028-01-01']
const MEDIA_TYPES = ['application/json', 'text/csv', 'application/ld+json', 'application/x-ndjson']

const folder = mkdtempSync(join(tmpdir(), 'compare-'))
const [here, there] = [process.cwd(), resolve(values.with)]
const databases = [join(folder, 'here.db'), join(folder, 'there.db')] as const
seedDemo(there, databases[1])
execFileSync('cp', [databases[1], databases[0]])

const servers = await Promise.all([start(here, databases[0]), start(there, databases[1])])
const counts = { requests: 0, different: 0 }
try {
  await compareSchemas()
  await compareDocuments(Number(values.documents), Number(values.seed))
  const fhirSearches = [
    'Organization',
    'Location',
    'OrganizationAffiliation',
    'PractitionerRole',
    'Practitioner'
  ].flatMap((type) => DAYS.map((day) => `/fhir/${type}?_asOf=${day}&_count=200`))
  await compareLinks(
    [...DAYS.map((day) => `/v1?asOf=${day}`), '/fhir/metadata', '/v1/calendar.ics', '/v1/snapshot', ...fhirSearches],
    Number(values.links)
  )
} finally {
  for (const { child } of servers) child.kill()
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${counts.requests} requests, ${counts.different} different`)
process.exitCode = counts.different === 0 ? 0 : 1

function seedDemo(checkout: string, database: string): void {
  execFileSync(process.execPath, ['src/start.js', './cli/seed.ts', '--demo'], {
    cwd: checkout,
    env: { ...process.env, DATABASE_PATH: database },
    stdio: 'pipe'
  })
}

async function start(checkout: string, database: string): Promise<Server> {
  const env = { DATABASE_PATH: database, PORT: '0', HOST: '127.0.0.1', RATE_LIMIT: '0', LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, ['src/start.js'], {
    cwd: checkout,
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const port = await new Promise<string>((found, failed) => {
    let log = ''
    const read = (chunk: Buffer) => {
      log += chunk.toString()
      const match = /listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(log)
      if (!match?.[1]) return
      child.stdout.off('data', read).resume()
      found(match[1])
    }
    child.stdout.on('data', read)
    child.once('exit', () => failed(new Error(`The service of ${checkout} did not start: ${log}`)))
  })
  return { url: `http://127.0.0.1:${port}`, child }
}

async function ask({ url }: Server, { path, init }: Request): Promise<Response> {
  const response = await fetch(url + path, {
    ...init,
    signal: AbortSignal.timeout(20_000),
    headers: { ...(init?.headers as Record<string, string>), 'x-request-id': 'compare' }
  })
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !VOLATILE.includes(name)))
  return { status: response.status, headers, body: comparable((await response.text()).replaceAll(url, '')) }
}

/** The body without what depends on when and by which migrations a file was made. */
function comparable(body: string): string {
  return body
    .replace(/"(a\d+_)?(generation|schemaVersion)":\d+/g, '"$2":0')
    .replace(/"(takenAt|lastUpdated|timestamp|date|revisedAt)":"[^"]*T[^"]*"/g, '"$1":""')
    .replace(/"versionId":"\d+-/g, '"versionId":"0-')
    .replace(/(W\/\\")\d+-/g, '$10-')
}

/** Sends the request to both services and gives the response of this checkout. */
async function compare(request: Request): Promise<Response> {
  const [own, other] = await Promise.all([ask(servers[0], request), ask(servers[1], request)])
  counts.requests += 1
  const same =
    own.status === other.status &&
    (own.status >= 400 || own.body === other.body || withoutMessages(own.body) === withoutMessages(other.body))
  if (!same || (own.headers.etag === undefined) !== (other.headers.etag === undefined)) {
    counts.different += 1
    if (counts.different <= SHOWN) console.log(request.path, request.init?.body ?? '', difference(own, other))
  }
  return own
}

/** The text of JSON with the words that may change left out. */
function withoutMessages(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), (name, value) =>
      ['message', 'description', 'detail', 'title', 'instant', 'revisedAt'].includes(name) && typeof value === 'string'
        ? ''
        : value
    )
  } catch {
    return body
  }
}

function difference(own: Response, other: Response): string {
  const [a, b] = [`${own.status} ${withoutMessages(own.body)}`, `${other.status} ${withoutMessages(other.body)}`]
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120)
  return `\n  here:  ${around(a)}\n  there: ${around(b)}`
}

async function compareSchemas(): Promise<void> {
  const [own, other] = await Promise.all(
    servers.map(async (server) => {
      const { body } = await ask(server, graphql({ query: getIntrospectionQuery() }))
      const sdl = printSchema(lexicographicSortSchema(buildClientSchema(JSON.parse(body).data)))
      return print(
        visit(parse(sdl), {
          enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined)
        })
      )
    })
  )
  counts.requests += 1
  if (own !== other) {
    counts.different += 1
    console.log('The schemas differ beyond their descriptions.')
  }
}

function graphql(payload: object): Request {
  const headers = { 'content-type': 'application/json' }
  return { path: '/graphql', init: { method: 'POST', headers, body: JSON.stringify(payload) } }
}

async function compareDocuments(most: number, seed: number): Promise<void> {
  const reference = await openReference(databases[0], DAYS[2] as string)
  const generate = createGenerator(reference.schema, limitRules, reference.values, createRandom(seed))
  for (let count = 0; count < most; count++) {
    const { query, operationName, variables } = generate()
    for (const set of variables) await compare(graphql({ query, operationName, variables: set }))
  }
  await reference.close()
}

/** Follows addresses in responses, each once, in every representation. */
async function compareLinks(from: readonly string[], most: number): Promise<void> {
  const known = new Set(from)
  const queue = [...from]
  for (let index = 0; index < queue.length && index < most; index++) {
    const path = queue[index] as string
    const { status, headers, body } = await compare({ path })
    if (path.startsWith('/v1')) {
      const accept = MEDIA_TYPES[index % MEDIA_TYPES.length] as string
      await compare({ path, init: { headers: { accept, 'accept-language': index % 2 ? 'en' : 'da' } } })
    }
    if (status !== 200 || !headers['content-type']?.includes('json')) continue
    for (const [, link] of body.matchAll(/"(?:href|self|fullUrl|url|next)":"((?:\/v1|\/fhir)[^"{]*)"/g)) {
      if (link === undefined || known.has(link)) continue
      known.add(link)
      queue.push(link)
    }
  }
}
