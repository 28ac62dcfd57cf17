import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import t from 'tap'
import { keyCommand } from '../../src/cli/key-command.ts'
import { makeKey, testApp } from '../support/app.ts'
import { beside, environmentOf } from '../support/beside.ts'
import { schema } from '../support/graph.ts'
import { act, anAppointment, refused, seededFile, writingApp } from '../support/representation.ts'

/* Keys: made, shown once, used, rotated, revoked. */

const VEST = '1081-sundhedsklynge-vest'
const SYD = '1081-sundhedsklynge-syd'
const MIDT = '1082-sundhedsklynge-horsens'

/** Runs `npm run keys` on the file in a process of its own; what it said, and its exit code. */
function keys(path: string, ...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/start.js', './cli/keys.ts', ...words], {
    env: { ...process.env, ...environmentOf(path) },
    encoding: 'utf8'
  })
  return { stdout: stdout.trim(), stderr: stderr.trim(), status }
}

const create = (path: string, ...words: string[]) => keys(path, 'create', ...words)

/** What `npm run keys` says on the file, run in this process. */
async function said(path: string, ...words: string[]): Promise<string> {
  const { lines } = await keyCommand(words, { ...process.env, ...environmentOf(path) })
  return lines.join('\n')
}

const ASK = '{ regions { nodes { code } } }'

t.test('a key is made on the command line, shown once, and kept as a hash alone', async (t) => {
  const path = seededFile(t)
  const made = create(path, '--name', 'nord', '--role', 'editor', '--regions', '1081', '--expires', '2099-01-01')
  t.equal(made.status, 0, made.stderr)
  t.match(made.stdout, /^ssk_[\w-]{43}$/, 'a prefix and 256 random bits')
  const listed = keys(path, 'list').stdout
  t.match(listed, /^nord\teditor\tregions 1081\tmade \d{4}-\d\d-\d\d\texpires 2099-01-01$/)
  t.notMatch(listed, made.stdout)
  await said(path, 'create', '--name', 'oest', '--role', 'editor', '--regions', '1085', '--follow')
  t.match(await said(path, 'list'), /^oest\teditor\tregions 1085 and successors\t/m)
  t.notOk(readFileSync(path).includes(made.stdout.slice(4)), 'the secret is not in the file')
  t.not(await said(path, 'create', '--name', 'to', '--role', 'admin'), made.stdout)
})

t.test('what does not fit is told in one line, and nothing is made', async (t) => {
  const path = seededFile(t)
  await said(path, 'create', '--name', 'nord', '--role', 'editor', '--regions', '1081')
  for (const [words, told] of [
    [['--name', 'x', '--role', 'editor'], /needs --regions or --bodies/],
    [['--name', 'x', '--role', 'admin', '--regions', '1081'], /admin may do everything/],
    [['--name', 'x', '--role', 'boss'], /reader, editor or admin/],
    [['--name', 'x', '--role', 'editor', '--regions', '9999'], /no region 9999/],
    [['--name', 'x', '--role', 'editor', '--bodies', 'nowhere'], /no body nowhere/],
    [['--name', 'x', '--role', 'reader', '--expires', 'soon'], /YYYY-MM-DD/],
    [['--name', 'x', '--role', 'editor', '--regions', 'all', '--follow'], /--follow is for --regions with codes/],
    [['--name', 'Æ:x', '--role', 'reader'], /lower-case/],
    [['--role', 'reader'], /--name is missing/],
    [['--name', 'nord', '--role', 'reader'], /already/]
  ] as const) {
    await t.rejects(said(path, 'create', ...words), { message: told }, words.join(' '))
  }
  const { status, stderr, stdout } = create(path, '--name', 'x', '--role', 'boss')
  t.same({ status, stderr, stdout }, { status: 1, stderr: '--role must be reader, editor or admin.', stdout: '' })
  await t.rejects(
    said(join(t.testdir(), 'empty.db'), 'create', '--name', 'nord', '--role', 'editor', '--regions', '1081'),
    { message: /no region 1081 .*: it is empty.*npm run seed/ },
    'nothing is there before the first start'
  )
  await t.rejects(said(path, 'revoke', 'x'))
  await t.rejects(said(path, 'what'), { message: /npm run keys -- create/ })
  t.equal((await said(path, 'list')).split('\n').length, 1)
})

t.test('a key works from when it is made to when another process ends it', async (t) => {
  const path = seededFile(t)
  const app = await testApp(t, { databasePath: path })
  const ask = async (secret: string) => (await app.ask(ASK, {}, secret)).errors[0]?.message ?? 'fine'
  const first = create(path, '--name', 'nord', '--role', 'editor', '--regions', '1081').stdout
  t.equal(await ask(first), 'fine', 'the running service knows it at once')
  const second = keys(path, 'rotate', 'nord').stdout
  t.match(await ask(first), /not known/, 'the old secret has ended')
  t.equal(await ask(second), 'fine')
  t.match(await said(path, 'list'), /^nord\teditor\tregions 1081/, 'name and scope stay')
  keys(path, 'revoke', 'nord')
  t.match(await ask(second), /revoked/)
  await t.rejects(said(path, 'rotate', 'nord'), 'what is revoked stays so')
})

