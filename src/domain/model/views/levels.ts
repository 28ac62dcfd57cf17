import { globalId } from '../../basics/ids.ts'
import { endWithin, nearestDay } from '../../basics/time.ts'
import type { BodyKind, Level } from '../../basics/vocabulary.ts'
import type * as records from '../records.ts'
import { compositionVersionOf } from '../relations.ts'
import { viewOf } from '../view.ts'
import { type AnyBodyView, bodyView } from './bodies.ts'
import { MunicipalityView } from './places.ts'
import { type From, view, views } from './related.ts'
import { TaskView } from './statements.ts'

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
  get balance(): BalanceRuleView[] {
    return views(BalanceRuleView, this.record.balance, this.body)
  }
}

/** The type and the kind of the bodies that a rule is about. */
type OfBodyType = { readonly record: { readonly bodyType: records.BodyType } } & From
const bodyTypeOf = ({ record: { bodyType }, day, image }: OfBodyType): BodyTypeView =>
  new BodyTypeView(bodyType, nearestDay(bodyType, day), image)

export class RepresentationRuleView extends viewOf('representationRule', 'substitutes') {
  get bodyType(): BodyTypeView {
    return bodyTypeOf(this)
  }
  get bodyKind(): BodyKind {
    return this.record.bodyType.kind
  }
  get allocations(): SeatAllocationView[] {
    return views(SeatAllocationView, this.record.allocations, this)
  }
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

export class ChairRuleView extends viewOf('chairRule') {
  get bodyType(): BodyTypeView {
    return bodyTypeOf(this)
  }
  get bodyKind(): BodyKind {
    return this.record.bodyType.kind
  }
}

export class CadenceRuleView extends viewOf('cadenceRule') {
  get bodyType(): BodyTypeView {
    return bodyTypeOf(this)
  }
  get bodyKind(): BodyKind {
    return this.record.bodyType.kind
  }
}

export class InvolvementDutyView extends viewOf('involvementDuty') {
  get bodyType(): BodyTypeView {
    return bodyTypeOf(this)
  }
  get bodyKind(): BodyKind {
    return this.record.bodyType.kind
  }
}

export class VariationRuleView extends viewOf('variationRule') {
  get bodyType(): BodyTypeView {
    return bodyTypeOf(this)
  }
  get bodyKind(): BodyKind {
    return this.record.bodyType.kind
  }
}

export class BalanceRuleView extends viewOf('balanceRule') {
  get bodyType(): BodyTypeView {
    return bodyTypeOf(this)
  }
  get bodyKind(): BodyKind {
    return this.record.bodyType.kind
  }
}

/** A level that the bodies of a type work at, whatever the body. */
export class BodyLevelRuleView extends viewOf('bodyLevel') {
  get bodyType(): BodyTypeView {
    return bodyTypeOf(this)
  }
}

export class BodyTypeView extends viewOf('bodyType') {
  get levels(): BodyLevelRuleView[] {
    return views(BodyLevelRuleView, this.record.levels, this)
  }
  get tasks(): TaskView[] {
    return views(TaskView, this.record.tasks, this)
  }
}

export class SeatAllocationView extends viewOf('seatAllocation', 'validTo') {
  get validTo() {
    return endWithin(this.record, this.record.body, this.record.rule)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get rule(): RepresentationRuleView {
    return new RepresentationRuleView(this.record.rule, this.day, this.image)
  }
  get municipality(): MunicipalityView | null {
    return view(MunicipalityView, this.record.municipality, this)
  }
}
