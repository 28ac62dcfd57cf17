import { deepEqual } from 'node:assert/strict'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { OPERATOR } from '../../src/domain/access/caller.ts'
import type { Connection, PageArguments } from '../../src/domain/basics/page.ts'
import { foldedWords } from '../../src/domain/basics/text-fold.ts'
import type { Day } from '../../src/domain/basics/time.ts'
import * as words from '../../src/domain/basics/vocabulary.ts'
import { createDirectory } from '../../src/domain/directory/directory.ts'
import { runAtOnce } from '../../src/event-loop.ts'
import type { ResourceType } from '../../src/fhir/resource.ts'
import { readSearch, runSearch } from '../../src/fhir/search.ts'
import { createShelves, KINDS } from '../../src/fhir/shelf.ts'
import { createChronicle } from '../../src/store/chronicle.ts'
import { createSeeding } from '../../src/store/seeding.ts'
import { writeCopies } from '../bench/copies.ts'
import { demoFile, ownFolder } from '../support/files.ts'
import { openService, type Service } from '../support/representation.ts'
import { repeats } from '../support/thorough.ts'

/* Filtered lists: what they hold is compared with a plain scan, and what they read is counted. */

const TODAY = '2026-11-21'
const BEFORE = '2020-01-01'
const VEST = '1081-sundhedsklynge-vest'
const SYD = '1081-sundhedsklynge-syd'

const folder = ownFolder(t)

/** A file with the people of the demo, what they recorded, and joint funds. */
function filledFile(): string {
  const path = demoFile(t)
  const { services, context, close } = openService(path)
  for (const clusterKey of [VEST, SYD]) {
    for (const year of [2025, 2026])
      services.operations.carryOut('openJointFund', { clusterKey, year, on: `${year}-01-01` }, context)
  }
  services.operations.carryOut(
    'representMunicipality',
    { municipalityCode: '0787', clusterKey: VEST, level: 'POLITICAL', validFrom: '2026-02-01' },
    context
  )
  close()
  return path
}

/** A service over a file with that many copies of the country. */
function copiesOf(one: string, count: number): Service {
  const path = join(folder, `${count}.db`)
  copyFileSync(one, path)
  writeCopies(path, count, { lives: true })
  const service = openService(path)
  t.teardown(service.close)
  return service
}

// biome-ignore lint/suspicious/noExplicitAny: each list knows what its nodes and filters are; the table does not
type Loose = any
type Asked = PageArguments & {
  filter?: Record<string, unknown>
  orderBy?: { field: string; direction: 'ASC' | 'DESC' }
}
type Filters = Record<string, { values: readonly unknown[]; fits: (node: Loose, value: Loose, day: Day) => boolean }>
type List = {
  list: (service: Service, asked: Asked, day: Day) => Connection<Loose>
  filters: Filters
  orders?: readonly string[]
  /** The filter that leaves nothing out, where without one something is. */
  everything?: Record<string, unknown>
  /** What a list without that filter holds. */
  otherwise?: (node: Loose) => boolean
  /** The filters by which links of the image lead to the records. */
  linked: readonly Record<string, unknown>[]
}

const REGIONS = ['1081', '1085', '9999']
const named = (node: Loose, text: string) =>
  [node.key, ...node.names.map(({ name }: { name: string }) => name)].some((name) => hasWords(name, text))
const hasWords = (name: string, text: string) =>
  foldedWords(text).every((word) => foldedWords(name).some((one) => one.startsWith(word)))
