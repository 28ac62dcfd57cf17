import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { MembershipView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import type { BelowBody } from '../below-body.ts'
import { actionsOf, args, type Concept, datedPages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const membership = serializer<MembershipView>(
  'Membership',
  'Membership of a municipality, hospital or organisation in a body (medlemskab).',
  ['key'],
  {
    ...shape.identity,
    role: field(shape.oneOf(words.MEMBER_ROLE), 'Role of the member, such as MUNICIPALITY.'),
    body: field(shape.reference, 'Body that has the member.', ({ body }, context) => shape.refer(body, context)),
    region: field(shape.maybeReference, 'Region of the body on the day that is read.', ({ region }, context) =>
      shape.refer(region, context)
    ),
    municipalityCode: field(
      shape.maybeText,
      'Official code of the member, such as "0410"; null for a member that is no municipality.'
    ),
    member: field(shape.reference, 'Municipality, hospital or organisation.', ({ member }, context) =>
      shape.refer(member, context)
    ),
    reason: field(shape.maybeBilingual, 'Reason for the membership; null where the documents give none.'),
    because: field(
      shape.maybeReference,
      'Hospital that explains the membership; null where the documents name none.',
      ({ because }, context) => shape.refer(because, context)
    ),
    share: field(
      z.number().min(0).max(1).nullable(),
      'Part of the municipality that is counted here, from 0 to 1; null where not recorded.',
      (view, { services }) => services.shares.shareOf(view)
    ),
    ...shape.fact,
    ...shape.changes
  }
)

const { make, act } = actionsOf(membership)

export const memberships: Concept = {
  tag: 'Bodies',
  collection: {
    path: '/v1/memberships',
    missing: NO_SUCH.membership
  },
  resources: () => [
    datedPages(
      '/v1/memberships',
      'The memberships of all bodies, one for each body and member',
      membership,
      (call) => call.services.memberships.memberships(args(call), call.when),
      {
        filter: {
          regionCode: parameter.code,
          bodyKey: parameter.text,
          municipalityCodes: parameter.listed('Official codes of municipalities, such as 0410,0420.', '0410'),
          role: parameter.someOf(words.MEMBER_ROLE).describe('Roles of the members, such as MUNICIPALITY.'),
          evidence: parameter.someOf(words.EVIDENCE)
        },
        orders: ['body', 'member', 'validFrom']
      }
    )
  ],
  actions: [
    make('addClusterMember', '/v1/clusters/:clusterKey/memberships', 'Add a member to a cluster'),
    act('endClusterMember', '/v1/memberships/:membershipKey/end', 'End a membership')
  ]
}

/** Pages, because a body may have many members. */
export const membershipsOfBody: BelowBody = ({ path, find, key }) =>
  datedPages(
    `${path}/memberships`,
    'The memberships of a body',
    membership,
    (call) => {
      const body = find(call)
      return body && call.services.bodies.membershipsOf(body, { ...call.page, anyTime: call.when !== call.day })
    },
    { example: { key } }
  )
