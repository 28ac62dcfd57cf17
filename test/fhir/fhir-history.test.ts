import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { plusDays } from '../../src/domain/basics/time.ts'
import { DIRECTORY_TABLES } from '../../src/domain/directory/chronicle.ts'
import { createDirectory } from '../../src/domain/directory/directory.ts'
import { buildImage } from '../../src/domain/model/image.ts'
import { ENTRIES, TABLE_NAMES } from '../../src/domain/model/tables.ts'
import { createShelves } from '../../src/fhir/shelf.ts'
import { createChronicle } from '../../src/store/chronicle.ts'
import { readRows } from '../../src/store/read-rows.ts'
import { createSeeding } from '../../src/store/seeding.ts'
import { beside } from '../support/beside.ts'
import { type AnyBundle, type AnyResource, everything, get, idsOf, type Outcome, TYPES } from '../support/fhir.ts'
import { demoFile } from '../support/files.ts'
import { presentDay } from '../support/present-day.ts'
import { act, openService, seededFile, writingApp } from '../support/representation.ts'
import { until } from '../support/sync.ts'

const HOLBAEK = '1085-sundhedsklynge-holbaek'
/** What a member of Holbæk's cluster is not, and may become. */
const NEWCOMER = '0259'

type App = Awaited<ReturnType<typeof writingApp>>

const nameOf = ({ resourceType, id }: AnyResource) => `${resourceType}/${id}`
const all = async ({ app }: App) => (await Promise.all(TYPES.map((type) => everything(app, type)))).flat()

