import { globalId } from '../../basics/ids.ts'
import type { Level } from '../../basics/vocabulary.ts'
import type * as records from '../records.ts'
import { compositionVersionOf } from '../relations.ts'
import { viewOf } from '../view.ts'
import type { AnyBodyView } from './bodies.ts'
import { MunicipalityView } from './places.ts'
import { views } from './related.ts'

/** A level of one body on a day, with the rules in force for it. */
export class BodyLevelView {
  readonly record: records.BodyLevel
  readonly body: AnyBodyView

  constructor(record: records.BodyLevel, body: AnyBodyView) {
    this.record = record
    this.body = body
  }

  get type() {
    return 'BodyLevel' as const
  }
  get id() {
    return globalId('BodyLevel', this.key)
  }
  get key(): string {
    return `${this.body.key}.${this.level}`
  }
  get day() {
    return this.body.day
  }
  get asOf() {
    return this.body.day
  }
  get level(): Level {
    return this.record.level
  }
  get required() {
    return this.record.required
  }
  get text() {
    return this.record.text
  }
  get compositionVersion(): number {
    return compositionVersionOf(this.body.record, this.level)
  }
  get evidence() {
    return this.record.evidence
  }
  get provenance() {
    return this.record.provenance
  }
  get basis() {
    return this.record.basis
  }
  get rules(): RepresentationRuleView[] {
    return views(RepresentationRuleView, this.record.rules, this.body)
  }
  get chairRules(): ChairRuleView[] {
    return views(ChairRuleView, this.record.chairRules, this.body)
  }
  get cadenceRules(): CadenceRuleView[] {
    return views(CadenceRuleView, this.record.cadence, this.body)
  }
  get involvement(): InvolvementDutyView[] {
    return views(InvolvementDutyView, this.record.involvement, this.body)
  }
  get variation(): VariationRuleView[] {
    return views(VariationRuleView, this.record.variation, this.body)
  }
}

export class RepresentationRuleView extends viewOf('representationRule', 'substitutes') {
  get substitutes() {
    return this.record.substitutes.map(({ office, municipalityCodes }) => ({
      office,
      municipalityCodes,
      municipalities: views(
        MunicipalityView,
        municipalityCodes.map((code) => this.image.municipality.get(code)).filter((one) => one !== undefined),
        this
      )
    }))
  }
}

export class ChairRuleView extends viewOf('chairRule') {}
export class CadenceRuleView extends viewOf('cadenceRule') {}
export class InvolvementDutyView extends viewOf('involvementDuty') {}
export class VariationRuleView extends viewOf('variationRule') {}
