/**
 * The change that a `validateOnly` write has made to the live image, until it is rolled back. Nothing else may run in
 * between, so only `runSynchronously` creates one.
 */
export class DryRun {
  #undo: (() => void) | null = null

  /** Undoes the change, if there is one. */
  rollback(): void {
    const undo = this.#undo
    this.#undo = null
    undo?.()
  }

  /** Rolls back an earlier change and registers the undo of a new one. */
  onRollback(undo: () => void): void {
    this.rollback()
    this.#undo = undo
  }
}

/**
 * Runs work synchronously, so that no other request sees the image meanwhile, and rolls back its dry run at the end: the
 * response must be read from the image within the work. Throws where the work returns a promise.
 */
export function runSynchronously<Result>(work: (dryRun: DryRun) => Result): Result {
  const dryRun = new DryRun()
  try {
    const result = work(dryRun)
    if (result instanceof Promise) throw new Error('A dry run must be read synchronously.')
    return result
  } finally {
    dryRun.rollback()
  }
}
