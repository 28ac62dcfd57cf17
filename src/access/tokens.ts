import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type Caller, TOKEN_PREFIX } from '../domain/access/caller.ts'
import type { Text } from '../domain/basics/fact.ts'
import { hasVisible, isOneLine } from '../domain/basics/unicode.ts'
import type { Role } from '../domain/basics/vocabulary.ts'
import { unauthenticated } from './authenticate.ts'

/** The settings of access tokens of an OpenID Connect provider. */
export type OidcConfig = {
  issuer: string
  audience: string
  /** The address of its public keys. Default: found by discovery. */
  jwksUri: string | null
  /** Claims, by name or as a path of names joined by dots. */
  roleClaim: string
  regionsClaim: string | null
  /** True where scopes hold what succeeds their regions. */
  regionsFollow: boolean
  bodiesClaim: string | null
  /** The names of our roles there, instead of `reader`, `editor` and `admin`. */
  rolePrefix: string
  clockToleranceSeconds: number
}

/** Lengths of time, in milliseconds; tests shorten them. */
export type Times = { cacheMaxAge: number; cooldown: number; timeout: number; outage: number }
const MINUTE = 60_000
const TIMES: Times = { cacheMaxAge: 10 * MINUTE, cooldown: MINUTE / 2, timeout: 5_000, outage: 24 * 60 * MINUTE }

/** Public-key signatures alone: with HMAC among them, who knows the public key could sign; with none, anyone could. */
const ALGORITHMS = ['RS256', 'ES256']

/** A token that cannot be checked because the issuer does not answer. */
class IssuerUnreachable extends Error {}

/**
 * Reads access tokens: who it is, and what they may do. Throws UNAUTHENTICATED for a token that cannot be trusted.
 * `onTrouble` is told what keeps tokens from being checked; it holds no token.
 */
export function createTokens(config: OidcConfig, onTrouble: (what: string) => void, times: Partial<Times> = {}) {
  const read = createReader(config, times)
  return (token: string): Promise<Caller> =>
    read(token).catch((error: Error) => {
      if (error instanceof IssuerUnreachable) {
        const cause = error.cause instanceof Error ? error.cause.message : ''
        onTrouble(`${error.message} ${cause}`.trim())
        throw unauthenticated(UNREACHABLE)
      }
      throw unauthenticated(TOKEN_REFUSED[(error as { code?: string }).code ?? ''] ?? tokenFault(error))
    })
}

export type Tokens = ReturnType<typeof createTokens>

