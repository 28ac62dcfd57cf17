import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { ask, bareDatabase, noPostgres, seededDatabase, urlOf } from '../support/postgres.ts'
import { proxyTo } from '../support/proxy.ts'
import { act, anAppointment, refused, send, type WritingApp } from '../support/representation.ts'
import { serviceOn } from '../support/shared.ts'
import { digestOf, snapshotOf, until } from '../support/sync.ts'

/* A database that was restored to an earlier time, and names that were erased. */

const VEST = '1081-sundhedsklynge-vest'
const doctor = (more = {}) => anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', more)
const timings = { dayMs: 3_600_000 }

/** True where the copy of a service, or what stands beside it, has the text. */
function holds({ path }: WritingApp, text: string): boolean {
  const folder = dirname(path)
  return readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text))
}

const nameOf = (url: string) => new URL(url).pathname.slice(1)

/** A database, and the function that puts it back to what it held. */
async function restorable(t: Test) {
  const { url, key } = await seededDatabase(t)
  const early = await serviceOn(t, url, { key, timings })
  await act(early, 'appoint', doctor())
  await early.app.close()
  const backup = nameOf(await bareDatabase(t, nameOf(url)))
  return {
    url,
    key,
    async restore() {
      const admin = urlOf(url, 'postgres')
      await ask(admin, `drop database ${nameOf(url)} with (force)`)
      await ask(admin, `create database ${nameOf(url)} template ${backup}`)
    }
  }
}

t.test(
  'services that see a restored database copy it anew, and tell replicas to begin anew',
  { skip: noPostgres },
  async (t) => {
    const { url, key, restore } = await restorable(t)
    const proxy = await proxyTo(t, url)
    const apps = [await serviceOn(t, proxy.url, { key, timings }), await serviceOn(t, proxy.url, { key, timings })]
    const [a, b] = apps as [WritingApp, WritingApp]
    const base = await a.listen()
    const lost = await act(a, 'appoint', doctor({ personName: 'Tabt Person' }))
    t.equal(lost.seq, 2)
    const before = await digestOf(base)
    proxy.cut()
    await restore()
    // Before the services come back, another writes the number that they know from the other history.
    const third = await serviceOn(t, url, { key, timings })
    t.equal((await act(third, 'appoint', doctor())).seq, 2)
    proxy.mend()
    await until(async () => (await digestOf(base)).generation !== before.generation)
    const after = await digestOf(base)
    t.equal(after.seq, 2)
    t.not(after.digest, before.digest)
    t.equal((await snapshotOf(base)).end.digest, after.digest)
    for (const app of [...apps, third]) {
      await until(async () => {
        const { generation, digest } = (await app.app.inject('/v1/digest')).json()
        return generation === after.generation && digest === after.digest
      })
    }
    const people = await a.app.inject('/v1/people')
    t.notMatch(people.body, 'Tabt Person')
    t.equal((await act(b, 'appoint', doctor())).seq, 3, 'numbers go on from those of the restored database')
    const tellers = [...apps, third].filter(({ logged }) =>
      logged.some(({ msg }) => /replicas begin anew/.test(String(msg)))
    )
    t.ok(tellers.length > 0, 'the first process that sees the other history tells of it')
    t.notOk(tellers.includes(third), 'who has not seen the other one has nothing to tell')
  }
)

t.test(
  'a process that was away for longer than the log goes back copies anew, and replicas go on',
  { skip: noPostgres },
  async (t) => {
    const { url, key } = await seededDatabase(t)
    const proxy = await proxyTo(t, url)
    const [away, other] = [await serviceOn(t, proxy.url, { timings }), await serviceOn(t, url, { key, timings })]
    const { seq } = await act(other, 'appoint', doctor())
    await until(async () => (await away.app.inject('/v1/digest')).json().seq === seq)
    proxy.cut()
    await act(other, 'appoint', doctor())
    await act(other, 'appoint', doctor())
    await ask(url, "update append set at = at - interval '2 hours'")
    await act(other, 'appoint', doctor())
    t.same(await ask(url, 'select count(*)::int as count from append'), [{ count: 1 }], 'the log is kept for an hour')
    proxy.mend()
    await until(async () => (await away.app.inject('/v1/digest')).json().seq === 4)
    t.same((await away.app.inject('/v1/digest')).json(), (await other.app.inject('/v1/digest')).json())
    t.ok(away.logged.some(({ msg }) => /copy is made anew/.test(String(msg))))
    t.notOk(away.logged.some(({ msg }) => /replicas begin anew/.test(String(msg))))
  }
)

