import { type GlobalId, globalId, type Key } from '../basics/ids.ts'
import { inOneGo } from '../basics/steps.ts'
import { BODY_TYPE } from './body-types.ts'
import {
  type CitationReader,
  countCitations,
  createCitationReader,
  placesIn,
  resolveColumns,
  storedBasis,
  storedCitations
} from './citations.ts'
import type { Entry, Reference, SortedBy } from './columns.ts'
import { createLists, type Lists } from './lists.ts'
import type {
  AnyRecord,
  Entity,
  FactRecord,
  Model,
  RecordedEntity,
  Records,
  Row,
  RowSource,
  TableName
} from './records.ts'
import { ENTRIES, TABLE_NAMES } from './tables.ts'

/*
 * The engine of the image. The engine knows no concept but the types of bodies: the entries of the model name the
 * columns of a table, the records that its rows refer to, and the lists and groups that hold its records. Loading and
 * every later change use the same code, so an image with a change set applied equals one that was loaded afresh.
 */

type Tables = { readonly [T in TableName]: Map<Key<T>, Records[T]> }
type GroupedTable = { [T in TableName]: Model[T] extends { groups: object } ? T : never }[TableName]
type Groups = {
  readonly [T in GroupedTable]: Model[T] extends { groups: infer Named }
    ? { readonly [Name in keyof Named]: ReadonlyMap<string, readonly Records[T][]> }
    : never
}

/** The structure of the whole country in memory: the records of each table by key, with references between them. */
export type Image = Tables & {
  /** Grows with every change, so that answers made from an older image are known to be stale. */
  version: number
  /** The number of the last change in it, where later ones are left out; null for an image of the present. */
  readonly upTo: number | null
  /** Records of a table by a word of theirs, such as the levels of a kind of body. */
  readonly groups: Groups
  /** Turns a row's citations into references. */
  readonly cite: CitationReader
  /** Lists that can be paged through, in their orders. */
  readonly lists: Lists
}

const BODY_TYPES: ReadonlySet<string> = new Set(Object.values(BODY_TYPE))
const TABLE_OF_TYPE: ReadonlyMap<string, TableName> = new Map([
  // `Body` stands for every type of body.
  ['Body', 'body'],
  ...TABLE_NAMES.flatMap((table) => typesOfTable(table).map((type): [string, TableName] => [type, table]))
])

/** The type of a table's records that GraphQL and change records name; `Body` for every type of body. */
export function typeOfTable(table: TableName): string {
  const { type } = ENTRIES[table]
  return typeof type === 'string' ? type : table.charAt(0).toUpperCase() + table.slice(1)
}

/** The types that a table's records are served as: several for bodies, by their kinds. */
export function typesOfTable(table: TableName): string[] {
  return table === 'body' ? [...BODY_TYPES] : [typeOfTable(table)]
}

/** The table of a type's records; `Body` stands for every type of body. Undefined where no table has the type. */
export const tableOfType = (type: string): TableName | undefined => TABLE_OF_TYPE.get(type)

/** The global id of a thing; null where its type has none. */
export function globalIdOf({ type, key }: { type: string; key: string }): GlobalId | null {
  const table = tableOfType(type)
  return table !== undefined && SHAPES[table].isNode ? globalId(type, key) : null
}

/** A row or record whose table is known only when the program runs. */
type Loose = { key: string; [property: string]: unknown }
type LooseTables = { readonly [T in TableName]: Map<string, Loose> }
type LooseGroups = { readonly [table: string]: { readonly [name: string]: Map<string, Loose[]> } }

/** The record that a reference points to, by its table and key. */
type Target = { table: TableName | undefined; key: unknown }

/** A reference of a table, ready to be followed. */
type Link = {
  name: string
  /** Columns that it is read from. */
  columns: readonly string[]
  /** The column that holds the key of the record referred to, in references to one record. */
  keyColumn: string | null
  isForward: boolean
  isMany: boolean
  /** The records that a row refers to: at most one, unless it is a reference to many. */
  targetsIn(row: Loose): readonly Target[]
  /** The name of the list on the record referred to that holds the record; null where none does. */
  listOf: ((record: Loose) => string) | null
  by: SortedBy
}

/** A table's entry, ready for use by the engine. */
type Shape = {
  links: readonly Link[]
  groups: readonly { name: string; by: SortedBy; of(row: Loose): readonly string[] }[]
  /** Columns on which references, lists or groups depend. */
  linked: ReadonlySet<string>
  typeOf(row: Loose): string
  isNode: boolean
  isCited: boolean
  shares: Required<Entry>['shares']
  /** Makes a record without references; its lists are empty. */
  create(row: Loose, type: string, id: string | null): Loose
}

