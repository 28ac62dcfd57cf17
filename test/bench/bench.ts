import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '../../src/clock.ts'
import type { Bare } from './bare.ts'
import { type Child, startChild } from './child.ts'
import { writeCopies } from './copies.ts'
import type { Load } from './load.ts'
import { alternate, post, type Round, spread, type Target, type Timing } from './measure.ts'
import {
  type Asked,
  allClusters,
  clustersOfMunicipality,
  MUNICIPALITY_CODES,
  pageOfClusters,
  spreadDays
} from './queries.ts'
import {
  type CaseReport,
  caseReport,
  conditions,
  type LimitReport,
  measured,
  printCase,
  printLimit,
  range
} from './report.ts'
import type { Service } from './service.ts'

const HELP = `npm run bench -- [--scale N] [--seconds S] [--rounds R] [--json]

Without a scale: this service beside a bare Fastify server that answers the same bytes to the same POST.
With one: this service over N copies of the structure beside this service over one.

  --scale N     copies of the structure (default 1)
  --seconds S   length of a round (default 3)
  --rounds R    rounds a case and server, after one that does not count (default 5)
  --json        the figures as JSON and nothing else`

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})

const MEBIBYTE = 1024 * 1024
const DAYS = 30

if (options.help) console.log(HELP)
else await bench(whole('scale'), { seconds: whole('seconds'), rounds: whole('rounds') })

function whole(name: 'scale' | 'seconds' | 'rounds'): number {
  const value = Number(options[name])
  if (Number.isInteger(value) && value > 0) return value
  process.stderr.write(`--${name} must be a whole number from 1.\n${HELP}\n`)
  process.exit(2)
}

async function bench(scale: number, timing: Timing): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  // Also where the bench is interrupted: copies of a whole country are not to be left behind.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))

  const started: Child<unknown>[] = []
  const start = <H>(...given: Parameters<typeof startChild>): Child<H> => {
    const child = startChild<H>(...given)
    started.push(child)
    return child
  }
  if (!options.json) console.log(conditions().join('\n'))
  try {
    const report = scale === 1 ? await besideBare(folder, timing, start) : await atScale(scale, folder, timing, start)
    if (options.json) console.log(JSON.stringify({ conditions: conditions(), ...timing, scale, ...report }, null, 2))
  } finally {
    for (const child of started) await child.stop()
  }
}

type Start = <H>(...given: Parameters<typeof startChild>) => Child<H>

/** Starts the service over a file; `ready` is the time in seconds from the start of the process to its first answer. */
async function startService(
  start: Start,
  name: string,
  databasePath: string,
  answerCacheBytes: number
): Promise<Target & { child: Child<Service>; ready: number; codes: string[] }> {
  const from = performance.now()
  const child = start<Service>('service.ts', 'server core')
  const port = await child.ask('start', { databasePath, answerCacheBytes })
  const answer = JSON.parse(await post(port, { query: MUNICIPALITY_CODES, variables: {} }))
  const ready = (performance.now() - from) / 1000
  return { name, port, child, ready, codes: answer.data.municipalities.nodes.map((one: { code: string }) => one.code) }
}

/** The cases of one copy of the structure, each beside the bare server. */
async function besideBare(folder: string, timing: Timing, start: Start): Promise<{ cases: CaseReport[] }> {
  const file = join(folder, 'one.db')
  writeCopies(file, 1)
  const uncached = await startService(start, 'cache off', file, 0)
  const cached = await startService(start, 'cache on', file, 64 * MEBIBYTE)
  const child = start<Bare>('bare.ts', 'server core')
  const bare: Target = { name: 'bare', port: await child.ask('start'), child }
  const load = start<Load>('load.ts', 'load core')

  const ofMunicipality = clustersOfMunicipality(uncached.codes, spreadDays(DAYS))
  const all = [allClusters(systemClock()())]
  for (const asked of [ofMunicipality, all]) {
    const answers = await answersOf(uncached.port, asked)
    await child.ask(
      'learn',
      answers.map((body, index) => ({ asked: asked[index] as Asked, body }))
    )
    for (const { name, port } of [bare, cached]) requireSame(answers, await answersOf(port, asked), name)
  }

  const many = `${uncached.codes.length} municipalities × ${DAYS} days`
  const cases: [string, Target, Asked[], number][] = [
    [`(a) ClustersOfMunicipality, ${many}, answer cache off`, uncached, ofMunicipality, 0.5],
    ['(b) AllClusters with all its nested fields, answer cache off', uncached, all, 0.1],
    [`(c) ClustersOfMunicipality, ${many}, repeated, answer cache on`, cached, ofMunicipality, 0.75],
    ['(c) AllClusters, repeated, answer cache on', cached, all, 0.75]
  ]
  const reports: CaseReport[] = []
  for (const [name, target, asked, wanted] of cases) {
    const [ours = [], its = []] = await alternate([target, bare], load, asked, timing)
    const report = caseReport(name, wanted, ours, its)
    reports.push(report)
    if (!options.json) printCase(report)
  }
  return { cases: reports }
}

