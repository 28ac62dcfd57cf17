import {
  chmodSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { ofFileAlone } from '../support/beside.ts'
import { seededFile } from '../support/files.ts'
import { run } from '../support/process.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'

/* npm run backup and npm run restore, on a service that runs and on one that is stopped. */

const appointment = () => anAppointment('1081-sundhedsklynge-vest', 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')

async function command(t: Test, name: 'backup' | 'restore', path: string, ...args: string[]) {
  const started = run(t, { DATABASE_PATH: path }, [`./cli/${name}.ts`, ...args])
  const { code } = await started.ended
  return { code, out: started.out(), err: started.err() }
}

function read<Value>(path: string, sql: string): Value {
  const db = new Database(path, { readonly: true })
  const value = db.prepare(sql).pluck().get()
  db.close()
  return value as Value
}
const generationOf = (path: string) => read<number>(path, 'pragma user_version')
const seqOf = (path: string) => read<number>(path, 'select max(seq) from change')

t.test('a database that the service makes is for the service alone', async (t) => {
  const path = join(t.testdir(), 'new.db')
  const db = openDatabase(path)
  t.equal(statSync(path).mode & 0o777, 0o600)
  t.equal(statSync(`${path}-wal`).mode & 0o777, 0o600)
  closeDatabase(db)
  chmodSync(path, 0o640)
  closeDatabase(openDatabase(path))
  t.equal(statSync(path).mode & 0o777, 0o640, 'the rights of a file that is there stay')
})

t.test(
  'a backup during writes holds every write before it; restored, it is a history that replicas detect',
  { skip: ofFileAlone('the backup is one of the file') },
  async (t) => {
    const databasePath = seededFile(t)
    const copy = join(t.testdir(), 'copy.db')
    const first = await writingApp(t, { databasePath })
    const replicaPath = join(t.testdirName, 'replica.db')
    const base = await first.listen()

    for (let time = 0; time < 3; time++) await act(first, 'appoint', appointment())
    let isRunning = true
    let written = 3
    const writing = (async () => {
      while (isRunning) {
        written = Number((await act(first, 'appoint', appointment())).seq)
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
    })()
    const before = written
    const backedUp = await command(t, 'backup', databasePath, copy)
    isRunning = false
    await writing
    t.match(backedUp, { code: 0, err: '', out: /copy\.db holds .* up to change \d+, \d+ bytes, and was checked/ })
    t.ok(written > before, `${written - before} writes during the backup`)
    t.ok(seqOf(copy) >= before && seqOf(copy) <= written)
    t.equal(read(copy, 'pragma integrity_check'), 'ok')
    t.equal(read(copy, 'pragma journal_mode'), 'delete', 'one file holds all of it')
    t.equal(statSync(copy).mode & 0o777, 0o600, 'it holds the hashes of keys')
    t.same(readdirSync(t.testdirName), ['copy.db'])

    const behind = new Replica(base, replicaPath)
    while (!(await behind.catchUp()));
    behind.db.close()
    t.match(await command(t, 'restore', databasePath, copy), { code: 1, err: /is in use: stop the service first/ })
    await first.app.close()

    const generation = generationOf(databasePath)
    t.match(await command(t, 'restore', databasePath, copy), { code: 0, err: '', out: /before-restore/ })
    t.ok(generationOf(databasePath) > generation)
    t.equal(generationOf(`${databasePath}.before-restore`), generation)
    t.equal(seqOf(`${databasePath}.before-restore`), written)

    const second = await writingApp(t, { databasePath })
    for (let time = 0; time < written; time++) await act(second, 'appoint', appointment())
    const after = new Replica(await second.listen(), replicaPath)
    t.equal(await after.catchUp(), false, 'it sees that this is another history')
    while (!(await after.catchUp()));
    t.equal(await after.check(), true)
    after.db.close()
  }
)

t.test('a backup is never written over a file, and leaves nothing where it is refused', async (t) => {
  const path = seededFile(t)
  const folder = t.testdir({ 'there.db': 'something', 'other.db': '' })
  t.match(await command(t, 'backup', path, join(folder, 'there.db')), { code: 1, err: /there\.db exists already/ })
  t.equal(readFileSync(join(folder, 'there.db'), 'utf8'), 'something')
  t.match(await command(t, 'backup', path), { code: 1, err: /Name a file/ })
  t.match(await command(t, 'backup', join(folder, 'none.db'), join(folder, 'copy.db')), { code: 1, err: /no database/ })
  t.match(await command(t, 'backup', join(folder, 'other.db'), join(folder, 'copy.db')), { code: 1, err: /is empty/ })

  const damaged = seededFile(t)
  const file = openSync(damaged, 'r+')
  writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, 40 * 4096)
  t.match(await command(t, 'backup', damaged, join(folder, 'copy.db')), { code: 1, err: /damaged|malformed/ })
  t.same(readdirSync(folder), ['other.db', 'there.db'])
})

t.test('a file that is no whole backup of this service is refused, and the database stays', async (t) => {
  const path = seededFile(t)
  const folder = t.testdir({ 'text.db': 'this is not a database, whatever its name says', 'empty.db': '' })
  const file = (name: string) => join(folder, name)
  copyFileSync(path, file('damaged.db'))
  writeSync(openSync(file('damaged.db'), 'r+'), Buffer.alloc(4096, 0xa5), 0, 4096, 40 * 4096)
  const foreign = new Database(file('foreign.db'))
  foreign.exec('create table parcel (id integer)')
  foreign.close()
  copyFileSync(path, file('newer.db'))
  const newer = new Database(file('newer.db'))
  newer.prepare('insert into migration (hash, applied_at) values (?, ?)').run('f'.repeat(64), '2031-01-01T00:00:00Z')
  newer.close()

  const generation = generationOf(path)
  for (const [name, err] of [
    ['text.db', /text\.db is damaged/],
    ['empty.db', /empty\.db is empty/],
    ['damaged.db', /damaged\.db is damaged/],
    ['foreign.db', /foreign\.db is a database of another application/],
    ['newer.db', /newer/],
    ['none.db', /There is no file/]
  ] as const) {
    t.match(await command(t, 'restore', path, file(name)), { code: 1, err })
  }
  t.match(await command(t, 'restore', path, path), { code: 1, err: /is the database itself/ })
  t.equal(generationOf(path), generation)
  t.notOk(existsSync(`${path}.incoming`) || existsSync(`${path}.before-restore`))
})

t.test('a damaged database can be replaced, and each replaced file is kept', async (t) => {
  const path = seededFile(t)
  const copy = seededFile(t)
  writeFileSync(path, 'this is not a database')
  t.match(await command(t, 'restore', path, copy), { code: 0, err: '' })
  t.equal(readFileSync(`${path}.before-restore`, 'utf8'), 'this is not a database')
  t.match(await command(t, 'restore', path, copy), { code: 0, err: '', out: /before-restore-2/ })
  t.equal(read(path, 'pragma integrity_check'), 'ok')
})
