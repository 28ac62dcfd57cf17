import { BODY_TYPE } from '../bodies/body.ts'
import type { CitationInput } from '../fact.ts'
import { globalId } from '../ids.ts'
import { type Ordered, order } from './listings.ts'
import type * as records from './records.ts'
import { nameOn } from './records.ts'
import type { Rows } from './rows.ts'

/** The structure of the whole country in memory: every record by its key, related to each other by reference. */
export type Image = {
  /** Grows with every change, so that answers made from an older image are known to be stale. */
  version: number
  documents: Map<string, records.Document>
  regions: Map<string, records.Region>
  municipalities: Map<string, records.Municipality>
  organisations: Map<string, records.Organisation>
  hospitals: Map<string, records.Hospital>
  bodies: Map<string, records.Body>
  memberships: Map<string, records.Membership>
  successions: Map<string, records.Succession>
  bodyLevels: Map<string, records.BodyLevel>
  representationRules: Map<string, records.RepresentationRule>
  chairRules: Map<string, records.ChairRule>
  cadenceRules: Map<string, records.CadenceRule>
  involvementDuties: Map<string, records.InvolvementDuty>
  variationRules: Map<string, records.VariationRule>
  tasks: Map<string, records.Task>
  statements: Map<string, records.Statement>
  keyFigures: Map<string, records.KeyFigure>
  legalEvents: Map<string, records.LegalEvent>
  claims: Map<string, records.Claim>
  doubts: Map<string, records.Doubt>
  fundingRounds: Map<string, records.FundingRound>
  initiatives: Map<string, records.Initiative>
  healthAgreements: Map<string, records.HealthAgreement>
  practicePlans: Map<string, records.PracticePlan>
  /** The levels of each kind of body, in the order of the seeds. */
  levelsOfKind: Map<string, records.BodyLevel[]>
  tasksOfKind: Map<string, records.Task[]>
  statementsOfKind: Map<string, records.Statement[]>
  /** What can be paged through, in its orders. */
  lists: Lists
}

export type Lists = {
  regions: Ordered<records.Region>
  municipalities: Ordered<records.Municipality>
  hospitals: Ordered<records.Hospital>
  bodies: Ordered<records.Body>
  clusters: Ordered<records.Body>
  ssus: Ordered<records.Body>
  committees: Ordered<records.Body>
}

/**
 * Builds the image from rows. Throws where a row names something that is not there: the database keeps references
 * whole, so that is a fault of a seed or a hand repair, and half a structure must not be served.
 */
