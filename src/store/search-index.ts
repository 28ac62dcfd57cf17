import { fold, foldedWords } from '../domain/basics/text-fold.ts'
import { SEARCH_TYPE } from '../domain/basics/vocabulary.ts'
import type { Row } from '../domain/model/records.ts'
import type { Found, TextSearch } from '../domain/model/text-search.ts'
import type { Db } from './database.ts'

const INSERT = 'insert into name_index (folded, type, key) values (?, ?, ?)'

/** Adds a new name to the index, folded; in the transaction that opens it. A name that ended is still found. */
export function indexName(db: Db, { name, ownerType, ownerKey }: Row<'name'>): void {
  db.raw.prepare(INSERT).run(fold(name), ownerType.toUpperCase(), ownerKey)
}

/** Writes the index of all names anew, folded. Called where any of them may have changed, in the same transaction. */
export function indexNames(db: Db): void {
  const insert = db.raw.prepare(INSERT)
  db.raw.exec('delete from name_index')
  for (const { name, type, key } of namesOf(db)) insert.run(fold(name), type, key)
}

/** Everything that a search finds by, as it is written, and what bears it. */
function namesOf(db: Db): { name: string; type: string; key: string }[] {
  return db.raw
    .prepare<[], { name: string; type: string; key: string }>(
      `select name, upper(owner_type) as type, owner_key as key from name
       union all select name, 'ORGANISATION', key from organisation
       union all select abbreviation, 'ORGANISATION', key from organisation where abbreviation is not null
       union all select key, 'MUNICIPALITY', key from municipality
       union all select key, 'REGION', key from region`
    )
    .all()
}

/**
 * Writes the index anew where it is not what its names fold to, as in a file of a version that folded otherwise. Comparing
 * takes a few milliseconds, and needs no version of the folding to be kept in step.
 */
export function refreshNameIndex(db: Db): void {
  const isCurrent = db.raw.transaction(() => {
    const expected = namesOf(db).map(({ name, type, key }) => `${fold(name)} ${type} ${key}`)
    const indexed = db.raw
      .prepare<[], string>(`select folded || ' ' || type || ' ' || key from name_index`)
      .pluck()
      .all()
    return expected.sort().join('\n') === indexed.sort().join('\n')
  })
  if (!isCurrent()) db.raw.transaction(() => indexNames(db)).immediate()
}

/** Search over the FTS5 index of a database. */
export function textSearch(db: Db): TextSearch {
  const find = db.raw.prepare<{ match: string; types: string; text: string; code: string | null }, Found>(
    `select type, key, folded,
       case when folded in (@text, @code) then '0' when substr(folded, 1, length(@text)) = @text then '1' else '2' end as tier
     from name_index
     where name_index match @match and type in (select value from json_each(@types))
     order by tier, folded, type, key`
  )
  return {
    find(text, types) {
      const words = foldedWords(text)
      if (words.length === 0) return []
      // The code of a municipality is found without its leading zero.
      const code = words.length === 1 && /^\d{3}$/.test(words[0] ?? '') ? `0${words[0]}` : null
      const starts = words.map((word) => `"${word}"*`).join(' ')
      const seen = new Set<string>()
      return find
        .all({
          match: code === null ? starts : `${starts} OR "${code}"`,
          types: JSON.stringify(types ?? SEARCH_TYPE),
          text: words.join(' '),
          code
        })
        .filter((found) => {
          const identity = `${found.type}:${found.key}`
          return !seen.has(identity) && seen.add(identity)
        })
    }
  }
}
