import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { childrenOf, isRunning, signal, start } from './processes.ts'
import { ordinaryUser, postgresFolder } from './programs.ts'

/* Three nodes, each with PostgreSQL, Patroni and etcd, on the loopback address. */

const NODES = ['one', 'two', 'three'] as const
const SCOPE = 'sundhedsstruktur'
/** Longest time in which nodes find together. */
const STEADY_MS = 60_000

/** As docs/guides/operating.md has it, but for a shorter `ttl`, which Patroni takes before its version 3.2. */
const SETTINGS = {
  ttl: 6,
  loop_wait: 1,
  retry_timeout: 3,
  primary_start_timeout: 0,
  synchronous_mode: true,
  synchronous_mode_strict: true,
  synchronous_node_count: 1,
  failsafe_mode: true,
  maximum_lag_on_failover: 0,
  postgresql: {
    use_pg_rewind: true,
    use_slots: true,
    parameters: {
      synchronous_commit: 'on',
      wal_retrieve_retry_interval: '500ms',
      wal_log_hints: 'on',
      max_connections: 50
    }
  }
}

type Ports = { postgres: number; patroni: number; client: number; peer: number }
type Member = { name: string; role: string; state: string; timeline?: number; lag?: number | string }

type Settings = { folder: string; name: string; ports: Ports; all: readonly Ports[] }

/** One node: etcd, Patroni and the PostgreSQL that Patroni starts. */
class Node {
  readonly name: string
  readonly ports: Ports
  private readonly settings: Settings
  private readonly folder: string
  private etcd: ChildProcess | null = null
  private patroni: ChildProcess | null = null

  constructor(settings: Settings) {
    this.settings = settings
    this.name = settings.name
    this.ports = settings.ports
    this.folder = join(settings.folder, settings.name)
    mkdirSync(this.folder)
    own(this.folder)
    this.configure({})
  }

  private configure(tags: { replicatefrom?: string }): void {
    writeFileSync(join(this.folder, 'patroni.yml'), JSON.stringify({ ...this.patroniSettings(), tags }, null, 2))
  }

  /** Has the node follow another one; null for the leader, whichever that is. */
  async follow(other: Node | null): Promise<void> {
    this.configure(other === null ? {} : { replicatefrom: other.name })
    await fetch(`http://127.0.0.1:${this.ports.patroni}/reload`, { method: 'POST' })
    for (const until = Date.now() + STEADY_MS; other !== null && !(await other.isFollowedBy(this)); ) {
      if (Date.now() > until) throw new Error(`${this.name} does not follow ${other.name}.`)
      await wait(100)
    }
  }

  private async isFollowedBy({ name }: Node): Promise<boolean> {
    const response = await fetch(`http://127.0.0.1:${this.ports.patroni}/patroni`)
    const { replication = [] } = (await response.json()) as {
      replication?: { application_name: string; state: string }[]
    }
    return replication.some(({ application_name: of, state }) => of === name && state === 'streaming')
  }

  private get data(): string {
    return join(this.folder, 'data')
  }

  private patroniSettings(): object {
    const { ports, name, folder } = this
    const role = (username: string) => ({ username, password: username })
    return {
      scope: SCOPE,
      name,
      restapi: { listen: `127.0.0.1:${ports.patroni}`, connect_address: `127.0.0.1:${ports.patroni}` },
      etcd: { hosts: this.settings.all.map(({ client }) => `127.0.0.1:${client}`) },
      bootstrap: { dcs: SETTINGS, initdb: [{ encoding: 'UTF8' }, { locale: 'C' }, 'data-checksums', 'no-sync'] },
      postgresql: {
        listen: `127.0.0.1:${ports.postgres}`,
        connect_address: `127.0.0.1:${ports.postgres}`,
        data_dir: this.data,
        bin_dir: postgresFolder(),
        pgpass: join(folder, 'pgpass'),
        parameters: { unix_socket_directories: folder },
        pg_hba: ['local all all trust', 'host all all 127.0.0.1/32 trust', 'host replication all 127.0.0.1/32 trust'],
        authentication: { superuser: role('postgres'), replication: role('replicator'), rewind: role('rewind') }
      }
    }
  }

  private startProgram(name: string, command: readonly string[]): ChildProcess {
    return start(command, {
      ...ordinaryUser(),
      cwd: this.folder,
      log: join(this.settings.folder, `${this.name}-${name}.log`),
      env: { PATH: process.env.PATH, LC_ALL: 'C', HOME: this.folder }
    })
  }

  startEtcd(): void {
    const address = (port: number) => `http://127.0.0.1:${port}`
    const { client, peer } = this.ports
    const members = this.settings.all.map((ports, index) => `${NODES[index]}=${address(ports.peer)}`)
    // By the version 3 of etcd's interface, a leader that was frozen takes the lead back from the next one in Patroni before
    // its version 3.0.3, and what the next one has committed is lost.
    this.etcd = this.startProgram('etcd', [
      ...['etcd', '--enable-v2'],
      ...['--name', this.name, '--data-dir', join(this.folder, 'etcd'), '--log-level', 'error'],
      ...['--listen-peer-urls', address(peer), '--initial-advertise-peer-urls', address(peer)],
      ...['--listen-client-urls', address(client), '--advertise-client-urls', address(client)],
      ...['--initial-cluster', members.join(','), '--initial-cluster-token', SCOPE, '--initial-cluster-state', 'new']
    ])
  }

