import { type Day, holds } from '../../basics/time.ts'
import type { Image } from '../image.ts'
import type * as records from '../records.ts'

export type ViewClass<R, V> = new (record: R, day: Day, image: Image) => V
export type From = { day: Day; image: Image }

/** The related thing, where it holds on the day. */
export function view<R extends records.AnyFact, V>(View: ViewClass<R, V>, record: R | null, from: From): V | null {
  return record && holds(record, from.day) ? new View(record, from.day, from.image) : null
}

/** The related objects that hold on the day. */
export function views<R extends records.AnyFact, V>(View: ViewClass<R, V>, list: readonly R[], from: From): V[] {
  const found: V[] = []
  for (const record of list) if (holds(record, from.day)) found.push(new View(record, from.day, from.image))
  return found
}
