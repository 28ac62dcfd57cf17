import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  type OperationDefinitionNode,
  visit
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import type { Context } from '../context.ts'
import { LONG_FIELDS } from '../long-fields.ts'
import { fragmentsOf } from './plan.ts'

type Values = Record<string, unknown>

/**
 * Makes the computation, in steps, of the long fields of an operation. The computation has no step if everything is
 * computed already. An error of a step is thrown by the field as well.
 */
export function createPreparation(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode
): (variables: Values, context: Context) => Generator<void> {
  const root = schema.getQueryType() as GraphQLObjectType
  const fragments = fragmentsOf(document)
  const isLong = operation === 'query' && hasLongField(document)
  return function* (variables, context) {
    if (!isLong) return
    try {
      for (const [node] of collectFields(schema, fragments, variables, root, selectionSet).values()) {
        const steps = node && LONG_FIELDS[node.name.value]
        const field = node && root.getFields()[node.name.value]
        if (steps && field) yield* steps(getArgumentValues(field, node, variables) as never, context)
      }
    } catch {
      // Executing the operation fails as well, and says where.
    }
  }
}

function hasLongField(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Field({ name }) {
      if (Object.hasOwn(LONG_FIELDS, name.value)) found = true
    }
  })
  return found
}
