import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { spanOf } from '../../src/domain/corrections/invariants.ts'
import { recordsReferringTo } from '../../src/domain/model/image.ts'
import { makeKey } from '../support/app.ts'
import { demoFile } from '../support/files.ts'
import { act, atOnce, openService, refused, type WritingApp, writingApp } from '../support/representation.ts'

/* Regions, municipalities, hospitals and organisations begin, are renamed, moved, merged and split, and end. */

const EVE = '2026-12-31'
const DAY = '2027-01-01'
const EAST = 'oestdanmark'
const NEW_REGION = { key: EAST, name: 'Region Østdanmark', validFrom: DAY }

async function json<Body = { total: number }>(app: WritingApp, url: string): Promise<{ status: number; body: Body }> {
  const response = await app.app.inject({ method: 'GET', url })
  return { status: response.statusCode, body: response.json<Body>() }
}

async function asked<Data>(app: WritingApp, query: string): Promise<Data> {
  const { data, errors } = await app.ask<Data>(query)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data
}

const regionOf = async (app: WritingApp, code: string, day: string) => {
  const query = `{ municipality(code: "${code}", asOf: "${day}") { region { code } } }`
  return (
    (await asked<{ municipality: { region: { code: string } | null } }>(app, query)).municipality.region?.code ?? null
  )
}

/** What a value means on a day: the keys of the matches, and of their successors. */
async function resolved(app: WritingApp, system: string, value: string, day: string) {
  type Matches = { matches: { entity: { key: string }; inForce: boolean; successors: { key: string }[] }[] }
  const { body } = await json<Matches>(
    app,
    `/v1/resolve?system=${system}&value=${encodeURIComponent(value)}&asOf=${day}`
  )
  return body.matches.map(({ entity, inForce, successors }) => [entity.key, inForce, successors.map(({ key }) => key)])
}

/** Ends the cooperation committees of the east: a region has only one. */
async function endCommittees(app: WritingApp): Promise<void> {
  for (const code of ['1084', '1085']) await act(app, 'endBody', { bodyKey: `${code}-ssu`, on: DAY })
}

const MERGE = `mutation ($input: MergePlacesInput!) { mergePlaces(input: $input) {
  changeSet { key title size } results { operation } query { region(code: "${EAST}", asOf: "${DAY}") { municipalities { totalCount } } } } }`
const EAST_MERGER = {
  places: [{ regionCode: '1084' }, { regionCode: '1085' }],
  into: { key: EAST, name: 'Region Østdanmark' },
  on: DAY,
  operationalFrom: '2026-01-01'
}

type Merged = {
  mergePlaces: {
    changeSet: { key: string; title: string; size: number }
    results: { operation: string }[]
    query: { region: { municipalities: { totalCount: number } } }
  }
}

async function merge(app: WritingApp, input: object): Promise<Merged['mergePlaces']> {
  const { data, errors } = await app.ask<Merged>(MERGE, { input })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.mergePlaces
}

t.test('a refused merger or split names the fields of its own request', async (t) => {
  const app = await writingApp(t)
  const fieldsOf = async (path: string, payload: object) => {
    const response = await app.app.inject({ method: 'POST', url: `/v1/change-sets/${path}`, payload })
    const { operations } = response.json() as { operations: { field: string | null }[] }
    return operations.map(({ field }) => field)
  }
  const part = { name: 'Ny', officialName: 'Ny Kommune', regionCode: '1084' }
  await act(app, 'establishMunicipality', { ...part, code: '0997', validFrom: '2025-01-01' })
  await act(app, 'endThing', { thing: { municipalityCode: '0997' }, on: '2026-06-01' })
  const places = [{ municipalityCode: '0997' }, { municipalityCode: '0101' }]
  t.same(
    await fieldsOf('merge-places', { places, into: { ...part, key: '0147', regionCode: '9999' }, on: '2028-01-01' }),
    ['into.key']
  )
  t.same(await fieldsOf('merge-places', { places, into: { ...part, key: '0999' }, on: '2028-01-01' }), ['on'])
  const into = [
    { ...part, key: '0998', share: 0.7 },
    { ...part, key: '0999', name: '', share: 0.7 }
  ]
  t.same(await fieldsOf('split-place', { place: { municipalityCode: '0101' }, into, on: '2028-01-01' }), [
    'into.1.name'
  ])
})

t.test('a region without an official code begins on a day with what lies in it', async (t) => {
  const app = await writingApp(t)
  await act(app, 'establishRegion', {
    ...NEW_REGION,
    municipalityCodes: ['0316'],
    hospitalKeys: ['1085-holbaek-sygehus']
  })

  t.equal(await regionOf(app, '0316', EVE), '1085')
  t.equal(await regionOf(app, '0316', DAY), EAST)
  const query = `{ before: region(code: "${EAST}", asOf: "${EVE}") { key }
    region(code: "${EAST}", asOf: "${DAY}") { key code officialCode iso3166 name evidence version
      municipalities { nodes { code } } hospitals { nodes { key } } } }`
  t.strictSame(await asked(app, query), {
    before: null,
    region: {
      key: EAST,
      code: EAST,
      officialCode: null,
      iso3166: null,
      name: 'Region Østdanmark',
      evidence: 'RECORDED',
      version: 1,
      municipalities: { nodes: [{ code: '0316' }] },
      hospitals: { nodes: [{ key: '1085-holbaek-sygehus' }] }
    }
  })
  const { body } = await json(app, `/v1/regions/${EAST}?asOf=${DAY}`)
  t.match(body, { code: EAST, officialCode: null, iso3166: null })
  type Organization = { active: boolean; identifier: { value: string }[] }
  const { body: fhir } = await json<Organization>(app, `/fhir/Organization/region-${EAST}?_asOf=${DAY}`)
  t.equal(fhir.active, true)
  t.strictSame(
    fhir.identifier.map(({ value }) => value),
    [EAST]
  )
  t.equal((await json(app, `/v1/municipalities?regionCode=${EAST}&asOf=${DAY}`)).body.total, 1)
  const found = await asked(app, `{ search(text: "østdan", asOf: "${DAY}") { nodes { ... on Region { code } } } }`)
  t.strictSame(found, { search: { nodes: [{ code: EAST }] } })
})

