import { ERASED } from '../access/erasure.ts'
import { DomainError, type Issue, invalidInput } from '../basics/errors.ts'
import { inBothLanguages, type Text } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { compareText } from '../basics/page.ts'
import { common, type Day, holds, isEver, overlaps, type Period, plusDays } from '../basics/time.ts'
import type { Level } from '../basics/vocabulary.ts'
import { mustBeInForce } from '../bodies/body-operations.ts'
import { mustBeUnused, numberOf } from '../identifiers/identifier-operations.ts'
import { placesIn } from '../model/citations.ts'
import { type Image, recordsReferringTo, tableOfType } from '../model/image.ts'
import { named, TYPE_WORDS } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { ENTRIES, MODEL } from '../model/tables.ts'
import { erasedAlready } from '../people/person-operations.ts'
import { mustBeAllowed } from '../seats/allocation-operations.ts'
import { mustNotContradict } from '../seats/balance.ts'
import { mustBeNumbers, mustHavePlus } from '../seats/law-changes.ts'
import { LAW_TABLES, mustHaveLevel, type RuleTable } from '../seats/rules.ts'
import { mustBeNewSection } from '../sources/source-operations.ts'
import { mustBeUnused as mustBeUnusedCode } from '../structure/establish-operations.ts'
import { mustBeFree } from '../things/naming.ts'
import { mustNotPrecede, mustNotShareTooMuch, mustStartInOrder } from '../things/succession.ts'
import { dated, during, labelOf, listed, quoted } from '../vocabulary/phrases.ts'
import { CORRECTED_FIELDS, type CorrectedField, type CorrectFact, fieldOf } from './correction-input.ts'
import { ownerOfPart, withdrawalOf } from './dependants.ts'

/*
 * The changes of a correction: the record, the records that begin or end with it, and the checks of a fresh record.
 */

export type CorrectableTable = {
  [T in TableName]: records.Model[T] extends { corrected: readonly string[] } ? T : never
}[TableName]
/** True for a table with records that a correction may change. */
export const isCorrectableTable = (table: TableName): table is CorrectableTable => 'corrected' in MODEL[table]
/** A record that a correction may change. */
export type Correctable = records.Records[CorrectableTable]

/** Columns of a row that are known only when the program runs. */
type Columns = { readonly [column: string]: unknown }
/** A record, and the columns that the correction gives it. */
export type Corrected = { record: Correctable; columns: Columns }

export const isCorrectable = (record: AnyRecord): record is Correctable => isCorrectableTable(tableIn(record))

export const tableIn = ({ type }: AnyRecord) => tableOfType(type) as TableName
/** The table of a record that a correction may change. */
export const tableOf = (record: Correctable): CorrectableTable => tableIn(record) as CorrectableTable

/** The columns that the input gives the record, without those that stay as they are. */
export function columnsIn(input: CorrectFact, record: Correctable): Columns {
  const table = tableOf(record)
  const { columns, corrected } = ENTRIES[table]
  const columnOf = new Map(corrected.map((column): [CorrectedField, string] => [fieldOf(table, column), column]))
  const given = CORRECTED_FIELDS.filter((field) => input[field] !== undefined)
  const [type, possible] = [quoted(TYPE_WORDS[record.type]), [...columnOf.keys()].join(', ')]
  if (possible === '')
    throw wrong('id', {
      da: `er af typen ${type.da}, som kun tilbagekaldes`,
      en: `is of the type ${type.en}, which is only withdrawn`
    })
  const issues = given.flatMap((field): Issue[] => {
    const column = columnOf.get(field)
    if (column === undefined) {
      const message = {
        da: `kan ikke rettes på typen ${type.da}. Mulige felter er: ${possible}`,
        en: `cannot be corrected on the type ${type.en}. Possible fields are: ${possible}`
      }
      return [{ field: `input.${field}`, message }]
    }
    const isMissing = input[field] === null && !columns[column]?.isOptional
    return isMissing ? [{ field: `input.${field}`, message: MESSAGES.required }] : []
  })
  if (given.length === 0) {
    const message = { da: `skal rette mindst ét felt: ${possible}`, en: `must correct at least one field: ${possible}` }
    issues.push({ field: 'input.id', message })
  }
  if (issues.length > 0) throw invalidInput(issues)
  const before: Columns = record
  const after = given.map((field): [string, unknown] => [columnOf.get(field) ?? field, stored(input[field])])
  const isChanged = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(before[name])
  const rules: Rules<Correctable> = RULES[table]
  const changes = Object.fromEntries(after.filter(isChanged))
  return { ...changes, ...rules.derive?.(record, changes) }
}

