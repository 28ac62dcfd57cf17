import { existsSync, readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, Kind, parse, print, visit } from 'graphql'
import t, { type Test } from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import { readSchema } from '../../src/graphql/schema.ts'
import { type Answer, readingApp, type TestApp, testApp } from '../support/app.ts'
import { CONTRACT_DOCUMENT, CONTRACT_QUERIES } from '../support/contract-queries.ts'

const TODAY = '2026-11-21'
const TURN = '2022-07-01'
const DAYS = ['2018-06-01', '2022-06-30', TURN, TODAY, '2030-01-01']
const CONTRACT = '../shared/design/contract.md'

type Place = { id: string; code: string; name: string }
type ClusterRow = {
  id: string
  key: string
  name: string
  kind: string
  validFrom: Day | null
  validTo: Day | null
  evidence: string
  region: { code: string; name: string }
  hospitals: { id: string; name: string }[]
  municipalities: { code: string; name: string }[]
  generalPractice: boolean | null
  regionalPsychiatry: boolean | null
  predecessors: { key: string; name: string }[]
  successors: { key: string; name: string }[]
}
type AllClusters = {
  clusters: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: ClusterRow[] }
}
type Cited = { document: { id: string; title: string; publisher: string }; section: string }
type MembershipRow = {
  cluster: { key: string; name: string }
  evidence: string
  validFrom: Day | null
  validTo: Day | null
  note: string | null
  provenance: Cited[]
}
type ClustersOfMunicipality = {
  municipality:
    | (Place & { region: { code: string; name: string }; clusters: ClusterRow[]; memberships: MembershipRow[] })
    | null
}

const globalId = (type: string, key: string) => Buffer.from(`${type}:${key}`, 'utf8').toString('base64url')

const query = (name: string): string => {
  const found = CONTRACT_QUERIES.get(name)
  if (found === undefined) throw new Error(`The contract has no query ${name}.`)
  return found
}

/** The cluster of Roskilde and Køge as it is called on the day. */
const roskildeOn = (day: Day) =>
  day < TURN ? '1085-samarbejdsfora-roskilde-og-koege' : '1085-sundhedsklynge-roskilde-og-koege'

/** What the queries with variables are asked with. */
const variablesOn = (day: Day): Record<string, Record<string, unknown>> => ({
  ClustersOfMunicipality: { code: '0849', asOf: day },
  AllClusters: { asOf: day },
  Cluster: { key: roskildeOn(day) },
  Node: { id: globalId('Cluster', roskildeOn(day)) }
})

const schema = buildSchema(readSchema())
const app = await readingApp()

/** The same query with `asOf` said at every root field that takes it and does not say it yet. */
function said(text: string, day: Day): string {
  const document: DocumentNode = parse(text)
  let depth = 0
  return print(
    visit(document, {
      SelectionSet: {
        enter() {
          depth += 1
        },
        leave() {
          depth -= 1
        }
      },
      Field(node) {
        const takes = schema
          .getQueryType()
          ?.getFields()
          [node.name.value]?.args.some((one) => one.name === 'asOf')
        if (depth !== 1 || !takes || node.arguments?.some((one) => one.name.value === 'asOf')) return undefined
        return {
          ...node,
          arguments: [
            ...(node.arguments ?? []),
            {
              kind: Kind.ARGUMENT,
              name: { kind: Kind.NAME, value: 'asOf' },
              value: { kind: Kind.STRING, value: day }
            }
          ]
        }
      }
    })
  )
}

async function answered<Data>(
  t: Test,
  { ask }: TestApp,
  text: string,
  variables?: Record<string, unknown>
): Promise<Answer<Data>['data']> {
  const answer = await ask<Data>(text, variables)
  t.same(answer.errors, [])
  t.equal(answer.status, 200)
  return answer.data
}

const clustersOn = async (t: Test, app: TestApp, day: Day) =>
  (await answered<AllClusters>(t, app, query('AllClusters'), { asOf: day })).clusters

const noContract = existsSync(CONTRACT) ? false : `${CONTRACT} is not there to compare with`
t.test('the queries here are the contract’s, word for word', { skip: noContract }, async (t) => {
  const section = readFileSync(CONTRACT, 'utf8').split('## 4. ')[1] ?? ''
  const [, promised] = /```graphql\n(.*?)```/s.exec(section) ?? []
  t.equal(CONTRACT_DOCUMENT, promised)
})

