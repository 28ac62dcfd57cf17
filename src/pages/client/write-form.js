import { drafts } from './drafts.js'
import { announce, fetchPage, headersNow, onPage, visit } from './navigation.js'

// A form that writes: checked by the service while the reader types, and sent with the versions that the reader has seen.

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
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
    for (const control of controlsOf(form)) if (shownValue(control) !== '') touched.add(control)
    check(0)
  }
  showVariables(form)

  form.addEventListener('input', (event) => onTyped(event.target))
  form.addEventListener('change', (event) => onTyped(event.target))
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const list = button?.closest('[data-list]')
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
    if (outcome.isStale) return merge()
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
    if (outcome.isStale) return merge()
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

  /** Others have written since the form was opened: their state is shown beside, and the next attempt builds on it. */
  async function merge() {
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
    takeUp(form, fresh)
    const [old, now] = [document.querySelector('[data-state]'), page.querySelector('[data-state]')]
    if (old && now) {
      markChanges(old, now, words)
      old.replaceWith(document.adoptNode(now))
    }
    showVariables(form)
    summary.hidden = true
    const changed = document.querySelector('[data-state] .changed')
    if (changed instanceof HTMLElement) changed.focus()
    check(0)
  }

  /**
   * @param {{ validateOnly?: boolean }} how
   * @param {{ once?: string, signal?: AbortSignal }} [sending]
   * @returns {Promise<Outcome>}
   */
  async function ask(how, { once, signal } = {}) {
    const query = document.querySelector('[data-mutation]')?.textContent ?? ''
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
    if (code === 'INVALID_INPUT' && issues) return issues.map((one) => fault(one.field, one.message))
    if (code === 'RULE_VIOLATION' && violations) return violations.map(violationFault)
    if (code === 'UNAUTHENTICATED') {
      const back = new URLSearchParams({ return: location.pathname + location.search })
      const href = `/explorer/sign-in?${back}`
      return [fault(null, `${words.signedOut} ${message}`, [{ text: words.signIn, href }])]
    }
    return [fault(field ?? null, message)]
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
      ...fault(field, names ? words.taken.replace('{names}', names) : message, [...replaces, ...links]),
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
      if (control) item.append(link({ text: `${labelOf(control)}: ${one.message}`, href: `#${control.id}` }))
      else item.append(...nodesOf(one))
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

/* Reading the form */

/**
 * @param {ParentNode} form
 * @returns {Control[]}
 */
const controlsOf = (form) => [...form.querySelectorAll('input, select, textarea')].filter((one) => isControl(one))

/**
 * @param {Element} element
 * @returns {element is Control}
 */
const isControl = (element) =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement

/**
 * The value as text; empty where there is none.
 * @param {Control} control
 */
const textOf = (control) =>
  control instanceof HTMLInputElement && control.type === 'checkbox'
    ? control.checked
      ? control.value
      : ''
    : control.value.trim()

/**
 * The value as the service takes it.
 * @param {Control} control
 */
function valueOfControl(control) {
  const text = textOf(control)
  if (control.dataset.kind === 'number') return Number(text)
  return control.dataset.kind === 'boolean' ? text === 'true' : text
}

/**
 * The input of the mutation. Rows of lists get their place in `data-at`.
 * @param {HTMLFormElement} form
 */
function inputOf(form) {
  /** @type {Record<string, unknown>} */
  const input = {}
  for (const list of form.querySelectorAll('[data-list]')) {
    /** @type {Record<string, unknown>[]} */
    const items = []
    for (const row of list.querySelectorAll('.row')) {
      if (!(row instanceof HTMLElement)) continue
      delete row.dataset.at
      const decides = row.querySelector('[data-decides]')
      if (!decides || !isControl(decides) || textOf(decides) === '') continue
      row.dataset.at = String(items.length)
      const parts = controlsOf(row).filter((one) => textOf(one) !== '')
      items.push(Object.fromEntries(parts.map((one) => [one.dataset.item, valueOfControl(one)])))
    }
    if (items.length > 0) input[nameIn(/** @type {HTMLElement} */ (list).dataset.list ?? '')] = items
  }
  for (const control of controlsOf(form)) {
    if (!control.name || textOf(control) === '') continue
    const name = nameIn(control.name)
    if (control.dataset.fields) Object.assign(input, JSON.parse(textOf(control)))
    else if (control.dataset.many === undefined) input[name] = valueOfControl(control)
    else input[name] = [.../** @type {string[]} */ (input[name] ?? []), textOf(control)]
  }
  return input
}

/**
 * The field of the input without its beginning.
 * @param {string} path
 */
const nameIn = (path) => path.replace(/^input\./, '')

/**
 * The path of a control's value in the input; null for a row that does not count.
 * @param {Control} control
 */
function pathOf(control) {
  const { item } = control.dataset
  if (item === undefined) return control.name
  const row = control.closest('.row')
  const list = control.closest('[data-list]')
  const at = row instanceof HTMLElement ? row.dataset.at : undefined
  return at === undefined || !(list instanceof HTMLElement) ? null : `${list.dataset.list}.${at}.${item}`
}

/**
 * The control that a field of the input is typed into; null where the form has none that the reader sees.
 * @param {HTMLFormElement} form
 * @param {string | null} field
 */
function controlFor(form, field) {
  if (field === null) return null
  const visible = controlsOf(form).filter(({ type }) => type !== 'hidden')
  const own = visible.find((one) => pathOf(one) === field || (one.dataset.fields ?? '').split(' ').includes(field))
  if (own) return own
  const around = visible.find((one) => {
    const path = pathOf(one)
    return path && path !== 'input' && field.startsWith(`${path}.`)
  })
  if (around) return around
  // Of a row as a whole, or of a part that is hidden.
  const [, list, at] = /^(.+?)\.(\d+)(?:\.|$)/.exec(field) ?? []
  const row = form.querySelector(`[data-list="${list}"] .row[data-at="${at}"]`)
  return row ? (controlsOf(row).find(({ type }) => type !== 'hidden') ?? null) : null
}

/**
 * The label of a control, without what is quiet in it.
 * @param {Control} control
 */
function labelOf(control) {
  const label = control.labels?.[0]?.cloneNode(true)
  if (!(label instanceof Element)) return ''
  label.querySelector('.quiet')?.remove()
  return label.textContent?.trim() ?? ''
}

/**
 * The value in the words of the form.
 * @param {Control} control
 */
function shownValue(control) {
  const text = textOf(control)
  if (control instanceof HTMLSelectElement && text !== '') {
    // Beside the name of a seat or a chair, an option says who has it now.
    const shown = control.selectedOptions[0]?.textContent ?? ''
    return control.dataset.fields ? (shown.split(': ')[0] ?? '') : shown
  }
  if (control.type !== 'date' || text === '') return text
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(text))
}

