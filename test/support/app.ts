import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { pino } from 'pino'
import type { Test } from 'tap'
import { createKeys, type NewKey } from '../../src/access/keys.ts'
import type { Times } from '../../src/access/tokens.ts'
import { buildApp, type Timings } from '../../src/app.ts'
import { type Config, readConfig } from '../../src/config.ts'
import type { Day } from '../../src/domain/basics/time.ts'
import { logOptions } from '../../src/log.ts'
import { createKeyStore } from '../../src/store/keys.ts'
import { beside, isShared, madeDatabases } from './beside.ts'
import { copyTo, demoFile, seededFile, TEMPORARY, untouchedOrigin } from './files.ts'

/** What a GraphQL request answered. */
export type Answer<Data> = {
  status: number
  data: Data
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

export type TestApp = {
  app: FastifyInstance
  /** Asks by POST; `Data` is what the test expects to find. */
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    /** Shown in the place of the app's own key; null shows none. */
    key?: string | null
  ): Promise<Answer<Data>>
  /** The admin's key that every request shows, where the test writes. */
  key: string | null
  /** Listens on a free port, for tests from outside; the base address. */
  listen(): Promise<string>
  /** The file that it works on. */
  databasePath: string
  /** Every line logged so far, parsed. */
  logged: Record<string, unknown>[]
}

/** As by default, but for a database in memory, no limit on how often a test may ask, and nothing sent to webhooks. */
export const TEST_CONFIG: Config = {
  ...readConfig({ DATABASE_PATH: ':memory:', RATE_LIMIT: '0', WEBHOOK_RECEIVERS: 'off' }),
  port: 0
}

/**
 * The real app on a real database, with the seeds, closed with the test. Today is 2026-11-21 unless said. With `demo`, two
 * regions are filled with invented people. With `writes`, an admin named `test` has a key, which `ask` and `inject` show
 * unless the request says another Authorization, or an empty one for none.
 */
export async function testApp(
  t: Test,
  options: Partial<Config> & {
    today?: Day | (() => Day)
    demo?: boolean
    writes?: boolean
    /** The secret that requests show, where the admin is there already. */
    key?: string
    timings?: Partial<Timings>
    tokenTimes?: Partial<Times>
  } = {}
): Promise<TestApp> {
  const { today = '2026-11-21', demo = false, writes = false, timings = {}, tokenTimes = {}, ...others } = options
  const { key: known, ...config } = others
  const databasePath = config.databasePath ?? (demo ? demoFile(t) : seededFile(t))
  const key = known ?? (writes ? adminKey(databasePath) : null)
  const databases = isShared && config.databaseUrl === undefined ? await import('./databases.ts') : null
  const made = await databases?.databaseOf(t, databasePath)
  const logged: Record<string, unknown>[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged.push(JSON.parse(String(chunk)))
      done()
    }
  })
  const app = await buildApp(
    { ...TEST_CONFIG, ...config, databasePath, ...(made && { databaseUrl: made.url }) },
    {
      timings,
      tokenTimes,
      clock: typeof today === 'function' ? today : () => today,
      logger: pino(logOptions(config.logLevel ?? 'info'), stream)
    }
  )
  const close = app.close.bind(app) as () => Promise<void>
  t.teardown(() => close())
  if (made) databases?.followDatabase(app, databasePath, made)
  if (key !== null) showAlways(app, key)
  return {
    app,
    key,
    databasePath,
    logged,
    async ask(query, variables, shown) {
      const headers = shown === undefined ? {} : { authorization: shown === null ? '' : `Bearer ${shown}` }
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers })
      const { data, errors = [] } = response.json()
      return { status: response.statusCode, data, errors }
    },
    listen: () => app.listen({ host: '127.0.0.1', port: 0 })
  }
}

type Shared = { demo?: boolean; federation?: boolean; answerCacheBytes?: number }

const shared = new Map<string, Promise<TestApp>>()

/**
 * The app of `testApp` without a key, shared by all tests of the process that ask for the same options. For tests that only
 * read. A test that looks at the log, the metrics, the limits or the cache needs an app of its own, because other tests
 * leave their traces in this one.
 */
export function readingApp(options: Shared = {}): Promise<TestApp> {
  const name = JSON.stringify(options)
  // Programs that are no tests use this file, too: importing tap would make tests of them, with a time limit.
  const app = shared.get(name) ?? import('tap').then(({ t: root }) => testApp(root, options))
  shared.set(name, app)
  return app
}

const ADMIN: NewKey = { name: 'test', role: 'ADMIN', regions: null, bodies: null, expiresAt: null }

/** By file, since several apps of a test may serve one. */
const adminKeys = new Map<string, string>()

/** The secret of an administrator's key in the database file, made once for each file. */
export function adminKey(path: string): string {
  const key = adminKeys.get(path) ?? (isShared ? keyOfCopy(path) : null) ?? makeKey(path, ADMIN)
  adminKeys.set(path, key)
  return key
}

/** Files with a key, by the file that they were copied from: a database is made from such a file once. */
const keyed = new Map<string, { file: string; key: string }>()

/** The key of a file that nothing has been written into, which then is a copy of one with that key; else null. */
function keyOfCopy(path: string): string | null {
  const origin = madeDatabases.has(path) ? undefined : untouchedOrigin(path)
  if (!origin) return null
  let made = keyed.get(origin.file)
  if (!made) {
    const folder = mkdtempSync(join(TEMPORARY, 'sundhedsstruktur-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'keyed.db')
    copyFileSync(origin.file, file)
    made = { file, key: makeKey(file, ADMIN) }
    keyed.set(origin.file, made)
  }
  copyTo(path, { file: made.file, owner: origin.owner })
  return made.key
}

/** The secret of a new key in the database. A name that is there already gets a new secret. */
export function makeKey(path: string, key: Partial<NewKey> & Pick<NewKey, 'name'>): string {
  return beside(path, (db) => {
    const keys = createKeys(createKeyStore(db), () => new Date())
    if (keys.list().some(({ name }) => name === key.name)) return keys.rotate(key.name)
    return keys.create({ ...ADMIN, ...key })
  })
}

/** Lets every injected request show the key that does not say what it shows. */
function showAlways(app: FastifyInstance, key: string): void {
  const inject = app.inject.bind(app)
  const withKey = (given: string | InjectOptions) => {
    const options = typeof given === 'string' ? { url: given } : given
    const { authorization = `Bearer ${key}`, ...headers } = options.headers ?? {}
    return inject({ ...options, headers: authorization === '' ? headers : { ...headers, authorization } })
  }
  app.inject = withKey as typeof app.inject
}
