import type { CitationInput } from '../fact.ts'
import { globalId } from '../ids.ts'
import { CHANGEABLE, type Changeable, type CitationReader, citationReader, optional, put, required } from './linkers.ts'
import { createLists, type Lists } from './lists.ts'
import type * as records from './records.ts'
import type { RowSource } from './rows.ts'

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
  names: Map<string, records.NameRecord>
  placements: Map<string, records.AnyPlacement>
  identifiers: Map<string, records.Identifier>
  people: Map<string, records.Person>
  appointments: Map<string, records.Appointment>
  chairmanships: Map<string, records.Chairmanship>
  localAgreements: Map<string, records.LocalAgreement>
  involvements: Map<string, records.Involvement>
  meetings: Map<string, records.Meeting>
  agendaItems: Map<string, records.AgendaItem>
  invitations: Map<string, records.Invitation>
  attendances: Map<string, records.Attendance>
  constitutionDecisions: Map<string, records.ConstitutionDecision>
  secretariatParties: Map<string, records.SecretariatParty>
  affiliationConcerns: Map<string, records.AffiliationConcern>
  representations: Map<string, records.Representation>
  steps: Map<string, records.Step>
  goals: Map<string, records.Goal>
  measurements: Map<string, records.Measurement>
  jointFunds: Map<string, records.JointFund>
  fundEntries: Map<string, records.FundEntry>
  regionalRates: Map<string, records.RegionalRate>
  membershipShares: Map<string, records.MembershipShare>
  populationSets: Map<string, records.PopulationSet>
  populationFigures: Map<string, records.PopulationFigure>
  /** Turns a row's citations into references. */
  cite: CitationReader
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
  statementsOfCategory: Map<string, records.Statement[]>
  /** What can be paged through, in its orders. */
  lists: Lists
}

/**
 * Builds the image from rows. Throws where a row names something that is not there: the database keeps references
 * whole, so that is a fault of a seed or a hand repair, and half a structure must not be served.
 */
