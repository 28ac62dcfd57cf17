import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, getOperationAST, parse } from 'graphql'

const FOLDER = fileURLToPath(new URL('../../schema/examples/', import.meta.url))

/** A query or mutation that GraphiQL opens with, in a tab of its own. */
export type Example = {
  /** Name of the operation, which GraphiQL shows on the tab. */
  title: string
  /** Begins with a comment in Danish and one in English, of 50 characters each: the editor shows no more. */
  query: string
  /** Values of the query's variables, as JSON text. GraphiQL does not fill in those of the first tab. */
  variables?: string
  /** True for a mutation, which needs a key. */
  writes: boolean
}

/** The files `schema/examples/*.graphql` in the order of their names, which is that of the tabs. */
export function readExamples(): Example[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  return files.sort().map((file) => {
    const query = readFileSync(`${FOLDER}${file}`, 'utf8')
    const variables = `${FOLDER}${file.replace('.graphql', '.variables.json')}`
    return {
      ...titleAndKind(parse(query), file),
      query,
      ...(existsSync(variables) ? { variables: readFileSync(variables, 'utf8').trimEnd() } : {})
    }
  })
}

function titleAndKind(document: DocumentNode, file: string): Pick<Example, 'title' | 'writes'> {
  const operation = getOperationAST(document)
  if (!operation?.name) throw new Error(`schema/examples/${file} must hold one operation with a name.`)
  return { title: operation.name.value, writes: operation.operation === 'mutation' }
}
