import { z } from 'zod'
import { invalidInput } from '../../domain/basics/errors.ts'
import * as words from '../../domain/basics/vocabulary.ts'
import type { AnyBodyView, BodyLevelView } from '../../domain/model/views.ts'
import type { CompositionView } from '../../domain/seats/composition-view.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { compositionImage } from '../../drawing/composition.ts'
import { type BelowBody, type BodyAddress, listOfBody } from '../below-body.ts'
import type { Resource } from '../concept.ts'
import { actionsOf, args, type Call, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, plainFields, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { compositionOfLevel, compositionsOfBody } from './compositions.ts'
import { constitutionDecision } from './constitution-decisions.ts'
import { goal, goalsOfBody } from './goals.ts'
import { level, levelsOfBody } from './levels.ts'
import { cadenceOfLevel, meetingsOfLevel } from './meetings.ts'
import { membership, membershipsOfBody } from './memberships.ts'
import { names } from './names.ts'
import { secretariatOfBody, secretariatParty } from './secretariats.ts'
import { statement, statementsOfBody } from './statements.ts'
import { successionsOfBody } from './successions.ts'
import { task, tasksOfBody } from './tasks.ts'

export const bodyFields = {
  ...shape.identity,
  name: field<AnyBodyView>(shape.text, 'Name on the day that is read.'),
  ...plainFields<'body', AnyBodyView>('body'),
  isAuthority: field<AnyBodyView>(
    shape.boolean,
    'True for an authority that can decide for its citizens, as `bodyType` says; false where the documents are silent.'
  ),
  bodyType: field<AnyBodyView>(
    shape.reference,
    'Type of the body, with what holds for all its bodies.',
    (view, context) => shape.refer(view.bodyType, context)
  ),
  operation: field<AnyBodyView>(
    shape.oneOf(words.BODY_OPERATION),
    'Stage of the work of the body on the day that is read: PREPARATORY, FULL or WINDING_UP.'
  ),
  parent: field<AnyBodyView>(
    shape.maybeReference,
    'Region whose regional council has the body as a committee of its own; null for a body between authorities.',
    (view, context) => shape.refer(view.parent, context)
  ),
  region: field<AnyBodyView>(
    shape.maybeReference,
    'Region that the body belongs to; null where it belongs to none.',
    (view, context) => shape.refer(view.region, context)
  ),
  aliases: field<AnyBodyView>(z.array(shape.text), 'Other names in use.'),
  ...shape.succession,
  ...shape.fact,
  ...shape.changes,
  names,
  memberships: extraField<AnyBodyView>(
    z.array(membership.schema),
    'Memberships of the body; the first 100.',
    (view, context) => serializeAll(context.services.bodies.membershipsOf(view, {}).nodes, membership, context)
  ),
  levels: extraField<AnyBodyView>(
    z.array(level.schema),
    'Levels of the body on the day that is read, with their rules.',
    (view, context) => serializeAll(view.levels, level, context)
  ),
  tasks: extraField<AnyBodyView>(
    z.array(task.schema),
    'Tasks of this kind of body on the day that is read.',
    (view, context) => serializeAll(view.tasks, task, context)
  ),
  statements: extraField<AnyBodyView>(
    z.array(statement.schema),
    'Statements of the documents on this kind of body: principles, duties and themes.',
    (view, context) => serializeAll(view.statements, statement, context)
  ),
  constitution: extraField<AnyBodyView>(
    z.array(
      z.object({
        item: shape.oneOf(words.CONSTITUTION_ITEM),
        done: shape.boolean.nullable(),
        decisions: z.array(constitutionDecision.schema)
      })
    ),
    'Points that a new body must decide for itself, with the decisions; `done` is null if the body reported nothing.',
    (view, context) =>
      context.services.meetings.constitutionOf(view).map(({ item, done, decisions }) => ({
        item,
        done,
        decisions: serializeAll(decisions, constitutionDecision, context)
      }))
  ),
  secretariat: extraField<AnyBodyView>(
    z.object({ parties: z.array(secretariatParty.schema), shared: shape.boolean.nullable() }),
    'Organisations of the secretariat. `shared` is true if both region and municipalities take part.',
    (view, context) => {
      const { parties, shared } = context.services.meetings.secretariatOf(view)
      return { parties: serializeAll(parties, secretariatParty, context), shared }
    }
  ),
  indicators: extraField<AnyBodyView>(
    z.object({
      themes: z.array(z.object({ theme: shape.reference, goals: z.array(goal.schema) })),
      others: z.array(goal.schema),
      keyFigures: z.array(shape.text).describe('Keys of the key figures on shared patients.')
    }),
    'Goals of the body grouped by data theme, and the key figures to compare them with.',
    (view, context) => {
      const { themes, others, keyFigures } = context.services.goals.indicatorsOf(view)
      return {
        themes: themes.map(({ theme, goals }) => ({
          theme: shape.refer(theme, context),
          goals: serializeAll(goals, goal, context)
        })),
        others: serializeAll(others, goal, context),
        keyFigures: keyFigures.map(({ key }) => key)
      }
    }
  ),
  goals: extraField<AnyBodyView>(
    z.array(goal.schema),
    'Goals that were set for it by the day that is read.',
    (view, context) => serializeAll(context.services.goals.goalsOf(view), goal, context)
  )
}

export const body = serializer<AnyBodyView>(
  'Body',
  'A cooperation body of any kind: cluster, committee or council (organ).',
  ['key'],
  {
    type: field(shape.oneOf(['Cluster', 'Ssu', 'Committee']), 'Type of the body in GraphQL and in addresses.'),
    ...bodyFields
  },
  municipalitiesOf
)

/** The municipalities that a body covers: its members, or for a body that each region has one of those of the region. */
export function municipalitiesOf(body: AnyBodyView): string[] {
  if (body.record.bodyType.onePerRegion) return body.region?.municipalityRecords.map(({ key }) => key) ?? []
  return body.membershipRecords.flatMap(({ role, member }) => (role === 'MUNICIPALITY' && member ? [member.key] : []))
}

const BELOW: BelowBody[] = [
  membershipsOfBody,
  levelsOfBody,
  compositionsOfBody,
  compositionOfLevel,
  meetingsOfLevel,
  cadenceOfLevel,
  tasksOfBody,
  statementsOfBody,
  listOfBody(
    'predecessors',
    'The bodies that a body took over from, on every day',
    body,
    ({ predecessors }) => predecessors
  ),
  listOfBody('successors', 'The bodies that took over from a body, on every day', body, ({ successors }) => successors),
  successionsOfBody,
  secretariatOfBody,
  goalsOfBody
]

/** The filter of the bodies of a place. */
export const bodyTypes = {
  type: parameter.listed(
    'Keys of body types or kinds of body to list, such as HEALTH_CLUSTER; all if left out.',
    'HEALTH_CLUSTER'
  )
}
export const typesIn = ({ filter }: Call): readonly string[] | undefined => filter.type as readonly string[] | undefined

/** The addresses below a body, which are the same for each type of body. */
export const belowBody = (address: BodyAddress): Resource[] => BELOW.map((below) => below(address))

const ADDRESS: BodyAddress = {
  path: '/v1/bodies/:key',
  find: ({ services, params, when }) => services.bodies.body(params.key ?? '', when),
  key: '1085-sundhedsklynge-holbaek'
}

/** The levels of the body that the request names, or all that have rules. Throws INVALID_INPUT for a level that is none. */
function levelsIn({ levels }: AnyBodyView, { filter }: Call): BodyLevelView[] {
  const wanted = filter.level as readonly words.Level[] | undefined
  if (!wanted) return levels.filter(({ rules }) => rules.length > 0)
  const known = levels.map(({ level }) => level)
  if (wanted.every((level) => known.includes(level))) return levels.filter(({ level }) => wanted.includes(level))
  const list = known.join(', ')
  throw invalidInput([
    {
      field: 'level',
      message: {
        da: known.length > 0 ? `organet har den dag ${list}` : 'organet har ingen niveauer den dag',
        en: known.length > 0 ? `the body has ${list} on the day` : 'the body has no levels on the day'
      }
    }
  ])
}

const { make, act } = actionsOf(body)

export const bodies: Concept = {
  tag: 'Bodies',
  collection: { path: '/v1/bodies', missing: NO_SUCH.body },
  resources: () => [
    datedPages(
      '/v1/bodies',
      'The bodies of every type',
      body,
      (call) => call.services.bodies.bodies(args(call), call.when),
      {
        filter: parameter.bodyFilter
      }
    ),
    one(ADDRESS.path, 'One body of any type', body, ADDRESS.find, { example: { key: ADDRESS.key } }),
    ...belowBody(ADDRESS)
  ],
  images: [
    {
      path: '/v1/bodies/:key/composition.svg',
      summary: 'The seats of a body around a table',
      example: { key: ADDRESS.key },
      filter: {
        level: parameter.someOf(words.LEVEL).describe('Levels to draw; all levels with rules if left out.')
      },
      *draw(call, language) {
        const body = ADDRESS.find(call)
        if (body === null) return null
        const levels = levelsIn(body, call)
        const compositions: CompositionView[] = []
        for (const level of levels) {
          compositions.push(call.services.compositions.composition(level, call.day))
          yield
        }
        const svg = compositionImage({ name: body.name, day: call.day, language }, compositions)
        return { svg, objects: compositions.reduce((sum, { seats }) => sum + seats.length, 0) }
      }
    }
  ],
  actions: [
    make('establishBody', '/v1/bodies', 'Establish a body', {
      example: {
        key: '1085-sundhedsraad-eksempel',
        kind: 'HEALTH_COUNCIL',
        name: 'Sundhedsråd Eksempel',
        regionCode: '1085',
        validFrom: '2027-01-01'
      }
    }),
    act('renameBody', '/v1/bodies/:bodyKey/rename', 'Give a body a new name'),
    act('endBody', '/v1/bodies/:bodyKey/end', 'End a body'),
    act('setBodyOperation', '/v1/bodies/:bodyKey/operation', 'Set the stage of a body')
  ]
}
