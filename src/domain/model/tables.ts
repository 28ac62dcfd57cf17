import type { CitationInput, Contact, FieldBasisInput, Link, Text } from '../basics/fact.ts'
import type { CitedPlace } from '../basics/input-shape.ts'
import * as words from '../basics/vocabulary.ts'
import { BODY_TYPE } from './body-types.ts'
import {
  boolean,
  counted,
  day,
  type Entry,
  integer,
  json,
  type Owner,
  optional,
  real,
  text,
  toEither,
  toMany,
  toManyTyped,
  toOne,
  toTyped,
  unique,
  withDefault,
  word
} from './columns.ts'
import type { DateBasis, StepData, SupposedOperation, WebhookFilter } from './values.ts'

/*
 * The model: one entry for each table, in an order in which the rows that a row refers to come first. The first column
 * of every table is its key, which clients see and which never changes. docs/extending.md shows how to add an entry or
 * a column.
 */

type Defaulted = 'references' | 'isNode' | 'isPrivate'
type Spec = Omit<Entry, Defaulted> & Partial<Pick<Entry, Defaulted>>
type ReferenceName<S> = S extends { references: infer References } ? Extract<keyof References, string> : never

type CorrectableColumn<S extends Spec> = Extract<keyof S['columns'], string>

const entry = <const S extends Spec>(
  spec: S & { owner: Owner<ReferenceName<S>>; corrected?: readonly CorrectableColumn<S>[] }
): S => spec

/** Columns of a fact: its period, how sure it is, and where it is stated. */
const fact = {
  validFrom: optional(day()),
  validTo: optional(day()),
  evidence: word(words.EVIDENCE),
  provenance: json<CitationInput[]>(),
  note: optional(json<Text>()),
  /** The fields whose evidence is not that of the fact. */
  basis: json<FieldBasisInput[]>('[]'),
  ...counted
}

/** Columns of a row that users record: no document stands behind it. */
const recorded = { validFrom: day(), validTo: optional(day()), ...counted }

/** A level of a type of body, which rules are about. */
const ofLevel = { bodyTypeKey: text(), level: word(words.LEVEL) }
const ofBodyType = { bodyType: toOne('bodyType', 'bodyTypeKey') }
type OfLevel = { bodyTypeKey: string; level: words.Level }
const levelNamed = ({ bodyTypeKey, level }: OfLevel) => `${bodyTypeKey}.${level}`
const levelGroup = { level: { by: ['ordinal', 'key'], of: (row: OfLevel) => [levelNamed(row)] } } as const
const ofLevelGroup = <const T extends string>(table: T) => ({ table, group: 'level', of: levelNamed })

/** Claims about one thing; those of different values contradict each other. */
const claimTopic = ({ topic, about }: { topic: string; about: string }) => `${topic} ${about}`

/** A level of one body. */
const ofBodyLevel = { bodyKey: text(), level: word(words.LEVEL) }

/** The things of the structure, which begin, are renamed and succeeded, and end. */
const THING = ['Region', 'Municipality', 'Hospital', 'Organisation', 'Body'] as const
const PLACED = ['Municipality', 'Hospital', 'Organisation', 'Body'] as const
const IDENTIFIED = ['Region', 'Municipality', 'Hospital', 'Organisation'] as const

