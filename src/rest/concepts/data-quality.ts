import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type * as records from '../../domain/model/records.ts'
import type { QualityIssueView } from '../../domain/quality/quality-service.ts'
import { type Concept, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const qualityIssue = serializer<QualityIssueView>(
  'QualityIssue',
  'One doubtful or missing piece of data (datakvalitet).',
  [],
  {
    code: field(shape.oneOf(words.QUALITY_CODE), 'Code for programs; it keeps its meaning.'),
    severity: field(shape.oneOf(words.SEVERITY), 'How much it matters: HIGH, MEDIUM, LOW or INFO.'),
    message: field(shape.bilingual, 'Explanation for people.', ({ messages }) => messages),
    subjects: field(shape.references, 'Objects that it concerns.', ({ subjects }, context) =>
      shape.referVisible(subjects, context)
    ),
    provenance: field(
      z.array(shape.citation),
      'Places in the source documents that cause the issue; empty where none does.',
      ({ provenance }) => shape.serializeCitations(provenance as records.Citation[])
    )
  }
)

export const dataQuality: Concept = {
  tag: 'Sources',
  resources: () => [
    whole(
      '/v1/data-quality',
      'The doubtful or missing data',
      qualityIssue,
      ({ services, filter, day }) => services.quality.report(day, filter as never).issues,
      {
        filter: { code: parameter.someOf(words.QUALITY_CODE), severity: parameter.someOf(words.SEVERITY) },
        steps: ({ services, filter, day }) => services.quality.check(day, filter as never)
      }
    )
  ]
}
