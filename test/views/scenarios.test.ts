import t from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import { makeKey } from '../support/app.ts'
import { writingApp } from '../support/representation.ts'

/* Scenarios: the structure as it would be with operations that are not carried out. */

const [VEST, MIDT] = ['1082-sundhedsklynge-vest', '1082-sundhedsklynge-midt']
/** Skive moves to Vestklyngen. */
const SKIVE = [
  { endClusterMember: { membershipKey: `${MIDT}.0779`, on: '2026-12-01' } },
  {
    addClusterMember: { clusterKey: VEST, role: 'MUNICIPALITY', municipalityCode: '0779', validFrom: '2026-12-01' }
  }
]
/** A body that a later operation names, and a meeting, whose key the service makes. */
const COUNCIL = [
  {
    as: 'council',
    establishBody: {
      key: '1082-sundhedsraad-prove',
      kind: 'HEALTH_COUNCIL',
      name: 'Prøveråd',
      regionCode: '1082',
      validFrom: '2026-12-01',
      municipalityCodes: ['0779']
    }
  },
  { renameBody: { bodyKey: '$council', name: 'Rådet', validFrom: '2026-12-15' } },
  { scheduleMeeting: { bodyKey: VEST, level: 'POLITICAL', date: '2027-01-05', title: 'Møde' } }
]
const RENAMED = { bodyKey: VEST, name: 'Klynge Vest', validFrom: '2026-12-15' }
const DRAFT = `mutation ($input: DraftScenarioInput!) {
  draftScenario(input: $input) {
    seq clientMutationId
    scenario { key title status version author expiresOn visibility regions { code } conflicts { index operation code field } }
  }
}`
const APPLY = `mutation ($input: ApplyScenarioInput!) {
  applyScenario(input: $input) { changeSet { key size } results { index operation } seq lastSeq }
}`
const DRAFT_ONLY = 'mutation ($input: DraftScenarioInput!) { draftScenario(input: $input) { seq } }'
const STRUCTURE = `query ($scenario: String, $asOf: Date) {
  municipality(code: "0779", asOf: $asOf, scenario: $scenario) { clusters { key } memberships { id key validFrom validTo } }
  clusters(asOf: $asOf, scenario: $scenario, filter: { regionCode: "1082" }) {
    nodes { key municipalities { code } }
  }
  council: body(key: "1082-sundhedsraad-prove", asOf: $asOf, scenario: $scenario) { name }
  vest: cluster(key: "1082-sundhedsklynge-vest", asOf: $asOf, scenario: $scenario) { levels { meetings { id key } } }
  compositionReport(asOf: $asOf, scenario: $scenario, filter: { regionCode: "1082" }) { counts { status count } nodes { level status body { key } findings { code } } }
}`
const asOf = '2027-01-01'

const draft = (over: object = {}) => ({ key: 'skive-vest', title: { da: 'Skive flytter' }, operations: SKIVE, ...over })
type Errors = { message: string; extensions: Record<string, unknown> }[]

t.test('Skive moved to Vestklyngen is read in a scenario, and nowhere else', async (t) => {
  const { ask, app } = await writingApp(t)
  const drafted = await ask(DRAFT, { input: draft({ clientMutationId: 'form-1' }) })
  t.same(drafted.errors, [])
  t.match(drafted.data, {
    draftScenario: {
      clientMutationId: 'form-1',
      scenario: { key: 'skive-vest', title: 'Skive flytter', status: 'DRAFT', version: 1, conflicts: [], regions: [] }
    }
  })
  const now = await ask(STRUCTURE, { asOf })
  const then = await ask(STRUCTURE, { asOf, scenario: 'skive-vest' })
  t.same([now.errors, then.errors], [[], []])
  t.match(now.data, { municipality: { clusters: [{ key: MIDT }] } })
  t.match(then.data, { municipality: { clusters: [{ key: VEST }] } })
  const differs = await ask(
    '{ scenario(key: "skive-vest") { diff { totalCount nodes { kind on ... on MembershipDifference { body { key } } } } } }'
  )
  t.match(differs.data, { scenario: { diff: { totalCount: Number } } })
  const found = (differs.data.scenario as { diff: { nodes: { kind: string; body?: { key: string } }[] } }).diff.nodes
  t.same(found.flatMap(({ body }) => body?.key ?? []).sort(), [MIDT, VEST])
  const between = await ask(
    `{ diff(from: { asOf: "${asOf}" }, to: { asOf: "${asOf}", scenario: "skive-vest" }) {
         nodes { kind on ... on MembershipDifference { body { key } } } }
       none: diff(from: { asOf: "${asOf}", scenario: "skive-vest" }, to: { asOf: "${asOf}", scenario: "skive-vest" }) { totalCount } }`
  )
  t.same(between.errors, [])
  const { diff, none } = between.data as { diff: { nodes: { body?: { key: string } }[] }; none: object }
  t.same(diff.nodes.flatMap(({ body }) => body?.key ?? []).sort(), [MIDT, VEST], 'the present beside the scenario')
  t.same(none, { totalCount: 0 })
  const before = await ask(STRUCTURE, { asOf: '2026-11-30', scenario: 'skive-vest' })
  t.match(before.data, { municipality: { clusters: [{ key: MIDT }] } }, 'from its day on')
  t.notMatch((await app.inject('/v1/changes?first=1000')).body, 'skive-vest', 'not in the feed')
  t.notMatch((await app.inject('/v1/snapshot')).body, 'skive-vest', 'not in the snapshot')
})

