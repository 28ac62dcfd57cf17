import { type ChildProcess, execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type pg from 'pg'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { connectPrimary } from '../../src/store/postgres/connect.ts'
import { seed } from '../../src/store/seed.ts'
import { adminKey } from '../support/app.ts'
import { TEMPORARY } from '../support/files.ts'
import { type Acknowledged, type Seen, startClients } from './clients.ts'
import { Cluster } from './cluster.ts'
import { isRunning, killAll, signal, start } from './processes.ts'
import { freePorts } from './programs.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DATABASE = 'sundhedsstruktur'
const ROLE = 'service'

/** A node comes back after this time. */
const AWAY_MS = 15_000
/** Writes go on undisturbed for this long before each event. */
const QUIET_MS = 3_000
/** etcd has no majority, or a node is frozen, for this long. */
const WITHOUT_MS = 15_000

export type Event = { name: string; from: number; to: number }
export type Outcome = {
  seen: Seen
  events: (Event & { acknowledged: number; pauseMs: number })[]
  lost: string[]
  doubled: string[]
  gaps: number[]
  digests: string[]
  verified: string
}

/** One process of the service, at an address that it keeps. */
class Service {
  readonly base: string
  private readonly env: NodeJS.ProcessEnv
  private readonly log: string
  private child: ChildProcess | null = null

  constructor(folder: string, name: string, port: number, url: string) {
    this.base = `http://127.0.0.1:${port}`
    this.log = join(folder, `${name}.log`)
    this.env = {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      DATABASE_PATH: join(folder, `${name}.db`),
      PORT: String(port),
      LOG_LEVEL: 'warn',
      RATE_LIMIT: '0',
      RATE_LIMIT_KEY: '10000000'
    }
  }

  start(): void {
    this.child = start([process.execPath, 'src/start.js'], { cwd: ROOT, log: this.log, env: this.env })
  }

  kill(): void {
    if (isRunning(this.child)) signal([this.child.pid as number], 'SIGKILL')
  }

  async ready(): Promise<void> {
    for (;;) {
      const response = await fetch(`${this.base}/health/ready`).catch(() => null)
      if (response?.ok) return
      if (!isRunning(this.child)) throw new Error(`The service of ${this.base} has ended. See ${this.log}`)
      await wait(50)
    }
  }
}

/** Runs a command of `npm run`. */
async function command(name: string, url: string, folder: string, ...args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH, DATABASE_URL: url, DATABASE_PATH: join(folder, 'command.db') }
  const { stdout } = await promisify(execFile)(process.execPath, ['src/start.js', `./cli/${name}.ts`, ...args], {
    cwd: ROOT,
    env
  })
  return stdout.trim()
}

/** A database with the seeds, made as operators make one. Returns the secret of a key that may write everything. */
async function makeDatabase(cluster: Cluster, folder: string): Promise<string> {
  const client = await connectPrimary(cluster.url('postgres', 'postgres'))
  await client.query(`create role ${ROLE} login`)
  await client.query(`create database ${DATABASE} template template0 lc_collate 'C' lc_ctype 'C' encoding 'UTF8'`)
  await client.end()
  const file = join(folder, 'seeded.db')
  const key = adminKey(file)
  const db = openDatabase(file)
  seed(db)
  closeDatabase(db)
  const url = cluster.url('postgres', DATABASE)
  await command('migrate', url, folder, '--service', ROLE)
  await command('move', url, folder, file)
  return key
}

type Options = { kills: number; isShort: boolean; say: (line: string) => void }

