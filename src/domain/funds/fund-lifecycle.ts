import { type Day, holds } from '../basics/time.ts'
import type { FundPurpose, JointFundStage } from '../basics/vocabulary.ts'
import type { Guard, Lifecycle, Situation, Unmet } from '../lifecycle/lifecycle.ts'
import { ownerNotEnded } from '../lifecycle/owner.ts'
import { type Nameable, named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { phaseOn, reversalOf } from '../model/states.ts'
import { dated, labelOf, listed, quoted } from '../vocabulary/phrases.ts'
import { VOCABULARY } from '../vocabulary/vocabulary.ts'
import { balanceOn, outstandingOf } from './ledger.ts'
import { written } from './money.ts'

type Fund = records.JointFund

const JOINTLY = 'funds-genuinely-joint'
const PURPOSE = 'funds-purpose'
const NO_OPERATION = 'funds-no-operation'
const LOCAL_EXTRA = 'funds-local-extra'
const MODEL = 'funds-model-2022-only'

/** Purposes that joint funds are never used for. */
const PAID_ELSEWHERE: ReadonlySet<FundPurpose> = new Set(['OPERATION', 'IMPLEMENTATION'])

/** The parties that a body with a fund can be. */
const OWNERS = ['CLUSTER', 'COMMITTEE'] as const

const clusterNotEnded = ownerNotEnded<Fund>(({ cluster }) => cluster)

/** The cluster brings in the rest of the year before when it closes that year. */
const clusterNotEndedUnlessClosing: Guard<Fund> = {
  ...clusterNotEnded,
  unmet: (situation) => (situation.step?.byKey === situation.subject.clusterKey ? [] : clusterNotEnded.unmet(situation))
}

const decidedJointly: Guard<Fund> = {
  text: { da: 'Klyngen som helhed har besluttet det.', en: 'The cluster as a whole has decided it.' },
  rule: JOINTLY,
  strength: 'MUST',
  field: 'by',
  unmet({ subject, on, step, image }) {
    if (step === null || step.byKey === subject.clusterKey) return []
    const [cluster, other] = [named(subject.cluster, on), named(partyOf(step.byKey ?? '', image), on)]
    return [
      {
        da: `Kun ${cluster.da} som helhed råder over sine fælles midler, ikke ${other.da} alene: angiv klyngen i by.clusterKey.`,
        en: `Only ${cluster.en} as a whole decides on its joint fund, not ${other.en} alone: give the cluster in by.clusterKey.`
      }
    ]
  }
}

const noOperation: Guard<Fund> = {
  text: {
    da: 'Pengene går ikke til drift eller implementering.',
    en: 'The money is not for operation or implementation.'
  },
  rule: NO_OPERATION,
  strength: 'MUST',
  field: 'purpose',
  unmet({ step }) {
    const purpose = step?.data.entry?.purpose
    if (purpose === undefined || !PAID_ELSEWHERE.has(purpose)) return []
    const label = labelOf('FundPurpose', purpose)
    return [
      {
        da: `Fælles midler bruges ikke til ${label.da}: de er til udvikling, afprøvning og evaluering.`,
        en: `Joint funds are not used for ${label.en}: they are for development, test and evaluation.`
      }
    ]
  }
}

const ownInitiative: Guard<Fund> = {
  text: { da: 'Indsatsen er klyngens.', en: 'The initiative is the cluster’s.' },
  rule: PURPOSE,
  strength: 'MUST',
  field: 'initiativeKey',
  unmet({ subject, on, step, image }) {
    const key = step?.data.entry?.initiativeKey
    const initiative = key === undefined ? undefined : image.initiative.get(key)
    if (!initiative) return []
    const phase = phaseOn(initiative, on)
    const [what, cluster, day] = [named(initiative), named(subject.cluster, on), dated(on)]
    if (phase === null || phase === 'STOPPED' || phase === 'COMPLETED') {
      return [
        {
          da: `${what.da} er ${phase === null ? 'ikke begyndt' : 'slut'} den ${day.da}.`,
          en: `${what.en} ${phase === null ? 'has not begun' : 'has ended'} on ${day.en}.`
        }
      ]
    }
    return initiative.clusterKey === subject.clusterKey
      ? []
      : [
          {
            da: `${what.da} er ikke en indsats i ${cluster.da}.`,
            en: `${what.en} is not an initiative of ${cluster.en}.`
          }
        ]
  }
}

const covered: Guard<Fund> = {
  text: { da: 'Saldoen er tilstrækkelig.', en: 'The balance is sufficient.' },
  rule: null,
  strength: 'MUST',
  field: 'amount',
  unmet({ subject, on, step }) {
    const ore = step?.data.entry?.ore
    if (ore !== undefined) return short(subject, on, ore)
    return balanceOn(subject, on) > 0 ? [] : [{ da: 'Saldoen er 0,00 kr.', en: 'The balance is DKK 0.00.' }]
  }
}

const modelAgreed: Guard<Fund> = {
  text: {
    da: 'Et bidrag efter modellen kræver, at der er aftalt en model for året.',
    en: 'A contribution by the model needs a model agreed for the year.'
  },
  rule: null,
  strength: 'MUST',
  field: 'basis',
  unmet: ({ subject, step, image }) =>
    step?.data.entry?.basis !== 'PER_CAPITA_MODEL' || hasModel(subject.year, image) ? [] : [noModel(subject.year)]
}

const agreedLocally: Guard<Fund> = {
  text: {
    da: 'Ekstra lokale midler er aftalt mellem mindst to parter i klyngen, bidragyderen iblandt.',
    en: 'Extra local money is agreed by at least two parties of the cluster, the contributor among them.'
  },
  rule: LOCAL_EXTRA,
  strength: 'MUST',
  field: 'agreedBy',
  unmet({ on, step, image }) {
    if (step?.data.entry?.basis !== 'LOCAL_EXTRA') return []
    const agreed = step.data.agreedBy ?? []
    if (agreed.length >= 2 && step.byKey !== null && agreed.includes(step.byKey)) return []
    const payer = named(partyOf(step.byKey ?? '', image), on)
    return [
      {
        da: `Ekstra lokale midler kræver, at mindst to parter er enige: angiv dem i agreedBy, herunder ${payer.da}.`,
        en: `Extra local money needs the agreement of at least two parties: list them in agreedBy, including ${payer.en}.`
      }
    ]
  }
}

const agreedByAll: Guard<Fund> = {
  text: {
    da: 'Alle klyngens kommuner og regionen er enige om de ekstra midler.',
    en: 'All municipalities of the cluster and the region agree on the extra money.'
  },
  rule: LOCAL_EXTRA,
  strength: 'SHOULD',
  field: 'agreedBy',
  unmet({ subject, on, step }) {
    if (step?.data.entry?.basis !== 'LOCAL_EXTRA') return []
    const agreed = new Set(step.data.agreedBy)
    const silent = partiesOf(subject, on).filter(({ key }) => !agreed.has(key))
    const list = listed(silent.map((one) => named(one, on)))
    return silent.length === 0
      ? []
      : [
          {
            da: `Disse parter mangler i agreedBy: ${list.da}.`,
            en: `These parties are missing from agreedBy: ${list.en}.`
          }
        ]
  }
}

const withinAllocated: Guard<Fund> = {
  text: {
    da: 'Der kan ikke føres mere tilbage, end der er bevilget.',
    en: 'No more than the allocated amount can be returned.'
  },
  rule: null,
  strength: 'MUST',
  field: 'amount',
  unmet({ subject, on, step }) {
    const entry = step?.data.entry
    if (!entry) {
      const out = subject.entries.some((one) => one.kind === 'ALLOCATION' && outstandingOf(one, on) > 0)
      return out ? [] : [{ da: 'Ingen bevilling kan føres tilbage.', en: 'No allocation can be returned.' }]
    }
    const allocation = subject.entries.find((one) => one.key === entry.of)
    const out = allocation ? outstandingOf(allocation, on) : 0
    return entry.ore <= out
      ? []
      : [
          {
            da: `Af bevillingen »${entry.of}« kan højst ${written(out).da} føres tilbage, ikke ${written(entry.ore).da}`,
            en: `At most ${written(out).en} of the allocation “${entry.of}” can be returned, not ${written(entry.ore).en}.`
          }
        ]
  }
}

const reversible: Guard<Fund> = {
  text: {
    da: 'Posteringen er ikke tilbageført før, intet af beløbet er ført tilbage, og saldoen er tilstrækkelig.',
    en: 'The entry has not been reversed, none of its money has been returned, and the balance is sufficient.'
  },
  rule: null,
  strength: 'MUST',
  field: 'entryKey',
  unmet({ subject, on, step }) {
    const reversed = step?.data.entry
    if (!reversed) {
      const open = subject.entries.some((one) => cannotReverse(one, on).length === 0)
      return open ? [] : [{ da: 'Ingen postering kan tilbageføres.', en: 'No entry can be reversed.' }]
    }
    const entry = subject.entries.find((one) => one.key === reversed.of)
    return entry ? cannotReverse(entry, on) : []
  }
}

const emptied: Guard<Fund> = {
  text: {
    da: 'Saldoen er 0, eller den overføres til næste års midler.',
    en: 'The balance is 0, or it is carried over to the next year’s fund.'
  },
  rule: null,
  strength: 'MUST',
  field: 'carryOverTo',
  unmet: ({ subject, on, step }) =>
    step === null || step.data.carryOverTo !== undefined ? [] : mustBeCarried(subject, on)
}

const toCarryOver: Guard<Fund> = {
  text: { da: 'Der er intet at overføre.', en: 'There is nothing to carry over.' },
  rule: null,
  strength: 'SHOULD',
  unmet: ({ subject, on, step }) => (step === null ? mustBeCarried(subject, on) : [])
}

/** The life of a cluster's joint money of a year: it is opened, money moves, and it is closed with nothing left in it. */
export const JOINT_FUND: Lifecycle<JointFundStage, Fund> = {
  subject: 'JointFund',
  states: VOCABULARY.JointFundStage,
  final: ['CLOSED'],
  begins: [
    {
      action: 'openJointFund',
      text: { da: 'Åbn årets fælles midler', en: 'Open the year’s joint fund' },
      by: OWNERS,
      to: 'OPEN',
      rule: JOINTLY
    }
  ],
  transitions: [
    {
      action: 'contributeToJointFund',
      text: { da: 'Bidrag til de fælles midler', en: 'Contribute to the joint fund' },
      // A cluster brings in what the year before has left.
      by: ['MUNICIPAL_COUNCIL', 'REGIONAL_COUNCIL', ...OWNERS],
      from: ['OPEN'],
      to: 'OPEN',
      rule: PURPOSE,
      guards: [clusterNotEndedUnlessClosing, modelAgreed, agreedLocally, agreedByAll]
    },
    {
      action: 'allocateFromJointFund',
      text: { da: 'Bevilg til en indsats', en: 'Allocate to an initiative' },
      by: OWNERS,
      from: ['OPEN'],
      to: 'OPEN',
      rule: JOINTLY,
      guards: [clusterNotEnded, decidedJointly, noOperation, ownInitiative, covered]
    },
    {
      action: 'returnToJointFund',
      text: { da: 'Før ubrugte penge tilbage', en: 'Return money that was not used' },
      by: OWNERS,
      from: ['OPEN'],
      to: 'OPEN',
      rule: JOINTLY,
      guards: [withinAllocated]
    },
    {
      action: 'reverseFundEntry',
      text: { da: 'Tilbagefør en postering', en: 'Reverse an entry' },
      by: OWNERS,
      from: ['OPEN'],
      to: 'OPEN',
      rule: JOINTLY,
      guards: [reversible]
    },
    {
      action: 'closeJointFund',
      text: { da: 'Luk de fælles midler', en: 'Close the joint fund' },
      by: OWNERS,
      from: ['OPEN'],
      to: 'CLOSED',
      rule: JOINTLY,
      guards: [emptied, toCarryOver]
    }
  ]
}

/** The round of a year whose model of distribution is agreed. */
export function roundWithModel(year: number, image: Situation<Fund>['image']): records.FundingRound | undefined {
  return [...image.fundingRound.values()].find((one) => one.year === year && one.modelStatus === 'AGREED')
}

function hasModel(year: number, image: Situation<Fund>['image']): boolean {
  return roundWithModel(year, image) !== undefined
}

/**
 * The obstacle that a year has no model. The obstacle is told on every day, also after the year that the rule is about.
 */
export function noModel(year: number): Unmet & { rule: string } {
  return {
    da: `For ${year} er der ikke aftalt en model; modellen gælder kun 2022.`,
    en: `For ${year} no model is agreed; the model applies to 2022 only.`,
    rule: MODEL
  }
}

/** The cluster, region or municipality that takes a step. */
function partyOf(key: string, image: Situation<Fund>['image']): Nameable {
  return image.body.get(key) ?? image.region.get(key) ?? image.municipality.get(key) ?? { key }
}

/** The parties that pay into a fund: the municipalities of the cluster on the day, and the region. */
export function partiesOf({ cluster }: Fund, day: Day): (records.Region | records.Municipality)[] {
  const members = cluster.memberships.flatMap((one) =>
    one.member.type === 'Municipality' && holds(one, day) && holds(one.member, day) ? [one.member] : []
  )
  const regions = cluster.placements.filter((one) => holds(one, day)).map((one) => one.region)
  return [...regions, ...members]
}

function cannotReverse(entry: records.FundEntry, on: Day): Unmet[] {
  const { fund, key, kind, ore } = entry
  if (kind === 'REVERSAL' || kind === 'CARRIED_IN' || kind === 'CARRIED_OUT') {
    const label = quoted(labelOf('FundEntryKind', kind))
    return [
      {
        da: `Posteringen »${key}« er af typen ${label.da} og kan ikke tilbageføres.`,
        en: `The entry “${key}” is of the kind ${label.en} and cannot be reversed.`
      }
    ]
  }
  if (reversalOf(entry, on))
    return [
      { da: `Posteringen »${key}« er allerede tilbageført.`, en: `The entry “${key}” has been reversed already.` }
    ]
  if (kind === 'ALLOCATION') {
    return outstandingOf(entry, on) === ore
      ? []
      : [
          {
            da: `Midler fra bevillingen »${key}« er ført tilbage: tilbagefør først de tilbageløb.`,
            en: `Money of the allocation “${key}” has been returned: reverse those returns first.`
          }
        ]
  }
  return short(fund, on, ore)
}

function short(fund: Fund, on: Day, ore: number): Unmet[] {
  const balance = balanceOn(fund, on)
  const [has, wanted, day] = [written(balance), written(ore), dated(on)]
  return balance >= ore
    ? []
    : [
        {
          da: `Saldoen er ${has.da} den ${day.da}: ${wanted.da} kan ikke tages ud, fordi saldoen ikke må blive negativ.`,
          en: `The balance is ${has.en} on ${day.en}: ${wanted.en} cannot be taken out, because the balance must not become negative.`
        }
      ]
}

function mustBeCarried(fund: Fund, on: Day): Unmet[] {
  const balance = balanceOn(fund, on)
  const left = written(balance)
  return balance === 0
    ? []
    : [
        {
          da: `Saldoen er ${left.da}: angiv i carryOverTo nøglen på næste års fælles midler, som overtager den.`,
          en: `The balance is ${left.en}: give in carryOverTo the key of next year’s fund, which takes it over.`
        }
      ]
}
