import { isDeepStrictEqual } from 'node:util'
import { EventSource } from 'eventsource'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { clustersToHear, HEALTH_AGREEMENT, outstandingOn } from '../../src/domain/agreements/agreement-lifecycle.ts'
import { DomainError } from '../../src/domain/basics/errors.ts'
import { type Day, plusDays } from '../../src/domain/basics/time.ts'
import { PRACTICE_PLAN } from '../../src/domain/practice-plans/plan-lifecycle.ts'
import type { ChangePage, PublicChange, PublicRowChange } from '../../src/domain/sync/feed.ts'
import { openDatabase } from '../../src/store/database.ts'
import { createDigester } from '../../src/store/digest.ts'
import { createFeed } from '../../src/store/feed.ts'
import { publicRowsOf } from '../../src/store/public-rows.ts'
import { createSnapshots, Sum } from '../../src/store/snapshot.ts'
import { createStandings } from '../../src/store/standing.ts'
import { beside } from '../support/beside.ts'
import { type Agreement, by, codes, type Input, keys, step, TOPICS, there } from '../support/lifecycles.ts'
import { act, anAppointment, openService, seededFile, type WritingApp, writingApp } from '../support/representation.ts'
import { Copy, digestOf, feedOf, get, type Snapshot, snapshotOf, until } from '../support/sync.ts'
import { repeats, sample } from '../support/thorough.ts'

/*
 * Drafts that come into view and leave it again, as replicas have them: whoever has followed all along and whoever joins
 * anywhere hold the same rows, which are those that the graph shows to everyone.
 */

const REGION = '1081'
const TODAY: Day = '2026-11-21'

/** What everyone was shown at a number. */
type Shown = { seq: number; copy: Copy; snapshot: Snapshot }

