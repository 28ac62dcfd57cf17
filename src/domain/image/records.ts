import type { BodyType } from '../bodies/body.ts'
import type { Text } from '../fact.ts'
import { type Day, holds, type Period } from '../time.ts'
import type * as words from '../vocabulary.ts'
import type * as rows from './rows.ts'

/*
 * The records of the image: one object a fact, all its versions in time, with its relations as direct references.
 * What holds on a day is a matter of the views.
 */

export type Document = rows.DocumentRow & {
  readonly type: 'Document'
  id: string
  sectionTitles: Map<string, Text>
  factCount: number
}

/** A place in a document that a fact rests on. */
export type Citation = {
  document: Document
  section: string
  lineFrom: number | null
  lineTo: number | null
  note: Text | null
}

type Cited<Row> = Omit<Row, 'provenance'> & { id: string; provenance: readonly Citation[] }

export type NameRecord = Cited<rows.NameRow>
/** The region that something lies in for a period. */
export type Placement<Owner> = Cited<rows.PlacementRow> & { region: Region; owner: Owner }

/** What a public register can have a number for. */
export type IdentifierOwner = Region | Municipality | Hospital | Organisation
export type Identifier = Cited<rows.IdentifierRow> & { readonly type: 'Identifier'; owner: IdentifierOwner }

export type AnyPlacement = Placement<Municipality | Hospital | Body>

export type Region = Cited<rows.RegionRow> & {
  readonly type: 'Region'
  names: NameRecord[]
  identifiers: Identifier[]
  municipalities: Placement<Municipality>[]
  hospitals: Placement<Hospital>[]
  bodies: Placement<Body>[]
  organisations: Organisation[]
  healthAgreements: HealthAgreement[]
  practicePlans: PracticePlan[]
  initiatives: Initiative[]
  regionalRates: RegionalRate[]
}

export type Municipality = Cited<rows.MunicipalityRow> & {
  readonly type: 'Municipality'
  names: NameRecord[]
  identifiers: Identifier[]
  placements: Placement<Municipality>[]
  memberships: Membership[]
  concerns: AffiliationConcern[]
  representations: Representation[]
  appointments: Appointment[]
  shares: MembershipShare[]
}

export type Organisation = Cited<rows.OrganisationRow> & {
  readonly type: 'Organisation'
  identifiers: Identifier[]
  region: Region | null
  hospitals: Hospital[]
  memberships: Membership[]
  tasks: Task[]
  statements: Statement[]
}

export type Hospital = Cited<rows.HospitalRow> & {
  readonly type: 'Hospital'
  names: NameRecord[]
  identifiers: Identifier[]
  placements: Placement<Hospital>[]
  organisation: Organisation | null
  memberships: Membership[]
}

export type Body = Cited<rows.BodyRow> & {
  readonly type: BodyType
  names: NameRecord[]
  placements: Placement<Body>[]
  /** In the order the documents list them. */
  memberships: Membership[]
  predecessors: Succession[]
  successors: Succession[]
  appointments: Appointment[]
  chairmanships: Chairmanship[]
  localAgreements: LocalAgreement[]
  involvements: Involvement[]
  meetings: Meeting[]
  constitutionDecisions: ConstitutionDecision[]
  secretariat: SecretariatParty[]
  goals: Goal[]
  jointFunds: JointFund[]
  initiatives: Initiative[]
  representations: Representation[]
}

export type Member = Municipality | Hospital | Organisation

export type Membership = Cited<rows.MembershipRow> & {
  readonly type: 'Membership'
  body: Body
  member: Member
  because: Hospital | null
}

export type Succession = Cited<rows.SuccessionRow> & {
  readonly type: 'Succession'
  predecessor: Body
  successor: Body
}

