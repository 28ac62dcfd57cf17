import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { invalidInput } from '../domain/basics/errors.ts'
import type { Day } from '../domain/basics/time.ts'
import { isOperation, namesPrepared } from '../domain/operations/operations.ts'
import type { Services } from '../domain/services.ts'
import { type DryRun, runSynchronously } from '../domain/writing/dry-run.ts'
import type { ChangedRecord, OperationContext } from '../domain/writing/operation.ts'
import { carryOutWrite } from '../event-loop.ts'
import { withoutProxySuffix } from '../http/etag.ts'
import { type Action, paramsOf } from './concept.ts'
import { serializeFinding } from './concepts/compositions.ts'
import { serializeObstacle } from './concepts/lifecycles.ts'
import { contentTypeOf } from './formats.ts'
import { withKindOfObject } from './not-found.ts'
import { withRestNames } from './query.ts'
import { hrefFor } from './shapes.ts'

export type WritingOptions = { services: Services; clock: Clock; catchUp: () => void }

/** Makes the handler that carries out an action. */
export function createWriting({ services, clock, catchUp }: WritingOptions) {
  return (action: Action) => {
    const { operation } = action
    const answer = (
      request: FastifyRequest,
      reply: FastifyReply,
      input: Record<string, unknown>,
      prepared: Pick<OperationContext, 'mentions'>
    ): FastifyReply => {
      const today = clock()
      const { caller, onceOnly } = request
      const execute = (dryRun: DryRun): string => {
        const context = { ...prepared, caller, requestId: request.id, onceOnly, today, dryRun }
        const outcome = action.carryOut(services, input, context)
        const changed = outcome.payload
        if (outcome.seq !== null) setHeaders(changed, action, today, reply)
        const readContext = { services, caller, today, day: changed.day }
        return JSON.stringify({
          [action.answers]: outcome.toJson(readContext),
          warnings: [
            ...outcome.findings.map((one) => serializeFinding(one, readContext)),
            ...outcome.advice.map((one) => serializeObstacle(one, readContext))
          ],
          seq: outcome.seq,
          ...(outcome.mentions && { mentions: outcome.mentions }),
          ...outcome.members?.(readContext)
        })
      }
      try {
        const body = runSynchronously(execute)
        return reply.type(contentTypeOf('json')).send(body)
      } catch (error) {
        throw withRestNames(withKindOfObject(error, action, keyOf(request, action)), namesOf(request, action))
      }
    }
    return (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
      catchUp()
      services.operations.mustBeAdmitted(operation, request.caller)
      const input = inputOf(request, action)
      const write = (prepared: Pick<OperationContext, 'mentions'>) =>
        carryOutWrite(() => answer(request, reply, input, prepared))
      if (!isOperation(operation) || !namesPrepared(operation)) return write({})
      return services.operations.prepare([{ name: operation, input }], request.caller).then(write)
    }
  }
}

/** Sets the headers: the new version and, for a new object, its address. */
function setHeaders(changed: ChangedRecord, { creates }: Action, today: Day, reply: FastifyReply): void {
  const { type, day, version } = changed
  if (version !== undefined) reply.header('etag', `"${version}"`)
  if (!creates) return
  reply.code(201)
  const href = type === undefined ? null : hrefFor(changed as ChangedRecord & { type: string }, { today, day })
  if (href !== null) reply.header('location', href)
}

/** The input of the service: the body, the key in the address, and the version in If-Match. */
function inputOf(request: FastifyRequest, action: Action): Record<string, unknown> {
  const { names } = action
  const { body, headers } = request
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalidInput([{ field: 'body', message: { da: 'skal være et JSON-objekt', en: 'must be a JSON object' } }])
  }
  if (names !== null && names in body) {
    const message = { da: 'står allerede i adressen', en: 'stands in the address already' }
    throw invalidInput([{ field: names, message }])
  }
  const fromPath = names === null ? {} : { [names]: keyOf(request, action) }
  const expected = versionOf(headers['if-match'])
  if (expected !== null && 'expectedVersion' in body) {
    const message = { da: 'kan ikke gives sammen med If-Match', en: 'cannot be given together with If-Match' }
    throw invalidInput([{ field: 'expectedVersion', message }])
  }
  return { ...body, ...fromPath, ...(expected === null ? {} : { expectedVersion: expected }) }
}

/** The key or code in the address; undefined if it contains none. */
const keyOf = ({ params }: FastifyRequest, { path }: Action): string | undefined =>
  (params as Record<string, string>)[paramsOf(path)[0] ?? '']

/** The names in the request of the fields that do not come from its body. */
function namesOf({ headers }: FastifyRequest, { path, names }: Action): Record<string, string> {
  return {
    ...(names === null ? {} : { [names]: paramsOf(path)[0] as string }),
    ...(headers['if-match'] === undefined ? {} : { expectedVersion: 'If-Match' })
  }
}

/** The version at the start of an entity tag; null without a header, and for `*`. */
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
