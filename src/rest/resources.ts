import type { z } from 'zod'
import type { Connection, PageArguments } from '../domain/basics/page.ts'
import type { Level } from '../domain/basics/vocabulary.ts'
import * as words from '../domain/basics/vocabulary.ts'
import type { AnyBodyView, BodyLevelView } from '../domain/model/views.ts'
import type { ResolveRequest } from '../domain/search/resolve-service.ts'
import * as given from './parameters.ts'
import type { Asked, Representation } from './representation.ts'
import * as bodies from './representations/bodies.ts'
import { composition, compositionCount } from './representations/compositions.ts'
import * as funds from './representations/funds.ts'
import * as lives from './representations/lives.ts'
import * as others from './representations/others.ts'
import * as places from './representations/places.ts'
import * as recorded from './representations/recorded.ts'
import * as rules from './representations/rules.ts'
import * as sources from './representations/sources.ts'

/* Everything that can be read under /v1, address by address. */

type Shape = Record<string, z.ZodType>
/** What was asked for: of the address, what follows it, and who asks on what day. */
export type Call = Asked & {
  params: Record<string, string>
  /** The filters given, by their names. */
  filter: Record<string, unknown>
  orderBy: { field: string; direction: 'ASC' | 'DESC' } | null
  page: PageArguments
}

type Common = {
  path: string
  tag: string
  summary: string
  // Each entry knows what it is of; the table does not.
  // biome-ignore lint/suspicious/noExplicitAny: a table of entries of many types
  of: Representation<any>
  /** Values for what must be given, by which it answers on an ordinary database; none where only users' records do. */
  example?: Record<string, string>
  /** False for records of history, which are the same whatever the day. */
  dated: boolean
  filter: Shape
  /** Parameters that must be given. */
  required: readonly string[]
}
export type One = Common & { kind: 'one'; find: (call: Call) => unknown }
export type Many = Common & {
  kind: 'many'
  /** What it can be put in the order of; none where it has an order of its own. */
  orders: readonly string[]
  /** Comes in pages, or whole. */
  paged: boolean
  /** Computes in steps what takes long, before the list is made. */
  steps: (call: Call) => Iterable<void>
  list: (call: Call) => Connection<unknown> | readonly unknown[] | null
}
export type Resource = One | Many

type Options = Partial<Pick<Common, 'example' | 'dated' | 'filter' | 'required'>>

const one = (
  path: string,
  tag: string,
  summary: string,
  of: Common['of'],
  find: One['find'],
  options: Options = {}
): One => ({ kind: 'one', path, tag, summary, of, find, dated: true, filter: {}, required: [], ...options })

const pages = (
  path: string,
  tag: string,
  summary: string,
  of: Common['of'],
  list: (call: Call) => Connection<unknown> | null,
  options: Options & Partial<Pick<Many, 'orders' | 'steps'>> = {}
): Many => {
  const common = { dated: true, filter: {}, required: [], orders: [], steps: () => [], ...options }
  return { kind: 'many', path, tag, summary, of, list, paged: true, ...common }
}

const whole = (
  path: string,
  tag: string,
  summary: string,
  of: Common['of'],
  list: (call: Call) => readonly unknown[] | null,
  options: Options & Partial<Pick<Many, 'steps'>> = {}
): Many => {
  const common = { dated: true, filter: {}, required: [], steps: () => [], ...options }
  return { kind: 'many', path, tag, summary, of, list, paged: false, orders: [], ...common }
}

const placeFilter = {
  regionCode: given.code,
  clusterKey: given.text,
  inMultipleClusters: given.yes,
  search: given.text
}
const bodyFilter = { regionCode: given.code, kind: given.oneOf(words.BODY_KIND), search: given.text }
const ruleFilter = { bodyKind: given.oneOf(words.BODY_KIND), level: given.oneOf(words.LEVEL) }
const levelFilter = { bodyKey: given.text, regionCode: given.code, level: given.oneOf(words.LEVEL) }
const NAMED = ['key', 'name']

/** The arguments that a list of a service takes. */
const args = ({ filter, orderBy, page }: Call) => ({ ...page, filter, ...(orderBy ? { orderBy } : {}) }) as never

