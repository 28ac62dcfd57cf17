import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument
} from 'graphql'
import { readSchema } from '../../src/graphql/schema.ts'
import type { TestApp } from './app.ts'

export const schema = buildSchema(readSchema())

export const queryFields = Object.values(schema.getQueryType()?.getFields() ?? {})

/** True for what has a global id: an object type, or an abstract one whose types all have one. */
export function isNode(type: GraphQLNamedType): boolean {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).every(isNode)
  return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Node')
}

/** The types that the field may answer with. */
export function typesOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}

/** Every object type that a query leads to by name; not what can only be asked for as any node, by its id. */
export const objectTypes: GraphQLObjectType[] = reachable()

function reachable(): GraphQLObjectType[] {
  const found = new Set([schema.getQueryType()].filter((type) => isObjectType(type)))
  for (const type of found) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type)
      if (named.name !== 'Node') for (const under of typesOf(named)) found.add(under)
    }
  }
  return [...found]
}

/** How an aliased field is named in the answer. */
const ALIAS = '__of__'

/** The name in the SDL of a field of an answer. */
export const fieldName = (answered: string): string => answered.split(ALIAS)[0] ?? answered

/**
 * A selection of every field: scalars, small types in full, and `depth` levels of things with ids. Fields that differ
 * in type among the types of an interface or union are told apart by an alias (few: their number is limited).
 */
export function selectAll(type: GraphQLNamedType, depth: number, pageSize = 2, small = SMALL): string {
  const types = typesOf(type)
  const select = (one: GraphQLObjectType) =>
    Object.values(one.getFields())
      .flatMap((field) => {
        const selected = selectField(field, depth, pageSize, small)
        if (selected === null) return []
        const variant = variantOf(types, field)
        return variant === 0 ? selected : `${field.name}${ALIAS}${variant}: ${selected}`
      })
      .join(' ')
  if (!isAbstractType(type)) return `__typename ${types.map(select).join(' ')}`
  // What may be anything is asked type by type elsewhere: all of it at once is more than a document may hold.
  if (types.length > 10) return isNode(type) ? '__typename ... on Node { id }' : '__typename'
  return `__typename ${types.map((one) => `... on ${one.name} { ${select(one)} }`).join(' ')}`
}

/** Which of the types that fields of this name have among the given types this one has: 0 is the most frequent. */
function variantOf(types: readonly GraphQLObjectType[], field: GraphQLField<unknown, unknown>): number {
  const variants = types.flatMap((type) => type.getFields()[field.name]?.type.toString() ?? [])
  const frequency = Map.groupBy(variants, (variant) => variant)
  return [...frequency.values()]
    .sort((a, b) => b.length - a.length)
    .findIndex(([variant]) => variant === String(field.type))
}

/** The field with its selection; null where it is beyond the depth. */
function selectField(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  pageSize: number,
  small: number
): string | null {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return field.name
  if (isNode(type) ? depth === 0 : small === 0) return null
  const related = isNode(type) && !PARTS.has(type.name)
  const under = selectAll(type, isNode(type) ? depth - 1 : depth, pageSize, related ? 0 : small - 1)
  return `${field.name}${parametersOf(field, pageSize)} { ${under} }`
}

/** How far small types are followed within each other; less in what is only related to what was asked for. */
const SMALL = 5
/** What has an id, and is shown as part of something else alone. */
const PARTS = new Set(['BodyLevel'])

/** The arguments given, the page size where there are pages, and some value of what cannot be left out. */
export function parametersOf(field: GraphQLField<unknown, unknown>, pageSize: number, given: string[] = []): string {
  const parameters = field.args.flatMap((argument) => {
    if (argument.name === 'first') return `first: ${pageSize}`
    if (!isRequiredArgument(argument)) return []
    const type = getNamedType(argument.type)
    if (isEnumType(type)) return `${argument.name}: ${type.getValues()[0]?.name}`
    return type.name === 'Int' ? `${argument.name}: 2026` : []
  })
  const all = [...given, ...parameters]
  return all.length > 0 ? `(${all.join(', ')})` : ''
}

