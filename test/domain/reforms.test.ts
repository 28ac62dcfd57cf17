import { readFileSync } from 'node:fs'
import t from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { type WritingApp, writingApp } from '../support/representation.ts'
import { digestOf, feedOf, get, type Snapshot, snapshotOf } from '../support/sync.ts'

/* The reforms in examples/reforms, carried out through the API and read on the days around them, at every door. */

type ChangeSetFile = { title: { da: string }; operations: Record<string, Record<string, unknown>>[] }

const fileOf = (year: number): ChangeSetFile =>
  JSON.parse(readFileSync(new URL(`../../examples/reforms/${year}.json`, import.meta.url), 'utf8'))

/** Sends the file as a client does: the body of a POST. */
async function apply(app: WritingApp, year: number, more: { validateOnly?: boolean } = {}) {
  const payload = { ...fileOf(year), ...more }
  const response = await app.app.inject({ method: 'POST', url: '/v1/change-sets', payload })
  if (response.statusCode >= 300) throw new Error(response.body)
  return response.json() as { changeSet: { key: string; size: number }; lastSeq: number | null; warnings: unknown[] }
}

/** Codes of data quality that are about the structure of the day, and not about the documents. */
const ABOUT_SOURCES = new Set([
  'SOURCE_DOUBT',
  'INFERRED_FACT',
  'CONTRADICTING_CLAIMS',
  'BEYOND_SOURCES',
  'MODEL_NOT_AGREED'
])

const ON_DAY = `query ($day: Date!) {
  municipality(code: "0316", asOf: $day) {
    region { code name iso3166 } clusters { key } ssu { key } bodies { key operation type { key } }
  }
  regions(asOf: $day) { nodes { code } }
  bodies(asOf: $day) { totalCount }
  bodyTypes(asOf: $day) { key }
  compositionReport(asOf: $day) { totalCount nodes { body { key } status } }
  representationRules(asOf: $day) { totalCount }
  tasks(asOf: $day) { nodes { key bodyType { key } } }
  healthAgreements(asOf: $day) { nodes { key status } }
  practicePlans(asOf: $day) { nodes { key status } }
  dataQuality(asOf: $day) { issues { code } }
  resolve(system: REGION_CODE, value: "1085", asOf: $day) { matches { inForce successors { ... on Region { code } } } }
}`

type OnDay = {
  municipality: {
    region: { code: string; name: string; iso3166: string | null }
    clusters: { key: string }[]
    ssu: { key: string } | null
    bodies: { key: string; operation: string; type: { key: string } }[]
  }
  regions: { nodes: { code: string }[] }
  bodies: { totalCount: number }
  bodyTypes: { key: string }[]
  compositionReport: { totalCount: number; nodes: { body: { key: string }; status: string }[] }
  representationRules: { totalCount: number }
  tasks: { nodes: { key: string; bodyType: { key: string } | null }[] }
  healthAgreements: { nodes: { key: string; status: string }[] }
  practicePlans: { nodes: { key: string; status: string }[] }
  dataQuality: { issues: { code: string }[] }
  resolve: { matches: { inForce: boolean; successors: { code: string }[] }[] }
}

/** What the day is, in the figures that a reform changes. */
async function onDay(app: WritingApp, day: string) {
  const { data, errors } = await app.ask<OnDay>(ON_DAY, { day })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  const codes = data.dataQuality.issues.map(({ code }) => code).filter((code) => !ABOUT_SOURCES.has(code))
  return {
    region: data.municipality.region,
    clusters: data.municipality.clusters.map(({ key }) => key),
    ssu: data.municipality.ssu?.key ?? null,
    bodies: data.municipality.bodies.map(({ key, operation }) => `${key} ${operation}`),
    regions: data.regions.nodes.map(({ code }) => code),
    bodyCount: data.bodies.totalCount,
    levelsReported: data.compositionReport.totalCount,
    rules: data.representationRules.totalCount,
    tasksOfBodies: data.tasks.nodes.filter(({ bodyType }) => bodyType !== null).length,
    agreements: data.healthAgreements.nodes.filter(({ status }) => status === 'IN_FORCE').length,
    plans: data.practicePlans.nodes.filter(({ status }) => status === 'REQUIRED').length,
    alarms: [...new Set(codes)].sort(),
    resolved: data.resolve.matches.map(({ inForce, successors }) => [inForce, ...successors.map(({ code }) => code)])
  }
}

