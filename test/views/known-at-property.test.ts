import fc from 'fast-check'
import t from 'tap'
import { ERASED } from '../../src/domain/access/erasure.ts'
import { DomainError } from '../../src/domain/basics/errors.ts'
import type { Image } from '../../src/domain/model/image.ts'
import { correction, operation } from '../support/random-operations.ts'
import { atOnce, openService, plainImage, seededFile } from '../support/representation.ts'
import { repeats } from '../support/thorough.ts'
import { inOneGo, pointOf, viewsOf } from '../support/views.ts'

/*
 * Random histories of structure, law, sources, seats and corrections: the image of every number is what the image was when
 * that number was the last, whatever was written, taken back or corrected since, and the present image stays as it is.
 */

const asText = (image: Image) => JSON.stringify(plainImage(image, ['supersededAt']))

/** What an image held once. */
type State = { text: string; persons: readonly string[] }
const stateOf = (image: Image): State => ({ text: asText(image), persons: [...image.person.keys()] })

/** The text with the names erased of persons that the image has no more: a person goes, name and all, with its last seat. */
function withoutNames({ text, persons }: State, { person }: Image): string {
  const gone = persons.filter((key) => !person.has(key as never))
  if (gone.length === 0) return text
  const plain = JSON.parse(text) as { person: { [key: string]: { name: string } } }
  for (const [key, one] of Object.entries(plain.person)) if (gone.includes(key)) one.name = ERASED
  return JSON.stringify(plain)
}

/** The surroundings of the first character that differs; null where none does. */
function firstDifference(found: string, wanted: string): string | null {
  if (found === wanted) return null
  const at = [...found].findIndex((character, index) => character !== wanted[index])
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200)
  return `${around(found)}\nwanted: ${around(wanted)}`
}

t.test('the image of every number is the image that a service had that had stopped there', (t) => {
  let [compared, refused] = [0, 0]
  const step = fc.record({
    operations: fc.array(fc.oneof(operation, correction), { minLength: 1, maxLength: 3 }),
    isTakenBack: fc.nat(3).map((pick) => pick === 0)
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 20 }), fc.infiniteStream(fc.nat()), (steps, picks) => {
      const service = openService(seededFile(t))
      const views = viewsOf(service)
      const { structure, live } = service
      const states = new Map([[live.seq(), stateOf(structure.image)]])
      const attempt = <Result>(work: () => Result): Result | null => {
        try {
          return work()
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          refused += 1
          return null
        }
      }
      const compareSome = () => {
        const numbers = [...states.keys()]
        for (const seq of new Set([0, 1, 2].map(() => numbers[(picks.next().value ?? 0) % numbers.length] ?? 0))) {
          const state = states.get(seq)
          if (seq === live.seq() || !state) continue
          const { image } = inOneGo(views.build(pointOf(seq)))
          const difference = firstDifference(asText(image), withoutNames(state, structure.image))
          if (difference !== null) throw new Error(`The image of ${seq} differs: ${difference}`)
          compared += 1
        }
        if (asText(structure.image) !== states.get(live.seq())?.text) throw new Error('The present image has changed.')
      }
      try {
        for (const { operations, isTakenBack } of steps) {
          const outcome = attempt(() =>
            atOnce(service, ({ services, context }) =>
              services.changeSets.apply({ title: { da: 'Et sæt' }, operations }, context)
            )
          )
          states.set(live.seq(), stateOf(structure.image))
          if (outcome && isTakenBack && outcome.seq !== null) {
            const changeSetKey = outcome.changeSet.key
            attempt(() =>
              atOnce(service, ({ services, context }) => services.changeSets.revert({ changeSetKey }, context))
            )
            states.set(live.seq(), stateOf(structure.image))
          }
          compareSome()
        }
      } finally {
        service.close()
      }
    }),
    { numRuns: repeats(2, 30), seed: 20270201, endOnFailure: true }
  )
  t.comment(`${compared} images compared, ${refused} sets refused`)
  t.ok(compared > repeats(20, 500) && refused > 0)
  t.end()
})

t.test('what replaced a fact is told with the fact that it replaced', (t) => {
  const service = openService(seededFile(t))
  t.teardown(service.close)
  const { services, context, live, structure } = service
  const views = viewsOf(service)
  const rename = (name: string) =>
    services.operations.carryOut(
      'renameBody',
      { bodyKey: '1081-sundhedsklynge-nord', name, validFrom: '2026-01-01' },
      context
    )
  const end = (on: string) =>
    services.operations.carryOut('endClusterMember', { membershipKey: '1081-sundhedsklynge-nord.0813', on }, context)
  rename('Nordklyngen')
  const seq = live.seq()
  end('2026-06-01')
  const [past, now] = [inOneGo(views.build(pointOf(seq))).services, services].map(
    ({ memberships }) =>
      memberships.memberships({ filter: { clusterKey: '1081-sundhedsklynge-nord' } } as never, '2026-03-01').nodes
  )
  const of = (nodes: typeof past) => nodes?.find(({ key }) => key.endsWith('.0813'))
  const { instant } = service.db.raw.prepare('select instant from change where seq = ?').get(seq + 1) as {
    instant: string
  }
  t.match(of(past), { validTo: null, recordedAt: null, supersededAt: instant })
  t.match(of(now), { validTo: '2026-06-01', recordedAt: instant, supersededAt: null })
  t.equal(structure.image.membership.get('1081-sundhedsklynge-nord.0813' as never)?.recordedAt, instant)
  t.end()
})