/** An app, or two on one file that write in turns, looked at through its doors after every write. */
async function watching(t: Test, options: { apps?: number; path?: string } = {}) {
  const path = options.path ?? seededFile(t)
  const apps: WritingApp[] = []
  for (let count = 0; count < (options.apps ?? 1); count++) {
    apps.push(await writingApp(t, { databasePath: path, timings: { pollMs: 10 } }))
  }
  const bases = await Promise.all(apps.map((app) => app.listen()))
  const [first] = bases as [string]
  const shown: Shown[] = []
  const records: PublicChange[] = []
  const lives = new Map<string, 'healthAgreement' | 'practicePlan'>()
  let turn = 0

  /** Done when every app knows what each of them has written, which takes a moment where they share a database. */
  const inStep = () => Promise.all(apps.map(({ app }) => app.inject('/health/live')))

  const snapshotNow = async (): Promise<Shown> => {
    await inStep()
    const snapshot = await snapshotOf(bases[turn % bases.length] as string)
    return { seq: snapshot.head.seq, copy: new Copy(snapshot.rows), snapshot }
  }
  const origin = await snapshotNow()
  shown.push(origin)
  const following = new Copy(origin.snapshot.rows)

  /** Looks at everything after a write: the copy that has followed all along, a fresh one, the digest and the graph. */
  const look = async (): Promise<PublicChange> => {
    const now = await snapshotNow()
    const [record, ...more] = await feedOf(first, 1000, now.seq - 1)
    if (!record || more.length > 0) throw new Error(`${more.length + 1} records at ${now.seq}.`)
    const what = `${now.seq} ${record.operation}`
    t.same(following.take(record).unlike(now.copy), [], `${what}: who followed has what a snapshot has`)
    for (const base of bases) t.equal((await digestOf(base)).digest, now.snapshot.end.digest, `${what}: and the digest`)
    shown.push(now)
    records.push(record)
    await asInTheGraph(now.copy, what)
    return record
  }

  /** Lets the copy that follows take the record of a write, and looks at nothing else. */
  const follow = async (): Promise<PublicChange> => {
    await inStep()
    const [record, ...more] = await feedOf(first, 1000, records.at(-1)?.seq ?? origin.seq)
    if (!record || more.length > 0) throw new Error(`${more.length + 1} records after ${records.at(-1)?.seq}.`)
    following.take(record)
    records.push(record)
    return record
  }

  /** That a copy holds of every life just what the graph answers to everyone. */
  const asInTheGraph = async (copy: Copy, what: string) => {
    const [app] = apps as [WritingApp]
    for (const [key, field] of lives) {
      const goals = field === 'healthAgreement' ? 'goals { key history { action } measurements { on } }' : ''
      const { data } = await app.ask<Record<string, Told | null>>(
        `{ ${field}(key: "${key}", asOf: "${TODAY}") { key version replaces { key } history { action } ${goals} } }`,
        {},
        null
      )
      const told = data[field] ?? null
      const row = copy.of(field).find((one) => one.key === key)
      const ofLife = copy.of('step').filter((one) => one.subjectKey === key)
      t.equal(row?.version, told?.version, `${what}: ${key} is there as it is in the graph`)
      t.equal(row?.replacesKey ?? null, told?.replaces?.key ?? null, `${what}: and what it replaces`)
      t.equal(ofLife.length, told?.history.length ?? 0, `${what}: with its steps`)
      const ofGoals = copy.of('goal').filter((one) => one.ownerKey === key)
      t.same(keys(ofGoals as { key: string }[]).sort(), keys(told?.goals ?? []).sort(), `${what}: with its goals`)
      for (const goal of told?.goals ?? []) {
        const of = (table: string, column: string) => copy.of(table).filter((one) => one[column] === goal.key).length
        t.equal(of('step', 'subjectKey'), goal.history.length)
        t.equal(of('measurement', 'goalKey'), goal.measurements.length)
      }
    }
  }

  const writer = (): WritingApp => {
    turn += 1
    return apps[turn % apps.length] as WritingApp
  }

  return {
    path,
    apps,
    bases,
    base: first,
    shown,
    records,
    /** Takes a step and looks. Of a row of like steps, `index` is the number of this one: the quick run looks at every fifth. */
    async does(action: string, input: Input, index = 0): Promise<{ key: string; record: PublicChange }> {
      const { subject } = await step(writer(), action, input)
      const field = { HealthAgreement: 'healthAgreement', PracticePlan: 'practicePlan' } as const
      const { __typename: type } = subject
      if (type === 'HealthAgreement' || type === 'PracticePlan') lives.set(subject.key, field[type])
      return { key: subject.key, record: await (index % repeats(5, 1) === 0 ? look() : follow()) }
    },
    async writes(input: Input): Promise<PublicChange> {
      await act(writer(), 'appoint', input)
      return look()
    },
    /** That whoever joins at any number comes to the same, and that the digests of all numbers are those told then. */
    async joins(): Promise<void> {
      const last = await snapshotNow()
      t.same(following.unlike(last.copy), [], 'who followed has what a snapshot has in the end')
      for (const { seq, snapshot } of sample(shown, 8)) {
        const copy = new Copy(snapshot.rows)
        for (const record of await feedOf(first, 7, seq)) copy.take(record)
        t.same(copy.unlike(last.copy), [], `who joins at ${seq} ends up with the same`)
        for (const base of bases) {
          t.equal((await digestOf(base, seq)).digest, snapshot.end.digest, `the digest at ${seq} is that of then`)
        }
      }
      const told = await feedOf(first, 1000, shown[0]?.seq)
      t.equal(told.length, records.length)
      const changed = told.filter((record, index) => !isDeepStrictEqual(record, records[index]))
      t.same(changed, [], 'every record is told as it was told then')
    }
  }
}

type Watching = Awaited<ReturnType<typeof watching>>
type Told = {
  key: string
  version: number
  replaces: { key: string } | null
  history: object[]
  goals?: { key: string; history: object[]; measurements: object[] }[]
}

const WITHHELD = { operation: 'withheld', entity: { type: 'Withheld', key: '' }, changes: [], effects: null }
const tablesOf = (changes: readonly PublicRowChange[]) => [...new Set(changes.map(({ table }) => table))]
const isNew = ({ before, after }: PublicRowChange) => before === null && after !== null
const isGone = ({ before, after }: PublicRowChange) => before !== null && after === null

/** Begins the next agreement of the region; its key. */
async function draft(watch: Watching, validFrom: Day, more: Input = {}) {
  return watch.does('draftHealthAgreement', { regionCode: REGION, on: '2026-01-15', validFrom, ...more })
}

/** Whatever an agreement needs before it is sent. */
async function prepare(watch: Watching, agreementKey: string, on: Day): Promise<void> {
  const [app] = watch.apps as [WritingApp]
  const { missingInputs } = await there<Agreement>(app, 'healthAgreement', agreementKey, on)
  for (const [index, { key }] of missingInputs.entries()) {
    const input = { agreementKey, clusterKey: key, on, remark: 'Hemmeligt indspil' }
    await watch.does('giveHealthAgreementInput', input, index)
  }
}

