import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { TaskView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { listOfBody } from '../below-body.ts'
import { actionsOf, args, type Concept, datedPages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const task = serializer<TaskView>(
  'Task',
  'A task of a type of body, of an organisation or of a side (opgave).',
  ['key'],
  {
    ...shape.identity,
    bodyKind: field(
      shape.maybeOneOf(words.BODY_KIND),
      'Kind of body that has the task; null where another party has it.'
    ),
    bodyType: field(
      shape.maybeReference,
      'Type of body that has the task; null where another party has it.',
      ({ bodyType }, context) => shape.refer(bodyType, context)
    ),
    side: field(
      shape.maybeOneOf(words.SIDE),
      'Side whose authorities all have the task, such as MUNICIPALITY; null where another party has it.'
    ),
    organisation: field(
      shape.maybeReference,
      'Organisation that has the task; null where another party has it.',
      (view, context) => shape.refer(view.organisation, context)
    ),
    kind: field(shape.oneOf(words.TASK_KIND), 'List that the task belongs to.'),
    ordinal: field(z.int(), 'Position within the list, from 1.'),
    text: shape.summary,
    relatedTo: field(
      z.array(shape.text),
      'Keys of tasks in another list with the same content at another length.',
      ({ relatedTo }) => relatedTo.map(({ key }) => key)
    ),
    transferredFrom: field(
      shape.maybeReference,
      'The task with the bearer before, on its last day; null where it was not transferred.',
      ({ transferredFrom }, context) => shape.refer(transferredFrom, context)
    ),
    transferredTo: field(shape.references, 'The task as others carry it on.', ({ transferredTo }, context) =>
      shape.referAll(transferredTo, context)
    ),
    ...shape.fact,
    ...shape.changes
  }
)

const { make, act } = actionsOf(task)

export const tasks: Concept = {
  tag: 'Rules',
  collection: { path: '/v1/tasks', missing: NO_SUCH.task },
  resources: () => [
    datedPages(
      '/v1/tasks',
      'The tasks of bodies and organisations',
      task,
      (call) => call.services.statements.tasks(args(call), call.when),
      {
        filter: {
          bodyKind: parameter.someOf(words.BODY_KIND),
          kind: parameter.someOf(words.TASK_KIND),
          organisation: parameter.text
        }
      }
    )
  ],
  actions: [
    make('recordTask', '/v1/tasks', 'Record a task', {
      example: {
        key: 'acute-nursing',
        side: 'MUNICIPALITY',
        kind: 'STATUTORY',
        text: { da: 'Akutsygepleje i borgernes eget hjem.', en: 'Acute nursing in the homes of citizens.' },
        validFrom: '2020-01-01'
      }
    }),
    act('transferTask', '/v1/tasks/:taskKey/transfer', 'Transfer a task to another bearer'),
    act('endTask', '/v1/tasks/:taskKey/end', 'End a task')
  ]
}

export const tasksOfBody = listOfBody('tasks', 'The tasks of a body', task, (body) => body.tasks)
