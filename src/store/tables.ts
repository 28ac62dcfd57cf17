import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex
} from 'drizzle-orm/sqlite-core'
import { ROLE } from '../domain/access/caller.ts'
import * as words from '../domain/vocabulary.ts'

/*
 * One table a concept. Keys are the natural, stable ones that clients see; relations name them. Words from a closed list
 * are checked by the database too: it is the last guard, and the only one for hand repairs.
 */

const day = (name: string) => text(name)

/** Columns that every fact has. JSON texts are read by the image, which shares equal ones. */
const fact = () => ({
  validFrom: day('valid_from'),
  validTo: day('valid_to'),
  evidence: text('evidence', { enum: words.EVIDENCE }).notNull(),
  provenance: text('provenance').notNull(),
  note: text('note'),
  /** Counts the changes made by users; 1 is as seeded or as first entered. */
  version: integer('version').notNull().default(1),
  /** Fingerprint of the seed that wrote the row; null where a user made it. */
  seedHash: text('seed_hash')
})

type Checked = { validFrom: AnySQLiteColumn; validTo: AnySQLiteColumn; evidence: AnySQLiteColumn }

const inList = (column: AnySQLiteColumn, list: readonly string[]) =>
  sql`${column} in (${sql.raw(list.map((word) => `'${word}'`).join(', '))})`

const oneOf = (table: string, column: AnySQLiteColumn, list: readonly string[]) =>
  check(`${table}_${column.name}`, inList(column, list))

const factChecks = (name: string, table: Checked) => [
  oneOf(name, table.evidence, words.EVIDENCE),
  check(
    `${name}_period`,
    sql`${table.validFrom} is null or ${table.validTo} is null or ${table.validFrom} < ${table.validTo}`
  )
]

/** Of facts that end with their body: one that is cancelled before it begins ends on its first day. */
const cancellableFactChecks = (name: string, table: Checked) => [
  oneOf(name, table.evidence, words.EVIDENCE),
  check(
    `${name}_period`,
    sql`${table.validFrom} is null or ${table.validTo} is null or ${table.validFrom} <= ${table.validTo}`
  )
]

export const document = sqliteTable(
  'document',
  {
    key: text('key').primaryKey(),
    title: text('title').notNull(),
    publisher: text('publisher').notNull(),
    kind: text('kind', { enum: words.DOCUMENT_KIND }).notNull(),
    publishedOn: day('published_on'),
    publishedAfter: day('published_after'),
    publishedBefore: day('published_before'),
    note: text('note').notNull(),
    sections: text('sections').notNull(),
    version: integer('version').notNull().default(1),
    seedHash: text('seed_hash')
  },
  (t) => [oneOf('document', t.kind, words.DOCUMENT_KIND)]
)

export const region = sqliteTable(
  'region',
  { key: text('key').primaryKey(), iso3166: text('iso_3166').notNull().unique(), ...fact() },
  (t) => factChecks('region', t)
)

export const municipality = sqliteTable('municipality', { key: text('key').primaryKey(), ...fact() }, (t) =>
  factChecks('municipality', t)
)

export const organisation = sqliteTable(
  'organisation',
  {
    key: text('key').primaryKey(),
    kind: text('kind', { enum: words.ORGANISATION_KIND }).notNull(),
    name: text('name').notNull(),
    abbreviation: text('abbreviation'),
    text: text('text').notNull(),
    regionKey: text('region_key').references(() => region.key),
    ...fact()
  },
  (t) => [...factChecks('organisation', t), oneOf('organisation', t.kind, words.ORGANISATION_KIND)]
)

export const hospital = sqliteTable(
  'hospital',
  {
    key: text('key').primaryKey(),
    organisationKey: text('organisation_key').references(() => organisation.key),
    sites: text('sites').notNull(),
    ...fact()
  },
  (t) => factChecks('hospital', t)
)

export const body = sqliteTable(
  'body',
  {
    key: text('key').primaryKey(),
    kind: text('kind', { enum: words.BODY_KIND }).notNull(),
    term: text('term').notNull(),
    ...fact()
  },
  (t) => [...factChecks('body', t), oneOf('body', t.kind, words.BODY_KIND)]
)

const OWNER = ['Region', 'Municipality', 'Hospital', 'Body'] as const

/** Names have periods of their own: identity outlives a renaming. */
export const name = sqliteTable(
  'name',
  {
    key: text('key').primaryKey(),
    ownerType: text('owner_type', { enum: OWNER }).notNull(),
    ownerKey: text('owner_key').notNull(),
    kind: text('kind', { enum: words.NAME_KIND }).notNull(),
    name: text('name').notNull(),
    ...fact()
  },
  (t) => [
    ...cancellableFactChecks('name', t),
    oneOf('name', t.ownerType, OWNER),
    oneOf('name', t.kind, words.NAME_KIND),
    index('name_owner').on(t.ownerType, t.ownerKey)
  ]
)

