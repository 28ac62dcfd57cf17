import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { FundingModel } from '../../domain/funds/funding-model.ts'
import type { RegionalRateView } from '../../domain/funds/share-service.ts'
import type { FundEntryView, JointFundView, PopulationSetView } from '../../domain/model/recorded-views.ts'
import { type Asked, field, included, representation, writeAll } from '../representation.ts'
import * as shape from '../shapes.ts'
import { lifeFields } from './lives.ts'

export const fundEntry = representation<FundEntryView>('FundEntry', 'A movement of money in a fund.', ['key'], {
  ...shape.known,
  kind: field(shape.oneOf(words.FUND_ENTRY_KIND), 'What it is.'),
  money: field(shape.money, 'How much.', ({ money }) => shape.writeMoney(money)),
  on: field(shape.day, 'When.'),
  party: field(shape.maybeReference, 'Who paid.', (view, asked) => shape.refer(view.party, asked)),
  initiative: field(shape.maybeReference, 'For which initiative.', (view, asked) =>
    shape.refer(view.initiative, asked)
  ),
  basis: field(shape.maybeOneOf(words.CONTRIBUTION_BASIS), 'On what basis it was paid.'),
  purpose: field(shape.maybeOneOf(words.FUND_PURPOSE), 'For what.'),
  of: field(shape.maybeText, 'Key of the entry that is returned, reversed or carried over.', ({ of }) => of?.key),
  reversedBy: field(shape.maybeText, 'Key of the entry that reverses it.', (view) => view.reversedBy?.key),
  balanceAfter: field(shape.money, 'What was left then.', (view, { services }) =>
    shape.writeMoney(services.funds.balanceAfter(view))
  ),
  agreedBy: field(shape.references, 'Who agreed.', (view, asked) =>
    shape.referAll(asked.services.funds.agreedByOf(view), asked)
  ),
  decidedBy: field(shape.maybeText, 'Who decided.', (view, { services }) => services.funds.decidedByOf(view)),
  remark: field(shape.maybeText, 'What is to be known of it.')
})

const sum = (name: 'contributed' | 'allocated' | 'returned' | 'carriedIn' | 'carriedOut' | 'balance') =>
  field<JointFundView>(shape.money, `Sum by the day: ${name}.`, (view, { services }: Asked) =>
    shape.writeMoney(services.funds.sumsOf(view)[name])
  )

export const jointFund = representation<JointFundView>(
  'JointFund',
  'The joint money of a cluster in a year (fælles midler).',
  ['key'],
  {
    ...shape.known,
    cluster: field(shape.reference, 'Whose it is.', ({ cluster }, asked) => shape.refer(cluster, asked)),
    year: field(z.int(), 'Of which year.'),
    stage: field(shape.oneOf(words.JOINT_FUND_STAGE), 'Open or closed.'),
    contributed: sum('contributed'),
    allocated: sum('allocated'),
    returned: sum('returned'),
    carriedIn: sum('carriedIn'),
    carriedOut: sum('carriedOut'),
    balance: sum('balance'),
    entries: included(z.array(fundEntry.schema), 'Every movement by the day.', (view, asked) =>
      writeAll(asked.services.funds.entriesOf(view), fundEntry, asked)
    ),
    ...lifeFields,
    ...shape.version
  }
)

export const regionalRate = representation<RegionalRateView>(
  'RegionalRate',
  'What a region pays a citizen in a year.',
  [],
  {
    region: field(shape.reference, 'The region.', ({ region }, asked) => shape.refer(region, asked)),
    year: field(z.int(), 'The year.'),
    rate: field(shape.money, 'A citizen.', ({ rate }) => shape.writeMoney(rate)),
    source: field(shape.text, 'Who says so.'),
    version: shape.version.version
  }
)

export const populationSet = representation<PopulationSetView>(
  'PopulationSet',
  'How many lived where on a day (folketal).',
  ['key'],
  {
    ...shape.known,
    referenceDate: field(shape.day, 'On which day.'),
    source: field(shape.text, 'Who counted.'),
    total: field(shape.count, 'In all.', (view, { services }) => services.populations.totalOf(view)),
    municipalities: included(
      z.array(z.object({ municipality: shape.reference, persons: shape.count })),
      'Municipality by municipality.',
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
  'Who pays what into the joint money of a cluster in a year (fordelingsmodel).',
  [],
  {
    year: field(z.int(), 'The year.'),
    asOf: field(shape.day, 'The day that memberships are read on.'),
    cluster: field(shape.reference, 'The cluster.', ({ cluster }, asked) => shape.refer(cluster, asked)),
    round: field(shape.maybeText, 'Key of the joint money of the year.', ({ round }) => round?.key),
    modelStatus: field(shape.oneOf(words.MODEL_STATUS), 'Whether the model of distribution is agreed.'),
    populationSet: field(
      shape.maybeText,
      'Key of the figures it is worked out from.',
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
      'What each municipality pays.',
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
      'What the region pays.',
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
      'In all; null where something that it takes is not known.',
      ({ totals }) => ({
        municipal: shape.writeMoney(totals.municipal),
        regionalMinimum: shape.writeMoney(totals.regionalMinimum),
        regionalMaximum: shape.writeMoney(totals.regionalMaximum),
        minimum: shape.writeMoney(totals.minimum),
        maximum: shape.writeMoney(totals.maximum)
      })
    ),
    approximation: field(shape.yes, 'Not all of it is known for certain.'),
    reasons: field(z.array(shape.inBoth), 'Why not.', ({ reasons }) => reasons.map(({ text }) => text)),
    unresolved: field(unresolved, 'Municipalities in several clusters that are counted in none.', (model, asked) =>
      model.unresolved.map(({ municipality, persons, clusters }) => ({
        municipality: shape.refer(municipality, asked),
        persons,
        clusters: shape.referAll(clusters, asked)
      }))
    )
  }
)
