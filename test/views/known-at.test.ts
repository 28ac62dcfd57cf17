import { buildSchema } from 'graphql'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { readSchema } from '../../src/graphql/schema.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { createRecollection } from '../../src/store/recollection.ts'
import { presentDay } from '../support/present-day.ts'
import { openService, seededFile, writingApp } from '../support/representation.ts'
import { inOneGo, mark, pointOf, viewsOf } from '../support/views.ts'

/* `knownAt`: the whole graph as it was recorded up to an instant. */

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))
t.test('every field of Query that takes asOf takes knownAt and scenario', (t) => {
  const fields = Object.values(buildSchema(readSchema()).getQueryType()?.getFields() ?? {})
  const taking = (name: string) =>
    fields.filter(({ args }) => args.some((one) => one.name === name)).map((one) => one.name)
  t.same(taking('knownAt'), taking('asOf'))
  t.same(taking('scenario'), taking('asOf'))
  t.equal(taking('knownAt').length, 49)
  t.end()
})

const NORD = '1081-sundhedsklynge-nord'

t.test('a rename is known from its instant on, in lists, look-ups, search and resolve', async (t) => {
  const { ask, app } = await writingApp(t)
  const before = await mark()
  const renamed = await ask(
    `mutation { renameBody(input: { bodyKey: "${NORD}", name: "Nordklyngen", validFrom: "2026-01-01" }) { seq } }`
  )
  t.same(renamed.errors, [])
  const query = `query ($knownAt: DateTime) {
    cluster(key: "${NORD}", knownAt: $knownAt) { name recordedAt supersededAt }
    clusters(first: 3, knownAt: $knownAt, filter: { regionCode: "1081" }) { nodes { name } }
    byName: clusters(knownAt: $knownAt, filter: { search: "nordklyngen" }) { totalCount }
    search(text: "nordklyngen", knownAt: $knownAt) { nodes { ... on Cluster { key } } }
    resolve(system: NAME, value: "Nordklyngen", knownAt: $knownAt) { matches { entity { ... on Cluster { key } } } }
    municipality(code: "0860", knownAt: $knownAt) { region { clusters { sourcesUntil nodes { name } } } }
  }`
  const now = await ask(query)
  const then = await ask(query, { knownAt: before })
  t.same([now.errors, then.errors], [[], []])
  t.match(now.data, {
    cluster: { name: 'Nordklyngen', supersededAt: null },
    byName: { totalCount: 1 },
    search: { nodes: [{ key: NORD }] }
  })
  t.match(then.data, { cluster: { name: 'Sundhedsklynge Nord' }, byName: { totalCount: 0 }, search: { nodes: [] } })
  t.same((then.data.resolve as { matches: unknown[] }).matches, [])
  t.notMatch(JSON.stringify(then.data), 'Nordklyngen')
  t.same((await ask(query, { knownAt: new Date().toISOString() })).data, now.data, 'now is the present')

  const rest = await app.inject(`/v1/clusters/${NORD}?knownAt=${before}`)
  t.equal(rest.statusCode, 200, rest.body)
  t.equal(rest.json().name, 'Sundhedsklynge Nord')
  const list = await app.inject(`/v1/clusters?regionCode=1081&first=1&fields=name,region&knownAt=${before}`)
  t.equal(list.json().knownAt, before)
  t.match(list.json().next, `knownAt=${encodeURIComponent(before)}`)
})

type Errors = { extensions: Record<string, unknown>; message: string }[]

