import type { Day, Period } from '../basics/time.ts'
import { withoutBody, withoutMembership } from '../bodies/ending.ts'
import type { Finding } from '../composition/engine.ts'
import type { AnyRecord } from '../model/records.ts'
import type { Corrected } from './correcting.ts'

/* Warnings about municipalities and bodies that a withdrawal or a correction of memberships leaves alone. */

/** Warnings about what withdrawn memberships leave, as far as it is not withdrawn with them. */
export function leftByWithdrawn(gone: readonly AnyRecord[], today: Day): Finding[] {
  const all = new Set(gone)
  return gone.flatMap((one) => {
    if (one.type !== 'Membership' || all.has(one.member)) return []
    return (all.has(one.body) ? withoutBody : withoutMembership)(one, one.validFrom ?? today)
  })
}

/** What finds, after a correction, the warnings of each first day on which a membership holds no more, although it did. */
export function leftByCorrected(corrected: readonly Corrected[], today: Day): () => Finding[] {
  const left = corrected.flatMap(({ record, columns }) => {
    if (record.type !== 'Membership') return []
    const { validFrom, validTo } = { ...record, ...columns } as Period
    const days: Day[] = []
    if (validFrom !== null && (record.validFrom ?? '') < validFrom) days.push(record.validFrom ?? today)
    if (validTo !== null && (record.validTo === null || validTo < record.validTo)) days.push(validTo)
    return days.map((on) => ({ membership: record, on }))
  })
  return () => left.flatMap(({ membership, on }) => withoutMembership(membership, on))
}
