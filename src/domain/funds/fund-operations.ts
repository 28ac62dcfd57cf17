import type { z } from 'zod'
import { DomainError, invalidInput } from '../basics/errors.ts'
import { type Day, holds } from '../basics/time.ts'
import { mustNotHaveEnded } from '../lifecycle/owner.ts'
import { stepsOf } from '../lifecycle/step-operation.ts'
import { firstStep, notAhead, type Party, planStep, stepFrom, touched } from '../lifecycle/steps.ts'
import { hasFunction, partyOfBody } from '../model/body-types.ts'
import { type Change, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import { JointFundView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import type { Row } from '../model/records.ts'
import { fundStageOn } from '../model/states.ts'
import type { StepEntry } from '../model/values.ts'
import { dated, labelOf, listed, quoted } from '../vocabulary/phrases.ts'
import { type Call, operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectNoVersion } from '../writing/writes.ts'
import * as inputs from './fund-input.ts'
import { JOINT_FUND, partiesOf } from './fund-lifecycle.ts'
import { balanceOn } from './ledger.ts'

type EntryKind = Row<'fundEntry'>['kind']
/** An entry before it has its place in the ledger. */
type Entry = Omit<StepEntry, 'key'>

const step = stepsOf(JOINT_FUND, {
  answers: 'jointFund',
  subject: ({ fundKey }: inputs.FundStep, image) => existing(image.jointFund, fundKey, 'fundKey'),
  base: () => null,
  view: (fund, on, image) => new JointFundView(fund, on, image)
})

/** A step that writes an entry. */
function entryStep<Schema extends z.ZodType<inputs.FundStep>>(
  schema: Schema,
  kind: EntryKind,
  entryFor: (
    fund: records.JointFund,
    input: z.output<Schema>,
    image: Image
  ) => { by: PartyWithKey; entry: Entry; agreedBy?: string[] }
) {
  return step(schema, {
    step(fund, input, image) {
      const { by, entry, agreedBy } = entryFor(fund, input, image)
      return { ...by, data: { entry: { key: nextKey(fund), ...entry }, ...(agreedBy ? { agreedBy } : {}) } }
    },
    changes(fund, input, { image }) {
      const { by, entry } = entryFor(fund, input, image)
      return { others: [opened('fundEntry', entryRow(kind, fund, by, entry, input))] }
    }
  })
}

export const JOINT_FUND_OPERATIONS = {
  /** Opens a health cluster's fund of a year. */
  openJointFund: operation({
    answers: 'jointFund',
    input: inputs.openJointFundSchema,
    check: notAhead,
    about: ({ clusterKey, on }, image) => ({ of: existing(image.body, clusterKey, 'clusterKey'), from: on }),
    plan(input, image, call) {
      const { on, year } = input
      const cluster = existing(image.body, input.clusterKey, 'clusterKey')
      expectNoVersion(input)
      mustOwnFunds(cluster, on)
      if (Math.abs(Number(on.slice(0, 4)) - year) > 1) {
        throw invalidInput([
          {
            field: 'input.on',
            message: {
              da: `skal ligge i ${year}, året før eller året efter`,
              en: `must lie in ${year}, the year before or the year after`
            }
          }
        ])
      }
      const key = `${cluster.key}.${year}`
      if (image.jointFund.has(key)) {
        const what = named(cluster, on)
        throw new DomainError('CONFLICT', {
          da: `${what.da} har allerede fælles midler for ${year}: »${key}«.`,
          en: `${what.en} has a joint fund of ${year} already: “${key}”.`
        })
      }
      return {
        entity: { type: 'JointFund', key },
        changes: [
          opened('jointFund', { key, clusterKey: cluster.key, year, version: 1 }),
          firstStep(JOINT_FUND, key, stepFrom(input, { by: partyOfBody(cluster), byKey: cluster.key }), call)
        ]
      }
    },
    view: ({ on }, image, { entity }) => new JointFundView(existing(image.jointFund, entity.key, 'fundKey'), on, image)
  }),

  /** A member municipality or the region pays in, by the model or as agreed locally. */
  contributeToJointFund: entryStep(inputs.contributeSchema, 'CONTRIBUTION', (fund, input, image) => {
    const { on, basis, amount: ore } = input
    const by = payer(input.by, 'by', fund, on, image)
    if (!input.agreedBy) return { by, entry: { ore, basis } }
    const parties = input.agreedBy.map((one, index) => payer(one, `agreedBy.${index}`, fund, on, image).byKey)
    return { by, entry: { ore, basis }, agreedBy: [...new Set(parties)] }
  }),

  /** The cluster allocates money to one of its initiatives. */
  allocateFromJointFund: entryStep(inputs.allocateSchema, 'ALLOCATION', (_fund, input, image) => {
    const { purpose, amount: ore } = input
    const by = decider(input.by, image)
    const { key: initiativeKey } = existing(image.initiative, input.initiativeKey, 'initiativeKey')
    return { by, entry: { ore, purpose, initiativeKey } }
  }),

  /** An initiative returns unused money. */
  returnToJointFund: entryStep(inputs.returnSchema, 'RETURN', (fund, { entryKey, amount: ore }) => {
    const allocation = entryOf(fund, entryKey)
    if (allocation.kind !== 'ALLOCATION') {
      const label = quoted(labelOf('FundEntryKind', allocation.kind))
      throw invalidInput([
        {
          field: 'input.entryKey',
          message: {
            da: `skal være nøglen på en bevilling; »${allocation.key}« er af typen ${label.da}`,
            en: `must be the key of an allocation; “${allocation.key}” is of the kind ${label.en}`
          }
        }
      ])
    }
    return { by: byOwner(fund), entry: { ore, of: allocation.key } }
  }),

  /** Reverses an entry by another one; the reversed entry stays. */
  reverseFundEntry: entryStep(inputs.reverseSchema, 'REVERSAL', (fund, { entryKey }) => {
    const { key, ore } = entryOf(fund, entryKey)
    return { by: byOwner(fund), entry: { ore, of: key } }
  }),

  /** Closes a fund; this is final. Its balance goes to the next year's fund in the same write. */
  closeJointFund: step(inputs.closeSchema, {
    step(fund, { carryOverTo, on }, image) {
      if (!carryOverTo) return byOwner(fund)
      mustFollow(fund, existing(image.jointFund, carryOverTo, 'carryOverTo'), on)
      return { ...byOwner(fund), data: { carryOverTo } }
    },
    changes(fund, input, around) {
      if (!input.carryOverTo) return {}
      const next = existing(around.image.jointFund, input.carryOverTo, 'carryOverTo')
      return { others: carryOver(fund, next, input, around) }
    }
  })
}

type PartyWithKey = Party & { byKey: string }

const byOwner = ({ cluster }: records.JointFund): PartyWithKey => ({ by: partyOfBody(cluster), byKey: cluster.key })
const nextKey = (fund: records.JointFund): string => `${fund.key}.${fund.entries.length + 1}`

function mustOwnFunds(body: records.Body, on: Day): void {
  const owns = hasFunction(body, 'OWNS_FUNDS')
  if (owns) mustNotHaveEnded(body, on)
  if (owns && holds(body, on)) return
  const day = dated(on)
  throw invalidInput([
    {
      field: 'input.clusterKey',
      message: {
        da: `skal være nøglen på en sundhedsklynge eller et andet organ med fælles midler, der findes den ${day.da}`,
        en: `must be the key of a health cluster, or another body that owns funds, that exists on ${day.en}`
      }
    }
  ])
}

/** The changes that move the balance to the next fund; none where it is zero. */
function carryOver(
  fund: records.JointFund,
  next: records.JointFund,
  input: z.output<typeof inputs.closeSchema>,
  { image, newKey }: Call & { image: Image }
): Change[] {
  const ore = balanceOn(fund, input.on)
  if (ore === 0) return []
  const out = entryRow('CARRIED_OUT', fund, byOwner(fund), { ore }, input)
  const into = entryRow('CARRIED_IN', next, byOwner(next), { ore, of: out.key }, input)
  const data = { entry: { key: into.key, ore, of: out.key } }
  const remark = input.remark ?? `${fund.key} → ${next.key}`
  const contribution = stepFrom({ ...input, remark }, { ...byOwner(next), data })
  const place = { image, key: newKey('st'), base: null }
  const { changes } = planStep(JOINT_FUND, 'contributeToJointFund', next, contribution, place)
  return [touched('JointFund', next, {}), ...changes, opened('fundEntry', out), opened('fundEntry', into)]
}

/** The row of an entry. A return or reversal repeats the party and purpose of the entry that it refers to. */
function entryRow(
  kind: EntryKind,
  fund: records.JointFund,
  { by, byKey }: PartyWithKey,
  { ore, basis, purpose, initiativeKey, of }: Entry,
  { on, remark }: inputs.FundStep
): Row<'fundEntry'> {
  const original = of === undefined ? undefined : fund.entries.find((one) => one.key === of)
  return {
    key: nextKey(fund),
    fundKey: fund.key,
    ordinal: fund.entries.length + 1,
    kind,
    ore,
    on,
    municipalityKey: by === 'MUNICIPAL_COUNCIL' ? byKey : (original?.municipalityKey ?? null),
    regionKey: by === 'REGIONAL_COUNCIL' ? byKey : (original?.regionKey ?? null),
    initiativeKey: initiativeKey ?? original?.initiativeKey ?? null,
    basis: basis ?? original?.basis ?? null,
    purpose: purpose ?? original?.purpose ?? null,
    entryKey: of ?? null,
    remark: remark ?? null,
    version: 1
  }
}

/** The authority that pays: the cluster's region or one of its municipalities. */
function payer(
  { regionCode, municipalityCode }: inputs.Payer,
  field: string,
  fund: records.JointFund,
  on: Day,
  image: Image
): PartyWithKey {
  const code = regionCode ?? municipalityCode ?? ''
  const authority = existing<string, records.Region | records.Municipality>(
    regionCode ? image.region : image.municipality,
    code,
    `${field}.${regionCode ? 'regionCode' : 'municipalityCode'}`
  )
  // The message below names the parties, and an ended cluster has none.
  mustNotHaveEnded(fund.cluster, on)
  const parties = partiesOf(fund, on)
  if (!parties.some(({ key }) => key === code)) {
    const [who, cluster, day] = [named(authority, on), named(fund.cluster, on), dated(on)]
    const list = listed(
      parties.map((one) => named(one, on)),
      'or'
    )
    throw invalidInput([
      {
        field: `input.${field}`,
        message: {
          da: `skal den ${day.da} være en kommune i ${cluster.da} eller dens region, ikke ${who.da}: en af ${list.da}`,
          en: `must be a municipality of ${cluster.en} or its region on ${day.en}, not ${who.en}: one of ${list.en}`
        }
      }
    ])
  }
  return { by: regionCode ? 'REGIONAL_COUNCIL' : 'MUNICIPAL_COUNCIL', byKey: code }
}

/** The party that decides, as the input names it. The lifecycle checks whether it may. */
function decider({ clusterKey, regionCode, municipalityCode }: inputs.Decider, image: Image): PartyWithKey {
  if (clusterKey) {
    const body = existing(image.body, clusterKey, 'by.clusterKey')
    return { by: partyOfBody(body), byKey: body.key }
  }
  if (regionCode) {
    return { by: 'REGIONAL_COUNCIL', byKey: existing(image.region, regionCode, 'by.regionCode').key }
  }
  const { key } = existing(image.municipality, municipalityCode ?? '', 'by.municipalityCode')
  return { by: 'MUNICIPAL_COUNCIL', byKey: key }
}

function entryOf(fund: records.JointFund, key: string): records.FundEntry {
  const entry = fund.entries.find((one) => one.key === key)
  if (entry) return entry
  throw new DomainError(
    'NOT_FOUND',
    {
      da: `De fælles midler »${fund.key}« har ingen postering med nøglen »${key}«.`,
      en: `The joint fund “${fund.key}” has no entry with the key “${key}”.`
    },
    { field: 'input.entryKey' }
  )
}

/** The balance goes to the same cluster's fund of the next year, which must be open. */
function mustFollow(fund: records.JointFund, next: records.JointFund, on: Day): void {
  if (next.clusterKey === fund.clusterKey && next.year === fund.year + 1 && fundStageOn(next, on) === 'OPEN') return
  const cluster = named(fund.cluster, on)
  throw invalidInput([
    {
      field: 'input.carryOverTo',
      message: {
        da: `skal være nøglen på de åbne fælles midler for ${fund.year + 1} i ${cluster.da}`,
        en: `must be the key of the open joint fund of ${fund.year + 1} of ${cluster.en}`
      }
    }
  ])
}
