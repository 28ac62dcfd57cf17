import type { InitiativePhase } from '../basics/vocabulary.ts'
import type { Guard, Lifecycle } from '../lifecycle/lifecycle.ts'
import { ownerNotEnded } from '../lifecycle/owner.ts'
import type * as records from '../model/records.ts'
import { evaluationUpTo, recommendationUpTo } from '../model/states.ts'
import { VOCABULARY } from '../vocabulary/vocabulary.ts'

type Initiative = records.Initiative

const SHARED_CITIZENS = 'health-cluster-shared-citizens'
const SPREADING = 'agenda-experience-and-spreading'

/** The parties that a body with initiatives can be. */
const OWNERS = ['CLUSTER', 'COMMITTEE'] as const

const clusterNotEnded = ownerNotEnded<Initiative>(({ cluster }) => cluster)

const evaluated: Guard<Initiative> = {
  text: { da: 'En evaluering er registreret.', en: 'An evaluation is on record.' },
  rule: SPREADING,
  strength: 'MUST',
  unmet: ({ subject, on }) =>
    evaluationUpTo(subject, on)
      ? []
      : [
          {
            da: 'Indsatsen er ikke evalueret: registrér det med recordInitiativeEvaluation.',
            en: 'The initiative has not been evaluated: record it by recordInitiativeEvaluation.'
          }
        ]
}

const recommended: Guard<Initiative> = {
  text: { da: 'Klyngen har anbefalet at udbrede indsatsen.', en: 'The cluster has recommended to spread it.' },
  rule: SPREADING,
  strength: 'MUST',
  unmet: ({ subject, on }) =>
    subject.spread.length > 0 || recommendationUpTo(subject, on)
      ? []
      : [
          {
            da: 'Klyngen har ikke anbefalet indsatsen til udbredelse.',
            en: 'The cluster has not recommended the initiative for spreading.'
          }
        ]
}

/** The life of an initiative, from an idea in one cluster to what others do too. */
export const INITIATIVE: Lifecycle<InitiativePhase, Initiative> = {
  subject: 'Initiative',
  states: VOCABULARY.InitiativePhase,
  final: ['COMPLETED', 'STOPPED'],
  begins: [
    {
      action: 'proposeInitiative',
      text: { da: 'Foreslå en indsats', en: 'Propose an initiative' },
      by: OWNERS,
      to: 'IDEA',
      rule: SHARED_CITIZENS
    }
  ],
  transitions: [
    {
      action: 'startInitiativeTest',
      text: { da: 'Påbegynd afprøvningen', en: 'Begin to test it' },
      by: OWNERS,
      from: ['IDEA', 'EVALUATE'],
      to: 'TEST',
      rule: SHARED_CITIZENS,
      guards: [clusterNotEnded]
    },
    {
      action: 'startInitiativeEvaluation',
      text: { da: 'Påbegynd evalueringen', en: 'Begin to evaluate it' },
      by: OWNERS,
      from: ['TEST'],
      to: 'EVALUATE',
      rule: SHARED_CITIZENS,
      guards: []
    },
    {
      action: 'recordInitiativeEvaluation',
      text: { da: 'Registrér evalueringen', en: 'Record the evaluation' },
      by: OWNERS,
      from: ['EVALUATE'],
      to: 'EVALUATE',
      rule: SPREADING,
      guards: []
    },
    {
      action: 'implementInitiative',
      text: { da: 'Implementér i klyngen', en: 'Implement it in the cluster' },
      by: OWNERS,
      from: ['EVALUATE'],
      to: 'IMPLEMENT',
      rule: SHARED_CITIZENS,
      guards: [clusterNotEnded, evaluated]
    },
    ...(['EVALUATE', 'IMPLEMENT', 'SPREAD'] as const).map((state) => ({
      action: 'recommendInitiative',
      text: { da: 'Anbefal til udbredelse', en: 'Recommend it for spreading' },
      by: OWNERS,
      from: [state],
      to: state,
      rule: SPREADING,
      guards: [clusterNotEnded, evaluatedUnlessSpread()]
    })),
    {
      action: 'takeUpInitiative',
      text: { da: 'Tag indsatsen op andetsteds', en: 'Take it up elsewhere' },
      by: ['SSU', ...OWNERS, 'NATIONAL'],
      from: ['EVALUATE', 'IMPLEMENT', 'SPREAD'],
      to: 'SPREAD',
      rule: SPREADING,
      guards: [clusterNotEnded, recommended]
    },
    {
      action: 'completeInitiative',
      text: { da: 'Afslut indsatsen', en: 'Complete the initiative' },
      by: OWNERS,
      from: ['IMPLEMENT', 'SPREAD'],
      to: 'COMPLETED',
      rule: SHARED_CITIZENS,
      guards: []
    },
    {
      action: 'stopInitiative',
      text: { da: 'Stop indsatsen', en: 'Stop the initiative' },
      by: OWNERS,
      from: ['IDEA', 'TEST', 'EVALUATE', 'IMPLEMENT'],
      to: 'STOPPED',
      rule: SHARED_CITIZENS,
      guards: []
    }
  ]
}

/** An initiative that the documents call spread has been tried: no evaluation need be on record here. */
function evaluatedUnlessSpread(): Guard<Initiative> {
  return {
    ...evaluated,
    unmet: (situation) => (situation.subject.spread.length > 0 ? [] : evaluated.unmet(situation))
  }
}
