import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { adminKey, testApp } from '../support/app.ts'
import { ownFolder, seededFile } from '../support/files.ts'
import { inventedPopulation } from '../support/funds.ts'
import { ask, bareDatabase, emptyDatabase, noPostgres, seededDatabase } from '../support/postgres.ts'
import { listening, run } from '../support/process.ts'
import { act, anAppointment } from '../support/representation.ts'
import { serviceOn } from '../support/shared.ts'
import { until } from '../support/sync.ts'

/* The commands of the shell with DATABASE_URL. */

const VEST = '1081-sundhedsklynge-vest'
const doctor = () => anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
const timings = { dayMs: 3_600_000 }

/** Runs a command to its end. */
async function command(t: Test, env: Record<string, string>, name: string, ...args: string[]) {
  const running = run(t, env, [`./cli/${name}.ts`, ...args])
  const { code } = await running.ended
  return { code, out: running.out(), err: running.err() }
}

/** The environment of a process with a folder of its own, and that folder. */
function environment(t: Test, url: string) {
  const folder = ownFolder(t)
  return { env: { DATABASE_URL: url, DATABASE_PATH: join(folder, 'own.db') }, folder }
}

const digestIn = async ({ app }: Pick<Awaited<ReturnType<typeof testApp>>, 'app'>) => {
  const { seq, digest, generation } = (await app.inject('/v1/digest')).json()
  return { seq, digest, generation }
}

t.test(
  'a file is moved into an empty database and out again, and its digest stays',
  { skip: noPostgres },
  async (t) => {
    const url = await bareDatabase(t)
    const { env, folder } = environment(t, url)
    const path = seededFile(t)
    const key = adminKey(path)
    const own = await testApp(t, { databasePath: path, databaseUrl: null, key })
    await act(own, 'appoint', doctor())
    const before = await digestIn(own)
    await own.app.close()

    t.match(await command(t, env, 'move', path), {
      code: 1,
      err: /The database is empty\. Make its tables with: npm run migrate/
    })
    t.match(await command(t, env, 'migrate'), {
      code: 0,
      out: /^The database is up to date: \d+ migrations applied\.\n$/,
      err: ''
    })
    t.match(await command(t, env, 'migrate'), { code: 0, out: 'The database is up to date: 0 migrations applied.\n' })
    t.match(await command(t, env, 'move', path), {
      code: 0,
      out: /^\d+ rows are in the database; the digests are equal\.\n$/,
      err: ''
    })
    t.match(await command(t, env, 'move', path), { code: 1, err: /The database is not empty/ })
    const shared = await serviceOn(t, url, { key, timings })
    t.same(await digestIn(shared), before)
    t.equal((await act(shared, 'appoint', doctor())).seq, 2, 'keys and numbers have moved with it')

    const out = join(folder, 'out.db')
    t.match(await command(t, env, 'move', '--out', out), { code: 0, err: '' })
    t.match(await command(t, env, 'move', '--out', out), { code: 1, err: /is there already/ })
    const again = await testApp(t, { databasePath: out, databaseUrl: null, key, timings })
    t.same(await digestIn(again), await digestIn(shared))
    t.equal((await act(again, 'appoint', doctor())).seq, 3)
    t.match(await command(t, { DATABASE_PATH: env.DATABASE_PATH }, 'move', path), {
      code: 1,
      err: /DATABASE_URL is missing/
    })
    t.match(await command(t, env, 'move', join(folder, 'none.db')), { code: 1, err: /There is no file/ })
    t.same(
      readdirSync(folder).filter((file) => /copy|moved/.test(file)),
      [],
      'no copy is left behind'
    )
  }
)

t.test('verify compares copies and services with the rows of the database', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const { env } = environment(t, url)
  const app = await serviceOn(t, url, { key, timings })
  await act(app, 'appoint', doctor())
  const address = await app.listen()
  const fine = await command(t, env, 'verify', address)
  t.match(fine, { code: 0, err: '', out: /A copy equals the database: \d+ tables, \d+ rows, up to change 1\./ })
  t.match(fine.out, `${address} equals the database at change 1.`)
  // Behind the back of the services, by the owner of the tables.
  await ask(url, "update document set title = 'Forfalsket' where written = (select min(written) from document)")
  t.match(await command(t, env, 'verify', address), {
    code: 1,
    err: `${address} differs from the database at change 1 in document`
  })
  t.match(await command(t, env, 'verify', 'nonsense'), { code: 1, err: /Use, with DATABASE_URL/ })
  t.match(await command(t, { DATABASE_PATH: env.DATABASE_PATH }, 'verify'), { code: 1, err: /Use, with DATABASE_URL/ })
})

