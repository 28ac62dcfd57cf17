import type { FastifyInstance } from 'fastify'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  executeSync,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { DomainError, type Issue, invalidInput } from '../../domain/basics/errors.ts'
import { isOperation, namesPrepared, type OperationCall } from '../../domain/operations/operations.ts'
import { type DryRun, runSynchronously } from '../../domain/writing/dry-run.ts'
import { type CarryOut, runInSlices } from '../../event-loop.ts'
import type { GraphqlOperation } from '../../http/request-facts.ts'
import type { Context } from '../context.ts'
import { analyse, checkSource } from '../limits.ts'
import type { Parameters } from '../over-http.ts'
import { faultsOfLiterals, rawCalls } from './input-faults.ts'
import { createPlanner, type Fallback, type QueryPlan } from './plan.ts'
import { createPreparation } from './preparation.ts'
import { type Coerced, createVariableReader } from './variables.ts'

/** One request, and what executing it needs. */
export type Execution = {
  parameters: Parameters
  context: Context
  /** Only queries are executed for a GET. */
  byGet: boolean
  /** Has the mutations done, perhaps several times. */
  carryOut: CarryOut
  /** Takes points for the objects that the operation asks for, before it is executed. Throws RATE_LIMITED. */
  charge(objects: number): void
  /** Called when it is known which operation of the document is executed. */
  onOperation(operation: GraphqlOperation): void
  /** Takes points for the objects that the response holds beyond those charged. Never refuses. */
  settle(objects: number, charged: number): void
}

/** The JSON text of `data` where there are no errors; else the result, which has no `data` where nothing was executed. */
export type Outcome = { isQuery: boolean } & ({ text: string } | { result: ExecutionResult })

/**
 * The way an operation was executed: by its plan, or by the reference executor with the reason. `errors`: the response
 * has some. `unexplained`: the plan failed and the reference did not, a fault of the plan or of a resolver.
 */
export type Path = 'planned' | 'mutation' | Exclude<Fallback, 'failure'> | 'errors' | 'unexplained'

export type Executor = {
  /** Executes an operation. Throws `Refused`, or what mercurius finds wrong with the document. */
  execute(execution: Execution): Outcome | Promise<Outcome>
  /**
   * Executes a query of a known document by its plan, and says how many points' worth of objects it came to. Null where the
   * query needs more: it is new, refused, not affordable, or not planned. Nothing has happened then.
   */
  executePlanned(query: PlannedQuery): { text: string; objects: number; operation: GraphqlOperation } | null
}

/** A query that is executed by its plan or not at all. */
export type PlannedQuery = Pick<Execution, 'parameters' | 'context'> & {
  /** True where the points of so many objects are left. */
  affords(objects: number): boolean
}

/** Thrown instead of an outcome: why the document was not executed. */
export class Refused extends AggregateError {}

/** Only queries are safe to repeat, so a GET may hold nothing else. */
export class NotByGet extends DomainError {
  readonly statusCode = 405

  constructor() {
    super('INVALID_INPUT', 'Only queries go by GET: POST a mutation.')
    this.name = 'NotByGet'
  }
}

/** Documents kept here and by mercurius, which keeps as many refused ones; their length is limited, so this bounds memory. */
export const KEPT_DOCUMENTS = 256

type Operation = {
  definition: OperationDefinitionNode
  described: GraphqlOperation
  /** Computes in steps what the fields read that take long. */
  prepare: (variables: Record<string, unknown>, context: Context) => Generator<void>
  readVariables: (given: Record<string, unknown>) => Coerced
  plan: QueryPlan
}
type Known = {
  document: DocumentNode
  operations: readonly Operation[]
  costOf: ReturnType<typeof analyse>['costOf']
}

/**
 * Creates the executor of queries and mutations. mercurius parses and validates each new document; graphql-js executes it,
 * or, for queries, a plan whose text equals what graphql-js would give. A plan leaves every error and every value that it
 * does not know to graphql-js, which then executes the query from the start. Mutations run synchronously: what
 * `validateOnly` puts into the image is rolled back before anything else sees it.
 */
