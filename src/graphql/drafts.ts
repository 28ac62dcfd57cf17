import {
  type GraphQLList,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType
} from 'graphql'
import { maySee } from '../domain/access/visibility.ts'
import type { Context } from './context.ts'

/** Types with drafts, or with something that belongs to a draft. */
const DRAFTABLE = ['HealthAgreement', 'PracticePlan', 'Goal']

/**
 * Wraps every field that may return a draft, in this schema or a later one. Callers who may not see a draft get null in
 * its place, and lists without it. Connections are built without drafts, so that their counts do not reveal any. A
 * non-null field whose only value is a draft fails.
 */
export function hideDrafts(schema: GraphQLSchema): void {
  const draftable = (type: GraphQLNamedType): boolean =>
    DRAFTABLE.includes(type.name) ||
    (isAbstractType(type) && schema.getPossibleTypes(type).some(({ name }) => DRAFTABLE.includes(name)))
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (!draftable(getNamedType(field.type))) continue
      const list = isListType(getNullableType(field.type))
      // A list of nullable items keeps a place for what is not there.
      const keepsPlaces = list && !isNonNullType((getNullableType(field.type) as GraphQLList<GraphQLOutputType>).ofType)
      // No resolver of this schema reads `info`; plans do not pass it.
      type Resolve = (parent: Record<string, unknown>, args: object, context: Context) => unknown
      const resolve = (field.resolve as Resolve | undefined) ?? ((parent) => parent[field.name])
      field.resolve = (parent, args, context: Context) => {
        const found = resolve(parent, args, context)
        if (!Array.isArray(found)) return maySee(context.caller, found) ? found : null
        if (keepsPlaces) return found.map((one) => (maySee(context.caller, one) ? one : null))
        return found.filter((one) => maySee(context.caller, one))
      }
    }
  }
}
