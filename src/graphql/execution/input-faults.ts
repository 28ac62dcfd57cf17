import {
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo
} from 'graphql'
import type { Issue } from '../../domain/basics/errors.ts'
import type { Text } from '../../domain/basics/fact.ts'
import { unknownName } from '../../domain/basics/input.ts'
import { MESSAGES, oneOf } from '../../domain/basics/input-messages.ts'

/*
 * The faults of input values by their types, as issues: graphql-js refuses the same values, but words each in English and
 * names the field only within the sentence.
 */

/** An input value: JSON of a variable, or a literal of the document. */
type Value = {
  isNull: boolean
  /** Null for a value that is no list, or no object. */
  items: Value[] | null
  fields: Map<string, Value> | null
  fits(type: GraphQLLeafType): boolean
}

function ofJson(json: unknown): Value {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json)
  return {
    isNull: json === null || json === undefined,
    items: Array.isArray(json) ? json.map(ofJson) : null,
    // graphql-js takes an undefined field as absent.
    fields: isObject ? new Map(Object.entries(json).map(([name, inner]) => [name, ofJson(inner)])) : null,
    fits: (type) => isDefined(() => type.parseValue(json))
  }
}

/** Null for a variable, whose value is judged at its definition. */
function ofLiteral(node: ValueNode): Value | null {
  if (node.kind === Kind.VARIABLE) return null
  const fields = node.kind === Kind.OBJECT ? node.fields : null
  const items = node.kind === Kind.LIST ? node.values : null
  return {
    isNull: node.kind === Kind.NULL,
    items: items?.map((one) => ofLiteral(one) ?? UNJUDGED) ?? null,
    fields: fields && new Map(fields.map(({ name, value }) => [name.value, ofLiteral(value) ?? UNJUDGED])),
    fits: (type) => isDefined(() => type.parseLiteral(node, {}))
  }
}

const UNJUDGED: Value = { isNull: false, items: [], fields: null, fits: () => true }

function isDefined(read: () => unknown): boolean {
  try {
    return read() !== undefined
  } catch {
    return false
  }
}

/** The faults of a variable's value. */
export const faultsOfJson = (json: unknown, type: GraphQLInputType, field: string): Issue[] =>
  faultsOf(ofJson(json), type, field)

function faultsOf(value: Value, type: GraphQLInputType, field: string): Issue[] {
  if (value === UNJUDGED) return []
  if (isNonNullType(type)) {
    return value.isNull ? [{ field, message: MESSAGES.required }] : faultsOf(value, type.ofType, field)
  }
  if (value.isNull) return []
  if (isListType(type)) {
    const { items } = value
    if (items === null) return faultsOf(value, type.ofType, field)
    return items.flatMap((item, index) => faultsOf(item, type.ofType, `${field}.${index}`))
  }
  if (isLeafType(type)) return value.fits(type) ? [] : [{ field, message: messageFor(type) }]
  const { fields } = value
  if (!isInputObjectType(type) || fields === null) return [{ field, message: MESSAGES.object }]
  const known = type.getFields()
  const given = [...fields].flatMap(([name, inner]) => {
    const definition = known[name]
    return definition
      ? faultsOf(inner, definition.type, `${field}.${name}`)
      : [{ field: `${field}.${name}`, message: unknownName(Object.keys(known)) }]
  })
  const missing = Object.values(known).filter((one) => isRequiredInputField(one) && !fields.has(one.name))
  return [...given, ...missing.map(({ name }) => ({ field: `${field}.${name}`, message: MESSAGES.required }))]
}

const SCALARS: Record<string, Text> = {
  Date: MESSAGES.day,
  DateTime: MESSAGES.knownAt,
  Int: MESSAGES.integer,
  Float: MESSAGES.number,
  Boolean: MESSAGES.boolean,
  String: MESSAGES.text,
  ID: MESSAGES.text
}

const messageFor = (type: GraphQLLeafType): Text =>
  isEnumType(type) ? oneOf(type.getValues().map(({ name }) => name)) : (SCALARS[type.name] ?? MESSAGES.otherValue)

/** The faults of the literals of a document. */
export function faultsOfLiterals(document: DocumentNode, schema: GraphQLSchema): Issue[] {
  const types = new TypeInfo(schema)
  const issues: Issue[] = []
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node, _key, _parent, _path, ancestors) {
        const argument = types.getArgument()
        const value = ofLiteral(node.value)
        if (argument && value) issues.push(...faultsOf(value, argument.type, pathOf([...ancestors, node])))
      }
    })
  )
  return issues
}

/** The path of the input that each variable of an operation first appears in, such as `input` or `filter.regionCode`. */
export function pathsOfVariables(operation: OperationDefinitionNode): Map<string, string> {
  const paths = new Map<string, string>()
  visit(operation, {
    VariableDefinition: () => false,
    Directive: () => false,
    Variable(node, _key, parent, _path, ancestors) {
      if (!paths.has(node.name.value)) paths.set(node.name.value, pathOf([...ancestors, ...(parent ? [parent] : [])]))
    }
  })
  return paths
}

/** The argument and its fields down to a node. The response key comes first where a mutation has several writes. */
function pathOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  const nodes = ancestors.filter((one): one is ASTNode => 'kind' in one)
  const operation = nodes.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const root = nodes.find((one) => one.kind === Kind.FIELD)
  const names = nodes.flatMap((one) =>
    one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD ? [one.name.value] : []
  )
  const several = operation?.operation === 'mutation' && operation.selectionSet.selections.length > 1
  return [...(several && root ? [(root.alias ?? root.name).value] : []), ...names].join('.')
}

/** A write of a mutation, with its input as it came. */
export type RawCall = { name: string; input: unknown; path: string }

/** The writes that an operation asks for by fields of its own. Writes of fragments are left to the execution. */
export function rawCalls(operation: OperationDefinitionNode, variables: Record<string, unknown>): RawCall[] {
  if (operation.operation !== 'mutation') return []
  return operation.selectionSet.selections.flatMap((field) => {
    const argument = field.kind === Kind.FIELD && field.arguments?.find(({ name }) => name.value === 'input')
    if (!argument) return []
    const input: unknown = valueFromASTUntyped(argument.value, variables)
    return [{ name: field.name.value, input, path: pathOf([operation, field, argument]) }]
  })
}
