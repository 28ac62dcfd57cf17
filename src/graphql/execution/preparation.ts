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
import { contextIn, coordinatesIn } from '../views.ts'
import { fragmentsOf } from './plan.ts'

type Values = Record<string, unknown>

/**
 * Makes the computation, in steps, of the long fields of an operation, and of the views that its fields name. The
 * computation has no step if everything is computed already. An error of a step is thrown by the field as well.
 */
export function createPreparation(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode
): (variables: Values, context: Context) => Generator<void> {
  const root = schema.getQueryType() as GraphQLObjectType
  const fragments = fragmentsOf(document)
  const isLong = operation === 'query' && (hasLongField(document) || namesView(document))
  return function* (variables, context) {
    if (!isLong) return
    try {
      for (const [node] of collectFields(schema, fragments, variables, root, selectionSet).values()) {
        const field = node && root.getFields()[node.name.value]
        if (!field) continue
        const args = getArgumentValues(field, node, variables)
        const coordinates = coordinatesIn(args)
        const services =
          coordinates === null ? context.services : (yield* context.views.steps(coordinates)).view.services
        const steps = LONG_FIELDS[field.name]
        if (steps) yield* steps(args as never, contextIn(context, services))
      }
    } catch {
      // Executing the operation fails as well, and says where.
    }
  }
}

function namesView(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Argument({ name }) {
      if (coordinatesIn({ [name.value]: true }) !== null) found = true
    }
  })
  return found
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