/** Lets every party that has yet to approve do so. */
async function approve(watch: Watching, agreementKey: string, on: Day): Promise<void> {
  const [app] = watch.apps as [WritingApp]
  const { outstanding } = await there<Agreement>(app, 'healthAgreement', agreementKey, on)
  for (const [index, code] of codes(outstanding).entries()) {
    await watch.does('approveHealthAgreement', { agreementKey, on, by: by(code) }, index)
  }
}

/** The reference client's copy as of now. */
async function aReplica({ base }: Watching): Promise<Replica> {
  const copy = new Replica(base, ':memory:')
  await copy.catchUp()
  return copy
}

async function validTo(app: WritingApp, key: string): Promise<Day> {
  return (await there<Agreement>(app, 'healthAgreement', key, TODAY)).validTo
}

t.test(
  'an agreement that is sent, rejected, sent again and approved is public just while the graph shows it',
  async (t) => {
    const watch = await watching(t)
    const [app] = watch.apps as [WritingApp]
    const { key: agreementKey, record: begun } = await draft(watch, await validTo(app, '1081-sundhedsaftale-2024'), {
      name: 'Hemmelig aftale'
    })
    t.match(begun, WITHHELD)
    const goal = async (title: string) =>
      watch.does('setGoal', { agreementKey, on: '2026-02-01', title, unit: 'point', baseline: 10, target: 20 })
    const goals = [await goal('Hemmeligt mål'), await goal('Opgivet mål')]
    const measure = (on: Day) =>
      watch.does('recordMeasurement', { goalKey: goals[0]?.key, on, value: 12, source: 'Hemmelig kilde' })
    await measure('2026-02-02')
    await watch.does('withdrawGoal', { goalKey: goals[1]?.key, on: '2026-02-03', remark: 'Nej' })
    await prepare(watch, agreementKey, '2026-02-03')
    for (const record of watch.records) t.match(record, { ...WITHHELD, actorRole: 'ADMIN' })
    const copies = [await aReplica(watch)]
    t.notOk(/Hemmelig|Opgivet/.test(JSON.stringify([watch.records, watch.shown])), 'no secret is told')

    const { record: sent } = await watch.does('sendHealthAgreementForApproval', { agreementKey, on: '2026-02-03' })
    t.match(sent, {
      operation: 'sendHealthAgreementForApproval',
      entity: { type: 'HealthAgreement', key: agreementKey }
    })
    t.ok(sent.changes.every(isNew), 'every row is new to everyone')
    t.same(tablesOf(sent.changes), ['healthAgreement', 'goal', 'step', 'measurement'], 'and comes after what it names')
    t.equal(sent.changes.length, watch.records.length + 4, 'the agreement, two goals, a measurement and a step a write')
    t.match(sent.changes[0]?.after, {
      name: 'Hemmelig aftale',
      version: sent.changes.filter(({ after }) => after?.subjectKey === agreementKey).length
    })
    t.match(JSON.stringify(sent), /Hemmeligt mål.*Hemmeligt indspil.*Hemmelig kilde/)

    const approval = { agreementKey, on: '2026-03-01', by: by('0851') }
    const { record: approved } = await watch.does('approveHealthAgreement', approval)
    t.match(approved.changes, [
      { table: 'healthAgreement', before: { version: Number }, after: { version: Number } },
      { table: 'step', before: null, after: { action: 'approveHealthAgreement', byKey: '0851' } }
    ])
    t.equal(approved.changes.length, 2, 'what is in view is told change by change')
    copies.push(await aReplica(watch))
    const { record: measured } = await measure('2026-03-02')
    t.same(tablesOf(measured.changes), ['goal', 'step', 'measurement'])

    const rejection = { agreementKey, on: '2026-03-02', by: by(REGION), remark: 'Hemmelig grund' }
    const { record: rejected } = await watch.does('rejectHealthAgreement', rejection)
    t.match(rejected, { operation: 'rejectHealthAgreement', entity: { key: agreementKey }, actorRole: 'ADMIN' })
    t.ok(rejected.changes.every(isGone), 'every row goes')
    t.same(tablesOf(rejected.changes), ['measurement', 'step', 'goal', 'healthAgreement'], 'before what it names')
    t.notMatch(JSON.stringify(rejected), /Hemmelig/, 'and nothing is told of what it was')
    t.same(rejected.changes.at(-1)?.before, { version: approved.changes[0]?.after?.version })
    const revision = { agreementKey, on: '2026-03-03', remark: 'Rettet' }
    t.match((await watch.does('reviseHealthAgreement', revision)).record, WITHHELD)
    copies.push(await aReplica(watch))
    await watch.does('setGoal', { agreementKey, on: '2026-03-03', title: 'Nyt mål' })
    const { record: again } = await watch.does('sendHealthAgreementForApproval', { agreementKey, on: '2026-03-03' })
    t.match(JSON.stringify(again), /Nyt mål.*Hemmelig grund/, 'it comes back with all that happened meanwhile')

    await approve(watch, agreementKey, '2026-04-01')
    await watch.does('submitHealthAgreement', { agreementKey, on: '2026-04-02' })
    const { record: refused } = await watch.does('recordHealthAuthorityRejection', {
      agreementKey,
      on: '2026-04-03',
      remark: 'Ikke godt nok'
    })
    t.ok(refused.changes.length > 0 && refused.changes.every(isGone))
    await watch.does('reviseHealthAgreement', { ...revision, on: '2026-04-04' })
    await watch.does('sendHealthAgreementForApproval', { agreementKey, on: '2026-04-04' })
    await approve(watch, agreementKey, '2026-05-01')
    await watch.does('submitHealthAgreement', { agreementKey, on: '2026-05-02' })
    await watch.does('recordHealthAuthorityApproval', { agreementKey, on: '2026-05-03' })
    await measure('2026-06-01')
    await watch.does('closeGoal', { goalKey: goals[0]?.key, on: '2026-06-02', remark: 'Nået', outcome: 'REACHED' })
    await watch.joins()

    for (const copy of copies) {
      t.ok(await copy.catchUp())
      t.equal(await copy.check(), true, `the reference client goes on from ${copy.place?.seq}`)
      copy.db.close()
    }
  }
)