const inRegion = { values: REGIONS, fits: (node: Loose, code: string) => node.region?.code === code }
const search = {
  values: ['vest', 'aalb', 'Nord 2', 'intet'],
  fits: (node: Loose, text: string) =>
    node.names.some(({ name }: { name: string }) => hasWords(name, text)) ||
    (node.type === 'Municipality' && hasWords(node.key, text))
}
const same = (field: string, values: readonly unknown[]) => ({
  values,
  fits: (node: Loose, value: unknown) => node[field] === value
})
/** Each word alone, several words, and none. */
const listsOf = (values: readonly unknown[]) => [...values.map((value) => [value]), values.slice(1, 3), []]
const oneOf = (field: string, values: readonly unknown[]) => ({
  values: listsOf(values),
  fits: (node: Loose, wanted: readonly unknown[]) => wanted.includes(node[field])
})
const bodyFilters: Filters = { regionCode: inRegion, kind: oneOf('kind', words.BODY_KIND), search }
const inCluster = {
  values: [VEST, `${VEST}-x1`, 'ingen'],
  fits: (node: Loose, key: string) => node.memberships.some((one: Loose) => one.body.key === key)
}
const clustersOf = (node: Loose) => new Set(node.clusters.map((one: Loose) => one.key)).size
const inMultipleClusters = {
  values: [true, false],
  fits: (node: Loose, several: boolean) => clustersOf(node) > 1 === several
}
const atLevel: Filters = {
  bodyKey: { values: [VEST, '1081-ssu', 'ingen'], fits: (node, key) => node.body.key === key },
  regionCode: { values: REGIONS, fits: (node, code) => node.body.region?.code === code },
  level: oneOf('level', words.LEVEL)
}
const PERSON = 'person of the demo'
const ofMunicipality = {
  values: ['0787', '0810', '787'],
  fits: (node: Loose, code: string) => node.record.municipalityKey === code.padStart(4, '0')
}
const caller = { ...OPERATOR, name: 'test' }