const OLD_REGIONS = ['1081', '1082', '1083', '1084', '1085']
const ZEALAND = { code: '1085', name: 'Region Sjælland', iso3166: 'DK-85' }
const HOLBAEK = '1085-sundhedsklynge-holbaek'
const COUNCIL = 'sundhedsraad-midt-vestsjaelland'

/** The alarms of the seeds, which the reform does not change while there are clusters. */
const OF_CLUSTERS = ['MUNICIPALITY_IN_SEVERAL_CLUSTERS', 'POPULATION_COUNTED_TWICE']

const BEFORE = {
  region: ZEALAND,
  clusters: [HOLBAEK],
  ssu: '1085-ssu',
  bodies: [`${HOLBAEK} FULL`],
  regions: OLD_REGIONS,
  bodyCount: 27,
  levelsReported: 54,
  rules: 16,
  tasksOfBodies: 25,
  agreements: 5,
  plans: 5,
  alarms: OF_CLUSTERS,
  resolved: [[true]]
}
const IN_PREPARATION = {
  ...BEFORE,
  bodies: [`${HOLBAEK} FULL`, `${COUNCIL} PREPARATORY`],
  bodyCount: 44,
  levelsReported: 71,
  rules: 18
}
const EXPECTED: Record<string, typeof BEFORE | object> = {
  '2025-12-31': BEFORE,
  '2026-06-01': IN_PREPARATION,
  '2026-12-31': IN_PREPARATION,
  '2027-01-01': {
    region: { code: 'oestdanmark', name: 'Region Østdanmark', iso3166: null },
    clusters: [],
    ssu: null,
    bodies: [`${COUNCIL} FULL`],
    regions: ['1081', '1082', '1083', 'oestdanmark'],
    bodyCount: 17,
    levelsReported: 17,
    rules: 2,
    tasksOfBodies: 0,
    agreements: 0,
    plans: 0,
    alarms: [],
    resolved: [[false, 'oestdanmark']]
  }
}

/** The rows of a snapshot but for the numbers that every change counts up. */
const withoutVersions = ({ rows }: Snapshot) =>
  rows.map(({ table, row: { version: _version, ...columns } }) => ({ table, columns }))

