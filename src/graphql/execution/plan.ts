import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { conditionVariables } from '../conditions.ts'
import type { Context } from '../context.ts'
import { type Compiled, compile, Unplannable, type UnplannableReason } from './compile.ts'
import { createObjectTexts } from './object-texts.ts'
import { createQuote } from './quoting.ts'

type Values = Record<string, unknown>

/**
 * The result of a plan: the JSON text of `data` and the number of its objects, or the reason why the reference must
 * execute.
 */
export type Planned = { text: string; objects: number } | { fallback: Fallback }

export type Fallback =
  | UnplannableReason
  /** A condition is null, or one operation comes under more sets of conditions than are compiled. */
  | 'conditions'
  /** The arguments of a field cannot be read. The field fails, if it is executed at all. */
  | 'arguments'
  /** A resolver failed, or gave a value that a plan does not write, such as null in a non-null position. */
  | 'failure'

/** Executes one operation by what it was compiled to. */
export type QueryPlan = (variables: Values, context: Context) => Planned

/** Sets of conditions that are compiled of one operation. */
const MOST_VARIANTS = 16
/** Fields in all compiled code together; some 200 bytes each until V8 optimises it. */
const MOST_FIELDS = 100_000

type Variant = Compiled | { reason: Fallback }

/** Makes plans of operations. All plans share one cache of compiled code, because the cache is limited by size. */
export function createPlanner(
  schema: GraphQLSchema
): (document: DocumentNode, operation: OperationDefinitionNode) => QueryPlan {
  const quote = createQuote()
  const texts = createObjectTexts()
  const variants = new LRUCache<string, Variant>({
    maxSize: MOST_FIELDS,
    sizeCalculation: (variant) => ('fields' in variant ? Math.max(variant.fields, 1) : 1)
  })
  let operations = 0

  return (document, operation) => {
    const serial = operations++
    const names = conditionVariables(document)
    const fragments = fragmentsOf(document)
    const seen = new Set<string>()

    const variantFor = (variables: Values): Variant => {
      let key = String(serial)
      for (const name of names) key += variables[name] === true ? 't' : variables[name] === false ? 'f' : '-'
      const known = variants.get(key)
      if (known) return known
      // A selection under a condition of null fails, if it is executed at all.
      if (names.some((name) => variables[name] === null)) return { reason: 'conditions' }
      if (seen.size >= MOST_VARIANTS && !seen.has(key)) return { reason: 'conditions' }
      seen.add(key)
      const conditions = Object.fromEntries(names.map((name) => [name, variables[name] as boolean]))
      const variant = compileOr(() => compile({ schema, operation, fragments, conditions, quote, texts }))
      variants.set(key, variant)
      return variant
    }

    return (variables, context) => {
      const variant = variantFor(variables)
      if ('reason' in variant) return { fallback: variant.reason }
      const read = readAll(variant, variables)
      if (read === null) return { fallback: 'arguments' }
      const run = { context, arguments: read, objects: 0, once: false }
      try {
        return { text: variant.write(run), objects: run.objects }
      } catch {
        return { fallback: 'failure' }
      }
    }
  }
}

/** The arguments of all slots; null where some cannot be read. */
function readAll({ slots }: Compiled, variables: Values): unknown[] | null {
  try {
    return slots.map((read) => read(variables))
  } catch {
    return null
  }
}

function compileOr(work: () => Compiled): Variant {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Unplannable)) throw error
    return { reason: error.reason }
  }
}

export function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null)
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one
  return fragments
}
