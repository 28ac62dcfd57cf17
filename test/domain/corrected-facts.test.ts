import t from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { globalId } from '../../src/domain/basics/ids.ts'
import { makeKey } from '../support/app.ts'
import { act, anAppointment, type Input, refused, type WritingApp, writingApp } from '../support/representation.ts'
import { mustBeInWords } from '../support/words.ts'

/* What was recorded wrongly is corrected in place, and what was guessed is confirmed by a source. */

const VEST = '1081-sundhedsklynge-vest'
const GOEDSTRUP = '1082-sundhedsklynge-vest'
const SKIVE = '1082-sundhedsklynge-midt.0779'
const JAMMERBUGT = '1081-klynge-nord.0849'

const MEMBERSHIP = `validFrom validTo evidence note provenance { document { key } section }
  basis { field evidence note(language: EN) provenance { section } }`
const CORRECT = `mutation ($input: CorrectFactInput!) { correctFact(input: $input) {
  fact { __typename ... on Membership { ${MEMBERSHIP} } ... on Cluster { name names { name validFrom validTo } } } seq } }`
const CONFIRM = `mutation ($input: ConfirmFactInput!) { confirmFact(input: $input) {
  fact { ... on Membership { ${MEMBERSHIP} } } seq } }`
const WITHDRAW = `mutation ($input: WithdrawFactInput!) { withdrawFact(input: $input) {
  fact { ... on Cluster { name names { name validFrom validTo } } } withdrawn { type } } }`

type Basis = { field: string; evidence: string; note: string; provenance: { section: string }[] }
type Corrected = {
  __typename: string
  validFrom: string | null
  validTo: string | null
  evidence: string
  note: string | null
  provenance: { document: { key: string }; section: string }[]
  basis: Basis[]
  name: string
  names: { name: string; validFrom: string | null; validTo: string | null }[]
}

async function correct(app: WritingApp, type: string, key: string, input: Input, shown?: string) {
  const answer = await app.ask<{ correctFact: { fact: Corrected; seq: number | null } }>(
    CORRECT,
    { input: { id: globalId(type, key), reason: 'Fejl', ...input } },
    shown
  )
  for (const error of answer.errors) mustBeInWords(error)
  return answer
}
const confirm = (app: WritingApp, type: string, key: string, input: Input, shown?: string) =>
  app.ask<{ confirmFact: { fact: Corrected; seq: number | null } }>(
    CONFIRM,
    { input: { id: globalId(type, key), ...input } },
    shown
  )

async function corrected(app: WritingApp, type: string, key: string, input: Input): Promise<Corrected> {
  const { data, errors } = await correct(app, type, key, input)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.correctFact.fact
}

const ACT = { documentKey: 'lov-699', section: '14' }
const recordAct = (app: WritingApp) =>
  act(app, 'recordDocument', {
    key: 'lov-699',
    title: 'Lov nr. 699',
    label: { da: 'Lov nr. 699', en: 'Act no. 699' },
    publisher: 'Folketinget',
    kind: 'ACT',
    publishedOn: '2024-06-14',
    note: { da: 'Loven.', en: 'The act.' },
    sections: [{ key: '14', title: { da: 'Paragraf 14', en: 'Section 14' } }]
  })

t.test('a working name of the seeds is made right from its first day', async (t) => {
  const app = await writingApp(t)
  const copy = new Replica(await app.listen(), ':memory:')
  await copy.catchUp()
  const { names } = await corrected(app, 'Cluster', GOEDSTRUP, {
    nameOn: '2024-01-01',
    name: 'Sundhedsklynge Gødstrup'
  })
  t.same(names, [{ name: 'Sundhedsklynge Gødstrup', validFrom: '2022-07-01', validTo: null }])
  const { data } = await app.ask<{ cluster: { name: string }; search: { nodes: { key: string }[] } }>(
    `{ cluster(key: "${GOEDSTRUP}", asOf: "2022-07-01") { name }
       search(text: "Sundhedsklynge Gødstrup") { nodes { ... on Cluster { key } } } }`
  )
  t.equal(data.cluster.name, 'Sundhedsklynge Gødstrup')
  t.same(data.search.nodes, [{ key: GOEDSTRUP }])
  await copy.catchUp()
  t.equal(await copy.check(), true)
  copy.db.close()
})

