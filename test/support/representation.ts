import type { Test } from 'tap'
import type { Times } from '../../src/access/tokens.ts'
import type { Timings } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
import { OPERATOR } from '../../src/domain/access/caller.ts'
import type { Day } from '../../src/domain/basics/time.ts'
import type { Appointer, FindingCode, Level, PersonOffice, SeatKind } from '../../src/domain/basics/vocabulary.ts'
import type { Finding } from '../../src/domain/composition/engine.ts'
import type { Image } from '../../src/domain/model/image.ts'
import { createServices } from '../../src/domain/services.ts'
import { runSynchronously } from '../../src/domain/writing/dry-run.ts'
import type { OperationContext } from '../../src/domain/writing/operation.ts'
import { createWriter, type Write } from '../../src/domain/writing/writes.ts'
import { createAuditStore } from '../../src/store/audit.ts'
import { closeDatabase, type Db, openDatabase } from '../../src/store/database.ts'
import { createLive } from '../../src/store/live.ts'
import { type Answer, type TestApp, testApp } from './app.ts'
import { fileOf } from './beside.ts'
import { seededFile } from './files.ts'
import { mustBeInWords } from './words.ts'

export { seededFile }

export type WritingApp = TestApp & { path: string }

/** The real app with writing on, on a file of its own. */
export async function writingApp(
  t: Test,
  options: Partial<Config> & {
    writes?: boolean
    today?: Day | (() => Day)
    timings?: Partial<Timings>
    tokenTimes?: Partial<Times>
  } = {}
): Promise<WritingApp> {
  const path = options.databasePath ?? seededFile(t)
  return { ...(await testApp(t, { writes: true, ...options, databasePath: path })), path }
}

/**
 * What the app is made of, without its doors, so that a test can look into the image. A test can have all be written its
 * own way. Close it when done.
 */
export const openService = (path: string, written?: (write: Write) => Write) =>
  serviceOf(openDatabase(fileOf(path)), written)

/** The same, for an open database. */
export function serviceOf(db: Db, written: (write: Write) => Write = (write) => write) {
  const live = createLive(db, () => new Date())
  const { structure } = live
  const writer = createWriter(live)
  const write = written(writer.write)
  let made = 0
  const newKey = (prefix: string) => {
    made += 1
    return `${prefix}-${String(made).padStart(6, '0')}`
  }
  return {
    db,
    live,
    structure,
    catchUp: live.catchUp,
    services: createServices(structure, { ...writer, write }, newKey, createAuditStore(db)),
    // Steps of any day are accepted: none lies after the last one.
    context: { caller: { ...OPERATOR, name: 'test' }, requestId: 'request', today: '9999-12-31' } as OperationContext,
    close: () => closeDatabase(db)
  }
}

export type Service = ReturnType<typeof openService>

/** Works on the service in one go, as a door does: what is only validated is there until the work is done. */
export const atOnce = <Of extends Pick<Service, 'context'>, Result>(
  service: Of,
  work: (service: Of) => Result
): Result => runSynchronously((dryRun) => work({ ...service, context: { ...service.context, dryRun } }))

/* Images as plain data */

/**
 * Every record by its key with references replaced by keys, lists in their order: two equal images give the same.
 * Concepts and fields can be left out where time matters.
 */
