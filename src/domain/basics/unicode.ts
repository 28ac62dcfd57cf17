/* The characters that a text may hold, by their Unicode properties. */

/**
 * Control characters, line separators, controls of writing direction, lone surrogates, noncharacters, and U+FFFD, which
 * stands in for a character that was lost on the way.
 */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufffd]/v
const UNFIT_OVER_LINES =
  /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufffd]--[\t\n]]/v
/** U+2800 is a symbol, the braille cell without dots. */
const VISIBLE = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v
const IGNORABLE = /\p{Default_Ignorable_Code_Point}+/gu

/** True for well-formed text without line breaks and without controls. */
export const isOneLine = (text: string): boolean => !UNFIT.test(text)

/** True for well-formed text whose only controls are line feeds and tabs. */
export const isMultiLine = (text: string): boolean => !UNFIT_OVER_LINES.test(text)

/** True where a reader sees anything: blanks, zero-width characters and lone accents show nothing. */
export const hasVisible = (text: string): boolean => VISIBLE.test(text)

/** The text without soft hyphens, zero-width characters and other characters that are not shown. */
export const withoutInvisible = (text: string): string => text.replace(IGNORABLE, '')

type JsonNode = { parent: JsonNode | null; name: string | number; value: object }

/**
 * The path, joined by dots, of a string in a JSON value for which `isBad` holds; the path of the object, where it is the
 * name of a member; null where there is none. The walk is iterative, because JSON may be nested half a million deep.
 */
export function findString(root: unknown, isBad: (text: string) => boolean): string | null {
  const open: JsonNode[] = [{ parent: null, name: '', value: [root] }]
  /** True where the value is at fault. Objects and lists are left for later. */
  const visit = (parent: JsonNode, name: string | number, value: unknown): boolean => {
    if (typeof value === 'string') return isBad(value)
    if (typeof value === 'object' && value !== null) open.push({ parent, name, value })
    return false
  }
  for (const node of open) {
    const { value } = node
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        if (visit(node, index, value[index])) return pathOf(node, index)
      }
    } else {
      for (const [name, member] of Object.entries(value)) {
        if (isBad(name)) return pathOf(node)
        if (visit(node, name, member)) return pathOf(node, name)
      }
    }
  }
  return null
}

/** The outermost list holds the root alone, and its index is left out. */
function pathOf(node: JsonNode, ...last: (string | number)[]): string {
  const names = last
  for (let at = node; at.parent !== null; at = at.parent) names.push(at.name)
  return names.reverse().slice(1).join('.')
}
