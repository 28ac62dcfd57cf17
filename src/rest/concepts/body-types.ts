import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { BodyLevelRuleView, BodyTypeView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, type Concept, one, pages, whole } from '../concept.ts'
import { extraField, field, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { body } from './bodies.ts'
import { task } from './tasks.ts'

const levelRule = serializer<BodyLevelRuleView>(
  'BodyLevelRule',
  'A level at which the bodies of a type work (organtypens niveau).',
  ['key'],
  {
    ...shape.identity,
    bodyType: field(shape.reference, 'Type of body that the level belongs to.', ({ bodyType }, context) =>
      shape.refer(bodyType, context)
    ),
    level: field(shape.oneOf(words.LEVEL), 'Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE.'),
    required: field(
      shape.boolean.nullable(),
      'True if the law requires the level, false if it is optional, null where the documents are silent.'
    ),
    text: field(shape.bilingual, 'Role of the level, summarised by this service.'),
    ...shape.fact,
    ...shape.changes
  }
)

const bodyType = serializer<BodyTypeView>('BodyType', 'A type of body, as an act creates it (organtype).', ['key'], {
  ...shape.identity,
  kind: field(shape.oneOf(words.BODY_KIND), 'Kind that its bodies are served as; OTHER for a type without its own.'),
  name: field(shape.bilingual, 'Name of one body of the type.'),
  memberRoles: field(
    z.array(shape.oneOf(words.MEMBER_ROLE)),
    'Roles in which members can belong to its bodies; empty where the bodies have no members.'
  ),
  needsHospital: field(shape.boolean, 'True if a body of the type has at least one hospital.'),
  onePerRegion: field(shape.boolean, 'True if a region has at most one body of the type at a time.'),
  partitionsMunicipalities: field(
    shape.boolean.nullable(),
    'True if each municipality belongs to exactly one body of the type; null where not stated.'
  ),
  isAuthority: field(
    shape.boolean.nullable(),
    'True if the bodies decide with the power of an authority; null where not stated.'
  ),
  committeeOf: field(
    shape.maybeOneOf(words.SIDE),
    'Side whose authority has the bodies as committees of its own; null for cooperation between authorities.'
  ),
  functions: field(z.array(shape.oneOf(words.BODY_FUNCTION)), 'Functions of its bodies beside meeting.'),
  levels: field(
    z.array(levelRule.schema),
    'Levels at which its bodies work on the day that is read.',
    ({ levels }, context) => serializeAll(levels, levelRule, context)
  ),
  ...shape.fact,
  ...shape.changes,
  tasks: extraField(z.array(task.schema), 'Tasks of its bodies on the day that is read.', ({ tasks }, context) =>
    serializeAll(tasks, task, context)
  )
})

const { make } = actionsOf(bodyType)

export const bodyTypes: Concept = {
  tag: 'Rules',
  collection: { path: '/v1/body-types', missing: NO_SUCH.bodyType },
  resources: () => [
    whole('/v1/body-types', 'The types of body in force', bodyType, ({ services, day }) =>
      services.bodies.bodyTypes(day)
    ),
    one(
      '/v1/body-types/:key',
      'One type of body',
      bodyType,
      ({ services, params, day }) => services.bodies.bodyType(params.key ?? '', day),
      { example: { key: 'health-cluster' } }
    ),
    pages(
      '/v1/body-types/:key/bodies',
      'The bodies of a type',
      body,
      ({ services, params, day, page }) => {
        const type = services.bodies.bodyType(params.key ?? '', day)
        return type && services.bodies.bodiesOfType(type, page)
      },
      { example: { key: 'health-cluster' } }
    )
  ],
  actions: [
    make('recordBodyType', '/v1/body-types', 'Record a type of body', {
      example: {
        key: 'health-council-2026',
        kind: 'HEALTH_COUNCIL',
        name: { da: 'sundhedsråd', en: 'health council' },
        memberRoles: ['MUNICIPALITY'],
        partitionsMunicipalities: true,
        committeeOf: 'REGION',
        validFrom: '2026-01-01'
      }
    }),
    actionsOf(levelRule).make('recordBodyLevel', '/v1/body-levels', 'Record a level of a type of body', {
      example: {
        bodyType: 'health-council',
        level: 'POLITICAL',
        text: { da: 'Rådet træffer beslutninger.', en: 'The council decides.' },
        validFrom: '2026-01-01'
      }
    })
  ]
}