/** The value of an input as a column has it: each text in both languages. */
function stored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stored)
  if (typeof value !== 'object' || value === null) return value
  if ('da' in value) return inBothLanguages(value as Text)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, stored(one)]))
}

/**
 * The record and what moves with it: its names, placements and successions, and with `withDependants` all that begins or
 * ends with it. Throws CONFLICT where a record that rests on it would be left outside its period, and what a fresh record
 * would be refused for.
 */
export function correctionOf(
  record: Correctable,
  columns: Columns,
  image: Image,
  withDependants: boolean
): Corrected[] {
  mustHaveDays(record, columns)
  const all = [{ record, columns }, ...adjoining(record, columns), ...moving(record, columns, image, withDependants)]
  const after = new Map<object, Columns>(all.map((one) => [one.record, one.columns]))
  mustFitTogether(all, image)
  for (const { record } of all) mustLeaveNoGap(record, after)
  mustStaySuccessors(all, after)
  return all
}

/** Throws where one of the corrected records could not be recorded so, beside the others. */
export function mustFitTogether(all: readonly Corrected[], image: Image): void {
  const after = new Map<object, Columns>(all.map((one) => [one.record, one.columns]))
  for (const one of all) mustFit(one, after, image)
}

/** Throws where a predecessor would start after its successor, or a succession would lie before the predecessor. */
function mustStaySuccessors([first, ...others]: readonly Corrected[], after: ReadonlyMap<object, Columns>): void {
  if (first === undefined) return
  const field = ['date', ...BOUNDS].find((name) => name in first.columns)
  if (field === undefined) return
  const links = [first, ...others].flatMap(({ record }) =>
    record.type === 'Succession'
      ? [record]
      : 'successors' in record
        ? [...record.predecessors, ...record.successors]
        : []
  )
  for (const link of new Set(links)) {
    const [predecessor, successor] = [link.predecessor, link.successor].map((one) => ({ ...one, ...after.get(one) }))
    const { date } = { ...link, ...after.get(link) } as records.Succession
    mustStartInOrder(predecessor as records.Thing, successor as records.Thing, field)
    mustNotPrecede(predecessor as records.Thing, date, field)
  }
}

/** Throws CONFLICT where a thing would be without a name, or in no region, on days on which it has one. */
function mustLeaveNoGap(record: Correctable, after: ReadonlyMap<object, Columns>): void {
  if (record.type !== 'Placement' && !(record.type === 'Name' && record.kind === 'NAME')) return
  const { owner } = record
  const rows: readonly Period[] =
    record.type === 'Placement' ? record.owner.placements : owner.names.filter(({ kind }) => kind === 'NAME')
  const before = gapsIn(owner, rows)
  const gap = gapsIn(
    { ...owner, ...after.get(owner) },
    rows.map((row) => ({ ...row, ...after.get(row) }))
  ).find(({ validFrom }) => !before.some((one) => one.validFrom === validFrom))
  if (gap === undefined) return
  const [what, time] = [named(owner), during(gap)]
  throw new DomainError(
    'CONFLICT',
    record.type === 'Placement'
      ? {
          da: `${what.da} ville ${time.da} ikke ligge i nogen region.`,
          en: `${what.en} would lie in no region ${time.en}.`
        }
      : { da: `${what.da} ville ${time.da} være uden navn.`, en: `${what.en} would be without a name ${time.en}.` }
  )
}

