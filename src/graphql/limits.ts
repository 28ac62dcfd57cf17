import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  ValidationContext,
  type ValidationRule,
  visit,
  visitWithTypeInfo
} from 'graphql'
import { type ComplexityEstimator, createComplexityRule } from 'graphql-query-complexity'
import { DomainError } from '../domain/basics/errors.ts'
import { MAX_PAGE } from '../domain/basics/page.ts'
import { conditionVariables } from './conditions.ts'

/** The limits of one request. Introspection, and so every IDE's own query, stays within them. */
export const LIMITS = {
  /** Words and signs of the document. */
  tokens: 5_000,
  /** Fields within fields; introspection does not count. */
  depth: 15,
  aliases: 50,
  directives: 50,
  /** Fields selected, those of fragments counted each time they are spread. */
  fields: 2_000,
  /**
   * Fields read and pairs compared to see whether all fields with one response key can be merged, and pairs of fragments:
   * a measure of what validation takes. graphql-js gives up at some 25 times as many.
   */
  comparisons: 20_000,
  /** Brackets within brackets, of whatever kind. */
  nesting: 200,
  /** Characters of the document: documents are kept, so that their size is memory. */
  characters: 50_000,
  /** Objects asked for: the product of the lengths of the lists down the tree. */
  nodes: 50_000,
  /** The cost of an introspection of the schema, and of one type. An IDE asks for the schema once. */
  ofSchema: 20_000,
  ofType: 1_000
} as const

/** The length that is assumed of a list without pages. */
const SHORT_LIST = 10

/**
 * Lengths that are assumed of some lists, whatever page size is asked for. In the documents a cluster has at most 13
 * members, a region at most 29 municipalities and a fact 2.4 citations on average; the country has 5 regions. A municipality
 * is a member of at most 3 bodies, and a body has at most 4 predecessors, and no more than the three levels that there are.
 */
const ASSUMED_LENGTH: { readonly [field: string]: number } = {
  'Query.regions': 10,
  'Region.municipalities': 50,
  'Region.clusters': 20,
  'Region.hospitals': 20,
  'Body.memberships': 20,
  'Cluster.memberships': 20,
  'Ssu.memberships': 20,
  'Committee.memberships': 20,
  'Municipality.memberships': 4,
  'Hospital.memberships': 4,
  succeeds: 4,
  succeededBy: 4,
  levels: 3,
  provenance: 3,
  basis: 2
}

const assumedLength = (type: GraphQLNamedType, field: string): number | undefined =>
  ASSUMED_LENGTH[`${type.name}.${field}`] ?? (type.name === 'Query' ? undefined : ASSUMED_LENGTH[field])

const refuse = (what: string) => [
  (_context: unknown, error: GraphQLError): never => {
    const numbers = /limit of (\d+) exceeded, found (\d+)/.exec(error.message)
    throw new DomainError(
      'TOO_COSTLY',
      `The document has ${numbers?.[2] ?? 'too many'} ${what}; at most ${numbers?.[1] ?? 'a limited number'} are allowed. Split it into several requests.`
    )
  }
]

/** Refuses by counts over the whole document: directives wherever they stand, and fields with fragments spread out. */
function withinCounts(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      let directives = 0
      visit(document, {
        Directive() {
          directives += 1
        }
      })
      if (directives > LIMITS.directives) throw tooMany('directives', directives, LIMITS.directives)
      const inFragments = new Map<string, number>()
      const fieldsOf = (set: SelectionSetNode | undefined): number =>
        (set?.selections ?? []).reduce((sum, node) => {
          if (node.kind !== Kind.FRAGMENT_SPREAD)
            return sum + (node.kind === Kind.FIELD ? 1 : 0) + fieldsOf(node.selectionSet)
          const name = node.name.value
          if (!inFragments.has(name)) {
            // A fragment that comes back to itself is another rule's to refuse.
            inFragments.set(name, 0)
            inFragments.set(name, fieldsOf(context.getFragment(name)?.selectionSet))
          }
          return sum + (inFragments.get(name) ?? 0)
        }, 0)
      for (const definition of document.definitions) {
        const fields = definition.kind === Kind.OPERATION_DEFINITION ? fieldsOf(definition.selectionSet) : 0
        if (fields > LIMITS.fields) throw tooMany('fields, those of fragments counted in', fields, LIMITS.fields)
      }
      checkComparisons(document, context)
    }
  }
}

