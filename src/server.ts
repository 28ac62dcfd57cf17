import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'

/** The process: reads the environment, listens, and stops in good order. Nothing else reads the environment or exits. */
const config = configuration()
const app = await buildApp(config).catch((error: Error) => fail(error.message))

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
