import { buildSchema, type GraphQLUnionType } from 'graphql'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { SEARCH_TYPE } from '../../src/domain/basics/vocabulary.ts'
import { tableOfType, typeOfTable, typesOfTable } from '../../src/domain/model/image.ts'
import { ENTRIES, TABLE_NAMES, type TableName } from '../../src/domain/model/tables.ts'
import { typeOfSearch } from '../../src/domain/model/text-search.ts'
import { passageIn } from '../../src/domain/search/passage.ts'
import { readSchema } from '../../src/graphql/schema.ts'
import { readingApp, testApp } from '../support/app.ts'
import { writingApp } from '../support/representation.ts'

type Hit = {
  node: { __typename: string; key: string }
  passage: { field: string; language: string; parts: { text: string; isMatch: boolean }[] } | null
}
type Found = { search: { totalCount: number; edges: Hit[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }

const QUERY = `query ($text: String!, $types: [SearchType!], $first: Int, $after: String, $asOf: Date, $anyTime: Boolean) {
  search(text: $text, types: $types, first: $first, after: $after, asOf: $asOf, anyTime: $anyTime) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { passage { field language parts { text isMatch } } node { __typename ... on Node { id }
      ... on Statement { key } ... on Task { key } ... on KeyFigure { key } ... on Doubt { key } ... on Initiative { key }
      ... on RepresentationRule { key } ... on ChairRule { key } ... on CadenceRule { key } ... on Cluster { key } } }
  } }`

const shared = readingApp()

async function find(variables: Record<string, unknown>): Promise<Found['search']> {
  const { ask } = await shared
  const { data, errors } = await ask<Found>(QUERY, variables)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.search
}

const marked = ({ passage }: Hit) => passage?.parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)
const typesOf = ({ edges }: Found['search']) => new Set(edges.map(({ node }) => node.__typename))

t.test('statements, tasks, figures, doubts, rules and initiatives are found by their words', async (t) => {
  const cases: [text: string, type: string, typename: string][] = [
    ['hjerterehabilitering', 'INITIATIVE', 'Initiative'],
    ['patientinddragelsesudvalget', 'REPRESENTATION_RULE', 'RepresentationRule'],
    ['medformand', 'CHAIR_RULE', 'ChairRule'],
    ['politiske møder', 'CADENCE_RULE', 'CadenceRule'],
    ['indbyggertal', 'STATEMENT', 'Statement'],
    ['praksisplan', 'STATEMENT', 'Statement'],
    ['rehabilitering', 'KEY_FIGURE', 'KeyFigure'],
    ['komma', 'DOUBT', 'Doubt']
  ]
  for (const [text, type, typename] of cases) {
    const found = await find({ text, types: [type], anyTime: true })
    t.ok(found.totalCount > 0, `${text} in ${type}`)
    t.same([...typesOf(found)], [typename])
    for (const edge of found.edges) t.ok((marked(edge) ?? []).length > 0, `${text}: ${edge.node.key} marks the words`)
  }
})

t.test('every type that can be searched is found, one that users record included', async (t) => {
  const union = buildSchema(readSchema()).getType('SearchHit') as GraphQLUnionType
  const types = SEARCH_TYPE.flatMap((type) => typesOfTable(tableOfType(typeOfSearch(type)) as TableName))
  t.same(
    union
      .getTypes()
      .map(({ name }) => name)
      .toSorted(),
    types.toSorted()
  )
  for (const table of TABLE_NAMES.filter((one) => ENTRIES[one].searched))
    t.ok(types.includes(typeOfTable(table)), table)
  const { ask } = await testApp(t, { writes: true })
  await ask(`mutation { recordBalanceRule(input: { key: "half", bodyType: "ssu", level: POLITICAL, side: REGION,
    balance: AT_LEAST_HALF, binding: MANDATORY, text: { da: "Regionen har stemmelighed" }, validFrom: "2026-01-01" }) { seq } }`)
  const { data } = await ask<Found>(QUERY, { text: 'stemmelighed' })
  t.match(data.search.edges, [{ node: { __typename: 'BalanceRule' } }])
})

t.test('words are folded, may be begun only, and must all be there in one language', async (t) => {
  const keys = async (text: string) => (await find({ text, anyTime: true })).edges.map(({ node }) => node.key)
  const whole = await keys('MØDER årligt')
  t.same(await keys('moder arlig'), await keys('MÖDER årlig'))
  const wider = new Set(await keys('møder'))
  t.ok(whole.every((key) => wider.has(key)))
  t.same((await find({ text: 'møder meetings', anyTime: true })).totalCount, 0, 'not half in one language')
  const english = await find({ text: 'general practitioners', types: ['REPRESENTATION_RULE'] })
  t.ok(english.totalCount > 0)
  for (const { passage } of english.edges) t.equal(passage?.language, 'EN')
})

t.test('names come before texts, a title before a text, and every page is part of one order', async (t) => {
  const all = await find({ text: 'region', first: 100, anyTime: true })
  const named = all.edges.map(({ passage }) => passage === null)
  t.ok(named[0], 'a region is first')
  t.equal(named.lastIndexOf(true) + 1, named.filter(Boolean).length, 'all names come first')
  let after: string | null = null
  const paged: string[] = []
  do {
    const page: Found['search'] = await find({ text: 'region', first: 7, after, anyTime: true })
    paged.push(...page.edges.map(({ node }) => `${node.__typename} ${node.key}`))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null && paged.length < 200)
  t.same(
    paged.slice(0, all.edges.length),
    all.edges.slice(0, paged.length).map(({ node }) => `${node.__typename} ${node.key}`)
  )
  const [first] = (await find({ text: 'sundhedsaftale', types: ['STATEMENT'] })).edges
  t.match(
    await titleOf(first?.node.key ?? ''),
    /sundhedsaftale/i,
    'the word in a title weighs more than the word in a text'
  )
})

async function titleOf(key: string): Promise<string> {
  const { app } = await shared
  return (await app.inject(`/v1/statements/${key}`)).json().title.da
}

t.test('what holds on the day is found, and with anyTime what held before', async (t) => {
  const now = await find({ text: 'klyngens midler 2022', types: ['STATEMENT'] })
  const ever = await find({ text: 'klyngens midler 2022', types: ['STATEMENT'], anyTime: true })
  t.ok(ever.totalCount >= now.totalCount)
  const clusters = await find({ text: 'jammerbugt aalborg klynge', types: ['BODY'], asOf: '1990-01-01' })
  t.equal(clusters.totalCount, 0)
})

t.test('REST gives the same, with the passage', async (t) => {
  const { app } = await shared
  const graphql = await find({ text: 'rehabilitering', anyTime: true })
  const rest = (await app.inject('/v1/search?text=rehabilitering&anyTime=true')).json()
  t.equal(rest.total, graphql.totalCount)
  t.same(
    rest.items.map(({ type, passage }: { type: string; passage: unknown }) => ({ type, passage })),
    graphql.edges.map(({ node, passage }) => ({ type: node.__typename, passage }))
  )
})

t.test('an initiative is found from when it is proposed', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  const { errors } = await ask(
    `mutation { proposeInitiative(input: { clusterKey: "1081-sundhedsklynge-vest", key: "faldklinik", on: "2026-01-10",
      name: { da: "Fælles faldklinik", en: "Joint falls clinic" },
      text: { da: "Borgere, der er faldet, udredes samlet.", en: "Citizens who fell are assessed in one place." } }) { seq } }`
  )
  t.same(errors, [])
  const { data } = await ask<Found>(QUERY, { text: 'faldklin', types: ['INITIATIVE'] })
  t.match(data.search, { totalCount: 1, edges: [{ passage: { field: 'TITLE', parts: [{}, { text: 'faldklinik' }] } }] })
  t.match((await ask<Found>(QUERY, { text: 'assessed' })).data.search, { totalCount: 1 })
})