t.test('a typo and a wrong day in a rename are corrected, and the name before it ends on the new day', async (t) => {
  const app = await writingApp(t)
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Sundhedsklynge Tisted', validFrom: '2025-01-01' })
  const { names } = await corrected(app, 'Cluster', VEST, {
    nameOn: '2025-01-01',
    name: 'Sundhedsklynge Thisted',
    validFrom: '2025-03-01'
  })
  t.same(names, [
    { name: 'Sundhedsklynge Vest', validFrom: '2022-07-01', validTo: '2025-03-01' },
    { name: 'Sundhedsklynge Thisted', validFrom: '2025-03-01', validTo: null }
  ])
  const again = await correct(app, 'Cluster', VEST, { nameOn: '2025-03-01', name: 'Sundhedsklynge Thisted' })
  t.equal(again.data.correctFact.seq, null, 'nothing is left to correct')
})

t.test('a future rename is withdrawn, and the name before it continues; the first name stays', async (t) => {
  const app = await writingApp(t)
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Sundhedsklynge Thy', validFrom: '2027-01-01' })
  const withdraw = (nameOn: string) =>
    app.ask<{ withdrawFact: { fact: Corrected; withdrawn: object[] } }>(WITHDRAW, {
      input: { id: globalId('Cluster', VEST), nameOn, reason: 'Fortrudt' }
    })
  const { data, errors } = await withdraw('2027-06-01')
  t.same(errors, [])
  t.same(data.withdrawFact, {
    fact: {
      name: 'Sundhedsklynge Vest',
      names: [{ name: 'Sundhedsklynge Vest', validFrom: '2022-07-01', validTo: null }]
    },
    withdrawn: [{ type: 'Name' }]
  })
  t.match((await withdraw('2027-06-01')).errors[0]?.extensions, { code: 'CONFLICT' })
})

t.test('a wrong past period of the seeds is corrected, with evidence of its own for the corrected field', async (t) => {
  const app = await writingApp(t)
  const { validTo, evidence, basis } = await corrected(app, 'Membership', JAMMERBUGT, { validTo: '2015-01-01' })
  t.same([validTo, evidence], ['2015-01-01', 'STATED'])
  t.same(
    basis.find(({ field }) => field === 'validTo'),
    { field: 'validTo', evidence: 'RECORDED', note: 'Corrected on 21 November 2026.', provenance: [] }
  )
  await recordAct(app)
  const cited = await corrected(app, 'Membership', JAMMERBUGT, { validTo: '2016-01-01', citations: [ACT] })
  t.same(
    cited.basis.filter(({ field }) => field === 'validTo'),
    [
      {
        field: 'validTo',
        evidence: 'STATED',
        note: 'Corrected on 21 November 2026 according to Act no. 699.',
        provenance: [{ section: '14' }]
      }
    ]
  )
  const { data } = await app.ask<{ municipality: { clusters: { key: string }[] } }>(
    '{ municipality(code: "0849", asOf: "2018-01-01") { clusters { key } } }'
  )
  t.same(data.municipality.clusters, [{ key: '1081-klynge-midt' }])
})

