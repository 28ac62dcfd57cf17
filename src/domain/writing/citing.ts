import { type Issue, invalidInput } from '../basics/errors.ts'
import { type CitationInput, inBothLanguages, type Text } from '../basics/fact.ts'
import type { CitedPlace, Citing } from '../basics/input-shape.ts'
import type { Day, Period } from '../basics/time.ts'
import type { Change } from '../model/change.ts'
import { storedBasis, storedCitations } from '../model/citations.ts'
import type { Image } from '../model/image.ts'
import type { AnyFact, FactColumns } from '../model/records.ts'
import { dated, listed } from '../vocabulary/phrases.ts'
import type { Call } from './operation.ts'

/* The citations of an input, as columns of the facts that a write records or ends. */

/** The evidence of a fact that a write records, and the places that say so. */
export type Sources = Pick<FactColumns, 'evidence' | 'provenance'>

/** The columns of a fact that a user recorded. The change record has its author. */
export function recorded(
  validFrom: Day | null,
  validTo: Day | null = null,
  { evidence, provenance }: Sources = UNCITED
): FactColumns {
  return { validFrom, validTo, evidence, provenance, note: null, basis: [], version: 1 }
}

const UNCITED: Sources = { evidence: 'RECORDED', provenance: [] }

/**
 * The sources of what the write records: STATED by the documents that an admin cites. The citations of an editor stand
 * beside RECORDED. Throws INVALID_INPUT for each document and section that is not there, as part of the field.
 */
export function sourcesOf(
  { citations }: Citing,
  image: Image,
  { caller }: Pick<Call, 'caller'>,
  field = 'input.citations'
): Sources {
  if (!citations?.length) return UNCITED
  const issues = citations.flatMap((place, index) => unknownPlace(place, `${field}.${index}`, image))
  if (issues.length > 0) throw invalidInput(issues)
  return { evidence: caller.role === 'ADMIN' ? 'STATED' : 'RECORDED', provenance: citations.map(citationOf) }
}

function unknownPlace({ documentKey, section }: CitedPlace, field: string, image: Image): Issue[] {
  const document = image.document.get(documentKey)
  if (!document) return [{ field: `${field}.documentKey`, message: mustBeOneOf([...image.document.keys()]) }]
  const sections = document.sections.map(({ key }) => key)
  return sections.includes(section) ? [] : [{ field: `${field}.section`, message: mustBeOneOf(sections) }]
}

function mustBeOneOf(keys: readonly string[]): Text {
  if (keys.length === 0) {
    return {
      da: 'findes ikke: dokumentet har endnu ingen afsnit (recordSection)',
      en: 'does not exist: the document has no sections yet (recordSection)'
    }
  }
  const list = listed(
    keys.map((key) => `"${key}"`),
    'or'
  )
  return { da: `skal være ${list.da}`, en: `must be ${list.en}` }
}

function citationOf({ documentKey, section, lineFrom, lineTo, note }: CitedPlace): CitationInput {
  return {
    document: documentKey,
    section,
    lines: lineFrom == null ? null : [lineFrom, lineTo ?? lineFrom],
    note: note ? inBothLanguages(note) : null
  }
}

/** The change of a fact, with the sources in the place of those that the fact had. Without any, these stay. */
export function withSources(change: Change, fact: Pick<AnyFact, 'evidence' | 'provenance'>, sources: Sources): Change {
  if (sources.provenance.length === 0) return change
  const before = { evidence: fact.evidence, provenance: storedCitations(fact.provenance) }
  return { ...change, before: { ...change.before, ...before }, after: { ...change.after, ...sources } } as Change
}

/** The columns of a fact that its end is read from. */
type Ended = Period & Pick<AnyFact, 'basis'>

/**
 * The changes, with the sources of the end on each fact that ends by them: a basis of the field `validTo`. The basis of an
 * earlier end goes, because it is about another day. `note` says what the sources state.
 */
export function withSourcesOfEnd(changes: readonly Change[], sources: Sources, image: Image, note?: Text): Change[] {
  return changes.map((change): Change => {
    const { table, key, before, after } = change
    const records: ReadonlyMap<string, object> = image[table]
    const fact = records.get(key) as Partial<Ended> | undefined
    const day = (after as Partial<Period>).validTo
    if (before === null || fact?.basis === undefined || !day) return change
    const others = fact.basis.filter(({ field }) => field !== 'validTo')
    const isSourced = sources.provenance.length > 0 || note !== undefined
    if (!isSourced && others.length === fact.basis.length) return change
    const ofEnd = { field: 'validTo', ...sources, note: note ?? endNote(day, sources, image) }
    const basis = [...storedBasis(others), ...(isSourced ? [ofEnd] : [])]
    return { table, key, before: { ...before, basis: storedBasis(fact.basis) }, after: { ...after, basis } } as Change
  })
}

/**
 * The change of a correction, with evidence of its own for each corrected field: the sources, or RECORDED without any. A
 * fact that users recorded without sources needs none.
 */
export function withSourcesOfFields(
  change: Change,
  fact: Pick<AnyFact, 'evidence' | 'basis'>,
  sources: Sources,
  note: Text
): Change {
  const fields = Object.keys(change.after ?? {}).filter((field) => field !== 'version' && field !== 'note')
  const others = fact.basis.filter(({ field }) => !fields.includes(field))
  const isSourced = sources.provenance.length > 0 || fact.evidence !== 'RECORDED'
  const own = isSourced ? fields.map((field) => ({ field, ...sources, note })) : []
  if (own.length === 0 && others.length === fact.basis.length) return change
  const [before, after] = [storedBasis(fact.basis), [...storedBasis(others), ...own]]
  return { ...change, before: { ...change.before, basis: before }, after: { ...change.after, basis: after } } as Change
}

/** The names of the documents in a sentence. */
export const documentsOf = ({ provenance }: Sources, image: Image): Text =>
  listed(
    [...new Set(provenance.map(({ document }) => document))].flatMap((key) => image.document.get(key)?.label ?? [])
  )

function endNote(day: Day, sources: Sources, image: Image): Text {
  const [end, documents] = [dated(day), documentsOf(sources, image)]
  return { da: `Ophør den ${end.da} ifølge ${documents.da}.`, en: `Ends on ${end.en} according to ${documents.en}.` }
}
