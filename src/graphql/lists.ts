import type { Maybe } from '../domain/basics/maybe.ts'
import type { Day } from '../domain/basics/time.ts'
import { baseDay, type When } from '../domain/basics/when.ts'
import type { Reach } from '../domain/model/reach.ts'
import { type Context, whenOf } from './context.ts'

/** The list, with the reach of the documents on the day that it is read. */
export function withReach<List extends object>(list: List, day: Day, { services }: Context): List & Reach {
  return Object.assign(list, services.quality.reachOn(day))
}

/** Reads a list at the time of its arguments. */
export function readList<List extends object>(
  args: { asOf?: Maybe<Day>; anyTime?: Maybe<boolean> },
  context: Context,
  read: (when: When) => List
): List & Reach {
  const when = whenOf(args, context)
  return withReach(read(when), baseDay(when), context)
}
