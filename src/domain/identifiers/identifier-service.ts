import { z } from 'zod'
import { DomainError, invalidInput } from '../basics/errors.ts'
import { codeSchema, type Text } from '../basics/fact.ts'
import { parseInput } from '../basics/input.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { key, lineOf, writeShape } from '../basics/input-shape.ts'
import { type Day, daySchema, overlaps, type Period, plusDays } from '../basics/time.ts'
import { OFFICIAL_IDENTIFIER_SYSTEM } from '../basics/vocabulary.ts'
import { opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { nameOn } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { borneDuring, IdentifierView } from '../model/views.ts'
import { ending, existing, mustEndWithin, mustHold, planOf, recorded } from '../writing/plans.ts'
import {
  expectNoVersion,
  expectVersion,
  type Plan,
  type Write,
  type WriteContext,
  type Written
} from '../writing/writes.ts'
import { readNumber } from './official-number.ts'

export const recordIdentifierSchema = z
  .strictObject({
    /** Whose number it is: one of them. */
    regionCode: codeSchema.nullish(),
    municipalityCode: codeSchema.nullish(),
    hospitalKey: key.nullish(),
    organisationKey: key.nullish(),
    system: z.enum(OFFICIAL_IDENTIFIER_SYSTEM),
    value: lineOf(100),
    validFrom: daySchema,
    ...writeShape
  })
  .refine((input) => OWNERS.filter(({ field }) => input[field] != null).length === 1, {
    message: MESSAGES.oneIdentifierOwner.en,
    path: ['regionCode']
  })
export const endIdentifierSchema = z.strictObject({ identifierKey: key, on: daySchema, ...writeShape })

type OwnerField = 'regionCode' | 'municipalityCode' | 'hospitalKey' | 'organisationKey'

/** Where each kind of owner is found, by the field that names it. */
const OWNERS: readonly { field: OwnerField; among: (image: Image) => Map<string, records.IdentifierOwner> }[] = [
  { field: 'regionCode', among: ({ region }) => region },
  { field: 'municipalityCode', among: ({ municipality }) => municipality },
  { field: 'hospitalKey', among: ({ hospital }) => hospital },
  { field: 'organisationKey', among: ({ organisation }) => organisation }
]

/** The numbers under which public registers know regions, municipalities, hospitals and other organisations. */
export function createIdentifierService(write: Write) {
  return {
    /** Records a number from a day on. Of each register there is one at a time, and each number is of one alone. */
    recordIdentifier(given: z.input<typeof recordIdentifierSchema>, context: WriteContext): Written<IdentifierView> {
      const asked = parseInput(recordIdentifierSchema, given, 'input')
      const { system, validFrom } = asked
      const value = numberAsked(asked)
      let identifierKey = ''
      const plan = (image: Image): Plan => {
        const { owner, field } = ownerAsked(asked, image)
        expectNoVersion(asked)
        mustHold(owner, validFrom, field)
        const period = { validFrom, validTo: owner.validTo }
        mustBeTheOnlyOne(owner, system, period)
        mustBeNobodyElses(owner, system, value, period, image)
        const before = owner.identifiers.filter((one) => one.system === system)
        identifierKey = `${owner.type}.${owner.key}.${system}.${before.length + 1}`
        return planOf('recordIdentifier', 'Identifier', identifierKey, asked.reason, validFrom, [
          opened('identifier', {
            key: identifierKey,
            ownerType: owner.type,
            ownerKey: owner.key,
            system,
            value,
            ...recorded(validFrom, owner.validTo)
          })
        ])
      }
      return write(
        context,
        asked,
        (image) => ({ of: ownerAsked(asked, image).owner, from: validFrom }),
        plan,
        (image) => new IdentifierView(existing(image.identifier, identifierKey, 'key'), validFrom, image)
      )
    },

    /** Ends a number, such as one that was mistaken; `on` is the first day on which it is no longer borne. */
    endIdentifier(given: z.input<typeof endIdentifierSchema>, context: WriteContext): Written<IdentifierView> {
      const asked = parseInput(endIdentifierSchema, given, 'input')
      const found = (image: Image) => existing(image.identifier, asked.identifierKey, 'identifierKey')
      const plan = (image: Image): Plan => {
        const record = found(image)
        expectVersion(record, asked)
        mustEndWithin({ key: record.key, ...borneDuring(record) }, asked.on)
        const changes = ending('identifier', record, asked.on)
        return planOf('endIdentifier', 'Identifier', record.key, asked.reason, asked.on, changes)
      }
      const lastDay = plusDays(asked.on, -1)
      return write(
        context,
        asked,
        (image) => ({ of: found(image).owner, from: asked.on }),
        plan,
        (image) => new IdentifierView(found(image), lastDay, image)
      )
    }
  }
}

export type IdentifierService = ReturnType<typeof createIdentifierService>

type Asked = z.output<typeof recordIdentifierSchema>

function ownerAsked(asked: Asked, image: Image): { owner: records.IdentifierOwner; field: string } {
  for (const { field, among } of OWNERS) {
    const named = asked[field] ?? null
    if (named !== null) return { owner: existing(among(image), named, field), field }
  }
  throw new Error('The input names no owner.')
}

function numberAsked({ system, value }: Asked): string {
  const number = readNumber(system, value)
  if ('value' in number) return number.value
  const { form } = number
  throw invalidInput([{ field: 'input.value', message: { da: `skal være ${form.da}`, en: `must be ${form.en}` } }])
}

function mustBeTheOnlyOne(owner: records.IdentifierOwner, system: string, period: Period): void {
  const other = owner.identifiers.find((one) => one.system === system && overlaps(borneDuring(one), period))
  if (!other) return
  const time = inWords(other)
  throw new DomainError('CONFLICT', {
    da: `${owner.key} har allerede ${system} ${other.value}, ${time.da}: afslut først ${other.key}.`,
    en: `${owner.key} already has ${system} ${other.value}, ${time.en}: end ${other.key} first.`
  })
}

function mustBeNobodyElses(
  owner: records.IdentifierOwner,
  system: string,
  value: string,
  period: Period & { validFrom: Day },
  image: Image
): void {
  for (const other of image.identifier.values()) {
    if (other.system !== system || other.value !== value || other.owner === owner) continue
    if (!overlaps(borneDuring(other), period)) continue
    const whose = calledOn(other.owner, period.validFrom)
    const time = inWords(other)
    throw new DomainError('CONFLICT', {
      da: `${system} ${value} tilhører ${whose} (${other.owner.key}), ${time.da}.`,
      en: `${system} ${value} is that of ${whose} (${other.owner.key}), ${time.en}.`
    })
  }
}

const calledOn = (owner: records.IdentifierOwner, day: Day): string =>
  owner.type === 'Organisation' ? owner.name : nameOn(owner.names, 'NAME', day)

function inWords(identifier: records.Identifier): Text {
  const { validFrom, validTo } = borneDuring(identifier)
  return {
    da: `fra ${validFrom ?? 'begyndelsen'} til ${validTo ?? 'videre'}`,
    en: `from ${validFrom ?? 'the beginning'} to ${validTo ?? 'further notice'}`
  }
}
