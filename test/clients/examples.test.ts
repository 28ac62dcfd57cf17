import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { testApp } from '../support/app.ts'
import { missing, PYTHON } from '../support/programs.ts'
import { act, writingApp } from '../support/representation.ts'
import { mark } from '../support/views.ts'

type Ended = { code: number; out: string[]; told: string }

/** Runs a program as its README says, to its end; the lines it writes and what it complains of. */
async function run(command: string, ...given: string[]): Promise<Ended> {
  const lines = (text: string) => text.trimEnd().split(/\r?\n/)
  try {
    const { stdout, stderr } = await promisify(execFile)(command, given)
    return { code: 0, out: lines(stdout), told: stderr }
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code: number; stdout?: string; stderr?: string }
    return { code, out: lines(stdout), told: stderr }
  }
}

const base = await (await testApp(t)).listen()

t.test('graphql-client: a municipality on any day, pages, and what became of keys', async (t) => {
  const clusters = (...given: string[]) => run(process.execPath, 'examples/graphql-client/clusters.ts', base, ...given)
  const then = await clusters('0849', '2020-01-01')
  t.match(then, { code: 0, told: '' })
  t.same(then.out, [
    'Jammerbugt is in Klynge Midt (LOCAL_CLUSTER) with Aalborg Universitetshospital',
    'Jammerbugt is in Klynge Nord (LOCAL_CLUSTER) with Regionshospital Nordjylland, Hjørring',
    'Region Nordjylland has 11 municipalities: Morsø, Thisted, Brønderslev, Frederikshavn, Vesthimmerlands, Læsø, Rebild, Mariagerfjord, Jammerbugt, Aalborg, Hjørring',
    '1081-klynge-vest: in force',
    '1081-sundhedsklynge-vest: not in force',
    '1081-klynge-oest: not known'
  ])
  const today = await clusters()
  t.match(today.out[0], /^Jammerbugt is in Sundhedsklynge Midt/)
  t.match(today.out[2], /^Inferred: Carried forward/)
  t.ok(today.out.includes('1081-klynge-vest: became Sundhedsklynge Vest'))
  t.match((await clusters('9999')).out[0], /no municipality 9999/)
  const wrong = await clusters('Jammerbugt')
  t.match(wrong, { code: 1, told: /^INVALID_INPUT: code: .* \(request \S+\)$/m })
})

t.test('python: GraphQL', { skip: missing('python3') }, async (t) => {
  const clusters = (...given: string[]) => run(PYTHON, 'examples/python/clusters.py', base, ...given)
  t.same(await clusters('0849', '2020-01-01'), {
    code: 0,
    told: '',
    out: [
      'Jammerbugt is in Klynge Midt (LOCAL_CLUSTER) with Aalborg Universitetshospital',
      'Jammerbugt is in Klynge Nord (LOCAL_CLUSTER) with Regionshospital Nordjylland, Hjørring',
      'There are 22 clusters.'
    ]
  })
  t.match((await clusters()).out[0], /^Jammerbugt is in Sundhedsklynge Midt/)
  t.match((await clusters('9999')).out[0], /no municipality 9999/)
  t.match(await clusters('0849', '2020-02-30'), { code: 1, told: /^INVALID_INPUT: .*2022-07-01.* \(request \S+\)$/m })
})

/** What a program that reads by REST says, whatever it is written in. */
async function readsByRest(t: Test, rest: (...given: string[]) => Promise<Ended>): Promise<void> {
  t.same(await rest('0849', '2020-01-01'), {
    code: 0,
    told: '',
    out: [
      'Jammerbugt is in Klynge Midt (LOCAL_CLUSTER) with Aalborg Universitetshospital',
      'Jammerbugt is in Klynge Nord (LOCAL_CLUSTER) with Regionshospital Nordjylland, Hjørring',
      'There are 22 clusters.',
      'The regions are as they were.'
    ]
  })
  t.match((await rest()).out[0], /^Jammerbugt is in Sundhedsklynge Midt/)
  t.match((await rest('9999')).out[0], /no municipality 9999/)
  t.match(await rest('0849', '2020-02-30'), { code: 1, told: /^INVALID_INPUT: .*2022-07-01.* \(request \S+\)$/m })
}

t.test('rest-client: a municipality on any day, pages, entity tags and errors', (t) =>
  readsByRest(t, (...given) => run(process.execPath, 'examples/rest-client/clusters.ts', base, ...given))
)

t.test('python: REST', { skip: missing('python3') }, (t) =>
  readsByRest(t, (...given) => run(PYTHON, 'examples/python/rest.py', base, ...given))
)

t.test('python: FHIR, and what has changed since an instant', { skip: missing('python3') }, async (t) => {
  const writing = await writingApp(t)
  const address = await writing.listen()
  const directory = (...given: string[]) => run(PYTHON, 'examples/python/fhir_directory.py', address, ...given)
  const { code, out, told } = await directory()
  t.match({ code, told }, { code: 0, told: '' })
  t.equal(out.length, 23)
  t.equal(out[0], 'Sundhedsklynge Midt in Organization/region-1081')
  t.equal(out[22], 'There are 22 clusters.')
  const before = new Date().toISOString()
  const vest = '1081-sundhedsklynge-vest'
  await act(writing, 'renameBody', { bodyKey: vest, name: 'Vest', validFrom: '2026-01-01' })
  t.match(await directory(before), { code: 0, out: [new RegExp(`^\\S+ body-${vest} version 1-1$`)], told: '' })
  t.same((await directory('2100-01-01T00:00:00Z')).out, [''])
  t.match(await directory('2026-13'), { code: 1, told: /^INVALID_INPUT: _since: /m })
})

