import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
  parseValue,
  print,
  valueFromASTUntyped
} from 'graphql'
import type { Text } from '../domain/basics/fact.ts'

/* Every mutation with a document and an example, from the SDL: its descriptions have both. */

export type Mutation = {
  name: string
  /** The Danish verb and the English sentence of its description. */
  label: Text
  /** Names of the fields of its input. */
  fields: readonly string[]
  /** The type of each field, and what it is called: the Danish word of its description, and the words of its name. */
  words: ReadonlyMap<string, { type: string; label: Text }>
  /** A document that carries it out with the variable `input`. */
  document: string
  example: Readonly<Record<string, unknown>>
}

/** Every mutation whose description has an example. */
export function readMutations(schema: GraphQLSchema): readonly Mutation[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const [argument] = field.args
    const type = argument && getNamedType(argument.type)
    const example = exampleIn(argument?.description ?? '')
    if (!isInputObjectType(type) || example === null) return []
    return [{ ...described(field, type), example }]
  })
}

function described(field: GraphQLField<unknown, unknown>, input: GraphQLInputObjectType): Omit<Mutation, 'example'> {
  const { name } = field
  const fields = Object.values(input.getFields())
  return {
    name,
    label: { da: capitalised(danishOf(field)), en: inOneLine(field).replace(/\.( .*)?$/, '') },
    fields: fields.map((one) => one.name),
    words: new Map(
      fields.map((one) => [
        one.name,
        { type: getNamedType(one.type).name, label: { da: danishOf(one), en: wordsIn(one.name) } }
      ])
    ),
    document: print(
      parse(
        `mutation ${capitalised(name)}($input: ${field.args[0]?.type}) { ${name}(input: $input) { ${answer(field)} } }`
      )
    )
  }
}

type Described = { name: string; description?: string | null | undefined }

/** A description in one line; the name where there is none. */
const inOneLine = ({ name, description }: Described): string => description?.replaceAll('\n', ' ') ?? name

/** The Danish word of a description; the name where it has none. */
const danishOf = (one: Described): string => / Danish: (.*?)\.?$/.exec(inOneLine(one))?.[1] ?? one.name

/** The words of a name, such as "valid from" of `validFrom`. */
const wordsIn = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The parts of a payload that say what became of the mutation. */
const ANSWERS: { readonly [field: string]: string } = {
  seq: 'seq',
  warnings: 'warnings { message }',
  clientMutationId: 'clientMutationId'
}

function answer({ type }: GraphQLField<unknown, unknown>): string {
  const payload = getNamedType(type)
  const fields = isObjectType(payload) ? payload.getFields() : {}
  const parts = Object.keys(ANSWERS).flatMap((name) => (name in fields ? ANSWERS[name] : []))
  return parts.join(' ') || '__typename'
}

/** The value in backticks after "such as", as JSON; null where there is none. */
function exampleIn(description: string): Record<string, unknown> | null {
  const literal = /such as\s+`(\{[^`]*\})`/.exec(description)?.[1]
  return literal === undefined ? null : (valueFromASTUntyped(parseValue(literal)) as Record<string, unknown>)
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The address of the mutation in GraphiQL, as a dry run of its example with the given values. */
export function inGraphiql({ document, fields, example }: Mutation, values: Record<string, unknown> = {}): string {
  const input = { ...example, ...values, ...(fields.includes('validateOnly') ? { validateOnly: true } : {}) }
  const variables = { input }
  return `/graphiql?${new URLSearchParams({ query: document, variables: JSON.stringify(variables, null, 2) })}`
}
