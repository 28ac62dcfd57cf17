import t from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { globalId } from '../../src/domain/basics/ids.ts'
import { makeKey } from '../support/app.ts'
import { beside } from '../support/beside.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'
import { digestOf, feedOf, get, snapshotOf } from '../support/sync.ts'

/* Change sets: several operations in one transaction, judged once, seen as a whole, and taken back as a whole. */

const VEST = '1081-sundhedsklynge-vest'

type App = Awaited<ReturnType<typeof writingApp>>
type Operation = Record<string, unknown>
type SetAnswer = {
  changeSet: { key: string; size: number; seq: number | null; lastSeq: number | null; title: string }
  results: { index: number; operation: string; seq: number | null; entity: { __typename: string } | null }[]
  query: { municipality: { clusters: { key: string }[] }; search: { totalCount: number } }
  issues: { code: string }[]
  seq: number | null
  lastSeq: number | null
}

const APPLY = `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) {
  changeSet { key size seq lastSeq title } results { index operation seq entity { __typename } } seq lastSeq
  query { municipality(code: "0779") { clusters { key } } search(text: "Prøveråd") { totalCount } }
} }`
const REVERT = `mutation ($input: RevertChangesInput!) { revertChanges(input: $input) {
  changeSet { key size seq title reverts } results { operation } seq
} }`

const apply = (app: App, operations: Operation[], rest: object = {}, key?: string) =>
  app.ask<{ applyChanges: SetAnswer }>(
    APPLY,
    { input: { title: { da: 'Et sæt', en: 'A set' }, operations, ...rest } },
    key
  )

async function applied(app: App, operations: Operation[], rest: object = {}): Promise<SetAnswer> {
  const { data, errors } = await apply(app, operations, rest)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.applyChanges
}

const MOVE: Operation[] = [
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

const COUNCIL: Operation[] = [
  {
    as: 'council',
    establishBody: {
      key: '1081-sundhedsraad-prove',
      kind: 'HEALTH_COUNCIL',
      name: 'Prøveråd',
      regionCode: '1081',
      validFrom: '2026-01-01',
      municipalityCodes: ['0787']
    }
  },
  {
    addClusterMember: {
      clusterKey: '$council',
      role: 'MUNICIPALITY',
      municipalityCode: '0773',
      validFrom: '2026-01-01'
    }
  },
  { renameBody: { bodyKey: '$council', name: 'Prøveråd Nord', validFrom: '2026-06-01' } }
]

t.test('several operations are one transaction with one run of numbers, and all records name the set', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const { changeSet, results, seq, lastSeq, query } = await applied(app, MOVE)
  t.same([changeSet.size, changeSet.seq, changeSet.lastSeq, changeSet.title], [2, seq, lastSeq, 'Et sæt'])
  t.same(
    results.map(({ index, operation, entity }) => [index, operation, entity?.__typename]),
    [
      [0, 'endClusterMember', 'Membership'],
      [1, 'addClusterMember', 'Membership']
    ]
  )
  t.same(query.municipality.clusters, [{ key: '1082-sundhedsklynge-midt' }], 'today is before the move')
  const feed = (await feedOf(base)).slice(-2)
  t.same(
    feed.map((change) => [change.seq, change.changeSet]),
    [0, 1].map((index) => [
      (seq ?? 0) + index,
      { key: changeSet.key, index, size: 2, title: { da: 'Et sæt', en: 'A set' } }
    ])
  )
  const { data } = await app.ask<{ changeSet: { changes: { operation: string; changeSet: object }[] } }>(
    'query ($key: String!) { changeSet(key: $key) { changes { operation changeSet { index title(language: EN) } } } }',
    { key: changeSet.key }
  )
  t.same(data.changeSet.changes, [
    { operation: 'endClusterMember', changeSet: { index: 0, title: 'A set' } },
    { operation: 'addClusterMember', changeSet: { index: 1, title: 'A set' } }
  ])
})

