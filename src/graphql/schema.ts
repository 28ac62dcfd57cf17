import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, type GraphQLSchema, printSchema } from 'graphql'

const SCHEMA = fileURLToPath(new URL('../../schema/', import.meta.url))

/** The published SDL: every file of `schema/`, the base first. A file can be left out, to make it from the others. */
export function readSchema(without?: string): string {
  const files = readdirSync(SCHEMA)
    .filter((file) => file.endsWith('.graphql') && file !== without)
    .sort((a, b) => Number(b === 'base.graphql') - Number(a === 'base.graphql') || (a < b ? -1 : 1))
  return files.map((file) => readFileSync(`${SCHEMA}/${file}`, 'utf8').trimEnd()).join('\n\n')
}

/**
 * The same as one document, with every root field in one place: many tools take an `extend type` for something that the
 * client adds, Relay's compiler among them.
 */
export function publishedSchema(schema = parseSchema(readSchema())): string {
  return `${printSchema(schema)}\n`
}

/** The schema of the files, of which the tests see that it is valid. */
export function parseSchema(sdl: string): GraphQLSchema {
  return buildSchema(sdl, { assumeValidSDL: true, noLocation: true })
}