t.test('a future end is moved later, and removed, with the seats that end with it', async (t) => {
  const app = await writingApp(t)
  const membership = `${VEST}.0787`
  const { changed } = await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787' }))
  await act(app, 'endClusterMember', { membershipKey: membership, on: '2027-01-01' })
  const endOfSeat = async () => {
    const { data } = await app.ask<{ appointment: { validTo: string | null } }>(
      `{ appointment(key: "${changed.key}") { validTo } }`
    )
    return data.appointment.validTo
  }
  t.equal((await corrected(app, 'Membership', membership, { validTo: '2028-01-01' })).validTo, '2028-01-01')
  t.equal(await endOfSeat(), '2027-01-01', 'a seat lasts as long as it was recorded')
  await corrected(app, 'Membership', membership, { validTo: '2027-01-01' })
  await corrected(app, 'Membership', membership, { validTo: '2029-01-01', withDependants: true })
  t.equal(await endOfSeat(), '2029-01-01')
  await corrected(app, 'Membership', membership, { validTo: null, withDependants: true })
  t.equal(await endOfSeat(), null)
  const { errors } = await correct(app, 'Membership', membership, { validTo: '2026-06-01' })
  t.match(errors[0], {
    message: /lies outside it/,
    extensions: { code: 'CONFLICT', dependants: [{ type: 'Appointment', key: changed.key }] }
  })
})

t.test('the first day of a body is corrected with its name and region, and with its members when asked', async (t) => {
  const app = await writingApp(t)
  await act(app, 'establishBody', {
    key: '1081-sundhedsraad-prove',
    kind: 'HEALTH_COUNCIL',
    name: 'Prøveråd',
    regionCode: '1081',
    validFrom: '2027-01-01',
    municipalityCodes: ['0787']
  })
  const key = '1081-sundhedsraad-prove'
  const refused = await correct(app, 'Committee', key, { validFrom: '2027-02-01' })
  t.match(refused.errors[0]?.extensions, { code: 'CONFLICT', dependants: [{ type: 'Membership', key: `${key}.0787` }] })
  await corrected(app, 'Committee', key, { validFrom: '2027-02-01', withDependants: true })
  const { data } = await app.ask<{ before: null; body: object }>(
    `{ before: body(key: "${key}", asOf: "2027-01-31") { key }
       body(key: "${key}", asOf: "2027-02-01") { validFrom names { validFrom } region { code }
         memberships { nodes { validFrom } } } }`
  )
  t.same(data, {
    before: null,
    body: {
      validFrom: '2027-02-01',
      names: [{ validFrom: '2027-02-01' }],
      region: { code: '1081' },
      memberships: { nodes: [{ validFrom: '2027-02-01' }] }
    }
  })
})

t.test('a corrected record is refused where a fresh one would be', async (t) => {
  const app = await writingApp(t)
  const refusal = async (type: string, key: string, input: Input) => {
    const { errors } = await correct(app, type, key, input)
    const {
      code,
      issues = [],
      field
    } = errors[0]?.extensions as {
      code: string
      issues?: { field: string; message: string }[]
      field?: string
    }
    return [code, ...issues.map((issue) => `${issue.field}: ${issue.message}`), ...(field ? [field] : [])]
  }
  t.same(await refusal('Membership', SKIVE, { validFrom: '2022-06-01' }), [
    'INVALID_INPUT',
    'input.validFrom: must be 1 July 2022 or later, when Sundhedsklynge Midt (1082-sundhedsklynge-midt) starts'
  ])
  t.same(await refusal('Membership', JAMMERBUGT, { validTo: null }), [
    'INVALID_INPUT',
    'input.validTo: must be 1 July 2022 or earlier, when Klynge Nord (1081-klynge-nord) ends'
  ])
  t.same(await refusal('Membership', SKIVE, { validTo: '2022-07-01' }), [
    'INVALID_INPUT',
    'input.validTo: must be later than validFrom'
  ])
  t.same(await refusal('Cluster', GOEDSTRUP, { nameOn: '2024-01-01', name: 'Sundhedsklynge Midt' }), [
    'CONFLICT',
    'input.name'
  ])
  t.same(await refusal('Membership', SKIVE, { name: 'Skive' }), [
    'INVALID_INPUT',
    'input.name: cannot be corrected on the type “membership”. Possible fields are: validFrom, validTo, note'
  ])
  t.same(await refusal('Membership', SKIVE, {}), [
    'INVALID_INPUT',
    'input.id: must correct at least one field: validFrom, validTo, note'
  ])
  t.same(await refusal('Cluster', VEST, { nameOn: '2020-01-01', name: 'X' }), [
    'INVALID_INPUT',
    'input.nameOn: Sundhedsklynge Vest (1081-sundhedsklynge-vest) has no name on 1 January 2020'
  ])
  t.same(await refusal('Cluster', VEST, { nameOn: '2023-01-01', name: null }), [
    'INVALID_INPUT',
    'input.name: must be given'
  ])
  await act(app, 'endClusterMember', { membershipKey: SKIVE, on: '2024-01-01' })
  await act(app, 'addClusterMember', {
    clusterKey: '1082-sundhedsklynge-midt',
    role: 'MUNICIPALITY',
    municipalityCode: '0779',
    validFrom: '2025-01-01'
  })
  t.same(await refusal('Membership', SKIVE, { validTo: '2025-06-01' }), ['CONFLICT'])
})

