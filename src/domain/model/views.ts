import { type Day, nearestDay } from '../basics/time.ts'
import type { Image } from './image.ts'
import type * as records from './records.ts'
import {
  type AnyBodyView,
  ClusterView,
  CommitteeView,
  MembershipView,
  SsuView,
  SuccessionView
} from './views/bodies.ts'
import { HealthAgreementView } from './views/health-agreements.ts'
import { InitiativeView } from './views/initiatives.ts'
import {
  BalanceRuleView,
  BodyLevelRuleView,
  BodyTypeView,
  CadenceRuleView,
  ChairRuleView,
  InvolvementDutyView,
  RepresentationRuleView,
  SeatAllocationView,
  VariationRuleView
} from './views/levels.ts'
import { HospitalView, IdentifierView, MunicipalityView, OrganisationView, RegionView } from './views/places.ts'
import { PracticePlanView } from './views/practice-plans.ts'
import type { ViewClass } from './views/related.ts'
import { ClaimView, DocumentView, DoubtView, LegalEventView } from './views/sources.ts'
import { FundingRoundView, KeyFigureView, StatementView, TaskView } from './views/statements.ts'

/*
 * The structure as of a day. A view is a record and the day it is read on; walking from view to view keeps the day, and
 * a relation is there only where the day lies in its own period and in those of both its ends. Views are made while
 * walking and thrown away: they are two words of memory, and reading a property costs a property read. A record ends
 * with its owner: `validTo` is the earlier of both ends, whatever the row says.
 *
 * The folder views has a file for each concept. Other rooms import every view from here. The files of the folder refer
 * to each other in circles, as the records do: a view uses another class only in a getter, so the order of loading is
 * free.
 */

export * from './views/bodies.ts'
export * from './views/health-agreements.ts'
export * from './views/initiatives.ts'
export * from './views/levels.ts'
export * from './views/places.ts'
export * from './views/practice-plans.ts'
export { views } from './views/related.ts'
export * from './views/sources.ts'
export * from './views/statements.ts'

export type EntityView =
  | RegionView
  | MunicipalityView
  | OrganisationView
  | HospitalView
  | AnyBodyView
  | IdentifierView
  | MembershipView
  | SuccessionView
  | BodyTypeView
  | BodyLevelRuleView
  | BalanceRuleView
  | SeatAllocationView
  | RepresentationRuleView
  | ChairRuleView
  | CadenceRuleView
  | InvolvementDutyView
  | VariationRuleView
  | TaskView
  | StatementView
  | KeyFigureView
  | LegalEventView
  | ClaimView
  | DoubtView
  | FundingRoundView
  | InitiativeView
  | HealthAgreementView
  | PracticePlanView
  | DocumentView

/** The classes of views by type of record. */
const VIEWS = {
  Region: RegionView,
  Municipality: MunicipalityView,
  Organisation: OrganisationView,
  Hospital: HospitalView,
  Cluster: ClusterView,
  Ssu: SsuView,
  Committee: CommitteeView,
  Identifier: IdentifierView,
  Membership: MembershipView,
  Succession: SuccessionView,
  BodyType: BodyTypeView,
  BodyLevelRule: BodyLevelRuleView,
  BalanceRule: BalanceRuleView,
  SeatAllocation: SeatAllocationView,
  RepresentationRule: RepresentationRuleView,
  ChairRule: ChairRuleView,
  CadenceRule: CadenceRuleView,
  InvolvementDuty: InvolvementDutyView,
  VariationRule: VariationRuleView,
  KeyFigure: KeyFigureView,
  LegalEvent: LegalEventView,
  Claim: ClaimView,
  FundingRound: FundingRoundView,
  Task: TaskView,
  Statement: StatementView,
  Initiative: InitiativeView,
  HealthAgreement: HealthAgreementView,
  PracticePlan: PracticePlanView,
  Doubt: DoubtView,
  Document: DocumentView
}

/** The view of any entity as of the day, whether it holds that day or not. */
export function entityView(entity: records.Entity, day: Day, image: Image): EntityView {
  const View = VIEWS[entity.type] as ViewClass<records.Entity, EntityView>
  return new View(entity, day, image)
}

/** The view of an entity as of the day nearest to the one given on which it holds. */
export function nearestView(entity: records.Entity, day: Day, image: Image): EntityView {
  return entityView(entity, dayNear(entity, day), image)
}

/**
 * The day to read an entity on, as near as it gets. An agreement or a plan is there before and after it is in force: it
 * is read on the day itself, or on that of its first step.
 */
function dayNear(entity: records.Entity, day: Day): Day {
  if (entity.type === 'Document') return day
  if (entity.type !== 'HealthAgreement' && entity.type !== 'PracticePlan') return nearestDay(entity, day)
  const first = entity.steps[0]
  return entity.evidence === 'RECORDED' && first && day < first.on ? first.on : day
}
