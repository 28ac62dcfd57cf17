import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { parseInput } from '../basics/input.ts'
import { type Day, plusMonths } from '../basics/time.ts'
import type { ActingParty } from '../basics/vocabulary.ts'
import { statementOf } from '../lifecycle/lifecycle.ts'
import {
  type AskedStep,
  askedStep,
  firstStep,
  notAhead,
  type Stepped,
  type TakeStep
} from '../lifecycle/step-service.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { nameOn } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { agreementStageOn } from '../model/states.ts'
import { HealthAgreementView } from '../model/views.ts'
import { existing, freeKey, mustHold, type NewKey, planOf } from '../writing/plans.ts'
import { expectNoVersion, type Plan, type Write, type WriteContext } from '../writing/writes.ts'
import * as input from './agreement-input.ts'
import {
  approvalsOn,
  bodiesTaking,
  draftedBy,
  HEALTH_AGREEMENT,
  healthClusterOf,
  partiesOn
} from './agreement-lifecycle.ts'

/** A term is four years (document 003, section 12). */
const TERM_MONTHS = 48

type Answer = Stepped<HealthAgreementView>

/** The life of health agreements, step by step. */
export function createAgreementStepService(write: Write, take: TakeStep, newKey: NewKey) {
  /** A step of an agreement, with what it changes beside itself. */
  function step<Asked extends input.AgreementStepInput & { clusterKey?: string; remark?: string | null | undefined }>(
    action: string,
    asked: Asked,
    context: WriteContext,
    who: (agreement: records.HealthAgreement, image: Image) => Pick<AskedStep, 'by' | 'byKey' | 'data'>,
    changes?: (agreement: records.HealthAgreement) => { subject?: Record<string, unknown>; others?: Change[] }
  ): Answer {
    return take(HEALTH_AGREEMENT, action, asked, context, {
      subject: (image) => existing(image.healthAgreement, asked.agreementKey, 'agreementKey'),
      about: (of) => ({ of, bodies: bodiesTaking(HEALTH_AGREEMENT, action, of.region, asked) }),
      base: (agreement) => agreementStageOn(agreement, asked.on),
      asked(agreement, image) {
        const { data, ...by } = who(agreement, image)
        return askedStep(asked, by, data)
      },
      ...(changes ? { changes } : {}),
      payload: (image) => viewOf(asked.agreementKey, asked.on, image)
    })
  }

  /** A step of the committee that drafts. */
  const byCommittee = (action: string) => (given: input.AgreementStepInput, context: WriteContext) => {
    const asked = parseInput(input.agreementStepSchema, given, 'input')
    return step(action, asked, context, (agreement) => draftedBy(agreement.region, asked.on))
  }
  /** The same, where it must say what it is about. */
  const toldByCommittee = (action: string) => (given: input.AgreementTextStepInput, context: WriteContext) => {
    const asked = parseInput(input.agreementTextStepSchema, given, 'input')
    return step(action, asked, context, (agreement) => draftedBy(agreement.region, asked.on))
  }
  const healthAuthority = () => ({ by: 'HEALTH_AUTHORITY' as const, byKey: null })

  return {
    /** Begins a region's next agreement; its term is four years, unless a law shortens it. */
    draftHealthAgreement(given: input.DraftHealthAgreementInput, context: WriteContext): Answer {
      const asked = parseInput(input.draftHealthAgreementSchema, given, 'input')
      notAhead(asked.on, context)
      const { validFrom } = asked
      let key = ''
      const plan = (image: Image): Plan => {
        const region = existing(image.region, asked.regionCode, 'regionCode')
        expectNoVersion(asked)
        mustHold(region, validFrom, 'validFrom')
        const drafter = draftedBy(region, asked.on)
        const before = lastOf(region)
        if (before?.validTo && validFrom < before.validTo) throw overlapping(before)
        const inherited = before ? notPassedOn(before) : null
        const shortened = asked.shortenedByMonths ?? inherited?.months ?? 0
        const legalBasis = asked.legalBasis ?? inherited?.legalBasis
        const validTo = later(validFrom, TERM_MONTHS - shortened, 'validFrom')
        key = freeKey(`${region.key}-sundhedsaftale-${validFrom.slice(0, 4)}`, image.healthAgreement)
        const named = nameOn(region.names, 'NAME', asked.on)
        const legal = legalBasis ? ` ${legalBasis}` : ''
        return planOf('draftHealthAgreement', 'HealthAgreement', key, asked.reason, asked.on, [
          opened('healthAgreement', {
            key,
            regionKey: region.key,
            name: asked.name ?? `Sundhedsaftale ${validFrom.slice(0, 4)}–${validTo.slice(0, 4)}, ${named}`,
            generation: (before?.generation ?? 0) + 1,
            originalValidTo: null,
            extendedByMonths: 0,
            shortenedByMonths: shortened,
            validFrom,
            validTo,
            validFromBasis: recorded({ da: 'Som besluttet ved udkastet.', en: 'As decided with the draft.' }),
            validToBasis: recorded(
              shortened > 0
                ? {
                    da: `Fire år, afkortet med ${shortened} måneder:${legal}`,
                    en: `Four years, shortened by ${shortened} months:${legal}`
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
            'draftHealthAgreement',
            key,
            {
              on: asked.on,
              ...drafter,
              remark: asked.remark ?? null,
              data: legalBasis ? { legalBasis } : {}
            },
            newKey('st')
          )
        ])
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.region, asked.regionCode, 'regionCode'), from: asked.on }),
        plan,
        (image) => viewOf(key, asked.on, image)
      )
    },

    /** A health cluster of the region gives its input to the draft. */
    giveHealthAgreementInput(given: input.AgreementInputInput, context: WriteContext): Answer {
      const asked = parseInput(input.agreementInputSchema, given, 'input')
      return step('giveHealthAgreementInput', asked, context, (agreement) => ({
        by: 'CLUSTER',
        byKey: healthClusterOf(agreement.region, asked.clusterKey, asked.on)
      }))
    },

    discussGeneralPractice: toldByCommittee('discussGeneralPractice'),
    reviseHealthAgreement: toldByCommittee('reviseHealthAgreement'),

    /** Puts the draft, with the goals it then has, before all parties. */
    sendHealthAgreementForApproval(given: input.AgreementStepInput, context: WriteContext): Answer {
      const asked = parseInput(input.agreementStepSchema, given, 'input')
      return step('sendHealthAgreementForApproval', asked, context, (agreement) => {
        notBeforeGoals(agreement, asked.on)
        return draftedBy(agreement.region, asked.on)
      })
    },

    /** The regional council or a municipal council approves what is before it. */
    approveHealthAgreement(given: input.AgreementDecisionInput, context: WriteContext): Answer {
      const asked = parseInput(input.agreementDecisionSchema, given, 'input')
      return step('approveHealthAgreement', asked, context, (agreement, image) => {
        const authority = authorityOf(asked.by, agreement, asked.on, image)
        if (
          agreementStageOn(agreement, asked.on) === 'IN_APPROVAL' &&
          approvalsOn(agreement, asked.on).has(authority.byKey)
        ) {
          throw new DomainError('CONFLICT', {
            da: `${authority.byKey} har allerede godkendt denne udgave.`,
            en: `${authority.byKey} has approved this revision already.`
          })
        }
        return authority
      })
    },

    /** The regional council or a municipal council says no, and why: it goes back to be revised. */
    rejectHealthAgreement(given: input.AgreementRejectionInput, context: WriteContext): Answer {
      const asked = parseInput(input.agreementRejectionSchema, given, 'input')
      return step('rejectHealthAgreement', asked, context, (agreement, image) =>
        authorityOf(asked.by, agreement, asked.on, image)
      )
    },

    submitHealthAgreement: byCommittee('submitHealthAgreement'),

    recordHealthAuthorityApproval(given: input.AgreementStepInput, context: WriteContext): Answer {
      const asked = parseInput(input.agreementStepSchema, given, 'input')
      return step('recordHealthAuthorityApproval', asked, context, healthAuthority)
    },

    recordHealthAuthorityRejection(given: input.AgreementTextStepInput, context: WriteContext): Answer {
      const asked = parseInput(input.agreementTextStepSchema, given, 'input')
      return step('recordHealthAuthorityRejection', asked, context, healthAuthority)
    },

    /** Extends an agreement by law; the term of the next one begins as much later and ends when it would have. */
    extendHealthAgreement(given: input.ExtendHealthAgreementInput, context: WriteContext): Answer {
      const asked = parseInput(input.extendHealthAgreementSchema, given, 'input')
      const { months, legalBasis } = asked
      return step(
        'extendHealthAgreement',
        asked,
        context,
        (agreement) => {
          const next = nextOf(agreement, later(endOf(agreement), months, 'months'))
          return {
            by: 'LEGISLATION',
            byKey: null,
            data: { months, legalBasis, before: termOf(agreement), ...(next ? { next: nextTerm(next) } : {}) }
          }
        },
        (agreement) => {
          const validTo = later(endOf(agreement), months, 'months')
          const next = nextOf(agreement, validTo)
          return {
            subject: {
              validTo,
              originalValidTo: agreement.originalValidTo ?? agreement.validTo,
              extendedByMonths: agreement.extendedByMonths + months,
              validToBasis: recorded({
                da: `Forlænget med ${months} måneder: ${legalBasis}`,
                en: `Extended by ${months} months: ${legalBasis}`
              })
            },
            others: next ? [shortened(next, agreement, validTo, legalBasis)] : []
          }
        }
      )
    },

    followUpHealthAgreement: toldByCommittee('followUpHealthAgreement'),
    withdrawHealthAgreement: toldByCommittee('withdrawHealthAgreement')
  }
}

