import type { Role } from '../basics/vocabulary.ts'

/** The caller of a request, as far as the service needs to know. */
export type Caller = {
  /** Name of the key, or the subject of the token; never a secret. */
  name: string
  role: Role
  /** Codes of the regions that an editor may write in; null is all. */
  regions: readonly string[] | null
  /** True where the scope holds what succeeds its regions, from the day of the succession on. Default: false. */
  follows?: boolean
  /** Keys of the bodies that an editor may write about; null is all of the regions. */
  bodies: readonly string[] | null
}

/** The name of a token's caller begins with it; no key can have such a name. */
export const TOKEN_PREFIX = 'oidc:'

/** Everyone who shows no key: reads what is public. */
export const ANYONE: Caller = { name: 'anonymous', role: 'READER', regions: [], bodies: [] }

/** The service itself, from the command line. */
export const OPERATOR: Caller = { name: 'operator', role: 'ADMIN', regions: null, bodies: null }
