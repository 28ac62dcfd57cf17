import type { KeyRecord, KeyStore } from '../access/keys.ts'
import type { Role } from '../domain/basics/vocabulary.ts'
import type { Db } from './database.ts'

type Row = {
  name: string
  hash: string
  role: Role
  regions: string | null
  follows: 0 | 1
  bodies: string | null
  created_at: string
  expires_at: string | null
  revoked_at: string | null
}

const list = (text: string | null) => (text === null ? null : (JSON.parse(text) as string[]))

const record = (row: Row): KeyRecord => ({
  name: row.name,
  hash: row.hash,
  role: row.role,
  regions: list(row.regions),
  follows: row.follows === 1,
  bodies: list(row.bodies),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at
})

const COLUMNS = 'name, hash, role, regions, follows, bodies, created_at, expires_at, revoked_at'

/** API keys in the database. Read anew at each request: a key that another process revokes ends at once. */
export function createKeyStore({ raw }: Db): KeyStore {
  const byHash = raw.prepare<[string], Row>(`select ${COLUMNS} from api_key where hash = ?`)
  const byName = raw.prepare<[string], Row>(`select ${COLUMNS} from api_key where name = ?`)
  const all = raw.prepare<[], Row>(`select ${COLUMNS} from api_key order by name`)
  const insert = raw.prepare(
    `insert into api_key (key, ${COLUMNS}) values (@key, @name, @hash, @role, @regions, @follows, @bodies, @createdAt, @expiresAt, @revokedAt)`
  )
  const change = raw.prepare(
    'update api_key set hash = @hash, expires_at = @expiresAt, revoked_at = @revokedAt where name = @name'
  )
  const found = (row: Row | undefined) => (row ? record(row) : null)
  return {
    byHash: (hash) => found(byHash.get(hash)),
    byName: (name) => found(byName.get(name)),
    all: () => all.all().map(record),
    insert(one) {
      const json = (values: readonly string[] | null) => (values === null ? null : JSON.stringify(values))
      const { name, regions, follows, bodies } = one
      insert.run({
        ...one,
        key: `key-${name}`,
        regions: json(regions),
        follows: follows ? 1 : 0,
        bodies: json(bodies)
      })
    },
    update({ name, hash, expiresAt, revokedAt }) {
      change.run({ name, hash, expiresAt, revokedAt })
    }
  }
}
