import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { FundingModel } from '../../domain/funds/funding-model.ts'
import type { RegionalRateView } from '../../domain/funds/share-service.ts'
import type { FundEntryView, JointFundView, PopulationSetView } from '../../domain/model/recorded-views.ts'
import { type Asked, field, included, representation, writeAll } from '../representation.ts'
import * as shape from '../shapes.ts'
import { lifeFields } from './lives.ts'

export const fundEntry = representation<FundEntryView>(
  'FundEntry',
  'One movement of money in a fund. Entries never change; another entry reverses them.',
  ['key'],
  {
    ...shape.known,
    kind: field(shape.oneOf(words.FUND_ENTRY_KIND), 'Kind of entry, such as CONTRIBUTION.'),
    money: field(shape.money, 'Amount, always more than 0.', ({ money }) => shape.writeMoney(money)),
    on: field(shape.day, 'Day of the movement.'),
    party: field(
      shape.maybeReference,
      'Region or municipality that paid; null where the entry is not a contribution.',
      (view, asked) => shape.refer(view.party, asked)
    ),
    initiative: field(
      shape.maybeReference,
      'Initiative that received or returned the money; null for other entries.',
      (view, asked) => shape.refer(view.initiative, asked)
    ),
    basis: field(shape.maybeOneOf(words.CONTRIBUTION_BASIS), 'Basis of a contribution; null for other entries.'),
    purpose: field(shape.maybeOneOf(words.FUND_PURPOSE), 'Purpose of an allocation; null for other entries.'),
    of: field(
      shape.maybeText,
      'Key of the entry that this one returns, reverses or carries over; null for other entries.',
      ({ of }) => of?.key
    ),
    reversedBy: field(
      shape.maybeText,
      'Key of the entry that reverses this one; null where none does.',
      (view) => view.reversedBy?.key
    ),
    balanceAfter: field(shape.money, 'Balance of the fund after the entry.', (view, { services }) =>
      shape.writeMoney(services.funds.balanceAfter(view))
    ),
    agreedBy: field(
      shape.references,
      'Parties that agreed to extra local money; empty for other entries.',
      (view, asked) => shape.referAll(asked.services.funds.agreedByOf(view), asked)
    ),
    decidedBy: field(
      shape.maybeText,
      'Council or meeting that decided for the party; null where not recorded.',
      (view, { services }) => services.funds.decidedByOf(view)
    ),
    remark: field(shape.maybeText, 'Remark recorded with the entry; null where there is none.')
  }
)

const sum = (
  name: 'contributed' | 'allocated' | 'returned' | 'carriedIn' | 'carriedOut' | 'balance',
  description: string
) =>
  field<JointFundView>(shape.money, description, (view, { services }: Asked) =>
    shape.writeMoney(services.funds.sumsOf(view)[name])
  )

export const jointFund = representation<JointFundView>(
  'JointFund',
  'Joint money of a cluster for one year (fælles midler).',
  ['key'],
  {
    ...shape.known,
    cluster: field(shape.reference, 'Cluster that the fund belongs to.', ({ cluster }, asked) =>
      shape.refer(cluster, asked)
    ),
    year: field(z.int(), 'Calendar year that the money is for.'),
    stage: field(shape.oneOf(words.JOINT_FUND_STAGE), 'Stage on the day that is read: OPEN or CLOSED.'),
    contributed: sum('contributed', 'Total paid in by the day that is read, less reversals.'),
    allocated: sum('allocated', 'Total given to initiatives by the day that is read, less reversals.'),
    returned: sum('returned', 'Total returned by initiatives by the day that is read, less reversals.'),
    carriedIn: sum('carriedIn', 'Amount carried over from the fund of the year before.'),
    carriedOut: sum('carriedOut', 'Amount carried over to the fund of the next year.'),
    balance: sum('balance', 'Balance at the end of the day; never negative.'),
    entries: included(z.array(fundEntry.schema), 'Entries by the day that is read, in order.', (view, asked) =>
      writeAll(asked.services.funds.entriesOf(view), fundEntry, asked)
    ),
    ...lifeFields,
    ...shape.version
  }
)

export const regionalRate = representation<RegionalRateView>('RegionalRate', "A region's own rate for one year.", [], {
  region: field(shape.reference, 'Region that pays the rate.', ({ region }, asked) => shape.refer(region, asked)),
  year: field(z.int(), 'Calendar year.'),
  rate: field(shape.money, 'Amount that the region pays for each inhabitant.', ({ rate }) => shape.writeMoney(rate)),
  source: field(shape.text, 'Source of the rate.'),
  version: shape.version.version
})

