import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

/*
 * Every server and the load generator are processes of their own, so that each can have a core to itself and say what
 * it alone has used. They are asked over Node's own channel between processes, one question at a time.
 */

type Handlers = { [name: string]: (argument: never) => unknown }
type Question = { name: string; argument: unknown }
type Reply = { result?: unknown; fault?: string }

/** What a process has used since it started. */
export type Usage = {
  /** Processor time in microseconds, of all its threads. */
  cpu: number
  residentBytes: number
  peakBytes: number
}

/** The side that is asked: answers questions until its parent goes away. */
export function answer(handlers: Handlers): void {
  process.on('message', async ({ name, argument }: Question) => {
    const reply: Reply = {}
    try {
      reply.result = await (handlers[name] as (argument: unknown) => unknown)(argument)
    } catch (error) {
      reply.fault = (error as Error).stack ?? String(error)
    }
    process.send?.(reply)
  })
  process.on('disconnect', () => process.exit())
}

/** The answer to "what have you used?". */
export function usage(): Usage {
  const { user, system } = process.cpuUsage()
  return {
    cpu: user + system,
    residentBytes: process.memoryUsage.rss(),
    peakBytes: process.resourceUsage().maxRSS * 1024
  }
}

/** The side that asks. */
export type Child<H> = {
  ask<Name extends keyof H & string>(
    name: Name,
    ...argument: H[Name] extends (...given: infer Given) => unknown ? Given : never
  ): Promise<H[Name] extends (...given: never) => infer Result ? Awaited<Result> : never>
  stop(): Promise<void>
}

const SERVER_CORE = 0
const LOAD_CORE = 1

/** True where processes can be bound to cores: Linux with util-linux, and two cores or more. */
export const pinned =
  availableParallelism() > 1 &&
  [SERVER_CORE, LOAD_CORE].every((core) => spawnSync('taskset', ['-c', String(core), 'true']).status === 0)

/** Starts Node with a channel to the new process. */
export function startNode(
  on: 'server core' | 'load core',
  argv: readonly string[],
  environment: Record<string, string> = {}
): ChildProcess {
  const core = String(on === 'server core' ? SERVER_CORE : LOAD_CORE)
  const command = [...(pinned ? ['taskset', '-c', core] : []), process.execPath, ...argv]
  return spawn(command[0] as string, command.slice(1), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...environment }
  })
}

/** Starts a file of this folder: servers share one core, what loads them has the other. */
export function startChild<H>(file: string, on: 'server core' | 'load core'): Child<H> {
  const child = startNode(on, [fileURLToPath(new URL(file, import.meta.url))])
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    async ask(name, ...[argument]) {
      const { result, fault } = await replyOf(child, { name, argument })
      if (fault !== undefined) throw new Error(`${file}, asked to ${name}: ${fault}`)
      return result as never
    },
    async stop() {
      if (child.connected) child.disconnect()
      await gone
    }
  }
}

function replyOf(child: ChildProcess, question: Question): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`A process of the bench ended before it answered "${question.name}".`))
    child.once('exit', ended)
    child.once('message', (reply: Reply) => {
      child.off('exit', ended)
      resolve(reply)
    })
    child.send(question)
  })
}
