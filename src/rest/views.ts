import type { Services } from '../domain/services.ts'
import { createViewReader, type Views } from '../domain/views/views.ts'
import type { ReadContext } from './serializer.ts'

/** The part of a call that depends on the state of knowledge. */
type View = Pick<ReadContext, 'services' | 'knownAt'>

/**
 * Makes the function that opens, in steps, the view that a request names; null for the present. `onCold` is called once if
 * the image of the view must be made.
 */
export function viewOpener(
  views: Views<Services>,
  knownAt: string | null,
  onCold: () => void
): (() => Generator<void, View>) | null {
  if (knownAt === null) return null
  const reader = createViewReader(views, onCold)
  return function* () {
    const { view, instant } = yield* reader.steps({ knownAt })
    return { services: view.services, ...(instant !== null && { knownAt: instant }) }
  }
}
