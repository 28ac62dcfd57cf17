import { connect } from 'node:net'
import t from 'tap'
import { z } from 'zod'
import { OPERATION_NAMES, OPERATIONS } from '../../src/domain/operations/operations.ts'
import { openDatabase } from '../../src/store/database.ts'
import { adminKey, testApp } from '../support/app.ts'
import { seededFile } from '../support/files.ts'
import { Copy, digestOf, feedOf, snapshotOf } from '../support/sync.ts'

/* Every text that comes in is well-formed Unicode in UTF-8, or the request is refused with the name of the field. */

type Sent = { type?: string; accept?: string; url?: string; key?: string | null }
type Answered = { status: number; type: string; fields: string[]; messages: string[] }

const meeting = { bodyKey: '1082-ssu', level: 'POLITICAL', date: '2027-03-05' }
const SCHEDULE = 'mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { meeting { title } } }'

const service = await testApp(t, { writes: true })
const base = await service.listen()
const authorization = `Bearer ${service.key}`

/** What a body of bytes was answered with, and the fields that the answer names, in whichever form the door has. */
async function send(path: string, body: string | Buffer | null, { type = 'application/json' }: Sent = {}) {
  const payload = typeof body === 'string' ? Buffer.from(body) : body
  const response = await fetch(base + path, {
    method: payload === null ? 'GET' : 'POST',
    headers: { authorization, ...(payload === null ? {} : { 'content-type': type }) },
    body: payload === null ? null : new Uint8Array(payload)
  })
  return answered(response.status, response.headers.get('content-type') ?? '', await response.text())
}

