import t from 'tap'
import { writingApp } from '../support/representation.ts'
import { mark } from '../support/views.ts'

/* The differences between two states of knowledge. */

const NORD = '1081-sundhedsklynge-nord'
const DIFF = `query ($from: ViewInput!, $to: ViewInput!, $first: Int, $after: String) {
  diff(from: $from, to: $to, first: $first, after: $after) { totalCount pageInfo { endCursor } nodes { kind change key on nature because { operation } } } }`

type App = Awaited<ReturnType<typeof writingApp>>
type Node = { kind: string; key: string; on: string | null; nature: string; because: { operation: string }[] }
type Diff = { diff: { totalCount: number; pageInfo: { endCursor: string }; nodes: Node[] } }

async function write(app: App, ...mutations: string[]) {
  for (const mutation of mutations) {
    const { errors } = await app.ask(`mutation { ${mutation} { seq } }`)
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
  }
}
const rename = (name: string, from: string) =>
  `renameBody(input: { bodyKey: "${NORD}", name: "${name}", validFrom: "${from}" })`
const leave = (code: string, on: string) => `endClusterMember(input: { membershipKey: "${NORD}.${code}", on: "${on}" })`

async function differ(app: App, from: object, to: object, page: object = {}) {
  const { data, errors } = await app.ask<Diff>(DIFF, { from, to, ...page })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.diff
}

t.test('the changes behind a difference are those between the two states of knowledge', async (t) => {
  const app = await writingApp(t)
  const instants = [await mark()]
  for (const mutation of [
    leave('0813', '2027-01-01'),
    rename('Nordklyngen', '2026-01-01'),
    leave('0860', '2026-01-01')
  ]) {
    await write(app, mutation)
    instants.push(await mark())
  }
  const causes = async (from: number, to: number | null, [first = '2026-11-21', second = first]: string[] = []) =>
    (
      await differ(
        app,
        { asOf: first, knownAt: instants[from] },
        { asOf: second, ...(to === null ? {} : { knownAt: instants[to] }) }
      )
    ).nodes
      .filter(({ kind }) => kind !== 'COMPOSITION')
      .map(({ kind, key, on, nature, because }) =>
        [kind, key.replace(`${NORD}.`, ''), on, nature, ...because.map(({ operation }) => operation)].join(' ')
      )
  t.same(await causes(0, 1), ['MEMBERSHIP 0813  WORLD endClusterMember'])
  t.match(await causes(1, 2), [/^NAME .* {2}WORLD renameBody$/])
  t.same(await causes(2, 3), ['MEMBERSHIP 0860  WORLD endClusterMember'])
  t.equal((await causes(0, null)).length, 3)
  t.same(await causes(0, null), await causes(0, 3), 'now is what was known last')
  for (const at of [0, 1, 2, 3]) t.same(await causes(at, at), [])
  t.same(
    await causes(3, null, ['2026-12-31', '2027-01-01']),
    ['MEMBERSHIP 0813 2027-01-01 WORLD endClusterMember'],
    'what a day explains may have been recorded before both'
  )
  t.same(await causes(0, 0, ['2026-12-31', '2027-01-01']), [], 'it was not known then')
})

t.test('REST answers as GraphQL does, its links keep the state of knowledge, and its formats too', async (t) => {
  const app = await writingApp(t)
  const before = await mark()
  await write(app, leave('0813', '2026-01-01'), leave('0860', '2026-01-01'))
  const address = `/v1/diff?from=2026-11-21&to=2026-11-21&fromKnownAt=${before}`
  const { nodes } = await differ(app, { asOf: '2026-11-21', knownAt: before }, { asOf: '2026-11-21' })
  const { items, total } = (await app.app.inject(address)).json()
  const plain = ({ kind, key, on, nature }: Node) => ({ kind, key, on, nature })
  t.same(items.map(plain), nodes.map(plain))
  t.equal(total, nodes.length)
  const backwards = (
    await app.app.inject(`/v1/diff?from=2026-11-21&to=2026-11-21&toKnownAt=${before}&kind=MEMBERSHIP`)
  ).json()
  const membership = backwards.items.find(({ key }: Node) => key === `${NORD}.0813`)
  t.match(membership, { change: 'APPEARS' })
  const composed = (
    await app.app.inject(`/v1/diff?from=2026-11-21&to=2026-11-21&toKnownAt=${before}&first=1&kind=COMPOSITION`)
  ).json()
  t.equal(composed.items[0].about.href, `/v1/clusters/${NORD}?knownAt=${before}`)
  t.match(composed.next, `toKnownAt=${encodeURIComponent(before)}`)
  const next = (await app.app.inject(composed.next)).json()
  t.equal(next.items.length, 1)
  t.not(next.items[0].key, composed.items[0].key)
  const other = await app.app.inject(composed.next.replace('toKnownAt', 'fromKnownAt'))
  t.equal(other.statusCode, 400, 'a cursor belongs to its two views')
  const csv = await app.app.inject(`${address}&format=csv`)
  t.equal(csv.body.trim().split('\n').length, total + 1)
  t.not((await app.app.inject(`${address}&format=csv`)).headers.etag, undefined)
  t.equal(
    (await app.app.inject({ url: `${address}&format=csv`, headers: { 'if-none-match': String(csv.headers.etag) } }))
      .statusCode,
    304
  )
})

