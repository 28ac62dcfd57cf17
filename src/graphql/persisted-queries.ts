import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { DomainError } from '../domain/basics/errors.ts'
import { checkSource } from './limits.ts'

/* Automatic persisted queries, by the protocol of Apollo: a client sends the SHA-256 of a document in its place. */

/** Documents stored at one time; their length is limited, so this bounds memory. */
const STORED_DOCUMENTS = 256

export type PersistedQueries = {
  /** The document with the SHA-256 in hexadecimal. Throws `PersistedQueryNotFound`. */
  find(hash: string): string
  /** Stores a document in place of the one used least recently. False if the SHA-256 is that of another document. */
  store(hash: string, document: string): boolean
}

/** The document has to be sent with its hash. Message and code are those of the protocol, which clients compare. */
export class PersistedQueryNotFound extends DomainError {
  constructor() {
    super('INVALID_INPUT', 'PersistedQueryNotFound', { code: 'PERSISTED_QUERY_NOT_FOUND' })
    this.name = 'PersistedQueryNotFound'
  }
}

export function createPersistedQueries(): PersistedQueries {
  const documents = new LRUCache<string, string>({ max: STORED_DOCUMENTS })
  return {
    find(hash) {
      const document = documents.get(hash)
      if (document === undefined) throw new PersistedQueryNotFound()
      return document
    },
    store(hash, document) {
      if (documents.get(hash) === document) return true
      if (createHash('sha256').update(document).digest('hex') !== hash) return false
      checkSource(document)
      documents.set(hash, document)
      return true
    }
  }
}
