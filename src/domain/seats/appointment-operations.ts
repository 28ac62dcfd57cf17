import { invalidInput } from '../basics/errors.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Change, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { AppointmentView } from '../model/recorded-views.ts'
import { dated } from '../vocabulary/phrases.ts'
import { type Call, operation } from '../writing/operation.ts'
import { endingWithChairs, existing, mustEndWithin } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import * as inputs from './appointment-input.ts'
import {
  earliestEnd,
  expectComposition,
  mustBeMember,
  mustExist,
  seatMunicipality,
  seatOn,
  seatPeriods
} from './seats.ts'

export const APPOINTMENT_OPERATIONS = {
  /** Appoints a person to a seat, at the longest until the end of the seat. */
  appoint: operation({
    answers: 'appointment',
    input: inputs.appointSchema,
    about: ({ bodyKey, validFrom }, image) => ({ of: existing(image.body, bodyKey, 'bodyKey'), from: validFrom }),
    plan(input, image, { newKey }) {
      const { validFrom } = input
      const { body, level, rule } = seatOn(image, input.bodyKey, input.level, input.seatKind, validFrom)
      expectVersion(body, input)
      expectComposition(body, input.level, input)
      const municipality = seatMunicipality(rule, { body, level }, input.municipalityCode ?? null, validFrom, image)
      const key = newKey('a')
      const person = personOf(input, image, newKey)
      return {
        entity: { type: 'Appointment', key },
        changes: [
          ...person.changes,
          opened('appointment', {
            key,
            personKey: person.key,
            bodyKey: body.key,
            level: input.level,
            seatKind: input.seatKind,
            municipalityKey: municipality,
            kind: input.kind ?? 'MEMBER',
            office: input.office,
            field: input.field ?? null,
            onBehalfOf: rule.side,
            appointedBy: input.appointedBy ?? null,
            validFrom,
            validTo: earliestEnd(input, ...seatPeriods(body, municipality, validFrom)),
            version: 1
          })
        ],
        touches: [{ bodyKey: body.key, level: input.level }],
        appoints: key
      }
    },
    view: (_input, image, { entity }) => appointmentView(entity.key, image)
  }),

  /** Ends an appointment and the chairs that rest on it; `on` is the first day without it. */
  endAppointment: operation({
    answers: 'appointment',
    input: inputs.endAppointmentSchema,
    about: ({ appointmentKey, on }, image) => ({
      of: existing(image.appointment, appointmentKey, 'appointmentKey').body,
      from: on
    }),
    plan(input, image) {
      const appointment = existing(image.appointment, input.appointmentKey, 'appointmentKey')
      expectVersion(appointment, input)
      expectComposition(appointment.body, appointment.level, input)
      mustEndWithin(appointment, input.on)
      return { entity: appointment, changes: endingWithChairs(appointment, input.on), touches: [appointment] }
    },
    view: (_input, image, { entity }) => appointmentView(entity.key, image)
  }),

  /** Ends an appointment and gives its seat to another person from the same day on, until the old end. */
  replaceAppointee: operation({
    answers: 'appointment',
    input: inputs.replaceAppointeeSchema,
    about: ({ appointmentKey, on }, image) => ({
      of: existing(image.appointment, appointmentKey, 'appointmentKey').body,
      from: on
    }),
    plan(input, image, { newKey }) {
      const { on } = input
      const old = existing(image.appointment, input.appointmentKey, 'appointmentKey')
      expectVersion(old, input)
      expectComposition(old.body, old.level, input)
      mustEndWithin(old, on)
      if (on === old.validTo) {
        const day = dated(on)
        throw invalidInput([
          {
            field: 'input.on',
            message: { da: `skal ligge før den ${day.da}`, en: `must lie before ${day.en}` }
          }
        ])
      }
      mustExist(old.body, on, 'on')
      mustBeMember(old.body, old.municipalityKey, on, 'on')
      const key = newKey('a')
      const person = personOf(input, image, newKey)
      return {
        entity: { type: 'Appointment', key },
        changes: [
          ...endingWithChairs(old, on),
          ...person.changes,
          opened('appointment', {
            key,
            personKey: person.key,
            bodyKey: old.bodyKey,
            level: old.level,
            seatKind: old.seatKind,
            municipalityKey: old.municipalityKey,
            kind: old.kind,
            office: input.office ?? old.office,
            field: input.field ?? null,
            onBehalfOf: old.onBehalfOf,
            appointedBy: old.appointedBy,
            validFrom: on,
            validTo: earliestEnd(old, ...seatPeriods(old.body, old.municipalityKey, on)),
            version: 1
          })
        ],
        touches: [old]
      }
    },
    view: (_input, image, { entity }) => appointmentView(entity.key, image)
  })
}

function appointmentView(key: string, image: Image): AppointmentView {
  const record = existing(image.appointment, key, 'appointmentKey')
  return new AppointmentView(record, record.validFrom, image)
}

/** The person with the key, or a new one with the name. */
function personOf(
  { personKey, personName }: { personKey?: Maybe<string>; personName?: Maybe<string> },
  image: Image,
  newKey: Call['newKey']
): { key: string; changes: Change[] } {
  if (Boolean(personKey) === Boolean(personName)) {
    throw invalidInput([
      {
        field: 'input.personKey',
        message: { da: 'angiv enten personKey eller personName', en: 'give either personKey or personName' }
      }
    ])
  }
  if (personKey) return { key: existing(image.person, personKey, 'personKey').key, changes: [] }
  const key = newKey('p')
  return { key, changes: [opened('person', { key, name: personName ?? '', version: 1 })] }
}
