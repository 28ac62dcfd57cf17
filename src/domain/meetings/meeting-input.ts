import { z } from 'zod'
import { MESSAGES } from '../basics/input-messages.ts'
import { keyOf, line, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { CONSTITUTION_ITEM, INVOLVED_PARTY, LEVEL, SIDE } from '../basics/vocabulary.ts'

export const scheduleMeetingSchema = z.strictObject({
  bodyKey: keyOf('body'),
  level: z.enum(LEVEL),
  date: daySchema,
  title: line,
  agenda: z
    .array(
      z.strictObject({
        title: line,
        /** Key of an agenda theme of the documents. */
        themeKey: keyOf('statement').nullish(),
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
  meetingKey: keyOf('meeting'),
  attendance: z
    .array(z.strictObject({ appointmentKey: keyOf('appointment'), present: z.boolean() }))
    .max(500)
    .nullish(),
  decisions: z
    .array(z.strictObject({ agendaItemKey: keyOf('agendaItem'), text }))
    .max(100)
    .nullish(),
  ...writeShape
})

export const cancelMeetingSchema = z.strictObject({ meetingKey: keyOf('meeting'), because: text, ...writeShape })

export const decideConstitutionSchema = z.strictObject({
  bodyKey: keyOf('body'),
  item: z.enum(CONSTITUTION_ITEM),
  decidedOn: daySchema,
  text,
  ...writeShape
})

export const assignSecretariatSchema = z.strictObject({
  bodyKey: keyOf('body'),
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
