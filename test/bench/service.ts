import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { answer, usage } from './child.ts'

/** The service itself, as `npm start` builds it. */
let app: FastifyInstance

const handlers = {
  /** Serves the file on a free port, which is the answer. */
  async start({ databasePath, cacheMegabytes }: { databasePath: string; cacheMegabytes: number }): Promise<number> {
    const config = readConfig({
      PORT: '0',
      DATABASE_PATH: databasePath,
      LOG_LEVEL: 'warn',
      ANSWER_CACHE_MB: String(cacheMegabytes),
      // One address asks as often as it can.
      RATE_LIMIT: '10000000'
    })
    app = await buildApp(config)
    await app.listen({ host: config.host, port: config.port })
    return (app.server.address() as AddressInfo).port
  },
  usage
}

export type Service = typeof handlers

answer(handlers)
