import { buildSchema, isAbstractType, isObjectType } from 'graphql'
import t from 'tap'
import { readingApp } from '../support/app.ts'

const { app } = await readingApp()

t.test('possible types are those of the published schema', async (t) => {
  const schema = buildSchema((await app.inject('/schema.graphql')).body)
  const { possibleTypes } = (await app.inject('/graphql/possible-types.json')).json()
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType)
  t.same(Object.keys(possibleTypes).sort(), abstract.map(({ name }) => name).sort())
  for (const type of abstract) {
    const names = schema.getPossibleTypes(type).map(({ name }) => name)
    t.same(possibleTypes[type.name].toSorted(), names.sort(), type.name)
  }
})

t.test('the key of each type with an id is its id and its day, and other types have no key', async (t) => {
  const schema = buildSchema((await app.inject('/schema.graphql')).body)
  const { keyFields } = (await app.inject('/graphql/key-fields.json')).json()
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType)
  for (const type of objects.filter(({ name }) => !name.startsWith('__') && name !== 'Query')) {
    if (['Mutation', 'Subscription'].includes(type.name)) continue
    t.same(keyFields[type.name], type.getFields().id ? ['id', 'asOf'] : false, type.name)
  }
  t.notOk('Query' in keyFields || 'Mutation' in keyFields || '__Type' in keyFields)
})

t.test('both tables have an entity tag and are the same with federation', async (t) => {
  const federated = await readingApp({ federation: true })
  for (const url of ['/graphql/possible-types.json', '/graphql/key-fields.json']) {
    const { headers, body } = await app.inject(url)
    t.match(headers, { 'content-type': /^application\/json/, 'cache-control': 'public, no-cache' })
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
    t.match(again, { statusCode: 304, body: '' })
    t.equal((await federated.app.inject(url)).body, body)
  }
})
