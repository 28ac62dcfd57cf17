import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import t from 'tap'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { seed } from '../../src/store/seed.ts'
import { readSeedFiles } from '../../src/store/seed-files.ts'
import { testApp } from '../support/app.ts'
import { there } from '../support/lifecycles.ts'
import { seededFile, writingApp } from '../support/representation.ts'

const MIGRATIONS = fileURLToPath(new URL('../../migrations/', import.meta.url))

type Row = Record<string, unknown>

/** The file as version 1 of the service made it: its two migrations and no more. */
function versionOne(path: string): Database.Database {
  const raw = new Database(path)
  raw.exec('create table migration (hash text primary key, applied_at text not null)')
  for (const { hash, sql } of readMigrationFiles({ migrationsFolder: MIGRATIONS }).slice(0, 2)) {
    for (const statement of sql) raw.exec(statement)
    raw.prepare('insert into migration values (?, ?)').run(hash, '2026-11-21T00:00:00.000Z')
  }
  raw.pragma('foreign_keys = ON')
  return raw
}

/** Every table of rows; the search index is made from them. */
const tablesOf = (raw: Database.Database) =>
  raw
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'name_index%' and name <> 'migration'"
    )
    .pluck()
    .all() as string[]
const columnsOf = (raw: Database.Database, table: string) =>
  (raw.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
const rowsOf = (raw: Database.Database, table: string, columns: readonly string[] = ['*']) =>
  raw
    .prepare(
      `select ${columns.map((one) => (one === '*' ? one : `"${one}"`)).join(', ')} from "${table}" order by 1, 2`
    )
    .all() as Row[]

/** Statements of a category that version 1 does not know. */
const NEWER = "category = 'RATIONALE'"
const newer = readSeedFiles().statements.filter(({ category }) => category === 'RATIONALE').length

/** A column of version 1 that another one has replaced. */
const FORMER = 'body_kind'

/** Fills the file with the rows of the documents that version 1 can hold, and with some of a user's own. */
function fill(raw: Database.Database, seeded: string): void {
  raw.pragma('foreign_keys = OFF')
  raw.prepare('attach database ? as seeded').run(seeded)
  raw.exec(`delete from seeded.statement where ${NEWER}; update seeded.document set title = '-' where title is null;
    alter table seeded.organisation add name text; alter table seeded.organisation add region_key text;
    alter table seeded.hospital add organisation_key text;
    update seeded.organisation set
      name = (select name from seeded.name where owner_type = 'Organisation' and owner_key = organisation.key),
      region_key = (select region_key from seeded.placement where owner_type = 'Organisation' and owner_key = organisation.key);
    update seeded.hospital set
      organisation_key = (select organisation_key from seeded.ownership where hospital_key = hospital.key);
    delete from seeded.name where owner_type = 'Organisation';
    delete from seeded.placement where owner_type = 'Organisation'`)
  for (const table of tablesOf(raw)) {
    const columns = columnsOf(raw, table)
    const list = columns.map((one) => `"${one}"`).join(', ')
    const values = columns.map((one) => (one === FORMER ? "replace(upper(body_type_key), '-', '_')" : `"${one}"`))
    raw.exec(`insert into main."${table}" (${list}) select ${values.join(', ')} from seeded."${table}"`)
  }
  raw.exec('detach database seeded')
  raw.pragma('foreign_keys = ON')
  raw.exec(`
    insert into initiative (key, name, text, region_key, cluster_key, phase, spread, valid_from, valid_to, evidence, provenance, note, version, seed_hash)
    select 'egen-' || phase.value, json('{"da":"Egen, »navn« og ''tegn''","en":"Own"}'), json('{"da":"Tekst","en":"Text"}'),
      '1081', '1081-sundhedsklynge-vest', phase.value, '[]', '2023-01-01', '2024-01-01', 'RECORDED', '[]', json('{"da":"Note","en":"Note"}'), 7, null
    from json_each('["IDEA","TEST","EVALUATE","IMPLEMENT","SPREAD"]') phase;
    insert into initiative (key, name, text, region_key, cluster_key, phase, spread, valid_from, valid_to, evidence, provenance, note, version, seed_hash)
    values ('tom', '{"da":"Tom","en":"Empty"}', '{"da":"Tom","en":"Empty"}', null, null, 'IDEA', '[]', null, null, 'RECORDED', '[]', null, 1, null);
    insert into practice_plan (key, region_key, name, status, valid_from, valid_to, evidence, provenance, note, version, seed_hash)
    values ('egen-plan', '1081', 'Egen plan', 'REQUIRED', '2023-01-01', '2024-01-01', 'INFERRED', '[]', '{"da":"Note","en":"Note"}', 3, 'hash');
    insert into health_agreement (key, region_key, name, generation, original_valid_to, extended_by_months, shortened_by_months, valid_from_basis, valid_to_basis, replaces_key, valid_from, valid_to, evidence, provenance, note, version, seed_hash)
    values ('egen-aftale', '1081', 'Egen aftale', 3, '2031-01-01', 6, 2, '{"evidence":"RECORDED","note":{"da":"A","en":"A"}}', '{"evidence":"RECORDED","note":{"da":"B","en":"B"}}', '1081-sundhedsaftale-2024', '2027-07-01', '2031-07-01', 'DERIVED', '[]', null, 2, null);
  `)
}

t.test('a file that version 1 wrote is brought up to date with every row whole', async (t) => {
  const path = join(t.testdir({}), 'one.db')
  const old = versionOne(path)
  fill(old, seededFile(t))
  const columns = new Map(tablesOf(old).map((table) => [table, columnsOf(old, table).filter((one) => one !== FORMER)]))
  const before = new Map([...columns].map(([table, list]) => [table, rowsOf(old, table, list)]))
  t.same(old.pragma('foreign_key_check'), [], 'the old file is sound')
  old.close()

  const { raw } = openDatabase(path)
  t.teardown(() => raw.close())
  const isOld = ({ owner_type: type }: Row) => type !== 'Organisation'
  for (const [table, list] of columns) {
    const there = new Set(columnsOf(raw, table))
    const kept = (rows: Row[]) =>
      rows.filter(isOld).map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => there.has(column))))
    const lasting = list.filter((column) => there.has(column))
    t.same(kept(rowsOf(raw, table, lasting)), kept(before.get(table) ?? []), `the rows of ${table}`)
  }
  const dated = (sql: string) => raw.prepare<[], Row>(sql).all()
  t.same(
    dated(`select owner_key as key, name from name where owner_type = 'Organisation' order by 1`),
    before.get('organisation')?.map(({ key, name }) => ({ key, name })),
    'the names of organisations are dated'
  )
  t.same(
    dated(`select owner_key as key, region_key from placement where owner_type = 'Organisation' order by 1`),
    before.get('organisation')?.flatMap(({ key, region_key }) => (region_key === null ? [] : { key, region_key })),
    'and so are their regions'
  )
  t.same(
    dated('select hospital_key as key, organisation_key from ownership order by 1'),
    before
      .get('hospital')
      ?.flatMap(({ key, organisation_key }) => (organisation_key === null ? [] : { key, organisation_key })),
    'and the organisations of hospitals'
  )
  t.ok((before.get('initiative')?.length ?? 0) >= 7)
  t.ok((before.get('practice_plan')?.length ?? 0) >= 6)
  t.ok((before.get('health_agreement')?.length ?? 0) >= 11)
  for (const row of rowsOf(raw, 'initiative', ['key', 'target_groups', 'topics', 'partners'])) {
    t.match(row, { target_groups: '[]', topics: '[]', partners: '[]' }, `${row.key} is about nothing yet`)
  }
  for (const row of rowsOf(raw, 'practice_plan', ['key', 'in_force_from', 'in_force_to', 'replaces_key'])) {
    t.match(row, { in_force_from: null, in_force_to: null, replaces_key: null }, `${row.key} was never in force`)
  }
  t.same(raw.pragma('foreign_key_check'), [], 'every reference leads somewhere')
  t.equal(raw.pragma('integrity_check', { simple: true }), 'ok')
  t.equal(raw.pragma('foreign_keys', { simple: true }), 1, 'and is watched')
})

