import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type * as records from '../../domain/model/records.ts'
import type { RepresentationRuleView, StatementView, TaskView } from '../../domain/model/views.ts'
import { field, representation } from '../representation.ts'
import * as shape from '../shapes.ts'

const ofLevel = {
  bodyKind: field<{ bodyKind: words.BodyKind }>(
    shape.oneOf(words.BODY_KIND),
    'Kind of body that the rule applies to, such as HEALTH_CLUSTER.'
  ),
  level: field<{ level: words.Level }>(
    shape.oneOf(words.LEVEL),
    'Level that the rule applies to: POLITICAL, PROFESSIONAL or ADMINISTRATIVE.'
  ),
  ordinal: field<{ ordinal: number }>(z.int(), 'Position among the rules of the level, from 1.')
}
const text = field<{ text: records.Statement['text'] }>(
  shape.inBoth,
  'Content of the source, summarised by this service.'
)

export const representationRule = representation<RepresentationRuleView>(
  'RepresentationRule',
  'A rule about one kind of seat on one level of one kind of body (repræsentationsregel).',
  ['key'],
  {
    ...shape.known,
    ...ofLevel,
    seatKind: field(shape.oneOf(words.SEAT_KIND), 'Kind of seat, such as MAYOR or GENERAL_PRACTITIONER.'),
    side: field(shape.oneOf(words.SIDE), 'Side of the cooperation that the seat belongs to.'),
    minimum: field(
      shape.count.nullable(),
      'Lowest number of seats, counted for each unit of `per`; null where not stated.'
    ),
    maximum: field(
      shape.count.nullable(),
      'Highest number of seats, counted for each unit of `per`; null where not stated.'
    ),
    per: field(shape.oneOf(words.SEAT_PER), 'Unit that the number is counted for, such as each member municipality.'),
    exOfficio: field(shape.yes, 'True if the seat comes with an office and no person is chosen.'),
    appointedBy: field(
      shape.maybeOneOf(words.APPOINTER),
      'Party that appoints; null where no party does or the documents do not say.'
    ),
    substitutes: field(
      z.array(z.object({ office: shape.oneOf(words.OFFICE), municipalityCodes: z.array(shape.text) })),
      'Offices that may stand in, and the municipalities in which they may.',
      ({ substitutes }) => substitutes.map(({ office, municipalityCodes }) => ({ office, municipalityCodes }))
    ),
    atLeastOneFrom: field(
      shape.maybeOneOf(words.FIELD),
      'Professional field that at least one holder must come from; null for none.'
    ),
    derivedFromChair: field(
      shape.maybeOneOf(words.CHAIR_ROLE),
      'Chair in another body whose holder has this seat, such as the municipal co-chair of a cluster in the SSU. Null for none; nobody is appointed to such a seat.'
    ),
    binding: field(
      shape.oneOf(words.BINDING),
      'MANDATORY rules cannot be varied; DEFAULT rules can be varied by a local agreement.'
    ),
    text,
    ...shape.fact
  }
)

export const chairRule = representation<records.ChairRule>(
  'ChairRule',
  'A rule about the chair of one level of one kind of body.',
  ['key'],
  {
    ...shape.known,
    ...ofLevel,
    role: field(shape.oneOf(words.CHAIR_ROLE), 'Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR.'),
    side: field(shape.oneOf(words.SIDE), 'Side of the cooperation that the chair comes from.'),
    count: field(shape.count, 'Number of chairs of this kind.'),
    exOfficio: field(shape.yes, 'True if the chair comes with an office and is not designated.'),
    chosenAmong: field(z.array(shape.oneOf(words.SEAT_KIND)), 'Kinds of seat whose holders can be chosen.'),
    binding: field(
      shape.oneOf(words.BINDING),
      'MANDATORY rules cannot be varied; DEFAULT rules can be varied by a local agreement.'
    ),
    text,
    ...shape.fact
  }
)

