import type { Text } from '../basics/fact.ts'
import { chairLabel, labelOf, quoted } from '../vocabulary/phrases.ts'
import { type Nameable, named } from './names.ts'
import type { AnyRecord } from './records.ts'

/* The words for records of any table, in messages. */

/** The word for the type of a record. */
export const TYPE_WORDS: Readonly<Record<AnyRecord['type'], Text>> = {
  Document: labelOf('SubjectType', 'Document'),
  Region: labelOf('SubjectType', 'Region'),
  Municipality: labelOf('SubjectType', 'Municipality'),
  Organisation: labelOf('SubjectType', 'Organisation'),
  Hospital: labelOf('SubjectType', 'Hospital'),
  BodyType: labelOf('SubjectType', 'BodyType'),
  Cluster: { da: 'klynge', en: 'cluster' },
  Ssu: { da: 'sundhedssamarbejdsudvalg', en: 'health cooperation committee' },
  Committee: { da: 'udvalg', en: 'committee' },
  OperationPeriod: { da: 'driftsfase', en: 'stage of operation' },
  Name: { da: 'navn', en: 'name' },
  Placement: { da: 'placering i en region', en: 'placement in a region' },
  Ownership: { da: 'hospitals organisation', en: 'organisation of a hospital' },
  Identifier: { da: 'officiel identifikator', en: 'official identifier' },
  Membership: labelOf('SubjectType', 'Membership'),
  Succession: { da: 'efterfølgelse', en: 'succession' },
  BodyLevelRule: { da: 'niveau for en organtype', en: 'level of a body type' },
  RepresentationRule: labelOf('SubjectType', 'RepresentationRule'),
  ChairRule: labelOf('SubjectType', 'ChairRule'),
  CadenceRule: labelOf('SubjectType', 'CadenceRule'),
  InvolvementDuty: labelOf('SubjectType', 'InvolvementDuty'),
  VariationRule: { da: 'regel om lokale fravigelser', en: 'rule on local variations' },
  BalanceRule: { da: 'regel om fordelingen mellem parterne', en: 'rule on the balance between the sides' },
  SeatAllocation: { da: 'fordeling af pladser', en: 'allocation of seats' },
  Task: labelOf('SubjectType', 'Task'),
  Statement: labelOf('SubjectType', 'Statement'),
  KeyFigure: labelOf('SubjectType', 'KeyFigure'),
  LegalEvent: labelOf('SubjectType', 'LegalEvent'),
  Claim: labelOf('SubjectType', 'Claim'),
  Doubt: { da: 'tvivlspunkt', en: 'doubt' },
  FundingRound: labelOf('SubjectType', 'FundingRound'),
  Initiative: labelOf('SubjectType', 'Initiative'),
  HealthAgreement: labelOf('SubjectType', 'HealthAgreement'),
  PracticePlan: labelOf('SubjectType', 'PracticePlan'),
  Person: { da: 'person', en: 'person' },
  Appointment: { da: 'udpegning', en: 'appointment' },
  Chairmanship: { da: 'formandspost', en: 'chair' },
  LocalAgreement: { da: 'lokal aftale', en: 'local agreement' },
  Involvement: { da: 'inddragelse', en: 'involvement' },
  Meeting: { da: 'møde', en: 'meeting' },
  AgendaItem: { da: 'punkt på en dagsorden', en: 'agenda item' },
  Invitation: { da: 'invitation til et møde', en: 'invitation to a meeting' },
  Attendance: { da: 'fremmøde', en: 'attendance' },
  ConstitutionDecision: { da: 'beslutning om konstituering', en: 'decision on the constitution' },
  SecretariatParty: { da: 'part i sekretariatet', en: 'party of the secretariat' },
  AffiliationConcern: { da: 'bekymring om klyngetilhør', en: 'affiliation concern' },
  Representation: { da: 'repræsentation af en kommune', en: 'representation of a municipality' },
  Goal: labelOf('LifecycleSubject', 'Goal'),
  JointFund: labelOf('LifecycleSubject', 'JointFund'),
  Step: { da: 'trin i et forløb', en: 'step of a lifecycle' },
  Measurement: { da: 'måling', en: 'measurement' },
  FundEntry: { da: 'postering', en: 'fund entry' },
  RegionalRate: { da: 'regional sats', en: 'regional rate' },
  MembershipShare: { da: 'andel af en kommune', en: 'share of a municipality' },
  PopulationSet: { da: 'folketal', en: 'population figures' },
  PopulationFigure: { da: 'folketal for en kommune', en: 'population figure of a municipality' },
  Webhook: { da: 'webhook', en: 'webhook' }
}

/** A record in a sentence: by its name or by those that it connects, with the key that a caller knows it by. */
export function inWords(record: AnyRecord): Text {
  switch (record.type) {
    case 'Name':
      return { da: `navnet »${record.name}«`, en: `the name “${record.name}”` }
    case 'Placement':
      return connected(named(record.owner), named(record.region), 'i', 'in')
    case 'Ownership':
      return connected(named(record.hospital), named(record.organisation), 'under', 'under')
    case 'Membership':
      return connected(named(record.member), named(record.body), 'som medlem af', 'as a member of')
    case 'Succession':
      return connected(named(record.successor), named(record.predecessor), 'efter', 'as a successor of')
    case 'Representation':
      return connected(named(record.municipality), named(record.body), 'repræsenteret i', 'represented in')
    case 'SeatAllocation':
      return connected(quoted(TYPE_WORDS.SeatAllocation), named(record.body), 'i', 'in')
    case 'Chairmanship':
      return connected(named(record.appointment), chairLabel(record.role, record.side), 'som', 'as')
    case 'Document':
      return withKey(record.label, record.key)
    case 'Statement':
    case 'LegalEvent':
    case 'Doubt':
      return withKey(record.title, record.key)
    case 'Goal':
    case 'Meeting':
      return withKey({ da: record.title, en: record.title }, record.key)
    default: {
      const nameable: Nameable = record
      const text = named(nameable)
      // Without a name, the key is told with the type.
      return text.en === record.key ? withType(record) : text
    }
  }
}

const connected = (one: Text, two: Text, da: string, en: string): Text => ({
  da: `${one.da} ${da} ${two.da}`,
  en: `${one.en} ${en} ${two.en}`
})
const withKey = ({ da, en }: Text, key: string): Text => ({ da: `${da} (${key})`, en: `${en} (${key})` })
const withType = ({ type, key }: AnyRecord): Text => ({
  da: `${key} (${TYPE_WORDS[type].da})`,
  en: `${key} (${TYPE_WORDS[type].en})`
})