t.test('every query of the contract is answered on every day, said or by the clock', async (t) => {
  for (const day of DAYS) {
    const then = await testApp(t, { today: day })
    for (const [name, text] of CONTRACT_QUERIES) {
      const variables = variablesOn(day)[name]
      const byClock = await then.ask(text, variables)
      t.same(byClock.errors, [], `${name} on ${day}`)
      t.equal(byClock.status, 200, `${name} on ${day}`)
      if (said(text, day) === said(text, TODAY) && variables?.asOf === undefined) continue
      const bySaying = await app.ask(said(text, day), variables)
      // Long answers: compared as text, which is quick.
      t.equal(JSON.stringify(bySaying), JSON.stringify(byClock), `${name} as of ${day}, whatever the clock`)
    }
  }
})

t.test('several operations in one document are told apart by name, compiled or not', async (t) => {
  const { app: uncached, ask } = await readingApp({ answerCacheBytes: 0 })
  for (const round of [1, 2, 3]) {
    for (const [operationName, text] of CONTRACT_QUERIES) {
      const variables = variablesOn(TODAY)[operationName]
      const together = await uncached.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: CONTRACT_DOCUMENT, variables, operationName }
      })
      t.same(together.json().data, (await ask(text, variables)).data, `${operationName}, round ${round}`)
    }
  }
})

const LOCAL_NAMES: Record<string, string[]> = {
  '1081': ['Klynge Midt', 'Klynge Nord', 'Klynge Syd', 'Klynge Vest'],
  '1082': ['Aarhusklyngen', 'Horsensklyngen', 'Midtklyngen', 'Randersklyngen', 'Vestklyngen'],
  '1083': [
    'Det lokale samordningsforum Sygehus Lillebælt',
    'Det lokale samordningsforum Sygehus Sønderjylland',
    'Det lokale samordningsforum for Odense Universitetshospital',
    'Det lokale samordningsforum for Sydvestjysk Sygehus'
  ],
  '1084': ['Bornholm', 'Byen', 'Midt', 'Nord', 'Syd'],
  '1085': [
    'Samarbejdsfora Holbæk',
    'Samarbejdsfora Nykøbing F',
    'Samarbejdsfora Næstved, Ringsted, Slagelse',
    'Samarbejdsfora Roskilde og Køge'
  ]
}

const byRegion = (clusters: ClusterRow[]) =>
  Object.fromEntries(
    Object.keys(LOCAL_NAMES).map((code) => [code, clusters.filter((cluster) => cluster.region.code === code)])
  )

t.test(
  'the 22 local clusters are there until the last day of June 2022, by their names in the fact sheet',
  async (t) => {
    for (const day of ['2018-06-01', '2022-06-30']) {
      const { totalCount, pageInfo, nodes } = await clustersOn(t, app, day)
      t.equal(totalCount, 22)
      t.equal(nodes.length, 22)
      t.equal(pageInfo.hasNextPage, false)
      for (const [code, clusters] of Object.entries(byRegion(nodes))) {
        t.same(clusters.map((cluster) => cluster.name).sort(), LOCAL_NAMES[code], `region ${code} on ${day}`)
      }
      for (const cluster of nodes) {
        t.match(
          cluster,
          { kind: 'LOCAL_CLUSTER', validFrom: null, validTo: TURN, evidence: 'STATED', generalPractice: true },
          cluster.key
        )
        t.ok(cluster.key.startsWith(`${cluster.region.code}-`), 'the key starts with the region')
        t.same(cluster.predecessors, [])
        t.equal(cluster.successors.length, 1)
      }
    }
  }
)

t.test('the 22 health clusters are there from the first of July 2022, four to five in a region', async (t) => {
  for (const day of [TURN, TODAY, '2030-01-01']) {
    const { totalCount, nodes } = await clustersOn(t, app, day)
    t.equal(totalCount, 22)
    t.same(
      Object.values(byRegion(nodes)).map((clusters) => clusters.length),
      [4, 5, 4, 5, 4]
    )
    for (const cluster of nodes) {
      t.match(
        cluster,
        { kind: 'HEALTH_CLUSTER', validFrom: TURN, validTo: null, evidence: 'INFERRED', generalPractice: true },
        cluster.key
      )
      t.equal(cluster.predecessors.length, 1)
      t.same(cluster.successors, [])
    }
  }
})

