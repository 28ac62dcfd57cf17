import { drafts } from './drafts.js'
import {
  addRow,
  controlFor,
  controlsOf,
  draftOf,
  filled,
  inputOf,
  inWords,
  labelOf,
  restore,
  textOf
} from './form-values.js'
import { announce, fetchPage, headersNow, onPage, signOut, visit } from './navigation.js'

// A form that writes: checked by the service while the reader types, and sent with the versions that the reader has seen.

/** @typedef {{ text: string, href: string }} Reference */
/** @typedef {{ field: string | null, message: string, links: Reference[], isRule: boolean }} Fault */
/** @typedef {{ message: string, field: string | null, rule: { id: string, text: string } | null }} Warning */
/** @typedef {{ warnings: Warning[], keys: string[] }} Written */
/** @typedef {{ written: Written } | { faults: Fault[], isStale?: boolean }} Outcome */

/** Milliseconds after the last letter. */
const PAUSE = 400

/** @param {Document} page */
export function startForms(page) {
  onPage(connect)
  connect(page)
}

/** @param {ParentNode} root */
function connect(root) {
  const form = root.querySelector('form.write[data-operation]')
  if (form instanceof HTMLFormElement) operate(form)
}

/** @param {HTMLFormElement} form */
function operate(form) {
  const words = JSON.parse(form.dataset.words ?? '{}')
  const status = /** @type {HTMLElement} */ (form.querySelector('.status-line'))
  const summary = /** @type {HTMLElement} */ (form.querySelector('.summary'))
  const address = addressOfDraft()
  const once = randomText()
  const query = document.querySelector('[data-mutation]')?.textContent ?? ''
  /** Controls that the reader has been in. @type {Set<Element>} */
  const touched = new Set()
  let isSubmitted = false
  let isSending = false
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting
  /** @type {AbortController | undefined} */
  let checking

  for (const button of form.querySelectorAll('button')) button.disabled = false
  const kept = drafts.get(address)
  if (kept) {
    restore(form, kept)
    status.textContent = words.kept
    for (const control of controlsOf(form)) if (textOf(control) !== '') touched.add(control)
    check(0)
  }
  showVariables(form)

  form.addEventListener('input', (event) => onTyped(event.target))
  form.addEventListener('change', (event) => onTyped(event.target))
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const list = button?.closest('[data-list]')
    if (event.target instanceof Element && event.target.closest('[data-cancel]')) drafts.delete(address)
    if (button?.hasAttribute('data-add') && list) addRow(list)?.querySelector('input')?.focus()
    if (button?.hasAttribute('data-remove') && list) {
      button.closest('.row')?.remove()
      const next = list.querySelector('[data-add]')
      if (next instanceof HTMLElement) next.focus()
      onTyped(list)
    }
  })
  form.addEventListener('reset', () => {
    drafts.delete(address)
    touched.clear()
    isSubmitted = false
    setTimeout(() => {
      showFaults([])
      tell('')
      summary.hidden = true
      showVariables(form)
    })
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!isSending) send()
  })

  /** @param {EventTarget | null} target */
  function onTyped(target) {
    if (target instanceof Element) touched.add(target)
    drafts.set(address, draftOf(form))
    showVariables(form)
    check(PAUSE)
  }

  /**
   * Asks the service what it would say, without writing.
   * @param {number} pause
   */
  function check(pause) {
    clearTimeout(waiting)
    checking?.abort()
    const own = new AbortController()
    checking = own
    waiting = setTimeout(async () => {
      if (!form.isConnected) return
      tell(words.checking)
      const outcome = await ask({ validateOnly: true }, { signal: own.signal })
      if (!own.signal.aborted && form.isConnected && !isSending) await show(outcome)
    }, pause)
  }

  /** @param {Outcome} outcome */
  async function show(outcome) {
    if ('written' in outcome) {
      showFaults([])
      const { warnings } = outcome.written
      return warnings.length > 0 ? tell(words.warned, 'wrong', warnings.map(warningFault)) : tell(words.fine, 'fine')
    }
    if (outcome.isStale) return merge(false)
    // What the reader has not come to yet is not wrong yet.
    const told = outcome.faults.filter(
      (one) => isSubmitted || one.isRule || one.field === null || touched.has(controlFor(form, one.field) ?? form)
    )
    showFaults(told)
    const general = told.filter(({ field }) => controlFor(form, field) === null)
    tell(told.length > 0 ? words.wrong : '', 'wrong', general)
  }

  async function send() {
    clearTimeout(waiting)
    checking?.abort()
    isSending = true
    isSubmitted = true
    form.setAttribute('aria-busy', 'true')
    tell(words.sending)
    const outcome = await ask({}, { once })
    isSending = false
    form.removeAttribute('aria-busy')
    if ('written' in outcome) return finish(outcome.written)
    if (outcome.isStale) return merge(true)
    showFaults(outcome.faults)
    tell('')
    summarise(outcome.faults)
  }

  /** @param {Written} written */
  async function finish({ warnings, keys }) {
    const done = filled(form, form.dataset.done ?? '')
    drafts.delete(address)
    await visit(new URL(form.dataset.back ?? '/', location.href))
    announce(
      paragraph(done),
      ...(warnings.length > 0 ? [paragraph(words.warned), listOf(warnings.map(warningFault))] : [])
    )
    for (const key of keys) {
      for (const place of document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)) place.classList.add('fresh')
    }
  }

  /**
   * Others have written since the form was opened: their state is shown beside, and the next attempt builds on it. A reader
   * who is still typing keeps the focus.
   * @param {boolean} hasSent
   */
  async function merge(hasSent) {
    const url = new URL(location.href)
    url.searchParams.set('since', form.dataset.seq ?? '0')
    /** @type {Document | null} */
    const page = await fetchPage(url)
      .then(async (response) => new DOMParser().parseFromString(await response.text(), 'text/html'))
      .catch(() => null)
    const fresh = page?.querySelector('form.write[data-operation]')
    if (!page || !(fresh instanceof HTMLFormElement)) {
      const reason = page?.querySelector('main h1 ~ p')?.textContent ?? ''
      return summarise([fault(null, page ? `${words.gone} ${reason}` : words.offline)])
    }
    form.dataset.seq = fresh.dataset.seq
    const isNewer = takeUp(form, fresh)
    const [old, now] = [document.querySelector('[data-state]'), page.querySelector('[data-state]')]
    if (old && now) {
      markChanges(old, now, words)
      old.replaceWith(document.adoptNode(now))
    }
    showVariables(form)
    summary.hidden = true
    const changed = document.querySelector('[data-state] .changed')
    if (hasSent && changed instanceof HTMLElement) changed.focus()
    if (isNewer) check(0)
    else tell(words.wrong, 'wrong')
  }

  /**
   * @param {{ validateOnly?: boolean }} how
   * @param {{ once?: string, signal?: AbortSignal }} [sending]
   * @returns {Promise<Outcome>}
   */
  async function ask(how, { once, signal } = {}) {
    const language = document.documentElement.lang
    /** @type {Response} */
    let response
    try {
      response = await fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'accept-language': language,
          ...(await headersNow()),
          ...(once && { 'idempotency-key': once })
        },
        body: JSON.stringify({
          query,
          variables: { input: { ...inputOf(form), ...how }, language: language.toUpperCase() }
        }),
        ...(signal && { signal })
      })
    } catch {
      return { faults: [fault(null, words.offline)] }
    }
    if (response.status === 429) {
      return { faults: [fault(null, words.busy.replace('{seconds}', response.headers.get('retry-after') ?? '60'))] }
    }
    const answer = await response.json().catch(() => ({ errors: [{ message: response.statusText, extensions: {} }] }))
    if (response.status === 409) {
      return { faults: [fault(null, words.once, [{ text: document.title, href: form.dataset.back ?? '/' }])] }
    }
    if (!answer.errors) return { written: writtenIn(answer.data) }
    return answer.errors.some(isStale)
      ? { faults: [], isStale: true }
      : { faults: answer.errors.flatMap((/** @type {ServiceError} */ one) => faultsOf(one)) }
  }

  /**
   * The faults that an error of the service names.
   * @param {ServiceError} error
   * @returns {Fault[]}
   */
  function faultsOf({ message, extensions: { code, issues, violations, field } }) {
    if (code === 'INVALID_INPUT' && issues) return issues.map((one) => fault(one.field, inWords(form, one.message)))
    if (code === 'RULE_VIOLATION' && violations) return violations.map(violationFault)
    if (code === 'UNAUTHENTICATED') {
      signOut()
      const back = new URLSearchParams({ return: location.pathname + location.search })
      const href = `/explorer/sign-in?${back}`
      return [fault(null, `${words.signedOut} ${message}`, [{ text: words.signIn, href }])]
    }
    return [fault(field ?? null, inWords(form, message))]
  }

  /**
   * @param {Violation} violation
   * @returns {Fault}
   */
  function violationFault({ field, message, ruleId, ruleText, holders, remedies }) {
    const links = ruleId && ruleText ? [ruleLink(ruleId, ruleText)] : []
    const replaces = (remedies ?? []).flatMap(({ appointmentKey }) => {
      const name = holders?.find((one) => one.appointmentKey === appointmentKey)?.name
      const url = new URL(form.dataset.replace ?? '', location.href)
      url.searchParams.set('appointment', appointmentKey)
      return name ? [{ text: words.replace.replace('{name}', name), href: url.pathname + url.search }] : []
    })
    const names = holders?.map(({ name }) => name).join(', ')
    return {
      ...fault(field, names ? words.taken.replace('{names}', names) : inWords(form, message), [...replaces, ...links]),
      isRule: true
    }
  }

  /** @param {Warning} warning */
  function warningFault({ message, field, rule }) {
    return fault(field, message, rule ? [ruleLink(rule.id, rule.text)] : [])
  }

  /**
   * @param {string} id
   * @param {string} text
   */
  function ruleLink(id, text) {
    return { text: `${words.rule}: ${text}`, href: `${form.dataset.facts}${id}${sameLanguage()}` }
  }

  /**
   * Puts each fault beside its field.
   * @param {Fault[]} faults
   */
  function showFaults(faults) {
    for (const place of form.querySelectorAll('.fault')) place.replaceChildren()
    for (const control of controlsOf(form)) control.removeAttribute('aria-invalid')
    for (const one of faults) {
      const control = controlFor(form, one.field)
      control?.setAttribute('aria-invalid', 'true')
      control
        ?.closest('.field, fieldset')
        ?.querySelector('.fault')
        ?.append(...nodesOf(one))
    }
  }

  /**
   * What is wrong, at the top of the form; the first field that is at fault gets the focus.
   * @param {Fault[]} faults
   */
  function summarise(faults) {
    const heading = document.createElement('h2')
    heading.textContent = words.summary
    const items = faults.map((one) => {
      const control = controlFor(form, one.field)
      const item = document.createElement('li')
      if (control) {
        const anchor = link({ text: `${labelOf(control)}: ${one.message}`, href: `#${control.id}` })
        anchor.addEventListener('click', (event) => {
          event.preventDefault()
          control.focus()
        })
        item.append(anchor)
      } else item.append(...nodesOf(one))
      return item
    })
    const list = document.createElement('ul')
    list.append(...items)
    summary.replaceChildren(heading, list)
    summary.hidden = false
    const first = faults.map(({ field }) => controlFor(form, field)).find((one) => one !== null)
    if (first) first.focus()
    else summary.focus()
  }

  /**
   * @param {string} text
   * @param {'fine' | 'wrong' | ''} [kind]
   * @param {Fault[]} [details]
   */
  function tell(text, kind = '', details = []) {
    status.className = `status-line ${kind}`
    status.replaceChildren(text, ...(details.length > 0 ? [listOf(details)] : []))
  }
}

