import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startNode } from './child.ts'
import { type Spread, spread } from './measure.ts'
import { type LimitReport, printLimit } from './report.ts'
import { post } from './servers.ts'

const SERVICE = fileURLToPath(new URL('../../src/start.js', import.meta.url))
const BARE = fileURLToPath(new URL('bare-mercurius.js', import.meta.url))
const USAGE = new URL('report-usage.js', import.meta.url).href

const MEBIBYTE = 1024 * 1024
/** Resident memory is read this long after the first response. */
const REST_MS = 1000
/** A server that has not answered by then never will. */
const PATIENCE_MS = 60_000

type Start = { ms: number; cpuMs: number; mebibytes: number }
export type StartReport = { service: Summary; bare: Summary; limits: LimitReport[] }
type Summary = { [Figure in keyof Start]: Spread }

/**
 * Starts the service (`npm start`, over a file that is seeded) and a bare server with Fastify and mercurius in turn, after
 * a first start of each, which also fills the compile cache of the service.
 */
export async function starts(folder: string, rounds: number, quiet: boolean): Promise<StartReport> {
  const environment = { DATABASE_PATH: join(folder, 'start.db'), LOG_LEVEL: 'warn' }
  const service: Start[] = []
  const bare: Start[] = []
  for (let round = 0; round <= rounds; round++) {
    const pair = [await start(SERVICE, environment), await start(BARE, {})] as const
    if (round === 0) continue
    service.push(pair[0])
    bare.push(pair[1])
  }
  const [ours, least] = [summaryOf(service), summaryOf(bare)]
  const ratio = (figure: keyof Start, name: string, most: number): LimitReport => ({
    figure: `${name}, beside bare Fastify with mercurius`,
    value: ours[figure].median / least[figure].median,
    unit: '×',
    most,
    detail: `${Math.round(ours[figure].median)} and ${Math.round(least[figure].median)} ms`
  })
  const limits: LimitReport[] = [
    ratio('ms', 'Start of the process to its first response', 3),
    ratio('cpuMs', 'CPU of a start', 3),
    {
      figure: 'Resident memory 1 s after the first response',
      value: ours.mebibytes.median,
      unit: ' MiB',
      most: 150,
      detail: `bare Fastify with mercurius ${Math.round(least.mebibytes.median)} MiB`
    }
  ]
  if (!quiet) for (const limit of limits) printLimit(limit)
  return { service: ours, bare: least, limits }
}

async function start(file: string, environment: Record<string, string>): Promise<Start> {
  const port = await freePort()
  const from = performance.now()
  const child = startNode('server core', ['--import', USAGE, file], { ...environment, PORT: String(port) })
  const exited = once(child, 'exit')
  const usage = async (): Promise<{ cpu: number; residentBytes: number }> => {
    child.send('usage')
    return (await once(child, 'message'))[0]
  }
  try {
    await firstResponse(port, from + PATIENCE_MS)
    const ms = performance.now() - from
    const { cpu } = await usage()
    await wait(REST_MS)
    const { residentBytes } = await usage()
    return { ms, cpuMs: cpu / 1000, mebibytes: residentBytes / MEBIBYTE }
  } finally {
    child.kill()
    await exited
  }
}

async function firstResponse(port: number, deadline: number): Promise<void> {
  for (;;) {
    try {
      await post(port, { query: '{ __typename }', variables: {} })
      return
    } catch (error) {
      if (performance.now() > deadline) throw error
      await wait(5)
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const summaryOf = (all: readonly Start[]): Summary => ({
  ms: spread(all.map(({ ms }) => ms)),
  cpuMs: spread(all.map(({ cpuMs }) => cpuMs)),
  mebibytes: spread(all.map(({ mebibytes }) => mebibytes))
})
