import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, Kind, parse, print, separateOperations } from 'graphql'

/* The queries of the pages: one operation for each page in `schema/pages/`, and the fragments that pages share. */

const FOLDER = fileURLToPath(new URL('../../schema/pages/', import.meta.url))

/** Every query and fragment as one document. */
export function readPageQueries(): DocumentNode {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  return parse(files.map((file) => readFileSync(`${FOLDER}${file}`, 'utf8')).join('\n'))
}

/** A query as it is sent: its text with the fragments that it uses, and the names of its variables. */
export type PageQuery = { text: string; variables: readonly string[] }

let queries: ReadonlyMap<string, PageQuery> | undefined

/** The query of an operation. */
export function pageQuery(operation: string): PageQuery {
  queries ??= new Map(
    Object.entries(separateOperations(readPageQueries())).map(([name, document]) => [
      name,
      { text: print(document), variables: variablesOf(document) }
    ])
  )
  const query = queries.get(operation)
  if (query === undefined) throw new Error(`schema/pages/ holds no operation ${operation}.`)
  return query
}

const variablesOf = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? (one.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : []
  )