type FindBody = (call: Call) => AnyBodyView | null
const levelOf = (find: FindBody, call: Call): BodyLevelView | null =>
  find(call)?.levels.find(({ level }) => level === (call.params.level?.toUpperCase() as Level)) ?? null

/** What is found under a body of whatever type. */
function underBody(path: string, tag: string, find: FindBody, key: string): Resource[] {
  const example = { key }
  const under = (
    name: string,
    summary: string,
    of: Common['of'],
    list: (body: AnyBodyView, call: Call) => readonly unknown[],
    filter: Shape = {}
  ) =>
    whole(
      `${path}/${name}`,
      tag,
      summary,
      of,
      (call) => {
        const body = find(call)
        return body && list(body, call)
      },
      { example, filter }
    )
  return [
    pages(
      `${path}/memberships`,
      tag,
      'The memberships of a body',
      places.membership,
      (call) => {
        const body = find(call)
        return body && call.services.bodies.membershipsOf(body, call.page)
      },
      { example }
    ),
    under('levels', 'The levels of a body with their rules', bodies.level, (body) => body.levels),
    under(
      'composition',
      'The composition of each level of a body, judged by the rules',
      composition,
      (body, { services, day }) => body.levels.map((level) => services.compositions.composition(level, day))
    ),
    one(
      `${path}/levels/:level/composition`,
      tag,
      'The composition of one level, judged by the rules',
      composition,
      (call) => {
        const level = levelOf(find, call)
        return level && call.services.compositions.composition(level, call.day)
      },
      { example: { key, level: 'political' } }
    ),
    whole(
      `${path}/levels/:level/meetings`,
      tag,
      'The meetings of a level, by date',
      recorded.meeting,
      (call) => {
        const level = levelOf(find, call)
        const { year = null, status = null } = call.filter as { year?: number; status?: words.MeetingStatus }
        return level && call.services.meetings.meetingsOf(level, year, status)
      },
      {
        example: { key, level: 'political' },
        filter: { year: given.year, status: given.oneOf(words.MEETING_STATUS) }
      }
    ),
    one(
      `${path}/levels/:level/cadence`,
      tag,
      'The meetings of a level in a year, compared with the rules',
      recorded.cadence,
      (call) => {
        const level = levelOf(find, call)
        return level && call.services.meetings.cadence(level, (call.filter as { year?: number }).year ?? null)
      },
      { example: { key, level: 'political' }, filter: { year: given.year } }
    ),
    under('tasks', 'The tasks of a body', rules.task, (body) => body.tasks),
    under(
      'statements',
      'The statements of the documents on this kind of body',
      rules.statement,
      (body, { services, filter }) =>
        services.statements.statementsOf(body, (filter as { category?: words.StatementCategory }).category),
      { category: given.oneOf(words.STATEMENT_CATEGORY) }
    ),
    under(
      'predecessors',
      'The bodies that a body took over from, on every day',
      bodies.body,
      (body) => body.predecessors
    ),
    under('successors', 'The bodies that took over from a body, on every day', bodies.body, (body) => body.successors),
    under('successions', 'The successions before and after a body', bodies.succession, (body) => [
      ...body.succeeds,
      ...body.succeededBy
    ]),
    under(
      'secretariat',
      'The organisations that serve a body as secretariat',
      recorded.secretariatParty,
      (body, { services }) => services.meetings.secretariatOf(body).parties
    ),
    under('goals', 'The goals of a body', lives.goal, (body, { services }) => services.goals.goalsOf(body))
  ]
}

const findCluster = ({ services, params, day }: Call) => services.bodies.cluster(params.key ?? '', day)
const findCommittee = ({ services, params, day }: Call) => services.bodies.committee(params.key ?? '', day)
const findBody = ({ services, params, day }: Call) => services.bodies.body(params.key ?? '', day)
/** By its key, or by the code of its region. */
const findSsu = ({ services, params, day }: Call) => {
  const { key = '' } = params
  return services.bodies.ssu(isCode(key) ? { regionCode: key } : { key }, day)
}
const isCode = (text: string) => /^\d{3,4}$/.test(text)
const findRegion = ({ services, params, day }: Call) => services.places.region(params.code ?? '', day)
const findMunicipality = ({ services, params, day }: Call) => services.places.municipality(params.code ?? '', day)
const findHospital = ({ services, params, day }: Call) => services.places.hospital(params.key ?? '', day)

