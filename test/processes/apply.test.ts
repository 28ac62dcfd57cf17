import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { makeKey } from '../support/app.ts'
import { seededFile } from '../support/files.ts'
import { listening, run } from '../support/process.ts'

const MOVE = {
  title: { da: 'Skive flytter', en: 'Skive moves' },
  operations: [
    { endClusterMember: { membershipKey: '1082-sundhedsklynge-midt.0779', on: '2026-12-01' } },
    {
      addClusterMember: {
        clusterKey: '1082-sundhedsklynge-vest',
        role: 'MUNICIPALITY',
        municipalityCode: '0779',
        validFrom: '2026-12-01'
      }
    }
  ]
}

t.test('npm run apply carries out the change set in a file', async (t) => {
  const path = seededFile(t)
  const key = makeKey(path, { name: 'apply' })
  const service = run(t, { DATABASE_PATH: path, PORT: '0', HOST: '127.0.0.1' })
  const url = `http://127.0.0.1:${await listening(service)}`
  const file = (name: string, content: unknown) => {
    const at = join(t.testdir(), name)
    writeFileSync(at, JSON.stringify(content))
    return at
  }
  const apply = async (env: Record<string, string>, ...args: string[]) => {
    const started = run(t, env, ['./cli/apply.ts', ...args, '--url', url])
    const { code } = await started.ended
    return { code, out: started.out(), err: started.err() }
  }
  const clusters = async () => {
    const response = await fetch(`${url}/v1/municipalities/0779/clusters?asOf=2026-12-01`)
    const { items } = (await response.json()) as { items: { key: string }[] }
    return items.map((one) => one.key)
  }
  const moved = file('move.json', MOVE)

  await t.test('--validate checks it and writes nothing', async (t) => {
    const { code, out } = await apply({ KEY: key }, moved, '--validate')
    t.equal(code, 0)
    t.match(out, /^move\.json: 2 operations\.\nValidated in \d+\.\d s: no warnings\.\n$/)
    t.strictSame(await clusters(), ['1082-sundhedsklynge-midt'])
  })

  await t.test('without it the set is validated and written', async (t) => {
    const { code, out } = await apply({ KEY: key }, moved)
    t.equal(code, 0)
    t.match(out, /Validated in .*\nWritten in \d+\.\d s as set-\w+, changes \d+ to \d+\.\n$/)
    t.strictSame(await clusters(), ['1082-sundhedsklynge-vest'])
  })

  await t.test('a refused set names each faulty operation', async (t) => {
    const { code, err } = await apply({ KEY: key }, moved)
    t.equal(code, 1)
    t.match(err, /^CONFLICT: /)
    t.match(err, /^ {2}1 addClusterMember: Skive \(0779\) is already a member/m)
  })

  await t.test('what is missing is named before anything is sent', async (t) => {
    t.match((await apply({}, moved)).err, /^KEY is not set\./)
    t.match((await apply({ KEY: key })).err, /^Use: KEY=… npm run apply -- FILE/)
    t.match((await apply({ KEY: key }, file('none.json', { title: { da: 'x' } }))).err, /is no change set:/)
    t.match((await apply({ KEY: key }, 'not-there.json')).err, /not-there\.json/)
  })
})