export type BodyLevel = Cited<rows.BodyLevelRow> & {
  readonly type: 'BodyLevelRule'
  rules: RepresentationRule[]
  chairRules: ChairRule[]
  cadence: CadenceRule[]
  involvement: InvolvementDuty[]
  variation: VariationRule[]
}
export type RepresentationRule = Cited<rows.RepresentationRuleRow> & { readonly type: 'RepresentationRule' }
export type ChairRule = Cited<rows.ChairRuleRow> & { readonly type: 'ChairRule' }
export type CadenceRule = Cited<rows.CadenceRuleRow> & { readonly type: 'CadenceRule' }
export type InvolvementDuty = Cited<rows.InvolvementDutyRow> & { readonly type: 'InvolvementDuty' }
export type VariationRule = Cited<rows.VariationRuleRow> & { readonly type: 'VariationRule' }

export type Task = Cited<Omit<rows.TaskRow, 'relatedTo'>> & {
  readonly type: 'Task'
  organisation: Organisation | null
  relatedTo: Task[]
}
export type Statement = Cited<rows.StatementRow> & {
  readonly type: 'Statement'
  organisation: Organisation | null
  parent: Statement | null
  children: Statement[]
  /** Those with it among their target groups or topics. */
  initiatives: Initiative[]
}
export type KeyFigure = Cited<rows.KeyFigureRow> & { readonly type: 'KeyFigure' }
export type LegalEvent = Cited<rows.LegalEventRow> & { readonly type: 'LegalEvent' }
export type Claim = Cited<rows.ClaimRow> & { readonly type: 'Claim'; contradictedBy: Claim[] }
export type Doubt = Cited<Omit<rows.DoubtRow, 'subjects'>> & { readonly type: 'Doubt'; subjects: Entity[] }
export type FundingRound = Cited<rows.FundingRoundRow> & { readonly type: 'FundingRound' }
export type Initiative = Cited<Omit<rows.InitiativeRow, 'targetGroups' | 'topics' | 'partners'>> & {
  readonly type: 'Initiative'
  region: Region | null
  cluster: Body | null
  targetGroups: Statement[]
  topics: Statement[]
  partners: Member[]
  steps: Step[]
  goals: Goal[]
  /** What joint funds have set aside for it. */
  money: FundEntry[]
}
export type HealthAgreement = Cited<rows.HealthAgreementRow> & {
  readonly type: 'HealthAgreement'
  region: Region
  replaces: HealthAgreement | null
  replacements: HealthAgreement[]
  steps: Step[]
  goals: Goal[]
}
export type PracticePlan = Cited<rows.PracticePlanRow> & {
  readonly type: 'PracticePlan'
  region: Region
  replaces: PracticePlan | null
  replacements: PracticePlan[]
  steps: Step[]
}
/** What has a life of steps. */
export type LifecycleRecord = HealthAgreement | PracticePlan | Initiative | JointFund | Goal
export type Step = rows.StepRow & { subject: LifecycleRecord }
export type Goal = rows.GoalRow & {
  readonly type: 'Goal'
  id: string
  owner: Body | HealthAgreement | Initiative
  theme: Statement | null
  steps: Step[]
  measurements: Measurement[]
}
export type Measurement = rows.MeasurementRow & { goal: Goal }
export type JointFund = rows.JointFundRow & {
  readonly type: 'JointFund'
  id: string
  cluster: Body
  steps: Step[]
  entries: FundEntry[]
}
export type FundEntry = rows.FundEntryRow & {
  readonly type: 'FundEntry'
  id: string
  fund: JointFund
  municipality: Municipality | null
  region: Region | null
  initiative: Initiative | null
  /** The entry that is returned or reversed. */
  entry: FundEntry | null
}
export type RegionalRate = rows.RegionalRateRow & { region: Region }
export type MembershipShare = rows.MembershipShareRow & { municipality: Municipality; body: Body }
export type PopulationSet = rows.PopulationSetRow & {
  readonly type: 'PopulationSet'
  id: string
  figures: PopulationFigure[]
}
export type PopulationFigure = rows.PopulationFigureRow & { set: PopulationSet; municipality: Municipality }