t.test('a state of knowledge that cannot be read is named by its view', async (t) => {
  const app = await writingApp(t)
  const extensions = async (from: object, to: object) => (await app.ask(DIFF, { from, to })).errors[0]?.extensions
  const future = { knownAt: '2999-01-01T00:00:00Z' }
  t.match(await extensions(future, {}), { code: 'INVALID_INPUT', issues: [{ field: 'from.knownAt' }] })
  t.match(await extensions({}, future), { code: 'INVALID_INPUT', issues: [{ field: 'to.knownAt' }] })
  t.match(await extensions({}, { knownAt: '2001-01-01' }), { code: 'NOT_FOUND', field: 'to.knownAt', oldest: String })
  const rest = async (query: string) => (await app.app.inject(`/v1/diff?from=2026-01-01&to=2026-01-01&${query}`)).json()
  t.match(await rest('fromKnownAt=2999-01-01'), { code: 'INVALID_INPUT', issues: [{ field: 'fromKnownAt' }] })
  t.match(await rest('toKnownAt=x'), { code: 'INVALID_INPUT', issues: [{ field: 'toKnownAt' }] })
  t.match(await rest('toKnownAt=2001-01-01'), { code: 'NOT_FOUND', field: 'toKnownAt', oldest: String })
  const now = new Date().toISOString()
  const within = await app.ask(`mutation { renameBody(input: { bodyKey: "${NORD}", name: "N", validFrom: "2026-01-01",
    validateOnly: true }) { query { diff(from: { knownAt: "${now}" }, to: {}) { totalCount } } } }`)
  t.match(within.errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'from.knownAt' }] })
})

t.test('an image that must be made costs points, and an erased name is erased in kept comparisons', async (t) => {
  const app = await writingApp(t, { rateLimit: { perAddress: 1000, perKey: 1000 } })
  const before = await mark()
  const { data } = await app.ask(`mutation { appoint(input: {
    bodyKey: "${NORD}", level: PROFESSIONAL, seatKind: GENERAL_PRACTICE_REPRESENTATIVE, office: GENERAL_PRACTITIONER,
    appointedBy: PLO, personName: "Bodil Borre", validFrom: "2026-01-01"
  }) { appointment { key person { key } } } }`)
  const { key, person } = (data.appoint as { appointment: { key: string; person: { key: string } } }).appointment
  const known = await mark()
  await write(app, `endAppointment(input: { appointmentKey: "${key}", on: "2026-10-01" })`)
  const address = (first: number) =>
    `/v1/diff?from=2026-09-01&to=2026-09-01&fromKnownAt=${before}&toKnownAt=${known}&kind=APPOINTMENT&first=${first}`
  const left = async (first: number) =>
    Number(/r=(\d+)/.exec(String((await app.app.inject(address(first))).headers.ratelimit))?.[1])
  await app.app.inject('/v1/regions?first=1')
  const [cold, warm] = [await left(1), await left(2)]
  t.ok(cold - warm <= 2, `${cold} points were left, then ${warm}`)
  t.ok(cold <= 1000 - 40, `${cold}: both images were paid for`)
  const query = `{ diff(from: { asOf: "2026-09-01", knownAt: "${before}" }, to: { asOf: "2026-09-01", knownAt: "${known}" },
    filter: { kind: [APPOINTMENT] }) { nodes { ... on AppointmentDifference { after { ... on Appointment { person { name } } } } } } }`
  t.match((await app.ask(query)).data, { diff: { nodes: [{ after: { person: { name: 'Bodil Borre' } } }] } })
  await write(app, `erasePerson(input: { personKey: "${person.key}", reason: "Ret" })`)
  t.match((await app.ask(query)).data, { diff: { nodes: [{ after: { person: { name: '(slettet)' } } }] } })
})

