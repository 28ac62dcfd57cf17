import type { Caller } from '../access/caller.ts'
import { maySeeDraft } from '../access/visibility.ts'
import { type ClusterInput, inputViews } from '../agreements/agreement-service.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import type { Day } from '../basics/time.ts'
import type { PracticePlanStatus } from '../basics/vocabulary.ts'
import { baseDay, type When } from '../basics/when.ts'
import { allOf, filtered } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import type * as records from '../model/records.ts'
import { planStatusOn } from '../model/states.ts'
import { readGivenRegionCode, type Structure } from '../model/structure.ts'
import { PracticePlanView, type StatementView } from '../model/views.ts'
import { answersUpTo, consensusUpTo, planInputsUpTo, topicsUpTo } from './plan-lifecycle.ts'

export type PracticePlanFilter = { regionCode?: Maybe<string>; status?: Maybe<readonly PracticePlanStatus[]> }

const BY_KEY: Order<records.PracticePlan> = {
  name: 'practice-plans',
  tables: ['practicePlan'],
  position: (one) => [one.key]
}

/** The text of a plan on a topic; the step is null if there is none yet. */
export type PlanTopic = { topic: StatementView; step: records.Step | null }

/** Practice plans as of a day. */
export function createPracticePlanService(structure: Structure) {
  return {
    /** The plans that are there on the day, whatever their status. */
    practicePlans(args: ListArguments<PracticePlanFilter>, when: When, caller: Caller): Connection<PracticePlanView> {
      const { image } = structure
      const regionCode = readGivenRegionCode(args.filter?.regionCode, 'filter.regionCode')
      const day = baseDay(when)
      const statuses = args.filter?.status
      const filter = allOf<records.PracticePlan>([
        regionCode === null
          ? null
          : { test: (one) => one.regionKey === regionCode, among: image.region.get(regionCode)?.practicePlans ?? [] },
        (one) => {
          const status = planStatusOn(one, day)
          return status !== null && (!statuses || statuses.includes(status))
        },
        (one) => maySeeDraft(caller, one, day)
      ])
      return page(
        filtered(
          inOrder(image.lists, BY_KEY, image.practicePlan),
          filter,
          (one) => new PracticePlanView(one, day, image)
        ),
        args
      )
    },

    /** The plan with the key; null where it is not there on the day. */
    practicePlan(key: string, day: Day): PracticePlanView | null {
      const record = structure.image.practicePlan.get(key)
      return record && planStatusOn(record, day) !== null ? new PracticePlanView(record, day, structure.image) : null
    },

    /** Each required topic with what the plan says on it. */
    topicsOf(plan: PracticePlanView): PlanTopic[] {
      const written = topicsUpTo(plan.record, plan.day)
      return plan.requiredTopics.map((topic) => ({ topic, step: written.get(topic.key) ?? null }))
    },

    /** The input of the clusters to the plan. */
    inputsOf({ record, day, image }: PracticePlanView): ClusterInput[] {
      return inputViews(planInputsUpTo(record, day), image)
    },

    /** The answers to the current hearing. */
    hearingAnswersOf({ record, day }: PracticePlanView): records.Step[] {
      return answersUpTo(record, day)
    },

    /** True if agreement on the plan was reached, as last recorded. */
    consensusOf({ record, day }: PracticePlanView): records.Step | null {
      return consensusUpTo(record, day) ?? null
    }
  }
}

export type PracticePlanService = ReturnType<typeof createPracticePlanService>