const CLUSTER = '1085-sundhedsklynge-holbaek'
const MUNICIPALITY = { code: '0849' }
const REGION = { code: '1081' }
const HOSPITAL = { key: '1085-holbaek-sygehus' }

const PLACES: Resource[] = [
  pages('/v1/regions', 'Places', 'The regions', places.region, (call) =>
    call.services.places.regions(call.page, call.day)
  ),
  one('/v1/regions/:code', 'Places', 'One region', places.region, findRegion, { example: REGION }),
  pages(
    '/v1/regions/:code/municipalities',
    'Places',
    'The municipalities of a region',
    places.municipality,
    (call) => {
      const region = findRegion(call)
      return region && call.services.places.municipalitiesOf(region, call.page)
    },
    { example: REGION }
  ),
  pages(
    '/v1/regions/:code/hospitals',
    'Places',
    'The hospitals of a region',
    places.hospital,
    (call) => {
      const region = findRegion(call)
      return region && call.services.places.hospitalsOf(region, call.page)
    },
    { example: REGION }
  ),
  pages(
    '/v1/regions/:code/clusters',
    'Places',
    'The clusters of a region',
    bodies.cluster,
    (call) => {
      const region = findRegion(call)
      return region && call.services.places.clustersOf(region, call.page)
    },
    { example: REGION }
  ),
  pages(
    '/v1/municipalities',
    'Places',
    'The municipalities',
    places.municipality,
    (call) => call.services.places.municipalities(args(call), call.day),
    { filter: { ...placeFilter, withoutCluster: given.yes }, orders: NAMED }
  ),
  one('/v1/municipalities/:code', 'Places', 'One municipality', places.municipality, findMunicipality, {
    example: MUNICIPALITY
  }),
  whole(
    '/v1/municipalities/:code/clusters',
    'Places',
    'The clusters that a municipality is a member of',
    bodies.cluster,
    (call) => findMunicipality(call)?.clusters ?? null,
    { example: MUNICIPALITY }
  ),
  whole(
    '/v1/municipalities/:code/memberships',
    'Places',
    'The memberships of a municipality',
    places.membership,
    (call) => findMunicipality(call)?.memberships ?? null,
    { example: MUNICIPALITY }
  ),
  whole(
    '/v1/municipalities/:code/affiliation-concerns',
    'Places',
    'The concerns about which cluster a municipality belongs to',
    recorded.affiliationConcern,
    (call) => {
      const municipality = findMunicipality(call)
      return municipality && call.services.affiliations.concernsOf(municipality)
    },
    { example: MUNICIPALITY }
  ),
  pages(
    '/v1/hospitals',
    'Places',
    'The hospitals',
    places.hospital,
    (call) => call.services.places.hospitals(args(call), call.day),
    { filter: placeFilter, orders: NAMED }
  ),
  one('/v1/hospitals/:key', 'Places', 'One hospital', places.hospital, findHospital, { example: HOSPITAL }),
  whole(
    '/v1/hospitals/:key/clusters',
    'Places',
    'The clusters that a hospital is a member of',
    bodies.cluster,
    (call) => findHospital(call)?.clusters ?? null,
    { example: HOSPITAL }
  ),
  pages(
    '/v1/organisations',
    'Places',
    'The organisations that the documents name',
    places.organisation,
    (call) => call.services.statements.organisations(args(call), call.day),
    { filter: { kind: given.oneOf(words.ORGANISATION_KIND), regionCode: given.code } }
  ),
  one(
    '/v1/organisations/:key',
    'Places',
    'One organisation',
    places.organisation,
    (call) => call.services.statements.organisation(call.params.key ?? '', call.day),
    { example: { key: 'aalborg-universitetshospital' } }
  )
]