export type Identified = { __typename: string; id: string }

/** Every object with a type and an id in an answer. */
export function* identified(answer: unknown): Generator<Identified> {
  if (typeof answer !== 'object' || answer === null) return
  if ('__typename' in answer && 'id' in answer) yield answer as Identified
  for (const value of Object.values(answer)) yield* identified(value)
}

/**
 * Ids of every type, of what holds on the day and can be reached from the root: of each type those that most can be
 * reached from, at most so many.
 */
export async function sampleIds({ ask }: TestApp, asOf: string, most: number): Promise<Map<string, string[]>> {
  const found = new Map<string, Map<string, number>>()
  const add = (answer: unknown): void => {
    for (const { __typename: type, id } of identified(answer)) {
      const ids = found.get(type) ?? new Map<string, number>()
      if (!ids.has(id)) ids.set(id, -1)
      found.set(type, ids)
    }
  }
  const read = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await ask<Record<string, unknown>>(query, variables)
    if (errors.length > 0) throw new Error(`${query}: ${JSON.stringify(errors)}`)
    add(data)
    return data
  }
  for (const field of queryFields) {
    if (field.args.some((argument) => isRequiredArgument(argument))) continue
    const type = getNamedType(field.type)
    const given = [
      ...(field.args.some((argument) => argument.name === 'asOf') ? [`asOf: "${asOf}"`] : []),
      ...(field.name === 'ssu' ? ['regionCode: "1081"'] : [])
    ]
    const inside = isNode(type) ? '__typename ... on Node { id }' : idsUnder(type)
    // A scenario has lists within lists, and all that can be reached from it can be reached without it.
    const pageSize = field.name === 'scenarios' ? 2 : LOOKED_AT
    await read(`{ ${field.name}${parametersOf(field, pageSize, given)} { ${inside} } }`)
  }
  for (let grew = true; grew; ) {
    grew = false
    for (const [type, ids] of [...found]) {
      const unread = [...ids].slice(0, LOOKED_AT).flatMap(([id, size]) => (size < 0 ? id : []))
      if (unread.length === 0) continue
      grew = true
      const { nodes } = await read(
        `query ($ids: [ID!]!, $asOf: Date) { nodes(ids: $ids, asOf: $asOf) { ... on ${type} { ${idsUnder(schema.getType(type))} } } }`,
        { ids: unread, asOf }
      )
      for (const [index, id] of unread.entries()) ids.set(id, JSON.stringify((nodes as unknown[])[index]).length)
    }
  }
  const fullest = (ids: Map<string, number>) => [...ids].sort(([, a], [, b]) => b - a).map(([id]) => id)
  return new Map([...found].map(([type, ids]) => [type, fullest(ids).slice(0, most)]))
}

/** Of how many of each type is looked at what can be reached from them. */
const LOOKED_AT = 40

/** Fields that cross time: what they show need not hold on the day asked for. */
export const ACROSS_TIME = new Set([
  'predecessors',
  'successors',
  'predecessor',
  'successor',
  'subjects',
  'bodyType',
  'type',
  'transferredFrom',
  'transferredTo'
])

/** A selection of the type and id of everything directly under a type that holds on the same day. */
function idsUnder(type: GraphQLNamedType | undefined): string {
  if (!isObjectType(type)) return '__typename'
  const selected = Object.values(type.getFields()).flatMap((field) => {
    const under = getNamedType(field.type)
    if (ACROSS_TIME.has(field.name)) return []
    const named = `${field.name}${parametersOf(field, 100)}`
    if (isNode(under)) return `${named} { __typename ... on Node { id } }`
    if (!isObjectType(under)) return []
    return `${named} { ${idsUnder(under)} }`
  })
  return `__typename ${selected.join(' ')}`
}
