/*
 * HTML and SVG as a value: every text in a template is escaped, and only what a template made is not. The libraries that do
 * this leave it to the author to mark what is HTML already (ghtml), or give a promise as well (hono); see decision 065.
 */

/** A piece of HTML. */
export class Html {
  /** Without a member that others cannot have, the compiler takes every object with a text for HTML. */
  protected readonly isHtml = true
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/** A value in a template. Lists are joined, and nothing is written for null, undefined and false. */
export type Content = Html | string | number | null | undefined | false | readonly Content[]

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that may stand in an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string)

/** Tags a template of HTML. Attributes must stand in quotation marks. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = strings[0] as string
  for (const [index, value] of values.entries()) text += written(value) + strings[index + 1]
  return new Html(text)
}

function written(value: Content): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  return typeof value === 'object' ? value.map(written).join('') : escaped(String(value))
}
