import { DomainError } from '../domain/errors.ts'
import type { OnceOnly } from '../domain/writes.ts'
import type { Db } from './database.ts'

/** For how long an answer is kept, in milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000

/** What was answered; no status where the request was carried out and the service stopped before its answer was kept. */
export type KeptAnswer = {
  fingerprint: string
  status: number | null
  contentType: string | null
  location: string | null
  etag: string | null
  body: string | null
}

/**
 * Answers to requests that carry an Idempotency-Key. The key is taken in the same transaction as the first change of its
 * request, so that what was carried out is known even where the answer never was.
 */
export function createIdempotency(db: Db, now: () => Date) {
  const find = db.raw.prepare<[string, string, string], KeptAnswer>(
    `select fingerprint, status, content_type as contentType, location, etag, body from idempotency
     where caller = ? and key = ? and created_at > ?`
  )
  const forget = db.raw.prepare<[string]>('delete from idempotency where created_at <= ?')
  const reserve = db.raw.prepare<[string, string, string, string]>(
    'insert into idempotency (caller, key, fingerprint, created_at) values (?, ?, ?, ?) on conflict do nothing'
  )
  const finish = db.raw.prepare<Record<string, unknown>>(
    `insert into idempotency (caller, key, fingerprint, created_at, status, content_type, location, etag, body)
     values (@caller, @key, @fingerprint, @createdAt, @status, @contentType, @location, @etag, @body)
     on conflict (caller, key) do update
     set status = excluded.status, content_type = excluded.content_type, location = excluded.location,
       etag = excluded.etag, body = excluded.body
     where @taken = 1 and fingerprint = excluded.fingerprint and status is null`
  )
  const expired = () => new Date(now().getTime() - KEPT_FOR).toISOString()

  return {
    /** What was answered to the key within the last day; null where it was not used. */
    find: ({ caller, key }: Pick<OnceOnly, 'caller' | 'key'>): KeptAnswer | null =>
      find.get(caller, key, expired()) ?? null,

    /** Takes the key, within the transaction that writes. Throws CONFLICT where another request has taken it. */
    reserve(once: OnceOnly): void {
      if (once.taken) return
      forget.run(expired())
      const { changes } = reserve.run(once.caller, once.key, once.fingerprint, now().toISOString())
      once.taken = changes === 1
      if (once.taken) return
      throw new DomainError('CONFLICT', {
        da: 'En anden forespørgsel med samme Idempotency-Key er i gang.',
        en: 'Another request with the same Idempotency-Key is under way.'
      })
    },

    /** Stores the answer. A request that did not take its key leaves the entry of the one that did as it is. */
    finish({ caller, key, fingerprint, taken }: OnceOnly, answer: Omit<KeptAnswer, 'fingerprint'>): void {
      finish.run({ caller, key, fingerprint, taken: taken ? 1 : 0, createdAt: now().toISOString(), ...answer })
    }
  }
}

export type Idempotency = ReturnType<typeof createIdempotency>
