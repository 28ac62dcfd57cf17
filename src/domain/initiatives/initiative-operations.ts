import { DomainError, invalidInput } from '../basics/errors.ts'
import { inBothLanguages } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, holds } from '../basics/time.ts'
import type { SpreadScope, StatementCategory } from '../basics/vocabulary.ts'
import { mustNotHaveEnded } from '../lifecycle/owner.ts'
import { stepsOf } from '../lifecycle/step-operation.ts'
import { firstStep, notAhead, type Party, stepFrom } from '../lifecycle/steps.ts'
import { hasFunction, partyOfBody } from '../model/body-types.ts'
import { opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { Row } from '../model/records.ts'
import { phaseOn } from '../model/states.ts'
import { InitiativeView } from '../model/views.ts'
import { dated, listed } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectNoVersion } from '../writing/writes.ts'
import * as inputs from './initiative-input.ts'
import { INITIATIVE } from './initiative-lifecycle.ts'

const step = stepsOf(INITIATIVE, {
  answers: 'initiative',
  subject: ({ initiativeKey }: inputs.InitiativeStep, image) =>
    existing(image.initiative, initiativeKey, 'initiativeKey'),
  base: phaseOn,
  view: (initiative, on, image) => new InitiativeView(initiative, on, image)
})
/** A step of the initiative's own body. */
const byOwner = ({ cluster }: records.Initiative): Party =>
  cluster ? { by: partyOfBody(cluster), byKey: cluster.key } : { by: 'CLUSTER', byKey: null }
const ownStep = step(inputs.initiativeStepSchema, { step: byOwner })
const ownStepWithRemark = step(inputs.initiativeTextStepSchema, { step: byOwner })

export const INITIATIVE_OPERATIONS = {
  /** A cluster proposes an initiative: its first phase is an idea. */
  proposeInitiative: operation({
    answers: 'initiative',
    input: inputs.proposeInitiativeSchema,
    check: notAhead,
    about: ({ clusterKey, on }, image) => ({ of: existing(image.body, clusterKey, 'clusterKey'), from: on }),
    plan(input, image, call) {
      const cluster = existing(image.body, input.clusterKey, 'clusterKey')
      expectNoVersion(input)
      mustOwnInitiatives(cluster, input.on)
      const region = cluster.placements.find((one) => holds(one, input.on))?.regionKey ?? null
      const key = region ? `${region}-${input.key}` : input.key
      if (image.initiative.has(key)) {
        throw new DomainError('CONFLICT', {
          da: `Der findes allerede en indsats med nøglen »${key}«: vælg en anden nøgle.`,
          en: `There is an initiative with the key “${key}” already: choose another key.`
        })
      }
      return {
        entity: { type: 'Initiative', key },
        changes: [
          opened('initiative', {
            key,
            name: inBothLanguages(input.name),
            text: inBothLanguages(input.text),
            regionKey: region,
            clusterKey: cluster.key,
            phase: 'IDEA',
            spread: [],
            targetGroups: statementKeys(input.targetGroups ?? [], 'TARGET_GROUP', 'targetGroups', image),
            topics: statementKeys(input.topics ?? [], 'COOPERATION_TOPIC', 'topics', image),
            partners: partnersOf(input, image),
            validFrom: input.on,
            validTo: null,
            evidence: 'RECORDED',
            provenance: [],
            basis: [],
            note: null,
            version: 1
          }),
          firstStep(INITIATIVE, key, stepFrom(input, { by: partyOfBody(cluster), byKey: cluster.key }), call)
        ]
      }
    },
    view: ({ on }, image, { entity }) =>
      new InitiativeView(existing(image.initiative, entity.key, 'initiativeKey'), on, image)
  }),

  startInitiativeTest: ownStep,
  startInitiativeEvaluation: ownStep,
  recordInitiativeEvaluation: ownStepWithRemark,
  implementInitiative: ownStep,

  /** The cluster recommends to spread it within the region, to other regions or to the whole country. */
  recommendInitiative: step(inputs.recommendInitiativeSchema, {
    step: (initiative, { scope }) => ({ ...byOwner(initiative), data: { scope } })
  }),

  /** A cooperation committee, another cluster or national parties take it up. */
  takeUpInitiative: step(inputs.takeUpInitiativeSchema, {
    // The owner is the body that takes it up, and not the initiative's cluster.
    about: (initiative, { bodyKey }, { image }) => ({
      of: bodyKey ? existing(image.body, bodyKey, 'bodyKey') : initiative
    }),
    step(initiative, input, image) {
      const from = input.fromClusterKey ? existing(image.body, input.fromClusterKey, 'fromClusterKey') : null
      const data = from === null ? {} : { from: from.key }
      const body = input.bodyKey ? existing(image.body, input.bodyKey, 'bodyKey') : null
      if (body) mustBeAbleToTakeUp(body, initiative, input.on)
      else if (initiative.steps.some((one) => one.action === 'takeUpInitiative' && one.by === 'NATIONAL')) {
        throw new DomainError('CONFLICT', {
          da: 'Nationale parter har allerede taget indsatsen op.',
          en: 'National parties have taken the initiative up already.'
        })
      }
      if (from) mustHaveIt(from, body, initiative)
      if (!body) return { by: 'NATIONAL', byKey: null, data: { ...data, scope: 'NATIONAL' } }
      return {
        by: partyOfBody(body),
        byKey: body.key,
        data: { ...data, scope: scopeOf(body, initiative, input.on) }
      }
    }
  }),

  completeInitiative: ownStep,
  stopInitiative: ownStepWithRemark
}

