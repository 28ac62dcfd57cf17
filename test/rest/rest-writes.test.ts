import { getNamedType, isInputObjectType, isObjectType } from 'graphql'
import t, { type Test } from 'tap'
import type { Action } from '../../src/rest/concept.ts'
import { ACTIONS, RESOURCES } from '../../src/rest/concepts.ts'
import { makeKey } from '../support/app.ts'
import { schema } from '../support/graph.ts'
import { lastCommitOf } from '../support/lifecycles.ts'
import { anAppointment, type Input, type WritingApp, writingApp } from '../support/representation.ts'
import { faultsOf, type Got, get, type Page, type Problem, post, read, readAll, type Written } from '../support/rest.ts'

/* Writing by addresses. */

const VEST = '1081-sundhedsklynge-vest'
const HOLBAEK = '1085-sundhedsklynge-holbaek'
const doctor = (more: Input = {}) => anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', more)
const lastSeq = async (app: WritingApp) => (await read<{ lastSeq: number }>(app, '/v1/changes')).lastSeq

/** Does it by its address. */
async function byRest(app: WritingApp, operation: string, input: Input): Promise<Written> {
  const action = ACTIONS.find((one) => one.operation === operation) as Action
  const { [action.names ?? '']: named, ...body } = input
  const got = await post(app, action.path.replace(/:\w+/, encodeURIComponent(String(named))), body)
  if (got.status >= 300) throw new Error(`${operation}: ${got.text}`)
  return got.json<Record<string, Written>>()[action.answers] as Written
}

/** Does the same by GraphQL. */
async function byGraphql(app: WritingApp, operation: string, input: Input): Promise<Written> {
  const mutation = schema.getMutationType()?.getFields()[operation]
  const field = ACTIONS.find((one) => one.operation === operation)?.answers ?? ''
  const { data, errors } = await app.ask<Record<string, Record<string, Written>>>(
    `mutation ($input: ${mutation?.args[0]?.type}) { ${operation}(input: $input) { ${field} { key } } }`,
    { input }
  )
  const done = data?.[operation]?.[field]
  if (!done) throw new Error(JSON.stringify(errors))
  return done
}

t.test('every mutation has an address, and every address a mutation', (t) => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  t.same(ACTIONS.map(({ operation }) => operation).sort(), mutations.map(({ name }) => name).sort())
  for (const { operation, answers, input, names } of ACTIONS) {
    const mutation = mutations.find(({ name }) => name === operation)
    const payload = mutation && getNamedType(mutation.type)
    t.ok(isObjectType(payload) && answers in payload.getFields(), `${operation} answers ${answers}`)
    const argument = mutation?.args[0] && getNamedType(mutation.args[0].type)
    const fields = isInputObjectType(argument) ? Object.keys(argument.getFields()).sort() : []
    const shape = Object.keys((input as unknown as { shape?: object }).shape ?? {}).sort()
    t.same(shape, fields, `${operation} takes the same`)
    if (names !== null) t.ok(fields.includes(names), `${operation} has ${names} in its path`)
  }
  const paths = ACTIONS.map(({ path }) => path)
  t.equal(new Set(paths).size, paths.length)
  t.ok(
    RESOURCES.some(({ path }) => paths.includes(path)),
    'what is listed takes what is new'
  )
  t.end()
})

