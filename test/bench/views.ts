import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { InjectOptions } from 'fastify'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { OPERATOR } from '../../src/domain/access/caller.ts'
import { createServices } from '../../src/domain/services.ts'
import { createWriter } from '../../src/domain/writing/writes.ts'
import { createAuditStore } from '../../src/store/audit.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { createLive } from '../../src/store/live.ts'
import { writeCopies } from './copies.ts'
import { type Spread, spread } from './measure.ts'
import { type LimitReport, printLimit } from './report.ts'

/* Reads of earlier states of knowledge and differences, in one process without HTTP and without the response cache. */

/** Requests of a batch. Batches with and without `knownAt` alternate: short ones have the same machine. */
const REQUESTS = 40
const BATCHES = 10
/** Instants with an image of their own, more than are kept. */
const WRITES = 12

/** The same read without and with `knownAt`. */
type Read = (knownAt?: string) => InjectOptions

const byAddress =
  (url: string, name = 'knownAt'): Read =>
  (knownAt) => ({ url: knownAt === undefined ? url : `${url}${url.includes('?') ? '&' : '?'}${name}=${knownAt}` })

const byGraphql =
  (query: string): Read =>
  (knownAt) => ({ method: 'POST', url: '/graphql', payload: { query, variables: { knownAt } } })

const READS: Record<string, Read> = {
  'clusters of a municipality by REST': byAddress('/v1/municipalities/0849/clusters'),
  'a cluster by REST': byAddress('/v1/clusters/1081-sundhedsklynge-nord'),
  'a hundred memberships by REST': byAddress('/v1/memberships?first=100'),
  'clusters of a municipality by GraphQL': byGraphql(`query ($knownAt: DateTime) {
    municipality(code: "0849", knownAt: $knownAt) { name clusters { key name hospitals { name } } } }`),
  'all clusters by GraphQL': byGraphql(`query ($knownAt: DateTime) {
    clusters(first: 100, knownAt: $knownAt) { totalCount nodes { id key name region { name } municipalities { name } } } }`),
  'fifty affiliations by FHIR': byAddress('/fhir/OrganizationAffiliation?_count=50', '_knownAt')
}

/** Renames a body several times; an instant before each change and after the last one. */
async function writeHistory(path: string): Promise<string[]> {
  const db = openDatabase(path)
  const live = createLive(db, () => new Date())
  const { operations } = createServices(live.structure, createWriter(live), (prefix) => prefix, createAuditStore(db))
  const context = { caller: { ...OPERATOR, name: 'bench' }, requestId: 'bench', today: '2026-12-01' }
  const instants: string[] = []
  for (let index = 0; index < WRITES; index++) {
    await setTimeout(5)
    instants.push(new Date().toISOString())
    await setTimeout(5)
    const [name, validFrom] = [`Navn ${index}`, `${2023 + Math.floor(index / 6)}-0${(index % 6) + 1}-01`]
    operations.carryOut('renameBody', { bodyKey: '1081-sundhedsklynge-nord', name, validFrom }, context)
  }
  closeDatabase(db)
  return instants
}

/** Cold and warm reads of earlier states of knowledge beside reads of the present, and differences. */
export async function views(folder: string, rounds: number, quiet: boolean): Promise<LimitReport[]> {
  const path = join(folder, 'views.db')
  writeCopies(path, 1)
  const instants = await writeHistory(path)
  const app = await buildApp(
    readConfig({ DATABASE_PATH: path, LOG_LEVEL: 'warn', ANSWER_CACHE_MB: '0', RATE_LIMIT: '0' })
  )
  const read = async (asked: InjectOptions) => {
    const { statusCode, body } = await app.inject(asked)
    if (statusCode !== 200 || body.includes('"errors"')) throw new Error(`${JSON.stringify(asked)}: ${body}`)
  }
  const milliseconds = async (url: string) => {
    const start = performance.now()
    await read({ url })
    return performance.now() - start
  }
  /** Processor time of a request, in microseconds. */
  const cpuOf = async (asked: InjectOptions) => {
    const before = process.cpuUsage()
    for (let request = 0; request < REQUESTS; request++) await read(asked)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / REQUESTS
  }
  const [first = '', last = ''] = [instants[0], instants.at(-1)]
  try {
    const cold: number[] = []
    for (const instant of instants) cold.push(await milliseconds(`/v1/regions?first=0&knownAt=${instant}`))
    const ratios: [string, Spread][] = []
    for (const [name, asked] of Object.entries(READS)) {
      const all: number[] = []
      for (let batch = 0; batch < (rounds + 1) * BATCHES; batch++) {
        const present = await cpuOf(asked())
        const earlier = await cpuOf(asked(first))
        // The first round does not count.
        if (batch >= BATCHES) all.push(earlier / present)
      }
      ratios.push([name, spread(all)])
    }
    const days: number[] = []
    const states: number[] = []
    for (let round = 0; round < rounds; round++) {
      // Another day each time, because a comparison is kept.
      days.push(await milliseconds(`/v1/diff?from=2022-06-${30 - round}&to=2022-07-01&first=1`))
      const on = `2026-01-${10 + round}`
      states.push(await milliseconds(`/v1/diff?from=${on}&to=${on}&fromKnownAt=${first}&toKnownAt=${last}&first=1`))
    }
    const inTime = (figure: string, all: number[], most: number): LimitReport => {
      const { median, least, most: longest } = spread(all)
      const detail = `${least.toFixed(0)}–${longest.toFixed(0)} ms`
      return { figure, value: median, unit: ' ms', most, detail }
    }
    const limits: LimitReport[] = [
      inTime('The image of an earlier state of knowledge, made', cold, 200),
      ...ratios.map(([name, { median, least, most }]) => ({
        figure: `Processor time with knownAt and without: ${name}`,
        value: median,
        unit: '×',
        most: 1.2,
        detail: `${least.toFixed(2)}–${most.toFixed(2)}`
      })),
      inTime('The differences of two days', days, 100),
      inTime('The differences of two states of knowledge', states, 100)
    ]
    if (!quiet) for (const limit of limits) printLimit(limit)
    return limits
  } finally {
    await app.close()
  }
}
