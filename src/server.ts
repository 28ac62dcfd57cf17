import closeWithGrace from 'close-with-grace'
import { type Config, environmentSchema, readConfig } from './config.ts'
import { misspelled } from './domain/basics/misspelled.ts'

/** The process: reads the environment, listens, and stops in good order. Nothing else reads the environment or exits. */
const config = configuration()
// Imported late, because it takes a second: a fault of the environment is told at once.
const { buildApp } = await import('./app.ts')
const app = await buildApp(config).catch((error: Error) => fail(error.message))

for (const { name, meant } of misspelled(Object.keys(process.env), Object.keys(environmentSchema.shape))) {
  app.log.warn(`the variable ${name} is not known, and has no effect: ${meant} is`)
}

// Requests in flight get ten seconds to finish. Closing the app writes the database's log into its file.
closeWithGrace({ delay: 10_000, logger: app.log }, async ({ err }) => {
  if (err) app.log.fatal(err, 'stopping after a fault')
  await app.close()
})

await app.listen({ host: config.host, port: config.port }).catch((error: Error) => fail(error.message))

function configuration(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    return fail((error as Error).message)
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
