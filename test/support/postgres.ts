import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { t as root, type Test } from 'tap'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { connectPrimary } from '../../src/store/postgres/connect.ts'
import { migratePostgres } from '../../src/store/postgres/migrate.ts'
import { appendFile } from '../../src/store/postgres/move.ts'
import { adminKey } from './app.ts'
import { seededFile, TEMPORARY } from './files.ts'

/* Databases of a PostgreSQL of the test process's own, in memory, or of the one that PGTEST_URL names. */

const DEBIAN = '/usr/lib/postgresql'

/** The folder of PostgreSQL's programs, of the newest version; null without one. */
function programs(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/** The reason why tests of PostgreSQL are skipped; false where they run. */
export const noPostgres: string | false =
  process.env.STORE !== 'postgres'
    ? 'tests of PostgreSQL run with STORE=postgres'
    : process.env.PGTEST_URL === undefined && programs() === null
      ? 'there is no PostgreSQL on this machine: install postgresql, or set PGTEST_URL'
      : false

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (of: string) => Number(execFileSync('id', [of, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A running PostgreSQL: the address of its database `postgres`, by the role that owns it, and the folder of its data. */
type Cluster = { url: string; data: string | null }

let started: Promise<Cluster> | undefined

/** The PostgreSQL of this test process, which ends with it, however it ends. */
export function cluster(): Promise<Cluster> {
  started ??=
    process.env.PGTEST_URL === undefined ? start() : Promise.resolve({ url: process.env.PGTEST_URL, data: null })
  return started
}

async function start(): Promise<Cluster> {
  const bin = programs()
  if (bin === null) throw new Error(String(noPostgres))
  const user = ordinaryUser()
  const folder = mkdtempSync(join(TEMPORARY, 'sundhedsstruktur-postgres-'))
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const options = ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-A', 'trust', '--no-sync']
  execFileSync(join(bin, 'initdb'), options, { ...user, cwd: folder, stdio: 'pipe' })
  const port = await freePort()
  const settings = { fsync: 'off', full_page_writes: 'off', max_connections: 200, log_min_messages: 'warning' }
  const log = openSync(join(folder, 'log'), 'a')
  // The shell ends PostgreSQL when the pipe from this process closes, which it does even where this process is killed.
  const script = '"$@" & exec 1>&- 2>&-; cat >/dev/null; kill -INT $!; wait $!'
  const server = [join(bin, 'postgres'), '-D', data, '-k', folder, '-p', String(port), '-h', '127.0.0.1']
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn('sh', ['-c', script, 'sh', ...server, ...given], {
    ...user,
    cwd: folder,
    stdio: ['pipe', log, log]
  })
  // Nothing of it keeps the test process alive, until it is to end.
  const input = child.stdin as Socket
  child.unref()
  input.unref()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  root.teardown(async () => {
    child.ref()
    input.end()
    await ended
    rmSync(folder, { recursive: true, force: true })
  })
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  for (let tries = 0; ; tries += 1) {
    const error = await ask(url, 'select 1').then(
      () => null,
      (reason: Error) => reason
    )
    if (error === null) return { url, data }
    if (tries === 200)
      throw new Error(`PostgreSQL does not start: ${error.message} ${readFileSync(join(folder, 'log'), 'utf8')}`)
    await wait(50)
  }
}

/** The rows that a statement gives, by a connection of its own. */
export async function ask<Row extends pg.QueryResultRow = Record<string, unknown>>(
  url: string,
  sql: string,
  values: unknown[] = []
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** The address of another database on the same server. */
export function urlOf(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

let count = 0
/** A name that no other test process has. */
export const newName = (): string => `test_${process.pid}_${count++}`

/** An empty database without tables, or one made like another. It goes with the test. */
export async function bareDatabase(t: Test, like?: string): Promise<string> {
  const { url } = await cluster()
  const name = newName()
  await ask(url, `create database ${name} template ${like ?? "template0 lc_collate 'C' lc_ctype 'C' encoding 'UTF8'"}`)
  t.teardown(() => ask(url, `drop database if exists ${name} with (force)`))
  return urlOf(url, name)
}

const templates = new Map<string, Promise<string>>()

/** The name of a database that others are made like. It is filled once by a test process. */
export function template(name: string, fill: (client: pg.Client) => Promise<unknown>): Promise<string> {
  const make = async () => {
    const url = await bareDatabase(root)
    const client = await connectPrimary(url)
    try {
      await fill(client)
    } finally {
      await client.end()
    }
    return new URL(url).pathname.slice(1)
  }
  const made = templates.get(name) ?? make()
  templates.set(name, made)
  return made
}

/** A database of the test's own with the tables and nothing in them. */
export const emptyDatabase = async (t: Test): Promise<string> =>
  bareDatabase(t, await template('empty', (client) => migratePostgres(client, null)))

let key = ''

/** A database of the test's own with the seeds and an admin named `test`, and the secret of that key. */
export async function seededDatabase(t: Test): Promise<{ url: string; key: string }> {
  const name = await template('seeded', async (client) => {
    await migratePostgres(client, null)
    const path = seededFile(root)
    key = adminKey(path)
    const db = openDatabase(path)
    try {
      await appendFile(client, db)
    } finally {
      closeDatabase(db)
    }
  })
  return { url: await bareDatabase(t, name), key }
}
