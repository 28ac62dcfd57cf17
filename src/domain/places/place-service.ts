import type { Maybe } from '../basics/maybe.ts'
import { type Connection, comparePositions, type ListArguments, type PageArguments, page } from '../basics/page.ts'
import { common, type Day, holds, nearestDay } from '../basics/time.ts'
import { dayIn, isThere, type When } from '../basics/when.ts'
import type { Image } from '../model/image.ts'
import {
  allOf,
  type Condition,
  listing,
  type OrderBy,
  oneOfRecords,
  plainListing,
  sortByPosition
} from '../model/listings.ts'
import type { Hospital, Municipality, Placement, Region } from '../model/records.ts'
import { clusterCount, liesIn, membershipHolds, recordsOf } from '../model/relations.ts'
import {
  foundKeys,
  readCode,
  readGivenRegionCode,
  readRecords,
  readRegionCode,
  type Structure
} from '../model/structure.ts'
import { ClusterView, HospitalView, MembershipView, MunicipalityView, RegionView } from '../model/views.ts'
import { turnsOf } from './turns.ts'

export type RegionFilter = { codes?: Maybe<readonly string[]> }
type PlaceFilter = {
  regionCode?: Maybe<string>
  clusterKey?: Maybe<string>
  inMultipleClusters?: Maybe<boolean>
  search?: Maybe<string>
}
export type MunicipalityFilter = PlaceFilter & { withoutCluster?: Maybe<boolean>; codes?: Maybe<readonly string[]> }
export type HospitalFilter = PlaceFilter & { keys?: Maybe<readonly string[]> }

/** Regions, municipalities and hospitals as of a day. */
export function createPlaceService(structure: Structure) {
  let turns: { version: number; days: readonly Day[] } | undefined
  return {
    /** The days on which something of the structure begins or ends, in order. */
    turns(): readonly Day[] {
      const { image } = structure
      if (turns?.version !== image.version) turns = { version: image.version, days: turnsOf(image) }
      return turns.days
    },

    /** The region with the code; null where there is none that day. Throws INVALID_INPUT for what is no code. */
    region(code: string, day: Day): RegionView | null {
      const record = structure.image.region.get(readRegionCode(code, 'code'))
      return record && holds(record, day) ? new RegionView(record, day, structure.image) : null
    },

    regions(args: ListArguments<RegionFilter>, when: When): Connection<RegionView> {
      const { image } = structure
      const codes = { all: image.region, kind: 'region', field: 'filter.codes' } as const
      return page(
        listing(image.lists.regions, when, (record, day) => new RegionView(record, day, image), {
          filter: allOf([oneOfRecords(readRecords(args.filter?.codes, codes))])
        }),
        args
      )
    },

    /** The municipality with the code; null where there is none at that time. Throws INVALID_INPUT for what is no code. */
    municipality(code: string, when: When): MunicipalityView | null {
      const record = structure.image.municipality.get(readCode(code, 'code'))
      if (!record || !isThere(record, when)) return null
      return new MunicipalityView(record, dayIn(record, when), structure.image)
    },

    municipalities(
      args: ListArguments<MunicipalityFilter> & { orderBy?: Maybe<OrderBy> },
      when: When
    ): Connection<MunicipalityView> {
      const { image } = structure
      const filter = allOf<Municipality>([
        ...placeConditions(structure, MUNICIPALITIES, args.filter, when),
        oneOfRecords(
          readRecords(args.filter?.codes, { all: image.municipality, kind: 'municipality', field: 'filter.codes' })
        ),
        args.filter?.withoutCluster
          ? (record) => clusterCount(record.memberships, dayIn(record, when)) === 0
          : args.filter?.withoutCluster === false
            ? (record) => clusterCount(record.memberships, dayIn(record, when)) > 0
            : null
      ])
      return page(
        listing(image.lists.municipalities, when, (record, day) => new MunicipalityView(record, day, image), {
          orderBy: args.orderBy,
          filter
        }),
        args
      )
    },

    hospital(key: string, day: Day): HospitalView | null {
      const record = structure.image.hospital.get(key)
      return record && holds(record, day) ? new HospitalView(record, day, structure.image) : null
    },

    hospitals(
      args: ListArguments<HospitalFilter> & { orderBy?: Maybe<OrderBy> },
      when: When
    ): Connection<HospitalView> {
      const { image } = structure
      return page(
        listing(image.lists.hospitals, when, (record, day) => new HospitalView(record, day, image), {
          orderBy: args.orderBy,
          filter: allOf([
            ...placeConditions(structure, HOSPITALS, args.filter, when),
            oneOfRecords(
              readRecords(args.filter?.keys, { all: image.hospital, kind: 'hospital', field: 'filter.keys' })
            )
          ])
        }),
        args
      )
    },

    /** The memberships of a municipality or hospital on its day, or of any time, by their first day. */
    membershipsOf(member: MunicipalityView | HospitalView, anyTime: boolean): MembershipView[] {
      if (!anyTime) return member.memberships
      const { record, day, image } = member
      return sortByPosition(record.memberships, ({ validFrom, key }) => [validFrom ?? '', key], comparePositions).map(
        (one) => new MembershipView(one, nearestDay(common(one, one.body, one.member), day), image)
      )
    },

    municipalitiesOf(region: RegionView, args: PageArguments): Connection<MunicipalityView> {
      return page(
        plainListing(
          `region-municipalities ${region.code}`,
          region.municipalityRecords,
          (record) => new MunicipalityView(record, region.day, region.image)
        ),
        args
      )
    },

    hospitalsOf(region: RegionView, args: PageArguments): Connection<HospitalView> {
      return page(
        plainListing(
          `region-hospitals ${region.code}`,
          region.hospitalRecords,
          (record) => new HospitalView(record, region.day, region.image)
        ),
        args
      )
    },

    clustersOf(region: RegionView, args: PageArguments): Connection<ClusterView> {
      return page(
        plainListing(
          `region-clusters ${region.code}`,
          region.clusterRecords,
          (record) => new ClusterView(record, region.day, region.image)
        ),
        args
      )
    }
  }
}

