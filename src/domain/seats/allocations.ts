import type { Day } from '../basics/time.ts'

/** The key of an allocation: one for each first day of the seats of a rule in a body, or of a municipality in it. */
export const allocationKey = (bodyKey: string, ruleKey: string, municipalityKey: string | null, from: Day): string =>
  [bodyKey, ruleKey, ...(municipalityKey === null ? [] : [municipalityKey]), from].join('.')
