import { DomainError, invalidInput } from '../domain/basics/errors.ts'
import { MAX_PAGE } from '../domain/basics/page.ts'
import type { ChangeFilter, PublicChange } from '../domain/sync/feed.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'

const atLeast = (value: number | null | undefined, least: number, most: number, field: string): void => {
  if (value === null || value === undefined || (value >= least && value <= most)) return
  const [da, en] = [`skal være fra ${least} til ${most}`, `must be from ${least} to ${most}`]
  throw invalidInput([{ field, message: { da, en } }])
}

const MAX_SEQ = 2 ** 31 - 1

/** The feed. */
export const changes: Resolvers = {
  Query: {
    changes: (_root, { after, first, filter }, { sync, dryRun }) => {
      atLeast(after, 0, MAX_SEQ, 'after')
      atLeast(first, 1, MAX_PAGE, 'first')
      const read = () => sync.feed.read({ after: after ?? 0, first: first ?? MAX_PAGE, filter })
      // A mutation rests on everything already, and runs synchronously.
      const learning = dryRun ? undefined : sync.learn(after)
      return learning ? handled(learning.then(read)) : read()
    }
  }
}

/** A plan leaves a promise alone and has the field resolved again, so that nobody may be there for its error. */
function handled<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}

type ChangesArguments = { after?: number | null; filter?: ChangeFilter | null }

/** The fields of Subscription: the source of events, and the value of each event. */
export const SUBSCRIPTIONS = {
  changes: {
    subscribe: (_root: unknown, { after, filter }: ChangesArguments, { sync }: Context) => {
      atLeast(after, 0, MAX_SEQ, 'after')
      const { follow } = sync
      if (!follow) throw new DomainError('INVALID_INPUT', 'Subscriptions go over WebSocket.')
      const learning = sync.learn(after)
      return learning ? learning.then(() => follow({ after, filter })) : follow({ after, filter })
    },
    resolve: (change: PublicChange) => change
  }
}
