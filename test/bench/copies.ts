import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { closeDatabase, type Db, openDatabase } from '../../src/store/database.ts'
import { indexAll } from '../../src/store/search-index.ts'
import { seed } from '../../src/store/seed.ts'

/** The bodies of the present generation: those that would be copied with their country. */
const KINDS = `('HEALTH_CLUSTER', 'SSU')`
const BODIES = `(select key from original where kind in ${KINDS})`

/**
 * Which rows are copied, and which of their columns get the number of the copy. A health cluster's predecessors are not
 * copied: every copy succeeds the same local clusters.
 */
const COPIED = [
  { table: 'region', suffixed: ['key', 'iso_3166'] },
  { table: 'municipality', suffixed: ['key'] },
  { table: 'hospital', suffixed: ['key'] },
  { table: 'body', suffixed: ['key'], where: `kind in ${KINDS}` },
  { table: 'name', suffixed: ['key', 'owner_key'], where: ofCopied() },
  { table: 'placement', suffixed: ['key', 'owner_key', 'region_key'], where: ofCopied() },
  { table: 'identifier', suffixed: ['key', 'owner_key', 'value'], where: `owner_type <> 'Organisation'` },
  {
    table: 'membership',
    suffixed: ['key', 'body_key', 'municipality_key', 'hospital_key', 'because_hospital_key'],
    where: `body_key in ${BODIES}`
  },
  { table: 'succession', suffixed: ['key', 'successor_key'], where: `successor_key in ${BODIES}` },
  { table: 'person', suffixed: ['key'] },
  {
    table: 'appointment',
    suffixed: ['key', 'person_key', 'body_key', 'municipality_key'],
    where: `body_key in ${BODIES}`
  },
  { table: 'chairmanship', suffixed: ['key', 'body_key', 'appointment_key'], where: `body_key in ${BODIES}` },
  { table: 'local_agreement', suffixed: ['key', 'body_key'], where: `body_key in ${BODIES}` },
  { table: 'representation', suffixed: ['key', 'municipality_key', 'body_key'], where: `body_key in ${BODIES}` }
]

/** What has a life of steps, and what bodies involved patients in: copied where it is wanted. */
const LIVES = [
  { table: 'involvement', suffixed: ['key', 'body_key'], where: `body_key in ${BODIES}` },
  {
    table: 'initiative',
    suffixed: ['key', 'region_key', 'cluster_key'],
    where: `(cluster_key is null or cluster_key in ${BODIES})`
  },
  { table: 'health_agreement', suffixed: ['key', 'region_key', 'replaces_key'] },
  { table: 'practice_plan', suffixed: ['key', 'region_key', 'replaces_key'] },
  { table: 'joint_fund', suffixed: ['key', 'cluster_key'], where: `cluster_key in ${BODIES}` },
  { table: 'step', suffixed: ['key', 'subject_key'], where: `subject_type <> 'Goal'` }
]

function ofCopied(): string {
  return `(owner_type not in ('Body', 'Organisation') or owner_key in ${BODIES})`
}

/** What a file of copies holds. */
export type Counts = {
  clusters: number
  ssus: number
  municipalities: number
  memberships: number
  appointments: number
}

/**
 * Writes a database with so many copies of the seeded structure as it is today: the health clusters and cooperation
 * committees, regions, municipalities and hospitals with their names, and all that ties them together; where wanted
 * also the people of the demo and the seats and chairs they hold, or the agreements, plans, initiatives and funds that
 * are in the file. The first copy is the seeded structure with its own
 * keys, the bodies of before 2022-07-01 among them; each of the others has its number behind every key and name.
 * Organisations, rules and texts stay as they are. Counted is what the copies are of: today's generation.
 */
export function writeCopies(path: string, copies: number, options: { people?: boolean; lives?: boolean } = {}): Counts {
  if (options.people) seedDemo(path)
  const db = openDatabase(path)
  try {
    seed(db)
    if (copies > 1) {
      db.raw.transaction(() => {
        copy(db, copies, options.lives ? [...COPIED, ...LIVES] : COPIED)
        indexAll(db)
      })()
    }
    const count = (what: string) => db.raw.prepare(`select count(*) from ${what}`).pluck().get() as number
    return {
      clusters: count(`body where kind = 'HEALTH_CLUSTER'`),
      ssus: count(`body where kind = 'SSU'`),
      municipalities: count('municipality'),
      memberships: count(`membership join body on body.key = body_key where body.kind = 'HEALTH_CLUSTER'`),
      appointments: count('appointment')
    }
  } finally {
    closeDatabase(db)
  }
}

/** Fills a file as `npm run seed -- --demo` does. */
function seedDemo(path: string): void {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  execFileSync(process.execPath, ['src/start.js', './cli/seed.ts', '--demo'], {
    cwd: root,
    env: { ...process.env, DATABASE_PATH: path },
    stdio: 'pipe'
  })
}

function copy(db: Db, copies: number, copied: typeof COPIED): void {
  db.raw.exec('create temp table original as select key, kind from body')
  for (const { table, suffixed, where = 'true' } of copied) {
    const columns = (db.raw.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)
    const values = columns.map((column) =>
      suffixed.includes(column)
        ? `"${column}" || '-x' || n`
        : column === 'name' && !LIVES.some((one) => one.table === table)
          ? `name || ' ' || n`
          : column === 'seed_hash'
            ? 'null'
            : `"${column}"`
    )
    db.raw
      .prepare(
        `with recursive copies(n) as (select 1 union all select n + 1 from copies where n + 1 < ?)
         insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')})
         select ${values.join(', ')} from ${table}, copies where ${where}`
      )
      .run(copies)
  }
}