const PLACED = ['Municipality', 'Hospital', 'Body'] as const

/** In which region something lies, and when: regions merge, and what lies in them moves. */
export const placement = sqliteTable(
  'placement',
  {
    key: text('key').primaryKey(),
    ownerType: text('owner_type', { enum: PLACED }).notNull(),
    ownerKey: text('owner_key').notNull(),
    regionKey: text('region_key')
      .notNull()
      .references(() => region.key),
    ...fact()
  },
  (t) => [
    ...cancellableFactChecks('placement', t),
    oneOf('placement', t.ownerType, PLACED),
    index('placement_owner').on(t.ownerType, t.ownerKey)
  ]
)

const IDENTIFIED = ['Region', 'Municipality', 'Hospital', 'Organisation'] as const

/** Under which number a public register knows something, and when. */
export const identifier = sqliteTable(
  'identifier',
  {
    key: text('key').primaryKey(),
    ownerType: text('owner_type', { enum: IDENTIFIED }).notNull(),
    ownerKey: text('owner_key').notNull(),
    system: text('system', { enum: words.OFFICIAL_IDENTIFIER_SYSTEM }).notNull(),
    value: text('value').notNull(),
    ...fact()
  },
  (t) => [
    ...factChecks('identifier', t),
    oneOf('identifier', t.ownerType, IDENTIFIED),
    oneOf('identifier', t.system, words.OFFICIAL_IDENTIFIER_SYSTEM),
    index('identifier_owner').on(t.ownerType, t.ownerKey)
  ]
)

export const membership = sqliteTable(
  'membership',
  {
    key: text('key').primaryKey(),
    bodyKey: text('body_key')
      .notNull()
      .references(() => body.key),
    role: text('role', { enum: words.MEMBER_ROLE }).notNull(),
    municipalityKey: text('municipality_key').references(() => municipality.key),
    hospitalKey: text('hospital_key').references(() => hospital.key),
    organisationKey: text('organisation_key').references(() => organisation.key),
    reason: text('reason'),
    becauseHospitalKey: text('because_hospital_key').references(() => hospital.key),
    ordinal: integer('ordinal').notNull(),
    ...fact()
  },
  (t) => [
    ...cancellableFactChecks('membership', t),
    oneOf('membership', t.role, words.MEMBER_ROLE),
    check(
      'membership_member',
      sql`(${t.municipalityKey} is not null) + (${t.hospitalKey} is not null) + (${t.organisationKey} is not null) = 1`
    ),
    index('membership_body').on(t.bodyKey)
  ]
)

export const succession = sqliteTable(
  'succession',
  {
    key: text('key').primaryKey(),
    kind: text('kind', { enum: words.SUCCESSION_KIND }).notNull(),
    predecessorKey: text('predecessor_key')
      .notNull()
      .references(() => body.key),
    successorKey: text('successor_key')
      .notNull()
      .references(() => body.key),
    date: day('date').notNull(),
    ...fact()
  },
  (t) => [
    ...factChecks('succession', t),
    oneOf('succession', t.kind, words.SUCCESSION_KIND),
    uniqueIndex('succession_pair').on(t.predecessorKey, t.successorKey)
  ]
)

/** Columns of everything that is said of a level of a kind of body. */
const ofLevel = () => ({
  key: text('key').primaryKey(),
  bodyKind: text('body_kind', { enum: words.BODY_KIND }).notNull(),
  level: text('level', { enum: words.LEVEL }).notNull()
})

type OfLevel = Checked & { bodyKind: AnySQLiteColumn; level: AnySQLiteColumn }

const levelChecks = (name: string, t: OfLevel) => [
  ...factChecks(name, t),
  oneOf(name, t.bodyKind, words.BODY_KIND),
  oneOf(name, t.level, words.LEVEL)
]

export const bodyLevel = sqliteTable(
  'body_level',
  { ...ofLevel(), required: integer('required', { mode: 'boolean' }), text: text('text').notNull(), ...fact() },
  (t) => levelChecks('body_level', t)
)

