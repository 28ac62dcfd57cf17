import { closeDatabase, type Db, openDatabase } from '../../src/store/database.ts'
import { indexNames } from '../../src/store/search-index.ts'
import { seed } from '../../src/store/seed.ts'

/** Which rows are copied, and which of their columns name what is copied too. */
const COPIED = [
  { table: 'municipality', suffixed: ['key'], where: 'true' },
  { table: 'hospital', suffixed: ['key'], where: 'true' },
  { table: 'body', suffixed: ['key'], where: `kind in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER')` },
  { table: 'name', suffixed: ['key', 'owner_key'], where: ofCopied() },
  { table: 'placement', suffixed: ['key', 'owner_key'], where: ofCopied() },
  {
    table: 'membership',
    suffixed: ['key', 'body_key', 'municipality_key', 'hospital_key', 'because_hospital_key'],
    where: `body_key in ${clusters()}`
  },
  {
    table: 'succession',
    suffixed: ['key', 'predecessor_key', 'successor_key'],
    where: `predecessor_key in ${clusters()} and successor_key in ${clusters()}`
  }
]

function clusters(): string {
  return `(select key from seeded where kind in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER'))`
}

function ofCopied(): string {
  return `(owner_type in ('Municipality', 'Hospital') or (owner_type = 'Body' and owner_key in ${clusters()}))`
}

/**
 * Writes a database with so many copies of the seeded structure: clusters of both generations, municipalities,
 * hospitals, and all that ties them together. The first copy is the seeded one with its own keys; each of the others has
 * its number behind every key and name. Regions and organisations stay as they are.
 */
export function writeCopies(path: string, copies: number): void {
  const db = openDatabase(path)
  try {
    seed(db)
    if (copies === 1) return
    db.raw.transaction(() => {
      copy(db, copies)
      indexNames(db)
    })()
  } finally {
    closeDatabase(db)
  }
}

function copy(db: Db, copies: number): void {
  db.raw.exec('create temp table seeded as select key, kind from body')
  for (const { table, suffixed, where } of COPIED) {
    const columns = (db.raw.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)
    const values = columns.map((column) =>
      suffixed.includes(column)
        ? `${column} || '-x' || n`
        : column === 'name'
          ? `name || ' ' || n`
          : column === 'seed_hash'
            ? 'null'
            : column
    )
    db.raw
      .prepare(
        `with recursive copies(n) as (select 1 union all select n + 1 from copies where n + 1 < ?)
         insert into ${table} (${columns.join(', ')})
         select ${values.join(', ')} from ${table}, copies where ${where}`
      )
      .run(copies)
  }
}
