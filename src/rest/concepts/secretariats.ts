import * as words from '../../domain/basics/vocabulary.ts'
import type { SecretariatPartyView } from '../../domain/model/recorded-views.ts'
import { listOfBody } from '../below-body.ts'
import { actionsOf, type Concept } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const secretariatParty = serializer<SecretariatPartyView>(
  'SecretariatParty',
  'An organisation that serves a body as its secretariat (sekretariat).',
  ['key'],
  {
    ...shape.identity,
    body: shape.ofLevel.body,
    side: field(shape.oneOf(words.SIDE), 'Side that the organisation belongs to: REGION or MUNICIPALITY.'),
    name: field(shape.text, 'Name of the organisation or unit; never that of a person.'),
    contact: field(shape.maybeText, 'Contact of the unit; null where not recorded.'),
    lead: field(shape.boolean, 'True if this organisation leads the secretariat.'),
    ...shape.period,
    ...shape.version
  }
)

const { make } = actionsOf(secretariatParty)

export const secretariats: Concept = {
  tag: 'Meetings',
  actions: [
    make(
      'assignSecretariat',
      '/v1/bodies/:bodyKey/secretariat',
      'Record an organisation that serves a body as secretariat'
    )
  ]
}

export const secretariatOfBody = listOfBody(
  'secretariat',
  'The organisations that serve a body as secretariat',
  secretariatParty,
  (body, { services }) => services.meetings.secretariatOf(body).parties
)
