import { getNamedType, isAbstractType, isObjectType } from 'graphql'
import t from 'tap'
import { makeKey } from '../support/app.ts'
import { schema } from '../support/graph.ts'
import { type WritingApp, writingApp } from '../support/representation.ts'

/* Who may read what is not for everyone: drafts, and what the authorities discuss alone. */

const VEST = '1081-sundhedsklynge-vest'
const SYD = '1081-sundhedsklynge-syd'
const idOf = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url')

/** An app in which Region Nordjylland has drafts, with the keys of those who look at them. */
async function drafting(t: Parameters<typeof writingApp>[0]) {
  const app = await writingApp(t)
  const does = async (mutation: string, input: object): Promise<string> => {
    const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type
    const field = mutation.includes('Plan') ? 'practicePlan' : mutation === 'setGoal' ? 'goal' : 'healthAgreement'
    const { data, errors } = await app.ask<Record<string, Record<string, { key: string }>>>(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${field} { key } } }`,
      { input }
    )
    const key = data?.[mutation]?.[field]?.key
    if (!key) throw new Error(JSON.stringify(errors))
    return key
  }
  const current = await app.ask<{ healthAgreement: { validTo: string } }>(
    '{ healthAgreement(key: "1081-sundhedsaftale-2024") { validTo } }'
  )
  const agreement = await does('draftHealthAgreement', {
    regionCode: '1081',
    on: '2026-01-15',
    validFrom: current.data.healthAgreement.validTo,
    name: 'Hemmelig aftale'
  })
  const goal = await does('setGoal', { agreementKey: agreement, on: '2026-02-01', title: 'Hemmeligt mål' })
  const plan = await does('draftPracticePlan', { regionCode: '1081', on: '2026-02-01', name: 'Hemmelig plan' })
  const key = (name: string, role: 'READER' | 'EDITOR', regions: string[] | null, bodies: string[] | null = null) =>
    makeKey(app.path, { name, role, regions, bodies })
  return {
    app,
    does,
    agreement,
    goal,
    plan,
    concerned: {
      admin: app.key,
      editor: key('nord', 'EDITOR', ['1081']),
      'editor of a body there': key('vest', 'EDITOR', null, [VEST]),
      reader: key('læser'.replace('æ', 'ae'), 'READER', ['1081'])
    },
    others: {
      nobody: null,
      'editor elsewhere': key('midt', 'EDITOR', ['1082']),
      'editor of a body elsewhere': key('horsens', 'EDITOR', null, ['1082-sundhedsklynge-horsens']),
      'reader of no region': key('ingen', 'READER', [])
    }
  }
}

/** Every way to a draft. */
const look = (agreement: string, goal: string, plan: string) => `{
  healthAgreements(filter: { regionCode: "1081", status: [DRAFT, IN_APPROVAL, PLANNED, WITHDRAWN] }) { totalCount nodes { name goals { title } history { action } } edges { node { key } } }
  practicePlans(filter: { regionCode: "1081" }) { totalCount nodes { name history { action } } }
  healthAgreement(key: "${agreement}") { name changeLog { operation } }
  practicePlan(key: "${plan}") { name topics { text } }
  current: healthAgreement(key: "1081-sundhedsaftale-2024") { replacedBy { name } }
  region(code: "1081") { practicePlans { name } }
  a: node(id: "${idOf('HealthAgreement', agreement)}") { ... on HealthAgreement { name } }
  p: node(id: "${idOf('PracticePlan', plan)}") { ... on PracticePlan { name } }
  g: node(id: "${idOf('Goal', goal)}") { ... on Goal { title owner { ... on HealthAgreement { name } } } }
  nodes(ids: ["${idOf('HealthAgreement', agreement)}", "${idOf('Region', '1081')}", "${idOf('PracticePlan', plan)}", "${idOf('Goal', goal)}"]) { id }
}`

type Looked = {
  healthAgreements: { totalCount: number; nodes: { name: string }[]; edges: unknown[] }
  practicePlans: { totalCount: number }
  healthAgreement: { name: string } | null
  practicePlan: { name: string } | null
  current: { replacedBy: { name: string } | null }
  region: { practicePlans: { name: string }[] }
  a: object | null
  p: object | null
  g: object | null
  nodes: ({ id: string } | null)[]
}

t.test('a draft is there for those concerned, and for nobody else whichever way they look', async (t) => {
  const { app, agreement, goal, plan, concerned, others } = await drafting(t)
  const query = look(agreement, goal, plan)
  for (const [who, key] of Object.entries(concerned)) {
    const { data, errors } = await app.ask<Looked>(query, {}, key)
    t.same(errors, [], who)
    t.match(data, {
      healthAgreements: { totalCount: 1, nodes: [{ name: 'Hemmelig aftale', goals: [{ title: 'Hemmeligt mål' }] }] },
      practicePlans: { totalCount: 1 },
      healthAgreement: { name: 'Hemmelig aftale' },
      current: { replacedBy: { name: 'Hemmelig aftale' } },
      region: { practicePlans: [{ name: 'Hemmelig plan' }] },
      a: { name: 'Hemmelig aftale' },
      p: { name: 'Hemmelig plan' },
      g: { title: 'Hemmeligt mål', owner: { name: 'Hemmelig aftale' } }
    })
    t.equal(data.nodes.filter((one) => one !== null).length, 4, who)
  }
  for (const [who, key] of Object.entries(others)) {
    const { data, errors } = await app.ask<Looked>(query, {}, key)
    t.same(errors, [], who)
    t.notMatch(JSON.stringify(data), 'Hemmelig', who)
    t.match(data, {
      healthAgreements: { totalCount: 0, nodes: [], edges: [] },
      practicePlans: { totalCount: 0 },
      healthAgreement: null,
      practicePlan: null,
      current: { replacedBy: null },
      region: { practicePlans: [] },
      a: null,
      p: null,
      g: null
    })
    t.same(
      data.nodes.map((one) => one !== null),
      [false, true, false, false],
      'the others keep their places'
    )
  }
  // What is not agreed on yet has no end to be told of.
  for (const authorization of ['', `Bearer ${concerned.editor}`]) {
    const { body } = await app.app.inject({ url: '/calendar.ics?region=1081', headers: { authorization } })
    t.notMatch(body, 'Hemmelig')
  }
})

t.test('a plan that is required is public until it is begun; a draft is hidden on every day', async (t) => {
  const { app, agreement, plan } = await drafting(t)
  const on = async (day: string) =>
    (
      await app.ask<{ practicePlan: { status: string } | null; healthAgreement: { status: string } | null }>(
        `{ practicePlan(key: "${plan}", asOf: "${day}") { status } healthAgreement(key: "${agreement}", asOf: "${day}") { status } }`,
        {},
        null
      )
    ).data
  t.same(await on('2025-01-01'), { practicePlan: { status: 'REQUIRED' }, healthAgreement: null })
  for (const day of ['2026-01-15', '2026-02-01', '2027-01-01', '2030-01-01']) {
    t.match(await on(day), { healthAgreement: null }, day)
  }
  t.equal((await on('2026-02-01')).practicePlan, null)
})

t.test('what was put before others is public from then on, and hidden again when it is given up', async (t) => {
  const { app, does, plan } = await drafting(t)
  const { data: topics } = await app.ask<{ statements: { nodes: { key: string }[] } }>(
    '{ statements(first: 100, filter: { category: PRACTICE_PLAN_TOPIC }) { nodes { key } } }'
  )
  const step = { planKey: plan, on: '2026-03-01', remark: 'Prøve' }
  for (const { key } of topics.statements.nodes) await does('writePracticePlanTopic', { ...step, topicKey: key })
  await does('involveMunicipalitiesInPlan', step)
  await does('openPracticePlanHearing', { ...step, deadline: '2026-06-01' })
  const on = async (day: string) =>
    (
      await app.ask<{ practicePlan: { status: string; topics: { text: string }[] } | null }>(
        `{ practicePlan(key: "${plan}", asOf: "${day}") { status topics { text } } }`,
        {},
        null
      )
    ).data.practicePlan
  t.match(await on('2026-03-01'), { status: 'IN_HEARING', topics: [{ text: 'Prøve' }] })
  t.equal(await on('2026-02-15'), null, 'the draft that it was is not')
  await does('withdrawPracticePlan', { ...step, on: '2026-04-01' })
  t.equal(await on('2026-03-01'), null)
  t.equal(await on('2026-04-01'), null)
})

t.test('in an earlier state of knowledge a draft is what is one now, or was one then', async (t) => {
  const { app, does, plan } = await drafting(t)
  const mark = async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 5))
    await pause()
    const now = new Date().toISOString()
    await pause()
    return now
  }
  const { data: topics } = await app.ask<{ statements: { nodes: { key: string }[] } }>(
    '{ statements(first: 100, filter: { category: PRACTICE_PLAN_TOPIC }) { nodes { key } } }'
  )
  const step = { planKey: plan, on: '2026-03-01', remark: 'Prøve' }
  for (const { key } of topics.statements.nodes) await does('writePracticePlanTopic', { ...step, topicKey: key })
  const drafted = await mark()
  await does('involveMunicipalitiesInPlan', step)
  await does('openPracticePlanHearing', { ...step, deadline: '2026-06-01' })
  const heard = await mark()
  const known = async (knownAt: string, key: string | null = null) => {
    const query = `{ practicePlan(key: "${plan}", asOf: "2026-03-01", knownAt: "${knownAt}") { status } }`
    const { data } = await app.ask<{ practicePlan: { status: string } | null }>(query, {}, key)
    const { statusCode } = await app.app.inject({
      url: `/v1/practice-plans/${plan}?asOf=2026-03-01&knownAt=${knownAt}`,
      headers: { authorization: key === null ? '' : `Bearer ${key}` }
    })
    t.equal(statusCode, data.practicePlan === null ? 404 : 200)
    return data.practicePlan?.status ?? null
  }
  t.equal(await known(heard), 'IN_HEARING')
  t.equal(await known(drafted), null, 'the draft that it was')
  t.equal(await known(drafted, app.key), 'DRAFT')
  await does('withdrawPracticePlan', { ...step, on: '2026-04-01' })
  t.equal(await known(heard), null, 'it was public then, and is not now')
  t.equal(await known(heard, app.key), 'IN_HEARING')
})

t.test('every field that can lead to a draft is guarded, however the schema grows', (t) => {
  const draftable = new Set(['HealthAgreement', 'PracticePlan', 'Goal'])
  const connections = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.name.endsWith('Connection') && type.getFields().nodes
  )
  const leading = connections.filter((type) => {
    const node = isObjectType(type) ? getNamedType(type.getFields().nodes?.type ?? type) : type
    return isAbstractType(node)
      ? schema.getPossibleTypes(node).some(({ name }) => draftable.has(name))
      : draftable.has(node.name)
  })
  t.same(
    leading.map(({ name }) => name).sort(),
    ['HealthAgreementConnection', 'PracticePlanConnection'],
    'connections whose counts must leave drafts out: a new one needs that too'
  )
  t.end()
})

t.test('what the authorities discuss alone is read by those who write for the body', async (t) => {
  const { app, concerned, others } = await drafting(t)
  type Scheduled = { scheduleMeeting: { meeting: { key: string } } }
  const { data } = await app.ask<Scheduled>(
    `mutation { scheduleMeeting(input: { bodyKey: "${VEST}", level: POLITICAL, date: "2026-09-15", title: "Møde",
      agenda: [{ title: "Fortroligt", authoritiesOnly: true }] }) { meeting { key } } }`
  )
  const title = async (key: string | null) => {
    const { data: found } = await app.ask<{ node: { agenda: { title: string | null }[] } }>(
      `{ node(id: "${idOf('Meeting', data.scheduleMeeting.meeting.key)}") { ... on Meeting { agenda { title authoritiesOnly } } } }`,
      {},
      key
    )
    return found.node.agenda[0]?.title ?? null
  }
  const { reader, ...writers } = concerned
  for (const [who, key] of Object.entries(writers)) t.equal(await title(key), 'Fortroligt', who)
  const besides = makeKey(app.path, { name: 'syd', role: 'EDITOR', regions: ['1081'], bodies: [SYD] })
  for (const [who, key] of Object.entries({ ...others, reader, 'editor of another body': besides })) {
    t.equal(await title(key), null, who)
  }
})

t.test("no caller is ever answered with another's answer", async (t) => {
  const { app, agreement, concerned, others } = await drafting(t)
  const query = `{ healthAgreement(key: "${agreement}") { name } }`
  const get = (app: WritingApp, key: string | null, tag?: string) =>
    app.app.inject({
      method: 'GET',
      url: `/graphql?${new URLSearchParams({ query })}`,
      headers: { authorization: key === null ? '' : `Bearer ${key}`, ...(tag ? { 'if-none-match': tag } : {}) }
    })
  const tags = new Set<string>()
  // In turns, so that each would find what the one before it left.
  for (let round = 0; round < 2; round++) {
    for (const [callers, name] of [
      [concerned, 'Hemmelig aftale'],
      [others, null]
    ] as const) {
      for (const [who, key] of Object.entries(callers)) {
        const response = await get(app, key)
        t.equal(response.json().data.healthAgreement?.name ?? null, name, who)
        t.match(response.headers.vary, /authorization/)
        t.equal(response.headers['cache-control'], key === null ? 'no-cache' : 'private, no-cache')
        const post = await app.ask<{ healthAgreement: { name: string } | null }>(query, {}, key)
        t.equal(post.data.healthAgreement?.name ?? null, name, who)
        tags.add(`${name} ${response.headers.etag}`)
      }
    }
  }
  t.equal(tags.size, 2, 'an entity tag for each of the two answers')
  const own = String((await get(app, concerned.editor)).headers.etag)
  t.equal((await get(app, concerned.editor, own)).statusCode, 304)
  t.equal((await get(app, null, own)).statusCode, 200, 'the tag of what one may not see confirms nothing')
})

t.test('what is doubtful in the data is told the same to everyone, whatever drafts there are', async (t) => {
  const app = await writingApp(t)
  const report = async (key: string | null, asOf: string) =>
    (
      await app.ask(
        `{ dataQuality(asOf: "${asOf}") { counts { code count } issues { code message subjects { __typename id } } } }`,
        {},
        key
      )
    ).data
  const days = ['2026-01-14', '2026-11-21', '2029-01-01']
  const told = async (key: string | null) => Promise.all(days.map((day) => report(key, day)))
  const before = await told(null)
  const types = { draftHealthAgreement: 'healthAgreement', draftPracticePlan: 'practicePlan' }
  const does = async (mutation: keyof typeof types, input: object) => {
    const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type
    const { errors } = await app.ask(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${types[mutation]} { key } } }`,
      { input }
    )
    t.same(errors, [])
  }
  // The one follows on an agreement that ends before it; the other is the plan that the region is required to have.
  await does('draftHealthAgreement', { regionCode: '1081', on: '2026-01-15', validFrom: '2031-07-01' })
  await does('draftPracticePlan', { regionCode: '1081', on: '2026-02-01' })
  t.same(await told(null), before, 'nobody in particular')
  t.same(await told(makeKey(app.path, { name: 'midt', role: 'EDITOR', regions: ['1082'], bodies: null })), before)
  t.same(await told(app.key), before, 'and to those concerned')
})

