import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import type { Day } from '../basics/time.ts'
import { statementOf } from '../lifecycle/lifecycle.ts'
import { byLaw, repealBasis, repealStep } from '../lifecycle/repeal.ts'
import { stepsOf } from '../lifecycle/step-operation.ts'
import { firstStep, notAhead, type Party, stepFrom } from '../lifecycle/steps.ts'
import { opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named, nameOn } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { agreementStageOn } from '../model/states.ts'
import { HealthAgreementView } from '../model/views.ts'
import { dated, inMonths } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing, freeKey, mustHold } from '../writing/plans.ts'
import { expectNoVersion } from '../writing/writes.ts'
import * as inputs from './agreement-input.ts'
import {
  type AgreementParty,
  approvalsOn,
  bodiesTaking,
  draftedBy,
  HEALTH_AGREEMENT,
  healthClusterOf,
  partiesOn
} from './agreement-lifecycle.ts'
import { basis, extension, monthsLater, TERM_MONTHS, termOf, unappliedExtensions } from './agreement-term.ts'

/** Steps of an agreement. The bodies in whose name a step can be taken may write it, too. */
const step = stepsOf(HEALTH_AGREEMENT, {
  answers: 'healthAgreement',
  subject: ({ agreementKey }: inputs.AgreementStep, image) =>
    existing(image.healthAgreement, agreementKey, 'agreementKey'),
  about: (agreement, input, { operation }) => ({
    of: agreement,
    bodies: bodiesTaking(HEALTH_AGREEMENT, operation, agreement.region, input)
  }),
  base: agreementStageOn,
  view: (agreement, on, image) => new HealthAgreementView(agreement, on, image)
})
/** A step of the committee that drafts the agreement. */
const byCommittee = (agreement: records.HealthAgreement, { on }: { on: Day }): Party => draftedBy(agreement.region, on)
const committeeStep = step(inputs.agreementStepSchema, { step: byCommittee })
const committeeStepWithRemark = step(inputs.agreementTextStepSchema, { step: byCommittee })
const byHealthAuthority = (): Party => ({ by: 'HEALTH_AUTHORITY', byKey: null })

