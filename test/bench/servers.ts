import type { Bare } from './bare.ts'
import { type Child, startChild, type Usage } from './child.ts'
import type { Load } from './load.ts'
import { type Asked, MUNICIPALITY_CODES } from './queries.ts'
import type { Service } from './service.ts'

/** A server under load: where it listens, and how to ask what it has used. */
export type Target = { name: string; port: number; child: Child<{ usage: () => Usage }> }

/** Starts the processes of one bench and stops them all at its end. */
export type Processes = {
  /** The service over a file; `ready` is the time in seconds from the start of its process to its first answer. */
  service(name: string, given: { databasePath: string; cacheMegabytes: number }): Promise<Target & Started>
  bare(): Promise<Target & { child: Child<Bare> }>
  load(): Child<Load>
  stop(): Promise<void>
}

type Started = { ready: number; codes: string[] }

export function processes(): Processes {
  const running: Child<unknown>[] = []
  const start = <H>(...given: Parameters<typeof startChild>): Child<H> => {
    const child = startChild<H>(...given)
    running.push(child)
    return child
  }
  return {
    async service(name, given) {
      const from = performance.now()
      const child = start<Service>('service.ts', 'server core')
      const port = await child.ask('start', given)
      const { data } = JSON.parse(await post(port, { query: MUNICIPALITY_CODES, variables: {} }))
      const ready = (performance.now() - from) / 1000
      return { name, port, child, ready, codes: data.municipalities.nodes.map((one: { code: string }) => one.code) }
    },
    async bare() {
      const child = start<Bare>('bare.ts', 'server core')
      return { name: 'bare Fastify', port: await child.ask('start'), child }
    },
    load: () => start<Load>('load.ts', 'load core'),
    async stop() {
      for (const child of running) await child.stop()
    }
  }
}

/** POSTs one request and gives the answer's bytes. Throws where it is no 200. */
export async function post(port: number, asked: Asked): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked)
  })
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${response.status} for ${JSON.stringify(asked)}: ${body}`)
  return body
}

/** The answers to all requests, one after the other. Throws where one has nothing to say: that would be fast for nothing. */
export async function answersOf({ port }: Target, asked: readonly Asked[]): Promise<string[]> {
  const answers: string[] = []
  for (const one of asked) {
    const body = await post(port, one)
    if (!body.startsWith('{"data":{"') || body.startsWith('{"data":{"municipality":null')) {
      throw new Error(`${JSON.stringify(one.variables)} is answered with ${body.slice(0, 200)}`)
    }
    answers.push(body)
  }
  return answers
}

/** Throws where a server does not give the expected answers, byte for byte. */
export async function requireSame(expected: readonly string[], target: Target, asked: readonly Asked[]): Promise<void> {
  const found = await answersOf(target, asked)
  const index = expected.findIndex((body, at) => body !== found[at])
  if (index >= 0) {
    throw new Error(`"${target.name}" answers ${JSON.stringify(asked[index]?.variables)} with other bytes.`)
  }
}
