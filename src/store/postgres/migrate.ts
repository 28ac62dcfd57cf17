import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type pg from 'pg'
import journal from '../../../migrations/postgres/meta/_journal.json' with { type: 'json' }

type Migration = { tag: string; hash: string; sql: string }

const migrations: readonly Migration[] = journal.entries.map(({ tag }) => {
  const sql = readFileSync(new URL(`../../../migrations/postgres/${tag}.sql`, import.meta.url), 'utf8')
  return { tag, hash: createHash('sha256').update(sql).digest('hex'), sql }
})

/** Any number, the same for every process that migrates. */
const LOCK = 0x53554e44

/** The migrations that a database lacks. Throws where it has one that this version does not know. */
async function missingMigrations(client: pg.Client): Promise<readonly Migration[]> {
  const { rows: tables } = await client.query(
    "select 1 from pg_tables where schemaname = 'public' and tablename = 'migration'"
  )
  if (tables.length === 0) return migrations
  const { rows } = await client.query<{ hash: string }>('select hash from public.migration order by n')
  const foreign = rows.find(({ hash }, index) => migrations[index]?.hash !== hash)
  if (foreign) {
    throw new Error(
      `The database was migrated by another version of this service: it has ${rows.length} migrations, this version knows ${migrations.length}. Start the version that migrated it, or a newer one.`
    )
  }
  return migrations.slice(rows.length)
}

/** References are checked at the end of an append: its rows come in any order. */
const DEFER_REFERENCES = `
  do $$
  declare one record;
  begin
    for one in select conrelid::regclass as place, conname from pg_constraint
      where contype = 'f' and not condeferred and connamespace = 'public'::regnamespace
    loop
      execute format('alter table %s alter constraint %I deferrable initially deferred', one.place, one.conname);
    end loop;
  end $$`

/** The roles that may append, other than the owner of the tables. */
const SERVICE_ROLES = `
  select rolname as role from pg_proc, aclexplode(proacl) as granted join pg_roles on pg_roles.oid = granted.grantee
  where proname = 'append_rows' and pronamespace = 'public'::regnamespace and grantee <> proowner`

/**
 * Brings the tables of a database up to date, in one transaction, and lets the role of the service read and append, as well
 * as the roles that could before. Returns the number of migrations that were missing.
 */
export async function migratePostgres(client: pg.Client, serviceRole: string | null): Promise<number> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const missing = await missingMigrations(client)
    await client.query(
      'create table if not exists public.migration (n bigint generated always as identity primary key, hash text unique not null, applied_at timestamptz default now() not null)'
    )
    for (const { hash, sql } of missing) {
      await client.query(sql)
      await client.query('insert into public.migration (hash) values ($1)', [hash])
    }
    await client.query(DEFER_REFERENCES)
    await client.query('revoke create on schema public from public')
    const { rows: granted } = await client.query<{ role: string }>(SERVICE_ROLES)
    for (const one of new Set([...granted.map(({ role }) => role), ...(serviceRole === null ? [] : [serviceRole])])) {
      const role = client.escapeIdentifier(one)
      await client.query(`grant usage on schema public to ${role}`)
      await client.query(`grant select on all tables in schema public to ${role}`)
      await client.query(`grant execute on function public.append_rows, public.raise_barrier to ${role}`)
    }
    await client.query('commit')
    return missing.length
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** Throws, with the remedy, where the tables are not those of this version. */
export async function mustBeMigrated(client: pg.Client): Promise<void> {
  const missing = await missingMigrations(client)
  if (missing.length === 0) return
  throw new Error(
    missing.length === migrations.length
      ? 'The database is empty. Make its tables with: npm run migrate'
      : `The database lacks ${missing.length} migrations of this version. Bring it up to date with: npm run migrate`
  )
}
