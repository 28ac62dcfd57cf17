import { type Content, type Html, html } from '../html.ts'
import type { Linked, View } from '../view.ts'

/** A part of a page with a heading; null where there is nothing to show. */
export function section(title: string, content: Content): Html | null {
  if (content === null || content === undefined || content === false) return null
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`
}

/** A list of lines; null where there are none. */
export function list<One>(all: readonly One[], line: (one: One) => Content): Html | null {
  if (all.length === 0) return null
  return html`<ul class="things">${all.map((one) => html`<li>${line(one)}</li>`)}</ul>`
}

/** Links in a row; null where there are none. */
export function links(all: readonly (Linked | Record<string, never>)[], view: View): Html | null {
  if (all.length === 0) return null
  return html`${all.map((one, index) => html`${index > 0 && ', '}${view.link(one as Linked)}`)}`
}

/** A long list that is opened to be read. */
export function folded(summary: string, content: Content): Html {
  return html`<details class="folded"><summary>${summary}</summary>${content}</details>`
}
