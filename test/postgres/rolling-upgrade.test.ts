import { join } from 'node:path'
import t from 'tap'
import { ownFolder } from '../support/files.ts'
import { nextVersion } from '../support/next-version.ts'
import { noPostgres, seededDatabase } from '../support/postgres.ts'
import { listening, run } from '../support/process.ts'
import { until } from '../support/sync.ts'

/* An old and a new version in processes of their own, on one database, through an additive migration. */

const VEST = '1081-sundhedsklynge-vest'

const SQLITE = `
  alter table body add column telephone text;
  create table visit (key text primary key not null, body_key text references body (key), purpose text);
  create index visit_by_body on visit (body_key);
`
const POSTGRES = `
  alter table body add column telephone text;
  create table visit (key text primary key not null, body_key text references body (key), purpose text,
    written bigint generated always as identity);
  create index visit_by_body on visit (body_key);
`

t.test(
  'processes are replaced one after the other through an additive migration, and no request is lost',
  { skip: noPostgres },
  async (t) => {
    const { url, key } = await seededDatabase(t)
    const folder = ownFolder(t)
    const envOf = (name: string) => ({
      DATABASE_URL: url,
      DATABASE_PATH: join(folder, `${name}.db`),
      PORT: '0',
      LOG_LEVEL: 'info',
      RATE_LIMIT: '0'
    })
    const start = async (name: string, root?: string) => {
      const process = run(t, envOf(name), [], root === undefined ? {} : { root })
      return { process, base: `http://127.0.0.1:${await listening(process)}` }
    }
    const digestOf = async (base: string) => (await fetch(`${base}/v1/digest`)).json() as Promise<{ seq: number }>

    const old = await start('old')
    /** The processes that a proxy would ask. */
    let bases = [old.base]
    const answers = new Map<number, number>()
    let writes = 0
    let isOver = false
    const client = async () => {
      for (let turn = 0; !isOver; turn += 1) {
        const base = bases[turn % bases.length]
        const write = await fetch(`${base}/v1/meetings`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
          body: JSON.stringify({ bodyKey: VEST, level: 'POLITICAL', date: '2026-06-01', title: `Møde ${turn}` })
        })
        await write.text()
        if (write.status === 201) writes += 1
        const read = await fetch(`${base}/v1/clusters/${VEST}`)
        await read.text()
        for (const { status } of [write, read]) answers.set(status, (answers.get(status) ?? 0) + 1)
      }
    }
    const working = [client(), client()]
    const some = async () => {
      const before = writes
      await until(() => writes > before + 10)
    }
    await some()

    const root = nextVersion(t, SQLITE, POSTGRES)
    const migrated = run(t, envOf('migrate'), ['./cli/migrate.ts'], { root })
    t.equal((await migrated.ended).code, 0, migrated.err())
    t.match(migrated.out(), /1 migration applied/)
    await some()
    t.equal((await fetch(`${old.base}/health/ready`)).status, 200, 'the old version serves on the migrated database')

    const next = await start('next', root)
    bases = [old.base, next.base]
    await some()
    bases = [next.base]
    await some()
    t.equal((await fetch(`${old.base}/health/ready`)).status, 200, 'the old version takes what the new one writes')
    old.process.child.kill('SIGTERM')
    t.equal((await old.process.ended).code, 0)
    await some()
    const other = await start('other', root)
    bases = [next.base, other.base]
    await some()
    isOver = true
    await Promise.all(working)

    t.same([...answers.keys()].toSorted(), [200, 201], 'every request was answered')
    await until(async () => {
      const [{ seq }, { seq: otherSeq }] = await Promise.all([digestOf(next.base), digestOf(other.base)])
      return seq === otherSeq && seq >= writes
    })
    t.same(await digestOf(other.base), await digestOf(next.base))
    const again = run(t, envOf('again'))
    t.equal((await again.ended).code, 1, 'the old version cannot be started again')
    t.match(again.err() + again.out(), /migrated by another version of this service: it has \d+ migrations/)
  }
)