/** Many copies of the structure beside one, by the service alone. */
async function atScale(
  scale: number,
  folder: string,
  timing: Timing,
  start: Start
): Promise<{ limits: LimitReport[] }> {
  const say = (line: string) => options.json || console.log(line)
  const oneFile = join(folder, 'one.db')
  const manyFile = join(folder, 'many.db')
  writeCopies(oneFile, 1)
  const from = performance.now()
  writeCopies(manyFile, scale)
  say(`\n${scale} copies of the structure written in ${((performance.now() - from) / 1000).toFixed(1)} s.`)

  const one = await startService(start, 'one copy', oneFile, 0)
  const many = await startService(start, `${scale} copies`, manyFile, 0)
  const afterStart = await many.child.ask('usage')
  const load = start<Load>('load.ts', 'load core')

  const today = systemClock()()
  const ofMunicipality = clustersOfMunicipality(one.codes, spreadDays(DAYS))
  requireSame(await answersOf(one.port, ofMunicipality), await answersOf(many.port, ofMunicipality), many.name)
  const { cursors, total } = await pageCursors(many.port, today)
  say(`${total} clusters hold on ${today}; answer cache off throughout.`)

  const [onOne = [], onMany = []] = await alternate([one, many], load, ofMunicipality, timing)
  const limits: LimitReport[] = []
  const limit = (report: LimitReport) => {
    limits.push(report)
    if (!options.json) printLimit(report)
  }
  const compared = (figure: string, most: number, small: readonly Round[], large: readonly Round[], share = 1) => {
    const ratio = spread(large.map((round, index) => (round.cpu / (small[index] as Round).cpu) * share))
    const detail = `${range(ratio, 2)}; µs: ${range(measured(large).cpu, 1)} after ${range(measured(small).cpu, 1)}`
    limit({ figure, value: ratio.median, unit: '×', most, detail })
  }
  compared('(a) ClustersOfMunicipality, CPU a request', 1.5, onOne, onMany)

  const first = [pageOfClusters(today)]
  const [smallPage = []] = await alternate([one], load, first, timing)
  const inSmall = clustersOn(await post(one.port, pageOfClusters(today)))
  for (const [where, asked] of [
    ['at the start', first],
    [`at ${cursors.length} cursors`, cursors.map((cursor) => pageOfClusters(today, cursor))]
  ] as const) {
    const [rounds = []] = await alternate([many], load, asked, timing)
    compared(`A page of 50 clusters ${where}, CPU beside the whole list of ${inSmall}`, 2, smallPage, rounds)
    compared(`  the same, for one cluster`, 2, smallPage, rounds, inSmall / 50)
  }

  const afterLoad = await many.child.ask('usage')
  limit({
    figure: 'Start to first answer',
    value: many.ready,
    unit: ' s',
    most: 10,
    detail: `one copy: ${one.ready.toFixed(2)} s`
  })
  const mib = (bytes: number) => bytes / MEBIBYTE
  const peak = `peak ${mib(afterLoad.peakBytes).toFixed(0)} MiB`
  limit({
    figure: 'Resident memory after start',
    value: mib(afterStart.residentBytes),
    unit: ' MiB',
    most: 1024,
    detail: peak
  })
  limit({
    figure: 'Resident memory after load',
    value: mib(afterLoad.residentBytes),
    unit: ' MiB',
    most: 1024,
    detail: peak
  })
  return { limits }
}

const PAGES = 50

/** Cursors spread over the whole list, in no order, the same at every run. */
async function pageCursors(port: number, asOf: string): Promise<{ cursors: string[]; total: number }> {
  const ends: string[] = []
  let after: string | undefined
  let total = 0
  do {
    const { clusters } = JSON.parse(await post(port, allClusters(asOf, after))).data
    total = clusters.totalCount
    after = clusters.pageInfo.hasNextPage ? clusters.pageInfo.endCursor : undefined
    if (after !== undefined) ends.push(after)
  } while (after !== undefined)
  // The last ones would not be followed by a whole page.
  ends.pop()
  const count = Math.min(PAGES, ends.length)
  // 7 has no factor in common with 50: a walk through the list that visits each once and jumps about.
  const cursors = Array.from(
    { length: count },
    (_, index) => ends[Math.floor((((index * 7) % count) / count) * ends.length)] as string
  )
  return { cursors, total }
}

function clustersOn(body: string): number {
  return JSON.parse(body).data.clusters.nodes.length
}

async function answersOf(port: number, asked: readonly Asked[]): Promise<string[]> {
  const answers: string[] = []
  for (const one of asked) {
    const body = await post(port, one)
    if (!body.startsWith('{"data":{"') || body.startsWith('{"data":{"municipality":null')) {
      throw new Error(`${JSON.stringify(one.variables)} is answered with ${body.slice(0, 200)}`)
    }
    answers.push(body)
  }
  return answers
}

function requireSame(expected: readonly string[], found: readonly string[], who: string): void {
  const index = expected.findIndex((body, at) => body !== found[at])
  if (index >= 0) throw new Error(`The server "${who}" answers request ${index} with other bytes.`)
}
