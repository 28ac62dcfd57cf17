import type { CitationInput, Text } from '../fact.ts'
import type { Day } from '../time.ts'
import type * as words from '../vocabulary.ts'

/*
 * What the store hands over: plain rows that name each other by key. The image turns them into objects that refer to
 * each other.
 */

/** What every row of a fact has. */
export type FactRow = {
  key: string
  validFrom: Day | null
  validTo: Day | null
  evidence: words.Evidence
  provenance: CitationInput[]
  note: Text | null
  version: number
}

export type DocumentRow = {
  key: string
  title: string
  publisher: string
  kind: words.DocumentKind
  publishedOn: Day | null
  publishedAfter: Day | null
  publishedBefore: Day | null
  note: Text
  sections: { key: string; title: Text }[]
  version: number
}

export type RegionRow = FactRow & { iso3166: string }
export type MunicipalityRow = FactRow
export type OrganisationRow = FactRow & {
  kind: words.OrganisationKind
  name: string
  abbreviation: string | null
  text: Text
  regionKey: string | null
}
export type HospitalRow = FactRow & { organisationKey: string | null; sites: string[] }
export type BodyRow = FactRow & { kind: words.BodyKind; term: string }
export type OwnerType = 'Region' | 'Municipality' | 'Hospital' | 'Body'
export type NameRow = FactRow & { ownerType: OwnerType; ownerKey: string; kind: words.NameKind; name: string }
export type PlacementRow = FactRow & { ownerType: Exclude<OwnerType, 'Region'>; ownerKey: string; regionKey: string }
export type IdentifierRow = FactRow & {
  ownerType: 'Region' | 'Municipality' | 'Hospital' | 'Organisation'
  ownerKey: string
  system: words.OfficialIdentifierSystem
  value: string
}
export type MembershipRow = FactRow & {
  bodyKey: string
  role: words.MemberRole
  municipalityKey: string | null
  hospitalKey: string | null
  organisationKey: string | null
  reason: Text | null
  becauseHospitalKey: string | null
  ordinal: number
}
export type SuccessionRow = FactRow & {
  kind: words.SuccessionKind
  predecessorKey: string
  successorKey: string
  date: Day
}

type OfLevel = FactRow & { bodyKind: words.BodyKind; level: words.Level }
export type BodyLevelRow = OfLevel & { required: boolean | null; text: Text }
export type RepresentationRuleRow = OfLevel & {
  ordinal: number
  seatKind: words.SeatKind
  side: words.Side
  minimum: number | null
  maximum: number | null
  per: words.SeatPer
  exOfficio: boolean
  appointedBy: words.Appointer | null
  substitutes: { office: words.Office; municipalityCodes: string[] }[]
  atLeastOneFrom: words.Field | null
  derivedFromChair: words.ChairRole | null
  binding: words.Binding
  text: Text
}
export type ChairRuleRow = OfLevel & {
  ordinal: number
  role: words.ChairRole
  side: words.Side
  count: number
  exOfficio: boolean
  chosenAmong: words.SeatKind[]
  binding: words.Binding
  text: Text
}
export type CadenceRuleRow = OfLevel & {
  ordinal: number
  perYear: number | null
  moreOftenThan: words.Level | null
  windows: { from: string; to: string }[]
  setBy: words.CadenceSource
  strength: words.Strength
  text: Text
}
export type InvolvementDutyRow = OfLevel & {
  ordinal: number
  kind: words.InvolvementKind
  party: words.InvolvedParty
  timesPerYear: number | null
  strength: words.Strength
  text: Text
}
export type VariationRuleRow = OfLevel & { ordinal: number; parties: words.VariationParty[] | null; text: Text }

