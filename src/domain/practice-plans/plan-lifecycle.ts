import { type Day, holds } from '../basics/time.ts'
import type { PracticePlanStage } from '../basics/vocabulary.ts'
import type { Guard, Lifecycle } from '../lifecycle/lifecycle.ts'
import { repealTransitions } from '../lifecycle/repeal.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { revisionOn, stepsUpTo } from '../model/states.ts'
import { dated } from '../vocabulary/phrases.ts'
import { VOCABULARY } from '../vocabulary/vocabulary.ts'

type PracticePlan = records.PracticePlan
type PlanGuard = Guard<PracticePlan>

const RESPONSIBILITY = 'practice-plan-responsibility'
const DECISIVE_VOTE = 'practice-plan-decisive-vote'
const CONSENSUS = 'practice-plan-consensus'
const HEARING = 'practice-plan-hearing-unchanged'
const PRESENTED = 'practice-plan-presented-to-ssu'

const everyTopicWritten: PlanGuard = {
  text: { da: 'Planen behandler hvert af de krævede emner.', en: 'The plan deals with each of the required topics.' },
  rule: null,
  strength: 'MUST',
  unmet({ subject, on, image }) {
    const written = topicsUpTo(subject, on)
    return requiredTopicsOn(on, image)
      .filter(({ key }) => !written.has(key))
      .map(({ key, title }) => ({
        da: `Planen mangler emnet »${title.da}« (${key}).`,
        en: `The plan lacks the topic “${title.en}” (${key}).`,
        rule: key
      }))
  }
}

const involved = (action: string, text: PlanGuard['text'], da: string, en: string): PlanGuard => ({
  text,
  rule: RESPONSIBILITY,
  strength: 'MUST',
  unmet: ({ subject, on }) => (stepsUpTo(subject, on).some((step) => step.action === action) ? [] : [{ da, en }])
})

const municipalitiesInvolved = involved(
  'involveMunicipalitiesInPlan',
  { da: 'Kommunerne er inddraget.', en: 'The municipalities have been involved.' },
  'Det er ikke registreret, at kommunerne er inddraget.',
  'The involvement of the municipalities is not on record.'
)
const generalPracticeInvolved = involved(
  'involveGeneralPracticeInPlan',
  { da: 'Almen praksis (PLO) er inddraget.', en: 'General practice (PLO) has been involved.' },
  'Det er ikke registreret, at almen praksis ved PLO er inddraget.',
  'The involvement of general practice, through PLO, is not on record.'
)

const deadlinePassed: PlanGuard = {
  text: { da: 'Høringsfristen er nået.', en: 'The deadline of the consultation has been reached.' },
  rule: HEARING,
  strength: 'MUST',
  field: 'on',
  unmet({ subject, on }) {
    const deadline = stepsUpTo(subject, on).findLast((step) => step.action === 'openPracticePlanHearing')?.data.deadline
    if (deadline === undefined || deadline <= on) return []
    const day = dated(deadline)
    return [{ da: `Høringen løber til den ${day.da}.`, en: `The consultation runs until ${day.en}.` }]
  }
}

const presentedToSsu: PlanGuard = {
  text: {
    da: 'Planen er forelagt sundhedssamarbejdsudvalget (SSU), som den nu er.',
    en: 'The plan as it now is has been presented to the health cooperation committee (SSU).'
  },
  rule: PRESENTED,
  strength: 'MUST',
  unmet({ subject, on }) {
    const steps = stepsUpTo(subject, on)
    const presented = steps.findLastIndex((step) => step.action === 'presentPracticePlanToSsu')
    const changed = steps.findLastIndex((step) => CHANGING.has(step.action))
    return presented > changed
      ? []
      : [
          {
            da: 'Planen er ikke forelagt sundhedssamarbejdsudvalget (SSU), siden den sidst blev ændret.',
            en: 'The plan has not been presented to the health cooperation committee (SSU) since it last changed.'
          }
        ]
  }
}

