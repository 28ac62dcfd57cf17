import t from 'tap'
import { makeKey } from '../support/app.ts'
import { writingApp } from '../support/representation.ts'

/* The caller as the service knows it: who asks, and for what the key is good. */

const VEST = '1081-sundhedsklynge-vest'
const ASK = `query ($asOf: Date) {
  viewer(asOf: $asOf) { name role regions { code name } bodies { key name } }
}`

t.test('viewer is the caller with role and scope, in GraphQL and REST', async (t) => {
  const app = await writingApp(t)
  const make = (name: string, role: 'READER' | 'EDITOR', regions: string[] | null, bodies: string[] | null = null) =>
    makeKey(app.path, { name, role, regions, bodies })
  const nord = { code: '1081', name: 'Region Nordjylland' }
  for (const [key, viewer] of [
    [app.key, { name: 'test', role: 'ADMIN', regions: null, bodies: null }],
    [make('nord', 'EDITOR', ['1081']), { name: 'nord', role: 'EDITOR', regions: [nord], bodies: null }],
    [make('alle', 'EDITOR', null), { name: 'alle', role: 'EDITOR', regions: null, bodies: null }],
    [
      make('vest', 'EDITOR', null, [VEST]),
      { name: 'vest', role: 'EDITOR', regions: null, bodies: [{ key: VEST, name: 'Sundhedsklynge Vest' }] }
    ],
    [make('ingen', 'READER', []), { name: 'ingen', role: 'READER', regions: [], bodies: null }]
  ] as const) {
    const { data } = await app.ask(ASK, {}, key)
    t.same(data, { viewer }, viewer.name)
    const response = await app.app.inject({ url: '/v1/viewer', headers: { authorization: `Bearer ${key}` } })
    const { name, role, regions, bodies } = response.json()
    t.same(
      { name, role, regions: regions && keysOf(regions), bodies: bodies && keysOf(bodies) },
      {
        ...viewer,
        regions: viewer.regions?.map(({ code }) => code) ?? null,
        bodies: viewer.bodies?.map(({ key }) => key) ?? null
      },
      viewer.name
    )
    t.equal(response.headers['cache-control'], 'private, no-cache')
  }
})

const keysOf = (references: { key: string }[]) => references.map(({ key }) => key)

t.test('without a key there is no viewer, and a bad key is told', async (t) => {
  const app = await writingApp(t)
  t.same((await app.ask(ASK, {}, null)).data, { viewer: null })
  const response = await app.app.inject({ url: '/v1/viewer', headers: { authorization: '' } })
  t.equal(response.statusCode, 401)
  t.match(response.json(), { code: 'UNAUTHENTICATED' })
  t.equal((await app.ask(ASK, {}, `ssk_${'x'.repeat(43)}`)).status, 401)
})

t.test('a scope that follows its regions has their successors from their first day on', async (t) => {
  const app = await writingApp(t)
  const establish = `mutation ($input: EstablishRegionInput!) { establishRegion(input: $input) { seq } }`
  const input = {
    key: 'oestdanmark',
    name: 'Region Østdanmark',
    validFrom: '2027-01-01',
    predecessors: ['1084', '1085'].map((regionCode) => ({ thing: { regionCode }, kind: 'MERGES_INTO' }))
  }
  const { errors } = await app.ask(establish, { input })
  t.same(errors, [])
  const key = makeKey(app.path, { name: 'oest', role: 'EDITOR', regions: ['1085'], follows: true })
  const codesOn = async (asOf: string) => {
    const { data } = await app.ask<{ viewer: { regions: { code: string }[] } }>(ASK, { asOf }, key)
    return data.viewer.regions.map(({ code }) => code)
  }
  t.same(await codesOn('2026-12-31'), ['1085'])
  t.ok((await codesOn('2027-01-01')).includes('oestdanmark'))
})