t.test('a plan that is required is public until it is begun, and again from each hearing on', async (t) => {
  const watch = await watching(t)
  const planKey = `${REGION}-praksisplan`
  const there = () =>
    watch.shown
      .at(-1)
      ?.copy.of('practicePlan')
      .some(({ key }) => key === planKey)
  t.ok(there())
  const begun = await watch.does('draftPracticePlan', { regionCode: REGION, on: '2026-02-01', name: 'Hemmelig plan' })
  t.equal(begun.key, planKey)
  t.match(begun.record.changes, [{ table: 'practicePlan', key: planKey, before: { version: 1 }, after: null }])
  t.notMatch(JSON.stringify(begun.record), 'Hemmelig')
  t.notOk(there())
  const writes = async (on: Day) => {
    for (const topicKey of TOPICS)
      await watch.does('writePracticePlanTopic', { planKey, topicKey, on, remark: 'Hemmelig' })
  }
  await writes('2026-02-02')
  await watch.does('involveMunicipalitiesInPlan', { planKey, on: '2026-02-03', remark: 'Hemmelig' })
  await watch.does('involveGeneralPracticeInPlan', { planKey, on: '2026-02-03', remark: 'Hemmelig' })
  t.notMatch(JSON.stringify(watch.records), 'Hemmelig')
  const hears = async (on: Day, deadline: Day) => {
    const { record } = await watch.does('openPracticePlanHearing', { planKey, on, deadline })
    t.ok(record.changes.every(isNew))
    t.match(record.changes[0]?.after, { key: planKey, name: /^Praksisplan/ }, 'as it was called while it was awaited')
    t.match(
      record.changes.find(({ after }) => after?.action === 'draftPracticePlan')?.after,
      { data: { name: 'Hemmelig plan' } },
      'and from its draft on'
    )
    await watch.does('answerPracticePlanHearing', { planKey, on, party: 'PLO', remark: 'Svar' })
    await watch.does('closePracticePlanHearing', { planKey, on: deadline })
  }
  await hears('2026-02-04', '2026-03-01')
  const { record: revised } = await watch.does('revisePracticePlan', { planKey, on: '2026-03-02', remark: 'Om igen' })
  t.ok(revised.changes.length > 8 && revised.changes.every(isGone))
  await writes('2026-03-03')
  await hears('2026-03-04', '2026-04-01')
  await watch.does('presentPracticePlanToSsu', { planKey, on: '2026-04-02' })
  const adoption = { planKey, on: '2026-04-03', inForceFrom: '2026-05-01', by: { regionCode: REGION } }
  const { record: adopted } = await watch.does('adoptPracticePlan', adoption)
  t.match(adopted.changes[0], { before: { inForceFrom: null }, after: { inForceFrom: '2026-05-01' } })

  const next = await watch.does('draftPracticePlan', { regionCode: REGION, on: '2026-06-01', name: 'Næste' })
  t.match(next.record, WITHHELD)
  await watch.does('followUpPracticePlan', { planKey, on: '2026-06-02', remark: 'Fulgt op' })
  t.match(
    (await watch.does('withdrawPracticePlan', { planKey: next.key, on: '2026-06-03', remark: 'Nej' })).record,
    WITHHELD
  )
  await watch.joins()
})

