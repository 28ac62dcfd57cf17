import { z } from 'zod'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { parseGlobalId } from '../basics/ids.ts'
import { idOfAny, keyOf, line, text, writeShape } from '../basics/input-shape.ts'
import { type Day, daySchema, holds } from '../basics/time.ts'
import { JOINT_FUND } from '../funds/fund-lifecycle.ts'
import { GOAL } from '../goals/goal-lifecycle.ts'
import { INITIATIVE } from '../initiatives/initiative-lifecycle.ts'
import { notAhead, notBeforeLast, stepFrom, touched } from '../lifecycle/steps.ts'
import { hasFunction, partyOfBody } from '../model/body-types.ts'
import { opened } from '../model/change.ts'
import { findNode, type Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import { GoalView, JointFundView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { fundStageOn, goalStageOn, phaseOn, revisionOn, successorsOf } from '../model/states.ts'
import { InitiativeView } from '../model/views.ts'
import { notThere } from '../vocabulary/missing.ts'
import { dated, labelOf, listed } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'

/* Hand-overs: the open funds, initiatives and goals of an ended body go to a successor. */

const handOverSchema = z.strictObject({
  /** Global id of a joint fund, an initiative or a goal. */
  id: idOfAny,
  toBodyKey: keyOf('body'),
  /** The first day on which it belongs to the successor. */
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
})

export const HAND_OVER_OPERATIONS = {
  /**
   * Hands a joint fund, an initiative or a goal of an ended body over to a successor, which acts for it from then on. Its
   * history stays, and on earlier days it belongs to the ended body.
   */
  handOver: operation({
    answers: 'handedOver',
    input: handOverSchema,
    check: notAhead,
    about: ({ id, toBodyKey, on }, image) => ({ of: subjectOf(id, image), bodies: [toBodyKey], from: on }),
    plan(input, image, call) {
      const subject = subjectOf(input.id, image)
      const { on } = input
      expectVersion(subject, input)
      const from = ownerOf(subject)
      const to = existing(image.body, input.toBodyKey, 'toBodyKey')
      mustHaveEnded(from, on)
      mustSucceed(from, to, subject, on, image)
      notBeforeLast(subject, on)
      const state = openStateOf(subject, on)
      if (subject.type === 'JointFund') mustHaveNoFund(to, subject)
      const { type, key } = subject
      const party = { by: partyOfBody(to), byKey: to.key }
      return {
        entity: { type, key },
        changes: [
          touched(type, subject, type === 'Goal' ? { ownerKey: to.key } : { clusterKey: to.key }),
          opened('step', {
            key: call.newKey('st'),
            ordinal: subject.steps.length + 1,
            state,
            revision: revisionOn(subject, on),
            subjectType: type,
            subjectKey: key,
            action: call.operation,
            ...stepFrom(input, { ...party, data: { handedOverFrom: from.key } }),
            version: 1
          })
        ]
      }
    },
    view({ id, on }, image) {
      const subject = subjectOf(id, image)
      if (subject.type === 'JointFund') return new JointFundView(subject, on, image)
      return subject.type === 'Goal' ? new GoalView(subject, on, image) : new InitiativeView(subject, on, image)
    }
  })
}

type Subject = records.JointFund | records.Initiative | records.Goal

/** The fund, initiative or goal of the id. Throws for an id of anything else. */
function subjectOf(id: string, image: Image): Subject {
  const parsed = parseGlobalId(id)
  const found = parsed && findNode(image, parsed.type, parsed.key)
  if (!found) throw notThere(id, 'id')
  if (found.type === 'JointFund' || found.type === 'Initiative' || found.type === 'Goal') return found
  throw wrong('id', {
    da: 'skal være id for fælles midler, en indsats eller et mål',
    en: 'must be the id of a joint fund, an initiative or a goal'
  })
}

const wrong = (field: string, message: Text): DomainError => invalidInput([{ field: `input.${field}`, message }])

/** The body that the subject belongs to. Throws INVALID_INPUT for a goal of an agreement or initiative. */
function ownerOf(subject: Subject): records.Body {
  const owner = subject.type === 'Goal' ? subject.owner : subject.cluster
  if (owner && owner.type !== 'HealthAgreement' && owner.type !== 'Initiative') return owner
  throw wrong('id', {
    da: 'skal høre til et organ; målene for en indsats følger indsatsen',
    en: 'must belong to a body; the goals of an initiative follow the initiative'
  })
}

function mustHaveEnded(body: records.Body, on: Day): void {
  if (body.validTo !== null && body.validTo <= on) return
  const [what, day] = [named(body, on), dated(on)]
  throw wrong('on', {
    da: `skal være en dag, hvor ${what.da} er ophørt; organet findes den ${day.da}`,
    en: `must be a day on which ${what.en} has ended; the body exists on ${day.en}`
  })
}

/** The function that the type of a body must have to own the subject. */
const OWNS = { JointFund: 'OWNS_FUNDS', Initiative: 'OWNS_INITIATIVES', Goal: null } as const

function mustSucceed(from: records.Body, to: records.Body, { type }: Subject, on: Day, image: Image): void {
  const owns = OWNS[type]
  const successors = successorsOf(from, image).filter(
    (one) => holds(one, on) && (owns === null || hasFunction(one, owns))
  )
  if (successors.includes(to)) return
  const [what, day] = [named(from, on), dated(on)]
  const list = listed(
    successors.map((one) => named(one, on)),
    'or'
  )
  throw wrong('toBodyKey', {
    da: `skal være en efterfølger for ${what.da}, der findes den ${day.da}: ${list.da || 'der er ingen'}`,
    en: `must be a successor of ${what.en} that exists on ${day.en}: ${list.en || 'there is none'}`
  })
}

/** The state of the subject. Throws CONFLICT where its lifecycle has ended. */
function openStateOf(subject: Subject, on: Day): string {
  const [final, state]: [readonly string[], string | null] =
    subject.type === 'JointFund'
      ? [JOINT_FUND.final, fundStageOn(subject, on)]
      : subject.type === 'Goal'
        ? [GOAL.final, goalStageOn(subject, on)]
        : [INITIATIVE.final, phaseOn(subject, on)]
  if (state !== null && !final.includes(state)) return state
  const label = labelOf('LifecycleSubject', subject.type)
  throw new DomainError('CONFLICT', {
    da: `${label.da} (${subject.key}) er ikke åben og kan ikke overdrages.`,
    en: `${label.en} (${subject.key}) is not open and cannot be handed over.`
  })
}

/** A body has one joint fund a year. */
function mustHaveNoFund(body: records.Body, { year }: records.JointFund): void {
  const other = body.jointFunds.find((one) => one.year === year)
  if (!other) return
  const what = named(body)
  throw new DomainError('CONFLICT', {
    da: `${what.da} har allerede fælles midler for ${year}: »${other.key}«.`,
    en: `${what.en} has a joint fund of ${year} already: “${other.key}”.`
  })
}
