import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { TaskView } from '../../domain/model/views.ts'
import { listOfBody } from '../below-body.ts'
import { args, type Concept, datedPages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const task = serializer<TaskView>('Task', 'A task of a kind of body or of an organisation (opgave).', ['key'], {
  ...shape.identity,
  bodyKind: field(
    shape.maybeOneOf(words.BODY_KIND),
    'Kind of body that has the task; null where an organisation has it.'
  ),
  organisation: field(
    shape.maybeReference,
    'Organisation that has the task; null where a kind of body has it.',
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
  ...shape.fact
})

export const tasks: Concept = {
  tag: 'Rules',
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
  ]
}

export const tasksOfBody = listOfBody('tasks', 'The tasks of a body', task, (body) => body.tasks)
