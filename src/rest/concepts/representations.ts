import type { RepresentationView } from '../../domain/model/recorded-views.ts'
import { actionsOf, args, type Concept, datedPages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const representation = serializer<RepresentationView>(
  'Representation',
  "A municipality's representation at a level: the one cluster in which it takes its seat.",
  ['key'],
  {
    ...shape.identity,
    municipality: field(shape.reference, 'Municipality that is represented.', (view, context) =>
      shape.refer(view.municipality, context)
    ),
    ...shape.ofLevel,
    ...shape.period,
    ...shape.version
  }
)

const { make } = actionsOf(representation)

export const representations: Concept = {
  tag: 'Representation',
  resources: () => [
    datedPages(
      '/v1/representations',
      'The representations of municipalities in one of their clusters',
      representation,
      (call) => call.services.recorded.representations(args(call), call.when),
      { filter: { ...parameter.levelFilter, municipalityCode: parameter.code } }
    )
  ],
  actions: [
    make(
      'representMunicipality',
      '/v1/representations',
      'Record in which of its clusters a municipality is represented'
    )
  ]
}
