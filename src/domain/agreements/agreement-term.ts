import { invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { type Day, plusMonths } from '../basics/time.ts'
import { type Change, changed } from '../model/change.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { StepData } from '../model/values.ts'
import { dated, inMonths } from '../vocabulary/phrases.ts'
import type { ExtendHealthAgreement } from './agreement-input.ts'

/* The terms of health agreements, and how laws move them. */

/** A term is four years (document 003, section 12). */
export const TERM_MONTHS = 48

/** The basis of a day that users recorded. */
export const basis = (note: Text) => ({ evidence: 'RECORDED' as const, note })

/**
 * An extension by law: the data of its step, which keep both terms as they were, and the changes of the agreement and
 * the next one.
 */
export function extension(
  agreement: records.HealthAgreement,
  { months, legalBasis }: ExtendHealthAgreement
): { data: StepData; changes: { subject: Record<string, unknown>; others: Change[] } } {
  const validTo = monthsLater(endOf(agreement), months, 'months')
  const next = nextOf(agreement, validTo)
  return {
    data: { months, legalBasis, before: termOf(agreement), ...(next ? { next: nextTerm(next) } : {}) },
    changes: {
      subject: {
        validTo,
        originalValidTo: agreement.originalValidTo ?? agreement.validTo,
        extendedByMonths: agreement.extendedByMonths + months,
        validToBasis: basis({
          da: `Forlænget med ${inMonths(months).da}: ${legalBasis}`,
          en: `Extended by ${inMonths(months).en}: ${legalBasis}`
        })
      },
      others: next ? [shortened(next, agreement, validTo, legalBasis)] : []
    }
  }
}

/** The next agreement, if it begins before the day that the agreement is extended to. */
function nextOf(agreement: records.HealthAgreement, validTo: Day): records.HealthAgreement | null {
  const next = agreement.replacements.find(
    (one) => one.steps.at(-1)?.state !== 'WITHDRAWN' && one.validFrom !== null && one.validFrom < validTo
  )
  if (!next) return null
  if (next.validTo === null || next.validTo > validTo) return next
  const [what, day] = [named(next), dated(next.validTo)]
  throw invalidInput([
    {
      field: 'input.months',
      message: {
        da: `skal være færre: aftalen må ikke ophøre efter den ${day.da}, hvor ${what.da} ophører`,
        en: `must be fewer: the agreement must not end after ${day.en}, when ${what.en} ends`
      }
    }
  ])
}

/** The next agreement begins later; its end stays. */
function shortened(
  next: records.HealthAgreement,
  extended: records.HealthAgreement,
  validTo: Day,
  legalBasis: string
): Change {
  const months = monthsBetween(next.validFrom ?? validTo, validTo)
  const what = named(extended)
  return changed('healthAgreement', next, {
    validFrom: validTo,
    shortenedByMonths: next.shortenedByMonths + months,
    validFromBasis: basis({
      da: `Begynder ${inMonths(months).da} senere, fordi ${what.da} er forlænget: ${legalBasis}`,
      en: `Begins ${inMonths(months).en} later because ${what.en} is extended: ${legalBasis}`
    })
  })
}

/** The months of recorded extensions that have not shortened a later agreement yet, with the latest law. */
export function unappliedExtensions(
  before: records.HealthAgreement
): { months: number; legalBasis: string | undefined } | null {
  const extensions = before.steps.filter((one) => one.action === 'extendHealthAgreement' && !one.data.next)
  if (extensions.length === 0) return null
  return {
    months: extensions.reduce((sum, one) => sum + (one.data.months ?? 0), 0),
    legalBasis: extensions.at(-1)?.data.legalBasis
  }
}

/** The columns of the agreement that an extension or a repeal changes, before it. */
export function termOf({ validTo, originalValidTo, extendedByMonths, validToBasis }: records.HealthAgreement) {
  return { validTo, originalValidTo, extendedByMonths, validToBasis }
}

/** The columns of the next agreement that an extension changes, before it. */
function nextTerm({ key, validFrom, shortenedByMonths, validFromBasis }: records.HealthAgreement) {
  return { key, validFrom, shortenedByMonths, validFromBasis }
}

function endOf({ key, validTo }: records.HealthAgreement): Day {
  if (validTo === null) throw new Error(`${key} has no end that could be moved.`)
  return validTo
}

/** The day that many months later. Throws INVALID_INPUT, naming the field, after the year 9999. */
export function monthsLater(day: Day, months: number, field: string): Day {
  const found = plusMonths(day, months)
  if (found !== null) return found
  throw invalidInput([
    {
      field: `input.${field}`,
      message: { da: 'må ikke føre til en dag efter år 9999', en: 'must not lead to a day after the year 9999' }
    }
  ])
}

/** The number of months between the days, rounded up. */
function monthsBetween(from: Day, to: Day): number {
  let months = 0
  for (let day = plusMonths(from, 0); day !== null && day < to; day = plusMonths(from, months)) months += 1
  return months
}
