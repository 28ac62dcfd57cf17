import t from 'tap'
import { makeKey, type TestApp } from '../support/app.ts'
import { act, atOnce, type Input, openService, refused, seededFile, writingApp } from '../support/representation.ts'
import { faultsOf, get, type Problem, post, read, type Written } from '../support/rest.ts'
import { digestOf, feedOf, snapshotOf, until } from '../support/sync.ts'

/* The numbers under which public registers know regions, municipalities, hospitals and other organisations. */

const HOLBAEK = '1085-holbaek-sygehus'
const KOEGE = '1085-sjaellands-universitetshospital-koege'
const ONE = '1234561000016003'
const OTHER = '1234571000016008'
const sor = (more: Input = {}): Input => ({
  hospitalKey: HOLBAEK,
  system: 'SOR',
  value: ONE,
  validFrom: '2024-01-01',
  ...more
})

type Number = { key: string; system: string; value: string; validFrom: string | null; validTo: string | null }

/** The numbers that a hospital bears on a day, in few words. */
async function borneBy({ ask }: TestApp, hospital: string, asOf: string): Promise<string[]> {
  const { data } = await ask<{ hospital: { identifiers: Number[] } }>(
    'query ($key: String!, $asOf: Date) { hospital(key: $key, asOf: $asOf) { identifiers { system value } } }',
    { key: hospital, asOf }
  )
  return data.hospital.identifiers.map(({ system, value }) => `${system} ${value}`)
}

type Resolved = {
  matches: { entity: { key?: string; code?: string }; inForce: boolean; identifier: Number | null }[]
}

/** What bears a number on a day, and after `!` what bore it or will. */
async function bearers({ ask }: TestApp, system: string, value: string, asOf: string): Promise<string[]> {
  const { data } = await ask<{ resolve: Resolved }>(
    `query ($system: IdentifierSystem!, $value: String!, $asOf: Date) {
      resolve(system: $system, value: $value, asOf: $asOf) { matches { inForce identifier { key value }
        entity { ... on Hospital { key } ... on Organisation { key } ... on Municipality { code } ... on Region { code } } } } }`,
    { system, value, asOf }
  )
  return data.resolve.matches.map(
    ({ entity, inForce, identifier }) => `${inForce ? '' : '!'}${entity.key ?? entity.code} by ${identifier?.key}`
  )
}

t.test('a CVR number says of itself where it is from, whatever the day', async (t) => {
  const app = await writingApp(t)
  for (const asOf of ['2007-01-01', '2018-06-01', '2026-11-21']) {
    const { data, errors } = await app.ask<{ region: { identifiers: Written[] } }>(
      `query ($asOf: Date) { region(code: "1081", asOf: $asOf) { identifiers { id key system value owner { ... on Region { code name } }
        validFrom validTo evidence version da: note(language: DA) en: note(language: EN)
        provenance { document { title } section } changeLog { seq } } } }`,
      { asOf }
    )
    t.same(errors, [])
    t.match(data.region.identifiers, [
      {
        key: 'Region.1081.CVR.1',
        system: 'CVR',
        value: '29190941',
        owner: { code: '1081', name: 'Region Nordjylland' },
        validFrom: null,
        validTo: null,
        evidence: 'DERIVED',
        version: 1,
        da: /Det Centrale Virksomhedsregister/,
        en: /not in the documents/,
        changeLog: []
      }
    ])
    t.ok(Array.isArray(data.region.identifiers[0]?.provenance) && data.region.identifiers.length === 1)
  }
  const id = Buffer.from('Identifier:Region.1081.CVR.1').toString('base64url')
  const { data } = await app.ask(
    `{ node(id: "${id}") { ... on Identifier { value owner { ... on Region { name } } } }
      nodes(ids: ["${id}"], asOf: "2006-12-31") { id } }`
  )
  t.same(data, { node: { value: '29190941', owner: { name: 'Region Nordjylland' } }, nodes: [null] })
})

