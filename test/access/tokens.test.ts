import { createHash, createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, type JWK, SignJWT } from 'jose'
import t, { type Test } from 'tap'
import { writingApp } from '../support/representation.ts'

/* Access tokens, of an issuer made here, over real sockets. */

const AUDIENCE = 'sundhedsstruktur'
const VEST = '1081-sundhedsklynge-vest'

type Pair = { alg: 'RS256' | 'ES256'; kid: string; privateKey: KeyObject; publicKey: KeyObject }

function pair(alg: Pair['alg'], kid: string): Pair {
  const made =
    alg === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { alg, kid, ...made }
}

/** An issuer with discovery and keys, which can be rotated, counted and cut off. */
async function anIssuer(t: Test) {
  const state = { keys: [pair('RS256', 'one'), pair('ES256', 'two')], asked: 0, down: false, claimed: '' }
  const server = createServer(async (request, response) => {
    if (state.down) return void request.socket.destroy()
    const body =
      request.url === '/realm/.well-known/openid-configuration'
        ? { issuer: state.claimed || issuer, jwks_uri: `${origin}/keys` }
        : { keys: await Promise.all(state.keys.map(publicJwk)) }
    if (request.url === '/keys') state.asked += 1
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = `${origin}/realm`
  const sign = (claims: Record<string, unknown> = {}, by = state.keys[0] as Pair) => {
    const now = Math.floor(Date.now() / 1000)
    return new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'bruger', iat: now, exp: now + 3600, ...EDITOR, ...claims })
      .setProtectedHeader({ alg: by.alg, kid: by.kid })
      .sign(by.privateKey)
  }
  return { state, issuer, sign }
}

const publicJwk = async ({ publicKey, kid, alg }: Pair): Promise<JWK> => ({
  ...(await exportJWK(publicKey)),
  kid,
  alg,
  use: 'sig'
})

/** Claims as a Keycloak realm writes them. */
const EDITOR = { realm_access: { roles: ['offline_access', 'sundhedsstruktur-editor'] }, regions: ['1081'] }

/** The app, listening, that trusts the issuer; what it answers a write or a question with the token. */
async function trusting(t: Test, issuer: string, more: object = {}, times: object = {}) {
  const app = await writingApp(t, {
    oidc: {
      issuer,
      audience: AUDIENCE,
      jwksUri: null,
      roleClaim: 'realm_access.roles',
      rolePrefix: 'sundhedsstruktur-',
      regionsClaim: 'regions',
      regionsFollow: false,
      bodiesClaim: 'bodies',
      clockToleranceSeconds: 5,
      ...more
    },
    tokenTimes: times
  })
  const base = await app.listen()
  const send = async (token: string, query: string) => {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query })
    })
    const { errors = [] } = (await response.json()) as {
      errors?: { message: string; extensions: { code: string } }[]
    }
    return { status: response.status, code: errors[0]?.extensions.code ?? 'DONE', message: errors[0]?.message ?? '' }
  }
  let day = 0
  const write = (token: string) => {
    day += 1
    const validFrom = `2026-01-${String(day).padStart(2, '0')}`
    return send(
      token,
      `mutation { renameBody(input: { bodyKey: "${VEST}", name: "N${day}", validFrom: "${validFrom}" }) { seq } }`
    )
  }
  return { app, write, read: (token: string) => send(token, '{ regions { nodes { code } } }') }
}

t.test('a token of the issuer says who it is, in what role and within which scope', async (t) => {
  const { state, issuer, sign } = await anIssuer(t)
  const { app, write, read } = await trusting(t, issuer)
  for (const by of state.keys) t.equal((await write(await sign({}, by))).code, 'DONE', by.alg)
  const { data } = await app.ask('{ auditRecords(first: 1) { nodes { actor actorRole } } }')
  t.same(data, { auditRecords: { nodes: [{ actor: 'oidc:bruger', actorRole: 'EDITOR' }] } })

  const roles = (...names: string[]) => ({ realm_access: { roles: names } })
  for (const [what, claims, code] of [
    ['another region', { regions: ['1082'] }, 'FORBIDDEN'],
    ['several regions, apart by spaces', { regions: '1082 1081' }, 'DONE'],
    ['every region', { regions: '*' }, 'DONE'],
    ['no region is none', { regions: undefined }, 'FORBIDDEN'],
    ['the body alone', { regions: undefined, bodies: [VEST] }, 'DONE'],
    ['another body', { bodies: ['1081-sundhedsklynge-syd'] }, 'FORBIDDEN'],
    ['a reader', roles('sundhedsstruktur-reader'), 'FORBIDDEN'],
    ['no role of ours', roles('editor', 'admin'), 'FORBIDDEN'],
    ['no roles at all', { realm_access: undefined }, 'FORBIDDEN'],
    ['the highest of its roles', roles('sundhedsstruktur-reader', 'sundhedsstruktur-admin'), 'DONE']
  ] as const) {
    const token = await sign(claims)
    t.equal((await write(token)).code, code, what)
    t.equal((await read(token)).code, 'DONE', `${what}: reads`)
  }
})

