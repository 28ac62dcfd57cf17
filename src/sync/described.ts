import { z } from 'zod'
import { ROLE } from '../domain/access/caller.ts'
import { changesSchema, digestSchema, eventsSchema, nothingSchema } from './parameters.ts'

/* What the addresses for replicas take and answer, as it is described to clients. */

const row = z.record(z.string(), z.unknown()).describe('Columns by name.')
const subject = z.object({ type: z.string(), key: z.string() })
const change = z
  .object({
    seq: z.int().describe('Its number: one more than that of the change before.'),
    instant: z.string().describe('When it was written.'),
    operation: z.string().describe('What was done: the name of the mutation, dayTurned, or withheld.'),
    entity: subject.describe('What it was done to.'),
    actorRole: z.enum(ROLE).describe('Who did it, by role.'),
    changes: z.array(
      z.object({
        table: z.string(),
        key: z.string(),
        before: row
          .nullable()
          .describe(
            'The changed columns as they were; of a row that is to be removed, its version; null where it is new.'
          ),
        after: row
          .nullable()
          .describe('The changed columns as they are, or all of a new row; null where the row is to be removed.')
      })
    ),
    effects: z
      .object({ begins: z.array(subject), ends: z.array(subject) })
      .nullable()
      .describe("With a day's turn: what takes effect and what runs out.")
  })
  .describe('A change record.')
const table = z.object({ rows: z.int(), digest: z.string() })

/** Every address for replicas. */
export const REPLICATION = [
  {
    path: '/v1/changes',
    operationId: 'getChanges',
    summary: 'The change records after one, in order',
    query: changesSchema,
    answers: {
      mediaType: 'application/json',
      schema: z.object({
        nodes: z.array(change),
        nextAfter: z.int().describe('What to ask for next.'),
        hasMore: z.boolean(),
        lastSeq: z.int().describe('Number of the last change there is.'),
        generation: z.int().describe('Counts seedings and migrations: where it moved, begin anew with a snapshot.')
      })
    },
    refusals: [409]
  },
  {
    path: '/v1/digest',
    operationId: 'getDigest',
    summary: 'What a copy is checked against, table by table',
    query: digestSchema,
    answers: {
      mediaType: 'application/json',
      schema: z.object({
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
    summary: 'Every row as of one change, a line of JSON each',
    query: nothingSchema,
    answers: { mediaType: 'application/x-ndjson', schema: z.string() },
    refusals: []
  },
  {
    path: '/v1/events',
    operationId: 'getEvents',
    summary: 'Changes as they happen, as server-sent events',
    query: eventsSchema,
    answers: { mediaType: 'text/event-stream', schema: z.string() },
    refusals: [409]
  }
]
