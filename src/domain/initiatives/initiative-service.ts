import type { About } from '../access/authorise.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { type Connection, type PageArguments, page } from '../basics/page.ts'
import { type Day, holds } from '../basics/time.ts'
import type { InitiativePhase, SpreadScope, StatementCategory } from '../basics/vocabulary.ts'
import { mustNotHaveEnded } from '../lifecycle/owner.ts'
import {
  type AskedStep,
  askedStep,
  firstStep,
  notAhead,
  type Stepped,
  type TakeStep
} from '../lifecycle/step-service.ts'
import { opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { allOf, filtered } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import type * as records from '../model/records.ts'
import type { Row } from '../model/records.ts'
import { phaseOn } from '../model/states.ts'
import { readGivenCode, type Structure } from '../model/structure.ts'
import { type AnyBodyView, InitiativeView } from '../model/views.ts'
import { existing, type NewKey, planOf } from '../writing/plans.ts'
import { expectNoVersion, type Plan, type Write, type WriteContext } from '../writing/writes.ts'
import * as input from './initiative-input.ts'
import { INITIATIVE } from './initiative-lifecycle.ts'

type Maybe<Value> = Value | null | undefined
export type InitiativeFilter = {
  regionCode?: Maybe<string>
  clusterKey?: Maybe<string>
  phase?: Maybe<readonly InitiativePhase[]>
  targetGroup?: Maybe<string>
  topic?: Maybe<string>
}
type Answer = Stepped<InitiativeView>

const BY_KEY: Order<records.Initiative> = { name: 'initiatives', tables: ['initiative'], place: (one) => [one.key] }

/** Initiatives as of a day, and their life step by step. */
export function createInitiativeService(structure: Structure, write: Write, take: TakeStep, newKey: NewKey) {
  function step<Asked extends input.InitiativeStepInput & { remark?: Maybe<string> }>(
    action: string,
    asked: Asked,
    context: WriteContext,
    who: (initiative: records.Initiative, image: Image) => Pick<AskedStep, 'by' | 'byKey' | 'data'> = byCluster,
    about: (initiative: records.Initiative, image: Image) => Omit<About, 'from'> = (of) => ({ of })
  ): Answer {
    return take(INITIATIVE, action, asked, context, {
      subject: (image) => existing(image.initiative, asked.initiativeKey, 'initiativeKey'),
      about,
      base: (initiative) => phaseOn(initiative, asked.on),
      asked(initiative, image) {
        const { data, ...by } = who(initiative, image)
        return askedStep(asked, by, data)
      },
      payload: (image) => viewOf(asked.initiativeKey, asked.on, image)
    })
  }
  const plain = (action: string) => (given: input.InitiativeStepInput, context: WriteContext) =>
    step(action, parseInput(input.initiativeStepSchema, given, 'input'), context)
  const told = (action: string) => (given: input.InitiativeTextStepInput, context: WriteContext) =>
    step(action, parseInput(input.initiativeTextStepSchema, given, 'input'), context)

  return {
    /** The initiatives that are there on the day. */
    initiatives(asked: PageArguments & { filter?: Maybe<InitiativeFilter> }, day: Day): Connection<InitiativeView> {
      const { image } = structure
      const { clusterKey, phase, targetGroup, topic } = asked.filter ?? {}
      const regionCode = readGivenCode(asked.filter?.regionCode, 'filter.regionCode')
      const about = (key: string) => image.statement.get(key)?.initiatives ?? []
      const filter = allOf<records.Initiative>([
        regionCode === null
          ? null
          : { test: (one) => one.regionKey === regionCode, among: image.region.get(regionCode)?.initiatives ?? [] },
        clusterKey
          ? { test: (one) => one.clusterKey === clusterKey, among: image.body.get(clusterKey)?.initiatives ?? [] }
          : null,
        targetGroup
          ? { test: (one) => one.targetGroups.some(({ key }) => key === targetGroup), among: about(targetGroup) }
          : null,
        topic ? { test: (one) => one.topics.some(({ key }) => key === topic), among: about(topic) } : null,
        (one) => {
          const now = phaseOn(one, day)
          return now !== null && (!phase || phase.includes(now))
        }
      ])
      return page(
        filtered(inOrder(image.lists, BY_KEY, image.initiative), filter, (one) => new InitiativeView(one, day, image)),
        asked
      )
    },

    /** The initiatives that a cluster began, as of its day. */
    initiativesOf({ record, day, image }: AnyBodyView): InitiativeView[] {
      return record.initiatives
        .filter((one) => phaseOn(one, day) !== null)
        .map((one) => new InitiativeView(one, day, image))
    },

    /** The initiative with the key; null where it is not there on the day. */
    initiative(key: string, day: Day): InitiativeView | null {
      const record = structure.image.initiative.get(key)
      return record && phaseOn(record, day) !== null ? new InitiativeView(record, day, structure.image) : null
    },

    /** A health cluster begins an initiative, as an idea. */
    proposeInitiative(given: input.ProposeInitiativeInput, context: WriteContext): Answer {
      const asked = parseInput(input.proposeInitiativeSchema, given, 'input')
      notAhead(asked.on, context)
      let key = ''
      const plan = (image: Image): Plan => {
        const cluster = existing(image.body, asked.clusterKey, 'clusterKey')
        expectNoVersion(asked)
        if (cluster.type === 'Cluster') mustNotHaveEnded(cluster, asked.on)
        if (cluster.type !== 'Cluster' || !holds(cluster, asked.on)) {
          throw invalidInput([
            {
              field: 'input.clusterKey',
              message: {
                da: `skal være nøglen på en klynge, der findes den ${asked.on}`,
                en: `must be the key of a cluster that exists on ${asked.on}`
              }
            }
          ])
        }
        const region = cluster.placements.find((one) => holds(one, asked.on))?.regionKey ?? null
        key = region ? `${region}-${asked.key}` : asked.key
        if (image.initiative.has(key)) {
          throw new DomainError('CONFLICT', {
            da: `Indsatsen ${key} findes allerede: vælg en anden nøgle.`,
            en: `The initiative ${key} already exists: choose another key.`
          })
        }
        return planOf('proposeInitiative', 'Initiative', key, asked.reason, asked.on, [
          opened('initiative', {
            key,
            name: { da: asked.name.da, en: asked.name.en ?? asked.name.da },
            text: { da: asked.text.da, en: asked.text.en ?? asked.text.da },
            regionKey: region,
            clusterKey: cluster.key,
            phase: 'IDEA',
            spread: [],
            targetGroups: statements(asked.targetGroups ?? [], 'TARGET_GROUP', 'targetGroups', image),
            topics: statements(asked.topics ?? [], 'COOPERATION_TOPIC', 'topics', image),
            partners: partnersOf(asked, image),
            validFrom: asked.on,
            validTo: null,
            evidence: 'RECORDED',
            provenance: [],
            basis: [],
            note: null,
            version: 1
          }),
          firstStep(
            INITIATIVE,
            'proposeInitiative',
            key,
            { on: asked.on, by: 'CLUSTER', byKey: cluster.key, remark: null },
            newKey('st')
          )
        ])
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.clusterKey, 'clusterKey'), from: asked.on }),
        plan,
        (image) => viewOf(key, asked.on, image)
      )
    },

    startInitiativeTest: plain('startInitiativeTest'),
    startInitiativeEvaluation: plain('startInitiativeEvaluation'),
    recordInitiativeEvaluation: told('recordInitiativeEvaluation'),
    implementInitiative: plain('implementInitiative'),

    /** The cluster recommends to spread it, within the region, to other regions or to the whole country. */
    recommendInitiative(given: input.RecommendInitiativeInput, context: WriteContext): Answer {
      const asked = parseInput(input.recommendInitiativeSchema, given, 'input')
      return step('recommendInitiative', asked, context, (initiative) => ({
        ...byCluster(initiative),
        data: { scope: asked.scope }
      }))
    },

    /** A cooperation committee, another cluster or national parties take it up. */
    takeUpInitiative(given: input.TakeUpInitiativeInput, context: WriteContext): Answer {
      const asked = parseInput(input.takeUpInitiativeSchema, given, 'input')
      return step(
        'takeUpInitiative',
        asked,
        context,
        (initiative, image) => {
          const from = asked.fromClusterKey ? existing(image.body, asked.fromClusterKey, 'fromClusterKey') : null
          const data = from === null ? {} : { from: from.key }
          const body = asked.bodyKey ? existing(image.body, asked.bodyKey, 'bodyKey') : null
          if (body) mustBeAbleToTakeUp(body, initiative, asked.on)
          else if (initiative.steps.some((one) => one.action === 'takeUpInitiative' && one.by === 'NATIONAL')) {
            throw new DomainError('CONFLICT', {
              da: 'Nationale parter har allerede taget indsatsen op.',
              en: 'National parties have taken the initiative up already.'
            })
          }
          if (from) mustHaveIt(from, body, initiative)
          if (!body) return { by: 'NATIONAL', byKey: null, data: { ...data, scope: 'NATIONAL' } }
          return {
            by: body.type === 'Ssu' ? 'SSU' : 'CLUSTER',
            byKey: body.key,
            data: { ...data, scope: scopeOf(body, initiative, asked.on) }
          }
        },
        // Taking up what another has tried is of the taker alone.
        (initiative, image) => ({ of: asked.bodyKey ? existing(image.body, asked.bodyKey, 'bodyKey') : initiative })
      )
    },

    completeInitiative: plain('completeInitiative'),
    stopInitiative: told('stopInitiative')
  }
}