t.test('later operations refer to what earlier ones make by local names', async (t) => {
  const app = await writingApp(t)
  await applied(app, COUNCIL)
  const { data } = await app.ask<{ body: { name: string; members: object[] } }>(
    '{ body(key: "1081-sundhedsraad-prove", asOf: "2026-07-01") { name } }'
  )
  t.equal(data.body.name, 'Prøveråd Nord')
  const { errors } = await apply(app, [{ renameBody: { bodyKey: '$nobody', name: 'X', validFrom: '2026-06-01' } }])
  t.same(errors[0]?.extensions.operations, [
    {
      index: 0,
      operation: 'renameBody',
      code: 'INVALID_INPUT',
      field: 'input.operations.0.renameBody.bodyKey',
      message: 'is no local name: no earlier operation has one'
    }
  ])
})

t.test('a local name stands for a key or an id, and a text that looks like one stays as it is', async (t) => {
  const app = await writingApp(t)
  const title = { da: '$council', en: '$nobody' }
  await applied(app, [
    ...COUNCIL,
    { renameBody: { bodyKey: '$council', name: '$council', validFrom: '2026-09-01', reason: '$council' } },
    {
      as: 'event',
      recordLegalEvent: { key: 'prove', kind: 'ACT_PASSED', date: '2026-01-01', title, text: { da: '$event' } }
    },
    {
      recordDoubt: {
        key: 'prove',
        kind: 'AMBIGUITY',
        severity: 'LOW',
        title,
        text: title,
        taken: title,
        subjectIds: ['$council', '$event']
      }
    },
    {
      as: 'number',
      recordIdentifier: {
        hospitalKey: '1085-holbaek-sygehus',
        system: 'SOR',
        value: '1234561000016003',
        validFrom: '2026-01-01'
      }
    },
    { withdrawFact: { id: '$number', reason: '$number' } }
  ])
  const { data } = await app.ask(
    `{ body(key: "1081-sundhedsraad-prove", asOf: "2026-10-01") { name }
       legalEvents { key title text } doubts(first: 100) { nodes { key title(language: EN) subjects { ... on Node { id } } } }
       resolve(system: SOR, value: "1234561000016003") { matches { inForce } } }`
  )
  const { body, legalEvents, doubts, resolve } = data as {
    body: object
    legalEvents: { key: string }[]
    doubts: { nodes: { key: string; title: string; subjects: object[] }[] }
    resolve: object
  }
  t.same([body, resolve], [{ name: '$council' }, { matches: [] }])
  t.match(
    legalEvents.find(({ key }) => key === 'prove'),
    { title: '$council', text: '$event' }
  )
  t.match(
    doubts.nodes.find(({ key }) => key === 'prove'),
    {
      title: '$nobody',
      subjects: [{ id: globalId('Committee', '1081-sundhedsraad-prove') }, { id: globalId('LegalEvent', 'prove') }]
    }
  )
})

t.test('a set of which one operation is refused writes nothing, and names every fault with its index', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const before = await digestOf(base)
  const { errors } = await apply(app, [
    MOVE[0] as Operation,
    { as: 'body', establishBody: { ...(COUNCIL[0]?.establishBody as object), regionCode: '9999' } },
    { renameBody: { bodyKey: '$body', name: 'X', validFrom: '2026-06-01' } },
    { renameBody: { bodyKey: '1082-sundhedsklynge-vest', name: '', validFrom: '2026-01-01' } }
  ])
  const faults = errors[0]?.extensions.operations as { index: number; field: string; code: string }[]
  t.same(
    faults.map(({ index, field, code }) => [index, field, code]),
    [
      [1, 'input.operations.1.establishBody.regionCode', 'NOT_FOUND'],
      [3, 'input.operations.3.renameBody.name', 'INVALID_INPUT']
    ],
    'the operation that rests on a refused one is not told of'
  )
  t.same(await digestOf(base), before)
})

