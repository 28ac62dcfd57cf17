import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { parseInput } from '../basics/input.ts'
import { common, type Day, holds, overlaps, type Period, plusDays } from '../basics/time.ts'
import { eligibleFor, isMandatory, presumedMandatory } from '../composition/engine.ts'
import { compose, type LevelOfBody, levelOf } from '../composition/situation.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { AppointmentView, ChairmanshipView, InvolvementView, LocalAgreementView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { membershipHolds } from '../model/views.ts'
import { endingWithChairs, existing, mustEndWithin, type NewKey } from '../writing/plans.ts'
import { expectVersion, type Plan, type Write, type WriteContext, type Written } from '../writing/writes.ts'
import * as input from './appointment-input.ts'

type Person = { personKey?: string | null | undefined; personName?: string | null | undefined }

/** People and their places: who sits where, on whose behalf, and who leads. */
export function createAppointmentService(write: Write, newKey: NewKey) {
  return {
    /**
     * Puts a person on a seat, at most until the day on which the seat is known to end. Refused where there is no such
     * seat that day, or where a mandatory rule would break.
     */
    appoint(given: input.AppointInput, context: WriteContext): Written<AppointmentView> {
      const asked = parseInput(input.appointSchema, given, 'input')
      const key = newKey('a')
      const plan = (image: Image): Plan => {
        const { body, level, rule } = seatOn(image, asked.bodyKey, asked.level, asked.seatKind, asked.validFrom)
        expectVersion(body, asked)
        const municipality = seatMunicipality(
          rule,
          { body, level },
          asked.municipalityCode ?? null,
          asked.validFrom,
          image
        )
        const person = personOf(asked, image, newKey)
        return {
          set: {
            operation: 'appoint',
            entity: { type: 'Appointment', key },
            reason: asked.reason ?? null,
            changes: [
              ...person.changes,
              opened('appointment', {
                key,
                personKey: person.key,
                bodyKey: body.key,
                level: asked.level,
                seatKind: asked.seatKind,
                municipalityKey: municipality,
                kind: asked.kind ?? 'MEMBER',
                office: asked.office,
                field: asked.field ?? null,
                onBehalfOf: rule.side,
                appointedBy: asked.appointedBy ?? null,
                validFrom: asked.validFrom,
                validTo: endOf(asked, ...seatPeriods(body, municipality, asked.validFrom)),
                version: 1
              })
            ]
          },
          touches: [{ bodyKey: body.key, level: asked.level }],
          from: asked.validFrom
        }
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.bodyKey, 'bodyKey'), from: asked.validFrom }),
        plan,
        (image) => appointmentView(key, image)
      )
    },

    /** Ends an appointment; `on` is the first day it no longer holds. Chairs that rest on it end with it. */
    endAppointment(given: input.EndAppointmentInput, context: WriteContext): Written<AppointmentView> {
      const asked = parseInput(input.endAppointmentSchema, given, 'input')
      const plan = (image: Image): Plan => {
        const appointment = existing(image.appointment, asked.appointmentKey, 'appointmentKey')
        expectVersion(appointment, asked)
        mustEndWithin(appointment, asked.on)
        return {
          set: {
            operation: 'endAppointment',
            entity: { type: 'Appointment', key: appointment.key },
            reason: asked.reason ?? null,
            changes: endingWithChairs(appointment, asked.on)
          },
          touches: [appointment],
          from: asked.on
        }
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.appointment, asked.appointmentKey, 'appointmentKey').body, from: asked.on }),
        plan,
        (image) => appointmentView(asked.appointmentKey, image)
      )
    },

    /** Ends an appointment and gives its seat to another person from the same day on, until the old end. */
    replaceAppointee(given: input.ReplaceAppointeeInput, context: WriteContext): Written<AppointmentView> {
      const asked = parseInput(input.replaceAppointeeSchema, given, 'input')
      const key = newKey('a')
      const plan = (image: Image): Plan => {
        const old = existing(image.appointment, asked.appointmentKey, 'appointmentKey')
        expectVersion(old, asked)
        mustEndWithin(old, asked.on)
        if (asked.on === old.validTo)
          throw invalidInput([
            {
              field: 'input.on',
              message: { da: `skal ligge før ${old.validTo}`, en: `must lie before ${old.validTo}` }
            }
          ])
        mustBeThere(old.body, asked.on, 'on')
        mustBeMember(old.body, old.municipalityKey, asked.on, 'on')
        const person = personOf(asked, image, newKey)
        return {
          set: {
            operation: 'replaceAppointee',
            entity: { type: 'Appointment', key },
            reason: asked.reason ?? null,
            changes: [
              ...endingWithChairs(old, asked.on),
              ...person.changes,
              opened('appointment', {
                key,
                personKey: person.key,
                bodyKey: old.bodyKey,
                level: old.level,
                seatKind: old.seatKind,
                municipalityKey: old.municipalityKey,
                kind: old.kind,
                office: asked.office ?? old.office,
                field: asked.field ?? null,
                onBehalfOf: old.onBehalfOf,
                appointedBy: old.appointedBy,
                validFrom: asked.on,
                validTo: endOf(old, ...seatPeriods(old.body, old.municipalityKey, asked.on)),
                version: 1
              })
            ]
          },
          touches: [old],
          from: asked.on
        }
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.appointment, asked.appointmentKey, 'appointmentKey').body, from: asked.on }),
        plan,
        (image) => appointmentView(key, image)
      )
    },

    /**
     * Designates a chair among those who hold the seats it is chosen among, at most until that appointment ends; an
     * earlier one ends where this begins.
     */
    designateChair(given: input.DesignateChairInput, context: WriteContext): Written<ChairmanshipView> {
      const asked = parseInput(input.designateChairSchema, given, 'input')
      const key = newKey('c')
      const plan = (image: Image): Plan => {
        const body = existing(image.body, asked.bodyKey, 'bodyKey')
        expectVersion(body, asked)
        const at = levelOn(body, asked.level, asked.validFrom, image, 'validFrom')
        const appointment = existing(image.appointment, asked.appointmentKey, 'appointmentKey')
        const rule = at.level.chairRules.find(
          (one) => one.role === asked.role && one.side === asked.side && holds(one, asked.validFrom)
        )
        if (!rule)
          throw invalidInput([
            {
              field: 'input.role',
              message: {
                da: `skal være en formandspost, som niveauet har for ${asked.side} den dag`,
                en: `must be a chair that the level has for side ${asked.side} on that day`
              }
            }
          ])
        mayBeChair(rule, appointment, at, asked.validFrom, image)
        const validTo = endOf(asked, body, appointment, appointment.body)
        const earlier = body.chairmanships.filter(
          (one) =>
            one.level === asked.level &&
            one.role === asked.role &&
            one.side === asked.side &&
            overlaps(one, { validFrom: asked.validFrom, validTo })
        )
        const later = earlier.find((one) => one.validFrom >= asked.validFrom)
        if (later) {
          throw new DomainError('CONFLICT', {
            da: `${later.appointment.person.name} er allerede udpeget fra ${later.validFrom}: afslut den udpegning først, eller sæt validTo til senest den dag.`,
            en: `${later.appointment.person.name} is already designated from ${later.validFrom}: end that designation first, or set validTo to that day at the latest.`
          })
        }
        return {
          set: {
            operation: 'designateChair',
            entity: { type: 'Chairmanship', key },
            reason: asked.reason ?? null,
            changes: [
              ...earlier.map((one) => changed('chairmanship', one, { validTo: asked.validFrom })),
              opened('chairmanship', {
                key,
                bodyKey: body.key,
                level: asked.level,
                role: asked.role,
                side: asked.side,
                appointmentKey: appointment.key,
                validFrom: asked.validFrom,
                validTo,
                version: 1
              })
            ]
          },
          touches: [{ bodyKey: body.key, level: asked.level }],
          from: asked.validFrom
        }
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.bodyKey, 'bodyKey'), from: asked.validFrom }),
        plan,
        (image) => new ChairmanshipView(existing(image.chairmanship, key, 'key'), asked.validFrom, image)
      )
    },

    /** Records that the parties vary a DEFAULT rule for one body and period. A MANDATORY rule cannot be varied. */
    recordLocalAgreement(given: input.RecordLocalAgreementInput, context: WriteContext): Written<LocalAgreementView> {
      const asked = parseInput(input.recordLocalAgreementSchema, given, 'input')
      const key = newKey('l')
      const plan = (image: Image): Plan => {
        const { body, level, rule } = seatOn(image, asked.bodyKey, asked.level, asked.seatKind, asked.validFrom)
        expectVersion(body, asked)
        if (isMandatory(rule))
          throw ruleViolation([
            {
              rule: rule,
              message: {
                da: 'Reglen er ufravigelig: ingen lokal aftale kan fravige den.',
                en: 'The rule is mandatory: no local agreement can vary it.'
              }
            }
          ])
        const [minimum, maximum] = [asked.minimum ?? null, asked.maximum ?? null]
        if (minimum !== null && maximum !== null && minimum > maximum) {
          throw invalidInput([
            { field: 'input.maximum', message: { da: 'må ikke være under minimum', en: 'must not be below minimum' } }
          ])
        }
        const other = body.localAgreements.find(
          (one) =>
            one.level === level.level &&
            one.seatKind === asked.seatKind &&
            overlaps(one, { validFrom: asked.validFrom, validTo: asked.validTo ?? null })
        )
        if (other)
          throw new DomainError('CONFLICT', {
            da: `Der gælder allerede en lokal aftale om ${asked.seatKind} fra ${other.validFrom} til ${other.validTo ?? 'videre'}.`,
            en: `A local agreement on ${asked.seatKind} already holds from ${other.validFrom} to ${other.validTo ?? 'further notice'}.`
          })
        return {
          set: {
            operation: 'recordLocalAgreement',
            entity: { type: 'LocalAgreement', key },
            reason: asked.reason ?? null,
            changes: [
              opened('localAgreement', {
                key,
                bodyKey: body.key,
                level: asked.level,
                seatKind: asked.seatKind,
                minimum,
                maximum,
                parties: asked.parties,
                text: asked.text,
                agreedOn: asked.agreedOn,
                validFrom: asked.validFrom,
                validTo: endOf(asked, body),
                version: 1
              })
            ]
          },
          touches: [{ bodyKey: body.key, level: asked.level }],
          from: asked.validFrom,
          warnings: presumedMandatory(rule, body)
        }
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.bodyKey, 'bodyKey'), from: asked.validFrom }),
        plan,
        (image) => new LocalAgreementView(existing(image.localAgreement, key, 'key'), asked.validFrom, image)
      )
    },

    /** Records that patients or relatives were involved or invited. */
    involvePatients(given: input.InvolvePatientsInput, context: WriteContext): Written<InvolvementView> {
      const asked = parseInput(input.involvePatientsSchema, given, 'input')
      const key = newKey('i')
      const plan = (image: Image): Plan => {
        const body = existing(image.body, asked.bodyKey, 'bodyKey')
        expectVersion(body, asked)
        levelOn(body, asked.level, asked.date, image, 'date')
        const { bodyKey, level, party, kind, date, text } = asked
        return {
          set: {
            operation: 'involvePatients',
            entity: { type: 'Involvement', key },
            reason: asked.reason ?? null,
            changes: [opened('involvement', { key, bodyKey, level, party, kind, date, text, version: 1 })]
          },
          touches: [],
          from: date
        }
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.bodyKey, 'bodyKey'), from: asked.date }),
        plan,
        (image) => new InvolvementView(existing(image.involvement, key, 'key'), asked.date, image)
      )
    }
  }
}