export function buildImage(rows: RowSource, version = 1): Image {
  const documents = new Map(
    Array.from(rows.document, (row) => [
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
    list: Iterable<Row>,
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
    identifiers: [],
    municipalities: [],
    hospitals: [],
    bodies: [],
    organisations: [],
    healthAgreements: [],
    practicePlans: [],
    initiatives: [],
    regionalRates: []
  }))
  // Written out like the rows of the linkers: there are many of them.
  const municipalities: Image['municipalities'] = new Map()
  for (const row of rows.municipality) {
    municipalities.set(row.key, {
      key: row.key,
      validFrom: row.validFrom,
      validTo: row.validTo,
      evidence: row.evidence,
      note: row.note,
      version: row.version,
      type: 'Municipality',
      id: globalId('Municipality', row.key),
      provenance: cite(row.provenance, row.key),
      names: [],
      identifiers: [],
      placements: [],
      memberships: [],
      concerns: [],
      representations: [],
      appointments: [],
      shares: []
    })
  }
  const organisations: Image['organisations'] = read(rows.organisation, 'Organisation', (row) => ({
    type: 'Organisation' as const,
    identifiers: [],
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
    identifiers: [],
    placements: [],
    organisation: optional(organisations, row.organisationKey, row),
    memberships: []
  }))
  for (const hospital of hospitals.values()) hospital.organisation?.hospitals.push(hospital)
  const bodies: Image['bodies'] = new Map()
  const memberships: Image['memberships'] = new Map()
  const successions: Image['successions'] = new Map()
  const names: Image['names'] = new Map()
  const placements: Image['placements'] = new Map()
  const identifiers: Image['identifiers'] = new Map()
  const people: Image['people'] = new Map()
  const appointments: Image['appointments'] = new Map()
  const chairmanships: Image['chairmanships'] = new Map()
  const localAgreements: Image['localAgreements'] = new Map()
  const involvements: Image['involvements'] = new Map()
  const statements: Image['statements'] = new Map()
  const meetings: Image['meetings'] = new Map()
  const agendaItems: Image['agendaItems'] = new Map()
  const invitations: Image['invitations'] = new Map()
  const attendances: Image['attendances'] = new Map()
  const constitutionDecisions: Image['constitutionDecisions'] = new Map()
  const secretariatParties: Image['secretariatParties'] = new Map()
  const affiliationConcerns: Image['affiliationConcerns'] = new Map()
  const representations: Image['representations'] = new Map()
  const initiatives: Image['initiatives'] = new Map()
  const healthAgreements: Image['healthAgreements'] = new Map()
  const practicePlans: Image['practicePlans'] = new Map()
  const steps: Image['steps'] = new Map()
  const goals: Image['goals'] = new Map()
  const measurements: Image['measurements'] = new Map()
  const jointFunds: Image['jointFunds'] = new Map()
  const fundEntries: Image['fundEntries'] = new Map()
  const regionalRates: Image['regionalRates'] = new Map()
  const membershipShares: Image['membershipShares'] = new Map()
  const populationSets: Image['populationSets'] = new Map()
  const populationFigures: Image['populationFigures'] = new Map()
  const changeable: Changeable = {
    cite,
    regions,
    municipalities,
    organisations,
    hospitals,
    bodies,
    memberships,
    successions,
    names,
    placements,
    identifiers,
    people,
    appointments,
    chairmanships,
    localAgreements,
    involvements,
    statements,
    meetings,
    agendaItems,
    invitations,
    attendances,
    constitutionDecisions,
    secretariatParties,
    affiliationConcerns,
    representations,
    initiatives,
    healthAgreements,
    practicePlans,
    steps,
    goals,
    measurements,
    jointFunds,
    fundEntries,
    regionalRates,
    membershipShares,
    populationSets,
    populationFigures
  }

  const taskRows = [...rows.task]
  const tasks: Image['tasks'] = read(taskRows, 'Task', (row) => ({
    type: 'Task' as const,
    organisation: optional(organisations, row.organisationKey, row),
    relatedTo: [] as records.Task[]
  }))
  for (const row of taskRows) {
    required(tasks, row.key, row).relatedTo = row.relatedTo.map((key) => required(tasks, key, row))
  }
  for (const task of byOrdinal(tasks)) task.organisation?.tasks.push(task)

  const readStatements: Image['statements'] = read(rows.statement, 'Statement', (row) => ({
    type: 'Statement' as const,
    organisation: optional(organisations, row.organisationKey, row),
    parent: null as records.Statement | null,
    children: [],
    initiatives: []
  }))
  for (const [key, statement] of readStatements) statements.set(key, statement)
  for (const statement of byOrdinal(statements)) {
    statement.organisation?.statements.push(statement)
    statement.parent = optional(statements, statement.parentKey, statement)
    statement.parent?.children.push(statement)
  }

  // Agenda items take up statements, so these are there first.
  for (const table of CHANGEABLE) for (const row of rows[table]) put(changeable, table, row)

  const claims: Image['claims'] = read(rows.claim, 'Claim', () => ({ type: 'Claim' as const, contradictedBy: [] }))
  for (const claim of claims.values()) {
    claim.contradictedBy = [...claims.values()].filter(
      (other) => other.topic === claim.topic && other.about === claim.about && other.value !== claim.value
    )
  }

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

  const image: Image = {
    version,
    lists: createLists(changeable),
    documents,
    regions,
    municipalities,
    organisations,
    hospitals,
    bodies,
    memberships,
    successions,
    names,
    placements,
    identifiers,
    people,
    appointments,
    chairmanships,
    localAgreements,
    involvements,
    meetings,
    agendaItems,
    invitations,
    attendances,
    constitutionDecisions,
    secretariatParties,
    affiliationConcerns,
    representations,
    cite,
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
    initiatives,
    healthAgreements,
    practicePlans,
    steps,
    goals,
    measurements,
    jointFunds,
    fundEntries,
    regionalRates,
    membershipShares,
    populationSets,
    populationFigures,
    levelsOfKind: Map.groupBy(bodyLevels.values(), (level) => level.bodyKind),
    tasksOfKind: Map.groupBy(
      byOrdinal(tasks).filter((task) => task.bodyKind !== null),
      (task) => task.bodyKind as string
    ),
    statementsOfKind: new Map(),
    statementsOfCategory: Map.groupBy(statements.values(), (statement) => statement.category)
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
      return Object.hasOwn(MAP_OF_TYPE, type) ? MAP_OF_TYPE[type]?.(image).get(key) : undefined
  }
}

/** What users recorded, by type and key. */
export function findRecorded(image: Image, type: string, key: string): records.RecordedEntity | undefined {
  switch (type) {
    case 'Person':
      return image.people.get(key)
    case 'Appointment':
      return image.appointments.get(key)
    case 'Chairmanship':
      return image.chairmanships.get(key)
    case 'LocalAgreement':
      return image.localAgreements.get(key)
    case 'Involvement':
      return image.involvements.get(key)
    case 'Meeting':
      return image.meetings.get(key)
    case 'SecretariatParty':
      return image.secretariatParties.get(key)
    case 'ConstitutionDecision':
      return image.constitutionDecisions.get(key)
    case 'AffiliationConcern':
      return image.affiliationConcerns.get(key)
    case 'Representation':
      return image.representations.get(key)
    case 'Goal':
      return image.goals.get(key)
    case 'JointFund':
      return image.jointFunds.get(key)
    case 'FundEntry':
      return image.fundEntries.get(key)
    case 'PopulationSet':
      return image.populationSets.get(key)
    default:
      return undefined
  }
}

/** Where records of a type are found by key. */
const MAP_OF_TYPE: Record<string, (image: Image) => Map<string, records.Entity>> = {
  Document: (image) => image.documents,
  Region: (image) => image.regions,
  Municipality: (image) => image.municipalities,
  Organisation: (image) => image.organisations,
  Hospital: (image) => image.hospitals,
  Identifier: (image) => image.identifiers,
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

function byOrdinal<Value extends { ordinal: number }>(map: Map<string, Value>): Value[] {
  return [...map.values()].sort((a, b) => a.ordinal - b.ordinal)
}
