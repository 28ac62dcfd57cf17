import type { FastifyInstance } from 'fastify'
import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { DomainError } from '../domain/errors.ts'
import { inOneGo } from '../domain/trial.ts'
import type { Context } from './context.ts'
import { type Analysis, checkSource, createAnalyst } from './limits.ts'
import type { Parameters } from './over-http.ts'

/** What is passed along with one execution, beside what resolvers see. */
export type Execution = Context & {
  asked: Parameters
  byGet: boolean
  /** Takes points for the objects asked for. Throws where there are not so many left. */
  charge(objects: number): void
  /** Nothing that it does could be lost: told when it is known which operation is meant. */
  isQuery: boolean
  /** What a mutation came to that was run at once. */
  done?: ExecutionResult
}

/** Thrown in the place of an answer: why the document was not run. */
export class Refused extends AggregateError {}

/** Only queries are safe to repeat, and so only they go by GET. */
export class NotByGet extends DomainError {
  readonly statusCode = 405

  constructor() {
    super('INVALID_INPUT', 'Only queries go by GET: POST a mutation.')
    this.name = 'NotByGet'
  }
}

/**
 * Documents that are kept, here and by mercurius, which keeps as many again that were refused; with their length limited
 * that bounds the memory.
 */
export const KEPT_DOCUMENTS = 256

/** Run in the place of what has been run. */
const NOTHING = parse('{ __typename }')

type Compiled = CompiledQuery['query']
/** A document that was found to be valid, and what its operations were compiled to. */
type Known = { document: DocumentNode; analysis: Analysis; compiled: Map<string | undefined, Compiled> }

/**
 * Runs what is asked. A document that comes for the first time is parsed and validated by mercurius, and queries are run by
 * it; from then on each operation is run compiled, by graphql-jit. mercurius compiles too, but keeps what it has compiled
 * under the document's text alone, and would answer one operation of a document with another; and it goes by promises,
 * which take longer than a small query does. Mutations are run in one go: what one only validates is in the image until it
 * has been told, and between steps of mercurius others would see it there. Throws what mercurius finds wrong with the
 * document, or Refused.
 */
export function createRun(app: FastifyInstance): (execution: Execution) => Promise<ExecutionResult> | ExecutionResult {
  const { schema } = app.graphql
  const analyse = createAnalyst()
  const kept = new LRUCache<string, Known>({ max: KEPT_DOCUMENTS })

  app.graphql.addHook<Record<string, unknown>>('preExecution', async (_schema, document, context) => {
    const execution = context as unknown as Execution
    const analysis = analyse(document as DocumentNode, schema)
    operationToRun(execution, analysis, schema)
    kept.set(execution.asked.query, { document: document as DocumentNode, analysis, compiled: new Map() })
    // Variables that mercurius is not shown it does not check in words of its own.
    const { variables = {}, operationName } = execution.asked
    if (execution.isQuery) return { variables }
    execution.done = inOneGo((trial) =>
      executeSync({
        schema,
        document: document as DocumentNode,
        contextValue: { ...execution, trial },
        variableValues: variables,
        operationName
      })
    )
    return { document: NOTHING }
  })

  const compiledOf = ({ document, compiled }: Known, { name }: OperationDefinitionNode): Compiled => {
    const known = compiled.get(name?.value)
    if (known) return known
    const made = compileQuery(schema, document, name?.value)
    if (!isCompiledQuery(made)) throw new AggregateError(made.errors ?? [], 'A valid document cannot be compiled.')
    compiled.set(name?.value, made.query)
    return made.query
  }

  return (execution) => {
    const { query, operationName, variables } = execution.asked
    const known = kept.get(query)
    if (!known) {
      checkSource(query)
      return app
        .graphql<Record<string, unknown>>(query, execution, undefined, operationName)
        .then((result) => execution.done ?? result)
    }
    const operation = operationToRun(execution, known.analysis, schema)
    const compiled = compiledOf(known, operation)
    const result = execution.isQuery
      ? compiled({}, execution, variables ?? {})
      : inOneGo((trial) => compiled({}, { ...execution, trial }, variables ?? {}))
    // Compiled queries have words of their own for variables that are wrong.
    if ('errors' in result && result.data === undefined) mustBeRight(schema, operation, variables)
    return result
  }
}

/**
 * The operation that is asked for, its points taken. Throws Refused where something speaks against running it: before
 * anything is written, and before a document is first looked through with what it is given.
 */
function operationToRun(execution: Execution, analysis: Analysis, schema: GraphQLSchema): OperationDefinitionNode {
  const { asked, byGet } = execution
  const { operationName, variables = {} } = asked
  const operation = operationNamed(operationName, analysis)
  if (byGet && operation.operation !== 'query') throw new Refused([new NotByGet()])
  if (operation.operation === 'subscription') {
    const message = 'Subscriptions go over WebSocket, by the protocol graphql-transport-ws, to the same address.'
    throw new Refused([new DomainError('INVALID_INPUT', message)])
  }
  execution.isQuery = operation.operation === 'query'
  const check = () => mustBeRight(schema, operation, variables)
  if (!execution.isQuery) check()
  try {
    execution.charge(analysis.checkCost(variables, operationName, check))
  } catch (error) {
    throw error instanceof Refused ? error : new Refused([error])
  }
  return operation
}

function mustBeRight(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Record<string, unknown> = {}
): void {
  const { errors } = getVariableValues(schema, variableDefinitions ?? [], variables)
  if (errors) throw new Refused(errors)
}

function operationNamed(name: string | undefined, { operations }: Analysis): OperationDefinitionNode {
  const [first] = operations
  const operation =
    name === undefined ? operations.length === 1 && first : operations.find((one) => one.name?.value === name)
  if (operation) return operation
  const wanted = name === undefined ? 'Say which operation is meant' : `There is no operation ${name}`
  const issues = [{ field: 'operationName', message: `${wanted} in the document.` }]
  throw new Refused([new DomainError('INVALID_INPUT', `operationName: ${wanted} in the document.`, { issues })])
}
