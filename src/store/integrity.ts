import { Worker } from 'node:worker_threads'

/** The interval of the check, and the time from the start to the first one, in milliseconds. */
export type IntegrityTimes = { firstMs: number; everyMs: number }

/**
 * Checks a database file, now and then, page by page, in a thread of its own: `onDamage` is called with the first problem.
 * Returns the function that stops it, whose promise resolves when the thread has ended.
 */
export function followIntegrity(
  path: string,
  onDamage: (problem: string) => void,
  times: IntegrityTimes
): () => Promise<void> {
  let worker: Worker | null = null
  let isStopped = false
  const check = () => {
    worker = new Worker(new URL('./integrity-worker.js', import.meta.url), { workerData: path, execArgv: [] })
    worker.unref()
    worker.on('message', (problem: string | null) => {
      if (problem !== null) onDamage(problem)
    })
    worker.on('error', (error) => onDamage(error.message))
    worker.on('exit', () => {
      worker = null
      if (!isStopped) schedule(times.everyMs)
    })
  }
  let timer: NodeJS.Timeout
  const schedule = (ms: number) => {
    timer = setTimeout(check, ms)
    timer.unref()
  }
  schedule(times.firstMs)
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await worker?.terminate()
  }
}
