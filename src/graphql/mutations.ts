import { carryOut, OPERATIONS } from '../domain/operations.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'

type Given = { input: { clientMutationId?: string | null | undefined } }

/** What was changed under its name, and what every payload says. */
const mutation =
  (name: string, answers: string) =>
  (_root: unknown, { input }: Given, { services, calls, ...context }: Context) => {
    if (calls) {
      calls.push({ name, input })
      return null
    }
    const outcome = carryOut(services, name, input, context)
    return {
      [answers]: outcome.payload,
      warnings: [...outcome.findings, ...outcome.advice],
      seq: outcome.seq,
      ...(outcome.mentions && { mentions: outcome.mentions }),
      clientMutationId: input.clientMutationId ?? null
    }
  }

export const mutations: Resolvers = {
  Mutation: Object.fromEntries([...OPERATIONS].map(([name, { answers }]) => [name, mutation(name, answers)]))
}
