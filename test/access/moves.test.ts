import { readFileSync } from 'node:fs'
import t from 'tap'
import { openDatabase } from '../../src/store/database.ts'
import { makeKey } from '../support/app.ts'
import { anAppointment, type Input, seededFile, type WritingApp, writingApp } from '../support/representation.ts'

/* Who may write of a body that moves to another region: for each row, the regions of its own days. */

const VEST = '1081-sundhedsklynge-vest'
const MOVE = '2027-01-01'

/** An app in which the cluster moves from region 1081 to region 1082, and the keys of the editors of both. */
async function moving(t: Parameters<typeof writingApp>[0]) {
  const path = seededFile(t)
  const db = openDatabase(path)
  const old = `Body.${VEST}.1081`
  const row = db.raw.prepare('select * from placement where key = ?').get(old) as Record<string, unknown>
  const moved = { ...row, key: `Body.${VEST}.1082`, region_key: '1082', valid_from: MOVE, seed_hash: null }
  const columns = Object.keys(moved)
  db.raw.prepare('update placement set valid_to = ? where key = ?').run(MOVE, old)
  db.raw
    .prepare(`insert into placement (${columns.join(', ')}) values (${columns.map((one) => `@${one}`).join(', ')})`)
    .run(moved)
  db.raw.close()
  const app = await writingApp(t, { databasePath: path })
  const editor = (name: string, region: string) => makeKey(path, { name, role: 'EDITOR', regions: [region] })
  return {
    app,
    old: editor('old', '1081'),
    next: editor('next', '1082'),
    both: makeKey(path, { name: 'both', role: 'EDITOR', regions: ['1081', '1082'] })
  }
}

/** The regions that the key lacks; null for a write that is allowed. */
async function lacks(
  app: WritingApp,
  shown: string,
  name: 'appoint' | 'scheduleMeeting' | 'endAppointment' | 'endBody',
  input: Input
) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const { errors } = await app.ask(`mutation ($input: ${type}) { ${name}(input: $input) { seq } }`, { input }, shown)
  const [error] = errors
  if (!error) return null
  const { code, needed } = error.extensions as { code: string; needed?: { regions: string[] } }
  return needed?.regions ?? code
}

const meeting = (date: string): Input => ({ bodyKey: VEST, level: 'POLITICAL', date, title: 'Møde' })
const doctor = (validFrom: string, validTo: string | null): Input =>
  anAppointment(VEST, 'POLITICAL', 'GENERAL_PRACTITIONER', { validFrom, validTo })

t.test('a move entered ahead leaves the editors of the old region able to work before the day', async (t) => {
  const { app, old, next } = await moving(t)
  t.equal(await lacks(app, old, 'scheduleMeeting', meeting('2026-12-10')), null)
  t.equal(await lacks(app, old, 'appoint', doctor('2026-06-01', '2027-01-01')), null)
  t.same(await lacks(app, next, 'scheduleMeeting', meeting('2026-12-10')), ['1081'])
})

t.test('from the day of the move on, the body belongs to the new region', async (t) => {
  const { app, old, next } = await moving(t)
  t.same(await lacks(app, old, 'scheduleMeeting', meeting('2027-01-10')), ['1082'])
  t.equal(await lacks(app, next, 'scheduleMeeting', meeting('2027-01-10')), null)
  t.equal(await lacks(app, next, 'appoint', doctor('2027-02-01', null)), null)
})

t.test(
  'a row that reaches over the day of the move needs both regions; its end before the day needs the old one',
  async (t) => {
    const { app, old, next, both } = await moving(t)
    t.same(await lacks(app, old, 'appoint', doctor('2026-06-01', null)), ['1081', '1082'])
    t.same(await lacks(app, next, 'appoint', doctor('2026-06-01', null)), ['1081'])
    t.equal(await lacks(app, both, 'appoint', doctor('2026-06-01', null)), null)
    const { data } = await app.ask<{ appointments: { nodes: { key: string }[] } }>(
      `{ appointments(asOf: "2026-07-01", filter: { bodyKey: "${VEST}" }) { nodes { key } } }`
    )
    const appointmentKey = data.appointments.nodes[0]?.key
    t.same(await lacks(app, old, 'endAppointment', { appointmentKey, on: '2027-06-01' }), ['1082'])
    t.equal(await lacks(app, old, 'endAppointment', { appointmentKey, on: '2026-12-10' }), null)
  }
)

const EAST = 'oestdanmark'
const HOLBAEK = '1085-sundhedsklynge-holbaek'

