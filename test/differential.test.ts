import { execFileSync } from 'node:child_process'
import t from 'tap'

t.test(
  '1,000 generated documents are answered with the bytes of graphql-js, however and however often asked',
  async (t) => {
    // In a process of its own, since graphql-js is several times faster under NODE_ENV=production.
    const output = execFileSync(
      process.execPath,
      ['test/fuzz/fuzz.ts', '--documents', '1000', '--minutes', '10', '--seed', '2026'],
      { env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8', timeout: 280_000 }
    )
    const summary = output.trim().split('\n').at(-1) ?? ''
    t.match(summary, /: 1000 documents, \d{5,} responses, 0 faults;/)
    const executed = (path: string) => Number(new RegExp(`(\\d+) ${path}`).exec(summary)?.[1] ?? 0)
    t.ok(executed('planned') > 1_000, `most are executed by their plan: ${summary}`)
    t.ok(executed('errors') > 50, 'some fail, and are executed by graphql-js')
    for (const path of ['unexplained', 'unsupported']) t.equal(executed(path), 0, path)
  }
)