const LISTS: Record<string, List> = {
  clusters: {
    list: ({ services }, asked, day) => services.bodies.clusters(asked as never, day),
    orders: ['KEY', 'NAME'],
    filters: {
      ...bodyFilters,
      municipalityCode: {
        values: ['0849', '0851', '9999'],
        fits: (node, code) => node.municipalities.some((one: Loose) => one.code === code)
      },
      hospital: {
        values: ['aalborg', '1081-aalborg-universitetshospital', 'intet'],
        fits: (node, text) => node.hospitals.some((one: Loose) => named(one, text))
      },
      regionalPsychiatry: {
        values: [true, false],
        fits: (node, wanted) => (node.regionalPsychiatry ?? false) === wanted
      },
      evidence: oneOf('evidence', words.EVIDENCE)
    },
    linked: [{ regionCode: '1081' }, { municipalityCode: '0851' }, { search: 'Vest 1' }, { kind: ['HEALTH_CLUSTER'] }]
  },
  committees: {
    list: ({ services }, asked, day) => services.bodies.committees(asked as never, day),
    filters: bodyFilters,
    linked: [{ regionCode: '1081' }]
  },
  bodies: {
    list: ({ services }, asked, day) => services.bodies.bodies(asked as never, day),
    filters: bodyFilters,
    linked: [{ regionCode: '1081' }, { regionCode: '1081', kind: ['HEALTH_CLUSTER'] }]
  },
  municipalities: {
    list: ({ services }, asked, day) => services.places.municipalities(asked as never, day),
    orders: ['CODE', 'NAME'],
    filters: {
      regionCode: inRegion,
      clusterKey: inCluster,
      inMultipleClusters,
      withoutCluster: { values: [true, false], fits: (node, without) => (clustersOf(node) === 0) === without },
      search,
      codes: {
        values: [['0787', '849'], []],
        fits: (node, codes) => codes.includes(node.code) || (node.code === '0849' && codes.includes('849'))
      }
    },
    linked: [
      { codes: ['0787'] },
      { regionCode: '1081' },
      { clusterKey: VEST },
      { regionCode: '1081', inMultipleClusters: true }
    ]
  },
  hospitals: {
    list: ({ services }, asked, day) => services.places.hospitals(asked as never, day),
    orders: ['KEY', 'NAME'],
    filters: {
      regionCode: inRegion,
      clusterKey: inCluster,
      inMultipleClusters,
      search,
      keys: { values: [['1085-holbaek-sygehus'], []], fits: (node, keys) => keys.includes(node.key) }
    },
    linked: [{ keys: ['1085-holbaek-sygehus'] }, { regionCode: '1081' }, { clusterKey: VEST }]
  },
  memberships: {
    list: ({ services }, asked, day) => services.memberships.memberships(asked as never, day),
    orders: ['BODY', 'MEMBER', 'VALID_FROM'],
    filters: {
      bodyKey: { values: [VEST, '1081-ssu', 'ingen'], fits: (node, key) => node.body.key === key },
      regionCode: { values: REGIONS, fits: (node, code) => node.region?.code === code },
      municipalityCodes: {
        values: [['0787', '0810'], []],
        fits: (node, codes) => codes.includes(node.municipalityCode)
      },
      role: oneOf('role', words.MEMBER_ROLE),
      evidence: oneOf('evidence', words.EVIDENCE)
    },
    linked: [{ bodyKey: VEST }, { regionCode: '1081' }, { municipalityCodes: ['0787'] }]
  },
  appointments: {
    list: ({ services }, asked, day) => services.recorded.appointments(asked as never, day),
    orders: ['BODY', 'NAME', 'VALID_FROM'],
    filters: {
      ...atLevel,
      seatKind: oneOf('seatKind', words.SEAT_KIND),
      municipalityCode: ofMunicipality,
      personKey: { values: [PERSON, 'ingen'], fits: (node, key) => node.person.key === key },
      kind: oneOf('kind', words.APPOINTMENT_KIND),
      office: oneOf('office', words.PERSON_OFFICE)
    },
    linked: [{ bodyKey: VEST }, { regionCode: '1081' }, { municipalityCode: '0787' }, { personKey: PERSON }]
  },
  chairmanships: {
    list: ({ services }, asked, day) => services.recorded.chairmanships(asked as never, day),
    filters: {
      ...atLevel,
      role: oneOf('role', words.CHAIR_ROLE),
      side: oneOf('side', words.SIDE),
      personKey: { values: [PERSON, 'ingen'], fits: (node, key) => node.appointment.person.key === key }
    },
    linked: [{ bodyKey: VEST }, { regionCode: '1081' }, { personKey: PERSON }]
  },
  localAgreements: {
    list: ({ services }, asked, day) => services.recorded.localAgreements(asked as never, day),
    filters: { ...atLevel, seatKind: oneOf('seatKind', words.SEAT_KIND) },
    linked: [{ bodyKey: VEST }, { regionCode: '1081' }]
  },
  involvements: {
    list: ({ services }, asked, day) => services.recorded.involvements(asked as never, day),
    filters: {
      ...atLevel,
      party: oneOf('party', words.INVOLVED_PARTY),
      kind: oneOf('kind', words.INVOLVEMENT_KIND),
      year: { values: [2025, 2026], fits: (node, year) => node.date.startsWith(`${year}-`) }
    },
    linked: [{ bodyKey: VEST }, { regionCode: '1081' }]
  },
  representations: {
    list: ({ services }, asked, day) => services.recorded.representations(asked as never, day),
    filters: { ...atLevel, municipalityCode: ofMunicipality },
    linked: [{ bodyKey: VEST }, { regionCode: '1081' }, { municipalityCode: '0787' }]
  },
  healthAgreements: {
    list: ({ services }, asked, day) => services.agreements.healthAgreements(asked as never, day, caller),
    filters: {
      regionCode: inRegion,
      status: {
        values: [['IN_FORCE'], ['DRAFT', 'EXPIRED'], []],
        fits: (node, statuses) => statuses.includes(node.status)
      }
    },
    everything: { status: words.HEALTH_AGREEMENT_STATUS },
    otherwise: (node) => node.status === 'IN_FORCE',
    linked: [{ regionCode: '1081' }]
  },
  practicePlans: {
    list: ({ services }, asked, day) => services.practicePlans.practicePlans(asked as never, day, caller),
    filters: {
      regionCode: inRegion,
      status: {
        values: [['REQUIRED'], ['IN_FORCE', 'HEARD']],
        fits: (node, statuses) => statuses.includes(node.status)
      }
    },
    linked: [{ regionCode: '1081' }]
  },
  initiatives: {
    list: ({ services }, asked, day) => services.initiatives.initiatives(asked as never, day),
    filters: {
      regionCode: inRegion,
      clusterKey: { values: [VEST, SYD, 'ingen'], fits: (node, key) => node.cluster?.key === key },
      phase: { values: [['TRIAL'], ['IDEA', 'IN_OPERATION']], fits: (node, phases) => phases.includes(node.phase) },
      targetGroup: {
        values: ['target-group', 'ingen'],
        fits: (node, key) => node.targetGroups.some((one: Loose) => one.key === key)
      },
      topic: { values: ['topic', 'ingen'], fits: (node, key) => node.topics.some((one: Loose) => one.key === key) }
    },
    linked: [{ regionCode: '1081' }, { clusterKey: VEST }]
  },
  jointFunds: {
    list: ({ services }, asked, day) => services.funds.jointFunds(asked as never, day),
    filters: {
      clusterKey: { values: [VEST, 'ingen'], fits: (node, key) => node.cluster.key === key },
      regionCode: { values: REGIONS, fits: (node, code) => node.cluster.region?.code === code },
      year: same('year', [2025, 2026])
    },
    linked: [{ clusterKey: VEST }, { regionCode: '1081' }]
  },
  tasks: {
    list: ({ services }, asked, day) => services.statements.tasks(asked as never, day),
    filters: {
      bodyKind: oneOf('bodyKind', words.BODY_KIND),
      kind: oneOf('kind', words.TASK_KIND),
      organisation: { values: ['kl', 'ingen'], fits: (node, key) => node.organisation?.key === key }
    },
    linked: []
  },
  statements: {
    list: ({ services }, asked, day) => services.statements.statements(asked as never, day),
    filters: {
      category: oneOf('category', words.STATEMENT_CATEGORY),
      bodyKind: {
        values: listsOf(words.BODY_KIND),
        fits: (node, kinds) => node.bodyKinds.some((kind: Loose) => kinds.includes(kind))
      },
      level: oneOf('level', words.LEVEL),
      strength: oneOf('strength', words.STRENGTH),
      organisation: { values: ['kl', 'ingen'], fits: (node, key) => node.organisation?.key === key },
      document: { values: ['003'], fits: (node, key) => node.provenance.some((one: Loose) => one.document.key === key) }
    },
    linked: []
  },
  organisations: {
    list: ({ services }, asked, day) => services.statements.organisations(asked as never, day),
    filters: { kind: oneOf('kind', words.ORGANISATION_KIND), regionCode: inRegion },
    linked: []
  },
  representationRules: {
    list: ({ services }, asked, day) => services.rules.representationRules(asked as never, day),
    filters: { bodyKind: oneOf('bodyKind', words.BODY_KIND), level: oneOf('level', words.LEVEL) },
    linked: []
  },
  doubts: {
    list: ({ services }, asked, day) => services.sources.doubts(asked as never, day),
    filters: { kind: oneOf('kind', words.DOUBT_KIND), severity: oneOf('severity', words.SEVERITY) },
    linked: []
  },
  compositionReport: {
    list: ({ services }, asked, day) => services.compositions.report(asked as never, day).page,
    filters: {
      regionCode: { values: REGIONS, fits: (node, code) => node.body.region?.code === code },
      status: oneOf('status', words.COMPOSITION_STATUS),
      severity: {
        values: listsOf(words.FINDING_SEVERITY),
        fits: (node, wanted) => node.findings.some((one: Loose) => wanted.includes(one.severity))
      }
    },
    linked: [{ regionCode: '1081' }]
  }
}