t.test('a quiet night makes no process copy anew', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const [a, b] = [await serviceOn(t, url, { key, timings }), await serviceOn(t, url, { key, timings })]
  await act(a, 'appoint', doctor())
  await until(async () => (await b.app.inject('/v1/digest')).json().seq === 1)
  await ask(url, "update append set at = at - interval '10 hours'")
  await act(a, 'appoint', doctor())
  await until(async () => (await b.app.inject('/v1/digest')).json().seq === 2)
  t.notOk(b.logged.some(({ msg }) => /copy is made anew/.test(String(msg))))
})

t.test('an erased name is nowhere in the database and in no copy', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const proxy = await proxyTo(t, url)
  const [a, b] = [await serviceOn(t, url, { key, timings }), await serviceOn(t, url, { key, timings })]
  const behind = await serviceOn(t, proxy.url, { key, timings })
  const name = 'Ødegaard Ærlighed'
  const { changed } = await act(a, 'appoint', doctor({ personName: name, reason: `valgt: ${name}` }))
  const kept = await a.app.inject({
    method: 'POST',
    url: '/v1/appointments',
    payload: doctor({ personKey: changed.person.key, level: 'POLITICAL', seatKind: 'GENERAL_PRACTITIONER' }),
    headers: { 'idempotency-key': 'one' }
  })
  t.equal(kept.statusCode, 201, kept.body)
  await until(async () => (await behind.app.inject('/v1/digest')).json().seq === 2)
  proxy.cut()
  await act(a, 'renameBody', { bodyKey: VEST, name: 'Limfjorden', validFrom: '2026-01-01' })
  const { errors } = await b.ask(
    'mutation ($key: String!) { erasePerson(input: { personKey: $key, reason: "efter anmodning" }) { seq } }',
    {
      key: changed.person.key
    }
  )
  t.same(errors, [])
  proxy.mend()
  for (const app of [a, b, behind]) {
    await until(async () => (await app.app.inject('/v1/digest')).json().seq === 4)
    t.notMatch((await app.app.inject('/v1/people')).body, name)
    t.notMatch((await app.app.inject('/v1/changes')).body, name)
  }
  const tables = await ask<{ table: string }>(
    url,
    "select tablename as table from pg_tables where schemaname = 'public'"
  )
  for (const { table } of tables) {
    const [found] = await ask(url, `select count(*)::int as count from "${table}" as row where row::text like $1`, [
      `%${name}%`
    ])
    t.same(found, { count: 0 }, table)
  }
  for (const app of [a, b, behind]) {
    await until(() => !holds(app, name))
    t.notOk(holds(app, name), 'no byte of the copy has it')
  }
})

t.test('an erasure is taken by every process, and none makes its copy anew', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const apps = [await serviceOn(t, url, { key, timings }), await serviceOn(t, url, { key, timings })]
  const [a, b] = apps as [WritingApp, WritingApp]
  const { changed } = await act(a, 'appoint', doctor())
  const erased = await b.ask(
    'mutation ($key: String!) { erasePerson(input: { personKey: $key, reason: "efter anmodning" }) { seq } }',
    { key: changed.person.key }
  )
  t.same(erased.errors, [])
  await until(async () => (await b.app.inject('/v1/digest')).json().seq === 2)
  for (const app of apps) {
    t.same(
      app.logged.filter(({ level, msg }) => level === 50 || /made anew/.test(String(msg))),
      []
    )
  }
})

t.test('nobody changes or removes a record, not even the owner of the tables', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const app = await serviceOn(t, url, { key, timings })
  await act(app, 'appoint', doctor({ reason: 'valgt' }))
  await send(app, 'appoint', doctor())
  const { errors } = await app.ask(
    `mutation { applyChanges(input: { title: { da: "Nyt", en: "New" }, operations: [
       { renameBody: { bodyKey: "${VEST}", name: "Nyt", validFrom: "2026-01-01" } }] }) { seq } }`
  )
  t.same(errors, [])
  const tries = {
    "update change set actor = 'other'": /never changed/,
    "update change set rows = '[]'": /never changed/,
    'update change set reason = null where reason is not null': /never changed/,
    "update change set reason = 'anden'": /never changed/,
    'update change_set set title = \'{"da":"En anden","en":"New"}\'': /never changed/,
    'update change_set set title = \'{"da":"(slettet)"}\'': /never changed/,
    'update change_set set size = 7': /never changed/,
    'delete from change_set': /never deleted/,
    'delete from change': /never deleted/,
    'truncate change cascade': /never deleted/,
    'truncate change_set cascade': /never (changed or )?deleted/
  }
  for (const [sql, message] of Object.entries(tries)) await t.rejects(ask(url, sql), { message }, sql)
  await refused(app, 'appoint', doctor({ bodyKey: 'ukendt' }))
  t.equal((await app.app.inject('/v1/digest')).json().seq, 3)
})