export function plainImage(image: Image, without: readonly string[] = []): Record<string, unknown> {
  const known = new Set<unknown>()
  for (const concept of Object.values(image)) {
    if (concept instanceof Map) for (const record of concept.values()) known.add(record)
  }
  const reference = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(reference)
    if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, reference(one)]))
    if (known.has(value)) return `→ ${(value as { key: string }).key}`
    if ('type' in value && 'key' in value) return `not in the image: ${value.key}`
    return fields(value)
  }
  const fields = (value: object): unknown => {
    const plain: Record<string, unknown> = {}
    for (const field of Object.keys(value).sort())
      if (!without.includes(field)) plain[field] = reference(value[field as keyof typeof value])
    return plain
  }
  const plain: Record<string, unknown> = {}
  for (const [concept, records] of Object.entries(image)) {
    if (!(records instanceof Map) || without.includes(concept)) continue
    plain[concept] = Object.fromEntries(
      [...records]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, record]) => [key, Array.isArray(record) ? reference(record) : fields(record)])
    )
  }
  for (const [table, groups] of Object.entries(image.groups)) {
    // A group that has lost its last record is as one that never was.
    const filled = Object.entries(groups as Record<string, ReadonlyMap<string, readonly unknown[]>>).map(
      ([name, lists]) => [name, new Map([...lists].filter(([, list]) => list.length > 0))]
    )
    plain[`groups of ${table}`] = fields(Object.fromEntries(filled))
  }
  for (const [name, list] of Object.entries(image.lists)) plain[`list of ${name}`] = reference(list.byKey)
  return plain
}

/* Mutations through GraphQL */

const CHANGED = {
  appoint: 'appointment { key version validFrom validTo seatKind office person { key name } municipality { code } }',
  endAppointment: 'appointment { key version validFrom validTo }',
  replaceAppointee: 'appointment { key version validFrom validTo office person { key name } }',
  designateChair: 'chairmanship { key version validFrom validTo appointment { key } }',
  recordLocalAgreement: 'localAgreement { key version validFrom validTo minimum maximum parties text agreedOn }',
  involvePatients: 'involvement { key version date text }',
  addClusterMember: 'membership { key version validFrom validTo evidence }',
  endClusterMember: 'membership { key version validFrom validTo }',
  renameBody: 'body { id key version name }',
  establishBody: 'body { id key version name kind term validFrom predecessors { key } }',
  endBody: 'body { id key version name validTo successors { key } }',
  recordIdentifier: 'identifier { id key version validFrom validTo evidence }',
  endIdentifier: 'identifier { id key version validFrom validTo evidence }'
} as const
export type MutationName = keyof typeof CHANGED
export const MUTATIONS = Object.keys(CHANGED) as MutationName[]

/** The mutations of sources, which are of no body. */
const OF_SOURCES = {
  recordDocument: 'document { id key version title url factCount sections { key } }',
  recordSection: 'document { id key version sections { key } }',
  recordLegalEvent: 'legalEvent { id key version date evidence }',
  recordDoubt: 'doubt { id key version validTo evidence }',
  resolveDoubt: 'doubt { id key version validTo resolution(language: EN) }'
} as const
const LAW_RULE = `rule { __typename ... on Node { id } ... on Fact { validFrom validTo evidence }
  ... on RepresentationRule { key version } ... on BodyType { key version } }`
/** The mutations of the law: types of body, levels, rules and tasks. */
const OF_LAW = {
  recordBodyType: 'bodyType { id key version kind validFrom validTo evidence functions }',
  recordBodyLevel: 'bodyLevel { id key version level validFrom validTo evidence bodyType { key } }',
  recordRepresentationRule: 'representationRule { id key version validFrom validTo minimum maximum evidence }',
  recordChairRule: 'chairRule { id key version validFrom validTo evidence }',
  recordCadenceRule: 'cadenceRule { id key version validFrom validTo perYear evidence }',
  recordInvolvementDuty: 'involvementDuty { id key version validFrom validTo evidence }',
  recordVariationRule: 'variationRule { id key version validFrom validTo evidence }',
  recordBalanceRule: 'balanceRule { id key version validFrom validTo evidence }',
  amendRule: LAW_RULE,
  endRule: LAW_RULE,
  allocateSeats: 'seatAllocation { id key version validFrom validTo seats evidence }',
  recordTask: 'task { id key version validFrom validTo side evidence }',
  transferTask: 'task { id key version validFrom validTo side transferredFrom { key validTo } }',
  endTask: 'task { id key version validTo }',
  setBodyOperation: 'body { id key version operation }'
} as const
/** The mutations of regions, municipalities, hospitals and organisations. */
const OF_STRUCTURE = {
  establishRegion: 'region { id key version name validFrom }',
  establishMunicipality: 'municipality { id key version name validFrom }',
  establishHospital: 'hospital { id key version name validFrom }',
  establishOrganisation: 'organisation { id key version name validFrom }',
  renameThing: 'thing { id key name validFrom validTo }',
  placeThing: 'thing { id key name validFrom validTo }',
  endThing: 'thing { id key name validFrom validTo }',
  recordSuccession: 'succession { id date operationalFrom share hasForwardSuccession }'
} as const
const SELECTED = { ...CHANGED, ...OF_SOURCES, ...OF_STRUCTURE, ...OF_LAW }
type SelectedName = keyof typeof SELECTED