export const representationRule = sqliteTable(
  'representation_rule',
  {
    ...ofLevel(),
    ordinal: integer('ordinal').notNull(),
    seatKind: text('seat_kind', { enum: words.SEAT_KIND }).notNull(),
    side: text('side', { enum: words.SIDE }).notNull(),
    minimum: integer('minimum'),
    maximum: integer('maximum'),
    per: text('per', { enum: words.SEAT_PER }).notNull(),
    exOfficio: integer('ex_officio', { mode: 'boolean' }).notNull(),
    appointedBy: text('appointed_by', { enum: words.APPOINTER }),
    substitutes: text('substitutes').notNull(),
    atLeastOneFrom: text('at_least_one_from', { enum: words.FIELD }),
    derivedFromChair: text('derived_from_chair', { enum: words.CHAIR_ROLE }),
    binding: text('binding', { enum: words.BINDING }).notNull(),
    text: text('text').notNull(),
    ...fact()
  },
  (t) => [
    ...levelChecks('representation_rule', t),
    oneOf('representation_rule', t.seatKind, words.SEAT_KIND),
    oneOf('representation_rule', t.side, words.SIDE),
    oneOf('representation_rule', t.per, words.SEAT_PER),
    oneOf('representation_rule', t.appointedBy, words.APPOINTER),
    oneOf('representation_rule', t.atLeastOneFrom, words.FIELD),
    oneOf('representation_rule', t.derivedFromChair, words.CHAIR_ROLE),
    oneOf('representation_rule', t.binding, words.BINDING),
    check('representation_rule_numbers', sql`${t.minimum} >= 0 and ${t.maximum} >= ${t.minimum}`)
  ]
)

export const chairRule = sqliteTable(
  'chair_rule',
  {
    ...ofLevel(),
    ordinal: integer('ordinal').notNull(),
    role: text('role', { enum: words.CHAIR_ROLE }).notNull(),
    side: text('side', { enum: words.SIDE }).notNull(),
    count: integer('count').notNull(),
    exOfficio: integer('ex_officio', { mode: 'boolean' }).notNull(),
    chosenAmong: text('chosen_among').notNull(),
    binding: text('binding', { enum: words.BINDING }).notNull(),
    text: text('text').notNull(),
    ...fact()
  },
  (t) => [
    ...levelChecks('chair_rule', t),
    oneOf('chair_rule', t.role, words.CHAIR_ROLE),
    oneOf('chair_rule', t.side, words.SIDE),
    oneOf('chair_rule', t.binding, words.BINDING)
  ]
)

export const cadenceRule = sqliteTable(
  'cadence_rule',
  {
    ...ofLevel(),
    ordinal: integer('ordinal').notNull(),
    perYear: integer('per_year'),
    moreOftenThan: text('more_often_than', { enum: words.LEVEL }),
    windows: text('windows').notNull(),
    setBy: text('set_by', { enum: words.CADENCE_SOURCE }).notNull(),
    strength: text('strength', { enum: words.STRENGTH }).notNull(),
    text: text('text').notNull(),
    ...fact()
  },
  (t) => [
    ...levelChecks('cadence_rule', t),
    oneOf('cadence_rule', t.moreOftenThan, words.LEVEL),
    oneOf('cadence_rule', t.setBy, words.CADENCE_SOURCE),
    oneOf('cadence_rule', t.strength, words.STRENGTH)
  ]
)

