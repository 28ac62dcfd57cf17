import autocannon from 'autocannon'
import { answer, usage } from './child.ts'
import type { Asked, Got } from './queries.ts'

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
  prepare({ name, asked }: { name: string; asked: readonly (Asked | Got)[] }): void {
    prepared.set(name, asked.map(requestOf))
  },

  /** Eight connections that ask without a pause. Throws where one answer is neither what was asked for nor a 304. */
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
    const known = result['3xx']
    const wrong = result.non2xx - known
    if (wrong + result.errors + result.timeouts > 0) {
      throw new Error(`${wrong} answers were not 200, ${result.errors} failed, ${result.timeouts} timed out.`)
    }
    return { requests: result['2xx'] + known, seconds: result.duration, busy }
  }
}

function requestOf({ encoding, ...one }: Asked | Got): autocannon.Request {
  const accepted = encoding === undefined ? {} : { 'accept-encoding': encoding }
  if ('path' in one) {
    const headers = {
      ...accepted,
      ...(one.accept === undefined ? {} : { accept: one.accept }),
      ...(one.known === undefined ? {} : { 'if-none-match': one.known })
    }
    return { method: 'GET', path: one.path, headers }
  }
  const headers = { ...accepted, 'content-type': 'application/json' }
  return { method: 'POST', path: '/graphql', headers, body: JSON.stringify(one) }
}

export type Load = typeof handlers

answer(handlers)
