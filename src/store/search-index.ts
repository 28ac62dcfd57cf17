import Database from 'better-sqlite3'
import type { Text } from '../domain/basics/fact.ts'
import { fold, foldedWords } from '../domain/basics/text-fold.ts'
import { SEARCH_TYPE, type SearchType } from '../domain/basics/vocabulary.ts'
import type { Change } from '../domain/model/change.ts'
import type { Image } from '../domain/model/image.ts'
import type { Row, TableName } from '../domain/model/records.ts'
import { ENTRIES, TABLE_NAMES } from '../domain/model/tables.ts'
import { type Found, type FoundText, searchTypeOf, type TextSearch } from '../domain/model/text-search.ts'
import type { Db } from './database.ts'
import { readRow } from './read-rows.ts'
import { parseStored } from './stored-json.ts'
import { columnInFile, STORED_TABLES } from './stored-tables.ts'

const INSERT_NAME = 'insert into name_index (folded, type, key) values (?, ?, ?)'
const INSERT_TEXT = 'insert into text_index (title, text, type, key, language) values (?, ?, ?, ?, ?)'

/** Brings the indexes up to date with changes, in their transaction. A name that ended is still found. */
export function indexChanges(db: Db, changes: readonly Change[]): void {
  const about = changes.filter(isFoundBy)
  // Most writes name nothing.
  if (about.length === 0) return
  for (const { table, was, is } of rowsOf(db, about)) {
    if (was) removeNames(db, namesIn(table, was))
    if (was) removeTexts(db, textsIn(table, [was]))
    if (is) insertNames(db, namesIn(table, is))
    if (is) insertTexts(db, textsIn(table, [is]))
  }
}

/**
 * Brings the indexes up to date with changes that are only tried, in a transaction of their own. Returns the function that
 * rolls it back. Changes of nothing that a search finds by need no transaction.
 */
export function tryIndex(db: Db, changes: readonly Change[]): () => void {
  if (!changes.some(isFoundBy)) return () => {}
  // An attempt has a transaction already.
  const isWithin = db.raw.inTransaction
  db.raw.exec(isWithin ? 'savepoint tried' : 'begin immediate')
  const rollback = () => {
    db.raw.exec(isWithin ? 'rollback to tried; release tried' : 'rollback')
  }
  try {
    indexChanges(db, changes)
    return rollback
  } catch (error) {
    rollback()
    throw error
  }
}

/** A row before and after changes of it; null where it was not there, or is there no more. */
type Reindexed = { table: TableName; was: object | null; is: object | null }

/** The rows that changes are about. The file can have them as they were or as they are: what is tried is not in the file. */
function rowsOf(db: Db, changes: readonly Change[]): Reindexed[] {
  const byRow = Map.groupBy(changes, ({ table, key }) => `${table} ${key}`)
  return [...byRow.values()].map((all) => {
    const [{ table, key, before }] = all as [Change]
    const isThere = all.at(-1)?.after !== null
    const row = before !== null && isThere ? readRow(db, table, key) : {}
    const was = Object.assign(row, ...all.map((change) => change.before).reverse())
    const is = Object.assign({}, was, ...all.map(({ after }) => after))
    return { table, was: before && was, is: isThere ? is : null }
  })
}

/** Writes the indexes anew. Called where any name or text may have changed, in the same transaction. */
export function indexAll(db: Db): void {
  db.raw.exec('delete from name_index')
  db.raw.exec('delete from text_index')
  insertNames(db, namesOf(db))
  insertTexts(db, textsOf(db))
}

/** The columns of a table that a search finds its rows by. */
const foundBy = (table: TableName): string[] =>
  table === 'name'
    ? ['name']
    : [...Object.values(ENTRIES[table].searched ?? {}), ...(table === 'organisation' ? ['abbreviation'] : [])]

/** True for a change of something that a search finds by. A region or municipality is found by its code, its key. */
function isFoundBy({ table, before, after }: Change): boolean {
  if (before === null || after === null) {
    return foundBy(table).length > 0 || table === 'region' || table === 'municipality'
  }
  return foundBy(table).some((column) => column in after)
}

