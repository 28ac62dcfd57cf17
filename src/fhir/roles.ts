import type { Entry } from '../domain/directory/directory.ts'
import type { Seat } from '../domain/directory/seats.ts'
import { codingOf } from './codings.ts'
import { evidenceExtensions } from './evidence.ts'
import { idOf } from './ids.ts'
import { locationOf } from './locations.ts'
import { EXTENSIONS, IDENTIFIERS, profile } from './names.ts'
import { organizationOf } from './organizations.ts'
import { concept, type Extension, given, inDanish, type PractitionerRole, periodOf, type State } from './resource.ts'

/** A seat as a PractitionerRole without a practitioner: who sits in it is never shown here. */
export function role({ key, of: { seat, body }, holds }: Entry<'Seat'>, state: State): PractitionerRole {
  return {
    resourceType: 'PractitionerRole',
    id: idOf({ kind: 'Seat', key }),
    meta: { ...state, profile: [profile('PractitionerRole')] },
    extension: [...evidenceExtensions(seat.rule), seatExtension(seat)],
    identifier: [{ system: IDENTIFIERS.key, value: key }],
    active: holds,
    ...given({ period: periodOf(seat) }),
    organization: organizationOf(body),
    code: [concept(codingOf('seatKind', seat.rule.seatKind), inDanish(seat.rule.text))],
    ...given({ location: body.region && [locationOf(body.region)] })
  }
}

/** Facts of the rule that FHIR has no element for. */
function seatExtension({ rule, requiredBy }: Seat): Extension {
  const { level, side, minimum, maximum, exOfficio, binding } = rule
  return {
    url: EXTENSIONS.seat,
    extension: [
      { url: 'level', valueCode: level },
      { url: 'side', valueCode: side },
      ...(minimum === null ? [] : [{ url: 'minimum', valueInteger: minimum }]),
      ...(maximum === null ? [] : [{ url: 'maximum', valueInteger: maximum }]),
      { url: 'exOfficio', valueBoolean: exOfficio },
      { url: 'binding', valueCode: binding },
      { url: 'requiredBy', valueReference: organizationOf(requiredBy) }
    ]
  }
}
