import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type * as records from '../../domain/model/records.ts'
import type { RepresentationRuleView, StatementView, TaskView } from '../../domain/model/views.ts'
import { field, representation } from '../representation.ts'
import * as shape from '../shapes.ts'

const ofLevel = {
  bodyKind: field<{ bodyKind: words.BodyKind }>(shape.oneOf(words.BODY_KIND), 'The kind of body it is for.'),
  level: field<{ level: words.Level }>(shape.oneOf(words.LEVEL), 'The level it is for.'),
  ordinal: field<{ ordinal: number }>(z.int(), 'Its place among the rules of the level.')
}
const text = field<{ text: records.Statement['text'] }>(shape.inBoth, 'What it says, in our own words.')

export const representationRule = representation<RepresentationRuleView>(
  'RepresentationRule',
  'A rule of who must sit where (repræsentationsregel).',
  ['key'],
  {
    ...shape.known,
    ...ofLevel,
    seatKind: field(shape.oneOf(words.SEAT_KIND), 'The kind of seat.'),
    side: field(shape.oneOf(words.SIDE), 'On whose behalf.'),
    minimum: field(shape.count.nullable(), 'At least so many; null where not stated.'),
    maximum: field(shape.count.nullable(), 'At most so many; null where not stated.'),
    per: field(shape.oneOf(words.SEAT_PER), 'For each of what the numbers are.'),
    exOfficio: field(shape.yes, 'The seat comes with an office.'),
    appointedBy: field(shape.maybeOneOf(words.APPOINTER), 'Who appoints; null where not stated.'),
    substitutes: field(
      z.array(z.object({ office: shape.oneOf(words.OFFICE), municipalityCodes: z.array(shape.text) })),
      'Who may sit in the place of a mayor, and from which municipalities.',
      ({ substitutes }) => substitutes.map(({ office, municipalityCodes }) => ({ office, municipalityCodes }))
    ),
    atLeastOneFrom: field(shape.maybeOneOf(words.FIELD), 'A field that one of them must come from.'),
    derivedFromChair: field(shape.maybeOneOf(words.CHAIR_ROLE), 'The chair that brings the seat with it.'),
    binding: field(shape.oneOf(words.BINDING), 'MANDATORY, or DEFAULT: may be varied by local agreement.'),
    text,
    ...shape.fact
  }
)

export const chairRule = representation<records.ChairRule>('ChairRule', 'A rule of who leads a level.', ['key'], {
  ...shape.known,
  ...ofLevel,
  role: field(shape.oneOf(words.CHAIR_ROLE), 'The chair.'),
  side: field(shape.oneOf(words.SIDE), 'On whose behalf.'),
  count: field(shape.count, 'How many there are of it.'),
  exOfficio: field(shape.yes, 'The chair comes with an office.'),
  chosenAmong: field(z.array(shape.oneOf(words.SEAT_KIND)), 'Among whom it is chosen.'),
  binding: field(shape.oneOf(words.BINDING), 'MANDATORY, or DEFAULT: may be varied by local agreement.'),
  text,
  ...shape.fact
})

export const cadenceRule = representation<records.CadenceRule>(
  'CadenceRule',
  'A rule of how often a level meets.',
  ['key'],
  {
    ...shape.known,
    ...ofLevel,
    perYear: field(z.int().nullable(), 'Meetings a year; null where not stated.'),
    moreOftenThan: field(shape.maybeOneOf(words.LEVEL), 'The level that it meets more often than.'),
    windows: field(
      z.array(z.object({ from: shape.text, to: shape.text })),
      'Parts of the year in which it meets, as MM-DD.'
    ),
    setBy: field(shape.oneOf(words.CADENCE_SOURCE), 'Who says so.'),
    strength: field(shape.oneOf(words.STRENGTH), 'How binding it is.'),
    text,
    ...shape.fact
  }
)

export const involvementDuty = representation<records.InvolvementDuty>(
  'InvolvementDuty',
  'A duty to involve or invite.',
  ['key'],
  {
    ...shape.known,
    ...ofLevel,
    kind: field(shape.oneOf(words.INVOLVEMENT_KIND), 'How.'),
    party: field(shape.oneOf(words.INVOLVED_PARTY), 'Whom.'),
    timesPerYear: field(z.int().nullable(), 'How often a year; null where not stated.'),
    strength: field(shape.oneOf(words.STRENGTH), 'How binding it is.'),
    text,
    ...shape.fact
  }
)

export const variationRule = representation<records.VariationRule>(
  'VariationRule',
  'A rule of who may agree on something else.',
  ['key'],
  {
    ...shape.known,
    ...ofLevel,
    parties: field(z.array(shape.oneOf(words.VARIATION_PARTY)).nullable(), 'Who must agree; null where not stated.'),
    text,
    ...shape.fact
  }
)

export const task = representation<TaskView>('Task', 'A task of a kind of body (opgave).', ['key'], {
  ...shape.known,
  bodyKind: field(shape.maybeOneOf(words.BODY_KIND), 'The kind of body whose task it is.'),
  organisation: field(shape.maybeReference, 'The organisation whose task it is.', (view, asked) =>
    shape.refer(view.organisation, asked)
  ),
  kind: field(shape.oneOf(words.TASK_KIND), 'Where it comes from: the law, the figure, a general description.'),
  ordinal: field(z.int(), 'Its place in its list.'),
  text,
  relatedTo: field(z.array(shape.text), 'Keys of the tasks that say the same elsewhere.', ({ relatedTo }) =>
    relatedTo.map(({ key }) => key)
  ),
  ...shape.fact
})

export const statement = representation<StatementView>('Statement', 'Something the documents say.', ['key'], {
  ...shape.known,
  category: field(shape.oneOf(words.STATEMENT_CATEGORY), 'What it is about.'),
  ordinal: field(z.int(), 'Its place in its category.'),
  number: field(shape.maybeText, 'Its number in the document.'),
  strength: field(shape.oneOf(words.STRENGTH), 'How binding it is.'),
  title: field(shape.inBoth, 'What it is called.'),
  text,
  bodyKinds: field(z.array(shape.oneOf(words.BODY_KIND)), 'The kinds of body it is about.'),
  level: field(shape.maybeOneOf(words.LEVEL), 'The level it is about.'),
  organisation: field(shape.maybeReference, 'Who says or does it.', (view, asked) =>
    shape.refer(view.organisation, asked)
  ),
  parent: field(shape.maybeReference, 'What it is a part of.', (view, asked) => shape.refer(view.parent, asked)),
  children: field(shape.references, 'Its parts.', (view, asked) => shape.referAll(view.children, asked)),
  due: field(shape.maybeDay, 'By when.'),
  ...shape.fact
})
