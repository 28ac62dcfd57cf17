import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { type Day, holds, isEver } from '../basics/time.ts'
import { statementOf } from '../lifecycle/lifecycle.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { Structure } from '../model/structure.ts'
import { type MembershipView, MunicipalityView, RegionView } from '../model/views.ts'
import { existing, planOf } from '../writing/plans.ts'
import {
  expectNoVersion,
  expectVersion,
  type Plan,
  type Write,
  type WriteContext,
  type Written
} from '../writing/writes.ts'
import * as input from './fund-input.ts'
import { noModel, roundWithModel } from './fund-lifecycle.ts'
import { written } from './money.ts'
import { clustersOn, sharesOn } from './shares.ts'

/** A region's rate of a year, as it is shown on a day. */
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

/** What the parties have settled themselves and the documents leave open: shares of municipalities, rates of regions. */
export function createShareService(structure: Structure, write: Write) {
  return {
    /** The part of its member that is counted in the cluster; null where that is not settled, or it is no such member. */
    shareOf({ record, day }: MembershipView): number | null {
      if (record.member.type !== 'Municipality' || record.body.type !== 'Cluster') return null
      const share = sharesOn(record.member, day)?.get(record.body)
      return share === undefined ? null : share / input.WHOLE
    },

    /** Every region's rate of a round that has been settled. */
    ratesOf(round: records.FundingRound): RegionalRateView[] {
      const { image } = structure
      const day = firstDayOf(round.year)
      return [...image.regionalRate.values()]
        .filter((one) => one.year === round.year)
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map((one) => new RegionalRateView(one, day, image))
    },

    /** Settles how a municipality in several clusters is counted, from a day on; earlier shares end that day. */
    shareMunicipality(given: input.ShareMunicipalityInput, context: WriteContext): Written<MunicipalityView> {
      const asked = parseInput(input.shareMunicipalitySchema, given, 'input')
      const { validFrom } = asked
      const plan = (image: Image): Plan => {
        const municipality = existing(image.municipality, asked.municipalityCode, 'municipalityCode')
        expectNoVersion(asked)
        const shares = sharesAsked(asked, clustersOn(municipality, validFrom))
        const later = municipality.shares.find((one) => validFrom < one.validFrom && isEver(one))
        if (later) {
          throw new DomainError('CONFLICT', {
            da: `${municipality.key} har allerede fordelinger fra ${later.validFrom}: validFrom må ikke ligge før den dag.`,
            en: `${municipality.key} already has shares from ${later.validFrom}: validFrom must not be earlier.`
          })
        }
        const changes: Change[] = []
        for (const one of municipality.shares) {
          // What begins the same day is a correction of it: it changes, and the change record keeps what it was.
          if (one.validFrom === validFrom) {
            changes.push(changed('membershipShare', one, { share: shares.get(one.bodyKey) ?? 0 }))
            shares.delete(one.bodyKey)
          } else if (holds(one, validFrom)) {
            changes.push(changed('membershipShare', one, { validTo: validFrom }))
          }
        }
        for (const [bodyKey, share] of shares) {
          const key = `${municipality.key}.${bodyKey}.${validFrom}`
          changes.push(
            opened('membershipShare', {
              key,
              municipalityKey: municipality.key,
              bodyKey,
              share,
              validFrom,
              validTo: null,
              version: 1
            })
          )
        }
        return planOf('shareMunicipality', 'Municipality', municipality.key, asked.reason, validFrom, changes)
      }
      return write(
        context,
        asked,
        (image) => {
          const municipality = existing(image.municipality, asked.municipalityCode, 'municipalityCode')
          return {
            of: municipality,
            bodies: clustersOn(municipality, validFrom).map(({ key }) => key),
            from: validFrom
          }
        },
        plan,
        (image) =>
          new MunicipalityView(
            existing(image.municipality, asked.municipalityCode, 'municipalityCode'),
            validFrom,
            image
          )
      )
    },

    /** Records the rate of a region, which the documents give as a range only; within it, and with its source. */
    setRegionalRate(given: input.SetRegionalRateInput, context: WriteContext): Written<RegionalRateView> {
      const asked = parseInput(input.setRegionalRateSchema, given, 'input')
      const { year, rate: rateOre, source } = asked
      const key = `${asked.regionCode}.${year}`
      const from = firstDayOf(year)
      const plan = (image: Image): Plan => {
        const region = existing(image.region, asked.regionCode, 'regionCode')
        mustBeWithin(year, rateOre, image)
        const known = region.regionalRates.find((one) => one.year === year)
        if (known) expectVersion(known, asked)
        else expectNoVersion(asked)
        return planOf('setRegionalRate', 'Region', region.key, asked.reason, from, [
          known
            ? changed('regionalRate', known, { rateOre, source })
            : opened('regionalRate', { key, regionKey: region.key, year, rateOre, source, version: 1 })
        ])
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.region, asked.regionCode, 'regionCode'), from }),
        plan,
        (image) => new RegionalRateView(existing(image.regionalRate, key, 'regionCode'), from, image)
      )
    }
  }
}

