import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { KeyFigureView } from '../../domain/model/views.ts'
import { type Concept, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const keyFigure = serializer<KeyFigureView>('KeyFigure', 'A figure given by a document (nøgletal).', ['key'], {
  ...shape.identity,
  topic: field(shape.oneOf(words.KEY_FIGURE_TOPIC), 'Topic of the figure.'),
  ordinal: field(z.int(), 'Position in the order of the document, from 1.'),
  value: field(z.number(), 'Figure, in `unit`.'),
  unit: field(shape.oneOf(words.UNIT), 'Unit of the figure: PERCENT, COUNT or DKK.'),
  approximate: field(shape.boolean, 'True if the document rounds the figure or gives it in words.'),
  year: field(z.int().nullable(), 'Year of the measurement; null where not stated.'),
  perspective: field(
    shape.maybeOneOf(words.PERSPECTIVE),
    'Group of patients that the figure starts from; null for none.'
  ),
  population: field(shape.bilingual, 'Group that the figure is a share or a count of.'),
  text: shape.summary,
  links: field(shape.links, 'Web addresses that the figure leads to.'),
  ...shape.fact,
  ...shape.changes
})

export const keyFigures: Concept = {
  tag: 'Sources',
  resources: () => [
    whole(
      '/v1/key-figures',
      'The key figures of the documents',
      keyFigure,
      ({ services, filter, day }) =>
        services.statements.keyFigures((filter as { topic?: words.KeyFigureTopic[] }).topic, day),
      { dated: false, filter: { topic: parameter.someOf(words.KEY_FIGURE_TOPIC) } }
    )
  ]
}