const SHAPES = Object.fromEntries(TABLE_NAMES.map((table) => [table, shapeOf(table)])) as { [T in TableName]: Shape }

function shapeOf(table: TableName): Shape {
  const { columns, references, groups, shares, type, isNode } = ENTRIES[table]
  const links = Object.entries(references).map(([name, reference]) => linkOf(name, reference))
  const sorted = links.some(({ by }) => by.includes('ordinal')) ? ['ordinal'] : []
  return {
    links,
    groups: Object.entries(groups).map(([name, { by, of }]) => ({
      name,
      by,
      of: of as (row: Loose) => readonly string[]
    })),
    linked: new Set([
      ...links.flatMap((link) => link.columns),
      ...sorted,
      ...(Object.keys(groups).length > 0 ? Object.keys(columns) : [])
    ]),
    typeOf: typeof type === 'string' ? () => type : (type as (row: Loose) => string),
    isNode,
    isCited: 'provenance' in columns,
    shares,
    create: compileCreate(table)
  }
}

/**
 * A function that makes records of one table in one piece, with all their properties: such an object is smaller and
 * faster to read than a copied row that grows. Names of properties come from the model alone.
 */
function compileCreate(table: TableName): Shape['create'] {
  const { columns, references, shares, counters, isNode } = ENTRIES[table]
  const properties = new Map<string, string>()
  for (const column of ['key', ...Object.keys(columns)]) properties.set(column, `row.${column}`)
  for (const name of Object.keys(references)) if (!properties.has(name)) properties.set(name, 'null')
  for (const name of Object.keys(shares)) properties.set(name, 'null')
  for (const [name, value] of Object.entries(counters)) properties.set(name, String(value))
  properties.set('type', 'type')
  if (isNode) properties.set('id', 'id')
  if ('provenance' in columns) {
    properties.set('recordedAt', 'null')
    properties.set('supersededAt', 'null')
  }
  for (const list of listsOn(table)) properties.set(list, '[]')
  const body = [...properties].map(([name, value]) => `${name}: ${value}`).join(', ')
  return new Function('row', 'type', 'id', `return { ${body} }`) as Shape['create']
}

/** The names of the lists on a table's records. */
function listsOn(table: TableName): Set<string> {
  const names = TABLE_NAMES.flatMap((from) =>
    Object.values(ENTRIES[from].references).flatMap((reference) => {
      const { list } = reference
      if (list === undefined || !targetsOf(from, reference).includes(table)) return []
      return typeof list === 'string' ? [list] : Object.values(list.names)
    })
  )
  return new Set(names)
}

function targetsOf(from: TableName, reference: Reference): readonly (string | undefined)[] {
  switch (reference.kind) {
    case 'one':
    case 'many':
      return [reference.to]
    case 'either':
      return Object.keys(reference.columns)
    case 'typed':
      return (ENTRIES[from].columns[reference.type]?.words ?? []).map(tableOfType)
    case 'manyTyped':
      return []
  }
}

/** The tables, and every table that their rows refer to or cite, over any number of references. */
export function withReferred(tables: readonly TableName[]): ReadonlySet<TableName> {
  const found = new Set(tables)
  // The loop also visits the tables that are added during it.
  for (const table of found) {
    const { references, columns } = ENTRIES[table]
    const referred = Object.values(references).flatMap((reference) => targetsOf(table, reference))
    for (const one of referred) if (one !== undefined) found.add(one as TableName)
    if ('provenance' in columns) found.add('document')
  }
  return found
}

function linkOf(name: string, reference: Reference): Link {
  const { list, by = ['key'], isForward = false } = reference
  const listOf =
    list === undefined
      ? null
      : typeof list === 'string'
        ? () => list
        : (record: Loose) => list.names[record[list.column] as string] as string
  const isMany = reference.kind === 'many' || reference.kind === 'manyTyped'
  return { name, isForward, isMany, listOf, by, ...sourceOf(reference) }
}