t.test('a time to come is bad input, and one before the records has the oldest possible instant', async (t) => {
  const { ask, app } = await writingApp(t)
  const read = async (knownAt: string) =>
    (await ask('query ($knownAt: DateTime) { regions(knownAt: $knownAt) { totalCount } }', { knownAt }))
      .errors as Errors
  const [future] = await read('2999-01-01T00:00:00Z')
  t.match(future?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'knownAt' }] })
  const [old] = await read('2001-01-01')
  t.match(old?.extensions, { code: 'NOT_FOUND', oldest: String })
  t.same(await read(String(old?.extensions.oldest)), [], 'the oldest can be read')
  t.same(await read(await presentDay()), [], 'today is the present')
  t.match((await read('yesterday'))[0]?.extensions, { code: 'INVALID_INPUT' })

  const rest = (query: string) => app.inject(`/v1/regions?${query}`)
  t.match((await rest('knownAt=2999-01-01')).json(), { code: 'INVALID_INPUT', issues: [{ field: 'knownAt' }] })
  t.match((await rest('knownAt=2001-01-01')).json(), { code: 'NOT_FOUND', oldest: String })
  t.match((await rest('knownAt=x')).json(), { code: 'INVALID_INPUT', issues: [{ field: 'knownAt' }] })
  const offset = `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}+01:00`
  t.equal((await rest(`knownAt=${offset}`)).statusCode, 200, 'an offset, its plus sign not escaped')

  const fhir = (query: string) => app.inject(`/fhir/Organization?${query}`)
  t.equal((await fhir('_knownAt=2999-01-01')).statusCode, 400)
  t.match((await fhir('_knownAt=2999-01-01')).body, '_knownAt')
  t.equal((await fhir('_knownAt=2001-01-01')).statusCode, 404)
  t.equal((await fhir('_knownAt=x')).statusCode, 400)
})

t.test('an erased name is erased at every instant, also in an image that was there before', async (t) => {
  const { ask } = await writingApp(t)
  const appointed = await ask(`mutation { appoint(input: {
    bodyKey: "${NORD}", level: PROFESSIONAL, seatKind: GENERAL_PRACTICE_REPRESENTATIVE, office: GENERAL_PRACTITIONER,
    appointedBy: PLO, personName: "Bodil Borre", validFrom: "2026-01-01"
  }) { appointment { key person { key } } } }`)
  const { key, person } = (appointed.data.appoint as { appointment: { key: string; person: { key: string } } })
    .appointment
  const known = await mark()
  await ask(`mutation { endAppointment(input: { appointmentKey: "${key}", on: "2026-10-01" }) { seq } }`)
  const query = `{ appointments(anyTime: true, knownAt: "${known}", filter: { bodyKey: "${NORD}" }) {
    nodes { validTo person { name } } } }`
  const nodes = async () => ((await ask(query)).data.appointments as { nodes: unknown[] }).nodes
  t.same(await nodes(), [{ validTo: null, person: { name: 'Bodil Borre' } }])
  const erased = await ask(`mutation { erasePerson(input: { personKey: "${person.key}", reason: "Ret" }) { seq } }`)
  t.same(erased.errors, [])
  t.same(await nodes(), [{ validTo: null, person: { name: '(slettet)' } }])
})

t.test('an answer to a mutation does not read another state of knowledge', async (t) => {
  const { ask } = await writingApp(t)
  const { errors } =
    await ask(`mutation { renameBody(input: { bodyKey: "${NORD}", name: "Nordklyngen", validFrom: "2026-01-01",
    validateOnly: true }) { query { regions(knownAt: "${new Date().toISOString()}") { totalCount } } } }`)
  t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'knownAt' }] })
})

t.test('what is hidden now, or was then, is hidden in an earlier state of knowledge', async (t) => {
  const { ask } = await writingApp(t)
  const drafted = await ask(`mutation { draftHealthAgreement(input: {
    regionCode: "1081", on: "2026-11-01", validFrom: "2028-01-01" }) { healthAgreement { key } } }`)
  t.same(drafted.errors, [])
  const { key } = (drafted.data.draftHealthAgreement as { healthAgreement: { key: string } }).healthAgreement
  const known = await mark()
  const other = await ask(
    `mutation { renameBody(input: { bodyKey: "${NORD}", name: "N", validFrom: "2026-01-01" }) { seq } }`
  )
  t.same(other.errors, [])
  const query = `{ healthAgreement(key: "${key}", knownAt: "${known}") { key } }`
  t.match((await ask(query)).data, { healthAgreement: { key } }, 'an admin sees it')
  t.match((await ask(query, {}, null)).data, { healthAgreement: null }, 'others do not')
})

