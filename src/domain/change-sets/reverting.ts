import { isUnpublished } from '../access/visibility.ts'
import { DomainError } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import type { Day } from '../basics/time.ts'
import { type Change, changed, opened, withdrawn } from '../model/change.ts'
import { placesIn } from '../model/citations.ts'
import { type Image, recordsReferringTo } from '../model/image.ts'
import { named } from '../model/names.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { listed } from '../vocabulary/phrases.ts'
import type { ChangedRecord } from '../writing/operation.ts'
import { bodiesTouchedBy, countWithdrawn } from '../writing/plans.ts'
import type { WriteOptions, WriteRequest } from '../writing/writes.ts'
import type { ChangeSetStore, StoredChangeSet } from './change-set-service.ts'

/** The operation of the record that takes a change set back. */
export const REVERT = 'revertChanges'

/** Columns of a row whose values are known only when the program runs. */
type Columns = { [column: string]: unknown }
type RowChange = { table: TableName; key: string; before: Columns | null; after: Columns | null }

/** A row that a change set changed: its columns as they were before the set, and as they are. Null: there was no row. */
type Revised = RowChange & {
  /** The last version that the row had. */
  version: number
}

/** The write that takes a change set back. It refuses where something later rests on the set. */
export function reverting(
  set: StoredChangeSet,
  store: ChangeSetStore,
  options: WriteOptions
): WriteRequest<ChangedRecord> {
  const rows = revisedRows(store.changesOf(set.key) as RowChange[])
  const from = firstDay(rows)
  return {
    operation: REVERT,
    options,
    about: () => ({ of: 'rows', from }),
    plan(image) {
      if (set.revertedBy !== null) {
        throw conflict({
          da: `Ændringssættet er allerede tilbageført af ${set.revertedBy}.`,
          en: `The change set has been reverted already, by ${set.revertedBy}.`
        })
      }
      mustBeLast(rows, set, store, image)
      mustHaveNoDraft(rows, image)
      // A change of some columns does not name the body.
      const touches = bodiesTouchedBy(
        rows.map(({ table, key, before, after }) => ({
          table,
          row: recordOf(table, key, image) ?? { key, ...(after ?? before) }
        }))
      )
      const changes = [...restored(rows), ...revised(rows), ...removed(rows)]
      return {
        entity: { type: 'ChangeSet', key: set.key },
        changes: [...changes, ...countWithdrawn(changes, image)],
        touches
      }
    },
    view: (image) => ({ type: 'ChangeSet', key: set.key, day: from, image })
  }
}

const conflict = (message: Text): DomainError => new DomainError('CONFLICT', message)

/** Each row once, in the order in which the set first changed them. */
function revisedRows(changes: readonly RowChange[]): Revised[] {
  const rows = new Map<string, Revised>()
  for (const { table, key, before, after } of changes) {
    const known = rows.get(`${table} ${key}`)
    const version = Number((after ?? before)?.version)
    if (known === undefined) rows.set(`${table} ${key}`, { table, key, before, after, version })
    else {
      known.version = version
      // Columns that were changed for the first time keep the value from before the set.
      if (known.before !== null && before !== null) known.before = { ...before, ...known.before }
      known.after = after && { ...known.after, ...after }
    }
  }
  return [...rows.values()].filter(({ before, after }) => before !== null || after !== null)
}

const DAYS = ['validFrom', 'validTo', 'on', 'date', 'decidedOn', 'raisedOn'] as const

/** The first day that the rows are about. */
function firstDay(rows: readonly Revised[]): Day {
  const days = rows.flatMap(({ before, after }) => DAYS.flatMap((name) => [before?.[name], after?.[name]]))
  return days.filter((day): day is Day => typeof day === 'string').sort()[0] ?? '0001-01-01'
}