export const AGREEMENT_OPERATIONS = {
  /** Drafts a region's next agreement. Its term is four years, unless a law shortens it. */
  draftHealthAgreement: operation({
    answers: 'healthAgreement',
    input: inputs.draftHealthAgreementSchema,
    check: notAhead,
    about: ({ regionCode, on }, image) => ({ of: existing(image.region, regionCode, 'regionCode'), from: on }),
    plan(input, image, call) {
      const region = existing(image.region, input.regionCode, 'regionCode')
      const { validFrom } = input
      expectNoVersion(input)
      mustHold(region, validFrom, 'validFrom')
      const drafter = draftedBy(region, input.on)
      const before = lastOf(region)
      if (before?.validTo && validFrom < before.validTo) throw overlapping(before, before.validTo)
      const inherited = before ? unappliedExtensions(before) : null
      const shortened = input.shortenedByMonths ?? inherited?.months ?? 0
      const legalBasis = input.legalBasis ?? inherited?.legalBasis
      const validTo = monthsLater(validFrom, TERM_MONTHS - shortened, 'validFrom')
      const key = freeKey(`${region.key}-sundhedsaftale-${validFrom.slice(0, 4)}`, image.healthAgreement)
      const regionName = nameOn(region.names, 'NAME', input.on)
      const law = legalBasis ? ` ${legalBasis}` : ''
      return {
        entity: { type: 'HealthAgreement', key },
        changes: [
          opened('healthAgreement', {
            key,
            regionKey: region.key,
            name: input.name ?? `Sundhedsaftale ${validFrom.slice(0, 4)}–${validTo.slice(0, 4)}, ${regionName}`,
            generation: (before?.generation ?? 0) + 1,
            originalValidTo: null,
            extendedByMonths: 0,
            shortenedByMonths: shortened,
            validFrom,
            validTo,
            validFromBasis: basis({ da: 'Som besluttet ved udkastet.', en: 'As decided with the draft.' }),
            validToBasis: basis(
              shortened > 0
                ? {
                    da: `Fire år, afkortet med ${inMonths(shortened).da}:${law}`,
                    en: `Four years, shortened by ${inMonths(shortened).en}:${law}`
                  }
                : { da: 'Fire år efter begyndelsen.', en: 'Four years after the beginning.' }
            ),
            replacesKey: before?.key ?? null,
            evidence: 'RECORDED',
            provenance: [],
            basis: [],
            note: null,
            version: 1
          }),
          firstStep(
            HEALTH_AGREEMENT,
            key,
            stepFrom(input, { ...drafter, data: legalBasis ? { legalBasis } : {} }),
            call
          )
        ]
      }
    },
    view: ({ on }, image, { entity }) =>
      new HealthAgreementView(existing(image.healthAgreement, entity.key, 'agreementKey'), on, image)
  }),

  /** A health cluster of the region gives its input to the draft. */
  giveHealthAgreementInput: step(inputs.agreementInputSchema, {
    step: ({ region }, { clusterKey, on }) => ({ by: 'CLUSTER', byKey: healthClusterOf(region, clusterKey, on) })
  }),

  discussGeneralPractice: committeeStepWithRemark,
  reviseHealthAgreement: committeeStepWithRemark,

  /** Sends the draft with its goals to all parties. */
  sendHealthAgreementForApproval: step(inputs.agreementStepSchema, {
    step(agreement, input) {
      notBeforeGoals(agreement, input.on)
      return byCommittee(agreement, input)
    }
  }),

  /** The regional council or a municipal council approves the revision that was sent. */
  approveHealthAgreement: step(inputs.agreementDecisionSchema, {
    step(agreement, { by, on }, image) {
      const authority = authorityOf(by, agreement, on, image)
      if (agreementStageOn(agreement, on) === 'IN_APPROVAL' && approvalsOn(agreement, on).has(authority.byKey)) {
        const party = partiesOn(agreement, on).find(({ key }) => key === authority.byKey)
        const who = named(party ?? { key: authority.byKey }, on)
        throw new DomainError('CONFLICT', {
          da: `${who.da} har allerede godkendt denne udgave.`,
          en: `${who.en} has approved this revision already.`
        })
      }
      return authority
    }
  }),

  /** The regional council or a municipal council rejects it with a reason, so that it is revised. */
  rejectHealthAgreement: step(inputs.agreementRejectionSchema, {
    step: (agreement, { by, on }, image) => authorityOf(by, agreement, on, image)
  }),

  submitHealthAgreement: committeeStep,
  recordHealthAuthorityApproval: step(inputs.agreementStepSchema, { step: byHealthAuthority }),
  recordHealthAuthorityRejection: step(inputs.agreementTextStepSchema, { step: byHealthAuthority }),

  /** Extends an agreement by law. The term of the next one begins later by as much; its end stays. */
  extendHealthAgreement: step(inputs.extendHealthAgreementSchema, {
    step: (agreement, input) => ({ by: 'LEGISLATION', byKey: null, data: extension(agreement, input).data }),
    changes: (agreement, input) => extension(agreement, input).changes
  }),

  followUpHealthAgreement: committeeStepWithRemark,
  withdrawHealthAgreement: committeeStepWithRemark,

  /** Ends an agreement by law: its term ends on the day, and a draft is given up. */
  repealHealthAgreement: byLaw(
    step(inputs.repealHealthAgreementSchema, {
      step(agreement, input, image, call) {
        const isApproved = agreementStageOn(agreement, input.on) === 'APPROVED'
        const taking = repealStep(input, !isApproved, image, call)
        return endsByRepeal(agreement, input)
          ? { ...taking, data: { ...taking.data, before: termOf(agreement) } }
          : taking
      },
      changes(agreement, input, around) {
        const basis = repealBasis(agreement, input, around)
        const [repeal] = basis.slice(-1)
        return {
          subject: endsByRepeal(agreement, input)
            ? { basis, validTo: input.repealedFrom, validToBasis: { evidence: repeal?.evidence, note: repeal?.note } }
            : { basis }
        }
      }
    })
  )
}