const consensusSought: PlanGuard = {
  text: {
    da: 'Det er registreret, om der blev enighed.',
    en: 'It is on record whether agreement was reached.'
  },
  rule: CONSENSUS,
  strength: 'SHOULD',
  unmet: ({ subject, on }) =>
    consensusUpTo(subject, on)
      ? []
      : [
          {
            da: 'Der skal stræbes efter enighed, og det er ikke registreret, om den blev nået.',
            en: 'Agreement is to be aimed at, and it is not on record whether it was reached.'
          }
        ]
}

const CHANGING = new Set(['draftPracticePlan', 'writePracticePlanTopic', 'revisePracticePlan'])

/** The stages in which a region prepares a plan. */
export const IN_PREPARATION = ['DRAFT', 'IN_HEARING', 'HEARD', 'PRESENTED'] as const

/** The life of a practice plan (document 003, section 13): the committee is asked, the regional council decides. */
export const PRACTICE_PLAN: Lifecycle<PracticePlanStage, PracticePlan> = {
  subject: 'PracticePlan',
  states: VOCABULARY.PracticePlanStage,
  final: ['WITHDRAWN', 'REPEALED'],
  begins: [
    {
      action: 'draftPracticePlan',
      text: { da: 'Påbegynd regionens næste plan', en: 'Begin the region’s next plan' },
      by: ['REGIONAL_COUNCIL'],
      to: 'DRAFT',
      rule: RESPONSIBILITY
    }
  ],
  transitions: [
    {
      action: 'draftPracticePlan',
      text: { da: 'Påbegynd planen', en: 'Begin the plan' },
      by: ['REGIONAL_COUNCIL'],
      from: ['REQUIRED'],
      to: 'DRAFT',
      rule: RESPONSIBILITY,
      guards: []
    },
    {
      action: 'writePracticePlanTopic',
      text: { da: 'Skriv et emne', en: 'Write a topic' },
      by: ['REGIONAL_COUNCIL'],
      from: ['DRAFT'],
      to: 'DRAFT',
      rule: RESPONSIBILITY,
      guards: []
    },
    {
      action: 'writePracticePlanTopic',
      text: { da: 'Ret et emne til efter høringen', en: 'Adjust a topic after the consultation' },
      by: ['REGIONAL_COUNCIL'],
      from: ['HEARD'],
      to: 'HEARD',
      rule: RESPONSIBILITY,
      guards: []
    },
    ...(['DRAFT', 'IN_HEARING', 'HEARD'] as const).map((state) => ({
      action: 'givePracticePlanInput',
      text: { da: 'Giv klyngens indspil', en: 'Give a cluster’s input' },
      by: ['CLUSTER'] as const,
      from: [state],
      to: state,
      rule: RESPONSIBILITY,
      guards: []
    })),
    ...IN_PREPARATION.flatMap((state) => [
      {
        action: 'involveMunicipalitiesInPlan',
        text: { da: 'Registrér, hvordan kommunerne er inddraget', en: 'Record how the municipalities were involved' },
        by: ['MUNICIPALITIES'] as const,
        from: [state],
        to: state,
        rule: RESPONSIBILITY,
        guards: []
      },
      {
        action: 'involveGeneralPracticeInPlan',
        text: { da: 'Registrér, hvordan almen praksis er inddraget', en: 'Record how general practice was involved' },
        by: ['GENERAL_PRACTICE'] as const,
        from: [state],
        to: state,
        rule: RESPONSIBILITY,
        guards: []
      },
      {
        action: 'recordPracticePlanConsensus',
        text: { da: 'Registrér enighed eller uenighed', en: 'Record agreement or disagreement' },
        by: ['REGIONAL_COUNCIL'] as const,
        from: [state],
        to: state,
        rule: CONSENSUS,
        guards: []
      }
    ]),
    {
      action: 'openPracticePlanHearing',
      text: { da: 'Send i høring', en: 'Send out for consultation' },
      by: ['REGIONAL_COUNCIL'],
      from: ['DRAFT'],
      to: 'IN_HEARING',
      rule: HEARING,
      guards: [everyTopicWritten]
    },
    {
      action: 'answerPracticePlanHearing',
      text: { da: 'Registrér et høringssvar', en: 'Record an answer' },
      by: ['HEARING_PARTY'],
      from: ['IN_HEARING'],
      to: 'IN_HEARING',
      rule: HEARING,
      guards: []
    },
    {
      action: 'closePracticePlanHearing',
      text: { da: 'Afslut høringen', en: 'Close the consultation' },
      by: ['REGIONAL_COUNCIL'],
      from: ['IN_HEARING'],
      to: 'HEARD',
      rule: HEARING,
      guards: [deadlinePassed]
    },
    {
      action: 'presentPracticePlanToSsu',
      text: {
        da: 'Forelæg for sundhedssamarbejdsudvalget (SSU)',
        en: 'Present to the health cooperation committee (SSU)'
      },
      by: ['SSU'],
      from: ['HEARD'],
      to: 'PRESENTED',
      rule: PRESENTED,
      guards: []
    },
    {
      action: 'revisePracticePlan',
      text: { da: 'Tag planen tilbage til revision', en: 'Take the plan back for revision' },
      by: ['REGIONAL_COUNCIL'],
      from: ['HEARD', 'PRESENTED'],
      to: 'DRAFT',
      rule: RESPONSIBILITY,
      guards: []
    },
    {
      action: 'adoptPracticePlan',
      text: { da: 'Vedtag planen', en: 'Adopt the plan' },
      by: ['REGIONAL_COUNCIL'],
      from: ['HEARD', 'PRESENTED'],
      to: 'ADOPTED',
      rule: DECISIVE_VOTE,
      guards: [everyTopicWritten, municipalitiesInvolved, generalPracticeInvolved, presentedToSsu, consensusSought]
    },
    {
      action: 'followUpPracticePlan',
      text: { da: 'Følg op på planen', en: 'Follow up the plan' },
      by: ['REGIONAL_COUNCIL'],
      from: ['ADOPTED'],
      to: 'ADOPTED',
      rule: RESPONSIBILITY,
      guards: []
    },
    {
      action: 'withdrawPracticePlan',
      text: { da: 'Opgiv planen', en: 'Give up the plan' },
      by: ['REGIONAL_COUNCIL'],
      from: IN_PREPARATION,
      to: 'WITHDRAWN',
      rule: DECISIVE_VOTE,
      guards: []
    },
    ...repealTransitions('repealPracticePlan', IN_PREPARATION, ['REQUIRED', 'ADOPTED'])
  ]
}

