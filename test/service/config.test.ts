import { readFileSync } from 'node:fs'
import t from 'tap'
import { environmentSchema, readConfig } from '../../src/config.ts'
import { misspelled } from '../../src/domain/basics/misspelled.ts'

const DEFAULTS = {
  host: '127.0.0.1',
  port: 3000,
  databasePath: 'data/sundhedsstruktur.db',
  databaseUrl: null,
  logLevel: 'info',
  answerCacheBytes: 64 * 1024 * 1024,
  compression: true,
  rateLimit: { perAddress: 30_000, perKey: 120_000 },
  viewImages: 4,
  trustProxy: [],
  corsOrigins: ['*'],
  corsWriteOrigins: [],
  liveConnections: 1000,
  liveConnectionsPerAddress: 100,
  federation: false,
  webhookReceivers: 'public',
  oidc: null,
  signIn: null
}

/** What is told of an environment, line by line; fails where nothing is. */
function faults(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
  } catch (error) {
    return (error as Error).message.split('\n').slice(1)
  }
  throw new Error(`${JSON.stringify(environment)} was accepted.`)
}

t.test('an environment that says nothing means the defaults that the contract names', async (t) => {
  t.strictSame(readConfig({}), DEFAULTS)
  t.strictSame(readConfig({ PATH: '/usr/bin', HOME: '/root', NODE_ENV: 'production' }), DEFAULTS)
})

t.test('an empty value is unset', async (t) => {
  const names = Object.keys(environmentSchema.shape)
  t.strictSame(readConfig(Object.fromEntries(names.map((name) => [name, '']))), DEFAULTS)
  t.strictSame(readConfig(Object.fromEntries(names.map((name) => [name, undefined]))), DEFAULTS)
})

t.test('what is given is taken', async (t) => {
  const environment = {
    HOST: '0.0.0.0',
    PORT: '8080',
    DATABASE_PATH: ':memory:',
    DATABASE_URL: 'postgres://service@a:5432,b:5432/structure',
    LOG_LEVEL: 'silent',
    VIEW_IMAGES: '2',
    ANSWER_CACHE_MB: '0',
    COMPRESSION: 'off',
    RATE_LIMIT: '0',
    RATE_LIMIT_KEY: '5',
    TRUST_PROXY: 'loopback, 10.0.0.0/8',
    CORS_ORIGINS: 'https://a.example,https://b.example',
    CORS_WRITE_ORIGINS: 'https://a.example',
    LIVE_CONNECTIONS: '5',
    LIVE_CONNECTIONS_PER_ADDRESS: '3',
    FEDERATION: 'on',
    WEBHOOK_RECEIVERS: 'any',
    OIDC_ISSUER: 'https://login.example.dk/realms/sundhed',
    OIDC_AUDIENCE: 'sundhedsstruktur',
    OIDC_JWKS_URI: 'https://login.example.dk/keys',
    OIDC_ROLE_CLAIM: 'roles',
    OIDC_ROLE_PREFIX: 'ss:',
    OIDC_REGIONS_CLAIM: 'regions',
    OIDC_REGIONS_FOLLOW: 'on',
    OIDC_BODIES_CLAIM: 'bodies',
    OIDC_CLOCK_TOLERANCE_SECONDS: '60',
    OIDC_CLIENT_ID: 'sundhedsstruktur-sider',
    OIDC_SCOPE: 'openid profile'
  }
  t.strictSame(readConfig(environment), {
    host: '0.0.0.0',
    port: 8080,
    databasePath: ':memory:',
    databaseUrl: 'postgres://service@a:5432,b:5432/structure',
    logLevel: 'silent',
    answerCacheBytes: 0,
    compression: false,
    rateLimit: { perAddress: 0, perKey: 5 },
    viewImages: 2,
    trustProxy: ['loopback', '10.0.0.0/8'],
    corsOrigins: ['https://a.example', 'https://b.example'],
    corsWriteOrigins: ['https://a.example'],
    liveConnections: 5,
    liveConnectionsPerAddress: 3,
    federation: true,
    webhookReceivers: 'any',
    oidc: {
      issuer: 'https://login.example.dk/realms/sundhed',
      audience: 'sundhedsstruktur',
      jwksUri: 'https://login.example.dk/keys',
      roleClaim: 'roles',
      rolePrefix: 'ss:',
      regionsClaim: 'regions',
      regionsFollow: true,
      bodiesClaim: 'bodies',
      clockToleranceSeconds: 60
    },
    signIn: {
      issuer: 'https://login.example.dk/realms/sundhed',
      clientId: 'sundhedsstruktur-sider',
      scope: 'openid profile'
    }
  })
  t.equal(readConfig({ PORT: '0' }).port, 0)
  t.equal(readConfig({ PORT: '65535' }).port, 65535)
  for (const level of ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']) {
    t.equal(readConfig({ LOG_LEVEL: level }).logLevel, level)
  }
})

