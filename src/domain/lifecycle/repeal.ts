import type { z } from 'zod'
import { MESSAGES } from '../basics/input-messages.ts'
import { citingShape, condition, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { storedBasis } from '../model/citations.ts'
import type { Image } from '../model/image.ts'
import type { AnyFact, LifecycleRecord } from '../model/records.ts'
import { repealUpTo } from '../model/states.ts'
import { dated } from '../vocabulary/phrases.ts'
import { documentsOf, sourcesOf } from '../writing/citing.ts'
import { adminOperation, type Call, type ChangedRecord, type Operation } from '../writing/operation.ts'
import type { WriteOptions } from '../writing/writes.ts'
import type { Guard, Transition } from './lifecycle.ts'
import type { Taking } from './steps.ts'

/* The end of an agreement or a plan by law, whatever its state. Admins record it. */

/** The fields of a repeal. */
export const repealShape = {
  /** The day of the law. */
  on: daySchema,
  /** The first day on which the subject is no longer in force. */
  repealedFrom: daySchema,
  citations: citingShape.citations.unwrap().unwrap().min(1),
  remark: text.nullish(),
  ...writeShape
}
export const notBeforeLaw = condition(['on', 'repealedFrom'], MESSAGES.notBeforeOn.en, 'repealedFrom')
export type Repeal = z.output<z.ZodObject<typeof repealShape>>

const notRepealed: Guard<LifecycleRecord> = {
  text: { da: 'Ophævelsen er ikke allerede registreret.', en: 'No repeal is recorded yet.' },
  rule: null,
  strength: 'MUST',
  unmet({ subject, on }) {
    const from = repealUpTo(subject, on)?.data.repealedFrom
    if (from === undefined) return []
    const day = dated(from)
    return [
      {
        da: `Ophævelsen fra den ${day.da} er allerede registreret.`,
        en: `The repeal from ${day.en} on is recorded already.`
      }
    ]
  }
}

/** The transitions of a repeal: a draft is given up at once, and what is in force or required ends on a day. */
export function repealTransitions<State extends string>(
  action: string,
  drafts: readonly State[],
  inForce: readonly State[]
): Transition<State | 'WITHDRAWN' | 'REPEALED', LifecycleRecord>[] {
  const text = { da: 'Ophæv ved lov', en: 'Repeal by law' }
  const shared = { action, text, by: ['LEGISLATION'] as const, rule: null }
  return [
    { ...shared, from: drafts, to: 'WITHDRAWN', guards: [] },
    { ...shared, from: inForce, to: 'REPEALED', guards: [notRepealed] }
  ]
}

/** The step of a repeal. What is in force until then keeps its state up to the day. */
export function repealStep(input: Repeal, isDraft: boolean, image: Image, call: Call): Taking {
  const legalBasis = documentsOf(sourcesOf(input, image, call), image).da
  const data = isDraft ? { legalBasis } : { legalBasis, repealedFrom: input.repealedFrom }
  return { by: 'LEGISLATION', byKey: null, data }
}

/** The basis of the fact with the sources of the repeal, on which its status rests. */
export function repealBasis({ basis }: Pick<AnyFact, 'basis'>, input: Repeal, around: Call & { image: Image }) {
  const sources = sourcesOf(input, around.image, around)
  const [day, documents] = [dated(input.repealedFrom), documentsOf(sources, around.image)]
  const note = {
    da: `Ophævet fra den ${day.da} ifølge ${documents.da}.`,
    en: `Repealed from ${day.en} on according to ${documents.en}.`
  }
  return [...storedBasis(basis.filter(({ field }) => field !== 'status')), { field: 'status', ...sources, note }]
}

/** The operation, as one by which the law changes: for admins. */
export const byLaw = <Schema extends z.ZodType<WriteOptions>, Payload extends ChangedRecord>(
  definition: Operation<Schema, Payload>
): Operation<Schema, Payload> => adminOperation({ ...definition, nature: 'LAW' })
