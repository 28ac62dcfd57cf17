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

export class DoubtView extends viewOf('doubt') {
  /**
   * The subjects of the doubt, each on its day nearest to the one that is read: a doubt outlives the bodies it is
   * about.
   */
  get subjects(): EntityView[] {
    return this.record.subjects.map((subject) => nearestView(subject, this.day, this.image))
  }
}
