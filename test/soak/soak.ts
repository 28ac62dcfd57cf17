import { parseArgs } from 'node:util'
import { killing, soak } from './run.ts'

const HELP = `npm run soak -- [--minutes M] [--kill N] [--store postgres]

  --minutes M       one writer at full speed, a second process whose clock jumps, erasures, a stalled and a fast reader,
                    four replicas killed and restarted at random (default 10, where not --kill)
  --kill N          the server killed N times in the middle of writes, on a file
  --store postgres  with --minutes: two servers on a PostgreSQL of its own, which the replicas ask in turn; their clocks
                    are right. Needs Debian's postgresql`

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    kill: { type: 'string' },
    store: { type: 'string', default: 'sqlite' },
    help: { type: 'boolean', default: false }
  }
})
if (values.help) {
  console.log(HELP)
  process.exit()
}
const { store } = values
if (store !== 'sqlite' && store !== 'postgres') {
  console.log(`--store must be sqlite or postgres.\n\n${HELP}`)
  process.exit(2)
}
if (values.kill !== undefined) {
  const { times, acknowledged, faults } = await killing(Number(values.kill), console.log)
  for (const fault of faults) console.log(fault)
  console.log(`${times} kills, ${acknowledged} writes acknowledged, ${faults.length} faults`)
  if (faults.length > 0) process.exitCode = 1
}
if (values.minutes !== undefined || values.kill === undefined) {
  const soaked = await soak(Number(values.minutes ?? 10) * 60, console.log, store)
  const { writes, kills, equal, stalled, snapshots, broken, slowestLiveMs, erased, faults } = soaked
  for (const fault of faults) console.log(fault)
  const same = equal.filter((one) => one === true).length
  console.log(`${writes} writes, ${kills} replicas killed, ${same} of ${equal.length} equal at the end`)
  console.log(
    `${stalled} snapshots stalled, ${snapshots} read, ${broken} broken off, /health/live within ${Math.round(slowestLiveMs)} ms`
  )
  console.log(`${erased} names erased, ${faults.length} faults`)
  if (same !== equal.length || faults.length > 0) process.exitCode = 1
}
