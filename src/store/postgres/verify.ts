import type { Digest } from '../../domain/sync/feed.ts'
import type { Db } from '../database.ts'
import { createDigester } from '../digest.ts'
import { createSnapshots, Sum } from '../snapshot.ts'
import { connectPrimary } from './connect.ts'
import { copyPath, fillCopy, openCopy, removeCopy } from './copy.ts'
import { mustBeMigrated } from './migrate.ts'
import { sharedTables } from './rows.ts'

/** What a check of a database found. */
export type Verification = {
  /** Tables, and rows of all of them. */
  tables: number
  rows: number
  /** Tables of which a copy, made as services make it, does not have the rows of the database. */
  unlike: string[]
  /** The last change, with the digest of what is public. */
  digest: Digest
}

type Row = { [column: string]: unknown }

/** Compares a copy with the rows that are read from the database for it, all of one moment. */
export async function verify(url: string, databasePath: string): Promise<Verification> {
  const client = await connectPrimary(url)
  const path = copyPath(databasePath)
  const ofDatabase = new Map<string, Sum>()
  try {
    await mustBeMigrated(client)
    const db = openCopy(path)
    try {
      await fillCopy(client, db, (rows) => {
        for (const { table, row } of rows) add(ofDatabase, table, row as Row)
      })
      const ofCopy = sumsOf(db)
      const tables = [...new Set([...ofDatabase.keys(), ...ofCopy.keys()])].sort()
      return {
        tables: sharedTables(db.raw).length,
        rows: [...ofDatabase.values()].reduce((total, sum) => total + sum.rows, 0),
        unlike: tables.filter((table) => ofDatabase.get(table)?.digest !== ofCopy.get(table)?.digest),
        digest: await createDigester(
          db,
          createSnapshots(db, () => new Date())
        )()
      }
    } finally {
      db.raw.close()
      removeCopy(path)
    }
  } finally {
    await client.end()
  }
}

function add(sums: Map<string, Sum>, table: string, row: Row): void {
  const sum = sums.get(table) ?? new Sum()
  sums.set(table, sum)
  sum.add(row)
}

function sumsOf({ raw }: Db): Map<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const { name } of sharedTables(raw)) {
    for (const row of raw.prepare<[], Row>(`select * from "${name}"`).iterate()) add(sums, name, row)
  }
  return sums
}
