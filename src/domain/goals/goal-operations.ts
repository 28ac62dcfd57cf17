import { bodiesTaking, draftedBy } from '../agreements/agreement-lifecycle.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import { type Day, holds } from '../basics/time.ts'
import type { GoalOwner, StatementCategory } from '../basics/vocabulary.ts'
import { mustNotHaveEnded } from '../lifecycle/owner.ts'
import { stepsOf } from '../lifecycle/step-operation.ts'
import { firstStep, notAhead, notBeforeLast, type Party, stepFrom } from '../lifecycle/steps.ts'
import { partyOfBody } from '../model/body-types.ts'
import { opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import { GoalView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { agreementStageOn, phaseOn } from '../model/states.ts'
import { dated, labelOf, quoted } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import * as inputs from './goal-input.ts'
import { GOAL } from './goal-lifecycle.ts'

/** Categories of the statements that a goal can refer to. */
const THEMES: ReadonlySet<StatementCategory> = new Set(['DATA_THEME', 'AMBITION', 'SUCCESS_CRITERION', 'PRINCIPLE'])

type Owner = records.Goal['owner']

/** Steps of a goal. The body that drafts an agreement may also take those of the agreement's goals. */
const step = stepsOf(GOAL, {
  answers: 'goal',
  subject: ({ goalKey }: inputs.GoalStep, image) => existing(image.goal, goalKey, 'goalKey'),
  about: (goal, { on }, call) => ({
    of: goal,
    bodies: goal.owner.type === 'HealthAgreement' ? bodiesTaking(GOAL, call.operation, goal.owner.region, { on }) : []
  }),
  base: () => null,
  view: (goal, on, image) => new GoalView(goal, on, image)
})

export const GOAL_OPERATIONS = {
  /** Sets a goal of a body, an agreement being drafted, or an initiative. */
  setGoal: operation({
    answers: 'goal',
    input: inputs.setGoalSchema,
    check: notAhead,
    about: (input, image) => ({ of: ownerOf(input, image).owner, from: input.on }),
    plan(input, image, call) {
      const { type, owner } = ownerOf(input, image)
      expectVersion(owner, input)
      mustBeOpenForGoals(owner, input.on)
      mustBeTheme(input.themeKey ?? null, image)
      const key = call.newKey('g')
      return {
        entity: { type: 'Goal', key },
        changes: [
          opened('goal', {
            key,
            ownerType: type,
            ownerKey: owner.key,
            title: input.title,
            themeKey: input.themeKey ?? null,
            unit: input.unit ?? null,
            baseline: input.baseline ?? null,
            baselineOn: input.baselineOn ?? null,
            target: input.target ?? null,
            due: input.due ?? null,
            version: 1
          }),
          firstStep(GOAL, key, stepFrom(input, partyOf(owner, input.on)), call)
        ]
      }
    },
    view: ({ on }, image, { entity }) => new GoalView(existing(image.goal, entity.key, 'goalKey'), on, image)
  }),

  /** Records a measured value, its day and its source. */
  recordMeasurement: step(inputs.recordMeasurementSchema, {
    step(goal, input) {
      const measurementKey = measurementKeyOf(input)
      if (goal.unit === null) {
        throw invalidInput([
          {
            field: 'input.goalKey',
            message: {
              da: 'skal være et mål med en enhed; dette mål måles ikke',
              en: 'must be a goal with a unit; this goal is not measured'
            }
          }
        ])
      }
      if (goal.measurements.some((one) => one.key === measurementKey)) {
        const day = dated(input.on)
        throw new DomainError('CONFLICT', {
          da: `Der findes allerede en måling fra den ${day.da}.`,
          en: `There is a measurement of ${day.en} already.`
        })
      }
      return { ...partyOf(goal.owner, input.on), data: { measurementKey } }
    },
    changes: (goal, input) => ({
      others: [
        opened('measurement', {
          key: measurementKeyOf(input),
          goalKey: goal.key,
          on: input.on,
          value: input.value,
          source: input.source,
          remark: input.remark ?? null,
          version: 1
        })
      ]
    })
  }),

  /** Assesses a goal; this is final. */
  closeGoal: step(inputs.closeGoalSchema, {
    step(goal, { on, outcome }) {
      mustBeAssessable(goal.owner, on)
      return { ...partyOf(goal.owner, on), data: { outcome } }
    }
  }),

  withdrawGoal: step(inputs.withdrawGoalSchema, {
    step(goal, { on }) {
      if (goal.owner.type === 'HealthAgreement') mustBeOpenForGoals(goal.owner, on)
      return partyOf(goal.owner, on)
    }
  })
}

const measurementKeyOf = ({ goalKey, on }: inputs.GoalStep): string => `${goalKey}.${on}`

function mustBeTheme(themeKey: string | null, image: Image): void {
  const category = themeKey === null ? undefined : image.statement.get(themeKey)?.category
  if (themeKey === null || (category !== undefined && THEMES.has(category))) return
  throw invalidInput([
    {
      field: 'input.themeKey',
      message: {
        da: `skal være nøglen på et datatema, en ambition, et succeskriterium eller et princip, ikke »${themeKey}«`,
        en: `must be the key of a data theme, an ambition, a success criterion or a principle, not “${themeKey}”`
      }
    }
  ])
}

function ownerOf(
  { bodyKey, agreementKey, initiativeKey }: inputs.SetGoal,
  image: Image
): { type: GoalOwner; owner: Owner } {
  if (bodyKey) return { type: 'Body', owner: existing(image.body, bodyKey, 'bodyKey') }
  if (agreementKey) {
    return { type: 'HealthAgreement', owner: existing(image.healthAgreement, agreementKey, 'agreementKey') }
  }
  return { type: 'Initiative', owner: existing(image.initiative, initiativeKey ?? '', 'initiativeKey') }
}

/** The goals of an agreement change only while it is a draft, because the parties approve it with its goals. */
function mustBeOpenForGoals(owner: Owner, on: Day): void {
  if (owner.type === 'HealthAgreement') {
    const stage = agreementStageOn(owner, on)
    if (stage === 'DRAFT') {
      // The agreement must still be a draft: its goals do not change after it was sent to the parties.
      notBeforeLast(owner, on)
      return
    }
    const [what, draft] = [named(owner), quoted(labelOf('HealthAgreementStage', 'DRAFT'))]
    const [day, now] = [dated(on), stage && quoted(labelOf('HealthAgreementStage', stage))]
    throw new DomainError('CONFLICT', {
      da: `Målene i ${what.da} kan kun ændres, mens aftalens status er ${draft.da}; ${now ? `den er ${now.da}` : `aftalen findes ikke den ${day.da}`}.`,
      en: `The goals of ${what.en} can only be changed while the status of the agreement is ${draft.en}; ${now ? `it is ${now.en}` : `the agreement does not exist on ${day.en}`}.`
    })
  }
  mustNotHaveEnded(owner.type === 'Initiative' ? owner.cluster : owner, on)
  if (owner.type === 'Initiative' ? phaseOn(owner, on) !== null : holds(owner, on)) return
  const what = named(owner, on)
  throw invalidInput([
    {
      field: 'input.on',
      message: { da: `skal være en dag, hvor ${what.da} findes`, en: `must be a day on which ${what.en} exists` }
    }
  ])
}

/** The party that takes the steps of a goal. */
function partyOf(owner: Owner, on: Day): Party {
  if (owner.type === 'HealthAgreement') return draftedBy(owner.region, on)
  if (owner.type === 'Initiative') {
    return { by: owner.cluster ? partyOfBody(owner.cluster) : 'CLUSTER', byKey: owner.clusterKey }
  }
  return { by: partyOfBody(owner), byKey: owner.key }
}

/** The goals of an agreement are assessed after its approval; before it, the parties still decide on them. */
function mustBeAssessable(owner: Owner, on: Day): void {
  if (owner.type !== 'HealthAgreement' || agreementStageOn(owner, on) === 'APPROVED') return
  const what = named(owner)
  throw new DomainError('CONFLICT', {
    da: `Der kan først følges op på målene i ${what.da}, når aftalen er godkendt.`,
    en: `The goals of ${what.en} can be assessed only after the agreement is approved.`
  })
}
