import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { StatementView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { listOfBody } from '../below-body.ts'
import { args, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const statement = serializer<StatementView>(
  'Statement',
  'A statement of a document that is text rather than structure.',
  ['key'],
  {
    ...shape.identity,
    category: field(shape.oneOf(words.STATEMENT_CATEGORY), 'Subject of the statement, as a category.'),
    ordinal: field(z.int(), 'Position within the category, from 1.'),
    number: field(shape.maybeText, 'Number within the document, such as "2a"; null where there is none.'),
    strength: field(shape.oneOf(words.STRENGTH), 'How binding it is: MUST, SHOULD, MAY or FACT.'),
    title: field(shape.bilingual, 'Short title.'),
    text: shape.summary,
    bodyKinds: field(
      z.array(shape.oneOf(words.BODY_KIND)),
      'Kinds of body that the statement concerns; empty where it concerns none in particular.'
    ),
    level: field(shape.maybeOneOf(words.LEVEL), 'Level that the statement concerns; null for none in particular.'),
    organisation: field(
      shape.maybeReference,
      'Organisation that makes the statement or that it concerns; null for none.',
      (view, context) => shape.refer(view.organisation, context)
    ),
    parent: field(shape.maybeReference, 'Statement that this one belongs under; null for none.', (view, context) =>
      shape.refer(view.parent, context)
    ),
    children: field(shape.references, 'Statements that belong under this one.', (view, context) =>
      shape.referAll(view.children, context)
    ),
    due: field(shape.maybeDay, 'Day by which it should be done; null for none.'),
    links: field(shape.links, 'Web addresses that the statement leads to.'),
    ...shape.fact,
    ...shape.changes
  }
)

export const statements: Concept = {
  tag: 'Rules',
  collection: { path: '/v1/statements', missing: NO_SUCH.statement },
  resources: () => [
    datedPages(
      '/v1/statements',
      'The statements of the documents',
      statement,
      (call) => call.services.statements.statements(args(call), call.when),
      {
        filter: {
          category: parameter.someOf(words.STATEMENT_CATEGORY),
          ...parameter.ruleFilter,
          strength: parameter.someOf(words.STRENGTH),
          organisation: parameter.text,
          document: parameter.text,
          section: parameter.text
        }
      }
    ),
    one(
      '/v1/statements/:key',
      'One statement',
      statement,
      (call) => call.services.statements.statement(call.params.key ?? '', call.day),
      { example: { key: 'affiliation-concern-split-contact' } }
    )
  ]
}

export const statementsOfBody = listOfBody(
  'statements',
  'The statements of the documents on this kind of body',
  statement,
  (body, { services, filter }) =>
    services.statements.statementsOf(body, (filter as { category?: words.StatementCategory[] }).category),
  { category: parameter.someOf(words.STATEMENT_CATEGORY) }
)
