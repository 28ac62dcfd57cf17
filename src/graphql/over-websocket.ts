import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLFormattedError, getOperationAST, parse, specifiedRules, validate } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { Clock } from '../clock.ts'
import { ANYONE } from '../domain/access/caller.ts'
import { DomainError, invalidInput } from '../domain/basics/errors.ts'
import type { Services } from '../domain/services.ts'
import { createViewReader, type Views } from '../domain/views/views.ts'
import { clientOf } from '../http/client-address.ts'
import { languageOf } from '../http/language.ts'
import type { Operations } from '../http/operations.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import { createShares } from '../http/shares.ts'
import { illFormed } from '../http/text.ts'
import type { Follower } from '../sync/follow.ts'
import { SUBSCRIPTIONS } from './changes.ts'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import { analyse, checkSource, LIMITS, limitRules } from './limits.ts'

/** Close codes of our own, beside those of the protocol. */
export const CLOSE = { TOO_SLOW: 4008, TRY_AGAIN_LATER: 1013, TOO_MANY_REQUESTS: 4429 } as const

export type OverWebSocketOptions = {
  services: Services
  views: Views<Services>
  clock: Clock
  sync: Context['sync']
  follower: Follower
  /** Connections at one time. */
  most: number
  /** Connections at one time of each client. */
  mostPerClient: number
  rateLimit: Pick<RateLimit, 'take'>
  onSocketMessage: Operations['onSocketMessage']
  onSocketLimited: Operations['onSocketLimited']
}

type Handler = ReturnType<typeof makeHandler>

/**
 * Subscriptions at `/graphql`, by the protocol `graphql-transport-ws`. Queries and mutations go by HTTP, where they are
 * limited, kept and logged. A result is sent when the one before it has left for the client, so that at most one is
 * waiting.
 */
export function overWebSocket(app: FastifyInstance, options: OverWebSocketOptions): Handler {
  const { services, views, clock, sync, follower, most, mostPerClient, rateLimit, onSocketMessage, onSocketLimited } =
    options
  const shares = createShares(mostPerClient)
  const { schema } = app.graphql
  // mercurius gives subscriptions to its own protocol alone.
  const fields = schema.getSubscriptionType()?.getFields() ?? {}
  for (const [name, subscription] of Object.entries(SUBSCRIPTIONS)) Object.assign(fields[name] ?? {}, subscription)

  const handler = makeHandler({
    schema,
    onSubscribe(context, _id, { query, variables, operationName }) {
      const { socket, request } = context.extra
      try {
        // ws refuses bytes that are not UTF-8 (close code 1007); escapes are left to check.
        const issue = illFormed({ query, variables, operationName }, '')
        if (issue) throw invalidInput([issue])
        checkSource(query)
        const document = parse(query, { maxTokens: LIMITS.tokens })
        const faults = validate(schema, document, [...specifiedRules, ...limitRules], { maxErrors: 10 })
        if (faults.length > 0) return [...faults]
        const operation = getOperationAST(document, operationName)
        if (operation?.operation !== 'subscription') {
          const message = 'Over WebSocket there are subscriptions only: queries and mutations go by HTTP.'
          return [asGraphql(new DomainError('INVALID_INPUT', message))]
        }
        const objects = analyse(document, schema).costOf(variables ?? {}, operationName ?? undefined)
        const contextValue: Context = {
          services,
          // No subscription reads a view.
          views: createViewReader(views, () => {}),
          today: clock(),
          requestId: request.id,
          caller: ANYONE,
          onceOnly: null,
          sync: {
            ...sync,
            follow: (position) =>
              follower.open({
                ...position,
                client: clientOf(request.ip),
                transport: 'websocket',
                onStall(after) {
                  request.log.info({ after }, 'a slow consumer was cut off')
                  socket.close(CLOSE.TOO_SLOW, `Too slow. Go on after ${after}.`)
                },
                // Each event executes the selection, as a request would.
                pay(after) {
                  if (rateLimit.take(request.ip, objects)) return true
                  onSocketLimited()
                  socket.close(CLOSE.TOO_MANY_REQUESTS, `No points left. In a minute, go on after ${after}.`)
                  return false
                }
              })
          }
        }
        return { schema, document, operationName, variableValues: variables, contextValue }
      } catch (error) {
        return [asGraphql(error)]
      }
    },
    onError: ({ extra: { request } }, _id, _payload, errors) => formatted(errors, request),
    onNext: ({ extra: { request } }, _id, _payload, _args, result) =>
      result.errors ? { data: result.data ?? null, errors: formatted(result.errors, request) } : undefined
  })

  return function (this: FastifyInstance, socket, request) {
    const release = this.websocketServer.clients.size > most ? null : shares.take(clientOf(request.ip))
    if (release) {
      socket.once('close', release)
      // Before the handler's own listener: a message is paid for before it is read.
      socket.on('message', () => {
        if (rateLimit.take(request.ip, 0)) return onSocketMessage('processed')
        onSocketMessage('refused')
        socket.removeAllListeners('message')
        socket.close(CLOSE.TOO_MANY_REQUESTS, 'Too many messages. Come again in a minute.')
      })
      handler.call(this, socket, request)
    } else {
      onSocketLimited()
      socket.close(CLOSE.TRY_AGAIN_LATER, 'Too many connections. Try again later.')
    }
    // The handler would write each malformed frame to the log, with a stack. ws closes the connection.
    socket.removeAllListeners('error').on('error', () => onSocketMessage('malformed'))
  }
}

type Asking = Parameters<Handler>[1]

function formatted(errors: readonly unknown[], request: Asking): GraphQLFormattedError[] {
  const context = { requestId: request.id, language: languageOf(request.headers) }
  return errors.map((error) =>
    formatError(error, context, (cause) => request.log.error(cause, 'a subscription failed'))
  )
}

const asGraphql = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error })