/**
 * A sentence with what the reader has chosen in the place of the paths in braces.
 * @param {HTMLFormElement} form
 * @param {string} sentence
 */
const filled = (form, sentence) =>
  sentence.replace(/\{([^}]+)\}/g, (_, paths) => {
    const names = String(paths).split('|')
    const shown = names.map((name) => controlsOf(form).find((one) => one.name === name && textOf(one) !== ''))
    const control = shown.find((one) => one !== undefined)
    return control ? shownValue(control) : ''
  })

/** @param {HTMLFormElement} form */
function showVariables(form) {
  const place = document.querySelector('[data-variables]')
  const variables = { input: inputOf(form), language: document.documentElement.lang.toUpperCase() }
  if (place) place.textContent = JSON.stringify(variables, null, 2)
}

/* Rows and drafts */

/**
 * Adds a row to a list.
 * @param {Element} list
 */
function addRow(list) {
  const template = list.querySelector('template')
  if (!(template instanceof HTMLTemplateElement)) return null
  const row = /** @type {HTMLElement} */ (document.importNode(template.content, true).firstElementChild)
  const number = String(Number(template.dataset.next ?? '1'))
  template.dataset.next = String(Number(number) + 1)
  for (const element of row.querySelectorAll('*')) {
    for (const name of ['id', 'for', 'aria-describedby']) {
      const value = element.getAttribute(name)
      if (value) element.setAttribute(name, value.replaceAll('-NEW-', `-${number}-`))
    }
  }
  template.before(row)
  return row
}

/**
 * @param {HTMLFormElement} form
 * @returns {import('./drafts.js').Draft}
 */
function draftOf(form) {
  const lists = /** @type {HTMLElement[]} */ ([...form.querySelectorAll('[data-list]')])
  return {
    rows: Object.fromEntries(lists.map((list) => [list.dataset.list ?? '', list.querySelectorAll('.row').length])),
    values: Object.fromEntries(
      controlsOf(form)
        .filter(({ type }) => type !== 'hidden')
        .map((one) => [nameOfDraft(one), isCheckbox(one) ? one.checked : one.value])
    )
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {import('./drafts.js').Draft} draft
 */
function restore(form, { rows, values }) {
  for (const list of form.querySelectorAll('[data-list]')) {
    const wanted = rows[/** @type {HTMLElement} */ (list).dataset.list ?? ''] ?? 0
    while (list.querySelectorAll('.row').length < wanted && addRow(list)) {}
  }
  for (const control of controlsOf(form)) {
    const value = values[nameOfDraft(control)]
    if (value === undefined || control.type === 'hidden') continue
    if (isCheckbox(control)) control.checked = value === true
    else control.value = String(value)
  }
}

/**
 * A name of the control that it has again when the form is shown anew.
 * @param {Control} control
 */
function nameOfDraft(control) {
  const row = control.closest('.row')
  const at = row ? [...(row.parentElement?.querySelectorAll('.row') ?? [])].indexOf(row) : ''
  return `${control.closest('[data-list]')?.getAttribute('data-list') ?? ''} ${at} ${control.name || control.dataset.item} ${isCheckbox(control) ? control.value : ''}`
}

/**
 * @param {Control} control
 * @returns {control is HTMLInputElement}
 */
const isCheckbox = (control) => control instanceof HTMLInputElement && control.type === 'checkbox'

/* Merging */

/**
 * Takes versions and choices over from the form as it is now; what the reader has chosen stays.
 * @param {HTMLFormElement} form
 * @param {HTMLFormElement} fresh
 */
function takeUp(form, fresh) {
  for (const control of controlsOf(form)) {
    const [now] = controlsOf(fresh).filter(({ name, id }) => name === control.name && id === control.id)
    if (!now) continue
    if (control.type === 'hidden' && control.name.startsWith('input.expected')) control.value = now.value
    if (control instanceof HTMLSelectElement && now instanceof HTMLSelectElement) {
      const { value } = control
      control.replaceChildren(...[...now.options].map((one) => document.importNode(one, true)))
      control.value = value
    }
  }
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
