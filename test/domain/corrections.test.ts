import t from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { globalId } from '../../src/domain/basics/ids.ts'
import { seed } from '../../src/store/seed.ts'
import { makeKey } from '../support/app.ts'
import { beside } from '../support/beside.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'
import { snapshotOf } from '../support/sync.ts'

/* Corrections: what was recorded wrongly is taken back, and an end that was wrong is taken back. */

type App = Awaited<ReturnType<typeof writingApp>>
const VEST = '1081-sundhedsklynge-vest'
const SKIVE = '1082-sundhedsklynge-midt.0779'

const WITHDRAW = `mutation ($input: WithdrawFactInput!) { withdrawFact(input: $input) {
  fact { id } withdrawn { type key } seq query { municipality(code: "0779", asOf: "2024-01-01") { clusters { key } } } } }`
const REOPEN = `mutation ($input: ReopenFactInput!) { reopenFact(input: $input) {
  fact { __typename ... on Membership { key validTo } ... on Cluster { key validTo } } seq } }`

type Withdrawn = {
  withdrawFact: {
    fact: null
    withdrawn: { type: string; key: string }[]
    seq: number | null
    query: { municipality: { clusters: { key: string }[] } }
  }
}
const withdraw = (app: App, type: string, key: string, more: object = {}, shown?: string) =>
  app.ask<Withdrawn>(WITHDRAW, { input: { id: globalId(type, key), reason: 'Tastefejl', ...more } }, shown)
const reopen = (app: App, type: string, key: string) =>
  app.ask<{ reopenFact: { fact: { validTo: string | null }; seq: number } }>(REOPEN, {
    input: { id: globalId(type, key), reason: 'Ophørte ikke' }
  })

t.test(
  'a membership that was never true is gone from every day, and a newer seeding does not bring it back',
  async (t) => {
    const app = await writingApp(t)
    const base = await app.listen()
    const copy = new Replica(base, ':memory:')
    await copy.catchUp()
    const { data, errors } = await withdraw(app, 'Membership', SKIVE)
    t.same(errors, [])
    t.match(data.withdrawFact, { fact: null, withdrawn: [{ type: 'Membership', key: SKIVE }] })
    t.same(data.withdrawFact.query.municipality.clusters, [])
    await copy.catchUp()
    t.equal(await copy.check(), true)
    copy.db.close()
    beside(app.path, (db) => {
      seed(db)
      t.equal(db.raw.prepare('select 1 from membership where key = ?').get(SKIVE), undefined)
    })
    const again = await withdraw(app, 'Membership', SKIVE)
    t.match(again.errors[0]?.extensions, { code: 'NOT_FOUND', field: 'input.id' })
  }
)

t.test('what rests on a record is named, and goes with it when asked', async (t) => {
  const app = await writingApp(t)
  const before = await snapshotOf(await app.listen())
  const membership = `${VEST}.0787`
  const { changed } = await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787' }))
  const refused = await withdraw(app, 'Membership', membership)
  t.match(refused.errors[0]?.extensions, {
    code: 'CONFLICT',
    dependants: [{ type: 'Appointment', key: changed.key }]
  })
  const tried = await withdraw(app, 'Membership', membership, { withDependants: true, validateOnly: true })
  t.match(tried.data.withdrawFact, { seq: null, withdrawn: [{ type: 'Appointment' }, {}, {}] })
  const alone = await withdraw(app, 'Appointment', changed.key)
  t.same(
    alone.data.withdrawFact.withdrawn.map(({ type }) => type),
    ['Appointment', 'Person'],
    'a person who was recorded with the appointment alone goes with it'
  )
  t.same(plain(await snapshotOf(await baseOf(app))), plain(before))
})

t.test('the seats of a municipality rest on the membership of their days, and go with it', async (t) => {
  const app = await writingApp(t)
  const membership = `${VEST}.0787`
  const appoint = async (validFrom: string, seatKind: 'MAYOR' | 'MUNICIPAL_REPRESENTATIVE') => {
    const level = seatKind === 'MAYOR' ? 'POLITICAL' : 'PROFESSIONAL'
    const input = anAppointment(VEST, level, seatKind, { municipalityCode: '0787', validFrom })
    return (await act(app, 'appoint', input)).changed.key
  }
  const earlier = await appoint('2023-01-01', 'MAYOR')
  await act(app, 'endClusterMember', { membershipKey: membership, on: '2024-01-01' })
  const again = { clusterKey: VEST, role: 'MUNICIPALITY', municipalityCode: '0787', validFrom: '2025-01-01' }
  const { changed } = await act(app, 'addClusterMember', again)
  const mayor = await appoint('2025-06-01', 'MAYOR')
  const employee = await appoint('2025-07-01', 'MUNICIPAL_REPRESENTATIVE')
  const later = await withdraw(app, 'Membership', changed.key)
  t.match(later.errors[0]?.extensions, { code: 'CONFLICT' })
  t.same(keysOf(later.errors[0]?.extensions.dependants), [mayor, employee].sort())
  const first = await withdraw(app, 'Membership', membership)
  t.same(keysOf(first.errors[0]?.extensions.dependants), [earlier], 'the other seats rest on the later membership')
  const { data, errors } = await withdraw(app, 'Membership', changed.key, { withDependants: true })
  t.same(errors, [])
  t.same(data.withdrawFact.withdrawn.map(({ type }) => type).sort(), [
    'Appointment',
    'Appointment',
    'Membership',
    'Person',
    'Person'
  ])
})