/** The texts of a new row that something is found by as by a name. */
function namesIn(table: TableName, row: object): Name[] {
  switch (table) {
    case 'name': {
      const { name, ownerType, ownerKey } = row as Row<'name'>
      return [{ name, type: ownerType.toUpperCase(), key: ownerKey }]
    }
    case 'region':
    case 'municipality': {
      const { key } = row as Row<'region' | 'municipality'>
      return [{ name: key, type: table.toUpperCase(), key }]
    }
    case 'organisation': {
      const { key, abbreviation } = row as Row<'organisation'>
      return abbreviation === null ? [] : [{ name: abbreviation, type: 'ORGANISATION', key }]
    }
    default:
      return []
  }
}

function insertNames(db: Db, names: readonly Name[]): void {
  const insert = db.raw.prepare(INSERT_NAME)
  for (const { name, type, key } of names) insert.run(fold(name), type, key)
}

function removeNames(db: Db, names: readonly Name[]): void {
  const remove = db.raw.prepare(removing('name_index', ['folded', 'type', 'key']))
  for (const { name, type, key } of names) {
    const folded = fold(name)
    remove.run({ match: someWordsOf(folded), folded, type, key })
  }
}

function removeTexts(db: Db, texts: readonly SearchedText[]): void {
  const remove = db.raw.prepare(removing('text_index', ['title', 'text', 'type', 'key', 'language']))
  for (const one of texts) remove.run({ match: someWordsOf(`${one.title} ${one.text}`), ...one })
}

/** SQL that removes one entry with these columns. The words lead to the entry: FTS5 has no other index. */
const removing = (index: string, columns: readonly string[]): string =>
  `delete from ${index} where rowid = (select rowid from ${index}
     where ${index} match @match and ${columns.map((column) => `${column} = @${column}`).join(' and ')} limit 1)`

const MOST_WORDS = 8
/** A query for texts with the first words of a folded text. */
const someWordsOf = (folded: string): string =>
  folded
    .trim()
    .split(' ')
    .slice(0, MOST_WORDS)
    .map((word) => `"${word}"`)
    .join(' ')

function insertTexts(db: Db, texts: readonly SearchedText[]): void {
  const insert = db.raw.prepare(INSERT_TEXT)
  for (const { title, text, type, key, language } of texts) insert.run(title, text, type, key, language)
}

type Name = { name: string; type: string; key: string }
/** A title and a text in one language, folded. */
type SearchedText = { title: string; text: string; type: SearchType; key: string; language: 'DA' | 'EN' }

/** The texts of rows that a search by words reads. */
function textsIn(table: TableName, rows: readonly object[]): SearchedText[] {
  const { searched, type } = ENTRIES[table]
  if (!searched) return []
  const searchType = searchTypeOf(type as string)
  return rows.flatMap((row) => {
    const of = row as { key: string; [column: string]: unknown }
    const title = searched.title === undefined ? { da: '', en: '' } : (of[searched.title] as Text)
    const text = of[searched.text] as Text
    return (['da', 'en'] as const).map((language) => ({
      title: fold(title[language]),
      text: fold(text[language]),
      type: searchType,
      key: of.key,
      language: language === 'da' ? 'DA' : 'EN'
    }))
  })
}

/** All texts that a search by words reads. */
function textsOf(db: Db): SearchedText[] {
  return TABLE_NAMES.flatMap((table) => {
    const { searched } = ENTRIES[table]
    if (!searched) return []
    const columns = Object.values(searched)
    const names = columns.map((column) => columnInFile(table, column))
    const rows = db.raw
      .prepare<[], Record<string, string>>(`select key, ${names.join(', ')} from "${STORED_TABLES[table].name}"`)
      .all()
    return textsIn(
      table,
      rows.map((row) => ({
        key: row.key,
        ...Object.fromEntries(
          columns.map((column, index) => [column, parseStored(row[names[index] as string] as string)])
        )
      }))
    )
  })
}

/** Everything that a search finds by, as it is written, and what bears it. */
function namesOf(db: Db): Name[] {
  return db.raw
    .prepare<[], Name>(
      `select name, upper(owner_type) as type, owner_key as key from name
       union all select abbreviation, 'ORGANISATION', key from organisation where abbreviation is not null
       union all select key, 'MUNICIPALITY', key from municipality
       union all select key, 'REGION', key from region`
    )
    .all()
}

