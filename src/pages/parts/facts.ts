import { type Content, type Html, html } from '../html.ts'
import type { View } from '../view.ts'

/** Pairs of a term and its value; pairs without a value are said to be unknown. */
export function facts(pairs: readonly (readonly [term: string, value: Content])[], view: View): Html {
  return html`<dl class="facts">${pairs.map(
    ([term, value]) =>
      html`<div><dt>${term}</dt><dd>${value ?? html`<span class="quiet">${view.say('ingen', 'none')}</span>`}</dd></div>`
  )}</dl>`
}
