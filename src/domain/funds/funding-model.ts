import { DomainError } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { parseInput } from '../basics/input.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, holds } from '../basics/time.ts'
import type { Evidence, ModelStatus } from '../basics/vocabulary.ts'
import type { Image } from '../model/image.ts'
import { PopulationSetView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { membershipHolds } from '../model/relations.ts'
import type { Structure } from '../model/structure.ts'
import { ClusterView, FundingRoundView, MunicipalityView, type RegionView } from '../model/views.ts'
import { dated, listed } from '../vocabulary/phrases.ts'
import { WHOLE, yearSchema } from './fund-input.ts'
import { divideHalfUp } from './money.ts'
import { clustersOn, sharesOn } from './shares.ts'

/** A municipality in several clusters whose shares are not settled: it is counted in none of them. */
export type Unresolved = { municipality: MunicipalityView; persons: number | null; clusters: ClusterView[] }

/** The contribution of a municipality, and its calculation. */
export type MunicipalContribution = {
  municipality: MunicipalityView
  /** The evidence for the membership of the municipality in the cluster. */
  evidence: Evidence
  persons: number | null
  share: number
  personsCounted: number | null
  rate: number | null
  amount: number | null
}
/** The contribution of the region: one amount if its rate is settled, else a range. */
export type RegionalContribution = {
  region: RegionView
  personsCounted: number | null
  rate: number | null
  rateMinimum: number | null
  rateMaximum: number | null
  source: string | null
  amount: number | null
  amountMinimum: number | null
  amountMaximum: number | null
}
export type FundingTotals = {
  municipal: number | null
  regionalMinimum: number | null
  regionalMaximum: number | null
  minimum: number | null
  maximum: number | null
}
export type FundingModel = {
  year: number
  asOf: Day
  cluster: ClusterView
  round: FundingRoundView | null
  modelStatus: ModelStatus
  populationSet: PopulationSetView | null
  municipal: MunicipalContribution[]
  regional: RegionalContribution | null
  totals: FundingTotals
  approximation: boolean
  reasons: { text: Text }[]
  unresolved: Unresolved[]
}
/** The inhabitants of a cluster: all of its municipalities', and those that are counted here and nowhere else. */
export type ClusterPopulation = {
  set: PopulationSetView | null
  gross: number | null
  counted: number | null
  unresolved: Unresolved[]
}

const NO_TOTALS: FundingTotals = {
  municipal: null,
  regionalMinimum: null,
  regionalMaximum: null,
  minimum: null,
  maximum: null
}

/** The shares of joint funds by inhabitants, and the number of inhabitants. */
export function createFundingModelService(structure: Structure) {
  return {
    /** The contributions to a cluster's fund of a year by the agreed model; null if there is no such cluster then. */
    fundingModel(
      args: { year: number; clusterKey: string; populationSet?: Maybe<string> },
      image: Image = structure.image
    ): FundingModel | null {
      const year = parseInput(yearSchema, args.year, 'year')
      // The half-year that the first money was for began then.
      const asOf = `${year}-07-01`
      const record = image.body.get(args.clusterKey)
      const set = setOf(args.populationSet, `${year}-01-01`, image)
      if (record?.type !== 'Cluster' || !holds(record, asOf)) return null
      const round = [...image.fundingRound.values()].find((one) => one.year === year) ?? null
      const model: FundingModel = {
        year,
        asOf,
        cluster: new ClusterView(record, asOf, image),
        round: round && new FundingRoundView(round, asOf, image),
        modelStatus: round?.modelStatus ?? 'NOT_AGREED',
        populationSet: set && new PopulationSetView(set, asOf, image),
        municipal: [],
        regional: null,
        totals: NO_TOTALS,
        approximation: false,
        reasons: [],
        unresolved: []
      }
      if (round?.modelStatus !== 'AGREED') return { ...model, reasons: [{ text: notAgreed(year, round) }] }
      const { counted, unresolved } = membersOf(record, asOf, set, image)
      const rate = round.municipalRateOre
      const municipal = counted.map(({ municipality, membership, persons, share }) => ({
        municipality,
        evidence: membership.evidence,
        persons,
        share: share / WHOLE,
        personsCounted: persons === null ? null : (persons * share) / WHOLE,
        rate,
        amount: amountOf(persons === null ? null : persons * share, rate)
      }))
      const parts = sum(counted.map(({ persons, share }) => (persons === null ? null : persons * share)))
      const regional = regionalOf(record, round, parts, asOf, image)
      const totals = totalsOf(sum(municipal.map((one) => one.amount)), regional)
      const reasons = reasonsOf({ round, set, regional, unresolved, municipal })
      return { ...model, municipal, regional, totals, unresolved, approximation: reasons.length > 0, reasons }
    },

    /** The inhabitants of the cluster by a set of figures. Nobody is counted in two clusters. */
    populationOf({ record, day, image }: ClusterView, populationSet: Maybe<string>): ClusterPopulation {
      const set = setOf(populationSet, day, image)
      const { counted, unresolved } = membersOf(record, day, set, image)
      const parts = sum(counted.map(({ persons, share }) => (persons === null ? null : persons * share)))
      return {
        set: set && new PopulationSetView(set, day, image),
        gross: set && sum([...counted, ...unresolved].map(({ persons }) => persons)),
        counted: parts === null || set === null ? null : parts / WHOLE,
        unresolved
      }
    }
  }
}

export type FundingModelService = ReturnType<typeof createFundingModelService>

/** The set with the key; else the latest one of figures up to the day, or the first there is after it. */
function setOf(key: Maybe<string>, day: Day, image: Image): records.PopulationSet | null {
  if (key != null) {
    const set = image.populationSet.get(key)
    if (set) return set
    const known = [...image.populationSet.keys()].sort().join(', ')
    throw new DomainError(
      'NOT_FOUND',
      {
        da: `Der findes ingen befolkningstal med nøglen »${key}«. Der findes: ${known || 'ingen'}.`,
        en: `There is no population set with the key “${key}”. Known sets: ${known || 'none'}.`
      },
      { field: 'populationSet' }
    )
  }
  const order = (set: records.PopulationSet) => `${set.referenceDate} ${set.key}`
  const sets = [...image.populationSet.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  return sets.findLast((set) => set.referenceDate <= day) ?? sets[0] ?? null
}

/** The municipalities of a cluster on the day, each with its figure and its share here. */
function membersOf(cluster: records.Body, day: Day, set: records.PopulationSet | null, image: Image) {
  const figures = new Map((set?.figures ?? []).map((one) => [one.municipality, one.persons]))
  const counted: {
    municipality: MunicipalityView
    membership: records.Membership
    persons: number | null
    share: number
  }[] = []
  const unresolved: Unresolved[] = []
  for (const membership of cluster.memberships) {
    const { member } = membership
    if (member.type !== 'Municipality' || !membershipHolds(membership, day)) continue
    const municipality = new MunicipalityView(member, day, image)
    const persons = figures.get(member) ?? null
    const shares = sharesOn(member, day)
    if (shares) counted.push({ municipality, membership, persons, share: shares.get(cluster) ?? 0 })
    else {
      const clusters = clustersOn(member, day).map((one) => new ClusterView(one, day, image))
      unresolved.push({ municipality, persons, clusters })
    }
  }
  return { counted, unresolved }
}

function regionalOf(
  cluster: records.Body,
  round: records.FundingRound,
  parts: number | null,
  day: Day,
  image: Image
): RegionalContribution | null {
  const { region } = new ClusterView(cluster, day, image)
  if (!region) return null
  const settled = region.record.regionalRates.find((one) => one.year === round.year) ?? null
  const rate = settled?.rateOre ?? null
  const [rateMinimum, rateMaximum] = [round.regionalRateMinimumOre, round.regionalRateMaximumOre]
  return {
    region,
    personsCounted: parts === null ? null : parts / WHOLE,
    rate,
    rateMinimum,
    rateMaximum,
    source: settled?.source ?? null,
    amount: amountOf(parts, rate),
    amountMinimum: amountOf(parts, rate ?? rateMinimum),
    amountMaximum: amountOf(parts, rate ?? rateMaximum)
  }
}

/** Ten-thousandths of persons at a rate in øre, rounded half up to whole øre. */
function amountOf(parts: number | null, rate: number | null): number | null {
  return parts === null || rate === null ? null : divideHalfUp(parts * rate, WHOLE)
}

/** The sum; null where one of them is not known, for a part of a sum would be taken for all of it. */
function sum(list: readonly (number | null)[]): number | null {
  return list.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0)
}

function totalsOf(municipal: number | null, regional: RegionalContribution | null): FundingTotals {
  const [regionalMinimum, regionalMaximum] = [regional?.amountMinimum ?? null, regional?.amountMaximum ?? null]
  return {
    municipal,
    regionalMinimum,
    regionalMaximum,
    minimum: sum([municipal, regionalMinimum]),
    maximum: sum([municipal, regionalMaximum])
  }
}

function notAgreed(year: number, round: records.FundingRound | null): Text {
  return round
    ? {
        da: `For ${year} er der ikke aftalt en model for fordelingen; modellen fra 2022 gælder ikke her.`,
        en: `For ${year} no model of distribution is agreed; the model of 2022 does not apply.`
      }
    : {
        da: `Dokumenterne nævner ingen fælles midler for ${year}.`,
        en: `The documents name no joint funds for ${year}.`
      }
}

function reasonsOf({
  round,
  set,
  regional,
  unresolved,
  municipal
}: {
  round: records.FundingRound
  set: records.PopulationSet | null
  regional: RegionalContribution | null
  unresolved: readonly Unresolved[]
  municipal: readonly MunicipalContribution[]
}): { text: Text }[] {
  const reasons: Text[] = []
  const wanted = `${round.year}-01-01`
  if (set === null) {
    reasons.push({
      da: 'Der er ikke indlæst befolkningstal: beløbene kan ikke regnes ud (npm run import:population).',
      en: 'No population set has been imported: the amounts cannot be worked out (npm run import:population).'
    })
  } else if (set.referenceDate !== wanted) {
    const [actual, fitting] = [dated(set.referenceDate), dated(wanted)]
    reasons.push({
      da: `Befolkningstallene er fra den ${actual.da}; satserne passer til den ${fitting.da}.`,
      en: `The population is that of ${actual.en}; the rates fit ${fitting.en}.`
    })
  }
  const missing = municipal.filter((one) => set !== null && one.persons === null)
  if (missing.length > 0) {
    const names = listed(missing.map((one) => one.municipality.name))
    reasons.push({
      da: `Befolkningstallene mangler: ${names.da}.`,
      en: `The population set lacks: ${names.en}.`
    })
  }
  if (municipal.some((one) => one.evidence === 'INFERRED')) {
    reasons.push({
      da: 'Medlemskaberne er udledt: de er de lokale klyngers, ført videre til sundhedsklyngerne.',
      en: 'The memberships are inferred: those of the local clusters, carried forward to the health clusters.'
    })
  }
  if (regional && regional.rate === null) {
    reasons.push({
      da: 'Regionens egen sats er ikke oplyst; beløbet står som et spænd.',
      en: 'The region’s own rate is not stated; its amount is given as a range.'
    })
  }
  if (unresolved.length > 0) {
    const names = listed(unresolved.map((one) => one.municipality.name))
    reasons.push({
      da: `I flere klynger uden registreret fordeling, og derfor ikke regnet med: ${names.da} (shareMunicipality).`,
      en: `In several clusters without recorded shares, and so not counted: ${names.en} (shareMunicipality).`
    })
  }
  return reasons.map((text) => ({ text }))
}
