import { parseArgs } from 'node:util'
import { createKeys, type KeyRecord, type Keys } from '../access/keys.ts'
import { readConfig } from '../config.ts'
import { isDay } from '../domain/basics/time.ts'
import { ROLE, type Role } from '../domain/basics/vocabulary.ts'
import { createKeyStore } from '../store/keys.ts'
import { withStore } from '../store/store.ts'

const USAGE = `Use:
  npm run keys -- create --name NAME --role reader|editor|admin [--regions 1081,1082|all] [--follow] [--bodies KEY,…] [--expires 2027-01-01]
  npm run keys -- list
  npm run keys -- rotate NAME [--expires 2028-01-01]
  npm run keys -- revoke NAME`

type Given = {
  keys: Keys
  name: string
  values: { [Option in 'name' | 'role' | 'regions' | 'bodies' | 'expires']?: string } & { follow?: boolean }
  known(table: 'region' | 'body'): Set<string>
}

function listOf(text: string | undefined, known: Set<string>, what: string): string[] | null {
  if (text === undefined || text === 'all') return null
  const keys = text.split(',').map((key) => key.trim())
  const unknown = keys.filter((key) => !known.has(key))
  const because = known.size === 0 ? ': it is empty until the first start, or npm run seed.' : '.'
  if (unknown.length > 0) throw new Error(`There is no ${what} ${unknown.join(', ')} in this database${because}`)
  return keys
}

/** The first moment of the day, in UTC. */
function momentOf(day: string | undefined): string | null {
  if (day === undefined) return null
  if (!isDay(day)) throw new Error(`--expires must be a calendar day written YYYY-MM-DD, such as 2027-01-01.`)
  return `${day}T00:00:00.000Z`
}

function roleOf(text = ''): Role {
  const role = ROLE.find((one) => one === text.toUpperCase())
  if (!role) throw new Error('--role must be reader, editor or admin.')
  return role
}

/** What a command prints: a secret alone on the standard output, and what is said of it. */
type Told = { lines: string[]; isSecret?: boolean }

const DOES: Record<string, (given: Given) => Told> = {
  create({ keys, values, known }) {
    const role = roleOf(values.role)
    if (!values.name) throw new Error(`--name is missing.\n${USAGE}`)
    if (role === 'EDITOR' && values.regions === undefined && values.bodies === undefined) {
      throw new Error('An editor needs --regions or --bodies; --regions all is every region.')
    }
    if (role === 'ADMIN' && (values.regions !== undefined || values.bodies !== undefined)) {
      throw new Error('An admin may do everything: --regions and --bodies are for readers and editors.')
    }
    if (values.follow && (values.regions === undefined || values.regions === 'all')) {
      throw new Error('--follow is for --regions with codes: the scope then holds what succeeds these regions.')
    }
    const bodies = listOf(values.bodies, known('body'), 'body')
    const regions = listOf(values.regions, known('region'), 'region')
    const secret = keys.create({
      name: values.name,
      role,
      // A reader is concerned with the drafts of the regions that are named, and with none where none is.
      regions: role === 'READER' && values.regions === undefined && bodies === null ? [] : regions,
      follows: values.follow ?? false,
      bodies,
      expiresAt: momentOf(values.expires)
    })
    return { lines: [secret], isSecret: true }
  },
  list({ keys }) {
    return { lines: keys.list().map(told) }
  },
  rotate({ keys, name, values }) {
    return { lines: [keys.rotate(name, momentOf(values.expires) ?? undefined)], isSecret: true }
  },
  revoke({ keys, name }) {
    keys.revoke(name)
    return { lines: [`${name} is revoked.`] }
  }
}

function told({ name, role, regions, follows, bodies, createdAt, expiresAt, revokedAt }: KeyRecord): string {
  const scope =
    role === 'ADMIN'
      ? 'everything'
      : `regions ${regions?.join(',') ?? 'all'}${follows ? ' and successors' : ''}${bodies ? `, bodies ${bodies.join(',')}` : ''}`
  const end = revokedAt ? `revoked ${revokedAt}` : expiresAt ? `expires ${expiresAt.slice(0, 10)}` : 'does not expire'
  return `${name}\t${role.toLowerCase()}\t${scope}\tmade ${createdAt.slice(0, 10)}\t${end}`
}

/**
 * Carries out `npm run keys` with the words that follow it, on the database of the environment. Throws an error that says
 * what does not fit.
 */
export async function keyCommand(words: string[], environment: NodeJS.ProcessEnv): Promise<Told> {
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      role: { type: 'string' },
      regions: { type: 'string' },
      follow: { type: 'boolean' },
      bodies: { type: 'string' },
      expires: { type: 'string' }
    }
  })
  const [what = '', name = ''] = positionals
  if (!Object.hasOwn(DOES, what)) throw new Error(USAGE)
  const does = DOES[what] as (given: Given) => Told
  return withStore(readConfig(environment), ({ db, carryOut, now }) => {
    const known = (table: string) => new Set(db.raw.prepare(`select key from ${table}`).pluck().all() as string[])
    return carryOut(() => does({ keys: createKeys(createKeyStore(db), now), name, values, known }))
  })
}
