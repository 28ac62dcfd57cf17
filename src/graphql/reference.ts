import type { FastifyPluginAsync } from 'fastify'
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print
} from 'graphql'
import { VOCABULARY } from '../domain/vocabulary/vocabulary.ts'
import type { Term } from '../domain/vocabulary/word.ts'
import { addFile, addSite, type File, makePage, type Site } from '../http/site.ts'

const PAGE = '/docs/graphql'

/** The page has no script, and its style is a file of this server. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A section is laid out when it comes into view, because there are some 400 of them. */
const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff }
section { border-top: 1px solid #999; content-visibility: auto; contain-intrinsic-size: auto 30rem }
h3 { margin: 1rem 0 0 } dt { margin-top: .75rem } dd { margin-left: 1.5rem } dd dl { margin: 0 } p { margin: .25rem 0 }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere } a { color: #0645ad }
:target { background: #fff3bf } .contents { columns: 16rem; list-style: none; padding: 0 }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #111 } a { color: #8ab4f8 } :target { background: #443c00 }
}
`

/** The kinds of types, in the order of the page. The root types come first. */
const SECTIONS: [title: string, holds: (type: GraphQLNamedType) => boolean][] = [
  ['Operations', ({ name }) => ROOTS.has(name)],
  ['Objects', (type) => isObjectType(type) && !ROOTS.has(type.name)],
  ['Interfaces', isInterfaceType],
  ['Unions', isUnionType],
  ['Inputs', isInputObjectType],
  ['Enums', isEnumType],
  ['Scalars', isScalarType]
]
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription'])

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string)

/** A description as a paragraph, with what stands in backticks as code. */
const paragraph = (text: string | null | undefined) =>
  text ? `<p>${escaped(text).replace(/`([^`]*)`/g, '<code>$1</code>')}</p>` : ''

const linkTo = (name: string) => `<a href="#${name}">${name}</a>`

/** `[Cluster!]!` with a link to `Cluster`. */
function typeText(type: GraphQLField<unknown, unknown>['type'] | GraphQLArgument['type']): string {
  const named = getNamedType(type)
  return isSpecifiedScalarType(named) ? String(type) : String(type).replace(named.name, linkTo(named.name))
}

/** An argument or a field of an input, with its default value. */
function inputText({ name, type, defaultValue, description, deprecationReason }: GraphQLArgument | GraphQLInputField) {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type)
  const signature = `${name}: ${typeText(type)}${value ? ` = ${escaped(print(value))}` : ''}`
  return `<dt><code>${signature}</code></dt><dd>${paragraph(description)}${deprecation(deprecationReason)}</dd>`
}

const deprecation = (reason: string | null | undefined) => (reason ? paragraph(`Deprecated: ${reason}`) : '')

function fieldText(
  owner: string,
  { name, type, args, description, deprecationReason }: GraphQLField<unknown, unknown>
) {
  const list = args.length > 0 ? `<dl>${args.map(inputText).join('')}</dl>` : ''
  const signature = `<code><b>${name}</b>: ${typeText(type)}</code>`
  const details = `${paragraph(description)}${deprecation(deprecationReason)}${list}`
  return `<dt id="${owner}.${name}">${signature}</dt><dd>${details}</dd>`
}

/** The words for a code in both languages. */
const words = ({ da, en }: Term) =>
  `<p lang="da">${escaped(`${da.label}: ${da.description}`)}</p><p>${escaped(`${en.label}: ${en.description}`)}</p>`

/** The values of an enum: with their words if it is a list of the vocabulary. */
function valuesText(type: GraphQLNamedType): string {
  if (!isEnumType(type)) return ''
  const terms: Record<string, Term> = Object.entries(VOCABULARY).find(([name]) => name === type.name)?.[1].values ?? {}
  const values = type.getValues().map(({ name, description, deprecationReason }) => {
    const term = terms[name]
    return `<dt><code>${name}</code></dt><dd>${term ? words(term) : paragraph(description)}${deprecation(deprecationReason)}</dd>`
  })
  return `<dl>${values.join('')}</dl>`
}

function membersText(type: GraphQLNamedType): string {
  if (isObjectType(type) || isInterfaceType(type)) {
    return `<dl>${Object.values(type.getFields())
      .map((field) => fieldText(type.name, field))
      .join('')}</dl>`
  }
  if (isInputObjectType(type)) return `<dl>${Object.values(type.getFields()).map(inputText).join('')}</dl>`
  return valuesText(type)
}

const namesText = (label: string, types: readonly GraphQLNamedType[]) =>
  types.length > 0 ? `<p>${label} ${types.map(({ name }) => linkTo(name)).join(', ')}</p>` : ''

function typeSection(type: GraphQLNamedType, schema: GraphQLSchema): string {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? namesText('Implements', type.getInterfaces()) : ''
  const possible = isAbstractType(type) ? namesText('One of', schema.getPossibleTypes(type)) : ''
  const about = `${paragraph(type.description)}${interfaces}${possible}`
  return `<section id="${type.name}"><h3>${type.name}</h3>${about}${membersText(type)}</section>\n`
}

/** The entries of the contents: the type, and each operation. */
const entriesOf = (type: GraphQLNamedType): string[] =>
  ROOTS.has(type.name) && isObjectType(type)
    ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
    : [type.name]

/** The page: each type with its fields, arguments, values and descriptions. */
export function renderReference(schema: GraphQLSchema, style: string): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const sections = SECTIONS.map(([title, holds]) => ({ title, types: types.filter(holds) }))
  const contents = sections.map(
    ({ title, types }) =>
      `<h2>${title}</h2><ul class="contents">${types
        .flatMap(entriesOf)
        .map((entry) => `<li>${linkTo(entry)}</li>`)
        .join('')}</ul>`
  )
  const bodies = sections.map(
    ({ title, types }) => `<h2>${title}</h2>\n${types.map((type) => typeSection(type, schema)).join('')}`
  )
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>GraphQL reference – Sundhedsstruktur</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <h1>GraphQL reference</h1>
    <p>Every type of the API at <code>/graphql</code>. See also the <a href="/graphiql">editor with examples</a>,
      the <a href="/schema.graphql">SDL</a> and the <a href="/docs">REST reference</a>.</p>
    <nav>${contents.join('')}</nav>
    <main>${bodies.join('')}</main>
  </body>
</html>
`
}

async function buildSite(schema: GraphQLSchema): Promise<Site> {
  const files = new Map<string, File>()
  const style = await addFile(files, `${PAGE}/reference`, 'css', STYLE)
  return { page: await makePage(renderReference(schema, style), PAGE_POLICY), files }
}

/** The schema as a page at `/docs/graphql`, made at the first request. */
export const schemaReference: FastifyPluginAsync<{ parseSdl: () => GraphQLSchema }> = async (app, { parseSdl }) => {
  let site: Promise<Site> | undefined
  addSite(app, PAGE, () => (site ??= buildSite(parseSdl())))
}
