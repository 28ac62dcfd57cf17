import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { closeDatabase, type Db, openDatabase } from '../database.ts'
import { createDigester } from '../digest.ts'
import { laterGeneration } from '../history.ts'
import { createSeeding } from '../seeding.ts'
import { createSnapshots } from '../snapshot.ts'
import { APPEND, LOCK, valuesOf } from './append.ts'
import { connectPrimary } from './connect.ts'
import { fillCopy, HEAD, type Head, openCopy, removeCopy, rowsOfFile } from './copy.ts'
import { mustBeMigrated } from './migrate.ts'

/** The digest of everything public in a file. */
export const digestOf = async (db: Db): Promise<string> =>
  JSON.stringify(
    await createDigester(
      db,
      createSnapshots(db, () => new Date())
    )()
  )

/** Throws where the database holds something: a file is moved into an empty one. */
async function mustBeEmpty(client: pg.Client): Promise<Head> {
  const { rows } = await client.query<Head>(HEAD)
  const head = rows[0] as Head
  if (head.n > 0) throw new Error('The database is not empty: a file is moved into one that holds nothing.')
  return head
}

/** Writes every row of a file into an empty database, as one append. Returns the number of rows. */
export async function appendFile(client: pg.Client, db: Db): Promise<number> {
  const head = await mustBeEmpty(client)
  const rows = [...rowsOfFile(db)]
  const { generation, instant } = createSeeding(db, () => new Date())()
  const append = { id: randomUUID(), generation, generationAt: instant, rows, forgets: false }
  await client.query(APPEND, valuesOf(head, append))
  return rows.length
}

/** Begins a new history, which replicas and running services detect. Returns the number of its generation. */
export async function markNewHistory(client: pg.Client): Promise<number> {
  await client.query('begin')
  try {
    // The lock before the head, as every append takes them: in another order, each could wait for the other.
    await client.query(`select ${LOCK}`)
    const { rows } = await client.query<Head>(`${HEAD} for update`)
    const head = rows[0] as Head
    const generation = laterGeneration(head.generation)
    const append = { id: randomUUID(), generation, generationAt: new Date().toISOString(), rows: [], forgets: false }
    await client.query(APPEND, valuesOf(head, append))
    await client.query('commit')
    return generation
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** Moves a file into an empty database; throws where the digests of both differ afterwards. Returns the number of rows. */
export async function moveIn(url: string, path: string): Promise<number> {
  const client = await connectPrimary(url)
  const db = openDatabase(path)
  try {
    await mustBeMigrated(client)
    const rows = await appendFile(client, db)
    await compare(client, await digestOf(db), `${path}.moved`)
    return rows
  } finally {
    closeDatabase(db)
    await client.end()
  }
}

/** Copies what the database holds into a new file. */
export async function moveOut(url: string, path: string): Promise<void> {
  const client = await connectPrimary(url)
  try {
    await mustBeMigrated(client)
    const db = openDatabase(path)
    try {
      await fillCopy(client, db)
      await compare(client, await digestOf(db), `${path}.moved`)
    } finally {
      closeDatabase(db)
    }
  } finally {
    await client.end()
  }
}

/** Throws where rows that are read straight from the database have another digest. */
async function compare(client: pg.Client, digest: string, path: string): Promise<void> {
  const copy = openCopy(path)
  try {
    await fillCopy(client, copy)
    if ((await digestOf(copy)) !== digest) throw new Error('The digests of the file and of the database differ.')
  } finally {
    copy.raw.close()
    removeCopy(path)
  }
}