export const cadenceRule = representation<records.CadenceRule>(
  'CadenceRule',
  'A rule or advice about how often a level meets.',
  ['key'],
  {
    ...shape.known,
    ...ofLevel,
    perYear: field(z.int().nullable(), 'Number of meetings a year; null where none is set.'),
    moreOftenThan: field(
      shape.maybeOneOf(words.LEVEL),
      'Level that this one must meet more often than; null for none.'
    ),
    windows: field(
      z.array(z.object({ from: shape.text, to: shape.text })),
      'Times of the year that are advised for meetings.'
    ),
    setBy: field(shape.oneOf(words.CADENCE_SOURCE), 'Source of the rule: the law, the body itself, or advice.'),
    strength: field(shape.oneOf(words.STRENGTH), 'How binding it is: MUST, SHOULD, MAY or FACT.'),
    text,
    ...shape.fact
  }
)

export const involvementDuty = representation<records.InvolvementDuty>(
  'InvolvementDuty',
  'A duty or possibility to involve or invite a party.',
  ['key'],
  {
    ...shape.known,
    ...ofLevel,
    kind: field(shape.oneOf(words.INVOLVEMENT_KIND), 'Kind of involvement, such as ANNUAL_INVITATION.'),
    party: field(shape.oneOf(words.INVOLVED_PARTY), 'Party to involve, such as PATIENT_INVOLVEMENT_COMMITTEE.'),
    timesPerYear: field(z.int().nullable(), 'Number of times a year; null where none is set.'),
    strength: field(shape.oneOf(words.STRENGTH), 'How binding it is: MUST, SHOULD, MAY or FACT.'),
    text,
    ...shape.fact
  }
)

export const variationRule = representation<records.VariationRule>(
  'VariationRule',
  'A rule that allows a local agreement to vary the composition of a level.',
  ['key'],
  {
    ...shape.known,
    ...ofLevel,
    parties: field(
      z.array(shape.oneOf(words.VARIATION_PARTY)).nullable(),
      'Parties that must agree; null where the documents do not say.'
    ),
    text,
    ...shape.fact
  }
)

export const task = representation<TaskView>(
  'Task',
  'A task of a kind of body or of an organisation (opgave).',
  ['key'],
  {
    ...shape.known,
    bodyKind: field(
      shape.maybeOneOf(words.BODY_KIND),
      'Kind of body that has the task; null where an organisation has it.'
    ),
    organisation: field(
      shape.maybeReference,
      'Organisation that has the task; null where a kind of body has it.',
      (view, asked) => shape.refer(view.organisation, asked)
    ),
    kind: field(shape.oneOf(words.TASK_KIND), 'List that the task belongs to.'),
    ordinal: field(z.int(), 'Position within the list, from 1.'),
    text,
    relatedTo: field(
      z.array(shape.text),
      'Keys of tasks in another list with the same content at another length.',
      ({ relatedTo }) => relatedTo.map(({ key }) => key)
    ),
    ...shape.fact
  }
)

export const statement = representation<StatementView>(
  'Statement',
  'A statement of a document that is text rather than structure.',
  ['key'],
  {
    ...shape.known,
    category: field(shape.oneOf(words.STATEMENT_CATEGORY), 'Subject of the statement, as a category.'),
    ordinal: field(z.int(), 'Position within the category, from 1.'),
    number: field(shape.maybeText, 'Number within the document, such as "2a"; null where there is none.'),
    strength: field(shape.oneOf(words.STRENGTH), 'How binding it is: MUST, SHOULD, MAY or FACT.'),
    title: field(shape.inBoth, 'Short title.'),
    text,
    bodyKinds: field(
      z.array(shape.oneOf(words.BODY_KIND)),
      'Kinds of body that the statement concerns; empty where it concerns none in particular.'
    ),
    level: field(shape.maybeOneOf(words.LEVEL), 'Level that the statement concerns; null for none in particular.'),
    organisation: field(
      shape.maybeReference,
      'Organisation that makes the statement or that it concerns; null for none.',
      (view, asked) => shape.refer(view.organisation, asked)
    ),
    parent: field(shape.maybeReference, 'Statement that this one belongs under; null for none.', (view, asked) =>
      shape.refer(view.parent, asked)
    ),
    children: field(shape.references, 'Statements that belong under this one.', (view, asked) =>
      shape.referAll(view.children, asked)
    ),
    due: field(shape.maybeDay, 'Day by which it should be done; null for none.'),
    links: field(shape.links, 'Web addresses that the statement leads to.', ({ links }) => links),
    ...shape.fact
  }
)
