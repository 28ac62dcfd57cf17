import Database from 'better-sqlite3'
import t from 'tap'
import { adminKey } from '../support/app.ts'
import { nextVersion } from '../support/next-version.ts'
import { listening, run } from '../support/process.ts'
import { seededFile } from '../support/representation.ts'

/* An old and a new version in processes of their own, on one file, while the new one migrates it. */

const VEST = '1081-sundhedsklynge-vest'

/** What the next version adds: a column that may be null, one with a default, a table and an index. */
const ADDITIVE = `
  alter table body add column telephone text;
  alter table name add column printed integer not null default 1;
  create table visit (key text primary key not null, body_key text references body (key), purpose text);
  create index visit_by_body on visit (body_key);
`

t.test('processes of an old and a new version serve and write one file through an additive migration', async (t) => {
  const path = seededFile(t)
  const authorization = `Bearer ${adminKey(path)}`
  const env = { DATABASE_PATH: path, PORT: '0', LOG_LEVEL: 'info', RATE_LIMIT: '0' }
  const old = run(t, env)
  const oldBase = `http://127.0.0.1:${await listening(old)}`
  const get = async (base: string, address: string) => {
    const response = await fetch(`${base}${address}`)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const rename = async (base: string, name: string, validFrom: string) => {
    const response = await fetch(`${base}/v1/bodies/${VEST}/rename`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ name, validFrom })
    })
    return { status: response.status, text: await response.text() }
  }
  const nameAt = async (base: string, day: string) => (await get(base, `/v1/clusters/${VEST}?asOf=${day}`)).body.name

  t.match(await rename(oldBase, 'Before', '2026-01-01'), { status: 200 })
  const before = (await get(oldBase, '/v1/digest')).body

  const next = run(t, env, [], { root: nextVersion(t, ADDITIVE) })
  const nextBase = `http://127.0.0.1:${await listening(next)}`

  t.equal(await nameAt(nextBase, '2026-01-01'), 'Before', 'the new version has what the old one wrote')
  t.match(await rename(nextBase, 'By the new', '2026-02-01'), { status: 200 })
  t.equal(await nameAt(oldBase, '2026-02-01'), 'By the new', 'the old version sees a write of the new one')
  const raw = new Database(path)
  t.teardown(() => raw.close())
  raw.prepare('update body set telephone = ? where key = ?').run('96 00 00 00', VEST)
  t.match(await rename(oldBase, 'By the old', '2026-03-01'), { status: 200 }, 'and writes on')
  t.equal(await nameAt(nextBase, '2026-03-01'), 'By the old')
  t.equal((await get(oldBase, '/health/ready')).status, 200)
  const telephone = raw.prepare('select telephone from body where key = ?').pluck()
  t.equal(telephone.get(VEST), '96 00 00 00', 'and leaves a column alone that it does not know')

  const [ofOld, ofNext] = [(await get(oldBase, '/v1/digest')).body, (await get(nextBase, '/v1/digest')).body]
  t.same(ofOld, ofNext, 'both have the same rows')
  t.not(ofOld.generation, before.generation, 'replicas start again')

  old.child.kill('SIGTERM')
  t.equal((await old.ended).code, 0)
  const again = run(t, env)
  t.equal((await again.ended).code, 1, 'the old version cannot be started on the file again')
  t.match(again.err() + again.out(), /written by another version of this service: it has \d+ migrations/)
  t.equal(await nameAt(nextBase, '2026-03-01'), 'By the old', 'the new version serves on')
})
