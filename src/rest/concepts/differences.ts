import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { DifferenceArguments } from '../../domain/differences/difference-service.ts'
import type { DifferenceView } from '../../domain/differences/difference-view.ts'
import type { EffectView, TurnView } from '../../domain/differences/turn-service.ts'
import type { FindingView, SeatView } from '../../domain/seats/composition-view.ts'
import { type Call, type Concept, pages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, type ReadContext, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const about = 'The record itself, or what it belongs to where it has no address of its own.'

const subjects =
  'Places, organisations, bodies and types of body that it is about: of a membership the body and the member, of a succession the predecessor and the successor.'

/** Kinds whose records have a body, and a level of one. */
const OF_LEVEL: ReadonlySet<words.DifferenceKind> = new Set(['APPOINTMENT', 'COMPOSITION'])
const OF_BODY: ReadonlySet<words.DifferenceKind> = new Set(['MEMBERSHIP', ...OF_LEVEL])

const seat = z
  .object({
    ruleKey: shape.text.describe('Key of the rule that requires the seat.'),
    requiredBy: shape.maybeReference.describe('The body, or the municipality that has the seat by its membership.'),
    minimum: shape.maybeCount.describe('Fewest holders; null for none.'),
    maximum: shape.maybeCount.describe('Most holders; null for any number.')
  })
  .describe('A required seat.')

const serializeSeats = (seats: readonly SeatView[], context: ReadContext) =>
  seats.map(({ rule, requiredBy, minimum, maximum }) => ({
    ruleKey: rule.key,
    requiredBy: shape.refer(requiredBy, context),
    minimum,
    maximum
  }))

const finding = z
  .object({
    code: shape.oneOf(words.FINDING_CODE).describe('Code for programs, such as SEAT_VACANT.'),
    severity: shape.oneOf(words.FINDING_SEVERITY).describe('Severity: VIOLATION, DEVIATION, VACANCY or NOTICE.'),
    message: shape.bilingual.describe('Explanation for people.')
  })
  .describe('A result of judging a composition. `/v1/compositions` has its reasons.')

const serializeFindings = (findings: readonly FindingView[]) =>
  findings.map(({ code, severity, messages }) => ({ code, severity, message: messages }))

/** The days and the view that the addresses in a difference are read in. */
const inView = ({ knownAt, scenario }: DifferenceView, { knownAt: _, scenario: __, ...context }: ReadContext) => ({
  ...context,
  ...(knownAt !== null && { knownAt }),
  ...(scenario !== null && { scenario })
})

export const difference = serializer<DifferenceView>('Difference', 'One difference between two views (forskel).', [], {
  kind: field(shape.oneOf(words.DIFFERENCE_KIND), 'Kind of fact that differs.'),
  change: field(
    shape.oneOf(words.DIFFERENCE_CHANGE),
    'APPEARS in the second view, DISAPPEARS after the first one, or CHANGES.'
  ),
  type: field(shape.text, 'Type of the record that differs, such as Membership.'),
  key: field(shape.text, 'Key of the record; of two that follow each other that of the later one.'),
  on: field(shape.maybeDay, 'Day on which it takes effect; null where the days of the views do not explain it.'),
  nature: field(shape.oneOf(words.CHANGE_NATURE), 'WORLD, RECORD or LAW.'),
  about: field(shape.maybeReference, about, (view, context) => shape.referIfVisible(view.about, inView(view, context))),
  subjects: field(shape.references, subjects, (view, context) =>
    shape.referVisible(view.subjects, inView(view, context))
  ),
  body: field(
    shape.maybeReference,
    'Body of a membership, an appointment, a chair or a composition; null for any other kind.',
    (view, context) => (OF_BODY.has(view.kind) ? shape.refer(view.body, inView(view, context)) : null)
  ),
  member: field(
    shape.maybeReference,
    'Member of a membership: a municipality, hospital or organisation; null for any other kind.',
    (view, context) => (view.kind === 'MEMBERSHIP' ? shape.refer(view.member, inView(view, context)) : null)
  ),
  level: field(
    shape.maybeOneOf(words.LEVEL),
    'Level of an appointment, a chair or a composition; null for any other kind.',
    (view) => (OF_LEVEL.has(view.kind) ? view.level : null)
  ),
  fields: field(
    z.array(z.object({ field: shape.text, before: z.unknown(), after: z.unknown() })),
    'Columns with another value, with both values; of a record of one view alone, all that have one.'
  ),
  opened: field(
    z.array(seat),
    'Seats of a composition that are required in the second view and not in the first.',
    (view, context) => serializeSeats(view.opened, inView(view, context))
  ),
  closed: field(
    z.array(seat),
    'Seats of a composition that are required in the first view and not in the second.',
    (view, context) => serializeSeats(view.closed, inView(view, context))
  ),
  findings: field(z.array(finding), 'Findings of a composition that the first view has not.', ({ findings }) =>
    serializeFindings(findings)
  ),
  resolved: field(z.array(finding), 'Findings of a composition that the second view has not.', ({ resolved }) =>
    serializeFindings(resolved)
  ),
  provenance: field(z.array(shape.citation), 'Places in the documents that support the difference.', (view) =>
    shape.serializeCitations(view.provenance)
  ),
  because: field(
    z.array(z.int()),
    'Sequence numbers of the changes that it comes from, as in `/v1/changes`; empty for what was seeded.',
    (view, { services }) => services.differences.becauseOf(view)
  )
})

const effect = z.object({
  kind: shape.oneOf(words.DIFFERENCE_KIND).describe('Kind of the record.'),
  type: shape.text.describe('Type of the record, such as Membership.'),
  key: shape.text.describe('Key of the record.'),
  about: shape.maybeReference.describe(about),
  subjects: shape.references.describe(subjects)
})

const serializeEffects = (effects: readonly EffectView[], context: ReadContext) =>
  effects.map((one) => ({
    kind: one.kind,
    type: one.type,
    key: one.key,
    about: shape.referIfVisible(one.about, context),
    subjects: shape.referVisible(one.subjects, context)
  }))

const turn = serializer<TurnView>('Turn', 'A day on which something takes effect or ends (virkningsdag).', ['on'], {
  on: field(shape.day, 'The day.'),
  begins: field(z.array(effect), 'Records that are valid from this day on.', ({ begins }, context) =>
    serializeEffects(begins, context)
  ),
  ends: field(z.array(effect), 'Records that are no longer valid from this day on.', ({ ends }, context) =>
    serializeEffects(ends, context)
  )
})

/** The arguments of `diff`. */
const argumentsOf = ({
  filter: { from, fromKnownAt, fromScenario, to, toKnownAt, toScenario, ...filter },
  page
}: Call) =>
  ({
    ...page,
    from: { asOf: from, knownAt: fromKnownAt, scenario: fromScenario },
    to: { asOf: to, knownAt: toKnownAt, scenario: toScenario },
    filter
  }) as DifferenceArguments

const knownAtOf = (view: string) =>
  parameter.knownAt.describe(
    `Instant, such as 2026-11-22T10:00:00Z, up to which the ${view} view knows changes; of a day, its end in Denmark. Default: now.`
  )

export const differences: Concept = {
  tag: 'Differences',
  resources: () => [
    pages(
      '/v1/diff',
      'The differences between two days, two states of knowledge or both, typed',
      difference,
      (call) => call.services.differences.diff(argumentsOf(call), call),
      {
        dated: false,
        example: { from: '2022-06-30', to: '2022-07-01' },
        required: ['from', 'to'],
        filter: {
          from: parameter.day('Day of the first view, such as 2022-06-30.'),
          to: parameter.day('Day of the second view, such as 2022-07-01.'),
          fromKnownAt: knownAtOf('first'),
          toKnownAt: knownAtOf('second'),
          fromScenario: parameter.text.describe('Key of a scenario that the first view is read in. Default: none.'),
          toScenario: parameter.text.describe('Key of a scenario that the second view is read in. Default: none.'),
          regionCode: parameter.code,
          municipalityCode: parameter.code,
          hospitalKey: parameter.text,
          bodyKey: parameter.text,
          kind: parameter.someOf(words.DIFFERENCE_KIND),
          nature: parameter.someOf(words.CHANGE_NATURE)
        },
        steps: (call) => call.services.differences.compareInSteps(argumentsOf(call), call)
      }
    ),
    pages(
      '/v1/turns',
      'The days on which something takes effect or ends, past and future',
      turn,
      ({ services, filter: { from, to, ...filter }, page }) =>
        services.turns.turns({ ...page, from: from as string, to: to as string, filter }),
      {
        dated: false,
        example: { from: '2022-01-01', to: '2026-12-31' },
        required: ['from', 'to'],
        filter: {
          from: parameter.day('First day, such as 2026-01-01.'),
          to: parameter.day('Last day, such as 2027-12-31.'),
          regionCode: parameter.code,
          bodyKey: parameter.text,
          kind: parameter.someOf(words.DIFFERENCE_KIND)
        }
      }
    )
  ]
}
