import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { makeKey } from '../support/app.ts'
import { act, anAppointment, type Input, type WritingApp, writingApp } from '../support/representation.ts'
import { get } from '../support/sync.ts'

/*
 * Every step of the reform of 2026/27, and every other change of the structure, that the API once could not take: each is a
 * row here, carried out through the API and read back.
 */

type Refused = { code: string; detail: string; operations?: { code: string; detail: string; field: string | null }[] }
type Done = { changeSet: { key: string }; warnings: { code: string }[] }

const send = async (app: WritingApp, operations: readonly Input[], more: Input = {}) => {
  const payload = { title: { da: 'Et sæt' }, operations, ...more }
  const response = await app.app.inject({ method: 'POST', url: '/v1/change-sets', payload })
  return { status: response.statusCode, body: response.json() as Done & Refused }
}
/** Carries the operations out as one set. Throws where they are refused. */
async function apply(app: WritingApp, ...operations: Input[]): Promise<Done> {
  const { status, body } = await send(app, operations)
  if (status >= 300) throw new Error(JSON.stringify(body))
  return body
}
async function ask<Data>(app: WritingApp, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await app.ask<Data>(query, variables)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data
}

/** All objects of a list of REST. */
async function all<Item>(app: WritingApp, path: string): Promise<Item[]> {
  const { statusCode, body } = await app.app.inject(`${path}${path.includes('?') ? '&' : '?'}format=ndjson`)
  if (statusCode !== 200) throw new Error(body)
  return body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item)
}

const meetingsOf = async (app: WritingApp) =>
  (
    await ask<{ body: { levels: { meetings: object[] }[] } }>(
      app,
      `{ body(key: "${COUNCIL}", asOf: "2026-06-01") { levels { meetings { title status } } } }`
    )
  ).body.levels.flatMap(({ meetings }) => meetings)

const ISSUES = 'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { issues { code } } }'

/* A. The reform of 2026/27 */

const REFORM = JSON.parse(readFileSync(new URL('../../examples/reforms/2027.json', import.meta.url), 'utf8')) as {
  operations: Input[]
}
const COUNCIL = 'sundhedsraad-limfjorden'
const EAST = 'sundhedsraad-oestsjaelland-oerne'

