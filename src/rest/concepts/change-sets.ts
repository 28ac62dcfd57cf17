import { z } from 'zod'
import { applyChangesSchema, revertChangesSchema } from '../../domain/change-sets/change-set-input.ts'
import type { ChangeSetView, SetOutcome } from '../../domain/change-sets/change-set-service.ts'
import { issuesOfSet } from '../../domain/change-sets/issues.ts'
import { REVERT } from '../../domain/change-sets/reverting.ts'
import type { Services } from '../../domain/services.ts'
import { mergePlacesSchema, splitPlaceSchema } from '../../domain/structure/reshaping.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import type { ChangedRecord, OperationContext } from '../../domain/writing/operation.ts'
import { type Action, type Concept, one, pages } from '../concept.ts'
import { defaultSelection, field, type Json, type ReadContext, serializer, writerOf } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { qualityIssue } from './data-quality.ts'

const changeSet = serializer<ChangeSetView>(
  'ChangeSet',
  'Operations that were carried out together: in one transaction, judged once (ændringssæt).',
  ['key'],
  {
    key: field(shape.text, 'Key of the change set.'),
    title: field(shape.bilingual, 'Title, which everyone can read in the feed.'),
    provenance: field(z.array(shape.citation), 'Sources of the change set.', (view) =>
      shape.serializeCitations(view.provenance)
    ),
    size: field(z.int(), 'Number of its change records.'),
    seq: field(z.int().nullable(), 'Sequence number of its first change record; null under `validateOnly`.'),
    lastSeq: field(z.int().nullable(), 'Sequence number of its last change record; null under `validateOnly`.'),
    instant: field(shape.maybeText, 'Time of the change in UTC; null under `validateOnly`.'),
    reverts: field(shape.maybeText, 'Key of the change set that it takes back; null where it takes none back.'),
    revertedBy: field(shape.maybeText, 'Key of the change set that took it back; null where none did.')
  }
)

const result = z
  .object({
    index: z.int().describe('Place of the operation in the request, from 0.'),
    operation: z.string().describe('Name of the operation, such as appoint.'),
    entity: shape.maybeReference.describe(
      'Object that the operation made or changed; null for one that the set has withdrawn.'
    ),
    seq: z.int().nullable().describe('Sequence number of its change record; null where it changed nothing.')
  })
  .describe('Result of one operation of a change set.')

const write = writerOf(changeSet, defaultSelection(changeSet))
const writeIssue = writerOf(qualityIssue, defaultSelection(qualityIssue))

/** An action that answers with a change set. */
export function action(
  operation: Action['operation'],
  path: string,
  summary: string,
  input: Action['input'],
  carryOut: (services: Services, body: unknown, context: OperationContext) => SetOutcome,
  example?: Record<string, unknown>
): Action {
  const names = operation === REVERT ? 'changeSetKey' : operation === 'applyScenario' ? 'scenarioKey' : null
  return {
    operation,
    path,
    summary,
    input,
    names,
    answers: 'changeSet',
    serializer: changeSet,
    creates: true,
    carryOut(services, body, context) {
      const outcome = carryOut(services, body, context)
      return {
        ...outcome,
        toJson: (readContext) => write(outcome.changeSet, readContext),
        members: (readContext) => membersOf(outcome, readContext)
      }
    },
    alsoAnswers: {
      results: {
        type: 'array',
        description: 'Results of the operations, in their order.',
        items: { $ref: '#/components/schemas/OperationResult' }
      },
      lastSeq: {
        type: ['integer', 'null'],
        description: 'Sequence number of the last change record; null where nothing was written.'
      },
      issues: {
        type: 'array',
        description:
          'Findings of the data quality check on the day on which all of its changes are seen, as far as they are about something that the set changes.',
        items: { $ref: '#/components/schemas/QualityIssue' }
      }
    },
    ...(example && { example })
  }
}

/** True for an object that can be referred to. */
const isReferable = (payload: ChangedRecord): payload is ChangedRecord & { type: string } =>
  payload.type !== undefined && !payload.isWithdrawn

const membersOf = (outcome: SetOutcome, context: ReadContext): Json => ({
  results: outcome.results.map(({ index, operation, outcome: { payload, seq } }) => ({
    index,
    operation,
    entity: isReferable(payload) ? shape.refer(payload, context) : null,
    seq
  })),
  lastSeq: outcome.lastSeq,
  issues: issuesOfSet(outcome, context.services.quality).map((one) => writeIssue(one, context))
})

/** A body that a seeded database accepts. */
export const SKIVE_MOVES = {
  title: { da: 'Skive flytter', en: 'Skive moves' },
  operations: [
    { endClusterMember: { membershipKey: '1082-sundhedsklynge-midt.0779', on: '2026-12-01' } },
    {
      addClusterMember: {
        clusterKey: '1082-sundhedsklynge-vest',
        role: 'MUNICIPALITY',
        municipalityCode: '0779',
        validFrom: '2026-12-01'
      }
    }
  ],
  validateOnly: true
}

/** Parts of the responses, by the names of their schemas. */
export const CHANGE_SET_PARTS = { OperationResult: result }

export const changeSets: Concept = {
  tag: 'Change sets',
  collection: {
    path: '/v1/change-sets',
    missing: NO_SUCH.changeSet
  },
  resources: () => [
    pages(
      '/v1/change-sets',
      'Every change set, the latest first',
      changeSet,
      ({ services, page }) => services.changeSets.list(page),
      { dated: false }
    ),
    one(
      '/v1/change-sets/:key',
      'A change set',
      changeSet,
      ({ services, params }) => services.changeSets.find(params.key as string),
      { dated: false }
    )
  ],
  actions: [
    action(
      'applyChanges',
      '/v1/change-sets',
      'Carry out several operations together, or none of them',
      applyChangesSchema,
      (services, body, context) => services.changeSets.apply(body, context),
      SKIVE_MOVES
    ),
    action(
      'mergePlaces',
      '/v1/change-sets/merge-places',
      'Merge regions, municipalities, hospitals or organisations into a new one',
      mergePlacesSchema,
      (services, body, context) => services.changeSets.mergePlaces(body, context),
      {
        places: [{ municipalityCode: '0316' }, { municipalityCode: '0326' }],
        into: { key: '0999', name: 'Eksempel', officialName: 'Eksempel Kommune', regionCode: '1085' },
        on: '2028-01-01',
        validateOnly: true
      }
    ),
    action(
      'splitPlace',
      '/v1/change-sets/split-place',
      'Split a region, municipality, hospital or organisation into new ones',
      splitPlaceSchema,
      (services, body, context) => services.changeSets.splitPlace(body, context),
      {
        place: { municipalityCode: '0265' },
        into: [
          { key: '0997', name: 'Nord', officialName: 'Nord Kommune', regionCode: '1085', share: 0.6 },
          { key: '0996', name: 'Syd', officialName: 'Syd Kommune', regionCode: '1085', share: 0.4 }
        ],
        on: '2028-01-01',
        validateOnly: true
      }
    ),
    action(
      REVERT,
      '/v1/change-sets/:key/revert',
      'Take a whole change set back',
      revertChangesSchema,
      (services, body, context) => services.changeSets.revert(body, context)
    )
  ]
}