export type ShareService = ReturnType<typeof createShareService>

/** The first money was for the second half of its year. */
const firstDayOf = (year: number): Day => `${year}-07-01`

/** The shares by key of the cluster: of all clusters of the day, and together a whole. */
function sharesAsked(asked: input.SharesAsked, clusters: readonly records.Body[]): Map<string, number> {
  const keys = clusters.map(({ key }) => key)
  const list = keys.join(', ')
  const wrong = (field: string, da: string, en: string) =>
    invalidInput([{ field: `input.${field}`, message: { da, en } }])
  if (keys.length < 2) {
    throw wrong(
      'municipalityCode',
      `${asked.municipalityCode} er den ${asked.validFrom} ikke i flere klynger: der er intet at fordele`,
      `${asked.municipalityCode} is not in several clusters on ${asked.validFrom}: there is nothing to share`
    )
  }
  if (asked.primaryClusterKey) {
    const primary = asked.primaryClusterKey
    if (!keys.includes(primary)) {
      throw wrong('primaryClusterKey', `skal være en af: ${list}`, `must be one of: ${list}`)
    }
    return new Map(keys.map((key) => [key, key === primary ? input.WHOLE : 0]))
  }
  const shares = new Map((asked.shares ?? []).map(({ clusterKey, share }) => [clusterKey, share]))
  const same = shares.size === keys.length && keys.every((key) => shares.has(key))
  if (!same || shares.size !== asked.shares?.length) {
    throw wrong(
      'shares',
      `skal nævne hver af klyngerne én gang: ${list}`,
      `must name each of the clusters once: ${list}`
    )
  }
  const sum = [...shares.values()].reduce((total, share) => total + share, 0)
  if (sum !== input.WHOLE) {
    throw wrong(
      'shares',
      `skal tilsammen være præcis 1, ikke ${sum / input.WHOLE}`,
      `must sum to exactly 1, not ${sum / input.WHOLE}`
    )
  }
  return shares
}

/** Throws RULE_VIOLATION where the year has no model, or the rate lies outside of the round's range. */
function mustBeWithin(year: number, ore: number, image: Image): void {
  const round = roundWithModel(year, image)
  const [lowest, highest] = [round?.regionalRateMinimumOre ?? null, round?.regionalRateMaximumOre ?? null]
  if (!round || lowest === null || highest === null) {
    const { rule, ...message } = noModel(year)
    throw ruleViolation([{ message, rule: statementOf(rule, image) }])
  }
  if (ore >= lowest && ore <= highest) return
  const [asked, from, to] = [written(ore), written(lowest), written(highest)]
  throw ruleViolation([
    {
      message: {
        da: `rate skal være fra ${from.da} til ${to.da} pr. indbygger, ikke ${asked.da}`,
        en: `rate must be from ${from.en} to ${to.en} per inhabitant, not ${asked.en}.`
      },
      rule: statementOf('funds-2022-regional-rate', image)
    }
  ])
}