/** The periods of the owner that no row covers. */
function gapsIn(owner: Period, rows: readonly Period[]): Period[] {
  const gaps: Period[] = []
  let { validFrom } = owner
  const byStart = rows.filter(isEver).toSorted((a, b) => compareText(a.validFrom ?? '', b.validFrom ?? ''))
  for (const row of byStart) {
    if (row.validFrom !== null && (validFrom === null || row.validFrom > validFrom)) {
      gaps.push({ validFrom, validTo: row.validFrom })
    }
    if (row.validTo === null) return gaps
    if (validFrom === null || row.validTo > validFrom) validFrom = row.validTo
  }
  const rest = { validFrom, validTo: owner.validTo }
  return isEver(rest) ? [...gaps, rest] : gaps
}

/** Throws where the corrected record leaves the period of a record that it rests on, or is what none may be. */
function mustFit({ record, columns }: Corrected, after: ReadonlyMap<object, Columns>, image: Image): void {
  const rules: Rules<Correctable> = RULES[tableOf(record)]
  mustHaveDays(record, columns)
  const span = spanOf({ ...record, ...columns })
  const day = DAYS.find((name) => name in columns)
  const [first, last] = BOUNDS.map((bound) => (bound in columns ? bound : day))
  for (const bearer of rules.within(record)) {
    const { validFrom, validTo }: Period = { ...bearer, ...after.get(bearer) }
    const what = named(bearer)
    if (first && validFrom !== null && (span.validFrom === null || span.validFrom < validFrom)) {
      const { da, en } = dated(validFrom)
      throw wrong(first, {
        da: `skal være den ${da} eller senere, hvor ${what.da} begynder`,
        en: `must be ${en} or later, when ${what.en} starts`
      })
    }
    if (last && validTo !== null && (span.validTo === null || span.validTo > validTo)) {
      const { da, en } = dated(last === day ? plusDays(validTo, -1) : validTo)
      throw wrong(last, {
        da: `skal være den ${da} eller tidligere, hvor ${what.da} ophører`,
        en: `must be ${en} or earlier, when ${what.en} ends`
      })
    }
  }
  if (first || last) mustStandAlone(record, span, rules.beside?.(record) ?? [], after)
  rules.check?.(record, columns, image, (one) => ({ ...one, ...after.get(one) }))
}

/** Throws INVALID_INPUT where the record would hold on no day. */
function mustHaveDays(record: Correctable, columns: Columns): void {
  if (isEver(spanOf({ ...record, ...columns }))) return
  const isEnd = 'validTo' in columns
  throw wrong(isEnd ? 'validTo' : 'validFrom', isEnd ? MESSAGES.afterValidFrom : MESSAGES.beforeValidTo)
}

const wrong = (field: string, message: Text): DomainError => invalidInput([{ field: `input.${field}`, message }])

function mustStandAlone(
  record: Correctable,
  span: Period,
  beside: readonly Correctable[],
  after: ReadonlyMap<object, Columns>
): void {
  for (const other of beside) {
    const period = spanOf({ ...other, ...after.get(other) })
    if (other === record || !overlaps(period, span)) continue
    const [what, time] = [named(other), during(period)]
    throw new DomainError('CONFLICT', {
      da: `Perioden overlapper ${what.da}, som gælder ${time.da}.`,
      en: `The period overlaps ${what.en}, which holds ${time.en}.`
    })
  }
}

type Bound = 'validFrom' | 'validTo'
const BOUNDS = ['validFrom', 'validTo'] as const
const OTHER = { validFrom: 'validTo', validTo: 'validFrom' } as const