function mustOwnInitiatives(body: records.Body, on: Day): void {
  const owns = hasFunction(body, 'OWNS_INITIATIVES')
  if (owns) mustNotHaveEnded(body, on)
  if (owns && holds(body, on)) return
  const day = dated(on)
  throw invalidInput([
    {
      field: 'input.clusterKey',
      message: {
        da: `skal være nøglen på en klynge eller et andet organ med indsatser, der findes den ${day.da}`,
        en: `must be the key of a cluster, or another body that owns initiatives, that exists on ${day.en}`
      }
    }
  ])
}

function mustBeAbleToTakeUp(body: records.Body, initiative: records.Initiative, on: Day): void {
  const wrong = (da: string, en: string) => invalidInput([{ field: 'input.bodyKey', message: { da, en } }])
  const [who, day] = [named(body, on), dated(on)]
  if (!hasFunction(body, 'TAKES_UP_INITIATIVES'))
    throw wrong(
      'skal være en klynge, et sundhedssamarbejdsudvalg (SSU) eller et andet organ, der tager indsatser op',
      'must be a cluster, a health cooperation committee (SSU) or another body that takes up initiatives'
    )
  mustNotHaveEnded(body, on)
  if (!holds(body, on))
    throw wrong(
      `skal være nøglen på et organ, der findes den ${day.da}`,
      `must be the key of a body that exists on ${day.en}`
    )
  if (body.key === initiative.clusterKey) {
    throw wrong('skal være en anden klynge end indsatsens egen', 'must be another cluster than that of the initiative')
  }
  if (initiative.steps.some((one) => one.action === 'takeUpInitiative' && one.byKey === body.key)) {
    throw new DomainError('CONFLICT', {
      da: `${who.da} har allerede taget indsatsen op.`,
      en: `${who.en} has taken the initiative up already.`
    })
  }
}

/** The cluster that it comes from must have the initiative. The documents do not name every cluster that has theirs. */
function mustHaveIt(from: records.Body, to: records.Body | null, initiative: records.Initiative): void {
  const isFromDocuments = initiative.spread.length > 0
  const takenUp = initiative.steps.some((one) => one.action === 'takeUpInitiative' && one.byKey === from.key)
  const has = from.key === initiative.clusterKey || takenUp || isFromDocuments
  if (hasFunction(from, 'OWNS_INITIATIVES') && from !== to && has) return
  throw invalidInput([
    {
      field: 'input.fromClusterKey',
      message: {
        da: 'skal være nøglen på en anden klynge, som allerede har indsatsen',
        en: 'must be the key of another cluster that already has the initiative'
      }
    }
  ])
}

/** The scope of a spread to the body. */
function scopeOf(body: records.Body, initiative: records.Initiative, on: Day): SpreadScope {
  const here = body.placements.some((one) => holds(one, on) && one.regionKey === initiative.regionKey)
  return here ? 'CLUSTERS_IN_REGION' : 'OTHER_REGIONS'
}

/** The keys without duplicates. Throws INVALID_INPUT for a key that is no statement of the category. */
function statementKeys(keys: readonly string[], category: StatementCategory, field: string, image: Image): string[] {
  const known = image.groups.statement.category.get(category) ?? []
  const list = listed(
    known.map((one) => ({ da: `${one.title.da} (${one.key})`, en: `${one.title.en} (${one.key})` })),
    'or'
  )
  const issues = keys.flatMap((key, index) =>
    image.statement.get(key)?.category === category
      ? []
      : [
          {
            field: `input.${field}.${index}`,
            message: {
              da: `skal være en af ${list.da}, ikke »${key}«`,
              en: `must be one of ${list.en}, not “${key}”`
            }
          }
        ]
  )
  if (issues.length > 0) throw invalidInput(issues)
  return [...new Set(keys)]
}

function partnersOf(input: inputs.ProposeInitiative, image: Image): Row<'initiative'>['partners'] {
  const keysIn = <R>(map: Map<string, R>, keys: Maybe<string[]>, field: string): string[] =>
    [...new Set(keys ?? [])].map((key, index) => {
      existing(map, key, `${field}.${index}`)
      return key
    })
  return [
    ...keysIn(image.municipality, input.municipalityCodes, 'municipalityCodes').map((key) => ({
      type: 'Municipality' as const,
      key
    })),
    ...keysIn(image.hospital, input.hospitalKeys, 'hospitalKeys').map((key) => ({ type: 'Hospital' as const, key })),
    ...keysIn(image.organisation, input.organisationKeys, 'organisationKeys').map((key) => ({
      type: 'Organisation' as const,
      key
    }))
  ]
}