const ROWS_OF_REFORM: Record<string, (app: WritingApp, t: Test) => Promise<void>> = {
  async '1 17 councils begin, with levels of their own'(app, t) {
    const { bodies } = await ask<{ bodies: { nodes: { levels: { level: string }[] }[] } }>(
      app,
      `{ bodies(asOf: "2026-01-01", filter: { kind: [HEALTH_COUNCIL] }) { nodes { levels { level } } } }`
    )
    t.equal(bodies.nodes.length, 17)
    t.ok(bodies.nodes.every(({ levels }) => levels.length === 1))
  },
  async '2 the 98 municipalities are divided between them, and a second council is found'(app, t) {
    type Member = { municipalityCode: string; body: { key: string } }
    const members = await all<Member>(app, '/v1/memberships?role=MUNICIPALITY&asOf=2026-06-01')
    const inCouncils = members.filter(({ body }) => body.key.startsWith('sundhedsraad-'))
    t.equal(inCouncils.length, 98)
    t.equal(new Set(inCouncils.map((one) => one.municipalityCode)).size, 98)
    const member = { role: 'MUNICIPALITY', municipalityCode: '0101', validFrom: '2026-06-01' }
    const { applyChanges } = await ask<{ applyChanges: { issues: { code: string }[] } }>(app, ISSUES, {
      input: {
        title: { da: 'To råd' },
        operations: [{ addClusterMember: { clusterKey: COUNCIL, ...member } }],
        validateOnly: true
      }
    })
    t.ok(applyChanges.issues.some(({ code }) => code === 'MUNICIPALITY_IN_SEVERAL_BODIES'))
  },
  async '3 councils of the east are preparatory in 2026, and work in full from 2027'(app, t) {
    const { a, b } = await ask<Record<'a' | 'b', { operation: string }>>(
      app,
      `{ a: body(key: "${EAST}", asOf: "2026-12-31") { operation } b: body(key: "${EAST}", asOf: "2027-01-01") { operation } }`
    )
    t.same([a.operation, b.operation], ['PREPARATORY', 'FULL'])
  },
  async '4 a council is a committee of the region'(app, t) {
    const { bodyType } = await ask<{ bodyType: { committeeOf: string } }>(
      app,
      '{ bodyType(key: "sundhedsraad", asOf: "2026-06-01") { committeeOf } }'
    )
    t.equal(bodyType.committeeOf, 'REGION')
  },
  async '5 a council has a political level'(app, t) {
    t.match(await get(await app.listen(), `/v1/bodies/${COUNCIL}?include=levels&asOf=2026-06-01`), {
      levels: [{ level: 'POLITICAL' }]
    })
  },
  async '6 seats are numbers of each council'(app, t) {
    const { a, b } = await ask<Record<'a' | 'b', { allocations: { seats: number }[] }>>(
      app,
      `{ a: representationRule(key: "sundhedsraad-regionale-medlemmer", asOf: "2026-06-01") { allocations { seats } }
         b: representationRule(key: "sundhedsraad-kommunale-medlemmer", asOf: "2026-06-01") { allocations { seats } } }`
    )
    t.equal(a.allocations.length, 17)
    t.equal(b.allocations.length, 17)
    t.ok(new Set(a.allocations.map(({ seats }) => seats)).size > 1, 'councils differ')
  },
  async '7 the region has the majority, by a rule'(app, t) {
    const { balanceRules } = await ask<{ balanceRules: { nodes: object[] } }>(
      app,
      '{ balanceRules(asOf: "2026-06-01") { nodes { side balance binding } } }'
    )
    t.match(balanceRules.nodes, [{ side: 'REGION', balance: 'MAJORITY', binding: 'MANDATORY' }])
  },
  async '8 and 9 members are appointed by their offices, and an employee is told apart'(app, t) {
    const seat = (office: string) =>
      act(app, 'appoint', {
        ...anAppointment(COUNCIL, 'POLITICAL', 'MUNICIPAL_REPRESENTATIVE', { validFrom: '2026-02-01' }),
        appointedBy: undefined,
        office
      })
    t.same(
      (await seat('MUNICIPAL_COUNCIL_MEMBER')).warnings.filter(({ code }) => code.includes('OFFICE')),
      []
    )
    await t.rejects(seat('MUNICIPAL_EMPLOYEE'), /RULE_VIOLATION|OFFICE/)
  },
  async '8 a chair and a deputy are designated, by a rule on them'(app, t) {
    const chairRule = { bodyType: 'sundhedsraad', level: 'POLITICAL', side: 'REGION', binding: 'DEFAULT' }
    await apply(app, {
      recordChairRule: {
        ...chairRule,
        key: 'sundhedsraad-formand',
        role: 'CHAIR',
        chosenAmong: ['REGIONAL_COUNCIL_MEMBER'],
        text: { da: 'Formanden vælges blandt regionens medlemmer.' },
        validFrom: '2026-01-01'
      }
    })
    const member = anAppointment(COUNCIL, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER', { validFrom: '2026-02-01' })
    const { changed } = await act(app, 'appoint', member)
    const chair = await act(app, 'designateChair', {
      bodyKey: COUNCIL,
      level: 'POLITICAL',
      role: 'CHAIR',
      side: 'REGION',
      appointmentKey: changed.key,
      validFrom: '2026-02-01'
    })
    t.ok(chair.seq)
  },
  async '10 a council has a secretariat, a goal and a constitution'(app, t) {
    await apply(
      app,
      { assignSecretariat: { bodyKey: COUNCIL, side: 'REGION', name: 'Sekretariat', validFrom: '2026-01-01' } },
      { setGoal: { bodyKey: COUNCIL, on: '2026-03-01', title: 'Mål' } },
      { decideConstitution: { bodyKey: COUNCIL, item: 'PURPOSE', decidedOn: '2026-03-01', text: 'Vedtaget' } }
    )
    const { body } = await ask<{ body: { secretariat: { parties: object[] }; goals: { nodes: object[] } } }>(
      app,
      `{ body(key: "${COUNCIL}", asOf: "2026-06-01") { secretariat { parties { name } } goals { title } } }`
    )
    t.match(body, { secretariat: { parties: [{ name: 'Sekretariat' }] }, goals: [{ title: 'Mål' }] })
  },
  async '11 a council meets and involves patients'(app, t) {
    const dialogue = {
      party: 'PATIENT_INVOLVEMENT_COMMITTEE',
      kind: 'MUST_BE_INVOLVED',
      date: '2026-10-01',
      text: 'Dialog'
    }
    await apply(
      app,
      { scheduleMeeting: { bodyKey: COUNCIL, level: 'POLITICAL', date: '2026-12-10', title: 'Møde' } },
      { involvePatients: { bodyKey: COUNCIL, level: 'POLITICAL', ...dialogue } }
    )
    t.match(await meetingsOf(app), [{ title: 'Møde' }])
  },
  async '12 initiatives and joint money belong to a type that may have them'(app, t) {
    const { status, body } = await send(app, [
      {
        correctFact: {
          id: globalId('BodyType', 'sundhedsraad'),
          functions: ['OWNS_INITIATIVES', 'OWNS_FUNDS'],
          reason: 'Prøve'
        }
      },
      { openJointFund: { clusterKey: COUNCIL, year: 2026, on: '2026-02-01', decidedBy: 'Rådet' } },
      { proposeInitiative: { key: 'i', clusterKey: COUNCIL, on: '2026-02-01', name: { da: 'I' }, text: { da: 'I' } } }
    ])
    t.ok(status < 300, JSON.stringify(body))
  },
  async '13 28 successions take over tasks, from a day of their own, without an alarm'(app, t) {
    const { bodies } = await ask<{
      bodies: { nodes: { succeeds: { kind: string; date: string; operationalFrom: string }[] }[] }
    }>(
      app,
      '{ bodies(asOf: "2026-06-01", filter: { kind: [HEALTH_COUNCIL] }) { nodes { succeeds { kind date operationalFrom } } } }'
    )
    const links = bodies.nodes.flatMap(({ succeeds }) => succeeds)
    t.equal(links.length, 28)
    t.same([...new Set(links.map(({ kind }) => kind))], ['TAKES_OVER_TASKS'])
    t.same([...new Set(links.map(({ date }) => date))], ['2027-01-01'])
  },
  async '14 what is left behind by an end is told'(app, t) {
    await apply(
      app,
      { scheduleMeeting: { bodyKey: COUNCIL, level: 'POLITICAL', date: '2027-12-10', title: 'Sent møde' } },
      { setGoal: { bodyKey: COUNCIL, on: '2026-02-01', title: 'Mål', due: '2027-12-31' } }
    )
    const { warnings } = await apply(app, { endBody: { bodyKey: COUNCIL, on: '2027-06-01' } })
    t.match(warnings, [{ code: 'OPEN_UNDER_ENDED_BODY' }], 'the goal')
    t.match(await meetingsOf(app), [{ status: 'CANCELLED' }])
  },
  async '15 agreements, plans and the duty to have one end by law'(app, t) {
    const statuses = async (list: string, day: string) =>
      (await all<{ status: string }>(app, `/v1/${list}?asOf=${day}`))
        .map(({ status }) => status)
        .filter((status) => status === 'IN_FORCE' || status === 'REQUIRED').length
    t.same(
      [await statuses('health-agreements', '2026-12-31'), await statuses('health-agreements', '2027-01-01')],
      [5, 0]
    )
    t.same([await statuses('practice-plans', '2026-12-31'), await statuses('practice-plans', '2027-01-01')], [5, 0])
  },
  async '16 rules, tasks and duties of what is abolished end'(app, t) {
    const lists = ['tasks', 'representation-rules', 'chair-rules', 'cadence-rules', 'involvement-duties']
    const ofClusters = async (list: string, day: string) =>
      (await all<{ key: string }>(app, `/v1/${list}?asOf=${day}`)).filter(({ key }) =>
        /^(health-cluster|ssu)/.test(key)
      ).length
    for (const list of lists) {
      t.ok((await ofClusters(list, '2026-12-31')) > 0, `${list} the day before`)
      t.equal(await ofClusters(list, '2027-01-01'), 0, list)
    }
  },
  async '17 to 20 a region without a code takes over what lay in two others'(app, t) {
    type Lists = Record<'municipalities' | 'hospitals' | 'bodies', { totalCount: number }>
    const { region } = await ask<{ region: { iso3166: null; predecessors: object[] } & Lists }>(
      app,
      `{ region(code: "oestdanmark", asOf: "2027-01-01") { iso3166 predecessors { code } municipalities { totalCount }
         hospitals { totalCount } bodies { totalCount } } }`
    )
    t.equal(region.iso3166, null)
    t.same(region.predecessors, [{ code: '1084' }, { code: '1085' }])
    t.same([region.municipalities.totalCount, region.hospitals.totalCount, region.bodies.totalCount], [46, 10, 6])
    const organisations = async (code: string, day: string) =>
      (await all<{ key: string }>(app, `/v1/organisations?regionCode=${code}&asOf=${day}`)).map(({ key }) => key)
    const before = [...(await organisations('1084', '2026-12-31')), ...(await organisations('1085', '2026-12-31'))]
    t.ok(before.length > 0)
    t.same(
      (await organisations('oestdanmark', '2027-01-01')).sort(),
      before.sort(),
      'organisations move with their region'
    )
  },
  async '21 a task moves from municipalities to regions on a day'(app, t) {
    const task = { side: 'MUNICIPALITY', kind: 'GENERAL', text: { da: 'En opgave' }, validFrom: '2020-01-01' }
    await apply(
      app,
      { recordTask: { key: 'opgave', ...task } },
      { transferTask: { taskKey: 'opgave', key: 'opgave-2027', on: '2027-01-01', side: 'REGION' } }
    )
    const keys = async (day: string) =>
      (await all<{ key: string; side: string }>(app, `/v1/tasks?asOf=${day}`))
        .filter(({ key }) => key.startsWith('opgave'))
        .map(({ key, side }) => [key, side])
    t.same(await keys('2026-12-31'), [['opgave', 'MUNICIPALITY']])
    t.same(await keys('2027-01-01'), [['opgave-2027', 'REGION']])
  },
  async '22 and 23 acts are sources, with a timeline'(app, t) {
    const { body, legalEvents } = await ask<{
      body: { evidence: string; provenance: { document: { kind: string } }[] }
      legalEvents: { key: string }[]
    }>(
      app,
      `{ body(key: "${COUNCIL}", asOf: "2026-06-01") { evidence provenance { document { kind } } } legalEvents { key } }`
    )
    t.match(body, { evidence: 'STATED', provenance: [{ document: { kind: 'WEB_PAGE' } }] })
    t.ok(legalEvents.some(({ key }) => key === 'l-214-stadfaestet'))
  },
  async '24 a council gets a cadence by a rule'(app, t) {
    const rule = { bodyType: 'sundhedsraad', level: 'POLITICAL', perYear: 4, setBy: 'BODY', strength: 'SHOULD' }
    const text = { da: 'Fire møder om året.' }
    await apply(app, { recordCadenceRule: { ...rule, key: 'sundhedsraad-moeder', text, validFrom: '2026-01-01' } })
    await apply(app, { scheduleMeeting: { bodyKey: COUNCIL, level: 'POLITICAL', date: '2026-12-10', title: 'Møde' } })
    const { body } = await ask<{ body: { levels: { cadence: { expected: number } }[] } }>(
      app,
      `{ body(key: "${COUNCIL}", asOf: "2026-06-01") { levels { cadence(year: 2026) { expected } } } }`
    )
    t.equal(body.levels[0]?.cadence.expected, 4)
  },
  async '25 the new region gets its number'(app, t) {
    const number = { system: 'CVR', value: '12345674', validFrom: '2027-01-01' }
    await apply(app, { recordIdentifier: { regionCode: 'oestdanmark', ...number } })
    const { resolve } = await ask<{ resolve: { matches: object[] } }>(
      app,
      '{ resolve(system: CVR, value: "12345674", asOf: "2027-01-01") { matches { entity { ... on Region { code } } } } }'
    )
    t.same(resolve.matches, [{ entity: { code: 'oestdanmark' } }])
  },
  async '26 a key of an old region follows it into the new one'(app, t) {
    const scope = { role: 'EDITOR' as const, regions: ['1085'] }
    const input = { bodyKey: EAST, level: 'POLITICAL', date: '2027-02-10', title: 'Møde' }
    const refusal = async (shown: string) => {
      const mutation = 'mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { seq } }'
      return (await app.ask(mutation, { input }, shown)).errors[0]?.extensions.code
    }
    t.equal(await refusal(makeKey(app.path, { name: 'follows', ...scope, follows: true })), undefined)
    t.equal(await refusal(makeKey(app.path, { name: 'old', ...scope })), 'FORBIDDEN')
  }
}

for (const [row, check] of Object.entries(ROWS_OF_REFORM)) {
  t.test(`the reform of 2026/27: ${row}`, async (t) => {
    const app = await writingApp(t, { today: '2026-11-28' })
    await apply(app, ...REFORM.operations)
    await check(app, t)
  })
}

/* C. Other changes */

const VEST = '1081-sundhedsklynge-vest'
const NORD = '1084-sundhedsklynge-nord'
const MIDTKLYNGEN = '1082-sundhedsklynge-midt'
const SKIVE = '0779'
const REASON = { reason: 'Fejl' }
const clustersOf = async (app: WritingApp, code: string, day: string): Promise<string[]> =>
  (
    await ask<{ municipality: { clusters: { key: string }[] } }>(
      app,
      'query ($code: String!, $day: Date!) { municipality(code: $code, asOf: $day) { clusters { key } } }',
      { code, day }
    )
  ).municipality.clusters.map(({ key }) => key)
const nameOf = async (app: WritingApp, field: string, day: string): Promise<string> =>
  (await ask<{ one: { name: string } }>(app, `{ one: ${field.replace(')', `, asOf: "${day}")`)} { name } }`)).one.name