/** Throws TOO_COSTLY where validation would compare too much, in operations and in fragments that nothing spreads. */
function checkComparisons(document: DocumentNode, context: ValidationContext): void {
  const spreadAnywhere = new Set<string>()
  visit(document, {
    FragmentSpread({ name }) {
      spreadAnywhere.add(name.value)
    }
  })
  let comparisons = 0
  const count = (more: number) => {
    comparisons += more
    if (comparisons <= LIMITS.comparisons) return
    throw tooMany('pairs of fields with one response key and pairs of fragments', comparisons, LIMITS.comparisons)
  }
  /** Counts what is compared in selection sets that are merged. A fragment that leads to itself is refused by another rule. */
  const compare = (sets: readonly SelectionSetNode[], depth: number): void => {
    if (depth > LIMITS.nesting) return
    const fields = new Map<string, FieldNode[]>()
    const spread = new Set<string>()
    const collect = ({ selections }: SelectionSetNode): void => {
      count(selections.length)
      for (const node of selections) {
        if (node.kind === Kind.FIELD) {
          const key = (node.alias ?? node.name).value
          const same = fields.get(key)
          if (same) same.push(node)
          else fields.set(key, [node])
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          collect(node.selectionSet)
        } else if (!spread.has(node.name.value)) {
          spread.add(node.name.value)
          const fragment = context.getFragment(node.name.value)
          if (fragment) collect(fragment.selectionSet)
        }
      }
    }
    for (const set of sets) collect(set)
    for (const same of fields.values()) {
      count(pairsOf(same.length))
      const inner = same.flatMap(({ selectionSet }) => selectionSet ?? [])
      compare(inner, depth + 1)
    }
  }
  count(pairsOf(document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length))
  for (const definition of document.definitions) {
    const isPart = definition.kind === Kind.FRAGMENT_DEFINITION && spreadAnywhere.has(definition.name.value)
    if ('selectionSet' in definition && !isPart) compare([definition.selectionSet], 0)
  }
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2

function tooMany(what: string, count: number, limit: number): DomainError {
  return new DomainError(
    'TOO_COSTLY',
    `The document has ${count} ${what}; at most ${limit} are allowed. Split it into several requests.`
  )
}

/** Throws TOO_COSTLY where a document is too long, or its brackets nest so deeply that reading them would take the stack. */
export function checkSource(source: string): void {
  if (source.length > LIMITS.characters) throw tooMany('characters', source.length, LIMITS.characters)
  let depth = 0
  for (let index = 0; index < source.length; index++) {
    const sign = source.charCodeAt(index)
    if (sign === 0x7b || sign === 0x5b || sign === 0x28) {
      depth += 1
      if (depth > LIMITS.nesting) throw tooMany('brackets within brackets, nested too deep', depth, LIMITS.nesting)
    } else if (sign === 0x7d || sign === 0x5d || sign === 0x29) depth -= 1
  }
}

/** Limits that hang on the document alone; they run once a document, with the other validation rules. */
export const limitRules = [
  maxDepthRule({ n: LIMITS.depth, flattenFragments: true, onReject: refuse('levels of fields') }),
  maxAliasesRule({ n: LIMITS.aliases, allowList: [], onReject: refuse('aliases') }),
  withinCounts
] as unknown as ValidationRule[]

/** The facts about a document that the limits depend on. */
export type Analysis = {
  /**
   * Objects that an operation asks for with these variables, which must be valid. Throws TOO_COSTLY where they are more than
   * `LIMITS.nodes`.
   */
  costOf(variables: Record<string, unknown>, operationName: string | undefined): number
}

/** Different sets of variables whose cost is remembered, for each document. */
const MOST_COSTS = 1_000

/**
 * Analyses a document. Its cost depends on the variables used as page sizes, conditions and lists, and on nothing else, so
 * it is calculated once for each set of their values.
 */
export function analyse(document: DocumentNode, schema: GraphQLSchema): Analysis {
  const conditions = conditionVariables(document)
  const names = [...conditions, ...sizeVariables(document)]
  const costs = new Map<string, number>()
  return {
    costOf(variables, operationName) {
      let key = operationName ?? ''
      for (const name of names) key += ` ${sizeOf(variables[name])}`
      let cost = costs.get(key)
      if (cost === undefined) {
        cost = complexityOf(schema, document, withoutNulls(variables, conditions), operationName)
        if (costs.size >= MOST_COSTS) costs.clear()
        costs.set(key, cost)
      }
      if (cost > LIMITS.nodes) {
        throw new DomainError(
          'TOO_COSTLY',
          `The query asks for up to ${cost} objects; at most ${LIMITS.nodes} are allowed. Ask for smaller pages (first, last) or fewer lists within lists.`,
          { cost, limit: LIMITS.nodes }
        )
      }
      return cost
    }
  }
}

/** Arguments that list what is to be looked up: each stands for one object or more. */
const LOOKED_UP = ['requests', 'representations', 'ids']

/**
 * The part of a variable's value that the cost depends on: the length of a list. A single value counts as a list of
 * one.
 */
function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} listed`
  // Texts and objects may be as long as a request, and are only ever one of what is looked up.
  return typeof value === 'string' || value instanceof Object ? '1 listed' : String(value)
}

/** Calculates the cost. A field whose arguments cannot be read costs nothing: it fails when it is executed. */
function complexityOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined
): number {
  let complexity = 0
  const rule = createComplexityRule({
    maximumComplexity: Number.MAX_VALUE,
    estimators: [nodesAskedFor],
    maxQueryNodes: LIMITS.tokens,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    onComplete(found) {
      complexity = found
    }
  })
  const types = new TypeInfo(schema)
  visit(document, visitWithTypeInfo(types, rule(new ValidationContext(schema, document, types, () => {}))))
  return complexity
}

/**
 * The variables with false for every condition that is null. The selection set of such a condition fails when it is
 * executed, so any value gives an upper bound of its cost.
 */
function withoutNulls(variables: Record<string, unknown>, conditions: readonly string[]): Record<string, unknown> {
  const nulls = conditions.filter((name) => variables[name] === null)
  return nulls.length === 0 ? variables : { ...variables, ...Object.fromEntries(nulls.map((name) => [name, false])) }
}

/** Names of the variables used as a page size or a list to look up anywhere in the document. */
function sizeVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Argument({ name, value }) {
      const isSize = name.value === 'first' || name.value === 'last' || LOOKED_UP.includes(name.value)
      if (isSize && value.kind === Kind.VARIABLE) names.add(value.name.value)
    }
  })
  return [...names]
}

/** True if the type is a page, whatever its name. The page's own lists are as long as the page. */
const isPage = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && (type.getFields().pageInfo ?? type.getFields().nextAfter) !== undefined

const PAGE_LISTS = ['edges', 'nodes']

/** The number of objects of a field, with those below it. */
const nodesAskedFor: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type)
  // Fields below these are not counted: the cost is the same for any part of the schema.
  if (field.name === '__schema' || field.name === '_service') return LIMITS.ofSchema
  if (field.name === '__type') return LIMITS.ofType
  if (!isCompositeType(named) || named.name === 'PageInfo' || named.name.startsWith('__')) return 0
  if (isPage(named)) {
    const length = Number(args.first ?? args.last ?? MAX_PAGE)
    return Math.min(Math.max(length, 1), assumedLength(type, field.name) ?? MAX_PAGE) * childComplexity
  }
  const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
  const lookedUp = LOOKED_UP.map((name) => args[name]).find(Array.isArray)
  if (lookedUp) return lookedUp.length * (1 + childComplexity)
  // The page's own lists are as long as its size says, which the page has counted.
  return (
    (list && !(isPage(type) && PAGE_LISTS.includes(field.name)) ? (assumedLength(type, field.name) ?? SHORT_LIST) : 1) *
    (1 + childComplexity)
  )
}