export type AgreementStepService = ReturnType<typeof createAgreementStepService>

/** The authority that decides. A body of the cooperation is none, and another region's has no say here. */
function authorityOf(
  asked: input.Authority,
  agreement: records.HealthAgreement,
  on: Day,
  image: Image
): { by: ActingParty; byKey: string } {
  if (asked.bodyKey) {
    const body = existing(image.body, asked.bodyKey, 'by.bodyKey')
    throw ruleViolation([
      {
        message: {
          da: `${body.key} er ikke en myndighed og kan ikke godkende en sundhedsaftale: angiv regionsrådet i regionCode eller en kommunalbestyrelse i municipalityCode.`,
          en: `${body.key} is not an authority and cannot decide on a health agreement: give the regional council in regionCode or a municipal council in municipalityCode.`
        },
        rule: statementOf(
          body.type === 'Cluster' ? 'health-cluster-no-authority' : 'authority-stays-with-regions-and-municipalities',
          image
        )
      }
    ])
  }
  const code = asked.regionCode ?? asked.municipalityCode ?? ''
  existing<string, unknown>(
    asked.regionCode ? image.region : image.municipality,
    code,
    asked.regionCode ? 'by.regionCode' : 'by.municipalityCode'
  )
  if (!partiesOn(agreement, on).some(({ key }) => key === code)) {
    throw ruleViolation([
      {
        message: {
          da: `${code} er ikke part i ${agreement.key}; parterne er region ${agreement.regionKey} og dens kommuner.`,
          en: `${code} is not a party to ${agreement.key}; the parties are region ${agreement.regionKey} and its municipalities.`
        },
        rule: statementOf('health-agreement-parties', image)
      }
    ])
  }
  return { by: asked.regionCode ? 'REGIONAL_COUNCIL' : 'MUNICIPAL_COUNCIL', byKey: code }
}

