import { type Cited, DomainError, ruleViolation } from '../basics/errors.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, holds, overlaps, plusDays } from '../basics/time.ts'
import type { BodyKind } from '../basics/vocabulary.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import { plainRow } from '../model/plain-columns.ts'
import type * as records from '../model/records.ts'
import { bodyView } from '../model/views.ts'
import { mustBeFree, nameRow, renaming } from '../things/naming.ts'
import { type NamedLink, readSuccessions, successionsAtEnd, successionsFrom } from '../things/succession.ts'
import { dated, labelOf, pluralOf } from '../vocabulary/phrases.ts'
import { VOCABULARY } from '../vocabulary/vocabulary.ts'
import { recorded, type Sources, sourcesOf, withSourcesOfEnd } from '../writing/citing.ts'
import { operation } from '../writing/operation.ts'
import { existing, mustEndWithin, mustHold } from '../writing/plans.ts'
import { expectNoVersion, expectVersion } from '../writing/writes.ts'
import * as inputs from './body-input.ts'
import { endingBody, leftOpen, recordedAfter } from './ending.ts'
import { bodiesBeside, memberOf, membership } from './members.ts'

export const BODY_OPERATIONS = {
  /** Establishes a body with its members and predecessors. A region has one cooperation committee at a time. */
  establishBody: operation({
    answers: 'body',
    input: inputs.establishBodySchema,
    about: ({ key, regionCode, validFrom }, image) => ({
      of: existing(image.region, regionCode, 'regionCode'),
      bodies: [key],
      from: validFrom
    }),
    plan(input, image, call) {
      const { key, kind, name, validFrom } = input
      expectNoVersion(input)
      const sources = sourcesOf(input, image, call)
      const fact = recorded(validFrom, null, sources)
      const region = mustBeNew(input, image)
      oneSsuInRegion(kind, region, validFrom)
      kindInForce(kind, validFrom, image)
      hospitalWhereNeeded(kind, input.hospitalKeys ?? [])
      mustBeFree(name, null, [{ region, validFrom, validTo: null }])
      const body = { type: 'Body' as const, key, name, validFrom }
      const predecessors = [
        ...replacing(input.predecessors, image, 'predecessors'),
        ...readSuccessions(input.succeeds, image, 'succeeds')
      ]
      return {
        entity: { type: 'Body', key },
        changes: [
          opened('body', {
            key,
            ...plainRow('body', { ...input, term: input.term ?? labelOf('BodyKind', kind).da }),
            ...fact
          }),
          nameRow(body, 'NAME', name, 1, fact),
          opened('placement', {
            key: `Body.${key}.${region.key}`,
            ownerType: 'Body',
            ownerKey: key,
            regionKey: region.key,
            ...fact
          }),
          ...firstMembers(input, image, sources),
          ...successionsFrom(predecessors, body, sources)
        ],
        touches: [{ bodyKey: key }]
      }
    },
    view: ({ key, validFrom }, image) => bodyView(existing(image.body, key, 'key'), validFrom, image)
  }),

  /**
   * Renames a body from a day on; its key and id stay. On the first day of a name that a user recorded, that name is
   * corrected.
   */
  renameBody: operation({
    answers: 'body',
    input: inputs.renameBodySchema,
    about: ({ bodyKey, validFrom }, image) => ({ of: existing(image.body, bodyKey, 'bodyKey'), from: validFrom }),
    plan(input, image, call) {
      const body = existing(image.body, input.bodyKey, 'bodyKey')
      expectVersion(body, input)
      mustHold(body, input.validFrom, 'bodyKey')
      const sources = sourcesOf(input, image, call)
      const renamed = renaming(body, 'NAME', input.name, input.validFrom, sources)
      return { entity: body, changes: [...withSourcesOfEnd(renamed, sources, image), changed('body', body, {})] }
    },
    view: ({ bodyKey, validFrom }, image) => bodyView(existing(image.body, bodyKey, 'bodyKey'), validFrom, image)
  }),

  /**
   * Ends a body and everything under it that continues or starts after the day. Meetings after it are cancelled.
   * Warns of open joint funds, initiatives and goals, and of records dated on the day or later.
   */
  endBody: operation({
    answers: 'body',
    input: inputs.endBodySchema,
    about: ({ bodyKey, on }, image) => ({ of: existing(image.body, bodyKey, 'bodyKey'), from: on }),
    plan(input, image, call) {
      const { on } = input
      const body = existing(image.body, input.bodyKey, 'bodyKey')
      expectVersion(body, input)
      mustEndWithin(body, on)
      const sources = sourcesOf(input, image, call)
      const successors = replacing(input.successors, image, 'successors')
      return {
        entity: body,
        changes: [
          ...withSourcesOfEnd(endingBody(body, on), sources, image),
          ...successionsAtEnd(successors, body, on, sources)
        ],
        touches: [{ bodyKey: body.key }, ...bodiesBeside(body.representations)],
        warnings: [...leftOpen(body, on), ...recordedAfter(body, on)]
      }
    },
    view: ({ bodyKey, on }, image) => bodyView(existing(image.body, bodyKey, 'bodyKey'), plusDays(on, -1), image)
  })
}