const BODIES: Resource[] = [
  pages(
    '/v1/clusters',
    'Bodies',
    'The clusters',
    bodies.cluster,
    (call) => call.services.bodies.clusters(args(call), call.day),
    {
      filter: {
        ...bodyFilter,
        municipalityCode: given.code,
        hospital: given.text.describe('Key of a hospital that is a member, or the start of a word in its name.'),
        regionalPsychiatry: given.yes,
        evidence: given.oneOf(words.EVIDENCE)
      },
      orders: NAMED
    }
  ),
  one('/v1/clusters/:key', 'Bodies', 'One cluster', bodies.cluster, findCluster, { example: { key: CLUSTER } }),
  whole(
    '/v1/clusters/:key/hospitals',
    'Bodies',
    'The hospitals of a cluster',
    places.hospital,
    (call) => findCluster(call)?.hospitals ?? null,
    { example: { key: CLUSTER } }
  ),
  whole(
    '/v1/clusters/:key/municipalities',
    'Bodies',
    'The municipalities of a cluster',
    places.municipality,
    (call) => findCluster(call)?.municipalities ?? null,
    { example: { key: CLUSTER } }
  ),
  whole(
    '/v1/clusters/:key/initiatives',
    'Bodies',
    'The initiatives of a cluster',
    lives.initiative,
    (call) => {
      const cluster = findCluster(call)
      return cluster && call.services.initiatives.initiativesOf(cluster)
    },
    { example: { key: CLUSTER } }
  ),
  whole(
    '/v1/clusters/:key/joint-funds',
    'Bodies',
    'The joint funds of a cluster',
    funds.jointFund,
    (call) => {
      const cluster = findCluster(call)
      return cluster && call.services.funds.jointFundsOf(cluster)
    },
    { example: { key: CLUSTER } }
  ),
  ...underBody('/v1/clusters/:key', 'Bodies', findCluster, CLUSTER),
  pages('/v1/ssus', 'Bodies', 'The health cooperation committees', bodies.ssu, (call) =>
    call.services.bodies.ssus(call.page, call.day)
  ),
  one('/v1/ssus/:key', 'Bodies', 'The health cooperation committee of a region, by code or key', bodies.ssu, findSsu, {
    example: { key: '1082' }
  }),
  ...underBody('/v1/ssus/:key', 'Bodies', findSsu, '1082'),
  pages(
    '/v1/committees',
    'Bodies',
    'Other committees and councils',
    bodies.body,
    (call) => call.services.bodies.committees(args(call), call.day),
    { filter: bodyFilter }
  ),
  one('/v1/committees/:key', 'Bodies', 'One committee or council', bodies.body, findCommittee, {
    example: { key: '1081-praksisplanudvalg', asOf: '2020-01-01' }
  }),
  pages(
    '/v1/bodies',
    'Bodies',
    'The bodies of every type',
    bodies.body,
    (call) => call.services.bodies.bodies(args(call), call.day),
    { filter: bodyFilter }
  ),
  one('/v1/bodies/:key', 'Bodies', 'One body of any type', bodies.body, findBody, { example: { key: CLUSTER } }),
  ...underBody('/v1/bodies/:key', 'Bodies', findBody, CLUSTER)
]

