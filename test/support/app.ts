import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
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
  /** Every line logged so far, parsed. */
  logged: Record<string, unknown>[]
}

/** The real app on a real database in memory, with the seeds, closed with the test. Today is 2026-11-21 unless said. */
export async function testApp(t: Test, options: Partial<Config> & { today?: Day } = {}): Promise<TestApp> {
  const { today = '2026-11-21', ...config } = options
  const logged: Record<string, unknown>[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged.push(JSON.parse(String(chunk)))
      done()
    }
  })
  const app = await buildApp(
    {
      host: '127.0.0.1',
      port: 0,
      databasePath: ':memory:',
      logLevel: 'info',
      answerCacheBytes: 64 * 1024 * 1024,
      writes: false,
      ...config
    },
    { clock: () => today, logger: pino({ level: config.logLevel ?? 'info' }, stream) }
  )
  t.teardown(() => app.close())
  return {
    app,
    logged,
    async ask(query, variables) {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      const { data, errors = [] } = response.json()
      return { status: response.statusCode, data, errors }
    },
    listen: () => app.listen({ host: '127.0.0.1', port: 0 })
  }
}
