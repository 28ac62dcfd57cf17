import { type Change, changed, opened } from '../change.ts'
import { DomainError, invalidInput } from '../errors.ts'
import type { Text } from '../fact.ts'
import type { Image } from '../image/image.ts'
import type * as records from '../image/records.ts'
import { HealthAgreementView } from '../image/views.ts'
import { parseInput } from '../input.ts'
import { ruleViolation, statementOf } from '../lifecycle/lifecycle.ts'
import { type AskedStep, firstStep, type Stepped, type TakeStep } from '../lifecycle/step-service.ts'
import { planOf } from '../meetings/meeting-service.ts'
import { existing, type NewKey } from '../representation/appointment-service.ts'
import { type Day, holds, plusMonths } from '../time.ts'
import type { ActingParty } from '../vocabulary.ts'
import type { Plan, Write, WriteContext } from '../writes.ts'
import * as input from './agreement-input.ts'
import { approvalsOn, HEALTH_AGREEMENT, healthClusterOf, partiesOn, stageOn } from './agreement-lifecycle.ts'

/** A term is four years (document 003, section 12). */
const TERM_MONTHS = 48

type Answer = Stepped<HealthAgreementView>

/** The life of health agreements, step by step. */
export function createAgreementStepService(write: Write, take: TakeStep, newKey: NewKey) {
  /** A step of an agreement, with what it changes beside itself. */
  function step<Asked extends input.AgreementStepInput & { remark?: string | null | undefined }>(
    action: string,
    asked: Asked,
    context: WriteContext,
    who: (agreement: records.HealthAgreement, image: Image) => Pick<AskedStep, 'by' | 'byKey' | 'data'>,
    changes?: (agreement: records.HealthAgreement) => { subject?: Record<string, unknown>; others?: Change[] }
  ): Answer {
    return take(HEALTH_AGREEMENT, action, asked, context, {
      subject: (image) => existing(image.healthAgreements, asked.agreementKey, 'agreementKey'),
      base: (agreement) => stageOn(agreement, asked.on),
      asked(agreement, image) {
        const { data, ...by } = who(agreement, image)
        const decided = asked.decidedBy ? { decidedBy: asked.decidedBy } : {}
        return { on: asked.on, remark: asked.remark ?? null, data: { ...decided, ...data }, ...by }
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
      const shortened = asked.shortenedByMonths ?? 0
      const { validFrom } = asked
      const validTo = plusMonths(validFrom, TERM_MONTHS - shortened)
      let key = ''
      const plan = (image: Image): Plan => {
        const region = existing(image.regions, asked.regionCode, 'regionCode')
        const drafter = draftedBy(region, asked.on)
        const before = lastOf(region)
        if (before?.validTo && validFrom < before.validTo) throw overlapping(before)
        key = freeKey(`${region.key}-sundhedsaftale-${validFrom.slice(0, 4)}`, image)
        const named = region.names.find((one) => one.kind === 'NAME' && holds(one, asked.on))?.name ?? region.key
        const legal = asked.legalBasis ? ` ${asked.legalBasis}` : ''
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
              data: asked.legalBasis ? { legalBasis: asked.legalBasis } : {}
            },
            newKey('st')
          )
        ])
      }
      return { ...write(context, asked, plan, (image) => viewOf(key, asked.on, image)), advice: [] }
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
        if (stageOn(agreement, asked.on) === 'IN_APPROVAL' && approvalsOn(agreement, asked.on).has(authority.byKey)) {
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
        () => ({ by: 'LEGISLATION', byKey: null, data: { months, legalBasis } }),
        (agreement) => {
          if (agreement.validTo === null) throw new Error(`${agreement.key} has no end that could be moved.`)
          const validTo = plusMonths(agreement.validTo, months)
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
            others: shortenedNext(agreement, validTo, legalBasis)
          }
        }
      )
    },

    followUpHealthAgreement: toldByCommittee('followUpHealthAgreement'),
    withdrawHealthAgreement: toldByCommittee('withdrawHealthAgreement')
  }
}

export type AgreementStepService = ReturnType<typeof createAgreementStepService>

/**
 * The body that drafts a region's agreement on the day: the cooperation committee, and before it the health
 * coordination committee. Throws RULE_VIOLATION where there is neither.
 */