t.test(
  'every version that was ever served is served again under its number, and no other content ever was',
  async (t) => {
    const start = await presentDay()
    const tomorrow = plusDays(start, 1)
    let today = start
    const path = seededFile(t)
    const app = await writingApp(t, { databasePath: path, today: () => today, timings: { dayMs: 5 } })
    const served = new Map<string, AnyResource>()
    const look = async () => {
      let changed = 0
      for (const resource of await all(app)) {
        const name = `${nameOf(resource)}/_history/${resource.meta.versionId}`
        const before = served.get(name)
        if (!before) changed += 1
        else if (JSON.stringify(before) !== JSON.stringify(resource)) t.same(resource, before, `${name} has changed`)
        served.set(name, resource)
      }
      return changed
    }
    const seeded = await look()
    t.equal(await look(), 0, 'nothing changes by being read')

    await act(app, 'renameBody', { bodyKey: HOLBAEK, name: 'Sundhedsklynge Nyt Navn', validFrom: start })
    t.equal(await look(), 1, 'a name changes the body alone')

    const { changed: joined } = await act(app, 'addClusterMember', {
      clusterKey: HOLBAEK,
      role: 'MUNICIPALITY',
      member: NEWCOMER,
      validFrom: tomorrow
    })
    t.equal(await look(), 3, 'a member brings a membership and a seat at each level')
    await act(app, 'addClusterMember', {
      clusterKey: HOLBAEK,
      role: 'MUNICIPALITY',
      member: '0360',
      validFrom: start
    })
    t.equal(await look(), 3)
    await act(app, 'endClusterMember', { membershipKey: `${HOLBAEK}.0360`, on: tomorrow })
    t.equal(await look(), 3, 'and the end of the membership is that of the seats')
    await act(app, 'establishBody', {
      key: '1085-sundhedsklynge-ny',
      kind: 'HEALTH_CLUSTER',
      name: 'Sundhedsklynge Ny',
      regionCode: '1085',
      validFrom: start,
      municipalityCodes: ['0360'],
      hospitalKeys: ['1085-nykoebing-f-sygehus'],
      predecessors: [HOLBAEK]
    })
    t.ok((await look()) > 6, 'a body comes with its members and seats, and its predecessor tells of it')
    const { data, errors } = await app.ask(
      'mutation ($input: RepresentMunicipalityInput!) { representMunicipality(input: $input) { seq } }',
      {
        input: { municipalityCode: '0360', level: 'POLITICAL', clusterKey: '1085-sundhedsklynge-ny', validFrom: start }
      }
    )
    t.ok(data?.representMunicipality, JSON.stringify(errors))
    await look()

    const { changed: number } = await act(app, 'recordIdentifier', {
      hospitalKey: '1085-nykoebing-f-sygehus',
      system: 'SOR',
      value: '1234561000016003',
      validFrom: start
    })
    t.equal(await look(), 2, 'a number is of the hospital alone, and of its place, which is versioned with it')
    await act(app, 'endIdentifier', { identifierKey: number.key, on: tomorrow })
    t.equal(await look(), 2)
    await act(app, 'recordIdentifier', {
      municipalityCode: '0360',
      system: 'SOR',
      value: '1234571000016008',
      validFrom: tomorrow
    })
    t.equal(await look(), 2)

    const before = (await get(app.app, `OrganizationAffiliation?_count=0&active=true`)).body.total
    today = tomorrow
    await until(async () => {
      const { body } = await get<AnyResource>(app.app, `${affiliation(joined.key)}/_history`)
      return (body as unknown as { total: number }).total === 2
    })
    t.ok((await look()) >= 6 + 4, 'what begins and ends with the day is new without anybody having written')
    const hospital = await get(app.app, 'Organization/hospital-1085-nykoebing-f-sygehus/_history')
    const claims = hospital.body.entry?.map(({ resource }) => [
      (resource.identifier as { value: string }[]).map(({ value }) => value).includes('1234561000016003'),
      resource.meta.profile.some((url) => url.endsWith('/dk-core-organization'))
    ])
    const yes = [true, true]
    const no = [false, false]
    t.same(claims, [no, yes, yes, no], 'turned, ended, recorded, and as it was seeded: newest first')
    t.equal(
      (await get(app.app, `OrganizationAffiliation?_count=0&active=true`)).body.total,
      before,
      'one came, one went'
    )

    t.ok(served.size > seeded)
    const check = async (of: App) => {
      const wrong: string[] = []
      const versioned = [...served].filter(([name]) => !name.endsWith('/1-0')).concat([...served].slice(0, 40))
      for (const [name, resource] of versioned) {
        const { text, headers } = await get<AnyResource>(of.app, name)
        if (text !== JSON.stringify(resource) || headers.etag !== `W/"${resource.meta.versionId}"`) wrong.push(name)
      }
      t.same(wrong, [])
      const body = await get(of.app, `Organization/body-${HOLBAEK}/_history`)
      t.same(
        body.body.entry?.map(({ resource, request }) => [resource.name, request?.method, resource.meta.versionId]),
        [...served.values()]
          .filter((resource) => nameOf(resource) === `Organization/body-${HOLBAEK}`)
          .reverse()
          .map(({ name, meta }) => [name, meta.versionId === '1-0' ? 'POST' : 'PUT', meta.versionId])
      )
    }
    await check(app)
    await app.app.close()
    await check(await writingApp(t, { databasePath: path, today: () => tomorrow }))
  }
)

const affiliation = (key: string) => `OrganizationAffiliation/membership-${key}`

t.test('a history since an instant is what a copy needs to be whole again', async (t) => {
  const app = await writingApp(t, { today: await presentDay() })
  const copies = new Map((await all(app)).map((resource) => [nameOf(resource), resource]))
  await new Promise((resolve) => setTimeout(resolve, 5))
  const since = new Date().toISOString()
  await act(app, 'renameBody', { bodyKey: HOLBAEK, name: 'Et', validFrom: '2025-01-01' })
  await act(app, 'renameBody', { bodyKey: HOLBAEK, name: 'To', validFrom: '2026-01-01' })
  await act(app, 'addClusterMember', {
    clusterKey: HOLBAEK,
    role: 'MUNICIPALITY',
    member: NEWCOMER,
    validFrom: '2026-01-01'
  })
  const entries: string[] = []
  for (const type of TYPES) {
    let path: string | undefined = `${type}/_history?_since=${since}&_count=2`
    const found: AnyResource[] = []
    while (path !== undefined) {
      const { body }: { body: AnyBundle } = await get(app.app, path)
      t.ok((body.entry?.length ?? 0) <= 2)
      found.push(...(body.entry ?? []).map(({ resource }) => resource))
      path = body.link.find(({ relation }) => relation === 'next')?.url.split('/fhir/')[1]
    }
    entries.push(...found.map(nameOf))
    t.same(
      found.map(({ meta }) => meta.lastUpdated),
      found
        .map(({ meta }) => meta.lastUpdated)
        .toSorted()
        .reverse(),
      'newest first'
    )
    for (const resource of found.toReversed()) copies.set(nameOf(resource), resource)
    const updated = await idsOf(app.app, `${type}?_lastUpdated=ge${since}`)
    t.same(updated, [...new Set(found.map(({ id }) => id))].sort(), '_lastUpdated finds the same')
  }
  t.equal(entries.length, 2 + 1 + 2)
  const now = new Map((await all(app)).map((resource) => [nameOf(resource), resource]))
  t.same([...copies].sort(), [...now].sort())
  const names = (await get(app.app, `Organization/body-${HOLBAEK}/_history`)).body.entry?.map(
    ({ resource }) => resource.name
  )
  t.same(names, ['To', 'Et', 'Sundhedsklynge Holbæk'])
})

