import { BODY_TYPE } from '../bodies/body.ts'
import type { CitationInput } from '../fact.ts'
import { globalId } from '../ids.ts'
import type * as records from './records.ts'
import type { Rows } from './rows.ts'

/*
 * How rows that users can change become records, and how records leave again. Loading and every later change go the
 * same way, so an image that took a change set equals one loaded afresh.
 */

export type CitationReader = (citations: CitationInput[], owner: string) => readonly records.Citation[]

/** The part of the image that changes while the service runs. */
export type Changeable = {
  cite: CitationReader
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
  statements: Map<string, records.Statement>
  meetings: Map<string, records.Meeting>
  agendaItems: Map<string, records.AgendaItem>
  invitations: Map<string, records.Invitation>
  attendances: Map<string, records.Attendance>
  constitutionDecisions: Map<string, records.ConstitutionDecision>
  secretariatParties: Map<string, records.SecretariatParty>
  affiliationConcerns: Map<string, records.AffiliationConcern>
  representations: Map<string, records.Representation>
  initiatives: Map<string, records.Initiative>
  healthAgreements: Map<string, records.HealthAgreement>
  practicePlans: Map<string, records.PracticePlan>
  steps: Map<string, records.Step>
  goals: Map<string, records.Goal>
  measurements: Map<string, records.Measurement>
  jointFunds: Map<string, records.JointFund>
  fundEntries: Map<string, records.FundEntry>
  regionalRates: Map<string, records.RegionalRate>
  membershipShares: Map<string, records.MembershipShare>
  populationSets: Map<string, records.PopulationSet>
  populationFigures: Map<string, records.PopulationFigure>
}

/** The tables whose rows can change, in an order in which what a row refers to is already there. */
export const CHANGEABLE = [
  'body',
  'name',
  'placement',
  'identifier',
  'membership',
  'succession',
  'person',
  'appointment',
  'chairmanship',
  'localAgreement',
  'involvement',
  'meeting',
  'agendaItem',
  'invitation',
  'attendance',
  'constitutionDecision',
  'secretariatParty',
  'affiliationConcern',
  'representation',
  'initiative',
  'healthAgreement',
  'practicePlan',
  'goal',
  'jointFund',
  'step',
  'measurement',
  'fundEntry',
  'regionalRate',
  'membershipShare',
  'populationSet',
  'populationFigure'
] as const
export type ChangeTable = (typeof CHANGEABLE)[number]
export type ChangeRow<Table extends ChangeTable = ChangeTable> = Rows[Table][number]

type Linker<Row, Record> = {
  map(image: Changeable): Map<string, Record>
  /** The record of a row that is new, not yet known to what it refers to. */
  create(row: Row, image: Changeable): Record
  /** The lists that hold the record, in each of its ends. */
  listsOf(record: Record, image: Changeable): Record[][]
  /** Whether a list is kept by ordinal; where not said, it is by key alone. */
  ordinalIn?(record: Record, list: Record[]): boolean
}

type RecordOf = {
  body: records.Body
  name: records.NameRecord
  placement: records.AnyPlacement
  identifier: records.Identifier
  membership: records.Membership
  succession: records.Succession
  person: records.Person
  appointment: records.Appointment
  chairmanship: records.Chairmanship
  localAgreement: records.LocalAgreement
  involvement: records.Involvement
  meeting: records.Meeting
  agendaItem: records.AgendaItem
  invitation: records.Invitation
  attendance: records.Attendance
  constitutionDecision: records.ConstitutionDecision
  secretariatParty: records.SecretariatParty
  affiliationConcern: records.AffiliationConcern
  representation: records.Representation
  initiative: records.Initiative
  healthAgreement: records.HealthAgreement
  practicePlan: records.PracticePlan
  goal: records.Goal
  jointFund: records.JointFund
  step: records.Step
  measurement: records.Measurement
  fundEntry: records.FundEntry
  regionalRate: records.RegionalRate
  membershipShare: records.MembershipShare
  populationSet: records.PopulationSet
  populationFigure: records.PopulationFigure
}