t.test('a number is borne from its first day to the day before its end, through every door', async (t) => {
  const app = await writingApp(t)
  const { changed, seq } = await act(app, 'recordIdentifier', sor({ value: '1234561 000016 003' }))
  t.match(changed, { key: `Hospital.${HOLBAEK}.SOR.1`, version: 1, validFrom: '2024-01-01', evidence: 'RECORDED' })
  t.equal(seq, 1)
  const ended = await act(app, 'endIdentifier', { identifierKey: changed.key, on: '2025-01-01', expectedVersion: 1 })
  t.match(ended.changed, { key: changed.key, version: 2, validFrom: '2024-01-01', validTo: '2025-01-01' })
  const days = { '2023-12-31': [], '2024-01-01': [`SOR ${ONE}`], '2024-12-31': [`SOR ${ONE}`], '2025-01-01': [] }
  for (const [day, numbers] of Object.entries(days)) {
    t.same(await borneBy(app, HOLBAEK, day), numbers, day)
    const { identifiers } = await read<{ identifiers: Number[] }>(
      app,
      `/v1/hospitals/${HOLBAEK}?include=identifiers&asOf=${day}`
    )
    t.same(
      identifiers.map(({ system, value }) => `${system} ${value}`),
      numbers,
      `${day} by REST`
    )
    const { total } = (await app.app.inject(`/fhir/Organization?identifier=${ONE}&_asOf=${day}`)).json()
    t.equal(total, numbers.length, `${day} by FHIR`)
    const found = await bearers(app, 'SOR', ONE, day)
    t.same(found, [`${numbers.length > 0 ? '' : '!'}${HOLBAEK} by ${changed.key}`], `${day} resolved`)
  }
})

t.test('what is no number of its register is refused, in words, in both languages', async (t) => {
  const app = await writingApp(t)
  const wrong: [Input, RegExp, RegExp][] = [
    [{ value: '1234561000016004' }, /must be a SOR number: 11 to 18 digits/, /skal være en SOR-kode: 11 til 18 cifre/],
    [{ value: '1234567890' }, /SOR number/, /SOR-kode/],
    [{ value: '01234561000016003' }, /SOR number/, /SOR-kode/],
    [{ value: 'Holbæk' }, /SOR number/, /SOR-kode/],
    [{ system: 'CVR', value: '29190940' }, /must be a CVR number: eight digits.*modulus 11/, /skal være et CVR-nummer/],
    [{ system: 'CVR', value: '2919094' }, /CVR number/, /CVR-nummer/],
    [{ system: 'CVR', value: '00000000' }, /CVR number/, /CVR-nummer/],
    [{ system: 'KOMBIT', value: ONE }, /a UUID/, /et UUID/]
  ]
  for (const [more, english, danish] of wrong) {
    const error = await refused(app, 'recordIdentifier', sor(more))
    t.match(
      error,
      { code: 'INVALID_INPUT', issues: [{ field: 'input.value', message: english }] },
      JSON.stringify(more)
    )
    const got = await post(app, '/v1/identifiers', sor(more), { headers: { 'accept-language': 'da' } })
    t.equal(got.status, 400)
    t.same(faultsOf(got), ['value'])
    t.match(got.json<Problem>().issues?.[0]?.message, danish)
  }
  // Each digit of a right number counts, and so does the order of two neighbours.
  for (let place = 0; place < ONE.length; place += 1) {
    const mistyped = ONE.slice(0, place) + ((Number(ONE[place]) + 1) % 10) + ONE.slice(place + 1)
    const swapped = ONE.slice(0, place) + (ONE[place + 1] ?? '') + ONE[place] + ONE.slice(place + 2)
    for (const value of new Set([mistyped, swapped].filter((one) => one !== ONE))) {
      t.equal((await refused(app, 'recordIdentifier', sor({ value, validateOnly: true }))).code, 'INVALID_INPUT', value)
    }
  }
  // As HL7 Denmark's examples have them.
  for (const value of ['633271000016006', '1133181000016000', '275871000016006', '61741000016007']) {
    t.ok((await act(app, 'recordIdentifier', sor({ value, validateOnly: true }))).changed, value)
  }
})

