import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { ReportCount } from '../../domain/representation/composition-service.ts'
import type { CompositionView, FindingView } from '../../domain/representation/composition-view.ts'
import { type Asked, field, representation, writeAll } from '../representation.ts'
import * as shape from '../shapes.ts'
import { appointment } from './recorded.ts'

export const finding = z
  .object({
    code: shape.oneOf(words.FINDING_CODE).describe('Code for programs, such as SEAT_VACANT.'),
    severity: shape.oneOf(words.FINDING_SEVERITY).describe('Severity: VIOLATION, DEVIATION, VACANCY or NOTICE.'),
    message: shape.inBoth.describe('Explanation for people.'),
    rule: shape.maybeReference.describe('Rule that the finding is judged by; null where there is none.'),
    subject: shape.maybeReference.describe('Object that the finding concerns.'),
    because: z
      .array(z.object({ text: shape.inBoth, subject: shape.maybeReference }))
      .describe('Chain of reasons from the rule to the fact.')
  })
  .describe('A result of judging a composition: a violation, deviation, vacancy or notice.')

export const writeFinding = ({ code, severity, messages, rule, subject, because }: FindingView, asked: Asked) => ({
  code,
  severity,
  message: messages,
  rule: shape.refer(rule, asked),
  subject: shape.refer(subject, asked),
  because: because.map((one) => ({ text: one.text, subject: shape.refer(one.subject, asked) }))
})

export const composition = representation<CompositionView>(
  'Composition',
  'Composition of one level of a body on a day, judged by the rules in force (sammensætning).',
  [],
  {
    body: field(shape.reference, 'Body that is judged.', ({ body }, asked) => shape.refer(body, asked)),
    level: field(
      shape.oneOf(words.LEVEL).nullable(),
      'Level that is judged; null where the status is NO_RULES.',
      ({ level }) => level
    ),
    asOf: field(shape.day, 'Day on which it is judged.'),
    status: field(shape.oneOf(words.COMPOSITION_STATUS), 'Overall result; the gravest finding decides.'),
    seats: field(
      z.array(
        z.object({
          rule: shape.reference,
          requiredBy: shape.maybeReference,
          minimum: shape.count.nullable(),
          maximum: shape.count.nullable(),
          filled: shape.count,
          vacant: shape.count,
          holders: z.array(appointment.schema),
          standIns: z.array(appointment.schema)
        })
      ),
      'Every seat that the rules require on that day, with its holders.',
      ({ seats }, asked) =>
        seats.map(({ rule, requiredBy, minimum, maximum, filled, vacant, holders, standIns }) => ({
          rule: shape.refer(rule, asked),
          requiredBy: shape.refer(requiredBy, asked),
          minimum,
          maximum,
          filled,
          vacant,
          holders: writeAll(holders, appointment, asked),
          standIns: writeAll(standIns, appointment, asked)
        }))
    ),
    chairs: field(
      z.array(
        z.object({
          rule: shape.reference,
          role: shape.oneOf(words.CHAIR_ROLE),
          side: shape.oneOf(words.SIDE),
          vacant: shape.count,
          holders: z.array(appointment.schema)
        })
      ),
      'Every chair that the rules require on that day, with its holders.',
      ({ chairs }, asked) =>
        chairs.map(({ rule, role, side, vacant, holders }) => ({
          rule: shape.refer(rule, asked),
          role,
          side,
          vacant,
          holders: writeAll(holders, appointment, asked)
        }))
    ),
    findings: field(
      z.array(finding),
      'Everything that is missing or deviates, each with an explanation.',
      ({ findings }, asked) => findings.map((one) => writeFinding(one, asked))
    )
  }
)

export const compositionCount = representation<ReportCount>(
  'CompositionCount',
  'Number of levels with one status, in one region or in the whole country.',
  [],
  {
    region: field(shape.maybeReference, 'Region; null for the whole country.', ({ region }, asked) =>
      shape.refer(region, asked)
    ),
    status: field(shape.oneOf(words.COMPOSITION_STATUS), 'Status that is counted.'),
    count: field(shape.count, 'Number of levels.')
  }
)
