import { bodiesTaking, healthClusterOf } from '../agreements/agreement-lifecycle.ts'
import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { type Day, holds } from '../basics/time.ts'
import { statementOf } from '../lifecycle/lifecycle.ts'
import {
  type AskedStep,
  askedStep,
  firstStep,
  notAhead,
  notBeforeLast,
  type Stepped,
  type TakeStep,
  touched
} from '../lifecycle/step-service.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { nameOn } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { placedOn } from '../model/relations.ts'
import { planStageOn } from '../model/states.ts'
import { PracticePlanView } from '../model/views.ts'
import { existing, freeKey, type NewKey, planOf } from '../writing/plans.ts'
import { expectNoVersion, expectVersion, type Plan, type Write, type WriteContext } from '../writing/writes.ts'
import * as input from './plan-input.ts'
import { PRACTICE_PLAN, requiredTopicsOn } from './plan-lifecycle.ts'

type Answer = Stepped<PracticePlanView>
/** Stages in which a region is at work on a plan. */
const AT_WORK = new Set(['DRAFT', 'IN_HEARING', 'HEARD', 'PRESENTED'])

/** The life of practice plans, step by step. */
export function createPlanStepService(write: Write, take: TakeStep, newKey: NewKey) {
  function step<Asked extends input.PlanStepInput & { clusterKey?: string; remark?: string | null | undefined }>(
    action: string,
    asked: Asked,
    context: WriteContext,
    who: (plan: records.PracticePlan, image: Image) => Pick<AskedStep, 'by' | 'byKey' | 'data'>,
    changes?: (plan: records.PracticePlan) => { subject?: Record<string, unknown>; others?: Change[] }
  ): Answer {
    return take(PRACTICE_PLAN, action, asked, context, {
      subject: (image) => existing(image.practicePlan, asked.planKey, 'planKey'),
      about: (of) => ({ of, bodies: bodiesTaking(PRACTICE_PLAN, action, of.region, asked) }),
      base: (plan) => planStageOn(plan, asked.on),
      asked(plan, image) {
        const { data, ...by } = who(plan, image)
        return askedStep(asked, by, data)
      },
      ...(changes ? { changes } : {}),
      payload: (image) => viewOf(asked.planKey, asked.on, image)
    })
  }
  const council = (plan: records.PracticePlan) => ({ by: 'REGIONAL_COUNCIL' as const, byKey: plan.regionKey })
  const byCouncil = (action: string) => (given: input.PlanTextStepInput, context: WriteContext) =>
    step(action, parseInput(input.planTextStepSchema, given, 'input'), context, council)

  return {
    /**
     * Begins a region's next plan: the one that it is required to have where that has not been begun, else one that is
     * to replace the plan in force.
     */
    draftPracticePlan(given: input.DraftPracticePlanInput, context: WriteContext): Answer {
      const asked = parseInput(input.draftPracticePlanSchema, given, 'input')
      notAhead(asked.on, context)
      let key = ''
      const plan = (image: Image): Plan => {
        const region = existing(image.region, asked.regionCode, 'regionCode')
        const begun = region.practicePlans.find((one) => AT_WORK.has(one.steps.at(-1)?.state ?? ''))
        if (begun) {
          throw new DomainError('CONFLICT', {
            da: `${region.key} har allerede en plan under udarbejdelse, ${begun.key}: vedtag eller opgiv den først.`,
            en: `${region.key} already has a plan in preparation, ${begun.key}: adopt or withdraw it first.`
          })
        }
        const awaited = region.practicePlans.find((one) => one.steps.length === 0 && one.evidence !== 'RECORDED')
        if (awaited?.validFrom && asked.on < awaited.validFrom) {
          throw invalidInput([
            {
              field: 'input.on',
              message: {
                da: `må ikke ligge før ${awaited.validFrom}, hvor pligten til ${awaited.key} begynder`,
                en: `must not lie before ${awaited.validFrom}, when the duty to make ${awaited.key} begins`
              }
            }
          ])
        }
        const required = region.practicePlans.find((one) => one.steps.length === 0 && holds(one, asked.on))
        const before = region.practicePlans.findLast((one) => one.steps.at(-1)?.state === 'ADOPTED')
        key = required?.key ?? freeKey(`${region.key}-praksisplan-${asked.on.slice(0, 4)}`, image.practicePlan)
        if (required) expectVersion(required, asked)
        else expectNoVersion(asked)
        if (before) notBeforeLast(before, asked.on)
        const named = nameOn(region.names, 'NAME', asked.on)
        return planOf('draftPracticePlan', 'PracticePlan', key, asked.reason, asked.on, [
          required
            ? touched('PracticePlan', required, {})
            : opened('practicePlan', {
                key,
                regionKey: region.key,
                name: asked.name ?? `Praksisplan for almen praksis, ${named}, ${asked.on.slice(0, 4)}`,
                status: 'DRAFT',
                inForceFrom: null,
                inForceTo: null,
                replacesKey: before?.key ?? null,
                validFrom: asked.on,
                validTo: null,
                evidence: 'RECORDED',
                provenance: [],
                basis: [],
                note: null,
                version: 1
              }),
          firstStep(
            PRACTICE_PLAN,
            'draftPracticePlan',
            key,
            {
              on: asked.on,
              by: 'REGIONAL_COUNCIL',
              byKey: region.key,
              remark: asked.remark ?? null,
              // What it was called while it was awaited stays so on the days before.
              data: required && asked.name ? { name: asked.name } : {}
            },
            newKey('st')
          )
        ])
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.region, asked.regionCode, 'regionCode'), from: asked.on }),
        plan,
        (image) => viewOf(key, asked.on, image)
      )
    },

    /** Writes what the plan says on one topic, in the place of what it said before. */
    writePracticePlanTopic(given: input.PlanTopicInput, context: WriteContext): Answer {
      const asked = parseInput(input.planTopicSchema, given, 'input')
      return step('writePracticePlanTopic', asked, context, (plan, image) => {
        const topics = requiredTopicsOn(asked.on, image)
        if (!topics.some(({ key }) => key === asked.topicKey)) {
          const list = topics.map(({ key }) => key).join(', ')
          throw invalidInput([
            {
              field: 'input.topicKey',
              message: { da: `skal være et af emnerne: ${list}`, en: `must be one of the topics: ${list}` }
            }
          ])
        }
        return { ...council(plan), data: { topicKey: asked.topicKey } }
      })
    },

    /** A health cluster of the region gives its input to the plan. */
    givePracticePlanInput(given: input.PlanInputInput, context: WriteContext): Answer {
      const asked = parseInput(input.planInputSchema, given, 'input')
      return step('givePracticePlanInput', asked, context, (plan) => ({
        by: 'CLUSTER',
        byKey: healthClusterOf(plan.region, asked.clusterKey, asked.on)
      }))
    },

    involveMunicipalitiesInPlan(given: input.PlanTextStepInput, context: WriteContext): Answer {
      const asked = parseInput(input.planTextStepSchema, given, 'input')
      return step('involveMunicipalitiesInPlan', asked, context, () => ({ by: 'MUNICIPALITIES', byKey: null }))
    },

    involveGeneralPracticeInPlan(given: input.PlanTextStepInput, context: WriteContext): Answer {
      const asked = parseInput(input.planTextStepSchema, given, 'input')
      return step('involveGeneralPracticeInPlan', asked, context, () => ({ by: 'GENERAL_PRACTICE', byKey: null }))
    },

    /** Records whether agreement on the content was reached; disagreement does not stop the plan. */
    recordPracticePlanConsensus(given: input.PlanConsensusInput, context: WriteContext): Answer {
      const asked = parseInput(input.planConsensusSchema, given, 'input')
      return step('recordPracticePlanConsensus', asked, context, (plan) => ({
        ...council(plan),
        data: { agreed: asked.agreed }
      }))
    },

    openPracticePlanHearing(given: input.PlanHearingInput, context: WriteContext): Answer {
      const asked = parseInput(input.planHearingSchema, given, 'input')
      return step('openPracticePlanHearing', asked, context, (plan) => ({
        ...council(plan),
        data: { deadline: asked.deadline }
      }))
    },

    /** Records what a party, such as PLO or a municipality, answered. */
    answerPracticePlanHearing(given: input.PlanAnswerInput, context: WriteContext): Answer {
      const asked = parseInput(input.planAnswerSchema, given, 'input')
      return step('answerPracticePlanHearing', asked, context, () => ({ by: 'HEARING_PARTY', byKey: asked.party }))
    },

    closePracticePlanHearing(given: input.PlanStepInput, context: WriteContext): Answer {
      return step('closePracticePlanHearing', parseInput(input.planStepSchema, given, 'input'), context, council)
    },

    /** Presents the plan to the region's cooperation committee, which has no veto. */
    presentPracticePlanToSsu(given: input.PlanStepInput, context: WriteContext): Answer {
      const asked = parseInput(input.planStepSchema, given, 'input')
      return step('presentPracticePlanToSsu', asked, context, (plan, image) => {
        const ssu = placedOn(plan.region.bodies, asked.on).find(({ kind }) => kind === 'SSU')
        if (ssu) return { by: 'SSU', byKey: ssu.key }
        throw ruleViolation([
          {
            message: {
              da: `${plan.regionKey} har den ${asked.on} intet sundhedssamarbejdsudvalg at forelægge planen for.`,
              en: `${plan.regionKey} has no cooperation committee on ${asked.on} to present the plan to.`
            },
            rule: statementOf('practice-plan-presented-to-ssu', image)
          }
        ])
      })
    },

    revisePracticePlan: byCouncil('revisePracticePlan'),

    /** The regional council adopts the plan, alone; the plan before it ends when this one begins. */
    adoptPracticePlan(given: input.AdoptPracticePlanInput, context: WriteContext): Answer {
      const asked = parseInput(input.adoptPracticePlanSchema, given, 'input')
      return step(
        'adoptPracticePlan',
        asked,
        context,
        (plan, image) => {
          if (asked.by.regionCode === plan.regionKey) return council(plan)
          throw ruleViolation([
            {
              message: {
                da: `Kun regionsrådet i ${plan.regionKey} kan vedtage ${plan.key}.`,
                en: `Only the regional council of ${plan.regionKey} can adopt ${plan.key}.`
              },
              rule: statementOf('practice-plan-decisive-vote', image)
            }
          ])
        },
        (plan) => ({
          subject: { inForceFrom: asked.inForceFrom },
          others: endingBefore(plan, asked.inForceFrom)
        })
      )
    },

    followUpPracticePlan: byCouncil('followUpPracticePlan'),
    withdrawPracticePlan: byCouncil('withdrawPracticePlan')
  }
}

export type PlanStepService = ReturnType<typeof createPlanStepService>

/** Ends the plan that is replaced. */
function endingBefore({ replaces }: records.PracticePlan, inForceFrom: Day): Change[] {
  if (!replaces?.inForceFrom || replaces.inForceTo !== null) return []
  if (replaces.inForceFrom >= inForceFrom) {
    throw invalidInput([
      {
        field: 'input.inForceFrom',
        message: {
          da: `skal ligge efter ${replaces.inForceFrom}, hvor ${replaces.key} trådte i kraft`,
          en: `must lie after ${replaces.inForceFrom}, when ${replaces.key} came into force`
        }
      }
    ])
  }
  return [changed('practicePlan', replaces, { inForceTo: inForceFrom })]
}

function viewOf(key: string, day: Day, image: Image): PracticePlanView {
  return new PracticePlanView(existing(image.practicePlan, key, 'planKey'), day, image)
}
