import fc from 'fast-check'
import t from 'tap'
import { ANYONE } from '../../src/domain/access/caller.ts'
import { DomainError } from '../../src/domain/basics/errors.ts'
import type { Connection, PageArguments } from '../../src/domain/basics/page.ts'
import { compare, type Difference } from '../../src/domain/differences/compare.ts'
import { DifferenceView } from '../../src/domain/differences/difference-view.ts'
import type { Side } from '../../src/domain/differences/side.ts'
import { earlierImage } from '../../src/domain/views/earlier-image.ts'
import type { Coordinates } from '../../src/domain/views/views.ts'
import { openService, type Service, seededFile } from '../support/representation.ts'
import { repeats } from '../support/thorough.ts'
import { inOneGo, pointOf, viewsOf } from '../support/views.ts'

type View = Pick<Service, 'services'>

/*
 * Random histories: the differences between two days, applied to what the service answers on the first, give what it
 * answers on the second. The same holds between the image before the history and the image after it, and between what was
 * known at two of its records.
 */

const CLUSTERS = ['1081-sundhedsklynge-nord', '1081-sundhedsklynge-midt', '1082-sundhedsklynge-vest']
const MUNICIPALITIES = ['0773', '0787', '0810', '0849', '0779']
const DAYS = ['2022-07-01', '2024-01-01', '2025-06-01', '2026-01-01', '2027-01-01']

const cluster = fc.constantFrom(...CLUSTERS)
const municipality = fc.constantFrom(...MUNICIPALITIES)
const day = fc.constantFrom(...DAYS)
const mark = fc.constantFrom('a', 'b', 'c')
const thing = municipality.map((municipalityCode) => ({ municipalityCode }))

const operation: fc.Arbitrary<Record<string, object>> = fc.oneof(
  fc
    .record({ membershipKey: fc.tuple(cluster, municipality).map((parts) => parts.join('.')), on: day })
    .map((endClusterMember) => ({ endClusterMember })),
  fc
    .record({ clusterKey: cluster, role: fc.constant('MUNICIPALITY'), municipalityCode: municipality, validFrom: day })
    .map((addClusterMember) => ({ addClusterMember })),
  fc
    .record({ bodyKey: cluster, name: mark.map((one) => `Klynge ${one}`), validFrom: day })
    .map((renameBody) => ({ renameBody })),
  fc.record({ bodyKey: cluster, on: day }).map((endBody) => ({ endBody })),
  fc
    .record({
      key: mark.map((one) => `raad-${one}`),
      name: mark.map((one) => `Råd ${one}`),
      kind: fc.constant('HEALTH_COUNCIL'),
      regionCode: fc.constant('1081'),
      validFrom: day,
      municipalityCodes: fc.uniqueArray(municipality, { maxLength: 3 })
    })
    .map((establishBody) => ({ establishBody })),
  fc
    .record({
      bodyKey: cluster,
      level: fc.constant('PROFESSIONAL'),
      seatKind: fc.constant('GENERAL_PRACTICE_REPRESENTATIVE'),
      office: fc.constant('GENERAL_PRACTITIONER'),
      appointedBy: fc.constant('PLO'),
      personName: mark,
      validFrom: day
    })
    .map((appoint) => ({ appoint })),
  fc.record({ thing, name: mark.map((one) => `By ${one}`), validFrom: day }).map((renameThing) => ({ renameThing })),
  fc
    .record({ thing, regionCode: fc.constantFrom('1082', '1081'), validFrom: day })
    .map((placeThing) => ({ placeThing })),
  fc.record({ thing, on: day, movedTo: thing }).map((endThing) => ({ endThing })),
  fc
    .record({
      ruleKey: fc.constant('health-cluster-political-mayor'),
      on: day,
      text: fc.constant({ da: 'Ny', en: 'New' })
    })
    .map((amendRule) => ({ amendRule }))
)

type Answers = Map<string, { name?: string | undefined; region?: string | undefined }>
type Answered = { type: string; key: string; name?: unknown; region?: { code: string } | null }

/** Everything on all pages of a list. */
function all<Node>(read: (args: PageArguments) => Connection<Node>): Node[] {
  const nodes: Node[] = []
  for (let after: string | null = null; ; ) {
    const page: Connection<Node> = read({ after })
    nodes.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return nodes
    after = page.pageInfo.endCursor
  }
}

const named = ({ name, region }: Answered) => ({ name: String(name), region: region?.code })

