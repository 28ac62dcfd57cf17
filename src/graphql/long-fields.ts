import type { ReportFilter } from '../domain/seats/composition-service.ts'
import { type Context, dayOf } from './context.ts'
import type { QueryCompositionReportArgs, QueryDataQualityArgs, QueryDiffArgs } from './generated/types.ts'

type Steps<Arguments> = (args: Arguments, context: Context) => Iterable<void>

const compositionReport: Steps<QueryCompositionReportArgs> = (args, context) =>
  context.services.compositions.judge(args as { filter?: ReportFilter }, true, dayOf(args, context))

const dataQuality: Steps<QueryDataQualityArgs> = (args, context) =>
  context.services.quality.check(dayOf(args, context), args.filter)

const diff: Steps<QueryDiffArgs> = (args, { services, caller, today, views }) =>
  services.differences.compareInSteps(args, { caller, today, views })

/**
 * Fields of `Query` whose resolvers take long the first time after a write, and what computes in steps what these then
 * find. A query is executed when the steps of its long fields have been taken.
 */
export const LONG_FIELDS: Record<string, Steps<never>> = { compositionReport, dataQuality, diff }
