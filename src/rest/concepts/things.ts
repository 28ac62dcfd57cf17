import type { ThingView } from '../../domain/model/views.ts'
import { actionsOf, type Concept } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const thing = serializer<ThingView>(
  'Thing',
  'A thing of the structure: a region, municipality, hospital, organisation or body.',
  ['key'],
  {
    type: field(shape.text, 'Type of the object, such as Region.'),
    ...shape.identity,
    name: field(shape.text, 'Name on the day that is read.'),
    ...shape.succession,
    ...shape.fact
  }
)

const { act } = actionsOf(thing)

export const things: Concept = {
  tag: 'Places',
  actions: [
    act('renameThing', '/v1/things/rename', 'Give a region, municipality, hospital, organisation or body a new name', {
      example: { thing: { hospitalKey: '1085-holbaek-sygehus' }, name: 'Holbæk Hospital', validFrom: '2028-01-01' }
    }),
    act(
      'placeThing',
      '/v1/things/place',
      'Place something in another region, or a hospital under another organisation',
      {
        example: { thing: { municipalityCode: '0316' }, regionCode: '1083', validFrom: '2028-01-01' }
      }
    ),
    act('endThing', '/v1/things/end', 'End a region, municipality, hospital, organisation or body', {
      example: { thing: { hospitalKey: '1085-holbaek-sygehus' }, on: '2028-01-01' }
    })
  ]
}