t.test('one request reads so many instants as there are images, and making an image costs points', async (t) => {
  const { ask, app } = await writingApp(t, { viewImages: 2, rateLimit: { perAddress: 1000, perKey: 1000 } })
  const instants: string[] = []
  for (const name of ['A', 'B', 'C', 'D']) {
    instants.push(await mark())
    await ask(
      `mutation { renameBody(input: { bodyKey: "${NORD}", name: "${name}", validFrom: "2026-0${instants.length}-01" }) { seq } }`
    )
  }
  const fields = (count: number) =>
    instants
      .slice(0, count)
      .map((one, index) => `f${index}: cluster(key: "${NORD}", asOf: "2026-11-01", knownAt: "${one}") { name }`)
  const two = await ask(`{ ${fields(2).join(' ')} }`)
  t.same(two.data, { f0: { name: 'Sundhedsklynge Nord' }, f1: { name: 'A' } })
  const three = await ask(`{ ${fields(3).join(' ')} }`)
  t.match(three.errors[0]?.extensions, { code: 'TOO_COSTLY' })

  const left = async (instant: string) => {
    const { headers } = await app.inject(`/v1/clusters/${NORD}?knownAt=${instant}`)
    return Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1])
  }
  const [third = '', fourth = ''] = instants.slice(2)
  await left(third)
  const [before, cold, warm] = [await left(third), await left(fourth), await left(fourth)]
  t.equal(before - cold, 21, 'a cold image')
  t.equal(cold - warm, 1, 'a warm one')
  const metrics = (await app.inject('/metrics')).body
  t.match(metrics, /^view_images 2$/m)
  t.match(metrics, /^view_images_built_total 4$/m)
})

t.test('FHIR reads the same as GraphQL and REST', async (t) => {
  const { ask, app } = await writingApp(t)
  const known = await mark()
  await ask(
    `mutation { renameBody(input: { bodyKey: "${NORD}", name: "Nordklyngen", validFrom: "2026-01-01" }) { seq } }`
  )
  await ask(`mutation { endClusterMember(input: { membershipKey: "${NORD}.0813", on: "2026-06-01" }) { seq } }`)
  const fhir = async (path: string) => (await app.inject(`/fhir/${path}`)).json()
  const body = `Organization/body-${NORD}`
  t.equal((await fhir(body)).name, 'Nordklyngen')
  const then = await fhir(`${body}?_knownAt=${known}&_asOf=2026-11-21`)
  t.equal(then.name, 'Sundhedsklynge Nord')
  t.match(then.meta.versionId, /^1-0\./)
  const found = await fhir(`Organization?name=nordklyngen&_knownAt=${known}`)
  t.equal(found.total, 0)
  t.match(found.link[0].url, '_knownAt=')
  const members = async (query: string) =>
    (await fhir(`OrganizationAffiliation?primary-organization=body-${NORD}&active=true&_asOf=2026-11-21${query}`)).total
  const listed = async (query: string) =>
    (await app.inject(`/v1/clusters/${NORD}/memberships?asOf=2026-11-21${query}`)).json().total
  const graph = async (knownAt: string | null) =>
    (
      (
        await ask(
          'query ($knownAt: DateTime) { cluster(key: "1081-sundhedsklynge-nord", asOf: "2026-11-21", knownAt: $knownAt) { memberships { totalCount } } }',
          { knownAt }
        )
      ).data.cluster as { memberships: { totalCount: number } }
    ).memberships.totalCount
  t.same([await members(''), await listed(''), await graph(null)], Array(3).fill(await graph(null)))
  t.same(
    [await members(`&_knownAt=${known}`), await listed(`&knownAt=${known}`), await graph(known)],
    Array(3).fill((await graph(null)) + 1)
  )
})

t.test('after a later seeding, the oldest instant stays the same from start to start', async (t) => {
  const path = seededFile(t)
  const db = openDatabase(path)
  db.raw.pragma('user_version = 7')
  closeDatabase(db)
  const oldest = async () => {
    const { ask, app } = await writingApp(t, { databasePath: path })
    const { errors } = await ask('{ regions(knownAt: "2001-01-01") { totalCount } }')
    await app.close()
    return errors[0]?.extensions.oldest
  }
  const first = await oldest()
  t.match(first, /^\d{4}-/)
  await pause()
  t.equal(await oldest(), first)
})