t.test('the answers of a scenario are those after applying it, and a reversal restores the base', async (t) => {
  const { ask } = await writingApp(t)
  const operations = [...SKIVE, ...COUNCIL]
  const base = await ask(STRUCTURE, { asOf })
  await ask(DRAFT, { input: draft({ operations }) })
  const supposed = await ask(STRUCTURE, { asOf, scenario: 'skive-vest' })
  const refused = await ask(APPLY, { input: { scenarioKey: 'skive-vest', expectedVersion: 7 } })
  t.match(refused.errors, [{ extensions: { code: 'STALE', currentVersion: 1 } }])
  const applied = await ask(APPLY, { input: { scenarioKey: 'skive-vest', expectedVersion: 1 } })
  t.same(applied.errors, [])
  const { changeSet } = applied.data.applyScenario as { changeSet: { key: string; size: number } }
  t.equal(changeSet.size, 5)
  const after = await ask(STRUCTURE, { asOf })
  t.same(after.data, supposed.data)
  t.not(JSON.stringify(after.data), JSON.stringify(base.data))
  const read = await ask('{ scenario(key: "skive-vest") { status version conflicts { code } changeSet { key } } }')
  t.same(read.data.scenario, { status: 'APPLIED', version: 2, conflicts: [], changeSet: { key: changeSet.key } })
  const again = await ask(APPLY, { input: { scenarioKey: 'skive-vest' } })
  t.match(again.errors, [{ extensions: { code: 'CONFLICT', scenarioStatus: 'APPLIED' } }])
  const gone = await ask(STRUCTURE, { asOf, scenario: 'skive-vest' })
  t.match(gone.errors, [{ extensions: { code: 'CONFLICT', field: 'scenario', scenarioStatus: 'APPLIED' } }])
  const reverted = await ask(
    `mutation { revertChanges(input: { changeSetKey: "${changeSet.key}" }) { changeSet { size } } }`
  )
  t.same(reverted.errors, [])
  t.same((await ask(STRUCTURE, { asOf })).data, base.data)
})

t.test(
  'a base that has changed is in conflict with a scenario, which names each operation that does not fit',
  async (t) => {
    const { ask } = await writingApp(t)
    await ask(DRAFT, { input: draft() })
    const moved = await ask(
      `mutation { endClusterMember(input: { membershipKey: "${MIDT}.0779", on: "2026-11-01" }) { seq } }`
    )
    t.same(moved.errors, [])
    const { data } = await ask(
      '{ scenario(key: "skive-vest") { conflicts { index operation code field message(language: EN) } operations { index conflict { code } entity { id } } } }'
    )
    const { conflicts } = data.scenario as { conflicts: object[] }
    t.match(conflicts, [
      { index: 0, operation: 'endClusterMember', code: 'INVALID_INPUT', field: 'operations.0.endClusterMember.on' }
    ])
    t.match(data.scenario, {
      operations: [{ index: 0, conflict: { code: 'INVALID_INPUT' }, entity: null }, { conflict: null }]
    })
    const [refusal] = (await ask(STRUCTURE, { asOf, scenario: 'skive-vest' })).errors as Errors
    t.match(refusal?.extensions, {
      code: 'CONFLICT',
      field: 'scenario',
      operations: [{ index: 0, field: 'operations.0.endClusterMember.on' }]
    })
    const [unapplied] = (await ask(APPLY, { input: { scenarioKey: 'skive-vest' } })).errors as Errors
    t.match(unapplied?.extensions, { operations: [{ index: 0, operation: 'endClusterMember' }] })
    const revised = await ask(
      `mutation ($input: ReviseScenarioInput!) { reviseScenario(input: $input) { scenario { version conflicts { code } } } }`,
      { input: { scenarioKey: 'skive-vest', expectedVersion: 1, operations: SKIVE.slice(1) } }
    )
    t.same(revised.errors, [])
    t.same(revised.data.reviseScenario, { scenario: { version: 2, conflicts: [] } })
  }
)

t.test('drafting under validateOnly tells the conflicts and stores nothing', async (t) => {
  const { ask } = await writingApp(t)
  const operations = [{ endBody: { bodyKey: 'nowhere', on: '2027-01-01' } }]
  const tried = await ask(DRAFT, { input: draft({ operations, validateOnly: true }) })
  t.same(tried.errors, [])
  t.match(tried.data.draftScenario, {
    seq: null,
    scenario: {
      conflicts: [{ index: 0, operation: 'endBody', code: 'NOT_FOUND', field: 'operations.0.endBody.bodyKey' }]
    }
  })
  t.same((await ask('{ scenarios { totalCount } }')).data, { scenarios: { totalCount: 0 } })
  const twice = await ask(DRAFT, { input: draft({ validateOnly: true }) })
  t.match(twice.data.draftScenario, { scenario: { conflicts: [] } }, 'the same key with another list')
})

