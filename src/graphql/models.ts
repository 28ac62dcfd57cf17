import type { Text } from '../domain/basics/fact.ts'
import type { Connection, Edge } from '../domain/basics/page.ts'
import type { Cadence } from '../domain/meetings/cadence.ts'
import type { Reach } from '../domain/model/reach.ts'
import type { DateBasis } from '../domain/model/values.ts'
import type { BodyLevelView, InitiativeView } from '../domain/model/views.ts'
import type { SearchHit } from '../domain/search/search-service.ts'
import type { CompositionReport } from '../domain/seats/composition-service.ts'
import type { FindingView } from '../domain/seats/composition-view.ts'

/** Parents of the resolvers of small types; see the mappers in `cli/generate-types.ts`. */
export type SectionModel = { key: string; title: Text }
export type SpreadModel = InitiativeView['spread'][number]
export type FundingReasonModel = { text: Text }
export type DateBasisModel = DateBasis
/** Whole øre. */
export type MoneyModel = number
export type CadenceModel = Cadence & { level: BodyLevelView }
export type FindingModel = FindingView
export type SearchHitsModel = Connection<SearchHit> & Reach
export type CompositionReportModel = CompositionReport & Reach
export type SearchHitEdgeModel = Edge<SearchHit>