/** The address and the query that read one thing, with the coordinates that are given. */
const given = (names: { [name: string]: string | null }, prefix = '') =>
  Object.entries(names)
    .flatMap(([name, value]) => (value === null ? [] : [`${prefix}${name}=${encodeURIComponent(value)}`]))
    .join('&')

t.test('GraphQL, REST and FHIR agree field by field on days, states of knowledge and scenarios', async (t) => {
  const { ask, app } = await writingApp(t)
  const instants: (string | null)[] = [await mark()]
  await ask(`mutation { correctFact(input: { id: "${globalId('Cluster', NORD)}", nameOn: "2022-07-01",
    name: "Sundhedsklynge Vendsyssel", reason: "Arbejdsnavn" }) { seq } }`)
  await ask(`mutation { endClusterMember(input: { membershipKey: "${NORD}.0813", on: "2024-01-01" }) { seq } }`)
  instants.push(await mark())
  await ask(`mutation { withdrawFact(input: { id: "${globalId('Membership', `${NORD}.0860`)}", withDependants: true,
    reason: "Fejl" }) { seq } }`)
  await ask(
    `mutation { renameBody(input: { bodyKey: "${NORD}", name: "Nordklyngen", validFrom: "2026-01-01" }) { seq } }`
  )
  instants.push(await mark(), null)
  await ask(`mutation { draftScenario(input: { key: "kanalen", title: { da: "Kanalen" }, operations: [
    { renameBody: { bodyKey: "${NORD}", name: "Kanalklyngen", validFrom: "2024-03-01" } },
    { endClusterMember: { membershipKey: "${NORD}.0810", on: "2024-03-01" } }] }) { seq } }`)
  const states = new Set<string>()
  const days = ['2022-07-01', '2024-06-01', '2026-11-21']
  const combinations = instants.flatMap((knownAt) =>
    days.flatMap((asOf) => [null, 'kanalen'].map((scenario) => ({ asOf, knownAt, scenario })))
  )
  for (const { asOf, knownAt, scenario } of combinations) {
    const label = `asOf ${asOf}, knownAt ${knownAt}, scenario ${scenario}`
    const { data, errors } = await ask<{ cluster: Cluster }>(
      `query ($asOf: Date, $knownAt: DateTime, $scenario: String) {
          cluster(key: "${NORD}", asOf: $asOf, knownAt: $knownAt, scenario: $scenario) { name validFrom validTo recordedAt supersededAt
          memberships { nodes { key validFrom validTo recordedAt supersededAt member { ... on Municipality { code } } } } } }`,
      { asOf, knownAt, scenario }
    )
    t.same(errors, [], label)
    const { memberships, ...cluster } = data.cluster
    const read = async (address: string) => {
      const response = await app.inject(
        `${address}${address.includes('?') ? '&' : '?'}${given({ asOf, knownAt, scenario })}`
      )
      t.equal(response.statusCode, 200, response.body)
      return response.json()
    }
    const rest = await read(`/v1/clusters/${NORD}?include=recordedAt,supersededAt`)
    t.match(rest, cluster, label)
    const { items } = await read(`/v1/clusters/${NORD}/memberships?include=recordedAt,supersededAt`)
    const plain = ({ key, validFrom, validTo, recordedAt, supersededAt }: Membership) => ({
      ...{ key, validFrom, validTo, recordedAt, supersededAt }
    })
    t.same(items.map(plain), memberships.nodes.map(plain), label)
    states.add(JSON.stringify(data))
    const coordinates = given({ asOf, knownAt, scenario }, '_')
    if (scenario !== null) {
      const refused = await app.inject(`/fhir/Organization/body-${NORD}?${coordinates}`)
      t.equal(refused.statusCode, 400, 'FHIR reads no scenario')
      continue
    }
    const organization = (await app.inject(`/fhir/Organization/body-${NORD}?${coordinates}`)).json()
    t.equal(organization.name, cluster.name, label)
    const found = (
      await app.inject(`/fhir/OrganizationAffiliation?primary-organization=body-${NORD}&active=true&${coordinates}`)
    ).json() as { entry?: { resource: { participatingOrganization: { reference: string } } }[] }
    t.same(
      (found.entry ?? [])
        .map(({ resource }) => resource.participatingOrganization.reference)
        .filter((one) => one.includes('municipality'))
        .sort(),
      memberships.nodes.flatMap(({ member }) => (member.code ? `Organization/municipality-${member.code}` : [])).sort(),
      label
    )
  }
  t.ok(states.size >= 12, `${states.size} of ${combinations.length} answers differ`)
})