t.test('what breaks a rule half-way is judged at the end', async (t) => {
  const app = await writingApp(t)
  const seat = { bodyKey: '1081-sundhedsklynge-vest', level: 'POLITICAL', seatKind: 'MAYOR', office: 'MAYOR' }
  const mayor = (personName: string) => ({
    appoint: { ...seat, municipalityCode: '0787', personName, validFrom: '2026-01-01' }
  })
  const two = await apply(app, [mayor('Prøve Ét'), mayor('Prøve To')])
  t.match(two.errors[0]?.extensions, {
    code: 'RULE_VIOLATION',
    operations: [{ index: 1, operation: 'appoint', code: 'SEAT_TAKEN' }]
  })
  const first = await applied(app, [{ as: 'first', ...mayor('Prøve Ét') }])
  t.equal(first.results.length, 1)
  const swapped = await applied(app, [
    { as: 'second', ...mayor('Prøve To') },
    { endAppointment: { appointmentKey: await keyOfMayor(app), on: '2026-01-02' } }
  ]).catch((error: Error) => error.message)
  t.match(swapped, /SEAT_TAKEN/, 'two on one day are still two')
})

async function keyOfMayor(app: App): Promise<string> {
  const { data } = await app.ask<{ appointments: { nodes: { key: string }[] } }>(
    '{ appointments(asOf: "2026-01-01", filter: { bodyKey: "1081-sundhedsklynge-vest" }) { nodes { key } } }'
  )
  return data.appointments.nodes[0]?.key as string
}

t.test('validateOnly shows the structure as it would be, and changes nothing', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const before = await snapshotOf(base)
  const { changeSet, seq, query, results } = await applied(app, [...MOVE, ...COUNCIL], { validateOnly: true })
  t.same([changeSet.size, changeSet.seq, seq, results.length], [5, null, null, 5])
  t.equal(query.search.totalCount, 1, 'the search finds what is only tried')
  const after = await snapshotOf(base)
  t.same(after.rows, before.rows)
  t.same([after.head.seq, after.end], [before.head.seq, before.end])
  const { data } = await app.ask<{ search: { totalCount: number } }>('{ search(text: "Prøveråd") { totalCount } }')
  t.equal(data.search.totalCount, 0)
})

t.test('every payload has the structure after the write', async (t) => {
  const app = await writingApp(t)
  const { data } = await app.ask<{ endClusterMember: { query: { municipality: { clusters: object[] } } } }>(
    `mutation { endClusterMember(input: { membershipKey: "1082-sundhedsklynge-midt.0779", on: "2026-12-01",
       validateOnly: true }) { query { municipality(code: "0779", asOf: "2026-12-01") { clusters { key } } } } }`
  )
  t.same(data.endClusterMember.query.municipality.clusters, [])
})

t.test(
  'the citations of a set are those of its operations without any, and may name a document of the set',
  async (t) => {
    const app = await writingApp(t)
    const document = {
      key: 'lov-699',
      title: 'Lov nr. 699',
      publisher: 'Folketinget',
      kind: 'ACT',
      publishedOn: '2024-06-14',
      sections: [
        { key: '14', title: { da: 'Paragraf 14' } },
        { key: '15', title: { da: 'Paragraf 15' } }
      ]
    }
    const citations = [{ documentKey: 'lov-699', section: '14' }]
    const [ends, adds] = MOVE as [Operation, Operation]
    const own = { ...(adds.addClusterMember as object), citations: [{ documentKey: 'lov-699', section: '15' }] }
    const set = [{ recordDocument: document }, ends, { addClusterMember: own }]
    const { changeSet } = await applied(app, set, { citations })
    const { data } = await app.ask<{
      changeSet: { provenance: { section: string }[] }
      body: { memberships: { nodes: { evidence: string; provenance: { section: string }[] }[] } }
      ended: { basis: { field: string; provenance: { section: string }[] }[] }
    }>(
      `query ($key: String!) {
      changeSet(key: $key) { provenance { section } }
      body(key: "1082-sundhedsklynge-vest", asOf: "2026-12-01") { memberships(first: 100) { nodes { evidence provenance { section } } } }
      ended: node(id: "${globalId('Membership', '1082-sundhedsklynge-midt.0779')}") { ... on Membership { basis { field provenance { section } } } }
    }`,
      { key: changeSet.key }
    )
    t.same(data.changeSet.provenance, [{ section: '14' }])
    t.ok(data.body.memberships.nodes.some((one) => one.evidence === 'STATED' && one.provenance[0]?.section === '15'))
    t.match(
      data.ended.basis.filter(({ field }) => field === 'validTo'),
      [{ provenance: [{ section: '14' }] }]
    )
    const { errors } = await apply(app, MOVE, { citations: [{ documentKey: 'ukendt', section: '1' }] })
    t.match(errors[0]?.extensions, { code: 'INVALID_INPUT' })
    t.same((await app.ask(REVERT, { input: { changeSetKey: changeSet.key } })).errors, [])
    const reverted = await app.ask<typeof data>(
      'query ($key: String!) { changeSet(key: $key) { provenance { section } } }',
      {
        key: changeSet.key
      }
    )
    t.same(reverted.data.changeSet.provenance, [], 'the document is gone with the set')
  }
)