export type FindingAnswer = {
  code: FindingCode
  severity: Finding['severity']
  message: string
  rule: { key: string; provenance: { document: { id: string }; section: string }[] } | null
  subject: { __typename: string; key?: string; code?: string }
  because: { text: string; subject: { __typename: string; key?: string; code?: string } | null }[]
}
/** What a mutation changed; a test asks only for what the mutation has. */
export type Changed = {
  id: string
  key: string
  version: number
  name: string
  validFrom: Day
  validTo: Day | null
  office: PersonOffice
  person: { key: string; name: string }
  appointment: { key: string }
  predecessors: { key: string }[]
  successors: { key: string }[]
}
export type Done = { changed: Changed; warnings: FindingAnswer[]; seq: number | null; clientMutationId: string | null }
export type Refusal = {
  message: string
  code: string
  field?: string
  currentVersion?: number
  issues: { field: string; message: string }[]
  violations: { rule: string; code?: string; message: string; provenance: { document: string; section: string }[] }[]
}

/** In a fragment on Node, because a seat, a finding and a reason have different types. */
const NODE = `__typename ... on Node { ${[
  'Cluster',
  'Ssu',
  'Committee',
  'Appointment',
  'Person',
  'Chairmanship',
  'LocalAgreement',
  'RepresentationRule',
  'ChairRule',
  'BalanceRule',
  'SeatAllocation'
]
  .map((type) => `... on ${type} { key }`)
  .join(' ')} ... on Municipality { code } }`
const FINDING = `code severity message(language: EN)
  rule { ... on RepresentationRule { key provenance { document { id } section } } ... on ChairRule { key provenance { document { id } section } }
    ... on BalanceRule { key provenance { document { id } section } } }
  subject { ${NODE} } because { text(language: EN) subject { ${NODE} } }`

export type Input = Record<string, unknown>

/** A mutation's document, with as many inputs as asked for: `$a`, `$b`, … under the same names. */
export function mutation(name: SelectedName, alias: string = name, input = 'input'): string {
  return `${alias}: ${name}(input: $${input}) { ${SELECTED[name]} warnings { ${FINDING} } seq clientMutationId }`
}

