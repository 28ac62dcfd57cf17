import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { Config } from '../../src/config.ts'
import type { ChangePage } from '../../src/domain/sync/feed.ts'
import { backUp, restore } from '../../src/store/backup.ts'
import { isPublicAddress, lookupPublic } from '../../src/webhooks/addresses.ts'
import { makeKey } from '../support/app.ts'
import { beside, isShared, ofFileAlone } from '../support/beside.ts'
import { metricsOf } from '../support/metrics.ts'
import { missing, PYTHON } from '../support/programs.ts'
import { Receiver, verified } from '../support/receiver.ts'
import { act, anAppointment, type WritingApp, writingApp } from '../support/representation.ts'
import { digestOf, feedOf, get, until } from '../support/sync.ts'

/* Webhooks, seen from receivers over real sockets. */

const VEST = '1081-sundhedsklynge-vest'
const TIMES = { pollMs: 20, timeoutMs: 300, firstRetryMs: 20, longestRetryMs: 80 }

type Webhook = {
  key: string
  url: string
  filter: Record<string, string | null>
  state: string
  secret: string | null
  delivery: {
    position: number
    lag: number
    failedAttempts: number
    failingSince: string | null
    lastError: string | null
    nextAttemptAt: string | null
  } | null
  version: number
}

const serviceFor = (t: Test, options: Partial<Config> & { today?: () => string } = {}) =>
  writingApp(t, { webhookReceivers: 'any', timings: { webhooks: TIMES }, ...options })