export function createExecutor(
  app: FastifyInstance,
  onExecuted: (path: Path) => void,
  version: () => number
): Executor {
  const { schema } = app.graphql
  const planOf = createPlanner(schema)
  const known = new LRUCache<string, Known>({ max: KEPT_DOCUMENTS })
  const read = createReader(app)

  const learn = async (execution: Execution): Promise<Known> => {
    const source = execution.parameters.query
    checkSource(source)
    const document = await read(source).catch((error: unknown) => {
      throw withIssues(error, schema, execution)
    })
    const definitions = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    const learned = {
      document,
      operations: definitions.map((definition) => ({
        definition,
        described: describe(definition),
        prepare: createPreparation(schema, document, definition),
        readVariables: createVariableReader(schema, definition),
        plan: planOf(document, definition)
      })),
      costOf: analyse(document, schema).costOf
    }
    known.set(source, learned)
    return learned
  }

  const run = (execution: Execution, { document, operations, costOf }: Known): Outcome | Promise<Outcome> => {
    const { parameters, context, byGet, carryOut, charge, onOperation, settle } = execution
    const { operationName, variables = {} } = parameters
    const operation = operationNamed(operationName, operations)
    onOperation(operation.described)
    const { operation: kind } = operation.definition
    if (byGet && kind !== 'query') throw new Refused([new NotByGet()])
    if (kind === 'subscription') {
      const message = 'Subscriptions go over WebSocket, by the protocol graphql-transport-ws, to the same address.'
      throw new Refused([new DomainError('INVALID_INPUT', message)])
    }
    const coerced = operation.readVariables(variables)
    if ('issues' in coerced)
      throw new Refused([invalidInput(withThoseOfCalls(coerced.issues, operation.definition, execution))])
    const cost = refusing(() => {
      const objects = costOf(variables, operationName)
      charge(objects)
      return objects
    })

    const byReference = { schema, document, contextValue: context, variableValues: variables, operationName }
    const finish = (result: ExecutionResult, path: Path): Outcome => {
      onExecuted(path)
      settle(countObjects(result.data), cost)
      const isQuery = kind === 'query'
      return result.errors ? { isQuery, result } : { isQuery, text: JSON.stringify(result.data) }
    }
    if (kind === 'mutation') {
      const runAtOnce = (prepared: Pick<Context, 'mentions'>) => {
        const run = (dryRun: DryRun) =>
          executeSync({ ...byReference, contextValue: { ...context, ...prepared, dryRun } })
        const finishMutation = (done: ExecutionResult) => finish(done, 'mutation')
        const result = carryOut(() => runSynchronously(run))
        return result instanceof Promise ? result.then(finishMutation) : finishMutation(result)
      }
      if (!namesPrepared(parameters.query)) return runAtOnce({})
      const calls: OperationCall[] = []
      executeSync({ ...byReference, contextValue: { ...context, calls } })
      return context.services.operations.prepare(calls, context.caller).then(runAtOnce)
    }
    const executeQuery = (): Outcome | Promise<Outcome> => {
      const planned = operation.plan(coerced.values, context)
      if ('text' in planned) {
        onExecuted('planned')
        settle(planned.objects, cost)
        return { isQuery: true, text: planned.text }
      }
      const result = execute(byReference)
      const finishQuery = (done: ExecutionResult) => finish(done, pathOf(planned.fallback, done))
      return result instanceof Promise ? result.then(finishQuery) : finishQuery(result)
    }
    const prepareFields = () => operation.prepare(coerced.values, context)
    return prepareFields().next().done ? executeQuery() : runInSlices(prepareFields, version).then(executeQuery)
  }

  return {
    execute(execution) {
      const { query } = execution.parameters
      const document = known.get(query)
      return document ? run(execution, document) : learn(execution).then((learned) => run(execution, learned))
    },
    executePlanned({ parameters, context, affords }) {
      const { query, variables = {}, operationName } = parameters
      const document = known.get(query)
      if (!document) return null
      const operation = findOperation(operationName, document.operations)
      if (operation?.definition.operation !== 'query') return null
      const coerced = operation.readVariables(variables)
      if ('issues' in coerced) return null
      const cost = document.costOf(variables, operationName)
      if (!affords(cost)) return null
      if (!operation.prepare(coerced.values, context).next().done) return null
      const planned = operation.plan(coerced.values, context)
      if ('fallback' in planned) return null
      onExecuted('planned')
      return { text: planned.text, objects: Math.max(cost, planned.objects), operation: operation.described }
    }
  }
}

