import { ANYONE, type Caller } from '../domain/access/caller.ts'
import { DomainError } from '../domain/basics/errors.ts'
import type { Text } from '../domain/basics/fact.ts'
import { type Keys, PREFIX, type Refused } from './keys.ts'
import type { Tokens } from './tokens.ts'

/** Finds the caller by the Authorization header. Throws UNAUTHENTICATED for a credential that is not valid. */
export type Authenticate = (authorization: string | undefined) => Caller | Promise<Caller>

export function createAuthenticate(keys: Keys, tokens: Tokens | null): Authenticate {
  return (authorization) => {
    // A request without a credential reads what is public. One with a bad credential is refused.
    if (authorization === undefined) return ANYONE
    const secret = secretOf(authorization)
    if (secret === undefined) throw unauthenticated(MALFORMED)
    if (secret.startsWith(PREFIX)) {
      const found = keys.find(secret)
      if (typeof found === 'string') throw unauthenticated(KEY_REFUSED[found])
      return found
    }
    if (tokens === null) throw unauthenticated(NO_TOKENS)
    return tokens(secret)
  }
}

/** Makes the check that a key is still valid. A token is valid until it expires, and is not looked at again. */
export function createValidity(keys: Keys): (authorization: string | undefined) => void {
  return (authorization) => {
    const secret = secretOf(authorization)
    if (!secret?.startsWith(PREFIX)) return
    const found = keys.find(secret)
    if (typeof found === 'string') throw unauthenticated(KEY_REFUSED[found])
  }
}

const secretOf = (authorization: string | undefined): string | undefined =>
  /^bearer +([\w.~+/=-]+) *$/i.exec(authorization ?? '')?.[1]

export function unauthenticated(text: Text): DomainError {
  return new DomainError('UNAUTHENTICATED', text)
}

const MALFORMED: Text = {
  da: 'Authorization skal være Bearer efterfulgt af en nøgle eller et adgangstoken.',
  en: 'Authorization must be Bearer followed by a key or an access token.'
}
const KEY_REFUSED: Record<Refused, Text> = {
  unknown: { da: 'Nøglen kendes ikke.', en: 'The key is not known.' },
  expired: { da: 'Nøglen er udløbet.', en: 'The key has expired.' },
  revoked: { da: 'Nøglen er tilbagekaldt.', en: 'The key has been revoked.' }
}
const NO_TOKENS: Text = {
  da: 'Nøglen kendes ikke. Adgangstokens tages der ikke imod her.',
  en: 'The key is not known. Access tokens are not taken here.'
}