/** Throws CONFLICT where a later change is of one of the rows, or names a row that the set opened. */
function mustBeLast(rows: readonly Revised[], set: StoredChangeSet, store: ChangeSetStore, image: Image): void {
  const later = rows.find((row) => store.lastChange(row as Change) > set.lastSeq)
  if (later) {
    const [what, seq] = [nameOf(later.table, later.key, image), store.lastChange(later as Change)]
    throw conflict({
      da: `Ændringssættet kan ikke tilbageføres: ${what.da} er ændret senere, af ændring ${seq}. Tilbagefør den først.`,
      en: `The change set cannot be reverted: ${what.en} has been changed later, by change ${seq}. Revert that first.`
    })
  }
  const gone = new Set(
    rows.filter(({ before }) => before === null).flatMap(({ table, key }) => recordOf(table, key, image) ?? [])
  )
  const own = new Set(rows.flatMap(({ table, key }) => recordOf(table, key, image) ?? []))
  const dependents = [...recordsReferringTo(image, gone), ...citingLostSections(rows, image)].filter(
    (record) => !own.has(record)
  )
  if (dependents.length === 0) return
  const what = listed(dependents.slice(0, 5).map((record) => named(record)))
  throw conflict({
    da: `Ændringssættet kan ikke tilbageføres: ${what.da} hviler på det.`,
    en: `The change set cannot be reverted: ${what.en} ${dependents.length > 1 ? 'rest' : 'rests'} on it.`
  })
}

/** The facts that cite a section which the set added to a document. */
function citingLostSections(rows: readonly Revised[], image: Image): AnyRecord[] {
  return rows.flatMap(({ table, key, before }) => {
    const document =
      table === 'document' && before !== null && 'sections' in before ? image.document.get(key) : undefined
    if (!document) return []
    const kept = new Set((before?.sections as typeof document.sections).map((section) => section.key))
    return [...recordsReferringTo(image, new Set([document]))].filter(
      (record) =>
        'provenance' in record &&
        placesIn(record).some((place) => place.document === document && !kept.has(place.section))
    )
  })
}

/** Tables of what can be a draft, by the type that a step names. */
const DRAFTED = { HealthAgreement: 'healthAgreement', PracticePlan: 'practicePlan' } as const

const isDraftable = (type: unknown): type is keyof typeof DRAFTED => typeof type === 'string' && type in DRAFTED

/**
 * Throws CONFLICT for what belongs to a draft of an agreement or plan. The steps decide whether a draft is public at a
 * number of the feed, so they stay. An agreement or plan that never was a draft is public at every number.
 */
function mustHaveNoDraft(rows: readonly Revised[], image: Image): void {
  const wasDraft = (type: unknown, key: unknown) =>
    isDraftable(type) &&
    image[DRAFTED[type]].get(String(key))?.steps.some(({ state }) => isUnpublished(state)) !== false
  const found = rows.find(
    ({ table, key, after }) =>
      (table === 'step' && wasDraft(after?.subjectType, after?.subjectKey)) ||
      (table === 'goal' && wasDraft(after?.ownerType, after?.ownerKey)) ||
      (after !== null && wasDraft(TYPE_OF[table], key))
  )
  if (!found) return
  throw conflict({
    da: 'Ændringssættet kan ikke tilbageføres: det har trin i et udkast til en sundhedsaftale eller praksisplan. Tag dem tilbage med deres egne handlinger.',
    en: 'The change set cannot be reverted: it has steps of a draft of a health agreement or practice plan. Take these back by their own operations.'
  })
}

/** The types of `DRAFTED` by table. */
const TYPE_OF: { readonly [table: string]: string } = Object.fromEntries(
  Object.entries(DRAFTED).map(([type, table]) => [table, type])
)

/** Rows that the set withdrew, opened again. Rows that others refer to come first. */
const restored = (rows: readonly Revised[]): Change[] =>
  rows
    .toReversed()
    .flatMap(({ table, before, after, version }) =>
      before !== null && after === null ? [opened(table, { ...before, version: version + 1 } as never) as Change] : []
    )

/** Rows with their columns as they were before the set. */
const revised = (rows: readonly Revised[]): Change[] =>
  rows.flatMap(({ table, key, before, after }) => {
    if (before === null || after === null) return []
    const { version, ...columns } = before
    return [changed(table, { key, ...after } as never, columns as never)]
  })

/** Rows that the set opened, withdrawn. Rows that refer to others come first. */
const removed = (rows: readonly Revised[]): Change[] =>
  rows
    .toReversed()
    .flatMap(({ table, before, after }) =>
      before === null && after !== null ? [withdrawn(table, after as never) as Change] : []
    )

function recordOf(table: TableName, key: string, image: Image): AnyRecord | undefined {
  const records: ReadonlyMap<string, AnyRecord> = image[table]
  return records.get(key)
}

function nameOf(table: TableName, key: string, image: Image): Text {
  return named(recordOf(table, key, image) ?? { key })
}