t.test('of each register there is one number at a time, and the one in the way is named', async (t) => {
  const app = await writingApp(t)
  const { changed: first } = await act(app, 'recordIdentifier', sor())
  const inTheWay = new RegExp(
    `already has a number \\(SOR code ${ONE}\\) from 1 January 2024 until further notice: end it first \\(${first.key}\\)`
  )
  for (const validFrom of ['2024-01-01', '2026-01-01', '2020-01-01']) {
    const error = await refused(app, 'recordIdentifier', sor({ value: OTHER, validFrom }))
    t.match(error, { code: 'CONFLICT', message: inTheWay }, validFrom)
  }
  t.match(await refused(app, 'recordIdentifier', sor()), { code: 'CONFLICT' }, 'nor is the same told twice')
  await act(app, 'recordIdentifier', sor({ system: 'CVR', value: '10000009' }))
  t.same(
    await borneBy(app, HOLBAEK, '2024-06-01'),
    ['CVR 10000009', `SOR ${ONE}`],
    'another register is another matter'
  )
  await act(app, 'endIdentifier', { identifierKey: first.key, on: '2025-01-01' })
  const { changed: second } = await act(app, 'recordIdentifier', sor({ value: OTHER, validFrom: '2025-01-01' }))
  t.equal(second.key, `Hospital.${HOLBAEK}.SOR.2`)
  t.same(await borneBy(app, HOLBAEK, '2024-12-31'), ['CVR 10000009', `SOR ${ONE}`])
  t.same(await borneBy(app, HOLBAEK, '2025-01-01'), ['CVR 10000009', `SOR ${OTHER}`])
  t.match(await refused(app, 'endIdentifier', { identifierKey: first.key, on: '2025-06-01' }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.on', message: /not after 1 January 2025/ }]
  })
  const corrected = await act(app, 'endIdentifier', { identifierKey: 'Region.1085.CVR.1', on: '2026-01-01' })
  t.match(corrected.changed, { version: 2, validFrom: null, validTo: '2026-01-01', evidence: 'DERIVED' })
  await act(app, 'recordIdentifier', { regionCode: '1085', system: 'CVR', value: '10000017', validFrom: '2026-01-01' })
  t.same(await bearers(app, 'CVR', '29190658', '2025-12-31'), ['1085 by Region.1085.CVR.1'])
  t.same(await bearers(app, 'CVR', '29190658', '2026-01-01'), ['!1085 by Region.1085.CVR.1'])
})

t.test('a number is of one alone at a time, and whose it is is named; later it may be another’s', async (t) => {
  const app = await writingApp(t)
  const { changed: first } = await act(app, 'recordIdentifier', sor())
  t.match(await refused(app, 'recordIdentifier', sor({ hospitalKey: KOEGE, validFrom: '2020-01-01' })), {
    code: 'CONFLICT',
    message: `The number ${ONE} (SOR code) belongs to Holbæk Sygehus (${HOLBAEK}) from 1 January 2024 until further notice.`
  })
  t.match(await refused(app, 'recordIdentifier', sor({ system: 'CVR', value: '29190658' })), {
    code: 'CONFLICT',
    message:
      'The number 29190658 (CVR number) belongs to Region Sjælland (1085) from 1 January 2007 until further notice.'
  })
  const asOrganisation = { organisationKey: 'plo', system: 'CVR', value: '10000009', validFrom: '2024-01-01' }
  await act(app, 'recordIdentifier', asOrganisation)
  t.match(await refused(app, 'recordIdentifier', sor({ system: 'CVR', value: '10000009' })), {
    message: /\(plo\) from 1 January 2024/
  })
  await act(app, 'endIdentifier', { identifierKey: first.key, on: '2025-01-01' })
  const { changed: second } = await act(app, 'recordIdentifier', sor({ hospitalKey: KOEGE, validFrom: '2025-01-01' }))
  t.same(await bearers(app, 'SOR', ONE, '2024-12-31'), [`${HOLBAEK} by ${first.key}`, `!${KOEGE} by ${second.key}`])
  t.same(await bearers(app, 'SOR', ONE, '2025-01-01'), [`${KOEGE} by ${second.key}`, `!${HOLBAEK} by ${first.key}`])
  const { matches } = await read<{ matches: { inForce: boolean; identifier: Number }[] }>(
    app,
    `/v1/resolve?system=SOR&value=${ONE}&asOf=2025-01-01`
  )
  t.match(matches, [
    { inForce: true, identifier: { key: second.key, validFrom: '2025-01-01', validTo: null } },
    { inForce: false, identifier: { key: first.key, validFrom: '2024-01-01', validTo: '2025-01-01' } }
  ])
  await act(app, 'endIdentifier', { identifierKey: second.key, on: '2026-01-01' })
  const { changed: third } = await act(app, 'recordIdentifier', sor({ validFrom: '2026-01-01' }))
  t.same(
    await bearers(app, 'SOR', ONE, '2026-01-01'),
    [`${HOLBAEK} by ${third.key}`, `!${KOEGE} by ${second.key}`],
    'what bore it twice is there once'
  )
  t.same(await bearers(app, 'SOR', ONE, '2024-06-01'), [`${HOLBAEK} by ${first.key}`, `!${KOEGE} by ${second.key}`])
})

