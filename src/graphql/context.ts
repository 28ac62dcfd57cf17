import type { Caller } from '../domain/access/caller.ts'
import type { Day } from '../domain/basics/time.ts'
import { readWhen, type When } from '../domain/basics/when.ts'
import type { OperationCall } from '../domain/operations/operations.ts'
import type { Services } from '../domain/services.ts'
import type { ChangeFilter, Feed, PublicChange } from '../domain/sync/feed.ts'
import type { ViewReader } from '../domain/views/views.ts'
import type { DryRun } from '../domain/writing/dry-run.ts'
import type { OperationContext } from '../domain/writing/operation.ts'
import type { OnceOnly } from '../domain/writing/writes.ts'

/** The context of every resolver. */
export type Context = {
  services: Services
  /** Opens the services on other images. */
  views: ViewReader<Services>
  /** Today in Denmark, the same throughout a request. */
  today: Day
  requestId: string
  caller: Caller
  /** The identity of a request that must not be carried out twice. */
  onceOnly: OnceOnly | null
  /** The list that mutations are added to instead of being carried out, in the pass that prepares them. */
  calls?: OperationCall[]
  /** Texts that may keep a name that is to be erased, by key of its person. */
  mentions?: OperationContext['mentions']
  /** The dry run of `validateOnly` mutations, while the document runs synchronously. */
  dryRun?: DryRun | undefined
  /** The change feed. `follow` is there for connections that stay open. */
  sync: {
    feed: Feed
    /** Done when this process has looked for the change of a number that it does not know. */
    learn: (seq: number | null | undefined) => void | Promise<void>
    follow?: (position: {
      after: number | null | undefined
      filter: ChangeFilter | null | undefined
    }) => AsyncIterable<PublicChange>
  }
}

/** The day a field is to be read on. */
export const dayOf = (args: { asOf?: Day | null | undefined }, context: Context): Day => args.asOf ?? context.today

/** The time a list is to be read at. Throws INVALID_INPUT for a day together with any time. */
export const whenOf = (
  args: { asOf?: Day | null | undefined; anyTime?: boolean | null | undefined },
  context: Context
): When => readWhen(args, context.today)
