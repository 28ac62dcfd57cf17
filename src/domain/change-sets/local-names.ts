import { z } from 'zod'
import { invalidInput } from '../basics/errors.ts'
import { namingOf } from '../basics/input-shape.ts'
import { globalIdOf } from '../model/image.ts'

/** A local name as an input refers to it: `$` and the name. */
const REFERENCE = /^\$[A-Za-z][A-Za-z0-9_-]*$/

/** The local names of a change set: what the operations so far have made, by name. */
export class LocalNames {
  readonly #made = new Map<string, { type: string; key: string }>()
  /** Names of operations that were refused. */
  readonly #refused = new Set<string>()

  set(name: string, made: { type: string; key: string }): void {
    this.#made.set(name, made)
  }

  refuse(name: string): void {
    this.#refused.add(name)
  }

  /**
   * The input with each local name replaced by the key or global id, where the schema has one: a text stays as it is. Null
   * where it rests on an operation that was refused. Throws INVALID_INPUT, naming the field, for a name that no earlier
   * operation has.
   */
  resolve(schema: z.ZodType, input: unknown, field: string): { input: unknown } | null {
    let rests = false
    const unknown: string[] = []
    const replaced = (within: z.ZodType, value: unknown, at: string): unknown => {
      const naming = namingOf(within)
      if (naming !== null) {
        if (typeof value !== 'string' || !REFERENCE.test(value)) return value
        const name = value.slice(1)
        if (this.#refused.has(name)) rests = true
        const made = this.#made.get(name)
        const found = made && (naming === 'id' ? globalIdOf(made) : made.key)
        if (!found && !this.#refused.has(name)) unknown.push(at)
        return found ?? value
      }
      if (within instanceof z.ZodOptional || within instanceof z.ZodNullable) {
        return replaced(within.unwrap() as z.ZodType, value, at)
      }
      if (within instanceof z.ZodArray && Array.isArray(value)) {
        return value.map((one, index) => replaced(within.element as z.ZodType, one, `${at}.${index}`))
      }
      if (!(within instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value
      const shape: { readonly [name: string]: z.ZodType | undefined } = within.shape
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => {
          const inner = Object.hasOwn(shape, name) ? shape[name] : undefined
          return [name, inner ? replaced(inner, one, `${at}.${name}`) : one]
        })
      )
    }
    const result = replaced(schema, input, field)
    if (rests) return null
    if (unknown.length > 0) throw invalidInput(unknown.map((at) => ({ field: at, message: this.#unknown() })))
    return { input: result }
  }

  #unknown(): { da: string; en: string } {
    const names = [...this.#made.keys()].map((name) => `$${name}`).join(', ')
    return names === ''
      ? {
          da: 'er intet lokalt navn: ingen tidligere handling har et',
          en: 'is no local name: no earlier operation has one'
        }
      : { da: `er intet lokalt navn her. Mulige er: ${names}`, en: `is no local name here. Possible are: ${names}` }
  }
}