t.test('a number belongs to the region of what bears it, and to no body', async (t) => {
  const app = await writingApp(t)
  const editor = (name: string, regions: string[], bodies: string[] | null = null) =>
    makeKey(app.path, { name, role: 'EDITOR', regions, bodies, expiresAt: null })
  const [own, elsewhere, ofBody] = [
    editor('sjaelland', ['1085']),
    editor('nord', ['1081']),
    editor('klynge', ['1085'], ['1085-sundhedsklynge-holbaek'])
  ]
  const owners: [Input, boolean][] = [
    [{ regionCode: '1085' }, true],
    [{ municipalityCode: '0265' }, true],
    [{ hospitalKey: HOLBAEK }, true],
    [{ organisationKey: 'kkr-1085' }, true],
    [{ organisationKey: 'plo' }, false]
  ]
  const document = `mutation ($input: RecordIdentifierInput!) { recordIdentifier(input: $input) { identifier { key } } }`
  for (const [owner, itsOwn] of owners) {
    const input = { ...owner, system: 'SOR', value: ONE, validFrom: '2024-01-01', validateOnly: true }
    for (const [key, may] of [
      [own, itsOwn],
      [elsewhere, false],
      [ofBody, false]
    ] as const) {
      const { errors } = await app.ask(document, { input }, key)
      t.equal(
        errors[0]?.extensions.code,
        may ? undefined : 'FORBIDDEN',
        `${JSON.stringify(owner)} ${errors[0]?.message}`
      )
    }
  }
})

t.test('who recorded and ended a number is in its log, in the feed and in the audit', async (t) => {
  const app = await writingApp(t)
  const { changed } = await act(app, 'recordIdentifier', sor({ reason: 'Indberettet til SOR' }))
  await act(app, 'endIdentifier', { identifierKey: changed.key, on: '2025-01-01' })
  const { data } = await app.ask<{ hospital: { identifiers: { changeLog: Written[] }[] } }>(
    `{ hospital(key: "${HOLBAEK}", asOf: "2024-06-01") { identifiers { changeLog { seq operation actorRole reason } } } }`
  )
  t.match(data.hospital.identifiers[0]?.changeLog, [
    { seq: 2, operation: 'endIdentifier', actorRole: 'ADMIN', reason: null },
    { seq: 1, operation: 'recordIdentifier', actorRole: 'ADMIN', reason: 'Indberettet til SOR' }
  ])
  const base = await app.listen()
  t.match(await feedOf(base), [
    {
      operation: 'recordIdentifier',
      entity: { type: 'Identifier', key: changed.key },
      changes: [{ table: 'identifier', before: null, after: { system: 'SOR', value: ONE, ownerKey: HOLBAEK } }]
    },
    { operation: 'endIdentifier', changes: [{ before: { validTo: null }, after: { validTo: '2025-01-01' } }] }
  ])
  const snapshot = await snapshotOf(base)
  const rows = snapshot.rows.filter(({ table }) => table === 'identifier')
  t.equal(rows.length, 5 + 98 + 1)
  t.match((await digestOf(base)).tables.identifier, { rows: 104 })
  t.match((await digestOf(base, 0)).tables.identifier, { rows: 103 })
  t.equal(snapshot.end.digest, (await digestOf(base)).digest)
})