t.test('a number of a register can be recorded of a new region', async (t) => {
  const app = await writingApp(t)
  await act(app, 'establishRegion', NEW_REGION)
  await act(app, 'recordIdentifier', { regionCode: EAST, system: 'CVR', value: '10150817', validFrom: DAY })
  t.strictSame(await resolved(app, 'CVR', '10150817', DAY), [[EAST, true, []]])
})

t.test('an official code leads to a region whose key is a word', async (t) => {
  const app = await writingApp(t)
  await act(app, 'establishRegion', { ...NEW_REGION, officialCode: '1086' })
  t.strictSame(await resolved(app, 'REGION_CODE', '1086', DAY), [[EAST, true, []]])
  const taken = await refused(app, 'establishRegion', { ...NEW_REGION, key: 'andet', officialCode: '1086' })
  t.match(taken, { code: 'CONFLICT', field: 'input.officialCode' })
})

t.test(
  'merging two regions moves what lies in them, ends them and leads from their codes to the new one',
  async (t) => {
    const app = await writingApp(t)
    await endCommittees(app)
    const before = await asked<{
      a: { municipalities: { totalCount: number } }
      b: { municipalities: { totalCount: number } }
    }>(
      app,
      `{ a: region(code: "1084", asOf: "${EVE}") { municipalities { totalCount } }
       b: region(code: "1085", asOf: "${EVE}") { municipalities { totalCount } } }`
    )
    const { changeSet, results, query } = await merge(app, EAST_MERGER)
    t.equal(changeSet.title, 'Region Hovedstaden og Region Sjælland lægges sammen til Region Østdanmark')
    t.strictSame(
      results.map(({ operation }) => operation),
      ['establishRegion', 'endThing', 'endThing']
    )
    t.equal(changeSet.size, 3)
    t.equal(
      query.region.municipalities.totalCount,
      before.a.municipalities.totalCount + before.b.municipalities.totalCount
    )
    t.equal(query.region.municipalities.totalCount, 46)

    for (const [day, region] of [
      [EVE, '1085'],
      [DAY, EAST]
    ] as const) {
      t.equal(await regionOf(app, '0316', day), region)
      const read = await asked(
        app,
        `{ organisation(key: "kkr-1085", asOf: "${day}") { region { code } }
         hospital(key: "1085-holbaek-sygehus", asOf: "${day}") { region { code } }
         cluster(key: "1085-sundhedsklynge-holbaek", asOf: "${day}") { region { code } } }`
      )
      const there = { region: { code: region } }
      t.strictSame(read, { organisation: there, hospital: there, cluster: there })
      const fhir = (await json(app, `/fhir/Organization/hospital-1085-holbaek-sygehus?_asOf=${day}`)).body
      t.match(fhir, { partOf: { reference: `Organization/region-${region}` } })
    }

    const links = await asked(
      app,
      `{ region(code: "${EAST}", asOf: "${DAY}") { predecessors { code validTo }
        succeeds { kind date operationalFrom share hasForwardSuccession predecessor { key } } }
       old: region(code: "1084", asOf: "${EVE}") { successors { code } succeededBy { successor { __typename key } } } }`
    )
    const link = {
      kind: 'MERGES_INTO',
      date: DAY,
      operationalFrom: '2026-01-01',
      share: 1,
      hasForwardSuccession: false
    }
    t.strictSame(links, {
      region: {
        predecessors: [
          { code: '1084', validTo: DAY },
          { code: '1085', validTo: DAY }
        ],
        succeeds: [
          { ...link, predecessor: { key: '1084' } },
          { ...link, predecessor: { key: '1085' } }
        ]
      },
      old: { successors: [{ code: EAST }], succeededBy: [{ successor: { __typename: 'Region', key: EAST } }] }
    })

    t.strictSame(await resolved(app, 'REGION_CODE', '1084', EVE), [['1084', true, []]])
    t.strictSame(await resolved(app, 'REGION_CODE', '1084', DAY), [['1084', false, [EAST]]])
    t.strictSame(await resolved(app, 'ISO_3166_2', 'DK-84', DAY), [['1084', false, [EAST]]])
    t.strictSame(await resolved(app, 'NAME', 'Region Sjælland', DAY), [['1085', false, [EAST]]])
    t.strictSame(await resolved(app, 'CVR', '29190623', DAY), [['1084', false, [EAST]]])

    const gone = await json(app, `/v1/regions/1084?asOf=${DAY}`)
    t.equal(gone.status, 404)
    t.match(gone.body, { known: [{ type: 'Region', key: '1084', validTo: DAY, successors: [{ key: EAST }] }] })
    t.equal((await json(app, `/v1/regions/1084?asOf=${EVE}`)).status, 200)
    const committee = await json(app, `/v1/ssus/1085?asOf=${DAY}`)
    t.equal(committee.status, 404)
    t.match(committee.body, { known: [{ type: 'Ssu', key: '1085-ssu', validTo: DAY }] })

    type Organization = {
      active: boolean
      extension: { url: string; extension?: { valueReference?: { reference: string } }[] }[]
    }
    const { body: fhir } = await json<Organization>(app, `/fhir/Organization/region-1084?_asOf=${DAY}`)
    t.equal(fhir.active, false)
    const succession = fhir.extension.find(({ url }) => url.endsWith('/succession'))
    t.equal(succession?.extension?.[0]?.valueReference?.reference, `Organization/region-${EAST}`)
  }
)