t.test('a health cluster carries forward the hospitals and municipalities of the cluster before it', async (t) => {
  const before = new Map((await clustersOn(t, app, '2022-06-30')).nodes.map((cluster) => [cluster.key, cluster]))
  const after = (await clustersOn(t, app, TURN)).nodes
  const members = (cluster: ClusterRow | undefined) => [cluster?.hospitals, cluster?.municipalities]
  for (const cluster of after) {
    const local = before.get(cluster.predecessors[0]?.key ?? '')
    t.same(members(cluster), members(local), cluster.key)
    t.same(local?.successors, [{ key: cluster.key, name: cluster.name }], 'the successor is linked back')
  }
  t.equal(new Set(after.flatMap((cluster) => cluster.predecessors.map((one) => one.key))).size, 22)
})

t.test('every municipality is in a cluster, 105 times in all, and regional psychiatry is named in three', async (t) => {
  for (const day of DAYS) {
    const { nodes } = await clustersOn(t, app, day)
    const seats = nodes.flatMap((cluster) => cluster.municipalities.map((one) => one.code))
    t.equal(seats.length, 105, 'the 104 of the fact sheet, and Køge')
    t.equal(new Set(seats).size, 98)
    t.equal(new Set(nodes.flatMap((cluster) => cluster.hospitals.map((one) => one.id))).size, 23)
    t.equal(nodes.flatMap((cluster) => cluster.hospitals).length, 24, 'Rigshospitalet twice')
    const psychiatry = nodes.filter((cluster) => cluster.regionalPsychiatry !== null)
    t.same(psychiatry.map((cluster) => cluster.key.replace('sundhedsklynge-', '').replace('klyngen', '')).sort(), [
      '1082-aarhus',
      '1082-horsens',
      '1082-randers'
    ])
    t.ok(psychiatry.every((cluster) => cluster.regionalPsychiatry === true))
  }
})

t.test('a municipality shows its clusters and how the membership is known', async (t) => {
  const of = async (code: string, asOf: Day) =>
    (await answered<ClustersOfMunicipality>(t, app, query('ClustersOfMunicipality'), { code, asOf })).municipality
  const then = await of('0849', '2022-06-30')
  t.match(then, { code: '0849', name: 'Jammerbugt', region: { code: '1081', name: 'Region Nordjylland' } })
  t.same(then?.clusters.map((cluster) => cluster.key).sort(), ['1081-klynge-midt', '1081-klynge-nord'])
  t.same(then?.clusters.flatMap((cluster) => cluster.hospitals.map((one) => one.name)).sort(), [
    'Aalborg Universitetshospital',
    'Regionshospital Nordjylland, Hjørring'
  ])
  for (const membership of then?.memberships ?? []) {
    t.match(membership, { evidence: 'STATED', validFrom: null, validTo: TURN })
    t.same(
      membership.provenance.map(({ document, section }) => [document.id, document.publisher, section]),
      ['000', '001'].map((key) => [globalId('Document', key), 'Danske Regioner', 'clusters'])
    )
  }
  const now = await of('849', TODAY)
  t.same(now?.clusters.map((cluster) => cluster.key).sort(), ['1081-sundhedsklynge-midt', '1081-sundhedsklynge-nord'])
  for (const membership of now?.memberships ?? []) {
    t.match(membership, { evidence: 'INFERRED', validFrom: TURN, validTo: null, note: /003/ })
    t.ok(membership.provenance.some(({ document }) => document.id === globalId('Document', '003')))
    t.ok(membership.provenance.some(({ document }) => document.id === globalId('Document', '000')))
  }
  t.equal(await of('0999', TODAY), null)
})

t.test('Køge is an inferred member of the cluster of its name, with a note that names three readings', async (t) => {
  for (const day of DAYS) {
    const { municipality } = await answered<ClustersOfMunicipality>(t, app, query('ClustersOfMunicipality'), {
      code: '0259',
      asOf: day
    })
    t.same(
      municipality?.memberships.map((one) => [one.cluster.key, one.evidence]),
      [[roskildeOn(day), 'INFERRED']]
    )
    const note = municipality?.memberships[0]?.note ?? ''
    for (const reading of ['(A)', '(B)', '(C)']) t.ok(note.includes(reading), `${reading} on ${day}: ${note}`)
    const { hospitals = [] } = municipality?.clusters[0] ?? {}
    t.same(hospitals, [{ name: 'Sjællands Universitetshospital, Køge' }], 'the hospital is read as it is written')
  }
})

