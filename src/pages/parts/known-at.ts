import { invalidInput } from '../../domain/basics/errors.ts'
import { MESSAGES } from '../../domain/basics/input-messages.ts'
import { knownAtSchema } from '../../domain/basics/instant.ts'
import { isDay } from '../../domain/basics/time.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'

/* States of knowledge in the addresses and forms of pages. */

/** The state of knowledge that a parameter names; undefined for now. Throws INVALID_INPUT for what is neither instant nor day. */
export function readKnownAt(field: string, value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined
  const { success, data } = knownAtSchema.safeParse(value)
  if (!success) throw invalidInput([{ field, message: MESSAGES.knownAt }])
  return data
}

/** A field for a state of knowledge: a day, or as text an instant that the address has. */
export function knownAtField(name: string, label: string, knownAt: string | undefined, view: View): Html {
  const isInstant = knownAt !== undefined && !isDay(knownAt)
  const form = isInstant ? html`type="text"` : html`type="date" min="1000-01-01" max="${view.today}"`
  return html`<span class="field"><label for="${name}">${label}</label>
    <input id="${name}" name="${name}" ${form} value="${knownAt ?? ''}"></span>`
}
