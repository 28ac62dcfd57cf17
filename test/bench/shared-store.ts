import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { killAll, signal, start } from '../ha/processes.ts'
import { freePorts } from '../ha/programs.ts'
import { startDatabase } from '../ha/single.ts'
import { spread, type Timing } from './measure.ts'

/* Processes of the service on one PostgreSQL: what a read costs each of them, what a write takes, and when others have it. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CONNECTIONS = 8
const WRITES_PER_SECOND = 20
const READS = ['/v1/municipalities/0259?fields=name,clusters', '/v1/clusters?asOf=2026-01-01', '/v1/bodies/1081-ssu']
/** Ticks of processor time in a second, in /proc of Linux. */
const TICKS = 100

type Service = { base: string; child: ChildProcess }

/** Milliseconds. */
type Percentiles = { p50: number; p90: number; p99: number; count: number }

export type SharedReport = {
  processes: number
  /** True where each process has a core of its own beside those of the database and the load. */
  isPinned: boolean
  readsPerSecond: number
  /** Processor time of a process for one read, in microseconds. */
  cpu: number
  readsPerSecondWithWrites: number
  cpuWithWrites: number
  write: Percentiles
  /** From the answer of a write to the answer of another process that knows it; null with one process. */
  lag: Percentiles | null
}

export async function sharedStore(
  counts: readonly number[],
  folder: string,
  timing: Timing,
  quiet: boolean
): Promise<SharedReport[]> {
  const { url, key } = await startDatabase(folder)
  try {
    return await measureAll(counts, { folder, url, key, timing, quiet })
  } finally {
    killAll()
  }
}

type Options = { folder: string; url: string; key: string; timing: Timing; quiet: boolean }

async function measureAll(counts: readonly number[], options: Options): Promise<SharedReport[]> {
  const { folder, url, key, quiet } = options
  const { seconds, rounds } = options.timing
  const cores = availableParallelism()
  if (!quiet) console.log(`\n${conditions(counts, cores)}\n`)
  const reports: SharedReport[] = []
  for (const processes of counts) {
    const isPinned = cores >= processes + 2
    const services = await startServices(processes, isPinned, folder, url)
    try {
      const [plain, written]: Load[][] = [[], []]
      for (let round = 0; round <= rounds; round += 1) {
        const [alone, beside] = [await read(services, seconds), await readBesideWrites(services, seconds, key)]
        // The first round does not count.
        if (round === 0) continue
        plain?.push(alone)
        written?.push(beside)
      }
      const { writes, lags } = await writeAlone(services, seconds * rounds, key)
      const median = (loads: Load[] = [], of: (load: Load) => number) => spread(loads.map(of)).median
      const report: SharedReport = {
        processes,
        isPinned,
        readsPerSecond: median(plain, (load) => load.perSecond),
        cpu: median(plain, (load) => load.cpu),
        readsPerSecondWithWrites: median(written, (load) => load.perSecond),
        cpuWithWrites: median(written, (load) => load.cpu),
        write: percentiles(writes),
        lag: lags.length === 0 ? null : percentiles(lags)
      }
      reports.push(report)
      if (!quiet) print(report)
    } finally {
      for (const { child } of services) signal([child.pid as number], 'SIGKILL')
    }
  }
  return reports
}

function conditions(counts: readonly number[], cores: number): string {
  const short = counts.filter((count) => cores < count + 2)
  if (short.length === 0) return `Each process has one of the ${cores} cores to itself.`
  return `This machine has ${cores} cores. ${short.join(', ')} processes share them with the database and the load: reads a second say nothing there about what more machines give, CPU a read does.`
}

async function startServices(count: number, isPinned: boolean, folder: string, url: string): Promise<Service[]> {
  const ports = await freePorts(count)
  const services = ports.map((port, index): Service => {
    const pinning = isPinned ? ['taskset', '-c', String(index)] : []
    const child = start([...pinning, process.execPath, 'src/start.js'], {
      cwd: ROOT,
      log: join(folder, `service-${port}.log`),
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        DATABASE_URL: url,
        DATABASE_PATH: join(folder, `${port}.db`),
        PORT: String(port),
        LOG_LEVEL: 'warn',
        RATE_LIMIT: '0',
        RATE_LIMIT_KEY: '10000000'
      }
    })
    return { base: `http://127.0.0.1:${port}`, child }
  })
  for (const { base } of services) {
    while (!(await fetch(`${base}/health/ready`).catch(() => null))?.ok) await wait(50)
  }
  return services
}

