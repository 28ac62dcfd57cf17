import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { DoubtView } from '../../domain/model/views.ts'
import { args, type Concept, pages } from '../concept.ts'
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
    subjects: field(shape.references, 'Objects that it concerns.', ({ subjects }, context) =>
      shape.referVisible(subjects, context)
    ),
    ...shape.fact
  }
)

export const doubts: Concept = {
  tag: 'Sources',
  resources: () => [
    pages(
      '/v1/doubts',
      'The places where the documents allow more than one reading',
      doubt,
      (call) => call.services.sources.doubts(args(call), call.day),
      { filter: { kind: parameter.someOf(words.DOUBT_KIND), severity: parameter.someOf(words.SEVERITY) } }
    )
  ]
}
