import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Test } from 'tap'
import { buildApp, type Timings } from '../../src/app.ts'
import { type Config, readConfig } from '../../src/config.ts'
import type { Day } from '../../src/domain/time.ts'

/** What a GraphQL request answered. */
export type Answer<Data> = {
  status: number
  data: Data
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

export type TestApp = {
  app: FastifyInstance
  /** Asks by POST; `Data` is what the test expects to find. */
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
  /** Listens on a free port, for tests from outside; the base address. */
  listen(): Promise<string>
  /** The file that it works on. */
  databasePath: string
  /** Every line logged so far, parsed. */
  logged: Record<string, unknown>[]
}

/** As by default, but for a database in memory and no limit on how often a test may ask. */
export const TEST_CONFIG: Config = {
  ...readConfig({ DATABASE_PATH: ':memory:', RATE_LIMIT: '0' }),
  port: 0
}

/**
 * The real app on a real database in memory, with the seeds, closed with the test. Today is 2026-11-21 unless said. With
 * `demo`, two regions are filled with invented people.
 */
export async function testApp(
  t: Test,
  options: Partial<Config> & { today?: Day | (() => Day); demo?: boolean; timings?: Partial<Timings> } = {}
): Promise<TestApp> {
  const { today = '2026-11-21', demo = false, timings = {}, ...config } = options
  if (demo) config.databasePath = demoDatabase(t)
  const logged: Record<string, unknown>[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged.push(JSON.parse(String(chunk)))
      done()
    }
  })
  const app = await buildApp(
    { ...TEST_CONFIG, ...config },
    {
      timings,
      clock: typeof today === 'function' ? today : () => today,
      logger: pino({ level: config.logLevel ?? 'info' }, stream)
    }
  )
  t.teardown(() => app.close())
  return {
    app,
    databasePath: config.databasePath ?? ':memory:',
    logged,
    async ask(query, variables) {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      const { data, errors = [] } = response.json()
      return { status: response.statusCode, data, errors }
    },
    listen: () => app.listen({ host: '127.0.0.1', port: 0 })
  }
}

/** A database file filled as `npm run seed -- --demo` fills it. */
function demoDatabase(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'sundhedsstruktur-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const databasePath = join(folder, 'demo.db')
  execFileSync(process.execPath, ['src/start.js', './cli/seed.ts', '--demo'], {
    env: { ...process.env, DATABASE_PATH: databasePath },
    stdio: 'pipe'
  })
  return databasePath
}
