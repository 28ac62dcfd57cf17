import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import t from 'tap'
import { graphiql } from '../../src/graphql/graphiql.ts'
import { readExamples } from '../../src/graphql/graphiql-examples.ts'
import { readingApp, testApp } from '../support/app.ts'

const examples = readExamples()
/** The walk whose steps have letters. */
const lifecycleExamples = examples.filter(({ query }) => /^# [A-Z]\./.test(query))

const app = Fastify()
app.register(graphiql)
t.teardown(() => app.close())

const page = await app.inject('/graphiql')

/** The address of every file that the page or the set-up in it names. */
const files = [...new Set(page.body.match(/\/graphiql\/[\w.]+/g))]

const policyOf = (header: unknown) =>
  new Map(
    String(header)
      .split('; ')
      .map((part) => [part.split(' ', 1)[0], part.split(' ').slice(1)])
  )

t.test('the page is served under a policy that lets in nothing from outside', async (t) => {
  t.equal(page.statusCode, 200)
  t.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  t.equal(page.headers['x-content-type-options'], 'nosniff')

  const policy = policyOf(page.headers['content-security-policy'])
  t.same(policy.get('default-src'), ["'none'"])
  t.same(policy.get('script-src'), ["'self'"])
  t.same(policy.get('worker-src'), ["'self'"])
  t.same(policy.get('connect-src'), ["'self'"])
  t.same(policy.get('base-uri'), ["'none'"])
  t.same(policy.get('frame-ancestors'), ["'none'"])
  t.notMatch(page.headers['content-security-policy'], /unsafe-eval|https?:|\*/)
})

t.test('the page holds no script of its own, only data', async (t) => {
  const scripts = [...page.body.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
  t.equal(scripts.length, 2)
  for (const [, attributes = '', content = ''] of scripts) {
    if (content.trim() === '') t.match(attributes, /src="\/graphiql\//)
    else t.match(attributes, 'type="application/json"')
  }
  t.notMatch(page.body, /\son\w+="/, 'no event handler in an attribute')
})

t.test('the page loads nothing from elsewhere', async (t) => {
  const addresses = [...page.body.matchAll(/<(?:script|link|img)\b[^>]*?(?:src|href)="([^"]*)"/g)]
  t.equal(addresses.length, 3)
  for (const [, address] of addresses) t.match(address, /^(\/graphiql\/|data:)/)

  const style = await app.inject(files.find((file) => file.endsWith('.css')) ?? '')
  for (const [, address] of style.body.matchAll(/url\(["']?([^)]{0,20})/g)) t.match(address, /^data:/)
  t.notMatch(style.body, /@import/)
})

t.test('the examples stand in the page, each as a tab', async (t) => {
  const data = /<script id="setup" type="application\/json">(.*?)<\/script>/s.exec(page.body)
  const setup = JSON.parse(data?.[1] ?? '')
  t.equal(setup.options.endpoint, '/graphql')
  t.same(
    setup.options.defaultTabs,
    examples.map(({ query, variables }) => (variables === undefined ? { query } : { query, variables }))
  )
})

t.test('an example tells in two languages what it shows, and is named as its tab', async (t) => {
  t.equal(new Set(examples.map(({ title }) => title)).size, examples.length)
  const numbers = readdirSync(new URL('../../schema/examples/', import.meta.url))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => Number.parseInt(file, 10))
  t.same(
    numbers.sort((a, b) => a - b),
    examples.map((_, index) => index + 1),
    'each number names one file'
  )
  t.equal(examples[0]?.variables, undefined, 'GraphiQL would not fill in those of the first tab')
  for (const { title, query, variables, writes } of examples) {
    const operation = writes ? 'mutation' : 'query'
    t.match(query, new RegExp(`^# .{1,48}\\n# .{1,48}\\n${operation} ${title}\\b`))
    if (writes) t.match(query, /^# .*kræver en nøgle.*\n# .*needs a key/, 'says what it needs')
    if (variables !== undefined) t.doesNotThrow(() => JSON.parse(variables))
  }
})

t.test('the files are there, are kept for good, and run under no rights of their own', async (t) => {
  t.equal(files.length, 5)
  for (const file of files) {
    const answer = await app.inject(file)
    t.equal(answer.statusCode, 200, file)
    t.match(answer.headers['content-type'], file.endsWith('.css') ? 'text/css' : 'text/javascript')
    t.match(answer.headers['cache-control'], 'immutable')
    t.same(policyOf(answer.headers['content-security-policy']).get('default-src'), ["'none'"])
    const hash = createHash('sha256').update(answer.rawPayload).digest('hex')
    t.ok(hash.startsWith(file.split('.').at(-2) ?? '-'), 'the name holds the hash of the content')
  }
  t.equal((await app.inject('/graphiql/graphiql.0000000000000000.js')).statusCode, 404)
  t.equal((await app.inject('/graphiql/')).statusCode, 404)
})

t.test('the compressed answer is the plain one, smaller', async (t) => {
  for (const file of ['/graphiql', ...files]) {
    const plain = await app.inject({ url: file, headers: { 'accept-encoding': 'br, gzip;q=0' } })
    t.equal(plain.headers['content-encoding'], undefined)
    const packed = await app.inject({ url: file, headers: { 'accept-encoding': 'br, GZIP;q=0.5' } })
    t.equal(packed.headers['content-encoding'], 'gzip')
    t.equal(packed.headers.vary, 'accept-encoding')
    t.ok(packed.rawPayload.length < plain.rawPayload.length)
    t.ok(gunzipSync(packed.rawPayload).equals(plain.rawPayload), file)
  }
})

t.test('what a browser has already is not sent again', async (t) => {
  for (const file of ['/graphiql', ...files]) {
    const etag = String((await app.inject(file)).headers.etag)
    t.match(etag, /^W\/"[0-9a-f]{16}"$/)
    for (const known of [etag, `W/"other", ${etag}`, '*']) {
      const answer = await app.inject({ url: file, headers: { 'if-none-match': known } })
      t.equal(answer.statusCode, 304)
      t.equal(answer.body, '')
      t.equal(answer.headers.etag, etag)
    }
    const changed = await app.inject({ url: file, headers: { 'if-none-match': 'W/"other"' } })
    t.equal(changed.statusCode, 200)
  }
  t.match(page.headers['cache-control'], 'no-cache', 'the page is asked for anew')
})

t.test('HEAD answers as GET does, without the content', async (t) => {
  const answer = await app.inject({ method: 'HEAD', url: '/graphiql' })
  t.equal(answer.statusCode, 200)
  t.equal(answer.headers.etag, page.headers.etag)
  t.equal(answer.body, '')
})

t.test('every prefilled example that reads is answered without an error', async (t) => {
  const { ask } = await readingApp()
  for (const { title, query, variables } of examples.filter((one) => !one.writes)) {
    const { status, errors, data } = await ask(query, variables ? JSON.parse(variables) : undefined)
    t.equal(status, 200, title)
    t.same(errors, [], title)
    t.notSame(data, null, title)
  }
})

t.test('every prefilled example that writes says so to who shows no key', async (t) => {
  const { ask } = await readingApp()
  for (const { title, query, variables } of examples.filter((one) => one.writes)) {
    const { errors } = await ask(query, variables ? JSON.parse(variables) : undefined)
    t.match(errors[0]?.extensions, { code: 'UNAUTHENTICATED' }, title)
    t.match(errors[0]?.message, 'needs a key')
  }
})

t.test("the secretariat's walk goes through the examples, from a new cluster to the report", async (t) => {
  const { ask } = await testApp(t, { writes: true })
  type Keyed = { key: string }
  type Data = {
    mayorOfHolbaek: { appointment: Keyed }
    scheduleMeeting: { meeting: Keyed & { agenda: Keyed[] } }
    cluster: { levels: { level: string; composition: { status: string; findings: { code: string }[] } }[] }
    compositionReport: { counts: { status: string; count: number }[]; nodes: { body: { name: string } }[] }
  }
  const walked = new Set<string>()
  const walk = async (title: string, given: Record<string, string> = {}) => {
    const example = examples.find((one) => one.title === title)
    if (!example) throw new Error(`There is no example ${title}.`)
    walked.add(title)
    const { data, errors } = await ask<Data>(example.query, { ...JSON.parse(example.variables ?? '{}'), ...given })
    t.same(errors, [], title)
    return data
  }
  const political = async () => {
    const { cluster } = await walk('WhatIsMissing')
    return cluster.levels.find((one) => one.level === 'POLITICAL')?.composition
  }
  await walk('EstablishCluster')
  t.equal((await political())?.status, 'NOT_REPORTED')
  const mayor = (await walk('AppointMembers')).mayorOfHolbaek.appointment.key
  t.match(await political(), { status: 'VACANT', findings: [{ code: 'CHAIR_VACANT' }] }, 'a chair is missing')
  await walk('DesignateCoChair', { mayor })
  t.match(await political(), { status: 'COMPLETE', findings: [] })
  await walk('LoseMayor', { mayor })
  t.match(await political(), { status: 'VACANT', findings: [{ code: 'SEAT_VACANT' }, { code: 'CHAIR_VACANT' }] })
  const { meeting } = (await walk('ScheduleMeeting')).scheduleMeeting
  await walk('HoldMeeting', { meeting: meeting.key, mayor, item: meeting.agenda[0]?.key ?? '' })
  const { compositionReport } = await walk('CompositionReport')
  t.match(
    compositionReport.counts.find((one) => one.status === 'VACANT'),
    { count: 1 }
  )
  t.ok(compositionReport.nodes.some((one) => one.body.name === 'Prøveklynge'))
  for (const { title, query } of examples) {
    if (/^# \d\./.test(query)) t.ok(walked.has(title), `${title} is a step of the walk`)
  }
})

t.test('the walk through agreement, plan and initiative goes through its examples', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  type Standing = {
    agreement: { status: string; outstanding: unknown[]; history: unknown[] }
    plan: { status: string; consensus: { agreed: boolean } }
    initiative: { phase: string; money: { net: { dkk: string } } }
  }
  for (const { title, query, variables, writes } of lifecycleExamples) {
    const { data, errors } = await ask<Standing>(query, variables ? JSON.parse(variables) : undefined)
    t.same(errors, [], title)
    if (writes) continue
    t.match(data.agreement, { status: 'IN_APPROVAL', history: { length: 8 }, outstanding: { length: 10 } })
    t.match(data.plan, { status: 'IN_FORCE', consensus: { agreed: false } })
    t.match(data.initiative, { phase: 'SPREAD', money: { net: { dkk: '150000.50' } } })
  }
})
