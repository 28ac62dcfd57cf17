import { type Content, type Html, html } from '../html.ts'
import type { View } from '../view.ts'

/** A term and its value. A value that is null is said to be none; one that is undefined is left out. */
export type Pair = readonly [term: string, value: Content]

/** Pairs of a term and its value. */
export function facts(pairs: readonly Pair[], view: View): Html {
  return html`<dl class="facts">${pairs.map(
    ([term, value]) =>
      value !== undefined &&
      html`<div><dt>${term}</dt><dd>${value ?? html`<span class="quiet">${view.say('ingen', 'none')}</span>`}</dd></div>`
  )}</dl>`
}
