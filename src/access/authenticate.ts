import { errors } from 'jose'
import { ANYONE, type Caller } from '../domain/access/caller.ts'
import { DomainError } from '../domain/basics/errors.ts'
import type { Text } from '../domain/basics/fact.ts'
import { type Keys, PREFIX, type Refused } from './keys.ts'
import { IssuerUnreachable, type Tokens } from './tokens.ts'

/** Who asks, by the Authorization header. Throws UNAUTHENTICATED for what is shown and lets nobody in. */
export type Authenticate = (authorization: string | undefined) => Caller | Promise<Caller>

/** `onTrouble` is told what keeps tokens from being checked; it holds no token. */
export function createAuthenticate(keys: Keys, tokens: Tokens | null, onTrouble: (what: string) => void): Authenticate {
  return (authorization) => {
    // Whoever shows nothing reads what is public; whoever shows something bad is told so, and not taken for anyone.
    if (authorization === undefined) return ANYONE
    const secret = /^bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1]
    if (secret === undefined) throw unauthenticated(MALFORMED)
    if (secret.startsWith(PREFIX)) {
      const found = keys.find(secret)
      if (typeof found === 'string') throw unauthenticated(KEY_REFUSED[found])
      return found
    }
    if (tokens === null) throw unauthenticated(NO_TOKENS)
    return tokens(secret).catch((error: Error) => {
      if (error instanceof IssuerUnreachable) {
        const cause = error.cause instanceof Error ? error.cause.message : ''
        onTrouble(`${error.message} ${cause}`.trim())
        throw unauthenticated(UNREACHABLE)
      }
      throw unauthenticated(TOKEN_REFUSED[(error as { code?: string }).code ?? ''] ?? tokenFault(error))
    })
  }
}

function unauthenticated(text: Text): DomainError {
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
const UNREACHABLE: Text = {
  da: 'Adgangstokenet kan ikke kontrolleres nu: udstederen svarer ikke.',
  en: 'The access token cannot be checked now: its issuer does not answer.'
}
const TOKEN_REFUSED: Record<string, Text> = {
  [errors.JWTExpired.code]: { da: 'Adgangstokenet er udløbet.', en: 'The access token has expired.' },
  [errors.JOSEAlgNotAllowed.code]: {
    da: 'Adgangstokenet skal være underskrevet med RS256 eller ES256.',
    en: 'The access token must be signed by RS256 or ES256.'
  },
  [errors.JWKSNoMatchingKey.code]: {
    da: 'Adgangstokenet er underskrevet med en nøgle, som udstederen ikke har.',
    en: 'The access token is signed with a key that the issuer does not have.'
  },
  [errors.JWSSignatureVerificationFailed.code]: {
    da: 'Adgangstokenets underskrift passer ikke.',
    en: 'The signature of the access token does not fit.'
  }
}

/** Which claim does not fit is told, not what it says. */
function tokenFault(error: Error): Text {
  if (error instanceof errors.JWTClaimValidationFailed) {
    return {
      da: `Adgangstokenets ${error.claim} passer ikke.`,
      en: `The ${error.claim} of the access token does not fit.`
    }
  }
  return { da: 'Adgangstokenet kan ikke læses.', en: 'The access token cannot be read.' }
}
