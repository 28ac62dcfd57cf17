import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type ValidationRule,
  visit
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { DomainError } from '../domain/errors.ts'
import { MAX_PAGE } from '../domain/page.ts'

/** What one request may ask. Introspection, and so every IDE's own query, stays within them. */
export const LIMITS = {
  /** Words and signs of the document. */
  tokens: 5_000,
  /** Fields within fields; introspection does not count. */
  depth: 15,
  aliases: 50,
  directives: 50,
  /** Objects asked for: the product of the page sizes down the tree, short lists taken as 10. */
  nodes: 50_000
} as const

const SHORT_LIST = 10

const refuse = (what: string) => [
  (_context: unknown, error: GraphQLError): never => {
    const numbers = /limit of (\d+) exceeded, found (\d+)/.exec(error.message)
    throw new DomainError(
      'TOO_COSTLY',
      `The document has ${numbers?.[2] ?? 'too many'} ${what}; at most ${numbers?.[1] ?? 'a limited number'} are allowed. Split it into several requests.`
    )
  }
]

/** Limits that hang on the document alone; they run once a document, with the other validation rules. */
export const limitRules = [
  maxDepthRule({ n: LIMITS.depth, flattenFragments: true, onReject: refuse('levels of fields') }),
  maxAliasesRule({ n: LIMITS.aliases, allowList: [], onReject: refuse('aliases') }),
  maxDirectivesRule({ n: LIMITS.directives, onReject: refuse('directives') })
] as unknown as ValidationRule[]

/** What is known of a document once it has been looked through; kept as long as the document is. */
export type Analysis = {
  operations: number
  onlyQueries: boolean
  /** Throws TOO_COSTLY where the document asks for too many objects with these variables. */
  checkCost(variables: Record<string, unknown> | undefined, operationName: string | undefined): void
}

/**
 * Looks documents through, each once. The cost of one document changes with the variables that stand for page sizes and
 * with nothing else, so it is worked out once for each of their values.
 */
export function createAnalyst(): (document: DocumentNode, schema: GraphQLSchema) => Analysis {
  const known = new WeakMap<DocumentNode, Analysis>()
  return (document, schema) => {
    let analysis = known.get(document)
    if (!analysis) {
      analysis = analyse(document, schema)
      known.set(document, analysis)
    }
    return analysis
  }
}

function analyse(document: DocumentNode, schema: GraphQLSchema): Analysis {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const sizes = pageSizeVariables(document)
  const costs = new Map<string, number>()
  return {
    operations: operations.length,
    onlyQueries: operations.every((operation) => operation.operation === 'query'),
    checkCost(variables, operationName) {
      const of = `${operationName ?? ''} ${sizes.map((name) => String(variables?.[name] ?? '')).join(' ')}`
      let cost = costs.get(of)
      if (cost === undefined) {
        cost = getComplexity({
          schema,
          query: document,
          estimators: [nodesAskedFor],
          maxQueryNodes: LIMITS.tokens,
          ...(variables ? { variables } : {}),
          ...(operationName === undefined ? {} : { operationName })
        })
        // Page sizes go from 1 to 100, but what is sent may be anything.
        if (costs.size > 1_000) costs.clear()
        costs.set(of, cost)
      }
      if (cost > LIMITS.nodes) {
        throw new DomainError(
          'TOO_COSTLY',
          `The query asks for up to ${cost} objects; at most ${LIMITS.nodes} are allowed. Ask for smaller pages (first, last) or fewer lists within lists.`,
          { cost, limit: LIMITS.nodes }
        )
      }
    }
  }
}

/** Names of the variables that stand for a page size or a condition anywhere in the document. */
function pageSizeVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  const add = (node: { value: { kind: string; name?: { value: string } } }) => {
    if (node.value.kind === Kind.VARIABLE && node.value.name) names.add(node.value.name.value)
  }
  visit(document, {
    Argument(node) {
      if (['first', 'last', 'if'].includes(node.name.value)) add(node as never)
    }
  })
  return [...names]
}

/** How many objects a field asks for, its own and those under it. */
const nodesAskedFor: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type)
  if (!isCompositeType(named) || named.name === 'PageInfo' || named.name.startsWith('__')) return 0
  if (named.name.endsWith('Connection')) {
    const asked = Number(args.first ?? args.last ?? MAX_PAGE)
    return Math.min(Math.max(asked, 1), MAX_PAGE) * childComplexity
  }
  const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
  // The page's own lists are as long as its size says, which the connection has counted.
  return (list && !type.name.endsWith('Connection') ? SHORT_LIST : 1) * (1 + childComplexity)
}