t.test('the number of seats that a rule gives a municipality goes with its membership', async (t) => {
  const app = await writingApp(t)
  await act(app, 'amendRule', { ruleKey: 'health-cluster-political-mayor', on: '2026-01-01', allocated: true })
  const { changed } = await act(app, 'allocateSeats', {
    bodyKey: VEST,
    ruleKey: 'health-cluster-political-mayor-2026-01-01',
    municipalityCode: '0787',
    seats: 1,
    validFrom: '2026-01-01'
  })
  const { data, errors } = await withdraw(app, 'Membership', `${VEST}.0787`, { withDependants: true })
  t.same(errors, [])
  t.same(
    data.withdrawFact.withdrawn.map(({ key }) => key),
    [changed.key, `${VEST}.0787`]
  )
})

const keysOf = (dependants: unknown): string[] => (dependants as { key: string }[]).map(({ key }) => key).sort()

/** The rows without their versions, which only grow. */
const plain = ({ rows }: Awaited<ReturnType<typeof snapshotOf>>) =>
  rows.map(({ table, row: { version, ...row } }) => ({ table, row }))

const baseOf = async (app: App): Promise<string> => {
  const address = app.app.server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

t.test('an end is taken back with all that ended with it, unless it has changed since', async (t) => {
  const app = await writingApp(t)
  await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787' }))
  await act(app, 'endClusterMember', { membershipKey: `${VEST}.0787`, on: '2026-06-01' })
  const open = async () => {
    const { data } = await app.ask<{ appointments: { totalCount: number } }>(
      `{ appointments(asOf: "2026-07-01", filter: { bodyKey: "${VEST}" }) { totalCount } }`
    )
    return data.appointments.totalCount
  }
  t.equal(await open(), 0)
  const { data, errors } = await reopen(app, 'Membership', `${VEST}.0787`)
  t.same(errors, [])
  t.equal(data.reopenFact.fact.validTo, null)
  t.equal(await open(), 1, 'the seat goes on')
  const again = await reopen(app, 'Membership', `${VEST}.0787`)
  t.match(again.errors[0]?.extensions, { code: 'CONFLICT' })
})

t.test('the end of a body is taken back whole', async (t) => {
  const app = await writingApp(t)
  const before = await snapshotOf(await app.listen())
  await act(app, 'endBody', { bodyKey: VEST, on: '2027-01-01' })
  t.same((await reopen(app, 'Cluster', VEST)).errors, [])
  t.same(plain(await snapshotOf(await baseOf(app))), plain(before))
})

t.test('no end is taken back of a seat whose holder has been erased', async (t) => {
  const app = await writingApp(t)
  const appointed = async (municipalityCode: string) =>
    (await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode }))).changed
  const [one, other] = [await appointed('0787'), await appointed('0773')]
  await act(app, 'endBody', { bodyKey: VEST, on: '2026-06-01' })
  const erased = await app.ask('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { seq } }', {
    input: { personKey: one.person.key, reason: 'Anmodning' }
  })
  t.same(erased.errors, [])
  t.match((await reopen(app, 'Appointment', one.key)).errors[0], {
    message: /name of the person “p-[0-9a-f]+” has been erased.*: record the appointment anew \(appoint\)/,
    extensions: { code: 'CONFLICT' }
  })
  t.same((await reopen(app, 'Cluster', VEST)).errors, [])
  const { data } = await app.ask<{ appointments: { nodes: { key: string }[] } }>(
    `{ appointments(asOf: "2026-07-01", filter: { bodyKey: "${VEST}" }) { nodes { key } } }`
  )
  t.same(data.appointments.nodes, [{ key: other.key }], 'the body goes on with the other holders')
})

t.test('a correction needs the rights to each row, a reason, and a record that can be corrected', async (t) => {
  const app = await writingApp(t)
  const editor = makeKey(app.path, { name: 'north', role: 'EDITOR', regions: ['1081'] })
  t.match((await withdraw(app, 'Membership', SKIVE, {}, editor)).errors[0]?.extensions, { code: 'FORBIDDEN' })
  t.match((await withdraw(app, 'Membership', SKIVE, { reason: ' ' })).errors[0]?.extensions, { code: 'INVALID_INPUT' })
  t.match((await withdraw(app, 'HealthAgreement', '1085-sundhedsaftale-2024')).errors[0]?.extensions, {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.id' }]
  })
  t.match((await withdraw(app, 'Document', '003')).errors[0]?.extensions, { code: 'INVALID_INPUT' })
  const response = await app.app.inject({
    method: 'POST',
    url: `/v1/records/${globalId('Membership', SKIVE)}/withdraw`,
    payload: { reason: 'Tastefejl', validateOnly: true }
  })
  t.equal(response.statusCode, 200)
  t.match(response.json(), { fact: { key: SKIVE, isWithdrawn: true }, withdrawn: [{ key: SKIVE }], seq: null })
})