t.test('a cluster shows its members in the document’s order, its levels, and its tasks with sources', async (t) => {
  type Data = {
    cluster: {
      name: string
      levels: { level: string; rules: { key: string }[] }[]
      tasks: { key: string; text: string; provenance: { section: string }[] }[]
      memberships: {
        totalCount: number
        nodes: {
          id: string
          role: string
          evidence: string
          validFrom: Day | null
          validTo: Day | null
          member: { __typename: string; code?: string; name?: string }
        }[]
      }
    } | null
  }
  const { cluster } = await answered<Data>(t, app, query('Cluster'), { key: roskildeOn(TODAY) })
  t.equal(cluster?.name, 'Sundhedsklynge Roskilde og Køge')
  t.same(
    cluster?.levels.map(({ level, rules }) => [level, rules.length]),
    [
      ['POLITICAL', 4],
      ['PROFESSIONAL', 4]
    ]
  )
  t.equal(cluster?.memberships.totalCount, 9)
  t.same(
    cluster?.memberships.nodes.map(({ role, member }) => [role, member.__typename, member.code ?? member.name ?? null]),
    [
      ['HOSPITAL', 'Hospital', 'Sjællands Universitetshospital, Køge'],
      ...['0265', '0350', '0320', '0269', '0336', '0253', '0259'].map((code) => ['MUNICIPALITY', 'Municipality', code]),
      ['GENERAL_PRACTICE', 'Organisation', null]
    ]
  )
  t.ok(cluster?.tasks.length)
  for (const task of cluster?.tasks ?? []) {
    t.ok(task.text.length > 0)
    t.ok(task.provenance.length > 0)
  }
  t.same((await answered<Data>(t, app, query('Cluster'), { key: 'nowhere' })).cluster, null)
  t.same((await answered<Data>(t, app, query('Cluster'), { key: roskildeOn('2018-06-01') })).cluster, null)
})

t.test('filters on clusters combine: each must hold', async (t) => {
  type Data = { clusters: { totalCount: number; nodes: { name: string }[] } }
  const names = async (text: string) => (await answered<Data>(t, app, text)).clusters.nodes.map((one) => one.name)
  const asked = query('ClustersWhere')
  t.same(await names(asked), ['Sundhedsklynge Holbæk'])
  t.same(await names(said(asked, '2022-06-30')), ['Samarbejdsfora Holbæk'])
  for (const [given, other] of [
    ['"1085"', '"1084"'],
    ['"0265"', '"0253"'],
    ['"holbæk"', '"rigshospitalet"'],
    ['"holb"', '"aarhus"']
  ] as const) {
    t.same(await names(asked.replace(given, other)), [], `${other} in place of ${given}`)
  }
  const without = asked.replace(/, hospital: "holbæk", search: "holb"/, '')
  t.same(await names(without), ['Sundhedsklynge Holbæk', 'Sundhedsklynge Roskilde og Køge'])
  t.same(await names(without.replace('ASC', 'DESC')), ['Sundhedsklynge Roskilde og Køge', 'Sundhedsklynge Holbæk'])
})

t.test('seven municipalities and one hospital are in several clusters', async (t) => {
  type Data = { municipalities: { totalCount: number; nodes: { code: string; name: string }[] } }
  const inRegion = query('Municipalities')
  const everywhere = inRegion.replace('regionCode: "1084", ', '')
  for (const day of DAYS) {
    const all = (await answered<Data>(t, app, said(everywhere, day))).municipalities
    t.same(
      all.nodes.map(({ code, name }) => `${code} ${name}`),
      [
        '0101 København',
        '0265 Roskilde',
        '0320 Faxe',
        '0326 Kalundborg',
        '0350 Lejre',
        '0390 Vordingborg',
        '0849 Jammerbugt'
      ]
    )
    t.equal(all.totalCount, 7)
    const one = (await answered<Data>(t, app, said(inRegion, day))).municipalities
    t.same(one, { totalCount: 1, nodes: [{ code: '0101', name: 'København' }] })
    const single = (await answered<Data>(t, app, said(everywhere.replace('true', 'false'), day))).municipalities
    t.equal(single.totalCount, 91)

    type Hospitals = { hospitals: { nodes: { name: string; clusters: { name: string }[] }[] } }
    const { hospitals } = await answered<Hospitals>(t, app, said(query('Hospitals'), day))
    t.same(
      hospitals.nodes.map((hospital) => [hospital.name, hospital.clusters.map((cluster) => cluster.name).sort()]),
      [['Rigshospitalet', day < TURN ? ['Byen', 'Syd'] : ['Sundhedsklynge Byen', 'Sundhedsklynge Syd']]]
    )
  }
})

