import type { Text } from '../domain/fact.ts'
import type { DateBasis, InitiativeRow } from '../domain/image/rows.ts'
import type { BodyLevelView } from '../domain/image/views.ts'
import type { Cadence } from '../domain/meetings/cadence.ts'
import type { FindingView } from '../domain/representation/composition-view.ts'

/** What resolvers of small types are given; see the mappers in `cli/generate-types.ts`. */
export type SectionModel = { key: string; title: Text }
export type SpreadModel = InitiativeRow['spread'][number]
export type DateBasisModel = DateBasis
/** Whole øre. */
export type MoneyModel = number
export type CadenceModel = Cadence & { level: BodyLevelView }
export type FindingModel = FindingView
