import { DomainError } from '../domain/basics/errors.ts'
import type { OnceOnly } from '../domain/writing/writes.ts'
import type { Db } from './database.ts'

/** Responses are stored for a day, in milliseconds. */
const STORED_FOR = 24 * 60 * 60 * 1000
/** The newest responses that are stored for one caller. The keys of older ones stay for their day, without a response. */
const RESPONSES_PER_CALLER = 1000
/** The characters of the longest response that is stored. */
const LONGEST_RESPONSE = 65_536

/** A stored response; no status where the request was carried out and its response is not stored. */
export type KeptAnswer = {
  fingerprint: string
  status: number | null
  contentType: string | null
  location: string | null
  etag: string | null
  body: string | null
}

/**
 * Responses to writes that carry an Idempotency-Key. The key is stored in the transaction of the first change of its
 * request, so it is known that a request was carried out even if its response was not stored.
 */
export function createIdempotency(db: Db, now: () => Date) {
  const find = db.raw.prepare<[string, string, string], KeptAnswer>(
    `select fingerprint, status, content_type as contentType, location, etag, body from idempotency
     where caller = ? and key = ? and created_at > ?`
  )
  const oldest = db.raw.prepare<[], string>('select created_at from idempotency order by rowid limit 1').pluck()
  const forget = db.raw.prepare<[string]>('delete from idempotency where created_at <= ?')
  const reserve = db.raw.prepare<[string, string, string, string]>(
    'insert into idempotency (caller, key, fingerprint, created_at) values (?, ?, ?, ?) on conflict do nothing'
  )
  const finish = db.raw.prepare<Record<string, unknown>>(
    `update idempotency set status = @status, content_type = @contentType, location = @location, etag = @etag, body = @body
     where caller = @caller and key = @key and status is null`
  )
  const trim = db.raw.prepare<[string, string]>(
    `update idempotency set status = null, content_type = null, location = null, etag = null, body = null
     where caller = ? and status is not null and rowid in (
       select rowid from idempotency where caller = ? and status is not null
       order by created_at desc, rowid desc limit -1 offset ${RESPONSES_PER_CALLER}
     )`
  )
  const expired = () => new Date(now().getTime() - STORED_FOR).toISOString()

  return {
    /** The stored response to the key of the last day; null where the key is free. */
    find: ({ caller, key }: Pick<OnceOnly, 'caller' | 'key'>): KeptAnswer | null =>
      find.get(caller, key, expired()) ?? null,

    /** Stores the key, within the transaction that writes. Throws CONFLICT where another request has stored it. */
    reserve(once: OnceOnly): void {
      if (once.taken) return
      forget.run(expired())
      const { changes } = reserve.run(once.caller, once.key, once.fingerprint, now().toISOString())
      once.taken = changes === 1
      once.isDuplicate = !once.taken
      if (once.taken) return
      throw new DomainError('CONFLICT', {
        da: 'En anden forespørgsel med samme Idempotency-Key var først. Send denne igen for at få dens svar.',
        en: 'Another request with the same Idempotency-Key was first. Send this one again to get its response.'
      })
    },

    /** Stores the response to a request that has stored its key, where it is not too long. */
    finish({ caller, key }: OnceOnly, answer: Omit<KeptAnswer, 'fingerprint'>): void {
      if ((answer.body?.length ?? 0) > LONGEST_RESPONSE) return
      finish.run({ caller, key, ...answer })
      trim.run(caller, caller)
    },

    /** True where something is older than a day. */
    isForgettable(): boolean {
      const first = oldest.get()
      return first !== undefined && first <= expired()
    },

    /** Deletes what is older than a day. Look first: a delete waits for other processes even with nothing to do. */
    forget(): void {
      forget.run(expired())
    }
  }
}

export type Idempotency = ReturnType<typeof createIdempotency>
