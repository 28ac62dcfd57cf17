import { bodiesTaking, healthClusterOf } from '../agreements/agreement-lifecycle.ts'
import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import { type Day, holds } from '../basics/time.ts'
import { statementOf } from '../lifecycle/lifecycle.ts'
import { byLaw, repealBasis, repealStep } from '../lifecycle/repeal.ts'
import { stepsOf } from '../lifecycle/step-operation.ts'
import { firstStep, notAhead, notBeforeLast, type Party, stepFrom, touched } from '../lifecycle/steps.ts'
import { hasFunction } from '../model/body-types.ts'
import { type Change, changed, opened } from '../model/change.ts'
import { named, nameOn } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { placedOn } from '../model/relations.ts'
import { planStageOn } from '../model/states.ts'
import { PracticePlanView } from '../model/views.ts'
import { dated, listed } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing, freeKey } from '../writing/plans.ts'
import { expectNoVersion, expectVersion } from '../writing/writes.ts'
import * as inputs from './plan-input.ts'
import { IN_PREPARATION, PRACTICE_PLAN, requiredTopicsOn } from './plan-lifecycle.ts'

const isInPreparation = (state: string | undefined): boolean => IN_PREPARATION.some((one) => one === state)

/** Steps of a plan. The bodies in whose name a step can be taken may write it, too. */
const step = stepsOf(PRACTICE_PLAN, {
  answers: 'practicePlan',
  subject: ({ planKey }: inputs.PlanStep, image) => existing(image.practicePlan, planKey, 'planKey'),
  about: (plan, input, { operation }) => ({
    of: plan,
    bodies: bodiesTaking(PRACTICE_PLAN, operation, plan.region, input)
  }),
  base: planStageOn,
  view: (plan, on, image) => new PracticePlanView(plan, on, image)
})
const byCouncil = (plan: records.PracticePlan): Party => ({ by: 'REGIONAL_COUNCIL', byKey: plan.regionKey })
const councilStepWithRemark = step(inputs.planTextStepSchema, { step: byCouncil })

