import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs'

/* Processes that end with this one, however it ends. */

const running = new Set<ChildProcess>()

type Options = { uid?: number; gid?: number; cwd: string; log: string; env?: NodeJS.ProcessEnv }

/** Starts a program. SIGTERM reaches it where this process dies. */
export function start(command: readonly string[], { log, ...options }: Options): ChildProcess {
  const file = openSync(log, 'a')
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...command], { ...options, stdio: ['ignore', file, file] })
  closeSync(file)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

export const isRunning = (child: ChildProcess | null): child is ChildProcess =>
  child !== null && child.exitCode === null && child.signalCode === null

/** Sends a signal to processes that may be gone. */
export function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch (error) {
      if ((error as { code?: string }).code !== 'ESRCH') throw error
    }
  }
}

/** Kills everything that was started. */
export function killAll(): void {
  signal(
    [...running].map(({ pid }) => pid as number),
    'SIGKILL'
  )
}

/** The processes that a process has started. */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      // The name of the program is in parentheses and may hold anything; the parent is the second field after it.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      return Number(fields[1]) === pid ? [Number(name)] : []
    } catch {
      return []
    }
  })
}
