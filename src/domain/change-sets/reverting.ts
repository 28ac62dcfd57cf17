import { isUnpublished } from '../access/visibility.ts'
import { DomainError } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import type { Day } from '../basics/time.ts'
import { carriedBy } from '../corrections/dependants.ts'
import { inConflict, movedSince, mustBeSound, mustNameHolders } from '../corrections/soundness.ts'
import { type Change, changed, opened, withdrawn } from '../model/change.ts'
import { placesIn } from '../model/citations.ts'
import { findNode, findRecord, type Image, recordsReferringTo, rowOf } from '../model/image.ts'
import { named } from '../model/names.ts'
import type { AnyRecord, LifecycleRecord, Row, TableName } from '../model/records.ts'
import { listed } from '../vocabulary/phrases.ts'
import type { ChangedRecord } from '../writing/operation.ts'
import { bodiesTouchedBy, countWithdrawn } from '../writing/plans.ts'
import type { WriteOptions, WriteRequest } from '../writing/writes.ts'
import type { ChangeSetStore, OperationRecord, StoredChangeSet } from './change-set-service.ts'

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

/**
 * The write that takes a change set back. It refuses where something later rests on the set. The caller needs what each
 * operation behind the set needed for its rows.
 */
export function reverting(
  set: StoredChangeSet,
  behind: readonly OperationRecord[],
  store: ChangeSetStore,
  options: WriteOptions
): WriteRequest<ChangedRecord> {
  const rows = netChanges(store.recordsOf(set.key).flatMap(({ changes }) => changes)).filter(
    ({ before, after }) => before !== null || after !== null
  )
  const from = firstDay(rows)
  return {
    operation: REVERT,
    options,
    about: () => ({ of: { type: 'Changes', records: behind.map(({ changes }) => changes) }, from }),
    plan(image) {
      if (set.revertedBy !== null) {
        throw conflict({
          da: `Ændringssættet er allerede tilbageført af ${set.revertedBy}.`,
          en: `The change set has been reverted already, by ${set.revertedBy}.`
        })
      }
      const later = netChanges(store.changesAfter(set.lastSeq, rows))
      mustBeAsLeft(later, store, image)
      mustBeLast(rows, image)
      mustHaveNoDraft(rows, image)
      // A change of some columns does not name the body.
      const touches = bodiesTouchedBy(
        rows.map(({ table, key, before, after }) => ({
          table,
          row: findRecord(image, { table, key }) ?? { key, ...(after ?? before) }
        })),
        image
      )
      const changes = [...restored(rows, later), ...revised(rows, image), ...removed(rows, image)]
      const refusal = inConflict(REFUSED)
      return {
        entity: { type: 'ChangeSet', key: set.key },
        changes: [...changes, ...countWithdrawn(changes, image)],
        touches,
        verify(after) {
          mustNameHolders(changes, after, refusal)
          mustBeSound(changes, after, { isNews: movedSince(set.lastSeq, store.changesAfter), refusal })
        }
      }
    },
    view: (image) => ({ type: 'ChangeSet', key: set.key, day: from, image })
  }
}

const REFUSED: Text = {
  da: 'Ændringssættet kan ikke tilbageføres.',
  en: 'The change set cannot be reverted.'
}

const conflict = (message: Text): DomainError => new DomainError('CONFLICT', message)

/** Each row once, in the order in which the changes first changed them. */
function netChanges(changes: readonly Change[]): Revised[] {
  const rows = new Map<string, Revised>()
  for (const { table, key, before, after } of changes as readonly RowChange[]) {
    const known = rows.get(`${table} ${key}`)
    const version = Number((after ?? before)?.version)
    if (known === undefined) rows.set(`${table} ${key}`, { table, key, before, after, version })
    else {
      known.version = version
      // Columns that were changed for the first time keep the value from before the changes.
      if (known.before !== null && before !== null) known.before = { ...before, ...known.before }
      known.after = after && { ...known.after, ...after }
    }
  }
  return [...rows.values()]
}

const DAYS = ['validFrom', 'validTo', 'on', 'date', 'decidedOn', 'raisedOn'] as const

