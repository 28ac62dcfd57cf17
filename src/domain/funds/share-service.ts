import type { Day } from '../basics/time.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { type FundingRoundView, type MembershipView, RegionView } from '../model/views.ts'
import { WHOLE } from './fund-input.ts'
import { sharesOn } from './shares.ts'

/** A region's rate of a year, as of a day. */
export class RegionalRateView {
  readonly record: records.RegionalRate
  readonly day: Day
  readonly image: Image

  constructor(record: records.RegionalRate, day: Day, image: Image) {
    this.record = record
    this.day = day
    this.image = image
  }

  get key() {
    return this.record.key
  }
  get region(): RegionView {
    return new RegionView(this.record.region, this.day, this.image)
  }
  get year() {
    return this.record.year
  }
  get rate() {
    return this.record.rateOre
  }
  get source() {
    return this.record.source
  }
  get version() {
    return this.record.version
  }
}

/** Shares of municipalities in several clusters, and rates of regions, which the documents leave open. */
export function createShareService() {
  return {
    /** The member's share that is counted in the cluster; null where none is recorded, or for another kind of member. */
    shareOf({ record, day }: MembershipView): number | null {
      if (record.member.type !== 'Municipality' || record.body.type !== 'Cluster') return null
      const share = sharesOn(record.member, day)?.get(record.body)
      return share === undefined ? null : share / WHOLE
    },

    /** The recorded rates of a round. */
    ratesOf({ year, image }: Pick<FundingRoundView, 'year' | 'image'>): RegionalRateView[] {
      const day = firstDayOf(year)
      return [...image.regionalRate.values()]
        .filter((one) => one.year === year)
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map((one) => new RegionalRateView(one, day, image))
    }
  }
}

export type ShareService = ReturnType<typeof createShareService>

/** The first day of a year's rates: the first money was for the second half of 2022. */
export const firstDayOf = (year: number): Day => `${year}-07-01`