t.test('the operations must be those of a change set, and each is named', async (t) => {
  const { ask } = await writingApp(t)
  const wrong = await ask(DRAFT, { input: draft({ operations: [{}, SKIVE[0]] }) })
  t.match(wrong.errors, [{ extensions: { code: 'INVALID_INPUT', issues: [{ field: 'input.operations.0' }] } }])
  const nobody = await ask(DRAFT, { input: draft({ visibility: 'REGIONS' }) })
  t.match(nobody.errors, [{ extensions: { code: 'INVALID_INPUT', issues: [{ field: 'input.regionCodes' }] } }])
})

const KEYS = [
  { name: 'forfatter', regions: ['1082'] },
  { name: 'midt', regions: ['1082'] },
  { name: 'nord', regions: ['1081'] }
] as const

t.test('a scenario is read by its author, admins, and editors of its regions alone', async (t) => {
  const { ask, path, app } = await writingApp(t)
  const keyOf = (name: string, role: 'READER' | 'EDITOR', regions: readonly string[]) =>
    makeKey(path, { name, role, regions: [...regions], bodies: null, expiresAt: null })
  const [author = '', midt = '', nord = ''] = KEYS.map(({ name, regions }) => keyOf(name, 'EDITOR', regions))
  const reader = keyOf('laeser', 'READER', ['1082'])
  t.same((await ask(DRAFT, { input: draft() }, author)).errors, [])
  const reads = async (key: string | null) => {
    const { data, errors } = await ask('{ scenario(key: "skive-vest") { author } scenarios { totalCount } }', {}, key)
    const read = await ask('query { regions(scenario: "skive-vest") { totalCount } }', {}, key)
    const rest = await app.inject({
      url: '/v1/clusters?scenario=skive-vest',
      headers: { authorization: key === null ? '' : `Bearer ${key}` }
    })
    return [
      errors.length > 0 ? errors[0]?.extensions.code : (data.scenario as { author: string } | null)?.author,
      read.errors[0]?.extensions.code ?? 'READ',
      rest.statusCode
    ]
  }
  t.same(await reads(author), ['forfatter', 'READ', 200])
  t.same(await reads(midt), [undefined, 'NOT_FOUND', 404], 'a private one')
  t.same(await reads(null), ['UNAUTHENTICATED', 'UNAUTHENTICATED', 401])
  const admin = await ask('{ scenario(key: "skive-vest") { author } }')
  t.same(admin.data.scenario, { author: 'forfatter' })
  const REVISE = 'mutation ($input: ReviseScenarioInput!) { reviseScenario(input: $input) { scenario { version } } }'
  const shared = { scenarioKey: 'skive-vest', operations: SKIVE, visibility: 'REGIONS', regionCodes: ['1082'] }
  t.match((await ask(REVISE, { input: shared }, midt)).errors, [{ extensions: { code: 'NOT_FOUND' } }])
  t.same((await ask(REVISE, { input: shared }, author)).errors, [])
  t.same(await reads(midt), ['forfatter', 'READ', 200], 'an editor of the region')
  t.same(await reads(nord), [undefined, 'NOT_FOUND', 404], 'an editor of another region')
  t.same(await reads(reader), [undefined, 'NOT_FOUND', 404], 'a reader of the region')
  t.match((await ask(REVISE, { input: shared }, midt)).errors, [{ extensions: { code: 'FORBIDDEN' } }])
  const ABANDON = 'mutation { abandonScenario(input: { scenarioKey: "skive-vest" }) { scenario { status } } }'
  t.match((await ask(ABANDON, {}, midt)).errors, [{ extensions: { code: 'FORBIDDEN' } }])
  t.match((await ask(DRAFT, { input: draft({ key: 'x' }) }, reader)).errors, [{ extensions: { code: 'FORBIDDEN' } }])
  t.match((await ask(APPLY, { input: { scenarioKey: 'skive-vest' } }, nord)).errors, [
    { extensions: { code: 'NOT_FOUND' } }
  ])
  t.same((await ask(ABANDON, {}, author)).data.abandonScenario, { scenario: { status: 'ABANDONED' } })
})

t.test('the conflicts of a scenario tell nobody of drafts that are hidden', async (t) => {
  const { ask, app, path } = await writingApp(t)
  const [nord = '', midt = ''] = ['1081', '1082'].map((code) =>
    makeKey(path, { name: `e${code}`, role: 'EDITOR', regions: [code], bodies: null, expiresAt: null })
  )
  const secret = '{ regionCode: "1081", on: "2026-11-20", validFrom: "2028-07-01", name: "Hemmelig aftale" }'
  const made = await ask(`mutation { draftHealthAgreement(input: ${secret}) { healthAgreement { key } } }`, {}, nord)
  t.same(made.errors, [])
  const { key } = (made.data.draftHealthAgreement as { healthAgreement: { key: string } }).healthAgreement
  const operations = [
    { draftHealthAgreement: { regionCode: '1081', on: '2026-11-20', validFrom: '2028-07-01' } },
    { submitHealthAgreement: { agreementKey: key, on: '2026-11-21' } },
    { endClusterMember: { membershipKey: 'ingen', on: '2026-12-01' } }
  ]
  const told = async (shown: string) => {
    const drafted = await ask(
      `mutation ($input: DraftScenarioInput!) { draftScenario(input: $input) { scenario {
        conflicts { index code message(language: EN) } } } }`,
      { input: draft({ operations, validateOnly: true }) },
      shown
    )
    type Scenario = { scenario: { conflicts: { index: number; code: string; message: string }[] } }
    return (drafted.data.draftScenario as Scenario).scenario.conflicts
  }
  const own = await told(nord)
  t.match(JSON.stringify(own), /Hemmelig aftale/, 'an editor of the region knows the draft')
  const others = await told(midt)
  t.notMatch(JSON.stringify(others), /Hemmelig/)
  t.match(others, [
    {
      index: 0,
      code: 'FORBIDDEN',
      message: 'Why the operation does not fit is told to those alone who may carry it out.'
    },
    { index: 1, code: 'FORBIDDEN' },
    { index: 2, code: 'NOT_FOUND', message: /ingen/ }
  ])
  await ask(DRAFT, { input: draft({ operations }) }, midt)
  const headers = { authorization: `Bearer ${midt}`, accept: 'text/html, application/json' }
  for (const url of [
    '/v1/scenarios/skive-vest/conflicts',
    '/explorer/scenarios/skive-vest',
    '/v1/clusters?scenario=skive-vest'
  ]) {
    const { body, statusCode } = await app.inject({ url, headers })
    t.ok([200, 409].includes(statusCode), url)
    t.notMatch(body, /Hemmelig/, url)
  }
})

