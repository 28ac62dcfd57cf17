import { holds } from '../basics/time.ts'
import { GoalView } from '../model/recorded-views.ts'
import { belongingTo, goalStageOn } from '../model/states.ts'
import type { Structure } from '../model/structure.ts'
import {
  type AnyBodyView,
  type HealthAgreementView,
  type InitiativeView,
  KeyFigureView,
  StatementView
} from '../model/views.ts'

type OwnerView = AnyBodyView | HealthAgreementView | InitiativeView

/** The goals of a body by data theme, and the key figures beside them. */
export type Indicators = {
  themes: { theme: StatementView; goals: GoalView[] }[]
  others: GoalView[]
  keyFigures: KeyFigureView[]
}

/** Goals of bodies, agreements and initiatives, with their measurements. */
export function createGoalService(structure: Structure) {
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
          .map((figure) => new KeyFigureView(figure, body.day, image))
      }
    }
  }
}

export type GoalService = ReturnType<typeof createGoalService>

/** The goals of the owner that are set by its day. */
function goalsOf({ record, day, image }: OwnerView): GoalView[] {
  const goals =
    'jointFunds' in record
      ? belongingTo(
          record,
          { day, image },
          (body) => body.goals,
          ({ ownerKey }) => ownerKey
        )
      : record.goals
  return goals.filter((goal) => goalStageOn(goal, day) !== null).map((goal) => new GoalView(goal, day, image))
}