/** The names and placements that end where the record begins, or begin where it ends, with their new bound. */
function adjoining(record: Correctable, columns: Columns): Corrected[] {
  if (record.type !== 'Name' && record.type !== 'Placement') return []
  return BOUNDS.flatMap((bound) => {
    if (!(bound in columns) || record[bound] === null) return []
    const rules: Rules<Correctable> = RULES[tableOf(record)]
    const beside = rules.beside?.(record) ?? []
    return beside
      .filter((one) => (one as Period)[OTHER[bound]] === record[bound])
      .map((one) => ({ record: one, columns: { [OTHER[bound]]: columns[bound] } }))
  })
}

/** The name or placement that ends where this one begins. */
export function precedingOf(
  record: records.NameRecord | records.Placement | records.Ownership
): Correctable | undefined {
  const rules: Rules<Correctable> = RULES[tableOf(record)]
  return rules.beside?.(record).find((one) => record.validFrom !== null && (one as Period).validTo === record.validFrom)
}

/** Tables of the law, whose records begin and end with the type, level or rule that they belong to. */
const LAW: ReadonlySet<TableName> = new Set([...LAW_TABLES, 'seatAllocation', 'task'])
export const isLaw = (record: AnyRecord): boolean => LAW.has(tableIn(record))

/** Types of records that may go on after the end of those that they name. */
const OUTLIVING: ReadonlySet<string> = new Set(['Initiative', 'Statement', 'Doubt', 'Task'])

/** True where a record may end after the other one: bodies, seats and chairs rest on the law of their first day. */
const mayOutlive = (one: AnyRecord, other: AnyRecord): boolean => (isLaw(other) ? !isLaw(one) : OUTLIVING.has(one.type))

/** Types of records that always begin and end with their owner. */
const ALWAYS_MOVED: ReadonlySet<string> = new Set([
  'Name',
  'Placement',
  'Ownership',
  'Succession',
  'OperationPeriod',
  'SeatAllocation'
])

/** True for a part of the record that begins and ends with it, and not for what others have in it, such as a placement. */
const isMovedAlways = (one: AnyRecord, record: AnyRecord): boolean =>
  ALWAYS_MOVED.has(one.type) && (ownerOfPart(one) ?? record) === record

function moving(record: Correctable, columns: Columns, image: Image, withDependants: boolean): Corrected[] {
  const bounds = BOUNDS.filter((bound) => bound in columns)
  if (bounds.length === 0) return []
  const [before, after] = [spanOf(record), spanOf({ ...record, ...columns })]
  const moved: Corrected[] = []
  const outside: AnyRecord[] = []
  for (const one of withdrawalOf(record, image).records) {
    if (one === record || !isCorrectable(one) || !hasDays(one)) continue
    const goesOn = mayOutlive(one, record)
    const own: Columns = Object.fromEntries(
      bounds
        .filter((bound) => bound === 'validFrom' || !goesOn)
        .flatMap((bound) => boundsAt(one, bound, before, after).map((name) => [name, after[bound]]))
    )
    const moves = Object.keys(own).length > 0 && (withDependants || isMovedAlways(one, record))
    if (moves && isEver(spanOf({ ...one, ...own }))) moved.push({ record: one, columns: own })
    else if (isLeftOutside(spanOf(one), before, goesOn ? { ...after, validTo: before.validTo } : after)) {
      outside.push(one)
    }
  }
  if (outside.length === 0) return moved
  const [what, others] = [named(record), listed(outside.slice(0, 5).map((one) => named(one)))]
  throw new DomainError(
    'CONFLICT',
    {
      da: `Perioden for ${what.da} kan ikke rettes: ${others.da} ligger uden for den.`,
      en: `The period of ${what.en} cannot be corrected: ${others.en} ${outside.length > 1 ? 'lie' : 'lies'} outside it.`
    },
    { dependants: outside.map(({ type, key }) => ({ type, key })) }
  )
}