t.test('an editor drafts what only others may carry out, and is refused when applying it', async (t) => {
  const { ask, path } = await writingApp(t)
  const nord = makeKey(path, { name: 'nord', role: 'EDITOR', regions: ['1081'], bodies: null, expiresAt: null })
  const drafted = await ask(DRAFT, { input: draft() }, nord)
  t.match(drafted.data.draftScenario, { scenario: { conflicts: [] } })
  t.match((await ask(APPLY, { input: { scenarioKey: 'skive-vest' } }, nord)).errors, [
    { extensions: { code: 'FORBIDDEN' } }
  ])
  t.same((await ask('{ scenario(key: "skive-vest") { status } }', {}, nord)).data.scenario, { status: 'DRAFT' })
})

t.test(
  'a scenario expires 30 days after its last change, is revived by a revision, and is removed later',
  async (t) => {
    let today = '2026-11-01'
    const { ask } = await writingApp(t, { today: () => today as Day })
    const STATUS = '{ scenario(key: "skive-vest") { status expiresOn } }'
    await ask(DRAFT, { input: draft() })
    t.same((await ask(STATUS)).data.scenario, { status: 'DRAFT', expiresOn: '2026-12-01' })
    today = '2026-12-02'
    t.same((await ask(STATUS)).data.scenario, { status: 'EXPIRED', expiresOn: '2026-12-01' })
    const read = await ask('query { regions(scenario: "skive-vest") { totalCount } }')
    t.match(read.errors, [{ extensions: { code: 'CONFLICT', scenarioStatus: 'EXPIRED' } }])
    t.match((await ask(APPLY, { input: { scenarioKey: 'skive-vest' } })).errors, [{ extensions: { code: 'CONFLICT' } }])
    const revised = await ask(
      'mutation ($input: ReviseScenarioInput!) { reviseScenario(input: $input) { scenario { status expiresOn } } }',
      { input: { scenarioKey: 'skive-vest', operations: SKIVE } }
    )
    t.same(revised.data.reviseScenario, { scenario: { status: 'DRAFT', expiresOn: '2027-01-01' } })
    today = '2027-02-01'
    t.same((await ask(DRAFT, { input: draft({ key: 'next' }) })).errors, [])
    t.same((await ask(STATUS)).data.scenario, null, 'removed with the draft of another')
  }
)

t.test('a scenario that was given up is a draft again after a revision, but not one that was applied', async (t) => {
  let today = '2026-11-01'
  const { ask, path } = await writingApp(t, { today: () => today as Day })
  const [author, other] = ['forfatter', 'anden'].map((name) =>
    makeKey(path, { name, role: 'EDITOR', regions: ['1082'], bodies: null, expiresAt: null })
  )
  const REVISE = `mutation ($input: ReviseScenarioInput!) {
    reviseScenario(input: $input) { scenario { status expiresOn conflicts { code } } }
  }`
  const ABANDON = 'mutation { abandonScenario(input: { scenarioKey: "skive-vest" }) { scenario { status } } }'
  const input = { scenarioKey: 'skive-vest', operations: SKIVE, visibility: 'REGIONS', regionCodes: ['1082'] }
  await ask(DRAFT, { input: draft() }, author)
  for (const reviser of [author, undefined]) {
    t.same((await ask(ABANDON, {}, author)).data.abandonScenario, { scenario: { status: 'ABANDONED' } })
    const refused = await ask('{ regions(scenario: "skive-vest") { totalCount } }', {}, author)
    t.match(refused.errors, [
      { message: /abandoned.*reviseScenario/, extensions: { code: 'CONFLICT', scenarioStatus: 'ABANDONED' } }
    ])
    today = '2026-11-15'
    const revised = await ask(REVISE, { input }, reviser)
    t.same(revised.errors, [])
    t.same(revised.data.reviseScenario, { scenario: { status: 'DRAFT', expiresOn: '2026-12-15', conflicts: [] } })
    t.same((await ask(STRUCTURE, { asOf, scenario: 'skive-vest' }, author)).errors, [])
  }
  await ask(ABANDON, {}, author)
  t.match((await ask(REVISE, { input }, other)).errors, [{ extensions: { code: 'FORBIDDEN' } }])
  t.same((await ask(REVISE, { input }, author)).errors, [])
  t.same((await ask(APPLY, { input: { scenarioKey: 'skive-vest' } })).errors, [])
  t.match((await ask(REVISE, { input }, author)).errors, [
    { extensions: { code: 'CONFLICT', scenarioStatus: 'APPLIED' } }
  ])
})

