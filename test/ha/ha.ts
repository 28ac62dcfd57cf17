import { parseArgs } from 'node:util'
import { missingPrograms } from './programs.ts'
import { failOver, type Outcome } from './run.ts'

/** Seconds that writes may wait for a planned switchover. */
const SWITCHOVER_SECONDS = 3
/** The same with `--short`, for the CI run: writes waited 3.3 s on a machine with other work. */
const BUSY_SECONDS = 6

const HELP = `npm run ha -- [--kill N] [--short]

Three nodes of PostgreSQL, Patroni and etcd on the loopback address, two services on them, writers and readers. The leader's
node is killed in the middle of writes, N times (default 3); then a planned switchover; a service is killed; the leader's node
is stopped; etcd loses its majority; the leader's node is frozen and goes on. Exit code 0 where no acknowledged write is lost or doubled, no number
is missing, no read failed, and both services have the same digest.

  --kill N  how often the leader's node is killed
  --short   without the last three, and with ${BUSY_SECONDS} seconds for the switchover, which has ${SWITCHOVER_SECONDS} otherwise

Needs Debian's postgresql, patroni and etcd-server.`

const { values } = parseArgs({
  options: {
    kill: { type: 'string', default: '3' },
    short: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})
const kills = Number(values.kill)
if (values.help || !Number.isInteger(kills) || kills < 0) {
  console.log(HELP)
  process.exit(values.help ? 0 : 2)
}
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const missing = missingPrograms()
if (missing.length > 0) {
  console.log(`Skipped: this machine has no ${missing.join(', ')}. Install postgresql, patroni and etcd-server.`)
  console.log('# { total: 1, pass: 0, skip: 1 }')
  process.exit()
}

const begun = Date.now()
const say = (line: string) => console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${line}`)
const outcome = await failOver({ kills, isShort: values.short, say })
report(outcome)
const failed = checksOf(outcome).filter(({ isTrue }) => !isTrue)
process.exit(failed.length > 0 ? 1 : 0)

function report({ events, seen, lost, doubled, gaps, digests, verified }: Outcome): void {
  console.log('\nevent                             acknowledged   longest pause')
  for (const { name, acknowledged, pauseMs } of events) {
    console.log(
      `${name.padEnd(34)}${String(acknowledged).padStart(12)}${`${(pauseMs / 1000).toFixed(2)} s`.padStart(16)}`
    )
  }
  const rows: [string, number | string][] = [
    ['acknowledged writes', seen.acknowledged.length],
    ['lost', lost.length],
    ['doubled', doubled.length],
    ['gaps', gaps.length],
    ['failed writes', seen.failedWrites.length],
    ['writes sent again', seen.repeated],
    ['reads', seen.reads],
    ['failed reads', seen.failedReads.length],
    ['digests', digests.join(' ')]
  ]
  console.log('')
  for (const [name, value] of rows) console.log(`${name.padEnd(22)}${value}`)
  console.log(`\n${verified}`)
  for (const [answer, times] of seen.refused) console.log(`${times} times ${answer}`)
  for (const fault of [...lost, ...doubled, ...seen.failedWrites, ...seen.failedReads].slice(0, 20)) console.log(fault)
  console.log('')
  const checks = checksOf(outcome)
  for (const [index, { name, isTrue }] of checks.entries())
    console.log(`${isTrue ? 'ok' : 'not ok'} ${index + 1} - ${name}`)
  const pass = checks.filter(({ isTrue }) => isTrue).length
  console.log(`# { total: ${checks.length}, pass: ${pass}, fail: ${checks.length - pass} }`)
}

function checksOf({ events, seen, lost, doubled, gaps, digests }: Outcome): { name: string; isTrue: boolean }[] {
  const switchover = events.find(({ name }) => name.includes('switchover'))
  const most = values.short ? BUSY_SECONDS : SWITCHOVER_SECONDS
  return [
    { name: 'writes were acknowledged', isTrue: seen.acknowledged.length > 0 },
    { name: 'no acknowledged write is lost', isTrue: lost.length === 0 },
    { name: 'no write is there twice', isTrue: doubled.length === 0 },
    { name: 'no number is missing', isTrue: gaps.length === 0 },
    { name: 'no write failed for good', isTrue: seen.failedWrites.length === 0 },
    { name: 'no read failed', isTrue: seen.failedReads.length === 0 },
    { name: 'both services have the same digest', isTrue: new Set(digests).size === 1 },
    {
      name: `a switchover pauses writes for less than ${most} seconds`,
      isTrue: (switchover?.pauseMs ?? 0) < most * 1_000
    }
  ]
}
