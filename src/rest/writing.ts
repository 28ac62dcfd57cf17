import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { invalidInput } from '../domain/basics/errors.ts'
import type { Day } from '../domain/basics/time.ts'
import { namesPrepared } from '../domain/operations.ts'
import type { Services } from '../domain/services.ts'
import { type DryRun, runSynchronously } from '../domain/writing/dry-run.ts'
import type { ChangedRecord, OperationContext } from '../domain/writing/operation.ts'
import { withoutProxySuffix } from '../http/etag.ts'
import type { Action } from './actions.ts'
import { contentTypeOf } from './formats.ts'
import { inOwnWords } from './query.ts'
import { unasked, write } from './representation.ts'
import { writeFinding } from './representations/compositions.ts'
import { writeObstacle } from './representations/lives.ts'
import { paramsOf } from './resources.ts'
import { hrefFor } from './shapes.ts'

export type WritingOptions = { services: Services; clock: Clock; catchUp: () => void }

/** Makes the handler that carries out an action. */
export function createWriting({ services, clock, catchUp }: WritingOptions) {
  return (action: Action) => {
    const selection = unasked(action.of)
    const { operation } = action
    const answer = (
      request: FastifyRequest,
      reply: FastifyReply,
      input: Record<string, unknown>,
      prepared: Pick<OperationContext, 'mentions'>
    ): FastifyReply => {
      const today = clock()
      const { caller, onceOnly } = request
      const carriedOut = (dryRun: DryRun): string => {
        const context = { ...prepared, caller, requestId: request.id, onceOnly, today, dryRun }
        const outcome = services.operations.carryOut(operation, input, context)
        const changed = outcome.payload
        if (outcome.seq !== null) tellWhere(changed, action, today, reply)
        const asked = { services, caller, today, day: changed.day }
        return JSON.stringify({
          [action.answers]: write(changed, selection, asked),
          warnings: [
            ...outcome.findings.map((one) => writeFinding(one, asked)),
            ...outcome.advice.map((one) => writeObstacle(one, asked))
          ],
          seq: outcome.seq,
          ...(outcome.mentions && { mentions: outcome.mentions })
        })
      }
      try {
        const body = runSynchronously(carriedOut)
        return reply.type(contentTypeOf('json')).send(body)
      } catch (error) {
        throw inOwnWords(error, namesOf(request, action))
      }
    }
    return (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
      catchUp()
      const input = inputOf(request, action)
      if (!namesPrepared(operation)) return answer(request, reply, input, {})
      return services.operations
        .prepare([{ name: operation, input }], request.caller)
        .then((prepared) => answer(request, reply, input, prepared))
    }
  }
}

/** Tells the version that there is now and, of what is new, where it is read. */
function tellWhere(changed: ChangedRecord, { creates }: Action, today: Day, reply: FastifyReply): void {
  const { type, day, version } = changed
  if (version !== undefined) reply.header('etag', `"${version}"`)
  if (!creates) return
  reply.code(201)
  const href = type === undefined ? null : hrefFor(changed as ChangedRecord & { type: string }, { today, day })
  if (href !== null) reply.header('location', href)
}

/** The input that a service takes: the body, what the address names, and the version that If-Match expects. */
function inputOf(request: FastifyRequest, { path, names }: Action): Record<string, unknown> {
  const { body, params, headers } = request
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalidInput([{ field: 'body', message: { da: 'skal være et JSON-objekt', en: 'must be a JSON object' } }])
  }
  if (names !== null && names in body) {
    const message = { da: 'står allerede i adressen', en: 'stands in the address already' }
    throw invalidInput([{ field: names, message }])
  }
  const named = names === null ? {} : { [names]: (params as Record<string, string>)[paramsOf(path)[0] as string] }
  const expected = versionOf(headers['if-match'])
  if (expected !== null && 'expectedVersion' in body) {
    const message = { da: 'kan ikke gives sammen med If-Match', en: 'cannot be given together with If-Match' }
    throw invalidInput([{ field: 'expectedVersion', message }])
  }
  return { ...body, ...named, ...(expected === null ? {} : { expectedVersion: expected }) }
}

/** What the request called the fields of the input that it did not give in its body. */
function namesOf({ headers }: FastifyRequest, { path, names }: Action): Record<string, string> {
  return {
    ...(names === null ? {} : { [names]: paramsOf(path)[0] as string }),
    ...(headers['if-match'] === undefined ? {} : { expectedVersion: 'If-Match' })
  }
}

/** The version that an entity tag begins with; null for none, and for any. */
function versionOf(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null
  const found = /^\s*"([1-9]\d{0,8})(?:\.[\w-]+)?"\s*$/.exec(withoutProxySuffix(header))
  if (found) return Number(found[1])
  throw invalidInput([
    {
      field: 'If-Match',
      message: {
        da: 'skal være det mærke (ETag), som tingen blev læst med',
        en: 'must be the entity tag that the thing was read with'
      }
    }
  ])
}
