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

/** A computation is begun so many times, each but the first because the state that it reads has changed. */
const MOST_TRIES = 3

/**
 * Runs a computation in slices between which other requests are answered, and returns what it returns. A slice can end
 * only where the computation yields. It begins again when `state` changes between two slices, and in the end runs in one
 * go: what it returns is of one state, which nothing has changed when the promise resolves. A computation that does not
 * yield is over at once.
 */
export function runInSlices<Result>(
  begin: () => Iterator<void, Result>,
  state: () => unknown = () => null
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let begun = state()
    let steps = begin()
    let tries = 1
    const first = steps.next()
    if (first.done) return resolve(first.value)
    const slice = () => {
      try {
        if (state() !== begun) {
          if (tries === MOST_TRIES) return resolve(runAtOnce(begin()))
          tries += 1
          begun = state()
          steps = begin()
        }
        const end = performance.now() + SLICE_MS
        do {
          const step = steps.next()
          if (step.done) return resolve(step.value)
        } while (performance.now() < end)
        runInTurn(slice)
      } catch (error) {
        reject(error)
      }
    }
    runInTurn(slice)
  })
}

/** Runs a computation to its end in one go, and returns what it returns. */
export function runAtOnce<Result>(steps: Iterator<void, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A computation that is done once, however many take its steps: each goes on from where the others have come. */
export function once<Result>(steps: Iterator<void, Result>): () => Generator<void, Result> {
  let last: IteratorResult<void, Result> | undefined
  let failure: { error: unknown } | undefined
  return function* () {
    for (;;) {
      if (failure) throw failure.error
      if (last?.done) return last.value
      try {
        last = steps.next()
      } catch (error) {
        failure = { error }
      }
      yield
    }
  }
}
