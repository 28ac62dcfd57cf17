import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A service in a process of its own. */
export type Run = {
  child: ChildProcess
  /** What it has written so far. */
  out: () => string
  err: () => string
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

/** Runs the entry point, of this checkout or of another, with this environment and no other, until the test ends. */
export function run(
  t: Test,
  env: Record<string, string>,
  args: string[] = [],
  { node = process.execPath, cwd = ROOT, root = ROOT }: { node?: string; cwd?: string; root?: string } = {}
): Run {
  const start = `${root}src/start.js`
  const entry = args.find((arg) => arg.startsWith('--import')) ? [...args, start] : [start, ...args]
  const child = spawn(node, entry, { cwd, env: { PATH: process.env.PATH, ...env } })
  const written = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (written.out += chunk))
  child.stderr.on('data', (chunk) => (written.err += chunk))
  const ended: Run['ended'] = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))
  t.teardown(async () => {
    if (child.exitCode === null) child.kill('SIGKILL')
    await ended
  })
  return { child, out: () => written.out, err: () => written.err, ended }
}

/** Waits until it says where it listens. */
export async function listening({ child, out, err, ended }: Run): Promise<number> {
  let over = false
  void ended.then(() => (over = true))
  for (;;) {
    const port = /"msg":"Server listening at http:\/\/127\.0\.0\.1:(\d+)"/.exec(out())?.[1]
    if (port !== undefined) return Number(port)
    if (over) throw new Error(`It ended with ${child.exitCode}: ${err()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
