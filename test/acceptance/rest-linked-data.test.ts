import { spawnSync } from 'node:child_process'
import jsonld from 'jsonld'
import t from 'tap'
import { testApp } from '../support/app.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'
import { addresses, BY_KEY, get, type Written, withQuery } from '../support/rest.ts'

/* JSON-LD, as a processor that may not ask the network understands it. */

const ORG = 'http://www.w3.org/ns/org#'
const CPOV = 'http://data.europa.eu/m8g/'
const SCHEMA = 'http://schema.org/'
const HYDRA = 'http://www.w3.org/ns/hydra/core#'
const HOST = 'http://sundhed.example'
const VEST = '1081-sundhedsklynge-vest'

const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`${url} would have to be fetched.`)
}
type Node = Record<string, { '@id'?: string; '@value'?: unknown }[]> & { '@id'?: string; '@type'?: string[] }

const documentOf = async (app: Parameters<typeof get>[0], url: string): Promise<Written> => {
  const { status, headers, text } = await get(app, withQuery(url, { format: 'jsonld' }), {
    headers: { host: 'sundhed.example' }
  })
  if (status !== 200) throw new Error(`${url}: ${status} ${text}`)
  if (headers['content-type'] !== 'application/ld+json; charset=utf-8') throw new Error(String(headers['content-type']))
  return JSON.parse(text)
}

/** The things that an address tells of, expanded. */
async function nodesAt(app: Parameters<typeof get>[0], url: string): Promise<Node[]> {
  const [expanded] = (await jsonld.expand(await documentOf(app, url), { documentLoader })) as Node[]
  return ((expanded?.[`${HYDRA}member`] as Node[] | undefined) ?? [expanded]) as Node[]
}

const idsOf = (node: Node | undefined, property: string) => (node?.[property] ?? []).map((one) => one['@id'])
const literalOf = (node: Node | undefined, property: string) => node?.[property]?.[0]?.['@value']

t.test('every list of organisations, memberships, posts and changes is of types that others know', async (t) => {
  const app = await testApp(t)
  const types: Record<string, string> = {
    '/v1/regions': `${CPOV}PublicOrganisation`,
    '/v1/municipalities': `${CPOV}PublicOrganisation`,
    '/v1/hospitals': `${ORG}OrganizationalUnit`,
    '/v1/organisations': `${ORG}Organization`,
    '/v1/clusters': `${ORG}OrganizationalCollaboration`,
    '/v1/ssus': `${ORG}OrganizationalCollaboration`,
    '/v1/bodies': `${ORG}OrganizationalCollaboration`,
    '/v1/committees?asOf=2020-01-01': `${ORG}OrganizationalCollaboration`,
    '/v1/clusters/1085-sundhedsklynge-holbaek/memberships': `${ORG}Membership`,
    '/v1/representation-rules': `${ORG}Post`,
    '/v1/ssus/1082/successions': `${ORG}ChangeEvent`
  }
  for (const [url, type] of Object.entries(types)) {
    const nodes = await nodesAt(app, url)
    t.ok(nodes.length > 0, url)
    for (const node of nodes) {
      t.same(node['@type'], [type], url)
      t.match(node['@id'], /^(http:\/\/sundhed\.example\/v1\/|urn:sundhedsstruktur:)/, url)
    }
    t.equal(new Set(nodes.map((node) => node['@id'])).size, nodes.length, `${url} has a name for each`)
  }
})

t.test('a thing is called the same wherever it is referred to, on whatever day it is there', async (t) => {
  const app = await testApp(t)
  for (const [resource, url] of await addresses(app)) {
    const fields = [...resource.serializer.fields.keys()].join(',')
    for (const day of [{}, { asOf: '2018-06-01' }]) {
      const { text } = await get(app, withQuery(url, { fields, format: 'jsonld', ...(resource.dated ? day : {}) }))
      t.notMatch(text, /"href":"[^"]*asOf/, url)
    }
  }
  const [cluster] = await nodesAt(app, '/v1/clusters/1081-sundhedsklynge-vest/predecessors')
  const named = idsOf(
    (await nodesAt(app, '/v1/clusters/1081-sundhedsklynge-vest'))[0],
    'http://purl.org/dc/terms/replaces'
  )
  t.equal(cluster?.['@id'], `${HOST}/v1/clusters/1081-klynge-vest`)
  t.same(named, [cluster?.['@id']])
})

