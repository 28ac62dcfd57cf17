import { addressOf, fetchPage, onPage, visit } from './navigation.js'

// Suggestions under the search field while the reader types: a combobox by the pattern of ARIA.

/** Milliseconds after the last letter. */
const PAUSE = 120

/** @param {Document} page */
export function startSearch(page) {
  onPage(connect)
  connect(page)
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    const input = document.getElementById('search')
    if (input instanceof HTMLInputElement) input.select()
  })
}

/** @param {ParentNode} root */
function connect(root) {
  const input = root.querySelector('#search')
  if (!(input instanceof HTMLInputElement) || input.getAttribute('role') === 'combobox') return
  const list = document.createElement('ul')
  Object.assign(list, { id: 'suggestions', className: 'suggestions', hidden: true })
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '')
  input.form?.append(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id
  }))
    input.setAttribute(name, value)

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting
  let asked = 0
  /** Keeps the list as it is: an answer that is still on its way stays unseen. */
  const keep = () => {
    clearTimeout(waiting)
    asked += 1
  }
  const close = () => {
    keep()
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const suggest = async () => {
    if (input.value.trim().length < 2) return close()
    const own = ++asked
    const url = addressOf(/** @type {HTMLFormElement} */ (input.form))
    // Without a connection there are no suggestions: Enter then says why.
    const response = await fetchPage(url).catch(() => null)
    const page = new DOMParser().parseFromString((await response?.text()) ?? '', 'text/html')
    if (own !== asked) return
    const links = [...page.querySelectorAll('[data-hit]')].slice(0, 8)
    list.replaceChildren(
      ...links.map((link, index) => {
        const option = document.createElement('li')
        option.id = `suggestion-${index}`
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', 'false')
        option.dataset.href = link.getAttribute('href') ?? ''
        option.textContent = link.getAttribute('data-hit')
        return option
      })
    )
    list.hidden = links.length === 0
    input.setAttribute('aria-expanded', String(links.length > 0))
    input.removeAttribute('aria-activedescendant')
  }
  /** @param {HTMLElement} option */
  const open = (option) => {
    close()
    visit(new URL(option.dataset.href ?? '/', location.href))
  }
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(suggest, PAUSE)
  })
  input.addEventListener('keydown', (event) => {
    const options = /** @type {HTMLElement[]} */ ([...list.children])
    const at = options.findIndex((one) => one.getAttribute('aria-selected') === 'true')
    if (event.key === 'Escape') {
      // The browser empties the field at the next one.
      if (!list.hidden) event.preventDefault()
      return close()
    }
    if (event.key === 'Enter' && at >= 0 && !list.hidden) {
      event.preventDefault()
      return open(/** @type {HTMLElement} */ (options[at]))
    }
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || list.hidden) return
    event.preventDefault()
    keep()
    const next = (at + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length
    for (const [index, one] of options.entries()) one.setAttribute('aria-selected', String(index === next))
    input.setAttribute('aria-activedescendant', options[next]?.id ?? '')
    options[next]?.scrollIntoView({ block: 'nearest' })
  })
  input.addEventListener('blur', () => setTimeout(close, 150))
  list.addEventListener('pointerdown', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null
    if (option) open(option)
  })
}
