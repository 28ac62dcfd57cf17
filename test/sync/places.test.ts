import { EventSource } from 'eventsource'
import { createClient } from 'graphql-ws'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { testApp } from '../support/app.ts'
import { act, writingApp } from '../support/representation.ts'
import { until } from '../support/sync.ts'

/* The feed by region, municipality and body. */

const VEST = '1081-sundhedsklynge-vest'
const HOLBAEK = '1085-sundhedsklynge-holbaek'

type Feed = {
  nodes: { seq: number; operation: string; entityId: string | null; entity: { type: string; key: string } }[]
}

async function written() {
  const app = await writingApp(t)
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Klynge Limfjorden', validFrom: '2025-03-01' })
  await act(app, 'addClusterMember', {
    clusterKey: HOLBAEK,
    role: 'MUNICIPALITY',
    municipalityCode: '0340',
    validFrom: '2026-01-01'
  })
  const { changed } = await act(app, 'appoint', {
    bodyKey: HOLBAEK,
    level: 'PROFESSIONAL',
    seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
    office: 'GENERAL_PRACTITIONER',
    appointedBy: 'PLO',
    personName: 'Prøve Person',
    validFrom: '2026-01-01'
  })
  return { app, appointment: changed }
}
const ready = written()

t.test('the feed of a region, municipality or body has the changes that concern it, at each door', async (t) => {
  const { app } = await ready
  const operations = async (filter: string, query: string) => {
    const { data } = await app.ask<{ changes: Feed }>(`{ changes(filter: { ${filter} }) { nodes { seq operation } } }`)
    const { nodes } = (await app.app.inject(`/v1/changes?${query}`)).json<Feed>()
    t.same(
      nodes.map(({ seq }) => seq),
      data.changes.nodes.map(({ seq }) => seq),
      query
    )
    return nodes.map(({ operation }) => operation).filter((operation) => operation !== 'dayTurned')
  }
  t.same(await operations('regionCode: "1081"', 'regionCode=1081'), ['renameBody'])
  t.same(await operations('regionCode: "1085"', 'regionCode=1085'), ['addClusterMember', 'appoint'])
  t.same(await operations('regionCode: "1083"', 'regionCode=1083'), [])
  t.same(await operations(`bodyKey: "${HOLBAEK}"`, `bodyKey=${HOLBAEK}`), ['addClusterMember', 'appoint'])
  t.same(await operations('municipalityCode: "0340"', 'municipalityCode=340'), ['addClusterMember'])
  t.same(
    await operations('municipalityCode: "0773"', 'municipalityCode=0773'),
    ['renameBody'],
    'its cluster is renamed'
  )
  t.same(await operations('regionCode: "1085", operation: "appoint"', 'regionCode=1085&operation=appoint'), ['appoint'])
})

t.test('a change has the global id of what was changed', async (t) => {
  const { app, appointment } = await ready
  const { data } = await app.ask<{ changes: Feed }>(
    '{ changes(filter: { operation: "appoint" }) { nodes { entityId entity { type key } } } }'
  )
  const [change] = data.changes.nodes
  t.equal(change?.entity.key, appointment.key)
  const { data: found } = await app.ask('query ($id: ID!) { node(id: $id) { ... on Appointment { key } } }', {
    id: change?.entityId
  })
  t.same(found, { node: { key: appointment.key } })
})

t.test('the turn of a day concerns the places of which something begins or ends', async (t) => {
  let today = '2025-12-31'
  const app = await testApp(t, { writes: true, today: () => today, timings: { dayMs: 5 } })
  const end = `mutation ($input: EndClusterMemberInput!) { endClusterMember(input: $input) { membership { key } } }`
  const { errors } = await app.ask(end, { input: { membershipKey: `${VEST}.0773`, on: '2026-01-01' } })
  t.same(errors, [])
  const turns = async (query: string) =>
    (await app.app.inject(`/v1/changes?operation=dayTurned&${query}`))
      .json<Feed>()
      .nodes.map(({ entity, entityId }) => [entity.key, entityId])
  today = '2026-01-01'
  await until(async () => (await turns('')).length > 0)
  t.same((await turns('')).at(-1), ['2026-01-01', null])
  t.same((await turns('regionCode=1081')).at(-1), ['2026-01-01', null])
  t.same((await turns('municipalityCode=0773')).at(-1), ['2026-01-01', null])
  t.same(await turns('regionCode=1082'), [])
})

