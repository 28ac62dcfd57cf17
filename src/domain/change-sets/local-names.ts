import { invalidInput } from '../basics/errors.ts'

/** A local name as an input refers to it: `$` and the name. */
const REFERENCE = /^\$[A-Za-z][A-Za-z0-9_-]*$/

/** The local names of a change set: what the operations so far have made, by name. */
export class LocalNames {
  readonly #keys = new Map<string, string>()
  /** Names of operations that were refused. */
  readonly #refused = new Set<string>()

  set(name: string, key: string): void {
    this.#keys.set(name, key)
  }

  refuse(name: string): void {
    this.#refused.add(name)
  }

  /**
   * The input with each text that is a local name replaced by the key. Null where it rests on an operation that was
   * refused. Throws INVALID_INPUT, naming the field, for a name that no earlier operation has.
   */
  resolve(input: unknown, field: string): { input: unknown } | null {
    let rests = false
    const unknown: string[] = []
    const replaced = (value: unknown, at: string): unknown => {
      if (Array.isArray(value)) return value.map((one, index) => replaced(one, `${at}.${index}`))
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, `${at}.${name}`)]))
      }
      if (typeof value !== 'string' || !REFERENCE.test(value)) return value
      const name = value.slice(1)
      if (this.#refused.has(name)) rests = true
      else if (!this.#keys.has(name)) unknown.push(at)
      return this.#keys.get(name) ?? value
    }
    const result = replaced(input, field)
    if (rests) return null
    if (unknown.length > 0) throw invalidInput(unknown.map((at) => ({ field: at, message: this.#unknown() })))
    return { input: result }
  }

  #unknown(): { da: string; en: string } {
    const names = [...this.#keys.keys()].map((name) => `$${name}`).join(', ')
    return names === ''
      ? {
          da: 'er intet lokalt navn: ingen tidligere handling har et',
          en: 'is no local name: no earlier operation has one'
        }
      : { da: `er intet lokalt navn her. Mulige er: ${names}`, en: `is no local name here. Possible are: ${names}` }
  }
}
