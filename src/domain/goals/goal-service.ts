import { bodiesTaking, draftedBy } from '../agreements/agreement-lifecycle.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { type Day, holds } from '../basics/time.ts'
import type { ActingParty, GoalOwner, StatementCategory } from '../basics/vocabulary.ts'
import { mustNotHaveEnded } from '../lifecycle/owner.ts'
import {
  askedStep,
  firstStep,
  notAhead,
  notBeforeLast,
  type Stepped,
  type TakeStep
} from '../lifecycle/step-service.ts'
import { opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { GoalView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { agreementStageOn, goalStageOn, phaseOn } from '../model/states.ts'
import type { Structure } from '../model/structure.ts'
import { type AnyBodyView, type HealthAgreementView, type InitiativeView, StatementView } from '../model/views.ts'
import { existing, type NewKey, planOf } from '../writing/plans.ts'
import { expectVersion, type Plan, type Write, type WriteContext } from '../writing/writes.ts'
import * as input from './goal-input.ts'
import { GOAL } from './goal-lifecycle.ts'

/** What a goal can be set under. */
const THEMES: ReadonlySet<StatementCategory> = new Set(['DATA_THEME', 'AMBITION', 'SUCCESS_CRITERION', 'PRINCIPLE'])

type Answer = Stepped<GoalView>
type Owner = records.Goal['owner']
type OwnerView = AnyBodyView | HealthAgreementView | InitiativeView

/** What a body is to look at. */
export type Indicators = {
  themes: { theme: StatementView; goals: GoalView[] }[]
  others: GoalView[]
  keyFigures: records.KeyFigure[]
}

/** Goals of bodies, agreements and initiatives, with what is measured. */
export function createGoalService(structure: Structure, write: Write, take: TakeStep, newKey: NewKey) {
  return {
    goalsOf,

    /** A body's goals by data theme, and the key figures on shared patients beside them. */
    indicatorsOf(body: AnyBodyView): Indicators {
      const { image } = structure
      const goals = goalsOf(body)
      const themes = (image.groups.statement.category.get('DATA_THEME') ?? [])
        .filter((one) => holds(one, body.day))
        .sort((a, b) => a.ordinal - b.ordinal)
        .map((theme) => ({
          theme: new StatementView(theme, body.day, image),
          goals: goals.filter((goal) => goal.record.theme === theme)
        }))
      return {
        themes,
        others: goals.filter((goal) => goal.record.theme?.category !== 'DATA_THEME'),
        keyFigures: [...image.keyFigure.values()]
          .filter((one) => one.topic === 'SHARED_PATIENTS')
          .sort((a, b) => a.ordinal - b.ordinal)
      }
    },

    /** Sets a goal of a body, an agreement being drafted, or an initiative. */
    setGoal(given: input.SetGoalInput, context: WriteContext): Answer {
      const asked = parseInput(input.setGoalSchema, given, 'input')
      notAhead(asked.on, context)
      const goalKey = newKey('g')
      const plan = (image: Image): Plan => {
        const { type, owner } = ownerOf(asked, image)
        expectVersion(owner, asked)
        mustBeOpenForGoals(owner, asked.on)
        const themeKey = asked.themeKey ?? null
        const category = themeKey === null ? undefined : image.statement.get(themeKey)?.category
        if (themeKey !== null && (category === undefined || !THEMES.has(category))) {
          throw invalidInput([
            {
              field: 'input.themeKey',
              message: {
                da: `skal være nøglen på et datatema, en ambition, et succeskriterium eller et princip, ikke ${themeKey}`,
                en: `must be the key of a data theme, an ambition, a success criterion or a principle, not ${themeKey}`
              }
            }
          ])
        }
        return planOf('setGoal', 'Goal', goalKey, asked.reason, asked.on, [
          opened('goal', {
            key: goalKey,
            ownerType: type,
            ownerKey: owner.key,
            title: asked.title,
            themeKey,
            unit: asked.unit ?? null,
            baseline: asked.baseline ?? null,
            baselineOn: asked.baselineOn ?? null,
            target: asked.target ?? null,
            due: asked.due ?? null,
            version: 1
          }),
          firstStep(GOAL, 'setGoal', goalKey, askedStep(asked, actorOf(owner, asked.on)), newKey('st'))
        ])
      }
      return write(
        context,
        asked,
        (image) => ({ of: ownerOf(asked, image).owner, from: asked.on }),
        plan,
        (image) => viewOf(goalKey, asked.on, image)
      )
    },

    /** Records what was measured on a day, and where the figure is from. */
    recordMeasurement(given: input.RecordMeasurementInput, context: WriteContext): Answer {
      const asked = parseInput(input.recordMeasurementSchema, given, 'input')
      const measurementKey = `${asked.goalKey}.${asked.on}`
      return take(GOAL, 'recordMeasurement', asked, context, {
        ...stepOf('recordMeasurement', asked),
        asked(goal) {
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
            throw new DomainError('CONFLICT', {
              da: `Der er allerede en måling fra ${asked.on}.`,
              en: `There is a measurement of ${asked.on} already.`
            })
          }
          return askedStep(asked, actorOf(goal.owner, asked.on), { measurementKey })
        },
        changes: (goal) => ({
          others: [
            opened('measurement', {
              key: measurementKey,
              goalKey: goal.key,
              on: asked.on,
              value: asked.value,
              source: asked.source,
              remark: asked.remark ?? null,
              version: 1
            })
          ]
        })
      })
    },

    /** Assesses a goal for good. */
    closeGoal(given: input.CloseGoalInput, context: WriteContext): Answer {
      const asked = parseInput(input.closeGoalSchema, given, 'input')
      return take(GOAL, 'closeGoal', asked, context, {
        ...stepOf('closeGoal', asked),
        asked(goal) {
          mustBeAssessable(goal.owner, asked.on)
          return askedStep(asked, actorOf(goal.owner, asked.on), { outcome: asked.outcome })
        }
      })
    },

    withdrawGoal(given: input.WithdrawGoalInput, context: WriteContext): Answer {
      const asked = parseInput(input.withdrawGoalSchema, given, 'input')
      return take(GOAL, 'withdrawGoal', asked, context, {
        ...stepOf('withdrawGoal', asked),
        asked(goal) {
          if (goal.owner.type === 'HealthAgreement') mustBeOpenForGoals(goal.owner, asked.on)
          return askedStep(asked, actorOf(goal.owner, asked.on))
        }
      })
    }
  }
}

export type GoalService = ReturnType<typeof createGoalService>

/** The goals of the owner that are set by its day. */
function goalsOf({ record, day, image }: OwnerView): GoalView[] {
  return record.goals.filter((goal) => goalStageOn(goal, day) !== null).map((goal) => new GoalView(goal, day, image))
}

function stepOf(action: string, { goalKey, on }: { goalKey: string; on: Day }) {
  return {
    subject: (image: Image) => existing(image.goal, goalKey, 'goalKey'),
    about: (of: records.Goal) => ({
      of,
      bodies: of.owner.type === 'HealthAgreement' ? bodiesTaking(GOAL, action, of.owner.region, { on }) : []
    }),
    base: () => null,
    payload: (image: Image) => viewOf(goalKey, on, image)
  }
}

function ownerOf(
  asked: Pick<input.SetGoalInput, 'bodyKey' | 'agreementKey' | 'initiativeKey'>,
  image: Image
): { type: GoalOwner; owner: Owner } {
  if (asked.bodyKey) return { type: 'Body', owner: existing(image.body, asked.bodyKey, 'bodyKey') }
  if (asked.agreementKey) {
    return { type: 'HealthAgreement', owner: existing(image.healthAgreement, asked.agreementKey, 'agreementKey') }
  }
  return { type: 'Initiative', owner: existing(image.initiative, asked.initiativeKey ?? '', 'initiativeKey') }
}

/** The parties approve an agreement with its goals: these change only while it is being drafted. */
function mustBeOpenForGoals(owner: Owner, on: Day): void {
  if (owner.type === 'HealthAgreement') {
    const stage = agreementStageOn(owner, on)
    if (stage === 'DRAFT') {
      // A day on which it was a draft is not enough: what has been before the parties since is not changed behind them.
      notBeforeLast(owner, on)
      return
    }
    throw new DomainError('CONFLICT', {
      da: `Målene i ${owner.key} kan kun ændres, mens aftalen er DRAFT; den ${stage === null ? `findes ikke den ${on}` : `er ${stage}`}.`,
      en: `The goals of ${owner.key} can only be changed while it is DRAFT; it ${stage === null ? `does not exist on ${on}` : `is ${stage}`}.`
    })
  }
  mustNotHaveEnded(owner.type === 'Initiative' ? owner.cluster : owner, on)
  if (owner.type === 'Initiative' ? phaseOn(owner, on) !== null : holds(owner, on)) return
  throw invalidInput([
    {
      field: 'input.on',
      message: { da: `skal være en dag, hvor ${owner.key} findes`, en: `must be a day on which ${owner.key} exists` }
    }
  ])
}

function actorOf(owner: Owner, on: Day): { by: ActingParty; byKey: string | null } {
  if (owner.type === 'HealthAgreement') return draftedBy(owner.region, on)
  if (owner.type === 'Initiative') return { by: 'CLUSTER', byKey: owner.clusterKey }
  return { by: owner.type === 'Cluster' ? 'CLUSTER' : 'SSU', byKey: owner.key }
}

/** The goals of an agreement are assessed once it is approved: before that they are what the parties decide on. */
function mustBeAssessable(owner: Owner, on: Day): void {
  if (owner.type !== 'HealthAgreement' || agreementStageOn(owner, on) === 'APPROVED') return
  throw new DomainError('CONFLICT', {
    da: `Målene i ${owner.key} kan først gøres op, når aftalen er godkendt.`,
    en: `The goals of ${owner.key} can be assessed only after it is approved.`
  })
}

function viewOf(key: string, day: Day, image: Image): GoalView {
  return new GoalView(existing(image.goal, key, 'goalKey'), day, image)
}
