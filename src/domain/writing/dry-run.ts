/**
 * The change that a `validateOnly` write has made to the live image, until it is rolled back. Nothing else may run in
 * between, so only `runSynchronously` creates one.
 */
export class DryRun {
  readonly #undos: (() => void)[] = []

  /** Undoes the change, if there is one. */
  rollback(): void {
    for (const undo of this.#undos.splice(0).toReversed()) undo()
  }

  /** Registers a function that undoes a part of the change. The last one is called first. */
  onRollback(undo: () => void): void {
    this.#undos.push(undo)
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