export const MODEL = {
  document: entry({
    type: 'Document',
    columns: {
      title: optional(text()),
      label: json<Text>(),
      publisher: text(),
      kind: word(words.DOCUMENT_KIND),
      publishedOn: optional(day()),
      publishedAfter: optional(day()),
      publishedBefore: optional(day()),
      /** For an act its ELI address. */
      url: optional(text()),
      note: json<Text>(),
      links: json<Link[]>('[]'),
      contacts: json<Contact[]>('[]'),
      sections: json<{ key: string; title: Text }[]>(),
      ...counted
    },
    counters: { factCount: 0 },
    corrected: ['title', 'label', 'publisher', 'kind', 'publishedOn', 'url', 'note', 'sections'],
    owner: 'admin'
  }),
  region: entry({
    type: 'Region',
    columns: {
      /** The official code of a region whose key is a word. A key of four digits is the official code itself. */
      officialCode: optional(unique(text())),
      iso3166: optional(unique(text())),
      ...fact
    },
    corrected: ['validFrom', 'validTo', 'officialCode', 'iso3166', 'note'],
    owner: 'admin'
  }),
  municipality: entry({
    type: 'Municipality',
    columns: fact,
    corrected: ['validFrom', 'validTo', 'note'],
    owner: 'admin'
  }),
  organisation: entry({
    type: 'Organisation',
    columns: {
      kind: word(words.ORGANISATION_KIND),
      abbreviation: optional(text()),
      text: json<Text>(),
      ...fact
    },
    searched: { text: 'text' },
    corrected: ['validFrom', 'validTo', 'kind', 'abbreviation', 'text', 'note'],
    owner: 'admin'
  }),
  hospital: entry({
    type: 'Hospital',
    columns: { sites: json<string[]>(), isModifiedAcuteHospital: optional(boolean()), ...fact },
    corrected: ['validFrom', 'validTo', 'sites', 'isModifiedAcuteHospital', 'note'],
    owner: 'admin'
  }),
  /** A type of body, as an act creates it: what holds for every body of the type. A fact that is null is not stated. */
  bodyType: entry({
    type: 'BodyType',
    columns: {
      /** The kind that bodies of the type are served as. */
      kind: word(words.BODY_KIND),
      name: json<Text>(),
      /** The roles in which members can belong to a body of the type. */
      memberRoles: json<words.MemberRole[]>(),
      needsHospital: boolean(),
      onePerRegion: boolean(),
      /** Every municipality belongs to exactly one body of the type. */
      partitionsMunicipalities: optional(boolean()),
      isAuthority: optional(boolean()),
      /** The side whose authority has the bodies as committees of its own. */
      committeeOf: optional(word(words.SIDE)),
      functions: json<words.BodyFunction[]>(),
      ...fact
    },
    corrected: [
      'validFrom',
      'validTo',
      'name',
      'memberRoles',
      'needsHospital',
      'onePerRegion',
      'partitionsMunicipalities',
      'isAuthority',
      'committeeOf',
      'functions',
      'note'
    ],
    owner: 'admin'
  }),
  body: entry({
    type: (row: { kind: words.BodyKind }) => BODY_TYPE[row.kind],
    columns: { kind: word(words.BODY_KIND), term: text(), bodyTypeKey: text(), ...fact },
    references: { bodyType: toOne('bodyType', 'bodyTypeKey', { list: 'bodies' }) },
    corrected: ['validFrom', 'validTo', 'term', 'note'],
    owner: 'itself'
  }),
  /** The stage of a body in a period; without one, the body works in full. */
  operationPeriod: entry({
    type: 'OperationPeriod',
    isNode: false,
    columns: { bodyKey: text(), operation: word(words.BODY_OPERATION), ...fact },
    references: { body: toOne('body', 'bodyKey', { list: 'operations' }) },
    corrected: ['validFrom', 'validTo', 'note'],
    owner: 'admin',
    movedWith: ['body'],
    isCancellable: true
  }),
  /** Names have periods of their own: identity outlives a renaming. */
  name: entry({
    type: 'Name',
    isNode: false,
    columns: { ownerType: word(THING), ownerKey: text(), kind: word(words.NAME_KIND), name: text(), ...fact },
    references: { owner: toTyped('ownerType', 'ownerKey', { list: 'names' }) },
    corrected: ['validFrom', 'validTo', 'name', 'note'],
    owner: { partOf: ['owner'] },
    isCancellable: true
  }),
  /** In which region something lies, and when: regions merge, and what lies in them moves. */
  placement: entry({
    type: 'Placement',
    isNode: false,
    columns: { ownerType: word(PLACED), ownerKey: text(), regionKey: text(), ...fact },
    references: {
      owner: toTyped('ownerType', 'ownerKey', { list: 'placements' }),
      region: toOne('region', 'regionKey', {
        list: {
          column: 'ownerType',
          names: {
            Municipality: 'municipalities',
            Hospital: 'hospitals',
            Organisation: 'organisations',
            Body: 'bodies'
          }
        }
      })
    },
    corrected: ['validFrom', 'validTo', 'note'],
    owner: { partOf: ['owner'] },
    // Only admins move a body to another region.
    movedWith: ['body'],
    isCancellable: true
  }),
  /** The organisation that a hospital is a site of, and when: a hospital can move to another organisation. */
  ownership: entry({
    type: 'Ownership',
    isNode: false,
    columns: { hospitalKey: text(), organisationKey: text(), ...fact },
    references: {
      hospital: toOne('hospital', 'hospitalKey', { list: 'ownerships' }),
      organisation: toOne('organisation', 'organisationKey', { list: 'ownerships' })
    },
    corrected: ['validFrom', 'validTo', 'note'],
    owner: 'admin',
    isCancellable: true
  }),
  /** The number under which a public register knows something, and when. */
  identifier: entry({
    type: 'Identifier',
    columns: {
      ownerType: word(IDENTIFIED),
      ownerKey: text(),
      system: word(words.OFFICIAL_IDENTIFIER_SYSTEM),
      value: text(),
      ...fact
    },
    references: { owner: toTyped('ownerType', 'ownerKey', { list: 'identifiers' }) },
    corrected: ['validFrom', 'validTo', 'value', 'note'],
    owner: ['owner'],
    isCancellable: true
  }),
  membership: entry({
    type: 'Membership',
    columns: {
      bodyKey: text(),
      role: word(words.MEMBER_ROLE),
      municipalityKey: optional(text()),
      hospitalKey: optional(text()),
      organisationKey: optional(text()),
      reason: optional(json<Text>()),
      becauseHospitalKey: optional(text()),
      ordinal: integer(),
      ...fact
    },
    references: {
      // A body lists its members as the documents do; a member its bodies by key.
      body: toOne('body', 'bodyKey', { list: 'memberships', by: ['ordinal', 'key'] }),
      member: toEither(
        { municipality: 'municipalityKey', hospital: 'hospitalKey', organisation: 'organisationKey' },
        { list: 'memberships' }
      ),
      because: toOne('hospital', 'becauseHospitalKey')
    },
    corrected: ['validFrom', 'validTo', 'note'],
    owner: 'rule',
    isCancellable: true
  }),
  succession: entry({
    type: 'Succession',
    beginsOn: 'date',
    columns: {
      /** The type of both ends. */
      ownerType: word(THING),
      kind: word(words.SUCCESSION_KIND),
      predecessorKey: text(),
      successorKey: text(),
      /** The legal day. */
      date: day(),
      /** The first day on which the successor works, where that is another day. */
      operationalFrom: optional(day()),
      /** The part of the predecessor's people that goes to the successor, from 0 to 1. */
      share: optional(real()),
      ...fact
    },
    references: {
      predecessor: toTyped('ownerType', 'predecessorKey', { list: 'successors' }),
      successor: toTyped('ownerType', 'successorKey', { list: 'predecessors' })
    },
    corrected: ['kind', 'date', 'operationalFrom', 'share', 'note'],
    owner: { partOf: ['predecessor', 'successor'] }
  }),
  bodyLevel: entry({
    type: 'BodyLevelRule',
    columns: { ...ofLevel, required: optional(boolean()), text: json<Text>(), ...fact },
    references: { bodyType: toOne('bodyType', 'bodyTypeKey', { list: 'levels', by: [] }) },
    shares: {
      rules: ofLevelGroup('representationRule'),
      chairRules: ofLevelGroup('chairRule'),
      cadence: ofLevelGroup('cadenceRule'),
      involvement: ofLevelGroup('involvementDuty'),
      variation: ofLevelGroup('variationRule'),
      balance: ofLevelGroup('balanceRule')
    },
    corrected: ['validFrom', 'validTo', 'required', 'text', 'note'],
    owner: 'admin'
  }),
  representationRule: entry({
    type: 'RepresentationRule',
    columns: {
      ...ofLevel,
      ordinal: integer(),
      seatKind: word(words.SEAT_KIND),
      side: word(words.SIDE),
      minimum: optional(integer()),
      maximum: optional(integer()),
      per: word(words.SEAT_PER),
      exOfficio: boolean(),
      appointedBy: optional(word(words.APPOINTER)),
      substitutes: json<{ office: words.Office; municipalityCodes: string[] }[]>(),
      /** The offices that qualify for the seat; null for any. */
      offices: optional(json<words.PersonOffice[]>()),
      /** The numbers are those of seat allocations; `minimum` and `maximum` limit these. */
      allocated: withDefault(boolean(), 0),
      atLeastOneFrom: optional(word(words.FIELD)),
      derivedFromChair: optional(word(words.CHAIR_ROLE)),
      binding: word(words.BINDING),
      text: json<Text>(),
      ...fact
    },
    references: ofBodyType,
    groups: levelGroup,
    searched: { text: 'text' },
    corrected: [
      'validFrom',
      'validTo',
      'minimum',
      'maximum',
      'allocated',
      'offices',
      'appointedBy',
      'exOfficio',
      'binding',
      'text',
      'note'
    ],
    owner: 'admin'
  }),
  chairRule: entry({
    type: 'ChairRule',
    columns: {
      ...ofLevel,
      ordinal: integer(),
      role: word(words.CHAIR_ROLE),
      side: word(words.SIDE),
      count: integer(),
      exOfficio: boolean(),
      chosenAmong: json<words.SeatKind[]>(),
      binding: word(words.BINDING),
      text: json<Text>(),
      ...fact
    },
    references: ofBodyType,
    groups: levelGroup,
    searched: { text: 'text' },
    corrected: ['validFrom', 'validTo', 'count', 'chosenAmong', 'exOfficio', 'binding', 'text', 'note'],
    owner: 'admin'
  }),
  cadenceRule: entry({
    type: 'CadenceRule',
    columns: {
      ...ofLevel,
      ordinal: integer(),
      perYear: optional(integer()),
      moreOftenThan: optional(word(words.LEVEL)),
      windows: json<{ from: string; to: string }[]>(),
      setBy: word(words.CADENCE_SOURCE),
      strength: word(words.STRENGTH),
      text: json<Text>(),
      ...fact
    },
    references: ofBodyType,
    groups: levelGroup,
    searched: { text: 'text' },
    corrected: ['validFrom', 'validTo', 'perYear', 'strength', 'text', 'note'],
    owner: 'admin'
  }),
  involvementDuty: entry({
    type: 'InvolvementDuty',
    columns: {
      ...ofLevel,
      ordinal: integer(),
      kind: word(words.INVOLVEMENT_KIND),
      party: word(words.INVOLVED_PARTY),
      timesPerYear: optional(integer()),
      strength: word(words.STRENGTH),
      text: json<Text>(),
      ...fact
    },
    references: ofBodyType,
    groups: levelGroup,
    searched: { text: 'text' },
    corrected: ['validFrom', 'validTo', 'timesPerYear', 'strength', 'text', 'note'],
    owner: 'admin'
  }),
  variationRule: entry({
    type: 'VariationRule',
    columns: {
      ...ofLevel,
      ordinal: integer(),
      parties: optional(json<words.VariationParty[]>()),
      text: json<Text>(),
      ...fact
    },
    references: ofBodyType,
    groups: levelGroup,
    searched: { text: 'text' },
    corrected: ['validFrom', 'validTo', 'parties', 'text', 'note'],
    owner: 'admin'
  }),
  balanceRule: entry({
    type: 'BalanceRule',
    columns: {
      ...ofLevel,
      ordinal: integer(),
      side: word(words.SIDE),
      balance: word(words.BALANCE),
      plus: optional(integer()),
      binding: word(words.BINDING),
      text: json<Text>(),
      ...fact
    },
    references: ofBodyType,
    groups: levelGroup,
    searched: { text: 'text' },
    corrected: ['validFrom', 'validTo', 'balance', 'plus', 'binding', 'text', 'note'],
    owner: 'admin'
  }),
  /** The number of seats that a rule gives one body, or one municipality in it. */
  seatAllocation: entry({
    type: 'SeatAllocation',
    columns: { bodyKey: text(), ruleKey: text(), municipalityKey: optional(text()), seats: integer(), ...fact },
    references: {
      body: toOne('body', 'bodyKey', { list: 'seatAllocations' }),
      rule: toOne('representationRule', 'ruleKey', { list: 'allocations' }),
      municipality: toOne('municipality', 'municipalityKey')
    },
    corrected: ['validFrom', 'validTo', 'seats', 'note'],
    owner: 'admin',
    movedWith: ['body', 'membership'],
    isCancellable: true
  }),
  task: entry({
    type: 'Task',
    columns: {
      bodyTypeKey: optional(text()),
      organisationKey: optional(text()),
      /** The side whose authorities all have the task. */
      side: optional(word(words.SIDE)),
      /** The task that this one continues under another bearer. */
      transferredFromKey: optional(text()),
      kind: word(words.TASK_KIND),
      ordinal: integer(),
      text: json<Text>(),
      relatedTo: json<string[]>(),
      ...fact
    },
    references: {
      bodyType: toOne('bodyType', 'bodyTypeKey', { list: 'tasks', by: ['ordinal', 'key'] }),
      organisation: toOne('organisation', 'organisationKey', { list: 'tasks', by: ['ordinal', 'key'] }),
      relatedTo: toMany('task', 'relatedTo', { isForward: true }),
      transferredFrom: toOne('task', 'transferredFromKey', { list: 'transferredTo', isForward: true })
    },
    searched: { text: 'text' },
    corrected: ['validFrom', 'validTo', 'text', 'note'],
    owner: 'admin'
  }),
  statement: entry({
    type: 'Statement',
    columns: {
      category: word(words.STATEMENT_CATEGORY),
      ordinal: integer(),
      number: optional(text()),
      strength: word(words.STRENGTH),
      title: json<Text>(),
      text: json<Text>(),
      bodyKinds: json<words.BodyKind[]>(),
      level: optional(word(words.LEVEL)),
      organisationKey: optional(text()),
      parentKey: optional(text()),
      due: optional(day()),
      links: json<Link[]>('[]'),
      ...fact
    },
    references: {
      organisation: toOne('organisation', 'organisationKey', { list: 'statements', by: ['ordinal'] }),
      parent: toOne('statement', 'parentKey', { list: 'children', by: ['ordinal'], isForward: true })
    },
    groups: {
      kind: { by: ['ordinal'], of: (row: { bodyKinds: readonly string[] }) => row.bodyKinds },
      category: { by: [], of: (row: { category: string }) => [row.category] }
    },
    searched: { title: 'title', text: 'text' },
    corrected: ['strength', 'title', 'text', 'due', 'note'],
    owner: 'admin'
  }),
  keyFigure: entry({
    type: 'KeyFigure',
    columns: {
      topic: word(words.KEY_FIGURE_TOPIC),
      ordinal: integer(),
      value: real(),
      unit: word(words.UNIT),
      approximate: boolean(),
      year: optional(integer()),
      perspective: optional(word(words.PERSPECTIVE)),
      population: json<Text>(),
      text: json<Text>(),
      links: json<Link[]>('[]'),
      ...fact
    },
    searched: { text: 'text' },
    corrected: ['value', 'approximate', 'text', 'note'],
    owner: 'admin'
  }),
  legalEvent: entry({
    type: 'LegalEvent',
    columns: {
      kind: word(words.LEGAL_EVENT_KIND),
      date: optional(day()),
      title: json<Text>(),
      text: json<Text>(),
      url: optional(text()),
      ...fact
    },
    searched: { title: 'title', text: 'text' },
    corrected: ['date', 'title', 'text', 'url', 'note'],
    owner: 'admin'
  }),
  claim: entry({
    type: 'Claim',
    columns: { topic: text(), about: text(), value: text(), text: json<Text>(), ...fact },
    groups: { topic: { by: [], of: (row: { topic: string; about: string }) => [claimTopic(row)] } },
    shares: { sameTopic: { table: 'claim', group: 'topic', of: claimTopic } },
    searched: { text: 'text' },
    corrected: ['value', 'text', 'note'],
    owner: 'admin'
  }),
  doubt: entry({
    type: 'Doubt',
    columns: {
      kind: word(words.DOUBT_KIND),
      severity: word(words.SEVERITY),
      title: json<Text>(),
      text: json<Text>(),
      readings: json<Text[]>(),
      taken: json<Text>(),
      subjects: json<{ type: words.SubjectType; key: string }[]>(),
      ...fact
    },
    references: { subjects: toManyTyped('subjects', { isForward: true }) },
    searched: { title: 'title', text: 'text' },
    corrected: ['severity', 'title', 'text', 'taken', 'note'],
    owner: 'admin'
  }),
  fundingRound: entry({
    type: 'FundingRound',
    columns: {
      year: unique(integer()),
      totalOre: integer(),
      municipalOre: integer(),
      regionalOre: integer(),
      municipalRateOre: optional(integer()),
      regionalRateMinimumOre: optional(integer()),
      regionalRateMaximumOre: optional(integer()),
      modelStatus: word(words.MODEL_STATUS),
      text: json<Text>(),
      ...fact
    },
    corrected: ['text', 'note'],
    owner: 'admin'
  }),
  initiative: entry({
    type: 'Initiative',
    columns: {
      name: json<Text>(),
      text: json<Text>(),
      regionKey: optional(text()),
      clusterKey: optional(text()),
      phase: word(words.INITIATIVE_PHASE),
      spread: json<{ scope: words.SpreadScope; text: Text }[]>(),
      /** Keys of statements. */
      targetGroups: json<string[]>('[]'),
      topics: json<string[]>('[]'),
      partners: json<{ type: 'Municipality' | 'Hospital' | 'Organisation'; key: string }[]>('[]'),
      ...fact
    },
    references: {
      region: toOne('region', 'regionKey', { list: 'initiatives' }),
      cluster: toOne('body', 'clusterKey', { list: 'initiatives' }),
      targetGroups: toMany('statement', 'targetGroups', { list: 'initiatives' }),
      topics: toMany('statement', 'topics', { list: 'initiatives' }),
      partners: toManyTyped('partners')
    },
    searched: { title: 'name', text: 'text' },
    corrected: ['name', 'text', 'note'],
    owner: { firstOf: ['cluster', 'region'] }
  }),
  healthAgreement: entry({
    type: 'HealthAgreement',
    columns: {
      regionKey: text(),
      name: text(),
      generation: integer(),
      originalValidTo: optional(day()),
      extendedByMonths: integer(),
      shortenedByMonths: integer(),
      validFromBasis: json<DateBasis>(),
      validToBasis: json<DateBasis>(),
      replacesKey: optional(text()),
      ...fact
    },
    references: {
      region: toOne('region', 'regionKey', { list: 'healthAgreements' }),
      replaces: toOne('healthAgreement', 'replacesKey', { list: 'replacements' })
    },
    owner: ['region']
  }),
  practicePlan: entry({
    type: 'PracticePlan',
    columns: {
      regionKey: text(),
      name: text(),
      /** The stage before its first step. */
      status: word(words.PRACTICE_PLAN_STAGE),
      /** The period in which it is the plan in force, from its adoption on. */
      inForceFrom: optional(day()),
      inForceTo: optional(day()),
      replacesKey: optional(text()),
      ...fact
    },
    references: {
      region: toOne('region', 'regionKey', { list: 'practicePlans' }),
      replaces: toOne('practicePlan', 'replacesKey', { list: 'replacements' })
    },
    owner: ['region']
  }),

  person: entry({ type: 'Person', columns: { name: text(), ...counted }, corrected: ['name'], owner: 'rule' }),
  appointment: entry({
    type: 'Appointment',
    columns: {
      personKey: text(),
      ...ofBodyLevel,
      seatKind: word(words.SEAT_KIND),
      /** The municipality that the seat belongs to, where the rule gives one to each. */
      municipalityKey: optional(text()),
      kind: word(words.APPOINTMENT_KIND),
      office: word(words.PERSON_OFFICE),
      field: optional(word(words.FIELD)),
      onBehalfOf: word(words.SIDE),
      appointedBy: optional(word(words.APPOINTER)),
      ...recorded
    },
    references: {
      person: toOne('person', 'personKey', { list: 'appointments' }),
      body: toOne('body', 'bodyKey', { list: 'appointments' }),
      municipality: toOne('municipality', 'municipalityKey', { list: 'appointments' })
    },
    corrected: ['validFrom', 'validTo', 'office', 'field'],
    owner: ['body']
  }),
  chairmanship: entry({
    type: 'Chairmanship',
    columns: {
      ...ofBodyLevel,
      role: word(words.CHAIR_ROLE),
      side: word(words.SIDE),
      appointmentKey: text(),
      ...recorded
    },
    references: {
      body: toOne('body', 'bodyKey', { list: 'chairmanships' }),
      appointment: toOne('appointment', 'appointmentKey', { list: 'chairmanships' })
    },
    corrected: ['validFrom', 'validTo'],
    owner: ['body']
  }),
  localAgreement: entry({
    type: 'LocalAgreement',
    columns: {
      ...ofBodyLevel,
      seatKind: word(words.SEAT_KIND),
      minimum: optional(integer()),
      maximum: optional(integer()),
      parties: json<string[]>(),
      text: text(),
      agreedOn: day(),
      ...recorded
    },
    references: { body: toOne('body', 'bodyKey', { list: 'localAgreements' }) },
    corrected: ['validFrom', 'validTo', 'minimum', 'maximum', 'text', 'agreedOn'],
    owner: ['body']
  }),
  involvement: entry({
    type: 'Involvement',
    columns: {
      ...ofBodyLevel,
      party: word(words.INVOLVED_PARTY),
      kind: word(words.INVOLVEMENT_KIND),
      date: day(),
      text: text(),
      ...counted
    },
    references: { body: toOne('body', 'bodyKey', { list: 'involvements' }) },
    corrected: ['date', 'text'],
    owner: ['body']
  }),
  meeting: entry({
    type: 'Meeting',
    columns: {
      ...ofBodyLevel,
      date: day(),
      title: text(),
      status: word(words.MEETING_STATUS),
      /** The reason it was cancelled for. */
      because: optional(text()),
      ...counted
    },
    references: { body: toOne('body', 'bodyKey', { list: 'meetings' }) },
    corrected: ['date', 'title'],
    owner: ['body']
  }),
  agendaItem: entry({
    type: 'AgendaItem',
    isNode: false,
    columns: {
      meetingKey: text(),
      ordinal: integer(),
      title: text(),
      /** Key of the agenda theme that the item takes up. */
      themeKey: optional(text()),
      /** Region and municipalities discuss it alone. */
      authoritiesOnly: boolean(),
      proposedBy: optional(word(words.SIDE)),
      decision: optional(text()),
      ...counted
    },
    references: {
      meeting: toOne('meeting', 'meetingKey', { list: 'agenda', by: ['ordinal', 'key'] }),
      theme: toOne('statement', 'themeKey')
    },
    owner: ['meeting']
  }),
  invitation: entry({
    type: 'Invitation',
    isNode: false,
    columns: { meetingKey: text(), party: word(words.INVOLVED_PARTY), ...counted },
    references: { meeting: toOne('meeting', 'meetingKey', { list: 'invitations' }) },
    owner: ['meeting']
  }),
  attendance: entry({
    type: 'Attendance',
    isNode: false,
    columns: { meetingKey: text(), appointmentKey: text(), present: boolean(), ...counted },
    references: {
      meeting: toOne('meeting', 'meetingKey', { list: 'attendance' }),
      appointment: toOne('appointment', 'appointmentKey')
    },
    owner: ['meeting']
  }),
  constitutionDecision: entry({
    type: 'ConstitutionDecision',
    beginsOn: 'decidedOn',
    columns: { bodyKey: text(), item: word(words.CONSTITUTION_ITEM), decidedOn: day(), text: text(), ...counted },
    references: { body: toOne('body', 'bodyKey', { list: 'constitutionDecisions' }) },
    corrected: ['decidedOn', 'text'],
    owner: ['body']
  }),
  secretariatParty: entry({
    type: 'SecretariatParty',
    columns: {
      bodyKey: text(),
      side: word(words.SIDE),
      /** An organisation or unit, never a person. */
      name: text(),
      contact: optional(text()),
      lead: boolean(),
      ...recorded
    },
    references: { body: toOne('body', 'bodyKey', { list: 'secretariat' }) },
    corrected: ['validFrom', 'validTo', 'name', 'contact'],
    owner: ['body']
  }),
  affiliationConcern: entry({
    type: 'AffiliationConcern',
    beginsOn: 'raisedOn',
    columns: {
      municipalityKey: text(),
      kind: word(words.AFFILIATION_CONCERN_KIND),
      raisedOn: day(),
      text: text(),
      solution: optional(text()),
      resolvedOn: optional(day()),
      ...counted
    },
    references: { municipality: toOne('municipality', 'municipalityKey', { list: 'concerns' }) },
    corrected: ['raisedOn', 'text'],
    owner: ['municipality']
  }),
  /** The clusters in which a member municipality is represented at a level; without any it is in all of its clusters. */
  representation: entry({
    type: 'Representation',
    columns: { municipalityKey: text(), ...ofBodyLevel, ...recorded },
    references: {
      municipality: toOne('municipality', 'municipalityKey', { list: 'representations' }),
      body: toOne('body', 'bodyKey', { list: 'representations' })
    },
    corrected: ['validFrom', 'validTo'],
    owner: ['body', 'municipality']
  }),
  goal: entry({
    type: 'Goal',
    columns: {
      ownerType: word(words.GOAL_OWNER),
      ownerKey: text(),
      title: text(),
      /** Key of a data theme or an ambition. */
      themeKey: optional(text()),
      unit: optional(text()),
      baseline: optional(real()),
      baselineOn: optional(day()),
      target: optional(real()),
      due: optional(day()),
      ...counted
    },
    references: {
      owner: toTyped('ownerType', 'ownerKey', { list: 'goals' }),
      theme: toOne('statement', 'themeKey')
    },
    corrected: ['title', 'unit', 'baseline', 'baselineOn', 'target', 'due'],
    owner: ['owner']
  }),
  jointFund: entry({
    type: 'JointFund',
    columns: { clusterKey: text(), year: integer(), ...counted },
    references: { cluster: toOne('body', 'clusterKey', { list: 'jointFunds' }) },
    corrected: [],
    owner: ['cluster']
  }),
  /** One step in the lifecycle of an agreement, plan, initiative, fund or goal; never changed, never deleted. */
  step: entry({
    type: 'Step',
    isNode: false,
    columns: {
      subjectType: word(words.LIFECYCLE_SUBJECT),
      subjectKey: text(),
      ordinal: integer(),
      action: text(),
      /** The state that it led to. */
      state: text(),
      /** The revision of the text that it was about. */
      revision: integer(),
      on: day(),
      by: word(words.ACTING_PARTY),
      /** Code of the authority, key of the body, or the name of a party in a hearing. */
      byKey: optional(text()),
      remark: optional(text()),
      data: json<StepData>(),
      ...counted
    },
    references: { subject: toTyped('subjectType', 'subjectKey', { list: 'steps', by: ['ordinal', 'key'] }) },
    owner: 'rule'
  }),
  measurement: entry({
    type: 'Measurement',
    isNode: false,
    columns: { goalKey: text(), on: day(), value: real(), source: text(), remark: optional(text()), ...counted },
    // Keys hold the day, so that a goal lists its measurements in the order of time.
    references: { goal: toOne('goal', 'goalKey', { list: 'measurements' }) },
    owner: ['goal']
  }),
  /** One movement of money in a fund, in whole øre; never changed, only reversed by another. */
  fundEntry: entry({
    type: 'FundEntry',
    columns: {
      fundKey: text(),
      ordinal: integer(),
      kind: word(words.FUND_ENTRY_KIND),
      /** Always positive; the kind gives the direction. A reversal has the opposite direction of the entry it reverses. */
      ore: integer(),
      on: day(),
      municipalityKey: optional(text()),
      regionKey: optional(text()),
      initiativeKey: optional(text()),
      basis: optional(word(words.CONTRIBUTION_BASIS)),
      purpose: optional(word(words.FUND_PURPOSE)),
      /** The entry that is returned or reversed. */
      entryKey: optional(text()),
      remark: optional(text()),
      ...counted
    },
    references: {
      fund: toOne('jointFund', 'fundKey', { list: 'entries', by: ['ordinal', 'key'] }),
      municipality: toOne('municipality', 'municipalityKey'),
      region: toOne('region', 'regionKey'),
      initiative: toOne('initiative', 'initiativeKey', { list: 'money' }),
      entry: toOne('fundEntry', 'entryKey')
    },
    owner: ['fund']
  }),
  regionalRate: entry({
    type: 'RegionalRate',
    isNode: false,
    columns: { regionKey: text(), year: integer(), rateOre: integer(), source: text(), ...counted },
    references: { region: toOne('region', 'regionKey', { list: 'regionalRates' }) },
    owner: ['region']
  }),
  /** The part of a municipality that is counted in one of its clusters, in ten-thousandths. */
  membershipShare: entry({
    type: 'MembershipShare',
    isNode: false,
    columns: { municipalityKey: text(), bodyKey: text(), share: integer(), ...recorded },
    references: {
      municipality: toOne('municipality', 'municipalityKey', { list: 'shares' }),
      body: toOne('body', 'bodyKey')
    },
    corrected: ['validFrom', 'validTo'],
    owner: ['body', 'municipality']
  }),
  populationSet: entry({
    type: 'PopulationSet',
    columns: { referenceDate: day(), source: text(), ...counted },
    owner: 'admin'
  }),
  populationFigure: entry({
    type: 'PopulationFigure',
    isNode: false,
    columns: { setKey: text(), municipalityKey: text(), persons: integer(), ...counted },
    references: {
      set: toOne('populationSet', 'setKey', { list: 'figures' }),
      municipality: toOne('municipality', 'municipalityKey')
    },
    owner: 'admin'
  }),
  /** A receiver of the change feed. The store has its secrets and how far it has come. */
  webhook: entry({
    type: 'Webhook',
    isNode: false,
    isPrivate: true,
    columns: {
      name: text(),
      url: text(),
      filter: json<WebhookFilter>(),
      state: word(words.WEBHOOK_STATE),
      /** The number after which the deliveries were last told to begin; null: after the registration. */
      startAfter: optional(integer()),
      /** Names of the secrets that sign: the present one, and the one before it, which was replaced on the day. */
      secretKey: text(),
      previousSecretKey: optional(text()),
      rotatedOn: optional(day()),
      ...counted
    },
    owner: 'admin'
  }),
  /** Operations that are supposed, not carried out. */
  scenario: entry({
    type: 'Scenario',
    isNode: false,
    isPrivate: true,
    columns: {
      title: json<Text>(),
      /** Name of the caller who drafted it. */
      author: text(),
      operations: json<SupposedOperation[]>(),
      /** Sources of the set, and of every operation that takes citations and has none of its own. */
      citations: optional(json<CitedPlace[]>()),
      visibility: word(words.SCENARIO_VISIBILITY),
      /** Codes of the regions whose editors may read it. */
      regionCodes: json<string[]>(),
      state: word(words.SCENARIO_STATUS),
      /** Part of the keys of what the operations make, so that it has the same keys after the scenario is applied. */
      seed: text(),
      /** Day of the last change of the list, from which the expiry is counted. */
      changedOn: day(),
      /** Key of the change set that applied it. */
      changeSetKey: optional(text()),
      ...counted
    },
    owner: 'writer'
  })
}

export type TableName = keyof typeof MODEL

/** Every table, in an order in which the rows that a row refers to come first. */
export const TABLE_NAMES = Object.keys(MODEL) as TableName[]

/** The entries with their defaults, for code that walks all tables. */
export const ENTRIES = Object.fromEntries(
  Object.entries<Spec>(MODEL).map(([table, spec]) => [
    table,
    {
      references: {},
      groups: {},
      shares: {},
      counters: {},
      corrected: [],
      isNode: true,
      isPrivate: false,
      isCancellable: false,
      beginsOn: null,
      movedWith: [],
      ...spec
    }
  ])
) as { readonly [T in TableName]: Required<Entry> }
