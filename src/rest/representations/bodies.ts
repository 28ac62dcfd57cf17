import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { AnyBodyView, BodyLevelView, ClusterView, SsuView, SuccessionView } from '../../domain/model/views.ts'
import { type Asked, field, included, representation, writeAll } from '../representation.ts'
import * as shape from '../shapes.ts'
import { goal } from './lives.ts'
import { membership, names } from './places.ts'
import { constitutionDecision, secretariatParty } from './recorded.ts'
import { cadenceRule, chairRule, involvementDuty, representationRule, statement, task, variationRule } from './rules.ts'

export const level = representation<BodyLevelView>('BodyLevel', 'A level that a body works at (niveau).', ['level'], {
  level: field(shape.oneOf(words.LEVEL), 'The level.'),
  required: field(shape.yes.nullable(), 'Whether the body must have it; null where not stated.'),
  text: field(shape.inBoth, 'What it is for.'),
  rules: field(z.array(representationRule.schema), 'Who must sit at it.', ({ rules }, asked) =>
    writeAll(rules, representationRule, asked)
  ),
  chairRules: field(z.array(chairRule.schema), 'Who leads it.', (view, asked) =>
    writeAll(view.chairRules, chairRule, asked)
  ),
  cadenceRules: field(z.array(cadenceRule.schema), 'How often it meets.', (view, asked) =>
    writeAll(view.cadenceRules, cadenceRule, asked)
  ),
  involvement: field(z.array(involvementDuty.schema), 'Whom it must involve.', (view, asked) =>
    writeAll(view.involvement, involvementDuty, asked)
  ),
  variation: field(z.array(variationRule.schema), 'Who may agree on something else.', (view, asked) =>
    writeAll(view.variation, variationRule, asked)
  ),
  evidence: field(shape.oneOf(words.EVIDENCE), 'How it is known.'),
  provenance: field(z.array(shape.citation), 'Where it stands.', (view) => shape.writeCitations(view.provenance))
})

export const succession = representation<SuccessionView>(
  'Succession',
  'One body taking the place of another.',
  ['key'],
  {
    ...shape.known,
    kind: field(shape.oneOf(words.SUCCESSION_KIND), 'In what way.'),
    date: field(shape.day, 'From which day on.'),
    predecessor: field(shape.reference, 'The one before.', (view, asked) => shape.refer(view.predecessor, asked)),
    successor: field(shape.reference, 'The one after.', (view, asked) => shape.refer(view.successor, asked)),
    ...shape.fact,
    ...shape.changes
  }
)

const ofBody = {
  ...shape.known,
  name: field<AnyBodyView>(shape.text, 'Its name on the day.'),
  kind: field<AnyBodyView>(shape.oneOf(words.BODY_KIND), 'The kind of body.'),
  term: field<AnyBodyView>(shape.text, 'What such a body was called in Danish.'),
  isAuthority: field<AnyBodyView>(shape.yes, 'Whether it decides as an authority; none of these bodies does.'),
  region: field<AnyBodyView>(shape.maybeReference, 'The region it lies in.', (view, asked) =>
    shape.refer(view.region, asked)
  ),
  aliases: field<AnyBodyView>(z.array(shape.text), 'Other names.'),
  predecessors: field<AnyBodyView>(shape.references, 'What it took over from, whatever the day.', (view, asked) =>
    shape.referAll(view.predecessors, asked)
  ),
  successors: field<AnyBodyView>(shape.references, 'What took over from it, whatever the day.', (view, asked) =>
    shape.referAll(view.successors, asked)
  ),
  ...shape.fact,
  ...shape.changes,
  names,
  memberships: included<AnyBodyView>(z.array(membership.schema), 'Its members; the first 100.', (view, asked) =>
    writeAll(asked.services.bodies.membershipsOf(view, {}).nodes, membership, asked)
  ),
  levels: included<AnyBodyView>(z.array(level.schema), 'Its levels with their rules.', (view, asked) =>
    writeAll(view.levels, level, asked)
  ),
  tasks: included<AnyBodyView>(z.array(task.schema), 'Its tasks.', (view, asked) => writeAll(view.tasks, task, asked)),
  statements: included<AnyBodyView>(
    z.array(statement.schema),
    'What the documents say of such bodies.',
    (view, asked) => writeAll(view.statements, statement, asked)
  ),
  constitution: included<AnyBodyView>(
    z.array(
      z.object({
        item: shape.oneOf(words.CONSTITUTION_ITEM),
        done: shape.yes,
        decisions: z.array(constitutionDecision.schema)
      })
    ),
    'What it must decide afresh, point by point.',
    (view, asked) =>
      asked.services.meetings.constitutionOf(view).map(({ item, done, decisions }) => ({
        item,
        done,
        decisions: writeAll(decisions, constitutionDecision, asked)
      }))
  ),
  secretariat: included<AnyBodyView>(
    z.object({ parties: z.array(secretariatParty.schema), shared: shape.yes }),
    'Who serves it, and whether both sides do.',
    (view, asked) => {
      const { parties, shared } = asked.services.meetings.secretariatOf(view)
      return { parties: writeAll(parties, secretariatParty, asked), shared }
    }
  ),
  indicators: included<AnyBodyView>(
    z.object({
      themes: z.array(z.object({ theme: shape.reference, goals: z.array(goal.schema) })),
      others: z.array(goal.schema),
      keyFigures: z.array(shape.text).describe('Keys of the figures on shared patients.')
    }),
    'What it is to look at: its goals by data theme, and the figures beside them.',
    (view, asked) => {
      const { themes, others, keyFigures } = asked.services.goals.indicatorsOf(view)
      return {
        themes: themes.map(({ theme, goals }) => ({
          theme: shape.refer(theme, asked),
          goals: writeAll(goals, goal, asked)
        })),
        others: writeAll(others, goal, asked),
        keyFigures: keyFigures.map(({ key }) => key)
      }
    }
  ),
  goals: included<AnyBodyView>(z.array(goal.schema), 'Its goals.', (view, asked) =>
    writeAll(asked.services.goals.goalsOf(view), goal, asked)
  )
}

