import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { ReportCount } from '../../domain/representation/composition-service.ts'
import type { CompositionView, FindingView } from '../../domain/representation/composition-view.ts'
import { type Asked, field, representation, writeAll } from '../representation.ts'
import * as shape from '../shapes.ts'
import { appointment } from './recorded.ts'

export const finding = z
  .object({
    code: shape.oneOf(words.FINDING_CODE).describe('What it is.'),
    severity: shape.oneOf(words.FINDING_SEVERITY).describe('How bad it is.'),
    message: shape.inBoth.describe('In words.'),
    rule: shape.maybeReference.describe('The rule.'),
    subject: shape.maybeReference.describe('What it is about.'),
    because: z
      .array(z.object({ text: shape.inBoth, subject: shape.maybeReference }))
      .describe('What it follows from, step by step.')
  })
  .describe('What is missing or wrong in a composition.')

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
  'Who sits at a level of a body, judged by the rules in force (sammensætning).',
  [],
  {
    body: field(shape.reference, 'The body.', ({ body }, asked) => shape.refer(body, asked)),
    level: field(
      shape.oneOf(words.LEVEL).nullable(),
      'The level; null where the status is NO_RULES.',
      ({ level }) => level
    ),
    asOf: field(shape.day, 'The day it is judged on.'),
    status: field(shape.oneOf(words.COMPOSITION_STATUS), 'How it stands.'),
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
      'Every seat that the rules make, and who holds it.',
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
      'Every chair, and who holds it.',
      ({ chairs }, asked) =>
        chairs.map(({ rule, role, side, vacant, holders }) => ({
          rule: shape.refer(rule, asked),
          role,
          side,
          vacant,
          holders: writeAll(holders, appointment, asked)
        }))
    ),
    findings: field(z.array(finding), 'What is missing or wrong.', ({ findings }, asked) =>
      findings.map((one) => writeFinding(one, asked))
    )
  }
)

export const compositionCount = representation<ReportCount>(
  'CompositionCount',
  'How many levels of bodies stand how, in a region or in all.',
  [],
  {
    region: field(shape.maybeReference, 'The region; null for the whole country.', ({ region }, asked) =>
      shape.refer(region, asked)
    ),
    status: field(shape.oneOf(words.COMPOSITION_STATUS), 'How they stand.'),
    count: field(shape.count, 'How many.')
  }
)
