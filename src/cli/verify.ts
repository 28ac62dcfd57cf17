import { readConfig } from '../config.ts'
import type { Digest } from '../domain/sync/feed.ts'
import { verify } from '../store/postgres/verify.ts'
import { command } from './command.ts'

const USAGE = `Use, with DATABASE_URL:
  npm run verify                 compares a copy with the rows of the database, table by table
  npm run verify -- ADDRESS …    and the digests of running services, such as http://127.0.0.1:3000`

/** `npm run verify`: whether copies hold what the database holds. */
command(async () => {
  const { databaseUrl, databasePath } = readConfig(process.env)
  const addresses = process.argv.slice(3)
  if (databaseUrl === null || addresses.some((one) => !URL.canParse(one))) throw new Error(USAGE)
  const { tables, rows, unlike, digest } = await verify(databaseUrl, databasePath)
  const faults = unlike.map((table) => `a copy differs from the database in ${table}`)
  if (unlike.length === 0)
    console.log(`A copy equals the database: ${tables} tables, ${rows} rows, up to change ${digest.seq}.`)
  for (const address of addresses) {
    const found = unlikeIn(digest, await digestOf(address, digest.seq))
    if (found.length === 0) console.log(`${address} equals the database at change ${digest.seq}.`)
    else faults.push(`${address} differs from the database at change ${digest.seq} in ${found.join(', ')}`)
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
})

async function digestOf(address: string, at: number): Promise<Digest> {
  const response = await fetch(new URL(`/v1/digest?at=${at}`, address))
  if (!response.ok) throw new Error(`${address} answers ${response.status}: ${await response.text()}`)
  return (await response.json()) as Digest
}

/** What differs in two digests: the generation, or tables by name. */
function unlikeIn(one: Digest, other: Digest): string[] {
  const tables = Object.keys({ ...one.tables, ...other.tables })
  return [
    ...(one.generation === other.generation ? [] : ['generation']),
    ...tables.filter((table) => one.tables[table]?.digest !== other.tables[table]?.digest)
  ]
}
