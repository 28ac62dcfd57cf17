import type { Day } from './domain/basics/time.ts'
import type { Services } from './domain/services.ts'
import type { OperationContext } from './domain/writing/operation.ts'

/**
 * Gives a region something under way of every kind, through the same services as everyone: a draft agreement that one
 * cluster has yet to give its input to, a practice plan that has been heard, an initiative being tried, and goals with
 * measurements.
 */
export function fillDemoLifecycles(
  services: Services,
  regionCode: string,
  validFrom: Day,
  context: OperationContext
): void {
  const year = Number(validFrom.slice(0, 4))
  const on = (day: string): Day => `${year}-${day}`
  const region = services.places.region(regionCode, validFrom)
  const current = region?.healthAgreement
  const clusters = region?.clusterRecords ?? []
  const [first, second] = clusters
  if (!region || !current?.validTo || !first || !second) return

  const { payload: agreement } = services.operations.carryOut(
    'draftHealthAgreement',
    {
      regionCode,
      on: on('01-15'),
      validFrom: current.validTo,
      remark: 'Opdigtet udkast til den næste sundhedsaftale.'
    },
    context
  )
  for (const cluster of clusters.slice(1)) {
    services.operations.carryOut(
      'giveHealthAgreementInput',
      {
        agreementKey: agreement.key,
        clusterKey: cluster.key,
        on: on('03-10'),
        remark: 'Opdigtet indspil fra klyngen.'
      },
      context
    )
  }
  services.operations.carryOut(
    'setGoal',
    {
      agreementKey: agreement.key,
      on: on('03-20'),
      title: 'Opdigtet mål: færre genindlæggelser',
      unit: '%',
      baseline: 12,
      target: 9
    },
    context
  )

  plan()
  initiative(first.key, second.key)

  const { payload: goal } = services.operations.carryOut(
    'setGoal',
    {
      bodyKey: first.key,
      on: on('02-01'),
      title: 'Opdigtet mål: flere borgere i rehabilitering',
      themeKey: 'data-theme-chronic-disease',
      unit: 'borgere',
      baseline: 200,
      baselineOn: on('01-01'),
      target: 300,
      due: `${year + 1}-02-01`
    },
    context
  )
  for (const [day, value] of [
    ['05-01', 220],
    ['09-01', 255]
  ] as const) {
    services.operations.carryOut(
      'recordMeasurement',
      { goalKey: goal.key, on: on(day), value, source: 'Opdigtet opgørelse', remark: 'Opdigtet tal.' },
      context
    )
  }

  /** Heard, with an answer, and not presented to the committee yet. */
  function plan(): void {
    const { payload } = services.operations.carryOut('draftPracticePlan', { regionCode, on: on('02-01') }, context)
    const planKey = payload.key
    for (const topic of payload.requiredTopics) {
      services.operations.carryOut(
        'writePracticePlanTopic',
        { planKey, topicKey: topic.key, on: on('03-01'), remark: 'Opdigtet afsnit.' },
        context
      )
    }
    const step = { planKey, on: on('04-01') }
    services.operations.carryOut(
      'involveMunicipalitiesInPlan',
      { ...step, remark: 'Opdigtet møde med kommunerne.' },
      context
    )
    services.operations.carryOut('openPracticePlanHearing', { ...step, deadline: on('06-01') }, context)
    services.operations.carryOut(
      'answerPracticePlanHearing',
      { ...step, on: on('05-15'), party: 'PLO', remark: 'Opdigtet høringssvar.' },
      context
    )
    services.operations.carryOut('closePracticePlanHearing', { planKey, on: on('06-01') }, context)
    services.operations.carryOut(
      'recordPracticePlanConsensus',
      { planKey, on: on('06-10'), agreed: false, remark: 'Opdigtet uenighed om kapaciteten.' },
      context
    )
  }

  /** Tried in one cluster, recommended, and taken up in another. */
  function initiative(clusterKey: string, otherKey: string): void {
    const { payload } = services.operations.carryOut(
      'proposeInitiative',
      {
        key: 'opdigtet-indsats',
        clusterKey,
        on: on('01-20'),
        name: { da: 'Opdigtet indsats', en: 'Invented initiative' },
        text: { da: 'En opdigtet indsats, så forløbet kan ses.', en: 'An invented initiative, to show its life.' },
        targetGroups: ['target-group-chronic-disease'],
        topics: ['local-topic-multimorbidity'],
        municipalityCodes: region?.municipalityRecords.slice(0, 2).map(({ key }) => key)
      },
      context
    )
    const initiativeKey = payload.key
    services.operations.carryOut('startInitiativeTest', { initiativeKey, on: on('02-10') }, context)
    services.operations.carryOut('startInitiativeEvaluation', { initiativeKey, on: on('08-01') }, context)
    services.operations.carryOut(
      'recordInitiativeEvaluation',
      { initiativeKey, on: on('09-01'), remark: 'Opdigtet evaluering.' },
      context
    )
    services.operations.carryOut(
      'recommendInitiative',
      { initiativeKey, on: on('09-10'), scope: 'CLUSTERS_IN_REGION', remark: 'Opdigtet anbefaling.' },
      context
    )
    services.operations.carryOut(
      'takeUpInitiative',
      { initiativeKey, on: on('10-01'), bodyKey: otherKey, remark: 'Opdigtet udbredelse.' },
      context
    )
  }
}
