import { z } from 'zod'
import { MESSAGES } from '../basics/input-messages.ts'
import { key, line, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { CONSTITUTION_ITEM, INVOLVED_PARTY, LEVEL, SIDE } from '../basics/vocabulary.ts'

export const scheduleMeetingSchema = z.strictObject({
  bodyKey: key,
  level: z.enum(LEVEL),
  date: daySchema,
  title: line,
  agenda: z
    .array(
      z.strictObject({
        title: line,
        /** Key of an agenda theme of the documents. */
        themeKey: key.nullish(),
        authoritiesOnly: z.boolean().nullish(),
        proposedBy: z.enum(SIDE).nullish()
      })
    )
    .max(100)
    .nullish(),
  invite: z.array(z.enum(INVOLVED_PARTY)).max(3).nullish(),
  ...writeShape
})

export const holdMeetingSchema = z.strictObject({
  meetingKey: key,
  attendance: z
    .array(z.strictObject({ appointmentKey: key, present: z.boolean() }))
    .max(500)
    .nullish(),
  decisions: z
    .array(z.strictObject({ agendaItemKey: key, text }))
    .max(100)
    .nullish(),
  ...writeShape
})

export const cancelMeetingSchema = z.strictObject({ meetingKey: key, because: text, ...writeShape })

export const decideConstitutionSchema = z.strictObject({
  bodyKey: key,
  item: z.enum(CONSTITUTION_ITEM),
  decidedOn: daySchema,
  text,
  ...writeShape
})

export const assignSecretariatSchema = z.strictObject({
  bodyKey: key,
  /** Region and municipalities share it (document 003, section 15). */
  side: z.enum(SIDE).refine((side) => side === 'REGION' || side === 'MUNICIPALITY', MESSAGES.secretariatSide.en),
  /** An organisation or unit, never a person. */
  name: line,
  contact: line.nullish(),
  lead: z.boolean().nullish(),
  validFrom: daySchema,
  ...writeShape
})

export type ScheduleMeeting = z.output<typeof scheduleMeetingSchema>
export type HoldMeeting = z.output<typeof holdMeetingSchema>
