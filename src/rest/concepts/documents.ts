import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { DocumentView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, type Concept, whole } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const document = serializer<DocumentView>('Document', 'A source document of this service (kilde).', ['key'], {
  ...shape.identity,
  asOf: field(shape.day, 'Today: a document reads the same on every day.', (_document, { today }) => today),
  title: field(shape.maybeText, 'Title as the document prints it; null where it prints none.'),
  label: field(shape.bilingual, 'Name that this service gives the document.'),
  publisher: field(shape.text, 'Organisation that published it.'),
  kind: field(shape.oneOf(words.DOCUMENT_KIND), 'Kind of document.'),
  publishedOn: field(shape.maybeDay, 'Day of publication; null where the document gives none.'),
  publishedAfter: field(shape.maybeDay, 'Earliest possible day of publication; null where not known.'),
  publishedBefore: field(shape.maybeDay, 'Latest possible day of publication; null where not known.'),
  url: field(
    shape.maybeText,
    'Web address of the document, for an act its ELI address at retsinformation.dk; null where none is recorded.'
  ),
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
  factCount: field(shape.count, 'Number of facts that cite the document, for themselves or for one of their fields.'),
  ...shape.version
})

const { make } = actionsOf(document)

export const documents: Concept = {
  tag: 'Sources',
  collection: {
    path: '/v1/documents',
    missing: NO_SUCH.document
  },
  resources: () => [
    whole('/v1/documents', 'The source documents', document, ({ services, day }) => services.sources.documents(day), {
      dated: false
    })
  ],
  actions: [
    make('recordDocument', '/v1/documents', 'Record a source document', {
      example: {
        key: 'act-2025-699',
        title: 'Lov nr. 699 af 20. juni 2025',
        label: { da: 'Loven om sundhedsråd', en: 'The act on health councils' },
        publisher: 'Folketinget',
        kind: 'ACT',
        publishedOn: '2025-06-20',
        url: 'https://www.retsinformation.dk/eli/lta/2025/699',
        sections: [{ key: '§ 1', title: { da: 'Ændringer af sundhedsloven', en: 'Changes of the health act' } }]
      }
    }),
    make('recordSection', '/v1/documents/:documentKey/sections', 'Add a section to a document')
  ]
}