t.test('a request that was let in writes nothing when its key has been revoked meanwhile', async (t) => {
  const path = seededFile(t)
  const secret = makeKey(path, { name: 'nord', role: 'ADMIN' })
  const app = await testApp(t, { databasePath: path })
  const base = await app.listen()
  const requests = [
    {
      path: '/graphql',
      body: {
        query: `mutation { renameBody(input: { bodyKey: "${VEST}", name: "Nyt", validFrom: "2026-01-01" }) { seq } }`
      }
    },
    { path: `/v1/bodies/${VEST}/rename`, body: { name: 'Nyt', validFrom: '2026-01-01' } }
  ].map(({ path, body }) => {
    const sent = request(base + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    })
    const answered = new Promise<{ status: number; challenge: string; text: string }>((resolve) => {
      sent.on('response', async (response) => {
        let text = ''
        for await (const chunk of response) text += chunk
        resolve({ status: response.statusCode ?? 0, challenge: response.headers['www-authenticate'] ?? '', text })
      })
    })
    // The caller is looked up when the headers are there. The rest of the body comes later.
    sent.write(' ')
    return { finish: () => sent.end(JSON.stringify(body)), answered }
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  keys(path, 'revoke', 'nord')
  for (const { finish, answered } of requests) {
    finish()
    const { status, challenge, text } = await answered
    t.equal(status, 401)
    t.match(challenge, /error="invalid_token"/)
    t.match(text, /revoked/)
  }
  t.match((await app.ask('{ changes { lastSeq } }')).data, { changes: { lastSeq: 0 } })
})

t.test('who shows a bad key is refused at every door, and never taken for anyone', async (t) => {
  const path = seededFile(t)
  const expired = makeKey(path, { name: 'old', role: 'ADMIN', expiresAt: '2020-01-01T00:00:00.000Z' })
  const { app } = await testApp(t, { databasePath: path })
  const good = makeKey(path, { name: 'good', role: 'READER', regions: [] })
  const shown = [
    `Bearer ${expired}`,
    `Bearer ${good.slice(0, -1)}`,
    `Bearer ${good}x`,
    'Bearer ssk_',
    'Bearer eyJhbGciOiJub25lIn0.e30.',
    `Basic ${Buffer.from(`good:${good}`).toString('base64')}`,
    good,
    'Bearer',
    ''
  ]
  for (const authorization of shown) {
    for (const request of [
      { method: 'POST', url: '/graphql', payload: { query: ASK } },
      { method: 'GET', url: `/graphql?${new URLSearchParams({ query: ASK })}` },
      { method: 'GET', url: '/calendar.ics' },
      { method: 'GET', url: '/nothing-here' }
    ] as const) {
      const response = await app.inject({ ...request, headers: { authorization } })
      t.equal(response.statusCode, 401, `${request.method} ${request.url.slice(0, 13)} ${authorization.slice(0, 9)}`)
      t.match(response.headers['www-authenticate'], /^Bearer realm="sundhedsstruktur", error="invalid_token"$/)
      const body = response.json()
      t.equal(body.code ?? body.errors[0].extensions.code, 'UNAUTHENTICATED')
    }
  }
  const danish = await app.inject({
    url: '/calendar.ics',
    headers: { authorization: `Bearer ${expired}`, 'accept-language': 'da' }
  })
  t.equal(danish.json().detail, 'Nøglen er udløbet.')
  for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
    const response = await app.inject({ url: '/calendar.ics', headers: { authorization: `${scheme} ${good}` } })
    t.equal(response.statusCode, 200, 'the word Bearer is read in any case')
  }
})

t.test('writing without a key is answered by GraphQL as any error, with what to show', async (t) => {
  const { app } = await writingApp(t)
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: '', 'accept-language': 'da' },
    payload: {
      query: `mutation { renameBody(input: { bodyKey: "${VEST}", name: "Nyt", validFrom: "2026-01-01" }) { seq } }`
    }
  })
  t.equal(response.statusCode, 200)
  t.equal(response.headers['www-authenticate'], 'Bearer realm="sundhedsstruktur"')
  t.match(response.json().errors[0], { message: /kræver en nøgle/, extensions: { code: 'UNAUTHENTICATED' } })
})

