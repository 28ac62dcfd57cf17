import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { LocalAgreementView } from '../../domain/model/recorded-views.ts'
import { actionsOf, args, type Concept, datedPages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const localAgreement = serializer<LocalAgreementView>(
  'LocalAgreement',
  'An agreement of the parties that varies a DEFAULT rule for one body and period (lokal aftale).',
  ['key'],
  {
    ...shape.identity,
    ...shape.ofLevel,
    seatKind: shape.seatKind,
    minimum: field(shape.count.nullable(), 'Lowest number of seats; null for none.'),
    maximum: field(shape.count.nullable(), 'Highest number of seats; null for none.'),
    parties: field(z.array(shape.text), 'Names of the parties that agreed.'),
    text: field(shape.text, 'Text of the agreement.'),
    agreedOn: field(shape.day, 'Day on which the parties agreed, such as 2026-01-01.'),
    ...shape.period,
    ...shape.version
  }
)

const { make } = actionsOf(localAgreement)

export const localAgreements: Concept = {
  tag: 'Representation',
  resources: () => [
    datedPages(
      '/v1/local-agreements',
      'The local agreements that vary a rule',
      localAgreement,
      (call) => call.services.recorded.localAgreements(args(call), call.when),
      { filter: { ...parameter.levelFilter, seatKind: parameter.someOf(words.SEAT_KIND) } }
    )
  ],
  actions: [make('recordLocalAgreement', '/v1/local-agreements', 'Record a local agreement that varies a rule')]
}
