import type { NameRow } from '../domain/image/rows.ts'
import type { Found, TextSearch } from '../domain/search/text-search.ts'
import { fold, foldedWords } from '../domain/text-fold.ts'
import { SEARCH_TYPE } from '../domain/vocabulary.ts'
import type { Db } from './database.ts'

const INSERT = 'insert into name_index (folded, type, key) values (?, ?, ?)'

/** Adds a new name to the index, folded; in the transaction that opens it. A name that ended is still found. */
export function indexName(db: Db, { name, ownerType, ownerKey }: NameRow): void {
  db.raw.prepare(INSERT).run(fold(name), ownerType.toUpperCase(), ownerKey)
}

/** Writes the index of all names anew, folded. Called where any of them may have changed, in the same transaction. */
export function indexNames(db: Db): void {
  const insert = db.raw.prepare(INSERT)
  db.raw.exec('delete from name_index')
  const names = db.raw
    .prepare<[], { name: string; type: string; key: string }>(
      `select name, upper(owner_type) as type, owner_key as key from name
       union all select name, 'ORGANISATION', key from organisation
       union all select abbreviation, 'ORGANISATION', key from organisation where abbreviation is not null
       union all select key, 'MUNICIPALITY', key from municipality
       union all select key, 'REGION', key from region`
    )
    .all()
  for (const { name, type, key } of names) insert.run(fold(name), type, key)
}

/** Search over the FTS5 index of a database. */
export function textSearch(db: Db): TextSearch {
  const find = db.raw.prepare<{ match: string; types: string; text: string }, Found>(
    `select type, key, folded,
       case when folded = @text then '0' when substr(folded, 1, length(@text)) = @text then '1' else '2' end as tier
     from name_index
     where name_index match @match and type in (select value from json_each(@types))
     order by tier, folded, type, key`
  )
  return {
    find(text, types) {
      const words = foldedWords(text)
      if (words.length === 0) return []
      const seen = new Set<string>()
      return find
        .all({
          match: words.map((word) => `"${word}"*`).join(' '),
          types: JSON.stringify(types ?? SEARCH_TYPE),
          text: words.join(' ')
        })
        .filter((found) => {
          const identity = `${found.type}:${found.key}`
          return !seen.has(identity) && seen.add(identity)
        })
    }
  }
}