export type AppointmentService = ReturnType<typeof createAppointmentService>

function appointmentView(key: string, image: Image): AppointmentView {
  const record = existing(image.appointment, key, 'appointmentKey')
  return new AppointmentView(record, record.validFrom, image)
}

/** The level of the body; INVALID_INPUT, under the field of the day, where the body is not there, or has no such level. */
export function levelOn(
  body: records.Body,
  level: records.BodyLevel['level'],
  day: Day,
  image: Image,
  field: string
): LevelOfBody {
  mustBeThere(body, day, field)
  const found = levelOf(body, level, day, image)
  if (!found)
    throw invalidInput([
      {
        field: 'input.level',
        message: {
          da: `${body.key} har intet niveau ${level} den ${day}`,
          en: `${body.key} has no ${level} level on ${day}`
        }
      }
    ])
  return found
}

function mustBeThere(body: records.Body, day: Day, field: string): void {
  mustLieIn(body, day, field, { da: body.key, en: body.key })
}

/** Where the seat is a municipality's: it must be a member that day. */
function mustBeMember(body: records.Body, code: string | null, day: Day, field: string): void {
  if (code === null) return
  const memberships = body.memberships.filter((one) => one.municipalityKey === code)
  if (memberships.some((one) => membershipHolds(one, day))) return
  // The one that has ended last tells the last possible day; else the one to come tells the first.
  const nearest =
    memberships.findLast((one) => one.validTo !== null && one.validTo <= day) ??
    memberships.find((one) => one.validFrom !== null && one.validFrom > day)
  if (nearest)
    mustLieIn(common(nearest, nearest.member), day, field, {
      da: `${code} som medlem af ${body.key}`,
      en: `${code} as a member of ${body.key}`
    })
}