t.test('an author has at most 100 drafts, those that a revision revives among them', async (t) => {
  const { ask } = await writingApp(t)
  await ask(DRAFT, { input: draft({ key: 'opgivet' }) })
  await ask('mutation { abandonScenario(input: { scenarioKey: "opgivet" }) { seq } }')
  for (let count = 1; count <= 100; count++) {
    t.same((await ask(DRAFT_ONLY, { input: draft({ key: `udkast-${count}` }) })).errors, [])
  }
  const REVISE = 'mutation ($input: ReviseScenarioInput!) { reviseScenario(input: $input) { seq } }'
  const tooMany = [{ message: /100 drafts/, extensions: { code: 'CONFLICT' } }]
  t.match((await ask(DRAFT_ONLY, { input: draft({ key: 'udkast-101' }) })).errors, tooMany)
  t.match((await ask(REVISE, { input: { scenarioKey: 'opgivet', operations: SKIVE } })).errors, tooMany)
  t.same((await ask(REVISE, { input: { scenarioKey: 'udkast-1', operations: SKIVE } })).errors, [])
})

t.test('REST drafts, reads, reads in and applies a scenario as GraphQL does', async (t) => {
  const { app, key } = await writingApp(t)
  const headers = { authorization: `Bearer ${key}` }
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, headers, payload })
  const get = async (url: string) => (await app.inject({ url, headers })).json()
  const made = await post('/v1/scenarios', draft())
  t.equal(made.statusCode, 201, made.body)
  t.match(await get('/v1/scenarios/skive-vest?include=operations'), { status: 'DRAFT', operations: SKIVE })
  t.match(await get('/v1/scenarios?status=DRAFT'), { total: 1, items: [{ key: 'skive-vest' }] })
  const read = await get(`/v1/municipalities/0779?asOf=${asOf}&scenario=skive-vest`)
  t.match(read.clusters, [{ key: VEST, href: `/v1/clusters/${VEST}?scenario=skive-vest` }])
  const list = await get(`/v1/clusters?asOf=${asOf}&scenario=skive-vest&first=1`)
  t.match(list, { scenario: 'skive-vest', next: /scenario=skive-vest/ })
  const applied = await post('/v1/scenarios/skive-vest/apply', { expectedVersion: 1 })
  t.equal(applied.statusCode, 201, applied.body)
  t.match(await get('/v1/scenarios/skive-vest'), { status: 'APPLIED', changeSet: applied.json().changeSet.key })
})

t.test('REST alone tells what differs if Skive moves: who leaves and joins what, seats and findings', async (t) => {
  const { ask, app, key } = await writingApp(t)
  t.same((await ask(DRAFT, { input: draft() })).errors, [])
  const read = async (url: string) => app.inject({ url, headers: { authorization: `Bearer ${key}` } })
  const { data, errors } = await ask(`{ scenario(key: "skive-vest") { diff(asOf: "${asOf}") { nodes {
    ... on CompositionDifference { level opened { ruleKey: rule { key } requiredBy { ... on Municipality { key name } ... on Cluster { key name } } minimum maximum }
      closed { ruleKey: rule { key } requiredBy { ... on Municipality { key name } ... on Cluster { key name } } minimum maximum }
      findings { code severity message } resolved { code severity message } } } } } }`)
  t.same(errors, [])
  const { nodes } = (data.scenario as { diff: { nodes: Record<string, object[]>[] } }).diff
  for (const url of [
    `/v1/scenarios/skive-vest/diff?asOf=${asOf}`,
    `/v1/diff?from=${asOf}&to=${asOf}&toScenario=skive-vest`
  ]) {
    const { items } = (await read(url)).json()
    const skive = {
      type: 'Municipality',
      key: '0779',
      name: 'Skive',
      href: '/v1/municipalities/0779?scenario=skive-vest'
    }
    const [midt, vest] = [
      { type: 'Cluster', key: MIDT, name: 'Sundhedsklynge Midt' },
      { type: 'Cluster', key: VEST, name: 'Sundhedsklynge Vest', href: `/v1/clusters/${VEST}?scenario=skive-vest` }
    ]
    const none = { level: null, opened: [], closed: [], findings: [], resolved: [] }
    const mayor = { ruleKey: 'health-cluster-political-mayor', requiredBy: { key: '0779', name: 'Skive' } }
    t.match(items, [
      { change: 'APPEARS', body: vest, member: skive, subjects: [vest, skive], ...none },
      {
        change: 'DISAPPEARS',
        body: midt,
        member: { key: '0779', name: 'Skive' },
        subjects: [midt, { key: '0779' }],
        ...none
      },
      {
        kind: 'COMPOSITION',
        body: midt,
        member: null,
        subjects: [midt],
        level: 'POLITICAL',
        opened: [],
        closed: [mayor]
      },
      { body: midt, level: 'PROFESSIONAL' },
      { body: vest, level: 'POLITICAL', opened: [mayor], closed: [] },
      { body: vest, level: 'PROFESSIONAL' }
    ])
    const plain = (seats: { ruleKey: string | { key: string }; requiredBy: { key: string; name: string } }[]) =>
      seats.map(({ ruleKey, requiredBy: { key, name }, ...rest }) => ({
        ruleKey: typeof ruleKey === 'string' ? ruleKey : ruleKey.key,
        requiredBy: { key, name },
        ...rest
      }))
    for (const [index, item] of items.slice(2).entries()) {
      const node = nodes[index + 2] as Record<'opened' | 'closed', Parameters<typeof plain>[0]>
      for (const side of ['opened', 'closed'] as const) t.same(plain(item[side]), plain(node[side]), `${index} ${side}`)
    }
    const csv = (await read(`${url}&format=csv&fields=kind,change,body,member,subjects,opened`)).body.split('\r\n')
    t.match(csv[0], /subjects,subjects\.name,.*body\.name,.*member\.name,.*opened/)
    t.match(csv[1], /MEMBERSHIP,APPEARS,.*;.*,Sundhedsklynge Vest; Skive,.*Sundhedsklynge Vest,.*Skive,/)
    t.match(csv[5], /COMPOSITION,CHANGES.*Sundhedsklynge Vest.*health-cluster-political-mayor.*Skive/)
  }
})

