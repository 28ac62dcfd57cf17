import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { readSchema } from '../graphql/schema.ts'

/** Makes the resolvers' types from the SDL: `npm run generate`. The result is committed and never edited. */
const VIEWS = '../../domain/image/views.ts'
const RECORDS = '../../domain/image/records.ts'
const RECORDED = '../../domain/image/recorded-views.ts'
const COMPOSITION = '../../domain/representation/composition-view.ts'
const FUNDS = '../../domain/funds'
const QUALITY = '../../domain/quality/quality-service.ts'

const views = (names: string[]) => names.map((name) => [name, `${VIEWS}#${name}View`])
const recordsOf = (names: string[]) => names.map((name) => [name, `${RECORDS}#${name} as ${name}Record`])

const filename = fileURLToPath(new URL('../graphql/generated/types.ts', import.meta.url))
const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  scalars: { ID: 'string', Date: 'string', JSON: 'unknown' },
  contextType: '../context.ts#Context',
  mappers: Object.fromEntries([
    ...views([
      'Region',
      'Municipality',
      'Hospital',
      'Organisation',
      'Cluster',
      'Ssu',
      'Committee',
      'BodyLevel',
      'Identifier',
      'Membership',
      'Succession',
      'RepresentationRule',
      'Task',
      'Statement',
      'Initiative',
      'HealthAgreement',
      'PracticePlan',
      'Doubt'
    ]),
    ...recordsOf([
      'Document',
      'ChairRule',
      'CadenceRule',
      'InvolvementDuty',
      'VariationRule',
      'KeyFigure',
      'LegalEvent',
      'Claim',
      'FundingRound'
    ]),
    ...[
      'Person',
      'Appointment',
      'Chairmanship',
      'LocalAgreement',
      'Involvement',
      'Meeting',
      'AgendaItem',
      'SecretariatParty',
      'ConstitutionDecision',
      'AffiliationConcern',
      'Representation',
      'Goal',
      'JointFund',
      'FundEntry',
      'PopulationSet'
    ].map((name) => [name, `${RECORDED}#${name}View`]),
    ...['Composition', 'Seat', 'Chair', 'Because'].map((name) => [name, `${COMPOSITION}#${name}View`]),
    ['AuditRecord', '../../domain/access/audit-service.ts#AuditRecord as AuditRecordModel'],
    ['Cadence', '../models.ts#CadenceModel'],
    ['Finding', '../models.ts#FindingModel'],
    [
      'CompositionReport',
      '../../domain/representation/composition-service.ts#CompositionReport as CompositionReportModel'
    ],
    ['Provenance', `${RECORDS}#Citation`],
    ['Name', `${RECORDS}#NameRecord`],
    ['QualityIssue', `${QUALITY}#QualityIssue as QualityIssueModel`],
    ['Resolution', '../../domain/search/resolve-service.ts#Resolution as ResolutionModel'],
    ['ResolvedMatch', '../../domain/search/resolve-service.ts#Match'],
    ['Section', '../models.ts#SectionModel'],
    ['Spread', '../models.ts#SpreadModel'],
    ['LifecycleStep', '../../domain/lifecycle/lifecycle-service.ts#StepModel'],
    ['NextStep', '../../domain/lifecycle/lifecycle-service.ts#NextStepModel'],
    ['Obstacle', '../../domain/lifecycle/lifecycle-service.ts#ObstacleModel'],
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
