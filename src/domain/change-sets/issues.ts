import type { Maybe } from '../basics/maybe.ts'
import type { Day } from '../basics/time.ts'
import type { QualityIssueView, QualityService } from '../quality/quality-service.ts'
import type { SetOutcome } from './change-set-service.ts'
import { dayOfAll } from './effective-day.ts'

/**
 * The findings of the data quality check that are about something that a set changes, by default on the day on which all of
 * its changes are seen.
 */
export const issuesOfSet = (
  { payload, touched, made }: Pick<SetOutcome, 'payload' | 'touched' | 'made'>,
  quality: Pick<QualityService, 'report'>,
  asOf: Maybe<Day> = null
): QualityIssueView[] =>
  quality
    .report(asOf ?? dayOfAll(made.flatMap(({ changes }) => changes)) ?? payload.day, null)
    .issues.filter(({ subjects }) => subjects.some(({ key }) => touched.has(key)))
