import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { fold } from '../basics/text-fold.ts'
import { common, type Day, holds, isEver, overlaps, type Period, plusDays } from '../basics/time.ts'
import type { BodyKind } from '../basics/vocabulary.ts'
import type { Touched } from '../composition/judgement.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { type AnyBodyView, bodyView, MembershipView } from '../model/views.ts'
import { existing, mustEndWithin, mustHold, recorded } from '../writing/plans.ts'
import {
  expectNoVersion,
  expectVersion,
  type Plan,
  type Write,
  type WriteContext,
  type Written
} from '../writing/writes.ts'
import { endingBody, endingMembership, leftOpen, recordedAfter, withoutHospital } from './ending.ts'
import * as input from './structure-input.ts'

/** What the documents call each kind of body, where the caller does not say. */
const TERM: Record<BodyKind, string> = {
  LOCAL_CLUSTER: 'klynge',
  HEALTH_CLUSTER: 'sundhedsklynge',
  SSU: 'sundhedssamarbejdsudvalg',
  HEALTH_COORDINATION_COMMITTEE: 'sundhedskoordinationsudvalg',
  PRACTICE_PLAN_COMMITTEE: 'praksisplanudvalg',
  HEALTH_COUNCIL: 'sundhedsråd'
}

/** Changes of the structure itself: members come and go, bodies are named, set up and ended. */
export function createStructureService(write: Write) {
  return {
    /** Makes a municipality, hospital or organisation a member. Conflicts with a membership that it would overlap. */
    addClusterMember(given: input.AddClusterMemberInput, context: WriteContext): Written<MembershipView> {
      const asked = parseInput(input.addClusterMemberSchema, given, 'input')
      let key = ''
      const plan = (image: Image): Plan => {
        const body = existing(image.body, asked.clusterKey, 'clusterKey')
        expectVersion(body, asked)
        mustHold(body, asked.validFrom, 'clusterKey')
        const member = memberOf(asked.role, asked.member, asked.validFrom, image)
        const of = body.memberships.filter((one) => one.member === member)
        const overlapping = of.find((one) => overlaps(one, { validFrom: asked.validFrom, validTo: null }))
        if (overlapping) {
          throw new DomainError('CONFLICT', {
            da: `${member.key} er allerede medlem, fra ${overlapping.validFrom ?? 'begyndelsen'} til ${overlapping.validTo ?? 'videre'}.`,
            en: `${member.key} is already a member, from ${overlapping.validFrom ?? 'the beginning'} to ${overlapping.validTo ?? 'further notice'}.`
          })
        }
        key = `${body.key}.${member.key}${of.length > 0 ? `.${of.length + 1}` : ''}`
        return {
          set: {
            operation: 'addClusterMember',
            entity: { type: 'Membership', key },
            reason: asked.reason ?? null,
            changes: [membership(key, body, member, asked.role, asked.validFrom, asked.note ?? null)]
          },
          touches: [{ bodyKey: body.key }],
          from: asked.validFrom
        }
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.clusterKey, 'clusterKey'), from: asked.validFrom }),
        plan,
        (image) => new MembershipView(existing(image.membership, key, 'key'), asked.validFrom, image)
      )
    },

    /**
     * Ends a membership; `on` is the first day it no longer holds. The municipality's seats, representations and share
     * that continue or start after that day end with it.
     */
    endClusterMember(given: input.EndClusterMemberInput, context: WriteContext): Written<MembershipView> {
      const asked = parseInput(input.endClusterMemberSchema, given, 'input')
      const plan = (image: Image): Plan => {
        const record = existing(image.membership, asked.membershipKey, 'membershipKey')
        expectVersion(record, asked)
        mustEndWithin(record, asked.on)
        return {
          set: {
            operation: 'endClusterMember',
            entity: { type: 'Membership', key: record.key },
            reason: asked.reason ?? null,
            changes: endingMembership(record, asked.on)
          },
          touches: [
            { bodyKey: record.bodyKey },
            ...bodiesBeside(record.body.representations.filter((one) => one.municipalityKey === record.municipalityKey))
          ],
          from: asked.on,
          warnings: withoutHospital(record, asked.on)
        }
      }
      const lastDay = plusDays(asked.on, -1)
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.membership, asked.membershipKey, 'membershipKey').body, from: asked.on }),
        plan,
        (image) => new MembershipView(existing(image.membership, asked.membershipKey, 'membershipKey'), lastDay, image)
      )
    },

    /**
     * Gives a body a new name from a day on; its key and id stay. On the first day of a name that a user recorded, that
     * name is corrected instead.
     */
    renameBody(given: input.RenameBodyInput, context: WriteContext): Written<AnyBodyView> {
      const asked = parseInput(input.renameBodySchema, given, 'input')
      const plan = (image: Image): Plan => {
        const body = existing(image.body, asked.bodyKey, 'bodyKey')
        expectVersion(body, asked)
        mustHold(body, asked.validFrom, 'bodyKey')
        return {
          set: {
            operation: 'renameBody',
            entity: { type: body.type, key: body.key },
            reason: asked.reason ?? null,
            changes: [...renaming(body, asked.name, asked.validFrom), changed('body', body, {})]
          },
          touches: [],
          from: asked.validFrom
        }
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.bodyKey, 'bodyKey'), from: asked.validFrom }),
        plan,
        (image) => bodyView(existing(image.body, asked.bodyKey, 'bodyKey'), asked.validFrom, image)
      )
    },

    /** Sets up a body with its members and predecessors. A region has one cooperation committee at a time. */
    establishBody(given: input.EstablishBodyInput, context: WriteContext): Written<AnyBodyView> {
      const asked = parseInput(input.establishBodySchema, given, 'input')
      const plan = (image: Image): Plan => {
        expectNoVersion(asked)
        if (image.body.has(asked.key))
          throw new DomainError('CONFLICT', {
            da: `Der er allerede et organ ${asked.key}; nøgler genbruges aldrig.`,
            en: `There is a body ${asked.key} already; keys are never reused.`
          })
        const region = existing(image.region, asked.regionCode, 'regionCode')
        if (!asked.key.startsWith(`${region.key}-`)) {
          throw invalidInput([
            {
              field: 'input.key',
              message: {
                da: `skal begynde med regionens kode, som ${region.key}-…`,
                en: `must start with the region's code, as ${region.key}-…`
              }
            }
          ])
        }
        mustHold(region, asked.validFrom, 'regionCode')
        oneSsuInRegion(asked.kind, region, asked.validFrom)
        kindInForce(asked.kind, asked.validFrom, image)
        hospitalWhereNeeded(asked.kind, asked.hospitalKeys ?? [])
        mustBeFree(asked.name, null, [{ region, validFrom: asked.validFrom, validTo: null }])
        const predecessors = [...new Set(asked.predecessors ?? [])].map((key) =>
          existing(image.body, key, 'predecessors')
        )
        for (const predecessor of predecessors) maySucceed(predecessor, asked, 'predecessors')
        const body = { key: asked.key, validTo: null }
        const members = [
          ...(asked.hospitalKeys ?? []).map((key) => ['HOSPITAL', key] as const),
          ...(asked.municipalityCodes ?? []).map((key) => ['MUNICIPALITY', key] as const)
        ]
        const changes: Change[] = [
          opened('body', {
            key: asked.key,
            kind: asked.kind,
            term: asked.term ?? TERM[asked.kind],
            ...recorded(asked.validFrom)
          }),
          nameOf(asked.key, asked.name, 1, asked.validFrom, null),
          opened('placement', {
            key: `Body.${asked.key}.${region.key}`,
            ownerType: 'Body',
            ownerKey: asked.key,
            regionKey: region.key,
            ...recorded(asked.validFrom)
          }),
          ...members.map(([role, key], index) =>
            membership(
              `${asked.key}.${key}`,
              body,
              memberOf(role, key, asked.validFrom, image, role === 'HOSPITAL' ? 'hospitalKeys' : 'municipalityCodes'),
              role,
              asked.validFrom,
              null,
              index + 1
            )
          ),
          ...predecessors.map(({ key }) => succession(key, asked.key, asked.validFrom))
        ]
        return {
          set: {
            operation: 'establishBody',
            entity: { type: 'Body', key: asked.key },
            reason: asked.reason ?? null,
            changes
          },
          touches: [{ bodyKey: asked.key }],
          from: asked.validFrom
        }
      }
      return write(
        context,
        asked,
        (image) => ({
          of: existing(image.region, asked.regionCode, 'regionCode'),
          bodies: [asked.key],
          from: asked.validFrom
        }),
        plan,
        (image) => bodyView(existing(image.body, asked.key, 'key'), asked.validFrom, image)
      )
    },

    /**
     * Ends a body and everything under it that continues or starts after the day. Meetings after it are cancelled.
     * Warns of open joint funds, initiatives and goals, and of what is recorded on the day or later.
     */
    endBody(given: input.EndBodyInput, context: WriteContext): Written<AnyBodyView> {
      const asked = parseInput(input.endBodySchema, given, 'input')
      const plan = (image: Image): Plan => {
        const body = existing(image.body, asked.bodyKey, 'bodyKey')
        expectVersion(body, asked)
        mustEndWithin(body, asked.on)
        const linked = new Set(body.successors.map((link) => link.successorKey))
        const successors = [...new Set(asked.successors ?? [])].map((key) => existing(image.body, key, 'successors'))
        for (const successor of successors) maySucceed(body, successor, 'successors')
        return {
          set: {
            operation: 'endBody',
            entity: { type: body.type, key: body.key },
            reason: asked.reason ?? null,
            changes: [
              ...endingBody(body, asked.on),
              ...body.successors
                .filter((link) => link.evidence === 'RECORDED' && link.date > asked.on)
                .map((link) => changed('succession', link, { date: asked.on, validFrom: asked.on })),
              ...successors.filter(({ key }) => !linked.has(key)).map(({ key }) => succession(body.key, key, asked.on))
            ]
          },
          touches: [{ bodyKey: body.key }, ...bodiesBeside(body.representations)],
          from: asked.on,
          warnings: [...leftOpen(body, asked.on), ...recordedAfter(body, asked.on)]
        }
      }
      const lastDay = plusDays(asked.on, -1)
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.bodyKey, 'bodyKey'), from: asked.on }),
        plan,
        (image) => bodyView(existing(image.body, asked.bodyKey, 'bodyKey'), lastDay, image)
      )
    }
  }
}