const write = async (app: WritingApp, times = 1, bodyKey = VEST) => {
  for (let time = 0; time < times; time++) {
    await act(app, 'appoint', anAppointment(bodyKey, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE'))
  }
}

async function post(app: WritingApp, path: string, payload: object = {}): Promise<Webhook> {
  const response = await app.app.inject({ method: 'POST', url: `/v1/webhooks${path}`, payload })
  if (response.statusCode > 201) throw new Error(response.body)
  return response.json().webhook
}

/** The error of a refused mutation. */
async function refused(app: WritingApp, name: 'registerWebhook' | 'resumeWebhook', input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { errors } = await app.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { seq } }`, { input })
  return errors[0]?.extensions ?? {}
}

const register = (app: WritingApp, url: string, more: object = {}): Promise<Webhook> =>
  post(app, '', { name: 'Journal', url, ...more })

const read = async (app: WritingApp, { key }: { key: string }): Promise<Webhook> =>
  (await app.app.inject(`/v1/webhooks/${key}`)).json()

const deliveryOf = async (app: WritingApp, webhook: { key: string }) => (await read(app, webhook)).delivery

const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, index) => from + index)

t.test('a receiver gets the generation, then every change in order, as the feed has it and signed', async (t) => {
  const app = await serviceFor(t)
  const base = await app.listen()
  await write(app, 2)
  const receiver = await new Receiver(t).listen()
  const webhook = await register(app, receiver.url, { after: 0 })
  await write(app, 2)
  await until(() => receiver.seqs.length === 5)
  const feed = await feedOf(base)
  const [first, ...rest] = receiver.acknowledged
  t.match(first, { type: 'generation', data: { previous: null, after: 0 } })
  t.same(
    rest.flatMap((one) => (one.type === 'changes' ? one.data.changes : [])),
    feed.slice(0, 5)
  )
  t.match(feed[2], { operation: 'withheld', changes: [] }, 'nobody but admins knows of the registration')
  for (const one of receiver.received) {
    t.match(verified(webhook.secret ?? '', one), { type: /./ })
    t.throws(() => verified('whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', one))
  }
  const data = rest.map((one) => one.data as { after: number; upTo: number })
  t.same(
    data.map(({ after }) => after),
    [0, ...data.slice(0, -1).map(({ upTo }) => upTo)],
    'no number between two messages'
  )
  await until(async () => (await deliveryOf(app, webhook))?.lag === 0)
  t.match(await deliveryOf(app, webhook), { position: 5, failedAttempts: 0, lastError: null, failingSince: null })
})

t.test('a receiver verifies messages with the Python of the guide', { skip: missing('python3') }, async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  const { secret } = await register(app, receiver.url)
  await until(() => receiver.received.length === 1)
  const { headers, text } = receiver.received[0] as (typeof receiver.received)[number]
  const guide = readFileSync(new URL('../../docs/guides/webhooks.md', import.meta.url), 'utf8')
  const [, code = ''] = /```python\n([\s\S]*?)```/.exec(guide) ?? []
  const isGenuine = (body: string) =>
    spawnSync(
      PYTHON,
      [
        '-c',
        `${code}import json, sys\nprint(is_genuine(*json.loads(sys.argv[1]), sys.argv[2].encode()))`,
        JSON.stringify([secret, headers]),
        body
      ],
      { encoding: 'utf8' }
    ).stdout.trim()
  t.equal(isGenuine(text), 'True')
  t.equal(isGenuine(`${text} `), 'False')
})

t.test('the status acknowledges, however the rest of the response ends', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  receiver.answer = (response, _, { message }) => {
    response.writeHead(200).write('x')
    if (message.type === 'changes') setImmediate(() => response.destroy())
  }
  const webhook = await register(app, receiver.url)
  await write(app)
  await until(async () => (await deliveryOf(app, webhook))?.lag === 0)
  t.equal(receiver.received.length, 2)
})

t.test(
  'a receiver that fails, hangs and answers late gets every change once more, in order, under one id',
  async (t) => {
    const app = await serviceFor(t)
    const receiver = await new Receiver(t).listen()
    const modes = ['ok', '500', 'hang', 'ok', 'cut', 'late', '500', '500', 'slow', 'ok', 'redirect']
    let at = 0
    receiver.answer = (response, acknowledge) => {
      const mode = modes[at++] ?? 'ok'
      if (mode === '500') response.writeHead(500).end('x'.repeat(200_000))
      else if (mode === 'hang') return
      else if (mode === 'cut') response.destroy()
      else if (mode === 'redirect') response.writeHead(307, { location: '/elsewhere' }).end()
      else if (mode === 'late') setTimeout(acknowledge, TIMES.timeoutMs + 100).unref()
      else if (mode === 'slow') setTimeout(acknowledge, TIMES.timeoutMs / 2).unref()
      else acknowledge()
    }
    const webhook = await register(app, receiver.url)
    for (let time = 0; time < 8; time++) {
      await write(app)
      await wait(15)
    }
    await until(async () => (await deliveryOf(app, webhook))?.lag === 0)
    t.same(receiver.seqs, upTo(9, 2), 'nothing is lost, and nothing comes before what comes first')
    t.notOk(
      receiver.received.some(({ path }) => path !== '/webhook'),
      'no redirect is followed'
    )
    const texts = new Map<string, Set<string>>()
    for (const { id, text } of receiver.received) texts.set(id, (texts.get(id) ?? new Set()).add(text))
    t.ok(
      [...texts.values()].every(({ size }) => size === 1),
      'a retry has the id and the text of the first attempt'
    )
    const failures = app.logged.filter(({ webhook: key }) => key === webhook.key)
    t.match(failures[0], { attempt: 1, msg: 'a webhook delivery failed: HTTP 500' })
    t.ok(failures.some(({ msg }) => msg === 'a webhook delivery failed: no response within 0.3 seconds'))
    t.notOk(JSON.stringify(app.logged).includes(webhook.secret?.slice(6, 20) ?? ''), 'no secret is logged')
    const metrics = await metricsOf(app.app)
    t.ok((metrics.get('webhook_deliveries_total{outcome="rejected"}') ?? 0) >= 1)
    t.ok((metrics.get('webhook_deliveries_total{outcome="failed"}') ?? 0) >= 2)
    t.equal(metrics.get(`webhook_lag_changes{webhook="${webhook.key}"}`), 0)
  }
)

t.test('what was acknowledged is not sent again; a receiver that restarts goes on where it was', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  const webhook = await register(app, receiver.url)
  await write(app, 3)
  await until(() => receiver.seqs.length === 3)
  await receiver.stop()
  await write(app, 120)
  await until(async () => ((await deliveryOf(app, webhook))?.failedAttempts ?? 0) > 2)
  t.match(await deliveryOf(app, webhook), { lastError: /ECONNREFUSED/, failingSince: /^2/, nextAttemptAt: /^2/ })
  await receiver.listen()
  await until(() => receiver.seqs.length === 123)
  t.same(receiver.seqs, upTo(124, 2), 'each once')
  t.ok(receiver.acknowledged.every(({ data }) => !('changes' in data) || data.changes.length <= 100))
})

t.test('a service that restarts repeats the attempt that it broke off, under the same id', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  const webhook = await register(app, receiver.url)
  await until(() => receiver.acknowledged.length === 1)
  receiver.answer = () => {}
  await write(app, 2)
  await until(() => receiver.received.length === 2)
  const closing = performance.now()
  await app.app.close()
  // The app of a shared database fills the file besides.
  t.ok(isShared || performance.now() - closing < TIMES.timeoutMs, 'the stop does not wait for the receiver')
  receiver.answer = (_, acknowledge) => acknowledge()
  const again = await serviceFor(t, { databasePath: app.path })
  await until(() => receiver.seqs.length === 2)
  t.equal(receiver.received[2]?.id, receiver.received[1]?.id)
  t.equal(receiver.received[2]?.text, receiver.received[1]?.text)
  t.same(receiver.seqs, [2, 3])
  await until(async () => (await deliveryOf(again, webhook))?.lag === 0)
  t.match(await deliveryOf(again, webhook), { failedAttempts: 0 }, 'a broken off attempt is no failure')
})

t.test('two services on one file deliver each change once', async (t) => {
  const a = await serviceFor(t)
  const b = await serviceFor(t, { databasePath: a.path })
  const receiver = await new Receiver(t).listen()
  receiver.answer = (_, acknowledge) => setTimeout(acknowledge, 5).unref()
  await register(a, receiver.url)
  for (let time = 0; time < 20; time++) await write(time % 2 ? a : b)
  await until(() => receiver.seqs.length >= 20)
  await wait(100)
  t.same(receiver.seqs, upTo(21, 2))
  t.ok(
    receiver.received.every(({ open }) => open === 1),
    'one request at a time'
  )
})

t.test('a filter leaves out what does not concern the receiver, and the position goes on', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  const nord = await register(app, receiver.url, { filter: { regionCode: '1081', entityType: 'Appointment' } })
  t.match(nord.filter, { regionCode: '1081', entityType: 'Appointment', bodyKey: null })
  const other = await new Receiver(t).listen()
  const midt = await register(app, other.url, { filter: { regionCode: '1082' } })
  await write(app, 3)
  await until(async () => (await deliveryOf(app, nord))?.lag === 0 && (await deliveryOf(app, midt))?.lag === 0)
  t.same(receiver.seqs, [3, 4, 5])
  t.same(other.seqs, [])
  t.match(await deliveryOf(app, midt), { position: 5 })
  t.match(await post(app, `/${midt.key}/change`, { filter: {} }), { filter: { regionCode: null } })
  await write(app)
  await until(() => other.seqs.at(-1) === 7)
  t.same(other.seqs, [6, 7], 'the change of the webhook too')
  const unknown = (filter: object) => refused(app, 'registerWebhook', { name: 'x', url: receiver.url, filter })
  t.match(await unknown({ entityType: 'Aftale' }), { issues: [{ field: 'input.filter.entityType' }] })
  t.match(await unknown({ regionCode: '1099' }), { code: 'NOT_FOUND', field: 'input.filter.regionCode' })
})

t.test('pause, resume and rewind', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  const webhook = await register(app, receiver.url)
  await write(app, 2)
  await until(() => receiver.seqs.length === 2)
  t.match(await post(app, `/${webhook.key}/pause`), { state: 'PAUSED', version: 2 })
  await write(app, 2)
  await wait(100)
  t.same(receiver.seqs, [2, 3])
  t.match(await post(app, `/${webhook.key}/resume`), { state: 'ACTIVE' })
  await until(() => receiver.seqs.length === 6)
  t.same(receiver.seqs, [2, 3, 4, 5, 6, 7])
  const before = receiver.received.length
  await post(app, `/${webhook.key}/resume`, { after: 4 })
  await until(() => receiver.seqs.at(-1) === 8)
  t.same(receiver.seqs.slice(6), [5, 6, 7, 8], 'again from the number')
  const ids = receiver.received.map(({ id }) => id)
  t.notOk(
    ids.slice(before).some((id) => ids.slice(0, before).includes(id)),
    'as new messages'
  )
  const past = await refused(app, 'resumeWebhook', { webhookKey: webhook.key, after: 1000, validateOnly: true })
  t.match(past, { issues: [{ field: 'input.after', message: 'must be at most 8' }] })
})

t.test('a pause or a new name does not make a message another one, a new filter does', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  const { key } = await register(app, receiver.url)
  await until(() => receiver.acknowledged.length === 1)
  receiver.answer = () => {}
  await write(app)
  await until(() => receiver.received.length === 2)
  await post(app, `/${key}/pause`)
  await post(app, `/${key}/change`, { name: 'Ny journal' })
  await post(app, `/${key}/resume`)
  await until(() => receiver.received.length === 3)
  const [, first, second] = receiver.received
  t.equal(second?.id, first?.id)
  t.equal(second?.text, first?.text)
  await post(app, `/${key}/change`, { filter: { entityType: 'Appointment' } })
  receiver.answer = (_, acknowledge) => acknowledge()
  await until(() => receiver.seqs.length === 1)
  t.match(receiver.acknowledged.at(-1), { data: { after: 1, upTo: 6 } })
  t.notOk([first?.id, second?.id].includes(receiver.received.at(-1)?.id))
})

t.test('a receiver that answers 410 is sent nothing until an admin resumes', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  receiver.answer = (response) => response.writeHead(410).end()
  const webhook = await register(app, receiver.url)
  await until(async () => (await read(app, webhook)).state === 'DISABLED')
  const { length } = receiver.received
  await write(app)
  await wait(100)
  t.equal(receiver.received.length, length)
  const { data } = await app.ask<{ auditRecords: { nodes: object[] } }>(
    '{ auditRecords(first: 9, filter: { operation: "disableWebhook" }) { nodes { actor entityKey } } }'
  )
  t.same(data.auditRecords.nodes, [{ actor: 'webhooks', entityKey: webhook.key }])
  receiver.answer = (_, acknowledge) => acknowledge()
  await post(app, `/${webhook.key}/resume`)
  await until(async () => (await deliveryOf(app, webhook))?.lag === 0)
  t.match(await read(app, webhook), { state: 'ACTIVE' })
})

t.test('Retry-After of 429 and 503 is heeded', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  receiver.answer = (response) => response.writeHead(503, { 'retry-after': '3600' }).end()
  const webhook = await register(app, receiver.url)
  await until(async () => (await deliveryOf(app, webhook))?.nextAttemptAt)
  const { nextAttemptAt } = (await deliveryOf(app, webhook)) ?? {}
  t.ok(Math.abs(Date.parse(nextAttemptAt ?? '') - Date.now() - 3_600_000) < 10_000)
  await post(app, `/${webhook.key}/resume`)
  await until(() => receiver.received.length === 2)
  t.pass('an admin need not wait')
})

t.test('a new secret signs beside the old one until the next day ends, and neither is shown again', async (t) => {
  let today = '2026-11-21'
  const app = await serviceFor(t, { today: () => today })
  const receiver = await new Receiver(t).listen()
  const { key, secret: old } = await register(app, receiver.url)
  const { secret } = await post(app, `/${key}/rotate-secret`)
  t.match(secret, /^whsec_[\w+/]{43}=$/)
  t.not(secret, old)
  const last = () => receiver.received.at(-1) as (typeof receiver.received)[number]
  await until(() => receiver.seqs.length === 1)
  t.ok(verified(old ?? '', last()))
  t.ok(verified(secret ?? '', last()))
  today = '2026-11-23'
  await write(app)
  await until(() => receiver.seqs.includes(3))
  t.throws(() => verified(old ?? '', last()))
  t.ok(verified(secret ?? '', last()))

  const audit = await app.app.inject('/v1/audit-records')
  const list = await app.app.inject('/v1/webhooks')
  t.match(list.json().items, [{ key, secret: null }])
  for (const one of [audit.body, list.body, JSON.stringify(app.logged)]) {
    t.notOk(one.includes(secret ?? '') || one.includes(old ?? ''))
  }
  t.match(await post(app, `/${key}/delete`), { state: 'DELETED', delivery: null, secret: null })
  t.equal((await app.app.inject(`/v1/webhooks/${key}`)).statusCode, 404)
  const left = 'select * from webhook_secret union all select key, 0, 0 from webhook_delivery'
  t.same(
    beside(app.path, ({ raw }) => raw.prepare(left).all()),
    []
  )
  t.match(await refused(app, 'resumeWebhook', { webhookKey: key }), { code: 'NOT_FOUND' })
})

t.test('a new generation of the file is told before the next changes', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  await register(app, receiver.url)
  await write(app, 2)
  await until(() => receiver.seqs.length === 2)
  const generation = beside(app.path, ({ raw }) => {
    const before = Number(raw.pragma('user_version', { simple: true }))
    raw.pragma(`user_version = ${before + 7}`)
    return before
  })
  await write(app)
  await until(() => receiver.seqs.length === 3)
  t.match(receiver.acknowledged.at(-2), {
    type: 'generation',
    data: { generation: generation + 7, previous: generation, after: 3 }
  })
  t.same(receiver.seqs, [2, 3, 4])
})

t.test(
  'a restored backup tells a new generation, and delivers from where it was copied',
  { skip: ofFileAlone('the backup is one of the file') },
  async (t) => {
    const first = await serviceFor(t)
    const receiver = await new Receiver(t).listen()
    const webhook = await register(first, receiver.url)
    await write(first, 2)
    await until(async () => (await deliveryOf(first, webhook))?.lag === 0)
    const backup = join(t.testdir(), 'backup.db')
    await backUp(first.path, backup)
    await write(first, 2)
    await until(() => receiver.seqs.length === 4)
    await first.app.close()
    restore(backup, first.path)
    const second = await serviceFor(t, { databasePath: first.path })
    await write(second)
    await until(() => receiver.seqs.length === 5)
    t.match(receiver.acknowledged.at(-2), { type: 'generation', data: { after: 3 } })
    t.same(receiver.seqs, [2, 3, 4, 5, 4])
  }
)

t.test('a certificate that nobody trusts is refused', async (t) => {
  const folder = t.testdir()
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-keyout', key, '-out', cert]
  if (spawnSync('openssl', args).status !== 0) return t.pass('skipped: there is no openssl')
  let requests = 0
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    requests += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const app = await serviceFor(t)
  const { port } = server.address() as { port: number }
  const webhook = await register(app, `https://127.0.0.1:${port}/`)
  await until(async () => (await deliveryOf(app, webhook))?.lastError)
  t.match(await deliveryOf(app, webhook), { lastError: /self-signed certificate/ })
  t.equal(requests, 0)
})

