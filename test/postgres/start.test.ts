import { execFileSync } from 'node:child_process'
import { chownSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { connectPrimary } from '../../src/store/postgres/connect.ts'
import { migratePostgres } from '../../src/store/postgres/migrate.ts'
import { ownFolder } from '../support/files.ts'
import {
  ask,
  bareDatabase,
  cluster,
  emptyDatabase,
  newName,
  noPostgres,
  seededDatabase,
  urlOf
} from '../support/postgres.ts'
import { listening, run } from '../support/process.ts'
import { proxyTo } from '../support/proxy.ts'
import { act, anAppointment } from '../support/representation.ts'
import { serviceOn } from '../support/shared.ts'
import { until } from '../support/sync.ts'

/* What a service needs of its database, and what it says where something is missing. */

const VEST = '1081-sundhedsklynge-vest'
const doctor = () => anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
const SECRET = 'hemmelig-adgangskode'

/** A role that may log in, dropped with the test. */
async function newRole(t: Test, url: string, password?: string): Promise<string> {
  const name = newName()
  await ask(url, `create role ${name} login ${password === undefined ? '' : `password '${password}'`}`)
  t.teardown(() => ask(url, `drop owned by ${name}; drop role ${name}`).catch(() => {}))
  return name
}

/** The address of a database with other credentials. */
function as(url: string, user: string, password?: string): string {
  const changed = new URL(url)
  changed.username = user
  if (password !== undefined) changed.password = password
  return changed.href
}

t.test('a database that cannot be used is named with the reason and the remedy', { skip: noPostgres }, async (t) => {
  const url = await bareDatabase(t)
  const withSecret = (address: string) => as(address, 'nogen', SECRET)
  const { port } = new URL(url)
  const cases: [name: string, url: string, message: RegExp][] = [
    [
      'nobody listens',
      withSecret('postgres://127.0.0.1:1/x'),
      /127\.0\.0\.1:1: .*ECONNREFUSED.*Is PostgreSQL running there\?/
    ],
    ['no such host', withSecret('postgres://findes.ikke.invalid/x'), /findes\.ikke\.invalid: .*(ENOTFOUND|EAI_AGAIN)/],
    ['no such database', urlOf(url, 'findes_ikke'), /"findes_ikke" does not exist\. Make the database/],
    ['no such role', as(url, 'findes_ikke', SECRET), /role "findes_ikke" does not exist\. Correct the user/],
    ['no tables', url, /The database is empty\. Make its tables with: npm run migrate/],
    ['no TLS', `${url}?sslmode=verify-full`, /does not support SSL connections/],
    ['no such file', `${url}?sslmode=verify-full&sslrootcert=/findes/ikke`, /no such file.*Correct the file/],
    ['no address', 'postgres://', /DATABASE_URL must be an address such as/],
    ['a slash in the password', `postgres://nogen:hemmelig/adgangskode@127.0.0.1:${port}/x`, /as %XX/],
    ['an at sign in the password', `postgres://nogen:hemmelig@adgangskode@127.0.0.1:${port}/x`, /as %XX/],
    ['a number sign in the password', `postgres://nogen:hemmelig#adgangskode@127.0.0.1:${port}/x`, /as %XX/],
    ['a question mark in the password', `postgres://nogen:1?hemmelig-adgangskode@127.0.0.1:${port}/x`, /as %XX/]
  ]
  for (const [name, address, message] of cases) {
    const error = await serviceOn(t, address).then(
      () => new Error('It starts.'),
      (reason: Error) => reason
    )
    t.match(error.message, message, name)
    t.notMatch(`${error.message} ${error.stack}`, /hemmelig|adgangskode/, `${name}: no password`)
  }
  t.notOk(
    (await ask(url, 'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'))
      .length
  )
})

t.test('a database that another version migrated is refused', { skip: noPostgres }, async (t) => {
  const newer = await emptyDatabase(t)
  await ask(newer, "insert into migration (hash) values ('of a later version')")
  await t.rejects(serviceOn(t, newer), {
    message: /another version of this service: it has \d+ migrations, this version knows \d+/
  })
  const older = await emptyDatabase(t)
  await ask(older, 'delete from migration where n = (select max(n) from migration)')
  await t.rejects(serviceOn(t, older), { message: /lacks 1 migrations? of this version.*npm run migrate/ })
})

t.test('the role of the service reads and appends, and can do nothing else', { skip: noPostgres }, async (t) => {
  const admin = await bareDatabase(t)
  const [owner, service] = [await newRole(t, admin), await newRole(t, admin)]
  await ask(admin, `alter database ${new URL(admin).pathname.slice(1)} owner to ${owner}`)
  const client = await connectPrimary(as(admin, owner))
  t.teardown(() => client.end())
  t.ok((await migratePostgres(client, null)) >= 2)
  const url = as(admin, service)
  await t.rejects(serviceOn(t, url), { message: /may not read.*npm run migrate -- --service ROLE/ })
  t.equal(await migratePostgres(client, service), 0, 'a second run only lets the role in')

  const app = await serviceOn(t, url, { writes: false, timings: { dayMs: 3_600_000 } })
  t.equal((await app.app.inject('/v1/clusters')).json().total, 22, 'it seeds an empty database')
  t.notOk(app.logged.some(({ msg }) => /may change tables/.test(String(msg))))
  for (const sql of [
    "update change set actor = 'x'",
    'delete from change',
    'truncate change cascade',
    "insert into document (key) values ('x')",
    "update document set title = 'x'",
    'update head set n = 7',
    'delete from append',
    "insert into migration (hash) values ('x')",
    'alter table change disable trigger all',
    'create table own (x int)',
    'drop table change cascade',
    "select write_row('document', '{}', false, '{}')",
    "set session_replication_role = 'replica'"
  ]) {
    await t.rejects(ask(url, sql), { message: /permission denied|must be owner/ }, sql)
  }
  await t.rejects(
    ask(
      url,
      `select append_rows(n, id, 'x', generation, '', '[{"table":"head","key":{},"existed":false,"row":{"n":9}}]', false) from head`
    ),
    { message: /head is not written by an append/ }
  )
  await client.query('create table later (key text primary key)')
  await migratePostgres(client, null)
  await ask(url, 'select * from later')
  t.pass('a role that was let in reads the tables of later migrations')

  const asOwner = await serviceOn(t, as(admin, owner))
  t.ok(
    asOwner.logged.some(
      ({ level, msg }) => level === 40 && /may change tables.*npm run migrate -- --service ROLE/.test(String(msg))
    ),
    'a role with too many rights is reported'
  )
})

t.test('several hosts are tried until one takes writes', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const [first, second] = [await proxyTo(t, url), await proxyTo(t, url)]
  const hosts = [first, second].map((one) => new URL(one.url).host)
  const several = url.replace(new URL(url).host, ['127.0.0.1:1', ...hosts].join(','))
  const app = await serviceOn(t, several, { key, timings: { dayMs: 3_600_000 } })
  t.equal((await act(app, 'appoint', doctor())).seq, 1)
  first.cut()
  t.equal((await act(app, 'appoint', doctor())).seq, 2, 'the second host takes over')
  second.cut()
  first.mend()
  t.equal((await act(app, 'appoint', doctor())).seq, 3)
  await until(async () => (await app.app.inject('/health/ready')).json().database.status === 'ok')
  first.freeze()
  second.mend()
  const begun = performance.now()
  const client = await connectPrimary(several)
  await client.end()
  t.ok(performance.now() - begun < 2_500, 'a host that answers nothing is not waited for')
  second.cut()
  const none = url.replace(new URL(url).host, `127.0.0.1:1,${hosts[1]}`)
  await t.rejects(
    serviceOn(t, none),
    { message: new RegExp(`127.0.0.1:1: .*ECONNREFUSED.* ${hosts[1]}: `) },
    'each host has its reason'
  )
})

