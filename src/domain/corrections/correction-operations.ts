import { DomainError, invalidInput } from '../basics/errors.ts'
import { parseGlobalId } from '../basics/ids.ts'
import type { Day } from '../basics/time.ts'
import { type Change, changed, withdrawn } from '../model/change.ts'
import { findNode, type Image, rowOf, tableOfType } from '../model/image.ts'
import { type Nameable, named } from '../model/names.ts'
import { isRecorded, recordedView } from '../model/recorded-views.ts'
import type { AnyRecord, Entity, RecordedEntity, WritableTable } from '../model/records.ts'
import { entityView } from '../model/views.ts'
import { notThere } from '../vocabulary/missing.ts'
import { listed } from '../vocabulary/phrases.ts'
import { type ChangedRecord, operation } from '../writing/operation.ts'
import { bodiesTouchedBy, countWithdrawn } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import * as inputs from './correction-input.ts'
import { withdrawalOf } from './dependants.ts'

/** Tables whose records can be corrected. What has a lifecycle is changed by its steps; a person's name is erased. */
const CORRECTED = [
  'body',
  'identifier',
  'membership',
  'succession',
  'appointment',
  'chairmanship',
  'localAgreement',
  'involvement',
  'meeting',
  'constitutionDecision',
  'secretariatParty',
  'affiliationConcern',
  'representation'
] as const satisfies readonly WritableTable[]

/** Tables whose rows are withdrawn with one of these. */
const WITHDRAWN_TOO = [
  'name',
  'placement',
  'agendaItem',
  'invitation',
  'attendance',
  'membershipShare',
  'person'
] as const
const WITHDRAWABLE: ReadonlySet<string> = new Set([...CORRECTED, ...WITHDRAWN_TOO])

export const CORRECTION_OPERATIONS = {
  /**
   * Takes a record back as if it had never been there; the change record keeps it. Throws CONFLICT, naming them, where
   * records rest on it, unless they are withdrawn too.
   */
  withdrawFact: operation({
    answers: 'fact',
    input: inputs.withdrawFactSchema,
    about: ({ id }, image) => ({ of: 'rows', from: firstDayOf(recordOf(id, image)) }),
    plan(input, image) {
      const record = recordOf(input.id, image)
      expectVersion(record, input)
      const { records, dependants } = withdrawalOf(record, image)
      const lasting = records.find((one) => !WITHDRAWABLE.has(tableOf(one)))
      if (lasting) throw cannotGo(record, [lasting])
      if (dependants.length > 0 && !input.withDependants) throw cannotGo(record, dependants)
      const changes = records.map((one) => withdrawn(tableOf(one), rowOf(tableOf(one), one) as never) as Change)
      return {
        entity: record,
        changes: [...changes, ...countWithdrawn(changes, image)],
        touches: bodiesTouchedBy(records.map((row) => ({ table: tableOf(row), row })))
      }
    },
    view: ({ id }, image, _plan, { today }) => ({ ...subjectOf(id), day: today, image, isWithdrawn: true })
  }),

  /** Takes an end back: the record goes on, and with it what ended in the same change record. */
  reopenFact: operation({
    answers: 'fact',
    input: inputs.reopenFactSchema,
    about: ({ id }, image) => ({ of: 'rows', from: firstDayOf(recordOf(id, image)) }),
    plan(input, image, { endingOf }) {
      const record = recordOf(input.id, image)
      expectVersion(record, input)
      const { validTo = null } = record as { validTo?: Day | null }
      if (validTo === null) {
        const what = named(record as Nameable)
        throw new DomainError('CONFLICT', {
          da: `${what.da} har intet slut, som kan tages tilbage.`,
          en: `${what.en} has no end that could be taken back.`
        })
      }
      const table = tableOf(record)
      const changes = endingOf({ table, key: record.key }, validTo).flatMap((change) => reopened(change, image))
      return {
        entity: record,
        // No change record has the end of a seeded record.
        changes: changes.length > 0 ? changes : [changed(table, record as never, { validTo: null } as never)],
        touches: bodiesTouchedBy([{ table, row: record }])
      }
    },
    view({ id }, image) {
      const record = recordOf(id, image)
      return viewOf(record, firstDayOf(record), image)
    }
  })
}

/** The change that undoes an ending, unless the row has been changed since. */
function reopened({ table, key, before, after }: Change, image: Image): Change[] {
  if (before === null || after === null) return []
  const rows: ReadonlyMap<string, { key: string; version: number }> = image[table]
  const row = rows.get(key) as ({ key: string; version: number } & Record<string, unknown>) | undefined
  const [former, ended] = [before, after] as [Record<string, unknown>, Record<string, unknown>]
  const columns = Object.keys(former).filter((column) => column !== 'version')
  const isEnding = columns.every((column) => ENDING_COLUMNS.has(column))
  const stands = columns.every((column) => column === 'basis' || row?.[column] === ended[column])
  if (!row || columns.length === 0 || !isEnding || !stands) return []
  const { version } = row
  return [{ table, key, before: { ...ended, version }, after: { ...former, version: version + 1 } } as Change]
}

/** Columns that an ending changes: of a period, the source of its end, and of a meeting that is cancelled. */
const ENDING_COLUMNS: ReadonlySet<string> = new Set(['validTo', 'basis', 'status', 'because'])

/** The record as of a day, as the doors serve it. */
const viewOf = (record: AnyRecord, day: Day, image: Image): ChangedRecord =>
  isRecorded(record as Entity | RecordedEntity)
    ? recordedView(record as RecordedEntity, day, image)
    : entityView(record as Entity, day, image)

/** The record with the id. Throws for an id of nothing, and for one of a type that is not corrected. */
function recordOf(id: string, image: Image): AnyRecord & { version: number } {
  const subject = parseGlobalId(id)
  const record = subject && findNode(image, subject.type, subject.key)
  if (!record) throw notThere(id, 'id')
  if (!(CORRECTED as readonly string[]).includes(tableOf(record))) {
    throw invalidInput([
      {
        field: 'input.id',
        message: {
          da: `er id for noget, som ikke rettes sådan. Mulige er: ${CORRECTED.join(', ')}`,
          en: `is the id of something that is not corrected this way. Possible are: ${CORRECTED.join(', ')}`
        }
      }
    ])
  }
  return record as AnyRecord & { version: number }
}

function cannotGo(record: AnyRecord, dependants: readonly AnyRecord[]): DomainError {
  const what = named(record as Nameable)
  const others = listed(dependants.slice(0, 5).map((one) => named(one as Nameable)))
  return new DomainError(
    'CONFLICT',
    {
      da: `${what.da} kan ikke tilbagekaldes: ${others.da} hviler på det.`,
      en: `${what.en} cannot be withdrawn: ${others.en} ${dependants.length > 1 ? 'rest' : 'rests'} on it.`
    },
    { dependants: dependants.map(({ type, key }) => ({ type, key })) }
  )
}

const subjectOf = (id: string): { type: string; key: string } => parseGlobalId(id) ?? { type: '', key: id }
const tableOf = ({ type }: AnyRecord): WritableTable => tableOfType(type) as WritableTable

/** The first day that the record is about. */
function firstDayOf(record: AnyRecord): Day {
  const { validFrom, date, decidedOn, raisedOn } = record as { [name: string]: unknown }
  return ([validFrom, date, decidedOn, raisedOn].find((day) => typeof day === 'string') as Day) ?? '1000-01-01'
}
