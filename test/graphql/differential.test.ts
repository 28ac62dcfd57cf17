import { execFileSync } from 'node:child_process'
import t from 'tap'
import { demoFile } from '../support/files.ts'
import { repeats } from '../support/thorough.ts'

const DOCUMENTS = repeats(20, 600)

t.test(
  `${DOCUMENTS} generated documents are answered with the bytes of graphql-js, however and however often asked`,
  async (t) => {
    // In a process of its own, since graphql-js is several times faster under NODE_ENV=production.
    const size = ['--documents', String(DOCUMENTS), '--minutes', '10']
    const output = execFileSync(
      process.execPath,
      ['test/fuzz/fuzz.ts', ...size, '--seed', '2026', '--database', demoFile(t)],
      { env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8', timeout: 280_000 }
    )
    const summary = output.trim().split('\n').at(-1) ?? ''
    const responses = new RegExp(`: ${DOCUMENTS} documents, (\\d+) responses, 0 faults;`).exec(summary)?.[1]
    t.ok(Number(responses) >= 10 * DOCUMENTS, summary)
    const executed = (path: string) => Number(new RegExp(`(\\d+) ${path}`).exec(summary)?.[1] ?? 0)
    t.ok(executed('planned') > DOCUMENTS, `most are executed by their plan: ${summary}`)
    t.ok(executed('errors') > DOCUMENTS / 20, 'some fail, and are executed by graphql-js')
    for (const path of ['unexplained', 'unsupported']) t.equal(executed(path), 0, path)
  }
)