/** What the parties approve has its goals already: none is set or given up after it was sent. */
function notBeforeGoals(agreement: records.HealthAgreement, on: Day): void {
  const last = agreement.goals
    .flatMap((goal) => goal.steps.filter((one) => one.action === 'setGoal' || one.action === 'withdrawGoal'))
    .reduce<records.Step | null>((latest, one) => (latest && one.on <= latest.on ? latest : one), null)
  if (last && on < last.on) {
    throw invalidInput([
      {
        field: 'input.on',
        message: {
          da: `må ikke ligge før ${last.on}, hvor aftalens mål senest blev ændret`,
          en: `must not lie before ${last.on}, when the agreement’s goals were last changed`
        }
      }
    ])
  }
}

/** The region's agreement that ends last, given-up ones left out. */
function lastOf(region: records.Region): records.HealthAgreement | undefined {
  return region.healthAgreements
    .filter((one) => one.steps.at(-1)?.state !== 'WITHDRAWN')
    .sort((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? -1 : 1))
    .at(-1)
}

function overlapping(before: records.HealthAgreement): DomainError {
  return invalidInput([
    {
      field: 'input.validFrom',
      message: {
        da: `må ikke ligge før ${before.validTo}, hvor ${before.key} ophører`,
        en: `must not lie before ${before.validTo}, when ${before.key} ends`
      }
    }
  ])
}