t.test('each region has a cooperation committee from July 2022, with the two committees it replaced', async (t) => {
  type Ssu = {
    key: string
    name: string
    region: { code: string }
    clusters: { key: string; name: string }[]
    predecessors: { __typename: string; key: string; name: string }[]
    levels: { level: string; rules: { key: string }[] }[]
    tasks: { key: string; text: string }[]
  }
  type Data = { ssus: { totalCount: number; nodes: Ssu[] } }
  for (const day of DAYS) {
    const { ssus } = await answered<Data>(t, app, said(query('Ssus'), day))
    const { ssu } = await answered<{ ssu: { name: string; clusters: { name: string }[] } | null }>(
      t,
      app,
      said(query('Ssu'), day)
    )
    if (day < TURN) {
      t.equal(ssus.totalCount, 0)
      t.equal(ssu, null)
      continue
    }
    t.equal(ssus.totalCount, 5)
    t.match(ssu?.name, /Midtjylland/)
    t.same(
      ssu?.clusters.map((one) => one.name).sort(),
      ['Aarhus', 'Horsens', 'Midt', 'Randers', 'Vest'].map((name) => `Sundhedsklynge ${name}`)
    )
    for (const [index, one] of ssus.nodes.entries()) {
      const code = `108${index + 1}`
      t.equal(one.region.code, code)
      t.equal(one.clusters.length, [4, 5, 4, 5, 4][index])
      t.ok(one.clusters.every((cluster) => cluster.key.startsWith(`${code}-sundhedsklynge-`)))
      t.same(
        one.predecessors.map((two) => `${two.__typename} ${two.key}`).sort(),
        ['praksisplanudvalg', 'sundhedskoordinationsudvalg'].map((kind) => `Committee ${code}-${kind}`)
      )
      t.same(
        one.levels.map(({ level, rules }) => [level, rules.length]),
        [
          ['POLITICAL', 4],
          ['ADMINISTRATIVE', 4]
        ]
      )
      t.ok(one.tasks.length)
      t.notOk(
        one.tasks.some((task) => /[æøåÆØÅ]/.test(task.text)),
        'the tasks are told in English'
      )
    }
  }
})

/** The seats of each level: kind, minimum, maximum, per what, by virtue of office, appointed by, how binding. */
const SEATS: [body: string, level: string, seats: (string | number | boolean | null)[][]][] = [
  [
    'HEALTH_CLUSTER',
    'POLITICAL',
    [
      ['REGIONAL_COUNCIL_CHAIR', 1, 1, 'BODY', true, null, 'MANDATORY'],
      ['REGIONAL_COUNCIL_MEMBER', 1, null, 'BODY', false, null, 'MANDATORY'],
      ['MAYOR', 1, 1, 'MEMBER_MUNICIPALITY', true, null, 'MANDATORY'],
      ['GENERAL_PRACTITIONER', 2, 2, 'BODY', false, 'PLO', 'DEFAULT']
    ]
  ],
  [
    'HEALTH_CLUSTER',
    'PROFESSIONAL',
    [
      ['REGION_OR_HOSPITAL_REPRESENTATIVE', 3, 3, 'BODY', false, null, 'DEFAULT'],
      ['MUNICIPAL_REPRESENTATIVE', 1, 1, 'MEMBER_MUNICIPALITY', false, null, 'DEFAULT'],
      ['GENERAL_PRACTICE_REPRESENTATIVE', 2, 2, 'BODY', false, null, 'DEFAULT'],
      ['PATIENT_REPRESENTATIVE', 2, 2, 'BODY', false, 'PATIENT_INVOLVEMENT_COMMITTEE', 'DEFAULT']
    ]
  ],
  [
    'SSU',
    'POLITICAL',
    [
      ['REGIONAL_COUNCIL_CHAIR', 1, 1, 'BODY', true, null, 'MANDATORY'],
      ['REGIONAL_COUNCIL_MEMBER', 2, 2, 'BODY', false, null, 'DEFAULT'],
      ['MUNICIPAL_CO_CHAIR', 1, 1, 'CLUSTER_IN_REGION', true, null, 'MANDATORY'],
      ['GENERAL_PRACTITIONER', 2, 2, 'BODY', false, null, 'DEFAULT']
    ]
  ],
  [
    'SSU',
    'ADMINISTRATIVE',
    [
      ['REGIONAL_REPRESENTATIVE', null, null, 'BODY', false, null, 'DEFAULT'],
      ['MUNICIPAL_REPRESENTATIVE', null, null, 'BODY', false, null, 'DEFAULT'],
      ['GENERAL_PRACTICE_REPRESENTATIVE', null, null, 'BODY', false, null, 'DEFAULT'],
      ['PATIENT_REPRESENTATIVE', null, null, 'BODY', false, null, 'DEFAULT']
    ]
  ]
]

