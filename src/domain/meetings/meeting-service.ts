import { invalidInput } from '../basics/errors.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { type Day, holds } from '../basics/time.ts'
import { CONSTITUTION_ITEM, type ConstitutionItem, type MeetingStatus } from '../basics/vocabulary.ts'
import { compose, levelsOf } from '../composition/situation.ts'
import type { Image } from '../model/image.ts'
import { ConstitutionDecisionView, MeetingView, SecretariatPartyView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import type { AnyBodyView, BodyLevelView } from '../model/views.ts'
import { cadenceOf } from './cadence.ts'

/** One item of the constitution of a new body, with its decisions. */
export type ConstitutionPoint = {
  item: ConstitutionItem
  /** Null where the body reported nothing by the day. */
  done: boolean | null
  decisions: ConstitutionDecisionView[]
}

/** Meetings and their number a year, the constitution of new bodies, and secretariats. */
export function createMeetingService() {
  return {
    /** The meetings of a level, by date; all of them or those of a year or of some statuses. */
    meetingsOf(level: BodyLevelView, year: number | null, statuses: readonly MeetingStatus[] | null): MeetingView[] {
      return level.body.record.meetings
        .filter(
          (one) =>
            one.level === level.level &&
            (year === null || one.date.startsWith(`${year}-`)) &&
            (statuses === null || statuses.includes(one.status))
        )
        .sort((a, b) => (`${a.date} ${a.key}` < `${b.date} ${b.key}` ? -1 : 1))
        .map((one) => new MeetingView(one, level.day, level.body.image))
    },

    /** The meetings of a year, by default that of the day, beside the expected number. Throws INVALID_INPUT for no year. */
    cadence(level: BodyLevelView, ofYear: number | null) {
      const year = ofYear ?? Number(level.day.slice(0, 4))
      if (year < 1000 || year > 9999) throw invalidInput([{ field: 'year', message: MESSAGES.year }])
      return cadenceOf({ body: level.body.record, level: level.record }, year, level.body.image)
    },

    /** The items that a new body must decide, with the decisions up to the day. */
    constitutionOf(body: AnyBodyView): ConstitutionPoint[] {
      const decided = body.record.constitutionDecisions.filter((one) => one.decidedOn <= body.day)
      const isReported = decided.length > 0 || hasComposition(body.record, body.day, body.image)
      return CONSTITUTION_ITEM.map((item) => {
        const decisions = decided.filter((one) => one.item === item)
        return {
          item,
          done: isReported ? decisions.length > 0 : null,
          decisions: decisions.map((one) => new ConstitutionDecisionView(one, body.day, body.image))
        }
      })
    },

    /** The secretariat on the body's day, and whether both sides have a part in it: null where no party is recorded. */
    secretariatOf(body: AnyBodyView) {
      const parties = body.record.secretariat.filter((one) => holds(one, body.day))
      const has = (side: records.SecretariatParty['side']) => parties.some((party) => party.side === side)
      return {
        parties: parties.map((party) => new SecretariatPartyView(party, body.day, body.image)),
        shared: parties.length === 0 ? null : has('REGION') && has('MUNICIPALITY')
      }
    }
  }
}

/** True where a level of the body has a composition on the day. */
const hasComposition = (body: records.Body, day: Day, image: Image): boolean =>
  levelsOf(body, day).some((level) => compose(level, day, image).status !== 'NOT_REPORTED')

export type MeetingService = ReturnType<typeof createMeetingService>
