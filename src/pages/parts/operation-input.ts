import { parseGlobalId } from '../../domain/basics/ids.ts'
import { isDay } from '../../domain/basics/time.ts'
import { VOCABULARY } from '../../domain/vocabulary/vocabulary.ts'
import { type Content, type Html, html } from '../html.ts'
import { capital, type View } from '../view.ts'
import { facts, type Pair } from './facts.ts'

/** The input of an operation: the words for its fields, and their values as people read them. */
export function operationInput(operation: string, input: Readonly<Record<string, unknown>>, view: View): Html {
  const words = view.mutations().find(({ name }) => name === operation)?.words
  const pairs = Object.entries(input).map(([field, value]): Pair => {
    const word = words?.get(field)
    return [capital(word?.label[view.language] ?? field), shownValue(value, word?.type, view)]
  })
  return facts(pairs, view)
}

/** A value: a day, a word for a code, a text in the language, or the fields of an object. */
function shownValue(value: unknown, type: string | undefined, view: View): Content {
  const { say } = view
  if (value === null) return null
  if (typeof value === 'boolean') return value ? say('ja', 'yes') : say('nej', 'no')
  // A year is no amount.
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : view.number(value)
  if (typeof value === 'string') {
    return isDay(value) ? view.date(value) : (wordOf(value, type, view) ?? linkById(value, view) ?? value)
  }
  if (Array.isArray(value)) {
    return html`${value.map((one, index) => html`${index > 0 && ', '}${shownValue(one, type, view)}`)}`
  }
  const { da, ...fields } = value as Readonly<Record<string, unknown>>
  if (typeof da === 'string') return (view.language === 'en' && (fields.en as string | null | undefined)) || da
  return html`${Object.entries(fields).map(
    ([name, one], index) => html`${index > 0 && ', '}<code>${name}</code> ${shownValue(one, undefined, view)}`
  )}`
}

/** A link by its key to the page of what the id names; null for a text that is no id. */
function linkById(id: string, view: View): Html | null {
  const { type = '', key = '' } = parseGlobalId(id) ?? {}
  // Some texts, such as 0746, are the base64 of something.
  return /^[A-Z]\w+$/.test(type) ? view.link({ id, name: key }) : null
}

function wordOf(code: string, type: string | undefined, { language }: View): string | undefined {
  const values: { readonly [code: string]: { da: { label: string }; en: { label: string } } } =
    VOCABULARY[type as keyof typeof VOCABULARY]?.values ?? {}
  return values[code]?.[language].label
}