t.test('the turn of a day is delivered', async (t) => {
  let today = '2026-12-31'
  const app = await writingApp(t, {
    webhookReceivers: 'any',
    timings: { webhooks: TIMES, dayMs: 10 },
    today: () => today
  })
  const receiver = await new Receiver(t).listen()
  await register(app, receiver.url, { filter: { entityType: 'Day' } })
  today = '2027-01-01'
  await until(() => receiver.seqs.length === 1)
  t.match(receiver.acknowledged.at(-1), {
    data: { changes: [{ operation: 'dayTurned', entity: { key: '2027-01-01' } }] }
  })
})

t.test('admins alone may see and change webhooks', async (t) => {
  const app = await serviceFor(t)
  const editor = makeKey(app.path, { name: 'redaktion', role: 'EDITOR', regions: ['1081'] })
  const query = '{ webhooks { key } }'
  const register = 'mutation { registerWebhook(input: { name: "x", url: "http://127.0.0.1/" }) { seq } }'
  for (const [key, code] of [
    [null, 'UNAUTHENTICATED'],
    [editor, 'FORBIDDEN']
  ] as const) {
    for (const document of [query, register]) {
      t.match((await app.ask(document, {}, key)).errors, [{ extensions: { code } }])
    }
    const authorization = key === null ? '' : `Bearer ${key}`
    const status = key === null ? 401 : 403
    t.equal((await app.app.inject({ url: '/v1/webhooks', headers: { authorization } })).statusCode, status)
    t.equal((await app.app.inject({ url: '/v1/webhooks/x', headers: { authorization } })).statusCode, status)
  }
})

