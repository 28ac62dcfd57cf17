import type { Image } from '../image/image.ts'
import { AppointmentView } from '../image/recorded-views.ts'
import { type BodyLevelView, bodyView, type RegionView } from '../image/views.ts'
import { type Connection, comparePlaces, compareText, type PageArguments, page } from '../page.ts'
import { liesIn } from '../places/place-service.ts'
import { readGivenCode, type Structure } from '../structure.ts'
import { type Day, holds } from '../time.ts'
import { type CompositionStatus, type FindingCode, type FindingSeverity, LEVEL } from '../vocabulary.ts'
import { CompositionView } from './composition-view.ts'
import { compose, type LevelOfBody, levelsOf } from './situation.ts'

/** The days whose judgements are kept. */
const KEPT_DAYS = 8
const NONE: readonly never[] = []

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
  const judgedOn = createJudgements(structure)
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
      const judged = judgedOn(day)
      const filtered = regionCode !== null || Boolean(status || severity || code)
      const fits = (one: Judged) =>
        (regionCode === null || liesIn(one.of.body.placements, regionCode, day)) &&
        (!status || one.status === status) &&
        (!severity || one.severities.includes(severity)) &&
        (!code || one.codes.includes(code))
      const found = filtered ? judged.levels.filter(fits) : judged.levels
      return {
        asOf: day,
        get counts() {
          if (filtered) return countByRegion(found, day, image)
          judged.counts ??= countByRegion(found, day, image)
          return judged.counts
        },
        page: page(
          {
            name: 'composition-report',
            items: found,
            place: ({ of }) => [of.body.key, orderOf(of)],
            compare: comparePlaces,
            count: () => found.length,
            node: ({ of }) => new CompositionView(of, compose(of, day, image), day, image)
          },
          asked
        )
      }
    }
  }
}

/** What the report needs to know of a level that is not on the page: small, so that a whole country can be kept. */
type Judged = {
  of: LevelOfBody
  status: CompositionStatus
  severities: readonly FindingSeverity[]
  codes: readonly FindingCode[]
}

/** All of a day, with their counts where these were asked for. */
type Country = { levels: readonly Judged[]; counts?: ReportCount[] }

/**
 * The judgement of every level in the country on a day, from the image as it is. Who pages through a report asks for the
 * same day again and again, so those of the last days are kept until something is written.
 */
function createJudgements(structure: Structure): (day: Day) => Country {
  const kept = new Map<Day, Country>()
  let of: Image | undefined
  let version = 0
  return (day) => {
    const { image } = structure
    if (of !== image || version !== image.version) {
      kept.clear()
      of = image
      version = image.version
    }
    const judged = kept.get(day) ?? { levels: judgeAll(day, image) }
    // Behind all others, so that the first is the one that was not asked for the longest.
    kept.delete(day)
    kept.set(day, judged)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_DAYS && oldest !== undefined) kept.delete(oldest)
    return judged
  }
}

function judgeAll(day: Day, image: Image): Judged[] {
  const judged: Judged[] = []
  for (const body of image.lists.bodies.byKey) {
    if (!holds(body, day)) continue
    const levels = levelsOf(body, day, image).filter(({ level }) => level.rules.some((rule) => holds(rule, day)))
    for (const level of levels.sort((a, b) => compareText(orderOf(a), orderOf(b)))) {
      const { status, findings } = compose(level, day, image)
      judged.push({
        of: level,
        status,
        severities: findings.length === 0 ? NONE : [...new Set(findings.map((finding) => finding.severity))],
        codes: findings.length === 0 ? NONE : [...new Set(findings.map((finding) => finding.code))]
      })
    }
  }
  return judged
}

/** The place of a level among those of its body. */
const orderOf = ({ level }: LevelOfBody): string => String(LEVEL.indexOf(level.level))

function countByRegion(found: readonly Judged[], day: Day, image: Image): ReportCount[] {
  const counts = new Map<string, ReportCount>()
  for (const { of, status } of found) {
    const { region } = bodyView(of.body, day, image)
    const key = `${region?.key ?? ''} ${status}`
    const count = counts.get(key)
    if (count) count.count += 1
    else counts.set(key, { region, status, count: 1 })
  }
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([, count]) => count)
}

export type CompositionService = ReturnType<typeof createCompositionService>