function sourceOf(reference: Reference): Pick<Link, 'columns' | 'keyColumn' | 'targetsIn'> {
  switch (reference.kind) {
    case 'one': {
      const { column } = reference
      const to = reference.to as TableName
      return {
        columns: [column],
        keyColumn: column,
        targetsIn: (row) => (row[column] === null ? [] : [{ table: to, key: row[column] }])
      }
    }
    case 'either': {
      const columns = Object.entries(reference.columns) as [TableName, string][]
      return {
        columns: Object.values(reference.columns),
        keyColumn: null,
        targetsIn(row) {
          const filled = columns.find(([, column]) => row[column] !== null)
          if (!filled)
            throw new Error(`${row.key} refers to nothing in ${Object.values(reference.columns).join(', ')}.`)
          return [{ table: filled[0], key: row[filled[1]] }]
        }
      }
    }
    case 'typed': {
      const { type, key } = reference
      return {
        columns: [type, key],
        keyColumn: key,
        targetsIn: (row) => [{ table: tableOfType(row[type] as string), key: row[key] }]
      }
    }
    case 'many': {
      const { column } = reference
      const to = reference.to as TableName
      return {
        columns: [column],
        keyColumn: null,
        targetsIn: (row) => (row[column] as string[]).map((key) => ({ table: to, key }))
      }
    }
    case 'manyTyped': {
      const { column } = reference
      return {
        columns: [column],
        keyColumn: null,
        targetsIn: (row) =>
          (row[column] as { type: string; key: string }[]).map(({ type, key }) => ({ table: tableOfType(type), key }))
      }
    }
  }
}

const recordAt = (tables: LooseTables, { table, key }: Target): Loose | undefined =>
  table === undefined ? undefined : tables[table].get(key as string)

function need(tables: LooseTables, target: Target, row: Loose): Loose {
  const record = recordAt(tables, target)
  if (record === undefined) throw new Error(`${row.key} refers to ${target.table} ${target.key}, which is not there.`)
  return record
}

/**
 * Builds the image from rows. Throws where a row names a record that is not there: the database keeps references whole,
 * so that is a fault of a seed or a hand repair, and half a structure must not be served.
 */
export function buildImage(rows: RowSource, version = 1): Image {
  return inOneGo(buildImageInSteps(rows, { version, upTo: null }))
}

/** Rows that are linked in one step. */
const ROWS_A_STEP = 200

/** Builds the image as `buildImage` does, in steps. */
export function* buildImageInSteps(
  rows: RowSource,
  { version, upTo }: Pick<Image, 'version' | 'upTo'>
): Generator<void, Image> {
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map<string, Loose>()])) as LooseTables
  const groups = Object.fromEntries(
    TABLE_NAMES.filter((table) => SHAPES[table].groups.length > 0).map((table) => [
      table,
      Object.fromEntries(SHAPES[table].groups.map(({ name }) => [name, new Map<string, Loose[]>()]))
    ])
  )
  const typed = tables as unknown as Tables
  const image = {
    ...typed,
    version,
    upTo,
    groups: groups as unknown as Groups,
    cite: createCitationReader(typed.document),
    lists: createLists(typed)
  }
  let count = 0
  for (const table of TABLE_NAMES) {
    for (const row of rows[table] as Iterable<Loose>) {
      link(image, table, create(image, table, row), isAtOnce)
      if (++count % ROWS_A_STEP === 0) yield
    }
  }
  for (const table of TABLE_NAMES) {
    if (SHAPES[table].links.every(isAtOnce)) continue
    for (const record of tables[table].values()) {
      link(image, table, record, isLater)
      if (++count % ROWS_A_STEP === 0) yield
    }
  }
  return image
}

/** Brings a new row into the image as a record, linked at both ends. */
export function put<T extends TableName>(image: Image, table: T, row: Row<T>): void {
  const record = create(image, table, row as Loose)
  link(image, table, record, isAny)
}

/**
 * Changes columns of a record in place, so that whatever refers to it goes on doing so. Returns the function that restores
 * the columns.
 */
export function update(image: Image, table: TableName, key: string, columns: object): () => void {
  const record = looseTables(image)[table].get(key)
  if (!record) throw new Error(`There is no ${table} ${key} to change.`)
  const { linked, links, isCited } = SHAPES[table]
  const names = Object.keys(columns)
  const before = Object.fromEntries(names.map((name) => [name, record[name]]))
  const after = isCited ? resolveColumns(columns, image.cite, key) : columns
  const assign = (values: object) => {
    if (isCited) countCitations(record as never, -1)
    Object.assign(record, values)
    if (isCited) countCitations(record as never, 1)
  }
  if (!names.some((name) => linked.has(name))) {
    assign(after)
    return () => assign(before)
  }
  const references = Object.fromEntries(links.map(({ name }) => [name, record[name]]))
  const enterAgain = leave(image, table, record)
  assign(after)
  follow(image, table, record, (link) => link.columns.some((column) => column in columns))
  enter(image, table, record, isAny)
  return () => {
    leave(image, table, record)
    assign({ ...before, ...references })
    enterAgain()
  }
}

