import type { Viewer } from '../domain/scenarios/scenario-access.ts'
import type { Services } from '../domain/services.ts'
import { type Coordinates, createViewReader, type Views } from '../domain/views/views.ts'
import type { ReadContext } from './serializer.ts'

/** The part of a call that depends on the coordinates beside the day. */
type View = Pick<ReadContext, 'services' | 'knownAt' | 'scenario'>

/**
 * Makes the function that opens, in steps, the view that a request names; null for the present. `onCold` is called once if
 * the image of the view must be made.
 */
export function viewOpener(
  views: Views<Services>,
  coordinates: Coordinates,
  viewer: Viewer,
  onCold: () => void
): (() => Generator<void, View>) | null {
  const { knownAt = null, scenario = null } = coordinates
  if (knownAt === null && scenario === null) return null
  const reader = createViewReader(views, onCold, viewer)
  return function* () {
    const { view, instant } = yield* reader.steps(coordinates)
    return {
      services: view.services,
      ...(instant !== null && { knownAt: instant }),
      ...(scenario !== null && { scenario })
    }
  }
}
