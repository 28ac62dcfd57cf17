import { invalidInput } from '../basics/errors.ts'
import { inBothLanguages } from '../basics/fact.ts'
import { common, type Day, type Period, plusDays } from '../basics/time.ts'
import { opened } from '../model/change.ts'
import { type Image, rowOf } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { TaskView } from '../model/views.ts'
import { labelOf } from '../vocabulary/phrases.ts'
import { recorded, sourcesOf, withSourcesOfEnd } from '../writing/citing.ts'
import { adminOperation } from '../writing/operation.ts'
import {
  ending,
  existing,
  freeKey,
  keyMustBeFree,
  mustEndAfterStart,
  mustEndWithin,
  mustHold,
  ofTheCountry
} from '../writing/plans.ts'
import { expectNoVersion, expectVersion } from '../writing/writes.ts'
import * as inputs from './task-input.ts'

export const TASK_OPERATIONS = {
  /** Records a task of a type of body, of an organisation or of a side. */
  recordTask: adminOperation({
    answers: 'task',
    nature: 'LAW',
    input: inputs.recordTaskSchema,
    check(input) {
      mustEndAfterStart(input)
      mustBeOneBearer(input)
    },
    about: ofTheCountry,
    plan(input, image, call) {
      const { key, kind, text, validFrom, validTo = null } = input
      expectNoVersion(input)
      keyMustBeFree(key, image.task)
      const { columns, tasks, bearer } = bearerOf(input, validFrom, image)
      return {
        entity: { type: 'Task', key },
        changes: [
          opened('task', {
            key,
            ...columns,
            transferredFromKey: null,
            kind,
            ordinal: 1 + Math.max(0, ...tasks.map((one) => one.ordinal)),
            text: inBothLanguages(text),
            relatedTo: [],
            ...recorded(validFrom, common({ validFrom, validTo }, bearer).validTo, sourcesOf(input, image, call))
          })
        ]
      }
    },
    view: ({ key, validFrom }, image) => new TaskView(existing(image.task, key, 'key'), validFrom, image)
  }),

  /** Transfers a task to another bearer from a day on: it ends with the old bearer and begins with the new one. */
  transferTask: adminOperation({
    answers: 'task',
    nature: 'LAW',
    input: inputs.transferTaskSchema,
    check: mustBeOneBearer,
    about: ({ on }) => ({ of: null, from: on }),
    plan(input, image, call) {
      const { on } = input
      const task = existing(image.task, input.taskKey, 'taskKey')
      expectVersion(task, input)
      mustEndWithin(task, on)
      mustHold(task, on, 'on')
      const { columns, tasks, bearer } = bearerOf(input, on, image)
      mustBeAnother(task, columns)
      const key = input.key ?? freeKey(`${task.key}-${on}`, image.task)
      keyMustBeFree(key, image.task)
      const sources = sourcesOf(input, image, call)
      return {
        entity: { type: 'Task', key },
        changes: [
          ...withSourcesOfEnd(ending('task', task, on), sources, image),
          opened('task', {
            ...rowOf('task', task),
            key,
            ...columns,
            transferredFromKey: task.key,
            ordinal: 1 + Math.max(0, ...tasks.map((one) => one.ordinal)),
            relatedTo: [],
            ...recorded(on, common(task, bearer).validTo, sources)
          })
        ]
      }
    },
    view: ({ on }, image, { entity }) => new TaskView(existing(image.task, entity.key, 'key'), on, image)
  }),

  /** Ends a task: nobody has it from the day on. */
  endTask: adminOperation({
    answers: 'task',
    nature: 'LAW',
    input: inputs.endTaskSchema,
    about: ({ on }) => ({ of: null, from: on }),
    plan(input, image, call) {
      const task = existing(image.task, input.taskKey, 'taskKey')
      expectVersion(task, input)
      mustEndWithin(task, input.on)
      const sources = sourcesOf(input, image, call)
      return { entity: task, changes: withSourcesOfEnd(ending('task', task, input.on), sources, image) }
    },
    view: ({ taskKey, on }, image) => new TaskView(existing(image.task, taskKey, 'taskKey'), plusDays(on, -1), image)
  })
}

/** Throws INVALID_INPUT unless exactly one bearer is given. */
function mustBeOneBearer({ bodyType, organisationKey, side }: inputs.Bearer): void {
  if ([bodyType, organisationKey, side].filter((one) => one != null).length === 1) return
  const message = {
    da: 'angiv præcis én af bodyType, organisationKey og side',
    en: 'give exactly one of bodyType, organisationKey and side'
  }
  throw invalidInput([{ field: 'input.bodyType', message }])
}

/** Throws INVALID_INPUT for the bearer that the task has. */
function mustBeAnother(task: records.Task, to: BearerColumns): void {
  const { bodyTypeKey, organisationKey, side } = task
  if (to.bodyTypeKey !== bodyTypeKey || to.organisationKey !== organisationKey || to.side !== side) return
  const field = side ? 'side' : bodyTypeKey ? 'bodyType' : 'organisationKey'
  const bearer = task.bodyType ?? task.organisation
  const who = side ? labelOf('Side', side) : named(bearer ?? task)
  const message = {
    da: `skal være en anden end den, der allerede har opgaven: ${who.da}`,
    en: `must be another than the one that has the task already: ${who.en}`
  }
  throw invalidInput([{ field: `input.${field}`, message }])
}

type BearerColumns = Pick<records.Task, 'bodyTypeKey' | 'organisationKey' | 'side'>

/** The columns of a bearer, which exists on the day, its period, and the tasks that it has. */
function bearerOf(
  { bodyType, organisationKey, side = null }: inputs.Bearer,
  day: Day,
  image: Image
): { columns: BearerColumns; bearer: Period; tasks: readonly records.Task[] } {
  const type = bodyType ? existing(image.bodyType, bodyType, 'bodyType') : null
  const organisation = organisationKey ? existing(image.organisation, organisationKey, 'organisationKey') : null
  if (type) mustHold(type, day, 'bodyType')
  if (organisation) mustHold(organisation, day, 'organisationKey')
  return {
    columns: { bodyTypeKey: type?.key ?? null, organisationKey: organisation?.key ?? null, side },
    bearer: type ?? organisation ?? ALWAYS,
    tasks: type?.tasks ?? organisation?.tasks ?? [...image.task.values()].filter((one) => one.side === side)
  }
}

/** A side has no end. */
const ALWAYS: Period = { validFrom: null, validTo: null }
