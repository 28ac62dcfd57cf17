import { invalidInput } from '../basics/errors.ts'
import { common, holds } from '../basics/time.ts'
import { changed, opened } from '../model/change.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { SeatAllocationView } from '../model/views.ts'
import { recorded, sourcesOf, withSources, withSourcesOfEnd } from '../writing/citing.ts'
import { adminOperation } from '../writing/operation.ts'
import { ending, existing, mustEndAfterStart, mustHold, ofTheCountry, seriesAt } from '../writing/plans.ts'
import { expectNoVersion } from '../writing/writes.ts'
import { allocationKey } from './allocations.ts'
import { type AllocateSeats, allocateSeatsSchema } from './rule-input.ts'
import { seatMunicipality } from './seats.ts'

export const ALLOCATION_OPERATIONS = {
  /** Sets the number of seats that a rule gives a body, or a municipality in it, from a day on. */
  allocateSeats: adminOperation({
    answers: 'seatAllocation',
    nature: 'LAW',
    input: allocateSeatsSchema,
    check: mustEndAfterStart,
    about: ofTheCountry,
    plan(input, image, call) {
      const { bodyKey, seats, validFrom, municipalityCode = null } = input
      expectNoVersion(input)
      const body = existing(image.body, bodyKey, 'bodyKey')
      const rule = existing(image.representationRule, input.ruleKey, 'ruleKey')
      mustHold(body, validFrom, 'bodyKey')
      mustHold(rule, validFrom, 'ruleKey')
      mustAllocate(rule, body, input)
      const level = body.bodyType.levels.find((one) => one.level === rule.level && holds(one, validFrom))
      const municipality = level ? seatMunicipality(rule, { body, level }, municipalityCode, validFrom, image) : null
      const sources = sourcesOf(input, image, call)
      const same = body.seatAllocations.filter((one) => one.rule === rule && one.municipalityKey === municipality)
      const { present, begun, next } = seriesAt(same, validFrom)
      if (present?.seats === seats && input.validTo == null) return { entity: present, changes: [] }
      const { validTo } = common(
        { validFrom, validTo: input.validTo ?? null },
        { validFrom, validTo: next },
        body,
        rule
      )
      const before = present && present !== begun ? ending('seatAllocation', present, validFrom) : []
      const key = allocationKey(body.key, rule.key, municipality, validFrom)
      const columns = { bodyKey: body.key, ruleKey: rule.key, municipalityKey: municipality, seats }
      return {
        entity: { type: 'SeatAllocation', key },
        changes: [
          ...withSourcesOfEnd(before, sources, image),
          begun
            ? withSources(changed('seatAllocation', begun, { seats, validTo }), begun, sources)
            : opened('seatAllocation', { key, ...columns, ...recorded(validFrom, validTo, sources) })
        ],
        touches: [{ bodyKey: body.key, level: rule.level }],
        changesRules: true
      }
    },
    view: ({ validFrom }, image, { entity }) =>
      new SeatAllocationView(existing(image.seatAllocation, entity.key, 'key'), validFrom, image)
  })
}

/** Throws INVALID_INPUT for a rule without allocations or of another type of body, and for a number that it forbids. */
function mustAllocate(rule: records.RepresentationRule, body: records.Body, { seats }: AllocateSeats): void {
  const wrong = (field: string, da: string, en: string) =>
    invalidInput([{ field: `input.${field}`, message: { da, en } }])
  const [what, type, own] = [named(body), named(body.bodyType), named(rule)]
  if (rule.bodyType !== body.bodyType) {
    throw wrong(
      'ruleKey',
      `skal være en regel for organtypen ${type.da}: ${what.da} er af den type`,
      `must be a rule for the body type ${type.en}, which is that of ${what.en}`
    )
  }
  if (!rule.allocated) {
    throw wrong(
      'ruleKey',
      `skal være en regel, hvis pladser fordeles særskilt (allocated): ${own.da} har selv sine tal`,
      `must be a rule whose seats are allocated: ${own.en} has numbers of its own`
    )
  }
  mustBeAllowed(seats, rule)
}

/** Throws INVALID_INPUT for a number of seats that the rule forbids. */
export function mustBeAllowed(
  seats: number,
  { minimum, maximum }: Pick<records.RepresentationRule, 'minimum' | 'maximum'>
): void {
  const wrong = (da: string, en: string) => invalidInput([{ field: 'input.seats', message: { da, en } }])
  if (minimum !== null && seats < minimum) {
    throw wrong(`skal efter reglen være mindst ${minimum}`, `must be at least ${minimum} by the rule`)
  }
  if (maximum !== null && seats > maximum) {
    throw wrong(`kan efter reglen højst være ${maximum}`, `must be at most ${maximum} by the rule`)
  }
}
