import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openReference } from './reference.ts'
import { fuzz, type Report } from './run.ts'

const HELP = `npm run fuzz -- [--minutes M] [--documents N] [--seed S] [--database F]

Generates GraphQL documents over the whole schema and compares the service's responses, byte for byte, with those of
graphql-js: executed once, twice and three times, by POST and GET, with the response cache and without.

  --minutes M    how long (default 1)
  --documents N  how many at most (default as many as the time allows)
  --seed S       where to begin; the same seed gives the same documents (default the time of day)
  --database F   a file with the demo data (default one made for this run)`

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    documents: { type: 'string', default: 'Infinity' },
    database: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    help: { type: 'boolean', default: false }
  }
})
if (values.help) {
  console.log(HELP)
  process.exit()
}
const TODAY = '2026-11-28'
/** Faults that are shown; the rest are counted. */
const SHOWN = 10
const until = performance.now() + Number(values.minutes) * 60_000
const most = Number(values.documents)

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
const databasePath = values.database ?? join(folder, 'fuzz.db')
if (values.database === undefined) {
  execFileSync(process.execPath, ['src/start.js', './cli/seed.ts', '--demo'], {
    env: { ...process.env, DATABASE_PATH: databasePath },
    stdio: 'pipe'
  })
}
const apps = await Promise.all(
  ['64', '0'].map((megabytes) =>
    buildApp(
      readConfig({ DATABASE_PATH: databasePath, RATE_LIMIT: '0', LOG_LEVEL: 'silent', ANSWER_CACHE_MB: megabytes }),
      { clock: () => TODAY }
    )
  )
)
const reference = await openReference(databasePath, TODAY)
let told = 0
const enough = ({ documents, faults }: Report) => {
  while (told < Math.min(faults.length, SHOWN)) console.log(faults[told++])
  if (documents > 0 && documents % 5_000 === 0) console.log(`${documents} documents, ${faults.length} faults`)
  return documents >= most || performance.now() > until
}
const report = await fuzz({ apps, reference }, Number(values.seed), enough)
const paths = Object.entries(report.paths).map(([path, count]) => `${count} ${path}`)
console.log(
  `seed ${values.seed}: ${report.documents} documents, ${report.responses} responses, ${report.faults.length} faults; executed ${paths.join(', ')}; ${report.tooCostly} too costly`
)
await reference.close()
for (const app of apps) await app.close()
rmSync(folder, { recursive: true })
process.exitCode = report.faults.length > 0 ? 1 : 0
