import { type Cited, DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, holds, overlaps, plusDays } from '../basics/time.ts'
import { sourcesOfField } from '../model/basis.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import { plainRow } from '../model/plain-columns.ts'
import type * as records from '../model/records.ts'
import { bodyView } from '../model/views.ts'
import { mustBeFree, nameRow, renaming } from '../things/naming.ts'
import { placementsIn } from '../things/placements.ts'
import { type NamedLink, readSuccessions, successionsAtEnd, successionsFrom } from '../things/succession.ts'
import { dated, labelOf, listed, quoted } from '../vocabulary/phrases.ts'
import { recorded, type Sources, sourcesOf, withSources, withSourcesOfEnd } from '../writing/citing.ts'
import { adminOperation, operation } from '../writing/operation.ts'
import { ending, existing, mustEndWithin, mustHold, ofTheCountry, seriesAt } from '../writing/plans.ts'
import { expectNoVersion, expectVersion } from '../writing/writes.ts'
import * as inputs from './body-input.ts'
import { endingBody, leftOpen, municipalitiesWithoutBody, recordedAfter } from './ending.ts'
import { bodiesBeside, memberOf, membership, mustHaveRole } from './members.ts'

export const BODY_OPERATIONS = {
  /** Establishes a body of a type that is in force, with its members and predecessors. */
  establishBody: operation({
    answers: 'body',
    input: inputs.establishBodySchema,
    about: ({ key, regionCode, validFrom }, image) => ({
      of: existing(image.region, regionCode, 'regionCode'),
      bodies: [key],
      from: validFrom
    }),
    plan(input, image, call) {
      const { key, name, validFrom } = input
      expectNoVersion(input)
      const sources = sourcesOf(input, image, call)
      const fact = recorded(validFrom, null, sources)
      const region = mustBeNew(input, image)
      const type = typeOf(input, image)
      oneInRegion(type, region, validFrom)
      hospitalWhereNeeded(type, input.hospitalKeys ?? [])
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
            ...plainRow('body', { ...input, kind: type.kind, term: input.term ?? type.name.da }),
            bodyTypeKey: type.key,
            ...fact
          }),
          nameRow(body, 'NAME', name, 1, fact),
          ...placementsIn(
            region,
            { ownerType: 'Body', ownerKey: key },
            { validFrom, validTo: null },
            { sources, image, field: 'regionCode' }
          ),
          ...firstMembers(input, type, image, sources),
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
        warnings: () => [...leftOpen(body, on), ...recordedAfter(body, on), ...municipalitiesWithoutBody(body, on)]
      }
    },
    view: ({ bodyKey, on }, image) => bodyView(existing(image.body, bodyKey, 'bodyKey'), plusDays(on, -1), image)
  }),

  /** Sets the stage of a body from a day on, up to the next day on which it changes. */
  setBodyOperation: adminOperation({
    answers: 'body',
    input: inputs.setBodyOperationSchema,
    about: ofTheCountry,
    plan(input, image, call) {
      const { operation: wanted, validFrom } = input
      const body = existing(image.body, input.bodyKey, 'bodyKey')
      expectVersion(body, input)
      mustHold(body, validFrom, 'bodyKey')
      const sources = sourcesOf(input, image, call)
      const { present, begun, next } = seriesAt(body.operations, validFrom)
      if ((present?.operation ?? 'FULL') === wanted) return { entity: body, changes: [] }
      const stage = { operation: wanted, validTo: next ?? body.validTo }
      const before = present && present !== begun ? ending('operationPeriod', present, validFrom) : []
      const fact = recorded(validFrom, stage.validTo, sources)
      return {
        entity: body,
        changes: [
          ...withSourcesOfEnd(before, sources, image),
          begun
            ? withSources(changed('operationPeriod', begun, stage), begun, sources)
            : opened('operationPeriod', { key: `${body.key}.${validFrom}`, bodyKey: body.key, ...stage, ...fact }),
          changed('body', body, {})
        ]
      }
    },
    view: ({ bodyKey, validFrom }, image) => bodyView(existing(image.body, bodyKey, 'bodyKey'), validFrom, image)
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
  type: records.BodyType,
  image: Image,
  sources: Sources
): Change[] {
  const body = { key }
  const members = [
    ...(hospitalKeys ?? []).map((one) => ['HOSPITAL', one, 'hospitalKeys'] as const),
    ...(municipalityCodes ?? []).map((one) => ['MUNICIPALITY', one, 'municipalityCodes'] as const)
  ]
  return members.map(([role, memberKey, field], index) => {
    mustHaveRole(type, role, field)
    const member = memberOf(role, memberKey, validFrom, image, field)
    return membership(`${key}.${memberKey}`, body, member, role, recorded(validFrom, null, sources), index + 1)
  })
}

/**
 * The type of a new body: the one that is named, or the only one of the kind. Throws INVALID_INPUT where neither says
 * which, RULE_VIOLATION where the type is not in force on the first day.
 */
function typeOf({ type, kind, validFrom }: inputs.EstablishBody, image: Image): records.BodyType {
  const ofKind = [...image.bodyType.values()].filter((one) => one.kind === kind)
  const found = type ? existing(image.bodyType, type, 'type') : onlyOne(ofKind, validFrom)
  if (kind && found.kind !== kind) {
    const [what, expected] = [named(found), quoted(labelOf('BodyKind', found.kind))]
    const message = {
      da: `skal være "${found.kind}" eller udelades: ${what.da} er af typen ${expected.da}`,
      en: `must be "${found.kind}" or be left out: ${what.en} is of the kind ${expected.en}`
    }
    throw invalidInput([{ field: 'input.kind', message }])
  }
  mustBeInForce(found, validFrom)
  return found
}

/** Throws RULE_VIOLATION where the type of a body is not in force on the first day of the body. */
export function mustBeInForce(type: records.BodyType, validFrom: Day): void {
  if (holds(type, validFrom)) return
  const [what, on] = [named(type), dated(validFrom)]
  const message = {
    da: `Organtypen ${what.da} gælder ikke den ${on.da}: vælg en dag, hvor den er i kraft.`,
    en: `The body type ${what.en} is not in force on ${on.en}: choose a day on which the type is in force.`
  }
  throw ruleViolation([{ rule: { ...type, text: type.name }, field: 'input.validFrom', message }])
}

/** The type in force on the day, or else the last one. Throws INVALID_INPUT where there is none, or more than one. */
function onlyOne(types: readonly records.BodyType[], day: Day): records.BodyType {
  const inForce = types.filter((one) => holds(one, day))
  const found = inForce[0] ?? types.at(-1)
  if (found && inForce.length < 2) return found
  const choice = listed(
    types.map((one) => one.key),
    'or'
  )
  const message = found
    ? { da: `skal være ${choice.da}`, en: `must be ${choice.en}` }
    : {
        da: 'skal være nøglen på en organtype: recordBodyType registrerer en ny',
        en: 'must be the key of a body type: recordBodyType records a new one'
      }
  throw invalidInput([{ field: 'input.type', message }])
}

/** Throws RULE_VIOLATION where the type allows one body a region, and the region has another. */
function oneInRegion(type: records.BodyType, region: records.Region, validFrom: Day): void {
  if (!type.onePerRegion) return
  const other = region.bodies.find(
    ({ owner }) => owner.bodyType === type && overlaps(owner, { validFrom, validTo: null })
  )
  if (!other) return
  const [where, what, name] = [named(region, validFrom), named(other.owner, validFrom), quoted(type.name)]
  const message = {
    da: `${where.da} har allerede et organ af typen ${name.da}: ${what.da}. En region har kun ét.`,
    en: `${where.en} already has a body of the type ${name.en}: ${what.en}. A region has only one.`
  }
  throw ruleViolation([{ rule: onePerRegion(type), message, field: 'input.regionCode' }])
}

/** The rule that a region has one body of the type at a time. */
export function onePerRegion(type: records.BodyType): Cited {
  const name = quoted(type.name)
  const text = {
    da: `Hver region har ét organ af typen ${name.da}.`,
    en: `Each region has one body of the type ${name.en}.`
  }
  return { key: `one-${type.key}-per-region`, text, provenance: sourcesOfField(type, 'onePerRegion') }
}

/** Throws RULE_VIOLATION where the type needs a hospital and none is given. */
function hospitalWhereNeeded(type: records.BodyType, hospitals: readonly string[]): void {
  if (!type.needsHospital || hospitals.length > 0) return
  const name = quoted(type.name)
  const text = {
    da: `Et organ af typen ${name.da} etableres omkring et akuthospital.`,
    en: `A body of the type ${name.en} is set up around an acute hospital.`
  }
  const message = {
    da: `${text.da} Angiv mindst ét hospital i hospitalKeys.`,
    en: `${text.en} Give at least one hospital in hospitalKeys.`
  }
  const rule: Cited = { key: 'cluster-around-hospital', text, provenance: sourcesOfField(type, 'needsHospital') }
  throw ruleViolation([{ rule, message, field: 'input.hospitalKeys' }])
}