/** What a secretariat does in a year, from the first seat to money paid in. */
async function secretariatsYear(app: WritingApp, act: typeof byRest) {
  const seat = {
    bodyKey: VEST,
    level: 'PROFESSIONAL',
    seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
    office: 'GENERAL_PRACTITIONER',
    appointedBy: 'PLO'
  }
  const { key: appointmentKey } = await act(app, 'appoint', {
    ...seat,
    personName: 'Prøve Et',
    validFrom: '2025-01-01'
  })
  const { key: successorKey } = await act(app, 'replaceAppointee', {
    appointmentKey,
    on: '2025-06-01',
    personName: 'Prøve To'
  })
  await act(app, 'endAppointment', {
    appointmentKey: successorKey ?? appointmentKey,
    on: '2026-01-01',
    reason: 'Fratrådt'
  })

  const { key: meetingKey } = await act(app, 'scheduleMeeting', {
    bodyKey: VEST,
    level: 'PROFESSIONAL',
    date: '2026-03-01',
    title: 'Forår',
    agenda: [{ title: 'Indlæggelser' }]
  })
  await act(app, 'holdMeeting', { meetingKey, attendance: [], decisions: [] })

  const current = await read<{ validTo: string }>(app, '/v1/health-agreements/1081-sundhedsaftale-2024')
  const { key: agreementKey } = await act(app, 'draftHealthAgreement', {
    regionCode: '1081',
    on: '2026-01-15',
    validFrom: current.validTo
  })
  const about = { agreementKey, on: '2026-02-01' }
  const agreement = () =>
    read<Record<string, { key: string; type: string }[]>>(
      app,
      `/v1/health-agreements/${agreementKey}?include=outstanding,missingInputs`
    )
  for (const { key } of (await agreement()).missingInputs ?? [])
    await act(app, 'giveHealthAgreementInput', { ...about, clusterKey: key, remark: 'Indspil' })
  await act(app, 'setGoal', { ...about, title: 'Færre genindlæggelser' })
  await act(app, 'sendHealthAgreementForApproval', about)
  for (const { key, type } of (await agreement()).outstanding ?? []) {
    await act(app, 'approveHealthAgreement', {
      ...about,
      by: type === 'Region' ? { regionCode: key } : { municipalityCode: key }
    })
  }
  await act(app, 'submitHealthAgreement', about)
  await act(app, 'recordHealthAuthorityApproval', about)

  const { key: fundKey } = await act(app, 'openJointFund', { clusterKey: HOLBAEK, year: 2022, on: '2022-07-01' })
  await act(app, 'contributeToJointFund', {
    fundKey,
    by: { municipalityCode: '0316' },
    amount: '1234.50',
    basis: 'PER_CAPITA_MODEL',
    on: '2022-08-01'
  })
}

/** The change records, with what is made at random in the order in which it is made. */
async function changesOf(app: WritingApp): Promise<unknown> {
  const records = await readAll(app, '/v1/audit-records')
  const made = new Map<string, string>()
  const text = JSON.stringify(records.toReversed().map(({ instant, requestId, ...rest }) => rest))
  return JSON.parse(
    text.replace(/[a-z-]+-[0-9a-f]{20}/g, (key) => {
      made.set(key, made.get(key) ?? `made-${made.size}`)
      return made.get(key) as string
    })
  )
}

t.test("a secretariat's year by addresses alone leaves the change records that it leaves by GraphQL", async (t) => {
  const [rest, graphql] = [await writingApp(t), await writingApp(t)]
  await secretariatsYear(rest, byRest)
  await secretariatsYear(graphql, byGraphql)
  const changes = (await changesOf(rest)) as { operation: string }[]
  t.ok(changes.length > 20)
  t.same(new Set(changes.map(({ operation }) => operation)).size, 14)
  t.same(changes, await changesOf(graphql))
})

t.test('what is new has an address, which is told and answers; a draft for who made it', async (t) => {
  const app = await writingApp(t)
  const made = async (url: string, body: Input): Promise<Got> => {
    const got = await post(app, url, body)
    t.equal(got.status, 201, `${url} ${got.text}`)
    const { location } = got.headers
    if (location !== undefined) {
      const there = await read(app, location)
      const [written] = Object.values(got.json<Record<string, Written>>())
      t.equal(there.key, written?.key)
      t.equal(`"${there.version}"`, got.headers.etag)
    }
    return got
  }
  const appointed = await made('/v1/appointments', doctor())
  t.match(appointed.json(), { appointment: { version: 1 }, warnings: [], seq: 1 })
  t.match(appointed.headers.location, /^\/v1\/appointments\/a-/)
  const { validTo } = await read<{ validTo: string }>(app, '/v1/health-agreements/1081-sundhedsaftale-2024')
  t.ok(
    (await made('/v1/health-agreements', { regionCode: '1081', on: '2026-01-15', validFrom: validTo })).headers.location
  )
  t.ok((await made('/v1/joint-funds', { clusterKey: HOLBAEK, year: 2022, on: '2022-07-01' })).headers.location)
  const cluster = await made('/v1/bodies', {
    key: '1081-ny',
    kind: 'HEALTH_CLUSTER',
    name: 'Ny klynge',
    hospitalKeys: ['1081-regionshospital-nordjylland-thisted'],
    municipalityCodes: ['0773'],
    regionCode: '1081',
    validFrom: '2027-01-01'
  })
  t.match(cluster.headers.location, '/v1/clusters/1081-ny?asOf=2027-01-01', 'what begins later is told with its day')
  const meeting = await made('/v1/meetings', {
    bodyKey: VEST,
    level: 'PROFESSIONAL',
    date: '2026-03-01',
    title: 'Møde'
  })
  t.equal(meeting.headers.location, undefined, 'a meeting is read in the list of its level')
  const { items } = await read<Page>(app, `/v1/clusters/${VEST}/levels/professional/meetings`)
  t.match(items, [{ key: meeting.json<{ meeting: { key: string } }>().meeting.key }])
})