t.test('claims and roles go by the names that are configured', async (t) => {
  const { issuer, sign } = await anIssuer(t)
  const { write } = await trusting(t, issuer, {
    roleClaim: 'https://example.dk/roles',
    rolePrefix: '',
    regionsClaim: 'scope.regions'
  })
  const token = await sign({ 'https://example.dk/roles': 'editor other', scope: { regions: ['1081'] } })
  t.equal((await write(token)).code, 'DONE')
  t.equal((await write(await sign())).code, 'FORBIDDEN')
})

t.test('a token that is not to be trusted lets nobody in, not even to read', async (t) => {
  const { state, issuer, sign } = await anIssuer(t)
  const other = await anIssuer(t)
  // Minutes, not seconds: the test must not depend on how fast it runs.
  const { app, write, read } = await trusting(t, issuer, { clockToleranceSeconds: 600 }, { cooldown: 0 })
  const [key] = state.keys
  if (!key) throw new Error('There is no key.')
  const now = Math.floor(Date.now() / 1000)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { iss: issuer, aud: AUDIENCE, sub: 'bruger', exp: now + 3600, ...EDITOR }
  const hmac = (secret: string) => {
    const signed = `${part({ alg: 'HS256', kid: 'one' })}.${part(claims)}`
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
  }
  const good = await sign()
  const [head = '', body = '', signature = ''] = good.split('.')
  for (const [what, token, told] of [
    ['alg none', `${part({ alg: 'none' })}.${part(claims)}.`, /RS256 or ES256/],
    ['alg none, with the signature', `${part({ alg: 'none', kid: 'one' })}.${body}.${signature}`, /RS256 or ES256/],
    ['HS256 with the public key', hmac(await exportSPKI(key.publicKey)), /RS256 or ES256/],
    ['HS256 with the key as JSON', hmac(JSON.stringify(await publicJwk(key))), /RS256 or ES256/],
    ['another audience', await sign({ aud: 'andet' }), /aud/],
    ['no audience', await sign({ aud: undefined }), /aud/],
    ['expired', await sign({ exp: now - 3600 }), /expired/],
    ['without an end', await sign({ exp: undefined }), /exp/],
    ['not yet valid', await sign({ nbf: now + 3600 }), /nbf/],
    ['nobody', await sign({ sub: undefined }), /sub/],
    ['an object for a name', await sign({ sub: { a: 1 } }), /sub/],
    ['an empty name', await sign({ sub: '' }), /sub/],
    ['a blank name', await sign({ sub: '\u200b' }), /sub/],
    ['a time of issue that lies years ahead', await sign({ iat: now + 300_000_000, exp: now + 300_000_060 }), /iat/],
    ['a name over two lines', await sign({ sub: 'a\nb' }), /sub/],
    ['a name with a lone surrogate', await sign({ sub: 'a\ud800' }), /sub/],
    ['of another issuer', await other.sign(), /./],
    ['another issuer, in the name of this one', await other.sign({ iss: issuer }), /signature/],
    ['an issuer that is named otherwise', await sign({ iss: `${issuer}/` }), /iss/],
    ['a key that the issuer does not have', await sign({}, pair('RS256', 'unknown')), /does not have/],
    ['changed', `${head}.${part({ ...claims, regions: ['1082'] })}.${signature}`, /signature/],
    ['cut short', good.slice(0, -20), /signature/],
    ['no token', 'a.b.c', /cannot be read/]
  ] as const) {
    for (const answer of [await read(token), await write(token)]) {
      t.equal(answer.status, 401, what)
      t.equal(answer.code, 'UNAUTHENTICATED', what)
      t.match(answer.message, told, what)
    }
  }
  t.equal((await write(good)).code, 'DONE', 'and the good one does')
  t.equal((await read(await sign({ exp: now - 300, nbf: now + 300 }))).code, 'DONE', 'clocks may be off by a little')
  const log = JSON.stringify(app.logged)
  t.notOk(log.includes(good) || log.includes(signature), 'no token is in the log')
})