export type Person = rows.PersonRow & { readonly type: 'Person'; id: string; appointments: Appointment[] }
export type Appointment = rows.AppointmentRow & {
  readonly type: 'Appointment'
  id: string
  person: Person
  body: Body
  municipality: Municipality | null
  chairmanships: Chairmanship[]
}
export type Chairmanship = rows.ChairmanshipRow & {
  readonly type: 'Chairmanship'
  id: string
  body: Body
  appointment: Appointment
}
export type LocalAgreement = rows.LocalAgreementRow & { readonly type: 'LocalAgreement'; id: string; body: Body }
export type Involvement = rows.InvolvementRow & { readonly type: 'Involvement'; id: string; body: Body }

export type Meeting = rows.MeetingRow & {
  readonly type: 'Meeting'
  id: string
  body: Body
  agenda: AgendaItem[]
  invitations: Invitation[]
  attendance: Attendance[]
}
export type AgendaItem = rows.AgendaItemRow & {
  readonly type: 'AgendaItem'
  id: string
  meeting: Meeting
  theme: Statement | null
}
export type Invitation = rows.InvitationRow & { readonly type: 'Invitation'; id: string; meeting: Meeting }
export type Attendance = rows.AttendanceRow & {
  readonly type: 'Attendance'
  id: string
  meeting: Meeting
  appointment: Appointment
}
export type ConstitutionDecision = rows.ConstitutionDecisionRow & {
  readonly type: 'ConstitutionDecision'
  id: string
  body: Body
}
export type SecretariatParty = rows.SecretariatPartyRow & { readonly type: 'SecretariatParty'; id: string; body: Body }
export type AffiliationConcern = rows.AffiliationConcernRow & {
  readonly type: 'AffiliationConcern'
  id: string
  municipality: Municipality
}
export type Representation = rows.RepresentationRow & {
  readonly type: 'Representation'
  id: string
  municipality: Municipality
  body: Body
}

/** What users record. */
export type RecordedEntity =
  | Person
  | Appointment
  | Chairmanship
  | LocalAgreement
  | Involvement
  | Meeting
  | SecretariatParty
  | ConstitutionDecision
  | AffiliationConcern
  | Representation
  | Goal
  | JointFund
  | FundEntry
  | PopulationSet

/** Everything that has a global id and a period. */
export type FactRecord =
  | Region
  | Municipality
  | Organisation
  | Hospital
  | Body
  | Identifier
  | Membership
  | Succession
  | BodyLevel
  | RepresentationRule
  | ChairRule
  | CadenceRule
  | InvolvementDuty
  | VariationRule
  | Task
  | Statement
  | KeyFigure
  | LegalEvent
  | Claim
  | Doubt
  | FundingRound
  | Initiative
  | HealthAgreement
  | PracticePlan

/** Everything that has a global id. */
export type Entity = FactRecord | Document

/** What is known of every fact, whatever its concept. */
export type AnyFact = Period & {
  id: string
  key: string
  evidence: words.Evidence
  provenance: readonly Citation[]
  note: Text | null
  version: number
}

/** The name of the kind on the day; the first known one where none is dated to it. */
export function nameOn(names: readonly NameRecord[], kind: words.NameKind, day: Day): string {
  let known: NameRecord | undefined
  for (const name of names) {
    if (name.kind !== kind) continue
    if (holds(name, day)) return name.name
    known ??= name
  }
  return known?.name ?? ''
}

/** What lies in a region on the day: its place there and it itself hold. */
export function placedOn<Owner extends Period>(placements: readonly Placement<Owner>[], day: Day): Owner[] {
  const found: Owner[] = []
  for (const placement of placements) {
    if (holds(placement, day) && holds(placement.owner, day)) found.push(placement.owner)
  }
  return found
}