t.test(
  'what is public does not name a draft by its key, and names it from the number on at which it is public',
  async (t) => {
    const watch = await watching(t)
    const [app] = watch.apps as [WritingApp]
    const current = '1081-sundhedsaftale-2024'
    const { key: next } = await draft(watch, await validTo(app, current))
    await watch.does('setGoal', { agreementKey: next, on: '2026-01-16', title: 'Mål' })
    await prepare(watch, next, '2026-01-16')
    const { key: after } = await draft(watch, await validTo(app, next), { on: '2026-01-16' })
    await watch.does('setGoal', { agreementKey: after, on: '2026-01-16', title: 'Mål' })
    await prepare(watch, after, '2026-01-16')
    const rowOf = (key: string) =>
      watch.shown
        .at(-1)
        ?.copy.of('healthAgreement')
        .find((row) => row.key === key)

    // By a law that the agreement in force is extended by, the draft begins later.
    const law = { agreementKey: current, on: '2026-02-01', months: 6, legalBasis: 'Lov om forlængelse' }
    const { record: extended } = await watch.does('extendHealthAgreement', law)
    t.same(
      extended.changes.map(({ table, key }) => (table === 'healthAgreement' ? key : table)),
      [current, 'step']
    )
    t.notMatch(JSON.stringify(extended), next)
    const extension = extended.changes[1]?.key

    await watch.does('sendHealthAgreementForApproval', { agreementKey: after, on: '2026-02-02' })
    t.match(rowOf(after), { replacesKey: null })
    t.notOk(JSON.stringify([watch.records, watch.shown.map(({ snapshot }) => snapshot)]).includes(next))
    const { record: sent } = await watch.does('sendHealthAgreementForApproval', {
      agreementKey: next,
      on: '2026-02-03'
    })
    t.match(rowOf(after), { replacesKey: next })
    const others = sent.changes.filter((change) => !isNew(change))
    t.match(others, [
      { table: 'healthAgreement', key: after, before: { replacesKey: null }, after: { replacesKey: next } },
      { table: 'step', key: extension, before: { data: { next: undefined } }, after: { data: { next: { key: next } } } }
    ])
    t.same(Object.keys(others[0]?.after ?? {}), ['replacesKey'])
    const rejection = { agreementKey: next, on: '2026-02-04', by: by(REGION), remark: 'Nej' }
    const { record: rejected } = await watch.does('rejectHealthAgreement', rejection)
    t.match(rejected.changes[0], { table: 'step', key: extension, after: { data: { next: undefined } } })
    t.match(rejected.changes[1], { key: after, before: { replacesKey: null }, after: { replacesKey: null } })
    t.match(rowOf(after), { replacesKey: null })
    await watch.does('withdrawHealthAgreement', { agreementKey: after, on: '2026-02-05', remark: 'Nej' })
    await watch.joins()
  }
)