t.test('a file from before there were numbers takes them with the next seeding, and nothing else', async (t) => {
  const path = join(t.testdir({}), 'one.db')
  const old = versionOne(path)
  fill(old, seededFile(t))
  old.close()
  const db = openDatabase(path)
  t.teardown(() => db.raw.close())
  const numbers = db.raw.prepare('select count(*) from identifier').pluck()
  t.equal(numbers.get(), 0)
  // The migrations make the types of body, and rows of columns: names and regions of organisations, and ownerships. The
  // seeding brings the sources of the types, and the fingerprints of the others.
  t.match(seed(db), { inserted: 5 + 98 + newer, updated: 42 + readSeedFiles().bodyTypes.length })
  t.equal(numbers.get(), 5 + 98)
})

t.test('a file that was brought up to date has the tables of a new one', async (t) => {
  const path = join(t.testdir({}), 'one.db')
  versionOne(path).close()
  const [old, fresh] = [openDatabase(path).raw, openDatabase(':memory:').raw]
  t.teardown(() => [old, fresh].map((one) => one.close()))
  const shape = (raw: Database.Database) =>
    raw.prepare('select type, name, sql from sqlite_schema order by type, name').all()
  t.same(shape(old), shape(fresh))
  const applied = (raw: Database.Database) => raw.prepare('select hash from migration order by rowid').pluck().all()
  t.same(applied(old), applied(fresh))
  t.same(
    applied(old),
    readMigrationFiles({ migrationsFolder: MIGRATIONS }).map(({ hash }) => hash)
  )
})

