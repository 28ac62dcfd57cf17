import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, type PageArguments, page } from '../basics/page.ts'
import { type Day, holds } from '../basics/time.ts'
import type { Image } from '../model/image.ts'
import { allOf, type Condition, listing, type OrderBy, plainListing } from '../model/listings.ts'
import type { Hospital, Municipality, Placement, Region } from '../model/records.ts'
import { clusterCount, liesIn, membershipHolds, recordsOf } from '../model/relations.ts'
import { foundKeys, readCode, readGivenCode, type Structure } from '../model/structure.ts'
import { ClusterView, HospitalView, MunicipalityView, RegionView } from '../model/views.ts'

export type MunicipalityFilter = {
  regionCode?: Maybe<string>
  clusterKey?: Maybe<string>
  inMultipleClusters?: Maybe<boolean>
  withoutCluster?: Maybe<boolean>
  search?: Maybe<string>
}
export type HospitalFilter = Omit<MunicipalityFilter, 'withoutCluster'>

/** Regions, municipalities and hospitals as of a day. */
export function createPlaceService(structure: Structure) {
  return {
    /** The region with the code; null where there is none that day. Throws INVALID_INPUT for what is no code. */
    region(code: string, day: Day): RegionView | null {
      const record = structure.image.region.get(readCode(code, 'code'))
      return record && holds(record, day) ? new RegionView(record, day, structure.image) : null
    },

    regions(args: PageArguments, day: Day): Connection<RegionView> {
      const { image } = structure
      return page(
        listing(image.lists.regions, day, (record) => new RegionView(record, day, image)),
        args
      )
    },

    /** The municipality with the code; null where there is none that day. Throws INVALID_INPUT for what is no code. */
    municipality(code: string, day: Day): MunicipalityView | null {
      const record = structure.image.municipality.get(readCode(code, 'code'))
      return record && holds(record, day) ? new MunicipalityView(record, day, structure.image) : null
    },

    municipalities(
      args: ListArguments<MunicipalityFilter> & { orderBy?: Maybe<OrderBy> },
      day: Day
    ): Connection<MunicipalityView> {
      const { image } = structure
      const filter = allOf<Municipality>([
        ...placeConditions(structure, MUNICIPALITIES, args.filter, day),
        args.filter?.withoutCluster
          ? (record) => clusterCount(record.memberships, day) === 0
          : args.filter?.withoutCluster === false
            ? (record) => clusterCount(record.memberships, day) > 0
            : null
      ])
      return page(
        listing(image.lists.municipalities, day, (record) => new MunicipalityView(record, day, image), {
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

    hospitals(args: ListArguments<HospitalFilter> & { orderBy?: Maybe<OrderBy> }, day: Day): Connection<HospitalView> {
      const { image } = structure
      return page(
        listing(image.lists.hospitals, day, (record) => new HospitalView(record, day, image), {
          orderBy: args.orderBy,
          filter: allOf(placeConditions(structure, HOSPITALS, args.filter, day))
        }),
        args
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
  filter: Maybe<MunicipalityFilter>,
  day: Day
): (Condition<R> | null)[] {
  if (!filter) return []
  const { image } = structure
  const { clusterKey, inMultipleClusters } = filter
  const regionCode = readGivenCode(filter.regionCode, 'filter.regionCode')
  const found = foundKeys(structure, filter.search, type, 'filter.search')
  const all = records(image)
  const region = image.region.get(regionCode ?? '')
  return [
    regionCode
      ? {
          test: (record) => liesIn(record.placements, regionCode, day),
          among: region ? placedIn(region).map(({ owner }) => owner) : []
        }
      : null,
    clusterKey
      ? {
          test: (record) => record.memberships.some((one) => one.bodyKey === clusterKey && membershipHolds(one, day)),
          among: recordsOf(
            all,
            (image.body.get(clusterKey)?.memberships ?? []).map(({ member }) => member.key)
          )
        }
      : null,
    typeof inMultipleClusters === 'boolean'
      ? (record) => clusterCount(record.memberships, day) > 1 === inMultipleClusters
      : null,
    found ? { test: (record) => found.has(record.key), among: recordsOf(all, found) } : null
  ]
}

export type PlaceService = ReturnType<typeof createPlaceService>