t.test('a membership says who is a member of what, as what and from when', async (t) => {
  const app = await testApp(t)
  const nodes = await nodesAt(app, '/v1/municipalities/0849/memberships')
  t.equal(nodes.length, 2)
  for (const node of nodes) {
    t.same(idsOf(node, `${ORG}member`), [`${HOST}/v1/municipalities/0849`])
    t.match(idsOf(node, `${ORG}organization`)[0], /^http:\/\/sundhed\.example\/v1\/clusters\/1081-/)
    t.same(idsOf(node, `${ORG}role`), ['urn:sundhedsstruktur:MUNICIPALITY'])
    const [during] = node[`${ORG}memberDuring`] as Node[]
    t.same(during?.['@type'], ['http://www.w3.org/2006/time#Interval'])
    const [beginning] = during?.['http://www.w3.org/2006/time#hasBeginning'] as Node[]
    t.same(beginning?.['http://www.w3.org/2006/time#inXSDDate'], [
      { '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2022-07-01' }
    ])
    t.equal(literalOf(node, `${SCHEMA}validFrom`), '2022-07-01')
  }
  const [cluster] = await nodesAt(app, '/v1/clusters/1085-sundhedsklynge-holbaek?include=memberships')
  const inside = (cluster?.['urn:sundhedsstruktur:memberships'] ?? []) as Node[]
  t.ok(
    inside.length > 1 && inside.every((one) => one['@type']?.[0] === `${ORG}Membership`),
    'also within something else'
  )
  t.same(new Set(inside.flatMap((one) => idsOf(one, `${ORG}organization`))), new Set([cluster?.['@id']]))
})

t.test('a period that ends says its last day in the terms of others, and the day after it in ours', async (t) => {
  const app = await testApp(t)
  const day = (value: string) => [{ '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': value }]
  const [cluster] = await nodesAt(app, '/v1/clusters/1082-vestklyngen?asOf=2020-01-01&include=memberships')
  const members = (cluster?.['urn:sundhedsstruktur:memberships'] ?? []) as Node[]
  t.ok(members.length > 0)
  for (const node of [cluster, ...members]) {
    t.same(node?.[`${SCHEMA}validThrough`], day('2022-06-30'))
    t.same(node?.['urn:sundhedsstruktur:validTo'], day('2022-07-01'), 'first day on which it no longer holds')
  }
  for (const node of members) {
    const [during] = node[`${ORG}memberDuring`] as Node[]
    const [end] = during?.['http://www.w3.org/2006/time#hasEnd'] as Node[]
    t.same(end?.['http://www.w3.org/2006/time#inXSDDate'], day('2022-06-30'))
  }
  const resource = await app.app.inject('/fhir/Organization/body-1082-vestklyngen')
  t.match(resource.payload, '"end":"2022-06-30"', 'as FHIR has it')
  const [open] = await nodesAt(app, '/v1/clusters/1082-sundhedsklynge-vest')
  t.equal(open?.[`${SCHEMA}validThrough`], undefined)
})

