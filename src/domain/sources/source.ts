import { z } from 'zod'
import { contactSchema, factSchema, keySchema, linkSchema, textSchema } from '../basics/fact.ts'
import { daySchema } from '../basics/time.ts'
import { DOCUMENT_KIND, DOUBT_KIND, LEGAL_EVENT_KIND, SEVERITY, SUBJECT_TYPE } from '../basics/vocabulary.ts'

/** A source document with its sections, whose titles are ours. */
export const documentSchema = z.strictObject({
  key: z.string().regex(/^\d{3}$/),
  /** As printed; null where the document prints none. */
  title: z.string().min(1).nullable(),
  /** The name of the document in this service. */
  label: textSchema,
  publisher: z.string().min(1),
  kind: z.enum(DOCUMENT_KIND),
  publishedOn: daySchema.nullable(),
  /** The bounds of its publication where the day is not printed in it. */
  publishedAfter: daySchema.nullable(),
  publishedBefore: daySchema.nullable(),
  url: z.url().nullable().default(null),
  note: textSchema,
  links: z.array(linkSchema).default([]),
  contacts: z.array(contactSchema).default([]),
  sections: z.array(z.strictObject({ key: z.string().min(1), title: textSchema })).min(1)
})

/** A dated step in how the structure came about; the date is null where the document gives none. */
export const legalEventSchema = factSchema({
  key: keySchema,
  kind: z.enum(LEGAL_EVENT_KIND),
  date: daySchema.nullable(),
  title: textSchema,
  text: textSchema,
  url: z.url().nullable().default(null)
})

/** A claim of one document on a topic. Claims on one topic and subject with different values contradict each other. */
export const claimSchema = factSchema({
  key: keySchema,
  topic: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  /** The subject of the value; two claims about different subjects do not contradict. */
  about: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  value: z.string().min(1),
  text: textSchema
})

/** A place where the documents leave more than one reading, with the reading taken. */
export const doubtSchema = factSchema({
  key: keySchema,
  kind: z.enum(DOUBT_KIND),
  severity: z.enum(SEVERITY),
  title: textSchema,
  text: textSchema,
  readings: z.array(textSchema).default([]),
  taken: textSchema,
  subjects: z.array(z.strictObject({ type: z.enum(SUBJECT_TYPE), key: z.string() })).default([])
})