type Membership = { key: string; validFrom: string; validTo: string; recordedAt: string; supersededAt: string }
type Cluster = {
  name: string
  memberships: { nodes: (Membership & { member: { code?: string } })[] }
}

t.test(
  'a correction of the past is known from its instant on, and the day of the fact is not the day of its record',
  async (t) => {
    const { ask } = await writingApp(t)
    const before = await mark()
    // Rudersdal was never in this cluster: the membership is taken back.
    const query = `query ($knownAt: DateTime) { municipality(code: "0230", asOf: "2023-01-01", knownAt: $knownAt) {
    clusters { key } } dataQuality(asOf: "2023-01-01", knownAt: $knownAt) { counts { code count } }
    compositionReport(asOf: "2023-01-01", knownAt: $knownAt, filter: { regionCode: "1084" }) {
      totalCount counts { status count } nodes { status findings { code message } } } }`
    const then = (await ask(query)).data
    const [cluster] = (then.municipality as { clusters: { key: string }[] }).clusters
    const { errors } =
      await ask(`mutation { withdrawFact(input: { id: "${globalId('Membership', `${cluster?.key}.0230`)}",
    withDependants: true, reason: "Fejl" }) { seq } }`)
    t.same(errors, [])
    const now = await ask(query)
    t.notSame(now.data, then)
    t.same((await ask(query, { knownAt: before })).data, then, 'the reports too are what they were')
  }
)

t.test('of a structure that is too large, earlier knowledge is too costly', (t) => {
  const service = openService(seededFile(t))
  t.teardown(service.close)
  const views = viewsOf(service, { mostRows: 100 })
  t.throws(() => inOneGo(views.build(pointOf(0))), { code: 'TOO_COSTLY' })
  t.end()
})

t.test('two readers of one instant make one image, and a write between their steps makes them begin again', (t) => {
  const service = openService(seededFile(t))
  t.teardown(service.close)
  const { services, context, live } = service
  const rename = (name: string, validFrom: string) =>
    services.operations.carryOut('renameBody', { bodyKey: NORD, name, validFrom }, context)
  rename('A', '2025-01-01')
  const seq = live.seq()
  rename('B', '2026-01-01')
  const views = viewsOf(service)
  const [first, second] = [views.build(pointOf(seq)), views.build(pointOf(seq))]
  first.next()
  second.next()
  rename('C', '2026-06-01')
  const [one, other] = [inOneGo(first), inOneGo(second)]
  t.equal(one, other)
  t.equal(views.measured().built, 1)
  t.same(
    ['2025-06-01', '2026-03-01', '2026-11-21'].map((day) => one.services.bodies.body(NORD, day)?.name),
    ['A', 'A', 'A']
  )
  t.end()
})

t.test('no instant splits a change set', (t) => {
  const service = openService(seededFile(t))
  t.teardown(service.close)
  const { db, live } = service
  db.raw.exec(`insert into change_set (key, title, provenance, size) values ('set', '{}', '[]', 3)`)
  const insert = db.raw.prepare(
    `insert into change (seq, instant, actor, request_id, operation, entity_type, entity_key, rows, set_key, set_index)
     values (?, ?, 'a', 'r', 'renameBody', 'Body', 'b', '[]', ?, ?)`
  )
  const at = (second: number) => `2026-11-22T10:00:0${second}.000Z`
  insert.run(1, at(1), null, null)
  for (const index of [0, 1, 2]) insert.run(2 + index, at(2 + index), 'set', index)
  insert.run(5, at(5), null, null)
  const { seqAt } = createRecollection(db, live, () => ({ generation: 1, instant: at(0) }))
  t.same(
    [0, 1, 2, 3, 4, 5, 6].map((second) => seqAt(at(second))),
    [0, 1, 1, 1, 4, 5, 5]
  )
  t.end()
})