t.test('a region with two cooperation committees is refused, and so is all of the merger', async (t) => {
  const app = await writingApp(t)
  const { errors } = await app.ask(MERGE, { input: EAST_MERGER })
  t.match(errors[0], { extensions: { code: 'RULE_VIOLATION' }, message: /1084-ssu|1085-ssu/ })
  t.equal(await regionOf(app, '0316', DAY), '1085')
  t.equal((await json(app, `/v1/regions/${EAST}?asOf=${DAY}`)).status, 404)
})

t.test('a reform of regions is one change set that ends the committees first', async (t) => {
  const app = await writingApp(t)
  const apply =
    'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { size } results { operation } } }'
  const end = (code: string) => ({
    endThing: {
      thing: { regionCode: code },
      on: DAY,
      movedTo: { regionCode: '$east' },
      successors: [{ thing: { regionCode: '$east' }, kind: 'MERGES_INTO', share: 1 }]
    }
  })
  const { errors } = await app.ask(apply, {
    input: {
      title: { da: 'Region Østdanmark' },
      operations: [
        ...['1084', '1085'].map((code) => ({ endBody: { bodyKey: `${code}-ssu`, on: DAY } })),
        { as: 'east', establishRegion: NEW_REGION },
        end('1084'),
        end('1085')
      ]
    }
  })
  t.strictSame(errors, [])
  t.equal(await regionOf(app, '0101', DAY), EAST)
  t.strictSame(await resolved(app, 'REGION_CODE', '1085', DAY), [['1085', false, [EAST]]])
})

t.test('a hospital has another name from a day on, at every door', async (t) => {
  const app = await writingApp(t)
  const key = '1082-hospitalsenheden-vest'
  await act(app, 'renameThing', { thing: { hospitalKey: key }, name: 'Regionshospitalet Gødstrup', validFrom: DAY })
  for (const [day, name] of [
    [EVE, 'Hospitalsenheden Vest'],
    [DAY, 'Regionshospitalet Gødstrup']
  ] as const) {
    t.strictSame(await asked(app, `{ hospital(key: "${key}", asOf: "${day}") { name } }`), { hospital: { name } })
    t.match((await json(app, `/v1/hospitals/${key}?asOf=${day}`)).body, { name })
    t.match((await json(app, `/fhir/Organization/hospital-${key}?_asOf=${day}`)).body, { name })
    t.match(await resolved(app, 'NAME', name, day), [[key, true, []]])
  }
})

t.test('a merger can be tried without being written', async (t) => {
  const app = await writingApp(t)
  await endCommittees(app)
  const { query } = await merge(app, { ...EAST_MERGER, validateOnly: true })
  t.equal(query.region.municipalities.totalCount, 46)
  t.equal(await regionOf(app, '0316', DAY), '1085')
})

t.test('a merger can be reverted as a whole', async (t) => {
  const app = await writingApp(t)
  await endCommittees(app)
  const { changeSet } = await merge(app, EAST_MERGER)
  const revert = `mutation { revertChanges(input: { changeSetKey: "${changeSet.key}" }) { seq } }`
  await asked(app, revert)
  t.equal(await regionOf(app, '0316', DAY), '1085')
  t.strictSame(await resolved(app, 'REGION_CODE', '1084', DAY), [['1084', true, []]])
})

t.test('a region cannot end while something lies in it, and the refusal names what', async (t) => {
  const app = await writingApp(t)
  const refusal = await refused(app, 'endThing', { thing: { regionCode: '1085' }, on: DAY })
  t.match(refusal, { code: 'CONFLICT', field: 'input.movedTo', message: /Greve \(0253\).*23 more still lie there/ })
})

t.test('the health agreement of a region that ends is a warning', async (t) => {
  const app = await writingApp(t)
  await endCommittees(app)
  await act(app, 'establishRegion', NEW_REGION)
  const { warnings } = await act(app, 'endThing', {
    thing: { regionCode: '1085' },
    on: DAY,
    movedTo: { regionCode: EAST }
  })
  const open = warnings.filter(({ code }) => code === 'OPEN_UNDER_ENDED_BODY')
  t.strictSame([...new Set(open.map(({ subject }) => subject.__typename))].sort(), ['HealthAgreement', 'PracticePlan'])
})

t.test('a municipality has a new name and official name from a day on', async (t) => {
  const app = await writingApp(t)
  await act(app, 'renameThing', {
    thing: { municipalityCode: '0265' },
    name: 'Fjordbyen',
    officialName: 'Fjordbyens Kommune',
    validFrom: DAY
  })
  const names = (day: string) =>
    asked(app, `{ municipality(code: "0265", asOf: "${day}") { name officialName version } }`)
  t.strictSame(await names(EVE), { municipality: { name: 'Roskilde', officialName: 'Roskilde Kommune', version: 2 } })
  t.strictSame(await names(DAY), {
    municipality: { name: 'Fjordbyen', officialName: 'Fjordbyens Kommune', version: 2 }
  })
  t.match((await json(app, `/v1/municipalities/0265?asOf=${DAY}`)).body, { name: 'Fjordbyen' })
  t.match((await json(app, `/fhir/Organization/municipality-0265?_asOf=${DAY}`)).body, { name: 'Fjordbyens Kommune' })
  t.strictSame(await resolved(app, 'NAME', 'Fjordbyen', DAY), [['0265', true, []]])
})

