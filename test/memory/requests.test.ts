import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { testApp } from '../support/app.ts'
import { repeats } from '../support/thorough.ts'

/*
 * A process of its own runs these tests: each request of nearly a megabyte makes V8 collect the whole heap, which takes
 * five times as long among the apps of other tests.
 */

type Question = { query: string; operationName?: string }

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')

const post = (app: FastifyInstance, payload: Question) => app.inject({ method: 'POST', url: '/graphql', payload })

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
const MEGABYTE = 1_000_000

/** By how much the memory in use has grown after all of the requests, in MB. */
async function growth(app: FastifyInstance, count: number, question: (index: number) => Question): Promise<number> {
  const used = async () => {
    // Responses that were sent a moment ago are let go in later turns of the event loop.
    for (let round = 0; round < 3; round++) {
      await sleep(20)
      collect()
    }
    const { heapUsed, external } = process.memoryUsage()
    return (heapUsed + external) / MEGABYTE
  }
  for (let index = -20; index < 0; index++) await post(app, question(index))
  const before = await used()
  for (let index = 0; index < count; index++) await post(app, question(index))
  return (await used()) - before
}

const refused: ((index: number) => Question)[] = [
  (index) => ({ query: `{ nope${index} { name } }` }),
  (index) => ({ query: `{ ${repeat(20, (field) => `nope${index}x${field}`)} }` }),
  (index) => ({ query: `{ ${repeat(51, (alias) => `a${index}x${alias}: __typename`)} }` }),
  (index) => ({ query: `{ nope${index} ` })
]
const long = 'x'.repeat(900_000)
/** The quick run repeats a fifth as often. Compiled code and caches that fill once take some 16 MB in either run. */
const share = repeats(1, 5) / 5
const most = repeats(30, 60)
const kinds: [string, number, (index: number) => Question][] = [
  [
    'many different documents that are refused',
    2_000,
    (index) => refused[Math.abs(index) % refused.length]?.(index) ?? { query: '' }
  ],
  ['refused documents that are as long as a body may be', 100, (index) => ({ query: `{ nope${index} } # ${long}` })],
  [
    'answered documents that are as long as a body may be',
    100,
    (index) => ({ query: `{ __typename } # ${index} ${long}` })
  ],
  [
    'answered documents of many fields',
    500,
    (index) => ({ query: `{ ${repeat(100, () => 'regions { totalCount }')} } # ${index}` })
  ],
  [
    'names of operations that are as long as a body may be',
    200,
    (index) => ({ query: 'query Mine { __typename }', operationName: `${index}${long}` })
  ]
]
for (const [name, count, question] of kinds) {
  t.test(`memory is steady after ${name}`, async (t) => {
    const { app } = await testApp(t, { logLevel: 'error', answerCacheBytes: 1_000_000 })
    const megabytes = await growth(app, count * share, question)
    t.ok(megabytes < most, `grew by ${Math.round(megabytes)} MB`)
  })
}