t.test('a cluster that came after another one gets an end, and what it came from stays on record', async (t) => {
  const app = await writingApp(t)
  const alone = await correct(app, 'Cluster', VEST, { validTo: '2030-01-01' })
  const { dependants } = alone.errors[0]?.extensions as { dependants: { type: string }[] }
  t.same([...new Set(dependants.map(({ type }) => type))], ['Membership'])
  await corrected(app, 'Cluster', VEST, { validTo: '2030-01-01', withDependants: true })
  const { data } = await app.ask(
    `{ body(key: "${VEST}", asOf: "2029-12-31") { validTo names { validTo } predecessors { key } } }`
  )
  t.same(data.body, {
    validTo: '2030-01-01',
    names: [{ validTo: '2030-01-01' }],
    predecessors: [{ key: '1081-klynge-vest' }]
  })
})

t.test('a correction of a succession or a concern is refused where a fresh one would be', async (t) => {
  const app = await writingApp(t)
  for (const [to, share] of [
    ['0773', 0.5],
    ['0820', 0.4]
  ] as const) {
    await act(app, 'recordSuccession', {
      predecessor: { municipalityCode: '0787' },
      successor: { municipalityCode: to },
      kind: 'SPLITS_INTO',
      date: '2026-01-01',
      share
    })
  }
  const shared = await correct(app, 'Succession', 'Municipality.0787.0820', { share: 0.6 })
  t.match(shared.errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'input.share' }] })
  t.same((await correct(app, 'Succession', 'Municipality.0787.0820', { share: 0.5 })).errors, [])

  const { data } = await app.ask<{ raiseAffiliationConcern: { affiliationConcern: { key: string } } }>(
    `mutation { raiseAffiliationConcern(input: { municipalityCode: "0787", kind: SMALL_HOSPITAL, raisedOn: "2026-01-01",
       text: "Prøve" }) { affiliationConcern { key } } }`
  )
  const { key } = data.raiseAffiliationConcern.affiliationConcern
  await app.ask(
    `mutation { resolveAffiliationConcern(input: { concernKey: "${key}", resolvedOn: "2026-02-01", solution: "Prøve" }) {
       affiliationConcern { key } } }`
  )
  const late = await correct(app, 'AffiliationConcern', key, { raisedOn: '2026-03-01' })
  t.match(late.errors[0]?.extensions, {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.raisedOn', message: 'must not lie after 1 February 2026, when the concern was resolved' }]
  })
})

t.test('a number is corrected in the form of its register, and stays free of other owners', async (t) => {
  const app = await writingApp(t)
  const number = 'Municipality.0787.CVR.1'
  const refused = await correct(app, 'Identifier', number, { value: '12345678' })
  t.match(refused.errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'input.value' }] })
  const { data } = await app.ask<{ municipality: { identifiers: { value: string }[] } }>(
    '{ municipality(code: "0773") { identifiers { value } } }'
  )
  const taken = await correct(app, 'Identifier', number, { value: data.municipality.identifiers[0]?.value })
  t.match(taken.errors[0]?.extensions, { code: 'CONFLICT' })
})