t.test('an organisation has dated names', async (t) => {
  const app = await writingApp(t)
  await act(app, 'renameThing', { thing: { organisationKey: 'kl' }, name: 'Kommunernes Forening', validFrom: DAY })
  const query = `{ before: organisation(key: "kl", asOf: "${EVE}") { name }
    organisation(key: "kl", asOf: "${DAY}") { name names { name validFrom validTo } } }`
  t.strictSame(await asked(app, query), {
    before: { name: 'KL' },
    organisation: {
      name: 'Kommunernes Forening',
      names: [
        { name: 'KL', validFrom: null, validTo: DAY },
        { name: 'Kommunernes Forening', validFrom: DAY, validTo: null }
      ]
    }
  })
})

t.test(
  'a municipality moves to another region from a day on, and a later move replaces one that was planned',
  async (t) => {
    const app = await writingApp(t)
    const move = (regionCode: string, validFrom: string) =>
      act(app, 'placeThing', { thing: { municipalityCode: '0316' }, regionCode, validFrom })
    await move('1083', '2028-01-01')
    t.equal(await regionOf(app, '0316', '2027-12-31'), '1085')
    t.equal(await regionOf(app, '0316', '2028-01-01'), '1083')
    await move('1084', DAY)
    t.equal(await regionOf(app, '0316', EVE), '1085')
    t.equal(await regionOf(app, '0316', DAY), '1084')
    t.equal(await regionOf(app, '0316', '2028-01-01'), '1084')
    const again = await move('1084', '2027-06-01')
    t.equal(again.seq, null)
    t.match((await json(app, `/v1/municipalities/0316?asOf=${DAY}`)).body, { region: { key: '1084' } })
  }
)

t.test('a hospital moves from one organisation to another', async (t) => {
  const app = await writingApp(t)
  const thisted = '1081-regionshospital-nordjylland-thisted'
  await act(app, 'placeThing', {
    thing: { hospitalKey: thisted },
    organisationKey: 'aalborg-universitetshospital',
    validFrom: DAY
  })
  for (const [day, organisation] of [
    [EVE, 'regionshospital-nordjylland'],
    [DAY, 'aalborg-universitetshospital']
  ] as const) {
    const query = `{ hospital(key: "${thisted}", asOf: "${day}") { organisation { key hospitals { key } } } }`
    const { hospital } = await asked<{ hospital: { organisation: { key: string; hospitals: { key: string }[] } } }>(
      app,
      query
    )
    t.equal(hospital.organisation.key, organisation)
    t.ok(hospital.organisation.hospitals.some(({ key }) => key === thisted))
    t.match((await json(app, `/v1/hospitals/${thisted}?asOf=${day}`)).body, { organisation: { key: organisation } })
    t.match((await json(app, `/fhir/Organization/hospital-${thisted}?_asOf=${day}`)).body, {
      partOf: { reference: `Organization/organisation-${organisation}` }
    })
  }
})

t.test('a hospital closes, and another takes its place in the cluster', async (t) => {
  const app = await writingApp(t)
  await act(app, 'establishHospital', { key: 'nyt-holbaek', name: 'Nyt Holbæk', regionCode: '1085', validFrom: DAY })
  const { warnings } = await act(app, 'endThing', {
    thing: { hospitalKey: '1085-holbaek-sygehus' },
    on: DAY,
    movedTo: { hospitalKey: 'nyt-holbaek' },
    successors: [{ thing: { hospitalKey: 'nyt-holbaek' }, kind: 'REPLACES' }]
  })
  t.strictSame(warnings, [])
  const hospitals = (day: string) =>
    asked(app, `{ cluster(key: "1085-sundhedsklynge-holbaek", asOf: "${day}") { hospitals { key } } }`)
  t.strictSame(await hospitals(EVE), { cluster: { hospitals: [{ key: '1085-holbaek-sygehus' }] } })
  t.strictSame(await hospitals(DAY), { cluster: { hospitals: [{ key: 'nyt-holbaek' }] } })
  const gone = await json(app, `/v1/hospitals/1085-holbaek-sygehus?asOf=${DAY}`)
  t.match(gone.body, { known: [{ key: '1085-holbaek-sygehus', successors: [{ key: 'nyt-holbaek' }] }] })
})

t.test('what would begin after the end of a place is cancelled', async (t) => {
  const app = await writingApp(t)
  const thing = { hospitalKey: '1085-holbaek-sygehus' }
  await act(app, 'recordIdentifier', { ...thing, system: 'SOR', value: '1234561000016003', validFrom: '2028-01-01' })
  await act(app, 'renameThing', { thing, name: 'Holbæk Hospital', validFrom: '2028-01-01' })
  await act(app, 'placeThing', { thing, regionCode: '1083', validFrom: '2028-01-01' })
  await act(app, 'endThing', { thing, on: DAY })
  const query = `{ hospital(key: "1085-holbaek-sygehus", asOf: "${EVE}") { validTo names { name validTo } clusters { key } } }`
  const { hospital } = await asked<{ hospital: { names: { name: string; validTo: string }[] } }>(app, query)
  t.notOk(hospital.names.some(({ name }) => name === 'Holbæk Hospital'))
  t.strictSame(await resolved(app, 'SOR', '1234561000016003', '2028-01-01'), [['1085-holbaek-sygehus', false, []]])
  t.equal((await json(app, `/v1/hospitals?regionCode=1083&asOf=2028-01-01`)).body.total, 4)
})