t.test('each value that does not fit is told by its name', async (t) => {
  const unfit: Record<string, string[]> = {
    PORT: ['65536', '-1', '3000.5', 'http', '3000x', 'Infinity'],
    LOG_LEVEL: ['loud', 'INFO', 'information'],
    ANSWER_CACHE_MB: ['-1', '4097', '1.5', 'much', '64MB'],
    LIVE_CONNECTIONS: ['-1', '100001', 'many'],
    LIVE_CONNECTIONS_PER_ADDRESS: ['-1', '100001', 'many'],
    FEDERATION: ['yes', 'true'],
    COMPRESSION: ['yes', 'gzip'],
    OIDC_CLOCK_TOLERANCE_SECONDS: ['-1', '301', 'a few'],
    OIDC_ROLE_CLAIM: ['two words']
  }
  for (const [name, values] of Object.entries(unfit)) {
    for (const value of values) {
      t.test(`${name}="${value}"`, async (t) => {
        const told = faults({ [name]: value })
        t.equal(told.length, 1)
        t.match(told[0], new RegExp(`^ *${name}: \\w+`))
        t.notMatch(told[0], /NaN/, 'in the words of who sets it')
      })
    }
  }
})

t.test('what says how tokens are read goes together', async (t) => {
  t.match(faults({ OIDC_ISSUER: 'https://login.example.dk' }), [/^ *OIDC_AUDIENCE: must be said/])
  t.match(faults({ OIDC_ISSUER: 'login.example.dk', OIDC_AUDIENCE: 'a' }), [/^ *OIDC_ISSUER: must be an address/])
  t.match(faults({ OIDC_AUDIENCE: 'a', OIDC_REGIONS_CLAIM: 'regions', OIDC_CLIENT_ID: 'a', PORT: 'x' }), [
    /^ *PORT: /,
    /^ *OIDC_AUDIENCE: says nothing without OIDC_ISSUER/,
    /^ *OIDC_REGIONS_CLAIM: says nothing/,
    /^ *OIDC_CLIENT_ID: says nothing/
  ])
})

t.test('blanks are no value', async (t) => {
  for (const name of Object.keys(environmentSchema.shape)) {
    for (const blanks of [' ', '\t', ' \n']) {
      let taken: unknown = DEFAULTS
      try {
        taken = readConfig({ [name]: blanks })
      } catch (error) {
        t.match(error, { message: new RegExp(`${name}: `) })
      }
      t.strictSame(taken, DEFAULTS, `${name} is refused or as unset`)
    }
  }
})

t.test('all faults are told at once', async (t) => {
  const told = faults({ PORT: 'x', LOG_LEVEL: 'x', ANSWER_CACHE_MB: 'x', HOST: 'localhost' })
  t.same(
    told.map((line) => line.trim().split(':')[0]),
    ['PORT', 'LOG_LEVEL', 'ANSWER_CACHE_MB']
  )
})

t.test('the example names every variable with its default, and says what it is for', async (t) => {
  const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n')
  const variables = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, name = '', value = ''] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? []
    t.not(name, '', `line ${index + 1} is NAME=value: ${line}`)
    t.match(lines[index - 1], /^# \S/, `${name} has a comment`)
    t.notOk(variables.has(name), `${name} is named once`)
    variables.set(name, value)
  }

  const defaults = Object.entries(environmentSchema.parse({})).map(([name, value]) => [name, String(value ?? '')])
  t.strictSame(Object.fromEntries(variables), Object.fromEntries(defaults))
  t.strictSame(readConfig(Object.fromEntries(variables)), readConfig({}), 'taken as it is, it changes nothing')
})

t.test('every variable says what it is for', async (t) => {
  for (const [name, schema] of Object.entries(environmentSchema.shape)) t.match(schema.description, /\w+ \w+/, name)
})

t.test('a variable one or two letters off is reported with the right name, and no other', async (t) => {
  const known = Object.keys(environmentSchema.shape)
  const wrong = {
    PROT: 'PORT',
    HOSTS: 'HOST',
    port: 'PORT',
    DATABSE_PATH: 'DATABASE_PATH',
    DATABASEPATHS: 'DATABASE_PATH'
  }
  const found = misspelled([...Object.keys(wrong), ...known], known)
  t.same(Object.fromEntries(found.map(({ name, meant }) => [name, meant])), wrong)
  const others = ['HOME', 'PATH', 'HOSTNAME', 'NODE_ENV', 'PWD', 'TERM', 'USER', 'LANG', 'SHELL', 'LOGNAME', 'OIDC']
  t.same(misspelled(others, known), [])
})