t.test('REST has the differences, conflicts and issues of a scenario that GraphQL has', async (t) => {
  const { ask, app, key } = await writingApp(t)
  const headers = { authorization: `Bearer ${key}` }
  const get = async (url: string) => (await app.inject({ url: `/v1/scenarios/skive-vest/${url}`, headers })).json()
  const CURLY = `query ($asOf: Date, $filter: DiffFilter) { scenario(key: "skive-vest") {
    diff(asOf: $asOf, filter: $filter) { totalCount nodes { kind change type key nature fields { field before after } } }
    conflicts { index operation code field message(language: EN) }
    issues(asOf: $asOf) { code severity subjects { ... on Body { key } } }
  } }`
  const read = async (variables: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(CURLY, variables)
    t.same(errors, [])
    return data.scenario as {
      diff: { totalCount: number; nodes: object[] }
      conflicts: { message: string }[]
      issues: { subjects: object[] }[]
    }
  }
  const ends = { endBody: { bodyKey: VEST, on: '2027-06-01' } }
  await ask(DRAFT, { input: draft({ operations: [...SKIVE, { renameBody: RENAMED }, ends] }) })
  const all = await read()
  const diff = await get('diff')
  t.equal(diff.total, all.diff.totalCount)
  t.match(diff.items, all.diff.nodes)
  t.ok(all.diff.nodes.length > 2)
  const of = { asOf: '2027-01-01', filter: { kind: ['MEMBERSHIP'], bodyKey: VEST } }
  const some = await read(of)
  const listed = await get(`diff?asOf=2027-01-01&kind=MEMBERSHIP&bodyKey=${VEST}`)
  t.match(listed.items, some.diff.nodes)
  t.ok(listed.total === some.diff.totalCount && listed.total > 0, `${listed.total} of one body`)
  const first = await get('diff?first=1')
  t.match(first.next, /^\/v1\/scenarios\/skive-vest\/diff\?first=1&after=/)
  const next = await app.inject({ url: first.next, headers })
  t.match(next.json().items[0], all.diff.nodes[1] as object, 'a cursor holds when the scenario is carried out again')
  const csv = await app.inject({ url: '/v1/scenarios/skive-vest/diff?format=csv', headers })
  t.match(csv.headers['content-type'], /text\/csv/)
  t.equal(csv.body.trim().split('\n').length, 1 + all.diff.totalCount)
  for (const url of [
    `/v1/scenarios/skive-vest/diff?asOf=${asOf}`,
    `/v1/diff?from=${asOf}&to=${asOf}&toScenario=skive-vest`
  ]) {
    const { items } = (await app.inject({ url, headers })).json()
    const hrefs = items.map(({ about }: { about: { href: string | null } | null }) => about?.href ?? '')
    t.ok(hrefs.includes(`/v1/clusters/${VEST}?scenario=skive-vest`), `${url} has links that keep the scenario`)
  }
  t.match(JSON.stringify((await get('issues')).items), /"href":"[^"]*[?&]scenario=skive-vest"/)
  t.same(await get('conflicts'), { items: [], total: 0, next: null })
  for (const [query, { issues }] of [
    ['', all],
    ['?asOf=2027-01-01', some]
  ] as const) {
    const found = await get(`issues${query}`)
    t.equal(found.total, issues.length)
    t.match(found.items, issues)
  }
  t.ok(all.issues.length > 0)
  t.match(await get('diff?asOf=tomorrow'), { status: 400, issues: [{ field: 'asOf' }] })
  t.match(await get('diff?kind=NOTHING'), { status: 400, issues: [{ field: 'kind.0' }] })

  await ask(`mutation { endClusterMember(input: { membershipKey: "${MIDT}.0779", on: "2026-11-01" }) { seq } }`)
  const { conflicts } = await read()
  const [told] = (await get('conflicts')).items
  const { message, ...conflict } = conflicts[0] as { message: string }
  t.match(told, conflict)
  t.equal(told.message.en, message)
  t.same((await get('diff')).items, [], 'a scenario in conflict has no differences')
  t.same((await get('issues')).items, [])

  for (const part of ['diff', 'conflicts', 'issues']) {
    const url = `/v1/scenarios/skive-vest/${part}`
    const nobody = await app.inject({ url, headers: { authorization: '' } })
    t.equal(nobody.statusCode, 401, `${url} without a key`)
    const unknown = await app.inject({ url: `/v1/scenarios/unknown/${part}`, headers })
    t.match(unknown.json(), { status: 404, detail: /unknown/ })
  }
})