export const involvementDuty = sqliteTable(
  'involvement_duty',
  {
    ...ofLevel(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind', { enum: words.INVOLVEMENT_KIND }).notNull(),
    party: text('party', { enum: words.INVOLVED_PARTY }).notNull(),
    timesPerYear: integer('times_per_year'),
    strength: text('strength', { enum: words.STRENGTH }).notNull(),
    text: text('text').notNull(),
    ...fact()
  },
  (t) => [
    ...levelChecks('involvement_duty', t),
    oneOf('involvement_duty', t.kind, words.INVOLVEMENT_KIND),
    oneOf('involvement_duty', t.party, words.INVOLVED_PARTY),
    oneOf('involvement_duty', t.strength, words.STRENGTH)
  ]
)

export const variationRule = sqliteTable(
  'variation_rule',
  {
    ...ofLevel(),
    ordinal: integer('ordinal').notNull(),
    parties: text('parties'),
    text: text('text').notNull(),
    ...fact()
  },
  (t) => levelChecks('variation_rule', t)
)

export const task = sqliteTable(
  'task',
  {
    key: text('key').primaryKey(),
    bodyKind: text('body_kind', { enum: words.BODY_KIND }),
    organisationKey: text('organisation_key').references(() => organisation.key),
    kind: text('kind', { enum: words.TASK_KIND }).notNull(),
    ordinal: integer('ordinal').notNull(),
    text: text('text').notNull(),
    relatedTo: text('related_to').notNull(),
    ...fact()
  },
  (t) => [
    ...factChecks('task', t),
    oneOf('task', t.bodyKind, words.BODY_KIND),
    oneOf('task', t.kind, words.TASK_KIND),
    check('task_whose', sql`(${t.bodyKind} is null) <> (${t.organisationKey} is null)`)
  ]
)

export const statement = sqliteTable(
  'statement',
  {
    key: text('key').primaryKey(),
    category: text('category', { enum: words.STATEMENT_CATEGORY }).notNull(),
    ordinal: integer('ordinal').notNull(),
    number: text('number'),
    strength: text('strength', { enum: words.STRENGTH }).notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    bodyKinds: text('body_kinds').notNull(),
    level: text('level', { enum: words.LEVEL }),
    organisationKey: text('organisation_key').references(() => organisation.key),
    parentKey: text('parent_key').references((): AnySQLiteColumn => statement.key),
    due: day('due'),
    ...fact()
  },
  (t) => [
    ...factChecks('statement', t),
    oneOf('statement', t.category, words.STATEMENT_CATEGORY),
    oneOf('statement', t.strength, words.STRENGTH),
    oneOf('statement', t.level, words.LEVEL)
  ]
)

export const keyFigure = sqliteTable(
  'key_figure',
  {
    key: text('key').primaryKey(),
    topic: text('topic', { enum: words.KEY_FIGURE_TOPIC }).notNull(),
    ordinal: integer('ordinal').notNull(),
    value: real('value').notNull(),
    unit: text('unit', { enum: words.UNIT }).notNull(),
    approximate: integer('approximate', { mode: 'boolean' }).notNull(),
    year: integer('year'),
    perspective: text('perspective', { enum: words.PERSPECTIVE }),
    population: text('population').notNull(),
    text: text('text').notNull(),
    ...fact()
  },
  (t) => [
    ...factChecks('key_figure', t),
    oneOf('key_figure', t.topic, words.KEY_FIGURE_TOPIC),
    oneOf('key_figure', t.unit, words.UNIT),
    oneOf('key_figure', t.perspective, words.PERSPECTIVE)
  ]
)

export const legalEvent = sqliteTable(
  'legal_event',
  {
    key: text('key').primaryKey(),
    kind: text('kind', { enum: words.LEGAL_EVENT_KIND }).notNull(),
    date: day('date'),
    title: text('title').notNull(),
    text: text('text').notNull(),
    url: text('url'),
    ...fact()
  },
  (t) => [...factChecks('legal_event', t), oneOf('legal_event', t.kind, words.LEGAL_EVENT_KIND)]
)

export const claim = sqliteTable(
  'claim',
  {
    key: text('key').primaryKey(),
    topic: text('topic').notNull(),
    about: text('about').notNull(),
    value: text('value').notNull(),
    text: text('text').notNull(),
    ...fact()
  },
  (t) => factChecks('claim', t)
)

export const doubt = sqliteTable(
  'doubt',
  {
    key: text('key').primaryKey(),
    kind: text('kind', { enum: words.DOUBT_KIND }).notNull(),
    severity: text('severity', { enum: words.SEVERITY }).notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    readings: text('readings').notNull(),
    taken: text('taken').notNull(),
    subjects: text('subjects').notNull(),
    ...fact()
  },
  (t) => [
    ...factChecks('doubt', t),
    oneOf('doubt', t.kind, words.DOUBT_KIND),
    oneOf('doubt', t.severity, words.SEVERITY)
  ]
)

export const fundingRound = sqliteTable(
  'funding_round',
  {
    key: text('key').primaryKey(),
    year: integer('year').notNull().unique(),
    totalOre: integer('total_ore').notNull(),
    municipalOre: integer('municipal_ore').notNull(),
    regionalOre: integer('regional_ore').notNull(),
    municipalRateOre: integer('municipal_rate_ore'),
    regionalRateMinimumOre: integer('regional_rate_minimum_ore'),
    regionalRateMaximumOre: integer('regional_rate_maximum_ore'),
    modelStatus: text('model_status', { enum: words.MODEL_STATUS }).notNull(),
    text: text('text').notNull(),
    ...fact()
  },
  (t) => [
    ...factChecks('funding_round', t),
    oneOf('funding_round', t.modelStatus, words.MODEL_STATUS),
    check('funding_round_sum', sql`${t.municipalOre} + ${t.regionalOre} = ${t.totalOre}`)
  ]
)

export const initiative = sqliteTable(
  'initiative',
  {
    key: text('key').primaryKey(),
    name: text('name').notNull(),
    text: text('text').notNull(),
    regionKey: text('region_key').references(() => region.key),
    clusterKey: text('cluster_key').references(() => body.key),
    phase: text('phase', { enum: words.INITIATIVE_PHASE }).notNull(),
    spread: text('spread').notNull(),
    targetGroups: text('target_groups').notNull().default('[]'),
    topics: text('topics').notNull().default('[]'),
    partners: text('partners').notNull().default('[]'),
    ...fact()
  },
  (t) => [...factChecks('initiative', t), oneOf('initiative', t.phase, words.INITIATIVE_PHASE)]
)

export const healthAgreement = sqliteTable(
  'health_agreement',
  {
    key: text('key').primaryKey(),
    regionKey: text('region_key')
      .notNull()
      .references(() => region.key),
    name: text('name').notNull(),
    generation: integer('generation').notNull(),
    originalValidTo: day('original_valid_to'),
    extendedByMonths: integer('extended_by_months').notNull(),
    shortenedByMonths: integer('shortened_by_months').notNull(),
    validFromBasis: text('valid_from_basis').notNull(),
    validToBasis: text('valid_to_basis').notNull(),
    replacesKey: text('replaces_key').references((): AnySQLiteColumn => healthAgreement.key),
    ...fact()
  },
  (t) => factChecks('health_agreement', t)
)

export const practicePlan = sqliteTable(
  'practice_plan',
  {
    key: text('key').primaryKey(),
    regionKey: text('region_key')
      .notNull()
      .references(() => region.key),
    name: text('name').notNull(),
    status: text('status', { enum: words.PRACTICE_PLAN_STAGE }).notNull(),
    inForceFrom: day('in_force_from'),
    inForceTo: day('in_force_to'),
    replacesKey: text('replaces_key').references((): AnySQLiteColumn => practicePlan.key),
    ...fact()
  },
  (t) => [
    ...factChecks('practice_plan', t),
    oneOf('practice_plan', t.status, words.PRACTICE_PLAN_STAGE),
    check(
      'practice_plan_in_force',
      sql`${t.inForceTo} is null or (${t.inForceFrom} is not null and ${t.inForceFrom} < ${t.inForceTo})`
    )
  ]
)

/*
 * What users record: people and their places. No document stands behind it, so it has no evidence; who recorded it and
 * when is in the change records.
 */

const recorded = () => ({
  validFrom: day('valid_from').notNull(),
  validTo: day('valid_to'),
  version: integer('version').notNull().default(1)
})

/** A row that is cancelled before it begins ends on its first day, and holds on no day. */
const period = (name: string, t: { validFrom: AnySQLiteColumn; validTo: AnySQLiteColumn }) =>
  check(`${name}_period`, sql`${t.validTo} is null or ${t.validFrom} <= ${t.validTo}`)

/** A level of one body. */
const ofBodyLevel = () => ({
  bodyKey: text('body_key')
    .notNull()
    .references(() => body.key),
  level: text('level', { enum: words.LEVEL }).notNull()
})

export const person = sqliteTable('person', {
  key: text('key').primaryKey(),
  name: text('name').notNull(),
  version: integer('version').notNull().default(1)
})

export const appointment = sqliteTable(
  'appointment',
  {
    key: text('key').primaryKey(),
    personKey: text('person_key')
      .notNull()
      .references(() => person.key),
    ...ofBodyLevel(),
    seatKind: text('seat_kind', { enum: words.SEAT_KIND }).notNull(),
    municipalityKey: text('municipality_key').references(() => municipality.key),
    kind: text('kind', { enum: words.APPOINTMENT_KIND }).notNull(),
    office: text('office', { enum: words.PERSON_OFFICE }).notNull(),
    field: text('field', { enum: words.FIELD }),
    onBehalfOf: text('on_behalf_of', { enum: words.SIDE }).notNull(),
    appointedBy: text('appointed_by', { enum: words.APPOINTER }),
    ...recorded()
  },
  (t) => [
    period('appointment', t),
    oneOf('appointment', t.level, words.LEVEL),
    oneOf('appointment', t.seatKind, words.SEAT_KIND),
    oneOf('appointment', t.kind, words.APPOINTMENT_KIND),
    oneOf('appointment', t.office, words.PERSON_OFFICE),
    oneOf('appointment', t.field, words.FIELD),
    oneOf('appointment', t.onBehalfOf, words.SIDE),
    oneOf('appointment', t.appointedBy, words.APPOINTER),
    index('appointment_body').on(t.bodyKey)
  ]
)

export const chairmanship = sqliteTable(
  'chairmanship',
  {
    key: text('key').primaryKey(),
    ...ofBodyLevel(),
    role: text('role', { enum: words.CHAIR_ROLE }).notNull(),
    side: text('side', { enum: words.SIDE }).notNull(),
    appointmentKey: text('appointment_key').notNull(),
    ...recorded()
  },
  (t) => [
    period('chairmanship', t),
    oneOf('chairmanship', t.level, words.LEVEL),
    oneOf('chairmanship', t.role, words.CHAIR_ROLE),
    oneOf('chairmanship', t.side, words.SIDE)
  ]
)

export const localAgreement = sqliteTable(
  'local_agreement',
  {
    key: text('key').primaryKey(),
    ...ofBodyLevel(),
    seatKind: text('seat_kind', { enum: words.SEAT_KIND }).notNull(),
    minimum: integer('minimum'),
    maximum: integer('maximum'),
    parties: text('parties').notNull(),
    text: text('text').notNull(),
    agreedOn: day('agreed_on').notNull(),
    ...recorded()
  },
  (t) => [
    period('local_agreement', t),
    oneOf('local_agreement', t.level, words.LEVEL),
    oneOf('local_agreement', t.seatKind, words.SEAT_KIND)
  ]
)

export const involvement = sqliteTable(
  'involvement',
  {
    key: text('key').primaryKey(),
    ...ofBodyLevel(),
    party: text('party', { enum: words.INVOLVED_PARTY }).notNull(),
    kind: text('kind', { enum: words.INVOLVEMENT_KIND }).notNull(),
    date: day('date').notNull(),
    text: text('text').notNull(),
    version: integer('version').notNull().default(1)
  },
  (t) => [
    oneOf('involvement', t.level, words.LEVEL),
    oneOf('involvement', t.party, words.INVOLVED_PARTY),
    oneOf('involvement', t.kind, words.INVOLVEMENT_KIND)
  ]
)

export const meeting = sqliteTable(
  'meeting',
  {
    key: text('key').primaryKey(),
    ...ofBodyLevel(),
    date: day('date').notNull(),
    title: text('title').notNull(),
    status: text('status', { enum: words.MEETING_STATUS }).notNull(),
    because: text('because'),
    version: integer('version').notNull().default(1)
  },
  (t) => [
    oneOf('meeting', t.level, words.LEVEL),
    oneOf('meeting', t.status, words.MEETING_STATUS),
    index('meeting_body').on(t.bodyKey)
  ]
)

const ofMeeting = () => ({
  key: text('key').primaryKey(),
  meetingKey: text('meeting_key')
    .notNull()
    .references(() => meeting.key)
})

export const agendaItem = sqliteTable(
  'agenda_item',
  {
    ...ofMeeting(),
    ordinal: integer('ordinal').notNull(),
    title: text('title').notNull(),
    themeKey: text('theme_key').references(() => statement.key),
    authoritiesOnly: integer('authorities_only', { mode: 'boolean' }).notNull(),
    proposedBy: text('proposed_by', { enum: words.SIDE }),
    decision: text('decision'),
    version: integer('version').notNull().default(1)
  },
  (t) => [oneOf('agenda_item', t.proposedBy, words.SIDE)]
)

export const invitation = sqliteTable(
  'invitation',
  {
    ...ofMeeting(),
    party: text('party', { enum: words.INVOLVED_PARTY }).notNull(),
    version: integer('version').notNull().default(1)
  },
  (t) => [oneOf('invitation', t.party, words.INVOLVED_PARTY), uniqueIndex('invitation_party').on(t.meetingKey, t.party)]
)

export const attendance = sqliteTable(
  'attendance',
  {
    ...ofMeeting(),
    appointmentKey: text('appointment_key')
      .notNull()
      .references(() => appointment.key),
    present: integer('present', { mode: 'boolean' }).notNull(),
    version: integer('version').notNull().default(1)
  },
  (t) => [uniqueIndex('attendance_seat').on(t.meetingKey, t.appointmentKey)]
)

export const constitutionDecision = sqliteTable(
  'constitution_decision',
  {
    key: text('key').primaryKey(),
    bodyKey: text('body_key')
      .notNull()
      .references(() => body.key),
    item: text('item', { enum: words.CONSTITUTION_ITEM }).notNull(),
    decidedOn: day('decided_on').notNull(),
    text: text('text').notNull(),
    version: integer('version').notNull().default(1)
  },
  (t) => [oneOf('constitution_decision', t.item, words.CONSTITUTION_ITEM)]
)

export const secretariatParty = sqliteTable(
  'secretariat_party',
  {
    key: text('key').primaryKey(),
    bodyKey: text('body_key')
      .notNull()
      .references(() => body.key),
    side: text('side', { enum: words.SIDE }).notNull(),
    name: text('name').notNull(),
    contact: text('contact'),
    lead: integer('lead', { mode: 'boolean' }).notNull(),
    ...recorded()
  },
  (t) => [period('secretariat_party', t), oneOf('secretariat_party', t.side, words.SIDE)]
)

export const affiliationConcern = sqliteTable(
  'affiliation_concern',
  {
    key: text('key').primaryKey(),
    municipalityKey: text('municipality_key')
      .notNull()
      .references(() => municipality.key),
    kind: text('kind', { enum: words.AFFILIATION_CONCERN_KIND }).notNull(),
    raisedOn: day('raised_on').notNull(),
    text: text('text').notNull(),
    solution: text('solution'),
    resolvedOn: day('resolved_on'),
    version: integer('version').notNull().default(1)
  },
  (t) => [
    oneOf('affiliation_concern', t.kind, words.AFFILIATION_CONCERN_KIND),
    check('affiliation_concern_solved', sql`(${t.solution} is null) = (${t.resolvedOn} is null)`)
  ]
)

export const representation = sqliteTable(
  'representation',
  {
    key: text('key').primaryKey(),
    municipalityKey: text('municipality_key')
      .notNull()
      .references(() => municipality.key),
    ...ofBodyLevel(),
    ...recorded()
  },
  (t) => [period('representation', t), oneOf('representation', t.level, words.LEVEL)]
)

/** Steps in the life of agreements, plans, initiatives, funds and goals; never changed, never deleted. */
export const step = sqliteTable(
  'step',
  {
    key: text('key').primaryKey(),
    subjectType: text('subject_type', { enum: words.LIFECYCLE_SUBJECT }).notNull(),
    subjectKey: text('subject_key').notNull(),
    ordinal: integer('ordinal').notNull(),
    action: text('action').notNull(),
    state: text('state').notNull(),
    revision: integer('revision').notNull(),
    on: day('on').notNull(),
    by: text('by', { enum: words.ACTING_PARTY }).notNull(),
    byKey: text('by_key'),
    remark: text('remark'),
    data: text('data').notNull(),
    version: integer('version').notNull().default(1)
  },
  (t) => [
    oneOf('step', t.subjectType, words.LIFECYCLE_SUBJECT),
    oneOf('step', t.by, words.ACTING_PARTY),
    // Two writers cannot take the same step.
    uniqueIndex('step_ordinal').on(t.subjectType, t.subjectKey, t.ordinal)
  ]
)

export const goal = sqliteTable(
  'goal',
  {
    key: text('key').primaryKey(),
    ownerType: text('owner_type', { enum: words.GOAL_OWNER }).notNull(),
    ownerKey: text('owner_key').notNull(),
    title: text('title').notNull(),
    themeKey: text('theme_key').references(() => statement.key),
    unit: text('unit'),
    baseline: real('baseline'),
    baselineOn: day('baseline_on'),
    target: real('target'),
    due: day('due'),
    version: integer('version').notNull().default(1)
  },
  (t) => [oneOf('goal', t.ownerType, words.GOAL_OWNER), index('goal_owner').on(t.ownerType, t.ownerKey)]
)

export const measurement = sqliteTable(
  'measurement',
  {
    key: text('key').primaryKey(),
    goalKey: text('goal_key')
      .notNull()
      .references(() => goal.key),
    on: day('on').notNull(),
    value: real('value').notNull(),
    source: text('source').notNull(),
    remark: text('remark'),
    version: integer('version').notNull().default(1)
  },
  (t) => [uniqueIndex('measurement_day').on(t.goalKey, t.on)]
)

export const jointFund = sqliteTable(
  'joint_fund',
  {
    key: text('key').primaryKey(),
    clusterKey: text('cluster_key')
      .notNull()
      .references(() => body.key),
    year: integer('year').notNull(),
    version: integer('version').notNull().default(1)
  },
  (t) => [uniqueIndex('joint_fund_year').on(t.clusterKey, t.year)]
)

/** Money in whole øre. What happened is never changed: it is reversed by another entry. */
export const fundEntry = sqliteTable(
  'fund_entry',
  {
    key: text('key').primaryKey(),
    fundKey: text('fund_key')
      .notNull()
      .references(() => jointFund.key),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind', { enum: words.FUND_ENTRY_KIND }).notNull(),
    ore: integer('ore').notNull(),
    on: day('on').notNull(),
    municipalityKey: text('municipality_key').references(() => municipality.key),
    regionKey: text('region_key').references(() => region.key),
    initiativeKey: text('initiative_key').references(() => initiative.key),
    basis: text('basis', { enum: words.CONTRIBUTION_BASIS }),
    purpose: text('purpose', { enum: words.FUND_PURPOSE }),
    entryKey: text('entry_key').references((): AnySQLiteColumn => fundEntry.key),
    remark: text('remark'),
    version: integer('version').notNull().default(1)
  },
  (t) => [
    oneOf('fund_entry', t.kind, words.FUND_ENTRY_KIND),
    oneOf('fund_entry', t.basis, words.CONTRIBUTION_BASIS),
    oneOf('fund_entry', t.purpose, words.FUND_PURPOSE),
    check('fund_entry_ore', sql`${t.ore} > 0`),
    uniqueIndex('fund_entry_ordinal').on(t.fundKey, t.ordinal)
  ]
)

export const regionalRate = sqliteTable(
  'regional_rate',
  {
    key: text('key').primaryKey(),
    regionKey: text('region_key')
      .notNull()
      .references(() => region.key),
    year: integer('year').notNull(),
    rateOre: integer('rate_ore').notNull(),
    source: text('source').notNull(),
    version: integer('version').notNull().default(1)
  },
  (t) => [uniqueIndex('regional_rate_year').on(t.regionKey, t.year)]
)

export const membershipShare = sqliteTable(
  'membership_share',
  {
    key: text('key').primaryKey(),
    municipalityKey: text('municipality_key')
      .notNull()
      .references(() => municipality.key),
    bodyKey: text('body_key')
      .notNull()
      .references(() => body.key),
    share: integer('share').notNull(),
    ...recorded()
  },
  (t) => [
    period('membership_share', t),
    check('membership_share_part', sql`${t.share} between 0 and 10000`),
    index('membership_share_municipality').on(t.municipalityKey)
  ]
)

export const populationSet = sqliteTable('population_set', {
  key: text('key').primaryKey(),
  referenceDate: day('reference_date').notNull(),
  source: text('source').notNull(),
  version: integer('version').notNull().default(1)
})

export const populationFigure = sqliteTable(
  'population_figure',
  {
    key: text('key').primaryKey(),
    setKey: text('set_key')
      .notNull()
      .references(() => populationSet.key),
    municipalityKey: text('municipality_key')
      .notNull()
      .references(() => municipality.key),
    persons: integer('persons').notNull(),
    version: integer('version').notNull().default(1)
  },
  (t) => [
    check('population_figure_persons', sql`${t.persons} >= 0`),
    uniqueIndex('population_figure_place').on(t.setKey, t.municipalityKey)
  ]
)

/**
 * One row a write, in the order they were made; never changed, never deleted. Triggers of the migration refuse both, but
 * for a person's name that is erased.
 */
export const change = sqliteTable(
  'change',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    instant: text('instant').notNull(),
    actor: text('actor').notNull(),
    /** In what role; shown to everyone, where the name is not. */
    actorRole: text('actor_role', { enum: ROLE }).notNull().default('ADMIN'),
    requestId: text('request_id').notNull(),
    operation: text('operation').notNull(),
    entityType: text('entity_type').notNull(),
    entityKey: text('entity_key').notNull(),
    reason: text('reason'),
    /** The rows as they were and as they became. */
    rows: text('rows').notNull(),
    /** Of the turn of a day: what takes effect and what runs out on it. */
    effects: text('effects')
  },
  (t) => [index('change_entity').on(t.entityType, t.entityKey)]
)

