import type pg from 'pg'
import type { StoreLog } from '../store.ts'

/** The oldest PostgreSQL that is supported, as PostgreSQL writes it. */
const OLDEST = 130_000
/** Milliseconds that a clock may be off that of the database. */
const CLOCK_MS = 5_000

type Surroundings = {
  now: Date
  version: number
  versionText: string
  encoding: string
  role: string
  mayAppend: boolean
  mayMore: boolean
}

const LOOK = `
  select clock_timestamp() as now, current_setting('server_version_num')::int as version,
    current_setting('server_version') as "versionText", current_setting('server_encoding') as encoding, current_user as role,
    has_function_privilege('public.append_rows(bigint, text, text, bigint, text, text, boolean)', 'EXECUTE') as "mayAppend",
    (select bool_or(has_table_privilege(format('%I.%I', schemaname, tablename), 'INSERT, UPDATE, DELETE, TRUNCATE'))
      from pg_tables where schemaname = 'public') as "mayMore"`

/** Throws, with the remedy, where the service cannot work with a database; logs what its operator should change. */
export async function lookAtSurroundings(client: pg.Client, log: StoreLog): Promise<void> {
  const { rows } = await client.query<Surroundings>(LOOK)
  const { now, version, versionText, encoding, role, mayAppend, mayMore } = rows[0] as Surroundings
  if (version < OLDEST) throw new Error(`PostgreSQL is of version ${versionText}. The service needs 13 or later.`)
  if (encoding !== 'UTF8') throw new Error(`The database has the encoding ${encoding}. Make it with: encoding 'UTF8'`)
  if (!mayAppend) throw new Error(`The role ${role} may not append. ${grantTo(role)}`)
  const off = Math.abs(Date.now() - now.getTime())
  if (off > CLOCK_MS) {
    const seconds = Math.round(off / 1000)
    throw new Error(
      `The clock of this machine is ${seconds} seconds off that of the database. Set both by a time server.`
    )
  }
  if (mayMore) {
    const remedy =
      'Make a role that owns nothing, let it read and append by npm run migrate -- --service ROLE, and name it in DATABASE_URL.'
    log.warn({ role }, `the role of DATABASE_URL may change tables, records among them. ${remedy}`)
  }
}

/** How a role is let in. */
export const grantTo = (role: string): string =>
  `Let it read and append by the role that owns the tables: npm run migrate -- --service ${role}`