t.test('expectedSeq refuses a set over what has changed since', async (t) => {
  const app = await writingApp(t)
  const { lastSeq } = await applied(app, [
    { renameBody: { bodyKey: '1082-sundhedsklynge-vest', name: 'Ny', validFrom: '2026-12-01' } }
  ])
  const rename = [{ renameBody: { bodyKey: '1082-sundhedsklynge-vest', name: 'Nyere', validFrom: '2027-01-01' } }]
  const { errors } = await apply(app, rename, { expectedSeq: (lastSeq ?? 0) - 1 })
  t.match(errors[0]?.extensions, { code: 'STALE', operations: [{ index: 0, code: 'STALE', currentSeq: lastSeq }] })
  t.ok((await applied(app, rename, { expectedSeq: lastSeq })).seq)
})

t.test('a set needs what each of its rows needs', async (t) => {
  const app = await writingApp(t)
  const key = makeKey(app.path, { name: 'mid', role: 'EDITOR', regions: ['1082'] })
  const { errors } = await apply(app, [...MOVE, ...COUNCIL], {}, key)
  t.match(errors[0]?.extensions, { code: 'FORBIDDEN', operations: [{ index: 2, code: 'FORBIDDEN' }] })
  t.same((await apply(app, MOVE, {}, key)).errors, [])
})

t.test('the form of a set is checked before anything else', async (t) => {
  const app = await writingApp(t)
  const many = Array.from({ length: 501 }, () => MOVE[0] as Operation)
  t.match((await apply(app, many)).errors[0]?.extensions, { code: 'INVALID_INPUT' })
  t.match((await apply(app, [])).errors[0]?.extensions, { code: 'INVALID_INPUT' })
  const { errors } = await apply(app, [
    {},
    { ...MOVE[0], ...MOVE[1] },
    { as: '1', ...MOVE[0] },
    { endClusterMember: { ...(MOVE[0]?.endClusterMember as object), validateOnly: true } }
  ])
  t.same(
    (errors[0]?.extensions.issues as { field: string }[]).map(({ field }) => field),
    [
      'input.operations.0',
      'input.operations.1',
      'input.operations.2.as',
      'input.operations.3.endClusterMember.validateOnly'
    ]
  )
})

t.test('pages of the feed never end within a set, and a replica takes it whole', async (t) => {
  const app = await writingApp(t, { timings: { pollMs: 10 } })
  const base = await app.listen()
  const copy = new Replica(base, ':memory:')
  await copy.catchUp()
  const { seq, lastSeq } = await applied(app, [...MOVE, ...COUNCIL])
  const page = await get<{ nodes: { seq: number }[]; nextAfter: number }>(
    base,
    `/v1/changes?after=${(seq ?? 0) - 1}&first=1`
  )
  t.equal(page.nodes.length, 5)
  t.equal(page.nextAfter, lastSeq)
  await copy.catchUp()
  t.equal(copy.place?.seq, lastSeq)
  t.equal(await copy.check(), true)
  copy.db.close()
})

