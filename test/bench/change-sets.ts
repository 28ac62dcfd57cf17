import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OPERATOR } from '../../src/domain/access/caller.ts'
import { createServices } from '../../src/domain/services.ts'
import { runSynchronously } from '../../src/domain/writing/dry-run.ts'
import { createWriter } from '../../src/domain/writing/writes.ts'
import { createAuditStore } from '../../src/store/audit.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { createLive } from '../../src/store/live.ts'
import { writeCopies } from './copies.ts'
import { spread } from './measure.ts'
import { type LimitReport, printLimit } from './report.ts'

const SIZE = 300
const COPIES = 100
const MOST_MS = 1_000
const MOST_RATIO = 2

type Operation = { as?: string; allocateSeats?: { bodyKey: string; ruleKey: string; seats: number } }

/** The reform of 2026/27, and appointments to the seats of its councils until there are so many operations. */
function operations(): object[] {
  const file = new URL('../../examples/reforms/2027.json', import.meta.url)
  const { operations: reform } = JSON.parse(readFileSync(file, 'utf8')) as { operations: Operation[] }
  const seats = reform.flatMap(({ allocateSeats }) =>
    allocateSeats?.ruleKey === '$regional' ? Array(allocateSeats.seats).fill(allocateSeats.bodyKey) : []
  )
  const appointments = seats.slice(0, SIZE - reform.length).map((bodyKey, index) => ({
    appoint: {
      bodyKey,
      level: 'POLITICAL',
      seatKind: 'REGIONAL_COUNCIL_MEMBER',
      office: 'REGIONAL_COUNCIL_MEMBER',
      personName: `Prøve Person ${index}`,
      validFrom: '2026-01-01'
    }
  }))
  const last = reform.findLastIndex(({ allocateSeats }) => allocateSeats !== undefined) + 1
  return [...reform.slice(0, last), ...appointments, ...reform.slice(last)]
}

/** A service in this process, and the time that it takes to write the set. The set is taken back after each time. */
function serviceOver(path: string) {
  const db = openDatabase(path)
  const live = createLive(db, () => new Date())
  let made = 0
  const newKey = (prefix: string) => {
    made += 1
    return `${prefix}-${made}`
  }
  const { changeSets } = createServices(live.structure, createWriter(live), newKey, createAuditStore(db))
  const set = { title: { da: 'Prøve' }, operations: operations() }
  return {
    milliseconds(): number {
      return runSynchronously((dryRun) => {
        const caller = { ...OPERATOR, name: 'bench' }
        const context = { caller, requestId: 'bench', today: '2026-12-01', dryRun }
        const start = performance.now()
        const { changeSet } = changeSets.apply(set, context)
        const taken = performance.now() - start
        changeSets.revert({ changeSetKey: changeSet.key }, context)
        return taken
      })
    },
    close: () => closeDatabase(db)
  }
}

/** A change set of 300 operations over one copy of the structure and over a hundred, judged and durable. */
export async function changeSets(folder: string, rounds: number, quiet: boolean): Promise<LimitReport[]> {
  const services = [1, COPIES].map((copies) => {
    const path = join(folder, `${copies}-sets.db`)
    writeCopies(path, copies)
    return serviceOver(path)
  })
  const times = services.map((): number[] => [])
  // The first round does not count.
  for (let round = 0; round <= rounds; round++) {
    services.forEach((service, index) => {
      const taken = service.milliseconds()
      if (round > 0) times[index]?.push(taken)
    })
  }
  for (const { close } of services) close()
  const [one = [], many = []] = times
  const range = (all: number[]) => {
    const { median, least, most } = spread(all)
    return `${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`
  }
  const limits: LimitReport[] = [
    {
      figure: `A change set of ${SIZE} operations, judged and written`,
      value: spread(one).median,
      unit: ' ms',
      most: MOST_MS,
      detail: range(one)
    },
    {
      figure: `The same over ${COPIES} copies and over one`,
      value: spread(many).median / spread(one).median,
      unit: '×',
      most: MOST_RATIO,
      detail: `${range(many)} and ${range(one)}`
    }
  ]
  if (!quiet) for (const limit of limits) printLimit(limit)
  return limits
}