export type StructureService = ReturnType<typeof createStructureService>

function membership(
  key: string,
  body: { key: string; validTo: Day | null; memberships?: records.Membership[] },
  member: records.Member,
  role: records.Membership['role'],
  validFrom: Day,
  note: string | null,
  ordinal = 1 + Math.max(0, ...(body.memberships ?? []).map((one) => one.ordinal))
): Change {
  return opened('membership', {
    key,
    bodyKey: body.key,
    role,
    municipalityKey: member.type === 'Municipality' ? member.key : null,
    hospitalKey: member.type === 'Hospital' ? member.key : null,
    organisationKey: member.type === 'Organisation' ? member.key : null,
    reason: null,
    becauseHospitalKey: null,
    ordinal,
    ...recorded(validFrom, body.validTo),
    note: note === null ? null : { da: note, en: note }
  })
}

function nameOf(bodyKey: string, name: string, number: number, validFrom: Day, validTo: Day | null): Change {
  return opened('name', {
    key: `Body.${bodyKey}.NAME.${number}`,
    ownerType: 'Body',
    ownerKey: bodyKey,
    kind: 'NAME',
    name,
    ...recorded(validFrom, validTo)
  })
}

/** The changes by which the body bears the name from the day on. */
function renaming(body: records.Body, name: string, validFrom: Day): Change[] {
  const names = body.names.filter((one) => one.kind === 'NAME')
  const mistyped = names.find((one) => one.validFrom === validFrom && one.evidence === 'RECORDED' && one.name !== name)
  const later = names.find((one) => one.validFrom !== null && one.validFrom >= validFrom && isEver(one))
  if (later && !mistyped)
    throw new DomainError('CONFLICT', {
      da: `${body.key} får navnet ${later.name} den ${later.validFrom}.`,
      en: `${body.key} takes the name ${later.name} on ${later.validFrom}.`
    })
  const current = mistyped ?? names.find((one) => holds(one, validFrom))
  const validTo = current?.validTo ?? body.validTo
  mustBeFree(
    name,
    body,
    body.placements.map((one) => ({ region: one.region, ...common(one, { validFrom, validTo }) }))
  )
  if (mistyped) return [changed('name', mistyped, { name })]
  return [
    ...(current ? [changed('name', current, { validTo: validFrom })] : []),
    nameOf(body.key, name, names.length + 1, validFrom, validTo)
  ]
}

