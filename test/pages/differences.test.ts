import t from 'tap'
import {
  type Body,
  differences,
  type Hospital,
  type Law,
  type Member,
  type Municipality,
  type Region,
  type State
} from '../../src/pages/differences.ts'

/* The comparison alone, on days that are made up. */

const told = {
  evidence: 'STATED',
  note: null,
  validFrom: null,
  validTo: null,
  sourcesUntil: null,
  beyondSources: false,
  provenance: [],
  basis: []
} as const

const region = (code: string): Region => ({ ...told, id: `region-${code}`, code, name: `Region ${code}` }) as never
const body = (id: string, code: string, others: Partial<Body> = {}): Body =>
  ({ ...told, id, name: id, bodyKind: 'HEALTH_CLUSTER', operation: 'FULL', region: region(code), ...others }) as never
const memberships = (bodies: readonly string[]) =>
  bodies.map((id) => ({ ...told, id: `membership-${id}`, body: { id, name: id } }))
const municipality = (code: string, of: string, ...bodies: string[]): Municipality =>
  ({
    ...told,
    id: `municipality-${code}`,
    code,
    name: `Kommune ${code}`,
    region: region(of),
    memberships: memberships(bodies)
  }) as never
const hospital = (id: string, of: string, ...bodies: string[]): Hospital =>
  ({ ...told, id, name: id, region: region(of), memberships: memberships(bodies) }) as never
const law = (id: string, others: Partial<Law> = {}): Law => ({
  __typename: 'RepresentationRule',
  id,
  text: id,
  ordinal: 1,
  level: 'POLITICAL',
  bodyType: { key: 'ssu', name: 'SSU' },
  validFrom: null,
  validTo: null,
  ...others
})

const EMPTY = {
  regions: [],
  municipalities: [],
  hospitals: [],
  organisations: [],
  bodies: [],
  successions: [],
  laws: []
}
const before = (others: Partial<State>): State => ({ ...EMPTY, day: '2022-06-30', ...others })
const after = (others: Partial<State>): State => ({ ...EMPTY, day: '2022-07-01', ...others })
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
const idsOf = (all: readonly { after: { id: string } }[]) => all.map((pair) => pair.after.id)

t.test('two equal days do not differ', async (t) => {
  const state = {
    regions: [region('1')],
    municipalities: [municipality('10', '1', 'a')],
    hospitals: [hospital('h', '1', 'a')],
    bodies: [body('a', '1')],
    laws: [law('rule')]
  }
  const found = differences(before(state), after(state))
  const none = { began: [], ended: [], renamed: [], moved: [] }
  t.same(found, {
    regions: none,
    municipalities: none,
    hospitals: none,
    organisations: none,
    bodies: none,
    stages: [],
    members: { municipalities: [], hospitals: [] },
    successions: [],
    laws: { began: [], ended: [], amended: [] }
  })
})

t.test('things begin, end, are renamed, move, and come to another stage', async (t) => {
  const found = differences(
    before({
      regions: [region('1')],
      municipalities: [municipality('10', '1'), municipality('11', '1')],
      bodies: [body('a', '1'), body('b', '1', { operation: 'PREPARATORY' }), body('c', '1')]
    }),
    after({
      regions: [region('1'), region('2')],
      municipalities: [{ ...municipality('10', '2'), name: 'Ny' }],
      bodies: [body('b', '1'), body('c', '2'), body('d', '2')]
    })
  )
  t.same(ids(found.regions.began), ['region-2'])
  t.same(ids(found.municipalities.ended), ['municipality-11'])
  t.same(idsOf(found.municipalities.renamed), ['municipality-10'])
  t.same(idsOf(found.municipalities.moved), ['municipality-10'])
  t.same([ids(found.bodies.began), ids(found.bodies.ended)], [['d'], ['a']])
  t.same(idsOf(found.bodies.moved), ['c'])
  t.same(idsOf(found.stages), ['b'])
})