/** The columns of a record that have the day of the bound. A succession has the day on which one of its bodies begins or ends. */
function boundsAt(record: Correctable, bound: Bound, before: Period, after: Period): string[] {
  if (record.type === 'Succession') {
    return record.date === before[bound] && after[bound] !== null ? ['date', 'validFrom'] : []
  }
  const row: Columns = record
  return row[bound] === before[bound] && isEver(spanOf(row)) ? [bound] : []
}

/** True for a record within the period as it was, of which a bound is outside the period as it will be. */
function isLeftOutside(own: Period, before: Period, after: Period): boolean {
  if (!overlaps(own, before)) return false
  const startsBefore = after.validFrom !== null && own.validFrom !== null && own.validFrom < after.validFrom
  const endsAfter =
    after.validTo !== null && (own.validTo === null ? before.validTo === null : own.validTo > after.validTo)
  return (startsBefore && before.validFrom !== after.validFrom) || (endsAfter && before.validTo !== after.validTo)
}

/** The columns of records that are about a single day. */
const DAYS = ['date', 'decidedOn', 'raisedOn'] as const

/** True of a record with a period or a day. */
const hasDays = (row: Columns): boolean => 'validFrom' in row || DAYS.some((name) => name in row)

/** The period of a row, or its single day. */
function spanOf(row: Columns): Period {
  if ('validFrom' in row) return row as Period
  const day = DAYS.map((name) => row[name]).find((one) => typeof one === 'string') as Day | undefined
  return { validFrom: day ?? null, validTo: day === undefined ? null : plusDays(day, 1) }
}

/** Throws INVALID_INPUT for an official code beside the one that the key of the region is. */
function mustHaveNoCode({ key }: records.Region, officialCode: string | null): void {
  if (officialCode === null || !/^\d/.test(key)) return
  throw wrong('officialCode', {
    da: `skal udelades: ${key} er regionens officielle kode`,
    en: `must be left out: ${key} is the official code of the region`
  })
}

type Bearer = AnyRecord & Period

/** The checks of a fresh record, by table. */
type Rules<R> = {
  /** The records in whose periods the record lies. */
  within(record: R): readonly Bearer[]
  /** The records of which none holds on a day of the record. */
  beside?(record: R): readonly Correctable[]
  /** The columns that follow from the corrected ones. Throws INVALID_INPUT for a value of another form. */
  derive?(record: R, columns: Columns): Columns
  /** Throws for columns that a fresh record could not have. `now` gives another record as it is after the correction. */
  check?(record: R, columns: Columns, image: Image, now: Now): void
}

/** A body, and the memberships in it that a municipality's record rests on. */
const memberIn = (record: records.Appointment | records.Representation): Bearer[] => [
  record.body,
  ...record.body.memberships.filter(
    (one) => one.municipalityKey !== null && one.municipalityKey === record.municipalityKey && overlaps(one, record)
  )
]

/** The level of a rule, whose lists have the rules that stand beside it. */
const levelWith = ({ bodyType, level }: { bodyType: records.BodyType; level: Level }): records.BodyLevel | undefined =>
  bodyType.levels.find((one) => one.level === level)

/** The rules of a level, whatever they are about. */
type RuleRecord = records.Records[RuleTable]

/** The checks that the rules of all kinds share. */
const OF_RULE: Pick<Rules<RuleRecord>, 'within'> & { check: NonNullable<Rules<RuleRecord>['check']> } = {
  within: ({ bodyType }) => [bodyType],
  check({ bodyType, level }, { validFrom }, _image, now) {
    if (typeof validFrom === 'string') mustHaveLevel(bodyType, bodyType.levels.map(now), level, validFrom, 'validFrom')
  }
}

const ANYWHERE = { within: () => [] }

