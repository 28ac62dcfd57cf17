import type { RegisterNumberFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { facts } from './facts.ts'
import { sourceMark } from './sources.ts'

/** Numbers that public registers give a thing; nothing where there are none. */
export function registerNumbers(all: readonly RegisterNumberFragment[], view: View): Html | null {
  if (all.length === 0) return null
  return html`<section>
    <h2>${view.say('Numre i registre', 'Register numbers')}</h2>
    ${facts(
      all.map((one) => [
        view.label('OfficialIdentifierSystem', one.system),
        html`${one.value} ${sourceMark(one, view)}`
      ]),
      view
    )}
  </section>`
}
