import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { ERASED } from '../../src/domain/access/erasure.ts'
import { DomainError } from '../../src/domain/basics/errors.ts'
import { globalId } from '../../src/domain/basics/ids.ts'
import type { Day } from '../../src/domain/basics/time.ts'
import { type Conflict, conflictsIn } from '../../src/domain/change-sets/conflicts.ts'
import type { Image } from '../../src/domain/model/image.ts'
import { ownFolder } from '../support/files.ts'
import { correction, operation } from '../support/random-operations.ts'
import { openService, plainImage, type Service, seededFile } from '../support/representation.ts'
import { repeats } from '../support/thorough.ts'
import { inOneGo, viewsOf } from '../support/views.ts'

/*
 * Random histories, with a scenario that is read in earlier states of knowledge: its image there is that of a service which
 * had stopped at that state and applied the scenario then.
 */

const TODAY: Day = '2026-11-21'
const SCENARIO = 'proeve'
const title = { da: 'Prøve', en: 'Trial' }

/** Nothing of a scenario is recorded. The record that it is applied is no part of it. */
const LEFT_OUT = ['recordedAt', 'supersededAt', 'scenario']

/** An image, or the operations that the structure refused. */
type Outcome = { image: Record<string, unknown> } | { conflicts: string }

const told = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ index, operation, code, field }) => `${index} ${operation} ${code} ${field}`).join('\n')

/** The outcome of work on an image. Rethrows what is no refusal of operations. */
function outcomeOf(work: () => Image, conflictsOf: (error: DomainError) => readonly Conflict[] | null): Outcome {
  try {
    return { image: plainImage(work(), LEFT_OUT) }
  } catch (error) {
    const conflicts = error instanceof DomainError ? conflictsOf(error) : null
    if (conflicts === null) throw error
    return { conflicts: told(conflicts) }
  }
}

/** The outcome of applying the scenario in a service that stops here. */
function appliedNow(t: Test, { db, context }: Service): Outcome {
  count += 1
  const path = join(ownFolder(t), `stopped-${count}.db`)
  writeFileSync(path, db.raw.serialize())
  const stopped = openService(path)
  try {
    return outcomeOf(
      () => {
        stopped.services.changeSets.applyScenario({ scenarioKey: SCENARIO }, context)
        return stopped.structure.image
      },
      ({ details }) => (details as { operations?: Conflict[] }).operations ?? null
    )
  } finally {
    stopped.close()
  }
}
let count = 0

/** The outcome of reading in the scenario with the changes up to a number. */
function scenarioAt(service: Service, seq: number): Outcome {
  const { services, context } = service
  const supposed = services.supposing(SCENARIO, { caller: context.caller, today: TODAY })
  const point = { name: `${seq} ${supposed.seed}`, seq, instant: null, supposed }
  return outcomeOf(() => inOneGo(viewsOf(service).build(point)).image, conflictsIn)
}

/** The text of an image, with the names erased of persons that went with their last seat since. */
function asText(image: Record<string, unknown>, present: Image, there: ReadonlySet<string>): string {
  const plain = structuredClone(image) as { person: { [key: string]: { name: string } } }
  for (const [key, one] of Object.entries(plain.person)) {
    if (there.has(key) && !present.person.has(key as never)) one.name = ERASED
  }
  return JSON.stringify(plain)
}

/** The surroundings of the first character that differs. */
function firstDifference(found: string, wanted: string): string {
  const at = [...found].findIndex((character, index) => character !== wanted[index])
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200)
  return `${around(found)}\nwanted: ${around(wanted)}`
}

const set = fc.record({
  operations: fc.array(fc.oneof(operation, correction), { minLength: 1, maxLength: 3 }),
  isTakenBack: fc.nat(3).map((pick) => pick === 0),
  isStop: fc.nat(3).map((pick) => pick === 0)
})

t.test('an end that a scenario takes back is the one that was known', (t) => {
  const service = openService(seededFile(t))
  t.teardown(service.close)
  const { services, live } = service
  const context = { ...service.context, today: TODAY }
  const carryOut = (name: 'draftScenario' | 'endBody' | 'reopenFact', input: object) =>
    services.operations.carryOut(name, input as never, context)
  const reopening = { id: globalId('Cluster', '1081-sundhedsklynge-midt'), reason: 'Fejl' }
  carryOut('draftScenario', { key: SCENARIO, title, operations: [{ reopenFact: reopening }] })
  carryOut('endBody', { bodyKey: '1081-sundhedsklynge-midt', on: '2027-01-01' })
  const seq = live.seq()
  const stopped = appliedNow(t, { ...service, context })
  carryOut('reopenFact', reopening)
  t.ok(isDeepStrictEqual(scenarioAt(service, seq), stopped), 'what ended with the body goes on with it')
  const { membership } = (stopped as { image: { membership: Record<string, { validTo: Day | null }> } }).image
  t.equal(membership['1081-sundhedsklynge-midt.0849']?.validTo, null)
  t.end()
})

t.test('a scenario read by knownAt is what it would have been, had it been applied then', (t) => {
  let [images, conflicts] = [0, 0]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(operation, correction), { minLength: 1, maxLength: 2 }),
      fc.array(set, { minLength: 8, maxLength: 16 }),
      (operations, history) => {
        const service = openService(seededFile(t))
        const { services, structure, live } = service
        const context = { ...service.context, today: TODAY }
        const attempt = <Result>(work: () => Result): Result | null => {
          try {
            return work()
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
            return null
          }
        }
        try {
          services.operations.carryOut('draftScenario', { key: SCENARIO, title, operations }, context)
          const stops = new Map<number, { outcome: Outcome; persons: ReadonlySet<string> }>()
          for (const { operations, isTakenBack, isStop } of history) {
            const outcome = attempt(() => services.changeSets.apply({ title, operations }, context))
            if (outcome && isTakenBack && outcome.seq !== null) {
              attempt(() => services.changeSets.revert({ changeSetKey: outcome.changeSet.key }, context))
            }
            if (isStop) {
              const persons = new Set<string>(structure.image.person.keys())
              stops.set(live.seq(), { outcome: appliedNow(t, { ...service, context }), persons })
            }
          }
          for (const [seq, { outcome: wanted, persons }] of stops) {
            const found = scenarioAt(service, seq)
            const text = (one: Outcome) =>
              'image' in one ? asText(one.image, structure.image, persons) : one.conflicts
            const [one, other] = [text(found), text(wanted)]
            const after = live.seq() - seq
            if (one !== other)
              throw new Error(`${JSON.stringify(operations)}, ${after} changes ago: ${firstDifference(one, other)}`)
            if ('image' in found) images += 1
            else conflicts += 1
          }
        } finally {
          service.close()
        }
      }
    ),
    { numRuns: repeats(3, 100), seed: 20270302, endOnFailure: true }
  )
  t.comment(`${images} images, ${conflicts} times in conflict`)
  t.ok(images > repeats(3, 75) && conflicts > 0)
  t.end()
})
