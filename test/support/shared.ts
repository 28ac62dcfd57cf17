import { join } from 'node:path'
import type { Test } from 'tap'
import { closeDatabase, type Db } from '../../src/store/database.ts'
import { connectPrimary } from '../../src/store/postgres/connect.ts'
import { fillCopy, openCopy } from '../../src/store/postgres/copy.ts'
import { testApp } from './app.ts'
import { ownFolder } from './files.ts'
import type { WritingApp } from './representation.ts'

/** A service on a shared database, with a copy of its own as a process has one. It shows the key, if one is given. */
export async function serviceOn(
  t: Test,
  databaseUrl: string,
  options: Parameters<typeof testApp>[1] = {}
): Promise<WritingApp> {
  const path = join(ownFolder(t), 'own.db')
  return { ...(await testApp(t, { databaseUrl, databasePath: path, ...options })), path }
}

/** Looks at what the database holds, as a file. */
export async function inDatabase<Result>(
  t: Test,
  url: string,
  look: (db: Db) => Result | Promise<Result>
): Promise<Result> {
  const db = openCopy(join(ownFolder(t), 'look.db'))
  const client = await connectPrimary(url)
  try {
    await fillCopy(client, db)
    return await look(db)
  } finally {
    await client.end()
    closeDatabase(db)
  }
}
