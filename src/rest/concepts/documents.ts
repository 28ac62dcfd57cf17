import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type * as records from '../../domain/model/records.ts'
import { type Concept, whole } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const document = serializer<records.Document>(
  'Document',
  'A source document of this service (kilde).',
  ['key'],
  {
    ...shape.identity,
    asOf: field(shape.day, 'Today: a document reads the same on every day.', (_document, { today }) => today),
    title: field(shape.maybeText, 'Title as the document prints it; null where it prints none.'),
    label: field(shape.bilingual, 'Name that this service gives the document.'),
    publisher: field(shape.text, 'Organisation that published it.'),
    kind: field(shape.oneOf(words.DOCUMENT_KIND), 'Kind of document.'),
    publishedOn: field(shape.maybeDay, 'Day of publication; null where the document gives none.'),
    publishedAfter: field(shape.maybeDay, 'Earliest possible day of publication; null where not known.'),
    publishedBefore: field(shape.maybeDay, 'Latest possible day of publication; null where not known.'),
    note: field(shape.bilingual, 'Note on the document.'),
    links: field(shape.links, 'Web addresses that the document leads to.'),
    contacts: field(
      z.array(z.object({ label: shape.bilingual, telephone: shape.text, mail: shape.text })),
      'Offices that the document names for inquiries.'
    ),
    sections: field(
      z.array(z.object({ key: shape.text, title: shape.bilingual })),
      'Sections of the document, with titles given by this service.',
      ({ sections }) => sections
    ),
    factCount: field(shape.count, 'Number of facts that rest on the document.')
  }
)

export const documents: Concept = {
  tag: 'Sources',
  resources: () => [
    whole('/v1/documents', 'The source documents', document, ({ services }) => services.sources.documents(), {
      dated: false
    })
  ]
}
