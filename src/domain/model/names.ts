import type { Text } from '../basics/fact.ts'
import { compareText } from '../basics/page.ts'
import { type Day, endWithin, holds, isEver, type Period } from '../basics/time.ts'
import type { NameKind } from '../basics/vocabulary.ts'
import { chairLabel, labelOf, quoted } from '../vocabulary/phrases.ts'
import type { AnyRecord, NameRecord } from './records.ts'

/** The name of the kind on the day; the first known one where none is dated to it. */
export function nameOn(names: readonly NameRecord[], kind: NameKind, day: Day): string {
  let known: NameRecord | undefined
  for (const name of names) {
    if (name.kind !== kind) continue
    if (holds(name, day)) return name.name
    known ??= name
  }
  return known?.name ?? ''
}

/** The names of an object, the first one first, cut off at its end. Names that would start later are left out. */
export function namesUntilEnd(owner: Period & { names: readonly NameRecord[] }): NameRecord[] {
  return owner.names
    .map((name) => {
      const validTo = endWithin(name, owner)
      return validTo === name.validTo ? name : { ...name, validTo }
    })
    .filter(isEver)
    .sort((a, b) => compareText(a.validFrom ?? '', b.validFrom ?? ''))
}

/** The other names on the day. */
export function aliasesOn(names: readonly NameRecord[], day: Day): string[] {
  return names.filter((name) => name.kind === 'ALIAS' && holds(name, day)).map((name) => name.name)
}

/** A record that a message names: by its dated names, its one name, or the person that it appoints. */
export type Nameable = {
  key: string
  type?: string
  names?: readonly NameRecord[]
  name?: string | Text
  person?: { name: string }
}

/** Later than every period that ends. */
const LATEST = '9999-12-31'

/**
 * A record in a sentence: its name on the day, with its key in brackets for the caller. A record without a name is told by
 * those that it connects, or by its key and type.
 */
export function named(record: Nameable, day: Day = LATEST): Text {
  const phrase = record.type === undefined ? null : phraseOf(record as AnyRecord, day)
  if (phrase !== null) return phrase
  const name = nameOf(record, day)
  if (name !== '') return withKey(typeof name === 'string' ? { da: name, en: name } : name, record.key)
  const { key } = record
  const word = TYPE_WORDS[record.type as AnyRecord['type']]
  return word ? { da: `${key} (${word.da})`, en: `${key} (${word.en})` } : { da: key, en: key }
}

function nameOf({ names, name, person }: Nameable, day: Day): string | Text {
  return names === undefined ? (name ?? person?.name ?? '') : nameOn(names, 'NAME', day)
}

const withKey = ({ da, en }: Text, key: string): Text => ({ da: `${da} (${key})`, en: `${en} (${key})` })

/** The words for a record that is no thing with a name; null for one that has a name, or nothing but its key. */
function phraseOf(record: AnyRecord, day: Day): Text | null {
  switch (record.type) {
    case 'Name':
      return { da: `»${record.name}« (navn)`, en: `“${record.name}” (name)` }
    case 'Placement':
      return connected(named(record.owner, day), named(record.region, day), 'i', 'in')
    case 'Ownership':
      return connected(named(record.hospital, day), named(record.organisation, day), 'under', 'under')
    case 'Membership':
      return connected(named(record.member, day), named(record.body, day), 'som medlem af', 'as a member of')
    case 'Succession':
      return connected(named(record.successor), named(record.predecessor), 'efter', 'as a successor of')
    case 'Representation':
      return connected(named(record.municipality, day), named(record.body, day), 'repræsenteret i', 'represented in')
    case 'SeatAllocation':
      return connected(quoted(TYPE_WORDS.SeatAllocation), named(record.body, day), 'i', 'in')
    case 'Chairmanship':
      return connected(named(record.appointment), chairLabel(record.role, record.side), 'som', 'as')
    case 'Identifier':
      return {
        da: `${labelOf('OfficialIdentifierSystem', record.system).da} ${record.value} (${record.key})`,
        en: `${labelOf('OfficialIdentifierSystem', record.system).en} ${record.value} (${record.key})`
      }
    case 'JointFund':
      return withKey({ da: `fælles midler for ${record.year}`, en: `joint fund of ${record.year}` }, record.key)
    case 'Document':
      return withKey(record.label, record.key)
    case 'Statement':
    case 'LegalEvent':
    case 'Doubt':
      return withKey(record.title, record.key)
    case 'Goal':
    case 'Meeting':
      return withKey({ da: record.title, en: record.title }, record.key)
    default:
      return null
  }
}

const connected = (one: Text, two: Text, da: string, en: string): Text => ({
  da: `${one.da} ${da} ${two.da}`,
  en: `${one.en} ${en} ${two.en}`
})

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
  Webhook: { da: 'webhook', en: 'webhook' },
  Scenario: { da: 'scenarie', en: 'scenario' }
}
