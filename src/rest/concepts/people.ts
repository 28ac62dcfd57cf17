import { z } from 'zod'
import type { PersonView } from '../../domain/model/recorded-views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, type Concept } from '../concept.ts'
import { field, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { appointment } from './appointments.ts'

export const person = serializer<PersonView>(
  'Person',
  'A person with a place in a body. Only the name is stored.',
  ['key'],
  {
    ...shape.identity,
    name: field(shape.text, 'Name of the person; "(slettet)" after it was erased.'),
    appointments: field(
      z.array(appointment.schema),
      'All appointments of the person, past and future.',
      (view, context) => serializeAll(view.appointments, appointment, context)
    ),
    ...shape.version
  }
)

/** Texts that may contain the erased name. */
const MENTIONS = {
  type: 'array',
  description:
    "Texts that contain the name, possibly as another person's name. The texts are not changed: an admin decides on each.",
  items: {
    type: 'object',
    required: ['table', 'key', 'field'],
    properties: {
      table: { type: 'string', description: 'Table of the row; `change` is an audit record.' },
      key: { type: 'string', description: 'Key of the row; for an audit record its number, `seq`.' },
      field: { type: 'string', description: 'Field that contains the text.' }
    },
    additionalProperties: false
  }
}

const { act } = actionsOf(person)

export const people: Concept = {
  tag: 'Representation',
  collection: { path: '/v1/people', missing: NO_SUCH.person },
  actions: [
    act('erasePerson', '/v1/people/:personKey/erase', 'Erase the name of a person; for admins', {
      alsoAnswers: { mentions: MENTIONS }
    })
  ]
}
