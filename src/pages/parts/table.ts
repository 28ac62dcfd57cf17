import { type Content, type Html, html } from '../html.ts'

/** A column by its heading. Numbers stand on the right. */
type Column = string | { number: string }

/** A table whose first column names the row. Its caption is read aloud; a table that is too wide scrolls in its own box. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): Html {
  const isNumber = (index: number) => typeof columns[index] === 'object'
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
    <caption class="hidden">${caption}</caption>
    <thead><tr>${columns.map((column) =>
      typeof column === 'string'
        ? html`<th scope="col">${column}</th>`
        : html`<th scope="col" class="number">${column.number}</th>`
    )}</tr></thead>
    <tbody>${rows.map(
      ([first, ...others]) =>
        html`<tr><th scope="row">${first}</th>${others.map((cell, index) =>
          isNumber(index + 1) ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`
        )}</tr>`
    )}</tbody>
  </table></div>`
}