t.test('the representation rules of the four levels have the figures of the booklet', async (t) => {
  type Rule = {
    key: string
    bodyKind: string
    level: string
    seatKind: string
    minimum: number | null
    maximum: number | null
    per: string
    exOfficio: boolean
    appointedBy: string | null
    substitutes: { office: string; municipalityCodes: string[] }[]
    binding: string
    text: string
    validFrom: Day | null
    validTo: Day | null
    provenance: { document: { id: string }; section: string }[]
  }
  type Data = { representationRules: { totalCount: number; nodes: Rule[] } }
  for (const [bodyKind, level, seats] of SEATS) {
    const text = query('Rules').replace('HEALTH_CLUSTER', bodyKind).replace('POLITICAL', level)
    const { representationRules } = await answered<Data>(t, app, text)
    t.equal(representationRules.totalCount, seats.length)
    t.same(
      representationRules.nodes.map((rule) => [
        rule.seatKind,
        rule.minimum,
        rule.maximum,
        rule.per,
        rule.exOfficio,
        rule.appointedBy,
        rule.binding
      ]),
      seats,
      `${bodyKind} ${level}`
    )
    for (const rule of representationRules.nodes) {
      t.match(rule, { bodyKind, level, validFrom: TURN, validTo: null }, rule.key)
      const cited = rule.provenance.map(({ document, section }) => `${document.id} ${section}`)
      t.ok(cited.includes(`${globalId('Document', '003')} ${bodyKind === 'SSU' ? '7' : '3'}`), rule.key)
      if (rule.seatKind !== 'MAYOR') t.same(rule.substitutes, [])
    }
    t.same(
      (await answered<Data>(t, app, said(text, '2022-06-30'))).representationRules.nodes,
      [],
      'none before the act'
    )
  }
  const { representationRules } = await answered<Data>(t, app, query('Rules'))
  t.same(
    representationRules.nodes.find((rule) => rule.seatKind === 'MAYOR')?.substitutes,
    ['RAADMAND', 'FAGBORGMESTER'].map((office) => ({ office, municipalityCodes: ['0101', '0461', '0751', '0851'] })),
    'København, Odense, Aarhus and Aalborg only'
  )
})

t.test('a region’s health agreement and practice plan are those of the day', async (t) => {
  type Plan = { key: string; name: string; status: string; region: { code: string }; validFrom: Day; validTo: Day }
  type Data = { healthAgreements: { nodes: Plan[] } }
  const on = async (day: Day) =>
    (await answered<Data>(t, app, said(query('HealthAgreements'), day))).healthAgreements.nodes
  t.match(await on('2018-06-01'), [
    { key: '1081-sundhedsaftale-foer-2019', status: 'IN_FORCE', validFrom: null, validTo: '2019-07-01' }
  ])
  t.match(await on('2022-06-30'), [{ status: 'IN_FORCE', region: { code: '1081' }, validTo: '2024-01-01' }])
  const [agreement, ...others] = await on(TODAY)
  t.match(agreement, { status: 'IN_FORCE', validFrom: '2024-01-01', validTo: '2027-07-01', region: { code: '1081' } })
  t.same(others, [])
  t.same(await on('2030-01-01'), [], 'what comes after it is not known')

  type Plans = { practicePlans: { totalCount: number; nodes: Plan[] } }
  const { practicePlans } = await answered<Plans>(t, app, query('PracticePlans'))
  t.equal(practicePlans.totalCount, 5)
  t.same(
    practicePlans.nodes.map(({ status, region }) => [status, region.code]),
    ['1081', '1082', '1083', '1084', '1085'].map((code) => ['REQUIRED', code])
  )
})