type Linkers = { [Table in ChangeTable]: Linker<ChangeRow<Table>, RecordOf[Table]> }

/*
 * The concepts of which a country has most are written out column by column: an object made in one piece is smaller and
 * faster to read than a copied row that grows, and what a row names by key then has one text for the key, that of the
 * record it names.
 */
const LINKERS: Linkers = {
  body: {
    map: (image) => image.bodies,
    create: (row, image) => ({
      key: row.key,
      kind: row.kind,
      term: row.term,
      validFrom: row.validFrom,
      validTo: row.validTo,
      evidence: row.evidence,
      note: row.note,
      version: row.version,
      type: BODY_TYPE[row.kind],
      id: globalId(BODY_TYPE[row.kind], row.key),
      provenance: image.cite(row.provenance, row.key),
      names: [],
      placements: [],
      memberships: [],
      predecessors: [],
      successors: [],
      appointments: [],
      chairmanships: [],
      localAgreements: [],
      involvements: [],
      meetings: [],
      constitutionDecisions: [],
      secretariat: [],
      goals: [],
      jointFunds: [],
      initiatives: [],
      representations: []
    }),
    listsOf: () => []
  },
  name: {
    map: (image) => image.names,
    create: (row, image) => ({
      key: row.key,
      ownerType: row.ownerType,
      ownerKey: ownerOf(row, image).key,
      kind: row.kind,
      name: row.name,
      validFrom: row.validFrom,
      validTo: row.validTo,
      evidence: row.evidence,
      note: row.note,
      version: row.version,
      id: row.key,
      provenance: image.cite(row.provenance, row.key)
    }),
    listsOf: (name, image) => [ownerOf(name, image).names]
  },
  placement: {
    map: (image) => image.placements,
    create: (row, image) => {
      const owner = ownerOf(row, image) as records.Municipality | records.Hospital | records.Body
      const region = required(image.regions, row.regionKey, row)
      return {
        key: row.key,
        ownerType: row.ownerType,
        ownerKey: owner.key,
        regionKey: region.key,
        validFrom: row.validFrom,
        validTo: row.validTo,
        evidence: row.evidence,
        note: row.note,
        version: row.version,
        id: row.key,
        provenance: image.cite(row.provenance, row.key),
        region,
        owner
      }
    },
    listsOf: (placement) => [placement.owner.placements, placesOf(placement)]
  },
  identifier: {
    map: (image) => image.identifiers,
    create: (row, image) => {
      const owner = identifiedBy(row, image)
      return {
        key: row.key,
        ownerType: row.ownerType,
        ownerKey: owner.key,
        system: row.system,
        value: row.value,
        validFrom: row.validFrom,
        validTo: row.validTo,
        evidence: row.evidence,
        note: row.note,
        version: row.version,
        type: 'Identifier',
        id: globalId('Identifier', row.key),
        provenance: image.cite(row.provenance, row.key),
        owner
      }
    },
    listsOf: (identifier) => [identifier.owner.identifiers]
  },
  membership: {
    map: (image) => image.memberships,
    create: (row, image) => {
      const body = required(image.bodies, row.bodyKey, row)
      const municipality = optional(image.municipalities, row.municipalityKey, row)
      const hospital = optional(image.hospitals, row.hospitalKey, row)
      const member = municipality ?? hospital ?? required(image.organisations, row.organisationKey, row)
      const because = optional(image.hospitals, row.becauseHospitalKey, row)
      return {
        key: row.key,
        bodyKey: body.key,
        role: row.role,
        municipalityKey: municipality?.key ?? null,
        hospitalKey: hospital?.key ?? null,
        organisationKey: member.type === 'Organisation' ? member.key : null,
        reason: row.reason,
        becauseHospitalKey: because?.key ?? null,
        ordinal: row.ordinal,
        validFrom: row.validFrom,
        validTo: row.validTo,
        evidence: row.evidence,
        note: row.note,
        version: row.version,
        type: 'Membership',
        id: globalId('Membership', row.key),
        provenance: image.cite(row.provenance, row.key),
        body,
        member,
        because
      }
    },
    listsOf: (membership) => [membership.body.memberships, membership.member.memberships],
    // A body lists its members as the documents do; a member its bodies by key.
    ordinalIn: (membership, list) => list === membership.body.memberships
  },
  succession: {
    map: (image) => image.successions,
    create: (row, image) => {
      const predecessor = required(image.bodies, row.predecessorKey, row)
      const successor = required(image.bodies, row.successorKey, row)
      return {
        key: row.key,
        kind: row.kind,
        predecessorKey: predecessor.key,
        successorKey: successor.key,
        date: row.date,
        validFrom: row.validFrom,
        validTo: row.validTo,
        evidence: row.evidence,
        note: row.note,
        version: row.version,
        type: 'Succession',
        id: globalId('Succession', row.key),
        provenance: image.cite(row.provenance, row.key),
        predecessor,
        successor
      }
    },
    listsOf: (link) => [link.predecessor.successors, link.successor.predecessors]
  },
  person: {
    map: (image) => image.people,
    create: (row) => ({ ...row, type: 'Person', id: globalId('Person', row.key), appointments: [] }),
    listsOf: () => []
  },
  appointment: {
    map: (image) => image.appointments,
    create: (row, image) => ({
      ...row,
      type: 'Appointment',
      id: globalId('Appointment', row.key),
      person: required(image.people, row.personKey, row),
      body: required(image.bodies, row.bodyKey, row),
      municipality: optional(image.municipalities, row.municipalityKey, row),
      chairmanships: []
    }),
    listsOf: ({ person, body, municipality }) => [
      person.appointments,
      body.appointments,
      ...(municipality ? [municipality.appointments] : [])
    ]
  },
  chairmanship: {
    map: (image) => image.chairmanships,
    create: (row, image) => ({
      ...row,
      type: 'Chairmanship',
      id: globalId('Chairmanship', row.key),
      body: required(image.bodies, row.bodyKey, row),
      appointment: required(image.appointments, row.appointmentKey, row)
    }),
    listsOf: ({ body, appointment }) => [body.chairmanships, appointment.chairmanships]
  },
  localAgreement: {
    map: (image) => image.localAgreements,
    create: (row, image) => ({
      ...row,
      type: 'LocalAgreement',
      id: globalId('LocalAgreement', row.key),
      body: required(image.bodies, row.bodyKey, row)
    }),
    listsOf: (agreement) => [agreement.body.localAgreements]
  },
  involvement: {
    map: (image) => image.involvements,
    create: (row, image) => ({
      ...row,
      type: 'Involvement',
      id: globalId('Involvement', row.key),
      body: required(image.bodies, row.bodyKey, row)
    }),
    listsOf: (involvement) => [involvement.body.involvements]
  },
  meeting: {
    map: (image) => image.meetings,
    create: (row, image) => ({
      ...row,
      type: 'Meeting',
      id: globalId('Meeting', row.key),
      body: required(image.bodies, row.bodyKey, row),
      agenda: [],
      invitations: [],
      attendance: []
    }),
    listsOf: (meeting) => [meeting.body.meetings]
  },
  agendaItem: {
    map: (image) => image.agendaItems,
    create: (row, image) => ({
      ...row,
      type: 'AgendaItem',
      id: globalId('AgendaItem', row.key),
      meeting: required(image.meetings, row.meetingKey, row),
      theme: optional(image.statements, row.themeKey, row)
    }),
    listsOf: (item) => [item.meeting.agenda],
    ordinalIn: () => true
  },
  invitation: {
    map: (image) => image.invitations,
    create: (row, image) => ({
      ...row,
      type: 'Invitation',
      id: globalId('Invitation', row.key),
      meeting: required(image.meetings, row.meetingKey, row)
    }),
    listsOf: (invitation) => [invitation.meeting.invitations]
  },
  attendance: {
    map: (image) => image.attendances,
    create: (row, image) => ({
      ...row,
      type: 'Attendance',
      id: globalId('Attendance', row.key),
      meeting: required(image.meetings, row.meetingKey, row),
      appointment: required(image.appointments, row.appointmentKey, row)
    }),
    listsOf: (attendance) => [attendance.meeting.attendance]
  },
  constitutionDecision: {
    map: (image) => image.constitutionDecisions,
    create: (row, image) => ({
      ...row,
      type: 'ConstitutionDecision',
      id: globalId('ConstitutionDecision', row.key),
      body: required(image.bodies, row.bodyKey, row)
    }),
    listsOf: (decision) => [decision.body.constitutionDecisions]
  },
  secretariatParty: {
    map: (image) => image.secretariatParties,
    create: (row, image) => ({
      ...row,
      type: 'SecretariatParty',
      id: globalId('SecretariatParty', row.key),
      body: required(image.bodies, row.bodyKey, row)
    }),
    listsOf: (party) => [party.body.secretariat]
  },
  affiliationConcern: {
    map: (image) => image.affiliationConcerns,
    create: (row, image) => ({
      ...row,
      type: 'AffiliationConcern',
      id: globalId('AffiliationConcern', row.key),
      municipality: required(image.municipalities, row.municipalityKey, row)
    }),
    listsOf: (concern) => [concern.municipality.concerns]
  },
  representation: {
    map: (image) => image.representations,
    create: (row, image) => ({
      ...row,
      type: 'Representation',
      id: globalId('Representation', row.key),
      municipality: required(image.municipalities, row.municipalityKey, row),
      body: required(image.bodies, row.bodyKey, row)
    }),
    listsOf: ({ municipality, body }) => [municipality.representations, body.representations]
  },
  initiative: {
    map: (image) => image.initiatives,
    create: (row, image) => ({
      ...row,
      type: 'Initiative',
      id: globalId('Initiative', row.key),
      provenance: image.cite(row.provenance, row.key),
      region: optional(image.regions, row.regionKey, row),
      cluster: optional(image.bodies, row.clusterKey, row),
      targetGroups: row.targetGroups.map((key) => required(image.statements, key, row)),
      topics: row.topics.map((key) => required(image.statements, key, row)),
      partners: row.partners.map(({ type, key }) => memberOf(type, key, row, image)),
      steps: [],
      goals: [],
      money: []
    }),
    listsOf: ({ region, cluster, targetGroups, topics }) =>
      [region, cluster, ...new Set([...targetGroups, ...topics])].flatMap((end) => (end ? [end.initiatives] : []))
  },
  healthAgreement: {
    map: (image) => image.healthAgreements,
    create: (row, image) => ({
      ...row,
      type: 'HealthAgreement',
      id: globalId('HealthAgreement', row.key),
      provenance: image.cite(row.provenance, row.key),
      region: required(image.regions, row.regionKey, row),
      replaces: optional(image.healthAgreements, row.replacesKey, row),
      replacements: [],
      steps: [],
      goals: []
    }),
    listsOf: ({ region, replaces }) => [region.healthAgreements, ...(replaces ? [replaces.replacements] : [])]
  },
  practicePlan: {
    map: (image) => image.practicePlans,
    create: (row, image) => ({
      ...row,
      type: 'PracticePlan',
      id: globalId('PracticePlan', row.key),
      provenance: image.cite(row.provenance, row.key),
      region: required(image.regions, row.regionKey, row),
      replaces: optional(image.practicePlans, row.replacesKey, row),
      replacements: [],
      steps: []
    }),
    listsOf: ({ region, replaces }) => [region.practicePlans, ...(replaces ? [replaces.replacements] : [])]
  },
  goal: {
    map: (image) => image.goals,
    create: (row, image) => {
      const owners = { Body: image.bodies, HealthAgreement: image.healthAgreements, Initiative: image.initiatives }
      return {
        ...row,
        type: 'Goal',
        id: globalId('Goal', row.key),
        owner: required<records.Goal['owner']>(owners[row.ownerType], row.ownerKey, row),
        theme: optional(image.statements, row.themeKey, row),
        steps: [],
        measurements: []
      }
    },
    listsOf: (goal) => [goal.owner.goals]
  },
  jointFund: {
    map: (image) => image.jointFunds,
    create: (row, image) => ({
      ...row,
      type: 'JointFund',
      id: globalId('JointFund', row.key),
      cluster: required(image.bodies, row.clusterKey, row),
      steps: [],
      entries: []
    }),
    listsOf: (fund) => [fund.cluster.jointFunds]
  },
  step: {
    map: (image) => image.steps,
    create: (row, image) => {
      const subjects = {
        HealthAgreement: image.healthAgreements,
        PracticePlan: image.practicePlans,
        Initiative: image.initiatives,
        JointFund: image.jointFunds,
        Goal: image.goals
      }
      return { ...row, subject: required<records.LifecycleRecord>(subjects[row.subjectType], row.subjectKey, row) }
    },
    listsOf: (step) => [step.subject.steps],
    ordinalIn: () => true
  },
  measurement: {
    map: (image) => image.measurements,
    create: (row, image) => ({ ...row, goal: required(image.goals, row.goalKey, row) }),
    // Keys hold the day, so that they lie in the order of time.
    listsOf: (measurement) => [measurement.goal.measurements]
  },
  fundEntry: {
    map: (image) => image.fundEntries,
    create: (row, image) => ({
      ...row,
      type: 'FundEntry',
      id: globalId('FundEntry', row.key),
      fund: required(image.jointFunds, row.fundKey, row),
      municipality: optional(image.municipalities, row.municipalityKey, row),
      region: optional(image.regions, row.regionKey, row),
      initiative: optional(image.initiatives, row.initiativeKey, row),
      entry: optional(image.fundEntries, row.entryKey, row)
    }),
    listsOf: ({ fund, initiative }) => [fund.entries, ...(initiative ? [initiative.money] : [])],
    ordinalIn: (entry, list) => list === entry.fund.entries
  },
  regionalRate: {
    map: (image) => image.regionalRates,
    create: (row, image) => ({ ...row, region: required(image.regions, row.regionKey, row) }),
    listsOf: (rate) => [rate.region.regionalRates]
  },
  membershipShare: {
    map: (image) => image.membershipShares,
    create: (row, image) => ({
      ...row,
      municipality: required(image.municipalities, row.municipalityKey, row),
      body: required(image.bodies, row.bodyKey, row)
    }),
    listsOf: (share) => [share.municipality.shares]
  },
  populationSet: {
    map: (image) => image.populationSets,
    create: (row) => ({ ...row, type: 'PopulationSet', id: globalId('PopulationSet', row.key), figures: [] }),
    listsOf: () => []
  },
  populationFigure: {
    map: (image) => image.populationFigures,
    create: (row, image) => ({
      ...row,
      set: required(image.populationSets, row.setKey, row),
      municipality: required(image.municipalities, row.municipalityKey, row)
    }),
    listsOf: (figure) => [figure.set.figures]
  }
}