t.test('a set that is taken back leaves everything as it was, at every door', async (t) => {
  const app = await writingApp(t, { timings: { pollMs: 10 } })
  const base = await app.listen()
  const copy = new Replica(base, ':memory:')
  await copy.catchUp()
  const before = await snapshotOf(base)
  const set = [
    ...MOVE,
    ...COUNCIL,
    {
      appoint: {
        bodyKey: '1081-sundhedsklynge-vest',
        level: 'POLITICAL',
        seatKind: 'MAYOR',
        office: 'MAYOR',
        municipalityCode: '0787',
        personName: 'Prøve Fortrudt',
        validFrom: '2026-01-01'
      }
    }
  ]
  const { changeSet, lastSeq } = await applied(app, set)
  await copy.catchUp()
  const { data, errors } = await app.ask<{ revertChanges: { changeSet: { key: string; title: string }; seq: number } }>(
    REVERT,
    { input: { changeSetKey: changeSet.key } }
  )
  t.same(errors, [])
  t.equal(data.revertChanges.changeSet.title, 'Tilbageført: Et sæt')
  t.equal(data.revertChanges.seq, (lastSeq ?? 0) + 1)
  t.same(plain(await snapshotOf(base)), plain(before))
  await copy.catchUp()
  t.equal(await copy.check(), true, 'a replica has taken the rows out')
  const { data: after } = await app.ask<{ search: { totalCount: number } }>(
    '{ search(text: "Prøveråd") { totalCount } }'
  )
  t.equal(after.search.totalCount, 0)
  const text = beside(
    app.path,
    ({ raw }) => raw.prepare<[], string>('select group_concat(rows) from change').pluck().get() ?? ''
  )
  t.notMatch(text, /Prøve Fortrudt/, 'the name of a person who was recorded by mistake is nowhere')
  copy.db.close()

  const again = await app.ask(REVERT, { input: { changeSetKey: changeSet.key } })
  t.match(again.errors[0]?.extensions, { code: 'CONFLICT' })
  t.ok((await applied(app, set)).seq, 'it can be applied anew')
})

t.test('a set that something later rests on is not taken back', async (t) => {
  const app = await writingApp(t)
  const { changeSet } = await applied(app, COUNCIL)
  const revert = () => app.ask(REVERT, { input: { changeSetKey: changeSet.key } })
  await applied(app, [
    {
      addClusterMember: {
        clusterKey: '1081-sundhedsraad-prove',
        role: 'MUNICIPALITY',
        municipalityCode: '0820',
        validFrom: '2026-02-01'
      }
    }
  ])
  const { errors } = await revert()
  t.match(errors[0], {
    message: /Vesthimmerlands \(0820\) as a member of Prøveråd Nord \(1081-sundhedsraad-prove\) rests on it/,
    extensions: { code: 'CONFLICT' }
  })
  const { errors: unknown } = await app.ask(REVERT, { input: { changeSetKey: 'set-0' } })
  t.match(unknown[0]?.extensions, { code: 'NOT_FOUND', field: 'input.changeSetKey' })
})

t.test('a membership is not taken back while the municipality has seats by it', async (t) => {
  const app = await writingApp(t)
  const { changeSet } = await applied(app, [
    { addClusterMember: { clusterKey: VEST, role: 'MUNICIPALITY', municipalityCode: '0846', validFrom: '2026-01-01' } }
  ])
  const input = anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0846', validFrom: '2026-01-01' })
  const { changed } = await act(app, 'appoint', input)
  const { errors } = await app.ask(REVERT, { input: { changeSetKey: changeSet.key } })
  t.match(errors[0], { message: new RegExp(`\\(${changed.key}\\) rests on it`), extensions: { code: 'CONFLICT' } })
})

