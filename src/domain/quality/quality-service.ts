import type { Text } from '../fact.ts'
import type { Citation, Entity } from '../image/records.ts'
import { type EntityView, nearestView } from '../image/views.ts'
import type { Structure } from '../structure.ts'
import type { Day } from '../time.ts'
import { QUALITY_CODE, type QualityCode, SEVERITY, type Severity } from '../vocabulary.ts'
import { CHECKS, type Finding } from './checks.ts'

type Maybe<Value> = Value | null | undefined
export type QualityFilter = { code?: Maybe<QualityCode>; severity?: Maybe<Severity> }
export type QualityIssue = {
  code: QualityCode
  severity: Severity
  messages: Text
  subjects: EntityView[]
  provenance: readonly Citation[]
}
export type QualityReport = {
  asOf: Day
  issues: QualityIssue[]
  counts: { code: QualityCode; count: number }[]
}

/** What is doubtful or missing in the data as of a day. */
export function createQualityService(structure: Structure) {
  return {
    /** The gravest first; subjects are shown as near to the day as they get. */
    report(day: Day, filter: Maybe<QualityFilter>): QualityReport {
      const { image } = structure
      const codes = filter?.code ? [filter.code] : QUALITY_CODE
      const found = codes
        .flatMap((code) =>
          CHECKS[code](image, day).map((finding): Finding & { code: QualityCode } => ({ code, ...finding }))
        )
        .filter((finding) => !filter?.severity || finding.severity === filter.severity)
        .sort((a, b) => SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity))
      const counts = Map.groupBy(found, (finding) => finding.code)
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
