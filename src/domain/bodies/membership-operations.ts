import { DomainError } from '../basics/errors.ts'
import { overlaps, plusDays } from '../basics/time.ts'
import { named } from '../model/names.ts'
import { MembershipView } from '../model/views.ts'
import { during } from '../vocabulary/phrases.ts'
import { recorded, sourcesOf, withSourcesOfEnd } from '../writing/citing.ts'
import { operation } from '../writing/operation.ts'
import { existing, mustEndWithin, mustHold } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import * as inputs from './body-input.ts'
import { endingMembership, withoutMembership } from './ending.ts'
import { bodiesBeside, memberOf, membership, mustHaveRole } from './members.ts'

export const MEMBERSHIP_OPERATIONS = {
  /** Adds a municipality, hospital or organisation to a cluster. Throws CONFLICT for an overlapping membership. */
  addClusterMember: operation({
    answers: 'membership',
    input: inputs.addClusterMemberSchema,
    about: ({ clusterKey, validFrom }, image) => ({
      of: existing(image.body, clusterKey, 'clusterKey'),
      from: validFrom
    }),
    plan(input, image, call) {
      const { role, validFrom } = input
      const body = existing(image.body, input.clusterKey, 'clusterKey')
      expectVersion(body, input)
      mustHold(body, validFrom, 'clusterKey')
      mustHaveRole(body.bodyType, role, 'role')
      const member = input.municipalityCode
        ? memberOf(role, input.municipalityCode, validFrom, image, 'municipalityCode')
        : memberOf(role, input.member ?? '', validFrom, image)
      const earlier = body.memberships.filter((one) => one.member === member)
      const overlapping = earlier.find((one) => overlaps(one, { validFrom, validTo: null }))
      if (overlapping) {
        const [who, time] = [named(member, validFrom), during(overlapping)]
        throw new DomainError('CONFLICT', {
          da: `${who.da} er allerede medlem, ${time.da}.`,
          en: `${who.en} is already a member, ${time.en}.`
        })
      }
      const key = `${body.key}.${member.key}${earlier.length > 0 ? `.${earlier.length + 1}` : ''}`
      const fact = recorded(validFrom, body.validTo, sourcesOf(input, image, call))
      if (input.note) fact.note = { da: input.note, en: input.note }
      return {
        entity: { type: 'Membership', key },
        changes: [membership(key, body, member, role, fact)],
        touches: [{ bodyKey: body.key }]
      }
    },
    view: ({ validFrom }, image, { entity }) =>
      new MembershipView(existing(image.membership, entity.key, 'key'), validFrom, image)
  }),

  /**
   * Ends a membership; `on` is the first day without it. The municipality's seats, representations and share that
   * continue or start after that day end with it.
   */
  endClusterMember: operation({
    answers: 'membership',
    input: inputs.endClusterMemberSchema,
    about: ({ membershipKey, on }, image) => ({
      of: existing(image.membership, membershipKey, 'membershipKey').body,
      from: on
    }),
    plan(input, image, call) {
      const record = existing(image.membership, input.membershipKey, 'membershipKey')
      expectVersion(record, input)
      mustEndWithin(record, input.on)
      const { bodyKey, body, municipalityKey } = record
      const representations = body.representations.filter((one) => one.municipalityKey === municipalityKey)
      return {
        entity: record,
        changes: withSourcesOfEnd(endingMembership(record, input.on), sourcesOf(input, image, call), image),
        touches: [{ bodyKey }, ...bodiesBeside(representations)],
        warnings: () => withoutMembership(record, input.on)
      }
    },
    view: ({ membershipKey, on }, image) =>
      new MembershipView(existing(image.membership, membershipKey, 'membershipKey'), plusDays(on, -1), image)
  })
}
