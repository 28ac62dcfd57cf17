import type { Maybe } from '../basics/maybe.ts'
import type { Day } from '../basics/time.ts'
import type { QualityIssueView, QualityService } from '../quality/quality-service.ts'
import type { SetOutcome } from './change-set-service.ts'

/**
 * The findings of the data quality check that are about something that a set changes, by default on the last day that an
 * operation is about.
 */
export const issuesOfSet = (
  { payload, touched }: Pick<SetOutcome, 'payload' | 'touched'>,
  quality: Pick<QualityService, 'report'>,
  asOf: Maybe<Day> = null
): QualityIssueView[] =>
  quality
    .report(asOf ?? payload.day, null)
    .issues.filter(({ subjects }) => subjects.some(({ key }) => touched.has(key)))