t.test('what is served now is the same after what was has been read', async (t) => {
  const app = await writingApp(t, { today: '2026-01-10' })
  const bodyKey = '1085-sundhedsklynge-ny'
  await act(app, 'establishBody', {
    key: bodyKey,
    kind: 'HEALTH_CLUSTER',
    name: 'Sundhedsklynge Ny',
    regionCode: '1085',
    validFrom: '2026-01-01',
    municipalityCodes: [NEWCOMER],
    hospitalKeys: ['1085-nykoebing-f-sygehus']
  })
  await act(app, 'addClusterMember', {
    clusterKey: bodyKey,
    role: 'MUNICIPALITY',
    member: '0360',
    validFrom: '2026-01-02'
  })
  await act(app, 'renameBody', { bodyKey, name: 'Et', validFrom: '2026-01-03' })
  await act(app, 'renameBody', { bodyKey: HOLBAEK, name: 'To', validFrom: '2026-01-03' })
  const served = async () => {
    const { data } = await app.ask(
      `query ($key: String!) {
        body(key: $key) { name memberships { nodes { key } } predecessors { key } }
        municipality(code: "${NEWCOMER}") { memberships { key } }
        bodies { totalCount nodes { key names { name } } } }`,
      { key: bodyKey }
    )
    return { data, resources: new Map((await all(app)).map((resource) => [nameOf(resource), resource])) }
  }
  const before = await served()
  t.ok(before.data)
  const { body } = await get(app.app, `Organization/body-${HOLBAEK}/_history`)
  t.equal(body.entry?.length, 2, 'the first version is older than the other body')
  // Resources and answers are made anew after a write, whatever it is about.
  await act(app, 'appoint', {
    bodyKey,
    level: 'PROFESSIONAL',
    seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
    personName: 'Prøve Prøvesen',
    office: 'GENERAL_PRACTITIONER',
    validFrom: '2026-01-04'
  })
  t.same(await served(), before)
})

