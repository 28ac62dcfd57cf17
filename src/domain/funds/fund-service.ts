import { DomainError, invalidInput } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { type Connection, type PageArguments, page } from '../basics/page.ts'
import { type Day, holds } from '../basics/time.ts'
import type { ActingParty } from '../basics/vocabulary.ts'
import { mustNotHaveEnded } from '../lifecycle/owner.ts'
import {
  type AskedStep,
  askedStep,
  firstStep,
  notAhead,
  planStep,
  type Stepped,
  type TakeStep,
  touched
} from '../lifecycle/step-service.ts'
import { type Change, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { allOf, filtered } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import { FundEntryView, JointFundView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import type { Row } from '../model/records.ts'
import { fundStageOn } from '../model/states.ts'
import { readGivenCode, type Structure } from '../model/structure.ts'
import type { StepData, StepEntry } from '../model/values.ts'
import { type ClusterView, type InitiativeView, MunicipalityView, RegionView } from '../model/views.ts'
import { existing, type NewKey, planOf } from '../writing/plans.ts'
import { expectNoVersion, type Plan, type Write, type WriteContext } from '../writing/writes.ts'
import * as input from './fund-input.ts'
import { JOINT_FUND, partiesOf } from './fund-lifecycle.ts'
import { balanceOf, balanceOn, entriesUpTo, type Sums, sumsOf } from './ledger.ts'

type Maybe<Value> = Value | null | undefined
export type JointFundFilter = { clusterKey?: Maybe<string>; regionCode?: Maybe<string>; year?: Maybe<number> }
type Answer = Stepped<JointFundView>

const BY_KEY: Order<records.JointFund> = { name: 'joint-funds', tables: ['jointFund'], place: (fund) => [fund.key] }

/** What an initiative has got from joint funds by the day. */
export type InitiativeMoney = { allocated: number; returned: number; net: number; entries: FundEntryView[] }
type PartyView = RegionView | MunicipalityView

/** The joint money of clusters: a ledger that only grows, and the life of each year's fund. */
export function createFundService(structure: Structure, write: Write, take: TakeStep, newKey: NewKey) {
  /** A step that moves money: the entry is written with it. */
  function move<Asked extends input.FundStep>(
    action: string,
    asked: Asked,
    context: WriteContext,
    given: (fund: records.JointFund, image: Image) => { by: By; entry: Omit<StepEntry, 'key'>; agreedBy?: string[] }
  ): Answer {
    return take(JOINT_FUND, action, asked, context, {
      ...stepOf(asked),
      asked(fund, image) {
        const { by, entry, agreedBy } = given(fund, image)
        const data: StepData = { entry: { key: nextKey(fund), ...entry }, ...(agreedBy ? { agreedBy } : {}) }
        return askedStep(asked, by, data)
      },
      changes(fund, _to, image) {
        const { by, entry } = given(fund, image)
        return { others: [opened('fundEntry', rowOf(action, fund, by, entry, asked))] }
      }
    })
  }

  return {
    /** The funds that are there on the day. */
    jointFunds(asked: PageArguments & { filter?: Maybe<JointFundFilter> }, day: Day): Connection<JointFundView> {
      const { image } = structure
      const { clusterKey, year } = asked.filter ?? {}
      const regionCode = readGivenCode(asked.filter?.regionCode, 'filter.regionCode')
      const filter = allOf<records.JointFund>([
        clusterKey
          ? { test: (fund) => fund.clusterKey === clusterKey, among: image.body.get(clusterKey)?.jointFunds ?? [] }
          : null,
        regionCode === null
          ? null
          : {
              test: (fund) => fund.cluster.placements.some((one) => one.regionKey === regionCode),
              among: (image.region.get(regionCode)?.bodies ?? []).flatMap(({ owner }) => owner.jointFunds)
            },
        year == null ? null : (fund) => fund.year === year,
        (fund) => fundStageOn(fund, day) !== null
      ])
      return page(
        filtered(inOrder(image.lists, BY_KEY, image.jointFund), filter, (fund) => new JointFundView(fund, day, image)),
        asked
      )
    },

    /** The fund with the key; null where it is not opened by the day. */
    jointFund(key: string, day: Day): JointFundView | null {
      const fund = structure.image.jointFund.get(key)
      return fund && fundStageOn(fund, day) !== null ? new JointFundView(fund, day, structure.image) : null
    },

    /** A cluster's funds that are opened by its day, by year. */
    jointFundsOf({ record, day, image }: ClusterView): JointFundView[] {
      return record.jointFunds
        .filter((fund) => fundStageOn(fund, day) !== null)
        .sort((a, b) => a.year - b.year)
        .map((fund) => new JointFundView(fund, day, image))
    },

    /** What the fund has had and has at the end of the day. */
    sumsOf({ record, day }: JointFundView): Sums & { balance: number } {
      const sums = sumsOf(entriesUpTo(record.entries, day))
      return { ...sums, balance: balanceOf(sums) }
    },

    entriesOf({ record, day, image }: JointFundView): FundEntryView[] {
      return entriesUpTo(record.entries, day).map((entry) => new FundEntryView(entry, day, image))
    },

    /** Who agreed to extra local money. */
    agreedByOf({ record, day, image }: FundEntryView): PartyView[] {
      const codes = stepThat(record)?.data.agreedBy ?? []
      return codes.flatMap((code) => partyView(image.region.get(code) ?? image.municipality.get(code), day, image))
    },

    decidedByOf: ({ record }: FundEntryView): string | null => stepThat(record)?.data.decidedBy ?? null,

    /** What was in the fund after the movement. */
    balanceAfter({ record: { fund, ordinal } }: FundEntryView): number {
      return balanceOf(sumsOf(fund.entries.filter((one) => one.ordinal <= ordinal)))
    },

    /** What an initiative has got and given back, movement by movement. */
    moneyOf({ record, day, image }: InitiativeView): InitiativeMoney {
      const entries = entriesUpTo(record.money, day).sort((a, b) => (order(a) < order(b) ? -1 : 1))
      const { allocated, returned } = sumsOf(entries)
      return {
        allocated,
        returned,
        net: allocated - returned,
        entries: entries.map((entry) => new FundEntryView(entry, day, image))
      }
    },

    /** Opens a health cluster's fund of a year. */
    openJointFund(given: input.OpenJointFundInput, context: WriteContext): Answer {
      const asked = parseInput(input.openJointFundSchema, given, 'input')
      notAhead(asked.on, context)
      const key = `${asked.clusterKey}.${asked.year}`
      const plan = (image: Image): Plan => {
        const cluster = existing(image.body, asked.clusterKey, 'clusterKey')
        expectNoVersion(asked)
        if (cluster.kind === 'HEALTH_CLUSTER') mustNotHaveEnded(cluster, asked.on)
        if (cluster.kind !== 'HEALTH_CLUSTER' || !holds(cluster, asked.on)) {
          throw invalidInput([
            {
              field: 'input.clusterKey',
              message: {
                da: `skal være nøglen på en sundhedsklynge, der findes den ${asked.on}`,
                en: `must be the key of a health cluster that exists on ${asked.on}`
              }
            }
          ])
        }
        if (Math.abs(Number(asked.on.slice(0, 4)) - asked.year) > 1) {
          throw invalidInput([
            {
              field: 'input.on',
              message: {
                da: `skal ligge i ${asked.year}, året før eller året efter`,
                en: `must lie in ${asked.year}, the year before or the year after`
              }
            }
          ])
        }
        if (image.jointFund.has(key)) {
          throw new DomainError('CONFLICT', {
            da: `${cluster.key} har allerede fælles midler for ${asked.year}: ${key}.`,
            en: `${cluster.key} has a joint fund of ${asked.year} already: ${key}.`
          })
        }
        return planOf('openJointFund', 'JointFund', key, asked.reason, asked.on, [
          opened('jointFund', { key, clusterKey: cluster.key, year: asked.year, version: 1 }),
          firstStep(
            JOINT_FUND,
            'openJointFund',
            key,
            askedStep(asked, { by: 'CLUSTER', byKey: cluster.key }, {}),
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

    /** A member municipality or the region pays in, by the model or as agreed locally. */
    contributeToJointFund(given: input.ContributeInput, context: WriteContext): Answer {
      const asked = parseInput(input.contributeSchema, given, 'input')
      const { basis, amount: ore } = asked
      if (basis === 'PER_CAPITA_MODEL' && asked.agreedBy) {
        throw invalidInput([
          {
            field: 'input.agreedBy',
            message: {
              da: 'skal udelades, medmindre basis er LOCAL_EXTRA',
              en: 'must be left out unless basis is LOCAL_EXTRA'
            }
          }
        ])
      }
      return move('contributeToJointFund', asked, context, (fund, image) => ({
        by: payer(asked.by, 'by', fund, asked.on, image),
        entry: { ore, basis },
        ...(asked.agreedBy
          ? {
              agreedBy: [
                ...new Set(
                  asked.agreedBy.map((one, index) => payer(one, `agreedBy.${index}`, fund, asked.on, image).byKey)
                )
              ]
            }
          : {})
      }))
    },

    /** The cluster as a whole gives money to one of its initiatives. */
    allocateFromJointFund(given: input.AllocateInput, context: WriteContext): Answer {
      const asked = parseInput(input.allocateSchema, given, 'input')
      const { purpose, amount: ore, initiativeKey } = asked
      return move('allocateFromJointFund', asked, context, (_fund, image) => {
        const by = decider(asked.by, image)
        const initiative = existing(image.initiative, initiativeKey, 'initiativeKey')
        return { by, entry: { ore, purpose, initiativeKey: initiative.key } }
      })
    },

    /** What an initiative did not use comes back. */
    returnToJointFund(given: input.ReturnInput, context: WriteContext): Answer {
      const asked = parseInput(input.returnSchema, given, 'input')
      return move('returnToJointFund', asked, context, (fund) => {
        const allocation = entryOf(fund, asked.entryKey)
        if (allocation.kind !== 'ALLOCATION') {
          throw invalidInput([
            {
              field: 'input.entryKey',
              message: {
                da: `skal være nøglen på en bevilling (ALLOCATION); ${allocation.key} er ${allocation.kind}`,
                en: `must be the key of an ALLOCATION; ${allocation.key} is ${allocation.kind}`
              }
            }
          ])
        }
        return { by: byCluster(fund), entry: { ore: asked.amount, of: allocation.key } }
      })
    },

    /** Undoes an entry by another: what is on record stays. */
    reverseFundEntry(given: input.ReverseInput, context: WriteContext): Answer {
      const asked = parseInput(input.reverseSchema, given, 'input')
      return move('reverseFundEntry', asked, context, (fund) => {
        const { key, ore } = entryOf(fund, asked.entryKey)
        return { by: byCluster(fund), entry: { ore, of: key } }
      })
    },

    /** Settles a fund for good; what is left goes to the next year's fund, in one write. */
    closeJointFund(given: input.CloseInput, context: WriteContext): Answer {
      const asked = parseInput(input.closeSchema, given, 'input')
      const carryOverTo = asked.carryOverTo ?? null
      const stepKey = newKey('st')
      return take(JOINT_FUND, 'closeJointFund', asked, context, {
        ...stepOf(asked),
        asked(fund, image) {
          if (carryOverTo === null) return askedStep(asked, byCluster(fund), {})
          mustFollow(fund, existing(image.jointFund, carryOverTo, 'carryOverTo'), asked.on)
          return askedStep(asked, byCluster(fund), { carryOverTo })
        },
        changes(fund, _to, image) {
          if (carryOverTo === null) return {}
          const next = existing(image.jointFund, carryOverTo, 'carryOverTo')
          const ore = balanceOn(fund, asked.on)
          if (ore === 0) return {}
          const out = {
            ...rowOf('closeJointFund', fund, byCluster(fund), { ore }, asked),
            kind: 'CARRIED_OUT' as const
          }
          const into = {
            ...rowOf('closeJointFund', next, byCluster(next), { ore, of: out.key }, asked),
            kind: 'CARRIED_IN' as const
          }
          const received: AskedStep = {
            ...askedStep(asked, byCluster(next), { entry: { key: into.key, ore, of: out.key } }),
            remark: asked.remark ?? `${fund.key} → ${next.key}`
          }
          const { changes } = planStep(JOINT_FUND, 'contributeToJointFund', next, received, {
            image,
            key: stepKey,
            base: null
          })
          return {
            others: [
              touched('JointFund', next, {}),
              ...changes,
              opened('fundEntry', out),
              opened('fundEntry', into)
            ] as Change[]
          }
        }
      })
    }
  }
}

export type FundService = ReturnType<typeof createFundService>

type By = { by: ActingParty; byKey: string }

const byCluster = (fund: records.JointFund): By => ({ by: 'CLUSTER', byKey: fund.clusterKey })
const nextKey = (fund: records.JointFund): string => `${fund.key}.${fund.entries.length + 1}`
const order = (entry: records.FundEntry): string =>
  `${entry.on} ${entry.fundKey} ${String(entry.ordinal).padStart(6, '0')}`

/** The step that an entry was made by. */
function stepThat(entry: records.FundEntry): records.Step | undefined {
  return entry.fund.steps.find((step) => step.data.entry?.key === entry.key)
}

function stepOf({ fundKey, on }: input.FundStep) {
  return {
    subject: (image: Image) => existing(image.jointFund, fundKey, 'fundKey'),
    base: () => null,
    payload: (image: Image) => viewOf(fundKey, on, image)
  }
}

const KIND: Record<string, Row<'fundEntry'>['kind']> = {
  contributeToJointFund: 'CONTRIBUTION',
  allocateFromJointFund: 'ALLOCATION',
  returnToJointFund: 'RETURN',
  reverseFundEntry: 'REVERSAL',
  closeJointFund: 'CARRIED_OUT'
}

/** The row of a movement. A return or reversal is about whom and what the entry was about that it is of. */
function rowOf(
  action: string,
  fund: records.JointFund,
  { by, byKey }: By,
  { ore, basis, purpose, initiativeKey, of }: Omit<StepEntry, 'key'>,
  asked: Omit<input.FundStep, 'fundKey'>
): Row<'fundEntry'> {
  const kind = KIND[action]
  if (!kind) throw new Error(`${action} moves no money.`)
  const about = of === undefined ? undefined : fund.entries.find((one) => one.key === of)
  return {
    key: nextKey(fund),
    fundKey: fund.key,
    ordinal: fund.entries.length + 1,
    kind,
    ore,
    on: asked.on,
    municipalityKey: by === 'MUNICIPAL_COUNCIL' ? byKey : (about?.municipalityKey ?? null),
    regionKey: by === 'REGIONAL_COUNCIL' ? byKey : (about?.regionKey ?? null),
    initiativeKey: initiativeKey ?? about?.initiativeKey ?? null,
    basis: basis ?? about?.basis ?? null,
    purpose: purpose ?? about?.purpose ?? null,
    entryKey: of ?? null,
    remark: asked.remark ?? null,
    version: 1
  }
}

/** The authority that pays: the cluster's region or one of its municipalities. */
function payer(asked: input.Payer, field: string, fund: records.JointFund, on: Day, image: Image): By {
  const code = asked.regionCode ?? asked.municipalityCode ?? ''
  existing<string, unknown>(
    asked.regionCode ? image.region : image.municipality,
    code,
    `${field}.${asked.regionCode ? 'regionCode' : 'municipalityCode'}`
  )
  // A cluster that has ended has no parties to name.
  mustNotHaveEnded(fund.cluster, on)
  const parties = partiesOf(fund, on).map(({ key }) => key)
  if (!parties.includes(code)) {
    throw invalidInput([
      {
        field: `input.${field}`,
        message: {
          da: `skal den ${on} være en kommune i ${fund.clusterKey} eller dens region, ikke ${code}: en af ${parties.join(', ')}`,
          en: `must be a municipality of ${fund.clusterKey} or its region on ${on}, not ${code}: one of ${parties.join(', ')}`
        }
      }
    ])
  }
  return { by: asked.regionCode ? 'REGIONAL_COUNCIL' : 'MUNICIPAL_COUNCIL', byKey: code }
}

/** Who is said to decide; whether it may is for the table of steps to say. */
function decider(asked: input.Decider, image: Image): By {
  if (asked.clusterKey) {
    return { by: 'CLUSTER', byKey: existing(image.body, asked.clusterKey, 'by.clusterKey').key }
  }
  if (asked.regionCode) {
    return { by: 'REGIONAL_COUNCIL', byKey: existing(image.region, asked.regionCode, 'by.regionCode').key }
  }
  const { key } = existing(image.municipality, asked.municipalityCode ?? '', 'by.municipalityCode')
  return { by: 'MUNICIPAL_COUNCIL', byKey: key }
}

function entryOf(fund: records.JointFund, key: string): records.FundEntry {
  const entry = fund.entries.find((one) => one.key === key)
  if (entry) return entry
  throw new DomainError(
    'NOT_FOUND',
    { da: `${fund.key} har ingen postering ${key}.`, en: `${fund.key} has no entry ${key}.` },
    { field: 'input.entryKey' }
  )
}

/** What is left goes to the same cluster's fund of the next year, while that is open. */
function mustFollow(fund: records.JointFund, next: records.JointFund, on: Day): void {
  if (next.clusterKey === fund.clusterKey && next.year === fund.year + 1 && fundStageOn(next, on) === 'OPEN') return
  throw invalidInput([
    {
      field: 'input.carryOverTo',
      message: {
        da: `skal være nøglen på de åbne fælles midler for ${fund.year + 1} i ${fund.clusterKey}`,
        en: `must be the key of the open joint fund of ${fund.year + 1} of ${fund.clusterKey}`
      }
    }
  ])
}

function partyView(
  party: records.Region | records.Municipality | undefined,
  day: Day,
  image: Image
): (RegionView | MunicipalityView)[] {
  if (!party) return []
  return [party.type === 'Region' ? new RegionView(party, day, image) : new MunicipalityView(party, day, image)]
}

function viewOf(key: string, day: Day, image: Image): JointFundView {
  return new JointFundView(existing(image.jointFund, key, 'fundKey'), day, image)
}