t.test('there are at most a hundred webhooks, and a deleted one makes room', async (t) => {
  const app = await writingApp(t)
  const input = { name: 'Journal', url: 'https://modtager.dk/' }
  const { key } = await register(app, input.url)
  for (let count = 1; count < 100; count++) await register(app, input.url)
  t.match(await refused(app, 'registerWebhook', input), { code: 'CONFLICT' })
  await post(app, `/${key}/delete`)
  t.equal((await register(app, input.url)).state, 'ACTIVE')
})

t.test('a dry run registers nothing and shows no secret', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  t.match(await register(app, receiver.url, { validateOnly: true }), { secret: null, delivery: null, state: 'ACTIVE' })
  t.same((await app.app.inject('/v1/webhooks')).json().items, [])
  t.same(receiver.received, [])
})

t.test('snapshot, digest and feed know nothing of webhooks', async (t) => {
  const app = await serviceFor(t)
  const base = await app.listen()
  const digest = await digestOf(base)
  const receiver = await new Receiver(t).listen()
  const webhook = await register(app, receiver.url)
  await post(app, `/${webhook.key}/pause`)
  const after = await digestOf(base)
  t.equal(after.seq, 2)
  t.same(after.tables, digest.tables)
  const snapshot = await (await fetch(`${base}/v1/snapshot`)).text()
  t.notMatch(snapshot, /webhook/i)
  t.match(await feedOf(base), [{ operation: 'withheld' }, { operation: 'withheld' }])
  t.same((await get<ChangePage>(base, '/v1/changes?entityType=Webhook')).nodes, [])
})

