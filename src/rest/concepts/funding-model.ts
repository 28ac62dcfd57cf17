import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { FundingModel } from '../../domain/funds/funding-model.ts'
import { type Concept, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { clusterCollection } from './clusters.ts'

const unresolved = z.array(
  z.object({ municipality: shape.reference, persons: shape.count.nullable(), clusters: shape.references })
)

export const fundingModel = serializer<FundingModel>(
  'FundingModel',
  "Contributions to a cluster's joint fund of a year by the agreed model (fordelingsmodel).",
  [],
  {
    year: field(z.int(), 'Calendar year.'),
    asOf: field(shape.day, 'Day whose members contribute: 1 July of the year.'),
    cluster: field(shape.reference, 'Cluster, as of that day.', ({ cluster }, context) =>
      shape.refer(cluster, context)
    ),
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
      ({ municipal }, context) =>
        municipal.map(({ municipality, rate, amount, evidence, persons, share, personsCounted }) => ({
          municipality: shape.refer(municipality, context),
          evidence,
          persons,
          share,
          personsCounted,
          rate: shape.serializeMoney(rate),
          amount: shape.serializeMoney(amount)
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
      ({ regional }, context) =>
        regional && {
          region: shape.refer(regional.region, context),
          personsCounted: regional.personsCounted,
          rate: shape.serializeMoney(regional.rate),
          rateMinimum: shape.serializeMoney(regional.rateMinimum),
          rateMaximum: shape.serializeMoney(regional.rateMaximum),
          source: regional.source,
          amount: shape.serializeMoney(regional.amount),
          amountMinimum: shape.serializeMoney(regional.amountMinimum),
          amountMaximum: shape.serializeMoney(regional.amountMaximum)
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
        municipal: shape.serializeMoney(totals.municipal),
        regionalMinimum: shape.serializeMoney(totals.regionalMinimum),
        regionalMaximum: shape.serializeMoney(totals.regionalMaximum),
        minimum: shape.serializeMoney(totals.minimum),
        maximum: shape.serializeMoney(totals.maximum)
      })
    ),
    approximation: field(
      shape.boolean,
      'True if the amounts are not exactly those of the model; `reasons` explains it.'
    ),
    reasons: field(z.array(shape.bilingual), 'Reasons for approximate or missing amounts.', ({ reasons }) =>
      reasons.map(({ text }) => text)
    ),
    unresolved: field(
      unresolved,
      'Municipalities in several clusters without recorded shares. None of the clusters counts them.',
      (model, context) =>
        model.unresolved.map(({ municipality, persons, clusters }) => ({
          municipality: shape.refer(municipality, context),
          persons,
          clusters: shape.referAll(clusters, context)
        }))
    )
  }
)

export const fundingModels: Concept = {
  tag: 'Joint funds',
  resources: () => [
    one(
      '/v1/funding-model',
      "The contributions to a cluster's joint fund of a year by the agreed model",
      fundingModel,
      ({ services, filter }) => services.fundingModels.fundingModel(filter as never),
      {
        dated: false,
        filter: { year: parameter.year, clusterKey: parameter.text, populationSet: parameter.text },
        required: ['year', 'clusterKey'],
        subject: ({ filter }) => ({
          collection: clusterCollection,
          key: String(filter.clusterKey),
          // The members of this day contribute.
          day: `${filter.year}-07-01`
        }),
        example: { year: '2022', clusterKey: '1085-sundhedsklynge-holbaek' }
      }
    )
  ]
}
