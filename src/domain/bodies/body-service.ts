import { invalidInput } from '../basics/errors.ts'
import { oneOf } from '../basics/input-messages.ts'
import type { Maybe } from '../basics/maybe.ts'
import {
  type Connection,
  comparePositions,
  compareText,
  type ListArguments,
  type PageArguments,
  page
} from '../basics/page.ts'
import { common, type Day, holds } from '../basics/time.ts'
import { BODY_KIND, type BodyKind, type Evidence } from '../basics/vocabulary.ts'
import { baseDay, dayIn, isThere, type When } from '../basics/when.ts'
import type { Image } from '../model/image.ts'
import {
  allOf,
  type Condition,
  listing,
  type OrderBy,
  type Ordered,
  plainListing,
  sortByPosition
} from '../model/listings.ts'
import type { Body, Membership } from '../model/records.ts'
import { heldBy, liesIn, membershipHolds, placedOn, recordsOf } from '../model/relations.ts'
import { foundKeys, readGivenCode, readGivenRegionCode, readRegionCode, type Structure } from '../model/structure.ts'
import {
  type AnyBodyView,
  BodyTypeView,
  bodyView,
  ClusterView,
  type CommitteeView,
  MembershipView,
  type MunicipalityView,
  type RegionView,
  SsuView
} from '../model/views.ts'

export type BodyFilter = { regionCode?: Maybe<string>; kind?: Maybe<readonly BodyKind[]>; search?: Maybe<string> }
export type ClusterFilter = BodyFilter & {
  municipalityCode?: Maybe<string>
  hospital?: Maybe<string>
  regionalPsychiatry?: Maybe<boolean>
  evidence?: Maybe<readonly Evidence[]>
}