/** A municipality, hospital or organisation by its key. */
function memberOf(
  type: 'Municipality' | 'Hospital' | 'Organisation',
  key: string,
  owner: { key: string },
  image: Changeable
): records.Member {
  const maps = { Municipality: image.municipalities, Hospital: image.hospitals, Organisation: image.organisations }
  return required<records.Member>(maps[type], key, owner)
}

/** Brings a new row into the image as a record, linked at both ends. */
export function put<Table extends ChangeTable>(image: Changeable, table: Table, row: ChangeRow<Table>): void {
  const linker = LINKERS[table] as Linker<ChangeRow<Table>, RecordOf[Table]>
  const record = linker.create(row, image)
  linker.map(image).set(row.key, record)
  for (const list of linker.listsOf(record, image)) insert(list, record, linker.ordinalIn?.(record, list) ?? false)
}

/**
 * Changes columns of a record in place, so that what refers to it goes on doing so. What a row refers to is never among
 * them: that would be another row. Returns the function that restores the columns.
 */
export function update(image: Changeable, table: ChangeTable, key: string, columns: object): () => void {
  const record = LINKERS[table].map(image).get(key)
  if (!record) throw new Error(`There is no ${table} ${key} to change.`)
  const before = Object.fromEntries(Object.keys(columns).map((name) => [name, record[name as keyof typeof record]]))
  Object.assign(record, columns)
  return () => {
    Object.assign(record, before)
  }
}

