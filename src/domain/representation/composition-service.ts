import { AppointmentView } from '../image/recorded-views.ts'
import type { BodyLevelView, RegionView } from '../image/views.ts'
import { type Connection, comparePlaces, type PageArguments, page } from '../page.ts'
import { liesIn } from '../places/place-service.ts'
import { readGivenCode, type Structure } from '../structure.ts'
import { type Day, holds } from '../time.ts'
import type { CompositionStatus, FindingCode, FindingSeverity } from '../vocabulary.ts'
import { CompositionView } from './composition-view.ts'
import { compose, levelsOf } from './situation.ts'

type Maybe<Value> = Value | null | undefined
export type ReportFilter = {
  regionCode?: Maybe<string>
  status?: Maybe<CompositionStatus>
  severity?: Maybe<FindingSeverity>
  code?: Maybe<FindingCode>
}

export type ReportCount = { region: RegionView | null; status: CompositionStatus; count: number }
export type CompositionReport = {
  asOf: Day
  counts: ReportCount[]
  /** The page asked for. */
  page: Connection<CompositionView>
}

/** Whether bodies are lawfully composed, and what is missing. */
export function createCompositionService(structure: Structure) {
  return {
    /** The composition of one level of a body on a day. */
    composition(of: BodyLevelView, day: Day): CompositionView {
      const { image, record } = of.body
      const level = { body: record, level: of.record }
      return new CompositionView(level, compose(level, day, image), day, image)
    },

    appointment(key: string, day: Day): AppointmentView | null {
      const record = structure.image.appointments.get(key)
      return record ? new AppointmentView(record, day, structure.image) : null
    },

    /** Every level in the country that has rules of representation, with counts by region and status before paging. */
    report(asked: PageArguments & { filter?: Maybe<ReportFilter> }, day: Day): CompositionReport {
      const { image } = structure
      const { status, severity, code } = asked.filter ?? {}
      const regionCode = readGivenCode(asked.filter?.regionCode, 'filter.regionCode')
      const found: CompositionView[] = []
      for (const body of image.lists.bodies.byKey) {
        if (!holds(body, day) || (regionCode !== null && !liesIn(body.placements, regionCode, day))) continue
        for (const level of levelsOf(body, day, image)) {
          if (!level.level.rules.some((rule) => holds(rule, day))) continue
          const composed = new CompositionView(level, compose(level, day, image), day, image)
          const fits =
            (!status || composed.status === status) &&
            (!severity || composed.composition.findings.some((finding) => finding.severity === severity)) &&
            (!code || composed.composition.findings.some((finding) => finding.code === code))
          if (fits) found.push(composed)
        }
      }
      return {
        asOf: day,
        counts: countByRegion(found),
        page: page(
          {
            name: 'composition-report',
            items: found,
            place: ({ of }) => [of.body.key, of.level.key],
            compare: comparePlaces,
            count: () => found.length,
            node: (composed) => composed
          },
          asked
        )
      }
    }
  }
}

function countByRegion(found: readonly CompositionView[]): ReportCount[] {
  const counts = new Map<string, ReportCount>()
  for (const { body, status } of found) {
    const { region } = body
    const key = `${region?.key ?? ''} ${status}`
    const count = counts.get(key)
    if (count) count.count += 1
    else counts.set(key, { region, status, count: 1 })
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

export type CompositionService = ReturnType<typeof createCompositionService>