t.test('an organisation ends with its tasks, and gets none that would outlive it', async (t) => {
  const app = await writingApp(t)
  const organisationKey = 'sundhedsstrategisk-gruppe'
  const task = (key: string, validFrom: string) => ({
    key,
    organisationKey,
    kind: 'STATUTORY',
    text: { da: 'En opgave.', en: 'A task.' },
    validFrom
  })
  const tasksOn = async (day: string) => {
    const query = `{ tasks(asOf: "${day}") { nodes { key organisation { key } } } }`
    const { tasks } = await asked<{ tasks: { nodes: { key: string; organisation: { key: string } | null }[] } }>(
      app,
      query
    )
    return tasks.nodes.filter(({ organisation }) => organisation?.key === organisationKey).map(({ key }) => key)
  }
  const own = await tasksOn(EVE)
  t.ok(own.length > 0)
  await act(app, 'recordTask', task('senere-opgave', '2028-01-01'))
  const refusal = await refused(app, 'endThing', { thing: { organisationKey }, on: DAY })
  t.match(refusal, {
    code: 'CONFLICT',
    message: /senere-opgave begins on 1 January 2028.*withdraw it first \(withdrawFact\)/
  })
  const withdrawn = await app.ask(
    `mutation { withdrawFact(input: { id: "${globalId('Task', 'senere-opgave')}", reason: "Fejl" }) { withdrawn { key } } }`
  )
  t.same(withdrawn.errors, [])
  await act(app, 'endThing', { thing: { organisationKey }, on: DAY })
  t.same(await tasksOn(EVE), own)
  t.same(await tasksOn(DAY), [])
  const { changed } = await act(app, 'recordTask', task('sidste-opgave', '2026-06-01'))
  t.equal(changed.validTo, DAY)
  const taken = await act(app, 'recordTask', { ...task('anden-opgave', '2026-01-01'), organisationKey: 'kl' })
  const given = { taskKey: taken.changed.key, on: '2026-07-01', organisationKey }
  t.equal((await act(app, 'transferTask', given)).changed.validTo, DAY)
})

t.test('nothing that rests on a thing outlives it but what the end warns of', (t) => {
  const service = openService(demoFile(t))
  const { image } = service.structure
  /** Records that name a thing without resting on it, and those of documents and of lives of their own. */
  const stay = new Set(['Statement', 'Doubt', 'Initiative', 'Succession', 'HealthAgreement', 'PracticePlan'])
  const things = [
    // What belongs to a hospital organisation moves first.
    ...[...image.organisation.values()]
      .filter(({ ownerships }) => ownerships.length === 0)
      .map((one) => ({ one, thing: { organisationKey: one.key } })),
    ...[...image.hospital.values()].map((one) => ({ one, thing: { hospitalKey: one.key } })),
    ...[...image.municipality.values()].map((one) => ({ one, thing: { municipalityCode: one.key } })),
    ...[...image.body.values()].map((one) => ({ one, thing: { bodyKey: one.key } }))
  ].filter(({ one }) => one.validTo === null)
  const outliving = new Set<string>()
  for (const { one, thing } of things) {
    atOnce(service, ({ services, context }) =>
      services.operations.carryOut('endThing', { thing, on: '2027-03-01' }, context)
    )
    for (const record of recordsReferringTo(image, new Set([one]))) {
      const { validTo } = spanOf(record)
      const isBecause = record.type === 'Membership' && record.because === one && record.member !== one
      if (!stay.has(record.type) && !isBecause && (validTo === null || validTo > '2027-03-01'))
        outliving.add(record.type)
    }
  }
  t.ok(things.length > 100)
  t.same([...outliving], [])
  service.close()
  t.end()
})

t.test('the last hospital of a cluster that closes without a successor is a warning', async (t) => {
  const app = await writingApp(t)
  const { warnings } = await act(app, 'endThing', { thing: { hospitalKey: '1085-holbaek-sygehus' }, on: DAY })
  t.match(warnings, [{ code: 'CLUSTER_WITHOUT_HOSPITAL' }])
})

t.test('two municipalities merge into one that is a member where they were', async (t) => {
  const app = await writingApp(t)
  await app.ask(MERGE, {
    input: {
      places: [{ municipalityCode: '0316' }, { municipalityCode: '0326' }],
      into: { key: '0399', name: 'Nordvest', officialName: 'Nordvest Kommune', regionCode: '1085' },
      on: DAY
    }
  })
  const members = async (day: string) => {
    const query = `{ cluster(key: "1085-sundhedsklynge-holbaek", asOf: "${day}") { municipalities { code } } }`
    const { cluster } = await asked<{ cluster: { municipalities: { code: string }[] } }>(app, query)
    return cluster.municipalities.map(({ code }) => code).sort()
  }
  const [before, after] = [await members(EVE), await members(DAY)]
  t.ok(before.includes('0316') && before.includes('0326'))
  t.strictSame(after, [...before.filter((code) => !['0316', '0326'].includes(code)), '0399'].sort())
  t.strictSame(await resolved(app, 'MUNICIPALITY_CODE', '316', DAY), [['0316', false, ['0399']]])
  const gone = await json(app, `/v1/municipalities/0316?asOf=${DAY}`)
  t.match(gone.body, { known: [{ key: '0316', successors: [{ key: '0399' }] }] })
})

t.test('a municipality splits into two with shares of its people, both members where it was', async (t) => {
  const app = await writingApp(t)
  const part = { officialName: 'Kommune', regionCode: '1085' }
  const split = `mutation ($input: SplitPlaceInput!) { splitPlace(input: $input) { changeSet { size } } }`
  const { errors } = await app.ask(split, {
    input: {
      place: { municipalityCode: '0316' },
      into: [
        { ...part, key: '0397', name: 'Holbæk By', share: 0.7 },
        { ...part, key: '0398', name: 'Tuse', share: 0.3 }
      ],
      on: DAY
    }
  })
  t.strictSame(errors, [])
  const query = `{ municipality(code: "0316", asOf: "${EVE}") { succeededBy { kind share successor { key } } clusters { key } }
    a: municipality(code: "0397", asOf: "${DAY}") { clusters { key } bodies(type: ["SSU"]) { key } }
    b: municipality(code: "0398", asOf: "${DAY}") { bodies(type: ["HEALTH_CLUSTER"]) { key } } }`
  const clusters = [{ key: '1085-sundhedsklynge-holbaek' }]
  t.strictSame(await asked(app, query), {
    municipality: {
      succeededBy: [
        { kind: 'SPLITS_INTO', share: 0.7, successor: { key: '0397' } },
        { kind: 'SPLITS_INTO', share: 0.3, successor: { key: '0398' } }
      ],
      clusters
    },
    a: { clusters, bodies: [] },
    b: { bodies: clusters }
  })
})

