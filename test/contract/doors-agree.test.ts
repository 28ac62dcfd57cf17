import t from 'tap'
import { readingApp, type TestApp, testApp } from '../support/app.ts'
import { readAll, type Written, withQuery } from '../support/rest.ts'

/*
 * The same facts through every door: what GraphQL says of a day is what REST says of it, field by field. Each door reads
 * a list into the same plain shape. FHIR, whose shapes are its own, is compared in doors-agree-fhir.test.ts.
 */

const DAYS = ['2018-06-01', '2022-06-30', '2022-07-01', '2026-11-21']

/** A concept as both doors read it. */
type Concept = {
  path: string
  /** Longer fields of REST that are compared too. */
  include?: string
  /** The list in GraphQL, with its arguments but for those of the page, and what is selected of each. */
  list: string
  given?: string
  selected: string
}

const REF = '{ __typename key name }'
const PLACE = '{ __typename code name }'
const CITED =
  'provenance { document { id } section lineFrom lineTo noteDa: note(language: DA) noteEn: note(language: EN) }'
const FACT = `validFrom validTo sourcesUntil beyondSources evidence noteDa: note(language: DA) noteEn: note(language: EN) ${CITED}
  basis { field evidence noteDa: note(language: DA) noteEn: note(language: EN) ${CITED} }`
const AGREEMENT = '{ __typename key name }'
const BODY = `id asOf key name kind term isAuthority region ${PLACE} predecessors ${REF} successors ${REF} version ${FACT}`
const MEMBERSHIP = `id asOf key role body ${REF} region ${PLACE} municipalityCode member { __typename
    ... on Municipality { code name } ... on Hospital { key name } ... on Organisation { key name } }
  reasonDa: reason(language: DA) reasonEn: reason(language: EN) because ${REF} share version ${FACT}`

const CONCEPTS: Record<string, Concept> = {
  regions: {
    path: '/v1/regions',
    list: 'regions',
    selected: `id asOf code name iso3166 clusterCount ssu ${REF} committees ${REF} healthAgreement ${AGREEMENT} ${FACT}`
  },
  municipalities: {
    path: '/v1/municipalities',
    list: 'municipalities',
    selected: `id asOf code name officialName aliases region ${PLACE} clusters ${REF} ssu ${REF} ${FACT}`
  },
  hospitals: {
    path: '/v1/hospitals',
    list: 'hospitals',
    selected: `id asOf key name aliases sites isModifiedAcuteHospital organisation ${REF} region ${PLACE} clusters ${REF} ${FACT}`
  },
  clusters: {
    path: '/v1/clusters',
    list: 'clusters',
    selected: `${BODY} aliases hospitals ${REF} municipalities ${PLACE} generalPractice regionalPsychiatry
      healthAgreement ${AGREEMENT}`
  },
  ssus: {
    path: '/v1/ssus',
    list: 'ssus',
    selected: `${BODY} clusters ${REF} practicePlans ${AGREEMENT} healthAgreement ${AGREEMENT}`
  },
  committees: { path: '/v1/committees', list: 'committees', selected: BODY },
  rules: {
    path: '/v1/representation-rules',
    list: 'representationRules',
    selected: `id asOf key bodyKind level ordinal seatKind side minimum maximum per exOfficio appointedBy
      substitutes { office municipalityCodes } atLeastOneFrom derivedFromChair binding textDa: text(language: DA)
      textEn: text(language: EN) ${FACT}`
  },
  agreements: {
    path: '/v1/health-agreements',
    include: 'approvals,outstanding,missingInputs,rules',
    list: 'healthAgreements',
    given: 'filter: { status: [IN_FORCE, EXPIRED, PLANNED] }',
    selected: `id asOf key name status region ${PLACE} generation revision originalValidTo extendedByMonths shortenedByMonths
      validFromBasis { evidence noteDa: note(language: DA) noteEn: note(language: EN) }
      validToBasis { evidence noteDa: note(language: DA) noteEn: note(language: EN) }
      replaces ${AGREEMENT} replacedBy ${AGREEMENT} approvals { party { __typename ... on Region { code name } ... on Municipality { code name } }
        status on decidedBy remark }
      outstanding { __typename ... on Region { code name } ... on Municipality { code name } } missingInputs ${REF}
      rules { __typename key titleDa: title(language: DA) } version ${FACT}`
  },
  plans: {
    path: '/v1/practice-plans',
    include: 'topics,rules',
    list: 'practicePlans',
    selected: `id asOf key name status region ${PLACE} revision inForceFrom inForceTo replaces ${AGREEMENT}
      topics { topic { __typename key titleDa: title(language: DA) } text on }
      rules { __typename key titleDa: title(language: DA) } version ${FACT}`
  },
  memberships: { path: '/v1/memberships', list: 'memberships', selected: MEMBERSHIP },
  'memberships of clusters': {
    path: '/v1/clusters',
    include: 'memberships',
    list: 'clusters',
    selected: `key memberships(first: 100) { nodes { ${MEMBERSHIP} } }`
  }
}