function createReader(config: OidcConfig, times: Partial<Times>) {
  const keys = issuerKeys(config, { ...TIMES, ...times })
  return async (token: string): Promise<Caller> => {
    const { payload } = await jwtVerify(token, keys, {
      issuer: config.issuer,
      audience: config.audience,
      algorithms: ALGORITHMS,
      clockTolerance: config.clockToleranceSeconds,
      requiredClaims: ['sub', 'exp']
    })
    // The audit keeps it, and what is written there stays.
    if (typeof payload.sub !== 'string' || !isOneLine(payload.sub) || !hasVisible(payload.sub)) {
      throw new errors.JWTClaimValidationFailed('"sub" must be one line of text', payload, 'sub', 'check_failed')
    }
    if (payload.iat !== undefined && payload.iat > Date.now() / 1000 + config.clockToleranceSeconds) {
      throw new errors.JWTClaimValidationFailed('"iat" lies ahead', payload, 'iat', 'check_failed')
    }
    return callerOf(payload, config)
  }
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

/** The message names the claim that does not fit, and not its value. */
function tokenFault(error: Error): Text {
  if (error instanceof errors.JWTClaimValidationFailed) {
    return {
      da: `Adgangstokenets ${error.claim} passer ikke.`,
      en: `The ${error.claim} of the access token does not fit.`
    }
  }
  return { da: 'Adgangstokenet kan ikke læses.', en: 'The access token cannot be read.' }
}

/**
 * The issuer's public keys: fetched at the first token, kept, and fetched anew when they are old or a token names one that
 * is not among them, but not more often than the cool-down allows. While the issuer is away, what it last said holds on.
 */
function issuerKeys(config: OidcConfig, times: Times): JWTVerifyGetKey {
  type Remote = ReturnType<typeof createRemoteJWKSet>
  let remote: Promise<Remote> | null = null
  let failedAt = Number.NEGATIVE_INFINITY
  let answeredAt = Number.NEGATIVE_INFINITY
  const connect = async (): Promise<Remote> =>
    createRemoteJWKSet(new URL(config.jwksUri ?? (await discover(config.issuer, times.timeout))), {
      cacheMaxAge: times.cacheMaxAge,
      cooldownDuration: times.cooldown,
      timeoutDuration: times.timeout
    })
  const connected = async (): Promise<Remote> => {
    // One who sends many tokens must not make us ask an issuer that is away as many times.
    if (remote === null && Date.now() < failedAt + times.cooldown)
      throw new IssuerUnreachable('The issuer does not answer.')
    remote ??= connect()
    try {
      return await remote
    } catch (cause) {
      remote = null
      failedAt = Date.now()
      throw new IssuerUnreachable('The issuer does not answer.', { cause })
    }
  }
  return async (header, token) => {
    const set = await connected()
    try {
      if (!set.fresh && Date.now() < failedAt + times.cooldown)
        throw new IssuerUnreachable('The issuer does not answer.')
      const key = await set(header, token)
      answeredAt = Date.now()
      return key
    } catch (cause) {
      // A missing key is a fault of the token. Any other error means that the keys could not be fetched.
      if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) throw cause
      if (cause instanceof errors.JOSENotSupported) throw cause
      if (!(cause instanceof IssuerUnreachable)) failedAt = Date.now()
      const last = set.jwks()
      if (last && Date.now() < answeredAt + times.outage) return createLocalJWKSet(last)(header, token)
      throw new IssuerUnreachable('The issuer does not answer.', { cause })
    }
  }
}

/** The address of the keys, as the issuer states it. */
async function discover(issuer: string, timeout: number): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const response = await fetch(url, { signal: AbortSignal.timeout(timeout), redirect: 'error' })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  const found = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown }
  if (found.issuer !== issuer) throw new Error(`${url} is of another issuer.`)
  if (typeof found.jwks_uri !== 'string') throw new Error(`${url} names no jwks_uri.`)
  return found.jwks_uri
}

const ROLES: readonly Role[] = ['ADMIN', 'EDITOR', 'READER']

/** The highest of our roles that the token has; one without any reads like everyone. */
function callerOf(payload: JWTPayload, config: OidcConfig): Caller {
  const named = valuesOf(payload, config.roleClaim) ?? []
  const role = ROLES.find((one) => named.includes(`${config.rolePrefix}${one.toLowerCase()}`)) ?? 'READER'
  const name = `${TOKEN_PREFIX}${payload.sub}`
  if (role === 'ADMIN') return { name, role, regions: null, bodies: null }
  const scope = (claim: string | null) => (claim === null ? null : valuesOf(payload, claim))
  const bodies = scope(config.bodiesClaim)
  const regions = scope(config.regionsClaim)
  const all = (values: string[] | null) => (values?.includes('*') ? null : values)
  // A scope that is not said is none: every region must be asked for by name, as *, or by the bodies alone.
  return {
    name,
    role,
    regions: regions === null ? (bodies === null ? [] : null) : all(regions),
    follows: config.regionsFollow,
    bodies: all(bodies)
  }
}

/** The values of a claim: a list, or words apart by spaces or commas; null where it is not there. */
function valuesOf(payload: JWTPayload, claim: string): string[] | null {
  const value = Object.hasOwn(payload, claim) ? payload[claim] : walk(payload, claim.split('.'))
  if (typeof value === 'string') return value.split(/[\s,]+/).filter((one) => one !== '')
  return Array.isArray(value) ? value.map(String) : null
}

function walk(from: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined,
    from
  )
}
