import { nearestDay } from '../../basics/time.ts'
import type { InitiativePhase } from '../../basics/vocabulary.ts'
import type * as records from '../records.ts'
import { bodyKeyOn, evaluationUpTo, phaseOn, recommendationUpTo, spreadUpTo } from '../states.ts'
import { viewOf } from '../view.ts'
import { type AnyBodyView, bodyNear, type ClusterView } from './bodies.ts'
import { type HospitalView, type MunicipalityView, memberView, type OrganisationView, RegionView } from './places.ts'
import { view } from './related.ts'
import { StatementView } from './statements.ts'

export class InitiativeView extends viewOf('initiative', 'phase', 'spread') {
  get phase(): InitiativePhase {
    return phaseOn(this.record, this.day) ?? this.record.phase
  }
  get region(): RegionView | null {
    return view(RegionView, this.record.region, this)
  }
  get body(): AnyBodyView | null {
    const key = bodyKeyOn(this.record, this.day, this.record.clusterKey)
    const cluster = key === null ? undefined : this.image.body.get(key)
    return cluster ? bodyNear(cluster, this.day, this.image) : null
  }
  /** Null for an initiative of another body than a cluster. */
  get cluster(): ClusterView | null {
    const { body } = this
    return body?.type === 'Cluster' ? body : null
  }
  get targetGroups(): StatementView[] {
    return this.named(this.record.targetGroups)
  }
  get topics(): StatementView[] {
    return this.named(this.record.topics)
  }
  /** The subject on record, even if the documents describe another time. */
  private named(statements: readonly records.Statement[]): StatementView[] {
    return statements.map((one) => new StatementView(one, nearestDay(one, this.day), this.image))
  }
  get partners(): (MunicipalityView | HospitalView | OrganisationView)[] {
    return this.record.partners.map((partner) => memberView(partner, nearestDay(partner, this.day), this.image))
  }
  get spread() {
    return spreadUpTo(this.record, this.day).map((edge) => ({
      ...edge,
      from: this.bodyOf(edge.fromKey),
      to: this.bodyOf(edge.toKey)
    }))
  }
  get evaluation() {
    return evaluationUpTo(this.record, this.day)?.remark ?? null
  }
  get recommendedFor() {
    return recommendationUpTo(this.record, this.day)?.data.scope ?? null
  }

  private bodyOf(key: string | null): AnyBodyView | null {
    const body = key === null ? undefined : this.image.body.get(key)
    return body ? bodyNear(body, this.day, this.image) : null
  }
}