/** The first day that the rows are about. */
function firstDay(rows: readonly Revised[]): Day {
  const days = rows.flatMap(({ before, after }) => DAYS.flatMap((name) => [before?.[name], after?.[name]]))
  return days.filter((day): day is Day => typeof day === 'string').sort()[0] ?? '0001-01-01'
}

/**
 * Throws CONFLICT for a row that has other values than the set left in it. Later changes that a reversal has undone do not
 * count.
 */
function mustBeAsLeft(later: readonly Revised[], store: ChangeSetStore, image: Image): void {
  const changed = later.find(isChanged)
  if (!changed) return
  const [what, seq] = [nameOf(changed.table, changed.key, image), store.lastChange(changed)]
  throw conflict({
    da: `Ændringssættet kan ikke tilbageføres: ${what.da} er ændret senere, af ændring ${seq}. Tilbagefør den først.`,
    en: `The change set cannot be reverted: ${what.en} has been changed later, by change ${seq}. Revert that first.`
  })
}

/** True for a row that has come or gone, or has another value in a column than the version. */
function isChanged({ before, after }: RowChange): boolean {
  if (before === null || after === null) return before !== after
  return Object.keys(after).some(
    (column) => column !== 'version' && JSON.stringify(after[column]) !== JSON.stringify(before[column])
  )
}

/** Throws CONFLICT where a record that is not of the set rests on a row that the set opened, or a later step on its steps. */
function mustBeLast(rows: readonly Revised[], image: Image): void {
  const gone = new Set(
    rows.filter(({ before }) => before === null).flatMap(({ table, key }) => findRecord(image, { table, key }) ?? [])
  )
  const own = new Set(rows.flatMap(({ table, key }) => findRecord(image, { table, key }) ?? []))
  const found = new Set([
    ...recordsReferringTo(image, gone),
    ...[...gone].flatMap(carriedBy),
    ...citingLostSections(rows, image),
    ...rows.flatMap((row) => stepsBehind(row, image))
  ])
  const dependents = [...found].filter((record) => !own.has(record))
  if (dependents.length === 0) return
  const subjects = new Set(dependents.map((record) => (record.type === 'Step' ? record.subject : record)))
  const what = listed([...subjects].slice(0, 5).map((record) => named(record)))
  throw conflict({
    da: `Ændringssættet kan ikke tilbageføres: ${what.da} hviler på det.`,
    en: `The change set cannot be reverted: ${what.en} ${subjects.size > 1 ? 'rest' : 'rests'} on it.`
  })
}

/** The steps of a lifecycle from the place of a step on. */
function stepsBehind({ table, before, after }: Revised, image: Image): AnyRecord[] {
  if (table !== 'step') return []
  const { subjectType, subjectKey, ordinal } = (after ?? before) as Row<'step'>
  const subject = findNode(image, subjectType, subjectKey) as LifecycleRecord | undefined
  return subject?.steps.filter((step) => step.ordinal >= ordinal) ?? []
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

/** Rows that the set withdrew, opened again under a version that nobody has seen. Rows that others refer to come first. */
const restored = (rows: readonly Revised[], later: readonly Revised[]): Change[] =>
  rows.toReversed().flatMap(({ table, key, before, after, version }) => {
    if (before === null || after !== null) return []
    const last = later.find((one) => one.table === table && one.key === key) ?? { version }
    return [opened(table, { ...before, version: last.version + 1 } as never) as Change]
  })

/** Rows with their columns as they were before the set. */
const revised = (rows: readonly Revised[], image: Image): Change[] =>
  rows.flatMap(({ table, key, before, after }) => {
    if (before === null || after === null) return []
    const { version, ...columns } = before
    return [changed(table, findRecord(image, { table, key }) as never, columns as never)]
  })

/** Rows that the set opened, withdrawn. Rows that refer to others come first. */
const removed = (rows: readonly Revised[], image: Image): Change[] =>
  rows.toReversed().flatMap(({ table, key, before, after }) => {
    if (before !== null || after === null) return []
    return [withdrawn(table, rowOf(table, findRecord(image, { table, key }) as AnyRecord) as never) as Change]
  })

function nameOf(table: TableName, key: string, image: Image): Text {
  return named(findRecord(image, { table, key }) ?? { key })
}
