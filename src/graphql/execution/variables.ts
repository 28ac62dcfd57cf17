import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST
} from 'graphql'
import { deepFreeze } from './arguments.ts'

type Values = Record<string, unknown>
/** Errors told of one request's variables. */
const MOST_ERRORS = 10
export type Coerced = { values: Values } | { errors: readonly GraphQLError[] }

/**
 * Reads an operation's variables as `getVariableValues` of graphql-js does, with types and defaults looked up once
 * instead of in every request. graphql-js itself makes the errors.
 */
export function createVariableReader(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode
): (given: Values) => Coerced {
  const definitions = variableDefinitions.map(({ variable, type: typeNode, defaultValue }) => {
    const type = typeFromAST(schema, typeNode)
    if (!isInputType(type)) throw new Error(`The variable ${variable.name.value} has no input type.`)
    const value: unknown = defaultValue && deepFreeze(valueFromAST(defaultValue, type))
    return {
      name: variable.name.value,
      type,
      required: isNonNullType(type),
      hasDefault: defaultValue !== undefined,
      value
    }
  })
  return (given) => {
    // Without a prototype, since a variable may be called `__proto__`.
    const values: Values = Object.create(null)
    let wrong = false
    const onError = () => {
      wrong = true
    }
    for (const { name, type, required, hasDefault, value } of definitions) {
      if (!Object.hasOwn(given, name)) {
        if (hasDefault) values[name] = value
        else wrong ||= required
      } else if (given[name] === null) {
        if (required) wrong = true
        else values[name] = null
      } else values[name] = coerceInputValue(given[name], type, onError)
    }
    if (!wrong) return { values }
    const { errors = [] } = getVariableValues(schema, variableDefinitions, given, { maxErrors: MOST_ERRORS })
    if (errors.length === 0) throw new Error('Variables that graphql-js takes were refused.')
    return { errors }
  }
}
