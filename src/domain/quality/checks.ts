import { ANYONE } from '../access/caller.ts'
import { maySeeDraft } from '../access/visibility.ts'
import type { Text } from '../basics/fact.ts'
import { type Day, holds, isEver, overlaps, type Period, plusDays } from '../basics/time.ts'
import type { QualityCode, Severity } from '../basics/vocabulary.ts'
import { sharesOn } from '../funds/shares.ts'
import { hasFunction } from '../model/body-types.ts'
import { facts, type Image } from '../model/image.ts'
import { named, nameOn } from '../model/names.ts'
import { citedDocuments, publishedBy, reachOn } from '../model/reach.ts'
import type * as records from '../model/records.ts'
import { clusterCount, liesIn, membershipHolds } from '../model/relations.ts'
import { agreementStatusOn } from '../model/states.ts'
import { dated, during, listed } from '../vocabulary/phrases.ts'

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
          da: `${nameOf(one, day)} er ikke med i nogen klynge den ${dated(day).da}.`,
          en: `${nameOf(one, day)} is in no cluster on ${dated(day).en}.`
        },
        subjects: [one],
        provenance: one.provenance
      })),

  MUNICIPALITY_IN_SEVERAL_CLUSTERS: (image, day) =>
    inSeveral(image, day).map((one) => {
      const memberships = clusterMemberships(one, day)
      const names = listed(memberships.map((membership) => nameOf(membership.body, day)))
      const reasoned = memberships.some((membership) => membership.reason !== null)
      return {
        severity: 'LOW',
        message: {
          da: `${nameOf(one, day)} er med i flere klynger: ${names.da}. ${reasoned ? 'Dokumentet giver en begrundelse.' : 'Dokumentet giver ingen begrundelse for netop denne kommune.'}`,
          en: `${nameOf(one, day)} is in several clusters: ${names.en}. ${reasoned ? 'The document gives a reason.' : 'The document gives no reason for this municipality.'}`
        },
        subjects: [one, ...memberships.map((membership) => membership.body)],
        provenance: memberships[0]?.provenance ?? []
      }
    }),

  POPULATION_COUNTED_TWICE: (image, day) => {
    const twice = inSeveral(image, day).filter((one) => sharesOn(one, day) === null)
    if (twice.length === 0) return []
    const names = listed(twice.map((one) => nameOf(one, day)))
    return [
      {
        severity: 'HIGH',
        message: {
          da: `Lægges befolkning eller beløb sammen over klyngerne, tælles ${twice.length} kommuner mere end én gang: ${names.da}. Dokumenterne oplyser ingen fordeling; registrér den med shareMunicipality.`,
          en: `Adding population or money over the clusters counts ${twice.length} municipalities more than once: ${names.en}. The documents give no split; record it by shareMunicipality.`
        },
        subjects: twice,
        provenance: []
      }
    ]
  },

  CLUSTER_WITHOUT_HOSPITAL: (image, day) =>
    withoutRole(image, day, 'HOSPITAL', (name) => ({
      da: `${name} har intet hospital den ${dated(day).da}.`,
      en: `${name} has no hospital on ${dated(day).en}.`
    })),

  CLUSTER_WITHOUT_MUNICIPALITY: (image, day) =>
    withoutRole(image, day, 'MUNICIPALITY', (name) => ({
      da: `${name} har ingen kommune den ${dated(day).da}.`,
      en: `${name} has no municipality on ${dated(day).en}.`
    })),

  HOSPITAL_WITHOUT_CLUSTER: (image, day) =>
    whileClusters(image, day, image.hospital)
      .filter((one) => clusterCount(one.memberships, day) === 0)
      .map((one) => ({
        severity: 'MEDIUM',
        message: {
          da: `${nameOf(one, day)} er ikke med i nogen klynge den ${dated(day).da}.`,
          en: `${nameOf(one, day)} is in no cluster on ${dated(day).en}.`
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
          da: `${nameOf(region, day)} har intet sundhedssamarbejdsudvalg den ${dated(day).da}.`,
          en: `${nameOf(region, day)} has no health cooperation committee (SSU) on ${dated(day).en}.`
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
              da: `${nameOf(region, day)} har ${count} klynger den ${dated(day).da}; dokumentet regner med ${claim.value}.`,
              en: `${nameOf(region, day)} has ${count} clusters on ${dated(day).en}; the document expects ${claim.value}.`
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
            da: `To perioder for ${of.da} overlapper: ${during(a).da} og ${during(b).da}.`,
            en: `Two periods of ${of.en} overlap: ${during(a).en} and ${during(b).en}.`
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
        const missing = during({ validFrom: before.validTo, validTo: next.validFrom })
        yield {
          severity: 'MEDIUM',
          message: {
            da: `Mellem to perioder for ${of.da} mangler dagene ${missing.da}.`,
            en: `Between two periods of ${of.en} the days ${missing.en} are missing.`
          },
          subjects: [subject],
          provenance: []
        }
      }
    }
  },

  SUCCESSION_GAP: (image) =>
    [...image.succession.values()].flatMap((link) => {
      const { predecessor, successor } = link
      const [end, start] = [predecessor.validTo, successor.validFrom]
      if (end === null || start === null || end >= start) return []
      const [before, after] = [named(predecessor, plusDays(end, -1)), named(successor, start)]
      return [
        {
          severity: 'MEDIUM' as const,
          message: {
            da: `${before.da} ophører den ${dated(end).da}, men efterfølgeren ${after.da} begynder først den ${dated(start).da}.`,
            en: `${before.en} ends on ${dated(end).en}, but its successor ${after.en} does not start until ${dated(start).en}.`
          },
          subjects: [predecessor, successor],
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
          subjects: group,
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

  SOURCE_DOUBT: (image, day) =>
    [...image.doubt.values()]
      .filter((doubt) => holds(doubt, day))
      .map((doubt) => ({
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

  MUNICIPALITY_WITHOUT_BODY: (image, day) =>
    partitions(image, day).flatMap((type) =>
      on(image.municipality, day)
        .filter((one) => bodiesOfType(one, type, day).length === 0)
        .map((one) => ({
          severity: 'HIGH' as const,
          message: {
            da: `${nameOf(one, day)} er ikke med i noget organ af typen »${type.name.da}« den ${dated(day).da}.`,
            en: `${nameOf(one, day)} is in no body of the type “${type.name.en}” on ${dated(day).en}.`
          },
          subjects: [one, type],
          provenance: type.provenance
        }))
    ),

  MUNICIPALITY_IN_SEVERAL_BODIES: (image, day) =>
    partitions(image, day).flatMap((type) =>
      on(image.municipality, day).flatMap((one) => {
        const bodies = bodiesOfType(one, type, day)
        if (bodies.length < 2) return []
        const names = listed(bodies.map((body) => nameOf(body, day)))
        return [
          {
            severity: 'HIGH' as const,
            message: {
              da: `${nameOf(one, day)} er med i flere organer af typen »${type.name.da}«: ${names.da}.`,
              en: `${nameOf(one, day)} is in several bodies of the type “${type.name.en}”: ${names.en}.`
            },
            subjects: [one, ...bodies],
            provenance: type.provenance
          }
        ]
      })
    ),

  BODY_WITHOUT_RULES: (image, day) =>
    [...image.bodyType.values()].flatMap((type) => {
      const bodies = type.bodies.filter((body) => holds(body, day))
      if (bodies.length === 0 || hasRules(type, day)) return []
      return [
        {
          severity: 'LOW' as const,
          message: {
            da: `Der gælder ingen regler om pladser for typen »${type.name.da}« den ${dated(day).da}; antal organer: ${bodies.length}.`,
            en: `No rules about seats are in force for the type “${type.name.en}” on ${dated(day).en}; number of bodies: ${bodies.length}.`
          },
          subjects: [type, ...bodies],
          provenance: type.provenance
        }
      ]
    }),

  RULE_WITHOUT_BODY: (image, day) =>
    [...image.bodyType.values()].flatMap((type) => {
      if (!hasRules(type, day) || type.bodies.some((body) => holds(body, day))) return []
      return [
        {
          severity: 'MEDIUM' as const,
          message: {
            da: `Der gælder regler for typen »${type.name.da}« den ${dated(day).da}, men intet organ er af den type.`,
            en: `Rules are in force for the type “${type.name.en}” on ${dated(day).en}, but no body is of that type.`
          },
          subjects: [type],
          provenance: type.provenance
        }
      ]
    }),

  AGREEMENT_WITHOUT_COMMITTEE: (image, day) =>
    [...image.healthAgreement.values()].flatMap((agreement) => {
      const { region } = agreement
      const drafts = (body: records.Body) => hasFunction(body, 'DRAFTS_HEALTH_AGREEMENTS')
      if (agreementStatusOn(agreement, day) !== 'IN_FORCE' || bodiesIn(region, day).some(drafts)) return []
      return [
        {
          severity: 'MEDIUM' as const,
          message: {
            da: `${agreement.name} gælder den ${dated(day).da}, men ${nameOf(region, day)} har intet udvalg, der kan udarbejde den næste.`,
            en: `${agreement.name} is in force on ${dated(day).en}, but ${nameOf(region, day)} has no committee that could draft the next one.`
          },
          subjects: [agreement, region],
          provenance: agreement.provenance
        }
      ]
    }),

  MEETING_AFTER_END: (image) =>
    [...image.meeting.values()].flatMap(({ body, date, status, title }) => {
      if (status !== 'SCHEDULED' || body.validTo === null || date < body.validTo) return []
      const [what, last] = [named(body, plusDays(body.validTo, -1)), dated(plusDays(body.validTo, -1))]
      return [
        {
          severity: 'MEDIUM' as const,
          message: {
            da: `Mødet »${title}« er planlagt til den ${dated(date).da}, men ${what.da} har sidste dag den ${last.da}.`,
            en: `The meeting “${title}” is scheduled for ${dated(date).en}, but the last day of ${what.en} is ${last.en}.`
          },
          subjects: [body],
          provenance: []
        }
      ]
    }),

  SUCCESSION_OVERLAP: (image, day) =>
    on(image.succession, day).flatMap((link) => {
      const { predecessor, successor } = link
      if (!holds(predecessor, day) || !holds(successor, day)) return []
      const [before, after] = [named(predecessor, day), named(successor, day)]
      return [
        {
          severity: 'INFO' as const,
          message: {
            da: `${before.da} og efterfølgeren ${after.da} findes begge den ${dated(day).da}.`,
            en: `${before.en} and its successor ${after.en} both exist on ${dated(day).en}.`
          },
          subjects: [predecessor, successor],
          provenance: link.provenance
        }
      ]
    }),

  BEFORE_SOURCES: (image, day) => {
    const documents = citedDocuments(image)
    const [first] = documents.flatMap((document) => publishedBy(document) ?? []).sort()
    if (!first || day >= first) return []
    return [
      {
        severity: 'INFO',
        message: {
          da: `Intet dokument er med sikkerhed udgivet før ${dated(first).da}. Oplysningerne for den ${dated(day).da} er læst tilbage i tid.`,
          en: `No document is known to be published before ${dated(first).en}. What is served for ${dated(day).en} is read backwards in time.`
        },
        subjects: documents,
        provenance: []
      }
    ]
  },

  BEYOND_SOURCES: (image, day) => {
    const { sourcesUntil, beyondSources } = reachOn(image, day)
    if (!beyondSources || sourcesUntil === null) return []
    return [
      {
        severity: 'INFO',
        message: {
          da: `Det nyeste dokument, der henvises til, er senest fra ${dated(sourcesUntil).da}. Oplysninger uden slutdato antages at gælde uændret den ${dated(day).da}.`,
          en: `The newest document that is cited is from ${dated(sourcesUntil).en} at the latest. Facts without a last day are assumed to hold unchanged on ${dated(day).en}.`
        },
        subjects: citedDocuments(image),
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
      const { da, en } = named(owner, day)
      yield* following(owner, `navnet på ${da}`, `the name of ${en}`, names)
      if ('placements' in owner) {
        yield* following(owner, `regionen for ${da}`, `the region of ${en}`, owner.placements)
      }
    }
  }
  for (const body of image.body.values()) {
    for (const list of Map.groupBy(body.memberships, (membership) => membership.member.id).values()) {
      const [first] = list
      if (!first) continue
      const [member, whole] = [named(first.member, day), named(body, day)]
      const da = `medlemskabet af ${whole.da} for ${member.da}`
      yield* following(first, da, `the membership of ${member.en} in ${whole.en}`, list)
    }
  }
  for (const region of image.region.values()) {
    const { da, en } = named(region, day)
    const ssus = region.bodies.filter((placement) => placement.owner.type === 'Ssu').map((placement) => placement.owner)
    const agreements = region.healthAgreements.filter((one) => maySeeDraft(ANYONE, one, day))
    yield* following(region, `sundhedsaftalen i ${da}`, `the health agreement of ${en}`, agreements)
    yield* following(region, `sundhedssamarbejdsudvalget i ${da}`, `the health cooperation committee of ${en}`, ssus)
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

/** The types in force that partition the municipalities, and have a body on the day. */
const partitions = (image: Image, day: Day): records.BodyType[] =>
  on(image.bodyType, day).filter(
    ({ partitionsMunicipalities, bodies }) => partitionsMunicipalities && bodies.some((body) => holds(body, day))
  )

function bodiesOfType(one: records.Municipality, type: records.BodyType, day: Day): records.Body[] {
  const held = one.memberships.filter(
    (membership) => membership.body.bodyType === type && membershipHolds(membership, day)
  )
  return [...new Set(held.map(({ body }) => body))]
}

/** True where a rule about seats is in force for bodies of the type. */
const hasRules = (type: records.BodyType, day: Day): boolean =>
  type.levels.some((level) => holds(level, day) && level.rules.some((rule) => holds(rule, day)))

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