t.test('Aabenraa is found however it is spelled', async (t) => {
  const asked = query('Search')
  const pasted = ['Aaben\u00adraa', '\u200bAaben\u200braa', 'A\u030abenra\u030a']
  for (const spelling of ['aabenra', 'Åbenrå', 'abenra', 'AABENRAA', 'åben', '0580', '580', ...pasted]) {
    const { search } = await answered<{ search: { nodes: { __typename: string; code?: string }[] } }>(
      t,
      app,
      asked.replace('"aabenra"', JSON.stringify(spelling))
    )
    // Texts come after names: "åben" begins a word of a statement too.
    const named = search.nodes.filter(({ __typename }) => __typename !== 'Statement')
    t.same(named, [{ __typename: 'Municipality', code: '0580', name: 'Aabenraa' }], spelling)
  }
  const { search } = await answered<{ search: { nodes: unknown[] } }>(t, app, asked.replace('aabenra', 'benraa'))
  t.same(search.nodes, [], 'the middle of a word is not its beginning')
})

t.test('an id of every type is answered by node with the object it came from', async (t) => {
  const { errors, data } = await app.ask<Record<string, { nodes: Identified[] } | Identified[]>>(`{
    regions(first: 1) { nodes { __typename id identifiers { __typename id } } } municipalities(first: 1) { nodes { __typename id } }
    hospitals(first: 1) { nodes { __typename id } } committees(first: 1, asOf: "2020-01-01") { nodes { __typename id } }
    clusters(first: 1) { nodes { __typename id memberships(first: 1) { nodes { __typename id } }
      levels { __typename id chairRules { __typename id } cadenceRules { __typename id } involvement { __typename id }
        variation { __typename id } rules { __typename id } } succeeds { __typename id } } }
    ssus(first: 1) { nodes { __typename id } } organisations(first: 1) { nodes { __typename id } }
    tasks(first: 1) { nodes { __typename id } } statements(first: 1) { nodes { __typename id } }
    initiatives(first: 1) { nodes { __typename id } } doubts(first: 1) { nodes { __typename id } }
    healthAgreements(first: 1) { nodes { __typename id } } practicePlans(first: 1) { nodes { __typename id } }
    bodyTypes { __typename id levels { __typename id } }
    documents { __typename id } keyFigures { __typename id } fundingRounds { __typename id }
    legalEvents { __typename id } claims { __typename id }
  }`)
  t.same(errors, [])
  const found = new Map<string, string>()
  JSON.stringify(data, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && '__typename' in value && 'id' in value) {
      found.set(String(value.__typename), String(value.id))
    }
    return value
  })
  // What users record is asked for in the test of every field.
  const types = schema
    .getPossibleTypes(schema.getType('Fact') as never)
    .map((type) => type.name)
    .filter((type) => type !== 'BalanceRule' && type !== 'SeatAllocation')
    .concat('Document', 'BodyLevel')
  t.same([...found.keys()].sort(), types.toSorted(), 'the sample has one of every type')
  const before = await testApp(t, { today: '2020-01-01' })
  for (const [type, id] of found) {
    const on = type === 'Committee' ? before : app
    const { node } = await answered<{ node: Identified | null }>(t, on, query('Node'), { id })
    t.match(node, { __typename: type, id })
  }
  for (const id of [
    '',
    'x',
    globalId('Cluster', 'nowhere'),
    globalId('Nothing', '0101'),
    globalId('Ssu', '1084-byen')
  ]) {
    t.same((await answered<{ node: unknown }>(t, app, query('Node'), { id })).node, null, `no object is ${id}`)
  }
})