/**
 * Removes a record from the image; only for undoing a change. Returns the function that restores the same record: call it
 * after every later change of the image has been undone.
 */
export function remove(image: Changeable, table: ChangeTable, key: string): () => void {
  const linker = LINKERS[table] as unknown as Linker<ChangeRow, RecordOf[ChangeTable]>
  const map = linker.map(image)
  const record = map.get(key)
  if (!record) return () => {}
  const places = linker.listsOf(record, image).map((list) => ({ list, at: list.indexOf(record) }))
  // Another one would be taken out in its place, and nothing would tell.
  if (places.some(({ at }) => at < 0)) throw new Error(`${table} ${key} is not in a list that it belongs to.`)
  for (const { list, at } of places) list.splice(at, 1)
  map.delete(key)
  return () => {
    map.set(key, record)
    for (const { list, at } of places) list.splice(at, 0, record)
  }
}

/** Lists are kept in an order that does not depend on when something was added: by ordinal where wanted, then by key. */
function insert<Record extends { key: string; ordinal?: number }>(
  list: Record[],
  record: Record,
  byOrdinal: boolean
): void {
  const ordinal = (one: Record) => (byOrdinal ? (one.ordinal ?? 0) : 0)
  const before = (a: Record, b: Record) => ordinal(a) < ordinal(b) || (ordinal(a) === ordinal(b) && a.key < b.key)
  const last = list.at(-1)
  // Rows mostly come in order.
  if (!last || !before(record, last)) {
    list.push(record)
    return
  }
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (before(record, list[middle] as Record)) high = middle
    else low = middle + 1
  }
  list.splice(low, 0, record)
}

