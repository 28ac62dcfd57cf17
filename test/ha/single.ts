import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { connectPrimary } from '../../src/store/postgres/connect.ts'
import { migratePostgres } from '../../src/store/postgres/migrate.ts'
import { appendFile } from '../../src/store/postgres/move.ts'
import { seed } from '../../src/store/seed.ts'
import { adminKey } from '../support/app.ts'
import { killAll, start } from './processes.ts'
import { freePorts, ordinaryUser, postgresFolder } from './programs.ts'

const STARTED_MS = 30_000

/**
 * A PostgreSQL of one's own in a folder, which ends with this process, with a seeded database. Returns its address and the
 * secret of a key that may write everything.
 */
export async function startDatabase(
  folder: string,
  settings: readonly string[] = []
): Promise<{ url: string; key: string }> {
  const programs = postgresFolder()
  if (programs === null) throw new Error('There is no PostgreSQL on this machine: install postgresql.')
  process.once('exit', killAll)
  chmodSync(folder, 0o711)
  const user = ordinaryUser()
  const own = join(folder, 'postgres')
  mkdirSync(own)
  if (user.uid !== undefined && user.gid !== undefined) chownSync(own, user.uid, user.gid)
  const data = join(own, 'data')
  const options = ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-A', 'trust']
  execFileSync(join(programs, 'initdb'), options, { ...user, cwd: own, stdio: 'pipe' })
  const [port] = await freePorts(1)
  start(
    [
      join(programs, 'postgres'),
      ...['-D', data, '-k', own, '-p', String(port), '-h', '127.0.0.1'],
      ...settings.flatMap((setting) => ['-c', setting])
    ],
    { ...user, cwd: own, log: join(folder, 'postgres.log') }
  )
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const client = await connected(url)
  const file = join(folder, 'seeded.db')
  const key = adminKey(file)
  const db = openDatabase(file)
  try {
    seed(db)
    await migratePostgres(client, null)
    await appendFile(client, db)
  } finally {
    closeDatabase(db)
    await client.end()
  }
  return { url, key }
}

async function connected(url: string): Promise<pg.Client> {
  const until = Date.now() + STARTED_MS
  for (;;) {
    try {
      return await connectPrimary(url)
    } catch (error) {
      if (Date.now() > until) throw error
      await wait(100)
    }
  }
}