export type TaskRow = FactRow & {
  bodyKind: words.BodyKind | null
  organisationKey: string | null
  kind: words.TaskKind
  ordinal: number
  text: Text
  relatedTo: string[]
}
export type StatementRow = FactRow & {
  category: words.StatementCategory
  ordinal: number
  number: string | null
  strength: words.Strength
  title: Text
  text: Text
  bodyKinds: words.BodyKind[]
  level: words.Level | null
  organisationKey: string | null
  parentKey: string | null
  due: Day | null
}
export type KeyFigureRow = FactRow & {
  topic: words.KeyFigureTopic
  ordinal: number
  value: number
  unit: words.Unit
  approximate: boolean
  year: number | null
  perspective: words.Perspective | null
  population: Text
  text: Text
}
export type LegalEventRow = FactRow & {
  kind: words.LegalEventKind
  date: Day | null
  title: Text
  text: Text
  url: string | null
}
export type ClaimRow = FactRow & { topic: string; about: string; value: string; text: Text }
export type DoubtRow = FactRow & {
  kind: words.DoubtKind
  severity: words.Severity
  title: Text
  text: Text
  readings: Text[]
  taken: Text
  subjects: { type: words.SubjectType; key: string }[]
}
export type FundingRoundRow = FactRow & {
  year: number
  totalOre: number
  municipalOre: number
  regionalOre: number
  municipalRateOre: number | null
  regionalRateMinimumOre: number | null
  regionalRateMaximumOre: number | null
  modelStatus: words.ModelStatus
  text: Text
}
export type InitiativeRow = FactRow & {
  name: Text
  text: Text
  regionKey: string | null
  clusterKey: string | null
  phase: words.InitiativePhase
  spread: { scope: words.SpreadScope; text: Text }[]
  /** Keys of statements. */
  targetGroups: string[]
  topics: string[]
  partners: { type: 'Municipality' | 'Hospital' | 'Organisation'; key: string }[]
}
export type DateBasis = { evidence: words.Evidence; note: Text }
export type HealthAgreementRow = FactRow & {
  regionKey: string
  name: string
  generation: number
  originalValidTo: Day | null
  extendedByMonths: number
  shortenedByMonths: number
  validFromBasis: DateBasis
  validToBasis: DateBasis
  replacesKey: string | null
}
export type PracticePlanRow = FactRow & {
  regionKey: string
  name: string
  /** Where it stands before its first step. */
  status: words.PracticePlanStage
  /** When it is the plan in force, from its adoption on. */
  inForceFrom: Day | null
  inForceTo: Day | null
  replacesKey: string | null
}

/** What every row has that is recorded by users rather than read from a document. */
type RecordedRow = { key: string; validFrom: Day | null; validTo: Day | null; version: number }

export type PersonRow = { key: string; name: string; version: number }
export type AppointmentRow = RecordedRow & {
  validFrom: Day
  personKey: string
  bodyKey: string
  level: words.Level
  seatKind: words.SeatKind
  /** The municipality whose seat it is, where the rule gives one to each. */
  municipalityKey: string | null
  kind: words.AppointmentKind
  office: words.PersonOffice
  field: words.Field | null
  onBehalfOf: words.Side
  appointedBy: words.Appointer | null
}
export type ChairmanshipRow = RecordedRow & {
  validFrom: Day
  bodyKey: string
  level: words.Level
  role: words.ChairRole
  side: words.Side
  appointmentKey: string
}
export type LocalAgreementRow = RecordedRow & {
  validFrom: Day
  bodyKey: string
  level: words.Level
  seatKind: words.SeatKind
  minimum: number | null
  maximum: number | null
  parties: string[]
  text: string
  agreedOn: Day
}
export type InvolvementRow = {
  key: string
  bodyKey: string
  level: words.Level
  party: words.InvolvedParty
  kind: words.InvolvementKind
  date: Day
  text: string
  version: number
}

export type MeetingRow = {
  key: string
  bodyKey: string
  level: words.Level
  date: Day
  title: string
  status: words.MeetingStatus
  /** Why it was cancelled. */
  because: string | null
  version: number
}
export type AgendaItemRow = {
  key: string
  meetingKey: string
  ordinal: number
  title: string
  /** Key of the agenda theme it takes up. */
  themeKey: string | null
  /** Region and municipalities discuss it alone. */
  authoritiesOnly: boolean
  proposedBy: words.Side | null
  decision: string | null
  version: number
}
export type InvitationRow = { key: string; meetingKey: string; party: words.InvolvedParty; version: number }
export type AttendanceRow = {
  key: string
  meetingKey: string
  appointmentKey: string
  present: boolean
  version: number
}
export type ConstitutionDecisionRow = {
  key: string
  bodyKey: string
  item: words.ConstitutionItem
  decidedOn: Day
  text: string
  version: number
}
export type SecretariatPartyRow = RecordedRow & {
  validFrom: Day
  bodyKey: string
  side: words.Side
  /** An organisation or unit, never a person. */
  name: string
  contact: string | null
  lead: boolean
}
export type AffiliationConcernRow = {
  key: string
  municipalityKey: string
  kind: words.AffiliationConcernKind
  raisedOn: Day
  text: string
  solution: string | null
  resolvedOn: Day | null
  version: number
}
/** In which clusters a member municipality is represented at a level; without any it is in all it is a member of. */
export type RepresentationRow = RecordedRow & {
  validFrom: Day
  municipalityKey: string
  bodyKey: string
  level: words.Level
}

