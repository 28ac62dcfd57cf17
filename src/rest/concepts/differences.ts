import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { DifferenceArguments } from '../../domain/differences/difference-service.ts'
import type { DifferenceView } from '../../domain/differences/difference-view.ts'
import type { EffectView, TurnView } from '../../domain/differences/turn-service.ts'
import { type Call, type Concept, pages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, type ReadContext, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const about = 'The record itself, or what it belongs to where it has no address of its own.'

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
  about: field(shape.maybeReference, about, ({ about, knownAt, scenario }, { knownAt: _, scenario: __, ...context }) =>
    shape.referIfVisible(about, {
      ...context,
      ...(knownAt !== null && { knownAt }),
      ...(scenario !== null && { scenario })
    })
  ),
  fields: field(
    z.array(z.object({ field: shape.text, before: z.unknown(), after: z.unknown() })),
    'Columns with another value, with both values; of a record of one view alone, all that have one.'
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
  about: shape.maybeReference.describe(about)
})

const serializeEffects = (effects: readonly EffectView[], context: ReadContext) =>
  effects.map((one) => ({
    kind: one.kind,
    type: one.type,
    key: one.key,
    about: shape.referIfVisible(one.about, context)
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
