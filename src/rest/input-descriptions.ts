import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType
} from 'graphql'

/* Descriptions of request bodies, filters and plain fields. The SDL has their text. */

export type JsonSchema = {
  description?: string | undefined
  properties?: Record<string, JsonSchema>
  required?: string[] | undefined
  items?: JsonSchema
  anyOf?: JsonSchema[]
  [keyword: string]: unknown
}

type Fields = Record<string, { type: GraphQLInputType; description?: string | null | undefined }>

/** The schema of the input of a mutation, with the descriptions of the SDL. */
export function describeInput(input: JsonSchema, mutation: string, schema: GraphQLSchema): JsonSchema {
  return describeObject(input, argumentsOf(schema.getMutationType()?.getFields()[mutation], mutation).input?.type)
}

/** The schema of an object of the type, with the descriptions of the SDL for properties that have none of their own. */
export function describeFields(object: JsonSchema, type: string, schema: GraphQLSchema): JsonSchema {
  const fields = fieldsOf(schema.getType(type))
  const properties = Object.entries(object.properties ?? {}).map(([name, property]) => {
    const description = property.description ?? fields[name]?.description
    if (!description) throw new Error(`The SDL has no description of the field ${name} of ${type}.`)
    return [name, { ...property, description }]
  })
  return { ...object, properties: Object.fromEntries(properties) }
}

/** The schema of an object whose properties are the arguments of a query, with the descriptions of the SDL. */
export function describeArguments(object: JsonSchema, query: string, schema: GraphQLSchema): JsonSchema {
  return { ...object, ...propertiesOf(object, argumentsOf(schema.getQueryType()?.getFields()[query], query)) }
}

/** Fields of GraphQL that have another name than the part of the address. */
const FIELD_NAMES: Record<string, string> = {
  compositions: 'compositionReport',
  'composition-counts': 'compositionReport'
}

/** The descriptions of the filters of an address, by name: of the arguments of the field that it reads, and of its filter. */
export function filterDescriptions(path: string, schema: GraphQLSchema): Record<string, string> {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'v1' && !part.startsWith(':'))
  let type: GraphQLNamedType | null | undefined = schema.getQueryType()
  let field: GraphQLField<unknown, unknown> | undefined
  for (const part of parts) {
    field = fieldsOf(type)[FIELD_NAMES[part] ?? camelCase(part)]
    type = field && listedType(getNamedType(field.type))
  }
  const args = Object.fromEntries(field?.args.map((one) => [one.name, one]) ?? [])
  const filter = getNamedType(args.filter?.type)
  const described = Object.entries({ ...args, ...(isInputObjectType(filter) ? filter.getFields() : {}) })
  return Object.fromEntries(described.map(([name, { description }]) => [name, inAddress(description ?? '')]))
}

const camelCase = (part: string): string => part.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const fieldsOf = (type: GraphQLNamedType | null | undefined) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}

/** The type of the objects of a connection; any other type is its own. */
function listedType(type: GraphQLNamedType): GraphQLNamedType {
  const { nodes } = fieldsOf(type)
  return nodes ? getNamedType(nodes.type) : type
}

/** The description with its lists as an address has them: [IN_FORCE, PLANNED] is IN_FORCE,PLANNED. */
const inAddress = (description: string): string =>
  description.replace(/\[([A-Z_, ]+)\]/g, (_, values: string) => values.replaceAll(', ', ','))

type Argument = Fields[string] & { name: string }

function argumentsOf(field: { args: readonly Argument[] } | undefined, name: string): Fields {
  if (!field) throw new Error(`The SDL has no operation ${name}.`)
  return Object.fromEntries(field.args.map((argument) => [argument.name, argument]))
}

/** Describes an object, and the objects in a list or in a value that may be null. */
function describeObject(json: JsonSchema, type: GraphQLInputType | undefined): JsonSchema {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return json
  const { items, anyOf, properties } = json
  return {
    ...json,
    ...(properties && { description: named.description ?? undefined, ...propertiesOf(json, named.getFields()) }),
    ...(items && { items: describeObject(items, named) }),
    ...(anyOf && { anyOf: anyOf.map((one) => describeObject(one, named)) })
  }
}

function propertiesOf({ properties = {} }: JsonSchema, fields: Fields): Pick<JsonSchema, 'properties'> {
  const described = Object.entries(properties).map(([name, property]) => {
    const { type, description } = fields[name] ?? {}
    if (!description) throw new Error(`The SDL has no description of the field ${name}.`)
    return [name, { ...describeObject(property, type), description }]
  })
  return { properties: Object.fromEntries(described) }
}
