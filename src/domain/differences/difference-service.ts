import type { AuditStore } from '../access/audit-service.ts'
import type { Caller } from '../access/caller.ts'
import { DomainError, type Issue, invalidInput } from '../basics/errors.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Connection, comparePositions, type ListArguments, page } from '../basics/page.ts'
import { inOneGo } from '../basics/steps.ts'
import type { Day } from '../basics/time.ts'
import { type ChangeNature, DIFFERENCE_KIND, type DifferenceChange, type DifferenceKind } from '../basics/vocabulary.ts'
import type { OperationRecord, SetOutcome } from '../change-sets/change-set-service.ts'
import { dayOfAll } from '../change-sets/effective-day.ts'
import { natureOf } from '../change-sets/nature.ts'
import type { Change, RowRef } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { readGivenCode, readGivenRegionCode, type Structure } from '../model/structure.ts'
import { ENTRIES } from '../model/tables.ts'
import { earlierImage } from '../views/earlier-image.ts'
import type { Coordinates, ViewReader } from '../views/views.ts'
import type { DryRun } from '../writing/dry-run.ts'
import { compare, type Difference, fieldsOf, rowsIn } from './compare.ts'
import { isAbout, isByPlace, type PlaceFilter } from './concerning.ts'
import { DifferenceView } from './difference-view.ts'
import { type NatureOfRows, type Records, recordsBetween, type Side } from './side.ts'

/** One of the two views of a comparison: by default the structure of today as it is known now. */
export type ViewInput = Coordinates & { asOf?: Maybe<Day> }

export type DifferenceFilter = PlaceFilter & {
  kind?: Maybe<readonly DifferenceKind[]>
  nature?: Maybe<readonly ChangeNature[]>
}
export type DifferenceCount = { kind: DifferenceKind; change: DifferenceChange; count: number }
export type DifferenceConnection = Connection<DifferenceView> & { counts: DifferenceCount[] }
export type DifferenceArguments = ListArguments<DifferenceFilter> & { from: ViewInput; to: ViewInput }

/** The largest structure that is compared, in rows of one view. */
export const MOST_ROWS = 200_000
/** Comparisons that are kept, for the next page and for other callers. */
const KEPT = 32
/** Those of them that hold an image beside the present one, which is large. */
const KEPT_OF_OTHERS = 2
/** The records of a row that its nature and its changes are read from. */
const MOST_RECORDS = 100

type Compared = { version: number; sides: readonly [Side, Side]; found: readonly Difference[] }
type ComparisonArguments = Pick<DifferenceArguments, 'from' | 'to' | 'filter'>

