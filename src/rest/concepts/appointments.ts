import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { AppointmentView } from '../../domain/model/recorded-views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const appointment = serializer<AppointmentView>(
  'Appointment',
  "A person's appointment to a seat, for a period (udpegning).",
  ['key'],
  {
    ...shape.identity,
    ...shape.ofLevel,
    seatKind: shape.seatKind,
    person: field(
      z.object({ key: shape.text, name: shape.text }),
      'Person who is appointed; the name is "(slettet)" after it was erased.',
      ({ person }) => ({ key: person.key, name: person.name })
    ),
    municipality: field(
      shape.maybeReference,
      'Municipality whose seat it is; null for seats of other parties.',
      (view, context) => shape.refer(view.municipality, context)
    ),
    kind: field(shape.oneOf(words.APPOINTMENT_KIND), 'Kind of appointment: MEMBER, SUBSTITUTE or ALTERNATE.'),
    office: field(shape.oneOf(words.PERSON_OFFICE), 'Office that the person holds, such as MAYOR.'),
    field: field(
      shape.maybeOneOf(words.FIELD),
      'Professional field that the person comes from; null where not recorded.'
    ),
    onBehalfOf: field(shape.oneOf(words.SIDE), 'Side of the cooperation that the person represents.'),
    appointedBy: field(shape.maybeOneOf(words.APPOINTER), 'Party that appointed; null where not recorded.'),
    ...shape.period,
    ...shape.version
  }
)

const { make, act } = actionsOf(appointment)

export const appointments: Concept = {
  tag: 'Representation',
  collection: {
    path: '/v1/appointments',
    missing: NO_SUCH.appointment
  },
  resources: () => [
    datedPages(
      '/v1/appointments',
      'The appointments to seats',
      appointment,
      (call) => call.services.recorded.appointments(args(call), call.when),
      {
        filter: {
          ...parameter.levelFilter,
          seatKind: parameter.someOf(words.SEAT_KIND),
          municipalityCode: parameter.code,
          personKey: parameter.text,
          kind: parameter.someOf(words.APPOINTMENT_KIND),
          office: parameter.someOf(words.PERSON_OFFICE)
        },
        orders: ['body', 'name', 'validFrom']
      }
    ),
    one('/v1/appointments/:key', 'One appointment, on every day', appointment, (call) =>
      call.services.compositions.appointment(call.params.key ?? '', call.day)
    )
  ],
  actions: [
    make('appoint', '/v1/appointments', 'Appoint a person to a seat', {
      example: {
        bodyKey: '1085-sundhedsklynge-holbaek',
        level: 'PROFESSIONAL',
        seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
        personName: 'Prøve Prøvesen',
        office: 'GENERAL_PRACTITIONER',
        validFrom: '2024-01-01'
      }
    }),
    act('endAppointment', '/v1/appointments/:appointmentKey/end', 'End an appointment'),
    act(
      'replaceAppointee',
      '/v1/appointments/:appointmentKey/replace',
      'Give the seat of an appointment to another person'
    )
  ]
}