/** Clusters, cooperation committees and other bodies as of a day. */
export function createBodyService(structure: Structure) {
  /** The body with the key, of the type, where it is there at that time. */
  const find = (key: string, when: When, type?: Body['type']): AnyBodyView | null => {
    const record = structure.image.body.get(key)
    if (!record || (type && record.type !== type) || !isThere(record, when)) return null
    return bodyView(record, dayIn(record, when), structure.image)
  }
  const bodyConditions = (filter: Maybe<BodyFilter>, when: When): (Condition<Body> | null)[] => {
    const { image } = structure
    const regionCode = readGivenRegionCode(filter?.regionCode, 'filter.regionCode')
    const found = foundKeys(structure, filter?.search, 'BODY', 'filter.search')
    return [
      regionCode
        ? {
            test: (record) => liesIn(record.placements, regionCode, dayIn(record, when)),
            among: (image.region.get(regionCode)?.bodies ?? []).map(({ owner }) => owner)
          }
        : null,
      found ? { test: (record) => found.has(record.key), among: recordsOf(image.body, found) } : null
    ]
  }
  const ofKind = (ordered: Ordered<Body>, kind: Maybe<readonly BodyKind[]>) =>
    kind ? ordered.where('kind', kind) : ordered
  /** True of a body with one of the members at that time. */
  const hasMember = (members: readonly { key: string; memberships: Membership[] }[], when: When): Condition<Body> => {
    const keys = new Set(members.map(({ key }) => key))
    return {
      test: (record) =>
        record.memberships.some((one) => keys.has(one.member.key) && membershipHolds(one, dayIn(record, when))),
      among: members.flatMap(({ memberships }) => memberships.map(({ body }) => body))
    }
  }

  return {
    cluster: (key: string, when: When) => find(key, when, 'Cluster') as ClusterView | null,

    clusters(args: ListArguments<ClusterFilter> & { orderBy?: Maybe<OrderBy> }, when: When): Connection<ClusterView> {
      const { image } = structure
      const { filter } = args
      const code = readGivenCode(filter?.municipalityCode, 'filter.municipalityCode')
      const hospitals = foundKeys(structure, filter?.hospital, 'HOSPITAL', 'filter.hospital')
      if (hospitals && filter?.hospital && image.hospital.has(filter.hospital)) hospitals.add(filter.hospital)
      const ordered = ofKind(image.lists.clusters, filter?.kind)
      return page(
        listing(
          filter?.evidence ? ordered.where('evidence', filter.evidence) : ordered,
          when,
          (record, day) => new ClusterView(record, day, image),
          {
            orderBy: args.orderBy,
            filter: allOf<Body>([
              ...bodyConditions(filter, when),
              code ? hasMember(recordsOf(image.municipality, [code]), when) : null,
              hospitals ? hasMember(recordsOf(image.hospital, hospitals), when) : null,
              typeof filter?.regionalPsychiatry === 'boolean'
                ? (record) =>
                    record.memberships.some(
                      (one) => one.role === 'REGIONAL_PSYCHIATRY' && membershipHolds(one, dayIn(record, when))
                    ) === filter.regionalPsychiatry
                : null
            ])
          }
        ),
        args
      )
    },

    /** The committee of a region, or the one with the key; exactly one of the two must be given. */
    ssu(by: { regionCode?: Maybe<string>; key?: Maybe<string> }, when: When): SsuView | null {
      if (Boolean(by.regionCode) === Boolean(by.key)) {
        throw invalidInput([
          {
            field: 'regionCode',
            message: { da: 'angiv enten regionCode eller key', en: 'give either regionCode or key' }
          }
        ])
      }
      if (by.key) return find(by.key, when, 'Ssu') as SsuView | null
      const day = baseDay(when)
      const region = structure.image.region.get(readRegionCode(by.regionCode ?? '', 'regionCode'))
      const placed = region?.bodies.find(
        (placement) => placement.owner.type === 'Ssu' && holds(placement, day) && holds(placement.owner, day)
      )
      return placed ? new SsuView(placed.owner, day, structure.image) : null
    },

    /** Keys of the committees that a region has or had on any day; none for a code without a region. */
    ssuKeysOf(regionCode: string): string[] {
      const region = structure.image.region.get(readRegionCode(regionCode, 'regionCode'))
      return (region?.bodies ?? []).flatMap(({ owner }) => (owner.type === 'Ssu' ? [owner.key] : []))
    },

    ssus(args: PageArguments, when: When): Connection<SsuView> {
      const { image } = structure
      return page(
        listing(image.lists.ssus, when, (record, day) => new SsuView(record, day, image)),
        args
      )
    },

    committee: (key: string, when: When) => find(key, when, 'Committee') as CommitteeView | null,

    committees(args: ListArguments<BodyFilter>, when: When): Connection<CommitteeView> {
      const { image } = structure
      return page(
        listing(
          ofKind(image.lists.committees, args.filter?.kind),
          when,
          (record, day) => bodyView(record, day, image) as CommitteeView,
          {
            filter: allOf(bodyConditions(args.filter, when))
          }
        ),
        args
      )
    },

    body: (key: string, when: When) => find(key, when),

    /** The types of body in force on the day, by key. */
    bodyTypes(day: Day): BodyTypeView[] {
      const { image } = structure
      return [...image.bodyType.values()]
        .filter((type) => holds(type, day))
        .sort((a, b) => compareText(a.key, b.key))
        .map((type) => new BodyTypeView(type, day, image))
    },

    bodyType(key: string, day: Day): BodyTypeView | null {
      const type = structure.image.bodyType.get(key)
      return type && holds(type, day) ? new BodyTypeView(type, day, structure.image) : null
    },

    bodies(args: ListArguments<BodyFilter>, when: When): Connection<AnyBodyView> {
      const { image } = structure
      return page(
        listing(ofKind(image.lists.bodies, args.filter?.kind), when, (record, day) => bodyView(record, day, image), {
          filter: allOf(bodyConditions(args.filter, when))
        }),
        args
      )
    },

    /** The bodies that lie in a region on its day, of some types or of all. */
    bodiesOfRegion(region: RegionView, types: Maybe<readonly string[]>, args: PageArguments): Connection<AnyBodyView> {
      const isWanted = bodyTypeFilter(types, region.image)
      return page(
        plainListing(
          `region-bodies ${region.code} ${types?.join(' ') ?? ''}`,
          placedOn(region.record.bodies, region.day).filter(isWanted),
          (record) => bodyView(record, region.day, region.image)
        ),
        args
      )
    },

    /** The bodies of a type on its day. */
    bodiesOfType({ record, day, image }: BodyTypeView, args: PageArguments): Connection<AnyBodyView> {
      return page(
        plainListing(
          `type-bodies ${record.key}`,
          record.bodies.filter((body) => holds(body, day)),
          (body) => bodyView(body, day, image)
        ),
        args
      )
    },

    /** The bodies that a municipality is a member of on its day, of some types or of all. */
    bodiesOfMember(member: MunicipalityView, types: Maybe<readonly string[]>): AnyBodyView[] {
      return heldBy(member.record, member.day)
        .map(({ body }) => body)
        .filter(bodyTypeFilter(types, member.image))
        .map((body) => bodyView(body, member.day, member.image))
    },

    /** The memberships of a body on its day, or of any time, in the order the documents list them. */
    membershipsOf(body: AnyBodyView, args: PageArguments & { anyTime?: Maybe<boolean> }): Connection<MembershipView> {
      const position = (record: Membership) => [String(record.ordinal).padStart(6, '0'), record.key]
      const when: When = args.anyTime ? { nearestTo: body.day } : body.day
      const items = args.anyTime
        ? sortByPosition(body.record.memberships, position, comparePositions)
        : body.membershipRecords
      return page(
        {
          name: `memberships ${body.key}`,
          items,
          position,
          compare: comparePositions,
          count: () => items.length,
          node: (record) =>
            new MembershipView(record, dayIn(common(record, record.body, record.member), when), body.image)
        },
        args
      )
    }
  }
}

/**
 * True of a body of one of the types, by key or kind, or of any where none are given. Throws INVALID_INPUT for a type that
 * is not known.
 */
function bodyTypeFilter(types: Maybe<readonly string[]>, image: Image): (body: Body) => boolean {
  if (types === null || types === undefined) return () => true
  const known: readonly string[] = [...image.bodyType.keys(), ...BODY_KIND]
  if (types.some((type) => !known.includes(type))) throw invalidInput([{ field: 'type', message: oneOf(known) }])
  return ({ kind, bodyTypeKey }) => types.includes(bodyTypeKey) || types.includes(kind)
}

export type BodyService = ReturnType<typeof createBodyService>
