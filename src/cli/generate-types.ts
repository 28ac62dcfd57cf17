import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { typeOfTable, typesOfTable } from '../domain/model/image.ts'
import * as recordedViews from '../domain/model/recorded-views.ts'
import { ENTRIES, TABLE_NAMES } from '../domain/model/tables.ts'
import * as views from '../domain/model/views.ts'
import { readSchema } from '../graphql/schema.ts'
import { readPageQueries } from '../pages/queries.ts'

/**
 * Makes types from the SDL, `npm run generate`: those of the resolvers, and those of the answers to the queries of the
 * pages. The results are committed and never edited.
 */
const VIEWS = '../../domain/model/views.ts'
const RECORDS = '../../domain/model/records.ts'
const RECORDED = '../../domain/model/recorded-views.ts'
const COMPOSITION = '../../domain/seats/composition-view.ts'
const FUNDS = '../../domain/funds'
/** Types of records that are served as they are; bodies and their levels have views. */
const RECORD_TYPES = new Set(
  TABLE_NAMES.filter((table) => ENTRIES[table].isNode && table !== 'bodyLevel' && table !== 'body').map(typeOfTable)
)
const QUALITY = '../../domain/quality/quality-service.ts'

/** The model of each type that has a table: its view, or its record where it has none. */
const modelTypes = [...TABLE_NAMES.flatMap(typesOfTable), 'BodyLevel'].flatMap((type) => {
  const view = `${type}View`
  if (view in views) return [[type, `${VIEWS}#${view}`]]
  if (view in recordedViews) return [[type, `${RECORDED}#${view}`]]
  return RECORD_TYPES.has(type) ? [[type, `${RECORDS}#${type} as ${type}Record`]] : []
})

const filename = fileURLToPath(new URL('../graphql/generated/types.ts', import.meta.url))
const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
  contextType: '../context.ts#Context',
  mappers: Object.fromEntries([
    ...modelTypes,
    ...['Composition', 'Seat', 'Chair', 'Because'].map((name) => [name, `${COMPOSITION}#${name}View`]),
    ['AuditRecord', '../../domain/access/audit-service.ts#AuditRecord as AuditRecordModel'],
    ['WebhookDelivery', '../../domain/webhooks/webhook-service.ts#Delivery'],
    ['Cadence', '../models.ts#CadenceModel'],
    ['Finding', '../models.ts#FindingModel'],
    ['CompositionReport', '../models.ts#CompositionReportModel'],
    ['Provenance', `${RECORDS}#Citation`],
    ['FieldBasis', `${RECORDS}#FieldBasis as FieldBasisModel`],
    ['Name', `${RECORDS}#NameRecord`],
    ['QualityIssue', `${QUALITY}#QualityIssueView as QualityIssueModel`],
    ['Resolution', '../../domain/search/resolve-service.ts#Resolution as ResolutionModel'],
    ['ResolvedMatch', '../../domain/search/resolve-service.ts#Match'],
    ['SearchHitConnection', '../models.ts#SearchHitsModel'],
    ['SearchHitEdge', '../models.ts#SearchHitEdgeModel'],
    ['Section', '../models.ts#SectionModel'],
    ['Link', '../../domain/basics/fact.ts#Link as LinkModel'],
    ['Contact', '../../domain/basics/fact.ts#Contact as ContactModel'],
    ['Spread', '../models.ts#SpreadModel'],
    ['LifecycleStep', '../../domain/lifecycles/lifecycle-service.ts#StepModel'],
    ['NextStep', '../../domain/lifecycles/lifecycle-service.ts#NextStepModel'],
    ['Obstacle', '../../domain/lifecycles/lifecycle-service.ts#ObstacleModel'],
    ['Approval', '../../domain/agreements/agreement-service.ts#Approval as ApprovalModel'],
    ['ClusterInput', '../../domain/agreements/agreement-service.ts#ClusterInput as ClusterInputModel'],
    ['PracticePlanTopic', '../../domain/practice-plans/plan-service.ts#PlanTopic'],
    ['HearingAnswer', `${RECORDS}#Step as HearingAnswerStep`],
    ['PracticePlanConsensus', `${RECORDS}#Step as ConsensusStep`],
    ['InitiativeMoney', `${FUNDS}/fund-service.ts#InitiativeMoney as InitiativeMoneyModel`],
    ['RegionalRate', `${FUNDS}/share-service.ts#RegionalRateView`],
    ['FundingModel', `${FUNDS}/funding-model.ts#FundingModel as FundingModelModel`],
    ['FundingReason', '../models.ts#FundingReasonModel'],
    ['MunicipalContribution', `${FUNDS}/funding-model.ts#MunicipalContribution as MunicipalContributionModel`],
    ['RegionalContribution', `${FUNDS}/funding-model.ts#RegionalContribution as RegionalContributionModel`],
    ['FundingTotals', `${FUNDS}/funding-model.ts#FundingTotals as FundingTotalsModel`],
    ['ClusterPopulation', `${FUNDS}/funding-model.ts#ClusterPopulation as ClusterPopulationModel`],
    ['UnresolvedShare', `${FUNDS}/funding-model.ts#Unresolved`],
    ['ChangeSet', '../../domain/change-sets/change-set-service.ts#ChangeSetView as ChangeSetModel'],
    ['ScenarioOperation', '../scenarios.ts#SupposedOperationModel'],
    ['ScenarioCitation', '../../domain/basics/input-shape.ts#CitedPlace'],
    ['ScenarioConflict', '../../domain/change-sets/conflicts.ts#Conflict'],
    ['ChangeSetPlace', '../../domain/sync/feed.ts#TitledPlace'],
    ['OperationResult', '../../domain/change-sets/change-set-service.ts#SetResult'],
    ['ApplyChangesPayload', '../../domain/change-sets/change-set-service.ts#SetOutcome'],
    ...[
      'Thing',
      'Name',
      'Place',
      'Membership',
      'Succession',
      'Rule',
      'Appointment',
      'Composition',
      'Lifecycle',
      'Money',
      'Fact'
    ].map((kind) => [`${kind}Difference`, '../../domain/differences/difference-view.ts#DifferenceView']),
    ['Turn', '../../domain/differences/turn-service.ts#TurnView'],
    ['TurnEffect', '../../domain/differences/turn-service.ts#EffectView'],
    ['DateBasis', '../models.ts#DateBasisModel'],
    ['Money', '../models.ts#MoneyModel'],
    ...['PublicChange:ChangeRecord', 'ChangePage:ChangePage'].map((pair) => {
      const [model, type] = pair.split(':')
      return [type, `../../domain/sync/feed.ts#${model} as ${model}Model`]
    })
  ])
}

const types = await codegen({
  filename,
  schema: parse(readSchema()),
  documents: [],
  config,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers }
})
writeFileSync(filename, `/* Made from schema/ by \`npm run generate\`; do not edit. */\n${types}`)

const queries = fileURLToPath(new URL('../pages/generated/queries.ts', import.meta.url))
const answers = await codegen({
  filename: queries,
  schema: parse(readSchema()),
  documents: [{ location: 'schema/pages', document: readPageQueries() }],
  config: { useTypeImports: true, strictScalars: true, scalars: config.scalars, skipTypename: true },
  plugins: [{ operations: {} }],
  pluginMap: { operations }
})
writeFileSync(queries, `/* Made from schema/pages/ by \`npm run generate\`; do not edit. */\n${answers}`)