/** Letters of an operation's name that are logged. */
const NAME_LENGTH = 100

/** The operation as it is logged and counted. The document is valid, so its fields are those of the schema. */
function describe({ name, selectionSet: { selections } }: OperationDefinitionNode): GraphqlOperation {
  const [first] = selections
  const isOne = selections.length === 1 && first?.kind === Kind.FIELD
  return { name: name?.value.slice(0, NAME_LENGTH) ?? null, field: isOne ? first.name.value : 'other' }
}

function pathOf(fallback: Fallback, { errors }: ExecutionResult): Path {
  if (fallback !== 'failure') return fallback
  return errors ? 'errors' : 'unexplained'
}

/** Executed by mercurius in place of a document that it has parsed and validated. */
const NOTHING = parse('{ __typename }')

/** Reads documents by mercurius: parses and validates. Throws what is wrong, as mercurius does. */
function createReader(app: FastifyInstance): (source: string) => Promise<DocumentNode> {
  type Slot = Record<string, unknown> & { document?: DocumentNode }
  app.graphql.addHook<Slot>('preExecution', async (_schema, document, context) => {
    const slot = context as unknown as Slot
    slot.document = document as DocumentNode
    return { document: NOTHING }
  })
  return async (source) => {
    const slot: Slot = {}
    await app.graphql<Slot>(source, slot)
    if (!slot.document) throw new Error('mercurius has not read the document.')
    return slot.document
  }
}

function refusing<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new Refused([error])
  }
}

function findOperation(name: string | undefined, operations: readonly Operation[]): Operation | undefined {
  if (name === undefined) return operations.length === 1 ? operations[0] : undefined
  return operations.find(({ definition }) => definition.name?.value === name)
}

function operationNamed(name: string | undefined, operations: readonly Operation[]): Operation {
  const operation = findOperation(name, operations)
  if (operation) return operation
  const wanted = name === undefined ? 'Say which operation is meant' : `There is no operation ${name}`
  const issues = [{ field: 'operationName', message: `${wanted} in the document.` }]
  throw new Refused([new DomainError('INVALID_INPUT', `operationName: ${wanted} in the document.`, { issues })])
}

/** The issues of coercion and, at other fields, those that the operations of the calls find in the same inputs. */
function withThoseOfCalls(
  issues: readonly Issue[],
  definition: OperationDefinitionNode,
  { parameters, context }: Execution
): Issue[] {
  const ofCalls = rawCalls(definition, parameters.variables ?? {}).flatMap(({ name, input, path }) =>
    isOperation(name)
      ? context.services.operations
          .issuesOf(name, input, context.caller)
          .map((one) => ({ ...one, field: one.field.replace(/^input/, path) }))
      : []
  )
  const told = new Set(ofCalls.map(({ field }) => field))
  return [...ofCalls, ...issues.filter(({ field }) => !told.has(field))]
}

/** The kinds of nodes that graphql-js blames for a literal which does not fit its type. */
const LITERALS = new Set<string>([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD
])
const blamesLiteral = (error: unknown): boolean =>
  error instanceof GraphQLError && LITERALS.has(error.nodes?.[0]?.kind ?? '')

/** The errors of a document in which literals do not fit their types: one error has the issues of all of them. */
function withIssues(error: unknown, schema: GraphQLSchema, execution: Execution): unknown {
  const { errors } = error as { errors?: unknown }
  if (!Array.isArray(errors) || !errors.some(blamesLiteral)) return error
  const { query, operationName } = execution.parameters
  const document = parse(query)
  const issues = faultsOfLiterals(document, schema)
  if (issues.length === 0) return error
  const definition = getOperationAST(document, operationName)
  const all = definition ? withThoseOfCalls(issues, definition, execution) : issues
  return new Refused([...errors.filter((one) => !blamesLiteral(one)), invalidInput(all)])
}

/** Objects in a result, of any type. */
function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = Array.isArray(value) ? 0 : 1
  for (const inner of Object.values(value)) count += countObjects(inner)
  return count
}