t.test('the findings about an end are those of the first day after it', async (t) => {
  const { ask } = await writingApp(t)
  await ask(DRAFT, { input: draft({ operations: SKIVE.slice(0, 1) }) })
  const { data } = await ask(
    `{ scenario(key: "skive-vest") { issues { code } after: issues(asOf: "2026-12-01") { code } } }`
  )
  const { issues, after } = data.scenario as Record<'issues' | 'after', { code: string }[]>
  t.same(issues, after)
  t.match(JSON.stringify(issues), /MUNICIPALITY_WITHOUT_CLUSTER/)
})

t.test(
  'a scenario that does not fit is in conflict for whoever applies it, and the problem keeps its status',
  async (t) => {
    const { ask, app, key } = await writingApp(t)
    const headers = { authorization: `Bearer ${key}` }
    await ask(DRAFT, { input: draft({ operations: [{ endBody: { bodyKey: 'ingen', on: '2027-01-01' } }] }) })
    const apply = () => app.inject({ method: 'POST', url: '/v1/scenarios/skive-vest/apply', headers, payload: {} })
    const refused = (await apply()).json()
    t.match(refused, {
      status: 409,
      code: 'CONFLICT',
      field: 'key',
      operations: [{ index: 0, operation: 'endBody', code: 'NOT_FOUND', field: 'operations.0.endBody.bodyKey' }]
    })
    await ask('mutation { abandonScenario(input: { scenarioKey: "skive-vest" }) { seq } }')
    t.match((await apply()).json(), { status: 409, code: 'CONFLICT', scenarioStatus: 'ABANDONED' })
    const read = await app.inject({ url: '/v1/clusters?scenario=skive-vest', headers })
    t.match(read.json(), { status: 409, scenarioStatus: 'ABANDONED', field: 'scenario' })
  }
)

t.test('an unknown scenario is named by the argument that names it', async (t) => {
  const { ask, app, key } = await writingApp(t)
  const { errors } = await ask('{ clusters(scenario: "ukendt") { totalCount } }')
  t.match(errors, [{ extensions: { code: 'NOT_FOUND', field: 'scenario' } }])
  const headers = { authorization: `Bearer ${key}` }
  const rest = await app.inject({ url: '/v1/diff?from=2026-01-01&to=2026-01-01&toScenario=ukendt', headers })
  t.match(rest.json(), { code: 'NOT_FOUND', field: 'toScenario' })
})

t.test('REST answers a change set with the issues that GraphQL answers it with', async (t) => {
  const { ask, app, key } = await writingApp(t)
  const headers = { authorization: `Bearer ${key}` }
  const input = {
    title: { da: 'Midt ophører' },
    operations: [{ endBody: { bodyKey: MIDT, on: '2027-06-01' } }],
    validateOnly: true
  }
  const ISSUES = 'issues { code severity subjects { ... on Body { key } } }'
  const { data, errors } = await ask(
    `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { ${ISSUES} } }`,
    { input }
  )
  t.same(errors, [])
  const { issues } = data.applyChanges as { issues: object[] }
  t.ok(issues.length > 0)
  const tried = await app.inject({ method: 'POST', url: '/v1/change-sets', headers, payload: input })
  t.equal(tried.statusCode, 200, tried.body)
  t.match(tried.json().issues, issues)
  t.equal(tried.json().issues.length, issues.length)
  await ask(DRAFT, { input: draft({ operations: input.operations }) })
  const applied = await app.inject({
    method: 'POST',
    url: '/v1/scenarios/skive-vest/apply',
    headers,
    payload: {}
  })
  t.equal(applied.statusCode, 201, applied.body)
  t.match(applied.json().issues, issues)
})

const CITED = {
  documentKey: 'health-agreement-guidance-2022',
  section: 'clusters',
  lineFrom: 1,
  note: { da: 'Aftalt' }
}
const CITATIONS = `{ scenario(key: "skive-vest") {
  citations { documentKey section lineFrom lineTo note } conflicts { index operation code field message(language: EN) }
} }`

