import type { Maybe } from '../basics/maybe.ts'
import { type Connection, comparePositions, compareText, type ListArguments, page } from '../basics/page.ts'
import { type Day, holds } from '../basics/time.ts'
import { type CompositionStatus, type FindingCode, type FindingSeverity, LEVEL } from '../basics/vocabulary.ts'
import type { Composition } from '../composition/engine.ts'
import { compose, levelsOf } from '../composition/situation.ts'
import { keepByDay } from '../model/by-day.ts'
import type { Image } from '../model/image.ts'
import { AppointmentView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { placedOn } from '../model/relations.ts'
import { readGivenRegionCode, type Structure } from '../model/structure.ts'
import { type BodyLevelView, bodyView, type RegionView } from '../model/views.ts'
import { type Composed, CompositionView } from './composition-view.ts'

const NONE: readonly never[] = []

export type ReportFilter = {
  regionCode?: Maybe<string>
  status?: Maybe<readonly CompositionStatus[]>
  severity?: Maybe<readonly FindingSeverity[]>
  code?: Maybe<readonly FindingCode[]>
}

export type ReportCount = { region: RegionView | null; status: CompositionStatus; count: number }
export type CompositionReport = {
  asOf: Day
  counts: ReportCount[]
  /** The page asked for. */
  page: Connection<CompositionView>
}

/** The composition of bodies: seats, holders and findings. */
export function createCompositionService(structure: Structure) {
  const judgedOn = keepByDay(structure, judgeDay)
  return {
    /**
     * Judges in steps what a report judges to filter, and to count where its counts are read. The report judges the rest
     * at once, which takes long for a whole country.
     */
    *judge({ filter }: { filter?: Maybe<ReportFilter> }, isCounted: boolean, day: Day): Generator<void> {
      if (!isCounted && !isFiltered(filter)) return
      const judged = judgedOn(day)
      for (const level of levelsIn(filter, judged)) {
        if (judged.isJudged(level)) continue
        judged.judge(level)
        yield
      }
    },

    /** The composition of one level of a body on a day. */
    composition(of: BodyLevelView, day: Day): CompositionView {
      const { image, record } = of.body
      const level = { body: record, level: of.record }
      return new CompositionView(level, compose(level, day, image), day, image)
    },

    appointment(key: string, day: Day): AppointmentView | null {
      const record = structure.image.appointment.get(key)
      return record ? new AppointmentView(record, day, structure.image) : null
    },

    /** Every level in the country that has rules of representation, and every body without any, with counts by region and status before paging. */
    report(args: ListArguments<ReportFilter>, day: Day): CompositionReport {
      const { image } = structure
      const { status, severity, code } = args.filter ?? {}
      const judged = judgedOn(day)
      const levels = levelsIn(args.filter, judged)
      const fits = (level: Composed) => {
        const one = judged.judge(level)
        return (
          (!status || status.includes(one.status)) &&
          (!severity || one.severities.some((found) => severity.includes(found))) &&
          (!code || one.codes.some((found) => code.includes(found)))
        )
      }
      const found = isFiltered(args.filter) ? levels.filter(fits) : levels
      return {
        asOf: day,
        get counts() {
          return found === judged.country() ? judged.counts() : judged.count(found)
        },
        page: page(
          {
            name: 'composition-report',
            items: found,
            position: (level) => [level.body.key, orderOf(level)],
            compare: comparePositions,
            count: () => found.length,
            node: (level) => new CompositionView(level, composeOn(level, day, image), day, image)
          },
          args
        )
      }
    }
  }
}

/**
 * The part of a level's composition that the report needs beyond the page. The part is small, so that those of a whole
 * country can be cached.
 */
type Judged = {
  status: CompositionStatus
  severities: readonly FindingSeverity[]
  codes: readonly FindingCode[]
}

/** The levels of one day and their judgements; each level is judged when that is first needed. */
type JudgedDay = {
  country(): readonly Composed[]
  /** The bodies that lie in the region on the day. */
  region(code: string): readonly Composed[]
  judge(level: Composed): Judged
  isJudged(level: Composed): boolean
  /** The number of levels with each status, by region. */
  count(levels: readonly Composed[]): ReportCount[]
  /** The same of all levels of the country. */
  counts(): ReportCount[]
}

/** True where a level is in a report by how it is judged. */
const isFiltered = (filter: Maybe<ReportFilter>): boolean => Boolean(filter?.status || filter?.severity || filter?.code)

/** The levels that a report is of, before they are judged. Throws INVALID_INPUT for what is no code of a region. */
function levelsIn(filter: Maybe<ReportFilter>, judged: JudgedDay): readonly Composed[] {
  const code = readGivenRegionCode(filter?.regionCode, 'filter.regionCode')
  return code === null ? judged.country() : judged.region(code)
}

function judgeDay(day: Day, image: Image): JudgedDay {
  const ofBody = new Map<records.Body, readonly Composed[]>()
  const judgements = new Map<Composed, Judged>()
  const levelsOfBody = (body: records.Body): readonly Composed[] => {
    const levels = ofBody.get(body) ?? composedLevels(body, day)
    ofBody.set(body, levels)
    return levels
  }
  const judge = (level: Composed): Judged => {
    const judged = judgements.get(level) ?? judgeLevel(level, day, image)
    judgements.set(level, judged)
    return judged
  }
  const count = (levels: readonly Composed[]): ReportCount[] => {
    const counts = new Map<string, ReportCount>()
    for (const level of levels) {
      const { status } = judge(level)
      const { region } = bodyView(level.body, day, image)
      const key = `${region?.key ?? ''} ${status}`
      const known = counts.get(key)
      if (known) known.count += 1
      else counts.set(key, { region, status, count: 1 })
    }
    return [...counts].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one)
  }
  let all: readonly Composed[] | undefined
  let counts: ReportCount[] | undefined
  const country = () => {
    all ??= image.lists.bodies.byKey.flatMap(levelsOfBody)
    return all
  }
  return {
    country,
    region(code) {
      const there = placedOn(image.region.get(code)?.bodies ?? [], day)
      return [...new Set(there)].sort((a, b) => compareText(a.key, b.key)).flatMap(levelsOfBody)
    },
    judge,
    isJudged: (level) => judgements.has(level),
    count,
    counts() {
      counts ??= count(country())
      return counts
    }
  }
}

/** The levels of a body that have rules on the day, in their order; the body without a level where none has. */
function composedLevels(body: records.Body, day: Day): readonly Composed[] {
  if (!holds(body, day)) return NONE
  const levels: Composed[] = levelsOf(body, day)
    .filter(({ level }) => level.rules.some((rule) => holds(rule, day)))
    .sort((a, b) => compareText(orderOf(a), orderOf(b)))
  return levels.length > 0 ? levels : [{ body, level: null }]
}

function judgeLevel(level: Composed, day: Day, image: Image): Judged {
  const { status, findings } = composeOn(level, day, image)
  return {
    status,
    severities: findings.length === 0 ? NONE : [...new Set(findings.map((finding) => finding.severity))],
    codes: findings.length === 0 ? NONE : [...new Set(findings.map((finding) => finding.code))]
  }
}

const NO_RULES: Composition = { status: 'NO_RULES', seats: [], chairs: [], findings: [] }

const composeOn = (of: Composed, day: Day, image: Image): Composition =>
  of.level === null ? NO_RULES : compose(of, day, image)

/** The position of a level among those of its body. */
const orderOf = ({ level }: Composed): string => (level === null ? '' : String(LEVEL.indexOf(level.level)))

export type CompositionService = ReturnType<typeof createCompositionService>
