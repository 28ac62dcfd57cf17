import type { FastifyInstance } from 'fastify'
import { type GraphQLObjectType, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql'
import { answerFile, type File, makeFile } from '../http/site.ts'

/* What the normalised cache of a client has to know of the schema, in the form that Apollo Client reads. */

/** The fields that together identify an object. Its id alone has other values on other days. */
const KEY_FIELDS = ['id', 'asOf'] as const

/** Names of the object types behind each interface and union. */
export function possibleTypesOf(schema: GraphQLSchema): Record<string, string[]> {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType)
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]))
}

/** The key of each object type in a cache; false for a value that is stored within its parent. */
export function keyFieldsOf(schema: GraphQLSchema): Record<string, readonly string[] | false> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const objects = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !roots.includes(type) && !type.name.startsWith('__'))
  const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node')
  return Object.fromEntries(objects.map((type) => [type.name, isNode(type) && KEY_FIELDS]))
}

/** Serves both tables below `/graphql`. The tables are made at the first request. */
export function addClientCaches(app: FastifyInstance, schema: () => GraphQLSchema): void {
  const serve = (name: string, content: () => object) => {
    let file: Promise<File> | undefined
    app.get(`/graphql/${name}`, async (request, reply) => {
      file ??= makeFile(JSON.stringify(content()), {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'public, no-cache'
      })
      return answerFile(request, reply, await file)
    })
  }
  serve('possible-types.json', () => ({ possibleTypes: possibleTypesOf(schema()) }))
  serve('key-fields.json', () => ({ keyFields: keyFieldsOf(schema()) }))
}