/** The bodies with the keys, at the other end of successions that replace. */
const replacing = (keys: Maybe<readonly string[]>, image: Image, field: string): NamedLink[] =>
  (keys ?? []).map((key) => ({ thing: existing(image.body, key, field), kind: 'REPLACES', field }))

/** The region of a new body. Throws CONFLICT for a key in use. */
function mustBeNew({ key, regionCode, validFrom }: inputs.EstablishBody, image: Image): records.Region {
  if (image.body.has(key)) {
    throw new DomainError('CONFLICT', {
      da: `Der findes allerede et organ med nøglen »${key}«; nøgler genbruges aldrig.`,
      en: `There is a body with the key “${key}” already; keys are never reused.`
    })
  }
  const region = existing(image.region, regionCode, 'regionCode')
  mustHold(region, validFrom, 'regionCode')
  return region
}

/** The memberships of a new body: hospitals first. */
function firstMembers(
  { key, hospitalKeys, municipalityCodes, validFrom }: inputs.EstablishBody,
  image: Image,
  sources: Sources
): Change[] {
  const body = { key }
  const members = [
    ...(hospitalKeys ?? []).map((one) => ['HOSPITAL', one, 'hospitalKeys'] as const),
    ...(municipalityCodes ?? []).map((one) => ['MUNICIPALITY', one, 'municipalityCodes'] as const)
  ]
  return members.map(([role, memberKey, field], index) => {
    const member = memberOf(role, memberKey, validFrom, image, field)
    return membership(`${key}.${memberKey}`, body, member, role, recorded(validFrom, null, sources), index + 1)
  })
}

export const ONE_SSU_PER_REGION: Cited = {
  key: 'one-ssu-per-region',
  text: {
    da: 'Hver region har ét sundhedssamarbejdsudvalg (SSU).',
    en: 'Each region has one health cooperation committee (SSU).'
  },
  provenance: [{ document: { key: '003' }, section: '6' }]
}

const CLUSTER_AROUND_HOSPITAL: Cited = {
  key: 'cluster-around-hospital',
  text: {
    da: 'En sundhedsklynge etableres omkring et akuthospital.',
    en: 'A health cluster is set up around an acute hospital.'
  },
  provenance: [{ document: { key: '003' }, section: '1' }]
}

/** A region has one cooperation committee at a time (document 003, section 6). */
function oneSsuInRegion(kind: BodyKind, region: records.Region, validFrom: Day): void {
  if (kind !== 'SSU') return
  const other = region.bodies.find(({ owner }) => owner.type === 'Ssu' && overlaps(owner, { validFrom, validTo: null }))
  if (!other) return
  const [where, what] = [named(region, validFrom), named(other.owner, validFrom)]
  const message = {
    da: `${where.da} har allerede et sundhedssamarbejdsudvalg (SSU): ${what.da}. En region har kun ét.`,
    en: `${where.en} already has a health cooperation committee (SSU): ${what.en}. A region has only one.`
  }
  throw ruleViolation([{ rule: ONE_SSU_PER_REGION, message, field: 'input.regionCode' }])
}

/** A body whose kind has recorded levels starts on a day on which one of them is in force. */
export function kindInForce(kind: BodyKind, day: Day, image: Image): void {
  const levels = image.groups.bodyLevel.kind.get(kind) ?? []
  if (levels.length === 0 || levels.some((level) => holds(level, day))) return
  const [bodies, on] = [pluralOf(VOCABULARY.BodyKind.values[kind]), dated(day)]
  throw ruleViolation([
    {
      rule: null,
      field: 'input.validFrom',
      message: {
        da: `Ingen regler for ${bodies.da} gælder den ${on.da}: vælg en dag, hvor organtypen er i kraft.`,
        en: `No rules for ${bodies.en} are in force on ${on.en}: choose a day on which this kind of body is in force.`
      }
    }
  ])
}

/** A health cluster is established around an acute hospital (document 003, section 1). */
function hospitalWhereNeeded(kind: BodyKind, hospitals: readonly string[]): void {
  if (kind !== 'HEALTH_CLUSTER' || hospitals.length > 0) return
  const message = {
    da: 'En sundhedsklynge etableres omkring et hospital: angiv mindst ét i hospitalKeys.',
    en: 'A health cluster is set up around a hospital: give at least one in hospitalKeys.'
  }
  throw ruleViolation([{ rule: CLUSTER_AROUND_HOSPITAL, message, field: 'input.hospitalKeys' }])
}
