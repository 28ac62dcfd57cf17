import { HEALTH_AGREEMENT } from '../agreements/agreement-lifecycle.ts'
import type { Text } from '../basics/fact.ts'
import type { ActingParty, LifecycleSubject } from '../basics/vocabulary.ts'
import { JOINT_FUND } from '../funds/fund-lifecycle.ts'
import { GOAL } from '../goals/goal-lifecycle.ts'
import { INITIATIVE } from '../initiatives/initiative-lifecycle.ts'
import { PRACTICE_PLAN } from '../practice-plans/plan-lifecycle.ts'
import type { Words } from '../vocabulary/word.ts'

/** A table of transitions, for those who only read it: docs and tests. */
export type LifecycleTable = {
  subject: LifecycleSubject
  states: Words<string>
  final: readonly string[]
  begins: readonly { action: string; text: Text; by: readonly ActingParty[]; to: string; rule: string | null }[]
  transitions: readonly {
    action: string
    text: Text
    by: readonly ActingParty[]
    from: readonly string[]
    to: string
    when?: { text: Text }
    rule: string | null
    guards: readonly { text: Text; rule: string | null; strength: 'MUST' | 'SHOULD' }[]
  }[]
}

/** Every life there is. */
export const LIFECYCLES: readonly LifecycleTable[] = [HEALTH_AGREEMENT, PRACTICE_PLAN, INITIATIVE, JOINT_FUND, GOAL]
