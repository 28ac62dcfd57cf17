import { getTableColumns, sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  type SQLiteTable,
  sqliteTable,
  text,
  uniqueIndex
} from 'drizzle-orm/sqlite-core'
import { ROLE } from '../domain/basics/vocabulary.ts'
import type { Column } from '../domain/model/columns.ts'
import type { TableName } from '../domain/model/records.ts'
import { ENTRIES, TABLE_NAMES } from '../domain/model/tables.ts'
import { foreignKeys, inFile, isSeeded } from './stored-tables.ts'

/*
 * Every table as Drizzle sees it, from which drizzle-kit makes the migrations. Tables of the model follow from their
 * entries; what only the database knows of them (indexes, and checks beyond closed lists and periods) is below. Words
 * from a closed list are checked by the database too: it is the last guard, and the only one for hand repairs.
 */

const inList = (column: AnySQLiteColumn, list: readonly string[]) =>
  sql`${column} in (${sql.raw(list.map((word) => `'${word}'`).join(', '))})`

const oneOf = (table: string, column: AnySQLiteColumn, list: readonly string[]) =>
  check(`${table}_${column.name}`, inList(column, list))

type Columns = { readonly [property: string]: AnySQLiteColumn }
type Constraint = ReturnType<typeof check> | ReturnType<ReturnType<typeof index>['on']>

/** Indexes and checks of a table beside those that follow from its entry. */
const CONSTRAINTS: { readonly [T in TableName]?: (t: Columns) => Constraint[] } = {
  name: (t) => [index('name_owner').on(at(t, 'ownerType'), at(t, 'ownerKey'))],
  placement: (t) => [index('placement_owner').on(at(t, 'ownerType'), at(t, 'ownerKey'))],
  ownership: (t) => [index('ownership_hospital').on(at(t, 'hospitalKey'))],
  identifier: (t) => [index('identifier_owner').on(at(t, 'ownerType'), at(t, 'ownerKey'))],
  membership: (t) => [
    check(
      'membership_member',
      sql`(${t.municipalityKey} is not null) + (${t.hospitalKey} is not null) + (${t.organisationKey} is not null) = 1`
    ),
    index('membership_body').on(at(t, 'bodyKey'))
  ],
  succession: (t) => [
    uniqueIndex('succession_pair').on(at(t, 'ownerType'), at(t, 'predecessorKey'), at(t, 'successorKey')),
    check('succession_share', sql`${t.share} is null or ${t.share} between 0 and 1`)
  ],
  representationRule: (t) => [
    check('representation_rule_numbers', sql`${t.minimum} >= 0 and ${t.maximum} >= ${t.minimum}`)
  ],
  balanceRule: (t) => [check('balance_rule_plus', sql`(${t.plus} is not null) = (${t.balance} = 'EQUAL_PLUS')`)],
  seatAllocation: (t) => [check('seat_allocation_seats', sql`${t.seats} >= 0`)],
  task: (t) => [
    check(
      'task_whose',
      sql`(${t.bodyTypeKey} is not null) + (${t.organisationKey} is not null) + (${t.side} is not null) = 1`
    )
  ],
  fundingRound: (t) => [check('funding_round_sum', sql`${t.municipalOre} + ${t.regionalOre} = ${t.totalOre}`)],
  practicePlan: (t) => [
    check(
      'practice_plan_in_force',
      sql`${t.inForceTo} is null or (${t.inForceFrom} is not null and ${t.inForceFrom} < ${t.inForceTo})`
    )
  ],
  appointment: (t) => [index('appointment_body').on(at(t, 'bodyKey'))],
  meeting: (t) => [index('meeting_body').on(at(t, 'bodyKey'))],
  invitation: (t) => [uniqueIndex('invitation_party').on(at(t, 'meetingKey'), at(t, 'party'))],
  attendance: (t) => [uniqueIndex('attendance_seat').on(at(t, 'meetingKey'), at(t, 'appointmentKey'))],
  affiliationConcern: (t) => [
    check('affiliation_concern_solved', sql`(${t.solution} is null) = (${t.resolvedOn} is null)`)
  ],
  // Two writers cannot take the same step.
  step: (t) => [uniqueIndex('step_ordinal').on(at(t, 'subjectType'), at(t, 'subjectKey'), at(t, 'ordinal'))],
  goal: (t) => [index('goal_owner').on(at(t, 'ownerType'), at(t, 'ownerKey'))],
  measurement: (t) => [uniqueIndex('measurement_day').on(at(t, 'goalKey'), at(t, 'on'))],
  jointFund: (t) => [uniqueIndex('joint_fund_year').on(at(t, 'clusterKey'), at(t, 'year'))],
  fundEntry: (t) => [
    check('fund_entry_ore', sql`${t.ore} > 0`),
    uniqueIndex('fund_entry_ordinal').on(at(t, 'fundKey'), at(t, 'ordinal'))
  ],
  regionalRate: (t) => [uniqueIndex('regional_rate_year').on(at(t, 'regionKey'), at(t, 'year'))],
  membershipShare: (t) => [
    check('membership_share_part', sql`${t.share} between 0 and 10000`),
    index('membership_share_municipality').on(at(t, 'municipalityKey'))
  ],
  populationFigure: (t) => [
    check('population_figure_persons', sql`${t.persons} >= 0`),
    uniqueIndex('population_figure_place').on(at(t, 'setKey'), at(t, 'municipalityKey'))
  ]
}

