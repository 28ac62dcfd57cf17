import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import newman from 'newman'
import t from 'tap'
import { makeKey, testApp } from '../support/app.ts'
import { documentOf } from '../support/openapi.ts'
import { type Page, post, read } from '../support/rest.ts'
import { askedOf, asVariations, inTheirPlaces, rightWays, wrongWays } from './support/contract-suites.ts'
import { toCollection } from './to-collection.ts'

/*
 * The REST door as its description has it, asked by newman with the requests and assertions that portman makes of the
 * description: what is described is answered, and what is asked wrongly is refused as described.
 */

// A busy machine is slow to start the tools.
t.setTimeout(600_000)

t.test('every address answers as described, and refuses as described what is asked wrongly', async (t) => {
  const app = await testApp(t, { demo: true, writes: true })
  const base = await app.listen()
  const fund = { clusterKey: '1085-sundhedsklynge-holbaek', year: 2025, on: '2025-01-10' }
  t.equal((await post(app, '/v1/joint-funds', fund)).status, 201, 'there is a fund to read')
  const set = await post(app, '/v1/change-sets', {
    title: { da: 'Prøve' },
    operations: [{ renameBody: { bodyKey: fund.clusterKey, name: 'Prøveklyngen', validFrom: '2031-01-01' } }]
  })
  t.equal(set.status, 201, 'there is a change set to read')
  const webhook = await post(app, '/v1/webhooks', { name: 'Journal', url: 'https://modtager.dk/' })
  t.equal(webhook.status, 201, 'there is a webhook to read')
  const scenario = await post(app, '/v1/scenarios', {
    key: 'omdoebt',
    title: { da: 'Omdøbt' },
    operations: [{ renameBody: { bodyKey: '1081-sundhedsklynge-vest', name: 'Klynge Thy', validFrom: '2027-01-01' } }]
  })
  t.equal(scenario.status, 201, 'there is a scenario to read')
  const [appointment] = (await read<Page>(app, '/v1/appointments?first=1')).items

  const document = await documentOf(app.app)
  const operations = askedOf(document)
  const ways = wrongWays(document)
  const collection = await toCollection(document, base, {
    tests: { ...rightWays(operations), variationTests: asVariations(ways, operations) },
    overwrites: inTheirPlaces(operations, {
      '/v1/appointments/{key}': { key: String(appointment?.key) },
      '/v1/change-sets/{key}': { key: String((set.json() as { changeSet: { key: string } }).changeSet.key) },
      '/v1/scenarios/{key}': { key: 'omdoebt' },
      '/v1/scenarios/{key}/diff': { key: 'omdoebt' },
      '/v1/scenarios/{key}/conflicts': { key: 'omdoebt' },
      '/v1/scenarios/{key}/issues': { key: 'omdoebt' },
      '/v1/webhooks/{key}': { key: String((webhook.json() as { webhook: { key: string } }).webhook.key) },
      '/v1/joint-funds/{key}': { key: '1085-sundhedsklynge-holbaek.2025' },
      '/v1/municipalities/{code}/affiliation-concerns': { code: '0265' }
    })
  })
  const { requests, passed, failed } = await runNewman(collection, {
    bearerToken: app.key ?? '',
    readerToken: makeKey(app.databasePath, { name: 'reader', role: 'READER' })
  })
  // Of an optional object, portman leaves out a field of the object around it, where no input has it: nothing is left out.
  const faults = failed.filter((fault) => !/\[left out\]\[required (.*\.)?da\]/.test(fault))
  t.same(faults, [])

  const read200 = passed.flatMap((test) => /^\[GET\]::(\S+) - Response status code is 200$/.exec(test)?.[1] ?? [])
  const gets = operations.filter(({ method }) => method === 'get').map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1'))
  t.same(read200.sort(), gets.sort(), 'every GET was asked')
  for (const name of new Set(ways.map((way) => way.name))) {
    const asked = requests.filter((request) => request.endsWith(`[${name}]`)).length
    const meant = ways.filter((way) => way.name === name).reduce((count, { of }) => count + of.length, 0)
    t.equal(asked, meant, `${name}: asked of all that it is for`)
  }
  const without = requests.filter((request) => request.includes('[left out]')).length
  t.ok(without > 150, `what is required was left out, one by one: ${without}`)
})

t.test('the collection for people asks for what is there, and shows no key of its own', async (t) => {
  const app = await testApp(t)
  const base = await app.listen()
  const file = `${t.testdir({})}/own.postman.json`
  await promisify(execFile)(process.execPath, ['test/acceptance/collection.ts', file])
  const collection = JSON.parse(readFileSync(file, 'utf8'))
  const { requests, answered, failed } = await runNewman(collection, { baseUrl: base })
  t.same(failed, [])
  const operations = askedOf(await documentOf(app.app))
  t.equal(requests.length, operations.length, 'every operation is in it')
  const read = (status: number) => answered.filter(([method, code]) => method === 'GET' && code === status)
  const notThere = ['A change set', 'One appointment, on every day', 'One joint fund']
  t.same(
    read(404)
      .map(([, , name]) => name)
      .sort(),
    notThere,
    'nobody has recorded any of these'
  )
  t.same(
    read(401).map(([, , name]) => name),
    [
      'The scenarios that the caller may read, the latest changed first',
      'A scenario',
      'The differences between the structure without and with the operations of a scenario, on one day',
      'The operations of a scenario that the structure refuses as it is now',
      'The doubtful or missing data of the structure with the operations of a scenario, about what they change',
      'Every webhook; for admins',
      'One webhook; for admins',
      'The caller of the request, with role and scope',
      'Every write, the latest first; for admins'
    ]
  )
  t.equal(read(200).length, operations.filter(({ method }) => method === 'get').length - notThere.length - 9)
  const written = answered.filter(([method, code, name]) => method === 'POST' && code < 400 && !/many codes/.test(name))
  t.same(written, [], 'nothing is written without a key')
})

/** Runs a collection from one end to the other; its requests, and the assertions that held and that did not. */
async function runNewman(collection: object, variables: Record<string, string>) {
  const requests: string[] = []
  const answered: [method: string, status: number, name: string][] = []
  const passed: string[] = []
  const failed: string[] = []
  const envVar = Object.entries(variables).map(([key, value]) => ({ key, value }))
  await new Promise<void>((resolve, reject) => {
    newman
      .run({ collection, envVar, reporters: [] }, (error) => (error ? reject(error) : resolve()))
      .on('item', (_error, { item }) => requests.push(item.name))
      .on('request', (error, { item, request, response }) => {
        if (error) failed.push(`${item.name}: ${error.message}`)
        else answered.push([request.method, response.code, item.name])
      })
      .on('script', (error, { item }) => {
        if (error) failed.push(`${item.name}: ${error.message}`)
      })
      .on('assertion', (error, { item, assertion }) => {
        if (error) failed.push(`${item.name}: ${assertion}: ${error.message}`)
        else passed.push(assertion)
      })
  })
  return { requests, answered, passed, failed }
}
