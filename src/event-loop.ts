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

/** Tries of a computation whose state may change meanwhile. Writes wait while a computation is on a later try. */
const FREE_TRIES = 3
/** The last try runs in one go: another process can write while the writes of this one wait. */
const MOST_TRIES = 6

/** Number of computations that hold the writes back. */
let holding = 0
const heldWrites: (() => void)[] = []

/**
 * Has work done that writes, and what it writes kept for good before the result is told. Work may be done several times, so
 * nothing of it may leave the process before. Every write of a request comes this way.
 */
export type CarryOut = <Result>(work: () => Result) => Result | Promise<Result>

/** Carries out a write: at once, or, while a computation holds the writes back, when that computation is done. */
export function carryOutWrite<Result>(write: () => Result): Result | Promise<Result> {
  if (holding === 0) return write()
  return new Promise((resolve, reject) => {
    heldWrites.push(() => {
      try {
        resolve(write())
      } catch (error) {
        reject(error)
      }
    })
  })
}

function releaseWrites(): void {
  holding -= 1
  if (holding === 0) for (const write of heldWrites.splice(0)) write()
}

/**
 * Runs a computation in slices between which other requests are answered, and returns what it returns. A slice can end
 * only where the computation yields. The computation begins again when `state` changes between two slices, so its result
 * is of one state, which nothing has changed when the promise resolves. Constant writes do not hold it up: from the
 * fourth try on, writes wait for it, unless other writes are waiting already, and the sixth try runs in one go. A
 * computation that does not yield is over at once.
 */
export function runInSlices<Result>(
  begin: () => Iterator<void, Result>,
  state: () => unknown = () => null
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let begun = state()
    let steps = begin()
    let tries = 1
    let holds = false
    const first = steps.next()
    if (first.done) return resolve(first.value)
    const runSlice = (): IteratorResult<void, Result> => {
      if (state() !== begun) {
        tries += 1
        begun = state()
        steps = begin()
        if (tries === MOST_TRIES) return { done: true, value: runAtOnce(steps) }
      }
      if (tries > FREE_TRIES && !holds && heldWrites.length === 0) {
        holds = true
        holding += 1
      }
      const end = performance.now() + SLICE_MS
      let step: IteratorResult<void, Result>
      do step = steps.next()
      while (!step.done && performance.now() < end)
      return step
    }
    const finish = (settle: () => void) => {
      settle()
      // Readers of the result run in this turn and must find the same state, so the writes go on in the next.
      if (holds) setImmediate(releaseWrites)
    }
    const slice = () => {
      try {
        const step = runSlice()
        if (step.done) finish(() => resolve(step.value))
        else runInTurn(slice)
      } catch (error) {
        finish(() => reject(error))
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