export const populationSet = representation<PopulationSetView>(
  'PopulationSet',
  'Number of inhabitants of every municipality on one day (folketal).',
  ['key'],
  {
    ...shape.known,
    referenceDate: field(shape.day, 'Day that the figures describe.'),
    source: field(shape.text, 'Source of the figures.'),
    total: field(shape.count, 'Number of inhabitants in all.', (view, { services }) =>
      services.populations.totalOf(view)
    ),
    municipalities: included(
      z.array(z.object({ municipality: shape.reference, persons: shape.count })),
      'Number of inhabitants of each municipality.',
      (view, asked) =>
        asked.services.populations
          .municipalitiesOf(view)
          .map(({ municipality, persons }) => ({ municipality: shape.refer(municipality, asked), persons }))
    )
  }
)

const unresolved = z.array(
  z.object({ municipality: shape.reference, persons: shape.count.nullable(), clusters: shape.references })
)

export const fundingModel = representation<FundingModel>(
  'FundingModel',
  "Contributions to a cluster's joint fund of a year by the agreed model (fordelingsmodel).",
  [],
  {
    year: field(z.int(), 'Calendar year.'),
    asOf: field(shape.day, 'Day whose members contribute: 1 July of the year.'),
    cluster: field(shape.reference, 'Cluster, as of that day.', ({ cluster }, asked) => shape.refer(cluster, asked)),
    round: field(
      shape.maybeText,
      'Key of the joint funds of the whole country in the year; null where the documents name none.',
      ({ round }) => round?.key
    ),
    modelStatus: field(
      shape.oneOf(words.MODEL_STATUS),
      'AGREED if a model is agreed; without one there are no contributions.'
    ),
    populationSet: field(
      shape.maybeText,
      'Key of the population figures used; null where none are imported.',
      (model) => model.populationSet?.key
    ),
    municipal: field(
      z.array(
        z.object({
          municipality: shape.reference,
          evidence: shape.oneOf(words.EVIDENCE),
          persons: z.number().nullable(),
          share: z.number(),
          personsCounted: z.number().nullable(),
          rate: shape.maybeMoney,
          amount: shape.maybeMoney
        })
      ),
      'Contribution of each municipality.',
      ({ municipal }, asked) =>
        municipal.map(({ municipality, rate, amount, evidence, persons, share, personsCounted }) => ({
          municipality: shape.refer(municipality, asked),
          evidence,
          persons,
          share,
          personsCounted,
          rate: shape.writeMoney(rate),
          amount: shape.writeMoney(amount)
        }))
    ),
    regional: field(
      z
        .object({
          region: shape.reference,
          personsCounted: z.number().nullable(),
          rate: shape.maybeMoney,
          rateMinimum: shape.maybeMoney,
          rateMaximum: shape.maybeMoney,
          source: shape.maybeText,
          amount: shape.maybeMoney,
          amountMinimum: shape.maybeMoney,
          amountMaximum: shape.maybeMoney
        })
        .nullable(),
      'Contribution of the region; null without a model.',
      ({ regional }, asked) =>
        regional && {
          region: shape.refer(regional.region, asked),
          personsCounted: regional.personsCounted,
          rate: shape.writeMoney(regional.rate),
          rateMinimum: shape.writeMoney(regional.rateMinimum),
          rateMaximum: shape.writeMoney(regional.rateMaximum),
          source: regional.source,
          amount: shape.writeMoney(regional.amount),
          amountMinimum: shape.writeMoney(regional.amountMinimum),
          amountMaximum: shape.writeMoney(regional.amountMaximum)
        }
    ),
    totals: field(
      z.object({
        municipal: shape.maybeMoney,
        regionalMinimum: shape.maybeMoney,
        regionalMaximum: shape.maybeMoney,
        minimum: shape.maybeMoney,
        maximum: shape.maybeMoney
      }),
      'Totals of the contributions.',
      ({ totals }) => ({
        municipal: shape.writeMoney(totals.municipal),
        regionalMinimum: shape.writeMoney(totals.regionalMinimum),
        regionalMaximum: shape.writeMoney(totals.regionalMaximum),
        minimum: shape.writeMoney(totals.minimum),
        maximum: shape.writeMoney(totals.maximum)
      })
    ),
    approximation: field(shape.yes, 'True if the amounts are not exactly those of the model; `reasons` explains it.'),
    reasons: field(z.array(shape.inBoth), 'Reasons for approximate or missing amounts.', ({ reasons }) =>
      reasons.map(({ text }) => text)
    ),
    unresolved: field(
      unresolved,
      'Municipalities in several clusters without recorded shares. They are counted in none.',
      (model, asked) =>
        model.unresolved.map(({ municipality, persons, clusters }) => ({
          municipality: shape.refer(municipality, asked),
          persons,
          clusters: shape.referAll(clusters, asked)
        }))
    )
  }
)