/** The next agreement, where it begins before the day that the one before it is extended to. */
function nextOf(agreement: records.HealthAgreement, validTo: Day): records.HealthAgreement | null {
  const next = agreement.replacements.find(
    (one) => one.steps.at(-1)?.state !== 'WITHDRAWN' && one.validFrom !== null && one.validFrom < validTo
  )
  if (!next) return null
  if (next.validTo === null || next.validTo > validTo) return next
  throw invalidInput([
    {
      field: 'input.months',
      message: {
        da: `skal være færre: aftalen må ikke ophøre efter ${next.validTo}, hvor ${next.key} ophører`,
        en: `must be fewer: the agreement must not end after ${next.validTo}, when ${next.key} ends`
      }
    }
  ])
}

/** The next agreement begins later and ends when it would have. */
function shortened(
  next: records.HealthAgreement,
  { key }: records.HealthAgreement,
  validTo: Day,
  legalBasis: string
): Change {
  const months = monthsBetween(next.validFrom ?? validTo, validTo)
  return changed('healthAgreement', next, {
    validFrom: validTo,
    shortenedByMonths: next.shortenedByMonths + months,
    validFromBasis: recorded({
      da: `Begynder ${months} måneder senere, fordi ${key} er forlænget: ${legalBasis}`,
      en: `Begins ${months} months later because ${key} is extended: ${legalBasis}`
    })
  })
}

/** Months of recorded extensions that no later agreement has been shortened by yet, with the latest law. */
function notPassedOn(before: records.HealthAgreement): { months: number; legalBasis: string | undefined } | null {
  const extensions = before.steps.filter((one) => one.action === 'extendHealthAgreement' && !one.data.next)
  if (extensions.length === 0) return null
  return {
    months: extensions.reduce((sum, one) => sum + (one.data.months ?? 0), 0),
    legalBasis: extensions.at(-1)?.data.legalBasis
  }
}

/** What an extension changes of the agreement, as it is before it. */
function termOf({ validTo, originalValidTo, extendedByMonths, validToBasis }: records.HealthAgreement) {
  return { validTo, originalValidTo, extendedByMonths, validToBasis }
}

/** What an extension changes of the next agreement, as it is before it. */
function nextTerm({ key, validFrom, shortenedByMonths, validFromBasis }: records.HealthAgreement) {
  return { key, validFrom, shortenedByMonths, validFromBasis }
}

function endOf({ key, validTo }: records.HealthAgreement): Day {
  if (validTo === null) throw new Error(`${key} has no end that could be moved.`)
  return validTo
}

/** The day so many months later. Throws INVALID_INPUT under the field where there is no such day. */
function later(day: Day, months: number, field: string): Day {
  const found = plusMonths(day, months)
  if (found !== null) return found
  throw invalidInput([
    {
      field: `input.${field}`,
      message: { da: 'må ikke føre til en dag efter år 9999', en: 'must not lead to a day after the year 9999' }
    }
  ])
}

/** How many months the later day lies after the other, begun ones counted. */
function monthsBetween(from: Day, to: Day): number {
  let months = 0
  for (let day = plusMonths(from, 0); day !== null && day < to; day = plusMonths(from, months)) months += 1
  return months
}

const recorded = (note: Text) => ({ evidence: 'RECORDED' as const, note })

function viewOf(key: string, day: Day, image: Image): HealthAgreementView {
  return new HealthAgreementView(existing(image.healthAgreement, key, 'agreementKey'), day, image)
}
