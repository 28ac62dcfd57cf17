import { readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { pinned } from './child.ts'
import { compare, type Round, type Spread, spread, type Timing } from './measure.ts'

/** What a case came to beside the bare server. Ratios are of the bare server: 1 is as fast. */
export type CaseReport = {
  case: string
  ours: Measured
  bare: Measured
  requestsRatio: Spread
  cpuRatio: Spread
  /** The ratio that is aimed at; 0 for a case that is only looked at. */
  wanted: number
}

/** A rate beside that of the least that could do the same. */
export type RatioReport = { figure: string; ours: Spread; bare: Spread; ratio: Spread; wanted: number }

export type Measured = { requestsPerSecond: Spread; cpu: Spread; serverBusy: number; loadBusy: number }

/** A figure that should not be above a limit. */
export type LimitReport = { figure: string; value: number; unit: string; most: number; detail: string }

export function measured(rounds: readonly Round[]): Measured {
  return {
    requestsPerSecond: spread(rounds.map((round) => round.requestsPerSecond)),
    cpu: spread(rounds.map((round) => round.cpu)),
    serverBusy: spread(rounds.map((round) => round.serverBusy)).median,
    loadBusy: spread(rounds.map((round) => round.loadBusy)).median
  }
}

export function caseReport(name: string, wanted: number, ours: readonly Round[], bare: readonly Round[]): CaseReport {
  return {
    case: name,
    ours: measured(ours),
    bare: measured(bare),
    requestsRatio: compare(ours, bare, (round) => round.requestsPerSecond),
    cpuRatio: compare(bare, ours, (round) => round.cpu),
    wanted
  }
}

/** The machine and what is compared, for the reader of the figures. */
export function conditions({ rounds, seconds }: Timing): string[] {
  return [
    `${processor()}, ${availableParallelism()} cores; Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    pinned
      ? 'Servers on core 0, load on core 1: autocannon, 8 connections, keep-alive.'
      : 'Nothing is bound to a core (no taskset, or one core only); autocannon, 8 connections, keep-alive.',
    'Every server: NODE_ENV=production, no log line a request (this service at LOG_LEVEL=warn; bare Fastify has no logger).',
    `${rounds} rounds of ${seconds} s in turn; figures are the median (least–most) of the rounds.`
  ]
}

function processor(): string {
  const model = cpus()[0]?.model.trim()
  if (model) return model
  try {
    return /model name\s*: (.*)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown processor'
  } catch {
    return 'unknown processor'
  }
}

export function printCase(report: CaseReport): void {
  const { ours, bare, requestsRatio, cpuRatio, wanted } = report
  console.log(`\n${report.case}`)
  console.log('                requests/s                CPU µs a request         busy: server, load')
  printServer('  this service ', ours)
  printServer('  bare Fastify ', bare)
  console.log(`  ratio         ${range(requestsRatio, 2).padEnd(26)}${range(cpuRatio, 2)}`)
  if (wanted === 0) return
  verdict(
    requestsRatio.median >= wanted,
    `${requestsRatio.median.toFixed(2)} of bare by requests/s, ${cpuRatio.median.toFixed(2)} by CPU; wanted ≥ ${wanted}`
  )
}

export function printRatio({ figure, ours, bare, ratio, wanted }: RatioReport): void {
  console.log(`\n${figure}`)
  console.log(`  this service  ${range(ours, 0)} writes/s`)
  console.log(`  bare inserts  ${range(bare, 0)} writes/s`)
  verdict(ratio.median >= wanted, `${range(ratio, 2)} of bare; wanted ≥ ${wanted}`)
}

function printServer(title: string, { requestsPerSecond, cpu, serverBusy, loadBusy }: Measured): void {
  const busy = `${percent(serverBusy)}, ${percent(loadBusy)}`
  console.log(`${title} ${range(requestsPerSecond, 0).padEnd(26)}${range(cpu, 1).padEnd(25)}${busy}`)
}

export function printLimit({ figure, value, unit, most, detail }: LimitReport): void {
  console.log(`\n${figure}: ${unit === ' MiB' ? value : value.toFixed(2)}${unit} (${detail})`)
  verdict(value <= most, `wanted ≤ ${most}${unit}`)
}

function verdict(met: boolean, text: string): void {
  console.log(`  ${met ? 'MET   ' : 'MISSED'} ${text}`)
}

/** The median, and between which figures it lies. */
export function range(spread: Spread, digits: number): string {
  return `${spread.median.toFixed(digits)} (${bounds(spread, digits)})`
}

export function bounds({ least, most }: Spread, digits: number): string {
  return `${least.toFixed(digits)}–${most.toFixed(digits)}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