/**
 * @typedef {{ field: string | null, message: string, ruleId: string | null, ruleText: string | null,
 *   holders?: { appointmentKey: string, name: string }[], remedies?: { appointmentKey: string }[] }} Violation
 * @typedef {{ message: string, extensions: { code?: string, field?: string, violations?: Violation[],
 *   issues?: { field: string, message: string }[] } }} ServiceError
 */

/** @param {ServiceError} error */
const isStale = ({ extensions: { code } }) => code === 'STALE'

/**
 * @param {string | null} field
 * @param {string} message
 * @param {Reference[]} [links]
 * @returns {Fault}
 */
const fault = (field, message, links = []) => ({ field, message, links, isRule: false })

/**
 * The warnings of a mutation, and the keys of what it has changed.
 * @param {Record<string, { warnings: Warning[] }>} data
 * @returns {Written}
 */
function writtenIn(data) {
  const [payload] = Object.values(data)
  /** @type {string[]} */
  const keys = []
  JSON.stringify(payload, (name, value) => {
    if (name === 'key') keys.push(value)
    return name === 'warnings' ? undefined : value
  })
  return { warnings: payload?.warnings ?? [], keys }
}

/** The address of the form, whatever the day and the language. */
function addressOfDraft() {
  const url = new URL(location.href)
  for (const name of ['asOf', 'language', 'since']) url.searchParams.delete(name)
  return url.pathname + url.search
}