t.test('members with the same difference are told together, and those without one are not told of', async (t) => {
  const found = differences(
    before({
      municipalities: [
        municipality('10', '1', 'old'),
        municipality('11', '1', 'old'),
        municipality('12', '1', 'old', 'other'),
        municipality('13', '1', 'other'),
        municipality('14', '1')
      ],
      hospitals: [hospital('h', '1', 'old')]
    }),
    after({
      municipalities: [
        municipality('10', '1', 'new'),
        municipality('11', '1', 'new'),
        municipality('12', '1', 'other'),
        municipality('13', '1', 'other'),
        municipality('14', '1', 'new')
      ],
      hospitals: [hospital('h', '1', 'new')]
    })
  )
  const shown = found.members.municipalities.map(({ members, left, joined }) => [
    members.map((pair) => (pair.after as Member).id),
    [...new Set(left.map((one) => one.body.id))],
    [...new Set(joined.map((one) => one.body.id))]
  ])
  t.same(shown, [
    [['municipality-10', 'municipality-11'], ['old'], ['new']],
    [['municipality-12'], ['old'], []],
    [['municipality-14'], [], ['new']]
  ])
  t.equal(found.members.municipalities[0]?.joined.length, 2, 'each membership with its own sources')
  t.equal(found.members.hospitals.length, 1)
})

t.test('successions are those after the first day, up to the second, each once and in order', async (t) => {
  const succession = (id: string, date: string) => ({ ...told, id, date, kind: 'REPLACES' }) as never
  const given = [
    { succession: succession('later', '2022-07-01'), regions: ['1'] },
    { succession: succession('first', '2022-06-30'), regions: ['1'] },
    { succession: succession('between', '2022-06-30'), regions: ['2'] }
  ]
  const [from, to] = [before({ day: '2022-06-29', successions: given }), after({ successions: given })]
  t.same(ids(differences(from, to).successions), ['first', 'between', 'later'])
  t.same(ids(differences(from, to, '2').successions), ['between'])
  t.same(ids(differences({ ...from, day: '2022-06-30' }, to).successions), ['later'])
  t.same(ids(differences(from, { ...to, day: '2022-06-30' }).successions), ['first', 'between'])
})

t.test('a rule that goes on at its place with another text is amended; others begin and end', async (t) => {
  const day = '2022-07-01'
  const { laws } = differences(
    before({
      laws: [
        law('amended', { validTo: day }),
        law('ended', { level: 'PROFESSIONAL', validTo: day }),
        law('late', { ordinal: 2, validTo: '2022-06-30' }),
        law('reworded', { ordinal: 3 }),
        law('one', { ordinal: 4, validTo: day }),
        law('two', { ordinal: 4, validTo: day })
      ]
    }),
    after({
      laws: [
        law('amended-2', { validFrom: day }),
        law('other-type', { level: 'PROFESSIONAL', __typename: 'ChairRule', validFrom: day }),
        law('late-2', { ordinal: 2, validFrom: day }),
        law('reworded', { ordinal: 3, text: 'in other words' }),
        law('unclear', { ordinal: 4, validFrom: day })
      ]
    })
  )
  t.same(
    laws.amended.map((pair) => [pair.before.id, pair.after.id]),
    [
      ['amended', 'amended-2'],
      ['reworded', 'reworded']
    ]
  )
  t.same(ids(laws.began), ['other-type', 'late-2', 'unclear'])
  t.same(ids(laws.ended), ['ended', 'late', 'one', 'two'])
})

t.test('a region has what lies in it on either day', async (t) => {
  const from = before({
    regions: [region('1'), region('2')],
    municipalities: [municipality('10', '1', 'a'), municipality('11', '2', 'a')],
    bodies: [body('a', '1')],
    laws: [law('rule')]
  })
  const to = after({
    regions: [region('2'), region('3')],
    municipalities: [municipality('10', '3', 'b'), municipality('11', '2', 'b')],
    bodies: [body('b', '2')]
  })
  const inOne = differences(from, to, '1')
  t.same([ids(inOne.regions.ended), ids(inOne.regions.began)], [['region-1'], []])
  t.same(idsOf(inOne.municipalities.moved), ['municipality-10'])
  t.same([ids(inOne.bodies.ended), ids(inOne.bodies.began)], [['a'], []])
  t.same(
    inOne.members.municipalities.map(({ members }) => idsOf(members)),
    [['municipality-10']]
  )
  const inTwo = differences(from, to, '2')
  t.same(inTwo.municipalities.moved, [])
  t.same([ids(inTwo.bodies.ended), ids(inTwo.bodies.began)], [[], ['b']])
  t.same(
    inTwo.members.municipalities.map(({ members }) => idsOf(members)),
    [['municipality-11']]
  )
  t.same(ids(inTwo.laws.ended), ['rule'], 'rules hold in all regions')
})