t.test('no filter of the feed finds out what is withheld', async (t) => {
  const watch = await watching(t)
  const [app] = watch.apps as [WritingApp]
  const { key } = await draft(watch, await validTo(app, '1081-sundhedsaftale-2024'))
  const vest = anAppointment('1081-sundhedsklynge-vest', 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
  await watch.writes(vest)
  await watch.does('reviseHealthAgreement', { agreementKey: key, on: '2026-01-16', remark: 'Rettet' })
  const found = async (filter: string) => {
    const { nodes, nextAfter } = await get<ChangePage>(watch.base, `/v1/changes?${filter}`)
    t.equal(nextAfter, 3)
    return nodes.map(({ seq }) => seq)
  }
  for (const filter of ['operation=draftHealthAgreement', `entityKey=${key}`, 'entityType=HealthAgreement']) {
    t.same(await found(filter), [], filter)
  }
  t.same(await found('operation=withheld'), [1, 3])
  t.same(await found('entityType=Withheld'), [1, 3])
  t.same(await found('operation=withheld&entityType=Appointment'), [])
  t.same(await found('operation=appoint'), [2])
  t.match(await get<ChangePage>(watch.base, '/v1/changes?operation=withheld&first=1'), {
    nodes: [{ seq: 1 }],
    hasMore: true,
    nextAfter: 1
  })
  await watch.does('setGoal', { agreementKey: key, on: '2026-01-16', title: 'Mål' })
  await prepare(watch, key, '2026-01-16')
  await watch.does('sendHealthAgreementForApproval', { agreementKey: key, on: '2026-01-16' })
  const { nodes } = await get<ChangePage>(watch.base, `/v1/changes?entityKey=${key}`)
  t.same(
    nodes.map(({ operation }) => operation),
    ['sendHealthAgreementForApproval'],
    'what was withheld stays so'
  )
})

t.test('two processes and everyone who listens tell the same', async (t) => {
  const watch = await watching(t, { apps: 2 })
  const [app] = watch.apps as [WritingApp]
  const heard: PublicChange[] = []
  const source = new EventSource(`${watch.bases[1]}/v1/events?after=0`)
  t.teardown(() => source.close())
  source.addEventListener('change', (event) => heard.push(JSON.parse(event.data) as PublicChange))
  const { key: agreementKey } = await draft(watch, await validTo(app, '1081-sundhedsaftale-2024'))
  await watch.does('setGoal', { agreementKey, on: '2026-02-01', title: 'Mål', unit: 'point' })
  await prepare(watch, agreementKey, '2026-02-01')
  await watch.does('sendHealthAgreementForApproval', { agreementKey, on: '2026-02-01' })
  await watch.does('rejectHealthAgreement', { agreementKey, on: '2026-02-02', by: by(REGION), remark: 'Nej' })
  await watch.does('reviseHealthAgreement', { agreementKey, on: '2026-02-03', remark: 'Rettet' })
  await watch.does('sendHealthAgreementForApproval', { agreementKey, on: '2026-02-03' })
  await approve(watch, agreementKey, '2026-02-04')
  await until(() => heard.length === watch.records.length)
  t.same(heard, watch.records)
  await watch.joins()
})

/** The services on a file of their own, every write of which is looked at from within. */
function living(t: Test) {
  let look = () => {}
  const service = openService(seededFile(t), (write) => (...given) => {
    const written = write(...given)
    look()
    return written
  })
  const { db } = service
  const { read } = createFeed(
    db,
    () => 0,
    () => service.structure.image
  )
  const lastSeq = db.raw.prepare<[], number>('select coalesce(max(seq), 0) from change').pluck()
  const standings = createStandings(db.raw)
  const copyNow = () => {
    const standing = standings()
    const rows = LIVES.flatMap((table) => [...publicRowsOf(db.raw, table, standing)].map((row) => ({ table, row })))
    return { seq: lastSeq.get() ?? 0, copy: new Copy(rows) }
  }
  const following = copyNow().copy
  const told: { seq: number; copy: Copy; record: PublicChange }[] = []
  const faults: string[] = []
  look = () => {
    const now = copyNow()
    const [record] = read({ after: now.seq - 1, first: 1 }).nodes
    if (!record) throw new Error(`There is no record ${now.seq}.`)
    faults.push(
      ...following
        .take(record)
        .unlike(now.copy)
        .map((fault) => `${now.seq} ${record.operation}: ${fault}`)
    )
    told.push({ ...now, record })
  }
  const digest = createDigester(
    db,
    createSnapshots(db, () => new Date())
  )
  return { ...service, told, faults, read, digest }
}

/** The tables that a snapshot is compared in, since nothing else is written there. */
const LIVES = ['healthAgreement', 'practicePlan', 'goal', 'step', 'measurement']

type Living = ReturnType<typeof living>

/** Takes a step onward in some life of the region, picked among those that are open; what it needs first is done first. */
function goOn({ services, structure, context }: Living, pick: number, on: Day): void {
  const { image } = structure
  const at = <T>(list: readonly T[]): T => list[pick % list.length] as T
  const agreements = [...image.healthAgreement.values()].filter(({ regionKey }) => regionKey === REGION)
  const plans = [...image.practicePlan.values()].filter(({ regionKey }) => regionKey === REGION)
  const { operations } = services
  if (pick % 3 === 0) {
    const plan = at(plans.slice(-2))
    const planKey = plan.key
    const state = plan.steps.at(-1)?.state ?? 'REQUIRED'
    const open = PRACTICE_PLAN.transitions.filter(({ from }) => from.includes(state as never))
    const action = open.length === 0 || state === 'REQUIRED' ? 'draftPracticePlan' : at(open).action
    const told = { planKey, on, remark: 'Prøve' }
    switch (action) {
      case 'draftPracticePlan':
        operations.carryOut('draftPracticePlan', { regionCode: REGION, on, name: `Plan ${pick}` }, context)
        return
      case 'writePracticePlanTopic':
        for (const topicKey of TOPICS) operations.carryOut('writePracticePlanTopic', { ...told, topicKey }, context)
        operations.carryOut('involveMunicipalitiesInPlan', told, context)
        operations.carryOut('involveGeneralPracticeInPlan', told, context)
        operations.carryOut('openPracticePlanHearing', { planKey, on, deadline: plusDays(on, 1) }, context)
        return
      case 'presentPracticePlanToSsu':
        operations.carryOut('presentPracticePlanToSsu', { planKey, on }, context)
        if (pick % 2 === 0) {
          operations.carryOut(
            'adoptPracticePlan',
            { planKey, on, inForceFrom: on, by: { regionCode: REGION } },
            context
          )
        }
        return
      case 'revisePracticePlan':
      case 'withdrawPracticePlan':
      case 'followUpPracticePlan':
        operations.carryOut(action, told, context)
        return
      default:
        operations.carryOut('closePracticePlanHearing', { planKey, on }, context)
        return
    }
  }
  const agreement = at(agreements.slice(-3))
  const agreementKey = agreement.key
  const state = agreement.steps.at(-1)?.state ?? 'APPROVED'
  const open = HEALTH_AGREEMENT.transitions.filter(({ from }) => from.includes(state as never))
  const told = { agreementKey, on, remark: 'Prøve' }
  const measurable = [...image.goal.values()]
  switch (open.length === 0 || pick % 7 === 0 ? 'draftHealthAgreement' : at(open).action) {
    case 'draftHealthAgreement': {
      const ends = agreements.filter((one) => one.steps.at(-1)?.state !== 'WITHDRAWN').map((one) => one.validTo ?? on)
      const validFrom = ends.sort().at(-1) ?? on
      operations.carryOut('draftHealthAgreement', { regionCode: REGION, on, validFrom }, context)
      return
    }
    case 'sendHealthAgreementForApproval':
    case 'giveHealthAgreementInput':
    case 'reviseHealthAgreement': {
      const { payload } = operations.carryOut('setGoal', { agreementKey, on, title: 'Mål', unit: 'point' }, context)
      operations.carryOut('recordMeasurement', { goalKey: payload.key, on, value: pick, source: 'Prøve' }, context)
      operations.carryOut('reviseHealthAgreement', told, context)
      for (const { key: clusterKey } of clustersToHear(agreement, on)) {
        operations.carryOut('giveHealthAgreementInput', { ...told, clusterKey }, context)
      }
      operations.carryOut('sendHealthAgreementForApproval', { agreementKey, on }, context)
      return
    }
    case 'approveHealthAgreement':
      for (const { key } of outstandingOn(agreement, on) as { key: string }[]) {
        const authority = key === REGION ? { regionCode: key } : { municipalityCode: key }
        operations.carryOut('approveHealthAgreement', { agreementKey, on, by: authority }, context)
      }
      return
    case 'rejectHealthAgreement':
      operations.carryOut('rejectHealthAgreement', { ...told, by: { regionCode: REGION } }, context)
      return
    case 'submitHealthAgreement':
      operations.carryOut('submitHealthAgreement', { agreementKey, on }, context)
      return
    case 'recordHealthAuthorityApproval':
      operations.carryOut('recordHealthAuthorityApproval', { agreementKey, on }, context)
      return
    case 'recordHealthAuthorityRejection':
      operations.carryOut('recordHealthAuthorityRejection', told, context)
      return
    case 'extendHealthAgreement':
      operations.carryOut('extendHealthAgreement', { agreementKey, on, months: 1, legalBasis: 'Lov' }, context)
      return
    case 'withdrawHealthAgreement':
      if (pick % 2 === 0) operations.carryOut('withdrawHealthAgreement', told, context)
      return
    default:
      if (measurable.length > 0) {
        operations.carryOut(
          'recordMeasurement',
          { goalKey: at(measurable).key, on, value: pick, source: 'Prøve' },
          context
        )
      }
  }
}

t.test('whatever lives go through, a copy that follows equals one that is taken anew, at every number', async (t) => {
  const seen = { writes: 0, comes: 0, goes: 0, names: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5000), { minLength: 60, maxLength: 90 }), async (picks) => {
      const life = living(t)
      let on: Day = '2024-02-01'
      try {
        for (const pick of picks) {
          on = plusDays(on, pick % 3)
          try {
            goOn(life, pick, on)
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
          }
        }
        t.same(life.faults, [])
        const { nodes } = life.read({ after: 0, first: life.told.length })
        t.same(
          nodes,
          life.told.map(({ record }) => record),
          'a record is told as it was told then'
        )
        for (const { seq, copy } of life.told.filter((_, index) => index % 5 === 0)) {
          const { tables } = await life.digest(seq)
          for (const table of LIVES) {
            const rows = copy.of(table)
            const sum = new Sum()
            for (const row of rows) sum.add(row)
            t.same(tables[table], { rows: rows.length, digest: sum.digest }, `the digest of ${table} at ${seq}`)
          }
        }
        const changes = nodes.flatMap((record) => record.changes)
        seen.writes += nodes.length
        seen.goes += nodes.filter((record) => record.changes.some(isGone)).length
        seen.comes += nodes.filter(({ changes: rows }) => rows.length > 5 && rows.some(isNew)).length
        seen.names += changes.filter(
          ({ before }) => before !== null && 'replacesKey' in before && !('version' in before)
        ).length
      } finally {
        life.close()
      }
    }),
    { seed: 20220701, numRuns: repeats(2, 6), endOnFailure: true }
  )
  t.comment(JSON.stringify(seen))
  for (const [what, times] of Object.entries(seen)) t.ok(times > 0, what)
})