/** Runs writers and readers through failures, and says what became of the writes. */
export async function failOver({ kills, isShort, say }: Options): Promise<Outcome> {
  const folder = mkdtempSync(join(TEMPORARY, 'sundhedsstruktur-ha-'))
  chmodSync(folder, 0o711)
  const cluster = new Cluster(folder, await freePorts(Cluster.ports))
  process.once('exit', () => {
    cluster.stop()
    killAll()
    if (process.env.KEEP === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  await cluster.start()
  say('three nodes run')
  const key = await makeDatabase(cluster, folder)
  const url = cluster.url(ROLE, DATABASE)
  const ports = await freePorts(2)
  const services = ports.map((port, index) => new Service(folder, `service-${index + 1}`, port, url))
  for (const service of services) service.start()
  for (const service of services) await service.ready()
  const bases = services.map(({ base }) => base)
  const clients = startClients(bases, key)
  const events: Event[] = []
  const steady = async () => {
    await clients.flows()
    await cluster.steady()
  }
  const event = async (name: string, happens: (event: Event) => Promise<void>) => {
    const one = { name, from: performance.now(), to: 0 }
    events.push(one)
    say(name)
    await happens(one)
    await clients.flows()
    await wait(QUIET_MS)
    one.to = performance.now()
    await steady()
  }
  await event('nothing', () => wait(QUIET_MS))
  for (let kill = 1; kill <= kills; kill += 1) {
    await event("the leader's node is killed", async () => {
      const leader = await cluster.leader()
      leader.kill()
      await Promise.all([wait(AWAY_MS), clients.flows()])
      leader.start()
    })
  }
  await event('a planned switchover', () => cluster.switchOver())
  await event('a service is killed', async () => {
    services[0]?.kill()
    await wait(1_000)
    services[0]?.start()
    await services[0]?.ready()
  })
  if (!isShort) {
    await event("the leader's node is stopped", async () => {
      const leader = await cluster.leader()
      await leader.stop()
      await clients.flows()
      leader.start()
    })
    await event('etcd loses its majority', async () => {
      const bringBack = cluster.loseMajority()
      await wait(WITHOUT_MS)
      bringBack()
    })
    await event("the leader's node is frozen", async () => {
      const leader = await cluster.leader()
      leader.freeze()
      await Promise.all([wait(WITHOUT_MS), clients.flows()])
      leader.thaw()
    })
  }
  await clients.stop()
  const { seen } = clients
  const found = await checkDatabase(cluster.url('postgres', DATABASE), seen.acknowledged)
  const digests = await Promise.all(bases.map((base) => digestOf(base, found.last)))
  const verified = await command('verify', cluster.url('postgres', DATABASE), folder, ...bases)
  for (const service of services) service.kill()
  return {
    seen,
    events: events.map((one) => ({ ...one, ...pauseIn(one, seen.acknowledged) })),
    ...found,
    digests,
    verified
  }
}

/** The longest time without an acknowledged write. */
function pauseIn(
  { from, to }: Event,
  acknowledged: readonly Acknowledged[]
): { acknowledged: number; pauseMs: number } {
  const times = acknowledged.map(({ at }) => at).filter((at) => at > from && at < to)
  const gaps = [...times, to].map((at, index) => at - (times[index - 1] ?? from))
  return { acknowledged: times.length, pauseMs: Math.max(...gaps) }
}

type Found = { lost: string[]; doubled: string[]; gaps: number[]; last: number }

/** What is not as it must be in the database, given what was acknowledged. */
async function checkDatabase(url: string, acknowledged: readonly Acknowledged[]): Promise<Found> {
  const client: pg.Client = await connectPrimary(url)
  try {
    const { rows: meetings } = await client.query<{ key: string; title: string }>('select key, title from meeting')
    const { rows: changes } = await client.query<{ seq: number; key: string }>(
      'select seq, entity_key as key from change order by seq'
    )
    const { rows: writes } = await client.query<{ n: number }>('select n from append order by n')
    const keys = Map.groupBy(meetings, ({ title }) => title)
    const bySeq = new Map(changes.map(({ seq, key }) => [seq, key]))
    const isThere = ({ title, seq, key }: Acknowledged) =>
      keys.has(title) && (seq === null || (bySeq.get(seq) === key && keys.get(title)?.[0]?.key === key))
    return {
      lost: acknowledged.filter((one) => !isThere(one)).map(({ title }) => title),
      doubled: [...keys].filter(([, found]) => found.length > 1).map(([title]) => title),
      gaps: [
        ...changes.flatMap(({ seq }, index) => (seq === index + 1 ? [] : [seq])),
        ...writes.flatMap(({ n }, index) => (n === (writes[0]?.n ?? 0) + index ? [] : [n]))
      ],
      last: changes.at(-1)?.seq ?? 0
    }
  } finally {
    await client.end()
  }
}

/** The digest at a change that a service may not know yet. */
async function digestOf(base: string, at: number): Promise<string> {
  const response = await fetch(`${base}/v1/digest?at=${at}`, { headers: { 'x-min-seq': String(at) } })
  if (!response.ok) throw new Error(`${base} answers ${response.status}: ${await response.text()}`)
  return ((await response.json()) as { digest: string }).digest
}