t.test('a succession says what became of what, and a seat who sits in it', async (t) => {
  const app = await writingApp(t)
  const nodes = await nodesAt(app, '/v1/ssus/1082/successions')
  t.same(
    new Set(nodes.flatMap((node) => idsOf(node, `${ORG}originalOrganization`))),
    new Set([`${HOST}/v1/committees/1082-praksisplanudvalg`, `${HOST}/v1/committees/1082-sundhedskoordinationsudvalg`])
  )
  for (const node of nodes) {
    t.match(idsOf(node, `${ORG}resultingOrganization`)[0], `${HOST}/v1/ssus/1082-`)
    t.equal(literalOf(node, 'http://purl.org/dc/terms/date'), '2022-07-01')
  }
  const { changed } = await act(app, 'appoint', anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE'))
  const [seat] = await nodesAt(app, '/v1/appointments')
  t.same(seat?.['@type'], [`${ORG}Membership`])
  t.equal(seat?.['@id'], `${HOST}/v1/appointments/${changed.key}`)
  t.same(idsOf(seat, `${ORG}organization`), [`${HOST}/v1/clusters/${VEST}`])
  t.equal(seat?.[`${ORG}member`]?.length, 1)
  t.equal(seat?.[`${ORG}memberDuring`]?.length, 1)
})

t.test('things that are not the same are not called the same', async (t) => {
  const app = await testApp(t)
  const issues = await nodesAt(app, '/v1/data-quality')
  t.ok(issues.length > 50 && issues.every((issue) => issue['@id'] === undefined), 'an issue is known by nothing')
  const [cluster] = await nodesAt(app, '/v1/clusters/1085-sundhedsklynge-holbaek?include=levels')
  const levels = (cluster?.['urn:sundhedsstruktur:levels'] ?? []) as Node[]
  t.equal(levels.length, 2)
  t.ok(
    levels.every((level) => level['@id'] === undefined),
    'a level by its name within its body alone'
  )
})

t.test('what an address tells is the same in JSON-LD, however few fields are asked for', async (t) => {
  const app = await testApp(t)
  const { text } = await get(app, '/v1/clusters?first=3')
  // A name says no day, where an address has to.
  const plain: { items: Written[]; total: number } = JSON.parse(text.replaceAll(/(?<="href":"[^"?]+)\?asOf=[^"]+/g, ''))
  const linked = (await documentOf(app, '/v1/clusters?first=3')) as unknown as typeof plain & { next: string }
  t.match(linked, { items: plain.items.map(({ provenance, ...rest }) => rest), total: plain.total })
  const [page] = (await jsonld.expand(linked, { documentLoader })) as Node[]
  t.equal(literalOf(page, `${HYDRA}totalItems`), plain.total)
  t.match(idsOf(page, `${HYDRA}next`)[0], `${HOST}/v1/clusters?first=3`)
  const [few] = await nodesAt(app, '/v1/municipalities/0849?fields=code')
  t.equal(few?.['@id'], `${HOST}/v1/municipalities/0849`)
  const [named] = await nodesAt(app, '/v1/initiatives?first=1')
  const names = named?.['http://www.w3.org/2004/02/skos/core#prefLabel'] as { '@language': string }[]
  t.ok(
    names.some((name) => name['@language'] === 'da'),
    'a text in two languages says in which'
  )
})

t.test('every address can be read as N-Quads, in the default graph alone', async (t) => {
  const app = await testApp(t)
  const rapper = spawnSync('rapper', ['--version']).error === undefined
  if (!rapper) t.comment('rapper is not installed: what other parsers make of the N-Quads is not tried')
  for (const [{ path }, url] of await addresses(app).then((all) =>
    [...all].filter(([one]) => !BY_KEY.includes(one.path))
  )) {
    const quads = await jsonld.toRDF(await documentOf(app, url), { documentLoader, format: 'application/n-quads' })
    const expanded = await jsonld.expand(await documentOf(app, url), { documentLoader })
    t.notMatch(JSON.stringify(expanded), '"@graph"', path)
    const lines = quads.split('\n').filter(Boolean)
    t.ok(lines.length > 0, path)
    if (!rapper) continue
    const { status, stderr } = spawnSync('rapper', ['-q', '-c', '-i', 'nquads', '-', HOST], {
      input: quads,
      encoding: 'utf8'
    })
    t.equal(status, 0, `${path} ${stderr}`)
  }
})