function answered(status: number, type: string, text: string): Answered {
  if (!type.includes('json')) return { status, type, fields: [], messages: [text] }
  const body = JSON.parse(text)
  const issues: { field: string; message: string }[] =
    body.issues ?? body.errors?.flatMap((one: { extensions: { issues?: [] } }) => one.extensions.issues ?? []) ?? []
  const outcome: { expression?: string[]; details: { text: string } }[] = body.issue ?? []
  return {
    status,
    type,
    fields: [
      ...issues.map(({ field }) => field),
      ...outcome.flatMap(({ expression = [] }) => expression.map((one) => one.replace('http.', '')))
    ],
    messages: [...issues.map(({ message }) => message), ...outcome.map(({ details }) => details.text)]
  }
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const rest = (title: string) => JSON.stringify({ ...meeting, title }).replaceAll('\\\\', '\\')
const graph = (title: string) =>
  JSON.stringify({ query: SCHEDULE, variables: { input: { ...meeting, title } } }).replaceAll('\\\\', '\\')

/** A text as ASCII: a line separator would break the report of the tests. */
const shown = (text: string) => encodeURIComponent(text.toWellFormed())

/** Everything that users have written so far. */
const written = async () => JSON.stringify(await feedOf(base))

t.test('a body that is not UTF-8 is refused, naming the field, and nothing is written', async (t) => {
  const before = await written()
  t.match(await send('/v1/meetings', latin1(rest('Møde'))), { status: 400, fields: ['title'] })
  t.match(await send('/graphql', latin1(graph('Møde'))), { status: 400, fields: ['variables.input.title'] })
  t.match(await send('/graphql', latin1('{"query":"{ search(text: \\"Køge\\") { totalCount } }"}')), {
    status: 400,
    fields: ['query']
  })
  const form = { type: 'application/x-www-form-urlencoded' }
  t.match(await send('/fhir/Organization/_search', latin1('name=Køge'), form), { status: 400, fields: ['body'] })
  t.match(await send('/v1/resolve', latin1('{"requests":[{"system":"NAME","value":"Køge"}]}')), {
    status: 400,
    fields: ['requests.0.value']
  })
  t.match(await send('/v1/meetings', latin1('Møde')), { status: 400, fields: ['body'] })
  t.equal(await written(), before)
})

t.test('a body in another charset is 415, and UTF-8 goes by each of its names', async (t) => {
  for (const charset of ['iso-8859-1', '"windows-1252"', 'utf-16']) {
    const type = `application/json; charset=${charset}`
    for (const [path, body] of [
      ['/v1/meetings', rest('Mode')],
      ['/graphql', graph('Mode')]
    ] as const) {
      const { status, messages } = await send(path, body, { type })
      t.equal(status, 415, `${path} ${charset}`)
      t.notMatch(messages.join(), /surrogate/)
    }
    const form = { type: `application/x-www-form-urlencoded; charset=${charset}` }
    t.equal((await send('/fhir/Organization/_search', 'name=Aarhus', form)).status, 415)
  }
  for (const charset of ['utf-8', 'UTF-8', '"utf-8"', 'utf8']) {
    const type = `application/json;charset=${charset}`
    t.equal((await send('/graphql', '{"query":"{ __typename }"}', { type })).status, 200, charset)
    t.equal((await send('/v1/resolve', '{"requests":[{"system":"NAME","value":"Køge"}]}', { type })).status, 200)
  }
})

t.test('a byte-order mark before a body is no part of it', async (t) => {
  t.equal((await send('/graphql', '\ufeff{"query":"{ __typename }"}')).status, 200)
  t.equal((await send('/v1/resolve', '\ufeff{"requests":[{"system":"NAME","value":"Køge"}]}')).status, 200)
})

t.test('a lone surrogate is refused wherever it stands in JSON, and nothing is written', async (t) => {
  const before = await written()
  for (const lone of ['M\\ud800de', 'M\\udc00', '\\ude00\\ud83d']) {
    t.match(await send('/v1/meetings', rest(lone)), { status: 400, fields: ['title'] }, lone)
    t.match(await send('/graphql', graph(lone)), { status: 400, fields: ['variables.input.title'] }, lone)
  }
  t.match(await send('/v1/meetings', '{"agenda":[{"title":"ok"},{"title":"\\ud800"}]}'), { fields: ['agenda.1.title'] })
  t.match(await send('/v1/meetings', '{"\\ud800":1}'), { status: 400, fields: ['body'] })
  t.match(await send('/graphql', '{"query":"{ __typename } # \\ud800"}'), { status: 400, fields: ['query'] })
  const variables = encodeURIComponent('{"text":"\\ud800"}')
  const query = encodeURIComponent('query ($text: String!) { search(text: $text) { totalCount } }')
  t.match(await send(`/graphql?query=${query}&variables=${variables}`, null), {
    status: 400,
    fields: ['variables.text']
  })
  const pair = await send('/v1/meetings?', rest('M\\ud83d\\ude00de').replace('}', ',"validateOnly":true}'))
  t.equal(pair.status, 200, 'a pair is one character')
  t.equal(await written(), before)
})

t.test('a deeply nested body is checked without running out of stack', async (t) => {
  const deep = `{"title":${'['.repeat(300_000)}"\\ud800"${']'.repeat(300_000)}}`
  t.equal((await send('/v1/meetings', deep)).status, 400)
})

t.test('a lone surrogate in a subscription is an error of that subscription', async (t) => {
  const socket = new WebSocket(`${base.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  t.teardown(() => socket.close())
  const message = await new Promise<string>((resolve) => {
    socket.onopen = () => socket.send('{"type":"connection_init"}')
    socket.onmessage = ({ data }) => {
      if (!String(data).includes('connection_ack')) return resolve(String(data))
      const query = 'subscription ($key: String) { changes(filter: { entityKey: $key }) { seq } }'
      socket.send(`{"id":"1","type":"subscribe","payload":{"query":"${query}","variables":{"key":"\\ud800"}}}`)
    }
  })
  t.match(JSON.parse(message), { type: 'error', payload: [{ extensions: { issues: [{ field: 'variables.key' }] } }] })
})

t.test(
  'a query string or form that is not percent-encoded UTF-8 is refused at each door in its own form',
  async (t) => {
    const form = { type: 'application/x-www-form-urlencoded' }
    for (const bad of ['K%F8ge', '%ZZ', '%', '%C3', '%ED%A0%80', '%C0%AF', '%00', 'a%1Fb']) {
      const refused = { status: 400 }
      t.match(await send(`/v1/search?text=${bad}`, null), { ...refused, type: /problem/, fields: ['text'] }, bad)
      t.match(await send(`/v1/municipalities?first=1&search=${bad}`, null), { ...refused, fields: ['search'] }, bad)
      t.match(await send(`/v1/changes?entityKey=${bad}`, null), { ...refused, fields: ['entityKey'] }, bad)
      t.match(await send(`/calendar.ics?region=${bad}`, null), { ...refused, fields: ['region'] }, bad)
      t.match(await send(`/graphql?query=${bad}`, null), { ...refused, fields: ['query'] }, bad)
      t.match(await send(`/fhir/Organization?name=${bad}`, null), { ...refused, type: /fhir/, fields: ['name'] }, bad)
      t.match(
        await send('/fhir/Organization/_search', `_count=1&name=${bad}`, form),
        { ...refused, fields: ['name'] },
        bad
      )
      t.equal((await send(`/v1/search?text=a&te${bad}xt=1`, null)).status, 400, bad)
    }
    t.equal((await send('/v1/search?text=K%C3%B8ge+by', null)).status, 200)
    t.equal((await send('/fhir/Organization/_search', 'name=Køge', form)).status, 200)
  }
)

/** Bytes as they are, and the first answer to them. */
function raw(request: string): Promise<{ head: string; body: string }> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(request, 'latin1')))
    socket.setEncoding('utf8').on('data', (data) => {
      text += data
    })
    socket.on('error', reject).on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n')
      resolve({ head, body })
    })
  })
}

t.test('a request that is no HTTP is refused in the form of the door, with a reason and a request id', async (t) => {
  const ask = async (line: string, ...headers: string[]) => {
    const { head, body } = await raw([`${line} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n'))
    const type = /^content-type: (.*)$/m.exec(head)?.[1] ?? ''
    const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1])
    const id = /^x-request-id: (.*)$/m.exec(head)?.[1]
    t.ok(id && body.includes(id), 'the id is in header and body')
    t.ok(
      service.logged.some((one) => one.reqId === id && one.status === status),
      'the log has the request'
    )
    t.match(head, /x-content-type-options: nosniff/)
    return answered(status, type, body)
  }
  t.match(await ask('GET /fhir/Organization?_count=1&name=K\xc3\xb8ge'), {
    status: 400,
    type: 'application/fhir+json; charset=utf-8',
    fields: ['name'],
    messages: [/K%C3%B8ge/]
  })
  t.match(await ask('GET /v1/search?text=K\xf8ge', 'Accept-Language: da', 'X-Request-Id: mit-1'), {
    status: 400,
    type: 'application/problem+json; charset=utf-8',
    fields: ['text'],
    messages: [/procentkodning/]
  })
  t.match(await ask('GET /v1/clusters/K\xf8ge'), { status: 400, fields: ['address'] })
  t.match(await ask('GET /graphql?query={\xf8}', 'Accept: application/graphql-response+json'), {
    status: 400,
    type: 'application/graphql-response+json; charset=utf-8',
    fields: ['query']
  })
  t.match(await ask('POST /v1/meetings', 'Idempotency-Key: a\0b'), { status: 400, fields: ['Idempotency-Key'] })
  t.match(await ask('GET /calendar.ics', `X-Long: ${'x'.repeat(20_000)}`), { status: 431, type: /problem/ })
  t.match(await ask('G\xf8T /'), { status: 400, type: /problem/ })
  t.ok(
    service.logged.some((one) => one.reqId === 'mit-1'),
    'the id that the client sent'
  )
})