t.test(
  'a set that recorded a document and a type of body, and cites them, is taken back, and each history is served',
  async (t) => {
    const app = await writingApp(t, { today: '2026-11-21' })
    const citations = [{ documentKey: 'lov-699', section: '14' }]
    const bodyKey = '1085-raad-prove'
    const operations = [
      {
        recordDocument: {
          key: 'lov-699',
          title: 'Lov nr. 699',
          publisher: 'Folketinget',
          kind: 'ACT',
          sections: [{ key: '14', title: { da: 'Paragraf 14' } }]
        }
      },
      {
        recordBodyType: {
          key: 'proveraad',
          kind: 'OTHER',
          name: { da: 'Prøveråd' },
          memberRoles: ['MUNICIPALITY'],
          validFrom: '2026-01-01'
        }
      },
      {
        recordBodyLevel: { bodyType: 'proveraad', level: 'POLITICAL', text: { da: 'Rådet' }, validFrom: '2026-01-01' }
      },
      {
        recordRepresentationRule: {
          key: 'proveraad-borgmester',
          bodyType: 'proveraad',
          level: 'POLITICAL',
          seatKind: 'MAYOR',
          side: 'MUNICIPALITY',
          minimum: 1,
          maximum: 1,
          per: 'MEMBER_MUNICIPALITY',
          binding: 'MANDATORY',
          text: { da: 'En borgmester' },
          validFrom: '2026-01-01'
        }
      },
      {
        establishBody: {
          key: bodyKey,
          type: 'proveraad',
          name: 'Prøveråd',
          regionCode: '1085',
          validFrom: '2026-01-01',
          municipalityCodes: [NEWCOMER],
          predecessors: [HOLBAEK]
        }
      },
      { renameBody: { bodyKey: HOLBAEK, name: 'Sundhedsklynge Nyt Navn', validFrom: '2026-06-01' } },
      { endClusterMember: { membershipKey: `${HOLBAEK}.0306`, on: '2026-06-01' } }
    ]
    const applied = await app.ask<{ applyChanges: { changeSet: { key: string } } }>(
      'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } } }',
      { input: { title: { da: 'Et sæt' }, operations, citations } }
    )
    t.same(applied.errors, [])
    const { key: changeSetKey } = applied.data.applyChanges.changeSet
    const inForce = new Map((await all(app)).map((resource) => [nameOf(resource), resource]))
    const { errors } = await app.ask(
      'mutation ($input: RevertChangesInput!) { revertChanges(input: $input) { seq } }',
      { input: { changeSetKey } }
    )
    t.same(errors, [])
    for (const type of TYPES) t.equal((await get(app.app, `${type}/_history?_count=100`)).status, 200, type)
    const { body, status } = await get(app.app, `Organization/body-${HOLBAEK}/_history`)
    t.equal(status, 200)
    t.same(
      body.entry?.map(({ resource }) => resource.name),
      ['Sundhedsklynge Holbæk', 'Sundhedsklynge Nyt Navn', 'Sundhedsklynge Holbæk', 'Sundhedsklynge Holbæk']
    )
    const version = inForce.get(`Organization/body-${HOLBAEK}`)
    const again = await get<AnyResource>(app.app, `Organization/body-${HOLBAEK}/_history/${version?.meta.versionId}`)
    t.same(again.body, version, 'the state between has what the set recorded')
  }
)

t.test(
  'an entry that was taken back and comes again has the versions of both times, after a restart too',
  async (t) => {
    const path = seededFile(t)
    const app = await writingApp(t, { databasePath: path })
    const bodyKey = '1085-raad-prove'
    const key = `${HOLBAEK}.0306`
    const id = globalId('Membership', key)
    const carryOut = async (operations: object[]) => {
      const { data, errors } = await app.ask<{ applyChanges: { changeSet: { key: string } } }>(
        'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } } }',
        { input: { title: { da: 'Et sæt' }, operations } }
      )
      t.same(errors, [])
      return data.applyChanges.changeSet.key
    }
    const revert = async (changeSetKey: string) => {
      const { data, errors } = await app.ask<{ revertChanges: { changeSet: { key: string } } }>(
        'mutation ($input: RevertChangesInput!) { revertChanges(input: $input) { changeSet { key } } }',
        { input: { changeSetKey } }
      )
      t.same(errors, [])
      return data.revertChanges.changeSet.key
    }
    const council = {
      key: bodyKey,
      kind: 'HEALTH_COUNCIL',
      name: 'Prøveråd',
      regionCode: '1085',
      validFrom: '2026-01-01',
      municipalityCodes: [NEWCOMER]
    }
    const paths = [`Organization/body-${bodyKey}`, affiliation(`${bodyKey}.${NEWCOMER}`), affiliation(key)]
    const histories = async ({ app: of }: App) => {
      const found = await Promise.all(paths.map((one) => get(of, `${one}/_history`)))
      return found.map(({ body }) => [body.total, body.entry?.map(({ resource }) => resource.meta.versionId)])
    }
    await histories(app)
    const established = await carryOut([{ establishBody: council }])
    const withdrawn = await carryOut([{ withdrawFact: { id, reason: 'Fejl' } }])
    await histories(app)
    const back = [await revert(withdrawn), await revert(established)]
    await histories(app)
    await revert(back[1] ?? '')
    const expected = [
      [2, ['1-5', '1-1']],
      [2, ['1-5', '1-1']],
      [2, ['1-3', '1-0']]
    ]
    t.same(await histories(app), expected)
    await app.app.close()
    t.same(await histories(await writingApp(t, { databasePath: path })), expected)
  }
)

