import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { makeKey, readingApp } from '../support/app.ts'
import { browse } from '../support/pages.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'

/* The differences between two days of the structure, over GraphQL. */

type Node = {
  __typename: string
  kind: string
  change: string
  type: string
  key: string
  on: string | null
  nature: string
  because: { operation: string; nature: string }[]
  provenance: { document: { key: string } }[]
  fields: { field: string; before: unknown; after: unknown }[]
  about: { id: string; name?: string } | null
}
type Diff = {
  diff: {
    totalCount: number
    counts: { kind: string; change: string; count: number }[]
    nodes: Node[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

const DIFF = `query ($from: ViewInput!, $to: ViewInput!, $filter: DiffFilter, $first: Int, $after: String) {
  diff(from: $from, to: $to, filter: $filter, first: $first, after: $after) {
    totalCount counts { kind change count } pageInfo { hasNextPage endCursor }
    nodes {
      __typename kind change type key on nature because { operation nature } provenance { document { key } }
      fields { field before after } about { id ... on Named { name } }
    }
  }
}`

type App = Pick<Awaited<ReturnType<typeof readingApp>>, 'ask'>
type Filter = Record<string, unknown>

async function differ(
  { ask }: App,
  from: string,
  to: string,
  filter: Filter = {},
  rest: object = {},
  key?: string | null
): Promise<Diff['diff']> {
  const variables = { from: { asOf: from }, to: { asOf: to }, filter, ...rest }
  const { data, errors } = await ask<Diff>(DIFF, variables, key)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.diff
}

const lines = ({ nodes }: Diff['diff']) => nodes.map(({ kind, change, key }) => `${kind} ${change} ${key}`)
const inWords = (counts: Diff['diff']['counts']) => counts.map((one) => `${one.kind} ${one.change} ${one.count}`)

t.test('a set that withdraws records with what refers to them tells its differences', async (t) => {
  const app = await writingApp(t)
  const query = 'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { diff { totalCount } } }'
  const withdrawal = { id: globalId('BodyType', 'ssu'), withDependants: true, reason: 'Fejl' }
  for (const validateOnly of [true, false]) {
    const input = { title: { da: 'Tilbagekald' }, operations: [{ withdrawFact: withdrawal }], validateOnly }
    const { data, errors } = await app.ask<{ applyChanges: { diff: { totalCount: number } } }>(query, { input })
    t.same(errors, [])
    t.ok(data.applyChanges.diff.totalCount > 0)
  }
})

t.test('a view does not differ from itself', async (t) => {
  const app = await readingApp({ demo: true })
  for (const day of ['2020-01-01', '2022-07-01', '2026-11-21']) {
    t.match(await differ(app, day, day), { totalCount: 0, counts: [], nodes: [] })
  }
})

t.test('the diff of 30 June and 1 July 2022 reads like the reform of 2022', async (t) => {
  const app = await readingApp()
  const found = await differ(app, '2022-06-30', '2022-07-01')
  t.same(
    inWords(found.counts).filter((line) => /THING|MEMBERSHIP|SUCCESSION|COMPOSITION/.test(line)),
    [
      // 22 health clusters and 5 SSUs for 22 local clusters and 10 committees.
      'THING APPEARS 27',
      'THING DISAPPEARS 32',
      'MEMBERSHIP APPEARS 154',
      'MEMBERSHIP DISAPPEARS 154',
      'SUCCESSION APPEARS 32',
      'COMPOSITION APPEARS 54'
    ]
  )
  t.same([...new Set(found.nodes.map(({ on }) => on))], ['2022-07-01'])
  const rules = await differ(app, '2022-06-30', '2022-07-01', { kind: ['RULE'] })
  t.ok(rules.nodes.some(({ key, change }) => key === 'health-cluster-political-mayor' && change === 'APPEARS'))
  t.same([...new Set(rules.nodes.map(({ nature }) => nature))], ['LAW'])
  const [first] = found.nodes
  t.match(first, { __typename: 'ThingDifference', nature: 'WORLD', because: [], about: { name: String } })
  t.ok((first?.provenance.length ?? 0) > 0, 'a difference has its sources')
})

t.test(
  'for Roskilde two local clusters become two health clusters, and the SSU of the region replaces its committees',
  async (t) => {
    const app = await readingApp()
    const found = await differ(app, '2022-06-30', '2022-07-01', { municipalityCode: '0265' })
    t.same(lines(found).sort(), [
      'COMPOSITION APPEARS 1085-ssu.ADMINISTRATIVE',
      'COMPOSITION APPEARS 1085-ssu.POLITICAL',
      ...['1085-sundhedsklynge-holbaek', '1085-sundhedsklynge-roskilde-og-koege'].flatMap((key) => [
        `COMPOSITION APPEARS ${key}.POLITICAL`,
        `COMPOSITION APPEARS ${key}.PROFESSIONAL`
      ]),
      'MEMBERSHIP APPEARS 1085-sundhedsklynge-holbaek.0265',
      'MEMBERSHIP APPEARS 1085-sundhedsklynge-roskilde-og-koege.0265',
      'MEMBERSHIP DISAPPEARS 1085-samarbejdsfora-holbaek.0265',
      'MEMBERSHIP DISAPPEARS 1085-samarbejdsfora-roskilde-og-koege.0265',
      'SUCCESSION APPEARS 1085-praksisplanudvalg.1085-ssu',
      'SUCCESSION APPEARS 1085-samarbejdsfora-holbaek.1085-sundhedsklynge-holbaek',
      'SUCCESSION APPEARS 1085-samarbejdsfora-roskilde-og-koege.1085-sundhedsklynge-roskilde-og-koege',
      'SUCCESSION APPEARS 1085-sundhedskoordinationsudvalg.1085-ssu',
      'THING APPEARS 1085-ssu',
      'THING APPEARS 1085-sundhedsklynge-holbaek',
      'THING APPEARS 1085-sundhedsklynge-roskilde-og-koege',
      'THING DISAPPEARS 1085-praksisplanudvalg',
      'THING DISAPPEARS 1085-samarbejdsfora-holbaek',
      'THING DISAPPEARS 1085-samarbejdsfora-roskilde-og-koege',
      'THING DISAPPEARS 1085-sundhedskoordinationsudvalg'
    ])
  }
)

t.test(
  'Skive moves from one cluster to another: two memberships, the seats of its mayor, and the changes behind',
  async (t) => {
    const app = await writingApp(t)
    const { errors } = await app.ask(
      `mutation { applyChanges(input: { title: { da: "Skive flytter", en: "Skive moves" }, operations: [
       { endClusterMember: { membershipKey: "1082-sundhedsklynge-midt.0779", on: "2026-12-01" } }
       { addClusterMember: { clusterKey: "1082-sundhedsklynge-vest", role: MUNICIPALITY, municipalityCode: "0779",
           validFrom: "2026-12-01" } }
     ] }) { seq } }`
    )
    t.same(errors, [])
    const found = await differ(app, '2026-11-30', '2026-12-01')
    t.same(lines(found), [
      'MEMBERSHIP APPEARS 1082-sundhedsklynge-vest.0779',
      'MEMBERSHIP DISAPPEARS 1082-sundhedsklynge-midt.0779',
      'COMPOSITION CHANGES 1082-sundhedsklynge-midt.POLITICAL',
      'COMPOSITION CHANGES 1082-sundhedsklynge-midt.PROFESSIONAL',
      'COMPOSITION CHANGES 1082-sundhedsklynge-vest.POLITICAL',
      'COMPOSITION CHANGES 1082-sundhedsklynge-vest.PROFESSIONAL'
    ])
    t.match(found.nodes, [
      { on: '2026-12-01', nature: 'WORLD', because: [{ operation: 'addClusterMember', nature: 'WORLD' }] },
      { on: '2026-12-01', nature: 'WORLD', because: [{ operation: 'endClusterMember' }] },
      { on: '2026-12-01', nature: 'WORLD' }
    ])
    const { data } = await app.ask<{ diff: { nodes: object[] } }>(
      `{ diff(from: { asOf: "2026-11-30" }, to: { asOf: "2026-12-01" },
         filter: { municipalityCode: "0779", kind: [MEMBERSHIP, COMPOSITION] }) { nodes {
       ... on MembershipDifference { body { name } member { ... on Municipality { name } } was: before { validTo } is: after { validFrom } }
       ... on CompositionDifference { body { name } level before after
         opened { rule { key } requiredBy { ... on Municipality { name } } } closed { rule { key } requiredBy { ... on Municipality { name } } } }
     } } }`
    )
    t.match(data.diff.nodes, [
      { body: { name: 'Sundhedsklynge Vest' }, member: { name: 'Skive' }, was: null, is: { validFrom: '2026-12-01' } },
      { body: { name: 'Sundhedsklynge Midt' }, member: { name: 'Skive' }, was: { validTo: '2026-12-01' }, is: null },
      {
        body: { name: 'Sundhedsklynge Midt' },
        level: 'POLITICAL',
        before: 'NOT_REPORTED',
        after: 'NOT_REPORTED',
        opened: [],
        closed: [{ rule: { key: 'health-cluster-political-mayor' }, requiredBy: { name: 'Skive' } }]
      },
      { level: 'PROFESSIONAL' },
      { level: 'POLITICAL', opened: [{ rule: { key: 'health-cluster-political-mayor' } }], closed: [] }
    ])
  }
)

t.test('an amended rule, a new name and another region are one difference each, with the changed fields', async (t) => {
  const app = await writingApp(t)
  for (const mutation of [
    'amendRule(input: { ruleKey: "health-cluster-political-general-practitioner", on: "2027-01-01", minimum: 3, maximum: 3 }) { seq }',
    'renameThing(input: { thing: { municipalityCode: "0265" }, name: "Roskilde-Køge", validFrom: "2027-02-01" }) { seq }',
    'placeThing(input: { thing: { municipalityCode: "0265" }, regionCode: "1084", validFrom: "2027-03-01" }) { seq }'
  ]) {
    const { errors } = await app.ask(`mutation { ${mutation} }`)
    t.same(errors, [], mutation)
  }
  const { data, errors } = await app.ask<{ diff: { nodes: object[] } }>(
    `{ diff(from: { asOf: "2026-12-31" }, to: { asOf: "2027-03-01" }, filter: { kind: [RULE, NAME, PLACE] }) { nodes {
       kind change on nature fields { field before after }
       ... on NameDifference { owner { key } from: before { name } to: after { name } }
       ... on PlaceDifference { thing { key } old: before { name } new: after { name } }
     } } }`
  )
  t.same(errors, [])
  t.match(data.diff.nodes, [
    {
      kind: 'RULE',
      change: 'CHANGES',
      on: '2027-01-01',
      nature: 'LAW',
      fields: [
        { field: 'minimum', before: 2, after: 3 },
        { field: 'maximum', before: 2, after: 3 }
      ]
    },
    {
      kind: 'NAME',
      change: 'CHANGES',
      on: '2027-02-01',
      nature: 'WORLD',
      owner: { key: '0265' },
      from: { name: 'Roskilde' },
      to: { name: 'Roskilde-Køge' },
      fields: [{ field: 'name', before: 'Roskilde', after: 'Roskilde-Køge' }]
    },
    {
      kind: 'PLACE',
      change: 'CHANGES',
      on: '2027-03-01',
      thing: { key: '0265' },
      old: { name: 'Region Sjælland' },
      new: { name: 'Region Hovedstaden' },
      fields: [{ field: 'regionKey', before: '1085', after: '1084' }]
    }
  ])
})

t.test('the diff backwards is the diff forwards with both views exchanged', async (t) => {
  const app = await readingApp({ demo: true })
  const forwards = await differ(app, '2022-06-30', '2026-03-01', { regionCode: '1081', kind: ['THING', 'APPOINTMENT'] })
  const backwards = await differ(app, '2026-03-01', '2022-06-30', {
    regionCode: '1081',
    kind: ['THING', 'APPOINTMENT']
  })
  const exchanged = { APPEARS: 'DISAPPEARS', DISAPPEARS: 'APPEARS', CHANGES: 'CHANGES' }
  const named = ({ nodes }: Diff['diff'], name: (change: string) => string) =>
    nodes.map(({ key, on, change }) => `${on} ${key} ${name(change)}`).sort()
  t.ok(forwards.totalCount > 0)
  t.same(
    named(backwards, (change) => change),
    named(forwards, (change) => exchanged[change as keyof typeof exchanged])
  )
})

t.test('filters and pages leave nothing out and add nothing', async (t) => {
  const app = await readingApp({ demo: true })
  const all = []
  let after: string | null = null
  for (let more = true; more; ) {
    const { nodes, pageInfo, totalCount }: Diff['diff'] = await differ(
      app,
      '2022-06-30',
      '2022-07-01',
      {},
      { first: 100, after }
    )
    all.push(...nodes)
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
    if (!more) t.equal(all.length, totalCount)
  }
  for (const kind of new Set(all.map((one) => one.kind))) {
    const { totalCount } = await differ(app, '2022-06-30', '2022-07-01', { kind: [kind] })
    t.equal(totalCount, all.filter((one) => one.kind === kind).length, kind)
  }
  const law = await differ(app, '2022-06-30', '2022-07-01', { nature: ['LAW'] })
  t.equal(law.totalCount, all.filter(({ nature }) => nature === 'LAW').length)
  const things = { kind: ['THING'], bodyKey: '1085-ssu' }
  t.same(lines(await differ(app, '2022-06-30', '2022-07-01', things)), ['THING APPEARS 1085-ssu'])
  const hospital = { kind: ['MEMBERSHIP'], hospitalKey: '1085-holbaek-sygehus' }
  t.same(lines(await differ(app, '2022-06-30', '2022-07-01', hospital)), [
    'MEMBERSHIP APPEARS 1085-sundhedsklynge-holbaek.1085-holbaek-sygehus',
    'MEMBERSHIP DISAPPEARS 1085-samarbejdsfora-holbaek.1085-holbaek-sygehus'
  ])
  const regions = await Promise.all(
    ['1081', '1082', '1083', '1084', '1085'].map((regionCode) =>
      differ(app, '2022-06-30', '2022-07-01', { kind: ['THING'], regionCode })
    )
  )
  t.equal(
    regions.reduce((sum, { totalCount }) => sum + totalCount, 0),
    59
  )
})

t.test('a wrong argument is told by its field', async (t) => {
  const { ask } = await readingApp()
  const wrong = await ask(DIFF, { from: {}, to: {}, filter: { municipalityCode: 'abc' } })
  t.match(wrong.errors, [{ extensions: { code: 'INVALID_INPUT', issues: [{ field: 'filter.municipalityCode' }] } }])
})

t.test(
  'an agreement appears to everyone when it is no draft any more, and before that to those concerned',
  async (t) => {
    const app = await writingApp(t, { today: '2026-11-21' })
    const own = makeKey(app.path, { name: 'nord', role: 'EDITOR', regions: ['1081'] })
    const others = makeKey(app.path, { name: 'midt', role: 'EDITOR', regions: ['1082'] })
    const { errors } = await app.ask(
      `mutation { draftHealthAgreement(input: { regionCode: "1081", on: "2026-11-10", name: "Sundhedsaftale 2027", validFrom: "2027-07-01" }) {
       healthAgreement { key } } }`,
      {},
      own
    )
    t.same(errors, [])
    const filter = { kind: ['LIFECYCLE'], regionCode: '1081' }
    const read = (key: string | null) => differ(app, '2026-11-01', '2026-11-21', filter, {}, key)
    t.match(await read(own), {
      totalCount: 1,
      nodes: [{ change: 'APPEARS', type: 'HealthAgreement', on: '2026-11-10' }]
    })
    t.match(await read(null), { totalCount: 0, counts: [] })
    t.match(await read(others), { totalCount: 0, counts: [] })
  }
)

t.test('an appointment fills a seat: the appointment and the composition differ, on its first day', async (t) => {
  const app = await writingApp(t)
  const appointment = anAppointment('1081-sundhedsklynge-nord', 'POLITICAL', 'GENERAL_PRACTITIONER', {
    validFrom: '2026-05-01'
  })
  await act(app, 'appoint', appointment)
  const found = await differ(app, '2026-04-30', '2026-11-21')
  t.match(found.nodes, [
    { kind: 'APPOINTMENT', change: 'APPEARS', on: '2026-05-01', because: [{ operation: 'appoint' }] },
    { kind: 'COMPOSITION', change: 'CHANGES', on: '2026-05-01', because: [{ operation: 'appoint' }] }
  ])
})

const SET_DIFF = `mutation ($input: ApplyChangesInput!, $asOf: Date) { applyChanges(input: $input) { seq diff(asOf: $asOf) {
  totalCount counts { kind change count } nodes { kind change key on nature because { seq } fields { field before after } } } } }`
type SetDiff = { applyChanges: { seq: number | null; diff: Diff['diff'] } }

t.test('a change set that is only validated has its differences on the day on which all of it is seen', async (t) => {
  const app = await writingApp(t)
  const input = {
    title: { da: 'Skive flytter', en: 'Skive moves' },
    validateOnly: true,
    operations: [
      { endClusterMember: { membershipKey: '1082-sundhedsklynge-midt.0779', on: '2026-12-01' } },
      {
        addClusterMember: {
          clusterKey: '1082-sundhedsklynge-vest',
          role: 'MUNICIPALITY',
          municipalityCode: '0779',
          validFrom: '2026-12-01'
        }
      }
    ]
  }
  const { data, errors } = await app.ask<SetDiff>(SET_DIFF, { input })
  t.same(errors, [])
  t.same(lines(data.applyChanges.diff), [
    'MEMBERSHIP APPEARS 1082-sundhedsklynge-vest.0779',
    'MEMBERSHIP DISAPPEARS 1082-sundhedsklynge-midt.0779',
    ...['midt.POLITICAL', 'midt.PROFESSIONAL', 'vest.POLITICAL', 'vest.PROFESSIONAL'].map(
      (level) => `COMPOSITION CHANGES 1082-sundhedsklynge-${level}`
    )
  ])
  t.match(data.applyChanges.diff.nodes[0], { on: null, nature: 'WORLD', because: [] })
  const before = await app.ask<SetDiff>(SET_DIFF, { input, asOf: '2026-11-30' })
  t.same(lines(before.data.applyChanges.diff), ['MEMBERSHIP CHANGES 1082-sundhedsklynge-midt.0779'])
  t.match(await differ(app, '2026-11-30', '2026-12-01'), { totalCount: 0 })

  const { data: done } = await app.ask<SetDiff>(SET_DIFF, { input: { ...input, validateOnly: false } })
  t.same(lines(done.applyChanges.diff), lines(data.applyChanges.diff))
  t.match(done.applyChanges.diff.nodes, [{ because: [{ seq: 2 }] }, { because: [{ seq: 1 }] }])
})

t.test(
  'an end has the sources that its operation cites, in the diff of a set, a scenario and two days alike',
  async (t) => {
    const app = await writingApp(t)
    await act(app, 'recordDocument', {
      key: 'lov-699',
      title: 'Lov nr. 699',
      publisher: 'Folketinget',
      kind: 'ACT',
      publishedOn: '2024-06-14',
      sections: [{ key: '15', title: { da: 'Paragraf 15' } }]
    })
    const [skive, on] = ['1082-sundhedsklynge-midt.0779', '2026-12-01']
    const citations = [{ documentKey: 'lov-699', section: '15' }]
    const operations = [{ endClusterMember: { membershipKey: skive, on, citations } }]
    const title = { da: 'Skive flytter' }
    const ofMidt = { kind: ['MEMBERSHIP'], bodyKey: '1082-sundhedsklynge-midt' }
    const ofSkive = ({ nodes }: Pick<Diff['diff'], 'nodes'>) =>
      nodes
        .filter(({ key }) => key === skive)
        .map(({ change, provenance }) => [change, ...provenance.map(({ document }) => document.key)].join(' '))
    const nodes = 'nodes { key change provenance { document { key } } }'
    const ofSet = async (validateOnly: boolean, asOf: string | null = null) => {
      const { data, errors } = await app.ask<SetDiff>(
        `mutation ($input: ApplyChangesInput!, $asOf: Date) { applyChanges(input: $input) { diff(asOf: $asOf) { ${nodes} } } }`,
        { input: { title, operations, validateOnly }, asOf }
      )
      t.same(errors, [])
      return ofSkive(data.applyChanges.diff)
    }
    const [seeded] = (await differ(app, '2026-11-30', '2020-01-01', ofMidt)).nodes
      .filter(({ key }) => key === skive)
      .map(({ provenance }) => provenance.map(({ document }) => document.key))
    t.same(seeded, ['003', '003', '003', '000', '001'])
    const drafted = await app.ask('mutation ($input: DraftScenarioInput!) { draftScenario(input: $input) { seq } }', {
      input: { key: 'skive', title, operations }
    })
    t.same(drafted.errors, [])
    const { data } = await app.ask<{ scenario: Diff }>(`{ scenario(key: "skive") { diff { ${nodes} } } }`)
    t.same(ofSkive(data.scenario.diff), ['DISAPPEARS lov-699'], 'in a scenario')
    const views = { from: { asOf: on }, to: { asOf: on, scenario: 'skive' } }
    t.same(ofSkive(await differ(app, '', '', {}, views)), ['DISAPPEARS lov-699'], 'between a day and the scenario')
    t.same(await ofSet(true), ['DISAPPEARS lov-699'], 'in a set that is only validated')
    t.same(await ofSet(true, '2026-11-30'), ['CHANGES lov-699'], 'on the day before the end')
    t.same(await ofSet(false), ['DISAPPEARS lov-699'], 'in a set')
    t.same(ofSkive(await differ(app, '2026-11-30', on)), ['DISAPPEARS lov-699'], 'between two days')
    const back = await differ(app, '2026-11-30', '2020-01-01', ofMidt)
    t.same(ofSkive(back), [`DISAPPEARS ${seeded?.join(' ')}`], 'going back before its beginning')
  }
)

t.test('Rudersdal was never in Nord: the difference is one of the record', async (t) => {
  const app = await writingApp(t)
  const { data, errors } = await app.ask<SetDiff>(SET_DIFF, {
    input: {
      title: { da: 'Rudersdal var ikke i Nord', en: 'Rudersdal was not in Nord' },
      validateOnly: true,
      operations: [
        {
          withdrawFact: {
            id: globalId('Membership', '1084-sundhedsklynge-nord.0230'),
            withDependants: true,
            reason: 'Aldrig medlem'
          }
        }
      ]
    }
  })
  t.same(errors, [])
  t.match(data.applyChanges.diff.nodes, [
    { kind: 'MEMBERSHIP', change: 'DISAPPEARS', key: '1084-sundhedsklynge-nord.0230', on: null, nature: 'RECORD' },
    { kind: 'COMPOSITION', nature: 'RECORD' },
    { kind: 'COMPOSITION', nature: 'RECORD' }
  ])
})

t.test('what a scenario takes back is of the record, in the diff of its view in both directions', async (t) => {
  const app = await writingApp(t)
  const id = globalId('Membership', '1084-sundhedsklynge-nord.0230')
  const operations = [{ withdrawFact: { id, withDependants: true, reason: 'Aldrig medlem' } }]
  const drafted = await app.ask('mutation ($input: DraftScenarioInput!) { draftScenario(input: $input) { seq } }', {
    input: { key: 'uden-rudersdal', title: { da: 'Rudersdal var ikke i Nord' }, operations }
  })
  t.same(drafted.errors, [])
  const views = [{}, { scenario: 'uden-rudersdal' }]
  for (const [from, to] of [views, views.toReversed()]) {
    const { nodes } = await differ(app, '', '', {}, { from, to })
    t.same(
      nodes.map(({ kind, on, nature, because }) => ({ kind, on, nature, because })),
      ['MEMBERSHIP', 'COMPOSITION', 'COMPOSITION'].map((kind) => ({ kind, on: null, nature: 'RECORD', because: [] }))
    )
  }
})

t.test('a body that comes to another stage differs by it', async (t) => {
  const app = await writingApp(t)
  const { errors } = await app.ask(
    `mutation { setBodyOperation(input: { bodyKey: "1085-ssu", operation: WINDING_UP, validFrom: "2027-01-01" }) { seq } }`
  )
  t.same(errors, [])
  t.match((await differ(app, '2026-12-31', '2027-01-01')).nodes, [
    {
      kind: 'THING',
      change: 'CHANGES',
      key: '1085-ssu',
      on: '2027-01-01',
      because: [{ operation: 'setBodyOperation' }],
      fields: [{ field: 'operation', before: 'FULL', after: 'WINDING_UP' }]
    }
  ])
})

t.test(
  'the turns are the days on which something begins or ends, past and future, of everything or of a body',
  async (t) => {
    const app = await writingApp(t)
    await act(app, 'endBody', { bodyKey: '1082-sundhedsklynge-vest', on: '2027-01-01' })
    type Turns = {
      turns: {
        totalCount: number
        nodes: {
          on: string
          begins: { kind: string; key: string; about: { __typename: string } | null }[]
          ends: { kind: string; key: string }[]
          differences: { totalCount: number }
        }[]
      }
    }
    const read = async (rest: string) => {
      const { data, errors } = await app.ask<Turns>(`{ turns(from: "2022-01-01", to: "2030-12-31", ${rest}) {
      totalCount nodes { on begins { kind key about { __typename } } ends { kind key } differences(first: 0) { totalCount } } } }`)
      t.same(errors, [])
      return data.turns
    }
    const vest = await read('filter: { bodyKey: "1082-sundhedsklynge-vest", kind: [THING] }')
    t.match(vest, {
      totalCount: 2,
      nodes: [
        {
          on: '2022-07-01',
          begins: [{ kind: 'THING', key: '1082-sundhedsklynge-vest', about: { __typename: 'Cluster' } }],
          ends: []
        },
        { on: '2027-01-01', begins: [], ends: [{ key: '1082-sundhedsklynge-vest' }], differences: { totalCount: 1 } }
      ]
    })
    const all = await read('first: 100')
    for (const { on, differences } of all.nodes) {
      const day = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10)
      t.equal((await differ(app, day, on)).totalCount, differences.totalCount, on)
    }
    t.equal((await read('filter: { regionCode: "1081", kind: [THING] }')).totalCount, 1)
    const { errors } = await app.ask('{ turns(from: "2023-01-01", to: "2022-01-01") { totalCount } }')
    t.match(errors, [{ extensions: { code: 'INVALID_INPUT', issues: [{ field: 'to' }] } }])
  }
)

t.test('a succession and a concern begin on their days, and a meeting turns nothing', async (t) => {
  const app = await writingApp(t)
  const read = async (filter: string, from = '2022-01-01') => {
    const { data, errors } = await app.ask<{
      turns: { nodes: { on: string; begins: { type: string; key: string; about: object | null }[] }[] }
    }>(`{ turns(from: "${from}", to: "2030-12-31", filter: { ${filter} }) {
         nodes { on begins { type key about { __typename } } } } }`)
    t.same(errors, [])
    return data.turns.nodes
  }
  const [merged] = await read('kind: [SUCCESSION]')
  const { totalCount } = await differ(app, '2022-06-30', '2022-07-01', { kind: ['SUCCESSION'] })
  t.equal(merged?.on, '2022-07-01')
  t.equal(merged?.begins.length, totalCount)
  const before = await read('bodyKey: "1082-sundhedsklynge-vest"', '2026-11-21')
  const { errors } = await app.ask(
    `mutation { recordSuccession(input: { predecessor: { bodyKey: "1082-sundhedsklynge-midt" },
         successor: { bodyKey: "1082-sundhedsklynge-vest" }, kind: TAKES_OVER_TASKS, date: "2029-01-01" }) { seq }
       scheduleMeeting(input: { bodyKey: "1082-sundhedsklynge-vest", level: POLITICAL, date: "2027-03-01", title: "Møde" }) { seq }
       raiseAffiliationConcern(input: { municipalityCode: "0779", kind: FIFTY_FIFTY, raisedOn: "2028-02-01", text: "Delt" }) { seq } }`
  )
  t.same(errors, [])
  t.match(await read('bodyKey: "1082-sundhedsklynge-vest"', '2026-11-21'), [
    ...before,
    {
      on: '2029-01-01',
      begins: [{ type: 'Succession', about: { __typename: 'Succession' } }]
    }
  ])
  t.match(await read('regionCode: "1082", kind: [FACT]', '2027-06-01'), [
    { on: '2028-02-01', begins: [{ type: 'AffiliationConcern' }] }
  ])
  t.equal((await differ(app, '2028-01-31', '2028-02-01', { kind: ['FACT'] })).totalCount, 1, 'the day differs by it')
  const page = await browse(app.app, '/explorer/coming?asOf=2027-06-01&language=en')
  t.equal(page.status, 200)
  t.match(page.text, /1 February 2028/)
  t.match(page.html, /href="\/calendar\.ics\?turns=true"/, 'meetings are in the calendar')
  const { body } = await app.app.inject('/calendar.ics?body=1082-sundhedsklynge-vest&turns=true')
  t.match(body, /DTSTART;VALUE=DATE:20290101/, 'the succession is in the calendar')
  t.match(body, /DTSTART;VALUE=DATE:20270301/, 'as the meeting is')
})

t.test('REST answers the same differences and turns as GraphQL, as JSON and as CSV', async (t) => {
  const { app, ask } = await readingApp({ demo: true })
  const { nodes, totalCount } = await differ(
    { ask },
    '2022-06-30',
    '2022-07-01',
    { regionCode: '1083' },
    { first: 100 }
  )
  const query = 'from=2022-06-30&to=2022-07-01&regionCode=1083'
  const json = (await app.inject(`/v1/diff?${query}`)).json()
  t.equal(json.total, totalCount)
  const plain = ({ kind, change, type, key, on, nature, fields }: Node) => ({
    kind,
    change,
    type,
    key,
    on,
    nature,
    fields
  })
  t.same(json.items.map(plain), nodes.map(plain))
  t.same(
    json.items.map((one: Node) => one.provenance.map(({ document }) => document)),
    nodes.map((one) => one.provenance.map(({ document }) => document.key))
  )
  const csv = await app.inject(`/v1/diff?${query}&format=csv&fields=kind,key`)
  t.equal(csv.body.trim().split('\r\n').length, totalCount + 1)
  const again = await app.inject({ url: `/v1/diff?${query}`, headers: { 'if-none-match': '*' } })
  t.equal(again.statusCode, 304)
  const turns = (await app.inject('/v1/turns?from=2022-01-01&to=2022-12-31&kind=THING')).json()
  t.match(turns, { total: 1, items: [{ on: '2022-07-01', begins: Array, ends: Array }] })
  t.equal(turns.items[0].begins.length + turns.items[0].ends.length, 59)
})

t.test('every row of REST names what it is about, and a composition says what differs', async (t) => {
  const { app } = await readingApp({ demo: true })
  type Named = { type: string; name: string | null }
  type Row = Record<'opened' | 'closed' | 'findings' | 'resolved' | 'fields', object[]> & {
    kind: string
    type: string
    key: string
    about: Named | null
    subjects: Named[]
  }
  const rows: Row[] = []
  for (let url: string | null = '/v1/diff?from=2020-01-01&to=2026-11-21&first=100'; url; ) {
    const { items, next }: { items: Row[]; next: string | null } = (await app.inject(url)).json()
    rows.push(...items)
    url = next
  }
  t.ok(rows.length > 500)
  const nameless = rows.filter(({ about, subjects }) => !about?.name && !subjects.some(({ name }) => name))
  t.same([...new Set(nameless.map(({ type }) => type))], [])
  const silent = rows.filter(
    ({ kind, ...row }) =>
      kind === 'COMPOSITION' &&
      [row.fields, row.opened, row.closed, row.findings, row.resolved].every((list) => list.length === 0)
  )
  t.same(
    silent.map(({ key }) => key),
    []
  )
  const subjects = (type: string) =>
    new Set(rows.flatMap((row) => (row.type === type ? [row.subjects.map((one) => one.type).join(' and ')] : [])))
  t.same(subjects('Succession'), new Set(['Cluster and Cluster', 'Committee and Ssu']))
  t.same(subjects('Appointment'), new Set(['Cluster', 'Cluster and Municipality', 'Ssu']))
  t.same(subjects('RepresentationRule'), new Set(['BodyType']))
  const { items } = (await app.inject('/v1/turns?from=2022-07-01&to=2022-07-01&kind=MEMBERSHIP')).json()
  t.match(items[0].begins[0], { about: { name: null }, subjects: [{ name: String }, { name: String }] })
})
