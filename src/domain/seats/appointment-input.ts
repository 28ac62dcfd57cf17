import { z } from 'zod'
import { codeOf } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { condition, keyOf, name, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import {
  APPOINTER,
  APPOINTMENT_KIND,
  CHAIR_ROLE,
  FIELD,
  INVOLVED_PARTY,
  INVOLVEMENT_KIND,
  LEVEL,
  PERSON_OFFICE,
  SEAT_KIND,
  SIDE
} from '../basics/vocabulary.ts'

/** The fields about the write itself, of operations that change a composition. */
const seatWriteShape = { ...writeShape, expectedCompositionVersion: z.int().min(0).nullish() }

const periodShape = { validFrom: daySchema, validTo: daySchema.nullish() }
const inOrder = (input: { validFrom: string; validTo?: string | null | undefined }) =>
  !input.validTo || input.validFrom < input.validTo
const ORDER = condition(['validFrom', 'validTo'], MESSAGES.afterValidFrom.en, 'validTo')

export const appointSchema = z
  .strictObject({
    bodyKey: keyOf('body'),
    level: z.enum(LEVEL),
    seatKind: z.enum(SEAT_KIND),
    municipalityCode: codeOf('municipality').nullish(),
    /** Key of a recorded person; for a new person, the name instead. */
    personKey: keyOf('person').nullish(),
    personName: name.nullish(),
    office: z.enum(PERSON_OFFICE),
    field: z.enum(FIELD).nullish(),
    kind: z.enum(APPOINTMENT_KIND).nullish(),
    appointedBy: z.enum(APPOINTER).nullish(),
    ...periodShape,
    ...seatWriteShape
  })
  .refine(inOrder, ORDER)

export const endAppointmentSchema = z.strictObject({
  appointmentKey: keyOf('appointment'),
  on: daySchema,
  ...seatWriteShape
})

export const replaceAppointeeSchema = z.strictObject({
  appointmentKey: keyOf('appointment'),
  on: daySchema,
  personKey: keyOf('person').nullish(),
  personName: name.nullish(),
  office: z.enum(PERSON_OFFICE).nullish(),
  field: z.enum(FIELD).nullish(),
  ...seatWriteShape
})

export const designateChairSchema = z
  .strictObject({
    bodyKey: keyOf('body'),
    level: z.enum(LEVEL),
    role: z.enum(CHAIR_ROLE),
    side: z.enum(SIDE),
    appointmentKey: keyOf('appointment'),
    ...periodShape,
    ...seatWriteShape
  })
  .refine(inOrder, ORDER)

export const recordLocalAgreementSchema = z
  .strictObject({
    bodyKey: keyOf('body'),
    level: z.enum(LEVEL),
    seatKind: z.enum(SEAT_KIND),
    minimum: z.int().min(0).nullish(),
    maximum: z.int().min(0).nullish(),
    parties: z.array(name).min(2, MESSAGES.twoParties.en).max(50),
    text,
    agreedOn: daySchema,
    ...periodShape,
    ...seatWriteShape
  })
  .refine(inOrder, ORDER)

export const involvePatientsSchema = z.strictObject({
  bodyKey: keyOf('body'),
  level: z.enum(LEVEL),
  party: z.enum(INVOLVED_PARTY),
  kind: z.enum(INVOLVEMENT_KIND),
  date: daySchema,
  text,
  ...writeShape
})

export type Appoint = z.input<typeof appointSchema>
export type DesignateChair = z.output<typeof designateChairSchema>
export type RecordLocalAgreement = z.output<typeof recordLocalAgreementSchema>
