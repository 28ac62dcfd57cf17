import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, parse, print, separateOperations } from 'graphql'

/* The queries of the pages: one operation for each page in `schema/pages/`, and the fragments that pages share. */

const FOLDER = fileURLToPath(new URL('../../schema/pages/', import.meta.url))

/** Every query and fragment as one document. */
export function readPageQueries(): DocumentNode {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  return parse(files.map((file) => readFileSync(`${FOLDER}${file}`, 'utf8')).join('\n'))
}

let texts: ReadonlyMap<string, string> | undefined

/** The text of a query with the fragments that it uses. */
export function pageQuery(operation: string): string {
  texts ??= new Map(
    Object.entries(separateOperations(readPageQueries())).map(([name, document]) => [name, print(document)])
  )
  const text = texts.get(operation)
  if (text === undefined) throw new Error(`schema/pages/ holds no operation ${operation}.`)
  return text
}