t.test('a comparison costs points, and one that is kept does not', async (t) => {
  const { app, key } = await writingApp(t, { rateLimit: { perAddress: 4000, perKey: 4000 }, answerCacheBytes: 0 })
  const headers = { authorization: `Bearer ${key}` }
  const leftAfter = async (url: string, query?: string) => {
    const got = await app.inject(
      query === undefined ? { url, headers } : { method: 'POST', url, headers, payload: { query } }
    )
    t.equal(got.statusCode, 200, got.body)
    t.notMatch(got.body, '"errors"')
    return Number(/r=(\d+)/.exec(String(got.headers.ratelimit))?.[1])
  }
  /** The points of each request, in their order. */
  const points = async (...requests: [url: string, query?: string][]) => {
    const left = [await leftAfter('/v1/viewer')]
    for (const [url, query] of requests) left.push(await leftAfter(url, query))
    return left.slice(1).map((one, index) => (left[index] as number) - one)
  }
  const days = (from: string, rest = '') => `diff(from: { asOf: "${from}" }, to: { asOf: "2022-07-01" } ${rest})`
  const counted = '{ totalCount }'
  const cost = await points(
    ['/graphql', `{ ${days('2022-06-30')} ${counted} }`],
    ['/graphql', `{ ${days('2022-06-30', 'filter: { regionCode: "1081" }')} ${counted} }`],
    ['/v1/diff?from=2022-06-29&to=2022-07-01&first=1'],
    ['/v1/diff?from=2022-06-29&to=2022-07-01&first=2'],
    ['/graphql', `{ a: ${days('2022-06-28')} ${counted} b: ${days('2022-06-28')} ${counted} }`],
    ['/graphql', `{ turns(from: "2022-07-01", to: "2022-07-01") { nodes { differences(first: 0) ${counted} } } }`]
  )
  t.same(cost, [11, 1, 11, 1, 11, 1], 'the turn has the comparison of the first request')

  const days32 = Array.from(
    { length: 32 },
    (_, day) => `2023-${day < 28 ? '03' : '04'}-${String((day % 28) + 1).padStart(2, '0')}`
  )
  const comparisons = days32.map((day): [string] => [`/v1/diff?from=${day}&to=2024-01-01&kind=THING&first=1`])
  const walked = await points(...comparisons, ...comparisons)
  t.same(new Set(walked.slice(0, 32)), new Set([11]))
  t.same(new Set(walked.slice(32)), new Set([1]), 'the latest 32 comparisons are kept')

  const operation = `{ renameBody: { bodyKey: "${NORD}", name: "Nordklyngen", validFrom: "2027-01-01" } }`
  const set = `title: { da: "Nyt navn" }, operations: [${operation}]`
  const ofSets = await points(
    ['/graphql', `mutation { draftScenario(input: { key: "navn", ${set} }) { seq } }`],
    ['/graphql', `{ scenario(key: "navn") { diff(first: 1) ${counted} } }`],
    ['/v1/scenarios/navn/diff?first=1'],
    ['/graphql', `mutation { applyChanges(input: { ${set}, validateOnly: true }) { diff(first: 1) ${counted} } }`],
    ['/graphql', `mutation { applyChanges(input: { ${set}, validateOnly: true }) { seq } }`]
  )
  t.same(ofSets, [1, 31, 11, 31, 1], 'the image of a scenario and its comparison, the copy of a set and its comparison')
})

t.test('no points are too few for the answer to a change that is carried out', async (t) => {
  const { app, key } = await writingApp(t, { rateLimit: { perAddress: 20, perKey: 20 }, answerCacheBytes: 0 })
  const ask = async (query: string) =>
    (
      await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${key}` },
        payload: { query }
      })
    ).json()
  const applied = await ask(
    `mutation { applyChanges(input: { title: { da: "Nyt navn" }, operations: [{ renameBody: { bodyKey: "${NORD}",
       name: "Nordklyngen", validFrom: "2027-01-01" } }] }) { seq diff(first: 1) { totalCount } } }`
  )
  t.match(applied, { data: { applyChanges: { seq: 1, diff: { totalCount: 1 } } } })
  t.equal(applied.errors, undefined)
  const next = await ask('{ diff(from: { asOf: "2022-06-30" }, to: { asOf: "2022-07-01" }) { totalCount } }')
  t.match(next.errors, [{ extensions: { code: 'RATE_LIMITED' } }])
})
