import { z } from 'zod'

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
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('What is logged: fatal, error, warn, info, debug, trace or silent'),
  ANSWER_CACHE_MB: whole(0, 4096)
    .default(64)
    .describe('Memory for the answers of repeated queries, in MB; 0 keeps none'),
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
  WRITES: z.enum(['on', 'off']).default('off').describe('Whether mutations are carried out: on or off')
})

export type Config = {
  host: string
  port: number
  databasePath: string
  logLevel: z.output<typeof environmentSchema>['LOG_LEVEL']
  answerCacheBytes: number
  /** Points a minute; 0 for each address sets no limit. */
  rateLimit: { perAddress: number; perKey: number }
  trustProxy: string[]
  corsOrigins: string[]
  corsWriteOrigins: string[]
  liveConnections: number
  writes: boolean
}

/** The configuration that an environment asks for. Throws one error that names every fault. An empty or blank value is unset. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  )
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment does not fit:\n${faults.join('\n')}`)
  }
  const { HOST, PORT, DATABASE_PATH, LOG_LEVEL, ANSWER_CACHE_MB, WRITES, ...limits } = parsed.data
  return {
    host: HOST,
    port: PORT,
    databasePath: DATABASE_PATH,
    logLevel: LOG_LEVEL,
    answerCacheBytes: ANSWER_CACHE_MB * 1024 * 1024,
    rateLimit: { perAddress: limits.RATE_LIMIT, perKey: limits.RATE_LIMIT_KEY },
    trustProxy: listed(limits.TRUST_PROXY),
    corsOrigins: listed(limits.CORS_ORIGINS),
    corsWriteOrigins: listed(limits.CORS_WRITE_ORIGINS),
    liveConnections: limits.LIVE_CONNECTIONS,
    writes: WRITES === 'on'
  }
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
