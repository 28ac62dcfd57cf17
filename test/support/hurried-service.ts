import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'

/* The service, with short times for webhooks, as a program: tests start and kill it. */

const config = readConfig(process.env)
const webhooks = { pollMs: 20, timeoutMs: 200, firstRetryMs: 10, longestRetryMs: 50 }
const app = await buildApp(config, { timings: { webhooks } })
await app.listen({ host: config.host, port: config.port })