const sameLanguage = () => (document.documentElement.lang === 'en' ? '?language=en' : '')

/** Text that nobody else has, without the need of a secure context. */
const randomText = () => [...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16)).join('-')

/** @param {HTMLFormElement} form */
function showVariables(form) {
  const place = document.querySelector('[data-variables]')
  const variables = { input: inputOf(form), language: document.documentElement.lang.toUpperCase() }
  if (place) place.textContent = JSON.stringify(variables, null, 2)
}

/* Merging */

/**
 * Takes versions and choices over from the form as it is now; what the reader has chosen stays. True where a version is
 * another one.
 * @param {HTMLFormElement} form
 * @param {HTMLFormElement} fresh
 */
function takeUp(form, fresh) {
  let isNewer = false
  for (const control of controlsOf(form)) {
    const [now] = controlsOf(fresh).filter(({ name, id }) => name === control.name && id === control.id)
    if (!now) continue
    if (control.type === 'hidden' && control.value !== now.value) {
      control.value = now.value
      isNewer = true
    }
    if (control instanceof HTMLSelectElement && now instanceof HTMLSelectElement) {
      const { value } = control
      control.replaceChildren(...[...now.options].map((one) => document.importNode(one, true)))
      control.value = value
    }
  }
  return isNewer
}

/**
 * Marks what is new in the state, and adds what is no longer there.
 * @param {Element} old
 * @param {Element} now
 * @param {Record<string, string>} words
 */