t.test('the citations of a scenario are those of its change set, and of every operation without its own', async (t) => {
  const { ask, app, key, path } = await writingApp(t)
  const headers = { authorization: `Bearer ${key}` }
  const [document] = (await ask('{ documents { key sections { key } } }')).data.documents as {
    key: string
    sections: { key: string }[]
  }[]
  const cited = { ...CITED, documentKey: document?.key, section: document?.sections[0]?.key }
  const nord = makeKey(path, { name: 'redaktoer', role: 'EDITOR', regions: ['1082'], bodies: null, expiresAt: null })
  const MEMBER = `query ($scenario: String) { municipality(code: "0779", asOf: "${asOf}", scenario: $scenario) {
    memberships { evidence provenance { document { key } section } } } }`
  const drafted = await ask(DRAFT, { input: draft({ citations: [cited] }) })
  t.same(drafted.errors, [])
  const shown = { documentKey: cited.documentKey, section: cited.section, lineFrom: 1, lineTo: null, note: 'Aftalt' }
  t.same((await ask(CITATIONS)).data.scenario, { citations: [shown], conflicts: [] })
  const rest = await app.inject({ url: '/v1/scenarios/skive-vest', headers })
  t.match(rest.json().citations, [cited])
  const stated = { evidence: 'STATED', provenance: [{ document: { key: cited.documentKey }, section: cited.section }] }
  const supposed = await ask(MEMBER, { scenario: 'skive-vest' })
  t.match((supposed.data.municipality as { memberships: object[] }).memberships, [stated])

  const REVISE = 'mutation ($input: ReviseScenarioInput!) { reviseScenario(input: $input) { scenario { version } } }'
  const revise = (over: object) => ask(REVISE, { input: { scenarioKey: 'skive-vest', operations: SKIVE, ...over } })
  await revise({})
  t.match((await ask(CITATIONS)).data.scenario, { citations: [shown] }, 'what is left out stays')
  await revise({ citations: [{ documentKey: 'nowhere', section: 'a' }] })
  t.match((await ask(CITATIONS)).data.scenario, {
    citations: [{ documentKey: 'nowhere' }],
    conflicts: [{ index: 0, operation: '', code: 'INVALID_INPUT', field: 'citations.0.documentKey' }]
  })
  await revise({ citations: [cited] })
  // Without an operation that takes citations, the set alone cites.
  const meeting = { scheduleMeeting: { bodyKey: VEST, level: 'POLITICAL', date: '2027-01-05', title: 'Møde' } }
  await revise({ operations: [meeting], citations: [{ ...cited, section: 'nowhere' }] })
  t.match((await ask(CITATIONS)).data.scenario, {
    conflicts: [{ code: 'INVALID_INPUT', field: 'citations.0.section' }]
  })
  const unapplied = await ask(APPLY, { input: { scenarioKey: 'skive-vest' } })
  t.match(unapplied.errors, [{ extensions: { code: 'INVALID_INPUT', issues: [{ field: 'citations.0.section' }] } }])
  await revise({ citations: null })
  t.same((await ask(CITATIONS)).data.scenario, { citations: [], conflicts: [] })
  await revise({ citations: [cited], visibility: 'REGIONS', regionCodes: ['1082'] })
  const APPLIED = `mutation { applyScenario(input: { scenarioKey: "skive-vest" }) {
    changeSet { provenance { document { key } section lineFrom note } } } }`
  const applied = await ask(APPLIED, {}, nord)
  t.same(applied.errors, [])
  t.match(applied.data.applyScenario, {
    changeSet: {
      provenance: [{ document: { key: cited.documentKey }, section: cited.section, lineFrom: 1, note: 'Aftalt' }]
    }
  })
  const recorded = { ...stated, evidence: 'RECORDED' }
  t.match(((await ask(MEMBER)).data.municipality as { memberships: object[] }).memberships, [recorded], 'by an editor')
})

t.test('the citations of a scenario may name a document that an operation records', async (t) => {
  const { ask } = await writingApp(t)
  const document = {
    key: 'referat-2026',
    kind: 'DECISION',
    label: { da: 'Referat' },
    title: 'Referat',
    publisher: 'Region Midtjylland',
    publishedOn: '2026-11-01',
    sections: [{ key: 'punkt 1', title: { da: 'Punkt 1' } }]
  }
  const citations = [{ documentKey: 'referat-2026', section: 'punkt 1' }]
  const drafted = await ask(DRAFT, {
    input: draft({ operations: [{ recordDocument: document }, ...SKIVE], citations })
  })
  t.same(drafted.errors, [])
  t.match(drafted.data.draftScenario, { scenario: { conflicts: [] } })
})

t.test('300 operations are supposed, and applied', async (t) => {
  const { ask } = await writingApp(t)
  const { data } = await ask('{ municipalities(first: 100) { nodes { code name } } hospitals { nodes { key name } } }')
  const { nodes } = data.municipalities as { nodes: { code: string; name: string }[] }
  const operations = Array.from({ length: 300 }, (_, index) => ({
    renameThing: {
      thing: { municipalityCode: nodes[index % nodes.length]?.code },
      name: `Navn ${index}`,
      validFrom: `20${30 + Math.floor(index / nodes.length)}-01-01`
    }
  }))
  const drafted = await ask('mutation ($input: DraftScenarioInput!) { draftScenario(input: $input) { seq } }', {
    input: draft({ operations })
  })
  t.same(drafted.errors, [])
  const began = performance.now()
  const read = await ask('query { municipality(code: "0779", scenario: "skive-vest", asOf: "2034-01-01") { name } }')
  t.comment(`read in ${Math.round(performance.now() - began)} ms`)
  t.same(read.errors, [])
  const again = performance.now()
  await ask('query { municipality(code: "0779", scenario: "skive-vest", asOf: "2031-01-01") { name } }')
  t.comment(`read again in ${Math.round(performance.now() - again)} ms`)
})
