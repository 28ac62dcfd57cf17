import type { Day } from '../basics/time.ts'
import type * as records from '../model/records.ts'
import { reversalOf } from '../model/states.ts'

type Entry = records.FundEntry

/** The sums of a fund or an initiative, in øre. */
export type Sums = {
  contributed: number
  allocated: number
  returned: number
  carriedIn: number
  carriedOut: number
}

const NOTHING: Sums = { contributed: 0, allocated: 0, returned: 0, carriedIn: 0, carriedOut: 0 }
const SUM_OF = {
  CONTRIBUTION: 'contributed',
  ALLOCATION: 'allocated',
  RETURN: 'returned',
  CARRIED_IN: 'carriedIn',
  CARRIED_OUT: 'carriedOut'
} as const satisfies Record<Exclude<Entry['kind'], 'REVERSAL'>, keyof Sums>

/** The movements up to and with the day. */
export function entriesUpTo(entries: readonly Entry[], day: Day): Entry[] {
  return entries.filter((entry) => entry.on <= day)
}

/** The sums of the movements; a reversal is taken off the sum that it reverses. */
export function sumsOf(entries: readonly Entry[]): Sums {
  const sums = { ...NOTHING }
  for (const entry of entries) {
    const of = entry.kind === 'REVERSAL' ? entry.entry?.kind : entry.kind
    if (of === undefined || of === 'REVERSAL') throw new Error(`${entry.key} reverses nothing that can be reversed.`)
    sums[SUM_OF[of]] += entry.kind === 'REVERSAL' ? -entry.ore : entry.ore
  }
  return sums
}

/** The balance of the sums. */
export function balanceOf({ contributed, carriedIn, returned, allocated, carriedOut }: Sums): number {
  return contributed + carriedIn + returned - allocated - carriedOut
}

/** The balance of the fund at the end of the day. */
export function balanceOn(fund: records.JointFund, day: Day): number {
  return balanceOf(sumsOf(entriesUpTo(fund.entries, day)))
}

/** The part of an allocation that has not been returned by the day. 0 for a reversed allocation. */
export function outstandingOf(allocation: Entry, day: Day): number {
  if (reversalOf(allocation, day)) return 0
  const returned = allocation.fund.entries.filter(
    (one) => one.kind === 'RETURN' && one.entry === allocation && one.on <= day && !reversalOf(one, day)
  )
  return allocation.ore - returned.reduce((sum, one) => sum + one.ore, 0)
}