function ownerOf(
  row: { key: string; ownerType: records.NameRecord['ownerType']; ownerKey: string },
  image: Changeable
): records.Region | records.Municipality | records.Hospital | records.Body {
  const owners = {
    Region: image.regions,
    Municipality: image.municipalities,
    Hospital: image.hospitals,
    Body: image.bodies
  }
  return required<records.Region | records.Municipality | records.Hospital | records.Body>(
    owners[row.ownerType],
    row.ownerKey,
    row
  )
}

function identifiedBy(row: ChangeRow<'identifier'>, image: Changeable): records.IdentifierOwner {
  return row.ownerType === 'Region'
    ? required(image.regions, row.ownerKey, row)
    : memberOf(row.ownerType, row.ownerKey, row, image)
}

function placesOf(placement: records.AnyPlacement): records.AnyPlacement[] {
  const { region, ownerType } = placement
  if (ownerType === 'Municipality') return region.municipalities as records.AnyPlacement[]
  if (ownerType === 'Hospital') return region.hospitals as records.AnyPlacement[]
  return region.bodies as records.AnyPlacement[]
}

const NOTHING_CITED: readonly records.Citation[] = []

/**
 * Turns citations into references. Rows with the same citations share one array (the store shares what it parses), so
 * the work is done once for each.
 */
export function citationReader(documents: Map<string, records.Document>): CitationReader {
  const read = new Map<CitationInput[], { resolved: readonly records.Citation[]; cited: Set<records.Document> }>()
  return (citations: CitationInput[], owner: string): readonly records.Citation[] => {
    // What users record cites nothing; to remember that of each row would never end.
    if (citations.length === 0) return NOTHING_CITED
    let known = read.get(citations)
    if (!known) {
      const resolved = citations.map((citation) => {
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
      known = { resolved, cited: new Set(resolved.map((citation) => citation.document)) }
      read.set(citations, known)
    }
    for (const document of known.cited) document.factCount += 1
    return known.resolved
  }
}

export function required<Value>(map: Map<string, Value>, key: string | null, owner: { key: string }): Value {
  const value = key === null ? undefined : map.get(key)
  if (value === undefined) throw new Error(`${owner.key} refers to ${key}, which is not there.`)
  return value
}

export function optional<Value>(map: Map<string, Value>, key: string | null, owner: { key: string }): Value | null {
  return key === null ? null : required(map, key, owner)
}
