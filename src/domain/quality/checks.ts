import { ANYONE } from '../access/caller.ts'
import { maySeeDraft } from '../access/visibility.ts'
import type { Text } from '../basics/fact.ts'
import { type Day, holds, isEver, overlaps, type Period } from '../basics/time.ts'
import type { QualityCode, Severity } from '../basics/vocabulary.ts'
import { sharesOn } from '../funds/shares.ts'
import { facts, type Image } from '../model/image.ts'
import { nameOn } from '../model/names.ts'
import { publishedBy, reachOn } from '../model/reach.ts'
import type * as records from '../model/records.ts'
import { clusterCount, liesIn, membershipHolds } from '../model/relations.ts'

/** One thing that is doubtful or missing in the data. */
export type QualityIssue = {
  severity: Severity
  message: Text
  subjects: records.Entity[]
  provenance: readonly records.Citation[]
}

/**
 * The function that finds the issues of one code. A check that walks every period of the country yields undefined for
 * each object without an issue, so that its caller can pause there.
 */
type Check = (image: Image, day: Day) => Iterable<QualityIssue | undefined>

/** The check of each code: a new code does not compile until it has one. A check reads the image and nothing else. */
export const CHECKS: Record<QualityCode, Check> = {
  MUNICIPALITY_WITHOUT_CLUSTER: (image, day) =>
    whileClusters(image, day, image.municipality)
      .filter((one) => clusterCount(one.memberships, day) === 0)
      .map((one) => ({
        severity: 'HIGH',
        message: {
          da: `${nameOf(one, day)} er ikke med i nogen klynge den ${day}.`,
          en: `${nameOf(one, day)} is in no cluster on ${day}.`
        },
        subjects: [one],
        provenance: one.provenance
      })),

  MUNICIPALITY_IN_SEVERAL_CLUSTERS: (image, day) =>
    inSeveral(image, day).map((one) => {
      const memberships = clusterMemberships(one, day)
      const names = memberships.map((membership) => nameOf(membership.body, day)).join(', ')
      const reasoned = memberships.some((membership) => membership.reason !== null)
      return {
        severity: 'LOW',
        message: {
          da: `${nameOf(one, day)} er med i flere klynger: ${names}. ${reasoned ? 'Dokumentet giver en begrundelse.' : 'Dokumentet giver ingen begrundelse for netop denne kommune.'}`,
          en: `${nameOf(one, day)} is in several clusters: ${names}. ${reasoned ? 'The document gives a reason.' : 'The document gives no reason for this municipality.'}`
        },
        subjects: [one, ...memberships.map((membership) => membership.body)],
        provenance: memberships[0]?.provenance ?? []
      }
    }),

  POPULATION_COUNTED_TWICE: (image, day) => {
    const twice = inSeveral(image, day).filter((one) => sharesOn(one, day) === null)
    if (twice.length === 0) return []
    const names = twice.map((one) => nameOf(one, day)).join(', ')
    return [
      {
        severity: 'HIGH',
        message: {
          da: `Lægges befolkning eller beløb sammen over klyngerne, tælles ${twice.length} kommuner mere end én gang: ${names}. Dokumenterne oplyser ingen fordeling; registrér den med shareMunicipality.`,
          en: `Adding population or money over the clusters counts ${twice.length} municipalities more than once: ${names}. The documents give no split; record it by shareMunicipality.`
        },
        subjects: twice,
        provenance: []
      }
    ]
  },

  CLUSTER_WITHOUT_HOSPITAL: (image, day) =>
    withoutRole(image, day, 'HOSPITAL', (name) => ({
      da: `${name} har intet hospital den ${day}.`,
      en: `${name} has no hospital on ${day}.`
    })),

  CLUSTER_WITHOUT_MUNICIPALITY: (image, day) =>
    withoutRole(image, day, 'MUNICIPALITY', (name) => ({
      da: `${name} har ingen kommune den ${day}.`,
      en: `${name} has no municipality on ${day}.`
    })),

  HOSPITAL_WITHOUT_CLUSTER: (image, day) =>
    whileClusters(image, day, image.hospital)
      .filter((one) => clusterCount(one.memberships, day) === 0)
      .map((one) => ({
        severity: 'MEDIUM',
        message: {
          da: `${nameOf(one, day)} er ikke med i nogen klynge den ${day}.`,
          en: `${nameOf(one, day)} is in no cluster on ${day}.`
        },
        subjects: [one],
        provenance: one.provenance
      })),

  REGION_WITHOUT_SSU: (image, day) => {
    const has = (region: records.Region) => bodiesIn(region, day).some((body) => body.type === 'Ssu')
    const regions = on(image.region, day)
    if (!regions.some(has)) return []
    return regions
      .filter((region) => !has(region))
      .map((region) => ({
        severity: 'HIGH',
        message: {
          da: `${nameOf(region, day)} har intet sundhedssamarbejdsudvalg den ${day}.`,
          en: `${nameOf(region, day)} has no cooperation committee on ${day}.`
        },
        subjects: [region],
        provenance: region.provenance
      }))
  },

  CLUSTER_COUNT_UNEXPECTED: (image, day) =>
    [...image.claim.values()].flatMap((claim) => {
      const bounds = claim.about === 'CLUSTERS_PER_REGION' ? /^(\d+)-(\d+)$/.exec(claim.value) : null
      if (!bounds) return []
      return whileClusters(image, day, image.region).flatMap((region) => {
        const count = bodiesIn(region, day).filter((body) => body.type === 'Cluster').length
        if (count >= Number(bounds[1]) && count <= Number(bounds[2])) return []
        return [
          {
            severity: 'MEDIUM' as const,
            message: {
              da: `${nameOf(region, day)} har ${count} klynger den ${day}; dokumentet regner med ${claim.value}.`,
              en: `${nameOf(region, day)} has ${count} clusters on ${day}; the document expects ${claim.value}.`
            },
            subjects: [region, claim],
            provenance: claim.provenance
          }
        ]
      })
    }),

  *OVERLAPPING_PERIODS(image, day) {
    for (const { of, subject, periods } of series(image, day)) {
      yield undefined
      for (const [a, b] of pairs(periods)) {
        if (!overlaps(a, b)) continue
        yield {
          severity: 'HIGH',
          message: {
            da: `To perioder for ${of.da} overlapper: ${written(a)} og ${written(b)}.`,
            en: `Two periods of ${of.en} overlap: ${written(a)} and ${written(b)}.`
          },
          subjects: [subject],
          provenance: []
        }
      }
    }
  },

  *GAP_IN_PERIODS(image, day) {
    for (const { of, subject, periods } of series(image, day)) {
      yield undefined
      for (const [index, next] of periods.slice(1).entries()) {
        const before = periods[index]
        if (!before?.validTo || !next.validFrom || before.validTo >= next.validFrom) continue
        yield {
          severity: 'MEDIUM',
          message: {
            da: `Mellem to perioder for ${of.da} mangler dagene fra ${before.validTo} til ${next.validFrom} (eksklusiv).`,
            en: `Between two periods of ${of.en} the days from ${before.validTo} to ${next.validFrom} (exclusive) are missing.`
          },
          subjects: [subject],
          provenance: []
        }
      }
    }
  },

  SUCCESSION_GAP: (image) =>
    [...image.succession.values()].flatMap((link) => {
      const [end, start] = [link.predecessor.validTo, link.successor.validFrom]
      if (end === null || start === null || end >= start) return []
      return [
        {
          severity: 'MEDIUM' as const,
          message: {
            da: `${link.predecessorKey} ophører ${end}, men efterfølgeren ${link.successorKey} begynder først ${start}.`,
            en: `${link.predecessorKey} ends ${end}, but its successor ${link.successorKey} does not start until ${start}.`
          },
          subjects: [link.predecessor, link.successor],
          provenance: link.provenance
        }
      ]
    }),

  MEMBER_OUTSIDE_REGION: (image, day) =>
    on(image.membership, day).flatMap((membership) => {
      const { body, member } = membership
      if (member.type === 'Organisation' || !membershipHolds(membership, day)) return []
      const region = body.placements.find((placement) => holds(placement, day))
      if (!region || liesIn(member.placements, region.regionKey, day)) return []
      return [
        {
          severity: 'MEDIUM' as const,
          message: {
            da: `${nameOf(member, day)} er med i ${nameOf(body, day)}, men ligger i en anden region.`,
            en: `${nameOf(member, day)} is in ${nameOf(body, day)} but lies in another region.`
          },
          subjects: [member, body],
          provenance: membership.provenance
        }
      ]
    }),

  INFERRED_FACT: (image, day) => {
    // A doubt's own reading is listed as SOURCE_DOUBT.
    const inferred = [...facts(image)].filter(
      (fact) =>
        fact.evidence === 'INFERRED' &&
        fact.type !== 'Doubt' &&
        (fact.type === 'Membership' ? membershipHolds(fact, day) : holds(fact, day))
    )
    // Facts that are inferred for the same reason are one issue.
    const groups = Map.groupBy(inferred, (fact) => fact.note?.da ?? fact.id)
    return [...groups.values()].flatMap((group) => {
      const [fact] = group
      if (!fact?.note) return []
      return [
        {
          severity: 'MEDIUM' as const,
          message: fact.note,
          subjects: group.filter((one) => one.type !== 'BodyLevelRule'),
          provenance: fact.provenance
        }
      ]
    })
  },

  CONTRADICTING_CLAIMS: (image) =>
    [...Map.groupBy(image.claim.values(), (claim) => `${claim.topic} ${claim.about}`).values()].flatMap((claims) => {
      if (new Set(claims.map((claim) => claim.value)).size < 2) return []
      const documents = new Set(claims.flatMap((claim) => claim.provenance.map(({ document }) => document)))
      const opening =
        documents.size === 1
          ? { da: 'Kilden er ikke entydig', en: 'The source is ambiguous' }
          : { da: 'Kilderne er uenige', en: 'The sources disagree' }
      return [
        {
          severity: 'MEDIUM' as const,
          message: {
            da: `${opening.da}: ${claims.map((claim) => claim.text.da).join(' ')}`,
            en: `${opening.en}: ${claims.map((claim) => claim.text.en).join(' ')}`
          },
          subjects: claims,
          provenance: claims.flatMap((claim) => claim.provenance)
        }
      ]
    }),

  SOURCE_DOUBT: (image) =>
    [...image.doubt.values()].map((doubt) => ({
      severity: doubt.severity,
      message: { da: `${doubt.title.da}: ${doubt.taken.da}`, en: `${doubt.title.en}: ${doubt.taken.en}` },
      subjects: [doubt, ...doubt.subjects],
      provenance: doubt.provenance
    })),

  MODEL_NOT_AGREED: (image) =>
    [...image.fundingRound.values()]
      .filter((round) => round.modelStatus === 'NOT_AGREED')
      .map((round) => ({
        severity: 'LOW',
        message: {
          da: `For de fælles midler i ${round.year} er der ikke aftalt en model for fordelingen.`,
          en: `For the joint funds of ${round.year} no model of distribution is agreed.`
        },
        subjects: [round],
        provenance: round.provenance
      })),

  BEFORE_SOURCES: (image, day) => {
    const documents = [...image.document.values()]
    const [first] = documents.flatMap((document) => publishedBy(document) ?? []).sort()
    if (!first || day >= first) return []
    return [
      {
        severity: 'INFO',
        message: {
          da: `Om intet dokument vides det, at det er ældre end ${first}. Hvad der oplyses om den ${day}, er læst bagud i tiden.`,
          en: `No document is known to be older than ${first}. What is served for ${day} is read backwards in time.`
        },
        subjects: documents,
        provenance: []
      }
    ]
  },

  BEYOND_SOURCES: (image, day) => {
    const { sourcesUntil, beyondSources } = reachOn(image.document.values(), day)
    if (!beyondSources) return []
    return [
      {
        severity: 'INFO',
        message: {
          da: `Det nyeste dokument er senest fra ${sourcesUntil}. Hvad der er åbent derefter, læses som om det gælder uændret den ${day}.`,
          en: `The newest document is from ${sourcesUntil} at the latest. What is open after that is read as holding unchanged on ${day}.`
        },
        subjects: [...image.document.values()],
        provenance: []
      }
    ]
  }
}

