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
  level: field(shape.oneOf(words.LEVEL), 'Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE.'),
  required: field(
    shape.yes.nullable(),
    'True if the law requires the level, false if it is optional, null where the documents are silent.'
  ),
  text: field(shape.inBoth, 'Role of the level, summarised by this service.'),
  rules: field(z.array(representationRule.schema), 'Rules about the seats of the level.', ({ rules }, asked) =>
    writeAll(rules, representationRule, asked)
  ),
  chairRules: field(z.array(chairRule.schema), 'Rules about the chairs of the level.', (view, asked) =>
    writeAll(view.chairRules, chairRule, asked)
  ),
  cadenceRules: field(z.array(cadenceRule.schema), 'Rules about how often the level meets.', (view, asked) =>
    writeAll(view.cadenceRules, cadenceRule, asked)
  ),
  involvement: field(
    z.array(involvementDuty.schema),
    'Duties and possibilities to involve other parties.',
    (view, asked) => writeAll(view.involvement, involvementDuty, asked)
  ),
  variation: field(
    z.array(variationRule.schema),
    'Rules that allow a local agreement to vary the composition.',
    (view, asked) => writeAll(view.variation, variationRule, asked)
  ),
  evidence: field(shape.oneOf(words.EVIDENCE), 'How well the documents support the level.'),
  provenance: field(z.array(shape.citation), 'Places in the source documents that support the level.', (view) =>
    shape.writeCitations(view.provenance)
  )
})

export const succession = representation<SuccessionView>(
  'Succession',
  'The takeover of one body by another.',
  ['key'],
  {
    ...shape.known,
    kind: field(shape.oneOf(words.SUCCESSION_KIND), 'Kind of takeover.'),
    date: field(shape.day, 'Day on which the takeover takes effect, such as 2022-07-01.'),
    predecessor: field(shape.reference, 'Body that ends, as of its last day.', (view, asked) =>
      shape.refer(view.predecessor, asked)
    ),
    successor: field(shape.reference, 'Body that takes over.', (view, asked) => shape.refer(view.successor, asked)),
    ...shape.fact,
    ...shape.changes
  }
)

