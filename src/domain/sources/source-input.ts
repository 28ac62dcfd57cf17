import { z } from 'zod'
import { keySchema } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { citingShape, idOfAny, inBoth, keyOf, line, lineOf, text, textOf, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { DOCUMENT_KIND, DOUBT_KIND, LEGAL_EVENT_KIND, SEVERITY } from '../basics/vocabulary.ts'
import { isSeedKey } from '../model/citations.ts'

const ownKey = keySchema.max(100)

/** A web address of a source. The lasting addresses of acts at retsinformation.dk are those under /eli/. */
export const webAddress = lineOf(500).refine((text) => {
  const url = URL.parse(text)
  if (url?.protocol !== 'https:' || !url.hostname.includes('.')) return false
  return !/(^|\.)retsinformation\.dk$/.test(url.hostname) || url.pathname.startsWith('/eli/')
}, MESSAGES.webAddress.en)

/** A section of a document: its key as the document numbers it, such as "§ 203, stk. 2". */
const sectionShape = { key: lineOf(100), title: inBoth(line) }
export const sectionSchema = z.strictObject(sectionShape)

export const recordDocumentSchema = z.strictObject({
  key: ownKey.refine((key) => !isSeedKey(key), MESSAGES.ownKey.en),
  /** As printed. */
  title: lineOf(500),
  /** The name of the document in this service. */
  label: inBoth(line).nullish(),
  publisher: line,
  kind: z.enum(DOCUMENT_KIND),
  publishedOn: daySchema.nullish(),
  url: webAddress.nullish(),
  note: inBoth(textOf(2000)).nullish(),
  sections: z.array(sectionSchema).max(500).nullish(),
  ...writeShape
})

export const recordSectionSchema = z.strictObject({
  documentKey: keyOf('document'),
  ...sectionShape,
  ...writeShape
})

export const recordLegalEventSchema = z.strictObject({
  key: ownKey,
  kind: z.enum(LEGAL_EVENT_KIND),
  date: daySchema,
  title: inBoth(line),
  text: inBoth(text),
  url: webAddress.nullish(),
  ...citingShape,
  ...writeShape
})

export const recordDoubtSchema = z.strictObject({
  key: ownKey,
  kind: z.enum(DOUBT_KIND),
  severity: z.enum(SEVERITY),
  title: inBoth(line),
  text: inBoth(text),
  /** The possible readings. */
  readings: z.array(inBoth(text)).max(20).nullish(),
  /** The reading that this service uses. */
  taken: inBoth(text),
  /** Global ids of the facts and documents that it concerns. */
  subjectIds: z.array(idOfAny).max(100).nullish(),
  ...citingShape,
  ...writeShape
})

export const resolveDoubtSchema = z.strictObject({
  doubtKey: keyOf('doubt'),
  /** The first day without the doubt. */
  on: daySchema,
  resolution: inBoth(text),
  ...citingShape,
  ...writeShape
})