/** Which changes touched which row; a trigger writes it with each change. */
export const changeRow = sqliteTable(
  'change_row',
  {
    table: text('table').notNull(),
    key: text('key').notNull(),
    seq: integer('seq')
      .notNull()
      .references(() => change.seq)
  },
  (t) => [primaryKey({ columns: [t.table, t.key, t.seq] })]
)

/** Keys that callers show. A key itself is shown once, when it is made; only its hash is kept. */
export const apiKey = sqliteTable(
  'api_key',
  {
    key: text('key').primaryKey(),
    name: text('name').notNull().unique(),
    /** SHA-256 of the secret. It has 256 random bits: there is nothing to guess, and nothing for a slow hash to slow down. */
    hash: text('hash').notNull().unique(),
    role: text('role', { enum: ROLE }).notNull(),
    /** JSON lists; null is all. */
    regions: text('regions'),
    bodies: text('bodies'),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at'),
    revokedAt: text('revoked_at')
  },
  (t) => [oneOf('api_key', t.role, ROLE)]
)

/** Answers to requests that must not be carried out twice; kept for a day. */
export const idempotency = sqliteTable(
  'idempotency',
  {
    /** The caller and the key that it sent. */
    caller: text('caller').notNull(),
    key: text('key').notNull(),
    /** SHA-256 of method, path and body. */
    fingerprint: text('fingerprint').notNull(),
    createdAt: text('created_at').notNull(),
    /** Null until the answer is there: then the request is under way, or its answer was lost. */
    status: integer('status'),
    contentType: text('content_type'),
    location: text('location'),
    etag: text('etag'),
    body: text('body')
  },
  (t) => [primaryKey({ columns: [t.caller, t.key] })]
)

/** Every table of facts, in an order in which each row's references are already there. */
export const TABLES = {
  document,
  region,
  municipality,
  organisation,
  hospital,
  body,
  name,
  placement,
  identifier,
  membership,
  succession,
  bodyLevel,
  representationRule,
  chairRule,
  cadenceRule,
  involvementDuty,
  variationRule,
  task,
  statement,
  keyFigure,
  legalEvent,
  claim,
  doubt,
  fundingRound,
  initiative,
  healthAgreement,
  practicePlan
}

/** Every table of what users record, in such an order too. */
export const RECORDED_TABLES = {
  person,
  appointment,
  chairmanship,
  localAgreement,
  involvement,
  meeting,
  agendaItem,
  invitation,
  attendance,
  constitutionDecision,
  secretariatParty,
  affiliationConcern,
  representation,
  goal,
  jointFund,
  step,
  measurement,
  fundEntry,
  regionalRate,
  membershipShare,
  populationSet,
  populationFigure
}
export type Tables = typeof TABLES