/** Throws CONFLICT where another body in one of the regions bears the name, however it is spelled, at the same time. */
function mustBeFree(
  name: string,
  own: records.Body | null,
  regions: readonly (Period & { region: records.Region })[]
): void {
  const folded = fold(name)
  for (const { region, ...period } of regions) {
    for (const placement of region.bodies) {
      const { owner } = placement
      if (owner === own) continue
      const taken = owner.names.find(
        (one) => fold(one.name) === folded && isEver(common(one, placement, owner, period))
      )
      if (!taken) continue
      throw new DomainError(
        'CONFLICT',
        {
          da: `${taken.name} er navnet på ${owner.key} i samme region, fra ${taken.validFrom ?? 'begyndelsen'} til ${taken.validTo ?? 'videre'}: vælg et andet navn.`,
          en: `${taken.name} is the name of ${owner.key} in the same region, from ${taken.validFrom ?? 'the beginning'} to ${taken.validTo ?? 'further notice'}: choose another name.`
        },
        { field: 'input.name' }
      )
    }
  }
}

function succession(predecessorKey: string, successorKey: string, date: Day): Change {
  return opened('succession', {
    key: `${predecessorKey}.${successorKey}`,
    kind: 'REPLACES',
    predecessorKey,
    successorKey,
    date,
    ...recorded(date)
  })
}