t.test(
  'what was withdrawn concerns the places that it was about, when it was recorded and when it was withdrawn',
  async (t) => {
    const app = await writingApp(t)
    const operations = async (query: string) =>
      (await app.app.inject(`/v1/changes?${query}`)).json<Feed>().nodes.map(({ operation }) => operation)
    const operation = {
      establishBody: {
        key: '1081-raad-prove',
        kind: 'HEALTH_COUNCIL',
        name: 'Prøveråd',
        regionCode: '1081',
        validFrom: '2026-01-01',
        municipalityCodes: ['0787']
      }
    }
    const { data, errors } = await app.ask<{ applyChanges: { changeSet: { key: string } } }>(
      `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } } }`,
      { input: { title: { da: 'Et sæt' }, operations: [operation] } }
    )
    t.same(errors, [])
    const added = await act(app, 'addClusterMember', {
      clusterKey: '1081-raad-prove',
      role: 'MUNICIPALITY',
      municipalityCode: '0773',
      validFrom: '2026-02-01'
    })
    await act(app, 'endClusterMember', { membershipKey: added.changed.key, on: '2026-06-01' })
    const id = globalId('Membership', added.changed.key)
    const withdrawn = await app.ask(
      `mutation ($id: ID!) { withdrawFact(input: { id: $id, reason: "Fejl" }) { seq } }`,
      { id }
    )
    t.same(withdrawn.errors, [])
    const reverted = await app.ask(
      `mutation ($key: String!) { revertChanges(input: { changeSetKey: $key }) { seq } }`,
      { key: data.applyChanges.changeSet.key }
    )
    t.same(reverted.errors, [])
    const ofMember = ['addClusterMember', 'endClusterMember', 'withdrawFact']
    t.same(await operations('municipalityCode=0773'), ofMember)
    t.same(await operations('municipalityCode=0787'), ['establishBody', 'revertChanges'])
    t.same(await operations('regionCode=1081'), ['establishBody', ...ofMember, 'revertChanges'])
    t.same(await operations('bodyKey=1081-raad-prove'), ['establishBody', ...ofMember, 'revertChanges'])
    t.same(await operations('regionCode=1082'), [])
  }
)

t.test('a code that is none is refused at each door', async (t) => {
  const { app } = await ready
  const got = await app.app.inject('/v1/changes?regionCode=X')
  t.match(got.json(), { status: 400, issues: [{ field: 'regionCode' }] })
  const { errors } = await app.ask('{ changes(filter: { municipalityCode: "x" }) { lastSeq } }')
  t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'filter.municipalityCode' }] })
  t.equal((await app.app.inject('/v1/events?municipalityCode=x')).statusCode, 400)
})

t.test('events and subscriptions of a place have the changes of the feed of that place', async (t) => {
  const { app } = await ready
  const base = await app.listen()
  const events: { operation: string; entityId: string }[] = []
  const source = new EventSource(`${base}/v1/events?after=0&regionCode=1085`)
  t.teardown(() => source.close())
  source.addEventListener('change', ({ data }) => events.push(JSON.parse(data)))
  const came: { operation: string; entityId: string }[] = []
  const client = createClient({ url: `${base.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket })
  t.teardown(() => client.dispose())
  client.subscribe<{ changes: (typeof came)[0] }>(
    { query: `subscription { changes(after: 0, filter: { bodyKey: "${HOLBAEK}" }) { operation entityId } }` },
    { next: ({ data }) => data && came.push(data.changes), error: () => {}, complete: () => {} }
  )
  await until(() => events.length === 2 && came.length === 2)
  t.same(
    events.map(({ operation }) => operation),
    ['addClusterMember', 'appoint']
  )
  t.same(
    came.map(({ operation, entityId }) => ({ operation, entityId })),
    events.map(({ operation, entityId }) => ({ operation, entityId }))
  )
})