t.test('a write about a draft that the caller may not know of is refused as one about nothing', async (t) => {
  const { app, agreement, goal, plan, others } = await drafting(t)
  const writes = (agreementKey: string, goalKey: string, planKey: string): [mutation: string, input: object][] => [
    ['sendHealthAgreementForApproval', { agreementKey, on: '2026-03-01' }],
    ['approveHealthAgreement', { agreementKey, on: '2026-03-01', by: { regionCode: '1081' } }],
    ['setGoal', { agreementKey, on: '2026-03-01', title: 'Mål' }],
    ['recordMeasurement', { goalKey, on: '2026-03-01', value: 1, source: 'Prøve' }],
    ['withdrawPracticePlan', { planKey, on: '2026-03-01', remark: 'Prøve' }]
  ]
  const none = ['1081-sundhedsaftale-2099', 'goal-none', '1081-praksisplan-none'] as const
  const known = writes(agreement, goal, plan)
  for (const [index, [mutation, input]] of writes(...none).entries()) {
    const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type
    const ask = async (given: object) => {
      const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { seq } }`
      const { errors } = await app.ask(query, { input: given }, others['editor elsewhere'])
      const { requestId, ...extensions }: Record<string, unknown> = errors[0]?.extensions ?? {}
      return { ...extensions, code: extensions.code, message: errors[0]?.message.replace(/“[^”]*”/, '“KEY”') }
    }
    const refused = await ask(known[index]?.[1] ?? {})
    t.equal(refused.code, 'NOT_FOUND', mutation)
    t.same(refused, await ask(input), mutation)
  }
})
