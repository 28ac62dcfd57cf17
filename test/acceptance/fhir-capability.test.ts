import { Client } from 'fhir-kit-client'
import t from 'tap'
import { testApp } from '../support/app.ts'
import { type AnyBundle, type AnyResource, get, idsOf, type Outcome, TYPES } from '../support/fhir.ts'
import { faultsByFhir, faultsByMedplum } from './support/fhir-libraries.ts'

type Capability = {
  type: string
  supportedProfile?: string[]
  interaction: Expected<{ code: string }>[]
  searchInclude?: string[]
  searchRevInclude?: string[]
  searchParam: Expected<{ name: string; type: string }>[]
}
type Expected<What> = What & { extension?: { valueCode: string }[] }
type Statement = {
  instantiates: string[]
  format: string[]
  rest: { resource: Capability[]; searchParam?: Expected<{ name: string }>[] }[]
}

const HOLBAEK = 'body-1085-sundhedsklynge-holbaek'

/** The instant of the request. */
const NOW = 'now'
/** For each parameter a value that finds something, where anything can, and one that is refused; null where all may be asked. */
const PROBES: Record<string, Record<string, [good: string, bad: string | null, finds: boolean]>> = {
  '': {
    _id: ['', 'a|b|c', true],
    _lastUpdated: ['ge2001-01-01', 'yesterday', true],
    _asOf: ['2018-06-01', '2018-6-1', true],
    _knownAt: [NOW, 'yesterday', true]
  },
  Organization: {
    active: ['true', 'perhaps', true],
    endpoint: ['Endpoint/one', 'Organization/one', false],
    identifier: ['0849', 'a|b|c', true],
    name: ['aabenra', '', true],
    'name:contains': ['benra', '-', true],
    'name:exact': ['Aabenraa Kommune', '', true],
    partof: ['Organization/region-1085', 'Location/region-1085', true],
    region: ['region-1085', 'Location/region-1085', true],
    type: ['HEALTH_CLUSTER', '|', true]
  },
  OrganizationAffiliation: {
    active: ['false', 'TRUE', true],
    date: ['ge2022-07-01', '2022-13', true],
    endpoint: ['one', 'a/b/c', false],
    identifier: ['1085-sundhedsklynge-holbaek.0316', '', true],
    'participating-organization': ['municipality-0316', 'Practitioner/1', true],
    'primary-organization': [`Organization/${HOLBAEK}`, 'æ', true],
    role: ['HOSPITAL', 'a|b|c', true]
  },
  Location: {
    identifier: ['0849', '|', true],
    name: ['Holb', '!', true],
    'name:contains': ['olb', ' ', true],
    'name:exact': ['Holbæk', '', true],
    organization: ['hospital-1085-holbaek-sygehus', 'Location/x', true],
    partof: ['region-1081', 'Organization/region-1081', true],
    status: ['active', 'open', true],
    type: ['facility', '', true]
  },
  PractitionerRole: {
    active: ['true', '1', true],
    identifier: ['1081-ssu.ssu-political-general-practitioner', '', true],
    location: ['region-1085', 'Organization/region-1085', true],
    organization: [HOLBAEK, 'https://elsewhere.example/Organization/1', true],
    practitioner: ['Practitioner/one', 'Organization/one', false],
    role: ['MAYOR', '|', true],
    service: ['HealthcareService/one', 'Organization/one', false],
    specialty: ['psychiatry', '', false]
  }
}