t.test('sets are taken back in reverse order, and taken up again in theirs, whichever rows they share', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const before = await snapshotOf(base)
  const membership = `${VEST}.0846`
  const first = await applied(app, [
    { addClusterMember: { clusterKey: VEST, role: 'MUNICIPALITY', municipalityCode: '0846', validFrom: '2026-01-01' } },
    { renameBody: { bodyKey: VEST, name: 'Et', validFrom: '2026-01-01' } }
  ])
  const second = await applied(app, [
    { endClusterMember: { membershipKey: membership, on: '2028-01-01' } },
    { renameBody: { bodyKey: VEST, name: 'To', validFrom: '2027-01-01' } }
  ])
  const revert = async (changeSetKey: string) => {
    const { data, errors } = await app.ask<{ revertChanges: { changeSet: { key: string } } }>(REVERT, {
      input: { changeSetKey }
    })
    return { key: data?.revertChanges?.changeSet.key ?? '', message: errors[0]?.message }
  }
  const later = /has been changed later, by change \d+\. Revert that first\.$/
  t.match((await revert(first.changeSet.key)).message, later)
  const backTwo = await revert(second.changeSet.key)
  const backOne = await revert(first.changeSet.key)
  t.equal(backOne.message, undefined)
  t.same(plain(await snapshotOf(base)), plain(before))
  t.match((await revert(backTwo.key)).message, later, 'the second set rests on the first')
  const one = await revert(backOne.key)
  const two = await revert(backTwo.key)
  t.same([one.message, two.message], [undefined, undefined], 'a reversal is taken back as any set')
  const { data } = await app.ask('{ body(key: "1081-sundhedsklynge-vest", asOf: "2027-06-01") { name } }')
  t.same(data.body, { name: 'To' })
  t.match((await revert(one.key)).message, later, 'the second set is in force again')
  await revert(two.key)
  t.equal((await revert(one.key)).message, undefined)
  t.same(plain(await snapshotOf(base)), plain(before))
})

t.test('a step of a lifecycle is not taken back while later steps stand on it', async (t) => {
  const app = await writingApp(t)
  await applied(app, [
    {
      proposeInitiative: {
        key: 'prove',
        clusterKey: VEST,
        on: '2026-01-20',
        name: { da: 'Prøve', en: 'Trial' },
        text: { da: 'En prøve.', en: 'A trial.' }
      }
    }
  ])
  const stepped = async (name: string, on: string) =>
    (await applied(app, [{ [name]: { initiativeKey: '1081-prove', on } }])).changeSet.key
  const test = await stepped('startInitiativeTest', '2026-02-10')
  const evaluation = await stepped('startInitiativeEvaluation', '2026-08-01')
  const revert = (changeSetKey: string) => app.ask(REVERT, { input: { changeSetKey } })
  t.match((await revert(test)).errors[0], { message: /rests on it/, extensions: { code: 'CONFLICT' } })
  t.same((await revert(evaluation)).errors, [])
  t.same((await revert(test)).errors, [])
  const { data } = await app.ask('{ initiative(key: "1081-prove") { phase history { action } } }')
  t.same(data.initiative, { phase: 'IDEA', history: [{ action: 'proposeInitiative' }] })
})

t.test('no reversal puts a person back whose name was erased', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const revert = async (changeSetKey: string) => {
    const { data, errors } = await app.ask<{ revertChanges: { changeSet: { key: string } } }>(REVERT, {
      input: { changeSetKey }
    })
    return { key: data?.revertChanges?.changeSet.key ?? '', error: errors[0] }
  }
  const erased = {
    message: /name of the person “p-[0-9a-f]+” has been erased.*: record the appointment anew \(appoint\)/,
    extensions: { code: 'CONFLICT' }
  }
  const mayor = { ...anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787' }) }
  const appointed = await applied(app, [{ as: 'mayor', appoint: mayor }])
  const takenBack = await revert(appointed.changeSet.key)
  t.match((await revert(takenBack.key)).error, erased, 'an appointment that was taken back')

  const { changed } = await act(app, 'appoint', mayor)
  const withdrawn = await applied(app, [
    { withdrawFact: { id: globalId('Appointment', changed.key), reason: 'Tastefejl' } }
  ])
  const digest = await digestOf(base)
  t.match((await revert(withdrawn.changeSet.key)).error, erased, 'an appointment that was withdrawn')
  t.same(await digestOf(base), digest)

  const { changed: second } = await act(app, 'appoint', mayor)
  const ended = await applied(app, [{ endAppointment: { appointmentKey: second.key, on: '2026-01-01' } }])
  await erase(app, second.person.key)
  t.match((await revert(ended.changeSet.key)).error, erased, 'a name that was erased after the end')

  const third = await applied(app, [{ as: 'mayor', appoint: { ...mayor, validFrom: '2026-01-01' } }])
  const { data } = await app.ask<{ appointments: { nodes: { key: string; person: { key: string } }[] } }>(
    `{ appointments(asOf: "2026-01-01", filter: { bodyKey: "${VEST}" }) { nodes { key person { key } } } }`
  )
  await erase(app, data.appointments.nodes[0]?.person.key as string)
  t.equal((await revert(third.changeSet.key)).error, undefined, 'what was recorded by mistake goes, erased or not')
})

