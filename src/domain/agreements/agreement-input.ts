import { z } from 'zod'
import { codeOf } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { condition, keyOf, line, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { notBeforeLaw, repealShape } from '../lifecycle/repeal.ts'

const months = z.int().min(1).max(48)

/** The authority that decides: one of the three. A body is accepted here, so that its refusal can cite the rule. */
export const authoritySchema = z
  .strictObject({
    regionCode: codeOf('region').nullish(),
    municipalityCode: codeOf('municipality').nullish(),
    bodyKey: keyOf('body').nullish()
  })
  .refine((by) => [by.regionCode, by.municipalityCode, by.bodyKey].filter((one) => one != null).length === 1, {
    message: MESSAGES.oneAuthority.en
  })
export type Authority = z.output<typeof authoritySchema>

export const draftHealthAgreementSchema = z
  .strictObject({
    regionCode: codeOf('region'),
    name: line.nullish(),
    on: daySchema,
    validFrom: daySchema,
    /** The months by which a law makes the term shorter than four years. */
    shortenedByMonths: z.int().min(1).max(47).nullish(),
    legalBasis: line.nullish(),
    remark: text.nullish(),
    ...writeShape
  })
  .refine(
    (input) => input.shortenedByMonths == null || input.legalBasis != null,
    condition(['shortenedByMonths', 'legalBasis'], MESSAGES.shorteningLaw.en, 'legalBasis')
  )

/** A step with its day; the remark is optional. */
export const agreementStepSchema = z.strictObject({
  agreementKey: keyOf('healthAgreement'),
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
})

/** A step with a remark that must be given. */
export const agreementTextStepSchema = agreementStepSchema.extend({ remark: text })

export const agreementInputSchema = agreementTextStepSchema.extend({ clusterKey: keyOf('body') })

export const agreementDecisionSchema = agreementStepSchema.extend({ by: authoritySchema })

export const agreementRejectionSchema = agreementDecisionSchema.extend({ remark: text })

export const extendHealthAgreementSchema = agreementStepSchema.extend({ months, legalBasis: line })

export const repealHealthAgreementSchema = z
  .strictObject({ agreementKey: keyOf('healthAgreement'), ...repealShape })
  .refine((input) => input.on <= input.repealedFrom, notBeforeLaw)

export type RepealHealthAgreement = z.output<typeof repealHealthAgreementSchema>
export type AgreementStep = z.output<typeof agreementStepSchema>
export type ExtendHealthAgreement = z.output<typeof extendHealthAgreementSchema>
