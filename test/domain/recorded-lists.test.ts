import t from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import { readingApp } from '../support/app.ts'

/* What secretariats record, listed across bodies, on the invented people of the demo. */

const app = await readingApp({ demo: true })
const DAY = '2026-11-21'

type Node = {
  id: string
  key: string
  body: { key: string; region: { code: string } | null }
  level: string
  validFrom?: Day
  validTo?: Day | null
  date?: Day
  seatKind?: string
  kind?: string
  office?: string
  role?: string
  side?: string
  party?: string
  person?: { key: string; name: string }
  appointment?: { person: { key: string } }
  municipality?: { code: string } | null
}
type Page = {
  nodes: Node[]
  edges: { cursor: string }[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

const BODY = 'body { key region { code } }'
const FIELDS = {
  appointments: `id key level validFrom validTo seatKind kind office person { key name } municipality { code } ${BODY}`,
  chairmanships: `id key level validFrom validTo role side appointment { person { key } } ${BODY}`,
  localAgreements: `id key level validFrom validTo seatKind ${BODY}`,
  involvements: `id key level date party kind ${BODY}`,
  representations: `id key level validFrom validTo municipality { code } ${BODY}`
} as const
type Name = keyof typeof FIELDS
const NAMES = Object.keys(FIELDS) as Name[]

async function pageOf(name: Name, args: string): Promise<Page> {
  const { data, errors } = await app.ask<Record<string, Page>>(
    `{ list: ${name}(${args}) { totalCount nodes { ${FIELDS[name]} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  )
  if (!data?.list) throw new Error(`${name}(${args}): ${JSON.stringify(errors)}`)
  return data.list
}

/** Every node, page by page. */
async function all(name: Name, args: string, size = 100, forwards = true): Promise<Node[]> {
  const nodes: Node[] = []
  let from = ''
  for (;;) {
    const page = await pageOf(name, `${args}, ${forwards ? 'first' : 'last'}: ${size}${from}`)
    if (page.totalCount === 0) return nodes
    if (forwards) nodes.push(...page.nodes)
    else nodes.unshift(...page.nodes)
    if (!page.pageInfo[forwards ? 'hasNextPage' : 'hasPreviousPage']) return nodes
    from = forwards ? `, after: "${page.pageInfo.endCursor}"` : `, before: "${page.pageInfo.startCursor}"`
  }
}
const keys = (nodes: Node[]) => nodes.map((one) => one.key)

t.test(
  'every list gives each record once, forwards and backwards, by any page size, and node answers it',
  async (t) => {
    for (const name of NAMES) {
      const whole = await all(name, `asOf: "${DAY}"`)
      t.ok(whole.length > 0, `${name} is not empty`)
      t.equal(new Set(keys(whole)).size, whole.length)
      t.equal((await pageOf(name, `asOf: "${DAY}", first: 1`)).totalCount, whole.length)
      for (const size of [7, 100]) {
        t.same(keys(await all(name, `asOf: "${DAY}"`, size)), keys(whole), `${name} by ${size}`)
        t.same(keys(await all(name, `asOf: "${DAY}"`, size, false)), keys(whole), `${name} backwards by ${size}`)
      }
      const { data } = await app.ask<{ node: { id: string } }>('query ($id: ID!) { node(id: $id) { id } }', {
        id: whole[0]?.id
      })
      t.equal(data.node.id, whole[0]?.id)
    }
  }
)

t.test('a list holds what holds on the day, and nothing before it was recorded', async (t) => {
  for (const name of NAMES) {
    const whole = await all(name, `asOf: "${DAY}"`)
    const first = whole.map((one) => one.validFrom ?? one.date ?? '').sort()[0] ?? ''
    t.same(await all(name, 'asOf: "2022-07-01"'), [], `${name} before ${first}`)
    t.ok((await all(name, `asOf: "${first}"`)).length > 0, `${name} on its first day`)
    for (const one of whole) {
      t.ok((one.validFrom ?? one.date ?? '') <= DAY && (!one.validTo || one.validTo > DAY), one.key)
    }
  }
})

t.test('every filter keeps what it says, alone and together with others', async (t) => {
  const filters: [Name, string, (one: Node) => boolean][] = [
    ['appointments', 'bodyKey: "1082-ssu"', (one) => one.body.key === '1082-ssu'],
    ['appointments', 'regionCode: "1082"', (one) => one.body.region?.code === '1082'],
    ['appointments', 'level: PROFESSIONAL', (one) => one.level === 'PROFESSIONAL'],
    ['appointments', 'seatKind: MAYOR', (one) => one.seatKind === 'MAYOR'],
    ['appointments', 'municipalityCode: "751"', (one) => one.municipality?.code === '0751'],
    ['appointments', 'office: GENERAL_PRACTITIONER', (one) => one.office === 'GENERAL_PRACTITIONER'],
    ['appointments', 'kind: MEMBER', (one) => one.kind === 'MEMBER'],
    [
      'appointments',
      'level: POLITICAL, municipalityCode: "0751"',
      (one) => one.level === 'POLITICAL' && one.municipality?.code === '0751'
    ],
    ['chairmanships', 'role: CHAIR', (one) => one.role === 'CHAIR'],
    [
      'chairmanships',
      'side: MUNICIPALITY, regionCode: "1082"',
      (one) => one.side === 'MUNICIPALITY' && one.body.region?.code === '1082'
    ],
    ['localAgreements', 'seatKind: GENERAL_PRACTITIONER', (one) => one.seatKind === 'GENERAL_PRACTITIONER'],
    ['involvements', 'kind: MUST_BE_INVOLVED', (one) => one.kind === 'MUST_BE_INVOLVED'],
    [
      'involvements',
      'year: 2026, regionCode: "1082"',
      (one) => one.date?.startsWith('2026') === true && one.body.region?.code === '1082'
    ],
    ['representations', 'level: PROFESSIONAL', (one) => one.level === 'PROFESSIONAL']
  ]
  for (const [name, filter, keeps] of filters) {
    const whole = await all(name, `asOf: "${DAY}"`)
    const found = await all(name, `asOf: "${DAY}", filter: { ${filter} }`)
    t.ok(found.length > 0, `${name} ${filter}`)
    t.same(keys(found), keys(whole.filter(keeps)), `${name} ${filter}`)
  }
  for (const [name, filter] of [
    ['appointments', 'kind: SUBSTITUTE'],
    ['appointments', 'bodyKey: "nothing"'],
    ['appointments', 'bodyKey: ""'],
    ['representations', 'municipalityCode: "0101"'],
    ['involvements', 'year: 2030']
  ] as const) {
    t.same(await all(name, `asOf: "${DAY}", filter: { ${filter} }`), [], `${name} ${filter}`)
  }
  const [mayor] = await all('appointments', `asOf: "${DAY}", filter: { seatKind: MAYOR, municipalityCode: "0751" }`)
  const seats = await all('appointments', `asOf: "${DAY}", filter: { personKey: "${mayor?.person?.key}" }`)
  t.ok(seats.length > 0 && seats.every((one) => one.person?.key === mayor?.person?.key))
  const { errors } = await app.ask('{ involvements(filter: { year: 26 }) { totalCount } }')
  t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'filter.year' }] })
})

t.test(
  'appointments come by body, by name in Danish order or by first day, and a cursor is of its order',
  async (t) => {
    const of = (order: string) => all('appointments', `asOf: "${DAY}", orderBy: { ${order} }`)
    const byBody = await all('appointments', `asOf: "${DAY}"`)
    const bodies = byBody.map((one) => one.body.key)
    t.same(bodies, bodies.toSorted())
    const danish = new Intl.Collator('da')
    const names = (await of('field: NAME')).map((one) => one.person?.name ?? '')
    t.same(names, names.toSorted(danish.compare))
    t.same(
      (await of('field: NAME, direction: DESC')).map((one) => one.person?.name),
      names.toReversed()
    )
    const days = (await of('field: VALID_FROM')).map((one) => one.validFrom ?? '')
    t.same(days, days.toSorted())
    const dates = (await all('involvements', `asOf: "${DAY}"`)).map((one) => one.date ?? '')
    t.same(dates, dates.toSorted().toReversed(), 'the latest first')

    const { pageInfo } = await pageOf('appointments', `asOf: "${DAY}", first: 5`)
    const { errors } = await app.ask(
      `{ appointments(asOf: "${DAY}", first: 5, after: "${pageInfo.endCursor}", orderBy: { field: NAME }) { totalCount } }`
    )
    t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'after' }] })
  }
)
