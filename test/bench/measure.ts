import type { Child, Usage } from './child.ts'
import type { Load } from './load.ts'
import type { Asked } from './queries.ts'

/** A server under load: where it listens, and how to ask what it has used. */
export type Target = { name: string; port: number; child: Child<{ usage: () => Usage }> }

export type Round = {
  requestsPerSecond: number
  /** Processor time of the server for one request, in microseconds. */
  cpu: number
  /** Shares of their cores that server and generator were busy. */
  serverBusy: number
  loadBusy: number
}

export type Spread = { median: number; least: number; most: number }

export type Timing = { rounds: number; seconds: number }

/** Loads the targets in turn (A B A B …) with the same requests; the rounds of each, after one that does not count. */
export async function alternate(
  targets: readonly Target[],
  load: Child<Load>,
  asked: readonly Asked[],
  { rounds, seconds }: Timing
): Promise<Round[][]> {
  await load.ask('prepare', [...asked])
  for (const { port } of targets) await load.ask('run', { port, seconds })
  const measured: Round[][] = targets.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, target] of targets.entries()) measured[index]?.push(await measure(target, load, seconds))
  }
  return measured
}

async function measure({ port, child }: Target, load: Child<Load>, seconds: number): Promise<Round> {
  const before = await child.ask('usage')
  const loaded = await load.ask('run', { port, seconds })
  const cpu = (await child.ask('usage')).cpu - before.cpu
  return {
    requestsPerSecond: loaded.requests / loaded.seconds,
    cpu: cpu / loaded.requests,
    serverBusy: cpu / loaded.seconds / 1_000_000,
    loadBusy: loaded.busy
  }
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? Number.NaN
  return { median: (lower + upper) / 2, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN }
}

/** How one target compares with another, round by round, since neighbours in time had the same machine. */
export function compare(over: readonly Round[], under: readonly Round[], of: (round: Round) => number): Spread {
  return spread(over.map((round, index) => of(round) / of(under[index] as Round)))
}

/** POSTs one request and gives the answer's bytes. Throws where it is no 200. */
export async function post(port: number, asked: Asked): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked)
  })
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${response.status} for ${JSON.stringify(asked)}: ${body}`)
  return body
}