t.test('what is beyond the scope is refused with the scope that it would take', async (t) => {
  const app = await writingApp(t)
  const shows = (regions: string[] | null, bodies: string[] | null = null) => {
    const key = makeKey(app.path, {
      name: `e${regions}-${bodies}`.replaceAll(/[,\W]/g, '-'),
      role: 'EDITOR',
      regions,
      bodies
    })
    return { ...app, ask: ((query, variables) => app.ask(query, variables, key)) as typeof app.ask }
  }
  const seat = (body: string) => anAppointment(body, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER')
  const elsewhere = await refused(shows(['1082']), 'appoint', seat(VEST))
  t.match(elsewhere, { code: 'FORBIDDEN', needed: { role: 'EDITOR', regions: ['1081'], bodies: [VEST] } })
  t.match(elsewhere.message, /1081/)
  await act(shows(['1081'], [VEST]), 'appoint', seat(VEST))
  await act(shows(null, [VEST]), 'appoint', seat(VEST))
  t.match(await refused(shows(['1082'], [VEST]), 'appoint', seat(VEST)), { code: 'FORBIDDEN' }, 'both must hold it')
  t.match(await refused(shows(['1081'], [SYD]), 'appoint', seat(VEST)), { code: 'FORBIDDEN' })

  const midt = shows(['1082'])
  const establish = {
    key: '1082-ny',
    kind: 'HEALTH_CLUSTER',
    name: 'Ny',
    regionCode: '1082',
    validFrom: '2026-06-01',
    hospitalKeys: ['1082-regionshospitalet-horsens'],
    municipalityCodes: ['0615']
  }
  for (const [what, mutation, input] of [
    ['a successor across regions', 'establishBody', { ...establish, predecessors: [VEST] }],
    ['a body of both', 'establishBody', { ...establish, municipalityCodes: ['0615', '0787'] }],
    ['a body there', 'establishBody', { ...establish, key: '1081-ny', regionCode: '1081' }],
    ['an end that leads there', 'endBody', { bodyKey: MIDT, on: '2030-01-01', successors: [VEST] }],
    [
      'a member from there',
      'addClusterMember',
      { clusterKey: MIDT, role: 'MUNICIPALITY', member: '0787', validFrom: '2026-06-01' }
    ]
  ] as const) {
    t.match(await refused(midt, mutation, input), { code: 'FORBIDDEN' }, what)
  }
  t.same((await app.ask('{ auditRecords(filter: { actor: "e1082-null" }) { totalCount } }')).data, {
    auditRecords: { totalCount: 0 }
  })
})

t.test('taking up what another region has tried is of the one who takes it up', async (t) => {
  const app = await writingApp(t)
  const north = makeKey(app.path, { name: 'nord', role: 'EDITOR', regions: ['1081'] })
  const middle = makeKey(app.path, { name: 'midt', role: 'EDITOR', regions: ['1082'] })
  const does = async (mutation: string, input: object, key: string) => {
    const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type
    const { errors } = await app.ask(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { seq } }`,
      { input },
      key
    )
    return errors[0]?.extensions.code ?? 'DONE'
  }
  const name = { da: 'Prøve' }
  t.equal(
    await does('proposeInitiative', { key: 'x', clusterKey: VEST, on: '2026-01-01', name, text: name }, north),
    'DONE'
  )
  const of = { initiativeKey: '1081-x' }
  for (const [mutation, on] of [
    ['startInitiativeTest', '2026-01-02'],
    ['startInitiativeEvaluation', '2026-01-03'],
    ['recordInitiativeEvaluation', '2026-01-04'],
    ['recommendInitiative', '2026-01-05']
  ] as const) {
    const input = {
      ...of,
      on,
      ...(mutation.startsWith('rec') ? { remark: 'Godt' } : {}),
      ...(mutation === 'recommendInitiative' ? { scope: 'OTHER_REGIONS' } : {})
    }
    t.equal(await does(mutation, input, middle), 'FORBIDDEN', mutation)
    t.equal(await does(mutation, input, north), 'DONE', mutation)
  }
  const up = (bodyKey: string) => ({ ...of, on: '2026-01-06', bodyKey, remark: 'Godt' })
  t.equal(await does('takeUpInitiative', up(SYD), middle), 'FORBIDDEN', 'not in the name of another')
  t.equal(await does('takeUpInitiative', up(MIDT), north), 'FORBIDDEN')
  t.equal(await does('takeUpInitiative', up(MIDT), middle), 'DONE')
})

t.test('no secret is ever in the log', async (t) => {
  const path = seededFile(t)
  const good = makeKey(path, { name: 'good', role: 'ADMIN' })
  const revoked = makeKey(path, { name: 'bad', role: 'ADMIN' })
  const app = await testApp(t, { databasePath: path, logLevel: 'trace' })
  await said(path, 'revoke', 'bad')
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJoZW1tZWxpZyJ9.c2lnbmF0dXJl'
  for (const secret of [good, revoked, `ssk_${'x'.repeat(43)}`, token]) {
    for (const url of ['/graphql', `/graphql?key=${secret}`, `/calendar.ics?access_token=${secret}`, `/${secret}`]) {
      await app.app.inject({ url, headers: { authorization: `Bearer ${secret}` } })
    }
    await app.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: '{',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    })
  }
  app.app.log.warn({ headers: { authorization: `Bearer ${good}` } }, 'someone logs what they should not')
  const log = JSON.stringify(app.logged)
  t.ok(app.logged.length > 10)
  for (const secret of [good, revoked, token, 'x'.repeat(43)]) t.notOk(log.includes(secret), secret.slice(0, 8))
  t.match(log, '(secret)')
  const kept = beside(path, ({ raw }) => raw.prepare('select * from api_key').all())
  t.notOk(JSON.stringify(kept).includes(good.slice(4)))
})