t.test('a region splits only where all that lies in it goes to a part', async (t) => {
  const app = await writingApp(t)
  const split = `mutation ($input: SplitPlaceInput!) { splitPlace(input: $input) { changeSet { size } } }`
  const { errors } = await app.ask(split, {
    input: {
      place: { regionCode: '1085' },
      into: [
        { key: 'nord', name: 'Region Nord', municipalityCodes: ['0316'] },
        { key: 'syd', name: 'Region Syd' }
      ],
      on: DAY
    }
  })
  t.match(errors[0], {
    message:
      /still lie there\. Give each to a part, in municipalityCodes, hospitalKeys, organisationKeys or bodyKeys\.$/,
    extensions: { code: 'CONFLICT', field: 'input.into' }
  })
  t.notMatch(
    errors[0]?.message,
    /Holbæk|movedTo/,
    'what goes to a part is not named, nor an argument that there is not'
  )
})

t.test('the faults of a merger and of a split name the fields of their own inputs', async (t) => {
  const app = await writingApp(t)
  type Fault = { extensions: { operations: { field: string }[] }; message: string }
  const faults = async (mutation: string, input: object): Promise<[string[], string]> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const { errors } = await app.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { changeSet { size } } }`,
      { input }
    )
    const { extensions, message } = errors[0] as unknown as Fault
    return [extensions.operations.map(({ field }) => field).sort(), message]
  }
  const places = [{ municipalityCode: '0316' }, { municipalityCode: '0326' }]
  const into = { key: '0399', name: 'Nordvest', officialName: 'Nordvest Kommune', regionCode: '1085' }
  const [incomplete, message] = await faults('mergePlaces', {
    places,
    into: { key: '0399', name: 'Nordvest' },
    on: DAY
  })
  t.strictSame(incomplete, ['input.into.officialName', 'input.into.regionCode'])
  t.match(message, /^Nothing was carried out\. into\.officialName: must be given/)
  t.strictSame((await faults('mergePlaces', { places, into: { ...into, key: 'x' }, on: DAY }))[0], ['input.into.key'])
  const citations = [{ documentKey: 'lov', section: '1' }]
  t.strictSame((await faults('mergePlaces', { places, into, on: DAY, citations }))[0], [
    'input.citations.0.documentKey'
  ])
  const parts = [
    { ...into, key: '0397', share: 0.7 },
    { ...into, key: '0398', name: 'Tuse', share: 0.7, regionCode: '1090' }
  ]
  const split = { place: { municipalityCode: '0316' }, into: parts, on: DAY }
  t.strictSame((await faults('splitPlace', split))[0], ['input.into.1.regionCode'])
  const tooMuch = { ...split, into: parts.map((one) => ({ ...one, regionCode: '1085' })) }
  t.strictSame((await faults('splitPlace', tooMuch))[0], ['input.into'])
})

t.test('successions of every type of thing are refused where they cannot be', async (t) => {
  const app = await writingApp(t)
  const record = (predecessor: object, successor: object, more: object = {}) => ({
    predecessor,
    successor,
    kind: 'REPLACES',
    date: DAY,
    ...more
  })
  const [nord, midt] = [{ regionCode: '1081' }, { regionCode: '1082' }]
  await act(app, 'recordSuccession', record(nord, midt, { share: 0.6 }))
  for (const [input, message] of [
    [record(nord, nord), /itself/],
    [record(midt, nord), /cycle/],
    [record(nord, { municipalityCode: '0316' }), /same type/],
    [record({ bodyKey: '1082-ssu' }, { bodyKey: '1081-praksisplanudvalg' }), /in order/]
  ] as const) {
    const refusal = await refused(app, 'recordSuccession', input)
    t.equal(refusal.code, 'INVALID_INPUT')
    t.match(refusal.issues[0]?.message, message)
  }
  t.equal((await refused(app, 'recordSuccession', record(nord, midt))).code, 'CONFLICT')
  const tooMuch = await refused(app, 'recordSuccession', record(nord, { regionCode: '1083' }, { share: 0.5 }))
  t.match(tooMuch.issues, [{ field: 'input.share', message: /add up to 1/ }])
})

t.test('a succession tells whether the successor has successors of its own', async (t) => {
  const app = await writingApp(t)
  const record = (from: string, to: string) =>
    act(app, 'recordSuccession', {
      predecessor: { regionCode: from },
      successor: { regionCode: to },
      kind: 'TAKES_OVER_TASKS',
      date: DAY
    })
  await record('1081', '1082')
  await record('1082', '1083')
  t.strictSame(await asked(app, '{ region(code: "1081") { succeededBy { hasForwardSuccession } } }'), {
    region: { succeededBy: [{ hasForwardSuccession: true }] }
  })
})

t.test('a body succeeds others in several ways, and its key needs no code of a region', async (t) => {
  const app = await writingApp(t)
  await act(app, 'establishBody', {
    key: 'sundhedsraad-vestsjaelland',
    kind: 'HEALTH_COUNCIL',
    name: 'Sundhedsråd Vestsjælland',
    regionCode: '1085',
    validFrom: '2026-01-01',
    predecessors: ['1085-sundhedsklynge-holbaek'],
    succeeds: [
      { thing: { bodyKey: '1085-ssu' }, kind: 'TAKES_OVER_TASKS', date: DAY, operationalFrom: '2026-01-01' },
      { thing: { bodyKey: '1085-sundhedsklynge-holbaek' }, kind: 'TAKES_OVER_TASKS' }
    ]
  })
  const query =
    '{ body(key: "sundhedsraad-vestsjaelland") { succeeds { kind date operationalFrom predecessor { key } } } }'
  t.strictSame(await asked(app, query), {
    body: {
      succeeds: [
        { kind: 'TAKES_OVER_TASKS', date: DAY, operationalFrom: '2026-01-01', predecessor: { key: '1085-ssu' } },
        {
          kind: 'REPLACES',
          date: '2026-01-01',
          operationalFrom: null,
          predecessor: { key: '1085-sundhedsklynge-holbaek' }
        }
      ]
    }
  })
})

t.test('bodies of a region are filtered by kind, and an unknown kind is refused', async (t) => {
  const app = await writingApp(t)
  t.equal((await json(app, '/v1/regions/1085/bodies?type=SSU')).body.total, 1)
  t.equal((await json(app, '/v1/regions/1085/bodies?type=SSU,HEALTH_CLUSTER')).body.total, 5)
  t.equal((await json(app, '/v1/regions/1085/bodies?type=RAAD')).status, 400)
  const { errors } = await app.ask('{ municipality(code: "0316") { bodies(type: ["RAAD"]) { key } } }')
  t.match(errors[0], { extensions: { code: 'INVALID_INPUT', issues: [{ field: 'type' }] } })
})

t.test('what an admin records of the structure with a citation is stated by the document', async (t) => {
  const app = await writingApp(t)
  await act(app, 'recordDocument', {
    key: 'lov-699',
    title: 'Lov nr. 699',
    publisher: 'Folketinget',
    kind: 'ACT',
    sections: [{ key: '§ 1', title: { da: 'Regioner' } }]
  })
  const citations = [{ documentKey: 'lov-699', section: '§ 1' }]
  await act(app, 'establishRegion', { ...NEW_REGION, citations })
  await act(app, 'placeThing', { thing: { municipalityCode: '0316' }, regionCode: EAST, validFrom: DAY, citations })
  t.match(await asked(app, `{ region(code: "${EAST}", asOf: "${DAY}") { evidence provenance { section } } }`), {
    region: { evidence: 'STATED', provenance: [{ section: '§ 1' }] }
  })
})

t.test('an editor can neither merge nor split places', async (t) => {
  const app = await writingApp(t)
  const editor = makeKey(app.path, { name: 'editor', role: 'EDITOR', regions: ['1084', '1085'] })
  for (const key of [editor, null]) {
    const { errors } = await app.ask(MERGE, { input: EAST_MERGER }, key)
    t.equal(errors[0]?.extensions.code, key === null ? 'UNAUTHENTICATED' : 'FORBIDDEN')
  }
})

t.test('a calendar of a region has the meetings of a body for the time that it lay there', async (t) => {
  const app = await writingApp(t)
  const schedule = (date: string, title: string) =>
    asked(
      app,
      `mutation { scheduleMeeting(input: { bodyKey: "1085-sundhedsklynge-holbaek", level: POLITICAL, date: "${date}",
        title: "${title}" }) { seq } }`
    )
  await schedule('2026-12-10', 'Før')
  await schedule('2027-01-10', 'Efter')
  const thing = { bodyKey: '1085-sundhedsklynge-holbaek' }
  await act(app, 'placeThing', { thing, regionCode: '1084', validFrom: DAY })
  const calendar = async (region: string) =>
    (await app.app.inject({ method: 'GET', url: `/calendar.ics?region=${region}` })).body
  const [before, after] = [await calendar('1085'), await calendar('1084')]
  t.match(before, /: Før/)
  t.notMatch(before, /: Efter/)
  t.match(after, /: Efter/)
  t.notMatch(after, /: Før/)
})

const idOf = async (app: WritingApp, code: string, day = DAY) =>
  (await asked<{ region: { id: string } }>(app, `{ region(code: "${code}", asOf: "${day}") { id } }`)).region.id

t.test('the official code of a region is added by a correction once there is one', async (t) => {
  const app = await writingApp(t)
  await act(app, 'establishRegion', NEW_REGION)
  const correct = async (id: string, officialCode: string) => {
    const mutation = `mutation { correctFact(input: { id: "${id}", officialCode: "${officialCode}", reason: "Tildelt" }) { seq } }`
    return (await app.ask(mutation)).errors[0]?.extensions.code ?? null
  }
  t.equal(await correct(await idOf(app, EAST), '1081'), 'CONFLICT')
  t.equal(await correct(await idOf(app, '1081'), '1087'), 'INVALID_INPUT')
  t.equal(await correct(await idOf(app, EAST), '1086'), null)
  t.match(await asked(app, `{ region(code: "${EAST}", asOf: "${DAY}") { code officialCode } }`), {
    region: { code: EAST, officialCode: '1086' }
  })
  t.strictSame(await resolved(app, 'REGION_CODE', '1086', DAY), [[EAST, true, []]])
})

t.test('a region that was established by mistake is withdrawn, and what lay in it is where it was', async (t) => {
  const app = await writingApp(t)
  await act(app, 'establishRegion', { ...NEW_REGION, municipalityCodes: ['0316'] })
  const withdraw = async (more: string) => {
    const id = await idOf(app, EAST)
    const mutation = `mutation { withdrawFact(input: { id: "${id}", reason: "Fejl" ${more} }) { seq } }`
    return (await app.ask(mutation)).errors[0]?.extensions.code ?? null
  }
  t.equal(await withdraw(''), 'CONFLICT')
  t.equal(await withdraw(', withDependants: true'), null)
  t.equal(await regionOf(app, '0316', DAY), '1085')
  t.equal((await json(app, `/v1/regions/${EAST}?asOf=${DAY}`)).status, 404)
})

t.test('an end that was wrong is reopened, and what passed on with it stays there', async (t) => {
  const app = await writingApp(t)
  await endCommittees(app)
  await act(app, 'establishRegion', NEW_REGION)
  await act(app, 'endThing', { thing: { regionCode: '1085' }, on: DAY, movedTo: { regionCode: EAST } })
  const id = await idOf(app, '1085', EVE)
  await asked(app, `mutation { reopenFact(input: { id: "${id}", reason: "Fejl" }) { seq } }`)
  t.match(await asked(app, `{ region(code: "1085", asOf: "${DAY}") { validTo municipalities { totalCount } } }`), {
    region: { validTo: null, municipalities: { totalCount: 0 } }
  })
  t.equal(await regionOf(app, '0316', DAY), EAST)
})

t.test('bodies are filtered by the keys of their types', async (t) => {
  const app = await writingApp(t)
  t.equal((await json(app, '/v1/regions/1085/bodies?type=health-cluster')).body.total, 4)
})

t.test('a body that is still to begin when its region ends lies in the other region from its first day', async (t) => {
  const app = await writingApp(t)
  await endCommittees(app)
  const body = { key: 'raad-nord', kind: 'HEALTH_COUNCIL', name: 'Råd Nord', regionCode: '1085' }
  await act(app, 'establishBody', { ...body, validFrom: '2028-01-01' })
  await act(app, 'establishRegion', NEW_REGION)
  await act(app, 'endThing', { thing: { regionCode: '1085' }, on: DAY, movedTo: { regionCode: EAST } })
  t.match(await asked(app, '{ body(key: "raad-nord", asOf: "2028-01-01") { region { code } } }'), {
    body: { region: { code: EAST } }
  })
  t.equal((await json(app, `/v1/regions/${EAST}/bodies?asOf=2027-12-31&type=HEALTH_COUNCIL`)).body.total, 0)
})

t.test('a thing is renamed again after a name between two others was withdrawn', async (t) => {
  const app = await writingApp(t)
  const rename = (name: string, validFrom: string) =>
    act(app, 'renameThing', { thing: { regionCode: '1081' }, name, validFrom })
  await rename('Region To', '2027-01-01')
  await rename('Region Tre', '2028-01-01')
  const id = await idOf(app, '1081')
  await asked(app, `mutation { withdrawFact(input: { id: "${id}", nameOn: "2027-06-01", reason: "Fejl" }) { seq } }`)
  await rename('Region Fire', '2029-01-01')
  t.match(await asked(app, '{ region(code: "1081", asOf: "2029-01-01") { name names { name } } }'), {
    region: {
      name: 'Region Fire',
      names: [{ name: 'Region Nordjylland' }, { name: 'Region Tre' }, { name: 'Region Fire' }]
    }
  })
})

t.test('a merger into a place that cannot be established names the faults of the new place alone', async (t) => {
  const app = await writingApp(t)
  const places = [{ municipalityCode: '0316' }, { municipalityCode: '0326' }]
  const { errors } = await app.ask(MERGE, { input: { places, into: { key: '0399', name: 'Nordvest' }, on: DAY } })
  const { operations } = errors[0]?.extensions as { operations: { operation: string; field: string }[] }
  t.strictSame(
    operations.map(({ field }) => field.split('.').at(-1)),
    ['officialName', 'regionCode']
  )
})

t.test('a thing that is placed in a region with a known end goes on in the successor of the region', async (t) => {
  const app = await writingApp(t)
  await endCommittees(app)
  await act(app, 'establishRegion', NEW_REGION)
  const successors = [{ thing: { regionCode: EAST }, kind: 'MERGES_INTO' }]
  await act(app, 'endThing', { thing: { regionCode: '1085' }, on: DAY, movedTo: { regionCode: EAST }, successors })
  const town = { code: '0399', name: 'Nordby', officialName: 'Nordby Kommune', regionCode: '1085' }
  await act(app, 'establishMunicipality', { ...town, validFrom: '2026-06-01' })
  const body = { key: 'raad-nord', kind: 'HEALTH_COUNCIL', name: 'Råd Nord', regionCode: '1085' }
  await act(app, 'establishBody', { ...body, validFrom: '2026-06-01' })
  await act(app, 'placeThing', { thing: { municipalityCode: '0615' }, regionCode: '1085', validFrom: '2026-06-01' })
  for (const code of ['0399', '0615']) {
    t.same([await regionOf(app, code, EVE), await regionOf(app, code, DAY)], ['1085', EAST], code)
  }
  t.match(await asked(app, `{ body(key: "raad-nord", asOf: "${DAY}") { region { code } } }`), {
    body: { region: { code: EAST } }
  })
})

t.test(
  'a thing that comes to lie in a region after its end comes to lie in the other one on its own day',
  async (t) => {
    const app = await writingApp(t)
    await act(app, 'placeThing', { thing: { municipalityCode: '0615' }, regionCode: '1083', validFrom: '2029-01-01' })
    await act(app, 'endBody', { bodyKey: '1083-ssu', on: '2028-06-01' })
    await act(app, 'endThing', { thing: { regionCode: '1083' }, on: '2028-06-01', movedTo: { regionCode: '1081' } })
    t.same([await regionOf(app, '0615', '2028-12-31'), await regionOf(app, '0615', '2029-01-01')], ['1082', '1081'])
  }
)

t.test('a region has no key that is the official code of another', async (t) => {
  const app = await writingApp(t)
  await act(app, 'establishRegion', { ...NEW_REGION, officialCode: '1086' })
  const { errors } = await app.ask(
    'mutation { establishRegion(input: { key: "1086", name: "Region To", validFrom: "2028-01-01" }) { seq } }'
  )
  t.match(errors[0]?.extensions, { code: 'CONFLICT', field: 'input.key' })
})