type Listed = { nodes: Written[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

/** Reads a list by GraphQL, into what REST calls things. */
async function byGraphql(app: TestApp, concept: Concept, day: string): Promise<Written[]> {
  const items: Written[] = []
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const { nodes, pageInfo } = await pageByGraphql(app, concept, day, after)
    items.push(...(nodes.map(plain) as Written[]))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined
  }
  return items
}

async function pageByGraphql(
  { ask }: TestApp,
  { list, given = '', selected }: Concept,
  day: string,
  after: string | null
): Promise<Listed> {
  const { data, errors } = await ask<Record<string, Listed>>(
    `query ($day: Date!, $after: String) { ${list}(first: 10, after: $after, asOf: $day ${given}) {
      pageInfo { hasNextPage endCursor } nodes { ${selected} } } }`,
    { day, after }
  )
  const found = data?.[list]
  if (!found || errors.length > 0) throw new Error(JSON.stringify(errors))
  return found
}

/** An answer of GraphQL in the shapes of REST: connections as lists, texts in both languages, others by their keys. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const { __typename: type, ...fields } = value as Written
  if (type !== undefined) return { type, key: fields.key ?? fields.code, name: fields.name ?? fields.titleDa ?? null }
  if ('nodes' in fields) return plain(fields.nodes)
  if (Object.keys(fields).join() === 'id') return keyOf(String(fields.id))
  const written: Written = {}
  for (const [name, one] of Object.entries(fields)) {
    const [, text, language] = /^(\w+)(Da|En)$/.exec(name) ?? []
    if (text === undefined) written[name] = plain(one)
    else if (language === 'Da') written[text] = one === null ? null : { da: one, en: fields[`${text}En`] }
  }
  return written
}

/** A global id is a type and a key. */
const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':').slice(1).join(':')

/** Reads a list by REST. */
async function byRest(
  app: TestApp,
  { path, include, given, list: _, selected }: Concept,
  asOf: string
): Promise<Written[]> {
  const names = [...new Set([...topLevel(selected), ...(include?.split(',') ?? [])])]
  const status = given === undefined ? {} : { status: 'IN_FORCE,EXPIRED,PLANNED' }
  const items = await readAll(app, withQuery(path, { asOf, fields: names.join(','), ...status }))
  return items.map(withoutAddresses) as Written[]
}

/** Where things are read is what the doors differ in. */
function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddresses)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => name !== 'href')
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutAddresses(one)]))
}

/** The names of the outermost fields of a selection, as REST has them. */
function topLevel(selected: string): string[] {
  let depth = 0
  const names: string[] = []
  for (const [token] of selected.replace(/\([^)]*\)/g, '').matchAll(/[{}]|\w+:\s*\w+|\.\.\.|\w+/g)) {
    if (token === '{') depth += 1
    else if (token === '}') depth -= 1
    else if (depth === 0) names.push(token.split(/:\s*/).at(-1) as string)
  }
  return names
}

const shared = readingApp()

for (const [name, concept] of Object.entries(CONCEPTS)) {
  t.test(`${name} are the same by GraphQL and by REST, whatever the day`, async (t) => {
    const app = await shared
    let compared = 0
    for (const day of DAYS) {
      const graphql = await byGraphql(app, concept, day)
      const rest = await byRest(app, concept, day)
      t.equal(rest.length, graphql.length, day)
      for (const [index, one] of graphql.entries()) {
        t.same(rest[index], one, `${day} ${one.key ?? one.code}`)
        compared += 1
      }
    }
    t.ok(compared > 0, 'there is something to compare')
  })
}

t.test('numbers of public registers are the same by both doors', async (t) => {
  const app = await testApp(t, { writes: true })
  const { errors } = await app.ask(
    'mutation ($input: RecordIdentifierInput!) { recordIdentifier(input: $input) { seq } }',
    {
      input: { hospitalKey: '1085-holbaek-sygehus', system: 'SOR', value: '1234561000016003', validFrom: '2020-01-01' }
    }
  )
  t.same(errors, [])
  const owner = `owner { __typename ... on Region { code name } ... on Municipality { code name } ... on Hospital { key name } }`
  for (const [list, least] of Object.entries({ regions: 5, municipalities: 98, hospitals: 0 })) {
    const selected = `id identifiers { id asOf key system value ${owner} version ${FACT} }`
    const concept = { path: `/v1/${list}`, include: 'identifiers', list, selected }
    for (const day of DAYS) {
      const rest = (await byRest(app, concept, day)).map(({ id, identifiers }) => ({ id, identifiers }))
      t.same(rest, await byGraphql(app, concept, day), `${list} on ${day}`)
      const numbers = rest.flatMap(({ identifiers }) => identifiers)
      t.equal(numbers.length, list === 'hospitals' && day >= '2020-01-01' ? 1 : least)
    }
  }
})

t.test('memberships of municipalities and hospitals are the same by both doors', async (t) => {
  const app = await shared
  for (const list of ['municipalities', 'hospitals']) {
    const concept = { path: `/v1/${list}`, list, selected: `id memberships { ${MEMBERSHIP} }` }
    for (const day of DAYS) {
      const rest = (await byRest(app, concept, day)).map(({ id, memberships }) => ({ id, memberships }))
      t.same(rest, await byGraphql(app, concept, day), `${list} on ${day}`)
    }
  }
})