const erase = async (app: App, personKey: string) => {
  const { errors } = await app.ask('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { seq } }', {
    input: { personKey, reason: 'Anmodning' }
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
}

/** The rows without their versions, which only grow. */
const plain = ({ rows }: Awaited<ReturnType<typeof snapshotOf>>) =>
  rows.map(({ table, row: { version, ...row } }) => ({ table, row }))

t.test('a row that a set changed, withdrew and a reversal restores has a version that nobody has seen', async (t) => {
  const app = await writingApp(t)
  const key = '1082-sundhedsklynge-midt.0779'
  const versionOf = async () => {
    const { data } = await app.ask<{ node: { version: number } }>(
      `{ node(id: "${globalId('Membership', key)}") { ... on Membership { version } } }`
    )
    return data.node?.version
  }
  t.equal(await versionOf(), 1)
  const { changeSet, results } = await applied(app, [
    { endClusterMember: { membershipKey: key, on: '2029-01-01' } },
    { withdrawFact: { id: globalId('Membership', key), reason: 'Tastefejl' } }
  ])
  t.same(
    results.map(({ entity }) => entity),
    [null, null],
    'neither operation has anything left to show'
  )
  const { errors } = await app.ask(REVERT, { input: { changeSetKey: changeSet.key } })
  t.same(errors, [])
  t.equal(await versionOf(), 3, 'the set had made version 2')
})

t.test('REST names the fields of a set as its body does, in faults, violations and warnings', async (t) => {
  const app = await writingApp(t)
  type Problem = { detail: string; operations: { field: string | null }[]; warnings: { code: string; field: string }[] }
  const post = async (operations: Operation[], more: object = {}) => {
    const payload = { title: { da: 'Et sæt' }, operations, ...more }
    const response = await app.app.inject({ method: 'POST', url: '/v1/change-sets', payload })
    t.notMatch(response.body, /"(field|detail)":"[^"]*input\./)
    return response.json() as Problem
  }
  const rename = { bodyKey: VEST, name: '', validFrom: '2026-01-01' }
  const mayor = anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787' })
  const faults = await post([
    { renameBody: rename },
    { renameBody: { ...rename, bodyKey: '$nobody', name: 'X' } },
    { establishBody: { ...(COUNCIL[0]?.establishBody as object), regionCode: '9999' } },
    { appoint: { ...mayor, office: 'GENERAL_PRACTITIONER' } }
  ])
  t.same(
    faults.operations.map(({ field }) => field),
    ['operations.0.renameBody.name', 'operations.1.renameBody.bodyKey', 'operations.2.establishBody.regionCode']
  )
  t.match(faults.detail, /^Nothing was carried out\. operations\.0\.renameBody\.name: .+ \(and 2 others\)$/)
  const violations = await post([{ appoint: { ...mayor, office: 'GENERAL_PRACTITIONER' } }])
  t.same(
    violations.operations.map(({ field }) => field),
    ['operations.0.appoint.office']
  )
  const ended = await post([
    MOVE[0] as Operation,
    { endClusterMember: { membershipKey: `${VEST}.1081-regionshospital-nordjylland-thisted`, on: '2027-01-01' } }
  ])
  const fieldOf = (index: number) => `operations.${index}.endClusterMember.membershipKey`
  t.match(ended.warnings, [
    { code: 'MUNICIPALITY_WITHOUT_BODY', field: fieldOf(0) },
    { code: 'CLUSTER_WITHOUT_HOSPITAL', field: fieldOf(1) }
  ])
  t.same((await post(MOVE, { validateOnly: true })).warnings, [], 'the set puts the municipality into another cluster')
  const citations = [{ documentKey: 'ingen', section: '1' }]
  const uncited = await post([{ renameBody: { ...rename, name: 'X' } }], { citations })
  t.same(
    uncited.operations.map(({ field }) => field),
    ['citations.0.documentKey'],
    'the citations are those of the set'
  )
})
