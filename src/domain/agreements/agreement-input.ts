import { z } from 'zod'
import { codeSchema } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { key, line, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'

const months = z.int().min(1).max(48)

/** Who decides: one of them. A body may be named, and is told that it is no authority. */
export const authoritySchema = z
  .strictObject({ regionCode: codeSchema.nullish(), municipalityCode: codeSchema.nullish(), bodyKey: key.nullish() })
  .refine((by) => [by.regionCode, by.municipalityCode, by.bodyKey].filter((one) => one != null).length === 1, {
    message: MESSAGES.oneAuthority.en
  })
export type Authority = z.output<typeof authoritySchema>

export const draftHealthAgreementSchema = z
  .strictObject({
    regionCode: codeSchema,
    name: line.nullish(),
    on: daySchema,
    validFrom: daySchema,
    /** Months by which the term is shorter than four years, and the law that says so. */
    shortenedByMonths: z.int().min(1).max(47).nullish(),
    legalBasis: line.nullish(),
    remark: text.nullish(),
    ...writeShape
  })
  .refine((input) => input.shortenedByMonths == null || input.legalBasis != null, {
    message: MESSAGES.shorteningLaw.en,
    path: ['legalBasis']
  })

/** A step that says no more than when it was taken. */
export const agreementStepSchema = z.strictObject({
  agreementKey: key,
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
})

/** A step that must say what it is about. */
export const agreementTextStepSchema = agreementStepSchema.extend({ remark: text })

export const agreementInputSchema = agreementTextStepSchema.extend({ clusterKey: key })

export const agreementDecisionSchema = agreementStepSchema.extend({ by: authoritySchema })

export const agreementRejectionSchema = agreementDecisionSchema.extend({ remark: text })

export const extendHealthAgreementSchema = agreementStepSchema.extend({ months, legalBasis: line })

export type DraftHealthAgreementInput = z.input<typeof draftHealthAgreementSchema>
export type AgreementStepInput = z.input<typeof agreementStepSchema>
export type AgreementTextStepInput = z.input<typeof agreementTextStepSchema>
export type AgreementInputInput = z.input<typeof agreementInputSchema>
export type AgreementDecisionInput = z.input<typeof agreementDecisionSchema>
export type AgreementRejectionInput = z.input<typeof agreementRejectionSchema>
export type ExtendHealthAgreementInput = z.input<typeof extendHealthAgreementSchema>
