import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { DoubtView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Concept, pages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const doubt = serializer<DoubtView>(
  'Doubt',
  'A place where the documents allow more than one reading.',
  ['key'],
  {
    ...shape.identity,
    kind: field(shape.oneOf(words.DOUBT_KIND), 'Kind of doubt.'),
    severity: field(shape.oneOf(words.SEVERITY), 'How much it matters: HIGH, MEDIUM, LOW or INFO.'),
    title: field(shape.bilingual, 'Short title.'),
    text: shape.summary,
    readings: field(z.array(shape.bilingual), 'Possible readings.'),
    taken: field(shape.bilingual, 'Reading that this service uses.'),
    resolution: field(
      shape.maybeBilingual,
      'Decision that ended the doubt on `validTo`; null while it is open. `basis` of `validTo` has the sources.'
    ),
    subjects: field(shape.references, 'Objects that it concerns.', ({ subjects }, context) =>
      shape.referVisible(subjects, context)
    ),
    ...shape.fact,
    ...shape.changes
  }
)

const { make, act } = actionsOf(doubt)

export const doubts: Concept = {
  tag: 'Sources',
  collection: {
    path: '/v1/doubts',
    missing: NO_SUCH.doubt
  },
  resources: () => [
    pages(
      '/v1/doubts',
      'The places where the documents allow more than one reading',
      doubt,
      (call) => call.services.sources.doubts(args(call), call.day),
      { filter: { kind: parameter.someOf(words.DOUBT_KIND), severity: parameter.someOf(words.SEVERITY) } }
    )
  ],
  actions: [
    make('recordDoubt', '/v1/doubts', 'Record a place where the sources allow more than one reading', {
      example: {
        key: 'end-of-clusters',
        kind: 'TEMPORAL',
        severity: 'MEDIUM',
        title: { da: 'Klyngernes ophør', en: 'End of the clusters' },
        text: { da: 'Dagen er ikke angivet i loven.', en: 'The act does not give the day.' },
        readings: [{ da: '31. december 2025.' }, { da: '31. december 2026.' }],
        taken: { da: '31. december 2026.', en: '31 December 2026.' }
      }
    }),
    act('resolveDoubt', '/v1/doubts/:doubtKey/resolve', 'Resolve a doubt')
  ]
}