t.test('a resource shows nothing but the tables that a history rolls back, and these refer to no other', (t) => {
  const service = openService(demoFile(t))
  const rows = readRows(service.db)
  const others = TABLE_NAMES.filter((table) => !DIRECTORY_TABLES.has(table))
  const image = buildImage({ ...rows, ...Object.fromEntries(others.map((table) => [table, []])) })
  for (const table of others) {
    forbid(image, table, table)
    if (table in image.groups) forbid(image.groups, table, table)
    const lists = Object.values(ENTRIES[table].references).flatMap(({ list = [] }) =>
      typeof list === 'string' || Array.isArray(list) ? list : Object.values(list.names)
    )
    for (const shown of DIRECTORY_TABLES) {
      for (const record of image[shown].values())
        for (const list of lists) if (list in record) forbid(record, list, table)
    }
  }
  const { live, structure, db } = service
  const chronicle = createChronicle(
    db,
    live,
    createSeeding(db, () => new Date())
  )
  const shelves = createShelves(createDirectory({ image, search: structure.search }, chronicle))
  const whole = createShelves(createDirectory(structure, chronicle))
  const readDay = { day: '2026-11-21', fixed: true }
  for (const type of TYPES) {
    t.ok(isDeepStrictEqual([...shelves.of(type, readDay)], [...whole.of(type, readDay)]), type)
  }
  service.close()
  t.end()
})

/** Lets every read of the property throw: it holds records of a table that no resource may show. */
const forbid = (holder: object, property: string, table: string) =>
  Object.defineProperty(holder, property, {
    get() {
      throw new Error(`A resource shows records of ${table}: add the table to DIRECTORY_TABLES.`)
    }
  })

t.test('as of another day, a version has the day in its name and changes by writes alone', async (t) => {
  const app = await writingApp(t)
  const path = `Organization/body-${HOLBAEK}?_asOf=2025-06-01`
  const first = (await get<AnyResource>(app.app, path)).body
  t.equal(first.meta.versionId, '1-0.2025-06-01')
  await act(app, 'renameBody', { bodyKey: HOLBAEK, name: 'Nyt', validFrom: '2025-01-01' })
  const second = (await get<AnyResource>(app.app, path)).body
  t.equal(second.meta.versionId, '1-1.2025-06-01')
  t.equal(second.name, 'Nyt')
  t.equal((await get<AnyResource>(app.app, `Organization/body-${HOLBAEK}?_asOf=2024-01-01`)).body.name, first.name)
})

t.test('what another process wrote is there at once, and its version with it', async (t) => {
  const path = seededFile(t)
  const [one, other] = [await writingApp(t, { databasePath: path }), await writingApp(t, { databasePath: path })]
  await get(other.app, `Organization/body-${HOLBAEK}`)
  await act(one, 'renameBody', { bodyKey: HOLBAEK, name: 'Nyt', validFrom: '2025-01-01' })
  const { body } = await get<AnyResource>(other.app, `Organization/body-${HOLBAEK}`)
  t.equal(body.name, 'Nyt')
  t.same(body, (await get<AnyResource>(one.app, `Organization/body-${HOLBAEK}`)).body)
})

t.test('after a later seeding every version is new, since nobody knows what was written when', async (t) => {
  const path = seededFile(t)
  const app = await writingApp(t, { databasePath: path })
  const before = (await get<AnyResource>(app.app, 'Organization/region-1081')).body
  beside(path, ({ raw }) => raw.pragma('user_version = 2'))
  const after = (await get<AnyResource>(app.app, 'Organization/region-1081')).body
  t.equal(after.meta.versionId, '2-0')
  t.ok(after.meta.lastUpdated > before.meta.lastUpdated)
  const vread = await get<Outcome>(app.app, `Organization/region-1081/_history/${before.meta.versionId}`)
  t.equal(vread.status, 404)
})

