/*
 * The parts of a table's entry: its columns, the records that its rows refer to, and the groups it is read in. The
 * entries are in tables.ts. Row types, record types, the image, the SQL tables and the JSON of the store follow from
 * them.
 */

import type { Day } from '../basics/time.ts'

export type ColumnKind = 'text' | 'day' | 'integer' | 'real' | 'boolean' | 'json'

/** A column: how its values are stored, and the type they have in TypeScript. */
export type Column<Value = unknown> = {
  readonly kind: ColumnKind
  readonly isOptional: boolean
  /** The words of a closed list; the database refuses others. */
  readonly words?: readonly string[]
  readonly isUnique?: boolean
  /** The stored value of a row that was written before the column existed, or without it. */
  readonly default?: string | number
  /** Carries the type of the values for the compiler; never set. */
  readonly value?: Value
}

const column = <Value>(kind: ColumnKind, more: Partial<Column<Value>> = {}): Column<Value> => ({
  kind,
  isOptional: false,
  ...more
})

export const text = (): Column<string> => column('text')
/** A calendar day, `YYYY-MM-DD`. */
export const day = (): Column<Day> => column('day')
export const integer = (): Column<number> => column('integer')
export const real = (): Column<number> => column('real')
export const boolean = (): Column<boolean> => column('boolean')
/** A word of a closed list. */
export const word = <const Words extends readonly string[]>(words: Words): Column<Words[number]> =>
  column('text', { words })
/** A value stored as JSON; `stored` is the JSON of a row without one. */
export const json = <Value>(stored?: string): Column<Value> =>
  column('json', stored === undefined ? {} : { default: stored })
/** The column, or null. */
export const optional = <Value>(of: Column<Value>): Column<Value | null> =>
  ({ ...of, isOptional: true }) as Column<Value | null>
/** The column, with a stored value for rows without one. */
export const withDefault = <Value>(of: Column<Value>, stored: string | number): Column<Value> => ({
  ...of,
  default: stored
})
/** The column, with no two rows alike. */
export const unique = <Value>(of: Column<Value>): Column<Value> => ({ ...of, isUnique: true })

/** Counts the changes of a row that users made; 1 is as seeded or as first recorded. */
export const counted = { version: column<number>('integer', { default: 1 }) }

/**
 * Columns that a list is sorted by, most significant first. Rows that compare equal stay in the order they were
 * entered in.
 */
export type SortedBy = readonly ('key' | 'ordinal')[]

/** Options of a reference. */
export type ReferenceOptions<List> = {
  /** The list of this table's records on the record referred to; it may depend on a word in one of the columns. */
  readonly list?: List
  readonly by?: SortedBy
  /** True where seeds may name a record before its row: the reference is followed after all rows are loaded. */
  readonly isForward?: boolean
}
/** The name of a list, or of one for each word of a column. */
export type ListName = string | { readonly column: string; readonly names: { readonly [word: string]: string } }

/** A reference of a row to other records, by the columns that hold their keys. */
export type Reference = ReferenceOptions<ListName> &
  (
    | { readonly kind: 'one'; readonly to: string; readonly column: string }
    | { readonly kind: 'either'; readonly columns: { readonly [table: string]: string } }
    | { readonly kind: 'typed'; readonly type: string; readonly key: string }
    | { readonly kind: 'many'; readonly to: string; readonly column: string }
    | { readonly kind: 'manyTyped'; readonly column: string }
  )

/** The record of one table whose key is in the column. */
export const toOne = <const To extends string, const By extends string, const List extends ListName = never>(
  to: To,
  column: By,
  options?: ReferenceOptions<List>
) => ({ kind: 'one' as const, to, column, ...options })

/** The record of the table whose column holds a key; exactly one of the columns does. */
export const toEither = <const Columns extends { readonly [table: string]: string }, const List extends string = never>(
  columns: Columns,
  options?: ReferenceOptions<List>
) => ({ kind: 'either' as const, columns, ...options })

/** The record of the type named in one column, and of the key in another. */
export const toTyped = <const Type extends string, const Key extends string, const List extends string = never>(
  type: Type,
  key: Key,
  options?: ReferenceOptions<List>
) => ({ kind: 'typed' as const, type, key, ...options })

/** The records of one table whose keys a JSON column lists. */
export const toMany = <const To extends string, const By extends string, const List extends string = never>(
  to: To,
  column: By,
  options?: ReferenceOptions<List>
) => ({ kind: 'many' as const, to, column, ...options })

/** The records that a JSON column lists, each by type and key. */
export const toManyTyped = <const By extends string>(column: By, options?: ReferenceOptions<never>) => ({
  kind: 'manyTyped' as const,
  column,
  ...options
})

/**
 * The owner of a table's rows, for authorisation. `itself`: the row is a body. Names of references: the scope must cover the
 * owners of all of them. `firstOf`: of the first of them that is there. `partOf`: the rows belong to whoever may write the
 * rows of all of them. `admin`: of no region or body. `writer`: of whoever may write at all, and the plan decides further.
 * `rule`: a function in access/authorise.ts decides.
 */
export type Owner<ReferenceName extends string = string> =
  | 'itself'
  | 'admin'
  | 'writer'
  | 'rule'
  | readonly ReferenceName[]
  | { readonly firstOf: readonly ReferenceName[] }
  | { readonly partOf: readonly ReferenceName[] }

/** The entry of a table. */
export type Entry = {
  /** The type of its records, as GraphQL and change records name it. */
  readonly type: string | ((row: never) => string)
  /** True where a record has a global id and is found by it. */
  readonly isNode: boolean
  /** True where nobody but admins may know of its rows: they are not in the feed, the snapshot and the digest. */
  readonly isPrivate: boolean
  readonly columns: { readonly [column: string]: Column }
  readonly references: { readonly [name: string]: Reference }
  readonly owner: Owner
  /**
   * Tables whose rows take the bounds of this table's rows with them. Everybody else who changes a row is an admin.
   * Default: the owner changes rows as it records them.
   */
  readonly movedWith?: readonly string[]
  /** The groups that its records are read in: for a record, the names of those it is in. */
  readonly groups?: {
    readonly [name: string]: { readonly by: SortedBy; readonly of: (row: never) => readonly string[] }
  }
  /** Properties that the image keeps on its records beside their columns, and their value at first. */
  readonly counters?: { readonly [name: string]: number }
  /** Lists that a record shares with a group of another table: the group's own array. */
  readonly shares?: {
    readonly [name: string]: { readonly table: string; readonly group: string; readonly of: (row: never) => string }
  }
  /** The columns that a search by words reads, each with a text in both languages. */
  readonly searched?: { readonly title?: string; readonly text: string }
  /** The columns that a correction may change. Default: none. */
  readonly corrected?: readonly string[]
  /** The column of the day from which a row without a period is there. Default: on every day. */
  readonly beginsOn?: string | null
  /** True where a row that is cancelled before it begins ends on its first day. */
  readonly isCancellable?: boolean
}
