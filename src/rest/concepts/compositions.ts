import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { ReportCount } from '../../domain/seats/composition-service.ts'
import type { CompositionView, FindingView } from '../../domain/seats/composition-view.ts'
import { listOfBody, oneOfLevel } from '../below-body.ts'
import { args, type Concept, pages, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, type ReadContext, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { appointment } from './appointments.ts'

export const finding = z
  .object({
    code: shape.oneOf(words.FINDING_CODE).describe('Code for programs, such as SEAT_VACANT.'),
    severity: shape.oneOf(words.FINDING_SEVERITY).describe('Severity: VIOLATION, DEVIATION, VACANCY or NOTICE.'),
    message: shape.bilingual.describe('Explanation for people.'),
    rule: shape.maybeReference.describe('Rule that the finding is judged by; null where there is none.'),
    subject: shape.maybeReference.describe('Object that the finding concerns.'),
    because: z
      .array(z.object({ text: shape.bilingual, subject: shape.maybeReference }))
      .describe('Chain of reasons from the rule to the fact.'),
    ruleText: shape.bilingual.nullable().describe('Text of the rule; null where there is none.'),
    field: shape.maybeText.describe(shape.CAUSING_FIELD)
  })
  .describe('A result of judging a composition: a violation, deviation, vacancy or notice.')

export const serializeFinding = (
  { code, severity, messages, rule, subject, because, field }: FindingView,
  context: ReadContext
) => ({
  code,
  severity,
  message: messages,
  rule: shape.refer(rule, context),
  subject: shape.refer(subject, context),
  because: because.map((one) => ({ text: one.text, subject: shape.refer(one.subject, context) })),
  ruleText: rule?.text ?? null,
  field: field && shape.plainName(field)
})

export const composition = serializer<CompositionView>(
  'Composition',
  'Composition of one level of a body on a day, judged by the rules in force (sammensætning).',
  [],
  {
    body: field(shape.reference, 'Body that is judged.', ({ body }, context) => shape.refer(body, context)),
    level: field(
      shape.oneOf(words.LEVEL).nullable(),
      'Level that is judged; null where the status is NO_RULES.',
      ({ level }) => level
    ),
    asOf: field(shape.day, 'Day on which it is judged.'),
    compositionVersion: field(
      z.int().nullable(),
      'Number of changes of the appointments, chairs and local agreements of the level; compared with `expectedCompositionVersion`. Null where the status is NO_RULES.'
    ),
    status: field(shape.oneOf(words.COMPOSITION_STATUS), 'Overall result; the gravest finding decides.'),
    seats: field(
      z.array(
        z.object({
          rule: shape.reference,
          requiredBy: shape.maybeReference,
          minimum: shape.maybeCount,
          maximum: shape.maybeCount,
          filled: shape.maybeCount,
          vacant: shape.maybeCount,
          holders: z.array(appointment.schema),
          standIns: z.array(appointment.schema)
        })
      ),
      'Every seat that the rules require on that day, with its holders; `filled` and `vacant` are null under NOT_REPORTED.',
      ({ seats }, context) =>
        seats.map(({ rule, requiredBy, minimum, maximum, filled, vacant, holders, standIns }) => ({
          rule: shape.refer(rule, context),
          requiredBy: shape.refer(requiredBy, context),
          minimum,
          maximum,
          filled,
          vacant,
          holders: serializeAll(holders, appointment, context),
          standIns: serializeAll(standIns, appointment, context)
        }))
    ),
    chairs: field(
      z.array(
        z.object({
          rule: shape.reference,
          role: shape.oneOf(words.CHAIR_ROLE),
          side: shape.oneOf(words.SIDE),
          vacant: shape.maybeCount,
          holders: z.array(appointment.schema)
        })
      ),
      'Every chair that the rules require on that day, with its holders; `vacant` is null under NOT_REPORTED.',
      ({ chairs }, context) =>
        chairs.map(({ rule, role, side, vacant, holders }) => ({
          rule: shape.refer(rule, context),
          role,
          side,
          vacant,
          holders: serializeAll(holders, appointment, context)
        }))
    ),
    findings: field(
      z.array(finding),
      'Everything that is missing or deviates, each with an explanation.',
      ({ findings }, context) => findings.map((one) => serializeFinding(one, context))
    )
  }
)

export const compositionCount = serializer<ReportCount>(
  'CompositionCount',
  'Number of levels with one status, in one region or in the whole country.',
  [],
  {
    region: field(shape.maybeReference, 'Region; null for the whole country.', ({ region }, context) =>
      shape.refer(region, context)
    ),
    status: field(shape.oneOf(words.COMPOSITION_STATUS), 'Status that is counted.'),
    count: field(shape.count, 'Number of levels.')
  }
)

const REPORT_FILTER = {
  regionCode: parameter.code,
  status: parameter.someOf(words.COMPOSITION_STATUS),
  severity: parameter.someOf(words.FINDING_SEVERITY),
  code: parameter.someOf(words.FINDING_CODE)
}

export const compositions: Concept = {
  tag: 'Representation',
  resources: () => [
    pages(
      '/v1/compositions',
      'The composition of every level of every body, judged by the rules',
      composition,
      (call) => call.services.compositions.report(args(call), call.day).page,
      { filter: REPORT_FILTER, steps: (call) => call.services.compositions.judge(args(call), false, call.day) }
    ),
    whole(
      '/v1/composition-counts',
      'The number of levels by status, region by region',
      compositionCount,
      (call) => call.services.compositions.report(args(call), call.day).counts,
      { filter: REPORT_FILTER, steps: (call) => call.services.compositions.judge(args(call), true, call.day) }
    )
  ]
}

export const compositionsOfBody = listOfBody(
  'composition',
  'The composition of each level of a body, judged by the rules',
  composition,
  (body, { services, day }) => body.levels.map((level) => services.compositions.composition(level, day))
)

export const compositionOfLevel = oneOfLevel(
  'composition',
  'The composition of one level, judged by the rules',
  composition,
  (level, { services, day }) => services.compositions.composition(level, day)
)