function markChanges(old, now, words) {
  const [before, after] = [old, now].map((state) => [...state.querySelectorAll('[data-line]')])
  const textsOf = (/** @type {Element[]} */ lines) => new Set(lines.map(wordsOf))
  const [known, present] = [textsOf(before ?? []), textsOf(after ?? [])]
  for (const line of after ?? []) {
    if (known.has(wordsOf(line))) continue
    const mark = document.createElement('ins')
    mark.append(`${words.fresh}: `, ...line.childNodes)
    line.append(mark)
  }
  for (const line of before ?? []) {
    if (present.has(wordsOf(line))) continue
    const gone = document.createElement('li')
    const mark = document.createElement('del')
    mark.textContent = wordsOf(line)
    gone.append(`${words.ended}: `, mark)
    now.querySelector('ul.plain:last-of-type')?.append(gone)
  }
}

/** @param {Element} line */
const wordsOf = (line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim()

/* Nodes */

/** @param {Reference} reference */
function link({ text, href }) {
  const anchor = document.createElement('a')
  Object.assign(anchor, { href, textContent: text })
  return anchor
}

/** @param {string} text */
function paragraph(text) {
  const element = document.createElement('p')
  element.textContent = text
  return element
}

/** @param {Fault} fault */
function nodesOf({ message, links }) {
  return [
    paragraph(message),
    ...links.map((one) => {
      const place = paragraph('')
      place.append(link(one))
      return place
    })
  ]
}

/** @param {Fault[]} faults */
function listOf(faults) {
  const list = document.createElement('ul')
  list.append(
    ...faults.map((one) => {
      const item = document.createElement('li')
      item.append(...nodesOf(one))
      return item
    })
  )
  return list
}
