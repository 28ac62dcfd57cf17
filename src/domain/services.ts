import { type AuditStore, createAuditService } from './access/audit-service.ts'
import type { MentionStore } from './access/erasure.ts'
import { createAgreementService } from './agreements/agreement-service.ts'
import { createAgreementStepService } from './agreements/agreement-step-service.ts'
import { createBodyService } from './bodies/body-service.ts'
import { createStructureService } from './bodies/structure-service.ts'
import { createFundService } from './funds/fund-service.ts'
import { createFundingModelService } from './funds/funding-model.ts'
import { createPopulationService } from './funds/population-service.ts'
import { createShareService } from './funds/share-service.ts'
import { createGoalService } from './goals/goal-service.ts'
import { createIdentifierService } from './identifiers/identifier-service.ts'
import { createInitiativeService } from './initiatives/initiative-service.ts'
import { createStepper } from './lifecycle/step-service.ts'
import { createLifecycleService } from './lifecycles/lifecycle-service.ts'
import { createCalendarService } from './meetings/calendar-service.ts'
import { createMeetingService } from './meetings/meeting-service.ts'
import type { Structure } from './model/structure.ts'
import { createErasureService } from './people/erasure-service.ts'
import { createAffiliationService } from './places/affiliation-service.ts'
import { createPlaceService } from './places/place-service.ts'
import { createPracticePlanService } from './practice-plans/plan-service.ts'
import { createPlanStepService } from './practice-plans/plan-step-service.ts'
import { createQualityService } from './quality/quality-service.ts'
import { createAppointmentService } from './representation/appointment-service.ts'
import { createCompositionService } from './representation/composition-service.ts'
import { createRecordedService } from './representation/recorded-service.ts'
import { createRuleService } from './representation/rule-service.ts'
import { createResolveService } from './search/resolve-service.ts'
import { createSearchService } from './search/search-service.ts'
import { createSourceService } from './sources/source-service.ts'
import { createStatementService } from './statements/statement-service.ts'
import type { NewKey } from './writing/plans.ts'
import type { Write } from './writing/writes.ts'

/** Every use case of the service, one method each, whatever door it is called through. */
export function createServices(structure: Structure, write: Write, newKey: NewKey, audit: AuditStore & MentionStore) {
  const take = createStepper(write, newKey)
  return {
    audit: createAuditService(audit),
    erasure: createErasureService(structure, write, audit),
    places: createPlaceService(structure),
    bodies: createBodyService(structure),
    rules: createRuleService(structure),
    compositions: createCompositionService(structure),
    recorded: createRecordedService(structure),
    appointments: createAppointmentService(write, newKey),
    structure: createStructureService(write),
    meetings: createMeetingService(write, newKey),
    calendar: createCalendarService(structure, audit),
    affiliations: createAffiliationService(write, newKey),
    identifiers: createIdentifierService(write),
    statements: createStatementService(structure),
    lifecycles: createLifecycleService(),
    agreements: createAgreementService(structure),
    agreementSteps: createAgreementStepService(write, take, newKey),
    practicePlans: createPracticePlanService(structure),
    planSteps: createPlanStepService(write, take, newKey),
    initiatives: createInitiativeService(structure, write, take, newKey),
    goals: createGoalService(structure, write, take, newKey),
    funds: createFundService(structure, write, take, newKey),
    shares: createShareService(structure, write),
    fundingModels: createFundingModelService(structure),
    populations: createPopulationService(structure, write),
    sources: createSourceService(structure),
    quality: createQualityService(structure),
    search: createSearchService(structure),
    resolver: createResolveService(structure)
  }
}

export type Services = ReturnType<typeof createServices>
