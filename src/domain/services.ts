import { createAgreementService } from './agreements/agreement-service.ts'
import { createBodyService } from './bodies/body-service.ts'
import { createPlaceService } from './places/place-service.ts'
import { createQualityService } from './quality/quality-service.ts'
import { createRuleService } from './representation/rule-service.ts'
import { createSearchService } from './search/search-service.ts'
import { createSourceService } from './sources/source-service.ts'
import { createStatementService } from './statements/statement-service.ts'
import type { Structure } from './structure.ts'

/** Every use case of the service, one method each, whatever door it is called through. */
export function createServices(structure: Structure) {
  return {
    places: createPlaceService(structure),
    bodies: createBodyService(structure),
    rules: createRuleService(structure),
    statements: createStatementService(structure),
    agreements: createAgreementService(structure),
    sources: createSourceService(structure),
    quality: createQualityService(structure),
    search: createSearchService(structure)
  }
}

export type Services = ReturnType<typeof createServices>
