import { z } from 'zod'
import type { Key } from './ids.ts'
import { MESSAGES } from './input-messages.ts'
import { daySchema } from './time.ts'
import { EVIDENCE } from './vocabulary.ts'

/** A text in both languages of the service. */
export const textSchema = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })
export type Text = z.infer<typeof textSchema>

/** A text whose English is the Danish where it was left out. */
export const inBothLanguages = ({ da, en }: { da: string; en?: string | null | undefined }): Text => ({
  da,
  en: en ?? da
})

/** Readable, URL-safe, unique within its concept. */
export const keySchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, MESSAGES.key.en)

/** A web address that a document prints, or that its text leads to. */
export const linkSchema = z.strictObject({ url: z.url(), label: textSchema })
export type Link = z.infer<typeof linkSchema>

/** An office that a document names for inquiries; never a person. */
export const contactSchema = z.strictObject({ label: textSchema, telephone: z.string().min(1), mail: z.email() })
export type Contact = z.infer<typeof contactSchema>

/** Four digits; "849" is read as "0849". */
export const codeSchema = z
  .string()
  .regex(/^\d{3,4}$/, MESSAGES.code.en)
  .transform((code) => code.padStart(4, '0'))

/**
 * The code of a region: four digits, or the key in words of a region that began without an official code.
 */
export const regionCodeSchema = z
  .string()
  .regex(/^(\d{3,4}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/, MESSAGES.regionCode.en)
  .transform((code) => (/^\d/.test(code) ? code.padStart(4, '0') : code))

/** The code of a region by ISO 3166-2. */
export const isoSchema = z.string().regex(/^DK-\d\d$/, MESSAGES.iso3166.en)

/** The table that a key or code of an input refers to, by the schema of the field. */
export const REFERENCES = z.registry<{ table: string }>()

/** Code of a region or municipality, which is its key. */
export const codeOf = <Table extends 'region' | 'municipality'>(table: Table) =>
  (table === 'region' ? regionCodeSchema : codeSchema).clone().register(REFERENCES, { table }) as unknown as z.ZodType<
    Key<Table>,
    Key<Table>
  >

/** The source of a fact: document, section and, where sensible, first and last line of the document's text. */
export const citationSchema = z.strictObject({
  document: z.string(),
  section: z.string(),
  lines: z.tuple([z.int().positive(), z.int().positive()]).nullable().default(null),
  note: textSchema.nullable().default(null)
})
export type CitationInput = z.infer<typeof citationSchema>

/** The evidence of one field of a fact, where it is not that of the fact. */
export const fieldBasisSchema = z.strictObject({
  /** Name of the field in GraphQL and REST. */
  field: z.string().regex(/^[a-z][A-Za-z]*$/),
  evidence: z.enum(EVIDENCE),
  note: textSchema,
  provenance: z.array(citationSchema).default([])
})
export type FieldBasisInput = z.infer<typeof fieldBasisSchema>

/** The columns that every fact has. */
export const factShape = {
  validFrom: daySchema.nullable().default(null),
  validTo: daySchema.nullable().default(null),
  evidence: z.enum(EVIDENCE),
  provenance: z.array(citationSchema).min(1),
  note: textSchema.nullable().default(null),
  basis: z.array(fieldBasisSchema).default([])
}

/** A fact of the given shape, which can replace columns; an INFERRED one must say why, and a period must not end before it begins. */
export function factSchema<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .strictObject({ ...factShape, ...shape })
    .refine((fact) => (fact as FactBase).evidence !== 'INFERRED' || (fact as FactBase).note !== null, {
      message: MESSAGES.inferredNote.en,
      path: ['note']
    })
    .refine(
      (fact) => {
        const { validFrom, validTo } = fact as FactBase
        return validFrom === null || validTo === null || validFrom < validTo
      },
      { message: MESSAGES.afterValidFrom.en, path: ['validTo'] }
    )
}

type FactBase = { validFrom: string | null; validTo: string | null; evidence: string; note: Text | null }