const RULES: { readonly [T in CorrectableTable]: Rules<records.Records[T]> } = {
  document: {
    within: () => [],
    check(record, { sections }, image) {
      if (sections) mustKeepCited(record, sections as Sections, image)
    }
  },
  region: {
    within: () => [],
    check(record, columns, image) {
      const { key, officialCode, iso3166 } = { ...record, ...columns }
      mustHaveNoCode(record, officialCode)
      mustBeUnusedCode(officialCode, 'officialCode', image, key)
      mustBeUnusedCode(iso3166, 'iso3166', image, key)
    }
  },
  municipality: ANYWHERE,
  hospital: ANYWHERE,
  organisation: ANYWHERE,
  ownership: {
    within: ({ hospital, organisation }) => [hospital, organisation],
    beside: ({ hospital }) => hospital.ownerships
  },
  bodyType: { within: () => [], check: mustSuitBodies },
  bodyLevel: {
    within: ({ bodyType }) => [bodyType],
    beside: ({ bodyType, level }) => bodyType.levels.filter((one) => one.level === level)
  },
  representationRule: {
    ...OF_RULE,
    beside: (record) => levelWith(record)?.rules.filter((one) => one.seatKind === record.seatKind) ?? [],
    check(record, columns, image, now) {
      OF_RULE.check(record, columns, image, now)
      const rule = { ...record, ...columns }
      mustBeNumbers(rule)
      if (!rule.allocated && record.allocations.some(isEver)) throw wrong('allocated', ALLOCATED)
    }
  },
  chairRule: {
    ...OF_RULE,
    beside: (record) =>
      levelWith(record)?.chairRules.filter((one) => one.role === record.role && one.side === record.side) ?? []
  },
  cadenceRule: OF_RULE,
  involvementDuty: OF_RULE,
  variationRule: OF_RULE,
  balanceRule: {
    ...OF_RULE,
    check(record, columns, image, now) {
      OF_RULE.check(record, columns, image, now)
      const rule = { ...record, ...columns }
      mustHavePlus(rule)
      mustNotContradict(rule, levelWith(record)?.balance.map(now) ?? [])
    }
  },
  body: {
    within: () => [],
    beside: ({ bodyType, placements }) =>
      placements
        .flatMap(({ region }) => region.bodies.map(({ owner }) => owner))
        .filter((one) => bodyType.onePerRegion && one.bodyType === bodyType),
    check({ bodyType }, { validFrom }, _image, now) {
      if (typeof validFrom === 'string') mustBeInForce(now(bodyType), validFrom)
    }
  },
  name: {
    within: ({ owner }) => [owner],
    beside: ({ owner, kind }) => owner.names.filter((one) => one.kind === kind && kind !== 'ALIAS'),
    check(record, columns, image) {
      const body = record.ownerType === 'Body' ? image.body.get(record.ownerKey) : undefined
      if (!body || record.kind !== 'NAME') return
      const { name, ...period } = { ...record, ...columns }
      const regions = body.placements.map((one) => ({ region: one.region, ...common(one, period) }))
      mustBeFree(name, body, regions)
    }
  },
  placement: { within: ({ owner, region }) => [owner, region], beside: ({ owner }) => owner.placements },
  identifier: {
    within: ({ owner }) => [owner],
    beside: ({ owner, system }) => owner.identifiers.filter((one) => one.system === system),
    derive: ({ system }, { value }) => (typeof value === 'string' ? { value: numberOf({ system, value }) } : {}),
    check(record, columns, image) {
      const { owner, system, value, ...period } = { ...record, ...columns }
      mustBeUnused(owner, system, value, period, image)
    }
  },
  operationPeriod: { within: ({ body }) => [body], beside: ({ body }) => body.operations },
  seatAllocation: {
    within: ({ body, rule }) => [body, rule],
    beside: ({ body, rule, municipalityKey }) =>
      body.seatAllocations.filter((one) => one.rule === rule && one.municipalityKey === municipalityKey),
    check({ rule }, { seats }, _image, now) {
      if (typeof seats === 'number') mustBeAllowed(seats, now(rule))
    }
  },
  task: { within: ({ bodyType, organisation }) => [bodyType ?? [], organisation ?? []].flat() },
  statement: ANYWHERE,
  keyFigure: ANYWHERE,
  legalEvent: ANYWHERE,
  claim: ANYWHERE,
  doubt: ANYWHERE,
  fundingRound: ANYWHERE,
  initiative: ANYWHERE,
  membership: {
    within: ({ body, member }) => [body, member],
    beside: ({ body, member }) => body.memberships.filter((one) => one.member === member)
  },
  succession: {
    within: () => [],
    derive: (_record, { date }): Columns => (date === undefined ? {} : { validFrom: date }),
    check(record, { share }) {
      if (typeof share === 'number') mustNotShareTooMuch(record.predecessor, [share], 'share', record)
    }
  },
  appointment: { within: memberIn, check: mustHaveSeat },
  chairmanship: {
    within: ({ body, appointment }) => [body, appointment],
    beside: ({ body, level, role, side }) =>
      body.chairmanships.filter((one) => one.level === level && one.role === role && one.side === side),
    check: mustBeAtLevel
  },
  localAgreement: {
    within: ({ body }) => [body],
    beside: ({ body, level, seatKind }) =>
      body.localAgreements.filter((one) => one.level === level && one.seatKind === seatKind),
    check(record, columns, image, now) {
      mustHaveSeat(record, columns, image, now)
      const { minimum, maximum } = { ...record, ...columns }
      if (minimum !== null && maximum !== null && minimum > maximum) throw wrong('maximum', MESSAGES.notBelowMinimum)
    }
  },
  involvement: { within: ({ body }) => [body], check: mustBeAtLevel },
  meeting: {
    within: ({ body }) => [body],
    check(record, columns, image, now) {
      mustBeAtLevel(record, columns, image, now)
      const { date } = { ...record, ...columns }
      const absent = record.attendance.find(({ appointment }) => !holds(appointment, date))
      if (!absent) return
      const [who, day] = [named(absent.appointment), dated(date)]
      throw wrong('date', {
        da: `skal være en dag, hvor ${who.da} er udpeget: fremmødet er registreret, og udpegningen gælder ikke den ${day.da}`,
        en: `must be a day on which ${who.en} is appointed: the attendance is recorded, and the appointment does not hold on ${day.en}`
      })
    }
  },
  constitutionDecision: { within: ({ body }) => [body] },
  secretariatParty: { within: ({ body }) => [body] },
  affiliationConcern: {
    within: ({ municipality }) => [municipality],
    check({ resolvedOn }, { raisedOn }) {
      if (resolvedOn === null || typeof raisedOn !== 'string' || raisedOn <= resolvedOn) return
      const day = dated(resolvedOn)
      throw wrong('raisedOn', {
        da: `må ikke ligge efter den ${day.da}, hvor bekymringen blev løst`,
        en: `must not be later than ${day.en}, when the concern was resolved`
      })
    }
  },
  membershipShare: { within: ({ body, municipality }) => [body, municipality] },
  representation: {
    within: memberIn,
    beside: ({ body, municipality, level }) =>
      municipality.representations.filter((one) => one.body === body && one.level === level),
    check: mustBeAtLevel
  },
  person: {
    within: () => [],
    check({ key, name }) {
      if (name === ERASED) throw erasedAlready(key)
    }
  },
  goal: {
    within: () => [],
    check(record, columns) {
      const { unit, target, due, steps } = { ...record, ...columns }
      if (target !== null && unit === null) throw wrong('unit', MESSAGES.goalUnit)
      const first = steps[0]?.on
      if (first === undefined || due === null || due > first) return
      const day = dated(first)
      throw wrong('due', {
        da: `skal ligge efter den ${day.da}, hvor målet er sat`,
        en: `must be later than ${day.en}, when the goal was set`
      })
    }
  },
  jointFund: ANYWHERE
}