/** The topics that a plan must deal with, by the documents in force on the day. */
export function requiredTopicsOn(day: Day, image: Image): records.Statement[] {
  return (image.groups.statement.category.get('PRACTICE_PLAN_TOPIC') ?? [])
    .filter((one) => holds(one, day))
    .sort((a, b) => a.ordinal - b.ordinal)
}

/** The latest text of the plan on each topic, by the topic's key. */
export function topicsUpTo(plan: PracticePlan, day: Day): Map<string, records.Step> {
  return new Map(
    stepsUpTo(plan, day)
      .filter((step) => step.action === 'writePracticePlanTopic')
      .map((step) => [step.data.topicKey ?? '', step])
  )
}

/** The clusters whose input has been given, by key. */
export function planInputsUpTo(plan: PracticePlan, day: Day): Map<string, records.Step> {
  return new Map(
    stepsUpTo(plan, day)
      .filter((step) => step.action === 'givePracticePlanInput')
      .map((step) => [step.byKey ?? '', step])
  )
}

/** The latest record of agreement on the plan. */
export function consensusUpTo(plan: PracticePlan, day: Day): records.Step | undefined {
  return stepsUpTo(plan, day).findLast((step) => step.action === 'recordPracticePlanConsensus')
}

/** The answers to the hearing of the revision that is current on the day. */
export function answersUpTo(plan: PracticePlan, day: Day): records.Step[] {
  const revision = revisionOn(plan, day)
  return stepsUpTo(plan, day).filter(
    (step) => step.action === 'answerPracticePlanHearing' && step.revision === revision
  )
}
