import type { ActingParty, BodyFunction, BodyKind } from '../basics/vocabulary.ts'
import type * as records from './records.ts'

/** The types of GraphQL that bodies are served as. */
export type ServedBodyType = 'Cluster' | 'Ssu' | 'Committee'

/** The type that a kind of body is served as. A kind that a later reform creates is a body type of the kind OTHER. */
export const BODY_TYPE: Record<BodyKind, ServedBodyType> = {
  LOCAL_CLUSTER: 'Cluster',
  HEALTH_CLUSTER: 'Cluster',
  SSU: 'Ssu',
  HEALTH_COORDINATION_COMMITTEE: 'Committee',
  PRACTICE_PLAN_COMMITTEE: 'Committee',
  HEALTH_COUNCIL: 'Committee',
  OTHER: 'Committee'
}

/** The party that a body is in the steps of lifecycles. */
export const partyOfBody = ({ type }: Pick<records.Body, 'type'>): ActingParty => PARTY[type]

const PARTY: Record<ServedBodyType, ActingParty> = { Cluster: 'CLUSTER', Ssu: 'SSU', Committee: 'COMMITTEE' }

/** True where the type of the body has the function. */
export const hasFunction = ({ bodyType }: records.Body, wanted: BodyFunction): boolean =>
  bodyType.functions.includes(wanted)
