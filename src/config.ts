import { z } from 'zod'
import type { OidcConfig } from './access/tokens.ts'
import { RECEIVERS, type Receivers } from './webhooks/addresses.ts'

/** Optional: null where it is not said. */
const unset = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)

const address = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' })
const claim = z.string().regex(/^\S+$/, 'must be the name of a claim, or a path of names joined by dots')

const whole = (least: number, most: number) =>
  z.coerce
    .number<string>({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)

/** The environment, variable by variable. Every variable is also in `.env.example`; a test compares the two. */
export const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on; 0.0.0.0 in a container'),
  PORT: whole(0, 65535).default(3000).describe('Port to listen on; 0 takes any free one'),
  DATABASE_PATH: z
    .string()
    .min(1)
    .default('data/sundhedsstruktur.db')
    .describe('The SQLite file; made where missing. `:memory:` keeps nothing'),
  DATABASE_URL: unset(
    z.string().regex(/^postgres(ql)?:\/\//, 'must be an address such as postgres://user:password@host:5432/database')
  ).describe('PostgreSQL, shared by several processes; hosts by commas. Unset: the SQLite file alone'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('What is logged: fatal, error, warn, info, debug, trace or silent'),
  ANSWER_CACHE_MB: whole(0, 4096)
    .default(64)
    .describe('Memory for the answers of repeated queries, in MB; 0 keeps none'),
  VIEW_IMAGES: whole(1, 64)
    .default(4)
    .describe(
      'Images of earlier states of knowledge (`knownAt`) in memory; each takes some 2 MB of the seeded structure'
    ),
  COMPRESSION: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('on')
    .describe('Whether responses are compressed where the client accepts it: on or off'),
  RATE_LIMIT: whole(0, 10_000_000)
    .default(30_000)
    .describe(
      'Points a minute for each address; a request is one, and every 1,000 objects asked for one more. 0: none'
    ),
  RATE_LIMIT_KEY: whole(1, 10_000_000).default(120_000).describe('Points a minute for each key'),
  TRUST_PROXY: z
    .string()
    .default('')
    .describe('Addresses of proxies whose X-Forwarded-For is believed, such as loopback or 10.0.0.0/8'),
  CORS_ORIGINS: z.string().default('*').describe('Origins whose pages may read, comma-separated; * is all'),
  CORS_WRITE_ORIGINS: z.string().default('').describe('Origins whose pages may show a key and write; none by default'),
  LIVE_CONNECTIONS: whole(0, 100_000).default(1000).describe('How many may listen for changes at one time'),
  LIVE_CONNECTIONS_PER_ADDRESS: whole(0, 100_000)
    .default(100)
    .describe('How many may listen for changes at one time from one address'),
  FEDERATION: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('off')
    .describe('Whether the schema is a subgraph of Apollo Federation 2: on or off'),
  WEBHOOK_RECEIVERS: z
    .enum(RECEIVERS, { error: 'must be off, public or any' })
    .default('public')
    .describe('Receivers of webhooks: off, public (by https, to public addresses) or any (loopback and http too)'),
  OIDC_ISSUER: unset(address).describe('Issuer of access tokens, as in their iss; unset takes no tokens'),
  OIDC_AUDIENCE: unset(z.string().min(1)).describe('What their aud must be; goes with OIDC_ISSUER'),
  OIDC_JWKS_URI: unset(address).describe("Where the issuer's public keys are; unset asks its .well-known"),
  OIDC_ROLE_CLAIM: claim.default('realm_access.roles').describe('Claim with the roles, by name or dotted path'),
  OIDC_ROLE_PREFIX: z
    .string()
    .default('sundhedsstruktur-')
    .describe('What stands before reader, editor and admin in the names of roles'),
  OIDC_REGIONS_CLAIM: unset(claim).describe('Claim with the codes of the regions of a scope; * is all'),
  OIDC_REGIONS_FOLLOW: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('off')
    .describe('Whether scopes hold what succeeds their regions, from that day on: on or off'),
  OIDC_BODIES_CLAIM: unset(claim).describe('Claim with the keys of the bodies of a scope; * is all'),
  OIDC_CLOCK_TOLERANCE_SECONDS: whole(0, 300)
    .default(5)
    .describe("How far the issuer's clock may be off ours, in seconds"),
  OIDC_CLIENT_ID: unset(z.string().min(1)).describe(
    'Public client by which people sign in on the pages; unset lets them sign in by key alone'
  ),
  OIDC_SCOPE: z.string().min(1).default('openid').describe('Scopes that signing in asks for, separated by blanks')
})

/** Settings that depend on each other. Their faults are reported with all others. */
function unmatched(given: Record<string, string | undefined>): string[] {
  if (given.OIDC_ISSUER !== undefined) {
    return given.OIDC_AUDIENCE === undefined
      ? ['OIDC_AUDIENCE: must be said where OIDC_ISSUER is: a token for another service must not let in here']
      : []
  }
  return ['OIDC_AUDIENCE', 'OIDC_JWKS_URI', 'OIDC_REGIONS_CLAIM', 'OIDC_BODIES_CLAIM', 'OIDC_CLIENT_ID']
    .filter((name) => given[name] !== undefined)
    .map((name) => `${name}: says nothing without OIDC_ISSUER`)
}

export type Config = {
  host: string
  port: number
  databasePath: string
  /** Address of a database that several processes share; null for a file of one's own. */
  databaseUrl: string | null
  logLevel: z.output<typeof environmentSchema>['LOG_LEVEL']
  answerCacheBytes: number
  /** Images of other states of knowledge that are kept; also the most that one request may read. */
  viewImages: number
  /** Whether responses are compressed where the client accepts it. */
  compression: boolean
  /** Points a minute; 0 for each address sets no limit. */
  rateLimit: { perAddress: number; perKey: number }
  trustProxy: string[]
  corsOrigins: string[]
  corsWriteOrigins: string[]
  liveConnections: number
  liveConnectionsPerAddress: number
  /** True if the schema is a subgraph of Apollo Federation 2. */
  federation: boolean
  webhookReceivers: Receivers
  /** The settings of access tokens; null accepts none. */
  oidc: OidcConfig | null
  /** The provider by which people sign in on the pages; null lets them sign in by key alone. */
  signIn: SignIn | null
}

/** An OpenID Connect provider and the client that the pages are there. */
export type SignIn = { issuer: string; clientId: string; scope: string }

/** The configuration that an environment asks for. Throws one error that names every fault. An empty or blank value is unset. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  )
  const parsed = environmentSchema.safeParse(given)
  const faults = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...unmatched(given)
  ]
  if (!parsed.success || faults.length > 0) {
    throw new Error(`The environment does not fit:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  }
  const { HOST, PORT, DATABASE_PATH, DATABASE_URL, LOG_LEVEL, ANSWER_CACHE_MB, COMPRESSION, ...limits } = parsed.data
  return {
    host: HOST,
    port: PORT,
    databasePath: DATABASE_PATH,
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    answerCacheBytes: ANSWER_CACHE_MB * 1024 * 1024,
    viewImages: limits.VIEW_IMAGES,
    compression: COMPRESSION === 'on',
    rateLimit: { perAddress: limits.RATE_LIMIT, perKey: limits.RATE_LIMIT_KEY },
    trustProxy: listed(limits.TRUST_PROXY),
    corsOrigins: listed(limits.CORS_ORIGINS),
    corsWriteOrigins: listed(limits.CORS_WRITE_ORIGINS),
    liveConnections: limits.LIVE_CONNECTIONS,
    liveConnectionsPerAddress: limits.LIVE_CONNECTIONS_PER_ADDRESS,
    federation: limits.FEDERATION === 'on',
    webhookReceivers: limits.WEBHOOK_RECEIVERS,
    oidc: oidcOf(parsed.data),
    signIn: signInOf(parsed.data)
  }
}

function signInOf(data: z.output<typeof environmentSchema>): SignIn | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_SCOPE: scope } = data
  return issuer === null || clientId === null ? null : { issuer, clientId, scope }
}

function oidcOf(data: z.output<typeof environmentSchema>): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = data
  if (issuer === null || audience === null) return null
  return {
    issuer,
    audience,
    jwksUri: data.OIDC_JWKS_URI,
    roleClaim: data.OIDC_ROLE_CLAIM,
    rolePrefix: data.OIDC_ROLE_PREFIX,
    regionsClaim: data.OIDC_REGIONS_CLAIM,
    regionsFollow: data.OIDC_REGIONS_FOLLOW === 'on',
    bodiesClaim: data.OIDC_BODIES_CLAIM,
    clockToleranceSeconds: data.OIDC_CLOCK_TOLERANCE_SECONDS
  }
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