t.test('the CapabilityStatement is valid, and says nothing that does not work when it is tried', async (t) => {
  const { app } = await testApp(t)
  const { body } = await get<Statement>(app, 'metadata')
  t.same(faultsByMedplum(body), [])
  t.same(faultsByFhir(body), [])
  const [rest] = body.rest
  const isOfDirectory = ({ type }: Capability) => TYPES.some((one) => one === type)
  const ofDirectory = rest?.resource.filter(isOfDirectory) ?? []
  t.same(ofDirectory.map(({ type }) => type).sort(), [...TYPES].sort())
  for (const { type, searchParam, interaction } of rest?.resource.filter((one) => !isOfDirectory(one)) ?? []) {
    t.same(
      interaction.map(({ code }) => code),
      ['read', 'search-type'],
      type
    )
    t.same(
      searchParam.map(({ name }) => name),
      ['url'],
      type
    )
    const { body: found } = await get<AnyBundle>(app, `${type}?_lastUpdated=ge2001-01-01`)
    t.equal(found.total, found.entry?.length, type)
    for (const { resource } of found.entry ?? []) {
      t.same([...faultsByMedplum(resource), ...faultsByFhir(resource)], [], `${type}/${resource.id}`)
      t.same(await idsOf(app, `${type}?url=${resource.url}`), [resource.id])
      t.same((await get(app, `${type}/${resource.id}`)).body, resource)
    }
  }
  for (const { type, searchParam, interaction, searchInclude = [], searchRevInclude = [] } of ofDirectory) {
    const known = { ...PROBES[''], ...PROBES[type] }
    const names = [...(rest?.searchParam ?? []), ...searchParam].map(({ name }) => name)
    t.same(
      names.filter((name) => name !== '_since').sort(),
      Object.keys(known).sort(),
      `${type}: every parameter is tried`
    )
    const [anyId = ''] = await idsOf(app, `${type}?_count=1`)
    for (const [name, [good, bad, finds]] of Object.entries(known)) {
      const value = good === NOW ? new Date().toISOString() : good || anyId
      const found = await get(app, `${type}?${name}=${encodeURIComponent(value)}`)
      t.equal(found.status, 200, `${type}?${name}=${good}`)
      t.equal(found.body.total > 0, finds, `${type}?${name}=${good} finds`)
      if (bad === null) continue
      const refused = await get<Outcome>(app, `${type}?${name}=${encodeURIComponent(bad)}`)
      t.equal(refused.status, 400, `${type}?${name}=${bad}`)
      t.same(refused.body.issue[0]?.expression, [`http.${name}`])
    }
    for (const link of searchInclude) t.equal((await get(app, `${type}?_count=5&_include=${link}`)).status, 200, link)
    for (const link of searchRevInclude) {
      const { body } = await get(
        app,
        `${type}?${link.startsWith('OrganizationAffiliation') ? 'name:contains=e' : 'name:contains=region'}&_revinclude=${link}`
      )
      t.ok(
        body.entry?.some(({ search }) => search?.mode === 'include'),
        `${link} brings something along`
      )
    }
    t.equal((await get(app, `${type}?_include=${type}:nothing`)).status, 400)
    t.equal((await get(app, `${type}?_revinclude=Practitioner:x`)).status, 400)
    t.same(interaction.map(({ code }) => code).sort(), [
      'history-instance',
      'history-type',
      'read',
      'search-type',
      'vread'
    ])
    const { versionId } = (await get<AnyResource>(app, `${type}/${anyId}`)).body.meta
    for (const path of [
      `${anyId}/_history/${versionId}`,
      `${anyId}/_history`,
      '_history?_since=2026-11-22T00:00:00Z'
    ]) {
      t.equal((await get(app, `${type}/${path}`)).status, 200, path)
    }
    t.equal((await get(app, `${type}/_history?_since=2999`)).body.total, 0)
  }
})

t.test('an ordinary FHIR client reads, searches, follows pages and histories', async (t) => {
  const service = await testApp(t)
  const client = new Client({ baseUrl: `${await service.listen()}/fhir` })
  const statement = (await client.capabilityStatement()) as unknown as Statement
  t.ok(statement.rest[0]?.resource.length)
  for (const resourceType of TYPES) {
    const ids = new Set<string>()
    let page = (await client.search({ resourceType, searchParams: { _count: 60 } })) as unknown as AnyBundle | undefined
    const { total } = page ?? { total: 0 }
    while (page) {
      for (const { resource } of page.entry ?? []) ids.add(resource.id)
      page = (await client.nextPage({ bundle: page as never })) as unknown as AnyBundle | undefined
    }
    t.equal(ids.size, total, resourceType)
    const [id = ''] = ids
    const one = (await client.read({ resourceType, id })) as unknown as AnyResource
    t.equal(one.id, id)
    const version = await client.vread({ resourceType, id, version: one.meta.versionId })
    t.same(version, one)
    const history = (await client.history({ resourceType, id })) as unknown as AnyBundle
    t.same(history.entry?.[0]?.resource, one)
    const all = (await client.history({ resourceType })) as unknown as AnyBundle
    t.equal(all.total, total)
  }
  const posted = (await client.search({
    resourceType: 'Organization',
    searchParams: { name: 'aabenra' },
    options: { postSearch: true }
  } as never)) as unknown as AnyBundle
  t.equal(posted.total, 1)
  const refused = await client.read({ resourceType: 'Organization', id: 'nobody' }).catch((error) => error.response)
  t.equal(refused.status, 404)
})
