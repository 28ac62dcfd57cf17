import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { testApp } from '../support/app.ts'

/* Clients that generators make from the OpenAPI document: each reads, is refused and writes, with types for all three. */

const run = promisify(execFile)
const BIN = fileURLToPath(new URL('./node_modules/.bin/', import.meta.url))
// A busy machine compiles slowly.
t.setTimeout(300_000)

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2024', 'dom', 'dom.iterable'],
    rewriteRelativeImportExtensions: true,
    types: ['node'],
    skipLibCheck: true,
    outDir: 'out'
  },
  files: ['client.ts']
}

const APPOINTMENT = {
  bodyKey: '1081-sundhedsklynge-vest',
  level: 'PROFESSIONAL',
  seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
  office: 'GENERAL_PRACTITIONER',
  appointedBy: 'PLO',
  personName: 'Prøve Person',
  validFrom: '2026-01-01'
}

/** A service, and a folder with its document and a client program. */
async function serviceWith(t: Test, client: string) {
  const { app, listen, key } = await testApp(t, { writes: true })
  const base = await listen()
  const folder = t.testdir({
    // The folder is outside test/acceptance.
    node_modules: t.fixture('symlink', fileURLToPath(new URL('./node_modules', import.meta.url))),
    'package.json': JSON.stringify({ type: 'module' }),
    'openapi.json': (await app.inject('/openapi.json?media=json')).body,
    'client.ts': client,
    'tsconfig.json': JSON.stringify(TSCONFIG)
  })
  return { base, folder, key: key ?? '' }
}

type Service = Awaited<ReturnType<typeof serviceWith>>

const generate = ({ folder }: Service, program: string, ...parameters: string[]) =>
  run(`${BIN}${program}`, parameters, { cwd: folder })

/** Compiles the client, which must have no fault. */
async function compile(t: Test, { folder }: Service): Promise<void> {
  const { stdout } = await run(`${BIN}tsc`, ['-p', folder]).catch((error: { stdout: string }) => error)
  t.equal(stdout, '')
}

const runClient = ({ folder }: Service, parameters: string[], env: Record<string, string> = {}) =>
  run(process.execPath, [`${folder}/out/client.js`, ...parameters], { env: { ...process.env, ...env } }).catch(
    (error: { stdout: string; stderr: string }) => error
  )

t.test('openapi-typescript and openapi-fetch: the example reads, handles errors and tries a write', async (t) => {
  const example = readFileSync(new URL('../../examples/rest-client/typed.ts', import.meta.url), 'utf8')
  const service = await serviceWith(t, example)
  await generate(service, 'openapi-typescript', 'openapi.json', '-o', 'api.ts')
  await compile(t, service)
  const { base, key } = service
  const then = await runClient(service, [base, '0849', '2020-01-01'], { KEY: key })
  t.equal(then.stderr, '')
  t.same(then.stdout.trimEnd().split('\n'), [
    'Klynge Midt (LOCAL_CLUSTER) with Aalborg Universitetshospital',
    'Klynge Nord (LOCAL_CLUSTER) with Regionshospital Nordjylland, Hjørring',
    'Prøve Person can be appointed from 2026-01-01, with 0 warnings.'
  ])
  t.match((await runClient(service, [base, '9999'])).stdout, 'There is no municipality 9999 on that day.')
  const wrong = await runClient(service, [base, '0849', '2020-02-30'])
  t.match(wrong.stderr, /^INVALID_INPUT: .*\(request \S+\)\n {2}asOf: /)
})

/** The line that the clients of the other generators print. */
const PRINTED = { kinds: ['LOCAL_CLUSTER', 'LOCAL_CLUSTER'], error: 'NOT_FOUND', name: 'Prøve Person' }

t.test('@hey-api/openapi-ts makes a client that reads, is refused and writes', async (t) => {
  const service = await serviceWith(
    t,
    `import { client } from './api/client.gen.js'
import { appoint, getClustersByKey, getMunicipalitiesByCodeClusters } from './api/index.js'

const [baseUrl = '', key = ''] = process.argv.slice(2)
client.setConfig({ baseUrl, auth: key })
const { data } = await getMunicipalitiesByCodeClusters({ path: { code: '0849' }, query: { asOf: '2020-01-01' } })
const kinds: string[] = data?.items.map(({ kind }) => kind) ?? []
const missing = await getClustersByKey({ path: { key: 'none' } })
const error: string | undefined = missing.error?.code
const written = await appoint({ body: ${JSON.stringify(APPOINTMENT)} })
console.log(JSON.stringify({ kinds, error, name: written.data?.appointment.person.name }))
`
  )
  await generate(service, 'openapi-ts', '-i', 'openapi.json', '-o', 'api', '-c', '@hey-api/client-fetch')
  await compile(t, service)
  const { stdout } = await runClient(service, [service.base, service.key])
  t.same(JSON.parse(stdout), PRINTED)
})

t.test('orval makes a client that reads, is refused and writes', async (t) => {
  const service = await serviceWith(
    t,
    `import { appoint, getClustersByKey, getMunicipalitiesByCodeClusters } from './api.js'

const headers = { authorization: \`Bearer \${process.argv[2]}\` }
const found = await getMunicipalitiesByCodeClusters('0849', { asOf: '2020-01-01' })
const kinds: string[] = found.status === 200 ? found.data.items.map(({ kind }) => kind) : []
const missing = await getClustersByKey('none')
const error: string | undefined = missing.status === 404 ? missing.data.code : undefined
const written = await appoint(${JSON.stringify(APPOINTMENT)}, { headers })
console.log(JSON.stringify({ kinds, error, name: written.status === 201 ? written.data.appointment.person.name : null }))
`
  )
  const output = { target: 'api.ts', client: 'fetch', baseUrl: service.base }
  writeFileSync(
    `${service.folder}/orval.config.mjs`,
    `export default ${JSON.stringify({ api: { input: 'openapi.json', output } })}`
  )
  await generate(service, 'orval', '--config', 'orval.config.mjs')
  await compile(t, service)
  const { stdout } = await runClient(service, [service.key])
  t.same(JSON.parse(stdout), PRINTED)
})