const file = filledFile()
const few = copiesOf(file, 2)
const many = copiesOf(file, 9)

/** Somebody of the demo, with a chair. */
const somebody = [...few.structure.image.chairmanship.values()][0]?.appointment.personKey
const filled = (filter: Record<string, unknown>) =>
  filter.personKey === PERSON ? { ...filter, personKey: somebody } : filter

type Order = { field: string; direction: 'ASC' | 'DESC' } | undefined
/** Every node under the order, with its cursor, from the list without a filter. */
function everything(
  { list, everything: filter = {} }: List,
  orderBy: Order,
  day: Day
): { cursor: string; node: Loose }[] {
  const edges: { cursor: string; node: Loose }[] = []
  for (let after: string | null = null; ; ) {
    const page: Connection<Loose> = list(few, { first: 100, after, filter, ...(orderBy ? { orderBy } : {}) }, day)
    edges.push(...page.edges)
    if (!page.pageInfo.hasNextPage) return edges
    after = page.pageInfo.endCursor
  }
}
const nameOf = (node: Loose) => `${node.key ?? `${node.body.key} ${node.level}`}`

for (const [name, one] of Object.entries(LISTS)) {
  t.test(`${name}: any filters, order and page give what a plain scan gives, under the same cursors`, (t) => {
    const known = new Map<string, ReturnType<typeof everything>>()
    const all = (orderBy: Order, day: Day) => {
      const id = JSON.stringify([orderBy, day])
      const found = known.get(id) ?? everything(one, orderBy, day)
      known.set(id, found)
      return found
    }
    t.ok(
      [TODAY, BEFORE].some((day) => all(undefined, day).length > 0),
      'there is something to list'
    )
    const filters = fc.record(
      Object.fromEntries(
        Object.entries(one.filters).map(([field, { values }]) => [
          field,
          fc.constantFrom(...values).map((value) => (value === PERSON ? somebody : value))
        ])
      ),
      { requiredKeys: [] }
    )
    const size = fc.integer({ min: 0, max: 12 })
    const at = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 })
    const orderBy = fc.option(
      fc.record({
        field: fc.constantFrom(...(one.orders ?? ['NONE'])),
        direction: fc.constantFrom('ASC' as const, 'DESC' as const)
      })
    )
    const property = fc.property(
      fc.constantFrom(TODAY, BEFORE),
      filters,
      one.orders ? orderBy : fc.constant(null),
      fc.oneof(fc.record({ first: size }), fc.record({ last: size }), fc.constant({})),
      at,
      at,
      (day, filter, order, sizes: { first?: number; last?: number }, afterAt, beforeAt) => {
        const edges = all(order ?? undefined, day)
        const indexAt = (share: number | null) =>
          share === null || edges.length === 0 ? null : Math.min(edges.length - 1, Math.floor(share * edges.length))
        const [after, before] = [indexAt(afterAt), indexAt(beforeAt)]
        const asked: Asked = {
          ...sizes,
          filter,
          ...(order ? { orderBy: order } : {}),
          after: after === null ? null : (edges[after]?.cursor ?? null),
          before: before === null ? null : (edges[before]?.cursor ?? null)
        }
        const page = one.list(few, asked, day)
        const fits = (node: Loose) =>
          Object.entries(filter).every(([field, value]) => one.filters[field]?.fits(node, value, day)) &&
          ('status' in filter || (one.otherwise?.(node) ?? true))
        const wanted = edges.map(({ node }, index) => ({ node, index })).filter(({ node }) => fits(node))
        const range = wanted.filter(
          ({ index }) => (after === null || index > after) && (before === null || index < before)
        )
        const backwards = sizes.last !== undefined
        const count = sizes.first ?? sizes.last ?? 100
        const nodes = backwards ? range.slice(Math.max(0, range.length - count)) : range.slice(0, count)
        const more = range.length > count
        const expected = {
          nodes: nodes.map(({ node }) => nameOf(node)),
          cursors: nodes.map(({ index }) => edges[index]?.cursor),
          totalCount: wanted.length,
          hasNextPage: (more && !backwards) || (before !== null && wanted.some(({ index }) => index >= before)),
          hasPreviousPage: (more && backwards) || (after !== null && wanted.some(({ index }) => index <= after))
        }
        const given = {
          nodes: page.nodes.map(nameOf),
          cursors: page.edges.map(({ cursor }) => cursor),
          totalCount: page.totalCount,
          hasNextPage: page.pageInfo.hasNextPage,
          hasPreviousPage: page.pageInfo.hasPreviousPage
        }
        deepEqual(given, expected)
      }
    )
    t.doesNotThrow(() => fc.assert(property, { numRuns: repeats(40, 150) }))
    t.end()
  })
}

