import autocannon from 'autocannon'
import { answer, usage } from './child.ts'
import type { Asked } from './queries.ts'

const CONNECTIONS = 8

export type Loaded = {
  requests: number
  seconds: number
  /** Share of its core that the generator was busy; near 1 it is the generator that was measured. */
  busy: number
}

/** What is sent under a name; handed over once a case, not once a round. */
const prepared = new Map<string, autocannon.Request[]>()

const handlers = {
  prepare({ name, asked }: { name: string; asked: readonly Asked[] }): void {
    const requests = asked.map(
      (one): autocannon.Request => ({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(one)
      })
    )
    prepared.set(name, requests)
  },

  /** Eight connections that ask without a pause. Throws where one answer is not a 200. */
  async run({ name, port, seconds }: { name: string; port: number; seconds: number }): Promise<Loaded> {
    const requests = prepared.get(name) ?? []
    const before = usage().cpu
    const started = performance.now()
    let connection = 0
    const result = await autocannon({
      url: `http://127.0.0.1:${port}`,
      connections: CONNECTIONS,
      duration: seconds,
      // Each connection has its own share of the list: writing out all of it for each would take time from the round.
      setupClient(client) {
        const share = requests.filter((_, index) => index % CONNECTIONS === connection % CONNECTIONS)
        connection += 1
        client.setRequests(share.length > 0 ? share : requests)
      }
    })
    const busy = (usage().cpu - before) / (performance.now() - started) / 1000
    if (result.non2xx + result.errors + result.timeouts > 0) {
      throw new Error(`${result.non2xx} answers were not 200, ${result.errors} failed, ${result.timeouts} timed out.`)
    }
    return { requests: result['2xx'], seconds: result.duration, busy }
  }
}

export type Load = typeof handlers

answer(handlers)
