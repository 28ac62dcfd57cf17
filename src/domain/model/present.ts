import { findRecord, type Image } from './image.ts'
import type { AnyRecord, TableName } from './records.ts'

/** The records in which an image of another time may show more than everyone may read. */
const TABLES = ['healthAgreement', 'practicePlan', 'agendaItem'] as const satisfies readonly TableName[]

const presents = new WeakMap<object, () => AnyRecord | undefined>()

/** Has what may be seen of an image decided by the present image too. */
export function judgeByPresent(image: Image, present: () => Image): void {
  for (const table of TABLES) {
    for (const record of image[table].values())
      presents.set(record, () => findRecord(present(), { table, key: record.key }))
  }
}

/** The present record of a record in another image; the record itself where it is of the present, or gone. */
export const presentOf = <Of extends AnyRecord>(record: Of): Of =>
  (presents.get(record)?.() as Of | undefined) ?? record