t.test('what commands write into a database running services have', { skip: noPostgres }, async (t) => {
  const url = await emptyDatabase(t)
  const { env, folder } = environment(t, url)
  t.match(await command(t, env, 'seed'), { code: 0, err: '', out: /^Seeded: \d+ new, 0 updated, 0 as they were/ })
  const app = await serviceOn(t, url, { timings })
  t.equal((await app.app.inject('/v1/clusters')).json().total, 22)
  const generation = (await digestIn(app)).generation
  t.match(await command(t, env, 'seed'), { code: 0, err: '', out: /^Seeded: 0 new, 0 updated, \d+ as they were/ })
  t.equal((await digestIn(app)).generation, generation, 'a seeding without news begins no history')

  const created = await command(t, env, 'keys', 'create', '--name', 'vest', '--role', 'admin')
  t.equal(created.code, 0, created.err)
  const secret = created.out.trim()
  const appoint = (authorization = `Bearer ${secret}`) =>
    app.app.inject({ method: 'POST', url: '/v1/appointments', payload: doctor(), headers: { authorization } })
  await until(async () => (await appoint()).statusCode === 201)
  const rotated = await command(t, env, 'keys', 'rotate', 'vest')
  await until(async () => (await appoint()).statusCode === 401)
  await until(async () => (await appoint(`Bearer ${rotated.out.trim()}`)).statusCode === 201)
  t.match(await command(t, env, 'keys', 'list'), { code: 0, out: /^vest\tadmin\teverything/ })
  t.match(await command(t, env, 'keys', 'revoke', 'vest'), { code: 0, out: 'vest is revoked.\n' })
  t.match(await command(t, env, 'keys', 'create', '--name', 'x', '--role', 'king'), { code: 1, err: /--role must be/ })

  const { items: codes } = (await app.app.inject('/v1/municipalities?fields=code')).json()
  const file = join(folder, 'folk1a.csv')
  writeFileSync(file, inventedPopulation(codes.map(({ code }: { code: string }) => code)))
  const imported = /^Imported: .* \(98 municipalities, \d+ persons\)\.\n$/
  t.match(await command(t, env, 'import-population', file), { code: 0, err: '', out: imported })
  t.match(await command(t, env, 'import-population', file), { code: 0, err: '', out: /there already, nothing changed/ })
  const populations = async () =>
    (await app.ask<{ populationSets: unknown[] }>('{ populationSets { key } }')).data.populationSets
  await until(async () => (await populations()).length === 1)

  const demo = await command(t, env, 'seed', '--demo')
  t.match(demo, { code: 1, err: /There are people in the database already/ })
})

t.test('the demo data fill an empty database', { skip: noPostgres }, async (t) => {
  const url = await emptyDatabase(t)
  const { env } = environment(t, url)
  t.match(await command(t, env, 'seed', '--demo'), {
    code: 0,
    err: '',
    out: /Demo: \d+ invented people in two regions\./
  })
  t.match(await command(t, env, 'seed', '--demo'), { code: 0, err: '', out: /Demo: it is there already/ })
  const app = await serviceOn(t, url, { timings })
  t.ok(Number((await app.app.inject('/v1/appointments?asOf=2026-11-21&first=1')).json().total) > 50)
})

t.test('a change set of a file is applied through a service of a shared database', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const { env, folder } = environment(t, url)
  const other = await serviceOn(t, url, { key, timings })
  const port = await listening(run(t, { ...env, PORT: '0', HOST: '127.0.0.1' }))
  const file = join(folder, 'set.json')
  const operation = { renameBody: { bodyKey: VEST, name: 'Limfjorden', validFrom: '2026-01-01' } }
  writeFileSync(file, JSON.stringify({ title: { da: 'Nyt navn' }, operations: [operation, { appoint: doctor() }] }))
  const applied = await command(t, { KEY: key }, 'apply', file, '--url', `http://127.0.0.1:${port}`)
  t.match(applied, { code: 0, out: /Written in .* changes \d+ to \d+\./ }, applied.err)
  const { headers } = await other.app.inject({ url: '/v1/clusters', headers: { 'x-min-seq': '1' } })
  t.ok(Number(headers['x-seq']) >= 1)
  t.match((await other.app.inject('/v1/change-sets')).json(), { items: [{ title: { da: 'Nyt navn' } }] })
})

t.test('a backup of a file is refused for a database, with the tools that do it', { skip: noPostgres }, async (t) => {
  const { url } = await seededDatabase(t)
  const { env, folder } = environment(t, url)
  const target = join(folder, 'backup.db')
  t.match(await command(t, env, 'backup', target), {
    code: 1,
    err: /this command works on a file.*pgBackRest, Barman or pg_dump/
  })
  t.notOk(existsSync(target))
  const restored = await command(t, env, 'restore', seededFile(t))
  t.match(restored, { code: 1, err: /the tool that made the backup.*npm run migrate -- --new-history/ })
  t.match(await command(t, { DATABASE_PATH: target }, 'migrate', '--new-history'), { code: 1, err: /DATABASE_URL/ })
})

t.test('a new history tells services and replicas to begin anew', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const { env } = environment(t, url)
  const app = await serviceOn(t, url, { key, timings })
  await act(app, 'appoint', doctor())
  const { generation, digest } = await digestIn(app)
  const told = await command(t, env, 'migrate', '--new-history')
  t.match(told, { code: 0, out: /The history is a new one, generation \d+: replicas begin anew\./ })
  await until(async () => (await digestIn(app)).generation > generation)
  t.equal((await digestIn(app)).digest, digest, 'the facts are the same')
  t.equal((await act(app, 'appoint', doctor())).seq, 2)
})
