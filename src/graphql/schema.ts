import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SCHEMA = fileURLToPath(new URL('../../schema/', import.meta.url))

/** The published SDL: every file of `schema/`, the base first. */
export function readSchema(): string {
  const files = readdirSync(SCHEMA)
    .filter((file) => file.endsWith('.graphql'))
    .sort((a, b) => Number(b === 'base.graphql') - Number(a === 'base.graphql') || (a < b ? -1 : 1))
  return files.map((file) => readFileSync(`${SCHEMA}/${file}`, 'utf8').trimEnd()).join('\n\n')
}
