import { buildSchema, type GraphQLObjectType, getNamedType, isInterfaceType, isObjectType } from 'graphql'
import t from 'tap'
import { readSchema } from '../../src/graphql/schema.ts'
import { readingApp } from '../support/app.ts'

const schema = buildSchema(readSchema())
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
const { ask } = await readingApp({ demo: true })

const typesOf = (name: string): string[] => {
  const type = schema.getType(name)
  if (!isInterfaceType(type)) throw new Error(`${name} is no interface.`)
  return schema.getPossibleTypes(type).map((one) => one.name)
}

t.test('every type with a name is Named, but for the type of a word and the caller', (t) => {
  const named = objects
    .filter((type) => String(type.getFields().name?.type) === 'String!')
    .map(({ name }) => name)
    // Their names are those of an enum and of a key.
    .filter((name) => name !== 'VocabularyType' && name !== 'Viewer')
  t.same(typesOf('Named').toSorted(), named.toSorted())
  t.end()
})

t.test(
  'only node, nodes, the match of a resolved id, a corrected fact, the result of an operation, the object of a supposed operation and the object of a difference can be anything with an id',
  (t) => {
    const open = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'Node' && !isOfDifference(type, field.name))
        .map((field) => `${type.name}.${field.name}`)
    )
    t.same(open.toSorted(), [
      'FactDifference.after',
      'FactDifference.before',
      'FactPayload.fact',
      'OperationResult.entity',
      'Query.node',
      'Query.nodes',
      'ResolvedMatch.entity',
      'ScenarioOperation.entity'
    ])
    t.end()
  }
)

function isOfDifference(type: GraphQLObjectType, field: string): boolean {
  return (
    field === 'about' && (type.name === 'TurnEffect' || type.getInterfaces().some(({ name }) => name === 'Difference'))
  )
}

/** Those of `FindingSubject` and `ReasonSubject` in src/domain/composition/engine.ts. */
const SUBJECTS_OF_FINDINGS = [
  ...[
    'Appointment',
    'BalanceRule',
    'ChairRule',
    'Chairmanship',
    'Cluster',
    'Committee',
    'ConstitutionDecision',
    'Goal'
  ],
  ...['HealthAgreement', 'Initiative', 'Involvement', 'JointFund', 'LocalAgreement', 'Meeting', 'Municipality'],
  ...['Person', 'PracticePlan', 'RepresentationRule', 'SeatAllocation', 'Ssu']
]

t.test('the types of a subject are those that the domain can give it', (t) => {
  const bodies = ['Cluster', 'Ssu', 'Committee']
  t.same(typesOf('SeatRequirer').toSorted(), [...bodies, 'Municipality'].toSorted())
  t.same(typesOf('FindingSubject').toSorted(), SUBJECTS_OF_FINDINGS)
  t.same(typesOf('QualitySubject').toSorted(), [...typesOf('Fact'), 'Document'].toSorted())
  t.end()
})

t.test('a search reads the name of every hit that has one', async (t) => {
  type Data = { search: { nodes: { __typename: string; name?: string }[] } }
  const { data } = await ask<Data>('{ search(text: "holb", first: 20) { nodes { __typename ... on Named { name } } } }')
  const { nodes } = data.search
  t.ok(nodes.length > 2)
  const named = typesOf('Named')
  for (const { __typename, name } of nodes) t.equal(typeof name === 'string', named.includes(__typename), __typename)
})

t.test('a seat, a finding and its reasons have an id, and fragments on their types work as before', async (t) => {
  type Object = { __typename: string; id: string; name?: string; code?: string }
  type Level = {
    seats: { requiredBy: Object }[]
    findings: { subject: Object; because: { subject: Object | null }[] }[]
  }
  const { data } = await ask<{ compositionReport: { nodes: Level[] } }>(
    `{ compositionReport(first: 20, filter: { code: SEAT_VACANT }) { nodes {
      seats { requiredBy { __typename id name ... on Municipality { code } ... on Cluster { key } } }
      findings {
        subject { __typename id ... on Named { name } ... on Appointment { key } }
        because { subject { __typename id ... on RepresentationRule { key } } }
      }
    } } }`
  )
  const levels = data.compositionReport.nodes
  const required = levels.flatMap(({ seats }) => seats.map(({ requiredBy }) => requiredBy))
  t.ok(required.some(({ __typename }) => __typename === 'Municipality'))
  for (const one of required) t.ok(one.id && one.name)
  for (const one of required) t.equal(one.code !== undefined, one.__typename === 'Municipality')
  const findings = levels.flatMap((level) => level.findings)
  t.ok(findings.length > 0)
  for (const { subject } of findings) t.ok(subject.id)
  t.ok(findings.some(({ because }) => because.some(({ subject }) => subject?.__typename === 'RepresentationRule')))
})

t.test('every subject of a doubt and of an issue of data quality has one of the types', async (t) => {
  for (const asOf of ['2010-01-01', '2022-06-30', '2026-11-21']) {
    const { data, errors } = await ask<{ dataQuality: { issues: { subjects: { id: string }[] }[] } }>(
      `{ dataQuality(asOf: "${asOf}") { issues { subjects { __typename id } } } doubts(first: 100) { nodes { subjects { id } } } }`
    )
    t.same(errors, [])
    t.ok(data.dataQuality.issues.some(({ subjects }) => subjects.length > 0))
  }
})

t.test('a successor has a name, whatever its type', async (t) => {
  type Data = { resolve: { matches: { successors: { id: string; name: string }[] }[] } }
  const { data } = await ask<Data>(
    `{ resolve(system: KEY, value: "1081-klynge-vest") { matches { successors { id name ... on Municipality { code } } } } }`
  )
  t.match(data.resolve.matches[0]?.successors, [{ name: 'Sundhedsklynge Vest' }])
})
