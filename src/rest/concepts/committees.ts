import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { args, type Call, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { body } from './bodies.ts'

const findCommittee = ({ services, params, when }: Call) => services.bodies.committee(params.key ?? '', when)

export const committees: Concept = {
  tag: 'Bodies',
  collection: { path: '/v1/committees', missing: NO_SUCH.committee },
  resources: () => [
    datedPages(
      '/v1/committees',
      'Other committees and councils',
      body,
      (call) => call.services.bodies.committees(args(call), call.when),
      { filter: parameter.bodyFilter }
    ),
    one('/v1/committees/:key', 'One committee or council', body, findCommittee, {
      example: { key: '1081-praksisplanudvalg', asOf: '2020-01-01' }
    })
  ]
}