t.test('a seat with an office that the seat does not allow is refused', async (t) => {
  const app = await writingApp(t)
  const { changed } = await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787' }))
  const { errors } = await correct(app, 'Appointment', changed.key, { office: 'GENERAL_PRACTITIONER' })
  t.match(errors[0]?.extensions, { code: 'RULE_VIOLATION', violations: [{ code: 'WRONG_OFFICE' }] })
})

t.test('an inferred membership is confirmed by a source, and an editor does not lower the evidence', async (t) => {
  const app = await writingApp(t)
  await recordAct(app)
  const none = await confirm(app, 'Membership', SKIVE, { citations: [] })
  t.match(none.errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'input.citations' }] })
  const editor = makeKey(app.path, { name: 'mid', role: 'EDITOR', regions: ['1082'] })
  const byEditor = await confirm(app, 'Membership', SKIVE, { citations: [ACT] }, editor)
  t.same(byEditor.errors, [])
  t.match(byEditor.data.confirmFact.fact, {
    evidence: 'RECORDED',
    note: null,
    provenance: [{ document: { key: 'lov-699' }, section: '14' }]
  })
  const byAdmin = await confirm(app, 'Membership', SKIVE, { citations: [ACT] })
  t.match(byAdmin.data.confirmFact.fact, { evidence: 'STATED', provenance: [{ section: '14' }] })
  t.equal(byAdmin.data.confirmFact.fact.provenance.length, 1, 'a source is listed once')
  const again = await confirm(app, 'Membership', SKIVE, { citations: [ACT] }, editor)
  t.match(again.errors[0], { message: /states it already/, extensions: { code: 'CONFLICT' } })
  const seat = await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787' }))
  const wrong = await confirm(app, 'Appointment', seat.changed.key, { citations: [ACT] })
  t.match(wrong.errors[0]?.extensions, {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.id', message: 'is of the type “appointment”, which cites no sources' }]
  })
})

t.test('a field with evidence of its own is confirmed alone', async (t) => {
  const app = await writingApp(t)
  await recordAct(app)
  const { data, errors } = await confirm(app, 'Membership', JAMMERBUGT, { field: 'reason', citations: [ACT] })
  t.same(errors, [])
  t.match(data.confirmFact.fact.basis, [{ field: 'reason', evidence: 'STATED', note: 'According to Act no. 699.' }])
  const wrong = await confirm(app, 'Membership', JAMMERBUGT, { field: 'validFrom', citations: [ACT] })
  t.match(wrong.errors[0]?.extensions, {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.field', message: 'must be a field with evidence of its own: reason' }]
  })
})

t.test('a correction needs the rights to each row, and works by REST', async (t) => {
  const app = await writingApp(t)
  const editor = makeKey(app.path, { name: 'north', role: 'EDITOR', regions: ['1081'] })
  const refused = await correct(app, 'Cluster', GOEDSTRUP, { nameOn: '2024-01-01', name: 'Gødstrup' }, editor)
  t.match(refused.errors[0]?.extensions, { code: 'FORBIDDEN' })
  const post = (path: string, payload: object) =>
    app.app.inject({ method: 'POST', url: `/v1/records/${globalId('Membership', SKIVE)}/${path}`, payload })
  await recordAct(app)
  const confirmed = await post('confirm', { citations: [ACT] })
  t.match([confirmed.statusCode, confirmed.json()], [200, { fact: { key: SKIVE, type: 'Membership' } }])
  const moved = await post('correct', { validTo: '2027-01-01', reason: 'Fejl', validateOnly: true })
  t.match([moved.statusCode, moved.json()], [200, { fact: { key: SKIVE }, seq: null }])
})