const OTHER_CHANGES: Record<string, (app: WritingApp, t: Test) => Promise<void>> = {
  async 'a municipality is renamed'(app, t) {
    const thing = { municipalityCode: '0265' }
    await apply(app, {
      renameThing: { thing, name: 'Roskilde Ny', officialName: 'Roskilde Ny Kommune', validFrom: '2027-01-01' }
    })
    t.equal(await nameOf(app, 'municipality(code: "0265")', '2026-12-31'), 'Roskilde')
    t.equal(await nameOf(app, 'municipality(code: "0265")', '2027-01-01'), 'Roskilde Ny')
  },
  async 'two municipalities merge, and one splits'(app, t) {
    const into = { name: 'Ny', officialName: 'Ny Kommune', regionCode: '1085' }
    const post = async (path: string, payload: object) => {
      const { statusCode, body } = await app.app.inject({ method: 'POST', url: `/v1/change-sets/${path}`, payload })
      t.ok(statusCode < 300, body)
    }
    const places = [{ municipalityCode: '0316' }, { municipalityCode: '0326' }]
    await post('merge-places', { places, into: { ...into, key: '0399' }, on: '2028-01-01' })
    t.equal(await nameOf(app, 'municipality(code: "0399")', '2028-01-01'), 'Ny')
    const parts = [
      { ...into, key: '0397', name: 'Øst', share: 0.4 },
      { ...into, key: '0398', name: 'Vest', share: 0.6 }
    ]
    await post('split-place', { place: { municipalityCode: '0265' }, into: parts, on: '2028-01-01' })
    const { municipality } = await ask<{ municipality: { succeededBy: { share: number }[] } }>(
      app,
      '{ municipality(code: "0265", asOf: "2027-12-31") { succeededBy { share } } }'
    )
    t.same(municipality.succeededBy.map(({ share }) => share).sort(), [0.4, 0.6])
  },
  async 'a municipality moves to another region'(app, t) {
    const thing = { municipalityCode: '0265' }
    await apply(app, { placeThing: { thing, regionCode: '1084', validFrom: '2027-01-01' } })
    const { municipality } = await ask<{ municipality: object }>(
      app,
      '{ municipality(code: "0265", asOf: "2027-01-01") { region { code } } }'
    )
    t.same(municipality, { region: { code: '1084' } })
  },
  async 'a hospital is renamed, opens, closes and changes organisation'(app, t) {
    const hospitalKey = '1085-holbaek-sygehus'
    await apply(app, { renameThing: { thing: { hospitalKey }, name: 'Gødstrup', validFrom: '2027-01-01' } })
    t.equal(await nameOf(app, `hospital(key: "${hospitalKey}")`, '2027-01-01'), 'Gødstrup')
    await apply(
      app,
      { establishHospital: { key: 'nyt-sygehus', name: 'Nyt Sygehus', regionCode: '1085', validFrom: '2027-01-01' } },
      {
        endThing: {
          thing: { hospitalKey },
          on: '2028-01-01',
          successors: [{ thing: { hospitalKey: 'nyt-sygehus' }, kind: 'REPLACES', date: '2028-01-01' }]
        }
      }
    )
    const { resolve } = await ask<{ resolve: { matches: { successors: { key: string }[] }[] } }>(
      app,
      `{ resolve(system: KEY, value: "${hospitalKey}", asOf: "2028-01-01") { matches { successors { ... on Hospital { key } } } } }`
    )
    t.same(resolve.matches[0]?.successors, [{ key: 'nyt-sygehus' }])
    const organisations = await all<{ key: string; kind: string }>(app, '/v1/organisations')
    const organisationKey = organisations.find(({ kind }) => kind === 'HOSPITAL_ORGANISATION')?.key
    const thing = { hospitalKey: '1081-regionshospital-nordjylland-thisted' }
    await apply(app, { placeThing: { thing, organisationKey, validFrom: '2027-01-01' } })
    const { hospital } = await ask<{ hospital: object }>(
      app,
      `{ hospital(key: "${thing.hospitalKey}", asOf: "2027-01-01") { organisation { key } } }`
    )
    t.same(hospital, { organisation: { key: organisationKey } })
  },
  async 'a hospital leaves its cluster for another, and the cluster without one is told'(app, t) {
    const memberships = await all<{ key: string; body: { key: string } }>(app, '/v1/memberships?role=HOSPITAL')
    const membershipKey = memberships.find(({ body }) => body.key === VEST)?.key
    const { warnings } = await apply(app, { endClusterMember: { membershipKey, on: '2027-01-01' } })
    t.match(warnings, [{ code: 'CLUSTER_WITHOUT_HOSPITAL' }])
  },
  async 'a working name of the seeds is made right from its first day'(app, t) {
    await apply(app, {
      correctFact: { id: globalId('Cluster', VEST), nameOn: '2022-07-01', name: 'Sundhedsklynge Thy-Mors', ...REASON }
    })
    t.equal(await nameOf(app, `cluster(key: "${VEST}")`, '2022-07-01'), 'Sundhedsklynge Thy-Mors')
  },
  async 'a typo of a rename, and a rename to come, are corrected and taken back'(app, t) {
    const id = globalId('Cluster', VEST)
    await apply(app, { renameBody: { bodyKey: VEST, name: 'Klynge Thyy', validFrom: '2027-01-01' } })
    await apply(app, { correctFact: { id, nameOn: '2027-01-01', name: 'Klynge Thy', ...REASON } })
    t.equal(await nameOf(app, `cluster(key: "${VEST}")`, '2027-01-01'), 'Klynge Thy')
    await apply(app, { renameBody: { bodyKey: VEST, name: 'Klynge Før', validFrom: '2026-12-01' } })
    t.equal(await nameOf(app, `cluster(key: "${VEST}")`, '2026-12-15'), 'Klynge Før', 'another one before it')
    await apply(app, { withdrawFact: { id, nameOn: '2027-01-01', ...REASON } })
    t.equal(await nameOf(app, `cluster(key: "${VEST}")`, '2027-01-01'), 'Klynge Før')
  },
  async 'two clusters merge, and municipalities left in none are told'(app, t) {
    const ny = { key: 'ny-klynge', kind: 'HEALTH_CLUSTER', name: 'Ny', regionCode: '1081', validFrom: '2027-01-01' }
    const hospitalKeys = ['1081-regionshospital-nordjylland-thisted']
    const operations = [
      { establishBody: { ...ny, municipalityCodes: ['0787'], hospitalKeys, predecessors: [VEST] } },
      { endBody: { bodyKey: VEST, on: '2027-01-01' } }
    ]
    const { applyChanges } = await ask<{ applyChanges: { issues: { code: string; subjects: object[] }[] } }>(
      app,
      ISSUES.replace('code }', 'code subjects { ... on Municipality { code } } }'),
      { input: { title: { da: 'Sammenlægning' }, operations, validateOnly: true } }
    )
    t.match(applyChanges.issues, [{ code: 'MUNICIPALITY_WITHOUT_CLUSTER', subjects: [{ code: '0773' }] }])
  },
  async 'a membership that never was is taken back, before 2022 too'(app, t) {
    const memberships = await all<{ id: string; municipalityCode: string; body: { key: string } }>(
      app,
      '/v1/memberships?role=MUNICIPALITY&anyTime=true'
    )
    const rudersdal = memberships.find((one) => one.municipalityCode === '0230' && one.body.key === NORD)
    t.ok(rudersdal)
    await apply(app, { withdrawFact: { id: rudersdal?.id, withDependants: true, ...REASON } })
    t.notOk((await clustersOf(app, '0230', '2022-07-01')).includes(NORD))
    const jammerbugt = memberships.find((one) => one.municipalityCode === '0849' && !/^1081-sund/.test(one.body.key))
    t.ok(jammerbugt)
    await apply(app, { correctFact: { id: jammerbugt?.id, validTo: '2015-01-01', ...REASON } })
    t.notOk((await clustersOf(app, '0849', '2016-01-01')).includes(jammerbugt?.body.key ?? ''))
  },
  async 'a guessed membership is confirmed by a source'(app, t) {
    await apply(app, {
      recordDocument: {
        key: 'brev',
        title: 'Brev',
        publisher: 'Regionen',
        kind: 'DECISION',
        sections: [{ key: '1', title: { da: '1' } }]
      }
    })
    const id = globalId('Membership', `${VEST}.0787`)
    await apply(app, { confirmFact: { id, citations: [{ documentKey: 'brev', section: '1' }] } })
    const { node } = await ask<{ node: { evidence: string } }>(
      app,
      `{ node(id: "${id}") { ... on Membership { evidence } } }`
    )
    t.equal(node.evidence, 'STATED')
  },
  async 'a membership and an appointment by mistake leave no day behind'(app, t) {
    await apply(app, {
      addClusterMember: { clusterKey: VEST, role: 'MUNICIPALITY', municipalityCode: SKIVE, validFrom: '2026-06-01' }
    })
    await apply(app, { withdrawFact: { id: globalId('Membership', `${VEST}.${SKIVE}`), ...REASON } })
    t.notOk((await clustersOf(app, SKIVE, '2026-06-01')).includes(VEST))
    const { changed } = await act(
      app,
      'appoint',
      anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787' })
    )
    await apply(app, { withdrawFact: { id: globalId('Appointment', changed.key), ...REASON } })
    const { appointments } = await ask<{ appointments: { totalCount: number } }>(
      app,
      '{ appointments(anyTime: true) { totalCount } }'
    )
    t.equal(appointments.totalCount, 0)
  },
  async 'two changes on one day'(app, t) {
    await apply(
      app,
      { renameBody: { bodyKey: VEST, name: 'Et', validFrom: '2027-01-01' } },
      { correctFact: { id: globalId('Cluster', VEST), nameOn: '2027-01-01', name: 'To', ...REASON } }
    )
    t.equal(await nameOf(app, `cluster(key: "${VEST}")`, '2027-01-01'), 'To')
  },
  async 'what is entered late and has begun since ends with it'(app, t) {
    const { changed } = await act(
      app,
      'appoint',
      anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787', validFrom: '2026-01-01' })
    )
    await apply(app, { endClusterMember: { membershipKey: `${VEST}.0787`, on: '2025-01-01' } })
    const { appointments } = await ask<{ appointments: { nodes: object[] } }>(
      app,
      '{ appointments(asOf: "2026-02-01") { nodes { key } } }'
    )
    t.same(appointments.nodes, [], `${changed.key} holds no longer`)
  },
  async 'an end to come is moved, and taken back'(app, t) {
    const membershipKey = `${VEST}.0787`
    const id = globalId('Membership', membershipKey)
    await apply(app, { endClusterMember: { membershipKey, on: '2027-01-01' } })
    await apply(app, { correctFact: { id, validTo: '2028-01-01', ...REASON } })
    t.ok((await clustersOf(app, '0787', '2027-06-01')).includes(VEST))
    await apply(app, { reopenFact: { id, ...REASON } })
    t.ok((await clustersOf(app, '0787', '2029-01-01')).includes(VEST))
  },
  async 'a body to come is taken back, and its key is free'(app, t) {
    const council = {
      establishBody: { key: 'raad', kind: 'HEALTH_COUNCIL', name: 'Råd', regionCode: '1081', validFrom: '2027-01-01' }
    }
    await apply(app, council)
    await apply(app, { withdrawFact: { id: globalId('Committee', 'raad'), ...REASON } })
    await apply(app, council)
    t.ok(true)
  },
  async '60 operations or none, and 2 or none'(app, t) {
    const days = Array.from({ length: 60 }, (_, index) =>
      new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10)
    )
    await apply(
      app,
      ...days.map((validFrom, index) => ({ renameBody: { bodyKey: VEST, name: `Navn ${index}`, validFrom } }))
    )
    const two = [
      { endClusterMember: { membershipKey: `${MIDTKLYNGEN}.${SKIVE}`, on: '2026-11-01' } },
      {
        addClusterMember: {
          clusterKey: MIDTKLYNGEN,
          role: 'MUNICIPALITY',
          municipalityCode: '9999',
          validFrom: '2026-11-01'
        }
      }
    ]
    t.match(await send(app, two), { body: { operations: [{ index: 1, code: 'NOT_FOUND' }] } })
    t.ok((await clustersOf(app, SKIVE, '2026-12-01')).includes(MIDTKLYNGEN), 'nothing of it is written')
  },
  async 'a move is tried without being written, and every report is read as it would be'(app, t) {
    const operations = [
      { endClusterMember: { membershipKey: `${MIDTKLYNGEN}.${SKIVE}`, on: '2026-11-01' } },
      {
        addClusterMember: {
          clusterKey: '1082-sundhedsklynge-vest',
          role: 'MUNICIPALITY',
          municipalityCode: SKIVE,
          validFrom: '2026-11-01'
        }
      }
    ]
    const { applyChanges } = await ask<{
      applyChanges: {
        query: { municipality: { clusters: { key: string }[] }; compositionReport: { totalCount: number } }
      }
    }>(
      app,
      `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { query {
         municipality(code: "${SKIVE}", asOf: "2026-11-02") { clusters { key } } compositionReport(asOf: "2026-11-02") { totalCount } } } }`,
      { input: { title: { da: 'Flyt' }, operations, validateOnly: true } }
    )
    t.same(applyChanges.query.municipality.clusters, [{ key: '1082-sundhedsklynge-vest' }])
    t.ok(applyChanges.query.compositionReport.totalCount > 0)
    t.ok((await clustersOf(app, SKIVE, '2026-12-01')).includes(MIDTKLYNGEN))
  }
}

for (const [row, check] of Object.entries(OTHER_CHANGES)) {
  t.test(`other changes: ${row}`, async (t) => {
    const app = await writingApp(t, { today: '2026-11-28' })
    await check(app, t)
  })
}
