import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  GraphQLBoolean,
  type GraphQLEnumType,
  type GraphQLField,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode
} from 'graphql'
// Internal to graphql-js, and the one authority on which fields a selection has: `graphql` is pinned to one version.
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import type { Context } from '../context.ts'
import { type ReadArguments, readArguments } from './arguments.ts'
import type { ObjectTexts } from './object-texts.ts'
import type { Quote } from './quoting.ts'

/** The state of one run of a compiled operation. */
export type Run = {
  context: Context
  /** Arguments that depend on variables, by slot. */
  arguments: readonly unknown[]
  /** Objects written so far. */
  objects: number
  /** True while an object is written whose text is kept: the objects in it are not kept as well. */
  once: boolean
}

/**
 * Generated code. Pure code reads properties, arguments without variables and nothing of the context: what it writes of a
 * view depends on the record, the day and the image.
 */
type Code = { code: string; isPure: boolean }

/** The arguments that depend on variables. */
const SLOTS = 'r.arguments'

/** An operation under one set of conditions, compiled. */
export type Compiled = {
  /** Writes the JSON text of `data`. Throws where the reference must execute: a resolver failed, or a value is unusual. */
  write(run: Run): string
  /** Reads the arguments of each slot from coerced variables. */
  slots: readonly ReadArguments[]
  /** Fields in the generated code: a measure of its memory. */
  fields: number
}

/**
 * The reasons why an operation cannot be compiled. Introspection reads `info`; `unsupported` is a feature that this
 * schema does not use.
 */
export type UnplannableReason = 'introspection' | 'size' | 'unsupported'

/** Thrown while compiling: why an operation has no plan. */
export class Unplannable extends Error {
  readonly reason: UnplannableReason

  constructor(reason: UnplannableReason) {
    super(`No plan: ${reason}.`)
    this.reason = reason
  }
}

/** Thrown while running, at a value that a plan does not write. One instance: a stack trace costs more than the query. */
const UNUSUAL = new Error('The plan met a value that it leaves to the reference executor.')

/** A plan has at most this many fields, fragments expanded. */
const MOST_FIELDS = 5_000

export type CompileInput = {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Record<string, FragmentDefinitionNode>
  /** Values of the variables that `@include` and `@skip` use. */
  conditions: Record<string, boolean>
  quote: Quote
  texts: ObjectTexts
}

/**
 * Compiles an operation into JavaScript that walks resolvers and writes JSON text. Which fields each object has is decided
 * by graphql-js while compiling, so no condition is left in the code. The code holds names of the schema and response
 * keys, which are GraphQL names, and nothing else of the document: values are constants beside it. Throws `Unplannable`.
 */
