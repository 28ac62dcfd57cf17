import type { z } from 'zod'
import type { About } from '../access/authorise.ts'
import type { Maybe } from '../basics/maybe.ts'
import type { Day } from '../basics/time.ts'
import type { Change } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { Call, ChangedRecord, Operation } from '../writing/operation.ts'
import { expectVersion, type WriteOptions } from '../writing/writes.ts'
import type { Lifecycle } from './lifecycle.ts'
import { notAhead, planStep, stepFrom, type Taking, touched } from './steps.ts'

/** The fields that the inputs of all steps have. */
export type StepInput = WriteOptions & { on: Day; decidedBy?: Maybe<string>; remark?: Maybe<string> }

type Around = Call & { image: Image }

/** The part that all steps of one lifecycle share. */
type Shared<State, Subject, Input, Payload> = {
  answers: string
  subject(input: Input, image: Image): Subject
  /** The record that authorisation checks, and bodies beside it. Default: the subject. */
  about?(subject: Subject, input: Input, around: Around): Omit<About, 'from'>
  /** The state before the first step; null where the subject has none. */
  base(subject: Subject, on: Day): State | null
  view(subject: Subject, on: Day, image: Image): Payload
}

/** The part of one step. */
type Own<Subject, Input> = {
  /** The party that takes the step, and its data. Throws where the input does not fit. */
  step(subject: Subject, input: Input, image: Image, call: Call): Taking
  /** Overrides the shared `about`. */
  about?(subject: Subject, input: Input, around: Around): Omit<About, 'from'>
  /** The changes beside the step: columns of the subject, and other rows. */
  changes?(subject: Subject, input: Input, around: Around): { subject?: Record<string, unknown>; others?: Change[] }
}

/**
 * Makes the operations of one lifecycle. Each takes the transition of its name. The step counts as a change of its
 * subject, whose version grows.
 */
export function stepsOf<
  State extends string,
  Subject extends records.LifecycleRecord,
  Input extends StepInput,
  Payload extends ChangedRecord
>(lifecycle: Lifecycle<State, Subject>, shared: Shared<State, Subject, Input, Payload>) {
  return function stepOperation<Schema extends z.ZodType<Input>>(
    schema: Schema,
    own: Own<Subject, z.output<Schema>>
  ): Operation<Schema, Payload> {
    return {
      answers: shared.answers,
      input: schema,
      about(input, image, call) {
        const subject = shared.subject(input, image)
        const about = own.about ?? shared.about
        return { ...(about?.(subject, input, { ...call, image }) ?? { of: subject }), from: input.on }
      },
      plan(input, image, call) {
        const subject = shared.subject(input, image)
        expectVersion(subject, input)
        const step = stepFrom(input, own.step(subject, input, image, call))
        notAhead(input, call)
        const key = call.newKey('st')
        const base = shared.base(subject, input.on)
        const { changes, advice } = planStep(lifecycle, call.operation, subject, step, { image, key, base })
        const more = own.changes?.(subject, input, { ...call, image }) ?? {}
        return {
          entity: { type: lifecycle.subject, key: subject.key },
          changes: [touched(lifecycle.subject, subject, more.subject ?? {}), ...changes, ...(more.others ?? [])],
          advice
        }
      },
      view: (input, image) => shared.view(shared.subject(input, image), input.on, image)
    }
  }
}