function mustLieIn(period: Period, day: Day, field: string, what: Text): void {
  const wrong = (da: string, en: string) => invalidInput([{ field: `input.${field}`, message: { da, en } }])
  if (period.validTo !== null && day >= period.validTo) {
    const last = plusDays(period.validTo, -1)
    throw wrong(
      `må ikke ligge efter ${last}, den sidste dag for ${what.da}`,
      `must not lie after ${last}, the last day of ${what.en}`
    )
  }
  if (period.validFrom !== null && day < period.validFrom) {
    throw wrong(
      `må ikke ligge før ${period.validFrom}, den første dag for ${what.da}`,
      `must not lie before ${period.validFrom}, the first day of ${what.en}`
    )
  }
}

/** The periods within which a seat is there from the day on: its body's and, where it has one, its municipality's. */
function seatPeriods(body: records.Body, municipalityKey: string | null, day: Day): Period[] {
  const membership = body.memberships.find(
    (one) => municipalityKey !== null && one.municipalityKey === municipalityKey && membershipHolds(one, day)
  )
  return membership ? [body, membership, membership.member] : [body]
}

/** The end asked for, or an earlier one of what it rests on: what ends takes along what is open under it. */
function endOf(asked: { validTo?: Day | null | undefined }, ...restsOn: readonly Period[]): Day | null {
  return common({ validFrom: null, validTo: asked.validTo ?? null }, ...restsOn).validTo
}

