import * as words from '../../domain/basics/vocabulary.ts'
import type { ConstitutionDecisionView } from '../../domain/model/recorded-views.ts'
import { actionsOf, type Concept } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const constitutionDecision = serializer<ConstitutionDecisionView>(
  'ConstitutionDecision',
  'A decision of a body on its own constitution.',
  ['key'],
  {
    ...shape.identity,
    body: shape.ofLevel.body,
    item: field(shape.oneOf(words.CONSTITUTION_ITEM), 'Point that was decided, such as SECRETARIAT.'),
    decidedOn: field(shape.day, 'Day of the decision.'),
    text: field(shape.text, 'Text of the decision.'),
    ...shape.version
  }
)

const { make } = actionsOf(constitutionDecision)

export const constitutionDecisions: Concept = {
  tag: 'Meetings',
  actions: [
    make(
      'decideConstitution',
      '/v1/bodies/:bodyKey/constitution-decisions',
      'Record a decision of a body on its constitution'
    )
  ]
}