const healthAgreement = field<ClusterView | SsuView>(
  shape.maybeReference,
  'The health agreement (sundhedsaftale) in force.',
  (view, asked) => shape.refer(view.healthAgreement, asked)
)

export const cluster = representation<ClusterView>('Cluster', 'A cluster around hospitals (klynge).', ['key'], {
  ...ofBody,
  hospitals: field(shape.references, 'The hospitals it lies around.', ({ hospitals }, asked) =>
    shape.referAll(hospitals, asked)
  ),
  municipalities: field(shape.references, 'Its municipalities.', (view, asked) =>
    shape.referAll(view.municipalities, asked)
  ),
  generalPractice: field(shape.yes.nullable(), 'General practice is in it; null where the documents are silent.'),
  regionalPsychiatry: field(shape.yes.nullable(), 'Regional psychiatry is in it; null where they are silent.'),
  healthAgreement,
  initiatives: included(shape.references, 'Its initiatives.', (view, asked) =>
    shape.referAll(asked.services.initiatives.initiativesOf(view), asked)
  ),
  jointFunds: included(shape.references, 'Its joint funds, year by year.', (view, asked) =>
    shape.referAll(asked.services.funds.jointFundsOf(view), asked)
  ),
  population: included(
    z.object({
      populationSet: shape.maybeText,
      gross: shape.count.nullable(),
      counted: z.number().nullable(),
      unresolved: shape.references
    }),
    'How many live in it.',
    (view, asked) => {
      const { set, gross, counted, unresolved } = asked.services.fundingModels.populationOf(view, null)
      return {
        populationSet: set?.key ?? null,
        gross,
        counted,
        unresolved: unresolved.flatMap(({ municipality }) => shape.refer(municipality, asked) ?? [])
      }
    }
  )
})

export const ssu = representation<SsuView>(
  'Ssu',
  'The health cooperation committee of a region (sundhedssamarbejdsudvalg).',
  ['key'],
  {
    ...ofBody,
    clusters: field(shape.references, 'The clusters of its region.', (view, asked) =>
      shape.referAll(view.clusters, asked)
    ),
    practicePlans: field(shape.references, 'The practice plans of its region.', (view, asked: Asked) =>
      shape.referVisible(view.practicePlans, asked)
    ),
    healthAgreement
  }
)

export const body = representation<AnyBodyView>('Body', 'Any body: cluster, committee, council (organ).', ['key'], {
  type: field(shape.oneOf(['Cluster', 'Ssu', 'Committee']), 'What it is served as.'),
  ...ofBody
})
