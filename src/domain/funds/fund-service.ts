import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import type { Day } from '../basics/time.ts'
import { baseDay, type When } from '../basics/when.ts'
import type { Image } from '../model/image.ts'
import { allOf, filtered, oneOfRecords } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import { FundEntryView, JointFundView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { belongingTo, fundStageOn } from '../model/states.ts'
import { readGivenRegionCode, type Structure } from '../model/structure.ts'
import { type ClusterView, type InitiativeView, MunicipalityView, RegionView } from '../model/views.ts'
import { balanceOf, entriesUpTo, type Sums, sumsOf } from './ledger.ts'

export type JointFundFilter = { clusterKey?: Maybe<string>; regionCode?: Maybe<string>; year?: Maybe<number> }

const BY_KEY: Order<records.JointFund> = { name: 'joint-funds', tables: ['jointFund'], position: (fund) => [fund.key] }

/** The money of an initiative from joint funds by the day. */
export type InitiativeMoney = { allocated: number; returned: number; net: number; entries: FundEntryView[] }
type PartyView = RegionView | MunicipalityView

/** The joint funds of clusters: one a year, each with a ledger. */
export function createFundService(structure: Structure) {
  return {
    /** The funds that are opened by the day. */
    jointFunds(args: ListArguments<JointFundFilter>, when: When): Connection<JointFundView> {
      const { image } = structure
      const day = baseDay(when)
      const { clusterKey, year } = args.filter ?? {}
      const regionCode = readGivenRegionCode(args.filter?.regionCode, 'filter.regionCode')
      const filter = allOf<records.JointFund>([
        clusterKey ? oneOfRecords(new Set(fundsOf(image.body.get(clusterKey), { day, image }))) : null,
        regionCode === null
          ? null
          : {
              test: (fund) => fund.cluster.placements.some((one) => one.regionKey === regionCode),
              among: (image.region.get(regionCode)?.bodies ?? []).flatMap(({ owner }) => owner.jointFunds)
            },
        year == null ? null : (fund) => fund.year === year,
        (fund) => fundStageOn(fund, day) !== null
      ])
      return page(
        filtered(inOrder(image.lists, BY_KEY, image.jointFund), filter, (fund) => new JointFundView(fund, day, image)),
        args
      )
    },

    /** The fund with the key; null where it is not opened by the day. */
    jointFund(key: string, day: Day): JointFundView | null {
      const fund = structure.image.jointFund.get(key)
      return fund && fundStageOn(fund, day) !== null ? new JointFundView(fund, day, structure.image) : null
    },

    /** A cluster's funds that are opened by its day, by year. */
    jointFundsOf({ record, day, image }: ClusterView): JointFundView[] {
      return fundsOf(record, { day, image })
        .filter((fund) => fundStageOn(fund, day) !== null)
        .sort((a, b) => a.year - b.year)
        .map((fund) => new JointFundView(fund, day, image))
    },

    /** The sums and the balance at the end of the day. */
    sumsOf({ record, day }: JointFundView): Sums & { balance: number } {
      const sums = sumsOf(entriesUpTo(record.entries, day))
      return { ...sums, balance: balanceOf(sums) }
    },

    entriesOf({ record, day, image }: JointFundView): FundEntryView[] {
      return entriesUpTo(record.entries, day).map((entry) => new FundEntryView(entry, day, image))
    },

    /** The parties that agreed to extra local money. */
    agreedByOf({ record, day, image }: FundEntryView): PartyView[] {
      const codes = stepOf(record)?.data.agreedBy ?? []
      return codes.flatMap((code) => partyView(image.region.get(code) ?? image.municipality.get(code), day, image))
    },

    decidedByOf: ({ record }: FundEntryView): string | null => stepOf(record)?.data.decidedBy ?? null,

    /** The balance of the fund after the entry. */
    balanceAfter({ record: { fund, ordinal } }: FundEntryView): number {
      return balanceOf(sumsOf(fund.entries.filter((one) => one.ordinal <= ordinal)))
    },

    /** The allocations and returns of an initiative; null where it is of the documents and nothing was recorded. */
    moneyOf({ record, day, image }: InitiativeView): InitiativeMoney | null {
      const entries = entriesUpTo(record.money, day).sort((a, b) => (order(a) < order(b) ? -1 : 1))
      if (entries.length === 0 && record.evidence !== 'RECORDED') return null
      const { allocated, returned } = sumsOf(entries)
      return {
        allocated,
        returned,
        net: allocated - returned,
        entries: entries.map((entry) => new FundEntryView(entry, day, image))
      }
    }
  }
}

export type FundService = ReturnType<typeof createFundService>

const order = (entry: records.FundEntry): string =>
  `${entry.on} ${entry.fundKey} ${String(entry.ordinal).padStart(6, '0')}`

/** The step that wrote the entry. */
function stepOf(entry: records.FundEntry): records.Step | undefined {
  return entry.fund.steps.find((step) => step.data.entry?.key === entry.key)
}

function partyView(
  party: records.Region | records.Municipality | undefined,
  day: Day,
  image: Image
): (RegionView | MunicipalityView)[] {
  if (!party) return []
  return [party.type === 'Region' ? new RegionView(party, day, image) : new MunicipalityView(party, day, image)]
}

/** The funds that belong to the body on the day. */
const fundsOf = (body: records.Body | undefined, at: { day: Day; image: Image }): records.JointFund[] =>
  body
    ? belongingTo(
        body,
        at,
        ({ jointFunds }) => jointFunds,
        ({ clusterKey }) => clusterKey
      )
    : []