const RULES: Resource[] = [
  pages(
    '/v1/representation-rules',
    'Rules',
    'The rules about seats',
    rules.representationRule,
    (call) => call.services.rules.representationRules(args(call), call.day),
    { filter: ruleFilter }
  ),
  one(
    '/v1/representation-rules/:key',
    'Rules',
    'One rule about seats',
    rules.representationRule,
    (call) => call.services.rules.representationRule(call.params.key ?? '', call.day),
    { example: { key: 'health-cluster-political-regional-council-chair' } }
  ),
  pages(
    '/v1/chair-rules',
    'Rules',
    'The rules about chairs',
    rules.chairRule,
    (call) => call.services.rules.chairRules(args(call), call.day),
    { filter: ruleFilter }
  ),
  pages(
    '/v1/cadence-rules',
    'Rules',
    'The rules about how often levels meet',
    rules.cadenceRule,
    (call) => call.services.rules.cadenceRules(args(call), call.day),
    { filter: ruleFilter }
  ),
  pages(
    '/v1/involvement-duties',
    'Rules',
    'The duties to involve or invite other parties',
    rules.involvementDuty,
    (call) => call.services.rules.involvementDuties(args(call), call.day),
    { filter: ruleFilter }
  ),
  pages(
    '/v1/variation-rules',
    'Rules',
    'The rules that allow local agreements to vary the composition',
    rules.variationRule,
    (call) => call.services.rules.variationRules(args(call), call.day),
    { filter: ruleFilter }
  ),
  pages(
    '/v1/tasks',
    'Rules',
    'The tasks of bodies and organisations',
    rules.task,
    (call) => call.services.statements.tasks(args(call), call.day),
    {
      filter: {
        bodyKind: given.oneOf(words.BODY_KIND),
        kind: given.oneOf(words.TASK_KIND),
        organisation: given.text
      }
    }
  ),
  pages(
    '/v1/statements',
    'Rules',
    'The statements of the documents',
    rules.statement,
    (call) => call.services.statements.statements(args(call), call.day),
    {
      filter: {
        category: given.oneOf(words.STATEMENT_CATEGORY),
        ...ruleFilter,
        strength: given.oneOf(words.STRENGTH),
        organisation: given.text,
        document: given.text,
        section: given.text
      }
    }
  ),
  one(
    '/v1/statements/:key',
    'Rules',
    'One statement',
    rules.statement,
    (call) => call.services.statements.statement(call.params.key ?? '', call.day),
    { example: { key: 'affiliation-concern-split-contact' } }
  )
]

const LIVES: Resource[] = [
  pages(
    '/v1/health-agreements',
    'Agreements and plans',
    'The health agreements; without `status`, those in force',
    lives.healthAgreement,
    (call) => call.services.agreements.healthAgreements(args(call), call.day, call.caller),
    { filter: { regionCode: given.code, status: given.someOf(words.HEALTH_AGREEMENT_STATUS) } }
  ),
  one(
    '/v1/health-agreements/:key',
    'Agreements and plans',
    'One health agreement',
    lives.healthAgreement,
    (call) => call.services.agreements.healthAgreement(call.params.key ?? '', call.day),
    { example: { key: '1081-sundhedsaftale-2019' } }
  ),
  pages(
    '/v1/practice-plans',
    'Agreements and plans',
    'The practice plans',
    lives.practicePlan,
    (call) => call.services.practicePlans.practicePlans(args(call), call.day, call.caller),
    { filter: { regionCode: given.code, status: given.someOf(words.PRACTICE_PLAN_STATUS) } }
  ),
  one(
    '/v1/practice-plans/:key',
    'Agreements and plans',
    'One practice plan',
    lives.practicePlan,
    (call) => call.services.practicePlans.practicePlan(call.params.key ?? '', call.day),
    { example: { key: '1081-praksisplan' } }
  ),
  pages(
    '/v1/initiatives',
    'Agreements and plans',
    'The initiatives',
    lives.initiative,
    (call) => call.services.initiatives.initiatives(args(call), call.day),
    {
      filter: {
        regionCode: given.code,
        clusterKey: given.text,
        phase: given.someOf(words.INITIATIVE_PHASE),
        targetGroup: given.text,
        topic: given.text
      }
    }
  ),
  one(
    '/v1/initiatives/:key',
    'Agreements and plans',
    'One initiative',
    lives.initiative,
    (call) => call.services.initiatives.initiative(call.params.key ?? '', call.day),
    { example: { key: '1082-heart-rehabilitation' } }
  )
]

const FUNDS: Resource[] = [
  pages(
    '/v1/joint-funds',
    'Joint funds',
    'The joint funds of clusters',
    funds.jointFund,
    (call) => call.services.funds.jointFunds(args(call), call.day),
    { filter: { clusterKey: given.text, regionCode: given.code, year: given.year } }
  ),
  one('/v1/joint-funds/:key', 'Joint funds', 'One joint fund', funds.jointFund, (call) =>
    call.services.funds.jointFund(call.params.key ?? '', call.day)
  ),
  whole(
    '/v1/funding-rounds',
    'Joint funds',
    'The joint funds of the whole country, year by year',
    sources.fundingRound,
    ({ services, filter }) => services.statements.fundingRounds((filter as { year?: number }).year),
    { dated: false, filter: { year: given.year } }
  ),
  one(
    '/v1/funding-model',
    'Joint funds',
    "The contributions to a cluster's joint fund of a year by the agreed model",
    funds.fundingModel,
    ({ services, filter }) => services.fundingModels.fundingModel(filter as never),
    {
      dated: false,
      filter: { year: given.year, clusterKey: given.text, populationSet: given.text },
      required: ['year', 'clusterKey'],
      example: { year: '2022', clusterKey: CLUSTER }
    }
  ),
  whole(
    '/v1/population-sets',
    'Joint funds',
    'The imported population figures',
    funds.populationSet,
    ({ services }) => services.populations.populationSets(),
    { dated: false }
  )
]

