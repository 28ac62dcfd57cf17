import type { Caller } from '../access/caller.ts'
import { maySeeDraft } from '../access/visibility.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import type { Day } from '../basics/time.ts'
import type { ApprovalStatus, HealthAgreementStatus } from '../basics/vocabulary.ts'
import { baseDay, type When } from '../basics/when.ts'
import { allOf, filtered } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import type * as records from '../model/records.ts'
import { agreementStageOn, agreementStatusOn } from '../model/states.ts'
import { readGivenRegionCode, type Structure } from '../model/structure.ts'
import { ClusterView, HealthAgreementView, MunicipalityView, RegionView } from '../model/views.ts'
import {
  type AgreementParty,
  approvalsOn,
  clustersToHear,
  inputsUpTo,
  outstandingOn,
  partiesOn
} from './agreement-lifecycle.ts'

export type HealthAgreementFilter = { regionCode?: Maybe<string>; status?: Maybe<readonly HealthAgreementStatus[]> }

/** The state of one party's approval on the day. */
export type Approval = {
  party: RegionView | MunicipalityView
  status: ApprovalStatus
  step: records.Step | null
}
/** The input of a cluster to an agreement or a plan. */
export type ClusterInput = { cluster: ClusterView; step: records.Step }

const BY_KEY: Order<records.HealthAgreement> = {
  name: 'health-agreements',
  tables: ['healthAgreement'],
  position: (one) => [one.key]
}

/** Stages from which on every party has approved, for good. */
const SETTLED = new Set(['APPROVED_BY_PARTIES', 'SUBMITTED', 'APPROVED'])

/** Health agreements as of a day. */
export function createAgreementService(structure: Structure) {
  return {
    /**
     * Agreements in force on the day, others only where the filter asks for their status; of any time, all by their
     * status today.
     */
    healthAgreements(
      args: ListArguments<HealthAgreementFilter>,
      when: When,
      caller: Caller
    ): Connection<HealthAgreementView> {
      const { image } = structure
      const regionCode = readGivenRegionCode(args.filter?.regionCode, 'filter.regionCode')
      const day = baseDay(when)
      const statuses = args.filter?.status ?? (when === day ? ['IN_FORCE'] : null)
      const filter = allOf<records.HealthAgreement>([
        regionCode === null
          ? null
          : {
              test: (one) => one.regionKey === regionCode,
              among: image.region.get(regionCode)?.healthAgreements ?? []
            },
        (one) => {
          const status = agreementStatusOn(one, day)
          return status !== null && (!statuses || statuses.includes(status))
        },
        (one) => maySeeDraft(caller, one, day)
      ])
      return page(
        filtered(
          inOrder(image.lists, BY_KEY, image.healthAgreement),
          filter,
          (one) => new HealthAgreementView(one, day, image)
        ),
        args
      )
    },

    /** The agreement with the key, whatever its status on the day; null before its draft. */
    healthAgreement(key: string, day: Day): HealthAgreementView | null {
      const record = structure.image.healthAgreement.get(key)
      return record && agreementStatusOn(record, day) !== null
        ? new HealthAgreementView(record, day, structure.image)
        : null
    },

    /** Every party with where its approval stands on the day; those that the documents tell of have none on record. */
    approvalsOf({ record, day, image }: HealthAgreementView): Approval[] {
      const approved = approvalsOn(record, day)
      const recorded = record.steps.some((step) => step.action === 'draftHealthAgreement')
      // A settled approval stays settled, whichever municipalities lie in the region later.
      const settled = SETTLED.has(agreementStageOn(record, day) ?? '')
      const lastOn = [...approved.values()].at(-1)?.on
      return partiesOn(record, settled && lastOn ? lastOn : day).map((party) => {
        const step = approved.get(party.key) ?? null
        return {
          party: partyView(party, day, image),
          status: recorded ? (step ? 'APPROVED' : 'PENDING') : 'NOT_RECORDED',
          step
        }
      })
    },

    /** The parties that the agreement is before and that have not approved it yet. */
    outstandingOf({ record, day, image }: HealthAgreementView): (RegionView | MunicipalityView)[] {
      return outstandingOn(record, day).map((party) => partyView(party, day, image))
    },

    /** The input of each cluster of the region, and the clusters without one. */
    inputsOf({ record, day, image }: HealthAgreementView): { given: ClusterInput[]; missing: ClusterView[] } {
      const given = inputsUpTo(record, day)
      return {
        given: inputViews(given, image),
        missing:
          agreementStageOn(record, day) === 'DRAFT'
            ? clustersToHear(record, day)
                .filter(({ key }) => !given.has(key))
                .map((body) => new ClusterView(body, day, image))
            : []
      }
    }
  }
}

export type AgreementService = ReturnType<typeof createAgreementService>

/** The clusters as they were on the days on which they gave it. */
export function inputViews(
  given: ReadonlyMap<string, records.Step>,
  image: HealthAgreementView['image']
): ClusterInput[] {
  return [...given].flatMap(([key, step]) => {
    const body = image.body.get(key)
    return body ? [{ cluster: new ClusterView(body, step.on, image), step }] : []
  })
}

function partyView(
  party: AgreementParty,
  day: Day,
  image: HealthAgreementView['image']
): RegionView | MunicipalityView {
  return party.type === 'Region' ? new RegionView(party, day, image) : new MunicipalityView(party, day, image)
}
