import { nearestDay } from '../../basics/time.ts'
import type { BodyKind } from '../../basics/vocabulary.ts'
import type * as records from '../records.ts'
import { viewOf } from '../view.ts'
import { BodyTypeView } from './levels.ts'
import { OrganisationView } from './places.ts'
import { type From, view, views } from './related.ts'

export class TaskView extends viewOf('task') {
  get bodyType(): BodyTypeView | null {
    return view(BodyTypeView, this.record.bodyType, this)
  }
  get bodyKind(): BodyKind | null {
    return this.record.bodyType?.kind ?? null
  }
  get organisation(): OrganisationView | null {
    return view(OrganisationView, this.record.organisation, this)
  }
  get relatedTo(): TaskView[] {
    return views(TaskView, this.record.relatedTo, this)
  }
  /** The task as it was with the bearer before, on its last day; null for a task that was not transferred. */
  get transferredFrom(): TaskView | null {
    return this.record.transferredFrom && taskNear(this.record.transferredFrom, this)
  }
  /** The tasks as others carry them on. */
  get transferredTo(): TaskView[] {
    return this.record.transferredTo.map((task) => taskNear(task, this))
  }
}

const taskNear = (task: records.Task, { day, image }: From): TaskView =>
  new TaskView(task, nearestDay(task, day), image)

export class StatementView extends viewOf('statement') {
  get organisation(): OrganisationView | null {
    return view(OrganisationView, this.record.organisation, this)
  }
  get parent(): StatementView | null {
    return view(StatementView, this.record.parent, this)
  }
  get children(): StatementView[] {
    return views(StatementView, this.record.children, this)
  }
}

export function statementsOf(from: From, category: records.Statement['category']): StatementView[] {
  return views(StatementView, from.image.groups.statement.category.get(category) ?? [], from)
}

export class KeyFigureView extends viewOf('keyFigure') {}

export class FundingRoundView extends viewOf('fundingRound') {}
