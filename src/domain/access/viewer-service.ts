import { type Day, holds } from '../basics/time.ts'
import type { Role } from '../basics/vocabulary.ts'
import type { Structure } from '../model/structure.ts'
import { type AnyBodyView, bodyNear, RegionView } from '../model/views.ts'
import { holdsRegion } from './authorise.ts'
import { ANYONE, type Caller } from './caller.ts'

/** A caller with the scope as the structure has it on a day. */
export type Viewer = {
  name: string
  role: Role
  /** Null is all. */
  regions: RegionView[] | null
  /** Null is all bodies of the regions. */
  bodies: AnyBodyView[] | null
}

/** Callers as they may know themselves. */
export function createViewerService(structure: Structure) {
  return {
    /** The caller; null where the request shows neither key nor token. */
    viewer(caller: Caller, day: Day): Viewer | null {
      if (caller === ANYONE) return null
      const { name, role, regions, bodies } = caller
      const { image } = structure
      return {
        name,
        role,
        regions:
          regions === null
            ? null
            : [...image.region.values()]
                .filter((one) => holds(one, day) && holdsRegion(caller, one, day))
                .map((one) => new RegionView(one, day, image)),
        bodies:
          bodies === null
            ? null
            : bodies.flatMap((key) => {
                const body = image.body.get(key)
                return body ? [bodyNear(body, day, image)] : []
              })
      }
    }
  }
}
