import { z } from 'zod'
import { mustBeAdmin } from '../access/audit-service.ts'
import { type About, mustBeWriter, type Owned } from '../access/authorise.ts'
import type { Caller } from '../access/caller.ts'
import type { MentionStore, NameMention } from '../access/erasure.ts'
import { mayKnow } from '../access/visibility.ts'
import { type Issue, invalidInput } from '../basics/errors.ts'
import { REFERENCES, type Text } from '../basics/fact.ts'
import { readInput } from '../basics/input.ts'
import type { Day } from '../basics/time.ts'
import type { ChangeNature } from '../basics/vocabulary.ts'
import type { Change, RowRef } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type { SupposedOperation } from '../model/values.ts'
import { missingText } from '../vocabulary/missing.ts'
import type { NewKey } from './plans.ts'
import type { WriteContext, WriteOptions, WritePlan, WriteRequest } from './writes.ts'

/** A changed record, as of the first day of the change. */
export type ChangedRecord = {
  type?: string
  key: string
  day: Day
  image: Image
  version?: number
  /** True for a record that the write has withdrawn. */
  isWithdrawn?: boolean
}

/** The request that an operation is called by. */
export type OperationContext = WriteContext & {
  /** Today in Denmark: the latest day of a lifecycle step. */
  today: Day
  /** The preparations of the request: texts that may keep a name that is to be erased, by key of the person. */
  mentions?: ReadonlyMap<string, NameMention[]> | undefined
}

/** What operations on webhooks ask their surroundings. The app answers. */
export type WebhookRules = {
  /** The number of the last change. */
  lastSeq(): number
  /** The reason why nothing can be sent to the address; null for a good one. */
  refusalOf(url: string): Text | null
}

/** The values that the functions of all operations need, whatever the request. */
export type OperationTools = {
  newKey: NewKey
  webhookRules: WebhookRules
  /** Throws INVALID_INPUT, naming each field, where operations are not those of a change set. */
  checkSet(operations: readonly SupposedOperation[]): void
  /**
   * The records that have given the row its end: the latest one that ended it while it was open, and those that have moved
   * the end since, newest first. Each has its number and all its changes. No record has ended a row of the seeds. Records
   * after `upTo` are left out.
   */
  endingsOf(row: RowRef, upTo?: number | null): { seq: number; changes: Change[] }[]
  /** The changes of the rows after the number, up to the other one, in their order. */
  changesAfter(seq: number, rows: readonly RowRef[], upTo?: number | null): Change[]
}

/** One call of an operation: the values that its functions need beside the input and the image. */
export type Call = Pick<OperationContext, 'today' | 'mentions' | 'caller'> &
  OperationTools & {
    /** Name of the operation, and of its change record. */
    operation: string
  }

/**
 * An operation that writes, as data. `perform` calls its functions in the order in which they stand here. The functions
 * are declared as methods, so that the compiler accepts every operation as an `Operation` without type arguments.
 */
export type Operation<
  Schema extends z.ZodType<WriteOptions> = z.ZodType<WriteOptions>,
  Payload extends ChangedRecord = ChangedRecord
> = {
  /** Name of the field of the payload that holds the changed record. */
  answers: string
  /** The nature of its change records. Default: WORLD. */
  nature?: ChangeNature
  input: Schema
  /** Reads for longer than a turn of the event loop. The door awaits it before the write, with the input as it came. */
  prepare?(input: unknown, tools: PreparationTools): Promise<Preparation | null>
  /** Throws for a caller who may not call the operation at all. The check runs before the input is parsed. */
  admit?(caller: Caller): void
  /** Throws for an input that no image would allow. The check runs before authorisation. */
  check?(input: z.output<Schema>, call: Call): void
  /** The record that the request is about. The caller's scope must cover its owners, before the plan is made. */
  about(input: z.output<Schema>, image: Image, call: Call): About
  /** The changes. Throws where the image does not allow them. */
  plan(input: z.output<Schema>, image: Image, call: Call): WritePlan
  /** The changed record, from the image after the change. */
  view(input: z.output<Schema>, image: Image, plan: WritePlan, call: Call): Payload
}