export type InitiativeService = ReturnType<typeof createInitiativeService>

const byCluster = (initiative: records.Initiative) => ({ by: 'CLUSTER' as const, byKey: initiative.clusterKey })

function mustBeAbleToTakeUp(body: records.Body, initiative: records.Initiative, on: Day): void {
  const wrong = (da: string, en: string) => invalidInput([{ field: 'input.bodyKey', message: { da, en } }])
  if (body.type === 'Committee')
    throw wrong('skal være en klynge eller et samarbejdsudvalg', 'must be a cluster or a cooperation committee')
  mustNotHaveEnded(body, on)
  if (!holds(body, on))
    throw wrong(`skal være nøglen på et organ, der findes den ${on}`, `must be the key of a body that exists on ${on}`)
  if (body.key === initiative.clusterKey) {
    throw wrong('skal være en anden klynge end indsatsens egen', 'must be another cluster than that of the initiative')
  }
  if (initiative.steps.some((one) => one.action === 'takeUpInitiative' && one.byKey === body.key)) {
    throw new DomainError('CONFLICT', {
      da: `${body.key} har allerede taget indsatsen op.`,
      en: `${body.key} has taken the initiative up already.`
    })
  }
}

/** An edge of the graph begins where the initiative is; of one told by the documents that may be any cluster. */
function mustHaveIt(from: records.Body, to: records.Body | null, initiative: records.Initiative): void {
  const told = initiative.spread.length > 0
  const takenUp = initiative.steps.some((one) => one.action === 'takeUpInitiative' && one.byKey === from.key)
  const has = from.key === initiative.clusterKey || takenUp || told
  if (from.type === 'Cluster' && from !== to && has) return
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

/** How far it spreads by being taken up there. */
function scopeOf(body: records.Body, initiative: records.Initiative, on: Day): SpreadScope {
  const here = body.placements.some((one) => holds(one, on) && one.regionKey === initiative.regionKey)
  return here ? 'CLUSTERS_IN_REGION' : 'OTHER_REGIONS'
}

/** The keys, all of statements of the category. */
function statements(keys: readonly string[], category: StatementCategory, field: string, image: Image): string[] {
  const issues = keys.flatMap((key, index) =>
    image.statement.get(key)?.category === category
      ? []
      : [
          {
            field: `input.${field}.${index}`,
            message: {
              da: `skal være en af ${keysOf(category, image)}, ikke ${key}`,
              en: `must be one of ${keysOf(category, image)}, not ${key}`
            }
          }
        ]
  )
  if (issues.length > 0) throw invalidInput(issues)
  return [...new Set(keys)]
}

function keysOf(category: StatementCategory, image: Image): string {
  return (image.groups.statement.category.get(category) ?? []).map(({ key }) => key).join(', ')
}

function partnersOf(
  asked: Pick<input.ProposeInitiativeInput, 'municipalityCodes' | 'hospitalKeys' | 'organisationKeys'>,
  image: Image
): Row<'initiative'>['partners'] {
  const known = <R>(map: Map<string, R>, keys: Maybe<string[]>, field: string): string[] =>
    [...new Set(keys ?? [])].map((key, index) => {
      existing(map, key, `${field}.${index}`)
      return key
    })
  return [
    ...known(image.municipality, asked.municipalityCodes, 'municipalityCodes').map((key) => ({
      type: 'Municipality' as const,
      key
    })),
    ...known(image.hospital, asked.hospitalKeys, 'hospitalKeys').map((key) => ({ type: 'Hospital' as const, key })),
    ...known(image.organisation, asked.organisationKeys, 'organisationKeys').map((key) => ({
      type: 'Organisation' as const,
      key
    }))
  ]
}

function viewOf(key: string, day: Day, image: Image): InitiativeView {
  return new InitiativeView(existing(image.initiative, key, 'initiativeKey'), day, image)
}
