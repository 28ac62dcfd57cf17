import { plusDays } from '../domain/basics/time.ts'
import type { DifferenceView } from '../domain/differences/difference-view.ts'
import type { Context } from './context.ts'
import type { QueryDiffArgs, Resolvers } from './generated/types.ts'
import { coordinatesIn, withinMutation } from './views.ts'

/** Fields of every type of difference. */
const difference = {
  because: (parent: DifferenceView, _args: object, { services, sync }: Context) =>
    services.differences
      .becauseOf(parent)
      .flatMap((seq) => sync.feed.read({ after: seq - 1, upTo: seq, first: 1 }).nodes)
}

const byType = { __resolveType: (view: { type: string }) => view.type as never }

/** The type of a difference by its kind, such as `ThingDifference`. */
const typeOf = ({ kind }: DifferenceView) => `${kind.charAt(0)}${kind.slice(1).toLowerCase()}Difference` as never

/** Throws INVALID_INPUT for views that the answer to a mutation cannot read. */
function refuseCoordinates({ from, to }: QueryDiffArgs): void {
  const named = Object.entries({ from, to }).flatMap(([name, view]) =>
    Object.keys(coordinatesIn(view) ?? {}).map((coordinate) => `${name}.${coordinate}`)
  )
  if (named.length > 0) throw withinMutation(named)
}

export const differences: Resolvers = {
  Query: {
    diff(_root, args, { services, caller, today, views, dryRun }) {
      if (dryRun) refuseCoordinates(args)
      return services.differences.diff(args, { caller, today, views })
    },
    turns: (_root, args, { services }) => services.turns.turns(args)
  },
  Turn: {
    differences: ({ on, filter }, args, { services, caller, today, views }) =>
      services.differences.diff(
        { ...args, from: { asOf: plusDays(on, -1) }, to: { asOf: on }, filter },
        { caller, today, views }
      )
  },
  Difference: { __resolveType: typeOf },
  ComparedRule: byType,
  ComparedAppointment: byType,
  ComparedLifecycle: byType,
  ThingDifference: difference,
  NameDifference: difference,
  PlaceDifference: { ...difference, thing: ({ owner }) => owner },
  MembershipDifference: difference,
  SuccessionDifference: difference,
  RuleDifference: difference,
  AppointmentDifference: difference,
  CompositionDifference: {
    ...difference,
    before: ({ statusBefore }) => statusBefore,
    after: ({ statusAfter }) => statusAfter
  },
  LifecycleDifference: difference,
  MoneyDifference: difference,
  FactDifference: difference
}
