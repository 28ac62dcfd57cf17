import type { BodyKind } from '../basics/vocabulary.ts'

export type BodyType = 'Cluster' | 'Ssu' | 'Committee'

/** The type that a kind of body is served as. A kind of a later reform is one more line. */
export const BODY_TYPE: Record<BodyKind, BodyType> = {
  LOCAL_CLUSTER: 'Cluster',
  HEALTH_CLUSTER: 'Cluster',
  SSU: 'Ssu',
  HEALTH_COORDINATION_COMMITTEE: 'Committee',
  PRACTICE_PLAN_COMMITTEE: 'Committee',
  HEALTH_COUNCIL: 'Committee'
}