t.test('the reform of 2026/27 is one change set, and each day around it is as the law has it', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const replica = new Replica(base, ':memory:')
  await replica.catchUp()

  await t.test('only validated, it changes no byte', async (t) => {
    const [snapshot, digest] = [await snapshotOf(base), await digestOf(base)]
    const { changeSet, lastSeq, warnings } = await apply(app, 2027, { validateOnly: true })
    t.equal(changeSet.size, fileOf(2027).operations.length)
    t.equal(lastSeq, null)
    t.same(warnings, [])
    const after = await snapshotOf(base)
    t.same([after.rows, after.end, after.head.seq], [snapshot.rows, snapshot.end, snapshot.head.seq])
    t.same(await digestOf(base), digest)
  })

  const untouched = await snapshotOf(base)
  const { changeSet, lastSeq } = await apply(app, 2027)
  t.equal(lastSeq, changeSet.size, 'every operation has its own change record')

  for (const [day, expected] of Object.entries(EXPECTED)) {
    await t.test(`GraphQL on ${day}`, async (t) => t.same(await onDay(app, day), expected))
  }

  await t.test('REST: the bodies of a municipality, and what became of what has ended', async (t) => {
    const bodies = async (day: string) =>
      (await get<{ items: { key: string }[] }>(base, `/v1/municipalities/0316/bodies?asOf=${day}`)).items.map(
        ({ key }) => key
      )
    t.same(await bodies('2026-12-31'), [HOLBAEK, COUNCIL])
    t.same(await bodies('2027-01-01'), [COUNCIL])
    const known = async (path: string) =>
      (await get<{ known: { key: string; successors: { key: string }[] }[] }>(base, path, 404)).known.map(
        ({ key, successors }) => [key, ...successors.map((one) => one.key)]
      )
    t.same(await known('/v1/regions/1084?asOf=2027-01-01'), [['1084', 'oestdanmark']])
    t.same(await known(`/v1/clusters/${HOLBAEK}?asOf=2027-01-01`), [
      [HOLBAEK, 'sundhedsraad-midt-vestsjaelland', 'sundhedsraad-oestsjaelland-oerne']
    ])
    t.same(await known('/v1/ssus/1085?asOf=2027-01-01'), [['1085-ssu']])
  })

  await t.test('FHIR: councils and the new region are organisations, and the old ones are not active', async (t) => {
    type Organization = { active: boolean; partOf?: { reference: string } }
    const active = async (id: string, day: string) =>
      (await get<Organization>(base, `/fhir/Organization/${id}?_asOf=${day}`)).active
    const total = async (day: string) =>
      (await get<{ total: number }>(base, `/fhir/Organization?type=HEALTH_COUNCIL&active=true&_asOf=${day}`)).total
    t.same([await total('2025-12-31'), await total('2026-06-01'), await total('2027-01-01')], [0, 17, 17])
    t.same([await active('region-1084', '2026-12-31'), await active('region-1084', '2027-01-01')], [true, false])
    t.same(
      [await active(`body-${HOLBAEK}`, '2026-12-31'), await active(`body-${HOLBAEK}`, '2027-01-01')],
      [true, false]
    )
    t.equal(await active('region-oestdanmark', '2027-01-01'), true)
  })

  await t.test('the calendar has no event of an ended body after its end', async (t) => {
    const events = (await (await fetch(`${base}/calendar.ics?region=1085`)).text()).split('BEGIN:VEVENT').slice(1)
    const days = events.map((event) => /DTSTART;VALUE=DATE:(\d{8})/.exec(event)?.[1] ?? '')
    t.same(
      days.filter((day) => day > '20270101'),
      []
    )
  })

  await t.test('the feed has the set as one run of numbers, and a replica takes it whole', async (t) => {
    const feed = await feedOf(base)
    t.equal(feed.length, changeSet.size)
    t.same([...new Set(feed.map((one) => one.changeSet?.key))], [changeSet.key])
    const natureOf = (operation: string) => [
      ...new Set(feed.filter((one) => one.operation === operation).map(({ nature }) => nature))
    ]
    t.same(['recordBodyType', 'endRule', 'recordDoubt'].flatMap(natureOf), ['LAW', 'LAW', 'LAW'])
    t.same(['establishBody', 'endBody', 'endThing'].flatMap(natureOf), ['WORLD', 'WORLD', 'WORLD'])
    await replica.catchUp()
    t.equal(await replica.check(), true)
  })

  await t.test('taken back, everything is as it was, but for versions', async (t) => {
    const { data, errors } = await app.ask<{ revertChanges: { changeSet: { reverts: string } } }>(
      'mutation ($key: String!) { revertChanges(input: { changeSetKey: $key }) { changeSet { reverts } } }',
      { key: changeSet.key }
    )
    t.same(errors, [])
    t.equal(data.revertChanges.changeSet.reverts, changeSet.key)
    for (const day of Object.keys(EXPECTED)) t.same(await onDay(app, day), BEFORE, day)
    t.same(withoutVersions(await snapshotOf(base)), withoutVersions(untouched))
  })
})

t.test(
  'the reform of 2007 on a small scale: municipalities merge and split, and a county becomes part of two regions',
  async (t) => {
    const app = await writingApp(t)
    const { warnings } = await apply(app, 2007)
    t.same(warnings, [])
    const placesOn = async (day: string) => {
      const { data, errors } = await app.ask(
        `query ($day: Date!) {
        old: municipality(code: "9103", asOf: $day) { name region { code } }
        new: municipality(code: "9111", asOf: $day) { name region { code } predecessors { code } }
        hospital(key: "aabjerg-sygehus", asOf: $day) { name region { code predecessors { code } } }
        resolve(system: MUNICIPALITY_CODE, value: "9103", asOf: $day) {
          matches { inForce successors { ... on Municipality { code } } }
        }
      }`,
        { day }
      )
      t.same(errors, [])
      return data
    }
    t.same(await placesOn('2006-12-31'), {
      old: { name: 'Åby', region: { code: 'aabjerg-amt' } },
      new: null,
      hospital: { name: 'Åbjerg Sygehus', region: { code: 'aabjerg-amt', predecessors: [] } },
      resolve: { matches: [{ inForce: true, successors: [] }] }
    })
    t.same(await placesOn('2007-01-01'), {
      old: null,
      new: {
        name: 'Nordby',
        region: { code: 'region-nordmark' },
        predecessors: [{ code: '9101' }, { code: '9102' }, { code: '9103' }]
      },
      hospital: {
        name: 'Sydmark Sygehus',
        region: { code: 'region-sydmark', predecessors: [{ code: 'aabjerg-amt' }, { code: 'vestmark-amt' }] }
      },
      resolve: { matches: [{ inForce: false, successors: [{ code: '9111' }, { code: '9112' }] }] }
    })
    const organization = await app.app.inject('/fhir/Organization/municipality-9103?_asOf=2007-01-01')
    t.equal(organization.json().active, false)
  }
)