t.test('a scope that follows its regions holds what succeeds them, from that day on', async (t) => {
  const app = await writingApp(t)
  const endSsu = 'mutation ($key: String!) { endBody(input: { bodyKey: $key, on: "2027-01-01" }) { seq } }'
  for (const key of ['1084-ssu', '1085-ssu']) t.same((await app.ask(endSsu, { key })).errors, [])
  const merge = `mutation { mergePlaces(input: { places: [{ regionCode: "1084" }, { regionCode: "1085" }],
    into: { key: "${EAST}", name: "Region Østdanmark" }, on: "${MOVE}" }) { seq } }`
  t.same((await app.ask(merge)).errors, [])
  const editor = (name: string, region: string, follows: boolean) =>
    makeKey(app.path, { name, role: 'EDITOR', regions: [region], follows })
  const [stays, follows, elsewhere] = [
    editor('stays', '1085', false),
    editor('follows', '1085', true),
    editor('elsewhere', '1081', true)
  ]
  const there = (date: string): Input => ({ ...meeting(date), bodyKey: HOLBAEK })
  const open = { ...doctor('2026-06-01', null), bodyKey: HOLBAEK }
  t.equal(await lacks(app, stays, 'scheduleMeeting', there('2026-12-10')), null)
  t.same(await lacks(app, stays, 'scheduleMeeting', there('2027-01-10')), [EAST])
  t.same(await lacks(app, stays, 'appoint', open), ['1085', EAST])
  t.equal(await lacks(app, follows, 'scheduleMeeting', there('2026-12-11')), null)
  t.equal(await lacks(app, follows, 'scheduleMeeting', there('2027-01-11')), null)
  t.equal(await lacks(app, follows, 'appoint', open), null)
  t.same(await lacks(app, elsewhere, 'scheduleMeeting', there('2027-01-12')), [EAST])
  const draft = `mutation { draftHealthAgreement(input: { regionCode: "${EAST}", on: "2026-11-20", validFrom: "2027-07-01" }) { seq } }`
  t.match((await app.ask(draft, {}, follows)).errors[0]?.extensions, { code: 'FORBIDDEN' }, 'the day has not come yet')
})

const COUNCIL = 'sundhedsraad-midt-vestsjaelland'

t.test('a scope that follows its regions ends a council of theirs on any day around the merger', async (t) => {
  const app = await writingApp(t)
  const reform = JSON.parse(readFileSync(new URL('../../examples/reforms/2027.json', import.meta.url), 'utf8'))
  t.equal((await app.app.inject({ method: 'POST', url: '/v1/change-sets', payload: reform })).statusCode, 201)
  const editor = (name: string, regions: string[], follows: boolean) =>
    makeKey(app.path, { name, role: 'EDITOR', regions, follows })
  const follows = editor('follows', ['1085'], true)
  const seat = { bodyKey: COUNCIL, level: 'POLITICAL', seatKind: 'REGIONAL_COUNCIL_MEMBER' }
  const planned = { ...seat, personName: 'Prøve Planlagt', office: 'REGIONAL_COUNCIL_MEMBER', validFrom: '2027-02-01' }
  t.equal(await lacks(app, follows, 'appoint', planned), null)
  for (const on of ['2026-06-01', '2026-12-31', '2027-01-01', '2027-06-01']) {
    const input = { bodyKey: COUNCIL, on, validateOnly: true }
    t.equal(await lacks(app, follows, 'endBody', input), null, `by a scope that follows, on ${on}`)
    t.equal(
      await lacks(app, editor('both', ['1085', EAST], false), 'endBody', input),
      null,
      `by both regions, on ${on}`
    )
    t.ok((await lacks(app, editor('stays', ['1085'], false), 'endBody', input))?.includes(EAST), `by the old, on ${on}`)
    const byNew = await lacks(app, editor('new', [EAST], false), 'endBody', input)
    if (on <= MOVE) t.ok(byNew?.includes('1085'), `by the new region, on ${on}`)
    else t.equal(byNew, null, `by the new region, on ${on}`)
  }
})

t.test('a set is taken back by whoever carried it out, although its rows begin on different days', async (t) => {
  const { app, next } = await moving(t)
  const operations = [
    { scheduleMeeting: { ...meeting('2026-12-10'), bodyKey: '1082-sundhedsklynge-midt' } },
    { appoint: doctor('2027-02-01', null) }
  ]
  const apply = 'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } } }'
  const input = { title: { da: 'Et sæt' }, operations }
  type Applied = { applyChanges: { changeSet: { key: string } } }
  const { data, errors } = await app.ask<Applied>(apply, { input }, next)
  t.same(errors, [])
  const revert = 'mutation ($key: String!) { revertChanges(input: { changeSetKey: $key }) { seq } }'
  t.same((await app.ask(revert, { key: data.applyChanges.changeSet.key }, next)).errors, [])
})