t.test('lists by name are in Danish order, and backwards in its reverse', (t) => {
  const byName = new Intl.Collator('da')
  for (const name of ['clusters', 'municipalities', 'hospitals'] as const) {
    const names = (direction: 'ASC' | 'DESC') =>
      everything(LISTS[name] as List, { field: 'NAME', direction }, TODAY).map(({ node }) => `${node.name} ${node.key}`)
    const sorted = everything(LISTS[name] as List, undefined, TODAY)
      .map(({ node }) => ({ name: node.name as string, key: node.key as string }))
      .sort((a, b) => byName.compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
      .map((one) => `${one.name} ${one.key}`)
    t.same(names('ASC'), sorted, name)
    t.same(names('DESC'), sorted.toReversed(), `${name}, backwards`)
  }
  t.end()
})

/** Counts how many of the objects are read by some work. */
function watch(objects: Iterable<object>): (work: () => unknown) => number {
  let read = new Set<object>()
  for (const one of objects) {
    for (const [field, value] of Object.entries(one)) {
      Object.defineProperty(one, field, {
        enumerable: true,
        get() {
          read.add(one)
          return value
        }
      })
    }
  }
  return (work) => {
    read = new Set()
    work()
    return read.size
  }
}

function* recordsOf({ structure }: Service): Generator<object> {
  for (const concept of Object.values(structure.image)) {
    if (!(concept instanceof Map)) continue
    for (const record of concept.values()) if (typeof record === 'object' && !Array.isArray(record)) yield record
  }
}

t.test('a search by FHIR gives what a plain scan gives, and reads as much over many copies as over few', (t) => {
  const searches: [type: ResourceType, query: string][] = [
    ['Organization', 'identifier=0849'],
    ['Organization', 'identifier=http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes|0849,DK-81'],
    ['Organization', 'region=region-1081&active=true'],
    ['Organization', 'region=region-1081&type=HEALTH_CLUSTER&_count=2'],
    ['Organization', 'name=Holbæk 1'],
    ['Organization', 'name:exact=Holbæk 1&active=true'],
    ['Organization', 'name:contains=bæk&region=region-1085'],
    ['Organization', `_id=region-1081,body-${VEST}`],
    ['Organization', `_id=body-${VEST}&_revinclude=OrganizationAffiliation:primary-organization`],
    ['Location', 'partof=region-1081&_count=3&_after=municipality-0810'],
    ['OrganizationAffiliation', `primary-organization=body-${VEST}&date=ge2022`],
    ['PractitionerRole', `organization=body-${VEST}&active=true`]
  ]
  const base = 'http://localhost/fhir'
  const watched = [few, many].map((service) => {
    const shelves = createShelves(
      createDirectory(
        service.structure,
        createChronicle(
          service.db,
          service.live,
          createSeeding(service.db, () => new Date())
        )
      )
    )
    const asked = { day: TODAY, fixed: true }
    const shelf = (type: ResourceType) => [...shelves.of(type, asked).values()].map(({ resource }) => resource)
    const run = (type: ResourceType, query: string) => {
      const written = [...new URLSearchParams(query), ['_asOf', TODAY] as [string, string]]
      const search = readSearch(type, written, { today: TODAY, base, lenient: false })
      return { search, found: runAtOnce(runSearch(type, search, shelves)) }
    }
    return { shelf, run, reading: watch((Object.keys(KINDS) as ResourceType[]).flatMap(shelf)) }
  })
  for (const [type, query] of searches) {
    for (const { shelf, run } of watched) {
      const { search, found } = run(type, query)
      const scanned = shelf(type).filter((one) => search.conditions.every(({ test }) => test(one)))
      const behind = scanned.filter(({ id }) => search.after === null || id > search.after)
      t.ok(scanned.length > 0, `${type}?${query} finds something`)
      t.equal(found.total, scanned.length, `${type}?${query}: total`)
      t.same(
        found.page.map(({ id }) => id),
        behind.slice(0, search.count).map(({ id }) => id),
        `${type}?${query}: page`
      )
      t.equal(found.next !== null, behind.length > search.count, `${type}?${query}: next`)
    }
    const [small = 0, large = 0] = watched.map(({ reading, run }) => reading(() => run(type, query)))
    t.ok(large <= small, `${type}?${query}: ${large} resources over many copies, ${small} over few`)
  }
  t.end()
})

t.test('a list that is filtered by what is linked reads as many records over many copies as over few', (t) => {
  const [small, large] = [watch(recordsOf(few)), watch(recordsOf(many))]
  for (const [name, { list, linked, orders = [null] }] of Object.entries(LISTS)) {
    for (const filter of linked.map(filled)) {
      for (const field of orders) {
        for (const direction of ['ASC', 'DESC'] as const) {
          const orderBy = field === null ? {} : { orderBy: { field, direction } }
          const readBy = (service: Service) => {
            const { nodes, totalCount, pageInfo } = list(service, { first: 5, filter, ...orderBy }, TODAY)
            return [nodes.length, totalCount, pageInfo.hasNextPage]
          }
          // Lists that are kept in their order are sorted once.
          for (const service of [few, many]) readBy(service)
          const [most, found] = [small(() => readBy(few)), large(() => readBy(many))]
          const what = `${name} ${JSON.stringify(filter)} ${field ?? ''} ${direction}`
          t.ok(found <= most, `${what}: ${found} records over many copies, ${most} over few`)
        }
      }
    }
  }
  t.end()
})