/** The differences between two views of the structure. */
export function createDifferenceService(structure: Structure, audit: AuditStore) {
  const kept = new Map<string, Compared>()

  /** The change records of rows up to a number, the latest first. */
  const recordsOf = (rows: readonly RowRef[], { upTo }: Records) =>
    rows
      .flatMap(({ table, key }) => audit.ofEntity({ types: [], table, key, upTo }, MOST_RECORDS))
      .sort((a, b) => b.seq - a.seq)

  const natureFrom =
    (records: Records): NatureOfRows =>
    (rows) => {
      const [last] = recordsOf(rows, records)
      return last && last.seq > records.after ? natureOf(last.operation) : null
    }

  function* between({ from, to, filter }: ComparisonArguments, reader: Reader): Generator<void, Compared> {
    const { caller } = reader
    const sides = [yield* sideOf('from', from, reader), yield* sideOf('to', to, reader)] as const
    const rows = Math.max(...sides.map(rowsIn))
    if (rows > MOST_ROWS) throw tooLarge(rows)
    const kinds = filter?.kind ? new Set(filter.kind) : null
    const days = sides.map(({ day }) => day)
    const name = JSON.stringify([from, to, days, kinds && [...kinds].sort(), caller])
    const known = kept.get(name)
    // What the caller may see of an earlier image depends on the present one too.
    const { version } = structure.image
    if (known?.version === version && known.sides.every(({ image }, index) => image === sides[index]?.image))
      return known
    reader.views.announceOnce('COMPARISON', name)
    const [supposed, recorded] = [
      natureIn(sides.flatMap(({ made = [] }) => made)),
      natureFrom(recordsBetween(...sides))
    ]
    const natureOfRows: NatureOfRows = (refs) => supposed(refs) ?? recorded(refs)
    const found = yield* compare(...sides, { caller, kinds, natureOfRows })
    const compared = { version, sides, found }
    kept.delete(name)
    kept.set(name, compared)
    const others = [...kept].filter(([, { sides }]) => sides.some(({ image }) => image !== structure.image))
    const [oldest] = others.length > KEPT_OF_OTHERS ? (others[0] as [string, Compared]) : kept.keys()
    if (kept.size > KEPT || others.length > KEPT_OF_OTHERS) kept.delete(oldest as string)
    return compared
  }

  return {
    /** Compares in steps. `diff` does the rest at once. */
    *compareInSteps(args: ComparisonArguments, reader: Reader): Generator<void> {
      yield* between(args, reader)
    },

    /** The differences between two views, by the day on which they take effect, then by kind and key. */
    diff(args: DifferenceArguments, reader: Reader): DifferenceConnection {
      const { sides, found } = inOneGo(between(args, reader))
      return connectionOf(found, args, JSON.stringify([args.from, args.to]), recordsBetween(...sides))
    },

    /**
     * The differences that a change set makes, by default on the day on which all of it is seen. For a scenario, `before` is
     * the image without its operations.
     */
    diffOfSet(
      { made, seq, payload }: Pick<SetOutcome, 'made' | 'seq' | 'payload'>,
      { asOf, ...args }: ListArguments<DifferenceFilter> & { asOf?: Maybe<Day> },
      { caller, views, dryRun }: SetReader,
      scenario?: { key: string; before: Image }
    ): DifferenceConnection {
      const { image } = payload
      const changes = made.flatMap((one) => one.changes)
      const day = asOf ?? dayOfAll(changes) ?? payload.day
      if (changes.length === 0) return connectionOf([], args, `set ${payload.key}`, null)
      const to = { image, day, scenario: scenario?.key ?? null }
      const rows = rowsIn(to)
      if (rows > MOST_ROWS) throw tooLarge(rows)
      const kinds = args.filter?.kind ? new Set(args.filter.kind) : null
      const mayRefuse = dryRun === undefined
      if (!scenario) views.announce('IMAGE', mayRefuse)
      views.announce('COMPARISON', mayRefuse)
      const before =
        scenario?.before ??
        inOneGo(earlierImage(() => image, { upTo: null, later: [{ instant: '', changes }], recordedAt: () => null }))
      const found = compare({ image: before, day }, to, {
        caller,
        kinds,
        natureOfRows: natureIn(made)
      })
      const records =
        seq === null ? null : { after: seq - 1, upTo: null, isBackInTime: false, isBackInKnowledge: false }
      return connectionOf(inOneGo(found), args, `set ${payload.key}`, records)
    },

    /** The numbers of the change records that a difference comes from, in their order; empty for what was seeded. */
    becauseOf({ difference, records }: DifferenceView): number[] {
      if (records === null) return []
      // What the days of the views explain may have been recorded before both.
      const [after, isBack] =
        difference.on === null ? [records.after, records.isBackInKnowledge] : [0, records.isBackInTime]
      const change = isBack ? OPPOSITE[difference.change] : difference.change
      const causes = recordsOf(difference.rows, records)
        .filter(({ seq }) => seq > after)
        .filter(({ rows }) => (JSON.parse(rows) as Change[]).some((one) => isCause(one, { ...difference, change })))
      return [...new Set(causes.map(({ seq }) => seq))].sort((a, b) => a - b)
    }
  }
}

export type DifferenceService = ReturnType<typeof createDifferenceService>

/** The caller that differences are read for, the day of a view that names none, and what opens the images. */
type Reader = { caller: Caller; today: Day; views: Pick<ViewReader<unknown>, 'steps' | 'announceOnce'> }
/** The caller, and what announces the work. Within the answer to a mutation, no work is refused. */
type SetReader = { caller: Caller; views: Pick<ViewReader<unknown>, 'announce'>; dryRun?: DryRun | undefined }

/** The image and the day of a view. Every view of a comparison is opened here. An error names the field of the view. */
function* sideOf(name: 'from' | 'to', input: ViewInput, { today, views }: Reader): Generator<void, Side> {
  const { asOf, ...coordinates } = input
  try {
    const { view, instant } = yield* views.steps(coordinates)
    return {
      image: view.image,
      day: asOf ?? today,
      knownAt: instant,
      scenario: coordinates.scenario ?? null,
      made: view.outcome?.made ?? []
    }
  } catch (error) {
    throw error instanceof DomainError ? withFieldsIn(name, error) : error
  }
}

