import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import { common } from '../basics/time.ts'
import type { Evidence, MemberRole } from '../basics/vocabulary.ts'
import { dayIn, type When } from '../basics/when.ts'
import { allOf, filtered, hasWord, numberedPosition, type OrderBy } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import type { Membership } from '../model/records.ts'
import { liesIn, membershipHolds } from '../model/relations.ts'
import { readGivenRegionCode, readRecords, type Structure } from '../model/structure.ts'
import { MembershipView } from '../model/views.ts'

export type MembershipFilter = {
  regionCode?: Maybe<string>
  bodyKey?: Maybe<string>
  municipalityCodes?: Maybe<readonly string[]>
  role?: Maybe<readonly MemberRole[]>
  evidence?: Maybe<readonly Evidence[]>
}

const ORDERS: Record<string, Order<Membership>> = {
  BODY: {
    name: 'memberships',
    tables: ['membership'],
    position: (one) => numberedPosition(one.bodyKey, one)
  },
  MEMBER: {
    name: 'memberships:member',
    tables: ['membership'],
    position: (one) => [one.member.key, one.key]
  },
  VALID_FROM: {
    name: 'memberships:from',
    tables: ['membership'],
    position: (one) => [one.validFrom ?? '', one.key]
  }
}

/** The memberships of all bodies as of a day. */
export function createMembershipService(structure: Structure) {
  return {
    memberships(args: ListArguments<MembershipFilter> & { orderBy?: OrderBy }, when: When): Connection<MembershipView> {
      const { image } = structure
      const { bodyKey, role, evidence, municipalityCodes } = args.filter ?? {}
      const regionCode = readGivenRegionCode(args.filter?.regionCode, 'filter.regionCode')
      const municipalities = readRecords(municipalityCodes, {
        all: image.municipality,
        kind: 'municipality',
        field: 'filter.municipalityCodes'
      })
      const dayOf = (one: Membership) => dayIn(common(one, one.body, one.member), when)
      const filter = allOf<Membership>([
        typeof when === 'string' ? (one) => membershipHolds(one, when) : null,
        regionCode === null
          ? null
          : {
              test: (one) => liesIn(one.body.placements, regionCode, dayOf(one)),
              among: (image.region.get(regionCode)?.bodies ?? []).flatMap(({ owner }) => owner.memberships)
            },
        typeof bodyKey === 'string'
          ? { test: (one) => one.bodyKey === bodyKey, among: image.body.get(bodyKey)?.memberships ?? [] }
          : null,
        municipalities && {
          test: (one) => one.member.type === 'Municipality' && municipalities.has(one.member),
          among: [...municipalities].flatMap(({ memberships }) => memberships)
        },
        hasWord('role', role),
        hasWord('evidence', evidence)
      ])
      const order = ORDERS[args.orderBy?.field ?? 'BODY'] as Order<Membership>
      return page(
        filtered(
          inOrder(image.lists, order, image.membership),
          filter,
          (one) => new MembershipView(one, dayOf(one), image),
          args.orderBy?.direction === 'DESC'
        ),
        args
      )
    }
  }
}

export type MembershipService = ReturnType<typeof createMembershipService>