export function buildImage(rows: Rows, version = 1): Image {
  const documents = new Map(
    rows.document.map((row) => [
      row.key,
      {
        ...row,
        type: 'Document' as const,
        id: globalId('Document', row.key),
        sectionTitles: new Map(row.sections.map((section) => [section.key, section.title])),
        factCount: 0
      }
    ])
  )
  const cite = citationReader(documents)

  /** The records of one concept by key: each row with its id and its citations, and what `more` adds to it. */
  function read<Row extends { key: string; provenance: CitationInput[] }, More extends object>(
    list: readonly Row[],
    type: string | ((row: Row) => string),
    more: (row: Row) => More
  ) {
    const byKey = new Map<
      string,
      Omit<Row, 'provenance'> & { id: string; provenance: readonly records.Citation[] } & More
    >()
    for (const row of list) {
      const typeName = typeof type === 'string' ? type : type(row)
      const provenance = cite(row.provenance, row.key)
      byKey.set(row.key, { ...row, ...more(row), id: globalId(typeName, row.key), provenance })
    }
    return byKey
  }

  const regions: Image['regions'] = read(rows.region, 'Region', () => ({
    type: 'Region' as const,
    names: [],
    municipalities: [],
    hospitals: [],
    bodies: [],
    organisations: [],
    healthAgreements: [],
    practicePlans: []
  }))
  const municipalities: Image['municipalities'] = read(rows.municipality, 'Municipality', () => ({
    type: 'Municipality' as const,
    names: [],
    placements: [],
    memberships: []
  }))
  const organisations: Image['organisations'] = read(rows.organisation, 'Organisation', (row) => ({
    type: 'Organisation' as const,
    region: optional(regions, row.regionKey, row),
    hospitals: [],
    memberships: [],
    tasks: [],
    statements: []
  }))
  for (const organisation of organisations.values()) organisation.region?.organisations.push(organisation)
  const hospitals: Image['hospitals'] = read(rows.hospital, 'Hospital', (row) => ({
    type: 'Hospital' as const,
    names: [],
    placements: [],
    organisation: optional(organisations, row.organisationKey, row),
    memberships: []
  }))
  for (const hospital of hospitals.values()) hospital.organisation?.hospitals.push(hospital)
  const bodies: Image['bodies'] = read(
    rows.body,
    (row) => BODY_TYPE[row.kind],
    (row) => ({
      type: BODY_TYPE[row.kind],
      names: [],
      placements: [],
      memberships: [],
      predecessors: [],
      successors: []
    })
  )

  const owners = { Region: regions, Municipality: municipalities, Hospital: hospitals, Body: bodies }
  for (const name of read(rows.name, 'Name', () => ({})).values()) {
    required<records.Region | records.Municipality | records.Hospital | records.Body>(
      owners[name.ownerType],
      name.ownerKey,
      name
    ).names.push(name)
  }
  placeInRegions()

  const memberships: Image['memberships'] = read(rows.membership, 'Membership', (row) => ({
    type: 'Membership' as const,
    body: required(bodies, row.bodyKey, row),
    member: (optional(municipalities, row.municipalityKey, row) ??
      optional(hospitals, row.hospitalKey, row) ??
      required(organisations, row.organisationKey, row)) as records.Member,
    because: optional(hospitals, row.becauseHospitalKey, row)
  }))
  for (const membership of memberships.values()) {
    membership.body.memberships.push(membership)
    membership.member.memberships.push(membership)
  }
  for (const body of bodies.values()) body.memberships.sort((a, b) => a.ordinal - b.ordinal)

  const successions: Image['successions'] = read(rows.succession, 'Succession', (row) => ({
    type: 'Succession' as const,
    predecessor: required(bodies, row.predecessorKey, row),
    successor: required(bodies, row.successorKey, row)
  }))
  for (const succession of successions.values()) {
    succession.predecessor.successors.push(succession)
    succession.successor.predecessors.push(succession)
  }

  const tasks: Image['tasks'] = read(rows.task, 'Task', (row) => ({
    type: 'Task' as const,
    organisation: optional(organisations, row.organisationKey, row),
    relatedTo: [] as records.Task[]
  }))
  for (const row of rows.task) {
    required(tasks, row.key, row).relatedTo = row.relatedTo.map((key) => required(tasks, key, row))
  }
  for (const task of byOrdinal(tasks)) task.organisation?.tasks.push(task)

  const statements: Image['statements'] = read(rows.statement, 'Statement', (row) => ({
    type: 'Statement' as const,
    organisation: optional(organisations, row.organisationKey, row),
    parent: null as records.Statement | null,
    children: []
  }))
  for (const statement of byOrdinal(statements)) {
    statement.organisation?.statements.push(statement)
    statement.parent = optional(statements, statement.parentKey, statement)
    statement.parent?.children.push(statement)
  }

  const claims: Image['claims'] = read(rows.claim, 'Claim', () => ({ type: 'Claim' as const, contradictedBy: [] }))
  for (const claim of claims.values()) {
    claim.contradictedBy = [...claims.values()].filter(
      (other) => other.topic === claim.topic && other.about === claim.about && other.value !== claim.value
    )
  }

  const healthAgreements: Image['healthAgreements'] = read(rows.healthAgreement, 'HealthAgreement', (row) => ({
    type: 'HealthAgreement' as const,
    region: required(regions, row.regionKey, row),
    replaces: null as records.HealthAgreement | null,
    replacedBy: null as records.HealthAgreement | null
  }))
  for (const agreement of healthAgreements.values()) {
    agreement.region.healthAgreements.push(agreement)
    agreement.replaces = optional(healthAgreements, agreement.replacesKey, agreement)
    if (agreement.replaces) agreement.replaces.replacedBy = agreement
  }
  const practicePlans: Image['practicePlans'] = read(rows.practicePlan, 'PracticePlan', (row) => ({
    type: 'PracticePlan' as const,
    region: required(regions, row.regionKey, row)
  }))
  for (const plan of practicePlans.values()) plan.region.practicePlans.push(plan)

  const representationRules: Image['representationRules'] = read(rows.representationRule, 'RepresentationRule', () => ({
    type: 'RepresentationRule' as const
  }))
  const chairRules: Image['chairRules'] = read(rows.chairRule, 'ChairRule', () => ({ type: 'ChairRule' as const }))
  const cadenceRules: Image['cadenceRules'] = read(rows.cadenceRule, 'CadenceRule', () => ({
    type: 'CadenceRule' as const
  }))
  const involvementDuties: Image['involvementDuties'] = read(rows.involvementDuty, 'InvolvementDuty', () => ({
    type: 'InvolvementDuty' as const
  }))
  const variationRules: Image['variationRules'] = read(rows.variationRule, 'VariationRule', () => ({
    type: 'VariationRule' as const
  }))
  const bodyLevels: Image['bodyLevels'] = read(rows.bodyLevel, 'BodyLevelRule', (row) => {
    const here = (rule: { bodyKind: string; level: string }) =>
      rule.bodyKind === row.bodyKind && rule.level === row.level
    return {
      type: 'BodyLevelRule' as const,
      rules: byOrdinal(representationRules).filter(here),
      chairRules: byOrdinal(chairRules).filter(here),
      cadence: byOrdinal(cadenceRules).filter(here),
      involvement: byOrdinal(involvementDuties).filter(here),
      variation: byOrdinal(variationRules).filter(here)
    }
  })

  const ofType = (type: records.Body['type']) => [...bodies.values()].filter((body) => body.type === type)
  const image: Image = {
    version,
    lists: {
      regions: named('regions', regions.values()),
      municipalities: named('municipalities', municipalities.values()),
      hospitals: named('hospitals', hospitals.values()),
      bodies: named('bodies', bodies.values()),
      clusters: named('clusters', ofType('Cluster')),
      ssus: named('ssus', ofType('Ssu')),
      committees: named('committees', ofType('Committee'))
    },
    documents,
    regions,
    municipalities,
    organisations,
    hospitals,
    bodies,
    memberships,
    successions,
    bodyLevels,
    representationRules,
    chairRules,
    cadenceRules,
    involvementDuties,
    variationRules,
    tasks,
    statements,
    keyFigures: read(rows.keyFigure, 'KeyFigure', () => ({ type: 'KeyFigure' as const })),
    legalEvents: read(rows.legalEvent, 'LegalEvent', () => ({ type: 'LegalEvent' as const })),
    claims,
    doubts: new Map(),
    fundingRounds: read(rows.fundingRound, 'FundingRound', () => ({ type: 'FundingRound' as const })),
    initiatives: read(rows.initiative, 'Initiative', (row) => ({
      type: 'Initiative' as const,
      region: optional(regions, row.regionKey, row),
      cluster: optional(bodies, row.clusterKey, row)
    })),
    healthAgreements,
    practicePlans,
    levelsOfKind: Map.groupBy(bodyLevels.values(), (level) => level.bodyKind),
    tasksOfKind: Map.groupBy(
      byOrdinal(tasks).filter((task) => task.bodyKind !== null),
      (task) => task.bodyKind as string
    ),
    statementsOfKind: new Map()
  }
  for (const statement of byOrdinal(statements)) {
    for (const kind of statement.bodyKinds) {
      const list = image.statementsOfKind.get(kind)
      if (list) list.push(statement)
      else image.statementsOfKind.set(kind, [statement])
    }
  }
  image.doubts = read(rows.doubt, 'Doubt', (row) => ({
    type: 'Doubt' as const,
    subjects: row.subjects.map((subject) => {
      const found = findEntity(image, subject.type, subject.key)
      if (!found) throw new Error(`Doubt ${row.key} is about ${subject.type} ${subject.key}, which is not there.`)
      return found
    })
  }))
  return image

  function placeInRegions(): void {
    const placements = read(rows.placement, 'Placement', (row) => ({ region: required(regions, row.regionKey, row) }))
    for (const placement of placements.values()) {
      const { region, ownerKey: key } = placement
      if (placement.ownerType === 'Municipality') {
        const link = { ...placement, owner: required(municipalities, key, placement) }
        region.municipalities.push(link)
        link.owner.placements.push(link)
      } else if (placement.ownerType === 'Hospital') {
        const link = { ...placement, owner: required(hospitals, key, placement) }
        region.hospitals.push(link)
        link.owner.placements.push(link)
      } else {
        const link = { ...placement, owner: required(bodies, key, placement) }
        region.bodies.push(link)
        link.owner.placements.push(link)
      }
    }
  }
}

