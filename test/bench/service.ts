import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import { answer, usage } from './child.ts'

/** The service itself, as `npm start` builds it. */
let app: FastifyInstance

const handlers = {
  /** Serves the file on a free port, which is the answer. */
  async start({ databasePath, answerCacheBytes }: { databasePath: string; answerCacheBytes: number }): Promise<number> {
    app = await buildApp({
      host: '127.0.0.1',
      port: 0,
      databasePath,
      logLevel: 'warn',
      answerCacheBytes,
      writes: false
    })
    await app.listen({ host: '127.0.0.1', port: 0 })
    return (app.server.address() as AddressInfo).port
  },
  usage
}

export type Service = typeof handlers

answer(handlers)
