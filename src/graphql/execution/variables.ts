import {
  coerceInputValue,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST
} from 'graphql'
import type { Issue } from '../../domain/basics/errors.ts'
import { deepFreeze } from './arguments.ts'
import { faultsOfJson, pathsOfVariables } from './input-faults.ts'

type Values = Record<string, unknown>
/** Issues told of one request's variables. */
const MOST_ISSUES = 100
export type Coerced = { values: Values } | { issues: Issue[] }

/**
 * Reads an operation's variables as `getVariableValues` of graphql-js does, with types and defaults looked up once
 * instead of in every request. Values that graphql-js refuses are told as issues, each at its path within the input.
 */
export function createVariableReader(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode
): (given: Values) => Coerced {
  const { variableDefinitions = [] } = operation
  const paths = pathsOfVariables(operation)
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
    const issues = definitions.flatMap(({ name, type, hasDefault }) =>
      hasDefault && !Object.hasOwn(given, name) ? [] : faultsOfJson(given[name], type, paths.get(name) ?? name)
    )
    if (issues.length === 0) throw new Error('Variables were refused without an issue.')
    return { issues: issues.slice(0, MOST_ISSUES) }
  }
}
