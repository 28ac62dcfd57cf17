import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { Replica } from '../../examples/replica/replica.ts'
import { killAll } from '../ha/processes.ts'
import { startDatabase } from '../ha/single.ts'
import { adminKey } from '../support/app.ts'
import { erasing, fastReader, stall, stalledReader } from './companions.ts'
import { roundRobin } from './round-robin.ts'

/* What only processes that are killed can show. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BODIES = ['1081-sundhedsklynge-vest', '1081-sundhedsklynge-syd', '1081-ssu']
const REPLICAS = 4
/** Operations of a change set. */
const SET_SIZE = 5

/** What was started and has not ended; a run that breaks off leaves nothing behind. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

function start(...given: [command: string, parameters: string[], options: SpawnOptions]): ChildProcess {
  const child = spawn(...given)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

type Server = { base: string; child: ChildProcess }
type Acknowledged = { seq: number; key: string }

/** A database that the servers share, and the secret of a key to it. */
type Shared = { url: string; key: string } | null

/** The service as `npm start` starts it, on a free port. */
async function startServer(path: string, options: readonly string[] = [], shared: Shared = null): Promise<Server> {
  const env = {
    ...process.env,
    ...(shared && { DATABASE_URL: shared.url }),
    NODE_ENV: 'production',
    DATABASE_PATH: path,
    PORT: '0',
    LOG_LEVEL: 'info',
    RATE_LIMIT: '10000000',
    RATE_LIMIT_KEY: '10000000'
  }
  key = shared?.key ?? adminKey(path)
  const child = start(process.execPath, [...options, 'src/start.js'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const lines = createInterface({ input: child.stdout as Readable })
  const base = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)))
    lines.on('line', (line) => {
      const address = /Server listening at (http:[^"]+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
  })
  return { base, child }
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

let written = 0
/** Shown with every write. */
let key = ''

function aMeeting(): object {
  written += 1
  return {
    bodyKey: BODIES[written % BODIES.length],
    level: 'POLITICAL',
    date: `${2026 + (written % 3)}-06-01`,
    title: `Møde ${written}`,
    agenda: [{ title: 'Økonomi' }, { title: 'Fortroligt', authoritiesOnly: true }]
  }
}

/** Most times that a request is sent again because the database does not take it. */
const PATIENCE = 10

/** The response to a POST. A starved database that stores nothing is asked again, as a client does. */
async function post(base: string, path: string, body: object): Promise<{ isOk: boolean; text: string }> {
  for (let sent = 1; ; sent++) {
    const answer = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(body)
    })
    const text = await answer.text()
    if (!text.includes('"UNAVAILABLE"') || sent > PATIENCE) return { isOk: answer.ok, text }
    await wait(Number(answer.headers.get('retry-after') ?? 1) * 1000)
  }
}

