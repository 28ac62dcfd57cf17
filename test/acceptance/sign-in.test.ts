import { createHash, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, SignJWT } from 'jose'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { writingApp } from '../support/representation.ts'
import { openBrowser, openPage, tracesOf } from './support/browser.ts'

/* Signing in by an OpenID Connect provider: authorisation code with PKCE, in a real browser. */

const AUDIENCE = 'sundhedsstruktur'
const CLIENT = 'sider'
const BODY = '/explorer/bodies/1085-sundhedsklynge-holbaek'

/** A small provider: discovery, consent without a question, tokens for a code and its verifier, and refresh. */
async function aProvider(t: Test) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }
  /** By code: what the pages asked for. */
  const asked = new Map<string, URLSearchParams>()
  const state = { seconds: 300, denies: false, refreshes: 0, refused: '', tokens: [] as string[] }

  const tokens = async () => {
    const now = Math.floor(Date.now() / 1000)
    const sign = (claims: object) =>
      new SignJWT({ iss: issuer, sub: 'bruger', iat: now, exp: now + state.seconds, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .sign(privateKey)
    const roles = { realm_access: { roles: ['sundhedsstruktur-editor'] }, regions: ['1085'] }
    const access = await sign({ aud: AUDIENCE, ...roles, jti: String(state.tokens.length) })
    const refresh = `refresh-${state.tokens.length}`
    state.tokens.push(access, refresh)
    return {
      access_token: access,
      id_token: await sign({ aud: CLIENT }),
      refresh_token: refresh,
      token_type: 'Bearer',
      expires_in: state.seconds
    }
  }
  /** What is wrong with a request for tokens; empty where nothing is. */
  const faultOf = (given: URLSearchParams): string => {
    if (given.get('client_id') !== CLIENT) return 'invalid_client'
    if (given.get('grant_type') === 'refresh_token') {
      state.refreshes += 1
      return state.tokens.includes(given.get('refresh_token') ?? '') ? '' : 'invalid_grant'
    }
    const request = asked.get(given.get('code') ?? '')
    asked.delete(given.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url')
    const fits =
      request?.get('code_challenge') === challenge && request.get('redirect_uri') === given.get('redirect_uri')
    return fits ? '' : 'invalid_grant'
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', origin)
    response.setHeader('access-control-allow-origin', '*')
    if (url.pathname === '/realm/authorize') {
      const { searchParams } = url
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      const code = `code-${asked.size + state.tokens.length}`
      asked.set(code, searchParams)
      back.searchParams.set('state', searchParams.get('state') ?? '')
      if (state.denies) back.searchParams.set('error', 'access_denied')
      else back.searchParams.set('code', code)
      return void response.writeHead(302, { location: back.href }).end()
    }
    response.setHeader('content-type', 'application/json')
    if (url.pathname === '/realm/token') {
      const fault = faultOf(new URLSearchParams(await bodyOf(request)))
      state.refused = fault
      const answer = fault === '' ? await tokens() : { error: fault }
      return void response.writeHead(fault === '' ? 200 : 400).end(JSON.stringify(answer))
    }
    const body =
      url.pathname === '/realm/.well-known/openid-configuration'
        ? {
            issuer,
            authorization_endpoint: `${issuer}/authorize`,
            token_endpoint: `${issuer}/token`,
            jwks_uri: `${issuer}/keys`,
            id_token_signing_alg_values_supported: ['ES256']
          }
        : { keys: [jwk] }
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = `${origin}/realm`
  return { state, issuer }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** The app that trusts the provider, its address, and a tab; null where the machine has no browser. */
async function signingIn(t: Test) {
  const browser = await openBrowser(t)
  if (!browser) return null
  const provider = await aProvider(t)
  const { issuer } = provider
  const app = await writingApp(t, {
    oidc: {
      issuer,
      audience: AUDIENCE,
      jwksUri: null,
      roleClaim: 'realm_access.roles',
      rolePrefix: 'sundhedsstruktur-',
      regionsClaim: 'regions',
      regionsFollow: false,
      bodiesClaim: null,
      clockToleranceSeconds: 0
    },
    signIn: { issuer, clientId: CLIENT, scope: 'openid' }
  })
  const address = await app.app.listen({ host: '127.0.0.1', port: 0 })
  return { ...provider, app, address, ...(await openPage(browser, address, { locale: 'da-DK' })) }
}

async function goToProvider(page: Page, address: string, back: string): Promise<void> {
  await page.goto(`${address}/explorer/sign-in?${new URLSearchParams({ return: back })}`)
  await page.getByRole('button', { name: 'Log ind med brugerkonto' }).click()
}

t.test('a reader signs in at the provider, comes back to the page that asked, and writes', async (t) => {
  const started = await signingIn(t)
  if (!started) return
  const { app, state, issuer, page, address, complaints, outside } = started
  await goToProvider(page, address, `${BODY}?asOf=2026-01-01`)
  await page.waitForURL(`${address}${BODY}?asOf=2026-01-01`)
  await page.getByRole('link', { name: 'Udpeg borgmester, Holbæk' }).click()
  await page.getByLabel('Navn på en ny person').fill('Bodil Borgmester')
  await page.getByRole('button', { name: 'Udpeg' }).click()
  await page.locator('#messages', { hasText: 'Bodil Borgmester er udpeget' }).waitFor()
  const { data } = await app.ask('{ auditRecords(first: 1) { nodes { actor actorRole } } }')
  t.same(data, { auditRecords: { nodes: [{ actor: 'oidc:bruger', actorRole: 'EDITOR' }] } })

  const traces = await tracesOf(page)
  t.ok(state.tokens.length >= 2)
  for (const token of state.tokens) t.notOk(traces.includes(token), 'no token is stored or shown')
  t.notMatch(traces, /code-\d|verifier|signing-in/, 'nothing of the redirect is left')
  t.same(complaints, [])
  t.ok(outside.length > 0 && outside.every((url) => url.startsWith(issuer)), 'the provider alone was asked')

  await page.getByRole('link', { name: 'Min adgang' }).click()
  await page.getByText('oidc:bruger').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Log ind', level: 1 }).waitFor()
  t.pass('a reload forgets the token')
})

t.test('a token that is about to end is renewed while the tab is open, until the provider refuses', async (t) => {
  const started = await signingIn(t)
  if (!started) return
  const { state, page, address } = started
  // The pages renew a token that has less than half a minute left: this one at every request.
  state.seconds = 20
  await goToProvider(page, address, BODY)
  await page.waitForURL(`${address}${BODY}`)
  await page.getByRole('link', { name: 'Min adgang' }).click()
  await page.getByText('oidc:bruger').waitFor()
  const { refreshes } = state
  t.ok(refreshes >= 1)
  await page.getByRole('link', { name: 'Kort' }).click()
  await page.getByRole('heading', { name: 'Kommuner og klynger' }).waitFor()
  t.ok(state.refreshes > refreshes)
})

t.test('a refusal of the provider is told, and a link leads to another try', async (t) => {
  const started = await signingIn(t)
  if (!started) return
  const { state, page, address } = started
  state.denies = true
  await goToProvider(page, address, BODY)
  await page.getByRole('alert').filter({ hasText: 'Det lykkedes ikke at logge ind hos udbyderen' }).waitFor()
  t.equal(new URL(page.url()).search, '', 'the answer of the provider is out of the address')
  state.denies = false
  await page.getByRole('link', { name: 'Log ind på ny' }).click()
  await page.getByRole('button', { name: 'Log ind med brugerkonto' }).click()
  await page.getByText('oidc:bruger').waitFor()
})

t.test('a code that another tab asked for signs nobody in', async (t) => {
  const started = await signingIn(t)
  if (!started) return
  const { state, page, address } = started
  await page.goto(`${address}/explorer/signed-in?code=code-0&state=foreign`)
  await page.getByRole('heading', { name: 'Log ind', level: 1 }).waitFor()
  t.same(state.tokens, [])
})

t.test('what was typed before the token ended is there again after the redirect', async (t) => {
  const started = await signingIn(t)
  if (!started) return
  const { page, address } = started
  const form = `${BODY}/involve?level=POLITICAL`
  await goToProvider(page, address, form)
  await page.waitForURL(`${address}${form}`)
  await page.getByLabel('Beskrivelse').fill('Drøftelse med patienter.')
  await page.route('**/graphql', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/json',
      body: JSON.stringify({
        errors: [{ message: 'Adgangstokenet er udløbet.', extensions: { code: 'UNAUTHENTICATED' } }]
      })
    })
  )
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: /Log ind igen/ })
    .click()
  await page.unroute('**/graphql')
  page.on('dialog', (dialog) => t.fail(dialog.type()))
  await page.getByRole('button', { name: 'Log ind med brugerkonto' }).click()
  await page.waitForURL(`${address}${form}`)
  await page.getByLabel('Beskrivelse').waitFor()
  t.equal(await page.getByLabel('Beskrivelse').inputValue(), 'Drøftelse med patienter.')
  t.notMatch(await page.evaluate('JSON.stringify({ ...sessionStorage })'), /Drøftelse/)
})