/** The rule that gives the seat. Nobody is entered on a seat that follows from a chair elsewhere. */
function seatOn(
  image: Image,
  bodyKey: string,
  levelName: records.BodyLevel['level'],
  seatKind: records.RepresentationRule['seatKind'],
  day: Day
) {
  const body = existing(image.body, bodyKey, 'bodyKey')
  const { level } = levelOn(body, levelName, day, image, 'validFrom')
  const rules = level.rules.filter((rule) => holds(rule, day))
  const rule = rules.find((one) => one.seatKind === seatKind)
  if (!rule) {
    throw invalidInput([
      {
        field: 'input.seatKind',
        message: {
          da: `skal være en plads på niveauet: ${rules.map((one) => one.seatKind).join(', ')}`,
          en: `must be a seat of the level: ${rules.map((one) => one.seatKind).join(', ')}`
        }
      }
    ])
  }
  if (rule.derivedFromChair !== null) {
    throw ruleViolation([
      {
        rule: rule,
        message: {
          da: 'Der kan ikke udpeges til denne plads: den følger af posten som kommunal medformand for klyngen.',
          en: 'This seat cannot be appointed to: it comes with the post of municipal co-chair of the cluster.'
        }
      }
    ])
  }
  return { body, level, rule }
}

/** The municipality whose seat it is; INVALID_INPUT where it is missing, not wanted, or no member that day. */
function seatMunicipality(
  rule: records.RepresentationRule,
  at: LevelOfBody,
  code: string | null,
  day: Day,
  image: Image
): string | null {
  const field = 'input.municipalityCode'
  if (rule.per !== 'MEMBER_MUNICIPALITY') {
    if (code !== null)
      throw invalidInput([
        {
          field,
          message: {
            da: `skal udelades: ${rule.seatKind} er ikke en kommunes plads`,
            en: `must be left out: ${rule.seatKind} is not a municipality's seat`
          }
        }
      ])
    return null
  }
  if (code === null)
    throw invalidInput([
      {
        field,
        message: {
          da: 'skal være koden på den kommune, hvis plads det er, såsom "0316"',
          en: 'must be the code of the municipality whose seat it is, such as "0316"'
        }
      }
    ])
  const seat = compose(at, day, image).seats.find((one) => one.rule === rule && one.requiredBy.key === code)
  if (!seat) mustBeMember(at.body, code, day, 'validFrom')
  if (!seat)
    throw invalidInput([
      {
        field,
        message: {
          da: `${code} har ingen plads i ${at.body.key} den ${day}`,
          en: `${code} has no seat in ${at.body.key} on ${day}`
        }
      }
    ])
  return code
}

/** Throws RULE_VIOLATION where the appointee does not hold a seat that the chair is chosen among. */
function mayBeChair(
  rule: records.ChairRule,
  appointment: records.Appointment,
  at: LevelOfBody,
  day: Day,
  image: Image
): void {
  if (rule.exOfficio) {
    throw ruleViolation([
      {
        rule: rule,
        message: {
          da: 'Der kan ikke udpeges til denne formandspost: den følger af et embede.',
          en: 'This chair cannot be designated: it comes with an office.'
        }
      }
    ])
  }
  if (eligibleFor(rule, compose(at, day, image).seats).includes(appointment)) return
  throw ruleViolation([
    {
      rule: rule,
      message: {
        da: `${appointment.person.name} har ingen af de pladser, som formanden vælges blandt: ${rule.chosenAmong.join(', ')}.`,
        en: `${appointment.person.name} holds none of the seats that the chair is chosen from: ${rule.chosenAmong.join(', ')}.`
      }
    }
  ])
}

/** A known person by key, or a new one by name. */
function personOf(asked: Person, image: Image, newKey: NewKey): { key: string; changes: Change[] } {
  if (Boolean(asked.personKey) === Boolean(asked.personName)) {
    throw invalidInput([
      {
        field: 'input.personKey',
        message: { da: 'angiv enten personKey eller personName', en: 'give either personKey or personName' }
      }
    ])
  }
  if (asked.personKey) return { key: existing(image.person, asked.personKey, 'personKey').key, changes: [] }
  const key = newKey('p')
  return { key, changes: [opened('person', { key, name: asked.personName ?? '', version: 1 })] }
}
