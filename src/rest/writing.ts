import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { invalidInput } from '../domain/basics/errors.ts'
import type { Day } from '../domain/basics/time.ts'
import { isOperation, namesPrepared } from '../domain/operations/operations.ts'
import type { Services } from '../domain/services.ts'
import { type DryRun, runSynchronously } from '../domain/writing/dry-run.ts'
import type { ChangedRecord, OperationContext } from '../domain/writing/operation.ts'
import { withoutProxySuffix } from '../http/etag.ts'
import type { CarryOutFor } from '../http/write-requests.ts'
import { type Action, paramsOf } from './concept.ts'
import { serializeFinding } from './concepts/compositions.ts'
import { serializeObstacle } from './concepts/lifecycles.ts'
import { contentTypeOf } from './formats.ts'
import { withKindOfObject } from './not-found.ts'
import { withRestNames } from './query.ts'
import { hrefFor } from './shapes.ts'

export type WritingOptions = { services: Services; clock: Clock; catchUp: () => void; carryOutFor: CarryOutFor }

/** Makes the handler that carries out an action. */
export function createWriting({ services, clock, catchUp, carryOutFor }: WritingOptions) {
  return (action: Action) => {
    const { operation } = action
    /** The answer to a write, which may be worked out several times before it is sent. */
    const answer = (
      request: FastifyRequest,
      input: Record<string, unknown>,
      prepared: Pick<OperationContext, 'mentions'>
    ): WriteAnswer => {
      const today = clock()
      const { caller, onceOnly } = request
      const execute = (dryRun: DryRun): WriteAnswer => {
        const context = { ...prepared, caller, requestId: request.id, onceOnly, today, dryRun }
        const outcome = action.carryOut(services, input, context)
        const changed = outcome.payload
        const readContext = { services, caller, today, day: changed.day }
        const body = JSON.stringify({
          [action.answers]: outcome.toJson(readContext),
          warnings: [
            ...outcome.findings.map((one) => serializeFinding(one, readContext)),
            ...outcome.advice.map((one) => serializeObstacle(one, readContext))
          ],
          seq: outcome.seq,
          ...(outcome.mentions && { mentions: outcome.mentions }),
          ...outcome.members?.(readContext)
        })
        return { body, ...(outcome.seq === null ? DONE : headOf(changed, action, today)) }
      }
      try {
        return runSynchronously(execute)
      } catch (error) {
        throw withRestNames(withKindOfObject(error, action, keyOf(request, action)), namesOf(request, action))
      }
    }
    return (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
      catchUp()
      services.operations.mustBeAdmitted(operation, request.caller)
      const input = inputOf(request, action)
      const send = ({ status, headers, body }: WriteAnswer): FastifyReply =>
        reply.code(status).headers(headers).type(contentTypeOf('json')).send(body)
      const write = (prepared: Pick<OperationContext, 'mentions'>) => {
        const answered = carryOutFor(request, reply)(() => answer(request, input, prepared))
        return answered instanceof Promise ? answered.then(send) : send(answered)
      }
      if (!isOperation(operation) || !namesPrepared(operation)) return write({})
      return services.operations.prepare([{ name: operation, input }], request.caller).then(write)
    }
  }
}

/** The status and the headers of an answer, and its body. */
type WriteAnswer = { status: number; headers: Record<string, string>; body: string }
type Head = Omit<WriteAnswer, 'body'>

/** Of a request that has written nothing. */
const DONE: Head = { status: 200, headers: {} }

/** The new version and, for a new object, its address. */
function headOf(changed: ChangedRecord, { creates }: Action, today: Day): Head {
  const { type, day, version } = changed
  const headers: Record<string, string> = version === undefined ? {} : { etag: `"${version}"` }
  if (!creates) return { status: 200, headers }
  const href = type === undefined ? null : hrefFor(changed as ChangedRecord & { type: string }, { today, day })
  return { status: 201, headers: href === null ? headers : { ...headers, location: href } }
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
