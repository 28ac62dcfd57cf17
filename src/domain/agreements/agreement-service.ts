import { plainListing } from '../image/listings.ts'
import { HealthAgreementView, healthAgreementStatus, PracticePlanView } from '../image/views.ts'
import { type Connection, type PageArguments, page } from '../page.ts'
import { readGivenCode, type Structure } from '../structure.ts'
import { type Day, holds } from '../time.ts'
import type { HealthAgreementStatus, PracticePlanStatus } from '../vocabulary.ts'

type Maybe<Value> = Value | null | undefined
export type HealthAgreementFilter = { regionCode?: Maybe<string>; status?: Maybe<readonly HealthAgreementStatus[]> }
export type PracticePlanFilter = { regionCode?: Maybe<string>; status?: Maybe<readonly PracticePlanStatus[]> }

/** Health agreements and practice plans as of a day. */
export function createAgreementService(structure: Structure) {
  return {
    /** Those in force on the day; others only where the filter asks for their status. */
    healthAgreements(
      asked: PageArguments & { filter?: Maybe<HealthAgreementFilter> },
      day: Day
    ): Connection<HealthAgreementView> {
      const { image } = structure
      const regionCode = readGivenCode(asked.filter?.regionCode, 'filter.regionCode')
      const statuses = asked.filter?.status ?? ['IN_FORCE']
      const found = [...image.healthAgreements.values()].filter(
        (one) =>
          statuses.includes(healthAgreementStatus(one, day)) && (regionCode === null || one.regionKey === regionCode)
      )
      return page(
        plainListing('health-agreements', found, (one) => new HealthAgreementView(one, day, image)),
        asked
      )
    },

    /** The agreement with the key, whatever its status on the day. */
    healthAgreement(key: string, day: Day): HealthAgreementView | null {
      const record = structure.image.healthAgreements.get(key)
      return record ? new HealthAgreementView(record, day, structure.image) : null
    },

    practicePlans(
      asked: PageArguments & { filter?: Maybe<PracticePlanFilter> },
      day: Day
    ): Connection<PracticePlanView> {
      const { image } = structure
      const regionCode = readGivenCode(asked.filter?.regionCode, 'filter.regionCode')
      const statuses = asked.filter?.status
      const found = [...image.practicePlans.values()].filter(
        (one) =>
          holds(one, day) &&
          (!statuses || statuses.includes(one.status)) &&
          (regionCode === null || one.regionKey === regionCode)
      )
      return page(
        plainListing('practice-plans', found, (one) => new PracticePlanView(one, day, image)),
        asked
      )
    },

    practicePlan(key: string, day: Day): PracticePlanView | null {
      const record = structure.image.practicePlans.get(key)
      return record && holds(record, day) ? new PracticePlanView(record, day, structure.image) : null
    }
  }
}

export type AgreementService = ReturnType<typeof createAgreementService>
