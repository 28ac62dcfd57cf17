/**
 * Holds what was tried out on the image until it has been told, and takes it back. Nothing else may run in between, so it
 * is made by `inOneGo` alone.
 */
export class Trial {
  #undo: (() => void) | null = null

  /** Takes back what was tried before, if anything was. */
  takeBack(): void {
    const undo = this.#undo
    this.#undo = null
    undo?.()
  }

  /** What was tried last is taken back by this. */
  hold(undo: () => void): void {
    this.takeBack()
    this.#undo = undo
  }
}

/**
 * Does work in one synchronous stretch, in which nobody else sees the image; whatever is tried out in it is taken back at
 * its end, so all that is to be told of it must have been read by then. Throws where the work would go on later.
 */
export function inOneGo<Result>(work: (trial: Trial) => Result): Result {
  const trial = new Trial()
  try {
    const result = work(trial)
    if (result instanceof Promise) throw new Error('What is tried out must be told at once.')
    return result
  } finally {
    trial.takeBack()
  }
}
