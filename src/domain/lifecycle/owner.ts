import { ruleViolation } from '../basics/errors.ts'
import { type Day, plusDays } from '../basics/time.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { dated } from '../vocabulary/phrases.ts'
import type { Guard, Unmet } from './lifecycle.ts'

/*
 * Ended bodies cannot start anything, but can finish what they have started (decision 027).
 */

/** The condition of a step that starts something: its owner must not have ended by the day. */
export function ownerNotEnded<Subject>(ownerOf: (subject: Subject) => records.Body | null): Guard<Subject> {
  return {
    text: { da: 'Organet, som det hører til, er ikke ophørt.', en: 'The body that it belongs to has not ended.' },
    rule: null,
    strength: 'MUST',
    field: 'on',
    unmet: ({ subject, on }) => endedBy(ownerOf(subject), on)
  }
}

/** Throws RULE_VIOLATION where the body has ended by the day. */
export function mustNotHaveEnded(body: records.Body | null, on: Day): void {
  const [ended] = endedBy(body, on)
  if (ended) throw ruleViolation([{ message: ended, rule: null, field: 'input.on' }])
}

/** The text that the body has ended by the day; empty if it has not, or if there is no body. */
function endedBy(body: records.Body | null, on: Day): Unmet[] {
  if (!body || body.validTo === null || on < body.validTo) return []
  const [what, day] = [named(body, plusDays(body.validTo, -1)), dated(body.validTo)]
  return [
    {
      da: `${what.da} ophørte den ${day.da}: organet kan afslutte igangværende sager, men ikke påbegynde nye.`,
      en: `${what.en} ended on ${day.en}: the body can finish open matters, but not start new ones.`
    }
  ]
}
