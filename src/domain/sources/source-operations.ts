import { type Issue, invalidInput } from '../basics/errors.ts'
import { inBothLanguages, type Text } from '../basics/fact.ts'
import { parseGlobalId } from '../basics/ids.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import type { Maybe } from '../basics/maybe.ts'
import { SUBJECT_TYPE, type SubjectType } from '../basics/vocabulary.ts'
import { changed, opened } from '../model/change.ts'
import { isSeedKey } from '../model/citations.ts'
import { findNode, type Image, tableOfType, typeOfTable } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { DocumentView, DoubtView, LegalEventView } from '../model/views.ts'
import { missingText } from '../vocabulary/missing.ts'
import { recorded, sourcesOf, withSourcesOfEnd } from '../writing/citing.ts'
import { adminOperation } from '../writing/operation.ts'
import { ending, existing, keyMustBeFree, mustEndWithin, ofTheCountry } from '../writing/plans.ts'
import { expectNoVersion, expectVersion } from '../writing/writes.ts'
import * as inputs from './source-input.ts'

export const SOURCE_OPERATIONS = {
  /** Records a document, such as an act, with its sections. Facts cite it from then on. */
  recordDocument: adminOperation({
    answers: 'document',
    nature: 'LAW',
    input: inputs.recordDocumentSchema,
    check({ publishedOn }, { today }) {
      if (!publishedOn || publishedOn <= today) return
      throw invalidInput([{ field: 'input.publishedOn', message: MESSAGES.notAfterToday }])
    },
    about: ofTheCountry,
    plan(input, image) {
      const { key, title, publisher, kind, publishedOn = null, url = null } = input
      expectNoVersion(input)
      keyMustBeFree(key, image.document)
      const sections: Section[] = []
      for (const [index, { key: section, title: name }] of (input.sections ?? []).entries()) {
        mustBeNewSection(section, sections, `input.sections.${index}.key`)
        sections.push({ key: section, title: inBothLanguages(name) })
      }
      return {
        entity: { type: 'Document', key },
        changes: [
          opened('document', {
            key,
            title,
            label: inBothLanguages(input.label ?? { da: title }),
            publisher,
            kind,
            publishedOn,
            publishedAfter: null,
            publishedBefore: null,
            url,
            note: input.note ? inBothLanguages(input.note) : RECORDED_NOTE,
            links: [],
            contacts: [],
            sections,
            version: 1
          })
        ]
      }
    },
    view: ({ key }, image, _plan, { today }) => new DocumentView(existing(image.document, key, 'key'), today, image)
  }),

  /** Adds a section to a document that a user recorded. The documents of the seeds have all of theirs. */
  recordSection: adminOperation({
    answers: 'document',
    nature: 'LAW',
    input: inputs.recordSectionSchema,
    about: ofTheCountry,
    plan(input, image) {
      const document = existing(image.document, input.documentKey, 'documentKey')
      expectVersion(document, input)
      mustBeOfUsers(document)
      mustBeNewSection(input.key, document.sections, 'input.key')
      const section = { key: input.key, title: inBothLanguages(input.title) }
      return {
        entity: document,
        changes: [changed('document', document, { sections: [...document.sections, section] })]
      }
    },
    view: ({ documentKey }, image, _plan, { today }) =>
      new DocumentView(existing(image.document, documentKey, 'documentKey'), today, image)
  }),

  /** Records a step in the legal history, such as an act that comes into force. */
  recordLegalEvent: adminOperation({
    answers: 'legalEvent',
    nature: 'LAW',
    input: inputs.recordLegalEventSchema,
    about: ofTheCountry,
    plan(input, image, call) {
      const { key, kind, date, title, text, url = null } = input
      expectNoVersion(input)
      keyMustBeFree(key, image.legalEvent)
      return {
        entity: { type: 'LegalEvent', key },
        changes: [
          opened('legalEvent', {
            key,
            kind,
            date,
            title: inBothLanguages(title),
            text: inBothLanguages(text),
            url,
            ...recorded(null, null, sourcesOf(input, image, call))
          })
        ]
      }
    },
    view: ({ key }, image, _plan, { today }) => new LegalEventView(existing(image.legalEvent, key, 'key'), today, image)
  }),

  /** Records a place where the sources allow more than one reading, with the reading that is used. */
  recordDoubt: adminOperation({
    answers: 'doubt',
    nature: 'LAW',
    input: inputs.recordDoubtSchema,
    about: ofTheCountry,
    plan(input, image, call) {
      const { key, kind, severity, title, text, readings, taken } = input
      expectNoVersion(input)
      keyMustBeFree(key, image.doubt)
      return {
        entity: { type: 'Doubt', key },
        changes: [
          opened('doubt', {
            key,
            kind,
            severity,
            title: inBothLanguages(title),
            text: inBothLanguages(text),
            readings: (readings ?? []).map(inBothLanguages),
            taken: inBothLanguages(taken),
            subjects: subjectsOf(input.subjectIds, image),
            ...recorded(null, null, sourcesOf(input, image, call))
          })
        ]
      }
    },
    view: ({ key }, image, _plan, { today }) => new DoubtView(existing(image.doubt, key, 'key'), today, image)
  }),

  /** Ends a doubt with the decision that was taken. Data quality lists it until then. */
  resolveDoubt: adminOperation({
    answers: 'doubt',
    nature: 'LAW',
    input: inputs.resolveDoubtSchema,
    about: ofTheCountry,
    plan(input, image, call) {
      const doubt = existing(image.doubt, input.doubtKey, 'doubtKey')
      expectVersion(doubt, input)
      mustEndWithin(doubt, input.on)
      const ends = ending('doubt', doubt, input.on)
      const sources = sourcesOf(input, image, call)
      return { entity: doubt, changes: withSourcesOfEnd(ends, sources, image, inBothLanguages(input.resolution)) }
    },
    view: ({ doubtKey, on }, image) => new DoubtView(existing(image.doubt, doubtKey, 'doubtKey'), on, image)
  })
}