/**
 * Removes a record, which no other record may refer to. Returns the function that restores the same record: call it after
 * every later change of the image has been undone.
 */
export function remove(image: Image, table: TableName, key: string): () => void {
  const records = looseTables(image)[table]
  const record = records.get(key)
  if (!record) return () => {}
  const enterAgain = leave(image, table, record)
  const { isCited } = SHAPES[table]
  records.delete(key)
  if (isCited) countCitations(record as never, -1)
  return () => {
    records.set(key, record)
    if (isCited) countCitations(record as never, 1)
    enterAgain()
  }
}

/** The record of a type by its key; undefined where there is none, or where its records have no global id. */
export function findNode(image: Image, type: string, key: string): Entity | RecordedEntity | undefined {
  const table = tableOfType(type)
  if (table === undefined || !SHAPES[table].isNode) return undefined
  const record = looseTables(image)[table].get(key)
  if (record === undefined || (BODY_TYPES.has(type) && record.type !== type)) return undefined
  return record as unknown as Entity | RecordedEntity
}

/** The record of a row; undefined where there is none. */
export const findRecord = (image: Image, { table, key }: { table: TableName; key: string }): AnyRecord | undefined =>
  looseTables(image)[table].get(key) as unknown as AnyRecord | undefined

/**
 * The record that a row refers to by the reference of that name; null where the row names none, undefined where the image
 * has no such record.
 */
export function referred(
  image: Image,
  table: TableName,
  name: string,
  row: { key: string }
): AnyRecord | null | undefined {
  const link = SHAPES[table].links.find((one) => one.name === name)
  if (!link || link.isMany) throw new Error(`${table} has no reference ${name} to one record.`)
  const [target] = link.targetsIn(row as Loose)
  return target === undefined ? null : (recordAt(looseTables(image), target) as unknown as AnyRecord | undefined)
}

/** The records that a row refers to, by table and key. The image may have none of them any more. */
export const targetsIn = (table: TableName, row: { key: string }): { table: TableName; key: string }[] =>
  SHAPES[table].links
    .flatMap((link) => link.targetsIn(row as Loose))
    .filter((target): target is { table: TableName; key: string } => target.table !== undefined)

/** The row of a record, as the store has it. */
export function rowOf<T extends TableName>(table: T, record: AnyRecord): Row<T> {
  const loose = record as unknown as Loose
  const { columns, references } = ENTRIES[table]
  const values = Object.keys(columns).map((column): [string, unknown] => {
    const value = loose[column]
    if (column === 'provenance') return [column, storedCitations(value as never)]
    if (column === 'basis' && 'provenance' in columns) return [column, storedBasis(value as never)]
    // A reference of the same name stands in the place of its column.
    const kind = references[column]?.kind
    if (kind === 'many') return [column, (value as Loose[]).map(({ key }) => key)]
    if (kind === 'manyTyped') return [column, (value as Loose[]).map(({ type, key }) => ({ type, key }))]
    return [column, value]
  })
  return { key: loose.key, ...Object.fromEntries(values) } as Row<T>
}

/** The records that refer to or cite one of the records and are none of them. */
export function* recordsReferringTo(image: Image, records: ReadonlySet<AnyRecord>): Generator<AnyRecord> {
  const wanted: ReadonlySet<unknown> = records
  if (wanted.size === 0) return
  for (const table of TABLE_NAMES) {
    const { links, isCited } = SHAPES[table]
    for (const record of looseTables(image)[table].values()) {
      if (wanted.has(record)) continue
      const referred = links.some(({ name }) => [record[name]].flat().some((one) => wanted.has(one)))
      if (referred || (isCited && placesIn(record as never).some(({ document }) => wanted.has(document)))) {
        yield record as unknown as AnyRecord
      }
    }
  }
}

const FACT_TABLES = TABLE_NAMES.filter((table) => SHAPES[table].isCited && SHAPES[table].isNode)
const BODY_TABLES: readonly TableName[] = ['body', 'bodyLevel']

/** Every fact with a global id, of all tables; bodies and their levels come after what is said of their parts. */
export function* facts(image: Image): Generator<FactRecord> {
  for (const table of [...FACT_TABLES.filter((one) => !BODY_TABLES.includes(one)), ...BODY_TABLES]) {
    yield* image[table].values() as Iterable<FactRecord>
  }
}

