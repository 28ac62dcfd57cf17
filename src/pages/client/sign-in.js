import { drafts } from './drafts.js'
import { headersNow, isPage, onPage, signInBy, signOut, visit } from './navigation.js'

// Signing in by a key or an OpenID Connect provider. Key and token stay in the memory of navigation.js.

/** What the tab's session storage holds while the reader is at the provider: the state of the redirect, and drafts. */
const PENDING = 'signing-in'
/** Milliseconds before its end that a token is renewed. */
const MARGIN = 30_000

/** @param {Document} page */
export function startSignIn(page) {
  onPage(connect)
  connect(page)
}

/** @param {ParentNode} root */
function connect(root) {
  const form = root.querySelector('#sign-in')
  if (form instanceof HTMLFormElement) {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      byKey(form)
    })
  }
  root.querySelector('#sign-out')?.addEventListener('click', () => {
    signOut()
    drafts.clear()
    visit(new URL('/explorer/sign-in', location.href))
  })
  const provider = root.querySelector('#provider')
  if (provider instanceof HTMLElement) {
    provider.addEventListener('click', () => goTo(provider).catch((error) => tell(provider, error)))
  }
  for (const button of root.querySelectorAll('#sign-in button, #provider')) button.removeAttribute('disabled')
  const redirected = root.querySelector('[data-redirected]')
  if (redirected instanceof HTMLElement) comeBack(redirected).catch((error) => tell(redirected, error))
}

/** @param {HTMLFormElement} form */
async function byKey(form) {
  const input = /** @type {HTMLInputElement} */ (form.querySelector('input'))
  const fault = /** @type {HTMLElement} */ (form.querySelector('.fault'))
  const key = input.value.trim()
  const refusal = key === '' ? ' ' : await refusalOf(key).catch(() => form.dataset.offline ?? '')
  fault.textContent = refusal
  input.setAttribute('aria-invalid', String(refusal !== ''))
  if (refusal !== '') return input.focus()
  input.value = ''
  signInBy(key)
  visit(backFrom(form))
}

/**
 * The reason why a key is refused; empty for a good one.
 * @param {string} key
 */
async function refusalOf(key) {
  const response = await fetch('/v1/viewer', {
    headers: { authorization: `Bearer ${key}`, 'accept-language': document.documentElement.lang }
  })
  return response.ok ? '' : (await response.json()).detail
}

/**
 * The page that asked to sign in.
 * @param {HTMLElement} element
 */
function backFrom({ dataset }) {
  const url = new URL(dataset.return || '/explorer/sign-in', location.href)
  return isPage(url) ? url : new URL('/', location.href)
}

/**
 * @param {HTMLElement} element
 * @param {Error} error
 */
function tell(element, error) {
  const fault = element.querySelector('.fault') ?? element.parentElement?.querySelector('.fault')
  if (fault) fault.textContent = `${element.dataset.failed} ${error.message}`
}

/**
 * The library, the provider and the client that this page is there.
 * @param {HTMLElement} element
 */
async function connection({ dataset: { issuer = '', client = '', back = '' } }) {
  // Loaded where it is used: most readers never sign in.
  const oauth = await import('./oauth4webapi.js')
  const address = new URL(issuer)
  const options = { [oauth.allowInsecureRequests]: address.protocol === 'http:' }
  const server = await oauth.processDiscoveryResponse(address, await oauth.discoveryRequest(address, options))
  return { oauth, options, server, client: { client_id: client }, redirect: new URL(back, location.href).href }
}

/**
 * Goes to the provider, with a proof that only this tab can use the code which comes back.
 * @param {HTMLElement} element
 */
async function goTo(element) {
  const { oauth, server, client, redirect } = await connection(element)
  const [state, verifier] = [oauth.generateRandomState(), oauth.generateRandomCodeVerifier()]
  const url = new URL(server.authorization_endpoint ?? '')
  for (const [name, value] of Object.entries({
    ...client,
    redirect_uri: redirect,
    response_type: 'code',
    scope: element.dataset.scope ?? '',
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256'
  })) {
    url.searchParams.set(name, value)
  }
  sessionStorage.setItem(
    PENDING,
    JSON.stringify({ state, verifier, back: backFrom(element).href, unsent: [...drafts] })
  )
  drafts.clear()
  location.assign(url)
}

/**
 * Takes the token for the code that the provider has sent, and goes on to the page that asked.
 * @param {HTMLElement} element
 */
async function comeBack(element) {
  const pending = sessionStorage.getItem(PENDING)
  sessionStorage.removeItem(PENDING)
  const came = new URL(location.href)
  history.replaceState({}, '', came.pathname)
  if (pending === null) return visit(new URL('/explorer/sign-in', location.href), { replace: true })
  const { state, verifier, back, unsent } = JSON.parse(pending)
  for (const [address, draft] of unsent) drafts.set(address, draft)
  const { oauth, options, server, client, redirect } = await connection(element)
  const parameters = oauth.validateAuthResponse(server, client, came, state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirect,
    verifier,
    options
  )
  let token = await oauth.processAuthorizationCodeResponse(server, client, response)
  let ends = endOf(token)
  /** @type {Promise<void> | null} */
  let renewing = null
  const renew = async () => {
    const fresh = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), token.refresh_token ?? '', options)
    token = { ...token, ...(await oauth.processRefreshTokenResponse(server, client, fresh)) }
    ends = endOf(token)
    signInBy(token.access_token, renewIfNeeded)
  }
  const renewIfNeeded = async () => {
    if (Date.now() < ends - MARGIN || !token.refresh_token) return
    // A token that cannot be renewed is sent until the service refuses it.
    renewing ??= renew()
      .catch(() => {})
      .finally(() => {
        renewing = null
      })
    await renewing
  }
  signInBy(token.access_token, renewIfNeeded)
  await headersNow()
  visit(new URL(back), { replace: true })
}

/**
 * When a token ends, in milliseconds; never if the provider does not say.
 * @param {{ expires_in?: number | undefined }} token
 */
const endOf = ({ expires_in: seconds }) =>
  seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000