/** What a step says beyond who took it and when. */
export type StepData = {
  /** Who decided in the party's name, such as "municipal council, meeting of 5 May". */
  decidedBy?: string
  legalBasis?: string
  /** What a plan that was awaited is called from its draft on. */
  name?: string
  months?: number
  topicKey?: string
  agreed?: boolean
  deadline?: Day
  scope?: words.SpreadScope
  /** What an extension changed, as it was before, of the agreement and of the next: an earlier day is read by it. */
  before?: Pick<HealthAgreementRow, 'validTo' | 'originalValidTo' | 'extendedByMonths' | 'validToBasis'>
  next?: { key: string } & Pick<HealthAgreementRow, 'validFrom' | 'shortenedByMonths' | 'validFromBasis'>
  inForceFrom?: Day
  /** Key of the cluster whose experience is taken up. */
  from?: string
  measurementKey?: string
  outcome?: words.GoalOutcome
  /** The movement of money that the step made. */
  entry?: StepEntry
  /** Codes of the authorities that agreed to extra local money. */
  agreedBy?: string[]
  /** Key of the fund that the balance is carried over to. */
  carryOverTo?: string
}
/** A movement of money as its step asked for it. */
export type StepEntry = {
  key: string
  ore: number
  basis?: words.ContributionBasis
  purpose?: words.FundPurpose
  initiativeKey?: string
  /** The entry that is returned or reversed. */
  of?: string
}
/** One step in the life of something: who did what when, and the state it led to. */
export type StepRow = {
  key: string
  subjectType: words.LifecycleSubject
  subjectKey: string
  ordinal: number
  action: string
  state: string
  /** The revision it was about. */
  revision: number
  on: Day
  by: words.ActingParty
  /** Code of the authority, key of the body, or the name of a party in a hearing. */
  byKey: string | null
  remark: string | null
  data: StepData
  version: number
}
export type GoalRow = {
  key: string
  ownerType: words.GoalOwner
  ownerKey: string
  title: string
  /** Key of a data theme or an ambition. */
  themeKey: string | null
  unit: string | null
  baseline: number | null
  baselineOn: Day | null
  target: number | null
  due: Day | null
  version: number
}
export type MeasurementRow = {
  key: string
  goalKey: string
  on: Day
  value: number
  source: string
  remark: string | null
  version: number
}
export type JointFundRow = { key: string; clusterKey: string; year: number; version: number }
/** One movement of money in a fund; never changed, only reversed by another. */
export type FundEntryRow = {
  key: string
  fundKey: string
  ordinal: number
  kind: words.FundEntryKind
  /** Always positive; the kind says in which direction. A reversal has the opposite direction of what it reverses. */
  ore: number
  on: Day
  municipalityKey: string | null
  regionKey: string | null
  initiativeKey: string | null
  basis: words.ContributionBasis | null
  purpose: words.FundPurpose | null
  /** The entry that is returned or reversed. */
  entryKey: string | null
  remark: string | null
  version: number
}
export type RegionalRateRow = {
  key: string
  regionKey: string
  year: number
  rateOre: number
  source: string
  version: number
}
/** The part of a municipality that is counted in one of its clusters, in ten-thousandths. */
export type MembershipShareRow = RecordedRow & {
  validFrom: Day
  municipalityKey: string
  bodyKey: string
  share: number
}
export type PopulationSetRow = { key: string; referenceDate: Day; source: string; version: number }
export type PopulationFigureRow = {
  key: string
  setKey: string
  municipalityKey: string
  persons: number
  version: number
}

/** Every fact of the structure, as rows. */
export type Rows = {
  document: DocumentRow[]
  region: RegionRow[]
  municipality: MunicipalityRow[]
  organisation: OrganisationRow[]
  hospital: HospitalRow[]
  body: BodyRow[]
  name: NameRow[]
  placement: PlacementRow[]
  identifier: IdentifierRow[]
  membership: MembershipRow[]
  succession: SuccessionRow[]
  bodyLevel: BodyLevelRow[]
  representationRule: RepresentationRuleRow[]
  chairRule: ChairRuleRow[]
  cadenceRule: CadenceRuleRow[]
  involvementDuty: InvolvementDutyRow[]
  variationRule: VariationRuleRow[]
  task: TaskRow[]
  statement: StatementRow[]
  keyFigure: KeyFigureRow[]
  legalEvent: LegalEventRow[]
  claim: ClaimRow[]
  doubt: DoubtRow[]
  fundingRound: FundingRoundRow[]
  initiative: InitiativeRow[]
  healthAgreement: HealthAgreementRow[]
  practicePlan: PracticePlanRow[]
  person: PersonRow[]
  appointment: AppointmentRow[]
  chairmanship: ChairmanshipRow[]
  localAgreement: LocalAgreementRow[]
  involvement: InvolvementRow[]
  meeting: MeetingRow[]
  agendaItem: AgendaItemRow[]
  invitation: InvitationRow[]
  attendance: AttendanceRow[]
  constitutionDecision: ConstitutionDecisionRow[]
  secretariatParty: SecretariatPartyRow[]
  affiliationConcern: AffiliationConcernRow[]
  representation: RepresentationRow[]
  step: StepRow[]
  goal: GoalRow[]
  measurement: MeasurementRow[]
  jointFund: JointFundRow[]
  fundEntry: FundEntryRow[]
  regionalRate: RegionalRateRow[]
  membershipShare: MembershipShareRow[]
  populationSet: PopulationSetRow[]
  populationFigure: PopulationFigureRow[]
}

/** What an image is built from: the rows of every table, walked through once. */
export type RowSource = { readonly [Table in keyof Rows]: Iterable<Rows[Table][number]> }
