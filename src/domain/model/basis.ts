import type { Evidence } from '../basics/vocabulary.ts'
import { isSeedKey } from './citations.ts'
import type { Citation, FieldBasis } from './records.ts'

/** What tells how sure the fields of a fact are. */
export type Fact = { evidence: Evidence; basis: readonly FieldBasis[] }

/** The evidence of a field of a fact: its own where it has one, otherwise that of the fact. */
export function evidenceOf(fact: Fact, field: string): Evidence {
  return basisOf(fact, field)?.evidence ?? fact.evidence
}

/** True for a field that is printed in a document or was recorded by a user, and not calculated or presumed. */
export function isCertain(fact: Fact, field: string): boolean {
  const evidence = evidenceOf(fact, field)
  return evidence === 'STATED' || evidence === 'RECORDED'
}

export function basisOf({ basis }: Fact, field: string): FieldBasis | undefined {
  return basis.find((one) => one.field === field)
}

/** The places that a field of a fact rests on: its own, or else those of the fact. */
export const sourcesOfField = (
  fact: Fact & { provenance: readonly Citation[] },
  field: string
): readonly Citation[] => {
  const own = basisOf(fact, field)?.provenance ?? []
  return own.length > 0 ? own : fact.provenance
}

/** True for a fact that users recorded: a document that a user recorded states it, or none does. */
export const isOfUsers = ({ evidence, provenance }: Fact & { provenance: readonly Citation[] }): boolean =>
  evidence === 'RECORDED' || provenance.some(({ document }) => !isSeedKey(document.key))