t.test('places, with their names and regions, are corrected by admins alone', async (t) => {
  const app = await writingApp(t)
  const editor = makeKey(app.path, { name: 'north', role: 'EDITOR', regions: null })
  const input = { nameOn: '2024-01-01', name: 'Thisted Kommune' }
  for (const one of [input, { validTo: '2030-01-01' }]) {
    const refused = await correct(app, 'Municipality', '0787', one, editor)
    t.match(refused.errors[0]?.extensions, { code: 'FORBIDDEN', needed: { role: 'ADMIN' } })
  }
  const withdrawn = await app.ask(WITHDRAW, { input: { id: globalId('Municipality', '0787'), reason: 'Fejl' } }, editor)
  t.match(withdrawn.errors[0]?.extensions, { code: 'FORBIDDEN', needed: { role: 'ADMIN' } })
  const region = await correct(app, 'Region', '1084', { validTo: '2030-01-01' })
  t.equal(region.errors[0]?.extensions.code, 'CONFLICT', 'what lies in a region is named, and does not end with it')
  t.same((await correct(app, 'Municipality', '0787', input)).errors, [])
  const { data } = await app.ask<{ municipality: { name: string } }>('{ municipality(code: "0787") { name } }')
  t.equal(data.municipality.name, 'Thisted Kommune')
})

t.test('a correction leaves no thing without a name or a region on a day on which it has one', async (t) => {
  const app = await writingApp(t)
  const gone = await correct(app, 'Municipality', '0316', { placementOn: '2027-06-01', validTo: '2028-10-01' })
  t.match(gone.errors[0], {
    message: /^Holbæk \(0316\) would lie in no region from 1 October 2028/,
    extensions: { code: 'CONFLICT' }
  })
  await act(app, 'establishRegion', { key: 'oestdanmark', name: 'Region Østdanmark', validFrom: '2027-01-01' })
  await act(app, 'placeThing', {
    thing: { municipalityCode: '0316' },
    regionCode: 'oestdanmark',
    validFrom: '2027-01-01'
  })
  const later = await correct(app, 'Region', 'oestdanmark', { validFrom: '2028-01-01', withDependants: true })
  t.match(
    later.errors[0]?.message,
    /^Holbæk \(0316\) would lie in no region from 1 January 2027 up to and including 31 December 2027\.$/
  )
  const unnamed = await correct(app, 'Cluster', VEST, { nameOn: '2024-01-01', validTo: '2025-01-01' })
  t.match(unnamed.errors[0], { message: /would be without a name/, extensions: { code: 'CONFLICT' } })
})

t.test('a corrected succession is checked like a fresh one, and so is a thing that moves under one', async (t) => {
  const app = await writingApp(t)
  const record = (from: string, to: string, more: Input = {}) =>
    act(app, 'recordSuccession', {
      predecessor: { regionCode: from },
      successor: { regionCode: to },
      kind: 'TAKES_OVER_TASKS',
      date: '2027-01-01',
      ...more
    })
  await record('1081', '1082', { share: 0.6 })
  await record('1081', '1083', { share: 0.4 })
  const [midt, syd] = ['Region.1081.1082', 'Region.1081.1083']
  const issue = async (type: string, key: string, input: Input) => {
    const { errors } = await correct(app, type, key, input)
    return (errors[0]?.extensions.issues as { field: string; message: string }[])?.[0] ?? errors[0]
  }
  t.match(await issue('Succession', syd, { share: 0.5 }), { field: 'input.share', message: /must add up to 1 at most/ })
  t.same((await correct(app, 'Succession', syd, { share: 0.3 })).errors, [], 'its own former share does not count')
  t.same((await correct(app, 'Succession', midt, { share: 0.7 })).errors, [])
  t.match(await issue('Succession', midt, { share: 0.71 }), { field: 'input.share' })

  const [old, young, third] = ['nord-ny', 'nord-yngre', 'nord-tredje']
  for (const [key, validFrom] of [
    [old, '2027-01-01'],
    [young, '2028-01-01'],
    [third, '2029-01-01']
  ] as const) {
    await act(app, 'establishRegion', { key, name: `Region ${key}`, validFrom })
  }
  await record(old, young, { date: '2028-01-01' })
  const between = `Region.${old}.${young}`
  t.match(await issue('Succession', between, { date: '2026-12-31' }), {
    field: 'input.date',
    message: 'must be 1 January 2027 or later, when Region nord-ny (nord-ny) starts'
  })
  const early = await refused(app, 'recordSuccession', {
    predecessor: { regionCode: young },
    successor: { regionCode: third },
    kind: 'TAKES_OVER_TASKS',
    date: '2027-12-31'
  })
  t.match(early.issues, [{ field: 'input.date', message: /^must be 1 January 2028 or later/ }])
  t.match(await issue('Region', young, { validFrom: '2026-06-01' }), {
    field: 'input.validFrom',
    message: /^must start in order/
  })
  t.same((await correct(app, 'Succession', between, { operationalFrom: '2027-06-01', date: '2027-01-01' })).errors, [])
  t.match(await issue('Region', old, { validFrom: '2028-06-01' }), {
    field: 'input.validFrom',
    message: /^must start in order: Region nord-ny \(nord-ny\) starts on 1 June 2028, after Region nord-yngre/
  })
})

