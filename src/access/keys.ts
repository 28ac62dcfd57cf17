import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Caller } from '../domain/access/caller.ts'
import { regionCodeSchema } from '../domain/basics/fact.ts'
import { ROLE, type Role } from '../domain/basics/vocabulary.ts'

/** A key as it is kept: everything but the secret. */
export type KeyRecord = {
  name: string
  /** SHA-256 of the secret. */
  hash: string
  role: Role
  regions: readonly string[] | null
  /** True where the scope holds what succeeds its regions. */
  follows: boolean
  bodies: readonly string[] | null
  createdAt: string
  expiresAt: string | null
  revokedAt: string | null
}

/** Stores keys. The store implements it. */
export type KeyStore = {
  byHash(hash: string): KeyRecord | null
  byName(name: string): KeyRecord | null
  all(): KeyRecord[]
  insert(record: KeyRecord): void
  update(record: Pick<KeyRecord, 'name' | 'hash' | 'expiresAt' | 'revokedAt'>): void
}

/** Every secret begins so, for scanners that look for secrets in what is published. */
export const PREFIX = 'ssk_'
const SECRET = /^ssk_[\w-]{43}$/

const listSchema = z.array(z.string().min(1)).min(1).nullable()
export const newKeySchema = z.strictObject({
  // No colon: the names of callers by token have one, so that nobody is taken for another.
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'must be lower-case letters, digits, dots and hyphens, at most 64'),
  role: z.enum(ROLE),
  regions: z.array(regionCodeSchema).nullable(),
  follows: z.boolean().default(false),
  bodies: listSchema,
  expiresAt: z.iso.datetime().nullable()
})
export type NewKey = z.input<typeof newKeySchema>

/** The reasons why a secret is refused. */
export type Refused = 'unknown' | 'expired' | 'revoked'

/** A key's life: made, shown once, used, rotated, revoked. */
export function createKeys(store: KeyStore, now: () => Date) {
  const known = (name: string): KeyRecord => {
    const record = store.byName(name)
    if (!record) throw new Error(`There is no key named ${name}. Names are listed by: npm run keys -- list`)
    return record
  }
  return {
    /** Makes a key and gives its secret, which is nowhere to be read again. */
    create(input: NewKey): string {
      const { data: key, error } = newKeySchema.safeParse(input)
      if (!key) {
        throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
      }
      if (store.byName(key.name)) {
        throw new Error(`There is a key named ${key.name} already; names stand in the audit and are not used again.`)
      }
      const secret = newSecret()
      store.insert({ ...key, hash: hashOf(secret), createdAt: now().toISOString(), revokedAt: null })
      return secret
    },

    list: (): KeyRecord[] => store.all(),

    /** Gives the key a new secret; name, role and scope stay, and the old secret ends at once. */
    rotate(name: string, expiresAt?: string): string {
      const record = known(name)
      if (record.revokedAt !== null) throw new Error(`${name} was revoked: make another key, under another name.`)
      const secret = newSecret()
      store.update({ ...record, hash: hashOf(secret), expiresAt: expiresAt ?? record.expiresAt })
      return secret
    },

    /** Ends a key for good. */
    revoke(name: string): void {
      const record = known(name)
      if (record.revokedAt === null) store.update({ ...record, revokedAt: now().toISOString() })
    },

    /** The caller that the key with the secret stands for, or the reason why the secret is refused. */
    find(secret: string): Caller | Refused {
      if (!SECRET.test(secret)) return 'unknown'
      const hash = hashOf(secret)
      const record = store.byHash(hash)
      if (!record || !sameHash(record.hash, hash)) return 'unknown'
      if (record.revokedAt !== null) return 'revoked'
      if (record.expiresAt !== null && record.expiresAt <= now().toISOString()) return 'expired'
      const { name, role, regions, follows, bodies } = record
      return role === 'ADMIN' ? { name, role, regions: null, bodies: null } : { name, role, regions, follows, bodies }
    },

    /** True where some key could be used to write. */
    some: (): boolean =>
      store
        .all()
        .some(
          ({ role, revokedAt, expiresAt }) =>
            role !== 'READER' && revokedAt === null && (expiresAt === null || expiresAt > now().toISOString())
        )
  }
}

export type Keys = ReturnType<typeof createKeys>

const newSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64url')}`

/**
 * SHA-256, fast on purpose. Slow hashes make guessing passwords dear; a secret of 256 random bits cannot be guessed at any
 * speed, so a slow hash would only make each request dear, and a flood of wrong keys an attack.
 */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** Compared in constant time. The time of the look-up by hash tells about the hash, not about the secret. */
function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
