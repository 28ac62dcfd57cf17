import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { FundEntryView, JointFundView } from '../../domain/model/recorded-views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, type ReadContext, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { lifecycleFields } from './lifecycles.ts'

export const fundEntry = serializer<FundEntryView>(
  'FundEntry',
  'One movement of money in a fund. Entries never change; another entry reverses them.',
  ['key'],
  {
    ...shape.identity,
    kind: field(shape.oneOf(words.FUND_ENTRY_KIND), 'Kind of entry, such as CONTRIBUTION.'),
    money: field(shape.money, 'Amount, always more than 0.', ({ money }) => shape.serializeMoney(money)),
    on: field(shape.day, 'Day of the movement.'),
    party: field(
      shape.maybeReference,
      'Region or municipality that paid; null where the entry is not a contribution.',
      (view, context) => shape.refer(view.party, context)
    ),
    initiative: field(
      shape.maybeReference,
      'Initiative that received or returned the money; null for other entries.',
      (view, context) => shape.refer(view.initiative, context)
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
      shape.serializeMoney(services.funds.balanceAfter(view))
    ),
    agreedBy: field(
      shape.references,
      'Parties that agreed to extra local money; empty for other entries.',
      (view, context) => shape.referAll(context.services.funds.agreedByOf(view), context)
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
  field<JointFundView>(shape.money, description, (view, { services }: ReadContext) =>
    shape.serializeMoney(services.funds.sumsOf(view)[name])
  )

export const jointFund = serializer<JointFundView>(
  'JointFund',
  'Joint money of a cluster for one year (fælles midler).',
  ['key'],
  {
    ...shape.identity,
    cluster: field(
      shape.maybeReference,
      'Cluster that the fund belongs to; null for the fund of another body.',
      ({ cluster }, context) => shape.refer(cluster, context)
    ),
    body: field(shape.reference, 'Cluster or other body that the fund belongs to.', ({ body }, context) =>
      shape.refer(body, context)
    ),
    year: field(z.int(), 'Calendar year that the money is for.'),
    stage: field(shape.oneOf(words.JOINT_FUND_STAGE), 'Stage on the day that is read: OPEN or CLOSED.'),
    contributed: sum('contributed', 'Total paid in by the day that is read, less reversals.'),
    allocated: sum('allocated', 'Total given to initiatives by the day that is read, less reversals.'),
    returned: sum('returned', 'Total returned by initiatives by the day that is read, less reversals.'),
    carriedIn: sum('carriedIn', 'Amount carried over from the fund of the year before.'),
    carriedOut: sum('carriedOut', 'Amount carried over to the fund of the next year.'),
    balance: sum('balance', 'Balance at the end of the day; never negative.'),
    entries: extraField(z.array(fundEntry.schema), 'Entries by the day that is read, in order.', (view, context) =>
      serializeAll(context.services.funds.entriesOf(view), fundEntry, context)
    ),
    ...lifecycleFields,
    ...shape.version
  }
)

const FUND = '/v1/joint-funds/:fundKey'

const { make, act } = actionsOf(jointFund)

export const jointFunds: Concept = {
  tag: 'Joint funds',
  collection: {
    path: '/v1/joint-funds',
    missing: NO_SUCH.jointFund
  },
  resources: () => [
    datedPages(
      '/v1/joint-funds',
      'The joint funds of clusters',
      jointFund,
      (call) => call.services.funds.jointFunds(args(call), call.when),
      { filter: { clusterKey: parameter.text, regionCode: parameter.code, year: parameter.year } }
    ),
    one('/v1/joint-funds/:key', 'One joint fund', jointFund, (call) =>
      call.services.funds.jointFund(call.params.key ?? '', call.day)
    )
  ],
  actions: [
    make('openJointFund', '/v1/joint-funds', 'Open the joint fund of a cluster for a year', {
      example: {
        clusterKey: '1085-sundhedsklynge-holbaek',
        year: 2024,
        on: '2024-01-10'
      }
    }),
    act('contributeToJointFund', `${FUND}/contribute`, 'Pay into a joint fund'),
    act('allocateFromJointFund', `${FUND}/allocate`, 'Allocate money to an initiative'),
    act('returnToJointFund', `${FUND}/return`, 'Return money that an initiative did not use'),
    act('reverseFundEntry', `${FUND}/reverse`, 'Reverse an entry of a joint fund'),
    act('closeJointFund', `${FUND}/close`, 'Close a joint fund and carry over its balance')
  ]
}