type Identified = { __typename: string; id: string }

t.test('data quality names what is doubtful on each day, in codes and words', async (t) => {
  type Issue = { code: string; severity: string; message: string; subjects: Identified[]; provenance: unknown[] }
  for (const day of DAYS) {
    const { dataQuality } = await answered<{ dataQuality: { issues: Issue[] } }>(t, app, said(query('Quality'), day))
    const of = (code: string) => dataQuality.issues.filter((issue) => issue.code === code)
    t.equal(of('MUNICIPALITY_IN_SEVERAL_CLUSTERS').length, 7)
    t.equal(of('POPULATION_COUNTED_TWICE')[0]?.subjects.length, 7)
    t.equal(of('SOURCE_DOUBT').length, 40)
    const koege = globalId('Municipality', '0259')
    t.ok(of('SOURCE_DOUBT').some((issue) => issue.subjects.some((one) => one.id === koege)))
    const membership = globalId('Membership', `${roskildeOn(day)}.0259`)
    t.ok(
      of('INFERRED_FACT').some((issue) => issue.subjects.some((one) => one.id === membership)),
      `Køge's membership is an inferred fact on ${day}`
    )
    t.notOk(dataQuality.issues.some((issue) => issue.message.trim() === ''))
  }
})

/** As the booklet (section 10) and the second fact sheet have them, in their order. */
const KEY_FIGURES: [key: string, value: number, unit: string][] = [
  ['shared-patients-hospital-contact', 47, 'PERCENT'],
  ['shared-patients-municipal-effort', 8, 'PERCENT'],
  ['shared-patients-municipal-care-65-plus', 31, 'PERCENT'],
  ['shared-patients-municipal-care-80-plus', 70, 'PERCENT'],
  ['shared-patients-overlap-regional-view', 13, 'PERCENT'],
  ['shared-patients-overlap-municipal-view', 78, 'PERCENT'],
  ['shared-patients-overlap-80-plus-regional-view', 74, 'PERCENT'],
  ['shared-patients-overlap-80-plus-municipal-view', 73, 'PERCENT'],
  ['shared-patients-hospital-contact-rehabilitation', 90, 'PERCENT'],
  ['shared-patients-hospital-contact-home-nursing', 85, 'PERCENT'],
  ['shared-patients-hospital-contact-nursing-home', 67, 'PERCENT'],
  ['shared-patients-hospital-contact-preventive-visits', 72, 'PERCENT'],
  ['shared-patients-admitted-80-plus-municipal-effort', 90, 'PERCENT'],
  ['hospital-construction-investment', 41_400_000_000, 'DKK'],
  ['hospital-construction-quality-fund-projects', 16, 'COUNT'],
  ['hospital-construction-region-financed-projects', 27, 'COUNT'],
  ['hospital-construction-places', 43, 'COUNT'],
  ['hospital-construction-psychiatric-hospitals', 12, 'COUNT'],
  ['hospital-construction-single-rooms', 8898, 'COUNT'],
  ['hospital-construction-overrun-dr-byen', 700_000_000, 'DKK'],
  ['hospital-construction-overrun-niels-bohr-building', 1_000_000_000, 'DKK']
]

t.test('the four documents are listed with their sections, and key figures with their values', async (t) => {
  type Data = {
    documents: { title: string; publisher: string; kind: string; sections: { key: string; title: string }[] }[]
    keyFigures: { key: string; value: number; unit: string; text: string; provenance: { section: string }[] }[]
  }
  const { documents, keyFigures } = await answered<Data>(t, app, query('Sources'))
  t.same(
    documents.map((one) => one.kind),
    ['FACT_SHEET', 'FACT_SHEET', 'BOOKLET', 'OP_ED']
  )
  t.same(
    documents.slice(0, 3).map((one) => one.publisher),
    ['Danske Regioner', 'Danske Regioner', 'KL']
  )
  for (let section = 1; section <= 17; section++) {
    t.ok(
      documents[2]?.sections.some((one) => one.key === String(section)),
      `section ${section} of the booklet`
    )
  }
  t.same(
    keyFigures.map((figure) => [figure.key, figure.value, figure.unit]),
    KEY_FIGURES
  )
  for (const figure of keyFigures) t.ok(figure.text.length > 0 && figure.provenance.length > 0, figure.key)
})
