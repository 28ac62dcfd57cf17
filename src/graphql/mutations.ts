import { OPERATION_NAMES, OPERATIONS, type OperationName } from '../domain/operations/operations.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'

type Arguments = { input: { clientMutationId?: string | null | undefined } }

/** The resolver of an operation: the changed record under its name, and the fields of every payload. */
const mutation =
  (name: OperationName) =>
  (_root: unknown, { input }: Arguments, { services, calls, ...context }: Context) => {
    if (calls) {
      calls.push({ name, input })
      return null
    }
    const { payload, findings, advice, seq, mentions } = services.operations.carryOut(name, input, context)
    return {
      [OPERATIONS[name].answers]: payload,
      query: {},
      warnings: [...findings, ...advice],
      seq,
      ...(mentions && { mentions }),
      clientMutationId: input.clientMutationId ?? null
    }
  }

export const mutations: Resolvers = {
  Mutation: Object.fromEntries(OPERATION_NAMES.map((name) => [name, mutation(name)]))
}
