import { buildSchema } from 'graphql'
import t from 'tap'
import { readSchema } from '../../src/graphql/schema.ts'
import { RESOURCES } from '../../src/rest/concepts.ts'
import { testApp } from '../support/app.ts'
import { readAll, type Written } from '../support/rest.ts'

/* Lists of every day: with `anyTime` a list has each object that it has on any day, read on its own nearest day. */

const schema = buildSchema(readSchema())
const queries = schema.getQueryType()?.getFields() ?? {}
const takes = (query: string, argument: string) => queries[query]?.args.some(({ name }) => name === argument)

/** Fields that read a day and are no lists of dated objects. */
const OF_ONE_DAY = ['compositionReport', 'dataQuality', 'nodes', 'resolveMany']
const DATED = Object.keys(queries).filter(
  (query) => takes(query, 'first') && takes(query, 'asOf') && !OF_ONE_DAY.includes(query)
)

const service = await testApp(t, { demo: true, writes: true })

t.test('every list of dated objects takes anyTime, in GraphQL and in REST', (t) => {
  t.same(
    Object.keys(queries).filter((query) => takes(query, 'anyTime')),
    DATED
  )
  t.equal(DATED.length, 27)
  for (const query of OF_ONE_DAY) t.ok(takes(query, 'asOf') && !takes(query, 'anyTime'), query)
  const paths = RESOURCES.filter((resource) => resource.anyTime).map(({ path }) => path)
  for (const query of DATED) {
    const path = `/v1/${query.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    t.ok(paths.includes(path), path)
  }
  t.equal(paths.filter((path) => path.endsWith('/memberships')).length, 5, 'and memberships')
  t.end()
})

type Page = { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }

/** The ids of a list, in pages of that size. */
async function idsOf(query: string, given: string, size: number): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const { nodes, pageInfo } = await pageOf(`${query}(first: ${size}, after: $after, ${given})`, after)
    ids.push(...nodes.map(({ id }) => id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined
  }
  return ids
}

async function pageOf(list: string, after: string | null): Promise<Page> {
  const { data, errors } = await service.ask<{ list: Page }>(
    `query ($after: String) { list: ${list} { nodes { id } pageInfo { endCursor hasNextPage } } }`,
    { after }
  )
  t.same(errors, [], list)
  return data.list
}

/** A status makes a list of agreements whole on a day. */
const WHOLE: Record<string, string> = {
  healthAgreements:
    ', filter: { status: [DRAFT, APPROVED_BY_PARTIES, SUBMITTED, PLANNED, IN_FORCE, EXPIRED, WITHDRAWN] }'
}

t.test('at any time a list has what it has on some day, in one order', async (t) => {
  const days = [
    '1990-01-01',
    '2022-06-30',
    '2022-07-01',
    '2022-08-01',
    '2023-01-01',
    '2024-06-01',
    '2026-11-21',
    '2035-01-01'
  ]
  for (const query of DATED) {
    if (query === 'search') continue
    const onSomeDay = new Set<string>()
    for (const day of days)
      for (const id of await idsOf(query, `asOf: "${day}"${WHOLE[query] ?? ''}`, 100)) onSomeDay.add(id)
    const all = await idsOf(query, 'anyTime: true', 100)
    t.equal(new Set(all).size, all.length, `${query} has nothing twice`)
    t.same(
      [...onSomeDay].filter((id) => !all.includes(id)),
      [],
      query
    )
    t.same(await idsOf(query, 'anyTime: true', 7), all, `${query} has one order`)
  }
})

t.test('what has ended is read on its last day, with its filters', async (t) => {
  const { data, errors } = await service.ask<{ clusters: { nodes: Record<string, unknown>[] } }>(
    `{ clusters(anyTime: true, filter: { municipalityCode: "0849", regionCode: "1081" }, orderBy: { field: NAME }) {
        nodes { key name municipalities { code } region { code } } } }`
  )
  t.same(errors, [])
  t.match(
    data.clusters.nodes,
    ['1081-klynge-midt', '1081-klynge-nord', '1081-sundhedsklynge-midt', '1081-sundhedsklynge-nord'].map((key) => ({
      key,
      region: { code: '1081' }
    }))
  )
  for (const { key, municipalities } of data.clusters.nodes)
    t.ok(
      (municipalities as { code: string }[]).some(({ code }) => code === '0849'),
      String(key)
    )
  const rest = await readAll(service, '/v1/clusters?anyTime=true&municipalityCode=0849&regionCode=1081&orderBy=name')
  t.same(
    rest.map(({ key }) => key),
    data.clusters.nodes.map(({ key }) => key)
  )
})

t.test('a name that has ended sorts an ended body as it is shown', async (t) => {
  const app = await testApp(t, { writes: true })
  const key = '1081-sundhedsklynge-vest'
  for (const mutation of [
    `renameBody(input: { bodyKey: "${key}", name: "Aa", validFrom: "2024-01-01" })`,
    `endBody(input: { bodyKey: "${key}", on: "2025-01-01" })`
  ])
    t.same((await app.ask(`mutation { ${mutation} { seq } }`)).errors, [])
  const { data } = await app.ask<{ clusters: { nodes: { name: string }[] } }>(
    '{ clusters(anyTime: true, orderBy: { field: NAME }) { nodes { name } } }'
  )
  const names = data.clusters.nodes.map(({ name }) => name)
  t.ok(names.includes('Aa'))
  t.same(names, names.toSorted(new Intl.Collator('da').compare))
})

t.test('the memberships of a body and of a municipality are all there', async (t) => {
  const { data } = await service.ask<{
    municipality: { memberships: { key: string }[] }
    cluster: { memberships: { nodes: { key: string; member: { name: string } }[] } }
  }>(
    `{ municipality(code: "0849") { memberships(anyTime: true) { key body { name } } }
      cluster(key: "1081-klynge-nord", asOf: "2020-01-01") { memberships(anyTime: true) { nodes { key } } } }`
  )
  const keys = data.municipality.memberships.map(({ key }) => key)
  t.same(
    keys,
    ['midt', 'nord']
      .flatMap((name) => `1081-klynge-${name}.0849`)
      .concat(['midt', 'nord'].map((name) => `1081-sundhedsklynge-${name}.0849`))
  )
  const of = async (path: string) =>
    (await readAll(service, `${path}/memberships?anyTime=true`)).map((one: Written) => one.key)
  t.same(await of('/v1/municipalities/0849'), keys)
  t.same(
    await of('/v1/clusters/1081-klynge-nord'),
    data.cluster.memberships.nodes.map(({ key }) => key),
    'of a body that has ended'
  )
})

t.test('a day and any time exclude each other, in GraphQL and in REST', async (t) => {
  const issue = { field: 'anyTime', message: 'cannot be given together with asOf' }
  for (const query of DATED) {
    const text = query === 'search' ? 'text: "nord", ' : ''
    const { errors } = await service.ask(`{ ${query}(${text}asOf: "2020-01-01", anyTime: true) { totalCount } }`)
    t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [issue] }, query)
  }
  const { app } = service
  const got = await app.inject('/v1/tasks?asOf=2020-01-01&anyTime=true')
  t.match(got.json(), { status: 400, code: 'INVALID_INPUT', issues: [issue] })
  const danish = await app.inject({
    url: '/v1/tasks?asOf=2020-01-01&anyTime=true',
    headers: { 'accept-language': 'da' }
  })
  t.match(danish.json(), { issues: [{ message: 'kan ikke gives sammen med asOf' }] })
  t.equal((await app.inject('/v1/tasks?asOf=2020-01-01&anyTime=false')).statusCode, 200)
  t.notHas((await app.inject('/v1/tasks?anyTime=true')).json(), { asOf: {} }, 'no day was read')
})

t.test('a draft stays hidden at any time', async (t) => {
  const app = await testApp(t, { writes: true })
  const drafted = await app.ask(
    `mutation { draftHealthAgreement(input: { regionCode: "1081", name: "Udkast", on: "2026-11-20", validFrom: "2028-01-01" }) { seq } }`
  )
  t.same(drafted.errors, [])
  const count = async (key?: null) => {
    const { data } = await app.ask<{ healthAgreements: { totalCount: number } }>(
      '{ healthAgreements(anyTime: true) { totalCount } }',
      {},
      key
    )
    return data.healthAgreements.totalCount
  }
  t.equal((await count()) - (await count(null)), 1)
})
