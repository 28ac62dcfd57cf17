import { type GraphQLInputType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql'

/* Descriptions of the fields of request bodies. The SDL has their text, because REST takes the inputs of GraphQL. */

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

/** The schema of an object whose properties are the arguments of a query, with the descriptions of the SDL. */
export function describeArguments(object: JsonSchema, query: string, schema: GraphQLSchema): JsonSchema {
  return { ...object, ...propertiesOf(object, argumentsOf(schema.getQueryType()?.getFields()[query], query)) }
}

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
