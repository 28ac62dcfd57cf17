import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds that long computations may hold the event loop in one turn of it, all of them together. */
export const SLICE_MS = 5

const waiting: (() => void)[] = []

/**
 * Runs a slice of a long computation in a later turn of the event loop. Waiting slices run in their order, and as many of
 * them in one turn as fit into `SLICE_MS`, so that requests wait for one slice however many computations there are.
 */
export function runInTurn(slice: () => void): void {
  waiting.push(slice)
  if (waiting.length === 1) setImmediate(runWaiting)
}

function runWaiting(): void {
  const end = performance.now() + SLICE_MS
  do {
    waiting[0]?.()
    waiting.shift()
  } while (waiting.length > 0 && performance.now() < end)
  if (waiting.length > 0) setImmediate(runWaiting)
}

/** Returns a function to call within a long loop: it waits for the next turn of the event loop once a slice is over. */
export function createYield(): () => Promise<void> | undefined {
  let end = performance.now() + SLICE_MS
  return () => {
    if (performance.now() < end) return undefined
    return nextTurn().then(() => {
      end = performance.now() + SLICE_MS
    })
  }
}