t.test('a corrected name is found in the answer to a dry run, and the old one is not', async (t) => {
  const app = await writingApp(t)
  const id = globalId('Cluster', '1085-sundhedsklynge-holbaek')
  const names = async (validateOnly: boolean) => {
    const { data, errors } = await app.ask<{ correctFact: { query: { [text: string]: { totalCount: number } } } }>(
      `mutation ($input: CorrectFactInput!) { correctFact(input: $input) { query {
        old: search(text: "Sundhedsklynge Holbæk", types: [BODY]) { totalCount }
        fresh: search(text: "Kvadrant", types: [BODY]) { totalCount } } } }`,
      { input: { id, nameOn: '2025-01-01', name: 'Kvadrant', reason: 'Prøve', validateOnly } }
    )
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    const { old, fresh } = data.correctFact.query
    return [old?.totalCount, fresh?.totalCount]
  }
  const before = await app.ask<Found>('{ search(text: "Sundhedsklynge Holbæk", types: [BODY]) { totalCount } }')
  t.equal(before.data.search.totalCount, 1)
  t.same(await names(true), [0, 1])
  const { data } = await app.ask<Found>('{ search(text: "Kvadrant", types: [BODY]) { totalCount } }')
  t.equal(data.search.totalCount, 0, 'a dry run leaves nothing')
  t.same(await names(false), [0, 1])
})

t.test('a passage is whole words around the first match, and joins to the text', (t) => {
  const long = `${'Ord og flere ord. '.repeat(30)}Her står Åben­rå, og så videre. ${'Mere tekst. '.repeat(30)}`
  const parts = passageIn(long, ['abenra']) ?? []
  t.same(
    parts.filter(({ isMatch }) => isMatch).map(({ text }) => text),
    ['Åben­rå']
  )
  const joined = parts.map(({ text }) => text).join('')
  t.match(joined, /^… .* …$/)
  t.ok(long.includes(joined.slice(2, -2)), 'is a piece of the text')
  t.ok(joined.length < 240)
  t.same(passageIn('Kort tekst.', ['tekst']), [
    { text: 'Kort ', isMatch: false },
    { text: 'tekst', isMatch: true },
    { text: '.', isMatch: false }
  ])
  t.equal(passageIn('Kort tekst.', ['lang']), null)
  t.end()
})
