import { z } from 'zod'
import { CHANGE_NATURE, ROLE } from '../domain/basics/vocabulary.ts'
import { changesSchema, digestSchema, eventsSchema, nothingSchema } from './parameters.ts'

/* Parameters and answers of the addresses for replicas, as clients see them described. */

const row = z.record(z.string(), z.unknown()).describe('Columns by name.')
const subject = z.object({ type: z.string(), key: z.string() })
const change = z
  .object({
    seq: z.int().describe('Sequence number, without gaps.'),
    instant: z.string().describe('Time of the change in UTC.'),
    operation: z.string().describe('Name of the mutation, dayTurned, or withheld.'),
    entity: subject.describe('Object that was changed.'),
    entityId: z.string().nullable().describe('Global id of the object; null for one without, such as a day.'),
    actorRole: z.enum(ROLE).describe('Role of the author.'),
    nature: z
      .enum(CHANGE_NATURE)
      .describe('WORLD where something happened, RECORD where a record was wrong, LAW where a rule or source changed.'),
    changes: z.array(
      z.object({
        table: z.string(),
        key: z.string(),
        before: row
          .nullable()
          .describe('Changed columns with their old values; null for a new row. For a row to be removed: its version.'),
        after: row
          .nullable()
          .describe('Changed columns with their new values, or all columns of a new row; null for a row to be removed.')
      })
    ),
    effects: z
      .object({ begins: z.array(subject), ends: z.array(subject) })
      .nullable()
      .describe('For the turn of a day: objects that take effect or expire on it; null for writes.'),
    changeSet: z
      .object({ key: z.string(), index: z.int(), size: z.int(), title: z.object({ da: z.string(), en: z.string() }) })
      .nullable()
      .describe('Change set that the record belongs to, and its place in the set, from 0; null for a write of its own.')
  })
  .describe('A change record.')
const table = z.object({ rows: z.int(), digest: z.string() })

/** Every address for replicas. */
export const REPLICATION = [
  {
    path: '/v1/changes',
    operationId: 'getChanges',
    tag: 'Replication',
    summary: 'Change records after a sequence number, in order',
    query: changesSchema,
    answers: {
      'application/json': z.object({
        nodes: z.array(change),
        nextAfter: z.int().describe('Sequence number to send as `after` for the next page.'),
        hasMore: z.boolean(),
        lastSeq: z.int().describe('Sequence number of the latest change.'),
        generation: z
          .int()
          .describe(
            'Number that grows after a new seeding, a migration or a restore. A replica then starts from a snapshot.'
          )
      })
    },
    refusals: [409]
  },
  {
    path: '/v1/digest',
    operationId: 'getDigest',
    tag: 'Replication',
    summary: 'Digests to check a replica with, table by table',
    query: digestSchema,
    answers: {
      'application/json': z.object({
        seq: z.int(),
        generation: z.int(),
        digest: z.string(),
        tables: z.record(z.string(), table)
      })
    },
    refusals: [404]
  },
  {
    path: '/v1/snapshot',
    operationId: 'getSnapshot',
    tag: 'Replication',
    summary: 'Snapshot of every row as of one change, one line of JSON each',
    query: nothingSchema,
    answers: { 'application/x-ndjson': z.string() },
    refusals: []
  },
  {
    path: '/v1/events',
    operationId: 'getEvents',
    tag: 'Replication',
    summary: 'Changes as they happen, as server-sent events',
    query: eventsSchema,
    answers: { 'text/event-stream': z.string() },
    refusals: [409]
  }
]