const REPORT_FILTER = {
  regionCode: given.code,
  status: given.oneOf(words.COMPOSITION_STATUS),
  severity: given.oneOf(words.FINDING_SEVERITY),
  code: given.oneOf(words.FINDING_CODE)
}

const RECORDED: Resource[] = [
  pages(
    '/v1/appointments',
    'Representation',
    'The appointments to seats',
    recorded.appointment,
    (call) => call.services.recorded.appointments(args(call), call.day),
    {
      filter: {
        ...levelFilter,
        seatKind: given.oneOf(words.SEAT_KIND),
        municipalityCode: given.code,
        personKey: given.text,
        kind: given.oneOf(words.APPOINTMENT_KIND),
        office: given.oneOf(words.PERSON_OFFICE)
      },
      orders: ['body', 'name', 'validFrom']
    }
  ),
  one('/v1/appointments/:key', 'Representation', 'One appointment, on every day', recorded.appointment, (call) =>
    call.services.compositions.appointment(call.params.key ?? '', call.day)
  ),
  pages(
    '/v1/chairmanships',
    'Representation',
    'The designated chairs',
    recorded.chairmanship,
    (call) => call.services.recorded.chairmanships(args(call), call.day),
    {
      filter: {
        ...levelFilter,
        role: given.oneOf(words.CHAIR_ROLE),
        side: given.oneOf(words.SIDE),
        personKey: given.text
      }
    }
  ),
  pages(
    '/v1/local-agreements',
    'Representation',
    'The local agreements that vary a rule',
    recorded.localAgreement,
    (call) => call.services.recorded.localAgreements(args(call), call.day),
    { filter: { ...levelFilter, seatKind: given.oneOf(words.SEAT_KIND) } }
  ),
  pages(
    '/v1/involvements',
    'Representation',
    'The involvements and invitations up to the day, the latest first',
    recorded.involvement,
    (call) => call.services.recorded.involvements(args(call), call.day),
    {
      filter: {
        ...levelFilter,
        party: given.oneOf(words.INVOLVED_PARTY),
        kind: given.oneOf(words.INVOLVEMENT_KIND),
        year: given.year
      }
    }
  ),
  pages(
    '/v1/representations',
    'Representation',
    'The representations of municipalities in one of their clusters',
    recorded.representationOf,
    (call) => call.services.recorded.representations(args(call), call.day),
    { filter: { ...levelFilter, municipalityCode: given.code } }
  ),
  pages(
    '/v1/compositions',
    'Representation',
    'The composition of every level of every body, judged by the rules',
    composition,
    (call) => call.services.compositions.report(args(call), call.day).page,
    { filter: REPORT_FILTER, steps: (call) => call.services.compositions.judge(args(call), false, call.day) }
  ),
  whole(
    '/v1/composition-counts',
    'Representation',
    'The number of levels by status, region by region',
    compositionCount,
    (call) => call.services.compositions.report(args(call), call.day).counts,
    { filter: REPORT_FILTER, steps: (call) => call.services.compositions.judge(args(call), true, call.day) }
  )
]

