import { nearestDay } from '../../basics/time.ts'
import type { HealthAgreementStatus } from '../../basics/vocabulary.ts'
import type * as records from '../records.ts'
import { agreementStatusOn, agreementTermOn, revisionOn } from '../states.ts'
import { viewOf } from '../view.ts'
import { MunicipalityView, RegionView } from './places.ts'
import { view, views } from './related.ts'
import { type StatementView, statementsOf } from './statements.ts'

export class HealthAgreementView extends viewOf(
  'healthAgreement',
  'validFrom',
  'validTo',
  'originalValidTo',
  'extendedByMonths',
  'shortenedByMonths',
  'validFromBasis',
  'validToBasis',
  'basis'
) {
  get status(): HealthAgreementStatus {
    return agreementStatusOn(this.record, this.day) ?? 'DRAFT'
  }
  get validFrom() {
    return this.term.validFrom
  }
  get validTo() {
    return this.term.validTo
  }
  private get term() {
    return agreementTermOn(this.record, this.day)
  }
  get revision() {
    return revisionOn(this.record, this.day)
  }
  /** The region, as of its last day where it has ended. */
  get region(): RegionView {
    const { region } = this.record
    return new RegionView(region, nearestDay(region, this.day), this.image)
  }
  /** The region and all its municipalities of the day: each is an authority that must approve. */
  get parties() {
    const region = view(RegionView, this.record.region, this)
    const municipalities = views(MunicipalityView, region?.municipalityRecords ?? [], this)
    return { region, municipalities, count: municipalities.length + (region ? 1 : 0) }
  }
  get originalValidTo() {
    return this.term.originalValidTo
  }
  get extendedByMonths() {
    return this.term.extendedByMonths
  }
  get shortenedByMonths() {
    return this.term.shortenedByMonths
  }
  get validFromBasis() {
    return this.term.validFromBasis
  }
  get validToBasis() {
    return this.term.validToBasis
  }
  /** The two days of its term are known by a basis of their own, which changes when they do. */
  get basis(): readonly records.FieldBasis[] {
    const { validFromBasis, validToBasis } = this.term
    const days = [
      { field: 'validFrom', ...validFromBasis, provenance: [] },
      { field: 'validTo', ...validToBasis, provenance: [] }
    ]
    return [...this.record.basis, ...days.filter(({ evidence }) => evidence !== this.record.evidence)]
  }
  get replaces(): HealthAgreementView | null {
    const { replaces } = this.record
    return replaces ? new HealthAgreementView(replaces, this.day, this.image) : null
  }
  /** The one that is there on the day; what was given up does not replace anything. */
  get replacedBy(): HealthAgreementView | null {
    const next = this.record.replacements.findLast((one) => {
      const status = agreementStatusOn(one, this.day)
      return status !== null && status !== 'WITHDRAWN'
    })
    return next ? new HealthAgreementView(next, this.day, this.image) : null
  }
  get rules(): StatementView[] {
    return statementsOf(this, 'AGREEMENT_RULE')
  }
}
