import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { atScale } from './at-scale.ts'
import { besideBare } from './beside-bare.ts'
import { changeSets } from './change-sets.ts'
import { durableWrites } from './durable-writes.ts'
import { pages } from './pages.ts'
import { conditions } from './report.ts'
import { processes } from './servers.ts'
import { sharedStore } from './shared-store.ts'
import { starts } from './start.ts'
import { views } from './views.ts'

const HELP = `npm run bench -- [--scale N] [--seconds S] [--rounds R] [--json] [--compression] [--pages] [--views] [--processes 1,2,4]

Without a scale: this service beside a bare Fastify server that answers the same bytes to the same POST, durable writes
beside bare inserts, a change set of 300 operations, reads with knownAt and differences, and its start and memory beside
those of a bare server with Fastify and mercurius.
With one: this service over N copies of today's structure beside this service over one; the composition report too,
over at most 100 copies, each with the people of the demo.

  --scale N     copies of the structure (default 1)
  --seconds S   length of a round (default 3)
  --rounds R    rounds a case and server, after one that does not count (default 5)
  --compression the reads with Accept-Encoding identity, gzip and br, and nothing else; without a scale
  --views       reads with knownAt beside reads of the present, and differences, and nothing else
  --pages       the pages: bytes, the first response, and requests, and nothing else; without a scale
  --processes   so many processes of the service on a PostgreSQL of its own: CPU a read with and without writes, how long a
                write takes, and when another process has it; and nothing else. Needs Debian's postgresql
  --json        the figures as JSON and nothing else`

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
    processes: { type: 'string' },
    json: { type: 'boolean', default: false },
    compression: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    views: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})
if (options.help) {
  console.log(HELP)
  process.exit()
}
const scale = whole('scale')
const timing = { seconds: whole('seconds'), rounds: whole('rounds') }
const quiet = options.json

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
// Also where the bench is interrupted: a thousand countries are not to be left behind.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const [machine = '', cores = '', ...others] = conditions(timing)
// Processes on a shared database say themselves which cores they have.
if (!quiet) console.log([machine, ...(options.processes === undefined ? [cores] : []), ...others].join('\n'))
const started = processes()
try {
  const report = options.compression
    ? await besideBare(folder, timing, started, quiet, true)
    : options.processes !== undefined
      ? { shared: await sharedStore(counts(options.processes), folder, timing, quiet) }
      : options.pages
        ? await pages(folder, timing, started, quiet)
        : options.views
          ? { views: await views(folder, timing.rounds, quiet) }
          : scale === 1
            ? {
                ...(await besideBare(folder, timing, started, quiet, false)),
                ...(await durableWrites(folder, timing, quiet)),
                sets: await changeSets(folder, timing.rounds, quiet),
                views: await views(folder, timing.rounds, quiet),
                start: await starts(folder, timing.rounds, quiet)
              }
            : await atScale(scale, folder, timing, started, quiet)
  if (quiet) console.log(JSON.stringify({ conditions: conditions(timing), scale, ...timing, ...report }, null, 2))
} finally {
  await started.stop()
}

/** Numbers of processes, separated by commas. */
function counts(text: string): number[] {
  const numbers = text.split(',').map(Number)
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers
  process.stderr.write(`--processes must be whole numbers from 1, separated by commas.\n\n${HELP}\n`)
  process.exit(2)
}

function whole(name: 'scale' | 'seconds' | 'rounds'): number {
  const value = Number(options[name])
  if (Number.isInteger(value) && value > 0) return value
  process.stderr.write(`--${name} must be a whole number from 1.\n\n${HELP}\n`)
  process.exit(2)
}
