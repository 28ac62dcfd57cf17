import { setTimeout } from 'node:timers/promises'
import { createTimepieces } from '../../src/clock.ts'
import { createReaders } from '../../src/domain/services.ts'
import { createViews, type ViewOptions } from '../../src/domain/views/views.ts'
import { createRecollection } from '../../src/store/recollection.ts'
import { createSeeding } from '../../src/store/seeding.ts'
import type { Service } from './representation.ts'

const now = () => new Date()

/** The registry of views over a service of `openService`. */
export function viewsOf(
  { structure, services, db, live }: Pick<Service, 'structure' | 'services' | 'db' | 'live'>,
  options: Partial<ViewOptions<Service['services']>> = {}
) {
  return createViews<Service['services']>({
    structure,
    present: services,
    read: (other) => ({ ...services, ...createReaders(other) }),
    recollection: createRecollection(db, live, createSeeding(db, now)),
    time: createTimepieces(now),
    most: 4,
    ...options
  })
}

/** Takes all steps of a computation. */
export function inOneGo<Result>(steps: Iterator<void, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** An instant between what was recorded before and what will be. */
export async function mark(): Promise<string> {
  await setTimeout(5)
  const now = new Date().toISOString()
  await setTimeout(5)
  return now
}
/** The point of a number of change, without a scenario. */
export const pointOf = (seq: number) => ({ name: String(seq), seq, instant: null, supposed: null })
