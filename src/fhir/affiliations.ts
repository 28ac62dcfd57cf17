import type { Entry } from '../domain/directory/directory.ts'
import type { MembershipView } from '../domain/model/views.ts'
import { codingOf, MEMBER } from './codings.ts'
import { evidenceExtensions } from './evidence.ts'
import { idOf } from './ids.ts'
import { EXTENSIONS, IDENTIFIERS, profile } from './names.ts'
import { organizationOf } from './organizations.ts'
import { type Extension, given, inDanish, type OrganizationAffiliation, periodOf, type State } from './resource.ts'

/** A membership as an OrganizationAffiliation: the member takes part in the body. */
export function affiliation({ key, of, holds }: Entry<'Membership'>, state: State): OrganizationAffiliation {
  return {
    resourceType: 'OrganizationAffiliation',
    id: idOf({ kind: 'Membership', key }),
    meta: { ...state, profile: [profile('OrganizationAffiliation')] },
    extension: [...evidenceExtensions(of), ...reasonOf(of)],
    identifier: [{ system: IDENTIFIERS.key, value: key }],
    active: holds,
    ...given({ period: periodOf(of) }),
    organization: organizationOf(of.body),
    participatingOrganization: organizationOf(of.member),
    code: [{ coding: [codingOf('memberRole', of.role), MEMBER] }]
  }
}

/** The reason why a member sits in more than one body, if the documents state one. */
function reasonOf({ reason, because }: MembershipView): Extension[] {
  if (reason === null) return []
  const why: Extension[] = [{ url: 'text', valueString: inDanish(reason) }]
  if (because) why.push({ url: 'because', valueReference: organizationOf(because) })
  return [{ url: EXTENSIONS.reason, extension: why }]
}