const ofBody = {
  ...shape.known,
  name: field<AnyBodyView>(shape.text, 'Name on the day that is read.'),
  kind: field<AnyBodyView>(shape.oneOf(words.BODY_KIND), 'Kind of body, such as HEALTH_CLUSTER or SSU.'),
  term: field<AnyBodyView>(
    shape.text,
    'Danish word that the documents use for this body, such as "klynge" or "samordningsforum".'
  ),
  isAuthority: field<AnyBodyView>(
    shape.yes,
    'True for an authority that can decide for its citizens. Always false: cooperation bodies are not authorities.'
  ),
  region: field<AnyBodyView>(
    shape.maybeReference,
    'Region that the body belongs to; null where it belongs to none.',
    (view, asked) => shape.refer(view.region, asked)
  ),
  aliases: field<AnyBodyView>(z.array(shape.text), 'Other names in use.'),
  predecessors: field<AnyBodyView>(
    shape.references,
    'Bodies that this one took over from, on every day.',
    (view, asked) => shape.referAll(view.predecessors, asked)
  ),
  successors: field<AnyBodyView>(
    shape.references,
    'Bodies that took over from this one, on every day.',
    (view, asked) => shape.referAll(view.successors, asked)
  ),
  ...shape.fact,
  ...shape.changes,
  names,
  memberships: included<AnyBodyView>(
    z.array(membership.schema),
    'Memberships of the body; the first 100.',
    (view, asked) => writeAll(asked.services.bodies.membershipsOf(view, {}).nodes, membership, asked)
  ),
  levels: included<AnyBodyView>(
    z.array(level.schema),
    'Levels of the body on the day that is read, with their rules.',
    (view, asked) => writeAll(view.levels, level, asked)
  ),
  tasks: included<AnyBodyView>(
    z.array(task.schema),
    'Tasks of this kind of body on the day that is read.',
    (view, asked) => writeAll(view.tasks, task, asked)
  ),
  statements: included<AnyBodyView>(
    z.array(statement.schema),
    'Statements of the documents on this kind of body: principles, duties and themes.',
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
    'Points that a new body must decide for itself, with the decisions.',
    (view, asked) =>
      asked.services.meetings.constitutionOf(view).map(({ item, done, decisions }) => ({
        item,
        done,
        decisions: writeAll(decisions, constitutionDecision, asked)
      }))
  ),
  secretariat: included<AnyBodyView>(
    z.object({ parties: z.array(secretariatParty.schema), shared: shape.yes }),
    'Organisations of the secretariat. `shared` is true if both region and municipalities take part.',
    (view, asked) => {
      const { parties, shared } = asked.services.meetings.secretariatOf(view)
      return { parties: writeAll(parties, secretariatParty, asked), shared }
    }
  ),
  indicators: included<AnyBodyView>(
    z.object({
      themes: z.array(z.object({ theme: shape.reference, goals: z.array(goal.schema) })),
      others: z.array(goal.schema),
      keyFigures: z.array(shape.text).describe('Keys of the key figures on shared patients.')
    }),
    'Goals of the body grouped by data theme, and the key figures to compare them with.',
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
  goals: included<AnyBodyView>(
    z.array(goal.schema),
    'Goals that were set for it by the day that is read.',
    (view, asked) => writeAll(asked.services.goals.goalsOf(view), goal, asked)
  )
}

const healthAgreement = field<ClusterView | SsuView>(
  shape.maybeReference,
  'Health agreement (sundhedsaftale) in force on the day; null where there is none.',
  (view, asked) => shape.refer(view.healthAgreement, asked)
)

export const cluster = representation<ClusterView>(
  'Cluster',
  'Cooperation of municipalities, hospitals and general practice around an acute hospital (klynge).',
  ['key'],
  {
    ...ofBody,
    hospitals: field(shape.references, 'Hospitals that are members on the day that is read.', ({ hospitals }, asked) =>
      shape.referAll(hospitals, asked)
    ),
    municipalities: field(shape.references, 'Municipalities that are members on the day that is read.', (view, asked) =>
      shape.referAll(view.municipalities, asked)
    ),
    generalPractice: field(
      shape.yes.nullable(),
      'True if general practice is a member; null where the documents are silent.'
    ),
    regionalPsychiatry: field(
      shape.yes.nullable(),
      'True if a document names regional psychiatry as a member; null where none does.'
    ),
    healthAgreement,
    initiatives: included(
      shape.references,
      'Initiatives that the cluster started, as of the day that is read.',
      (view, asked) => shape.referAll(asked.services.initiatives.initiativesOf(view), asked)
    ),
    jointFunds: included(shape.references, 'Joint funds opened by the day that is read, by year.', (view, asked) =>
      shape.referAll(asked.services.funds.jointFundsOf(view), asked)
    ),
    population: included(
      z.object({
        populationSet: shape.maybeText,
        gross: shape.count.nullable(),
        counted: z.number().nullable(),
        unresolved: shape.references
      }),
      'Number of inhabitants: `gross` counts all, `counted` by the shares of municipalities in several clusters.',
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
  }
)

export const ssu = representation<SsuView>(
  'Ssu',
  'Cooperation committee of a region (sundhedssamarbejdsudvalg).',
  ['key'],
  {
    ...ofBody,
    clusters: field(shape.references, 'Clusters of the region on the day that is read.', (view, asked) =>
      shape.referAll(view.clusters, asked)
    ),
    practicePlans: field(
      shape.references,
      'Practice plans that are presented to the committee.',
      (view, asked: Asked) => shape.referVisible(view.practicePlans, asked)
    ),
    healthAgreement
  }
)

export const body = representation<AnyBodyView>(
  'Body',
  'A cooperation body of any kind: cluster, committee or council (organ).',
  ['key'],
  {
    type: field(shape.oneOf(['Cluster', 'Ssu', 'Committee']), 'Type of the body in GraphQL and in addresses.'),
    ...ofBody
  }
)