t.test('a file that is brought up to date begins a new generation, once, so that copies of it begin anew', (t) => {
  const path = join(t.testdir({}), 'one.db')
  const old = versionOne(path)
  old.pragma('user_version = 3')
  old.close()
  const generation = (file: string) => {
    const { raw } = openDatabase(file)
    const found = raw.pragma('user_version', { simple: true })
    raw.close()
    return found
  }
  t.equal(generation(path), 4)
  t.equal(generation(path), 4, 'what is up to date stays as it is')
  t.equal(generation(':memory:'), 0, 'and a new file has no copies')
  t.end()
})

t.test('names are found in a file of a version that folded them otherwise', async (t) => {
  const databasePath = seededFile(t)
  const { raw } = openDatabase(databasePath)
  raw.exec(`update name_index set folded = replace(folded, 'aero', 'aro')`)
  raw.close()
  const { app } = await testApp(t, { databasePath })
  const { items } = (await app.inject('/v1/search?text=%C3%84r%C3%B6')).json()
  t.match(items, [{ key: '0492' }])
})

t.test('the service starts on a file of version 1, and its plans and initiatives live on', async (t) => {
  const databasePath = join(t.testdir({}), 'one.db')
  const old = versionOne(databasePath)
  fill(old, seededFile(t))
  old.close()
  const app = await writingApp(t, { databasePath })
  const day = '2023-06-01'
  t.match(await there(app, 'practicePlan', '1082-praksisplan', day), {
    status: 'REQUIRED',
    history: [],
    nextSteps: [{ action: 'draftPracticePlan', possible: true }]
  })
  t.match(await there(app, 'initiative', '1082-heart-rehabilitation', day), {
    phase: 'SPREAD',
    topics: [],
    partners: []
  })
  t.match(await there(app, 'healthAgreement', 'egen-aftale', '2028-01-01'), {
    generation: 3,
    extendedByMonths: 6,
    replaces: { key: '1081-sundhedsaftale-2024' }
  })
})

t.test('opening a file that is up to date writes nothing into it', async (t) => {
  const path = seededFile(t)
  const before = readFileSync(path)
  closeDatabase(openDatabase(path))
  t.ok(before.equals(readFileSync(path)))
})
