import { common, type Day, type Period } from '../basics/time.ts'
import { findNode, type Image } from '../model/image.ts'
import { isRecorded, type RecordedEntityView, recordedView } from '../model/recorded-views.ts'
import type { FactRecord } from '../model/records.ts'
import { borneDuring } from '../model/relations.ts'
import { type BodyLevelView, bodyView, type EntityView, entityView } from '../model/views.ts'

/** Whatever has a global id. */
export type Identified = EntityView | BodyLevelView | RecordedEntityView

/** Figures, events, claims, funds and doubts are records of history; agreements have a status instead of vanishing. */
const ALWAYS_THERE = new Set([
  'KeyFigure',
  'LegalEvent',
  'Claim',
  'Doubt',
  'FundingRound',
  'HealthAgreement',
  'Succession'
])

/**
 * The thing of the type with the key, on the day that `dayOf` makes of its period; null where there is none. Records of
 * history are there whatever the day. `Body` stands for every type of body.
 */
export function findByKey(
  image: Image,
  type: string,
  key: string,
  dayOf: (period: Period) => Day | null,
  day: Day
): Identified | null {
  if (type === 'BodyLevel') return levelOf(image, key, dayOf)
  const entity = findNode(image, type, key)
  if (!entity) return null
  if (isRecorded(entity)) return recordedView(entity, day, image)
  if (entity.type === 'Document' || ALWAYS_THERE.has(entity.type)) return entityView(entity, day, image)
  const on = dayOf(periodOf(entity))
  return on === null ? null : entityView(entity, on, image)
}

/** A membership is there where both its ends are, and a number where what bears it is. */
function periodOf(entity: FactRecord): Period {
  if (entity.type === 'Membership') return common(entity, entity.body, entity.member)
  return entity.type === 'Identifier' ? borneDuring(entity) : entity
}

/** A level's key is its body's and its own, as `1081-ssu.POLITICAL`. */
function levelOf(image: Image, key: string, dayOf: (period: Period) => Day | null): BodyLevelView | null {
  const dot = key.lastIndexOf('.')
  const body = image.body.get(key.slice(0, dot))
  const day = body ? dayOf(body) : null
  if (!body || day === null) return null
  return bodyView(body, day, image).levels.find((level) => level.level === key.slice(dot + 1)) ?? null
}