export type PreparationTools = { caller: Caller; image: Image; store: MentionStore }
/** Texts that may keep the name of the person with the key. */
export type Preparation = readonly [personKey: string, mentions: NameMention[]]

/** Declares an operation: the types of its functions follow from its schema. */
export const operation = <Schema extends z.ZodType<WriteOptions>, Payload extends ChangedRecord>(
  definition: Operation<Schema, Payload>
): Operation<Schema, Payload> => definition

/** Declares an operation that only admins carry out. */
export const adminOperation = <Schema extends z.ZodType<WriteOptions>, Payload extends ChangedRecord>(
  definition: Operation<Schema, Payload>
): Operation<Schema, Payload> => ({ ...definition, admit: mustBeAdmin })

/** Throws UNAUTHENTICATED or FORBIDDEN for a caller who may not call the operation, whatever its input. */
export function mustBeAdmitted({ admit }: { admit?: Operation['admit'] | undefined }, caller: Caller): void {
  mustBeWriter(caller)
  admit?.(caller)
}

/**
 * Reads an input, or every fault of it that can be told without its plan: those of the schema, and beside them each key or
 * code that no record has. Throws for a caller who may not call the operation at all.
 */
function readFor<Schema extends z.ZodType>(
  { admit, input: schema }: { admit?: ((caller: Caller) => void) | undefined; input: Schema },
  unparsed: unknown,
  caller: Caller,
  image: Image
): { data: z.output<Schema> } | { issues: Issue[] } {
  mustBeAdmitted({ admit }, caller)
  const read = readInput(schema, unparsed, 'input')
  return 'issues' in read ? { issues: [...read.issues, ...unknownReferences(schema, unparsed, caller, image)] } : read
}

/** The faults of an input, as `readFor` finds them. Empty where the schema accepts the input. */
export function issuesOf(
  definition: Pick<Operation, 'admit' | 'input'>,
  unparsed: unknown,
  caller: Caller,
  image: Image
): Issue[] {
  const read = readFor(definition, unparsed, caller, image)
  return 'issues' in read ? read.issues : []
}

function unknownReferences(schema: z.ZodType, unparsed: unknown, caller: Caller, image: Image): Issue[] {
  if (!(schema instanceof z.ZodObject) || typeof unparsed !== 'object' || unparsed === null) return []
  const values = new Map(Object.entries(unparsed))
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const inner = innermost(field)
    const reference = REFERENCES.get(inner)
    if (!reference) return []
    const value = values.get(name) ?? []
    const records: ReadonlyMap<string, Owned> = image[reference.table as 'body']
    return (Array.isArray(value) ? value : [value]).flatMap((one) => {
      const key = inner.safeParse(one)
      if (!key.success) return []
      const record = records.get(String(key.data))
      if (record && mayKnow(caller, record)) return []
      return [{ field: `input.${name}`, message: missingText(String(key.data), name) }]
    })
  })
}

/** The schema of a key within optional fields and lists. */
function innermost(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return innermost(schema.unwrap() as z.ZodType)
  return schema instanceof z.ZodArray ? innermost(schema.element as z.ZodType) : schema
}

/** Parses the input and makes the write of it. Throws INVALID_INPUT for every fault that can be told without its plan. */
export function requestOf<Schema extends z.ZodType<WriteOptions>, Payload extends ChangedRecord>(
  { admit, input: schema, check, about, plan, view }: Operation<Schema, Payload>,
  name: string,
  unparsed: unknown,
  context: OperationContext,
  tools: OperationTools,
  image: Image
): WriteRequest<Payload> {
  const read = readFor({ admit, input: schema }, unparsed, context.caller, image)
  if ('issues' in read) throw invalidInput(read.issues)
  const input = read.data
  const { today, mentions, caller } = context
  const call: Call = { ...tools, operation: name, today, mentions, caller }
  check?.(input, call)
  return {
    operation: name,
    options: input,
    fields: schema instanceof z.ZodObject ? Object.keys(schema.shape) : [],
    about: (now) => about(input, now, call),
    plan: (now) => plan(input, now, call),
    view: (now, planned) => view(input, now, planned, call)
  }
}