t.test('a corrected seat, meeting or concern is refused on days on which a fresh one is', async (t) => {
  const app = await writingApp(t)
  const key = '1081-raad'
  await act(app, 'recordBodyType', { key: 'raad', kind: 'OTHER', name: { da: 'raad' }, validFrom: '2025-01-01' })
  const level = { bodyType: 'raad', level: 'POLITICAL', text: { da: 'Loven.' } }
  await act(app, 'recordBodyLevel', { ...level, validFrom: '2026-01-01' })
  await act(app, 'recordRepresentationRule', {
    ...level,
    key: 'raad-medlemmer',
    seatKind: 'REGIONAL_COUNCIL_MEMBER',
    side: 'REGION',
    per: 'BODY',
    binding: 'DEFAULT',
    validFrom: '2026-03-01'
  })
  const body = { key, type: 'raad', name: 'Raad', regionCode: '1081', validFrom: '2025-01-01' }
  await act(app, 'establishBody', body)
  const seat = { bodyKey: key, level: 'POLITICAL', seatKind: 'REGIONAL_COUNCIL_MEMBER', personName: 'Anna' }
  const appointed = { ...seat, office: 'REGIONAL_COUNCIL_MEMBER', validFrom: '2026-03-01' }
  const { changed } = await act(app, 'appoint', appointed)
  const issue = async (type: string, of: string, input: Input) =>
    ((await correct(app, type, of, input)).errors[0]?.extensions.issues as { field: string; message: string }[])?.[0]
  t.match(await issue('Appointment', changed.key, { validFrom: '2026-02-01' }), {
    field: 'input.validFrom',
    message: /^must be a day on which Raad \(1081-raad\) has the seat “/
  })
  t.match(await issue('Appointment', changed.key, { validFrom: '2025-12-01' }), {
    field: 'input.validFrom',
    message: /has no political level on 1 December 2025/
  })
  const post = async (url: string, payload: object) => {
    const response = await app.app.inject({ method: 'POST', url, payload })
    const [record] = Object.values(response.json<Record<string, { key: string }>>())
    return record?.key ?? ''
  }
  const meeting = await post('/v1/meetings', { bodyKey: key, level: 'POLITICAL', date: '2026-04-01', title: 'Møde' })
  await post(`/v1/meetings/${meeting}/hold`, { attendance: [{ appointmentKey: changed.key, present: true }] })
  t.match(await issue('Meeting', meeting, { date: '2026-02-01' }), {
    field: 'input.date',
    message: /^must be a day on which Anna .* is appointed/
  })
  t.match(await issue('Meeting', meeting, { date: '2025-02-01' }), {
    field: 'input.date',
    message: /no political level/
  })
  const concern = await post('/v1/municipalities/0787/affiliation-concerns', {
    kind: 'FIFTY_FIFTY',
    raisedOn: '2026-01-01',
    text: 'For langt'
  })
  await post(`/v1/affiliation-concerns/${concern}/resolve`, { resolvedOn: '2026-02-01', solution: 'Løst' })
  t.match(await issue('AffiliationConcern', concern, { raisedOn: '2026-03-01' }), {
    field: 'input.raisedOn',
    message: 'must not lie after 1 February 2026, when the concern was resolved'
  })
})
