/** Runs a command of the shell. An error is written without a stack, and the exit code is 1. */
export async function command(work: () => void | Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
  }
}
