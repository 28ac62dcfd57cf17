import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import {
  type ASTVisitor,
  type DocumentNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
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
  /** Fields selected, those of fragments counted each time they are spread. */
  fields: 2_000,
  /** Brackets within brackets, of whatever kind. */
  nesting: 200,
  /** Characters of the document: documents are kept, so that their size is memory. */
  characters: 50_000,
  /** Objects asked for: the product of the page sizes down the tree, short lists taken as 10. */
  nodes: 50_000,
  /** What an introspection of the schema counts as, and of one type. An IDE asks for the schema once. */
  ofSchema: 20_000,
  ofType: 1_000
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
    }
  }
}

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

/** What is known of a document once it has been looked through; kept as long as the document is. */
export type Analysis = {
  operations: readonly OperationDefinitionNode[]
  /**
   * How many objects the document asks for with these variables. Throws TOO_COSTLY where that is too many, and what
   * `beforeFirst` throws, which is called before that is worked out for the first time.
   */
  checkCost(
    variables: Record<string, unknown>,
    operationName: string | undefined,
    beforeFirst?: (() => void) | undefined
  ): number
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
    operations,
    checkCost(variables, operationName, beforeFirst) {
      const of = `${operationName ?? ''} ${sizes.map((name) => sizeOf(variables[name])).join(' ')}`
      let cost = costs.get(of)
      if (cost === undefined) {
        beforeFirst?.()
        cost = getComplexity({
          schema,
          query: document,
          estimators: [nodesAskedFor],
          maxQueryNodes: LIMITS.tokens,
          variables,
          ...(operationName === undefined ? {} : { operationName })
        })
        // Page sizes go from 0 to 100, but what is sent may be anything.
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
      return cost
    }
  }
}

/** Arguments that list what is to be looked up: each stands for one object or more. */
const LOOKED_UP = ['requests', 'representations', 'ids']

/** What of a variable's value the cost hangs on: of a list how long it is, and one thing stands for a list of one. */
function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} listed`
  // Texts and objects may be as long as a request, and are only ever one of what is looked up.
  return typeof value === 'string' || value instanceof Object ? '1 listed' : String(value)
}

/** Names of the variables that stand for a page size, a condition or a list to look up anywhere in the document. */
function pageSizeVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  const add = (node: { value: { kind: string; name?: { value: string } } }) => {
    if (node.value.kind === Kind.VARIABLE && node.value.name) names.add(node.value.name.value)
  }
  visit(document, {
    Argument(node) {
      if (['first', 'last', 'if', ...LOOKED_UP].includes(node.name.value)) add(node as never)
    }
  })
  return [...names]
}

/** Whether the type is a page of something, whatever it is called: its own lists are as long as the page is. */
const isPage = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && (type.getFields().pageInfo ?? type.getFields().nextAfter) !== undefined

const PAGE_LISTS = ['edges', 'nodes']

/** How many objects a field asks for, its own and those under it. */
const nodesAskedFor: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type)
  // What is under these is not looked at: they cost the same however little of the schema is asked for.
  if (field.name === '__schema' || field.name === '_service') return LIMITS.ofSchema
  if (field.name === '__type') return LIMITS.ofType
  if (!isCompositeType(named) || named.name === 'PageInfo' || named.name.startsWith('__')) return 0
  if (isPage(named)) {
    const asked = Number(args.first ?? args.last ?? MAX_PAGE)
    return Math.min(Math.max(asked, 1), MAX_PAGE) * childComplexity
  }
  const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
  const lookedUp = LOOKED_UP.map((name) => args[name]).find(Array.isArray)
  if (lookedUp) return lookedUp.length * (1 + childComplexity)
  // The page's own lists are as long as its size says, which the page has counted.
  return (list && !(isPage(type) && PAGE_LISTS.includes(field.name)) ? SHORT_LIST : 1) * (1 + childComplexity)
}
