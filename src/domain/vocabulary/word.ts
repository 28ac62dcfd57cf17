import type { ERROR_CODE } from '../basics/errors.ts'
import type * as basics from '../basics/vocabulary.ts'

/** A word in one language. The plural is there where the word is counted. */
export type Word = { label: string; plural?: string; description: string }

/** A word in both languages. */
export type Term = { da: Word; en: Word }

/** The word for a closed list of codes, and the word for each code. */
export type Words<Code extends string> = Term & { values: Record<Code, Term> }

type Lists = typeof basics & { ERROR_CODE: typeof ERROR_CODE }

/** `BODY_KIND` as `BodyKind`, which is the name of the type in the domain and in the SDL. */
type TypeName<List> = List extends `${infer First}_${infer Rest}`
  ? `${Capitalize<Lowercase<First>>}${TypeName<Rest>}`
  : Capitalize<Lowercase<List & string>>

/** The codes of every closed list, by the name of its type. */
export type Codes = { [List in keyof Lists as TypeName<List>]: Lists[List][number] }

/** The words of every closed list: a new list, or a new code in one, does not compile until it has its words. */
export type Vocabulary = { [Type in keyof Codes]: Words<Codes[Type]> }
