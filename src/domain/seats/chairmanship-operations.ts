import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import { type Day, holds, overlaps } from '../basics/time.ts'
import { eligibleFor } from '../composition/engine.ts'
import { compose, type LevelOfBody } from '../composition/situation.ts'
import { changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { ChairmanshipView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { chairLabel, dated, labelOf, listed } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import { type DesignateChair, designateChairSchema } from './appointment-input.ts'
import { earliestEnd, expectComposition, levelOn } from './seats.ts'

export const CHAIRMANSHIP_OPERATIONS = {
  /**
   * Designates a chair among the holders of the seats that the rule names, at the longest until that appointment ends.
   * The earlier chair ends on the same day.
   */
  designateChair: operation({
    answers: 'chairmanship',
    input: designateChairSchema,
    about: ({ bodyKey, validFrom }, image) => ({ of: existing(image.body, bodyKey, 'bodyKey'), from: validFrom }),
    plan(input, image, { newKey }) {
      const { level, role, side, validFrom } = input
      const body = existing(image.body, input.bodyKey, 'bodyKey')
      expectVersion(body, input)
      expectComposition(body, level, input)
      const place = levelOn(body, level, validFrom, 'validFrom')
      const appointment = existing(image.appointment, input.appointmentKey, 'appointmentKey')
      mustBeEligible(chairRuleOf(input, place), appointment, place, validFrom, image)
      const validTo = earliestEnd(input, body, appointment, appointment.body)
      const key = newKey('c')
      return {
        entity: { type: 'Chairmanship', key },
        changes: [
          ...replacedBy(input, body, validTo).map((one) => changed('chairmanship', one, { validTo: validFrom })),
          opened('chairmanship', {
            key,
            bodyKey: body.key,
            level,
            role,
            side,
            appointmentKey: appointment.key,
            validFrom,
            validTo,
            version: 1
          })
        ],
        touches: [{ bodyKey: body.key, level }]
      }
    },
    view: ({ validFrom }, image, { entity }) =>
      new ChairmanshipView(existing(image.chairmanship, entity.key, 'key'), validFrom, image)
  })
}

function chairRuleOf({ role, side, validFrom }: DesignateChair, { level }: LevelOfBody): records.ChairRule {
  const rule = level.chairRules.find((one) => one.role === role && one.side === side && holds(one, validFrom))
  if (rule) return rule
  const chairs = listed(
    level.chairRules.filter((one) => holds(one, validFrom)).map((one) => chairLabel(one.role, one.side)),
    'or'
  )
  throw invalidInput([
    {
      field: 'input.role',
      message: {
        da: `skal være en formandspost på niveauet: ${chairs.da || 'niveauet har ingen'}`,
        en: `must be a chair of the level: ${chairs.en || 'the level has none'}`
      }
    }
  ])
}

/** The chairs that end where the new one begins. Throws CONFLICT for one that begins later. */
function replacedBy(input: DesignateChair, body: records.Body, validTo: Day | null): records.Chairmanship[] {
  const { level, role, side, validFrom } = input
  const overlapping = body.chairmanships.filter(
    (one) => one.level === level && one.role === role && one.side === side && overlaps(one, { validFrom, validTo })
  )
  const later = overlapping.find((one) => one.validFrom >= validFrom)
  if (!later) return overlapping
  const day = dated(later.validFrom)
  throw new DomainError('CONFLICT', {
    da: `${later.appointment.person.name} er allerede udpeget fra den ${day.da}: afslut den udpegning først, eller sæt validTo til senest den dag.`,
    en: `${later.appointment.person.name} is already designated from ${day.en}: end that designation first, or set validTo to that day at the latest.`
  })
}

/** Throws RULE_VIOLATION where the appointee holds no seat that the chair is chosen from. */
function mustBeEligible(
  rule: records.ChairRule,
  appointment: records.Appointment,
  place: LevelOfBody,
  day: Day,
  image: Image
): void {
  if (rule.exOfficio) {
    throw ruleViolation([
      {
        rule,
        field: 'input.role',
        message: {
          da: 'Der kan ikke udpeges til denne formandspost: den følger af et embede.',
          en: 'This chair cannot be designated: it comes with an office.'
        }
      }
    ])
  }
  if (eligibleFor(rule, compose(place, day, image).seats).includes(appointment)) return
  const seats = listed(
    rule.chosenAmong.map((one) => labelOf('SeatKind', one)),
    'or'
  )
  throw ruleViolation([
    {
      rule,
      field: 'input.appointmentKey',
      message: {
        da: `${appointment.person.name} har ingen af de pladser, som formanden vælges blandt: ${seats.da}.`,
        en: `${appointment.person.name} holds none of the seats that the chair is chosen from: ${seats.en}.`
      }
    }
  ])
}