t.test("the issuer's keys are kept, and fetched anew when it rotates them", async (t) => {
  const { state, issuer, sign } = await anIssuer(t)
  const { read } = await trusting(t, issuer, {}, { cooldown: 0 })
  for (let time = 0; time < 5; time++) t.equal((await read(await sign())).code, 'DONE')
  t.equal(state.asked, 1, 'kept')
  const old = await sign()
  state.keys = [pair('ES256', 'three')]
  t.equal((await read(await sign())).code, 'DONE', 'a key that is new is fetched at once')
  t.equal(state.asked, 2)
  t.equal((await read(old)).code, 'UNAUTHENTICATED', 'and one that is gone no longer counts')
})

t.test('who sends unknown keys does not make us ask the issuer each time', async (t) => {
  const { state, issuer, sign } = await anIssuer(t)
  const { read } = await trusting(t, issuer)
  t.equal((await read(await sign())).code, 'DONE')
  for (const kid of ['x', 'y', 'z']) await read(await sign({}, pair('ES256', kid)))
  t.equal(state.asked, 1)
})

t.test('while the issuer is away its last keys hold on, and it is asked again when it is back', async (t) => {
  const { state, issuer, sign } = await anIssuer(t)
  const { app, read } = await trusting(t, issuer, {}, { cacheMaxAge: 0, cooldown: 0 })
  state.down = true
  const answer = await read(await sign())
  t.equal(answer.status, 401)
  t.match(answer.message, /issuer does not answer/, 'nothing is known of it yet')
  t.ok(app.logged.some(({ level, msg }) => level === 40 && /issuer does not answer/.test(String(msg))))
  state.down = false
  t.equal((await read(await sign())).code, 'DONE')
  state.down = true
  t.equal((await read(await sign())).code, 'DONE', 'by the keys that it last gave')
  t.equal((await read(await sign({ exp: 1 }))).code, 'UNAUTHENTICATED', 'which are all that is taken on trust')
  t.equal((await read(await sign({}, pair('RS256', 'one')))).code, 'UNAUTHENTICATED')
})

t.test('a provider that gives itself out for another is not believed', async (t) => {
  const { state, issuer, sign } = await anIssuer(t)
  state.claimed = 'https://example.dk'
  const { read } = await trusting(t, issuer)
  t.equal((await read(await sign())).code, 'UNAUTHENTICATED')
})

t.test('where no issuer is configured no token is taken', async (t) => {
  const { sign } = await anIssuer(t)
  const app = await writingApp(t)
  const { errors } = await app.ask('{ regions { nodes { code } } }', {}, await sign())
  t.match(errors[0], { message: /not taken here/, extensions: { code: 'UNAUTHENTICATED' } })
})

t.test('the log names a token by a pseudonym that is the same for each request of its subject', async (t) => {
  const { issuer, sign } = await anIssuer(t)
  const { app, write, read } = await trusting(t, issuer)
  const subject = 'grethe.hansen@example.dk'
  await write(await sign({ sub: subject }))
  await read(await sign({ sub: subject }))
  await read(await sign({ sub: 'another' }))
  const [first, second, third] = app.logged.filter(({ msg }) => msg === 'request').map(({ actor }) => String(actor))
  t.match(first, /^oidc:[0-9a-f]{12}$/)
  t.equal(second, first)
  t.not(third, first)
  t.notMatch(JSON.stringify(app.logged), /grethe|another/)
  const name = `oidc:${subject}`
  t.equal(first, `oidc:${createHash('sha256').update(name).digest('hex').slice(0, 12)}`, 'as the guide calculates it')
  const { data } = await app.ask<{ auditRecords: { nodes: { actor: string }[] } }>(
    '{ auditRecords(first: 1) { nodes { actor } } }'
  )
  t.equal(data.auditRecords.nodes[0]?.actor, name, 'the audit has the subject')
})
