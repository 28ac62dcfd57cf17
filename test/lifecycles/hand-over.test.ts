import t from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { globalId } from '../../src/domain/basics/ids.ts'
import { makeKey } from '../support/app.ts'
import { act, type Input, type WritingApp, writingApp } from '../support/representation.ts'

/* A successor takes over the open funds, initiatives and goals of an ended body. */

const OLD = '1081-sundhedsklynge-vest'
const NEW = '1081-sundhedsklynge-limfjord'
const END = '2026-06-01'

type Key = { key: string }
async function made(app: WritingApp, name: string, field: string, input: Input): Promise<string> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const { data, errors } = await app.ask<Record<string, Record<string, Key>>>(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${field} { key } } }`,
    { input }
  )
  const key = data?.[name]?.[field]?.key
  if (!key) throw new Error(JSON.stringify(errors))
  return key
}

/** An app in which the cluster has a fund, an initiative and a goal, and has ended with a successor. */
async function succession(t: Parameters<typeof writingApp>[0]) {
  const app = await writingApp(t)
  const fund = await made(app, 'openJointFund', 'jointFund', { clusterKey: OLD, on: '2026-01-10', year: 2026 })
  const initiative = await made(app, 'proposeInitiative', 'initiative', {
    key: 'proeve',
    clusterKey: OLD,
    on: '2026-01-10',
    name: { da: 'Prøve' },
    text: { da: 'Prøve' }
  })
  const goal = await made(app, 'setGoal', 'goal', {
    bodyKey: OLD,
    on: '2026-01-10',
    title: 'Mål',
    unit: 'dage',
    target: 3
  })
  const own = await made(app, 'setGoal', 'goal', { initiativeKey: initiative, on: '2026-01-10', title: 'Mål' })
  await act(app, 'establishBody', {
    key: NEW,
    kind: 'HEALTH_CLUSTER',
    name: 'Sundhedsklynge Limfjord',
    regionCode: '1081',
    validFrom: END,
    municipalityCodes: ['0787'],
    hospitalKeys: ['1081-regionshospital-nordjylland-thisted'],
    predecessors: [OLD]
  })
  await act(app, 'endBody', { bodyKey: OLD, on: END })
  const ids = {
    fund: globalId('JointFund', fund),
    initiative: globalId('Initiative', initiative),
    goal: globalId('Goal', goal),
    own: globalId('Goal', own)
  }
  return { app, fund, initiative, goal, ids }
}

const HAND_OVER = `mutation ($input: HandOverInput!) { handOver(input: $input) { seq handedOver { __typename ... on Node { id asOf } } } }`
const handOver = (app: WritingApp, id: string, input: Input = {}, shown?: string) =>
  app.ask<{ handOver: { seq: number; handedOver: { __typename: string } } }>(
    HAND_OVER,
    { input: { id, toBodyKey: NEW, on: '2026-06-02', ...input } },
    shown
  )

type Held = { jointFunds: Key[]; initiatives: Key[]; goals: Key[] }
async function heldBy(app: WritingApp, key: string, asOf: string): Promise<string[]> {
  const { data } = await app.ask<{ nodes: [Held] }>(
    `{ nodes(ids: ["${globalId('Cluster', key)}"], asOf: "${asOf}") {
       ... on Cluster { jointFunds { key } initiatives { key } goals { key } } } }`
  )
  const [held] = data.nodes
  return [...held.jointFunds, ...held.initiatives, ...held.goals].map((one) => one.key)
}

t.test('what is handed over belongs to the successor from the day on, and to the ended body before', async (t) => {
  const { app, fund, initiative, goal, ids } = await succession(t)
  const copy = new Replica(await app.listen(), ':memory:')
  await copy.catchUp()
  for (const id of [ids.fund, ids.initiative, ids.goal]) t.same((await handOver(app, id)).errors, [])
  const all = [fund, initiative, goal]
  t.same(await heldBy(app, OLD, '2026-05-31'), all)
  t.same(await heldBy(app, NEW, '2026-06-01'), [], 'the day before the hand-over')
  t.same(await heldBy(app, NEW, '2026-06-02'), all)
  const { data } = await app.ask(
    `{ before: jointFund(key: "${fund}", asOf: "2026-05-31") { cluster { key } }
       after: jointFund(key: "${fund}") { cluster { key } history { action text(language: EN) party { ... on Cluster { key } } } }
       list: jointFunds(asOf: "2026-05-31", filter: { clusterKey: "${OLD}" }) { nodes { key } }
       initiatives(filter: { clusterKey: "${NEW}" }) { nodes { key cluster { key } goals { title } } } }`
  )
  t.same(data, {
    before: { cluster: { key: OLD } },
    after: {
      cluster: { key: NEW },
      history: [
        { action: 'openJointFund', text: 'Open the year’s joint fund', party: { key: OLD } },
        { action: 'handOver', text: 'Handed over to the successor', party: { key: NEW } }
      ]
    },
    list: { nodes: [{ key: fund }] },
    initiatives: { nodes: [{ key: initiative, cluster: { key: NEW }, goals: [{ title: 'Mål' }] }] }
  })
  await copy.catchUp()
  t.equal(await copy.check(), true)
  copy.db.close()
})

t.test('the successor acts for it, and may start what the ended body could not', async (t) => {
  const { app, initiative, ids } = await succession(t)
  const editor = (name: string, bodies: string[]) => makeKey(app.path, { name, role: 'EDITOR', regions: null, bodies })
  const [old, next, both] = [editor('old', [OLD]), editor('next', [NEW]), editor('both', [OLD, NEW])]
  const start = (shown: string) =>
    app.ask(
      `mutation { startInitiativeTest(input: { initiativeKey: "${initiative}", on: "2026-07-01" }) { seq } }`,
      {},
      shown
    )
  t.match((await start(old)).errors[0]?.extensions, { code: 'RULE_VIOLATION' })
  t.match((await handOver(app, ids.initiative, {}, next)).errors[0]?.extensions, { code: 'FORBIDDEN' })
  t.match((await handOver(app, ids.initiative, {}, old)).errors[0]?.extensions, { code: 'FORBIDDEN' })
  t.same((await handOver(app, ids.initiative, {}, both)).errors, [])
  t.match((await start(old)).errors[0]?.extensions, { code: 'FORBIDDEN' })
  t.same((await start(next)).errors, [])
})

t.test('only what is open is handed over, after the end, to a successor', async (t) => {
  const { app, ids } = await succession(t)
  const issue = async (id: string, input: Input = {}) => {
    const { errors } = await handOver(app, id, input)
    const { code, issues = [] } = errors[0]?.extensions as {
      code: string
      issues?: { field: string; message: string }[]
    }
    return [code, ...issues.map(({ field, message }) => `${field}: ${message}`)]
  }
  t.same(await issue(ids.fund, { on: '2026-05-31' }), [
    'INVALID_INPUT',
    'input.on: must be a day on which Sundhedsklynge Vest (1081-sundhedsklynge-vest) has ended; the body exists on 31 May 2026'
  ])
  t.same(await issue(ids.fund, { toBodyKey: '1081-sundhedsklynge-syd' }), [
    'INVALID_INPUT',
    'input.toBodyKey: must be a successor of Sundhedsklynge Vest (1081-sundhedsklynge-vest) that exists on 2 June 2026: Sundhedsklynge Limfjord (1081-sundhedsklynge-limfjord)'
  ])
  t.same(await issue(ids.own), [
    'INVALID_INPUT',
    'input.id: must belong to a body; the goals of an initiative follow the initiative'
  ])
  t.same(await issue(globalId('Cluster', OLD)), [
    'INVALID_INPUT',
    'input.id: must be the id of a joint fund, an initiative or a goal'
  ])
  await made(app, 'openJointFund', 'jointFund', { clusterKey: NEW, on: '2026-06-01', year: 2026 })
  t.same(await issue(ids.fund), ['CONFLICT'], 'the successor has a fund of the year')
  await app.ask(
    `mutation { stopInitiative(input: { initiativeKey: "1081-proeve", on: "2026-06-01", remark: "Slut" }) { seq } }`
  )
  t.same(await issue(ids.initiative), ['CONFLICT'])
  const response = await app.app.inject({
    method: 'POST',
    url: `/v1/records/${ids.goal}/hand-over`,
    payload: { toBodyKey: NEW, on: '2026-06-02' }
  })
  t.match([response.statusCode, response.json()], [200, { handedOver: { type: 'Goal' } }])
})