/** What a mutation answered; undefined where the server went away before it answered. */
async function mutated<Payload>(base: string, query: string, input: object): Promise<Payload | undefined> {
  try {
    const { text } = await post(base, '/graphql', { query, variables: { input } })
    const { data, errors } = JSON.parse(text) as { data?: { payload: Payload }; errors?: unknown[] }
    if (!data?.payload) throw new Error(JSON.stringify(errors))
    return data.payload
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** One write, or every third time a change set of some; what was acknowledged. */
async function write(base: string): Promise<Acknowledged[] | undefined> {
  if (written % 3 === 0) return (await writeSet(base))?.acknowledged
  type Payload = { seq: number; meeting: { key: string } }
  const query =
    'mutation ($input: ScheduleMeetingInput!) { payload: scheduleMeeting(input: $input) { seq meeting { key } } }'
  const done = await mutated<Payload>(base, query, aMeeting())
  return done && [{ seq: done.seq, key: done.meeting.key }]
}

/** A change set of meetings. */
async function writeSet(base: string): Promise<{ key: string; acknowledged: Acknowledged[] } | undefined> {
  type Payload = { changeSet: { key: string }; results: { seq: number; entity: { key: string } }[] }
  const query = `mutation ($input: ApplyChangesInput!) { payload: applyChanges(input: $input) {
    changeSet { key } results { seq entity { ... on Meeting { key } } } } }`
  const operations = Array.from({ length: SET_SIZE }, () => ({ scheduleMeeting: aMeeting() }))
  const done = await mutated<Payload>(base, query, { title: { da: 'Mødeplan' }, operations })
  return (
    done && { key: done.changeSet.key, acknowledged: done.results.map(({ seq, entity }) => ({ seq, key: entity.key })) }
  )
}

/** Applies a change set and takes it back; the number of writes. */
async function applyAndRevert(base: string): Promise<number> {
  const set = await writeSet(base)
  if (!set) return 0
  const query = 'mutation ($input: RevertChangesInput!) { payload: revertChanges(input: $input) { seq } }'
  return (await mutated(base, query, { changeSetKey: set.key })) ? SET_SIZE + 1 : SET_SIZE
}

/** Carries an action of the REST door out; what it changed. */
async function does(base: string, path: string, body: object): Promise<{ key: string }> {
  const { isOk, text } = await post(base, `/v1/${path}`, body)
  if (!isOk) throw new Error(`${path}: ${text}`)
  return Object.values(JSON.parse(text) as Record<string, { key: string }>)[0] as { key: string }
}

const CLUSTERS = ['nord', 'midt', 'vest', 'syd'].map((name) => `1081-sundhedsklynge-${name}`)

/** An agreement that is drafted, comes into view and leaves it again and again until it is given up; then the next. */
async function* drafts(base: string): AsyncGenerator<void, never> {
  const [on, remark] = ['2026-01-15', 'Prøve']
  for (;;) {
    const agreement = await does(base, 'health-agreements', { regionCode: '1081', on, validFrom: '2035-07-01' })
    const takes = (step: string, more: object = {}) =>
      does(base, `health-agreements/${agreement.key}/${step}`, { on, ...more })
    yield
    const goal = await does(base, 'goals', { agreementKey: agreement.key, on, title: 'Mål', unit: 'point' })
    yield
    await does(base, `goals/${goal.key}/record-measurement`, { on, value: 1, source: 'Prøve' })
    for (const clusterKey of CLUSTERS) {
      yield
      await takes('give-input', { clusterKey, remark })
    }
    for (let round = 0; round < 3; round++) {
      yield
      await takes('send-for-approval')
      yield
      await takes('approve', { by: { municipalityCode: '0851' } })
      yield
      await takes('reject', { by: { regionCode: '1081' }, remark })
      yield
      await takes('revise', { remark })
    }
    yield
    await takes('withdraw', { remark })
    yield
  }
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export type Soaked = {
  writes: number
  kills: number
  /** Whether each replica equals the original. */
  equal: (boolean | null)[]
  /** Snapshots that a stalled reader asked for, and those that a fast one read. */
  stalled: number
  snapshots: number
  /** Snapshots that were broken off by an erasure. */
  broken: number
  /** The longest that `/health/live` took beside the fast reader. */
  slowestLiveMs: number
  erased: number
  faults: string[]
}

/** An erased name is gone from all files after this long. */
const ERASED_MS = 60_000
/** The writer works longer than asked until this many writes are acknowledged. */
const LEAST_WRITES = 20
/** A server has stopped after this long, whoever reads from it. */
const STOPPED_MS = 15_000

/**
 * One writer at full speed, of meetings, of change sets that are taken back, and of drafts that come into view and leave it; people who are appointed and
 * erased; a second process on the file, whose clock jumps; a reader of snapshots that stalls and one that is fast; and
 * four replicas killed and started again at random. On PostgreSQL, the replicas ask two servers in turn.
 */
export const soak = (
  seconds: number,
  say: (line: string) => void = () => {},
  store: 'sqlite' | 'postgres' = 'sqlite'
): Promise<Soaked> =>
  inFolder(async (folder) => {
    const original = join(folder, 'original.db')
    const shared = store === 'sqlite' ? null : await startDatabase(folder)
    const first = await startServer(original, [], shared)
    // A shared store refuses a clock that differs from that of the database.
    const clock = shared === null ? ['--import', './test/soak/wandering-clock.ts'] : []
    const second = await startServer(original, clock, shared)
    const proxy = shared && (await roundRobin([first.base, second.base]))
    const base = proxy?.base ?? first.base
    const end = Date.now() + seconds * 1000
    const faults: string[] = []
    let [writes, kills] = [0, 0]
    const pathOf = (index: number) => join(folder, `replica-${index}.db`)
    const life = drafts(base)
    // On a busy machine one write may take seconds.
    const writer = async () => {
      while (Date.now() < end || writes < LEAST_WRITES) {
        for (const server of [first, second]) writes += (await write(server.base))?.length ?? 0
        writes += await applyAndRevert(second.base)
        await life.next()
        writes += 1
      }
    }
    const replica = async (index: number) => {
      // Once at least: on a busy machine the time may be over before the last of them starts.
      do {
        const copy = start(process.execPath, ['examples/replica/replica.ts', base, pathOf(index)], {
          cwd: ROOT,
          stdio: ['ignore', 'ignore', 'inherit']
        })
        await wait(Math.min(500 + Math.random() * 4000, Math.max(end - Date.now(), 0)))
        await kill(copy, 'SIGKILL')
        kills += 1
        if (kills % 50 === 0) say(`${writes} writes, ${kills} replicas killed`)
      } while (Date.now() < end)
    }
    const indexes = Array.from({ length: REPLICAS }, (_, index) => index)
    try {
      const [stalled, read, names] = await Promise.all([
        stalledReader(base, end),
        fastReader(second.base, end),
        erasing(base, end, does),
        writer(),
        ...indexes.map(replica)
      ])
      faults.push(...read.faults)
      // One reader stalls to the end: neither the names nor the servers wait for it.
      const socket = await stall(base)
      const equal: (boolean | null)[] = []
      for (const index of indexes) {
        const copy = new Replica(base, pathOf(index))
        while (!(await copy.catchUp()));
        equal.push(await copy.check())
        copy.db.close()
      }
      faults.push(...(await namesLeft(names, filesIn(folder))))
      if (proxy) {
        faults.push(...proxy.conflicts.map((url) => `${url} answered 409`))
        faults.push(...(await differences([first.base, second.base])))
      }
      for (const server of [first, second]) faults.push(...(await stopFaults(server)))
      socket.destroy()
      const { snapshots, broken, slowestLiveMs } = read
      return { writes, kills, equal, stalled, snapshots, broken, slowestLiveMs, erased: names.length, faults }
    } finally {
      proxy?.close()
      for (const { child } of [first, second]) await kill(child, 'SIGKILL')
      killAll()
    }
  })

/** The files of servers and replicas. PostgreSQL removes old versions of rows when it is vacuumed. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^(original|replica)/.test(name))
    .map((name) => join(folder, name))

/** What differs in the digests of servers at the change that the first of them knows last. */
async function differences([base, ...others]: readonly string[]): Promise<string[]> {
  const digestAt = async (address: string) => (await (await fetch(address)).json()) as { seq: number; digest: string }
  const { seq, digest } = await digestAt(`${base}/v1/digest`)
  const faults: string[] = []
  for (const other of others) {
    const its = await digestAt(`${other}/v1/digest?at=${seq}`)
    if (its.digest !== digest) faults.push(`${other} differs from ${base} at change ${seq}`)
  }
  return faults
}

/** The erased names that are still in a file when they should be gone. */
async function namesLeft(names: readonly string[], files: readonly string[]): Promise<string[]> {
  const until = Date.now() + ERASED_MS
  for (;;) {
    const left = files.filter(existsSync).flatMap((file) => {
      const bytes = readFileSync(file)
      return names.filter((name) => bytes.includes(name)).map((name) => `${name} is still in ${basename(file)}`)
    })
    if (left.length === 0 || Date.now() > until) return left
    await wait(1_000)
  }
}

/** The faults of a server that is asked to stop. */
async function stopFaults({ child }: Server): Promise<string[]> {
  const from = Date.now()
  await kill(child, 'SIGTERM')
  const ms = Date.now() - from
  const faults: string[] = []
  if (child.exitCode !== 0) faults.push(`a server ended with ${child.exitCode ?? child.signalCode} after SIGTERM`)
  if (ms > STOPPED_MS) faults.push(`a server took ${ms} ms to stop`)
  return faults
}

export type Killed = { times: number; acknowledged: number; faults: string[] }

/** Kills the server in the middle of writes, again and again on one file; what is wrong with the file afterwards. */
export const killing = (times: number, say: (line: string) => void = () => {}): Promise<Killed> =>
  inFolder(async (folder) => {
    const path = join(folder, 'killed.db')
    const acknowledged: Acknowledged[] = []
    const faults: string[] = []
    for (let time = 1; time <= times; time++) {
      const { base, child } = await startServer(path)
      let gone = false
      child.once('exit', () => {
        gone = true
      })
      const writer = async () => {
        while (!gone) {
          const done = await write(base)
          if (done) acknowledged.push(...done)
          else break
        }
      }
      const writing = Promise.all([writer(), writer(), writer()])
      // On a busy machine the first writes may take longer than any fixed time.
      const least = acknowledged.length + 2
      while (!gone && acknowledged.length < least) await wait(5)
      await wait(Math.random() * 300)
      await kill(child, 'SIGKILL')
      await writing
      faults.push(...faultsOf(path, acknowledged).map((fault) => `after kill ${time}: ${fault}`))
      if (time % 10 === 0)
        say(`killed ${time} times, ${acknowledged.length} writes acknowledged, ${faults.length} faults`)
    }
    return { times, acknowledged: acknowledged.length, faults }
  })

/** What is not as it must be in a file, given what was acknowledged. */
function faultsOf(path: string, acknowledged: readonly Acknowledged[]): string[] {
  const db = new Database(path)
  try {
    const all = <Row>(sql: string) => db.prepare<[], Row>(sql).all()
    const faults: string[] = []
    const intact = db.pragma('integrity_check', { simple: true })
    if (intact !== 'ok') faults.push(`integrity_check says ${intact}`)
    const changes = all<{ seq: number; key: string; rows: string }>(
      'select seq, entity_key as key, rows from change order by seq'
    )
    const bySeq = new Map(changes.map((change) => [change.seq, change]))
    for (const { seq, key } of acknowledged) {
      if (bySeq.get(seq)?.key !== key) faults.push(`the acknowledged write ${seq} of ${key} is not there`)
    }
    for (const [index, { seq }] of changes.entries())
      if (seq !== index + 1) faults.push(`the feed has a gap before ${seq}`)
    const parts = all<{ key: string }>(
      `select key from change_set where size <> (select count(*) from change where set_key = change_set.key)`
    )
    for (const { key } of parts) faults.push(`only a part of the change set ${key} is there`)
    // Rows and records come and go together, so that either all of a write is there or nothing.
    const recorded = changes.flatMap(({ rows }) => (JSON.parse(rows) as { key: string }[]).map((row) => row.key)).sort()
    const stored = all<{ key: string }>('select key from meeting union all select key from agenda_item')
    if (JSON.stringify(stored.map(({ key }) => key).sort()) !== JSON.stringify(recorded)) {
      faults.push(`${stored.length} rows are stored and ${recorded.length} recorded`)
    }
    return faults
  } finally {
    db.close()
  }
}