  start(): void {
    if (!isRunning(this.etcd)) this.startEtcd()
    this.patroni = this.startProgram('patroni', ['patroni', join(this.folder, 'patroni.yml')])
  }

  /** The process that PostgreSQL started first; null where it is not running. */
  private postmaster(): number | null {
    try {
      return Number.parseInt(readFileSync(join(this.data, 'postmaster.pid'), 'utf8'), 10)
    } catch {
      return null
    }
  }

  private pids(): number[] {
    const postmaster = this.postmaster()
    const postgres = postmaster === null ? [] : [postmaster, ...childrenOf(postmaster)]
    return [
      ...[this.etcd, this.patroni].flatMap((child) => (isRunning(child) ? [child.pid as number] : [])),
      ...postgres
    ]
  }

  killEtcd(): void {
    if (isRunning(this.etcd)) signal([this.etcd.pid as number], 'SIGKILL')
  }

  /** Ends all processes of the node at once, as a power cut does. */
  kill(): void {
    // Stopped first, so that none of them starts another.
    this.freeze()
    signal(this.pids(), 'SIGKILL')
  }

  /** Stops Patroni, and with it PostgreSQL, as an operator does before maintenance. */
  async stop(): Promise<void> {
    if (!isRunning(this.patroni)) return
    const exit = once(this.patroni, 'exit')
    signal([this.patroni.pid as number], 'SIGTERM')
    await exit
  }

  /** Stops all processes of the node without a sign to others. */
  freeze(): void {
    const postmaster = this.postmaster()
    if (postmaster !== null) signal([postmaster], 'SIGSTOP')
    signal(this.pids(), 'SIGSTOP')
  }

  thaw(): void {
    signal(this.pids(), 'SIGCONT')
  }
}

const own = (path: string): void => {
  const { uid, gid } = ordinaryUser()
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

export class Cluster {
  /** Number of ports that the nodes listen on. */
  static readonly ports = NODES.length * 4
  private readonly nodes: readonly Node[]

  constructor(folder: string, ports: readonly number[]) {
    own(folder)
    const all = NODES.map((_, index): Ports => {
      const [postgres, patroni, client, peer] = ports.slice(index * 4) as [number, number, number, number]
      return { postgres, patroni, client, peer }
    })
    this.nodes = NODES.map((name, index) => new Node({ folder, name, ports: all[index] as Ports, all }))
  }

  /** Starts the nodes, and waits until one leads and another holds all that it commits. */
  async start(): Promise<void> {
    for (const node of this.nodes) node.start()
    await this.steady()
  }

  /** The address of a database, with all hosts. */
  url(user: string, database: string): string {
    const hosts = this.nodes.map(({ ports }) => `127.0.0.1:${ports.postgres}`)
    return `postgres://${user}@${hosts.join(',')}/${database}`
  }

  /** What Patroni knows of the nodes, asked of any that answers. */
  private async members(): Promise<Member[]> {
    for (const { ports } of this.nodes) {
      try {
        const response = await fetch(`http://127.0.0.1:${ports.patroni}/cluster`, {
          signal: AbortSignal.timeout(1_000)
        })
        const { members } = (await response.json()) as { members: Member[] }
        if (members.some(({ role }) => role === 'leader')) return members
      } catch {}
    }
    return []
  }

  /** Waits until all nodes run, one leads and another is its synchronous standby. */
  async steady(): Promise<void> {
    const until = Date.now() + STEADY_MS
    for (;;) {
      const members = await this.members()
      const runs = members.filter(({ state }) => state === 'running' || state === 'streaming')
      const roles = runs.map(({ role }) => role)
      const timelines = new Set(runs.map(({ timeline }) => timeline))
      const isSteady = roles.length === NODES.length && roles.includes('leader') && roles.includes('sync_standby')
      if (isSteady && timelines.size === 1) return
      if (Date.now() > until) throw new Error(`The nodes do not find together: ${JSON.stringify(members)}`)
      await wait(300)
    }
  }

  private node(named: string): Node {
    return this.nodes.find(({ name }) => name === named) as Node
  }

  private async named(role: 'leader' | 'sync_standby'): Promise<Node> {
    const member = (await this.members()).find((one) => one.role === role)
    if (!member) throw new Error(`No node is ${role}.`)
    return this.node(member.name)
  }

  leader(): Promise<Node> {
    return this.named('leader')
  }

  /**
   * Hands the lead to the synchronous standby, as docs/guides/operating.md has it. The third node follows the next leader
   * before it leads: else Patroni would pause for two seconds in the third node, and no write would be on two machines.
   */
  async switchOver(): Promise<void> {
    const [leader, standby] = [await this.named('leader'), await this.named('sync_standby')]
    const third = this.nodes.find((node) => node !== leader && node !== standby) as Node
    await third.follow(standby)
    const response = await fetch(`http://127.0.0.1:${leader.ports.patroni}/switchover`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ leader: leader.name, candidate: standby.name })
    })
    if (!response.ok) throw new Error(`Patroni refuses the switchover: ${await response.text()}`)
    await third.follow(null)
  }

  /** Takes etcd from two of three nodes. The function returned brings it back. */
  loseMajority(): () => void {
    const lost = this.nodes.slice(0, 2)
    for (const node of lost) node.killEtcd()
    return () => {
      for (const node of lost) node.startEtcd()
    }
  }

  /** Kills what runs. */
  stop(): void {
    for (const node of this.nodes) node.kill()
  }
}