export function compile({ schema, operation, fragments, conditions, quote, texts }: CompileInput): Compiled {
  const constants: unknown[] = []
  const functions: string[] = []
  const slots: ReadArguments[] = []
  const writers = new Map<string, Code>()
  const nodeIds = new Map<FieldNode, number>()
  const argumentExpressions = new Map<GraphQLField<unknown, unknown>, Map<FieldNode, string>>()
  let fields = 0
  let names = 0

  const constant = (value: unknown): string => {
    const known = constants.indexOf(value)
    return `k${known >= 0 ? known : constants.push(value) - 1}`
  }
  const idOf = (node: FieldNode): number => {
    const id = nodeIds.get(node) ?? nodeIds.size
    nodeIds.set(node, id)
    return id
  }
  /** The function of that key, its code made when it is first asked for. */
  const functionFor = (key: string, codeOf: (name: string) => Code): Code => {
    const known = writers.get(key)
    if (known !== undefined) return known
    const name = `w${names++}`
    const { code, isPure } = codeOf(name)
    functions.push(code)
    const made = { code: name, isPure }
    writers.set(key, made)
    return made
  }

  /** An expression for the arguments of a field: constant where they have no variables, else a slot of the run. */
  const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode): string => {
    const byNode = argumentExpressions.get(field) ?? new Map<FieldNode, string>()
    argumentExpressions.set(field, byNode)
    let expression = byNode.get(node)
    if (expression === undefined) {
      const read = readArguments(field, node)
      expression = typeof read === 'function' ? `${SLOTS}[${slots.push(read) - 1}]` : constant(read)
      byNode.set(node, expression)
    }
    return expression
  }

  /**
   * A function that writes an object of the type with the fields that these selections have under it. A pure one writes
   * each object once, unless it is part of an object that is written once.
   */
  const objectWriter = (type: GraphQLObjectType, nodes: readonly FieldNode[]): Code => {
    const key = `${type.name} ${nodes.map(idOf).join()}`
    const writer = functionFor(key, (name) =>
      objectCode(name, type, collectSubfields(schema, fragments, conditions, type, nodes))
    )
    if (!writer.isPure) return writer
    return functionFor(`${key} once`, (name) => ({
      code: `function ${name}(p,r){return r.once||!texts.holds(p)?${writer.code}(p,r):texts.textOf(${writer.code},p,r)}`,
      isPure: true
    }))
  }

  const objectCode = (
    name: string,
    type: GraphQLObjectType,
    selected: ReadonlyMap<string, readonly FieldNode[]>
  ): Code => {
    if (type.isTypeOf) throw new Unplannable('unsupported')
    fields += selected.size
    if (fields > MOST_FIELDS) throw new Unplannable('size')
    const lines: string[] = []
    let readsProperties = false
    let isPure = true
    /** Text that is known while compiling and not yet in a line. */
    let text = '{'
    for (const [responseKey, nodes] of selected) {
      const node = nodes[0] as FieldNode
      text += `${text.endsWith('{') && lines.length === 0 ? '' : ','}"${responseKey}":`
      if (node.name.value === '__typename') {
        text += `"${type.name}"`
        continue
      }
      const field = fieldOf(type, node)
      const { resolve } = field
      const given = argumentsOf(field, node)
      if (resolve === undefined) {
        readsProperties = true
        lines.push(`v=p.${field.name};if(typeof v==='function')throw U`)
      } else {
        // Three parameters are the parent, the arguments and the context; a fourth would be `info`, which is not there.
        if (resolve.length > 3) throw new Unplannable('unsupported')
        lines.push(`v=${constant(resolve)}(p,${given},r.context)`)
        if (resolve.length > 2 || given.startsWith(SLOTS)) isPure = false
      }
      const quoted = JSON.stringify(text)
      const value = valueCode(getNullableType(field.type), nodes)
      if (!value.isPure) isPure = false
      lines.push(
        isNonNullType(field.type)
          ? `if(v==null)throw U;o+=${quoted}+${value.code}`
          : `o+=v==null?${JSON.stringify(`${text}null`)}:${quoted}+${value.code}`
      )
      text = ''
    }
    const code = `function ${name}(p,r){
if(p instanceof Error||typeof p.then==='function')throw U
${readsProperties ? "if(typeof p!=='object')throw U" : ''}
r.objects++
let v,o=''
${lines.join('\n')}
return o+${JSON.stringify(`${text}}`)}
}`
    return { code, isPure }
  }

  /** An expression for the JSON text of `v`, which is not null. */
  const valueCode = (type: GraphQLOutputType, nodes: readonly FieldNode[]): Code => {
    if (isLeafType(type)) return { code: leafCode(type), isPure: true }
    const { code, isPure } = isListType(type)
      ? listWriter(type.ofType, nodes)
      : isObjectType(type)
        ? objectWriter(type, nodes)
        : abstractWriter(type as GraphQLAbstractType, nodes)
    return { code: `${code}(v,r)`, isPure }
  }

  const listWriter = (type: GraphQLOutputType, nodes: readonly FieldNode[]): Code =>
    functionFor(`[${type}] ${nodes.map(idOf).join()}`, (name) => {
      const value = valueCode(getNullableType(type), nodes)
      const item = isNonNullType(type) ? `if(v==null)throw U;o+=${value.code}` : `o+=v==null?'null':${value.code}`
      const code = `function ${name}(l,r){
if(!Array.isArray(l))l=iterated(l)
let o='['
for(let i=0;i<l.length;i++){
const v=l[i]
if(i>0)o+=','
${item}
}
return o+']'
}`
      return { code, isPure: value.isPure }
    })

  const abstractWriter = (type: GraphQLAbstractType, nodes: readonly FieldNode[]): Code => {
    const { resolveType } = type
    if (!resolveType || resolveType.length > 2) throw new Unplannable('unsupported')
    return functionFor(`${type.name} ${nodes.map(idOf).join()}`, (name) => {
      const writers = schema.getPossibleTypes(type).map((possible) => ({ possible, ...objectWriter(possible, nodes) }))
      const cases = writers.map(({ possible, code }) => `case ${JSON.stringify(possible.name)}:return ${code}(v,r)`)
      const code = `function ${name}(v,r){
if(v instanceof Error||typeof v.then==='function')throw U
switch(${constant(resolveType)}(v,r.context)){
${cases.join('\n')}
default:throw U
}
}`
      return { code, isPure: resolveType.length < 2 && writers.every((one) => one.isPure) }
    })
  }

  const leafCode = (type: GraphQLLeafType): string => {
    const other = `${constant(leafWriter(type))}(v)`
    if (type === GraphQLString || type === GraphQLID) return `(typeof v==='string'?quote(v):${other})`
    if (type === GraphQLInt) return `((v|0)===v?v:${other})`
    if (type === GraphQLFloat) return `(Number.isFinite(v)?v:${other})`
    if (type === GraphQLBoolean) return `(v===true?'true':v===false?'false':${other})`
    if (isEnumType(type)) return `(${constant(enumTexts(type))}.get(v)??${other})`
    return other
  }
  const leafWriters = new Map<GraphQLLeafType, (value: unknown) => string>()
  const leafWriter = (type: GraphQLLeafType) => {
    const known = leafWriters.get(type) ?? createLeafWriter(type, quote)
    leafWriters.set(type, known)
    return known
  }
  const enums = new Map<GraphQLEnumType, Map<unknown, string>>()
  const enumTexts = (type: GraphQLEnumType) => {
    const known = enums.get(type) ?? new Map(type.getValues().map(({ value, name }) => [value, JSON.stringify(name)]))
    enums.set(type, known)
    return known
  }

  const root = schema.getQueryType() as GraphQLObjectType
  const selected = collectFields(schema, fragments, conditions, root, operation.selectionSet)
  const main = functionFor('operation', (name) => objectCode(name, root, selected))
  const parameters = constants.map((_, index) => `k${index}`)
  const body = `${functions.join('\n')}\nreturn ${main.code}`
  const make = new Function('U', 'quote', 'texts', 'iterated', ...parameters, body)
  const write = make(UNUSUAL, quote, texts, iterated, ...constants) as (root: object, run: Run) => string
  return compiledOf(write, slots, fields)
}

