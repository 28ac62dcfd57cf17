import type { Text } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import type { Day } from '../basics/time.ts'
import { QUALITY_CODE, type QualityCode, SEVERITY, type Severity } from '../basics/vocabulary.ts'
import { keepByDay } from '../model/by-day.ts'
import { type Reach, reachOn } from '../model/reach.ts'
import type { Citation, Entity } from '../model/records.ts'
import type { Structure } from '../model/structure.ts'
import { type EntityView, nearestView } from '../model/views.ts'
import { CHECKS, type QualityIssue } from './checks.ts'

type Found = QualityIssue & { code: QualityCode }
export type QualityFilter = { code?: Maybe<readonly QualityCode[]>; severity?: Maybe<readonly Severity[]> }
export type QualityIssueView = {
  code: QualityCode
  severity: Severity
  messages: Text
  subjects: EntityView[]
  provenance: readonly Citation[]
}
export type QualityReport = {
  asOf: Day
  issues: QualityIssueView[]
  counts: { code: QualityCode; count: number }[]
}

/** The doubtful and missing data as of a day. */
export function createQualityService(structure: Structure) {
  const issuesOn = keepByDay(structure, () => new Map<QualityCode, readonly Found[]>())
  /** Makes the check of a code in steps, unless it has been made since the last write. */
  function* find(code: QualityCode, day: Day): Generator<void> {
    const issues = issuesOn(day)
    if (issues.has(code)) return
    const found: Found[] = []
    for (const issue of CHECKS[code](structure.image, day)) {
      if (issue) found.push({ code, ...issue })
      yield
    }
    issues.set(code, found)
    yield
  }
  const codesOf = (filter: Maybe<QualityFilter>): readonly QualityCode[] =>
    filter?.code ? QUALITY_CODE.filter((code) => filter.code?.includes(code)) : QUALITY_CODE

  /** Makes the checks of a report in steps. The report makes at once those that have not been made. */
  function* check(day: Day, filter: Maybe<QualityFilter>): Generator<void> {
    for (const code of codesOf(filter)) yield* find(code, day)
  }

  return {
    check,

    /** The reach of all documents of the service on a day. */
    reachOn: (day: Day): Reach => reachOn(structure.image, day),

    /** The gravest first; subjects are shown as near to the day as they get. */
    report(day: Day, filter: Maybe<QualityFilter>): QualityReport {
      const { image } = structure
      Array.from(check(day, filter))
      const found = codesOf(filter)
        .flatMap((code) => issuesOn(day).get(code) ?? [])
        .filter((issue) => !filter?.severity || filter.severity.includes(issue.severity))
        .sort((a, b) => SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity))
      const counts = Map.groupBy(found, (issue) => issue.code)
      return {
        asOf: day,
        issues: found.map(({ code, severity, message, subjects, provenance }) => ({
          code,
          severity,
          messages: message,
          get subjects() {
            return subjects.map((subject: Entity) => nearestView(subject, day, image))
          },
          provenance
        })),
        counts: [...counts].map(([code, list]) => ({ code, count: list.length }))
      }
    }
  }
}

export type QualityService = ReturnType<typeof createQualityService>
