import type * as records from '../records.ts'
import { viewOf } from '../view.ts'
import { OrganisationView } from './places.ts'
import { type From, view, views } from './related.ts'

export class TaskView extends viewOf('task') {
  get organisation(): OrganisationView | null {
    return view(OrganisationView, this.record.organisation, this)
  }
  get relatedTo(): TaskView[] {
    return views(TaskView, this.record.relatedTo, this)
  }
}

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