t.test('If-Match lets only who has seen the latest version write', async (t) => {
  const app = await writingApp(t)
  const { location } = (await post(app, '/v1/appointments', doctor())).headers
  const { headers } = await get(app, String(location))
  const end = (match: string, body: Input = { on: '2026-06-01' }) =>
    post(app, `${location}/end`, body, { headers: { 'if-match': match } })
  t.match(headers.etag, /^"1\./)
  for (const garbled of ['1', 'W/"1"', '"x"', '"1", "2"', '"0"', '']) {
    const got = await end(garbled)
    if (garbled === '') continue
    t.match(got.json<Problem>(), { status: 400, issues: [{ field: 'If-Match' }] }, garbled)
  }
  t.same(faultsOf(await end('"1"', { on: '2026-06-01', expectedVersion: 1 })), ['expectedVersion'])
  const stale = await end('"7"')
  t.match(stale.json<Problem>(), { status: 412, code: 'STALE', currentVersion: 1 })
  t.equal((await end('"7-gzip"')).status, 412, 'Apache adds a suffix to the tag of what it compresses')
  t.match(await read(app, String(location)), { version: 1 })
  const done = await end(String(headers.etag))
  t.equal(done.status, 200, done.text)
  t.equal(done.headers.etag, '"2"')
  t.match((await end(String(headers.etag))).json<Problem>(), { status: 412, currentVersion: 2 })
  t.equal((await end('*', { on: '2026-05-01' })).status, 200, 'any version')
  t.equal((await post(app, `${location}/end`, { on: '2026-04-01', expectedVersion: 3 })).status, 200, 'or in the body')
})

t.test('what is only to be validated is answered and not written', async (t) => {
  const app = await writingApp(t)
  const before = lastCommitOf(app.path)
  const got = await post(app, '/v1/appointments', { ...doctor(), validateOnly: true })
  t.equal(got.status, 200)
  t.match(got.json(), { appointment: { seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE' }, seq: null })
  t.equal(got.headers.location, undefined)
  t.equal(got.headers.etag, undefined)
  const refused = await post(app, '/v1/appointments', {
    ...anAppointment(VEST, 'POLITICAL', 'GENERAL_PRACTITIONER', { appointedBy: 'REGION' }),
    validateOnly: true
  })
  t.match(refused.json<Problem>(), {
    status: 422,
    code: 'RULE_VIOLATION',
    violations: [{ rule: String, message: String }]
  })
  t.equal(lastCommitOf(app.path), before)
  t.same(await readAll(app, '/v1/appointments'), [])
})

t.test('a request that is sent twice with one Idempotency-Key is carried out once', async (t) => {
  const app = await writingApp(t)
  const body = doctor()
  const send = (key: string, more: Input = {}) =>
    post(app, '/v1/appointments', { ...body, ...more }, { headers: { 'idempotency-key': key } })
  const first = await send('a')
  t.equal(first.status, 201)
  const again = await send('a')
  t.equal(again.status, 201)
  t.equal(again.text, first.text)
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.match((await send('a', { validFrom: '2024-01-01' })).json<Problem>(), { status: 409, code: 'CONFLICT' })
  t.equal(await lastSeq(app), 1)
})

t.test('what cannot be read is refused before anything is done, by the names that this door has', async (t) => {
  const app = await writingApp(t)
  const raw = (payload: string, type: string) =>
    post(app, '/v1/appointments', payload, { headers: { 'content-type': type } })
  t.match((await raw('{"bodyKey":', 'application/json')).json<Problem>(), { status: 400, code: 'INVALID_INPUT' })
  t.match((await raw('bodyKey=x', 'application/x-www-form-urlencoded')).json<Problem>(), { status: 415 })
  t.match((await raw('"text"', 'application/json')).json<Problem>(), { status: 400, issues: [{ field: 'body' }] })
  t.match((await raw('[]', 'application/json')).json<Problem>(), { status: 400, issues: [{ field: 'body' }] })
  t.match((await raw('null', 'application/json')).json<Problem>(), { status: 400, issues: [{ field: 'body' }] })
  t.match((await post(app, '/v1/appointments')).json<Problem>(), { status: 400, issues: [{ field: 'body' }] })
  t.equal((await raw(JSON.stringify({ personName: 'x'.repeat(2_000_000) }), 'application/json')).status, 413)
  const many = await post(app, '/v1/appointments', { ...doctor(), office: 'KING', extra: 1 })
  t.same(faultsOf(many).sort(), ['extra', 'office'])
  t.same(faultsOf(await post(app, '/v1/appointments/x/end', { appointmentKey: 'x', on: '2026-01-01' })), [
    'appointmentKey'
  ])
  t.match((await post(app, '/v1/appointments/x/end', { on: '2026-01-01' })).json<Problem>(), {
    status: 404,
    code: 'NOT_FOUND',
    detail: 'There is no appointment with the key “x”. The list is at /v1/appointments.',
    field: 'key'
  })
  t.match((await post(app, '/v1/people/x/erase', { reason: 'x' })).json<Problem>(), {
    status: 404,
    detail: 'There is no person with the key “x”.'
  })
  t.match(
    (
      await post(app, '/v1/municipalities/9999/share', { validFrom: '2026-01-01', primaryClusterKey: VEST })
    ).json<Problem>(),
    {
      status: 404,
      detail: 'There is no municipality with the code “9999”. The list is at /v1/municipalities.'
    }
  )
  t.same(faultsOf(await post(app, `/v1/appointments/${'x'.repeat(250)}/end`, { on: '2026-01-01' })), ['key'])
  t.same(
    faultsOf(await post(app, '/v1/municipalities/Vest/share', { validFrom: '2026-01-01', primaryClusterKey: VEST })),
    ['code']
  )
  t.equal(await lastSeq(app), 0)
})

t.test('who may not write is told so: without a key by a challenge, beyond the scope by a refusal', async (t: Test) => {
  const app = await writingApp(t)
  const nobody = await post(app, '/v1/appointments', doctor(), { key: null })
  t.match(nobody.json<Problem>(), { status: 401, code: 'UNAUTHENTICATED' })
  t.match(nobody.headers['www-authenticate'], /^Bearer /)
  const wrong = await post(app, '/v1/appointments', doctor(), { key: 'nonsense' })
  t.match(wrong.json<Problem>(), { status: 401 })
  t.match(wrong.headers['www-authenticate'], /error="invalid_token"/)
  for (const [name, role, regions] of [
    ['laeser', 'READER', ['1081']],
    ['midt', 'EDITOR', ['1082']]
  ] as const) {
    const key = makeKey(app.path, { name, role, regions: [...regions], bodies: null })
    t.match(
      (await post(app, '/v1/appointments', doctor(), { key })).json<Problem>(),
      { status: 403, code: 'FORBIDDEN' },
      name
    )
  }
  t.equal(await lastSeq(app), 0)
})

t.test('an unknown field is named, whatever it is called', async (t) => {
  const app = await writingApp(t)
  for (const name of ['ukendt', 'toString', 'constructor', 'hasOwnProperty']) {
    const got = await post(app, '/v1/practice-plans/none/answer-hearing', { [name]: '' })
    t.equal(got.status, 400, name)
    t.ok(faultsOf(got).includes(name), name)
  }
})