const ALLOCATED: Text = {
  da: 'skal være true: pladserne er fordelt med allocateSeats; tilbagekald fordelingerne først',
  en: 'must be true: its seats are allocated by allocateSeats; withdraw the allocations first'
}

type OfLevel = { body: records.Body; level: Level }
type Now = <One extends object>(one: One) => One

/** Throws INVALID_INPUT where the body has not the level on the corrected first day. */
function mustBeAtLevel({ body, level }: OfLevel, columns: Columns, _image: Image, now: Now): void {
  const field = ['validFrom', 'date'].find((name) => typeof columns[name] === 'string')
  if (field === undefined) return
  const type = now(body).bodyType
  mustHaveLevel(type, type.levels.map(now), level, columns[field] as Day, field)
}

/** Throws INVALID_INPUT where the level has not the seat on the corrected first day. */
function mustHaveSeat(
  record: OfLevel & Pick<records.Appointment, 'seatKind'>,
  columns: Columns,
  image: Image,
  now: Now
): void {
  mustBeAtLevel(record, columns, image, now)
  const { validFrom } = columns
  if (typeof validFrom !== 'string') return
  const { body, level, seatKind } = record
  const rules = levelWith({ bodyType: body.bodyType, level })?.rules ?? []
  if (rules.map(now).some((rule) => rule.seatKind === seatKind && holds(rule, validFrom))) return
  const [what, seat] = [named(body), quoted(labelOf('SeatKind', seatKind))]
  throw wrong('validFrom', {
    da: `skal være en dag, hvor ${what.da} har pladsen ${seat.da}`,
    en: `must be a day on which ${what.en} has the seat ${seat.en}`
  })
}