t.test('an agenda item that changes sides is told with its words, or without them from then on', async (t) => {
  const path = seededFile(t)
  const watch = await watching(t, { path })
  const [app] = watch.apps as [WritingApp]
  const { data } = await app.ask<{ scheduleMeeting: { meeting: { agenda: { key: string }[] } } }>(
    `mutation { scheduleMeeting(input: { bodyKey: "1081-ssu", level: POLITICAL, date: "2026-12-01", title: "Møde",
      agenda: [{ title: "Fortroligt", authoritiesOnly: true }, { title: "Åbent" }] }) { meeting { agenda { key } } } }`
  )
  const [secret, open] = keys(data.scheduleMeeting.meeting.agenda)
  const numbers = [await snapshotOf(watch.base)]
  // No mutation does this yet.
  const turns = (key: string | undefined, version: number, authoritiesOnly: boolean) => {
    const [before, after] = [
      { version, authoritiesOnly: !authoritiesOnly },
      { version: version + 1, authoritiesOnly }
    ]
    beside(path, ({ raw }) => {
      raw
        .prepare('update agenda_item set authorities_only = ?, version = ? where key = ?')
        .run(Number(authoritiesOnly), version + 1, key)
      raw
        .prepare(
          `insert into change (instant, actor, request_id, operation, entity_type, entity_key, rows)
           values ('2026-11-21T00:00:00.000Z', 'test', 'test', 'turn', 'AgendaItem', ?, ?)`
        )
        .run(key, JSON.stringify([{ table: 'agendaItem', key, before, after }]))
    })
  }
  for (const [key, version, authoritiesOnly] of [
    [secret, 1, false],
    [open, 1, true],
    [secret, 2, true]
  ] as const) {
    turns(key, version, authoritiesOnly)
    // A service of a shared database has the change when it is asked.
    await app.app.inject('/v1/digest')
    numbers.push(await snapshotOf(watch.base))
  }
  const records = await feedOf(watch.base)
  t.match(records[1]?.changes, [{ before: { title: null }, after: { title: 'Fortroligt', authoritiesOnly: false } }])
  t.match(records[2]?.changes, [
    { before: { title: null, authoritiesOnly: false }, after: { title: null, authoritiesOnly: true } }
  ])
  t.match(records[3]?.changes, [{ before: { title: null }, after: { title: null } }])
  const last = new Copy(numbers.at(-1)?.rows ?? [])
  for (const { head, rows, end } of numbers) {
    const copy = new Copy(rows)
    for (const record of await feedOf(watch.base, 1, head.seq)) copy.take(record)
    t.same(copy.unlike(last), [], `from ${head.seq}`)
    t.equal((await digestOf(watch.base, head.seq)).digest, end.digest)
  }
})

t.test('every table that hangs on what may be a draft is judged, however the tables grow', (t) => {
  const { raw } = openDatabase(':memory:')
  t.teardown(() => raw.close())
  const tables = raw.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[]
  const hanging = tables.flatMap((table) =>
    (raw.pragma(`foreign_key_list(${table})`) as { table: string; from: string }[]).flatMap(({ table: named, from }) =>
      ['health_agreement', 'practice_plan', 'goal', 'step'].includes(named) ? [`${table}.${from}`] : []
    )
  )
  t.same(hanging.sort(), ['health_agreement.replaces_key', 'measurement.goal_key', 'practice_plan.replaces_key'])
  t.end()
})
