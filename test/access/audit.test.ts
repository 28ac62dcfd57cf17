import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isInterfaceType, isObjectType } from 'graphql'
import t from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import { TextStream } from '../../src/http/text-stream.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { createErasedSince } from '../../src/store/erase.ts'
import { createSnapshots, snapshotLines } from '../../src/store/snapshot.ts'
import { makeKey } from '../support/app.ts'
import { beside, copiesOf, isShared, ofFileAlone } from '../support/beside.ts'
import { schema } from '../support/graph.ts'
import {
  act,
  anAppointment,
  fillPolitical,
  refused,
  seededFile,
  type WritingApp,
  writingApp
} from '../support/representation.ts'

/* What was written, when and by whom; and a name that is to be nowhere any more. */

const VEST = '1081-sundhedsklynge-vest'
const NAME = 'Ærkelig "Prøve" Østergård'
const RECORD =
  'seq instant operation entityType entityKey actorRole actor requestId reason rows { table key before after }'

type Rec = {
  seq: number
  instant: string
  operation: string
  entityKey: string
  actorRole: string
  actor: string | null
  requestId: string | null
  reason: string | null
  rows: { table: string; key: string; before: string | null; after: string }[] | null
}
type Page = {
  auditRecords: {
    nodes: Rec[]
    totalCount: number
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  }
}

