import {
  type FieldNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  getArgumentValues,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
  visit
} from 'graphql'

type Values = Record<string, unknown>
/** Reads the arguments of one field from coerced variables. Throws where one cannot be read. */
export type ReadArguments = (variables: Values) => Values

/** The arguments of a field where they are the same in every request, frozen; else how to read them from the variables. */
export function readArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Values | ReadArguments {
  if (!node.arguments?.some(({ value }) => hasVariable(value))) {
    return deepFreeze(getArgumentValues(field, node, {}))
  }
  const values = new Map(node.arguments.map(({ name, value }) => [name.value, value]))
  const readers = field.args.map((argument) => readerOf(argument, values.get(argument.name)))
  return (variables) => {
    const read: Values = {}
    for (const into of readers) into(read, variables)
    return read
  }
}

/** Sets one argument, as `getArgumentValues` of graphql-js does. */
function readerOf({ name, type, defaultValue }: GraphQLArgument, node: ValueNode | undefined) {
  const setDefault = (into: Values): void => {
    if (defaultValue !== undefined) into[name] = defaultValue
    else if (isNonNullType(type)) throw new GraphQLError(`Argument "${name}" was not provided.`)
  }
  if (node === undefined) return setDefault
  const set = (into: Values, value: unknown): void => {
    if (value === undefined || (value === null && isNonNullType(type))) {
      throw new GraphQLError(`Argument "${name}" has an invalid value.`)
    }
    into[name] = value
  }
  if (node.kind === Kind.VARIABLE) {
    const variable = node.name.value
    return (into: Values, variables: Values): void => {
      if (Object.hasOwn(variables, variable)) set(into, variables[variable])
      else setDefault(into)
    }
  }
  if (hasVariable(node)) {
    return (into: Values, variables: Values): void => set(into, valueFromAST(node, type, variables))
  }
  const value: unknown = deepFreeze(valueFromAST(node, type))
  return (into: Values): void => set(into, value)
}

function hasVariable(node: ValueNode): boolean {
  let found = false
  visit(node, {
    Variable() {
      found = true
    }
  })
  return found
}

/** Freezes a value and all that is in it: what requests share must not be changed by one of them. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
