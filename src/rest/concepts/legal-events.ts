import * as words from '../../domain/basics/vocabulary.ts'
import type { LegalEventView } from '../../domain/model/views.ts'
import { actionsOf, type Concept, whole } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const legalEvent = serializer<LegalEventView>(
  'LegalEvent',
  'A step in the legal history of the structure.',
  ['key'],
  {
    ...shape.identity,
    kind: field(shape.oneOf(words.LEGAL_EVENT_KIND), 'Kind of step.'),
    date: field(shape.maybeDay, 'The day; null where the documents give none.'),
    title: field(shape.bilingual, 'Short title.'),
    text: shape.summary,
    url: field(shape.maybeText, 'Web address of the act; null where there is none.'),
    ...shape.fact,
    ...shape.changes
  }
)

const { make } = actionsOf(legalEvent)

export const legalEvents: Concept = {
  tag: 'Sources',
  resources: () => [
    whole(
      '/v1/legal-events',
      'The legal history of the structure',
      legalEvent,
      ({ services, day }) => services.sources.legalEvents(day),
      { dated: false }
    )
  ],
  actions: [
    make('recordLegalEvent', '/v1/legal-events', 'Record a step in the legal history', {
      example: {
        key: 'act-2025-699-passed',
        kind: 'ACT_PASSED',
        date: '2025-06-20',
        title: { da: 'Lov om sundhedsråd', en: 'Act on health councils' },
        text: { da: 'Sundhedsråd oprettes.', en: 'Health councils are set up.' },
        url: 'https://www.retsinformation.dk/eli/lta/2025/699'
      }
    })
  ]
}