const records = async (app: WritingApp, parameters = '(first: 100)') => {
  const { data, errors } = await app.ask<Page>(
    `{ auditRecords${parameters} { nodes { ${RECORD} } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.auditRecords
}

t.test('every write is on record, newest first, for admins alone', async (t) => {
  const app = await writingApp(t)
  const { changed } = await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR'))
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Nyt', validFrom: '2026-01-01', reason: 'Derfor' })
  const editor = makeKey(app.path, { name: 'nord', role: 'EDITOR', regions: ['1081'] })
  const end = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { seq } }'
  await app.ask(end, { input: { appointmentKey: changed.key, on: '2025-01-01' } }, editor)

  const { nodes, totalCount } = await records(app)
  t.equal(totalCount, 3)
  t.match(nodes, [
    { seq: 3, operation: 'endAppointment', actor: 'nord', actorRole: 'EDITOR', entityKey: changed.key },
    { seq: 2, operation: 'renameBody', actor: 'test', actorRole: 'ADMIN', reason: 'Derfor', entityKey: VEST },
    { seq: 1, operation: 'appoint' }
  ])
  t.same(JSON.parse(nodes[0]?.rows?.[0]?.before ?? ''), { version: 1, validTo: null })
  t.same(JSON.parse(nodes[0]?.rows?.[0]?.after ?? ''), { version: 2, validTo: '2025-01-01' })

  for (const [filter, seqs] of [
    ['operation: "appoint"', [1]],
    ['actor: "nord"', [3]],
    [`entityType: "Appointment", entityKey: "${changed.key}"`, [3, 1]],
    ['since: "2099-01-01T00:00:00Z"', []],
    [`until: "${nodes[1]?.instant}"`, [1]],
    [`since: "${nodes[1]?.instant}"`, [3, 2]]
  ] as const) {
    const found = await records(app, `(filter: { ${filter} })`)
    t.same([found.nodes.map(({ seq }) => seq), found.totalCount], [seqs, seqs.length], filter)
  }
  const query = `{ auditRecords { nodes { seq } } }`
  t.match((await app.ask(query, {}, null)).errors, [{ extensions: { code: 'UNAUTHENTICATED' } }])
  t.match((await app.ask(query, {}, editor)).errors, [{ extensions: { code: 'FORBIDDEN', needed: { role: 'ADMIN' } } }])
  const wrong = await app.ask('{ auditRecords(filter: { since: "i går" }) { totalCount } }')
  t.match(wrong.errors, [{ extensions: { code: 'INVALID_INPUT', issues: [{ field: 'filter.since' }] } }])
})

t.test('the records are paged through both ways, each once', async (t) => {
  const app = await writingApp(t)
  for (let day = 1; day <= 7; day++) {
    await act(app, 'renameBody', { bodyKey: VEST, name: `N${day}`, validFrom: `2026-01-0${day}` })
  }
  const forwards: number[] = []
  let page = await records(app, '(first: 3)')
  for (;;) {
    forwards.push(...page.nodes.map(({ seq }) => seq))
    if (!page.pageInfo.hasNextPage) break
    page = await records(app, `(first: 3, after: "${page.pageInfo.endCursor}")`)
    t.ok(page.pageInfo.hasPreviousPage)
  }
  t.same(forwards, [7, 6, 5, 4, 3, 2, 1])
  const last = await records(app, '(last: 3)')
  t.same([last.nodes.map(({ seq }) => seq), last.pageInfo.hasPreviousPage], [[3, 2, 1], true])
  const before = await records(app, `(last: 3, before: "${last.pageInfo.startCursor}")`)
  t.same(
    before.nodes.map(({ seq }) => seq),
    [6, 5, 4]
  )
  t.ok(before.pageInfo.hasNextPage && before.pageInfo.hasPreviousPage)
  const none = await records(app, '(first: 0)')
  t.match(none, { nodes: [], totalCount: 7, pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: null } })
})

t.test('everything that can change has its own log, in which the public sees roles and no names', async (t) => {
  const changeable = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && type.getFields().version
  )
  t.ok(changeable.length > 15)
  t.same(
    changeable.flatMap((type) => ('getFields' in type && !type.getFields().changeLog ? type.name : [])),
    // An entry of a fund never changes, and has its fund's log; a rate has no id, and stands in the feed.
    ['FundEntry', 'RegionalRate'],
    'types with a version and no log'
  )

  const app = await writingApp(t)
  const { changed } = await act(
    app,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { reason: 'A' })
  )
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Nyt', validFrom: '2026-01-01' })
  await act(app, 'endBody', { bodyKey: VEST, on: '2027-01-01' })
  const query = `{ appointment(key: "${changed.key}") { changeLog { ${RECORD} } person { changeLog { operation } } }
    cluster(key: "${VEST}") { changeLog { operation } } }`
  type Logs = {
    appointment: { changeLog: Rec[]; person: { changeLog: Rec[] } }
    cluster: { changeLog: Rec[] }
  }
  const { data } = await app.ask<Logs>(query, {}, null)
  const operations = (log: Rec[]) => log.map(({ operation }) => operation)
  t.same(operations(data.appointment.changeLog), ['endBody', 'appoint'], 'what ended it with its body is there too')
  t.same(operations(data.appointment.person.changeLog), ['appoint'])
  t.same(operations(data.cluster.changeLog), ['endBody', 'renameBody'])
  for (const one of data.appointment.changeLog) {
    t.match(one, { actorRole: 'ADMIN', actor: null, requestId: null, reason: null, rows: null })
  }
  const seen = (await app.ask<Logs>(query)).data.appointment.changeLog[1]
  t.match(seen, { actor: 'test', reason: 'A', rows: [{ table: 'person' }, { table: 'appointment' }] })
})

t.test('the database itself keeps the records as they were written', async (t) => {
  const app = await writingApp(t)
  await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { reason: 'Derfor' }))
  beside(app.path, ({ raw }) => {
    t.throws(() => raw.exec('delete from change'), /never deleted/)
    for (const change of [
      "actor = 'another'",
      "actor_role = 'READER'",
      "instant = '2020-01-01'",
      'seq = 7',
      "reason = 'Af en anden grund'",
      'reason = null',
      "rows = '[]'",
      "rows = replace(rows, '2023-01-01', '2024-01-01')",
      "rows = replace(rows, 'REGIONAL_COUNCIL_CHAIR', '(slettet)')",
      'rows = replace(rows, \'"table":"person"\', \'"table":"name"\')',
      "effects = '{}'"
    ]) {
      t.throws(() => raw.exec(`update change set ${change}`), /stays as it was written/, change)
    }
    t.equal(raw.prepare('select count(*) from change').pluck().get(), 1)
  })
})

t.test("a person's name is erased from everything, and all else stays", async (t) => {
  const path = seededFile(t)
  const app = await writingApp(t, { databasePath: path })
  const other = await writingApp(t, { databasePath: path })
  await fillPolitical(app, VEST, '2023-01-01')
  // Enough of them that pages of the file are divided while the name is in them.
  const named = Array.from({ length: 30 }, () => NAME)
  const keys: string[] = []
  for (const [index, name] of named.entries()) {
    const { changed } = await act(
      app,
      'appoint',
      anAppointment('1081-ssu', 'ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE', {
        personName: index === 3 ? name : `Prøve ${index} ${'x'.repeat(25 * (index % 7))}`,
        reason: index === 3 ? `${name} er valgt` : null
      })
    )
    keys.push(changed.person.key)
  }
  const person = keys[3] ?? ''
  beside(path, ({ raw }) =>
    raw
      .prepare("insert into idempotency (caller, key, fingerprint, created_at, body) values ('a', 'b', 'c', 'd', ?)")
      .run(JSON.stringify({ data: { name: NAME } }))
  )
  const shows = async (one: WritingApp) =>
    (
      await one.ask<{ appointments: { nodes: { person: { name: string } }[] } }>(
        `{ appointments(filter: { personKey: "${person}" }, asOf: "2024-01-01") { nodes { person { name } } } }`,
        {},
        null
      )
    ).data.appointments.nodes.map((node) => node.person.name)
  t.same([await shows(app), await shows(other)], [[NAME], [NAME]])
  const { nodes: before } = await records(app)

  const erase = (more: object = {}) =>
    app.ask<{ erasePerson: { seq: number; person: { name: string; version: number } } }>(
      'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { seq person { name version } } }',
      { input: { personKey: person, reason: 'Anmodning', ...more } }
    )
  t.equal((await erase({ validateOnly: true })).data.erasePerson.seq, null)
  t.same(await shows(app), [NAME], 'that was only a try')
  t.match((await erase({ expectedVersion: 7 })).errors, [{ extensions: { code: 'STALE' } }])
  const { data } = await erase()
  t.match(data.erasePerson, { person: { name: '(slettet)', version: 2 } })
  t.same([await shows(app), await shows(other)], [['(slettet)'], ['(slettet)']], 'in every process at once')
  t.match((await erase()).errors, [{ extensions: { code: 'CONFLICT' } }])

  const { nodes: after } = await records(app)
  t.equal(after.length, before.length + 1, 'it is a change as any other')
  t.match(after[0], { operation: 'erasePerson', entityKey: person, reason: 'Anmodning' })
  t.notMatch(JSON.stringify(after), 'Østergård')
  const skeleton = (list: Rec[]) =>
    list.map(({ seq, instant, operation, rows }) => [seq, instant, operation, rows?.length])
  t.same(skeleton(after.slice(1)), skeleton(before), 'nothing else of the audit has moved')
  t.match(
    after.find(({ operation, reason }) => operation === 'appoint' && reason),
    { reason: '(slettet) er valgt' }
  )

  const files = isShared ? copiesOf(path) : [path]
  for (const file of files.flatMap((one) => [one, `${one}-wal`])) {
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
    for (const part of ['Ærkelig', 'Østergård', '\\"Prøve\\" '])
      t.notOk(bytes.includes(part), `${part} in ${file.slice(-7)}`)
  }
  beside(path, ({ raw }) => t.equal(raw.pragma('integrity_check', { simple: true }), 'ok'))
  const fresh = await writingApp(t, { databasePath: path })
  t.same(await shows(fresh), ['(slettet)'], 'a service started anew shows the same')
  t.equal((await refused(app, 'endAppointment', { appointmentKey: 'ukendt', on: '2026-01-01' })).code, 'NOT_FOUND')
})

t.test('a name is erased by the key of its person, and no other text changes', async (t) => {
  const app = await writingApp(t)
  const appoint = async (personName: string, reason: string | null, key: string) => {
    const input = anAppointment('1081-ssu', 'ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE', { personName, reason })
    const { body } = await app.app.inject({
      method: 'POST',
      url: '/v1/appointments',
      headers: { 'idempotency-key': key },
      payload: input
    })
    return { body, person: JSON.parse(body).appointment.person.key as string }
  }
  const schedule = (title: string, reason: string, key: string) =>
    app.app.inject({
      method: 'POST',
      url: '/v1/meetings',
      headers: { 'idempotency-key': key },
      payload: { bodyKey: '1081-ssu', level: 'POLITICAL', date: '2026-12-01', title, reason }
    })
  const { person } = await appoint('Bo', 'Borgmesteren valgte Bo.', 'a')
  const other = await appoint('Bo', 'Bo er valgt', 'b')
  await schedule('Boligen', 'Borgmesteren og data om Boligen', 'c')
  const { meeting } = (await schedule('BO fratræder', 'Bo ønsker det', 'd')).json()
  const path = app.path
  const responses = () =>
    beside(path, ({ raw }) => raw.prepare('select key, body from idempotency order by key').raw().all()) as string[][]
  // GraphQL can call any field `key`.
  beside(path, ({ raw }) =>
    raw
      .prepare("insert into idempotency (caller, key, fingerprint, created_at, body) values ('x', 'e', 'f', ?, ?)")
      .run(new Date().toISOString(), JSON.stringify({ data: { person: { key: 'UGVyc29uOnA', name: 'Bo' } } }))
  )
  const before = responses()

  const erase = async (more: object = {}) =>
    (
      await app.ask<{ erasePerson: { mentions: object[] } }>(
        'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { mentions { table key field } } }',
        { input: { personKey: person, reason: 'Anmodning', ...more } }
      )
    ).data.erasePerson.mentions
  const mentions = await erase({ validateOnly: true })
  t.same(mentions, [
    { table: 'meeting', key: meeting.key, field: 'title' },
    { table: 'change', key: '2', field: 'reason' },
    { table: 'change', key: '4', field: 'reason' },
    { table: 'change', key: '4', field: 'rows' }
  ])
  t.same(responses(), before, 'nothing is erased by a dry run')
  t.same(await erase(), mentions)
  const { nodes } = await records(app)
  t.same(
    nodes.map(({ reason }) => reason),
    ['Anmodning', 'Bo ønsker det', 'Borgmesteren og data om Boligen', 'Bo er valgt', 'Borgmesteren valgte (slettet).']
  )
  t.match(nodes[3]?.rows?.[0], { table: 'person', key: other.person, after: /"name":"Bo"/ })
  t.match(nodes[4]?.rows?.[0], { table: 'person', key: person, after: /"name":"\(slettet\)"/ })
  t.same(responses(), [['a', null], ...before.slice(1, -2), ['d', null], ['e', null]])
  t.match((await appoint('Bo', 'Borgmesteren valgte Bo.', 'a').catch(() => null)) ?? 'conflict', 'conflict')
  t.equal((await appoint('Bo', 'Bo er valgt', 'b')).body, other.body)
})

t.test('an erased name is in no scenario that is done with, and in no record of any scenario', async (t) => {
  const path = seededFile(t)
  let today = '2026-11-01'
  const app = await writingApp(t, { databasePath: path, today: () => today as Day })
  const appoint = (personName: string) => ({
    appoint: anAppointment('1081-ssu', 'ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE', { personName })
  })
  const carryOut = async (mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const answer = mutation === 'erasePerson' ? 'mentions { table key field }' : 'seq'
    const { data, errors } = await app.ask<Record<string, { mentions: object[] }>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`,
      { input }
    )
    t.same(errors, [], mutation)
    return data[mutation]
  }
  const draft = (key: string, name = NAME) =>
    carryOut('draftScenario', { key, title: { da: `${name} udpeges` }, operations: [appoint(name)] })
  for (const key of ['anvendt', 'opgivet', 'udkast']) await draft(key)
  await draft('rettet', NAME.toUpperCase())
  await carryOut('applyScenario', { scenarioKey: 'anvendt', title: { da: 'Udpegning' } })
  await carryOut('abandonScenario', { scenarioKey: 'opgivet' })
  await carryOut('reviseScenario', {
    scenarioKey: 'rettet',
    title: { da: 'En anden' },
    operations: [appoint('En Anden')]
  })
  const { data } = await app.ask<{ appointments: { nodes: { person: { key: string; name: string } }[] } }>(
    '{ appointments(filter: { bodyKey: "1081-ssu" }, anyTime: true) { nodes { person { key name } } } }'
  )
  const personKey = data.appointments.nodes.find(({ person }) => person.name === NAME)?.person.key
  const before = await records(app)
  const input = { personKey, reason: 'Anmodning' }
  const left = [
    { table: 'scenario', key: 'udkast', field: 'title' },
    { table: 'scenario', key: 'udkast', field: 'operations' }
  ]
  t.same((await carryOut('erasePerson', { ...input, validateOnly: true }))?.mentions, left, 'the draft is told of')
  t.same((await carryOut('erasePerson', input))?.mentions, left)
  const after = await records(app)
  t.notMatch(JSON.stringify(after), /Østergård/i, 'in no case of letters')
  t.equal(after.nodes.length, before.nodes.length + 1)
  const keys = async () =>
    (await app.ask<{ scenarios: { nodes: { key: string }[] } }>('{ scenarios { nodes { key } } }')).data.scenarios.nodes
      .map(({ key }) => key)
      .sort()
  t.same(await keys(), ['rettet', 'udkast'], 'those that are done with are removed')
  t.notMatch((await app.app.inject('/v1/changes?first=1000')).body, 'anvendt', 'and nobody else learns of them')

  await carryOut('reviseScenario', { scenarioKey: 'udkast', title: { da: 'Ingen' }, operations: [appoint('Ingen')] })
  t.notMatch(JSON.stringify(await records(app)), 'Østergård', 'a revision keeps no name in the audit')
  await draft('glemt')
  const [, erasedAgain] = [await carryOut('applyScenario', { scenarioKey: 'rettet' }), await records(app)]
  t.match(JSON.stringify(erasedAgain), 'Østergård', 'a name that nobody has erased is on record')
  today = '2027-02-01'
  await draft('ny', 'Ny')
  t.same(await keys(), ['ny', 'rettet'], 'an expired scenario is removed')
  const [last, earlier] = (await records(app)).nodes
  const removal = last?.rows?.find(({ key }) => key === 'udkast')
  t.match(removal, { table: 'scenario', before: /"author"/ })
  t.notMatch(JSON.stringify(removal), 'Ingen', 'a removal repeats no text')
  const known = await app.ask(`{ clusters(knownAt: "${earlier?.instant}") { totalCount } }`)
  t.same(known.errors, [], 'the state before it can be read')
})

