import { type AuditStore, createAuditService } from './access/audit-service.ts'
import type { MentionStore } from './access/erasure.ts'
import { createViewerService } from './access/viewer-service.ts'
import { createAgreementService } from './agreements/agreement-service.ts'
import { createBodyService } from './bodies/body-service.ts'
import { createMembershipService } from './bodies/membership-service.ts'
import { type ChangeSetStore, createChangeSetService, readOperations } from './change-sets/change-set-service.ts'
import { createSupposing } from './change-sets/supposing.ts'
import { createDifferenceService } from './differences/difference-service.ts'
import { createScenarioEffects } from './differences/scenario-effects.ts'
import { createTurnService } from './differences/turn-service.ts'
import { createFundService } from './funds/fund-service.ts'
import { createFundingModelService } from './funds/funding-model.ts'
import { createPopulationService } from './funds/population-service.ts'
import { createShareService } from './funds/share-service.ts'
import { createGoalService } from './goals/goal-service.ts'
import { createInitiativeService } from './initiatives/initiative-service.ts'
import { createLifecycleService } from './lifecycles/lifecycle-service.ts'
import { createCalendarService } from './meetings/calendar-service.ts'
import { createMeetingService } from './meetings/meeting-service.ts'
import type { Structure } from './model/structure.ts'
import { createOperations, type OnResult } from './operations/operations.ts'
import { createAffiliationService } from './places/affiliation-service.ts'
import { createPlaceService } from './places/place-service.ts'
import { createPracticePlanService } from './practice-plans/plan-service.ts'
import { createQualityService } from './quality/quality-service.ts'
import { createScenarioService } from './scenarios/scenario-service.ts'
import { createResolveService } from './search/resolve-service.ts'
import { createSearchService } from './search/search-service.ts'
import { createCompositionService } from './seats/composition-service.ts'
import { createRecordedService } from './seats/recorded-service.ts'
import { createRuleService } from './seats/rule-service.ts'
import { createSourceService } from './sources/source-service.ts'
import { createStatementService } from './statements/statement-service.ts'
import { createVocabularyService } from './vocabulary/vocabulary-service.ts'
import { createWebhookService, type WebhookStore } from './webhooks/webhook-service.ts'
import type { WebhookRules } from './writing/operation.ts'
import type { NewKey } from './writing/plans.ts'
import type { Writer } from './writing/writes.ts'

/** For a program that delivers nothing, such as a command. */
const NO_WEBHOOKS: WebhookStore & WebhookRules = {
  lastSeq: () => 0,
  refusalOf: () => null,
  deliveryOf: () => null,
  secretOf: () => null
}

/** The services that read an image, and nothing else that changes. Every door calls the same methods. */
export function createReaders(structure: Structure) {
  return {
    viewers: createViewerService(structure),
    places: createPlaceService(structure),
    bodies: createBodyService(structure),
    memberships: createMembershipService(structure),
    rules: createRuleService(structure),
    compositions: createCompositionService(structure),
    recorded: createRecordedService(structure),
    meetings: createMeetingService(),
    affiliations: createAffiliationService(),
    statements: createStatementService(structure),
    lifecycles: createLifecycleService(),
    agreements: createAgreementService(structure),
    practicePlans: createPracticePlanService(structure),
    initiatives: createInitiativeService(structure),
    goals: createGoalService(structure),
    funds: createFundService(structure),
    shares: createShareService(),
    fundingModels: createFundingModelService(structure),
    sources: createSourceService(structure),
    quality: createQualityService(structure),
    search: createSearchService(structure),
    resolver: createResolveService(structure),
    vocabulary: createVocabularyService()
  }
}

/** The services on the present image: `operations` writes, the others read. */
export function createServices(
  structure: Structure,
  writer: Writer,
  newKey: NewKey,
  audit: AuditStore & MentionStore & ChangeSetStore,
  onResult: OnResult = () => {},
  webhooks: WebhookStore & WebhookRules = NO_WEBHOOKS
) {
  const tools = {
    newKey,
    webhookRules: webhooks,
    checkSet: (operations: Parameters<typeof readOperations>[0]) => void readOperations(operations),
    endingsOf: audit.endingsOf,
    changesAfter: audit.changesAfter
  }
  const differences = createDifferenceService(structure, audit)
  return {
    operations: createOperations(structure, { write: writer.write, onResult, ...tools }, audit),
    changeSets: createChangeSetService(structure, { writer, onResult, store: audit, ...tools }),
    audit: createAuditService(audit),
    calendar: createCalendarService(structure, audit),
    differences,
    turns: createTurnService(structure, audit),
    populations: createPopulationService(structure, writer.write),
    webhooks: createWebhookService(structure, writer.write, webhooks),
    scenarios: createScenarioService(structure),
    scenarioEffects: createScenarioEffects(structure, differences),
    supposing: createSupposing(structure, audit, tools),
    ...createReaders(structure)
  }
}

export type Services = ReturnType<typeof createServices>
