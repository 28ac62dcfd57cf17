import { nearestDay } from '../../basics/time.ts'
import type { PracticePlanStatus } from '../../basics/vocabulary.ts'
import { inForceOn, planNameOn, planStatusOn, revisionOn } from '../states.ts'
import { viewOf } from '../view.ts'
import { RegionView } from './places.ts'
import { type StatementView, statementsOf } from './statements.ts'

export class PracticePlanView extends viewOf('practicePlan', 'name', 'status', 'inForceFrom', 'inForceTo') {
  get name() {
    return planNameOn(this.record, this.day)
  }
  get status(): PracticePlanStatus {
    return planStatusOn(this.record, this.day) ?? 'REQUIRED'
  }
  get revision() {
    return revisionOn(this.record, this.day)
  }
  /** The region, as of its last day where it has ended. */
  get region(): RegionView {
    const { region } = this.record
    return new RegionView(region, nearestDay(region, this.day), this.image)
  }
  get inForceFrom() {
    return inForceOn(this.record, this.day).validFrom
  }
  get inForceTo() {
    return inForceOn(this.record, this.day).validTo
  }
  get replaces(): PracticePlanView | null {
    const { replaces } = this.record
    return replaces ? new PracticePlanView(replaces, this.day, this.image) : null
  }
  get requiredTopics(): StatementView[] {
    return statementsOf(this, 'PRACTICE_PLAN_TOPIC')
  }
  get rules(): StatementView[] {
    return statementsOf(this, 'PRACTICE_PLAN_RULE')
  }
}