t.test('nothing is sent to addresses that are not public', async (t) => {
  const local = createServer((_, response) => response.end())
  let connections = 0
  local.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => local.listen(0, '127.0.0.1', resolve))
  t.teardown(() => local.close())
  const { port } = local.address() as { port: number }
  const app = await serviceFor(t, { webhookReceivers: 'public' })
  const refusedUrl = async (url: string) => {
    const { code, issues } = await refused(app, 'registerWebhook', { name: 'x', url })
    t.match({ code, issues }, { code: 'INVALID_INPUT', issues: [{ field: 'input.url' }] }, url)
  }
  for (const host of [
    '127.0.0.1',
    '127.1',
    '0x7f000001',
    '2130706433',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '[ff02::1]',
    '[::ffff:127.0.0.1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]'
  ]) {
    await refusedUrl(`https://${host}/webhook`)
  }
  for (const url of [
    'http://modtager.dk/',
    'ftp://modtager.dk/',
    'https://navn:kode@modtager.dk/',
    'https://modtager.dk/#del',
    'modtager.dk'
  ]) {
    await refusedUrl(url)
  }
  t.ok(isPublicAddress('1.1.1.1') && isPublicAddress('2606:4700::1111'))

  const webhook = await register(app, `https://localhost:${port}/`)
  await until(async () => (await deliveryOf(app, webhook))?.lastError)
  t.match(await deliveryOf(app, webhook), {
    lastError: /^the host must have a public address; (127\.0\.0\.1|::1) is none/
  })
  t.equal(connections, 0, 'a name is looked up for the connection, and refused before it')
  const error = await new Promise((resolve) => lookupPublic('localhost', {}, resolve))
  t.match(error, /public address/)
})

t.test('an address that was registered under another setting is refused too', async (t) => {
  const app = await serviceFor(t)
  const receiver = await new Receiver(t).listen()
  await receiver.stop()
  const webhook = await register(app, receiver.url)
  await app.app.close()
  await receiver.listen()
  const strict = await serviceFor(t, { databasePath: app.path, webhookReceivers: 'public' })
  await until(async () => (await deliveryOf(strict, webhook))?.lastError === 'the address must begin with https://')
  await strict.app.close()
  const off = await serviceFor(t, { databasePath: app.path, webhookReceivers: 'off' })
  await wait(100)
  t.match(await read(off, webhook), { state: 'ACTIVE' })
  t.same(receiver.received, [])
})
