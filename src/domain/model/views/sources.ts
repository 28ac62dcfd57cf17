import type { Text } from '../../basics/fact.ts'
import { basisOf } from '../basis.ts'
import { viewOf } from '../view.ts'
import { type EntityView, nearestView } from '../views.ts'

export class LegalEventView extends viewOf('legalEvent') {}

export class ClaimView extends viewOf('claim') {
  /** The claims about the same thing with another value. */
  get contradictedBy(): ClaimView[] {
    return this.record.sameTopic
      .filter(({ value }) => value !== this.record.value)
      .map((claim) => new ClaimView(claim, this.day, this.image))
  }
}

/** A document reads the same on every day. */
export class DocumentView extends viewOf('document') {
  get factCount(): number {
    return this.record.factCount
  }
}

export class DoubtView extends viewOf('doubt') {
  /** The text of the decision that ended the doubt; null while the doubt is open. */
  get resolution(): Text | null {
    return basisOf(this.record, 'validTo')?.note ?? null
  }
  /**
   * The subjects of the doubt, each on its day nearest to the one that is read: a doubt outlives the bodies it is
   * about.
   */
  get subjects(): EntityView[] {
    return this.record.subjects.map((subject) => nearestView(subject, this.day, this.image))
  }
}