type Section = records.Document['sections'][number]

/** The note of a document that was recorded without one. */
const RECORDED_NOTE: Text = {
  da: 'Registreret af en administrator af tjenesten.',
  en: 'Recorded by an administrator of the service.'
}

/** Throws INVALID_INPUT for the key of one of the sections. */
export function mustBeNewSection(key: string, sections: readonly Section[], field: string): void {
  if (!sections.some((section) => section.key === key)) return
  const message = {
    da: `skal være en anden nøgle: dokumentet har allerede afsnittet »${key}«`,
    en: `must be another key: the document has the section “${key}” already`
  }
  throw invalidInput([{ field, message }])
}

/** Throws INVALID_INPUT for a document of the seeds: a later version of the seeds may change it. */
function mustBeOfUsers({ key }: records.Document): void {
  if (!isSeedKey(key)) return
  const message = {
    da: `skal være et dokument, som er registreret med recordDocument: ${key} leveres med tjenesten`,
    en: `must be a document recorded by recordDocument: ${key} comes with the service`
  }
  throw invalidInput([{ field: 'input.documentKey', message }])
}

/** The type under which a doubt names a record; undefined for a record that a doubt cannot be about. */
const subjectTypeOf = (type: string): SubjectType | undefined => {
  const table = tableOfType(type)
  return table && SUBJECT_TYPE.find((one) => one === typeOfTable(table))
}

/**
 * The subjects by type and key. Agreements and plans that users drafted are none: a doubt is public, and a draft is not.
 */
function subjectsOf(ids: Maybe<readonly string[]>, image: Image): { type: SubjectType; key: string }[] {
  const issues: Issue[] = []
  const subjects = (ids ?? []).flatMap((id, index) => {
    const parsed = parseGlobalId(id)
    const type = parsed && subjectTypeOf(parsed.type)
    const record = parsed && findNode(image, parsed.type, parsed.key)
    if (parsed && type && record && !isDraftable(record)) return [{ type, key: parsed.key }]
    issues.push({ field: `input.subjectIds.${index}`, message: missingText(id, 'id') })
    return []
  })
  if (issues.length > 0) throw invalidInput(issues)
  return subjects
}

const isDraftable = (record: object): boolean =>
  'type' in record &&
  (record.type === 'HealthAgreement' || record.type === 'PracticePlan') &&
  'evidence' in record &&
  record.evidence === 'RECORDED'