/** Throws where bodies of the type could not be as they are: by the roles of their members, or two of them in one region. */
function mustSuitBodies({ bodies }: records.BodyType, { memberRoles, onePerRegion }: Columns): void {
  const roles = memberRoles as readonly string[] | undefined
  const lost =
    roles && bodies.flatMap((body) => body.memberships).find((one) => isEver(one) && !roles.includes(one.role))
  if (lost) {
    const [what, role] = [named(lost), quoted(labelOf('MemberRole', lost.role))]
    throw wrong('memberRoles', {
      da: `skal have rollen ${role.da}, som ${what.da} har`,
      en: `must have the role ${role.en}, which ${what.en} has`
    })
  }
  if (!onePerRegion) return
  for (const body of bodies) {
    for (const placement of body.placements) {
      const other = placement.region.bodies.find(
        (one) => one.owner !== body && one.owner.bodyType === body.bodyType && overlaps(one, placement)
      )
      if (!other) continue
      const [one, two, region] = [named(body), named(other.owner), named(placement.region)]
      throw wrong('onePerRegion', {
        da: `skal være false: ${one.da} og ${two.da} ligger begge i ${region.da}`,
        en: `must be false: ${one.en} and ${two.en} both lie in ${region.en}`
      })
    }
  }
}

type Sections = records.Document['sections']

/** Throws where two sections have one key, and where a section goes that a fact cites. */
function mustKeepCited(document: records.Document, sections: Sections, image: Image): void {
  for (const [index, { key }] of sections.entries()) {
    mustBeNewSection(key, sections.slice(0, index), `input.sections.${index}.key`)
  }
  const keys = new Set(sections.map(({ key }) => key))
  for (const fact of recordsReferringTo(image, new Set([document]))) {
    const lost =
      'provenance' in fact && placesIn(fact).find((one) => one.document === document && !keys.has(one.section))
    if (!lost) continue
    const what = named(fact)
    throw wrong('sections', {
      da: `skal have afsnittet »${lost.section}«, som ${what.da} henviser til`,
      en: `must have the section “${lost.section}”, which ${what.en} cites`
    })
  }
}
