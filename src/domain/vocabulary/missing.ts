import { DomainError } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'

/* The words for an object that is looked for and does not exist. */

const byKey = (da: string, en: string): Text => ({ da: `${da} med nøglen`, en: `${en} with the key` })
const byCode = (da: string, en: string): Text => ({ da: `${da} med koden`, en: `${en} with the code` })

/** What does not exist, by the kind of object; the key or code comes after it. */
export const NO_SUCH = {
  affiliationConcern: byKey('ingen bekymring om klyngetilhør', 'no affiliation concern'),
  agendaItem: byKey('intet punkt på dagsordenen', 'no agenda item'),
  appointment: byKey('ingen udpegning', 'no appointment'),
  body: byKey('intet organ', 'no body'),
  bodyType: byKey('ingen organtype', 'no body type'),
  changeSet: byKey('intet ændringssæt', 'no change set'),
  cluster: byKey('ingen klynge', 'no cluster'),
  committee: byKey('intet udvalg', 'no committee'),
  document: byKey('intet dokument', 'no document'),
  doubt: byKey('intet tvivlspunkt', 'no doubt'),
  fundEntry: byKey('ingen postering', 'no fund entry'),
  goal: byKey('intet mål', 'no goal'),
  healthAgreement: byKey('ingen sundhedsaftale', 'no health agreement'),
  hospital: byKey('intet hospital', 'no hospital'),
  identifier: byKey('ingen officiel identifikator', 'no identifier'),
  initiative: byKey('ingen indsats', 'no initiative'),
  jointFund: byKey('ingen fælles midler', 'no joint fund'),
  meeting: byKey('intet møde', 'no meeting'),
  membership: byKey('intet medlemskab', 'no membership'),
  municipality: byCode('ingen kommune', 'no municipality'),
  object: byKey('intet objekt', 'no object'),
  organisation: byKey('ingen organisation', 'no organisation'),
  person: byKey('ingen person', 'no person'),
  practicePlan: byKey('ingen praksisplan', 'no practice plan'),
  region: byCode('ingen region', 'no region'),
  rule: byKey('ingen regel', 'no rule'),
  representationRule: byKey('ingen repræsentationsregel', 'no representation rule'),
  scenario: byKey('intet scenarie', 'no scenario'),
  statement: byKey('intet udsagn', 'no statement'),
  task: byKey('ingen opgave', 'no task'),
  webhook: byKey('ingen webhook', 'no webhook')
} as const satisfies Record<string, Text>
export type Kind = keyof typeof NO_SUCH

/** The kind of object that a field of an input names. */
const KIND_OF_FIELD: Record<string, Kind> = {
  agendaItemKey: 'agendaItem',
  agreementKey: 'healthAgreement',
  appointmentKey: 'appointment',
  bodyKey: 'body',
  bodyKeys: 'body',
  bodyType: 'bodyType',
  carryOverTo: 'jointFund',
  changeSetKey: 'changeSet',
  clusterKey: 'cluster',
  concernKey: 'affiliationConcern',
  documentKey: 'document',
  doubtKey: 'doubt',
  entryKey: 'fundEntry',
  fromClusterKey: 'cluster',
  fundKey: 'jointFund',
  goalKey: 'goal',
  hospitalKey: 'hospital',
  hospitalKeys: 'hospital',
  identifierKey: 'identifier',
  initiativeKey: 'initiative',
  meetingKey: 'meeting',
  membershipKey: 'membership',
  municipalityCode: 'municipality',
  municipalityCodes: 'municipality',
  officialCode: 'region',
  organisationKey: 'organisation',
  organisationKeys: 'organisation',
  personKey: 'person',
  planKey: 'practicePlan',
  predecessors: 'body',
  primaryClusterKey: 'cluster',
  regionCode: 'region',
  regionCodes: 'region',
  ruleKey: 'rule',
  scenario: 'scenario',
  scenarioKey: 'scenario',
  successors: 'body',
  taskKey: 'task',
  themeKey: 'statement',
  toBodyKey: 'body',
  type: 'bodyType',
  topicKey: 'statement',
  webhookKey: 'webhook'
}

/** The kind of object that a field names, such as `by.bodyKey` and `hospitalKeys.0`. */
function kindOf(field: string): Kind {
  const name = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
  return KIND_OF_FIELD[name] ?? 'object'
}

/** The text that no object has the key or code that the field names. */
export function missingText(key: string, field: string, kind: Kind = kindOf(field)): Text {
  const { da, en } = NO_SUCH[kind]
  return { da: `Der findes ${da} »${key}«.`, en: `There is ${en} “${key}”.` }
}

/** NOT_FOUND that names the kind of object, and the field of the input that has the key. */
export const notThere = (key: string, field: string, kind?: Kind): DomainError =>
  notThereAt(`input.${field}`, key, kind)

/** NOT_FOUND that names the kind of object, and the argument or the field that has the key. */
export const notThereAt = (field: string, key: string, kind?: Kind): DomainError =>
  new DomainError('NOT_FOUND', missingText(key, field, kind), { field })
