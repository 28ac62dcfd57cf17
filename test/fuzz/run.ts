import type { FastifyInstance } from 'fastify'
import type { ExecutionResult } from 'graphql'
import { formatError } from '../../src/graphql/errors.ts'
import { Refused } from '../../src/graphql/execution/executor.ts'
import { limitRules } from '../../src/graphql/limits.ts'
import { createGenerator, type Generated } from './documents.ts'
import { createRandom } from './random.ts'
import type { Reference } from './reference.ts'

/** What a run has seen. */
export type Report = {
  documents: number
  responses: number
  /** Responses that differ from those of graphql-js, and costs below the objects of the response. */
  faults: string[]
  /** Executions by path. */
  paths: Record<string, number>
  /** Sets of variables that ask for more than the limits allow. */
  tooCostly: number
}

export type Tested = {
  /** The service with and without its response cache. */
  apps: readonly FastifyInstance[]
  reference: Reference
}

const REQUEST_ID = 'fuzz'
/** An address is at most this long. */
const LONGEST_URL = 12_000
const EXECUTIONS = 3

/** Compares responses with those of graphql-js for documents generated from the seed, until `enough` says so. */
export async function fuzz(
  { apps, reference }: Tested,
  seed: number,
  enough: (report: Report) => boolean
): Promise<Report> {
  const report: Report = { documents: 0, responses: 0, faults: [], paths: {}, tooCostly: 0 }
  const generate = createGenerator(reference.schema, limitRules, reference.values, createRandom(seed))
  while (!enough(report)) {
    const generated = generate()
    report.documents += 1
    for (const variables of generated.variables) await compare(generated, variables)
  }
  return report

  async function compare({ query, operationName }: Generated, variables: Record<string, unknown>): Promise<void> {
    const fault = (what: string) => report.faults.push(`seed ${seed}, ${what}: ${JSON.stringify({ query, variables })}`)
    const result = reference.execute(query, variables, operationName)
    let expected = bodyOf(result)
    try {
      const { path, charged } = await reference.own(query, variables, operationName)
      report.paths[String(path)] = (report.paths[String(path)] ?? 0) + 1
      if (path === 'unexplained') fault('the plan failed and graphql-js did not')
      if (charged < objectsIn(result.data)) fault(`${charged} objects charged of ${objectsIn(result.data)}`)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      if (error.errors.some((one) => one.code === 'TOO_COSTLY')) {
        report.tooCostly += 1
        return
      }
      if (result.data !== undefined) fault('the variables were refused, and not by graphql-js')
      // The service words the faults of variables itself, as issues.
      expected = bodyOf({ errors: error.errors })
    }
    if (expected.includes('"extensions":{"code":"INTERNAL"')) fault(`an internal error, ${expected}`)
    for (const app of apps) {
      const payload = { query, variables, operationName }
      for (let execution = 0; execution < EXECUTIONS; execution++) {
        check(
          await app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'x-request-id': REQUEST_ID } }),
          `POST ${execution}`
        )
      }
      const parameters = { query, variables: JSON.stringify(variables), ...(operationName ? { operationName } : {}) }
      const url = `/graphql?${new URLSearchParams(parameters)}`
      if (url.length < LONGEST_URL) {
        check(await app.inject({ url, headers: { 'x-request-id': REQUEST_ID } }), 'GET')
      }
    }

    function check({ body }: { body: string }, how: string): void {
      report.responses += 1
      if (body !== expected) fault(`${how} is ${body.slice(0, 2_000)}, not ${expected.slice(0, 2_000)}`)
    }
  }
}

/** The body of the response to a query that graphql-js came to this result for. */
function bodyOf({ data, errors }: ExecutionResult): string {
  if (!errors) return JSON.stringify({ data })
  const formatted = errors.map((error) => formatError(error, { requestId: REQUEST_ID, language: 'en' }, () => {}))
  const badInput = formatted.some(({ extensions }) => extensions.code === 'INVALID_INPUT')
  return JSON.stringify(data === undefined || badInput ? { errors: formatted } : { errors: formatted, data })
}

function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, inner) => sum + objectsIn(inner), Array.isArray(value) ? 0 : 1)
}