function at(columns: Columns, property: string): AnySQLiteColumn {
  const column = columns[property]
  if (!column) throw new Error(`There is no column ${property}.`)
  return column
}

const tables = new Map<TableName, SQLiteTable>()
for (const table of TABLE_NAMES) tables.set(table, tableOf(table))

function tableOf(table: TableName): SQLiteTable {
  const name = inFile(table)
  const { columns } = ENTRIES[table]
  const keys = new Map(foreignKeys(table).map(({ column, to }) => [column, to]))
  const built = Object.entries(columns).map(([property, column]) => {
    const builder = builderOf(property, column)
    const to = keys.get(property)
    return [property, to ? builder.references(() => keyOf(to)) : builder] as const
  })
  return sqliteTable(
    name,
    {
      key: text('key').primaryKey(),
      ...Object.fromEntries(built),
      ...(isSeeded(table) && { seedHash: text('seed_hash') })
    },
    (t) => {
      const own = t as unknown as Columns
      const words = Object.entries(columns).flatMap(([property, { words }]) =>
        words ? [oneOf(name, at(own, property), words)] : []
      )
      return [...words, ...periodOf(table, own), ...(CONSTRAINTS[table]?.(own) ?? [])]
    }
  )
}

const keyOf = (table: TableName): AnySQLiteColumn => at(getTableColumns(tables.get(table) as SQLiteTable), 'key')

function builderOf(property: string, { kind, isOptional, isUnique, default: stored }: Column) {
  const name = inFile(property)
  const column = kind === 'real' ? real(name) : kind === 'integer' || kind === 'boolean' ? integer(name) : text(name)
  const needed = isOptional ? column : column.notNull()
  const defaulted = stored === undefined ? needed : needed.default(stored as never)
  return isUnique ? defaulted.unique() : defaulted
}

/** A period begins before it ends. Rows that can be cancelled before they begin then end on their first day. */
function periodOf(table: TableName, t: Columns): Constraint[] {
  const entry = ENTRIES[table]
  if (!('validFrom' in entry.columns)) return []
  const name = `${inFile(table)}_period`
  if (!('evidence' in entry.columns)) {
    return [check(name, sql`${t.validTo} is null or ${t.validFrom} <= ${t.validTo}`)]
  }
  const before = entry.isCancellable ? sql`<=` : sql`<`
  return [check(name, sql`${t.validFrom} is null or ${t.validTo} is null or ${t.validFrom} ${before} ${t.validTo}`)]
}