/** What the service answers on a day. */
function answersOn({ services }: Pick<Service, 'services'>, on: string): Answers {
  const answers: Answers = new Map()
  const add = (list: readonly Answered[], value: (one: Answered) => object = () => ({})) => {
    for (const one of list) answers.set(`${one.type} ${one.key}`, value(one))
  }
  add(all((args) => services.bodies.bodies(args, on)) as unknown as Answered[], named)
  add(all((args) => services.places.municipalities(args, on)) as unknown as Answered[], named)
  add(all((args) => services.memberships.memberships(args, on)) as unknown as Answered[])
  add(all((args) => services.recorded.appointments(args, on)) as unknown as Answered[])
  add(all((args) => services.rules.representationRules(args, on)) as unknown as Answered[])
  return answers
}

/** The differences between two images, each on its day. */
function differencesBetween(from: Side, to: Side): readonly Difference[] {
  const steps = compare(from, to, { caller: ANYONE, kinds: null, natureOfRows: () => null })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

const TYPES = new Set([
  'Membership',
  'Appointment',
  'RepresentationRule',
  'Municipality',
  'Cluster',
  'Ssu',
  'Committee'
])

/** True for the name that the service answers with; others are official names and aliases. */
const isUsualName = (name: unknown): boolean => (name as { kind: string }).kind === 'NAME'

/** Applies a difference to answers. */
function apply(answers: Answers, difference: DifferenceView): void {
  const { kind, type } = difference
  const [before, after] = [difference.before, difference.after] as unknown as (Answered | null)[]
  if (kind === 'NAME' || kind === 'PLACE') {
    const { type: of, key } = difference.owner
    const owner = answers.get(`${of} ${key}`)
    if (owner && kind === 'NAME' && isUsualName(before ?? after)) owner.name = (after as { name: string } | null)?.name
    if (owner && kind === 'PLACE') owner.region = (after as { code?: string } | null)?.code
  }
  if (!TYPES.has(type)) return
  if (before) answers.delete(`${before.type} ${before.key}`)
  if (after) answers.set(`${after.type} ${after.key}`, kind === 'THING' ? named(after) : {})
}

t.test('the differences between two days, applied to the answers of the first, give those of the second', async (t) => {
  let compared = 0
  let changed = 0
  let ofKnowledge = 0
  fc.assert(
    fc.property(fc.array(operation, { minLength: 1, maxLength: 8 }), day, day, fc.nat(), fc.nat(), (...random) => {
      const [operations, from, to, ...picks] = random
      const service = openService(seededFile(t))
      try {
        const { image } = service.structure
        const start = inOneGo(earlierImage(() => image, { upTo: null, later: [], recordedAt: () => null }))
        const atFirst = answersOn(service, from)
        for (const one of operations) {
          try {
            service.services.changeSets.apply({ title: { da: 'Prøve' }, operations: [one] }, service.context)
            changed += 1
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
          }
        }
        const answers = answersOn(service, from)
        const views = viewsOf(service)
        // A state of knowledge by its number: many records share one instant.
        function* steps({ knownAt }: Coordinates) {
          const seq = Number(knownAt ?? service.live.seq())
          const view = seq === service.live.seq() ? views.present : yield* views.build(pointOf(seq))
          return { view, instant: null }
        }
        const reader = { caller: ANYONE, today: from, views: { steps, announceOnce: () => {} } }
        const found = all((args) =>
          service.services.differences.diff({ ...args, from: { asOf: from }, to: { asOf: to } }, reader)
        )
        for (const difference of found) apply(answers, difference)
        compared += found.length
        const sorted = (map: Answers) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
        t.same(sorted(answers), sorted(answersOn(service, to)), `${from} to ${to}: ${JSON.stringify(operations)}`)
        for (const difference of differencesBetween({ image: start, day: from }, { image, day: to })) {
          apply(atFirst, new DifferenceView(difference, null))
        }
        t.same(sorted(atFirst), sorted(answersOn(service, to)), `the same from the image of the start`)
        const [first, second] = picks.map((pick) => ({ knownAt: String(pick % (service.live.seq() + 1)) }))
        const [known, later] = [first, second].map((one) => inOneGo(steps(one as Coordinates)).view)
        const atKnown = answersOn(known as View, from)
        const between = all((args) =>
          service.services.differences.diff(
            { ...args, from: { asOf: from, ...first }, to: { asOf: to, ...second } },
            reader
          )
        )
        for (const difference of between) apply(atKnown, difference)
        ofKnowledge += between.length
        const label = `${from} ${first?.knownAt} to ${to} ${second?.knownAt}: ${JSON.stringify(operations)}`
        t.same(sorted(atKnown), sorted(answersOn(later as View, to)), label)
        const itself = { asOf: from, ...first }
        t.same(service.services.differences.diff({ from: itself, to: itself }, reader).totalCount, 0, label)
      } finally {
        service.close()
      }
      return t.passing()
    }),
    { numRuns: repeats(8, 200) }
  )
  t.comment(`${changed} operations, ${compared} differences, ${ofKnowledge} between states of knowledge`)
})