/** The error with its fields as those of an input object. */
function withFieldsIn(name: string, { code, text, details }: DomainError): DomainError {
  const { issues, field } = details as { issues?: Issue[]; field?: string }
  if (issues) return invalidInput(issues.map((issue) => ({ ...issue, field: `${name}.${issue.field}` })))
  return new DomainError(code, text, field === undefined ? details : { ...details, field: `${name}.${field}` })
}

const tooLarge = (rows: number) =>
  new DomainError(
    'TOO_COSTLY',
    {
      da: `Strukturen har ${rows} rækker; der sammenlignes højst ${MOST_ROWS}. Læs i stedet ændringerne i /v1/changes.`,
      en: `The structure has ${rows} rows; at most ${MOST_ROWS} are compared. Read the changes in /v1/changes instead.`
    },
    { limit: MOST_ROWS }
  )

/** The nature of rows by the last operation that changed one of them. */
const natureIn =
  (made: readonly OperationRecord[]): NatureOfRows =>
  (rows) => {
    const last = made.findLast(({ changes }) =>
      changes.some(({ table, key }) => rows.some((row) => row.table === table && row.key === key))
    )
    return last ? natureOf(last.operation) : null
  }

/** The difference in the other direction. */
const OPPOSITE: { readonly [Change in DifferenceChange]: DifferenceChange } = {
  APPEARS: 'DISAPPEARS',
  DISAPPEARS: 'APPEARS',
  CHANGES: 'CHANGES'
}

/** True for the change of a row that a difference comes from: the row came or went, or a column changed that tells of it. */
function isCause({ table, key, before, after }: Change, difference: Difference): boolean {
  if (!difference.rows.some((row) => row.table === table && row.key === key)) return false
  if (difference.kind === 'COMPOSITION' || table !== difference.table) return true
  if (after === null) return difference.change !== 'APPEARS'
  const changed: { [column: string]: unknown } = after
  if (difference.change === 'DISAPPEARS') return (changed.validTo ?? null) !== null
  if (before === null) return true
  const { beginsOn } = ENTRIES[table]
  const columns =
    difference.change === 'APPEARS'
      ? ['validFrom', beginsOn]
      : ['validTo', ...fieldsOf(difference).map(({ field }) => field)]
  return columns.some((column) => column !== null && column in changed)
}

/** The differences that pass the filter, as a page with counts. */
function connectionOf(
  found: readonly Difference[],
  args: ListArguments<DifferenceFilter>,
  name: string,
  records: Records | null
): DifferenceConnection {
  const { filter } = args
  const place: PlaceFilter = {
    regionCode: readGivenRegionCode(filter?.regionCode, 'filter.regionCode'),
    municipalityCode: readGivenCode(filter?.municipalityCode, 'filter.municipalityCode'),
    hospitalKey: filter?.hospitalKey,
    bodyKey: filter?.bodyKey
  }
  const items = found
    .filter(
      (one) =>
        (!filter?.kind || filter.kind.includes(one.kind)) &&
        (!filter?.nature || filter.nature.includes(one.nature)) &&
        (!isByPlace(place) || isAbout(one, place))
    )
    .map((one) => ({ one, position: positionOf(one) }))
    .sort((a, b) => comparePositions(a.position, b.position))
  const connection = page(
    {
      name: `diff ${name}`,
      items,
      position: ({ position }) => position,
      compare: comparePositions,
      count: () => items.length,
      node: ({ one }) => new DifferenceView(one, records)
    },
    args
  )
  return Object.defineProperty(connection, 'counts', {
    get: () => countsOf(items.map(({ one }) => one))
  }) as DifferenceConnection
}

const positionOf = (one: Difference): string[] => {
  const key =
    one.kind === 'COMPOSITION'
      ? `${one.body.key} ${one.level}`
      : `${one.table} ${(one.after ?? one.before)?.record.key}`
  return [one.on ?? '', String(DIFFERENCE_KIND.indexOf(one.kind)).padStart(2, '0'), one.change, key]
}

function countsOf(found: readonly Difference[]): DifferenceCount[] {
  const counts = Map.groupBy(
    found,
    ({ kind, change }) => `${String(DIFFERENCE_KIND.indexOf(kind)).padStart(2, '0')} ${change}`
  )
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => {
      const { kind, change } = all[0] as Difference
      return { kind, change, count: all.length }
    })
}
