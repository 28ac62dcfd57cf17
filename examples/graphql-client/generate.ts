import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as documentNodes from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

const filename = new URL('generated.ts', import.meta.url)
const queries = new URL('queries.graphql', import.meta.url)

/** Typed documents for the queries beside this file, from the schema that the service at the address serves. */
export async function generate(base: string): Promise<string> {
  const served = await fetch(`${base}/schema.graphql`)
  if (!served.ok) throw new Error(`${served.url} answered ${served.status}.`)
  const document = parse(readFileSync(queries, 'utf8'))
  const made = await codegen({
    filename: filename.pathname,
    schema: parse(await served.text()),
    documents: [{ location: queries.pathname, document }],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      skipTypename: true,
      mergeFragmentTypes: true
    },
    plugins: [{ operations: {} }, { documentNodes: {} }],
    pluginMap: { operations, documentNodes }
  })
  return `/* Made from queries.graphql and the served schema by generate.ts; do not edit. */\n${made}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(filename, await generate(process.argv[2] ?? 'http://127.0.0.1:3000'))
}
