import { parseArgs } from 'node:util'
import { killing, soak } from './run.ts'

const HELP = `npm run soak -- [--minutes M] [--kill N]

  --minutes M  one writer at full speed, four replicas killed and restarted at random (default 10, where not --kill)
  --kill N     the server killed N times in the middle of writes`

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, kill: { type: 'string' }, help: { type: 'boolean', default: false } }
})
if (values.help) {
  console.log(HELP)
  process.exit()
}
if (values.kill !== undefined) {
  const { times, acknowledged, faults } = await killing(Number(values.kill), console.log)
  for (const fault of faults) console.log(fault)
  console.log(`${times} kills, ${acknowledged} writes acknowledged, ${faults.length} faults`)
  if (faults.length > 0) process.exitCode = 1
}
if (values.minutes !== undefined || values.kill === undefined) {
  const { writes, kills, equal } = await soak(Number(values.minutes ?? 10) * 60, console.log)
  const same = equal.filter((one) => one === true).length
  console.log(`${writes} writes, ${kills} replicas killed, ${same} of ${equal.length} equal at the end`)
  if (same !== equal.length) process.exitCode = 1
}
