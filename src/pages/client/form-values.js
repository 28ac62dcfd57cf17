// Reading a form that writes: the input of its mutation, the control of a field, and drafts.

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/**
 * @param {ParentNode} form
 * @returns {Control[]}
 */
export const controlsOf = (form) =>
  [...form.querySelectorAll('input, select, textarea')].filter((one) => isControl(one))

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
export const textOf = (control) =>
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
export function inputOf(form) {
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
    if (control.dataset.merge !== undefined) Object.assign(input, JSON.parse(textOf(control)))
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
export function controlFor(form, field) {
  if (field === null) return null
  const visible = controlsOf(form).filter(({ type }) => type !== 'hidden')
  const own = visible.find((one) => pathOf(one) === field || (one.dataset.faults ?? '').split(' ').includes(field))
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
export function labelOf(control) {
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
    return control.dataset.merge !== undefined ? (shown.split(': ')[0] ?? '') : shown
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
export const filled = (form, sentence) =>
  sentence.replace(/\{([^}]+)\}/g, (_, paths) => {
    const names = String(paths).split('|')
    const shown = names.map((name) => controlsOf(form).find((one) => one.name === name && textOf(one) !== ''))
    const control = shown.find((one) => one !== undefined)
    return control ? shownValue(control) : ''
  })

/* Rows and drafts */

/**
 * Adds a row to a list.
 * @param {Element} list
 */
export function addRow(list) {
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
export function draftOf(form) {
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
export function restore(form, { rows, values }) {
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

/**
 * A message of the service in which names of fields are replaced by the labels that the reader sees.
 * @param {HTMLFormElement} form
 * @param {string} message
 */
export const inWords = (form, message) =>
  message.replace(/\b[a-z]+[A-Z]\w*\b/g, (name) => {
    const control = controlsOf(form).find((one) => one.name === `input.${name}` && one.type !== 'hidden')
    const [open, close] = document.documentElement.lang === 'da' ? ['»', '«'] : ['“', '”']
    return control ? `${open}${labelOf(control)}${close}` : name
  })
