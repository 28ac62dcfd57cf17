import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { InitiativeView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { goal } from './goals.ts'
import { lifecycleFields } from './lifecycles.ts'

export const initiative = serializer<InitiativeView>(
  'Initiative',
  'A joint project that a cluster tries, evaluates, implements and spreads (samarbejdsprojekt, indsats).',
  ['key'],
  {
    ...shape.identity,
    name: field(shape.bilingual, 'Name of the initiative.'),
    text: field(shape.bilingual, 'Content of the source, summarised by this service, or the recorded text.'),
    phase: field(
      shape.oneOf(words.INITIATIVE_PHASE),
      'Phase on the day that is read, from IDEA to COMPLETED or STOPPED.'
    ),
    region: field(shape.maybeReference, 'Region in which the initiative started.', (view, context) =>
      shape.refer(view.region, context)
    ),
    cluster: field(
      shape.maybeReference,
      'Cluster that tried the initiative; null where the document names none.',
      (view, context) => shape.refer(view.cluster, context)
    ),
    body: field(
      shape.maybeReference,
      'Cluster or other body that tried the initiative; null where the document names none.',
      (view, context) => shape.refer(view.body, context)
    ),
    targetGroups: field(shape.references, 'Groups of citizens that the initiative is for.', (view, context) =>
      shape.referAll(view.targetGroups, context)
    ),
    topics: field(shape.references, 'Cooperation topics of the initiative.', (view, context) =>
      shape.referAll(view.topics, context)
    ),
    partners: field(
      shape.references,
      'Municipalities, hospitals and organisations that take part beside the cluster as a whole.',
      (view, context) => shape.referAll(view.partners, context)
    ),
    spread: field(
      z.array(
        z.object({
          scope: shape.oneOf(words.SPREAD_SCOPE),
          text: shape.bilingual,
          on: shape.maybeDay,
          from: shape.maybeReference,
          to: shape.maybeReference
        })
      ),
      'Places to which the initiative has spread, one entry for each.',
      ({ spread }, context) =>
        spread.map(({ scope, text, on, from, to }) => ({
          scope,
          text,
          on,
          from: shape.refer(from, context),
          to: shape.refer(to, context)
        }))
    ),
    evaluation: field(shape.maybeText, 'Result of the evaluation; null before it.'),
    recommendedFor: field(
      shape.maybeOneOf(words.SPREAD_SCOPE),
      'Scope for which the cluster recommends the initiative; null where it does not.'
    ),
    money: extraField(
      z.object({ allocated: shape.money, returned: shape.money, net: shape.money }).nullable(),
      'Money received from joint funds by the day that is read; null for an initiative of the documents without an entry.',
      (view, { services }) => {
        const money = services.funds.moneyOf(view)
        return (
          money && {
            allocated: shape.serializeMoney(money.allocated),
            returned: shape.serializeMoney(money.returned),
            net: shape.serializeMoney(money.net)
          }
        )
      }
    ),
    goals: extraField(z.array(goal.schema), 'Goals that were set for it by the day that is read.', (view, context) =>
      serializeAll(context.services.goals.goalsOf(view), goal, context)
    ),
    ...lifecycleFields,
    ...shape.fact,
    ...shape.changes
  }
)

const INITIATIVE = '/v1/initiatives/:initiativeKey'

const { make, act } = actionsOf(initiative)

export const initiatives: Concept = {
  tag: 'Agreements and plans',
  collection: {
    path: '/v1/initiatives',
    missing: NO_SUCH.initiative
  },
  resources: () => [
    datedPages(
      '/v1/initiatives',
      'The initiatives',
      initiative,
      (call) => call.services.initiatives.initiatives(args(call), call.when),
      {
        filter: {
          regionCode: parameter.code,
          clusterKey: parameter.text,
          phase: parameter.someOf(words.INITIATIVE_PHASE),
          targetGroup: parameter.text,
          topic: parameter.text
        }
      }
    ),
    one(
      '/v1/initiatives/:key',
      'One initiative',
      initiative,
      (call) => call.services.initiatives.initiative(call.params.key ?? '', call.day),
      { example: { key: '1082-heart-rehabilitation' } }
    )
  ],
  actions: [
    make('proposeInitiative', '/v1/initiatives', 'Propose an initiative', {
      example: {
        key: 'tidlig-opsporing',
        clusterKey: '1085-sundhedsklynge-holbaek',
        on: '2024-02-01',
        name: { da: 'Tidlig opsporing' },
        text: { da: 'Kommuner og sygehus opsporer sammen.' }
      }
    }),
    act('startInitiativeTest', `${INITIATIVE}/start-test`, 'Start the test of an initiative'),
    act('startInitiativeEvaluation', `${INITIATIVE}/start-evaluation`, 'Start the evaluation of an initiative'),
    act('recordInitiativeEvaluation', `${INITIATIVE}/record-evaluation`, 'Record the result of the evaluation'),
    act('implementInitiative', `${INITIATIVE}/implement`, 'Start the implementation of an initiative'),
    act('recommendInitiative', `${INITIATIVE}/recommend`, 'Recommend an initiative for spreading'),
    act('takeUpInitiative', `${INITIATIVE}/take-up`, 'Record that another party takes an initiative up'),
    act('completeInitiative', `${INITIATIVE}/complete`, 'Complete an initiative'),
    act('stopInitiative', `${INITIATIVE}/stop`, 'Stop an initiative')
  ]
}