/** The parent of the root fields. */
const ROOT = Object.freeze({})

/** A function of its own, so that what is compiled does not keep the memory of the compilation. */
function compiledOf(write: (root: object, run: Run) => string, slots: ReadArguments[], fields: number): Compiled {
  return { write: (run) => write(ROOT, run), slots, fields }
}

function fieldOf(type: GraphQLObjectType, { name }: FieldNode): GraphQLField<unknown, unknown> {
  const field = type.getFields()[name.value]
  if (field) return field
  // `__schema` and `__type`: their resolvers read `info`.
  throw new Unplannable('introspection')
}

/** Writes any value of a scalar or enum as the reference executor does. */
function createLeafWriter(type: GraphQLLeafType, quote: Quote): (value: unknown) => string {
  return (value) => {
    if (value instanceof Error || typeof (value as { then?: unknown }).then === 'function') throw UNUSUAL
    const serialized: unknown = type.serialize(value)
    if (typeof serialized === 'string') return quote(serialized)
    const text: string | undefined = serialized === null ? undefined : JSON.stringify(serialized)
    if (text === undefined) throw UNUSUAL
    return text
  }
}

/** The items of what is a list without being an array. */
function iterated(value: unknown): unknown[] {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return [...(value as Iterable<unknown>)]
  throw UNUSUAL
}
