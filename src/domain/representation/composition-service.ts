import type { Image } from '../image/image.ts'
import { AppointmentView } from '../image/recorded-views.ts'
import type * as records from '../image/records.ts'
import { placedOn } from '../image/records.ts'
import { type BodyLevelView, bodyView, type RegionView } from '../image/views.ts'
import { type Connection, comparePlaces, compareText, type PageArguments, page } from '../page.ts'
import { readGivenCode, type Structure } from '../structure.ts'
import { type Day, holds } from '../time.ts'
import { type CompositionStatus, type FindingCode, type FindingSeverity, LEVEL } from '../vocabulary.ts'
import { type Composed, CompositionView } from './composition-view.ts'
import type { Composition } from './engine.ts'
import { compose, levelsOf } from './situation.ts'

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

    /** Every level in the country that has rules of representation, and every body without any, with counts by region and status before paging. */
    report(asked: PageArguments & { filter?: Maybe<ReportFilter> }, day: Day): CompositionReport {
      const { image } = structure
      const { status, severity, code } = asked.filter ?? {}
      const regionCode = readGivenCode(asked.filter?.regionCode, 'filter.regionCode')
      const judged = judgedOn(day)
      const levels = regionCode === null ? judged.country() : judged.region(regionCode)
      const filtered = Boolean(status || severity || code)
      const fits = (one: Judged) =>
        (!status || one.status === status) &&
        (!severity || one.severities.includes(severity)) &&
        (!code || one.codes.includes(code))
      const found = filtered ? levels.filter(fits) : levels
      return {
        asOf: day,
        get counts() {
          return filtered || regionCode !== null ? countByRegion(found, day, image) : judged.counts()
        },
        page: page(
          {
            name: 'composition-report',
            items: found,
            place: ({ of }) => [of.body.key, orderOf(of)],
            compare: comparePlaces,
            count: () => found.length,
            node: ({ of }) => new CompositionView(of, composeOn(of, day, image), day, image)
          },
          asked
        )
      }
    }
  }
}

/** What the report needs to know of a level that is not on the page: small, so that a whole country can be kept. */
type Judged = {
  of: Composed
  status: CompositionStatus
  severities: readonly FindingSeverity[]
  codes: readonly FindingCode[]
}

/** The judgements of one day; each body is judged when it is first asked for. */
type JudgedDay = {
  country(): readonly Judged[]
  /** Those of the bodies that lie in the region on the day. */
  region(code: string): readonly Judged[]
  /** How many levels of the country have each status, by region. */
  counts(): ReportCount[]
}

/**
 * Judgements of the levels of bodies, on the image as it is. A client that pages through a report asks for the same day
 * several times, so the judgements of the last days are kept until the next write.
 */
function createJudgements(structure: Structure): (day: Day) => JudgedDay {
  const kept = new Map<Day, JudgedDay>()
  let of: Image | undefined
  let version = 0
  return (day) => {
    const { image } = structure
    if (of !== image || version !== image.version) {
      kept.clear()
      of = image
      version = image.version
    }
    const judged = kept.get(day) ?? judgeDay(day, image)
    // Behind all others, so that the first is the one that was not asked for the longest.
    kept.delete(day)
    kept.set(day, judged)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_DAYS && oldest !== undefined) kept.delete(oldest)
    return judged
  }
}

function judgeDay(day: Day, image: Image): JudgedDay {
  const ofBody = new Map<records.Body, readonly Judged[]>()
  const judge = (body: records.Body): readonly Judged[] => {
    const judged = ofBody.get(body) ?? judgeBody(body, day, image)
    ofBody.set(body, judged)
    return judged
  }
  let all: readonly Judged[] | undefined
  let counts: ReportCount[] | undefined
  const country = () => {
    all ??= image.lists.bodies.byKey.flatMap(judge)
    return all
  }
  return {
    country,
    region(code) {
      const there = placedOn(image.regions.get(code)?.bodies ?? [], day)
      return [...new Set(there)].sort((a, b) => compareText(a.key, b.key)).flatMap(judge)
    },
    counts() {
      counts ??= countByRegion(country(), day, image)
      return counts
    }
  }
}

function judgeBody(body: records.Body, day: Day, image: Image): readonly Judged[] {
  if (!holds(body, day)) return NONE
  const levels: Composed[] = levelsOf(body, day, image)
    .filter(({ level }) => level.rules.some((rule) => holds(rule, day)))
    .sort((a, b) => compareText(orderOf(a), orderOf(b)))
  return (levels.length > 0 ? levels : [{ body, level: null }]).map((of) => {
    const { status, findings } = composeOn(of, day, image)
    return {
      of,
      status,
      severities: findings.length === 0 ? NONE : [...new Set(findings.map((finding) => finding.severity))],
      codes: findings.length === 0 ? NONE : [...new Set(findings.map((finding) => finding.code))]
    }
  })
}

const NO_RULES: Composition = { status: 'NO_RULES', seats: [], chairs: [], findings: [] }

const composeOn = (of: Composed, day: Day, image: Image): Composition =>
  of.level === null ? NO_RULES : compose(of, day, image)

/** The place of a level among those of its body. */
const orderOf = ({ level }: Composed): string => (level === null ? '' : String(LEVEL.indexOf(level.level)))

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