/** The record of a type by its key; `Body` stands for every type of body. */
export function findEntity(image: Image, type: string, key: string): records.Entity | undefined {
  switch (type) {
    case 'Body':
      return image.bodies.get(key)
    case 'Cluster':
    case 'Ssu':
    case 'Committee': {
      const body = image.bodies.get(key)
      return body?.type === type ? body : undefined
    }
    default:
      return MAP_OF_TYPE[type]?.(image).get(key)
  }
}

/** Where records of a type are found by key. */
const MAP_OF_TYPE: Record<string, (image: Image) => Map<string, records.Entity>> = {
  Document: (image) => image.documents,
  Region: (image) => image.regions,
  Municipality: (image) => image.municipalities,
  Organisation: (image) => image.organisations,
  Hospital: (image) => image.hospitals,
  Membership: (image) => image.memberships,
  Succession: (image) => image.successions,
  RepresentationRule: (image) => image.representationRules,
  ChairRule: (image) => image.chairRules,
  CadenceRule: (image) => image.cadenceRules,
  InvolvementDuty: (image) => image.involvementDuties,
  VariationRule: (image) => image.variationRules,
  Task: (image) => image.tasks,
  Statement: (image) => image.statements,
  KeyFigure: (image) => image.keyFigures,
  LegalEvent: (image) => image.legalEvents,
  Claim: (image) => image.claims,
  Doubt: (image) => image.doubts,
  FundingRound: (image) => image.fundingRounds,
  Initiative: (image) => image.initiatives,
  HealthAgreement: (image) => image.healthAgreements,
  PracticePlan: (image) => image.practicePlans
}