function draftedBy(region: records.Region, on: Day): { by: ActingParty; byKey: string } {
  const body = region.bodies.find(
    ({ owner, ...placed }) =>
      holds(placed, on) && holds(owner, on) && (owner.kind === 'SSU' || owner.kind === 'HEALTH_COORDINATION_COMMITTEE')
  )
  if (body) return { by: 'SSU', byKey: body.owner.key }
  throw new DomainError('RULE_VIOLATION', {
    da: `${region.key} har den ${on} intet udvalg, der kan udarbejde en sundhedsaftale.`,
    en: `${region.key} has no committee on ${on} that could draft a health agreement.`
  })
}

/** The authority that decides. A body of the cooperation is none, and another region's has no say here. */
function authorityOf(
  asked: input.Authority,
  agreement: records.HealthAgreement,
  on: Day,
  image: Image
): { by: ActingParty; byKey: string } {
  if (asked.bodyKey) {
    const body = existing(image.bodies, asked.bodyKey, 'by.bodyKey')
    throw ruleViolation([
      {
        message: {
          da: `${body.key} er ingen myndighed og kan ikke godkende en sundhedsaftale; det kan regionsrådet og kommunalbestyrelserne.`,
          en: `${body.key} is no authority and cannot decide on a health agreement; the regional council and the municipal councils can.`
        },
        rule: statementOf(
          body.type === 'Cluster' ? 'health-cluster-no-authority' : 'authority-stays-with-regions-and-municipalities',
          image
        )
      }
    ])
  }
  const code = asked.regionCode ?? asked.municipalityCode ?? ''
  existing<unknown>(
    asked.regionCode ? image.regions : image.municipalities,
    code,
    asked.regionCode ? 'by.regionCode' : 'by.municipalityCode'
  )
  if (!partiesOn(agreement, on).some(({ key }) => key === code)) {
    throw ruleViolation([
      {
        message: {
          da: `${code} er ikke part i ${agreement.key}: det er region ${agreement.regionKey} og dens kommuner.`,
          en: `${code} is no party to ${agreement.key}: the parties are region ${agreement.regionKey} and its municipalities.`
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
          da: `må ikke ligge før aftalens mål, senest ændret den ${last.on}`,
          en: `must not lie before the agreement’s goals, last changed on ${last.on}`
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

/** What the extension of one agreement does to the next: it begins later and ends when it would have. */
function shortenedNext(agreement: records.HealthAgreement, validTo: Day, legalBasis: string): Change[] {
  return agreement.replacements
    .filter((next) => next.steps.at(-1)?.state !== 'WITHDRAWN')
    .flatMap((next) => {
      const { validFrom } = next
      if (validFrom === null || validFrom >= validTo) return []
      if (next.validTo !== null && next.validTo <= validTo) {
        throw invalidInput([
          {
            field: 'input.months',
            message: {
              da: `forlænger ud over ${next.key}, der ophører ${next.validTo}`,
              en: `extends beyond ${next.key}, which ends on ${next.validTo}`
            }
          }
        ])
      }
      const later = monthsBetween(validFrom, validTo)
      return changed('healthAgreement', next, {
        validFrom: validTo,
        shortenedByMonths: next.shortenedByMonths + later,
        validFromBasis: recorded({
          da: `Begynder ${later} måneder senere, fordi ${agreement.key} er forlænget: ${legalBasis}`,
          en: `Begins ${later} months later because ${agreement.key} is extended: ${legalBasis}`
        })
      })
    })
}

/** How many months the later day lies after the other, begun ones counted. */
function monthsBetween(from: Day, to: Day): number {
  let months = 0
  while (plusMonths(from, months) < to) months += 1
  return months
}

const recorded = (note: Text) => ({ evidence: 'RECORDED' as const, note })

function freeKey(wanted: string, image: Image): string {
  let key = wanted
  for (let count = 2; image.healthAgreements.has(key); count += 1) key = `${wanted}-${count}`
  return key
}

function viewOf(key: string, day: Day, image: Image): HealthAgreementView {
  return new HealthAgreementView(existing(image.healthAgreements, key, 'agreementKey'), day, image)
}
