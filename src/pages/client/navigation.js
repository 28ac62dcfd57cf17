// Pages are fetched and put in the place of the shown one, so that what the tab holds in memory stays.

/** @type {Set<(root: ParentNode) => void>} */
const readers = new Set()
/** @type {AbortController | null} */
let running = null
/** Path and parameters of the page that is shown. */
let shown = location.pathname + location.search

/**
 * Calls the function for each page that is shown from now on.
 * @param {(root: ParentNode) => void} reader
 */
export const onPage = (reader) => readers.add(reader)

/** The key or token of this tab: it is in this variable and nowhere else. */
export const credentials = {
  /** Headers of every request. @type {Record<string, string>} */
  headers: {},
  /** Renews a token that is about to expire. @type {(() => Promise<void>) | null} */
  renew: null
}

/** Headers of a request that is sent now. */
export async function headersNow() {
  await credentials.renew?.()
  return credentials.headers
}

/**
 * Takes up a key or token.
 * @param {string} secret
 * @param {() => Promise<void>} [renew]
 */
export function signInBy(secret, renew) {
  credentials.headers = { authorization: `Bearer ${secret}` }
  credentials.renew = renew ?? null
}

export function signOut() {
  credentials.headers = {}
  credentials.renew = null
}

/**
 * Tells what has been done, on the page that is shown and until the next one.
 * @param {...Node} parts
 */
export const announce = (...parts) => document.getElementById('messages')?.replaceChildren(...parts)

/**
 * A page as the reader may see it.
 * @param {URL} url
 * @param {AbortSignal} [signal]
 */
export const fetchPage = async (url, signal) =>
  fetch(url, { headers: { accept: 'text/html', ...(await headersNow()) }, ...(signal && { signal }) })

/**
 * True for an address of the pages.
 * @param {URL} url
 */
export const isPage = (url) =>
  url.origin === location.origin &&
  (url.pathname === '/' || url.pathname.startsWith('/explorer/')) &&
  !url.pathname.startsWith('/explorer/files/')

/**
 * Shows the page of an address.
 * @param {URL} url
 * @param {{ replace?: boolean, keepFocus?: boolean, pop?: boolean }} [how]
 */
export async function visit(url, { replace = false, keepFocus = false, pop = false } = {}) {
  running?.abort()
  const own = new AbortController()
  running = own
  const main = document.querySelector('main')
  main?.setAttribute('aria-busy', 'true')
  try {
    const response = await fetchPage(url, own.signal)
    const type = response.headers.get('content-type') ?? ''
    if (!type.startsWith('text/html')) return location.assign(url)
    // The key has expired or was revoked: pages can be read without one.
    if (response.status === 401) signOut()
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (!pop) history[replace ? 'replaceState' : 'pushState']({}, '', url)
    shown = url.pathname + url.search
    show(page, keepFocus)
    if (!keepFocus) announce()
    if (!replace && !pop) scrollTo(0, 0)
    if (url.hash) document.getElementById(url.hash.slice(1))?.scrollIntoView()
  } catch {
    if (!own.signal.aborted) location.assign(url)
  } finally {
    if (running === own) running = null
    document.querySelector('main')?.removeAttribute('aria-busy')
  }
}

/**
 * Puts a fetched page in the place of the shown one.
 * @param {Document} page
 * @param {boolean} keepFocus
 */
function show(page, keepFocus) {
  const focused = keepFocus ? document.activeElement?.id : null
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  for (const part of ['header', 'main', 'footer']) {
    // The search field keeps what is being typed.
    if (part === 'header' && keepFocus) continue
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)]
    if (old && fresh) old.replaceWith(document.adoptNode(fresh))
  }
  for (const reader of readers) reader(document)
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  else document.querySelector('main')?.focus({ preventScroll: true })
}

/**
 * The address that a form of the method GET leads to.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} [submitter]
 */
export function addressOf(form, submitter) {
  const url = new URL(form.action)
  const fields = new FormData(form, submitter)
  url.search = new URLSearchParams(
    [...fields]
      .filter((one) => typeof one[1] === 'string' && one[1] !== '')
      .map(([name, value]) => [name, String(value)])
  ).toString()
  return url
}

/** @param {Document} page */
export function start(page) {
  onPage(hideButtons)
  hideButtons(page)
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const url = new URL(link instanceof SVGAElement ? link.href.baseVal : link.href, location.href)
    if (link.hasAttribute('download') || link.hasAttribute('data-plain') || !isPage(url)) return
    if (url.hash && url.pathname === location.pathname && url.search === location.search) return
    event.preventDefault()
    visit(url)
  })
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return
    if (!isPage(new URL(form.action))) return
    event.preventDefault()
    visit(addressOf(form, event.submitter))
  })
  // A form that shows its result at once.
  page.addEventListener('change', (event) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form?.hasAttribute('data-live')) visit(addressOf(form), { replace: true, keepFocus: true })
  })
  addEventListener('popstate', () => {
    // A jump within the page leaves the page as it is.
    if (location.pathname + location.search !== shown) visit(new URL(location.href), { pop: true })
  })
}

/**
 * Hides the buttons of forms that show their result at once.
 * @param {ParentNode} root
 */
function hideButtons(root) {
  for (const button of root.querySelectorAll('form[data-live] button:not([type])')) button.setAttribute('hidden', '')
}
