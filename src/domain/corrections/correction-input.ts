import { z } from 'zod'
import { codeSchema, isoSchema } from '../basics/fact.ts'
import { citingShape, idOfAny, inBoth, line, lineOf, name, text, textOf, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import * as words from '../basics/vocabulary.ts'
import type { TableName } from '../model/records.ts'
import { ENTRIES } from '../model/tables.ts'
import { amendableShape } from '../seats/rule-input.ts'
import { sectionSchema, webAddress } from '../sources/source-input.ts'

/** The parts of an object that have no id of their own, each by a day on which the object has it. */
const partShape = {
  nameOn: daySchema.nullish(),
  officialNameOn: daySchema.nullish(),
  placementOn: daySchema.nullish(),
  /** The organisation that a hospital belongs to. */
  organisationOn: daySchema.nullish(),
  /** The stage of a body. */
  operationOn: daySchema.nullish()
}
export type PartField = keyof typeof partShape
export const PART_FIELDS = Object.keys(partShape) as PartField[]

/** A record by its id, or a part of it. */
const recordShape = {
  id: idOfAny,
  ...partShape,
  /** Another name of the object, as it is spelled. An object has several at a time. */
  alias: name.nullish()
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

const figure = z.number().min(-1e12).max(1e12).nullish()
// The text of a rule is in both languages, and has a field of its own.
const { text: _text, ...amendable } = amendableShape

/**
 * The fields that a correction may change; the entries of the tables say which columns a record has. An absent field stays
 * as it is, and null clears it.
 */
const fieldShape = {
  validFrom: daySchema.nullish(),
  validTo: daySchema.nullish(),
  date: daySchema.nullish(),
  operationalFrom: daySchema.nullish(),
  share: z.number().min(0).max(1).nullish(),
  decidedOn: daySchema.nullish(),
  raisedOn: daySchema.nullish(),
  agreedOn: daySchema.nullish(),
  publishedOn: daySchema.nullish(),
  due: daySchema.nullish(),
  name: name.nullish(),
  nameInBoth: inBoth(name).nullish(),
  term: name.nullish(),
  title: line.nullish(),
  titleInBoth: inBoth(line).nullish(),
  label: inBoth(line).nullish(),
  publisher: line.nullish(),
  documentKind: z.enum(words.DOCUMENT_KIND).nullish(),
  url: webAddress.nullish(),
  sections: z.array(sectionSchema).max(500).nullish(),
  organisationKind: z.enum(words.ORGANISATION_KIND).nullish(),
  abbreviation: line.nullish(),
  sites: z.array(name).max(50).nullish(),
  isModifiedAcuteHospital: z.boolean().nullish(),
  contact: line.nullish(),
  value: line.nullish(),
  figure,
  approximate: z.boolean().nullish(),
  officialCode: codeSchema.nullish(),
  iso3166: isoSchema.nullish(),
  text: text.nullish(),
  textInBoth: inBoth(text).nullish(),
  taken: inBoth(text).nullish(),
  note: inBoth(textOf(2000)).nullish(),
  kind: z.enum(words.SUCCESSION_KIND).nullish(),
  severity: z.enum(words.SEVERITY).nullish(),
  office: z.enum(words.PERSON_OFFICE).nullish(),
  field: z.enum(words.FIELD).nullish(),
  memberRoles: z.array(z.enum(words.MEMBER_ROLE)).nullish(),
  needsHospital: z.boolean().nullish(),
  onePerRegion: z.boolean().nullish(),
  partitionsMunicipalities: z.boolean().nullish(),
  isAuthority: z.boolean().nullish(),
  committeeOf: z.enum(words.SIDE).nullish(),
  functions: z.array(z.enum(words.BODY_FUNCTION)).nullish(),
  ...amendable,
  seats: amendable.minimum,
  unit: lineOf(50).nullish(),
  baseline: figure,
  baselineOn: daySchema.nullish(),
  target: figure
} as const satisfies Record<string, z.ZodType>

export type CorrectedField = keyof typeof fieldShape
export const CORRECTED_FIELDS = Object.keys(fieldShape) as CorrectedField[]

/**
 * The field of the input for a column. A text in both languages has another field than one in Danish alone, and each list
 * of kinds has a field.
 */
export function fieldOf(table: TableName, column: string): CorrectedField {
  const field = ownField(table, column)
  if (!(field in fieldShape)) throw new Error(`A correction has no field for ${column} of ${table}.`)
  return field as CorrectedField
}

function ownField(table: TableName, column: string): string {
  if (column === 'kind' && table !== 'succession') return `${table}Kind`
  const { kind } = ENTRIES[table].columns[column] ?? {}
  if (kind === 'json' && `${column}InBoth` in fieldShape) return `${column}InBoth`
  return table === 'keyFigure' && column === 'value' ? 'figure' : column
}

export const correctFactSchema = z.strictObject({
  ...recordShape,
  ...fieldShape,
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

export type RecordInput = Pick<z.output<typeof correctFactSchema>, 'id'> &
  Partial<Pick<z.output<typeof correctFactSchema>, PartField | 'alias'>>
export type CorrectFact = z.output<typeof correctFactSchema>
