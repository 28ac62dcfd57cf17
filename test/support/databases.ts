import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { t as root, type Test } from 'tap'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { APPEND, valuesOf } from '../../src/store/postgres/append.ts'
import { connectPrimary } from '../../src/store/postgres/connect.ts'
import { fillCopy, HEAD, type Head } from '../../src/store/postgres/copy.ts'
import { migratePostgres } from '../../src/store/postgres/migrate.ts'
import { appendFile } from '../../src/store/postgres/move.ts'
import type { RowWrite } from '../../src/store/postgres/rows.ts'
import { type MadeDatabase, madeDatabases, markOf } from './beside.ts'
import { untouchedOrigin } from './files.ts'
import { ask, bareDatabase, cluster, newName, template } from './postgres.ts'

/* Databases for the apps of tests that know of files alone. */

/** The database of a file, made from it where it was written since. */
export async function databaseOf(t: Test, path: string): Promise<MadeDatabase> {
  const known = madeDatabases.get(path)
  if (known?.mark === markOf(path)) return known
  // The role goes after the databases that it is known in.
  await serviceRole()
  const origin = untouchedOrigin(path)
  const owner = origin?.owner ?? t
  const url = origin
    ? await bareDatabase(owner, await template(origin.file, (client) => fill(client, origin.file)))
    : await bareDatabase(owner)
  if (!origin) {
    const client = await connectPrimary(url)
    await fill(client, path).finally(() => client.end())
  }
  const made: MadeDatabase = {
    url: await forService(url),
    mark: markOf(path),
    seq: 0,
    pending: Promise.resolve(),
    writes: 0,
    picture: null,
    write(rows, generation) {
      made.writes += 1
      made.pending = made.pending.then(() => appendBeside(url, rows, generation))
      made.pending.catch(() => {})
    }
  }
  madeDatabases.set(path, made)
  return made
}

let role: Promise<string> | undefined

/** The role of the services of this process, which can read and append. */
function serviceRole(): Promise<string> {
  const make = async () => {
    const name = newName()
    const { url } = await cluster()
    await ask(url, `create role ${name} login`)
    root.teardown(() => ask(url, `drop role ${name}`))
    return name
  }
  role ??= make()
  return role
}

/** The address of a database for the role of the services. */
async function forService(url: string): Promise<string> {
  const changed = new URL(url)
  changed.username = await serviceRole()
  return changed.href
}

type Client = Awaited<ReturnType<typeof connectPrimary>>

async function fill(client: Client, path: string): Promise<void> {
  await migratePostgres(client, await serviceRole())
  if (!existsSync(path)) return
  const db = openDatabase(path)
  try {
    await appendFile(client, db)
    // Days count from when the file was made.
    const appliedAt = db.raw.prepare('select max(applied_at) from migration').pluck().get()
    await client.query('update migration set applied_at = $1', [appliedAt])
  } finally {
    closeDatabase(db)
  }
}

/** Appends rows after whatever is the last append. */
async function appendBeside(url: string, rows: readonly RowWrite[], generation: number): Promise<void> {
  for (;;) {
    const [head] = await ask<Head>(url, HEAD)
    if (!head) throw new Error('The database has no head.')
    const generationAt = head.generation === generation ? head.generationAt : new Date().toISOString()
    const append = { id: randomUUID(), generation, generationAt, rows, forgets: false }
    const error = await ask(url, APPEND, valuesOf(head, append)).then(
      () => null,
      (reason: Error & { code?: string }) => reason
    )
    if (error === null) return
    if (error.code !== 'SS001') throw error
  }
}

/** Past every change: the service looks for what others have written before it answers. */
const PAST_EVERYTHING = '/v1/changes?after=999999999999999'

/**
 * Lets every injected request see what other apps of the database have answered, by `x-min-seq` as a client does, and what
 * was written beside them. The file holds what the database holds when the app is closed.
 */
export function followDatabase(app: FastifyInstance, path: string, made: MadeDatabase): void {
  const inject = app.inject.bind(app)
  let { writes } = made
  let known = 0
  let looking: Promise<unknown> | undefined
  const injectFresh = async (input: string | InjectOptions) => {
    const options = typeof input === 'string' ? { url: input } : input
    await made.pending
    if (writes !== made.writes) {
      writes = made.writes
      looking = inject(PAST_EVERYTHING).then(() => {
        made.picture = null
      })
    }
    await looking
    const headers = made.seq > known ? { ...options.headers, 'x-min-seq': String(made.seq) } : options.headers
    const response = await inject({ ...options, ...(headers && { headers }) })
    known = Math.max(known, Number(response.headers['x-seq'] ?? 0))
    made.seq = Math.max(made.seq, known)
    return response
  }
  app.inject = injectFresh as typeof app.inject
  const close = app.close.bind(app)
  app.close = (async () => {
    await close()
    await made.pending
    made.picture = null
    await fillFile(made, path)
  }) as typeof app.close
}

async function fillFile(made: MadeDatabase, path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
  const db = openDatabase(path)
  const client = await connectPrimary(made.url)
  try {
    await fillCopy(client, db)
  } finally {
    await client.end()
    closeDatabase(db)
  }
  made.mark = markOf(path)
}