type Series = { of: Text; subject: records.Entity; periods: Period[] }

/**
 * The series that must have no gap and no overlap: names, regions, memberships of one in one, agreements, SSUs. Drafts
 * are left out, because a gap beside one would reveal the draft.
 */
function* series(image: Image, day: Day): Generator<Series> {
  for (const owners of [image.region, image.municipality, image.hospital, image.body]) {
    for (const owner of owners.values() as Iterable<
      records.Region | records.Municipality | records.Hospital | records.Body
    >) {
      const names = owner.names.filter((name) => name.kind === 'NAME')
      yield* following(owner, `navnet på ${owner.key}`, `the name of ${owner.key}`, names)
      if ('placements' in owner) {
        yield* following(owner, `regionen for ${owner.key}`, `the region of ${owner.key}`, owner.placements)
      }
    }
  }
  for (const body of image.body.values()) {
    for (const list of Map.groupBy(body.memberships, (membership) => membership.member.id).values()) {
      const [first] = list
      if (first) yield* following(first, `medlemskabet ${first.key}`, `the membership ${first.key}`, list)
    }
  }
  for (const region of image.region.values()) {
    const { key } = region
    const ssus = region.bodies.filter((placement) => placement.owner.type === 'Ssu').map((placement) => placement.owner)
    const agreements = region.healthAgreements.filter((one) => maySeeDraft(ANYONE, one, day))
    yield* following(region, `sundhedsaftalen i ${key}`, `the health agreement of ${key}`, agreements)
    yield* following(region, `sundhedssamarbejdsudvalget i ${key}`, `the cooperation committee of ${key}`, ssus)
  }
}

