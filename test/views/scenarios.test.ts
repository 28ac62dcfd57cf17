import t from 'tap'
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
const DRAFT = `mutation ($input: DraftScenarioInput!) {
  draftScenario(input: $input) {
    seq clientMutationId
    scenario { key title status version author expiresOn visibility regions { code } conflicts { index operation code field } }
  }
}`
const APPLY = `mutation ($input: ApplyScenarioInput!) {
  applyScenario(input: $input) { changeSet { key size } results { index operation } seq lastSeq }
}`
const STRUCTURE = `query ($scenario: String, $asOf: Date) {
  municipality(code: "0779", asOf: $asOf, scenario: $scenario) { clusters { key } memberships { id key validFrom validTo } }
  clusters(asOf: $asOf, scenario: $scenario, filter: { regionCode: "1082" }) {
    nodes { key municipalities { code } }
  }
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
  const before = await ask(STRUCTURE, { asOf: '2026-11-30', scenario: 'skive-vest' })
  t.match(before.data, { municipality: { clusters: [{ key: MIDT }] } }, 'from its day on')
  t.notMatch((await app.inject('/v1/changes?first=1000')).body, 'skive-vest', 'not in the feed')
  t.notMatch((await app.inject('/v1/snapshot')).body, 'skive-vest', 'not in the snapshot')
})

t.test('the answers of a scenario are those after applying it, and a reversal restores the base', async (t) => {
  const { ask } = await writingApp(t)
  const operations = [
    ...SKIVE,
    {
      as: 'udvalg',
      establishBody: {
        bodyType: 'ssu',
        key: 'brobygning',
        name: 'Brobygning',
        regionCodes: ['1082'],
        validFrom: '2026-12-01'
      }
    }
  ].slice(0, 2)
  const base = await ask(STRUCTURE, { asOf })
  await ask(DRAFT, { input: draft({ operations }) })
  const supposed = await ask(STRUCTURE, { asOf, scenario: 'skive-vest' })
  const refused = await ask(APPLY, { input: { scenarioKey: 'skive-vest', expectedVersion: 7 } })
  t.match(refused.errors, [{ extensions: { code: 'STALE', currentVersion: 1 } }])
  const applied = await ask(APPLY, { input: { scenarioKey: 'skive-vest', expectedVersion: 1 } })
  t.same(applied.errors, [])
  const { changeSet } = applied.data.applyScenario as { changeSet: { key: string; size: number } }
  t.equal(changeSet.size, 2)
  const after = await ask(STRUCTURE, { asOf })
  t.same(after.data, supposed.data)
  t.not(JSON.stringify(after.data), JSON.stringify(base.data))
  const read = await ask('{ scenario(key: "skive-vest") { status version conflicts { code } changeSet { key } } }')
  t.same(read.data.scenario, { status: 'APPLIED', version: 2, conflicts: [], changeSet: { key: changeSet.key } })
  const again = await ask(APPLY, { input: { scenarioKey: 'skive-vest' } })
  t.match(again.errors, [{ extensions: { code: 'CONFLICT', status: 'APPLIED' } }])
  const gone = await ask(STRUCTURE, { asOf, scenario: 'skive-vest' })
  t.match(gone.errors, [{ extensions: { code: 'CONFLICT', field: 'scenario', status: 'APPLIED' } }])
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
