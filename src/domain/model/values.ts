import type { Text } from '../basics/fact.ts'
import type { Day } from '../basics/time.ts'
import type * as words from '../basics/vocabulary.ts'

/* Values of JSON columns. */

/** The evidence for a day of an agreement's term. */
export type DateBasis = { evidence: words.Evidence; note: Text }

/** The data of a step beyond its party and its day. */
export type StepData = {
  /** The decision-maker within the party, such as "municipal council, meeting of 5 May". */
  decidedBy?: string
  legalBasis?: string
  /** The name of an awaited plan from its draft on. */
  name?: string
  months?: number
  topicKey?: string
  agreed?: boolean
  deadline?: Day
  scope?: words.SpreadScope
  /** The term before an extension, of the agreement and of the next: an earlier day is read by it. */
  before?: { validTo: Day | null; originalValidTo: Day | null; extendedByMonths: number; validToBasis: DateBasis }
  next?: { key: string; validFrom: Day | null; shortenedByMonths: number; validFromBasis: DateBasis }
  inForceFrom?: Day
  /** Key of the body that hands the subject over to the party of the step. */
  handedOverFrom?: string
  /** The first day on which a repeal takes effect; the step may be taken before. */
  repealedFrom?: Day
  /** Key of the cluster whose experience is taken up. */
  from?: string
  measurementKey?: string
  outcome?: words.GoalOutcome
  /** The movement of money that the step made. */
  entry?: StepEntry
  /** Codes of the authorities that agreed to extra local money. */
  agreedBy?: string[]
  /** Key of the fund that the balance is carried over to. */
  carryOverTo?: string
}

/** A movement of money as its step asked for it. */
export type StepEntry = {
  key: string
  ore: number
  basis?: words.ContributionBasis
  purpose?: words.FundPurpose
  initiativeKey?: string
  /** The entry that is returned or reversed. */
  of?: string
}

/** One operation of a scenario: its input by the name of the operation, and perhaps `as`, a local name for what it makes. */
export type SupposedOperation = { [name: string]: unknown }

/** The changes that a webhook delivers: those that meet every condition. */
export type WebhookFilter = {
  entityType?: string
  entityKey?: string
  operation?: string
  regionCode?: string
  municipalityCode?: string
  bodyKey?: string
}