/**
 * Throws INVALID_INPUT where the bodies cannot follow each other: a body does not follow itself, nor what comes after it,
 * and does not start before its predecessor.
 */
function maySucceed(
  predecessor: records.Body,
  successor: { key: string; validFrom: Day | null; validTo?: Day | null; successors?: readonly records.Succession[] },
  field: string
): void {
  const wrong = (da: string, en: string) => invalidInput([{ field: `input.${field}`, message: { da, en } }])
  if (predecessor.key === successor.key) {
    throw wrong(`må ikke nævne ${successor.key} selv`, `must not name ${successor.key} itself`)
  }
  if (comesAfter(predecessor, successor.successors ?? [])) {
    throw wrong(
      `må ikke danne en ring: ${predecessor.key} kommer efter ${successor.key}`,
      `must not form a cycle: ${predecessor.key} comes after ${successor.key}`
    )
  }
  const { validFrom } = predecessor
  // A successor whose first day is not known starts on its last day at the latest.
  const latest = successor.validFrom ?? (successor.validTo ? plusDays(successor.validTo, -1) : null)
  if (validFrom !== null && latest !== null && validFrom > latest) {
    throw wrong(
      `skal begynde i rækkefølge: ${predecessor.key} begynder ${validFrom}, efter ${successor.key}`,
      `must start in order: ${predecessor.key} starts on ${validFrom}, after ${successor.key}`
    )
  }
}

/** True where the body is reached through the links and those that follow from them. */
function comesAfter(body: records.Body, links: readonly records.Succession[]): boolean {
  const reached = new Set(links.map(({ successor }) => successor))
  // A set that grows while it is read is read to its end.
  for (const one of reached) for (const { successor } of one.successors) reached.add(successor)
  return reached.has(body)
}

/** The member of the role; NOT_FOUND or INVALID_INPUT where it is not there, or not that day. */
function memberOf(
  role: records.Membership['role'],
  key: string,
  day: Day,
  image: Image,
  field = 'member'
): records.Member {
  const member: records.Member =
    role === 'MUNICIPALITY'
      ? existing(image.municipality, key.padStart(4, '0'), field)
      : role === 'HOSPITAL'
        ? existing(image.hospital, key, field)
        : existing(image.organisation, key, field)
  mustHold(member, day, field)
  return member
}

/** The bodies that a municipality gets its seats back in, at that level, when it is no longer represented elsewhere. */
function bodiesBeside(representations: readonly records.Representation[]): Touched[] {
  return representations.flatMap(({ municipality, level }) =>
    municipality.memberships.map(({ bodyKey }) => ({ bodyKey, level }))
  )
}

/** One cooperation committee a region (document 003, section 6). */
function oneSsuInRegion(kind: BodyKind, region: records.Region, validFrom: Day): void {
  if (kind !== 'SSU') return
  const other = region.bodies.find(({ owner }) => owner.type === 'Ssu' && overlaps(owner, { validFrom, validTo: null }))
  if (!other) return
  const message = {
    da: `${region.key} har allerede samarbejdsudvalget ${other.owner.key}; en region har kun ét.`,
    en: `${region.key} already has the cooperation committee ${other.owner.key}; a region has only one.`
  }
  throw new DomainError('RULE_VIOLATION', message, {
    violations: [{ rule: 'one-ssu-per-region', message, provenance: [{ document: '003', section: '6' }] }]
  })
}

/** A kind whose levels are recorded is set up on a day on which one of them is in force. */
function kindInForce(kind: BodyKind, day: Day, image: Image): void {
  const levels = image.groups.bodyLevel.kind.get(kind) ?? []
  if (levels.length === 0 || levels.some((level) => holds(level, day))) return
  throw ruleViolation([
    {
      rule: null,
      message: {
        da: `Ingen regler for ${kind} gælder den ${day}: vælg en dag, hvor organtypen er i kraft.`,
        en: `No rules for ${kind} are in force on ${day}: choose a day on which this kind of body is in force.`
      }
    }
  ])
}

/** A health cluster is set up around an acute hospital (document 003, section 1). */
function hospitalWhereNeeded(kind: BodyKind, hospitals: readonly string[]): void {
  if (kind !== 'HEALTH_CLUSTER' || hospitals.length > 0) return
  const message = {
    da: 'En sundhedsklynge etableres omkring et hospital: angiv mindst ét i hospitalKeys.',
    en: 'A health cluster is set up around a hospital: give at least one in hospitalKeys.'
  }
  throw new DomainError('RULE_VIOLATION', message, {
    violations: [{ rule: 'cluster-around-hospital', message, provenance: [{ document: '003', section: '1' }] }]
  })
}
