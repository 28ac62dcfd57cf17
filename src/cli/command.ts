import type { Config } from '../config.ts'

/** Runs a command of the shell. An error is written without a stack, and the exit code is 1. */
export async function command(work: () => void | Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
  }
}

/** The configuration of a command that works on a file. Throws, with the remedy, where the database is PostgreSQL. */
export function ownFile(config: Config, remedy: string): Config {
  if (config.databaseUrl === null) return config
  throw new Error(`DATABASE_URL names a PostgreSQL database, and this command works on a file. ${remedy}`)
}