t.test('a header that holds more than ASCII is refused where it is kept, and is no request id', async (t) => {
  const headers = { authorization, 'content-type': 'application/json' }
  const keyed = await service.app.inject({
    method: 'POST',
    url: '/v1/meetings',
    headers: { ...headers, 'idempotency-key': 'nøgle' },
    payload: rest('Mode')
  })
  t.match(keyed.json(), { status: 400, issues: [{ field: 'Idempotency-Key' }] })
  const named = await service.app.inject({ url: '/health/live', headers: { 'x-request-id': 'nøgle' } })
  t.match(named.headers['x-request-id'], /^[\w-]+$/)
})

/** Each string in an input, as an input that holds nothing but `text` there. */
function* spoiled(schema: Json, text: string, path: string[] = []): Generator<{ path: string[]; input: unknown }> {
  for (const option of (schema.anyOf as Json[] | undefined) ?? []) yield* spoiled(option, text, path)
  if (schema.type === 'string') yield { path, input: text }
  if (schema.type === 'array') {
    for (const one of spoiled(schema.items as Json, text, [...path, '0'])) yield { ...one, input: [one.input] }
  }
  for (const [name, inside] of Object.entries((schema.properties as Record<string, Json> | undefined) ?? {})) {
    for (const one of spoiled(inside, text, [...path, name])) yield { ...one, input: { [name]: one.input } }
  }
}
type Json = Record<string, unknown>

t.test('no text of any input takes a control character', (t) => {
  let count = 0
  for (const operation of OPERATION_NAMES) {
    const { input } = OPERATIONS[operation]
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Json
    for (const text of ['a\0b', 'a\u0085b', 'a\u202eb', 'a\u2028b', 'a\rb', 'a\ufffdb', 'a\ud800b', 'a\ufffeb']) {
      for (const { path, input: one } of spoiled(schema, text)) {
        count += 1
        const issues = input.safeParse(one).error?.issues ?? []
        const isNamed = issues.some((issue) => issue.path.join() === path.join())
        if (!isNamed) t.fail(`${operation} takes ${shown(text)} as ${path.join('.')}`)
      }
    }
  }
  t.ok(count > 1000)
  t.end()
})

