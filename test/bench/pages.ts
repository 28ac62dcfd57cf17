import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { writeCopies } from './copies.ts'
import { alternate, type Spread, spread, type Timing } from './measure.ts'
import { type Got, spreadDays } from './queries.ts'
import { type CaseReport, caseReport, type LimitReport, printCase, printLimit, range } from './report.ts'
import { learnPages } from './rest.ts'
import type { Processes, Target } from './servers.ts'

const KILOBYTE = 1000
const CACHE_MEGABYTES = 64
const DAYS = 30
const HTML = 'text/html'

/** The main pages, and the images that they are drawn like. */
const MAIN: readonly Got[] = [
  { path: '/', accept: HTML },
  { path: '/explorer/municipalities/0849', accept: HTML },
  { path: '/explorer/bodies/1081-sundhedsklynge-nord', accept: HTML },
  { path: '/v1/map.svg' },
  { path: '/v1/bodies/1081-sundhedsklynge-nord/composition.svg' }
]

/** A page with its bytes, and the CPU of a request for it on a day that nobody asked for before. */
type PageReport = { path: string; plain: number; br: number; cpu: Spread }
export type PagesReport = { limits: LimitReport[]; pages: PageReport[]; cases: CaseReport[] }

/**
 * The pages: the first view and its cost in a fresh process, the bytes and the CPU of each page, and repeated requests
 * beside a bare Fastify server that sends the same bytes.
 */
export async function pages(
  folder: string,
  timing: Timing,
  { service, bare: startBare, load: startLoad }: Processes,
  quiet: boolean
): Promise<PagesReport> {
  const databasePath = join(folder, 'pages.db')
  writeCopies(databasePath, 1)
  const uncached = await service('cache off', { databasePath, cacheMegabytes: 0 })
  const limits = [await firstResponse(uncached), ...(await firstView(uncached))]
  if (!quiet) for (const limit of limits) printLimit(limit)

  const load = startLoad()
  const reports: PageReport[] = []
  for (const page of MAIN) {
    const { path, accept = '*/*' } = page
    const [plain, br] = [await bytesOf(uncached, path, accept, 'identity'), await bytesOf(uncached, path, accept, 'br')]
    const days = spreadDays(DAYS).map((day) => ({ ...page, path: `${path}?asOf=${day}` }))
    const asked = (await Promise.all(days.map((day) => isThere(uncached, day)))).flatMap((found) => found ?? [])
    const [rounds = []] = await alternate([{ target: uncached, asked }], load, timing)
    const report = { path, plain, br, cpu: spread(rounds.map(({ cpu }) => cpu / 1000)) }
    reports.push(report)
    if (quiet) continue
    console.log(`\n${path}: ${kilobytes(plain)} kB, ${kilobytes(br)} kB by Brotli`)
    console.log(`  ${range(report.cpu, 2)} ms of CPU a request, answer cache off, on ${asked.length} days`)
  }

  const cached = await service('cache on', { databasePath, cacheMegabytes: CACHE_MEGABYTES })
  const bare = await startBare()
  const cases: CaseReport[] = []
  for (const page of MAIN) {
    const [answer] = await learnPages(cached, bare, [page])
    const known = { ...page, known: String(answer?.etag) }
    for (const [name, asked] of [
      [`${page.path}, repeated`, [page]],
      [`${page.path}, known already: 304`, [known]]
    ] as const) {
      const runs = [cached, bare].map((target) => ({ target, asked }))
      const [ours = [], its = []] = await alternate(runs, load, timing)
      const report = caseReport(name, 0, ours, its)
      cases.push(report)
      if (!quiet) printCase(report)
    }
  }
  return { limits, pages: reports, cases }
}

/** The first page that a process is asked for: it reads and projects the boundaries. */
async function firstResponse(target: Target): Promise<LimitReport> {
  const before = (await target.child.ask('usage')).cpu
  const from = performance.now()
  await bytesOf(target, '/', HTML, 'br')
  const ms = performance.now() - from
  const cpu = ((await target.child.ask('usage')).cpu - before) / 1000
  return {
    figure: 'First response of / in a process',
    value: ms,
    unit: ' ms',
    most: 500,
    detail: `${cpu.toFixed(0)} ms of CPU`
  }
}

/** Bytes of `/` with all files that it loads, compressed, with and without the boundaries in it. */
async function firstView(target: Target): Promise<LimitReport[]> {
  const html = await (await fetch(`http://127.0.0.1:${target.port}/`, { headers: { accept: HTML } })).text()
  const files = await filesOf(target, html)
  const sizes = await Promise.all(['/', ...files].map((path) => bytesOf(target, path, HTML, 'br, gzip')))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const outlines = [...html.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path).join('\n')
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
  const boundaries = brotliCompressSync(outlines, options).length
  const detail = `${files.length + 1} requests`
  return [
    { figure: 'First view, compressed', value: all / KILOBYTE, unit: ' kB', most: 250, detail },
    { figure: 'First view without boundaries', value: (all - boundaries) / KILOBYTE, unit: ' kB', most: 150, detail }
  ]
}

/** The files that a page loads, and those that its scripts import. */
async function filesOf(target: Target, html: string): Promise<string[]> {
  const found = new Set(
    [...html.matchAll(/(?:<script[^>]* src|<link rel="stylesheet" href)="([^"]+)"/g)].map(([, path = '']) => path)
  )
  for (const path of found) {
    if (!path.endsWith('.js')) continue
    const text = await (await fetch(`http://127.0.0.1:${target.port}${path}`)).text()
    for (const [, name = ''] of text.matchAll(/from '(\.[^']+)'/g)) found.add(new URL(name, `http://x${path}`).pathname)
  }
  return [...found]
}

/** Bytes of a response as it is sent. Node's fetch decodes them, so the length is taken from the header. */
async function bytesOf({ port }: Target, path: string, accept: string, encoding: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept, 'accept-encoding': encoding } })
  await response.arrayBuffer()
  const length = response.headers.get('content-length')
  if (response.status !== 200 || length === null) throw new Error(`${path}: ${response.status}, without a length`)
  return Number(length)
}

/** The page, if it is there on its day. */
async function isThere({ port }: Target, { path, accept = '*/*' }: Got): Promise<Got | null> {
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept } })
  return status === 200 ? { path, accept } : null
}

const kilobytes = (bytes: number): string => (bytes / KILOBYTE).toFixed(1)