t.test('python: what has changed since a number', { skip: missing('python3') }, async (t) => {
  const writing = await writingApp(t)
  const address = await writing.listen()
  const changes = (after: number) => run(PYTHON, 'examples/python/changes.py', address, String(after))
  t.same(await changes(0), { code: 0, told: '', out: ['Go on from 0.'] })
  const [vest, syd] = ['1081-sundhedsklynge-vest', '1081-sundhedsklynge-syd']
  await act(writing, 'renameBody', { bodyKey: vest, name: 'Vest', validFrom: '2026-01-01' })
  await act(writing, 'renameBody', { bodyKey: syd, name: 'Syd', validFrom: '2026-01-01' })
  t.same((await changes(0)).out, [
    `1 renameBody ${vest} (body, name)`,
    `2 renameBody ${syd} (body, name)`,
    'Go on from 2.'
  ])
  t.same((await changes(1)).out, [`2 renameBody ${syd} (body, name)`, 'Go on from 2.'])
  t.match(await changes(3), { code: 1, told: /^CONFLICT: .*another database/m })
})

t.test('curl: a query, another day, an entity tag, errors', { skip: missing('curl') }, async (t) => {
  const { code, out, told } = await run('sh', 'examples/curl/ask.sh', base)
  t.match({ code, told }, { code: 0, told: '' })
  const answers = out.filter((line) => !line.startsWith('#')).map((line) => JSON.parse(line))
  const clusters = (...names: string[]) => ({
    data: { municipality: { name: 'Jammerbugt', clusters: names.map((name) => ({ name })) } }
  })
  const refused = (message: RegExp) => ({ errors: [{ message, extensions: { code: 'INVALID_INPUT' } }] })
  t.match(answers, [
    clusters('Sundhedsklynge Midt', 'Sundhedsklynge Nord'),
    clusters('Klynge Midt', 'Klynge Nord'),
    { data: { region: { name: 'Region Nordjylland', clusterCount: 4 } } },
    304,
    { data: { cluster: null } },
    refused(/official code/),
    refused(/officiel kode/)
  ])
})

t.test('curl: REST, and with a key a write that is only checked', { skip: missing('curl') }, async (t) => {
  const writing = await writingApp(t)
  const address = await writing.listen()
  const { code, out, told } = await run('sh', 'examples/curl/rest.sh', address)
  t.match({ code, told }, { code: 0, told: '' })
  const answers = out.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
  const refused = (message: RegExp) => ({
    status: 400,
    code: 'INVALID_INPUT',
    issues: [{ field: 'hopsital', message }]
  })
  t.match(answers, [
    { name: 'Jammerbugt', clusters: [{ key: '1081-klynge-midt' }, { key: '1081-klynge-nord' }] },
    { items: [{ key: '1085-sundhedsklynge-roskilde-og-koege' }], total: 4, next: /^\/v1\/clusters\?.*after=/ },
    { status: 404, known: [{ validTo: '2022-07-01', successors: [{ name: 'Sundhedsklynge Holbæk' }] }] },
    refused(/is unknown/),
    refused(/er ukendt/)
  ])
  t.same(
    out.filter((line) => /^(\d|code)/.test(line)),
    [
      'code,name',
      '1081,Region Nordjylland',
      '1082,Region Midtjylland',
      '1083,Region Syddanmark',
      '1084,Region Hovedstaden',
      '1085,Region Sjælland',
      '304'
    ]
  )
  const writes = await run('env', `KEY=${writing.key}`, 'sh', 'examples/curl/rest.sh', address)
  t.match(JSON.parse(writes.out.at(-1) ?? ''), { appointment: { person: { name: 'Prøve Person' } }, seq: null })
})

t.test('time: what was known, what is different, what would be', { skip: missing('curl') }, async (t) => {
  const app = await writingApp(t)
  const address = await app.listen()
  const instant = await mark()
  const id = globalId('Membership', '1081-klynge-midt.0849')
  const { errors } = await app.ask(
    `mutation { withdrawFact(input: { id: "${id}", withDependants: true, reason: "Fejl" }) { seq } }`
  )
  t.same(errors, [])
  const program = ['examples/time/questions.ts', address, instant]
  const reading = await run(process.execPath, ...program)
  t.same(reading, {
    code: 0,
    told: '',
    out: [
      'Clusters of Jammerbugt in 2020, as known then: Klynge Midt, Klynge Nord',
      'As known now: Klynge Nord',
      '1081-klynge-midt.0849 DISAPPEARS: RECORD, by withdrawFact'
    ]
  })
  const writing = await run('env', `KEY=${app.key}`, process.execPath, ...program)
  t.match(writing.out.at(-1), /^Skive would be in Sundhedsklynge Vest: \d+ differences$/)
  const shell = await run('env', `KEY=${app.key}`, 'sh', 'examples/time/questions.sh', address, instant)
  t.match(shell, { code: 0, told: '' })
  const [then, , difference, , supposed] = shell.out.filter((line) => line !== '').slice(1)
  t.match(then, '"Klynge Midt"')
  t.match(difference, '"nature":"RECORD"')
  t.match(supposed, '"Sundhedsklynge Vest"')
})
