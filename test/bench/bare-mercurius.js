import { fastify } from 'fastify'
import mercurius from 'mercurius'

/** The least that answers GraphQL: Fastify and mercurius with one field. Plain JavaScript, so that nothing is stripped. */
const app = fastify()
await app.register(mercurius, { schema: 'type Query { ping: String }', resolvers: { Query: { ping: () => 'pong' } } })
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
