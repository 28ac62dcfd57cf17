import { execFile } from 'node:child_process'
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { testApp } from '../support/app.ts'

// Each example is a process of its own, and Relay's compiler another.
t.setTimeout(180_000)
const app = await testApp(t)
const base = await app.listen()
const run = promisify(execFile)
const RELAY_COMPILER = createRequire(import.meta.url).resolve('relay-compiler/cli.js')

/** A copy of an example in a folder that has the packages of the acceptance tests. */
function copyOf(t: Test, example: string): string {
  const folder = t.testdir({
    node_modules: t.fixture('symlink', fileURLToPath(new URL('node_modules', import.meta.url))),
    'package.json': '{"type":"module"}'
  })
  const source = fileURLToPath(new URL(`../../examples/${example}/`, import.meta.url))
  for (const file of readdirSync(source)) copyFileSync(`${source}${file}`, `${folder}/${file}`)
  return folder
}

/** The lines that an example prints, and the warnings of its client. */
async function runDays(cwd: string, ...key: string[]): Promise<{ lines: string[]; warnings: string }> {
  const { stdout, stderr } = await run(process.execPath, ['days.ts', base, ...key], { cwd })
  return { lines: stdout.trimEnd().split('\n'), warnings: stderr }
}

const RIGHT = [
  '2022-06-30: Thisted is in Klynge Vest',
  '2022-07-01: Thisted is in Sundhedsklynge Vest',
  '2026-11-21: Sundhedsklynge Vest has Morsø (Sundhedsklynge Vest), Thisted (Sundhedsklynge Vest)',
  '2022-06-30: Klynge Vest has Morsø (Klynge Vest), Thisted (Klynge Vest)'
]

for (const example of ['apollo', 'urql', 'relay']) {
  t.test(`the cache of ${example} holds two days of one object, and mixes them by the id alone`, async (t) => {
    const folder = copyOf(t, example)
    if (example === 'relay') {
      writeFileSync(`${folder}/schema.graphql`, (await app.app.inject('/schema.graphql')).body)
      await run(process.execPath, [RELAY_COMPILER], { cwd: folder })
    }
    t.same(await runDays(folder), { lines: RIGHT, warnings: '' })
    const { lines: byId } = await runDays(folder, 'id')
    const clusters = byId.map((line) => line.replace(/^.* (is in|has) /, ''))
    t.equal(clusters[0], clusters[1], 'both days show the clusters of one')
    t.equal(clusters[2], clusters[3], 'so do the municipalities of the predecessor')
  })
}