t.test('an erased name is in no title of a change set of the person, and titles of others are told of', async (t) => {
  const path = seededFile(t)
  const app = await writingApp(t, { databasePath: path })
  const appoint = {
    appoint: anAppointment('1081-ssu', 'ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE', { personName: NAME })
  }
  const rename = (name: string) => ({ renameBody: { bodyKey: VEST, name, validFrom: '2026-01-01' } })
  const apply = async (da: string, en: string, operation: object) => {
    const input = { title: { da, en }, operations: [operation] }
    const { data, errors } = await app.ask<{ applyChanges: { changeSet: { key: string } } }>(
      'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } } }',
      { input }
    )
    t.same(errors, [])
    return data.applyChanges.changeSet.key
  }
  const draft = { key: 'udpegning', title: { da: `${NAME.toUpperCase()} udpeges` }, operations: [appoint] }
  for (const [type, input] of Object.entries({ draft, apply: { scenarioKey: 'udpegning' } })) {
    const name = `${type}Scenario`
    const { errors } = await app.ask(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { seq } }`,
      { input }
    )
    t.same(errors, [])
  }
  const { data } = await app.ask<{ appointments: { nodes: { person: { key: string; name: string } }[] } }>(
    '{ appointments(filter: { bodyKey: "1081-ssu" }, anyTime: true) { nodes { person { key name } } } }'
  )
  const personKey = data.appointments.nodes.find(({ person }) => person.name === NAME)?.person.key
  const { personName: _personName, ...again } = anAppointment('1081-ssu', 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER')
  await apply(`Også ${NAME}`, `${NAME} again`, { appoint: { ...again, personKey } })
  const other = await apply(`${NAME} ønsker det`, 'A wish', rename('Nyt'))
  const erased = await app.ask<{ erasePerson: { mentions: object[] } }>(
    'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { mentions { table key field } } }',
    { input: { personKey, reason: 'Anmodning' } }
  )
  t.same(erased.errors, [])
  t.same(erased.data.erasePerson.mentions, [{ table: 'changeSet', key: other, field: 'title' }])
  const titles = await app.ask<{ changeSets: { nodes: { da: string; en: string | null }[] } }>(
    '{ changeSets { nodes { da: title(language: DA) en: title(language: EN) } } }'
  )
  const kept = { da: `${NAME} ønsker det`, en: 'A wish' }
  t.same(
    [...titles.data.changeSets.nodes].sort((a, b) => a.da.localeCompare(b.da)),
    [{ da: '(slettet) udpeges', en: '(slettet) udpeges' }, { da: 'Også (slettet)', en: '(slettet) again' }, kept].sort(
      (a, b) => a.da.localeCompare(b.da)
    )
  )
  for (const url of ['/v1/change-sets', '/v1/changes?after=0']) {
    const { body } = await app.app.inject(url)
    t.notMatch(body, /Østergård (udpeges|again)|Også Ærkelig/i, url)
    t.match(body, /Østergård ønsker det/, `${url} has what an admin decides on`)
  }
  beside(path, ({ raw }) => {
    t.throws(() => raw.exec('delete from change_set'), /never deleted/)
    for (const change of [
      "title = '{}'",
      'title = \'{"da":"En anden"}\'',
      "title = json_set(title, '$.fr', '(slettet)')",
      "provenance = '[1]'",
      'size = 7',
      "reverts = 'x'",
      "key = 'x'"
    ]) {
      t.throws(() => raw.exec(`update change_set set ${change}`), /never changed/, change)
    }
  })
})

t.test('the name of a person who was recorded by mistake is in no title either', async (t) => {
  const app = await writingApp(t)
  const personName = 'Ærkelig Fejl'
  const appoint = anAppointment('1081-ssu', 'ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE', { personName })
  const applied = await app.ask<{ applyChanges: { changeSet: { key: string } } }>(
    'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } } }',
    { input: { title: { da: `${personName} udpeges` }, operations: [{ appoint }] } }
  )
  const { key } = applied.data.applyChanges.changeSet
  const reverted = await app.ask<{ revertChanges: { changeSet: { title: string } } }>(
    `mutation { revertChanges(input: { changeSetKey: "${key}" }) { changeSet { title } } }`
  )
  t.same(reverted.errors, [])
  t.equal(reverted.data.revertChanges.changeSet.title, 'Tilbageført: (slettet) udpeges')
  t.notMatch((await app.app.inject('/v1/change-sets')).body, personName)
})

t.test('the removal of a person whose name was erased before changes no text', async (t) => {
  const app = await writingApp(t)
  const appoint = anAppointment('1081-ssu', 'ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE')
  const applied = await app.ask<{ applyChanges: { changeSet: { key: string } } }>(
    'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } } }',
    { input: { title: { da: 'Udpegning (ny), igen.' }, operations: [{ appoint }] } }
  )
  const { key } = applied.data.applyChanges.changeSet
  const { data } = await app.ask<{ appointments: { nodes: { person: { key: string } }[] } }>(
    '{ appointments(filter: { bodyKey: "1081-ssu" }, anyTime: true) { nodes { person { key } } } }'
  )
  const personKey = data.appointments.nodes[0]?.person.key
  const erased = await app.ask('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { seq } }', {
    input: { personKey, reason: 'Anmodning' }
  })
  t.same(erased.errors, [])
  const reverted = await app.ask<{ revertChanges: { changeSet: { title: string } } }>(
    `mutation { revertChanges(input: { changeSetKey: "${key}" }) { changeSet { title } } }`
  )
  t.same(reverted.errors, [])
  t.equal(reverted.data.revertChanges.changeSet.title, 'Tilbageført: Udpegning (ny), igen.')
})

t.test('the search for texts that keep a name leaves turns of the event loop to others', async (t) => {
  const app = await writingApp(t)
  const input = anAppointment('1081-ssu', 'ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE', { personName: NAME })
  const { changed } = await act(app, 'appoint', input)
  const reason = `${'Ordinært møde om økonomien. '.repeat(150)}${NAME}`
  beside(app.path, ({ raw }) =>
    raw
      .prepare(
        `insert into change (instant, actor, actor_role, request_id, operation, entity_type, entity_key, reason, rows)
         with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000)
         select '2026-01-01T00:00:00.000Z', 'x', 'ADMIN', 'x', 'x', 'X', 'x', ?, '[]' from n`
      )
      .run(reason)
  )
  await app.app.inject('/v1/changes')
  const send = {
    GraphQL: () =>
      app.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: {
          query: `mutation { a: erasePerson(input: { personKey: "${changed.person.key}", reason: "x", validateOnly: true }) { mentions { key } } }`
        }
      }),
    REST: () =>
      app.app.inject({
        method: 'POST',
        url: `/v1/people/${changed.person.key}/erase`,
        payload: { reason: 'x', validateOnly: true }
      })
  }
  for (const [door, erase] of Object.entries(send)) {
    let turns = 0
    let isDone = false
    const count = () => {
      turns += 1
      if (!isDone) setImmediate(count)
    }
    setImmediate(count)
    const { payload } = await erase()
    isDone = true
    t.equal(payload.match(/"key":"\d+"/g)?.length, 5_000, `${door} lists them all`)
    t.ok(turns >= 10, `${door}: ${turns} turns`)
  }
})

t.test(
  'a snapshot being read slowly does not keep an erased name in the log',
  { skip: ofFileAlone('it is about the log of the file') },
  async (t) => {
    const app = await writingApp(t, { timings: { tidyMs: 50 } })
    const input = anAppointment('1081-ssu', 'ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE', { personName: NAME })
    const { changed } = await act(app, 'appoint', input)
    const db = openDatabase(app.path)
    t.teardown(() => closeDatabase(db))
    const snapshot = createSnapshots(db, () => new Date())()
    const isOver = () => createErasedSince(db)(snapshot.head.seq)
    // Nobody reads the stream, and it would wait for a minute.
    const stream = new TextStream(snapshotLines(snapshot), { stallMs: 60_000, close: snapshot.close, isOver })
    stream.read(0)
    await app.ask('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { seq } }', {
      input: { personKey: changed.person.key, reason: 'Anmodning' }
    })
    const isGone = () =>
      [app.path, `${app.path}-wal`].every((file) => !existsSync(file) || !readFileSync(file).includes('Østergård'))
    t.notOk(isGone(), 'the snapshot is in the way')
    for (let tries = 0; tries < 100 && !stream.destroyed; tries++) await sleep(50)
    for (let tries = 0; tries < 100 && !isGone(); tries++) await sleep(50)
    t.ok(isGone(), 'and then nothing more needs to be written')
  }
)
