import { type Day, endWithin, holds, nearestDay } from '../../basics/time.ts'
import type { BodyOperation } from '../../basics/vocabulary.ts'
import type { Image } from '../image.ts'
import { aliasesOn, nameOn, namesUntilEnd } from '../names.ts'
import type * as records from '../records.ts'
import { heldBy, predecessorsOf, successorsOf } from '../relations.ts'
import { viewOf } from '../view.ts'
import type { HealthAgreementView } from './health-agreements.ts'
import { BodyLevelView, BodyTypeView } from './levels.ts'
import { HospitalView, MunicipalityView, memberView, type OrganisationView, RegionView, regionOn } from './places.ts'
import type { PracticePlanView } from './practice-plans.ts'
import { type From, view, views } from './related.ts'
import { StatementView, TaskView } from './statements.ts'

abstract class BodyView extends viewOf('body', 'type') {
  get name() {
    return nameOn(this.record.names, 'NAME', this.day)
  }
  get names() {
    return namesUntilEnd(this.record)
  }
  get aliases() {
    return aliasesOn(this.record.names, this.day)
  }
  /** The type of the body, as of the nearest day on which the type is there. */
  get bodyType(): BodyTypeView {
    const { bodyType } = this.record
    return new BodyTypeView(bodyType, nearestDay(bodyType, this.day), this.image)
  }
  /** False where the documents are silent: a body decides for citizens only where an act says so. */
  get isAuthority() {
    return this.record.bodyType.isAuthority ?? false
  }
  /** The authority that has the body as a committee of its own. */
  get parent(): RegionView | null {
    return this.record.bodyType.committeeOf === 'REGION' ? this.region : null
  }
  get operation(): BodyOperation {
    return this.record.operations.find((one) => holds(one, this.day))?.operation ?? 'FULL'
  }
  get region(): RegionView | null {
    return regionOn(this.record.placements, this)
  }
  get levels(): BodyLevelView[] {
    return this.record.bodyType.levels
      .filter((level) => holds(level, this.day))
      .map((level) => new BodyLevelView(level, this as unknown as AnyBodyView))
  }
  get tasks(): TaskView[] {
    return views(TaskView, this.record.bodyType.tasks, this)
  }
  get statements(): StatementView[] {
    return views(StatementView, this.image.groups.statement.kind.get(this.record.kind) ?? [], this)
  }
  get predecessors(): AnyBodyView[] {
    return predecessorsOf(this.record).map((body) => bodyNear(body, this.day, this.image))
  }
  get successors(): AnyBodyView[] {
    return successorsOf(this.record).map((body) => bodyNear(body, this.day, this.image))
  }
  get succeeds(): SuccessionView[] {
    return this.record.predecessors.map((link) => new SuccessionView(link, this.day, this.image))
  }
  get succeededBy(): SuccessionView[] {
    return this.record.successors.map((link) => new SuccessionView(link, this.day, this.image))
  }
  /** Records of the memberships that hold on the day, both ends included. */
  get membershipRecords(): readonly records.Membership[] {
    this.held ??= heldBy(this.record, this.day)
    return this.held
  }
  /** Found once: members of every role are read from them, mostly in the same response. */
  private held: readonly records.Membership[] | null = null
}

export class ClusterView extends BodyView {
  get type() {
    return 'Cluster' as const
  }
  get hospitals(): HospitalView[] {
    const found: HospitalView[] = []
    for (const { role, member } of this.membershipRecords) {
      if (role === 'HOSPITAL') found.push(new HospitalView(member as records.Hospital, this.day, this.image))
    }
    return found
  }
  get municipalities(): MunicipalityView[] {
    const found: MunicipalityView[] = []
    for (const { role, member } of this.membershipRecords) {
      if (role === 'MUNICIPALITY')
        found.push(new MunicipalityView(member as records.Municipality, this.day, this.image))
    }
    return found
  }
  get generalPractice() {
    return this.hasRole('GENERAL_PRACTICE')
  }
  get regionalPsychiatry() {
    return this.hasRole('REGIONAL_PSYCHIATRY')
  }
  get healthAgreement(): HealthAgreementView | null {
    return this.region?.healthAgreement ?? null
  }
  /** True where a membership says so; null, never false, where the documents are silent. */
  private hasRole(role: records.Membership['role']): true | null {
    for (const membership of this.membershipRecords) if (membership.role === role) return true
    return null
  }
}

export class SsuView extends BodyView {
  get type() {
    return 'Ssu' as const
  }
  get clusters(): ClusterView[] {
    return (this.region?.clusterRecords ?? []).map((cluster) => new ClusterView(cluster, this.day, this.image))
  }
  get healthAgreement(): HealthAgreementView | null {
    return this.region?.healthAgreement ?? null
  }
  get practicePlans(): PracticePlanView[] {
    return this.region?.practicePlans ?? []
  }
}

export class CommitteeView extends BodyView {
  get type() {
    return 'Committee' as const
  }
}

export type AnyBodyView = ClusterView | SsuView | CommitteeView

export class MembershipView extends viewOf('membership', 'validTo') {
  get validTo() {
    return endWithin(this.record, this.record.body, this.record.member)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get region(): RegionView | null {
    return regionOn(this.record.body.placements, this)
  }
  /** Official code of the member; null for members that are no municipality. */
  get municipalityCode(): string | null {
    return this.record.municipalityKey
  }
  get cluster(): ClusterView | null {
    const { body } = this.record
    return body.type === 'Cluster' ? new ClusterView(body, this.day, this.image) : null
  }
  get member(): MunicipalityView | HospitalView | OrganisationView {
    return memberView(this.record.member, this.day, this.image)
  }
  get because(): HospitalView | null {
    return view(HospitalView, this.record.because, this)
  }
}

export class SuccessionView extends viewOf('succession') {
  get predecessor(): ThingView {
    return thingNear(this.record.predecessor, this.day, this.image)
  }
  get successor(): ThingView {
    return thingNear(this.record.successor, this.day, this.image)
  }
  /** True where the successor has successors of its own. */
  get hasForwardSuccession() {
    return this.record.successor.successors.length > 0
  }
}

/** A thing of the structure as of a day. */
export type ThingView = RegionView | MunicipalityView | HospitalView | OrganisationView | AnyBodyView

/** The thing as of the day, as what it is. */
export function thingView(thing: records.Thing, day: Day, image: Image): ThingView {
  switch (thing.type) {
    case 'Region':
      return new RegionView(thing, day, image)
    case 'Municipality':
    case 'Hospital':
    case 'Organisation':
      return memberView(thing, day, image)
    default:
      return bodyView(thing, day, image)
  }
}

/** The thing as of the day, or as of its own nearest one. */
export const thingNear = (thing: records.Thing, day: Day, image: Image): ThingView =>
  thingView(thing, nearestDay(thing, day), image)

/** The body as of the day, as the type its kind is served as. */
export function bodyView(body: records.Body, day: Day, image: Image): AnyBodyView {
  if (body.type === 'Cluster') return new ClusterView(body, day, image)
  if (body.type === 'Ssu') return new SsuView(body, day, image)
  return new CommitteeView(body, day, image)
}

export function bodyNear(body: records.Body, day: Day, image: Image): AnyBodyView {
  return bodyView(body, nearestDay(body, day), image)
}

export function clustersOf(memberships: readonly records.Membership[], from: From): ClusterView[] {
  const found: ClusterView[] = []
  for (const { body } of memberships) {
    if (body.type === 'Cluster') found.push(new ClusterView(body, from.day, from.image))
  }
  return found
}
