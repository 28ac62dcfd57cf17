import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { readingApp, testApp } from '../support/app.ts'
import { ownFolder } from '../support/files.ts'
import { openService, seededFile } from '../support/representation.ts'

type Keyed = { key: string }
const CLUSTER = '1082-sundhedsklynge-horsens'

const SCHEDULE = `mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) {
  meeting { key version status agenda { key title authoritiesOnly decision theme { key } } invited } } }`
type Scheduled = {
  scheduleMeeting: {
    meeting: Keyed & {
      version: number
      status: string
      invited: string[]
      agenda: (Keyed & { title: string | null; decision: string | null; theme: Keyed | null })[]
    }
  }
}

t.test('a meeting is scheduled, held with attendance and decisions, and then stands as it is', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  const appointed = await ask<{ appoint: { appointment: Keyed } }>(
    `mutation { appoint(input: { bodyKey: "${CLUSTER}", level: POLITICAL, seatKind: MAYOR, municipalityCode: "0615",
      office: MAYOR, personName: "Prøve Borgmester", validFrom: "2026-01-01", validTo: "2026-10-01" }) { appointment { key } } }`
  )
  const appointmentKey = appointed.data.appoint.appointment.key
  const themes = await ask<{ statements: { nodes: Keyed[] } }>(
    '{ statements(filter: { category: AGENDA_THEME }) { nodes { key } } }'
  )
  const [theme] = themes.data.statements.nodes
  const { data } = await ask<Scheduled>(SCHEDULE, {
    input: {
      bodyKey: CLUSTER,
      level: 'POLITICAL',
      date: '2026-09-15',
      title: 'Efterårsmøde',
      agenda: [
        { title: 'Udskrivning', themeKey: theme?.key },
        { title: 'Hemmeligt', authoritiesOnly: true }
      ]
    }
  })
  const { meeting } = data.scheduleMeeting
  t.equal(meeting.status, 'SCHEDULED')
  t.same(
    meeting.agenda.map(({ title, theme }) => [title, theme?.key ?? null]),
    [
      ['Udskrivning', theme?.key],
      ['Hemmeligt', null]
    ],
    'whoever writes for the body reads what the authorities discuss alone'
  )
  const { data: shown } = await ask<{ node: { agenda: unknown[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Meeting { agenda { title authoritiesOnly theme { key } decision } } } }`,
    { id: Buffer.from(`Meeting:${meeting.key}`).toString('base64url') },
    null
  )
  t.same(
    shown.node.agenda[1],
    { title: null, authoritiesOnly: true, theme: null, decision: null },
    'and is shown without its words to everyone else'
  )

  const hold = (input: object) =>
    ask<{ holdMeeting: Scheduled['scheduleMeeting'] & { meeting: { attendance: { present: boolean }[] } } }>(
      'mutation ($input: HoldMeetingInput!) { holdMeeting(input: $input) { meeting { key status version attendance { present appointment { key } } agenda { decision } } } }',
      { input: { meetingKey: meeting.key, ...input } }
    )
  const [first, second] = meeting.agenda
  const foreign = await hold({ decisions: [{ agendaItemKey: 'elsewhere', text: 'x' }] })
  t.match(foreign.errors[0]?.extensions, {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.decisions.0.agendaItemKey' }]
  })
  t.equal((await hold({ expectedVersion: 7 })).errors[0]?.extensions.code, 'STALE')

  const held = await hold({
    attendance: [{ appointmentKey, present: true }],
    decisions: [
      { agendaItemKey: first?.key, text: 'Vedtaget' },
      { agendaItemKey: second?.key, text: 'Fortroligt' }
    ]
  })
  t.match(held.data.holdMeeting.meeting, {
    status: 'HELD',
    version: 2,
    attendance: [{ present: true, appointment: { key: appointmentKey } }],
    agenda: [{ decision: 'Vedtaget' }, { decision: 'Fortroligt' }]
  })
  t.equal((await hold({})).errors[0]?.extensions.code, 'CONFLICT', 'a meeting is held once')
  const cancelled = await ask(
    'mutation ($k: String!) { cancelMeeting(input: { meetingKey: $k, because: "x" }) { seq } }',
    {
      k: meeting.key
    }
  )
  t.equal(cancelled.errors[0]?.extensions.code, 'CONFLICT', 'and not cancelled afterwards')
})

t.test('someone whose appointment has ended cannot have been at the meeting', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  const appointed = await ask<{ appoint: { appointment: Keyed } }>(
    `mutation { appoint(input: { bodyKey: "${CLUSTER}", level: POLITICAL, seatKind: MAYOR, municipalityCode: "0615",
      office: MAYOR, personName: "Prøve Borgmester", validFrom: "2026-01-01", validTo: "2026-09-15" }) { appointment { key } } }`
  )
  const { data } = await ask<Scheduled>(SCHEDULE, {
    input: { bodyKey: CLUSTER, level: 'POLITICAL', date: '2026-09-15', title: 'Møde' }
  })
  const { errors } = await ask('mutation ($input: HoldMeetingInput!) { holdMeeting(input: $input) { seq } }', {
    input: {
      meetingKey: data.scheduleMeeting.meeting.key,
      attendance: [{ appointmentKey: appointed.data.appoint.appointment.key, present: true }]
    }
  })
  t.match(errors[0]?.extensions, {
    code: 'INVALID_INPUT',
    issues: [{ message: 'must be an appointment in force on 15 September 2026' }]
  })
})

t.test('cadence counts the year against the norm, the advised times and the yearly invitation', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  const schedule = async (bodyKey: string, level: string, date: string, invite: string[] = []) => {
    const { data } = await ask<Scheduled>(SCHEDULE, { input: { bodyKey, level, date, title: 'Møde', invite } })
    return data.scheduleMeeting.meeting.key
  }
  const cadence = async (bodyKey: string, level: string, year: number) => {
    const { data } = await ask<{ body: { levels: { level: string; cadence: Record<string, unknown> }[] } }>(
      `query ($key: String!, $year: Int!) { body(key: $key) { levels { level cadence(year: $year) {
        expected held scheduled cancelled missing windows { from to } outsideWindows { date }
        moreOftenThan { level meetings kept } invitations { duty { party } done missing } } } } }`,
      { key: bodyKey, year }
    )
    return data.body.levels.find((one) => one.level === level)?.cadence
  }

  await schedule(CLUSTER, 'POLITICAL', '2026-03-05')
  await schedule(CLUSTER, 'POLITICAL', '2026-06-01')
  const off = await schedule(CLUSTER, 'POLITICAL', '2026-09-01')
  await ask('mutation ($k: String!) { cancelMeeting(input: { meetingKey: $k, because: "Sygdom" }) { seq } }', {
    k: off
  })
  await schedule(CLUSTER, 'POLITICAL', '2027-01-01')
  t.match(await cadence(CLUSTER, 'POLITICAL', 2026), {
    expected: 2,
    scheduled: 2,
    cancelled: 1,
    missing: 0,
    outsideWindows: [{ date: '2026-06-01' }]
  })
  t.match(await cadence(CLUSTER, 'PROFESSIONAL', 2026), {
    expected: null,
    missing: null,
    moreOftenThan: { level: 'POLITICAL', meetings: 2, kept: null }
  })
  for (const date of ['2026-02-01', '2026-04-01', '2026-05-01']) await schedule(CLUSTER, 'PROFESSIONAL', date)
  t.match(await cadence(CLUSTER, 'PROFESSIONAL', 2026), { moreOftenThan: { kept: true } })

  const invited = { duty: { party: 'PATIENT_INVOLVEMENT_COMMITTEE' } }
  await schedule('1082-ssu', 'POLITICAL', '2026-06-01')
  t.match(await cadence('1082-ssu', 'POLITICAL', 2026), {
    expected: 4,
    missing: 3,
    invitations: [{ ...invited, done: 0, missing: 1 }]
  })
  await schedule('1082-ssu', 'POLITICAL', '2026-11-11', ['PATIENT_INVOLVEMENT_COMMITTEE'])
  t.match(await cadence('1082-ssu', 'POLITICAL', 2026), {
    missing: 2,
    invitations: [{ ...invited, done: 1, missing: 0 }]
  })
})

t.test('where nothing was reported each count is null, and 0 or false after the first record', async (t) => {
  const { ask, app } = await testApp(t, { writes: true })
  type Level = { level: string; composition: Record<string, unknown>; cadence: Record<string, unknown> }
  const CADENCE = 'held scheduled cancelled missing moreOftenThan { meetings kept } invitations { done missing }'
  const read = async (key: string, year: number) => {
    const { data, errors } = await ask<{ body: { constitution: { done: boolean | null }[]; levels: Level[] } }>(
      `{ body(key: "${key}", asOf: "${year}-12-31") { constitution { done } levels { level
        composition { status seats { filled vacant } chairs { vacant } } cadence(year: ${year}) { ${CADENCE} } } } }`
    )
    t.same(errors, [])
    const rest = async (path: string) => (await app.inject(`/v1/bodies/${key}${path}asOf=${year}-12-31`)).json()
    const { constitution, levels } = data.body
    t.match((await rest('?include=constitution&')).constitution, constitution)
    for (const { level, composition, cadence } of levels) {
      const at = `/levels/${level.toLowerCase()}`
      t.match(await rest(`${at}/composition?`), composition)
      t.match(await rest(`${at}/cadence?year=${year}&`), cadence)
    }
    return { constitution, levels: Object.fromEntries(levels.map(({ level, ...one }) => [level, one])) }
  }
  const nulls = { held: null, scheduled: null, cancelled: null, missing: null }
  const silent = {
    composition: { status: 'NOT_REPORTED', seats: [{ filled: null, vacant: null }] },
    cadence: nulls
  }
  const before = await read(CLUSTER, 2025)
  t.match(before, {
    constitution: Array(5).fill({ done: null }),
    levels: { POLITICAL: silent, PROFESSIONAL: { cadence: { moreOftenThan: { meetings: null, kept: null } } } }
  })
  t.match((await read('1082-ssu', 2025)).levels, {
    POLITICAL: { ...silent, cadence: { ...nulls, invitations: [{ done: null, missing: null }] } }
  })

  await ask(`mutation { appoint(input: { bodyKey: "${CLUSTER}", level: POLITICAL, seatKind: MAYOR, municipalityCode: "0615",
    office: MAYOR, personName: "Prøve Borgmester", validFrom: "2025-06-01", validTo: "2025-10-01" }) { seq } }`)
  const reported = {
    composition: { status: 'VACANT', seats: [{ filled: 0, vacant: 1 }] },
    cadence: { held: 0, scheduled: 0, cancelled: 0, missing: 2 }
  }
  for (const year of [2025, 2026]) {
    const after = await read(CLUSTER, year)
    t.match(after.levels, {
      POLITICAL: reported,
      PROFESSIONAL: { ...silent, cadence: { ...nulls, moreOftenThan: { meetings: 0, kept: null } } }
    })
    t.match(after.constitution, Array(5).fill({ done: false }))
  }
  t.match((await read(CLUSTER, 2024)).levels, { POLITICAL: silent }, 'the year before the first record')
})

t.test('of an initiative of the documents no money is known until some is recorded', async (t) => {
  const { ask, app } = await readingApp()
  const { data } = await ask('{ initiative(key: "1082-heart-rehabilitation") { money { net { dkk } } } }')
  t.same(data, { initiative: { money: null } })
  t.equal((await app.inject('/v1/initiatives/1082-heart-rehabilitation?include=money')).json().money, null)
})

t.test('a meeting needs a body that is there that day, with that level', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  for (const [bodyKey, level, date, field] of [
    [CLUSTER, 'POLITICAL', '2022-06-30', 'input.date'],
    [CLUSTER, 'ADMINISTRATIVE', '2026-01-01', 'input.level']
  ]) {
    const { errors } = await ask(SCHEDULE, { input: { bodyKey, level, date, title: 'Møde' } })
    t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field }] })
  }
})

t.test('the points to decide afresh are ticked off by decisions up to the day', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  const decided = await ask(
    `mutation { decideConstitution(input: { bodyKey: "${CLUSTER}", item: PURPOSE, decidedOn: "2022-09-01", text: "Formål" }) { seq } }`
  )
  t.same(decided.errors, [])
  const done = async (asOf: string) => {
    const { data } = await ask<{ cluster: { constitution: { item: string; done: boolean }[] } }>(
      `{ cluster(key: "${CLUSTER}", asOf: "${asOf}") { constitution { item done } } }`
    )
    return data.cluster.constitution.filter((point) => point.done).map((point) => point.item)
  }
  t.same(await done('2022-08-31'), [])
  t.same(await done('2022-09-01'), ['PURPOSE'])
})

t.test('a secretariat is shared where both sides serve', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  const assign = (side: string) =>
    ask(
      `mutation { assignSecretariat(input: { bodyKey: "${CLUSTER}", side: ${side}, name: "Enhed", contact: "post@example.org", validFrom: "2026-01-01" }) { seq } }`
    )
  const shared = async () =>
    (
      await ask<{ cluster: { secretariat: { shared: boolean } } }>(
        `{ cluster(key: "${CLUSTER}") { secretariat { shared } } }`
      )
    ).data.cluster.secretariat.shared
  await assign('REGION')
  t.equal(await shared(), false)
  await assign('MUNICIPALITY')
  t.equal(await shared(), true)
  t.equal((await assign('PATIENTS')).errors[0]?.extensions.code, 'INVALID_INPUT')
})

t.test('a municipality in two clusters sits in both, until it is recorded in which', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  const seats = async (cluster: string) => {
    const { data } = await ask<{
      cluster: { levels: { level: string; composition: { seats: { requiredBy: { id: string } }[] } }[] }
    }>(
      `{ cluster(key: "${cluster}") { levels { level composition { seats { requiredBy { ... on Municipality { id code } } } } } } }`
    )
    return JSON.stringify(data.cluster.levels.find((level) => level.level === 'POLITICAL')?.composition).includes(
      '"0101"'
    )
  }
  const [byen, syd] = ['1084-sundhedsklynge-byen', '1084-sundhedsklynge-syd']
  t.same([await seats(byen), await seats(syd)], [true, true])
  const concern = await ask<{ raiseAffiliationConcern: { affiliationConcern: Keyed } }>(
    'mutation { raiseAffiliationConcern(input: { municipalityCode: "101", kind: FIFTY_FIFTY, raisedOn: "2026-01-02", text: "Ligelig fordeling" }) { affiliationConcern { key } } }'
  )
  const { key } = concern.data.raiseAffiliationConcern.affiliationConcern
  const resolve = () =>
    ask(
      `mutation { resolveAffiliationConcern(input: { concernKey: "${key}", resolvedOn: "2026-02-01", solution: "Politisk i Byen" }) { affiliationConcern { solution resolvedOn } } }`
    )
  t.same((await resolve()).errors, [])
  t.equal((await resolve()).errors[0]?.extensions.code, 'CONFLICT')
  await ask(
    `mutation { representMunicipality(input: { municipalityCode: "0101", clusterKey: "${byen}", level: POLITICAL, validFrom: "2026-02-01" }) { seq } }`
  )
  t.same([await seats(byen), await seats(syd)], [true, false])
  // Where it is recorded ends with the membership: it then sits where it still is a member.
  const ended = await ask(
    `mutation { endClusterMember(input: { membershipKey: "${byen}.0101", on: "2026-08-01" }) { seq } }`
  )
  t.same(ended.errors, [])
  t.same([await seats(byen), await seats(syd)], [false, true])
  const { data } = await ask<{ representations: { nodes: { validTo: string }[] } }>(
    '{ representations(asOf: "2026-07-31") { nodes { validTo } } }'
  )
  t.same(data.representations.nodes, [{ validTo: '2026-08-01' }])
  const stranger = await ask(
    `mutation { representMunicipality(input: { municipalityCode: "0751", clusterKey: "${byen}", level: POLITICAL, validFrom: "2026-02-01" }) { seq } }`
  )
  t.equal(stranger.errors[0]?.extensions.code, 'INVALID_INPUT')
})

t.test('a representation in a body ends with it', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  const [byen, syd] = ['1084-sundhedsklynge-byen', '1084-sundhedsklynge-syd']
  const represent = (cluster: string, from: string) =>
    ask<{ representMunicipality: { representation: { validTo: string | null } } }>(
      `mutation { representMunicipality(input: { municipalityCode: "0101", clusterKey: "${cluster}", level: POLITICAL, validFrom: "${from}" }) { representation { validTo } } }`
    )
  await represent(byen, '2025-01-01')
  await ask(`mutation { endBody(input: { bodyKey: "${byen}", on: "2026-01-01" }) { seq } }`)
  const { data } = await ask<{ representations: { totalCount: number }; municipality: { representedIn: Keyed[] } }>(
    '{ representations { totalCount } municipality(code: "0101") { representedIn(level: POLITICAL) { key } } }'
  )
  t.equal(data.representations.totalCount, 0)
  t.same(data.municipality.representedIn, [{ key: syd }], 'and the municipality sits in its other cluster again')
  const late = await represent(byen, '2026-01-01')
  t.match(late.errors[0]?.extensions, { issues: [{ field: 'input.validFrom', message: /31 December 2025/ }] })
})

t.test('demo data show every status, beside a council, and can be asked for again', async (t) => {
  const databasePath = join(ownFolder(t), 'demo.db')
  const run = () =>
    execFileSync(process.execPath, ['src/start.js', './cli/seed.ts', '--demo'], {
      env: { ...process.env, DATABASE_PATH: databasePath },
      stdio: 'pipe'
    })
  // A council is a body without levels: the demo leaves it as it is.
  const service = openService(seededFile(t))
  service.services.operations.carryOut(
    'establishBody',
    { key: '1081-raad', kind: 'HEALTH_COUNCIL', name: 'Rådet', regionCode: '1081', validFrom: '2025-01-01' },
    service.context
  )
  await service.db.raw.backup(databasePath)
  service.close()
  run()
  const records = () => {
    const db = openDatabase(databasePath)
    const count = db.raw.prepare('select count(*) from change').pluck().get()
    closeDatabase(db)
    return count
  }
  const written = records()
  t.match(String(run()), /it is there already/)
  t.equal(records(), written, 'a second time writes nothing')
  const { ask } = await testApp(t, { databasePath })
  const { data } = await ask<{ compositionReport: { counts: { status: string }[] } }>(
    '{ compositionReport { counts { status region { code } count } } }'
  )
  const found = new Set(data.compositionReport.counts.map(({ status }) => status))
  for (const status of ['COMPLETE', 'VACANT', 'DEVIATING', 'NOT_REPORTED']) t.ok(found.has(status), status)

  type Meeting = { status: string; attendance: { present: boolean; appointment: { seatKind: string } }[] }
  const { data: met } = await ask<{ ssu: { levels: { level: string; meetings: Meeting[] }[] } }>(
    '{ ssu(regionCode: "1082") { levels { level meetings { status attendance { present appointment { seatKind } } } } } }'
  )
  const meetings = met.ssu.levels.find((one) => one.level === 'POLITICAL')?.meetings ?? []
  for (const { status, attendance } of meetings) {
    if (status !== 'HELD') t.same(attendance, [], 'nobody was at a meeting to come')
    else {
      t.ok(
        attendance.some((one) => one.present) && attendance.some((one) => !one.present),
        'some were there and some were not'
      )
      t.ok(
        attendance.some((one) => one.appointment.seatKind === 'MAYOR'),
        'the co-chairs of the clusters among them'
      )
    }
  }
  t.ok(meetings.some((one) => one.status === 'HELD'))
})

t.test('demo data that are refused on the way leave nothing behind', async (t) => {
  const databasePath = join(t.testdir({}), 'demo.db')
  const service = openService(seededFile(t))
  // The demo drafts the agreement of the second region after it has filled the first.
  service.services.operations.carryOut(
    'draftHealthAgreement',
    { regionCode: '1082', on: '2025-01-01', validFrom: '2027-07-01' },
    service.context
  )
  await service.db.raw.backup(databasePath)
  service.close()
  t.throws(() =>
    execFileSync(process.execPath, ['src/start.js', './cli/seed.ts', '--demo'], {
      env: { ...process.env, DATABASE_PATH: databasePath },
      stdio: 'pipe'
    })
  )
  const db = openDatabase(databasePath)
  t.equal(db.raw.prepare('select count(*) from change').pluck().get(), 1, 'only the draft is there')
  t.equal(db.raw.prepare('select count(*) from person').pluck().get(), 0)
  closeDatabase(db)
})