/** Every record that is a fact, of all concepts. */
export function* facts(image: Image): Generator<records.FactRecord> {
  for (const [type, mapOf] of Object.entries(MAP_OF_TYPE)) {
    if (type !== 'Document') yield* mapOf(image).values() as Iterable<records.FactRecord>
  }
  yield* image.bodies.values()
  yield* image.bodyLevels.values()
}

/**
 * Turns citations into references. Rows with the same citations share one array (the store shares what it parses), so
 * the work is done once for each.
 */
function citationReader(documents: Map<string, records.Document>) {
  const read = new Map<CitationInput[], readonly records.Citation[]>()
  return (citations: CitationInput[], owner: string): readonly records.Citation[] => {
    let resolved = read.get(citations)
    if (!resolved) {
      resolved = citations.map((citation) => {
        const document = documents.get(citation.document)
        if (!document?.sectionTitles.has(citation.section)) {
          throw new Error(
            `${owner} cites section ${citation.section} of document ${citation.document}, which is not there.`
          )
        }
        return {
          document,
          section: citation.section,
          lineFrom: citation.lines?.[0] ?? null,
          lineTo: citation.lines?.[1] ?? null,
          note: citation.note ?? null
        }
      })
      read.set(citations, resolved)
    }
    for (const document of new Set(resolved.map((citation) => citation.document))) document.factCount += 1
    return resolved
  }
}

function required<Value>(map: Map<string, Value>, key: string | null, owner: { key: string }): Value {
  const value = key === null ? undefined : map.get(key)
  if (value === undefined) throw new Error(`${owner.key} refers to ${key}, which is not there.`)
  return value
}

function optional<Value>(map: Map<string, Value>, key: string | null, owner: { key: string }): Value | null {
  return key === null ? null : required(map, key, owner)
}

function named<R extends records.AnyFact & { names: records.NameRecord[] }>(
  name: string,
  list: Iterable<R>
): Ordered<R> {
  return order(
    name,
    list,
    (record, day) => nameOn(record.names, 'NAME', day),
    (record) => record.names.filter((one) => one.kind === 'NAME')
  )
}

function byOrdinal<Value extends { ordinal: number }>(map: Map<string, Value>): Value[] {
  return [...map.values()].sort((a, b) => a.ordinal - b.ordinal)
}