/** True where the repeal ends the term of an approved agreement before its time. */
function endsByRepeal(agreement: records.HealthAgreement, { on, repealedFrom }: inputs.RepealHealthAgreement): boolean {
  const { validFrom, validTo } = agreement
  const isWithin = (validFrom === null || validFrom < repealedFrom) && (validTo === null || repealedFrom < validTo)
  return isWithin && agreementStageOn(agreement, on) === 'APPROVED'
}

/** The authority that decides. Throws RULE_VIOLATION for a body, and for an authority that is not a party. */
function authorityOf(
  by: inputs.Authority,
  agreement: records.HealthAgreement,
  on: Day,
  image: Image
): Party & { byKey: string } {
  if (by.bodyKey) {
    const body = existing(image.body, by.bodyKey, 'by.bodyKey')
    const who = named(body, on)
    throw ruleViolation([
      {
        message: {
          da: `${who.da} er ikke en myndighed og kan ikke godkende en sundhedsaftale: angiv regionsrådet i regionCode eller en kommunalbestyrelse i municipalityCode.`,
          en: `${who.en} is not an authority and cannot decide on a health agreement: give the regional council in regionCode or a municipal council in municipalityCode.`
        },
        rule: statementOf(
          body.type === 'Cluster' ? 'health-cluster-no-authority' : 'authority-stays-with-regions-and-municipalities',
          image
        ),
        field: 'input.by.bodyKey'
      }
    ])
  }
  const code = by.regionCode ?? by.municipalityCode ?? ''
  const field = by.regionCode ? 'by.regionCode' : 'by.municipalityCode'
  const authority = existing<string, AgreementParty>(by.regionCode ? image.region : image.municipality, code, field)
  if (!partiesOn(agreement, on).some(({ key }) => key === code)) {
    const [who, what, region] = [named(authority, on), named(agreement), named(agreement.region, on)]
    throw ruleViolation([
      {
        message: {
          da: `${who.da} er ikke part i ${what.da}; parterne er ${region.da} og dens kommuner.`,
          en: `${who.en} is not a party to ${what.en}; the parties are ${region.en} and its municipalities.`
        },
        rule: statementOf('health-agreement-parties', image),
        field: `input.${field}`
      }
    ])
  }
  return { by: by.regionCode ? 'REGIONAL_COUNCIL' : 'MUNICIPAL_COUNCIL', byKey: code }
}

/** The parties approve an agreement with its goals, so it is sent after the last change of them. */
function notBeforeGoals(agreement: records.HealthAgreement, on: Day): void {
  const last = agreement.goals
    .flatMap((goal) => goal.steps.filter((one) => one.action === 'setGoal' || one.action === 'withdrawGoal'))
    .reduce<records.Step | null>((latest, one) => (latest && one.on <= latest.on ? latest : one), null)
  if (last && on < last.on) {
    const day = dated(last.on)
    throw invalidInput([
      {
        field: 'input.on',
        message: {
          da: `må ikke ligge før den ${day.da}, hvor aftalens mål senest blev ændret`,
          en: `must not lie before ${day.en}, when the agreement’s goals were last changed`
        }
      }
    ])
  }
}

/** The region's agreement that ends last, without withdrawn ones. */
function lastOf(region: records.Region): records.HealthAgreement | undefined {
  return region.healthAgreements
    .filter(mayBeInForce)
    .sort((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? -1 : 1))
    .at(-1)
}

/** False for an agreement that is withdrawn, or repealed before it would come into force. */
export const mayBeInForce = (one: records.HealthAgreement): boolean =>
  one.steps.at(-1)?.state !== 'WITHDRAWN' && !isNeverInForce(one)

/** True for an agreement that is repealed before it would come into force. */
function isNeverInForce({ validFrom, steps }: records.HealthAgreement): boolean {
  return steps.some(
    ({ data }) => data.repealedFrom !== undefined && validFrom !== null && data.repealedFrom <= validFrom
  )
}

function overlapping(before: records.HealthAgreement, end: Day): DomainError {
  const [what, day] = [named(before), dated(end)]
  return invalidInput([
    {
      field: 'input.validFrom',
      message: {
        da: `må ikke ligge før den ${day.da}, hvor ${what.da} ophører`,
        en: `must not lie before ${day.en}, when ${what.en} ends`
      }
    }
  ])
}