t.test('a name is one line with something to see; a text has line feeds and tabs', async (t) => {
  const before = await written()
  for (const title of [
    'a\0b',
    'a\u0001b',
    'a\nb',
    'a\tb',
    'a\u202eb',
    'a\u2066b',
    '\u200b',
    '\u00ad\u2060',
    '\u0301',
    ''
  ]) {
    const name = shown(title)
    t.match(await send('/v1/meetings', JSON.stringify({ ...meeting, title })), { status: 400, fields: ['title'] }, name)
    const { status, fields } = await send(
      '/graphql',
      JSON.stringify({ query: SCHEDULE, variables: { input: { ...meeting, title } } })
    )
    t.same([status, fields], [200, ['input.title']], name)
  }
  t.equal(await written(), before)
  const decision = { decidedOn: '2026-01-01', item: 'PURPOSE', validateOnly: true }
  const decide = (text: string) =>
    send('/v1/bodies/1082-ssu/constitution-decisions', JSON.stringify({ ...decision, text }))
  for (const text of ['a\0b', 'a\rb', 'a\u2028b', '\n\u200b\n']) {
    t.match(await decide(text), { status: 400, fields: ['text'] }, shown(text))
  }
  for (const text of ['a\n\tb', 'a\r\nb']) t.equal((await decide(text)).status, 200, shown(text))
})

t.test('answer, memory, file, feed, snapshot and digest hold the same text, in NFC', async (t) => {
  const title = '  Mo\u0308de i A\u030arhus \u{1f600}  '
  const stored = 'Möde i Århus \u{1f600}'
  const answer = await service.app.inject({
    method: 'POST',
    url: '/v1/meetings',
    payload: { ...meeting, title, agenda: [{ title: 'A\u030a' }] }
  })
  t.equal(answer.json().meeting.title, stored)
  const { key } = answer.json().meeting
  const titleIn = (rows: { table: string; key?: unknown; after?: Json | null; row?: Json }[]) =>
    rows.find((one) => one.table === 'meeting' && (one.row?.key ?? one.key) === key)
  const inFeed = titleIn((await feedOf(base)).flatMap(({ changes }) => changes) as [])
  t.equal((inFeed?.after as Json).title, stored)
  const snapshot = await snapshotOf(base)
  t.equal(titleIn(snapshot.rows)?.row?.title, stored)
  t.equal(snapshot.end.digest, (await digestOf(base)).digest)
  const meetings = '/v1/ssus/1082-ssu/levels/POLITICAL/meetings?year=2027'
  const again = await testApp(t, { databasePath: service.databasePath })
  for (const { app } of [service, again]) t.match((await app.inject(meetings)).json(), { items: [{ title: stored }] })
})

t.test('a file with lone surrogates in it is read, and feed, snapshot and digest agree on U+FFFD', async (t) => {
  const databasePath = seededFile(t)
  const key = adminKey(databasePath)
  const before = await testApp(t, { databasePath })
  const ask = (app: typeof before, url: string, payload: object) =>
    app.app.inject({ method: 'POST', url, payload, headers: { authorization: `Bearer ${key}` } })
  t.equal((await ask(before, '/v1/meetings', { ...meeting, title: 'M@de' })).statusCode, 201)
  const agreement = { bodyKey: '1082-ssu', level: 'POLITICAL', seatKind: 'REGIONAL_COUNCIL_MEMBER', maximum: 3 }
  const dates = { agreedOn: '2026-01-01', validFrom: '2026-01-01' }
  const parties = ['K@ge', 'Aarhus']
  const recorded = await ask(before, '/v1/local-agreements', { ...agreement, ...dates, parties, text: 'a@b' })
  t.equal(recorded.statusCode, 201, recorded.body)
  await before.app.close()
  const { raw } = openDatabase(databasePath)
  raw.exec(`
    update meeting set title = replace(title, '@', char(65533));
    update local_agreement set text = replace(text, '@', char(65533)), parties = replace(parties, '@', '\\ud800');
    drop trigger change_is_kept;
    update change set rows = replace(rows, '@', '\\ud800')`)
  raw.close()

  const { app, listen } = await testApp(t, { databasePath })
  const address = await listen()
  const feed = await feedOf(address)
  const snapshot = await snapshotOf(address)
  t.ok(JSON.stringify(feed).includes('M\ufffdde') && JSON.stringify(feed).includes('K\ufffdge'))
  t.notMatch(JSON.stringify([feed, snapshot]), /\\ud800/)
  const copy = new Copy((await snapshotOf(address)).rows)
  for (const change of feed) copy.take(change)
  t.same(copy.unlike(new Copy(snapshot.rows)), [])
  t.equal((await digestOf(address)).digest, snapshot.end.digest)
  const { items } = (await app.inject('/v1/local-agreements?asOf=2026-06-01')).json()
  t.same(items[0]?.parties, ['K\ufffdge', 'Aarhus'])
})