export const PRACTICE_PLAN_OPERATIONS = {
  /** Drafts a region's next plan: the required one if it has not been begun, else a plan to replace the one in force. */
  draftPracticePlan: operation({
    answers: 'practicePlan',
    input: inputs.draftPracticePlanSchema,
    check: notAhead,
    about: ({ regionCode, on }, image) => ({ of: existing(image.region, regionCode, 'regionCode'), from: on }),
    plan(input, image, call) {
      const region = existing(image.region, input.regionCode, 'regionCode')
      mustBeginNow(region, input.on)
      const required = region.practicePlans.find((one) => one.steps.length === 0 && holds(one, input.on))
      const before = region.practicePlans.findLast((one) => one.steps.at(-1)?.state === 'ADOPTED')
      const key = required?.key ?? freeKey(`${region.key}-praksisplan-${input.on.slice(0, 4)}`, image.practicePlan)
      if (required) expectVersion(required, input)
      else expectNoVersion(input)
      if (before) notBeforeLast(before, input.on)
      const regionName = nameOn(region.names, 'NAME', input.on)
      // The required plan keeps its name on the days before its draft.
      const data = required && input.name ? { name: input.name } : {}
      return {
        entity: { type: 'PracticePlan', key },
        changes: [
          required
            ? touched('PracticePlan', required, {})
            : opened('practicePlan', {
                key,
                regionKey: region.key,
                name: input.name ?? `Praksisplan for almen praksis, ${regionName}, ${input.on.slice(0, 4)}`,
                status: 'DRAFT',
                inForceFrom: null,
                inForceTo: null,
                replacesKey: before?.key ?? null,
                validFrom: input.on,
                validTo: null,
                evidence: 'RECORDED',
                provenance: [],
                basis: [],
                note: null,
                version: 1
              }),
          firstStep(PRACTICE_PLAN, key, stepFrom(input, { by: 'REGIONAL_COUNCIL', byKey: region.key, data }), call)
        ]
      }
    },
    view: ({ on }, image, { entity }) =>
      new PracticePlanView(existing(image.practicePlan, entity.key, 'planKey'), on, image)
  }),

  /** Writes the plan's text on one topic, in place of the earlier one. */
  writePracticePlanTopic: step(inputs.planTopicSchema, {
    step(plan, { topicKey, on }, image) {
      const topics = requiredTopicsOn(on, image)
      if (!topics.some(({ key }) => key === topicKey)) {
        const list = listed(
          topics.map(({ key, title }) => ({ da: `${title.da} (${key})`, en: `${title.en} (${key})` })),
          'or'
        )
        throw invalidInput([
          {
            field: 'input.topicKey',
            message: { da: `skal være et af emnerne: ${list.da}`, en: `must be one of the topics: ${list.en}` }
          }
        ])
      }
      return { ...byCouncil(plan), data: { topicKey } }
    }
  }),

  /** A health cluster of the region gives its input to the plan. */
  givePracticePlanInput: step(inputs.planInputSchema, {
    step: ({ region }, { clusterKey, on }) => ({ by: 'CLUSTER', byKey: healthClusterOf(region, clusterKey, on) })
  }),

  involveMunicipalitiesInPlan: step(inputs.planTextStepSchema, {
    step: () => ({ by: 'MUNICIPALITIES', byKey: null })
  }),

  involveGeneralPracticeInPlan: step(inputs.planTextStepSchema, {
    step: () => ({ by: 'GENERAL_PRACTICE', byKey: null })
  }),

  /** Records whether the parties agree on the content; disagreement does not stop the plan. */
  recordPracticePlanConsensus: step(inputs.planConsensusSchema, {
    step: (plan, { agreed }) => ({ ...byCouncil(plan), data: { agreed } })
  }),

  openPracticePlanHearing: step(inputs.planHearingSchema, {
    step: (plan, { deadline }) => ({ ...byCouncil(plan), data: { deadline } })
  }),

  /** Records the answer of a party, such as PLO or a municipality. */
  answerPracticePlanHearing: step(inputs.planAnswerSchema, {
    step: (_plan, { party }) => ({ by: 'HEARING_PARTY', byKey: party })
  }),

  closePracticePlanHearing: step(inputs.planStepSchema, { step: byCouncil }),

  /** Presents the plan to the region's cooperation committee, which has no veto. */
  presentPracticePlanToSsu: step(inputs.planStepSchema, {
    step({ region }, { on }, image) {
      const ssu = placedOn(region.bodies, on).find((body) => hasFunction(body, 'RECEIVES_PRACTICE_PLANS'))
      if (ssu) return { by: 'SSU', byKey: ssu.key }
      const [where, day] = [named(region, on), dated(on)]
      throw ruleViolation([
        {
          message: {
            da: `${where.da} har den ${day.da} intet sundhedssamarbejdsudvalg (SSU) at forelægge planen for.`,
            en: `${where.en} has no health cooperation committee (SSU) on ${day.en} to present the plan to.`
          },
          rule: statementOf('practice-plan-presented-to-ssu', image),
          field: 'input.on'
        }
      ])
    }
  }),

  revisePracticePlan: councilStepWithRemark,

  /** The regional council alone adopts the plan; the plan before it ends when this one begins. */
  adoptPracticePlan: step(inputs.adoptPracticePlanSchema, {
    step(plan, { by }, image) {
      if (by.regionCode === plan.regionKey) return byCouncil(plan)
      const [where, what] = [named(plan.region), named(plan)]
      throw ruleViolation([
        {
          message: {
            da: `Kun regionsrådet i ${where.da} kan vedtage ${what.da}.`,
            en: `Only the regional council of ${where.en} can adopt ${what.en}.`
          },
          rule: statementOf('practice-plan-decisive-vote', image),
          field: 'input.by.regionCode'
        }
      ])
    },
    changes: (plan, { inForceFrom }) => ({ subject: { inForceFrom }, others: endingBefore(plan, inForceFrom) })
  }),

  followUpPracticePlan: councilStepWithRemark,
  withdrawPracticePlan: councilStepWithRemark,

  /** Ends a plan by law, and the duty to have one. */
  repealPracticePlan: byLaw(
    step(inputs.repealPracticePlanSchema, {
      step: (plan, input, image, call) =>
        repealStep(input, isInPreparation(planStageOn(plan, input.on) ?? undefined), image, call),
      changes(plan, input, around) {
        const basis = repealBasis(plan, input, around)
        const { inForceFrom, inForceTo } = plan
        const isCut = inForceFrom !== null && inForceFrom < input.repealedFrom
        const ends = isCut && (inForceTo === null || input.repealedFrom < inForceTo)
        return { subject: ends ? { basis, inForceTo: input.repealedFrom } : { basis } }
      }
    })
  )
}

/** A region prepares one plan at a time, and begins the required one after its duty has begun. */
function mustBeginNow(region: records.Region, on: Day): void {
  const begun = region.practicePlans.find((one) => isInPreparation(one.steps.at(-1)?.state))
  if (begun) {
    const [where, what] = [named(region, on), named(begun)]
    throw new DomainError('CONFLICT', {
      da: `${where.da} har allerede en plan under udarbejdelse, ${what.da}: vedtag eller opgiv den først.`,
      en: `${where.en} already has a plan in preparation, ${what.en}: adopt it or give it up first.`
    })
  }
  const awaited = region.practicePlans.find((one) => one.steps.length === 0 && one.evidence !== 'RECORDED')
  if (!awaited?.validFrom || on >= awaited.validFrom) return
  const [what, day] = [named(awaited), dated(awaited.validFrom)]
  throw invalidInput([
    {
      field: 'input.on',
      message: {
        da: `må ikke ligge før den ${day.da}, hvor pligten til ${what.da} begynder`,
        en: `must not lie before ${day.en}, when the duty to make ${what.en} begins`
      }
    }
  ])
}

/** Ends the plan that is replaced. */
function endingBefore({ replaces }: records.PracticePlan, inForceFrom: Day): Change[] {
  if (!replaces?.inForceFrom || replaces.inForceTo !== null) return []
  if (replaces.inForceFrom >= inForceFrom) {
    const [what, day] = [named(replaces), dated(replaces.inForceFrom)]
    throw invalidInput([
      {
        field: 'input.inForceFrom',
        message: {
          da: `skal ligge efter den ${day.da}, hvor ${what.da} trådte i kraft`,
          en: `must lie after ${day.en}, when ${what.en} came into force`
        }
      }
    ])
  }
  return [changed('practicePlan', replaces, { inForceTo: inForceFrom })]
}
