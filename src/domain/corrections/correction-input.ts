import { z } from 'zod'
import { codeSchema, isoSchema } from '../basics/fact.ts'
import { citingShape, idOfAny, inBoth, line, name, text, textOf, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { FIELD, PERSON_OFFICE, SUCCESSION_KIND } from '../basics/vocabulary.ts'
import type { Model, TableName } from '../model/records.ts'

/** A record by its id. A name and a placement have none: their owner and a day identify them. */
const recordShape = {
  id: idOfAny,
  /** The name that the record has on the day, in place of the record. */
  nameOn: daySchema.nullish(),
  /** The placement in a region that the record has on the day, in place of the record. */
  placementOn: daySchema.nullish()
}

/** A correction says why: nothing in the world has changed. */
const reasonShape = { ...writeShape, reason: textOf(1000) }

export const withdrawFactSchema = z.strictObject({
  ...recordShape,
  ...reasonShape,
  /** Withdraws the records that rest on it as well. */
  withDependants: z.boolean().nullish()
})

export const reopenFactSchema = z.strictObject({ id: idOfAny, ...reasonShape })

type CorrectedColumn = {
  [T in TableName]: Model[T] extends { corrected: readonly (infer Column)[] } ? Column : never
}[TableName]

/**
 * The columns that a correction may change; the entries of the tables say which of them a record has. An absent column
 * stays as it is, and null clears it.
 */
const columnShape = {
  validFrom: daySchema.nullish(),
  validTo: daySchema.nullish(),
  date: daySchema.nullish(),
  operationalFrom: daySchema.nullish(),
  share: z.number().min(0).max(1).nullish(),
  decidedOn: daySchema.nullish(),
  raisedOn: daySchema.nullish(),
  agreedOn: daySchema.nullish(),
  name: name.nullish(),
  term: name.nullish(),
  title: line.nullish(),
  contact: line.nullish(),
  value: line.nullish(),
  officialCode: codeSchema.nullish(),
  iso3166: isoSchema.nullish(),
  text: text.nullish(),
  note: inBoth(textOf(2000)).nullish(),
  kind: z.enum(SUCCESSION_KIND).nullish(),
  office: z.enum(PERSON_OFFICE).nullish(),
  field: z.enum(FIELD).nullish(),
  minimum: z.int().nonnegative().nullish(),
  maximum: z.int().nonnegative().nullish()
} as const satisfies Record<CorrectedColumn, z.ZodType>

export const CORRECTED_COLUMNS = Object.keys(columnShape) as CorrectedColumn[]

export const correctFactSchema = z.strictObject({
  ...recordShape,
  ...columnShape,
  ...citingShape,
  ...reasonShape,
  /** Moves the bounds of the records that rest on it and begin or end with it as well. */
  withDependants: z.boolean().nullish()
})

export const confirmFactSchema = z.strictObject({
  ...recordShape,
  /** A field with evidence of its own, in place of the whole fact. */
  field: line.nullish(),
  citations: citingShape.citations.unwrap().unwrap().min(1),
  ...writeShape
})

export type RecordInput = Pick<z.output<typeof correctFactSchema>, 'id' | 'nameOn' | 'placementOn'>
export type CorrectFact = z.output<typeof correctFactSchema>