t.test('the certificate of the database is checked', { skip: noPostgres }, async (t) => {
  const { url: base, data } = await cluster()
  if (data === null) return t.pass('PGTEST_URL names a server whose certificate is not ours')
  const { url } = await seededDatabase(t)
  const { uid, gid } = statSync(data)
  const folder = ownFolder(t)
  const [right, wrong] = ['right', 'wrong'].map((name) => {
    const [key, certificate] = [join(name === 'right' ? data : folder, `${name}.key`), join(folder, `${name}.crt`)]
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate, ...subject],
      { stdio: 'pipe' }
    )
    return { key, certificate }
  }) as [{ key: string; certificate: string }, { key: string; certificate: string }]
  chownSync(right.key, uid, gid)
  execFileSync('cp', [right.certificate, join(data, 'right.crt')])
  chownSync(join(data, 'right.crt'), uid, gid)
  await ask(base, "alter system set ssl_cert_file = 'right.crt'")
  await ask(base, "alter system set ssl_key_file = 'right.key'")
  await ask(base, "alter system set ssl = 'on'")
  await ask(base, 'select pg_reload_conf()')
  t.teardown(async () => {
    await ask(base, 'alter system reset all')
    await ask(base, 'select pg_reload_conf()')
  })
  const by = (host: string, certificate: string) =>
    `${url.replace('127.0.0.1', host)}?sslmode=verify-full&sslrootcert=${certificate}`
  const app = await serviceOn(t, by('localhost', right.certificate))
  t.equal((await app.app.inject('/v1/clusters')).statusCode, 200)
  const ssl = await ask(
    url,
    "select ssl from pg_stat_ssl join pg_stat_activity using (pid) where application_name = 'sundhedsstruktur'"
  )
  t.ok(ssl.length > 0 && ssl.every((row) => row.ssl === true), 'every connection is encrypted')
  const remedy = /certificate.*Name the authority of the certificate in DATABASE_URL/i
  await t.rejects(serviceOn(t, by('localhost', wrong.certificate)), { message: remedy }, 'of another authority')
  await t.rejects(serviceOn(t, by('127.0.0.1', right.certificate)), { message: remedy }, 'of another host')
})

t.test('a clock that is off is reported at start', { skip: noPostgres }, async (t) => {
  const { url } = await seededDatabase(t)
  const env = { DATABASE_URL: url, DATABASE_PATH: join(ownFolder(t), 'own.db'), PORT: '0' }
  const clock = new URL('../support/clock-ahead.ts', import.meta.url).href
  const ahead = run(t, env, [`--import=${clock}`])
  t.equal((await ahead.ended).code, 1)
  t.match(ahead.err(), /The clock of this machine is 60 seconds off that of the database\. Set both by a time server/)
  t.ok(await listening(run(t, env)))
})

t.test('a command that fails right after it has opened the database ends', { skip: noPostgres }, async (t) => {
  const url = await emptyDatabase(t)
  const folder = ownFolder(t)
  const file = join(folder, 'folk1a.csv')
  writeFileSync(file, '')
  const env = { DATABASE_URL: url, DATABASE_PATH: join(folder, 'own.db') }
  const command = run(t, env, ['./cli/import-population.ts', file])
  t.match(await Promise.race([command.ended, wait(20_000)]), { code: 1 })
  t.match(command.err(), /no municipalities yet: run `npm run seed` first/)
  t.same(readdirSync(folder), ['folk1a.csv'], 'and leaves no copy behind')
})
