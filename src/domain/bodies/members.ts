import { invalidInput } from '../basics/errors.ts'
import type { Day } from '../basics/time.ts'
import type { Touched } from '../composition/judgement.ts'
import { type Change, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { FactColumns } from '../model/records.ts'
import { labelOf, quoted } from '../vocabulary/phrases.ts'
import { existing, mustHold } from '../writing/plans.ts'

/* The members of bodies, as changes. */

/** A member by its type and key: it may be new in the same write. */
export type MemberRef = { [M in records.Member as M['type']]: Pick<M, 'type' | 'key'> }[records.Member['type']]

/** A new membership as a change. */
export function membership(
  key: string,
  body: { key: string; memberships?: records.Membership[] },
  member: MemberRef,
  role: records.Membership['role'],
  fact: FactColumns,
  ordinal = 1 + Math.max(0, ...(body.memberships ?? []).map((one) => one.ordinal))
): Change {
  return opened('membership', {
    key,
    bodyKey: body.key,
    role,
    municipalityKey: member.type === 'Municipality' ? member.key : null,
    hospitalKey: member.type === 'Hospital' ? member.key : null,
    organisationKey: member.type === 'Organisation' ? member.key : null,
    reason: null,
    becauseHospitalKey: null,
    ordinal,
    ...fact
  })
}

/** The member of the role. Throws NOT_FOUND for a key that does not exist, INVALID_INPUT where it does not on the day. */
export function memberOf(
  role: records.Membership['role'],
  key: string,
  day: Day,
  image: Image,
  field = 'member'
): records.Member {
  const member: records.Member =
    role === 'MUNICIPALITY'
      ? existing(image.municipality, key.padStart(4, '0'), field, 'municipality')
      : role === 'HOSPITAL'
        ? existing(image.hospital, key, field, 'hospital')
        : existing(image.organisation, key, field, 'organisation')
  mustHold(member, day, field)
  return member
}

/** Ended representations give the municipality its seats back in its other bodies, at that level. */
export function bodiesBeside(representations: readonly records.Representation[]): Touched[] {
  return representations.flatMap(({ municipality, level }) =>
    municipality.memberships.map(({ bodyKey }) => ({ bodyKey, level }))
  )
}

/** Throws INVALID_INPUT for members of a role that the type has not. */
export function mustHaveRole(type: records.BodyType, role: records.Membership['role'], field: string): void {
  if (type.memberRoles.includes(role)) return
  const [what, label] = [quoted(type.name), quoted(labelOf('MemberRole', role))]
  const message = {
    da: `kan ikke bruges: organer af typen ${what.da} har ingen medlemmer med rollen ${label.da}`,
    en: `cannot be used: bodies of the type ${what.en} have no members of the role ${label.en}`
  }
  throw invalidInput([{ field: `input.${field}`, message }])
}
