import type { Services } from '../domain/services.ts'
import type { Coordinates, ViewReader } from '../domain/views/views.ts'
import type { ReadContext } from './serializer.ts'

/** The part of a call that depends on the coordinates beside the day. */
type View = Pick<ReadContext, 'services' | 'knownAt' | 'scenario'>

/** Makes the function that opens, in steps, the view that a request names; null for the present. */
export function viewOpener(
  reader: ViewReader<Services>,
  coordinates: Coordinates
): (() => Generator<void, View>) | null {
  const { knownAt = null, scenario = null } = coordinates
  if (knownAt === null && scenario === null) return null
  return function* () {
    const { view, instant } = yield* reader.steps(coordinates)
    return {
      services: view.services,
      ...(instant !== null && { knownAt: instant }),
      ...(scenario !== null && { scenario })
    }
  }
}