const looseTables = (image: Image): LooseTables => image as unknown as LooseTables

function create(image: Image, table: TableName, row: Loose): Loose {
  const { typeOf, isNode, isCited, shares, create: make } = SHAPES[table]
  const type = typeOf(row)
  const record = make(row, type, isNode ? globalId(type, row.key) : null)
  if (isCited) {
    record.provenance = image.cite.provenance(row.provenance as never, row.key)
    record.basis = image.cite.basis(row.basis as never, row.key)
    countCitations(record as never, 1)
  }
  for (const [name, shared] of Object.entries(shares)) {
    record[name] = groupOf(image, shared.table, shared.group, (shared.of as (row: Loose) => string)(row))
  }
  looseTables(image)[table].set(row.key, record)
  return record
}

/** The records of a table in a group by the word, in the array that the group keeps. */
function groupOf(image: Image, table: string, group: string, word: string): Loose[] {
  const lists = (image.groups as unknown as LooseGroups)[table]?.[group]
  if (!lists) throw new Error(`${table} has no group ${group}.`)
  let list = lists.get(word)
  if (!list) {
    list = []
    lists.set(word, list)
  }
  return list
}

type Wanted = (link: Link) => boolean
const isAny: Wanted = () => true
const isAtOnce: Wanted = ({ isForward }) => !isForward
const isLater: Wanted = ({ isForward }) => isForward

function link(image: Image, table: TableName, record: Loose, wanted: Wanted): void {
  follow(image, table, record, wanted)
  enter(image, table, record, wanted)
}

/** Sets the references of a record from its columns. */
function follow(image: Image, table: TableName, record: Loose, wanted: Wanted): void {
  for (const link of SHAPES[table].links) {
    if (!wanted(link)) continue
    const found = link.targetsIn(record).map((target) => need(looseTables(image), target, record))
    const [one = null] = found
    record[link.name] = link.isMany ? found : one
    // One text for a key: that of the record it names.
    if (link.keyColumn !== null && one !== null) record[link.keyColumn] = one.key
  }
}

/** Enters a record in the lists of the records that it refers to, and in its groups. */
function enter(image: Image, table: TableName, record: Loose, wanted: Wanted): void {
  eachList(SHAPES[table].links.filter(wanted), record, (list, by) => insert(list, record, by))
  if (wanted === isLater) return
  for (const { name, by, of } of SHAPES[table].groups) {
    for (const word of of(record)) insert(groupOf(image, table, name, word), record, by)
  }
}

/** Takes a record out of every list and group. Returns the function that enters it at the same places again. */
function leave(image: Image, table: TableName, record: Loose): () => void {
  const lists: Loose[][] = []
  eachList(SHAPES[table].links, record, (list) => lists.push(list))
  for (const { name, of } of SHAPES[table].groups) {
    for (const word of of(record)) lists.push(groupOf(image, table, name, word))
  }
  const places = lists.map((list) => ({ list, at: list.indexOf(record) }))
  // Splicing at -1 would remove the last record instead.
  if (places.some(({ at }) => at < 0)) throw new Error(`${table} ${record.key} is not in a list that it belongs to.`)
  for (const { list, at } of places) list.splice(at, 1)
  return () => {
    for (const { list, at } of places) list.splice(at, 0, record)
  }
}

/** Calls back for each list that holds the record, once, however many references lead to it. */
function eachList(links: readonly Link[], record: Loose, act: (list: Loose[], by: SortedBy) => void): void {
  const done: unknown[] = []
  for (const { name, listOf, by } of links) {
    const referred = record[name] as Loose | readonly Loose[] | null
    if (listOf === null || referred === null) continue
    for (const end of Array.isArray(referred) ? referred : [referred]) {
      const list = end[listOf(record)] as Loose[]
      if (done.includes(list)) continue
      done.push(list)
      act(list, by)
    }
  }
}

/** Inserts behind the last record that does not sort after it. */
function insert(list: Loose[], record: Loose, by: SortedBy): void {
  const last = list.at(-1)
  // Rows mostly come in order.
  if (!last || !isBefore(record, last, by)) {
    list.push(record)
    return
  }
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(record, list[middle] as Loose, by)) high = middle
    else low = middle + 1
  }
  list.splice(low, 0, record)
}

function isBefore(a: Loose, b: Loose, by: SortedBy): boolean {
  for (const column of by) {
    const [own, other] = [a[column] as string, b[column] as string]
    if (own !== other) return own < other
  }
  return false
}