const SOURCES: Resource[] = [
  whole(
    '/v1/documents',
    'Sources',
    'The source documents',
    sources.document,
    ({ services }) => services.sources.documents(),
    { dated: false }
  ),
  whole(
    '/v1/key-figures',
    'Sources',
    'The key figures of the documents',
    sources.keyFigure,
    ({ services, filter }) => services.statements.keyFigures((filter as { topic?: words.KeyFigureTopic }).topic),
    { dated: false, filter: { topic: given.oneOf(words.KEY_FIGURE_TOPIC) } }
  ),
  whole(
    '/v1/legal-events',
    'Sources',
    'The legal history of the structure',
    sources.legalEvent,
    ({ services }) => services.sources.legalEvents(),
    { dated: false }
  ),
  whole(
    '/v1/claims',
    'Sources',
    'The claims of the documents on the same topics',
    sources.claim,
    ({ services, filter }) => services.sources.claims((filter as { topic?: string }).topic),
    { dated: false, filter: { topic: given.text } }
  ),
  pages(
    '/v1/doubts',
    'Sources',
    'The places where the documents allow more than one reading',
    sources.doubt,
    (call) => call.services.sources.doubts(args(call), call.day),
    { filter: { kind: given.oneOf(words.DOUBT_KIND), severity: given.oneOf(words.SEVERITY) } }
  ),
  whole(
    '/v1/data-quality',
    'Sources',
    'The doubtful or missing data',
    sources.qualityIssue,
    ({ services, filter, day }) => services.quality.report(day, filter as never).issues,
    {
      filter: { code: given.oneOf(words.QUALITY_CODE), severity: given.oneOf(words.SEVERITY) },
      steps: ({ services, filter, day }) => services.quality.check(day, filter as never)
    }
  )
]

const OTHERS: Resource[] = [
  pages(
    '/v1/search',
    'Search',
    'Search names, titles and texts; case, accents and spellings of æ, ø and å make no difference',
    others.hit,
    ({ services, filter, page, day }) => {
      const { text, types, anyTime } = filter as { text: string; types?: words.SearchType[]; anyTime?: boolean }
      return services.search.search(text, types, page, day, anyTime)
    },
    {
      filter: { text: given.text, types: given.someOf(words.SEARCH_TYPE), anyTime: given.yes },
      required: ['text'],
      example: { text: 'aabenra' }
    }
  ),
  one(
    '/v1/nodes/:id',
    'Search',
    'One object by its global id, as of its day nearest to the given one',
    others.hit,
    ({ services, params, day }) => services.search.node(params.id ?? '', day),
    { example: { id: 'UmVnaW9uOjEwODE' } }
  ),
  one(
    '/v1/resolve',
    'Search',
    'The objects that a code, key, id or name means on a day, and their successors',
    others.resolution,
    ({ services, filter, day, caller }) => services.resolver.resolve(filter as never, day, caller),
    {
      filter: { system: given.oneOf(words.IDENTIFIER_SYSTEM), value: given.text },
      required: ['system', 'value'],
      example: { system: 'KEY', value: '1085-samarbejdsfora-holbaek' }
    }
  ),
  pages(
    '/v1/audit-records',
    'Audit',
    'Every write, the latest first; for admins',
    others.auditRecord,
    ({ services, page, filter, caller }) => services.audit.records({ ...page, filter }, caller),
    {
      dated: false,
      filter: {
        entityType: given.text,
        entityKey: given.text,
        operation: given.text,
        actor: given.text,
        since: given.text.describe('First instant, included, such as 2026-01-01T00:00:00Z.'),
        until: given.text.describe('Last instant, not included, such as 2026-02-01T00:00:00Z.')
      }
    }
  )
]

/** Everything that can be read. */
export const RESOURCES: readonly Resource[] = [
  ...PLACES,
  ...BODIES,
  ...RULES,
  ...LIVES,
  ...FUNDS,
  ...RECORDED,
  ...SOURCES,
  ...OTHERS
]

/** What an address names: a region or municipality by code, the committee of a region by its code, all else by key. */
export function namedBy({ path }: Resource, { params, filter, services }: Call): ResolveRequest[] {
  const { code, key = (filter as { clusterKey?: string }).clusterKey ?? '' } = params
  if (code !== undefined) {
    return [{ system: path.startsWith('/v1/regions/') ? 'REGION_CODE' : 'MUNICIPALITY_CODE', value: code }]
  }
  const keys = path.startsWith('/v1/ssus/') && isCode(key) ? services.bodies.ssuKeysOf(key) : [key]
  return keys.filter((one) => one.trim() !== '').map((value) => ({ system: 'KEY', value }))
}

/** The names in the path of an address. */
export const paramsOf = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string)