const inputType = (name: SelectedName) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`

type Payload = { [field: string]: unknown } | null

export async function send(
  { ask }: TestApp,
  name: SelectedName,
  input: Input
): Promise<Answer<Record<string, Payload>>> {
  return ask(`mutation ($input: ${inputType(name)}) { ${mutation(name)} }`, { input })
}

/** Does it, and throws where it is refused. */
export async function act(app: TestApp, name: SelectedName, input: Input): Promise<Done> {
  const { data, errors } = await send(app, name, input)
  const payload = data?.[name]
  if (!payload) throw new Error(`${name} ${JSON.stringify(input)} was refused: ${JSON.stringify(errors)}`)
  const { warnings, seq, clientMutationId, ...rest } = payload
  const [changed] = Object.values(rest)
  return { changed, warnings, seq, clientMutationId } as Done
}

/** Tries it, and throws where it is not refused. */
export async function refused(app: TestApp, name: SelectedName, input: Input): Promise<Refusal> {
  const { data, errors } = await send(app, name, input)
  const [error] = errors
  if (!error || data?.[name]) throw new Error(`${name} ${JSON.stringify(input)} went through: ${JSON.stringify(data)}`)
  mustBeInWords(error)
  return { issues: [], violations: [], ...error.extensions, message: error.message } as unknown as Refusal
}

/* Compositions through GraphQL */

export type SeatAnswer = {
  rule: { key: string; derivedFromChair: string | null; appointedBy: Appointer | null }
  kind: SeatKind
  of: { __typename: string; key?: string; code?: string }
  minimum: number | null
  maximum: number | null
  /** Null, as `vacant` is, where the level reported nothing. */
  filled: number | null
  vacant: number | null
  holders: { key: string; office: PersonOffice; person: { name: string } }[]
  standIns: { key: string }[]
}
export type Composed = {
  asOf: Day
  compositionVersion: number | null
  status: string
  level: Level
  body: { key: string }
  seats: SeatAnswer[]
  chairs: {
    rule: { key: string }
    role: string
    side: string
    vacant: number | null
    holders: { key: string; person: { name: string } }[]
  }[]
  findings: FindingAnswer[]
}

export const COMPOSITION = `asOf compositionVersion status level body { key }
  seats { rule { key derivedFromChair appointedBy seatKind } of: requiredBy { ${NODE} } minimum maximum filled vacant
    holders { key office person { name } } standIns { key } }
  chairs { rule { key } role side vacant holders { key person { name } } }
  findings { ${FINDING} }`

/** The composition of a level on a day; `seenOn` is a day on which the body is there, where that is another one. */
export async function compositionOf(
  { ask }: TestApp,
  body: string,
  level: Level,
  day: Day,
  seenOn: Day = day
): Promise<Composed> {
  type Found = {
    body: {
      levels: {
        level: Level
        composition: Omit<Composed, 'seats'> & { seats: (SeatAnswer & { rule: { seatKind: SeatKind } })[] }
      }[]
    } | null
  }
  const { data, errors } = await ask<Found>(
    `query ($body: String!, $day: Date!, $seenOn: Date!) { body(key: $body, asOf: $seenOn) { levels { level composition(asOf: $day) { ${COMPOSITION} } } } }`,
    { body, day, seenOn }
  )
  const found = data?.body?.levels.find((one) => one.level === level)?.composition
  if (!found) throw new Error(`${body} has no composition of ${level} on ${day}: ${JSON.stringify(errors)}`)
  return { ...found, seats: found.seats.map((seat) => ({ ...seat, kind: seat.rule.seatKind })) }
}

/** The seats of one kind; of one municipality or cluster, where it is said. */
export function seatsOf(composed: Composed, kind: SeatKind, of?: string): SeatAnswer[] {
  return composed.seats.filter(
    (seat) => seat.kind === kind && (of === undefined || (seat.of.code ?? seat.of.key) === of)
  )
}

/** The only seat of the kind. */
export function seatOf(composed: Composed, kind: SeatKind, of?: string): SeatAnswer {
  const [seat, ...more] = seatsOf(composed, kind, of)
  if (!seat || more.length > 0) throw new Error(`${composed.body.key} has ${1 + more.length} or no seats ${kind}.`)
  return seat
}

export const codesOf = (findings: readonly { code: string }[]): string[] => findings.map((one) => one.code).sort()
export const namesOf = (seat: { holders: { person: { name: string } }[] }): string[] =>
  seat.holders.map((holder) => holder.person.name)

/* Builders */

const OFFICE_FOR: Record<SeatKind, PersonOffice> = {
  REGIONAL_COUNCIL_CHAIR: 'REGIONAL_COUNCIL_CHAIR',
  REGIONAL_COUNCIL_MEMBER: 'REGIONAL_COUNCIL_MEMBER',
  MAYOR: 'MAYOR',
  MUNICIPAL_CO_CHAIR: 'MAYOR',
  GENERAL_PRACTITIONER: 'GENERAL_PRACTITIONER',
  REGION_OR_HOSPITAL_REPRESENTATIVE: 'REGIONAL_EMPLOYEE',
  MUNICIPAL_REPRESENTATIVE: 'MUNICIPAL_EMPLOYEE',
  GENERAL_PRACTICE_REPRESENTATIVE: 'GENERAL_PRACTITIONER',
  PATIENT_REPRESENTATIVE: 'PATIENT_REPRESENTATIVE',
  REGIONAL_REPRESENTATIVE: 'REGIONAL_EMPLOYEE'
}

/** Who appoints in a health cluster; in a cooperation committee only the regional council is named. */
const APPOINTER_FOR: Partial<Record<SeatKind, Appointer>> = {
  REGIONAL_COUNCIL_MEMBER: 'REGIONAL_COUNCIL',
  GENERAL_PRACTITIONER: 'PLO',
  REGION_OR_HOSPITAL_REPRESENTATIVE: 'REGION',
  MUNICIPAL_REPRESENTATIVE: 'MUNICIPALITY',
  PATIENT_REPRESENTATIVE: 'PATIENT_INVOLVEMENT_COMMITTEE'
}

let people = 0

/** A lawful appointment, with an invented name, to a seat of the kind. */
export function anAppointment(bodyKey: string, level: Level, seatKind: SeatKind, more: Input = {}): Input {
  people += 1
  return {
    bodyKey,
    level,
    seatKind,
    ...('personKey' in more ? {} : { personName: `Prøve Person ${people}` }),
    office: OFFICE_FOR[seatKind],
    ...(APPOINTER_FOR[seatKind] ? { appointedBy: APPOINTER_FOR[seatKind] } : {}),
    ...(seatKind === 'REGION_OR_HOSPITAL_REPRESENTATIVE' ? { field: 'PSYCHIATRY' } : {}),
    validFrom: '2023-01-01',
    ...more
  }
}

/** One lawful appointment for every seat that must be filled on the day; those that follow from a chair are left out. */
export async function lawfulAppointments(app: TestApp, body: string, level: Level, validFrom: Day): Promise<Input[]> {
  const { seats } = await compositionOf(app, body, level, validFrom)
  return seats
    .filter((seat) => seat.rule.derivedFromChair === null)
    .flatMap((seat) =>
      Array.from({ length: seat.vacant ?? seat.minimum ?? 0 }, () =>
        anAppointment(body, level, seat.kind, {
          validFrom,
          ...(seat.of.code === undefined ? {} : { municipalityCode: seat.of.code })
        })
      )
    )
}

/** Fills every seat and chair of a health cluster's political level; the first municipality's mayor is co-chair. */
export async function fillPolitical(app: TestApp, body: string, validFrom: Day): Promise<Done[]> {
  const done: Done[] = []
  for (const input of await lawfulAppointments(app, body, 'POLITICAL', validFrom))
    done.push(await act(app, 'appoint', input))
  const mayor = seatsOf(await compositionOf(app, body, 'POLITICAL', validFrom), 'MAYOR')[0]?.holders[0]
  if (!mayor) throw new Error(`${body} has no mayor.`)
  done.push(await coChair(app, body, mayor.key, validFrom))
  return done
}

export function coChair(app: TestApp, bodyKey: string, appointmentKey: string, validFrom: Day, more: Input = {}) {
  return act(app, 'designateChair', {
    bodyKey,
    level: 'POLITICAL',
    role: 'CO_CHAIR',
    side: 'MUNICIPALITY',
    appointmentKey,
    validFrom,
    ...more
  })
}
