import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Those that never end, and would hold up whoever runs a collection from one end to the other. */
const ENDLESS = ['/v1/events']

type Parameter = { name: string; in: string; example?: unknown }
type Media = { schema: { $ref?: string }; example?: unknown }
type Operation = { parameters: Parameter[]; requestBody?: { content: Record<string, Media> } }
type Input = { required?: string[]; properties: Record<string, unknown> }
type Described = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}
type Given = { disabled?: boolean; value?: string }
type Item = { item?: Item[]; request?: { url: { query?: Given[] }; header?: Given[] } }
/** What portman is to put into a collection, in its own terms. */
export type Settings = { tests?: object; overwrites?: object[] }

/**
 * A description in OpenAPI as a Postman collection, made by portman: a request for every operation, with the examples
 * of the description. Where it is asked is the variable `baseUrl`, and the key that is shown `bearerToken`. Nothing is
 * read from or sent to anywhere else.
 */
export async function toCollection(document: Described, base: string, settings: Settings = {}): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'sundhedsstruktur-collection-'))
  const write = (file: string, value: object) => writeFileSync(join(folder, file), JSON.stringify(value))
  try {
    write('openapi.json', readied(document))
    write('portman.json', {
      version: 1,
      tests: { contractTests: [], variationTests: [] },
      ...settings,
      globals: { stripResponseExamples: true, collectionVariables: { bearerToken: '' } }
    })
    const manifest = createRequire(import.meta.url).resolve('@apideck/portman/package.json')
    const portman = join(dirname(manifest), 'bin/portman')
    const given = ['-l', 'openapi.json', '-c', 'portman.json', '-b', base, '-o', 'collection.json', '--no-warn']
    // It leaves files of its own where it is run.
    const { stdout } = await promisify(execFile)(process.execPath, [portman, ...given], { cwd: folder })
    const made = join(folder, 'collection.json')
    if (!existsSync(made)) throw new Error(`portman made no collection:\n${stdout}`)
    return withoutInventions(JSON.parse(readFileSync(made, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The description without what never ends, and with something to ask for at every address. */
function readied(document: Described): Described {
  const paths: Described['paths'] = {}
  for (const [path, operations] of Object.entries(document.paths)) {
    if (ENDLESS.includes(path)) continue
    paths[path] = {}
    for (const [method, operation] of Object.entries(operations)) {
      const { parameters, requestBody } = operation
      paths[path][method] = {
        ...operation,
        parameters: parameters.map(readiedParameter),
        ...(requestBody ? { requestBody: { ...requestBody, content: readiedBody(requestBody.content, document) } } : {})
      }
    }
  }
  return { ...document, paths }
}

/** What has an example is given; what an address is to name is KEY, CODE and so on where nothing is known. */
function readiedParameter(parameter: Parameter): Parameter & { required?: boolean } {
  if (parameter.example !== undefined) return { ...parameter, required: true }
  return parameter.in === 'path' ? { ...parameter, example: parameter.name.toUpperCase() } : parameter
}

/** A body of which there is no example holds what it must and no more. */
function readiedBody(content: Record<string, Media>, { components }: Described): Record<string, Media> {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => {
      const schema = components.schemas[media.schema.$ref?.split('/').at(-1) ?? ''] as Input | undefined
      if (media.example !== undefined || !schema) return [type, media]
      const { required = [], properties } = schema
      const must = Object.fromEntries(required.map((name) => [name, properties[name]]))
      return [type, { schema: { ...schema, properties: must } }]
    })
  )
}

/** What may be given, and is not unless it is switched on, has no made-up value. */
function withoutInventions(item: Item): Item {
  for (const one of item.item ?? []) withoutInventions(one)
  for (const one of [...(item.request?.url.query ?? []), ...(item.request?.header ?? [])])
    if (one.disabled) one.value = ''
  return item
}