type Load = { perSecond: number; cpu: number }

/** Reads from all services at the same time. */
async function read(services: readonly Service[], seconds: number): Promise<Load> {
  const before = services.map(cpuOf)
  const results = await Promise.all(
    services.map(({ base }) =>
      autocannon({
        url: base,
        connections: CONNECTIONS,
        duration: seconds,
        requests: READS.map((path) => ({ method: 'GET' as const, path }))
      })
    )
  )
  const failed = results.reduce((sum, result) => sum + result.non2xx + result.errors, 0)
  if (failed > 0) throw new Error(`${failed} reads failed.`)
  const each = results.map((result, index) => ({
    perSecond: result['2xx'] / result.duration,
    cpu: (cpuOf(services[index] as Service) - (before[index] as number)) / result['2xx']
  }))
  return {
    perSecond: each.reduce((sum, { perSecond }) => sum + perSecond, 0),
    cpu: spread(each.map(({ cpu }) => cpu)).median
  }
}

/** Reads while somebody writes some times a second. */
async function readBesideWrites(services: readonly Service[], seconds: number, key: string): Promise<Load> {
  let isOver = false
  const writer = async () => {
    while (!isOver) {
      await write(services[0] as Service, key)
      await wait(1_000 / WRITES_PER_SECOND)
    }
  }
  const writing = writer()
  const load = await read(services, seconds)
  isOver = true
  await writing
  return load
}

/** One write at a time and nothing else: how long each takes, and after what time another process knows it. */
async function writeAlone([first, second]: readonly Service[], seconds: number, key: string) {
  const [writes, lags]: [number[], number[]] = [[], []]
  const until = Date.now() + seconds * 1_000
  while (Date.now() < until) {
    const from = performance.now()
    const seq = await write(first as Service, key)
    const answered = performance.now()
    writes.push(answered - from)
    if (!second) continue
    const response = await fetch(`${second.base}/health/live`, { headers: { 'x-min-seq': seq } })
    await response.text()
    if (!response.ok) throw new Error(`A write was not followed: ${response.status}`)
    lags.push(performance.now() - answered)
  }
  return { writes, lags }
}

let made = 0

/** Writes a meeting. Returns the number of the change. */
async function write({ base }: Service, key: string): Promise<string> {
  made += 1
  const response = await fetch(`${base}/v1/meetings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      bodyKey: '1081-sundhedsklynge-vest',
      level: 'POLITICAL',
      date: '2026-06-01',
      title: `Møde ${made}`
    })
  })
  const text = await response.text()
  if (response.status !== 201) throw new Error(`A write was answered ${response.status}: ${text}`)
  return String((JSON.parse(text) as { seq: number }).seq)
}

/** Processor time of a service since its start, in microseconds. */
function cpuOf({ child }: Service): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1_000_000
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), count: sorted.length }
}

function print(report: SharedReport): void {
  const ms = ({ p50, p90, p99, count }: Percentiles) =>
    `${p50.toFixed(1)} / ${p90.toFixed(1)} / ${p99.toFixed(1)} ms (p50 / p90 / p99 of ${count})`
  const { processes, isPinned, write, lag } = report
  console.log(
    `${processes} ${processes === 1 ? 'process' : 'processes'}${isPinned ? ', each on a core of its own' : ''}`
  )
  console.log(
    `  reads                  ${Math.round(report.readsPerSecond)} a second, ${Math.round(report.cpu)} µs of CPU each`
  )
  console.log(
    `  beside ${WRITES_PER_SECOND} writes/s     ${Math.round(report.readsPerSecondWithWrites)} a second, ${Math.round(report.cpuWithWrites)} µs of CPU each`
  )
  console.log(`  a write, answered      ${ms(write)}`)
  if (lag) console.log(`  known to another       ${ms(lag)}, the request included`)
}