type Place = Municipality | Hospital

/** A concept of places: its records by key, and those that have lain in a region. */
type Concept<R extends Place> = {
  type: R extends Municipality ? 'MUNICIPALITY' : 'HOSPITAL'
  records(image: Image): ReadonlyMap<string, R>
  placedIn(region: Region): readonly Placement<R>[]
}
const MUNICIPALITIES: Concept<Municipality> = {
  type: 'MUNICIPALITY',
  records: (image) => image.municipality,
  placedIn: (region) => region.municipalities
}
const HOSPITALS: Concept<Hospital> = {
  type: 'HOSPITAL',
  records: (image) => image.hospital,
  placedIn: (region) => region.hospitals
}

function placeConditions<R extends Place>(
  structure: Structure,
  { type, records, placedIn }: Concept<R>,
  filter: Maybe<PlaceFilter>,
  when: When
): (Condition<R> | null)[] {
  if (!filter) return []
  const { image } = structure
  const { clusterKey, inMultipleClusters } = filter
  const regionCode = readGivenRegionCode(filter.regionCode, 'filter.regionCode')
  const found = foundKeys(structure, filter.search, type, 'filter.search')
  const all = records(image)
  const region = image.region.get(regionCode ?? '')
  return [
    regionCode
      ? {
          test: (record) => liesIn(record.placements, regionCode, dayIn(record, when)),
          among: region ? placedIn(region).map(({ owner }) => owner) : []
        }
      : null,
    clusterKey
      ? {
          test: (record) =>
            record.memberships.some((one) => one.bodyKey === clusterKey && membershipHolds(one, dayIn(record, when))),
          among: recordsOf(
            all,
            (image.body.get(clusterKey)?.memberships ?? []).map(({ member }) => member.key)
          )
        }
      : null,
    typeof inMultipleClusters === 'boolean'
      ? (record) => clusterCount(record.memberships, dayIn(record, when)) > 1 === inMultipleClusters
      : null,
    found ? { test: (record) => found.has(record.key), among: recordsOf(all, found) } : null
  ]
}

export type PlaceService = ReturnType<typeof createPlaceService>