/** The periods in their order. Nothing where there are fewer than two. */
function* following(subject: records.Entity, da: string, en: string, periods: readonly Period[]): Generator<Series> {
  const held = periods.filter(isEver)
  if (held.length > 1) yield { of: { da, en }, subject, periods: held.sort(byStart) }
}

function on<R extends Period>(map: Map<string, R>, day: Day): R[] {
  const found: R[] = []
  for (const record of map.values()) if (holds(record, day)) found.push(record)
  return found
}

/** The records of the day; none on a day without clusters, such as after they have all ended. */
function whileClusters<R extends Period>(image: Image, day: Day, records: Map<string, R>): R[] {
  const any = on(image.body, day).some((body) => body.type === 'Cluster')
  return any ? on(records, day) : []
}

function nameOf(one: { names: records.NameRecord[] }, day: Day): string {
  return nameOn(one.names, 'NAME', day)
}

function bodiesIn(region: records.Region, day: Day): records.Body[] {
  return region.bodies.filter((one) => holds(one, day) && holds(one.owner, day)).map((one) => one.owner)
}

function clusterMemberships(one: records.Municipality, day: Day): records.Membership[] {
  return one.memberships.filter((membership) => membership.body.type === 'Cluster' && membershipHolds(membership, day))
}

function inSeveral(image: Image, day: Day): records.Municipality[] {
  return on(image.municipality, day).filter((one) => clusterCount(one.memberships, day) > 1)
}

function withoutRole(
  image: Image,
  day: Day,
  role: records.Membership['role'],
  message: (name: string) => Text
): QualityIssue[] {
  return on(image.body, day)
    .filter(
      (body) =>
        body.type === 'Cluster' && !body.memberships.some((one) => one.role === role && membershipHolds(one, day))
    )
    .map((body) => ({
      severity: 'HIGH',
      message: message(nameOf(body, day)),
      subjects: [body],
      provenance: body.provenance
    }))
}

function pairs<Value>(list: readonly Value[]): [Value, Value][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [Value, Value] => [a, b]))
}

function byStart(a: Period, b: Period): number {
  return (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1
}

function written(period: Period): string {
  return `[${period.validFrom ?? '…'}, ${period.validTo ?? '…'})`
}
