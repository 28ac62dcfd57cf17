import { DomainError, invalidInput } from '../basics/errors.ts'
import { overlaps, type Period, plusDays } from '../basics/time.ts'
import { opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { borneDuring } from '../model/relations.ts'
import { IdentifierView } from '../model/views.ts'
import { during, labelOf } from '../vocabulary/phrases.ts'
import { recorded, sourcesOf, withSourcesOfEnd } from '../writing/citing.ts'
import { operation } from '../writing/operation.ts'
import { ending, existing, mustEndWithin, mustHold } from '../writing/plans.ts'
import { expectNoVersion, expectVersion } from '../writing/writes.ts'
import { endIdentifierSchema, OWNER_FIELDS, type RecordIdentifier, recordIdentifierSchema } from './identifier-input.ts'
import { readNumber } from './official-number.ts'

/** The records that a field of the input may name. */
const OWNERS: Record<(typeof OWNER_FIELDS)[number], (image: Image) => Map<string, records.IdentifierOwner>> = {
  regionCode: ({ region }) => region,
  municipalityCode: ({ municipality }) => municipality,
  hospitalKey: ({ hospital }) => hospital,
  organisationKey: ({ organisation }) => organisation
}

export const IDENTIFIER_OPERATIONS = {
  /** Records an official number from a day on. An owner has one number of a register at a time, and no two share one. */
  recordIdentifier: operation({
    answers: 'identifier',
    input: recordIdentifierSchema,
    check: (input) => {
      numberOf(input)
    },
    about: (input, image) => ({ of: ownerOf(input, image).owner, from: input.validFrom }),
    plan(input, image, call) {
      const { system, validFrom } = input
      const value = numberOf(input)
      const { owner, field } = ownerOf(input, image)
      expectNoVersion(input)
      mustHold(owner, validFrom, field)
      const period = { validFrom, validTo: owner.validTo }
      mustBeTheOnlyOne(owner, system, period)
      mustBeUnused(owner, system, value, period, image)
      const earlier = owner.identifiers.filter((one) => one.system === system)
      const key = `${owner.type}.${owner.key}.${system}.${earlier.length + 1}`
      return {
        entity: { type: 'Identifier', key },
        changes: [
          opened('identifier', {
            key,
            ownerType: owner.type,
            ownerKey: owner.key,
            system,
            value,
            ...recorded(validFrom, owner.validTo, sourcesOf(input, image, call))
          })
        ]
      }
    },
    view: ({ validFrom }, image, { entity }) =>
      new IdentifierView(existing(image.identifier, entity.key, 'key'), validFrom, image)
  }),

  /** Ends a number, such as a mistaken one; `on` is the first day without it. */
  endIdentifier: operation({
    answers: 'identifier',
    input: endIdentifierSchema,
    about: ({ identifierKey, on }, image) => ({
      of: existing(image.identifier, identifierKey, 'identifierKey').owner,
      from: on
    }),
    plan(input, image, call) {
      const record = existing(image.identifier, input.identifierKey, 'identifierKey')
      expectVersion(record, input)
      mustEndWithin({ ...record, ...borneDuring(record) }, input.on)
      const ends = ending('identifier', record, input.on)
      return { entity: record, changes: withSourcesOfEnd(ends, sourcesOf(input, image, call), image) }
    },
    view: ({ identifierKey, on }, image) =>
      new IdentifierView(existing(image.identifier, identifierKey, 'identifierKey'), plusDays(on, -1), image)
  })
}

function ownerOf(input: RecordIdentifier, image: Image): { owner: records.IdentifierOwner; field: string } {
  for (const field of OWNER_FIELDS) {
    const key = input[field] ?? null
    if (key !== null) return { owner: existing(OWNERS[field](image), key, field), field }
  }
  throw new Error('The input names no owner.')
}

/** The number in the form of its register. Throws INVALID_INPUT for any other form. */
export function numberOf({ system, value }: Pick<RecordIdentifier, 'system' | 'value'>): string {
  const number = readNumber(system, value)
  if ('value' in number) return number.value
  const { form } = number
  throw invalidInput([{ field: 'input.value', message: { da: `skal være ${form.da}`, en: `must be ${form.en}` } }])
}

function mustBeTheOnlyOne(owner: records.IdentifierOwner, system: string, period: Period): void {
  const other = owner.identifiers.find((one) => one.system === system && overlaps(borneDuring(one), period))
  if (!other) return
  const [who, number, time] = [named(owner), labelOf('IdentifierSystem', other.system), during(borneDuring(other))]
  throw new DomainError('CONFLICT', {
    da: `${who.da} har allerede et nummer (${number.da} ${other.value}) ${time.da}: afslut det først (${other.key}).`,
    en: `${who.en} already has a number (${number.en} ${other.value}) ${time.en}: end it first (${other.key}).`
  })
}

/** Throws CONFLICT where another owner has the number in the period. */
export function mustBeUnused(
  owner: records.IdentifierOwner,
  system: string,
  value: string,
  period: Period,
  image: Image
): void {
  for (const other of image.identifier.values()) {
    if (other.system !== system || other.value !== value || other.owner === owner) continue
    if (!overlaps(borneDuring(other), period)) continue
    const [who, time] = [named(other.owner, period.validFrom ?? undefined), during(borneDuring(other))]
    const number = labelOf('IdentifierSystem', other.system)
    throw new DomainError('CONFLICT', {
      da: `Nummeret ${value} (${number.da}) tilhører ${who.da} ${time.da}.`,
      en: `The number ${value} (${number.en}) belongs to ${who.en} ${time.en}.`
    })
  }
}