t.test('the seats of a day are those that the compositions of that day have', async (t) => {
  const app = await writingApp(t)
  const { errors } = await app.ask(
    'mutation ($input: RepresentMunicipalityInput!) { representMunicipality(input: $input) { seq } }',
    {
      input: {
        municipalityCode: '0265',
        level: 'POLITICAL',
        clusterKey: '1085-sundhedsklynge-roskilde-og-koege',
        validFrom: '2023-01-01'
      }
    }
  )
  t.same(errors, [])
  for (const day of ['2018-06-01', '2022-07-01', '2022-12-31', '2026-11-21']) {
    const seats = await everything(app.app, 'PractitionerRole', `&active=true&_asOf=${day}`)
    t.same(seats.map(seatInWords).sort(), await composedSeats(app, day), day)
  }
})

type SeatExtension = { extension: { url: string; valueReference?: { reference: string }; valueCode?: string }[] }[]

/** Body, level, kind and for whom. */
function seatInWords(role: AnyResource): string {
  const parts = (role.extension as SeatExtension).flatMap(({ extension = [] }) => extension)
  const part = (url: string) => parts.find((one) => one.url === url)
  const kind = (role.code as { coding: { code: string }[] }[])[0]?.coding[0]?.code
  const body = (role.organization as { reference: string }).reference.replace('Organization/body-', '')
  const of = part('requiredBy')?.valueReference?.reference.replace(/Organization\/(body|municipality)-/, '')
  return `${body} ${part('level')?.valueCode} ${kind} ${of}`
}

type Report = {
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  nodes: {
    body: { key: string }
    level: string
    seats: { rule: { seatKind: string }; requiredBy: { key?: string; code?: string } }[]
  }[]
}

async function composedSeats({ ask }: App, day: string): Promise<string[]> {
  const found: string[] = []
  let after: string | null = null
  do {
    const page: Report = await reportPage(ask, day, after)
    for (const { body, level, seats } of page.nodes) {
      for (const { rule, requiredBy } of seats) {
        found.push(`${body.key} ${level} ${rule.seatKind} ${requiredBy.code ?? requiredBy.key}`)
      }
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return found.sort()
}

async function reportPage(ask: App['ask'], day: string, after: string | null): Promise<Report> {
  const { data, errors } = await ask<{ compositionReport: Report }>(
    `query ($day: Date!, $after: String) { compositionReport(asOf: $day, first: 30, after: $after) { pageInfo { endCursor hasNextPage }
      nodes { body { key } level seats { rule { seatKind }
        requiredBy { ... on Municipality { code } ... on Cluster { key } ... on Ssu { key } ... on Committee { key } } } } } }`,
    { day, after }
  )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.compositionReport
}

t.test('what was costs points, and what is costs one, wherever it is read', async (t) => {
  const app = await writingApp(t, { rateLimit: { perAddress: 60, perKey: 1000 } })
  await act(app, 'renameBody', { bodyKey: HOLBAEK, name: 'Sundhedsklynge Nyt Navn', validFrom: '2026-01-01' })
  const ask = (path: string) => get<AnyResource>(app.app, path, { headers: { authorization: '' } })
  const left = async (path: string) => {
    const { status, headers } = await ask(path)
    t.equal(status, 200, path)
    return Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1])
  }
  const body = `Organization/body-${HOLBAEK}`
  const { versionId } = (await ask(body)).body.meta
  t.equal(await left(`${body}/_history/${versionId}`), 58)
  t.equal(await left('Location/_history?_count=10'), 57, 'nothing of these was ever otherwise')
  t.equal(await left(`${body}/_history`), 36)
  t.equal(await left(`${body}/_history`), 15)
  const { status, headers, body: refused } = await ask(`${body}/_history`)
  t.equal(status, 429)
  t.ok(Number(headers['retry-after']) > 0)
  t.equal(refused.resourceType, 'OperationOutcome')
})