/**
 * Writes the indexes anew where they are not what names and texts fold to, as in a file of a version that folded otherwise.
 * Comparing takes a few milliseconds, and needs no version of the folding to be kept in step.
 */
export function refreshIndexes(db: Db): void {
  const indexed = (sql: string): string[] => db.raw.prepare<[], string>(sql).pluck().all()
  const isCurrent = db.raw.transaction(
    () =>
      areEqual(
        namesOf(db).map(({ name, type, key }) => `${fold(name)} ${type} ${key}`),
        indexed(`select folded || ' ' || type || ' ' || key from name_index`)
      ) &&
      areEqual(
        textsOf(db).map((one) => `${one.title}|${one.text} ${one.type} ${one.key} ${one.language}`),
        indexed(`select title || '|' || text || ' ' || type || ' ' || key || ' ' || language from text_index`)
      )
  )
  if (!isCurrent()) db.raw.transaction(() => indexAll(db)).immediate()
}

/** True if both lists hold the same texts, each as often, in whatever order. */
function areEqual(some: readonly string[], others: readonly string[]): boolean {
  const counts = new Map<string, number>()
  for (const text of some) counts.set(text, (counts.get(text) ?? 0) + 1)
  for (const text of others) counts.set(text, (counts.get(text) ?? 0) - 1)
  return [...counts.values()].every((count) => count === 0)
}

/** Search over the FTS5 indexes of a database. */
export function textSearch(db: Db): TextSearch {
  const find = db.raw.prepare<{ match: string; types: string; text: string; code: string | null }, Found>(
    `select type, key, folded,
       case when folded in (@text, @code) then '0' when substr(folded, 1, length(@text)) = @text then '1' else '2' end as tier
     from name_index
     where name_index match @match and type in (select value from json_each(@types))
     order by tier, folded, type, key`
  )
  const findTexts = db.raw.prepare<{ match: string; types: string }, FoundText>(
    `select type, key, language, bm25(text_index, 10.0, 1.0) as rank
     from text_index
     where text_index match @match and type in (select value from json_each(@types))
     order by rank, type, key, language`
  )
  const startsOf = (words: readonly string[]) => words.map((word) => `"${word}"*`).join(' ')
  return {
    findTexts(text, types) {
      const words = foldedWords(text)
      if (words.length === 0) return []
      return onceEach(findTexts.all({ match: startsOf(words), types: JSON.stringify(types ?? SEARCH_TYPE) }))
    },

    find(text, types) {
      const words = foldedWords(text)
      if (words.length === 0) return []
      // The code of a municipality is found without its leading zero.
      const code = words.length === 1 && /^\d{3}$/.test(words[0] ?? '') ? `0${words[0]}` : null
      const starts = startsOf(words)
      return onceEach(
        find.all({
          match: code === null ? starts : `${starts} OR "${code}"`,
          types: JSON.stringify(types ?? SEARCH_TYPE),
          text: words.join(' '),
          code
        })
      )
    }
  }
}

/**
 * Makes the function that makes a search of an image, over indexes of the same form in memory. They are made when something
 * is first searched for.
 */
export function createImageSearch(db: Db): (image: Image) => TextSearch {
  const definitions = db.raw
    .prepare<[], string>(`select sql from sqlite_master where name in ('name_index', 'text_index')`)
    .pluck()
  return (image) => {
    const raw = new Database(':memory:')
    for (const definition of definitions.all()) raw.exec(definition)
    const indexes = { raw }
    raw.transaction(() => {
      for (const table of TABLE_NAMES) {
        const records = [...(image[table] as ReadonlyMap<string, object>).values()]
        insertNames(
          indexes,
          records.flatMap((record) => namesIn(table, record))
        )
        if (ENTRIES[table].searched) insertTexts(indexes, textsIn(table, records))
      }
    })()
    return textSearch(indexes)
  }
}

/** Each thing once, in its first place. */
function onceEach<Hit extends { type: string; key: string }>(found: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return found.filter(({ type, key }) => {
    const identity = `${type}:${key}`
    return !seen.has(identity) && seen.add(identity)
  })
}
