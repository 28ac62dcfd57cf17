import type { Child } from './child.ts'
import type { Load } from './load.ts'
import type { Asked, Got } from './queries.ts'
import type { Target } from './servers.ts'

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

/** What a server is to be asked while it is measured. */
export type Run = { target: Target; asked: readonly (Asked | Got)[] }

/** Loads the servers in turn (A B A B …); the rounds of each, after one that does not count. */
export async function alternate(runs: readonly Run[], load: Child<Load>, timing: Timing): Promise<Round[][]> {
  for (const { target, asked } of runs) {
    await load.ask('prepare', { name: target.name, asked })
    await measure(target, load, timing.seconds)
  }
  const measured: Round[][] = runs.map(() => [])
  for (let round = 0; round < timing.rounds; round++) {
    for (const [index, { target }] of runs.entries()) {
      measured[index]?.push(await measure(target, load, timing.seconds))
    }
  }
  return measured
}

async function measure({ name, port, child }: Target, load: Child<Load>, seconds: number): Promise<Round> {
  const before = await child.ask('usage')
  const loaded = await load.ask('run', { name, port, seconds })
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
