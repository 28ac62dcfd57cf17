import { fold } from '../domain/basics/text-fold.ts'
import type { Parameter, Token } from './parameters.ts'
import { type DateCondition, isWithin, readDate } from './ranges.ts'
import type { Resource } from './resource.ts'
import type { IndexKey } from './resource-index.ts'

/** The condition of one search parameter. */
export type Condition = {
  test: (resource: Resource) => boolean
  parameter: Parameter
  /** The keys that lead to every resource that passes the test; null if all must be tested. */
  keys: readonly IndexKey[] | null
}
/** A condition, or what is wrong with what was written. */
export type Read = { condition: Condition } | { fault: { da: string; en: string } }

/** One alternative: what it matches, and the keys under which all of that is found; null where all must be tested. */
type Matcher<Value> = { matches: (value: Value) => boolean; keys: readonly IndexKey[] | null }
type Of<Type extends Parameter['type']> = Extract<Parameter, { type: Type }>

/** The modifiers that each type of parameter takes. */
export const MODIFIERS: Record<Parameter['type'], readonly string[]> = {
  token: [],
  string: ['contains', 'exact'],
  date: [],
  reference: []
}

/** Reads the value of a parameter as a condition; commas that are not escaped separate alternatives. */
export function readCondition(parameter: Parameter, modifier: string, written: string, base: string): Read {
  const tokens = split(written, ',')
  const alternatives = tokens.map(unescaped)
  switch (parameter.type) {
    case 'token':
      return matching(parameter, parameter.values, tokens, (text) => readToken(text, parameter), TOKEN_FAULT(parameter))
    case 'string':
      return matching(parameter, parameter.values, alternatives, (text) => readText(text, modifier), STRING_FAULT)
    case 'date':
      return matching(parameter, parameter.values, alternatives, readRange, DATE_FAULT)
    case 'reference':
      return matching(
        parameter,
        parameter.values,
        alternatives,
        (text) => readReference(text, parameter, base),
        REFERENCE_FAULT(parameter)
      )
  }
}

/** Splits text where the separator stands without a backslash before it; the parts are still escaped. */
function split(text: string, separator: string): string[] {
  const parts = ['']
  for (const [piece] of text.matchAll(/\\?./gsu)) {
    if (piece === separator) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts
}

/** FHIR R4, 3.1.1.4.0.1: a backslash escapes a comma, a bar, a dollar sign and itself. */
const unescaped = (text: string): string => text.replace(/\\([\\,$|])/g, '$1')

function matching<Value>(
  parameter: Parameter,
  values: (resource: Resource) => Value[],
  alternatives: readonly string[],
  read: (text: string) => Matcher<Value> | null,
  fault: { da: string; en: string }
): Read {
  const matchers = alternatives.map(read)
  if (!matchers.every((matcher) => matcher !== null)) return { fault }
  const keys = matchers.map((matcher) => matcher.keys)
  return {
    condition: {
      test: (resource) => values(resource).some((value) => matchers.some(({ matches }) => matches(value))),
      parameter,
      keys: keys.every((list) => list !== null) ? keys.flat() : null
    }
  }
}

const TOKEN_FAULT = ({ codes }: Of<'token'>) =>
  codes
    ? { da: `skal være en af ${codes.join(', ')}`, en: `must be one of ${codes.join(', ')}` }
    : {
        da: 'skal være kode, system|kode, |kode eller system|',
        en: 'must be code, system|code, |code or system|'
      }
const STRING_FAULT = {
  da: 'skal indeholde mindst ét bogstav eller tal',
  en: 'must contain at least one letter or digit'
}
const DATE_FAULT = {
  da: 'skal være en dato, såsom 2022, 2022-07, 2022-07-01 eller 2022-07-01T00:00:00Z, måske efter eq, ne, gt, lt, ge, le, sa eller eb',
  en: 'must be a date, such as 2022, 2022-07, 2022-07-01 or 2022-07-01T00:00:00Z, perhaps after eq, ne, gt, lt, ge, le, sa or eb'
}
const REFERENCE_FAULT = ({ targets: [target] }: Of<'reference'>) => ({
  da: `skal være id, ${target}/id eller adressen på en ${target} her`,
  en: `must be id, ${target}/id or the address of a ${target} here`
})

function readToken(text: string, { codes, spellings }: Of<'token'>): Matcher<Token> | null {
  const parts = split(text, '|').map(unescaped)
  const code = parts.at(-1) ?? ''
  const system = parts.length === 2 ? (parts[0] ?? '') : null
  if (parts.length > 2 || (code === '' && !system)) return null
  if (codes && code !== '' && !codes.includes(code)) return null
  const spelled = spellings?.(code) ?? [code]
  return {
    matches: (token) =>
      (code === '' || spelled.includes(token.code)) && (system === null || (token.system ?? '') === system),
    keys: code === '' ? null : spelled.map((is) => ({ is }))
  }
}

function readText(text: string, modifier: string): Matcher<string> | null {
  const folded = fold(text)
  if (modifier === 'exact') {
    const exact = text.normalize()
    return text === '' ? null : { matches: (value) => value.normalize() === exact, keys: [{ is: folded }] }
  }
  if (folded === '') return null
  return modifier === 'contains'
    ? { matches: (value) => fold(value).includes(folded), keys: null }
    : { matches: (value) => fold(value).startsWith(folded), keys: [{ begins: folded }] }
}

function readRange(text: string): Matcher<DateCondition['range']> | null {
  const condition = readDate(text)
  return condition && { matches: (range) => isWithin(condition, range), keys: null }
}

const REFERENCE = /^(?:([A-Z][A-Za-z]*)\/)?([A-Za-z0-9.-]{1,64})$/

function readReference(
  text: string,
  { targets }: Of<'reference'>,
  base: string
): Matcher<{ reference: string }> | null {
  const local = text.startsWith(`${base}/`) ? text.slice(base.length + 1) : text
  const [, type = targets[0], id] = REFERENCE.exec(local) ?? []
  if (id === undefined || type === undefined || !targets.includes(type)) return null
  return { matches: ({ reference }) => reference === `${type}/${id}`, keys: [{ is: `${type}/${id}` }] }
}