t.test('a number takes effect with its day, though nobody writes on it', async (t) => {
  let today = '2026-11-20'
  const app = await writingApp(t, { today: () => today, timings: { dayMs: 5 } })
  const { changed } = await act(app, 'recordIdentifier', sor({ validFrom: '2026-11-22' }))
  await act(app, 'endIdentifier', { identifierKey: changed.key, on: '2026-11-23' })
  today = '2026-11-23'
  const base = await app.listen()
  await until(async () => (await feedOf(base)).some(({ entity }) => entity.key === '2026-11-23'))
  const turns = (await feedOf(base)).filter(({ operation }) => operation === 'dayTurned')
  const subject = { type: 'Identifier', key: changed.key }
  t.match(
    turns.filter(({ entity }) => entity.key >= '2026-11-22').map(({ effects }) => effects),
    [
      { begins: [subject], ends: [] },
      { begins: [], ends: [subject] }
    ]
  )
})

t.test('by address, a number is made and ended, by the version that was seen', async (t) => {
  const app = await writingApp(t)
  const made = await post(app, '/v1/identifiers', sor())
  t.equal(made.status, 201)
  const { identifier } = made.json<{ identifier: Number }>()
  t.match(identifier, { value: ONE, owner: { type: 'Hospital', key: HOLBAEK, href: `/v1/hospitals/${HOLBAEK}` } })
  const end = (match: string) =>
    post(app, `/v1/identifiers/${identifier.key}/end`, { on: '2025-01-01' }, { headers: { 'if-match': match } })
  t.equal((await end('"2"')).status, 412)
  t.equal((await end(String(made.headers.etag))).status, 200)
  t.equal((await end('"1"')).status, 412)
  t.equal((await get(app, `/v1/hospitals/${HOLBAEK}?include=identifier`)).status, 400)
})

t.test(
  'what another process records is known and found at once, and kept out where it would be told twice',
  async (t) => {
    const databasePath = seededFile(t)
    const [one, other] = [await writingApp(t, { databasePath }), await writingApp(t, { databasePath })]
    t.same(await bearers(other, 'SOR', ONE, '2024-06-01'), [])
    const { changed } = await act(one, 'recordIdentifier', sor())
    t.same(await bearers(other, 'SOR', ONE, '2024-06-01'), [`${HOLBAEK} by ${changed.key}`])
    t.match(await refused(other, 'recordIdentifier', sor({ hospitalKey: KOEGE })), { code: 'CONFLICT' })
    await act(one, 'endIdentifier', { identifierKey: changed.key, on: '2025-01-01' })
    t.same(await bearers(other, 'SOR', ONE, '2025-01-01'), [`!${HOLBAEK} by ${changed.key}`])
  }
)

t.test('what is refused or only tried is not found afterwards', async (t) => {
  const service = openService(seededFile(t))
  t.teardown(() => service.close())
  const { services, context } = service
  const found = () => services.resolver.resolve({ system: 'SOR', value: ONE }, '2024-06-01').matches.length
  const input = { hospitalKey: HOLBAEK, system: 'SOR', value: ONE, validFrom: '2024-01-01' } as const
  t.equal(found(), 0)
  atOnce(service, ({ services, context }) => {
    services.operations.carryOut('recordIdentifier', { ...input, validateOnly: true }, context)
    t.equal(found(), 1, 'until it has been told')
  })
  t.equal(found(), 0)
  t.throws(() => services.operations.carryOut('recordIdentifier', { ...input, expectedVersion: 1 }, context), {
    code: 'INVALID_INPUT'
  })
  t.equal(found(), 0)
  services.operations.carryOut('recordIdentifier', input, context)
  t.equal(found(), 1)
})