/**
 * One row a write, in the order they were made; never changed, never deleted. Triggers of the migration refuse both, but
 * for a person's name that is erased.
 */
const change = sqliteTable(
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
    effects: text('effects'),
    /** The change set that the record belongs to, and its place in the set, from 0. */
    setKey: text('set_key').references(() => changeSet.key),
    setIndex: integer('set_index')
  },
  (t) => [
    index('change_entity').on(t.entityType, t.entityKey),
    index('change_in_set').on(t.setKey).where(sql`${t.setKey} is not null`)
  ]
)

/** What a change set is about; never changed, but for a person's name in its title that is erased, and never deleted. */
const changeSet = sqliteTable('change_set', {
  key: text('key').primaryKey(),
  title: text('title').notNull(),
  provenance: text('provenance').notNull(),
  /** Number of its records. */
  size: integer('size').notNull(),
  /** The change set that it reverts. */
  reverts: text('reverts').unique()
})

/** The rows that each change touched; a trigger writes them with the change. */
const changeRow = sqliteTable(
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

/** When each generation of the facts was first seen: seeding leaves no change record. */
const seeding = sqliteTable('seeding', {
  generation: integer('generation').primaryKey(),
  instant: text('instant').notNull()
})

/** Keys that callers show. A key itself is shown once, when it is made; only its hash is kept. */
const apiKey = sqliteTable(
  'api_key',
  {
    key: text('key').primaryKey(),
    name: text('name').notNull().unique(),
    /** SHA-256 of the secret. A secret has 256 random bits and cannot be guessed, so a slow hash would add nothing. */
    hash: text('hash').notNull().unique(),
    role: text('role', { enum: ROLE }).notNull(),
    /** JSON lists; null is all. */
    regions: text('regions'),
    /** 1 where the scope holds what succeeds its regions. */
    follows: integer('follows').notNull().default(0),
    bodies: text('bodies'),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at'),
    revokedAt: text('revoked_at')
  },
  (t) => [oneOf('api_key', t.role, ROLE)]
)

/** Answers to requests that must not be carried out twice; kept for a day. */
const idempotency = sqliteTable(
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

/** How far each webhook has come. Only the sender writes it, and it leaves no change records. */
const webhookDelivery = sqliteTable('webhook_delivery', {
  key: text('key')
    .primaryKey()
    .references(() => keyOf('webhook')),
  /** Number of the last acknowledged change, and the last generation that the receiver was told of. */
  position: integer('position').notNull(),
  generation: integer('generation'),
  /** The end of the message that is being delivered, so that a retry has the same changes. */
  batchUpTo: integer('batch_up_to'),
  /** Counts new starts and filters: messages of different series are not the same, even if they begin at one number. */
  series: integer('series').notNull().default(0),
  attempts: integer('attempts').notNull().default(0),
  failingSince: text('failing_since'),
  nextAttemptAt: text('next_attempt_at'),
  lastError: text('last_error'),
  acknowledgedAt: text('acknowledged_at'),
  /** The attempt that is under way, and the instant from which another process may begin one. */
  attempt: text('attempt'),
  attemptUntil: text('attempt_until')
})

/** Secrets that sign deliveries, by the names that webhooks have for them. */
const webhookSecret = sqliteTable('webhook_secret', {
  key: text('key').primaryKey(),
  webhookKey: text('webhook_key')
    .notNull()
    .references(() => keyOf('webhook')),
  secret: text('secret').notNull()
})

/** Every table of the file, by its name in the code. */
export const ALL_TABLES: { readonly [name: string]: SQLiteTable } = {
  ...Object.fromEntries(tables),
  change,
  changeSet,
  changeRow,
  seeding,
  apiKey,
  idempotency,
  webhookDelivery,
  webhookSecret
}
