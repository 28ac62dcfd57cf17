import { type Content, type Html, html } from '../html.ts'
import type { View } from '../view.ts'

/*
 * Fields of a form that writes. The name of a control is the path of its value in the input, as the service names it in
 * its refusals: `input.validFrom`. A control within a row of a list has only the last part, in `data-item`.
 */

type Field = {
  name: string
  label: string
  hint?: string | undefined
  required?: boolean
  /** True where another field can stand in its place. */
  isEither?: boolean
  /** Fields of the input whose faults stand here, beside those of the name. */
  faults?: readonly string[]
  value?: string | undefined
}

/** An option: its value, and its text. */
export type Option = readonly [value: string, text: string]

/** The control of a field gets attributes for its name, its place and what describes it. */
function field(
  { name, label, hint, required, isEither, faults }: Field,
  view: View,
  control: (attributes: Html) => Html
): Html {
  const id = `f-${name.replaceAll('.', '-')}`
  const attributes = html`id="${id}" name="${name}" aria-describedby="${hint && `${id}-hint `}${id}-fault"${required && html` required`}${faults && html` data-faults="${faults.map((one) => `input.${one}`).join(' ')}"`}`
  return html`<div class="field">
    <label for="${id}">${label}${!required && !isEither && html` <span class="quiet">(${view.say('valgfri', 'optional')})</span>`}</label>
    ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${control(attributes)}
    <div class="fault" id="${id}-fault"></div>
  </div>`
}

export const line = (of: Field & { maxlength?: number }, view: View): Html =>
  field(
    of,
    view,
    (attributes) =>
      html`<input ${attributes} value="${of.value}" maxlength="${of.maxlength ?? 200}" autocomplete="off">`
  )

export const area = (of: Field, view: View): Html =>
  field(of, view, (attributes) => html`<textarea ${attributes} rows="3" maxlength="4000">${of.value}</textarea>`)

export const day = (of: Field, view: View): Html =>
  field(
    of,
    view,
    (attributes) => html`<input ${attributes} type="date" value="${of.value}" min="1000-01-01" max="9999-12-31">`
  )

/**
 * A choice. With `merges`, the value of an option is JSON: the values of several fields of the input.
 */
export const choice = (
  of: Field & { options: readonly Option[]; empty?: string; merges?: boolean },
  view: View
): Html =>
  field(
    of,
    view,
    (attributes) => html`<select ${attributes}${of.merges && html` data-merge`}>
      ${of.empty !== undefined && html`<option value="">${of.empty}</option>`}
      ${options(of.options, of.value)}
    </select>`
  )

const options = (all: readonly Option[], chosen: string | undefined): Content =>
  all.map(([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`)

/** Checkboxes of one list of codes. */
export const checks = ({ name, label, all }: { name: string; label: string; all: readonly Option[] }): Html =>
  html`<fieldset>
    <legend>${label}</legend>
    ${all.map(
      ([value, text]) =>
        html`<label class="check"><input type="checkbox" name="${name}" value="${value}" data-many> ${text}</label>`
    )}
    <div class="fault"></div>
  </fieldset>`

/** A part of an item in a list. A row counts where its part with `decides` has a value. */
type Item = Field & { row: string; decides?: boolean; kind?: 'boolean' }

function item({ name, label, row, decides, kind }: Item, control: (attributes: Html) => Html): Html {
  const id = `f-${row}-${name}`
  const attributes = html`id="${id}" data-item="${name}" aria-describedby="${id}-fault"${decides && html` data-decides`}${kind && html` data-kind="${kind}"`}`
  return html`<div class="field">
    <label for="${id}">${label}</label>
    ${control(attributes)}
    <div class="fault" id="${id}-fault"></div>
  </div>`
}

export const itemLine = (of: Item): Html =>
  item(of, (attributes) => html`<input ${attributes} value="${of.value}" maxlength="300" autocomplete="off">`)

export const itemArea = (of: Item): Html =>
  item(of, (attributes) => html`<textarea ${attributes} rows="2" maxlength="4000"></textarea>`)

export const itemChoice = (of: Item & { options: readonly Option[]; empty: string }): Html =>
  item(
    of,
    (attributes) =>
      html`<select ${attributes}><option value="">${of.empty}</option>${options(of.options, of.value)}</select>`
  )

export const itemCheck = ({ name, label, row }: Item): Html =>
  html`<label class="check"><input type="checkbox" id="f-${row}-${name}" data-item="${name}" data-kind="boolean" value="true"> ${label}</label>`

/** A part of an item that the reader does not choose. */
export const itemHidden = (name: string, value: string): Html =>
  html`<input type="hidden" data-item="${name}" value="${value}">`

/** A list whose rows are there already. */
export const list = ({ name, label, rows }: { name: string; label: string; rows: readonly Html[] }): Html =>
  html`<fieldset class="box" data-list="${name}">
    <legend>${label}</legend>
    ${rows.map((row) => html`<div class="row">${row}</div>`)}
    <div class="fault"></div>
  </fieldset>`

/** A list that the reader adds rows to. `NEW` in the row stands for its number. */
export const growingList = ({
  name,
  label,
  add,
  remove,
  row
}: {
  name: string
  label: string
  add: string
  remove: string
  row: (row: string) => Html
}): Html => {
  const whole = (number: string) =>
    html`<div class="row">${row(`${name.replaceAll('.', '-')}-${number}`)}<button type="button" data-remove>${remove}</button></div>`
  return html`<fieldset class="box" data-list="${name}">
    <legend>${label}</legend>
    ${whole('0')}
    <template>${whole('NEW')}</template>
    <button type="button" data-add>${add}</button>
    <div class="fault"></div>
  </fieldset>`
}
