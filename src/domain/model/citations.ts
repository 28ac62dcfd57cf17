import type { CitationInput, FieldBasisInput } from '../basics/fact.ts'
import type { Citation, Document, FieldBasis } from './records.ts'

/** The columns of a fact that cite documents, as they are stored. */
type StoredColumns = { provenance?: CitationInput[]; basis?: FieldBasisInput[] }
/** The same columns, with the documents in place of their keys. */
type CitedColumns = { provenance: readonly Citation[]; basis: readonly FieldBasis[] }

/** Reads what the row of a key cites. Throws where a document or section is missing. */
export type CitationReader = {
  provenance(citations: CitationInput[], key: string): readonly Citation[]
  basis(basis: FieldBasisInput[], key: string): readonly FieldBasis[]
}

/** True for the key of a document that the service comes with. Documents of users have other keys. */
export const isSeedKey = (key: string): boolean => /^\d{3}$/.test(key)

const NO_CITATIONS: readonly Citation[] = []
const NO_BASIS: readonly FieldBasis[] = []

/**
 * Turns the citations of rows into references. Rows with the same citations share one array (the store shares the values
 * that it parses), so each array is resolved once.
 */
export function createCitationReader(documents: ReadonlyMap<string, Document>): CitationReader {
  const resolved = new WeakMap<CitationInput[], readonly Citation[]>()

  const placesOf = (citations: CitationInput[], key: string): Citation[] =>
    citations.map((citation) => {
      const document = documents.get(citation.document)
      if (!document?.sections.some((section) => section.key === citation.section)) {
        throw new Error(
          `${key} cites section ${citation.section} of document ${citation.document}, which is not there.`
        )
      }
      return {
        document,
        section: citation.section,
        lineFrom: citation.lines?.[0] ?? null,
        lineTo: citation.lines?.[1] ?? null,
        note: citation.note ?? null
      }
    })

  return {
    provenance(citations, key) {
      if (citations.length === 0) return NO_CITATIONS
      let places = resolved.get(citations)
      if (!places) {
        places = placesOf(citations, key)
        resolved.set(citations, places)
      }
      return places
    },

    basis: (basis, key) =>
      basis.length === 0
        ? NO_BASIS
        : basis.map((one) => ({ ...one, provenance: placesOf(one.provenance, `${key}, ${one.field},`) }))
  }
}

/** The columns as the image has them. Columns that are absent stay so. */
export function resolveColumns<Columns extends StoredColumns>(
  { provenance, basis, ...others }: Columns,
  cite: CitationReader,
  key: string
) {
  return {
    ...others,
    ...(provenance && { provenance: cite.provenance(provenance, key) }),
    ...(basis && { basis: cite.basis(basis, key) })
  }
}

/** Adds to the number of facts that rest on each document that the fact cites, itself or for one of its fields. */
export function countCitations({ provenance, basis }: CitedColumns, by: 1 | -1): void {
  const first = provenance[0]?.document
  // Most facts cite one document.
  if (basis.length === 0 && provenance.every(({ document }) => document === first)) {
    if (first) first.factCount += by
    return
  }
  const documents = new Set(placesIn({ provenance, basis }).map(({ document }) => document))
  for (const document of documents) document.factCount += by
}

/** The places that a fact cites, itself and for its fields. */
export const placesIn = ({ provenance, basis }: CitedColumns): Citation[] =>
  [provenance, ...basis.map((one) => one.provenance)].flat()

/** Citations as they are stored. */
export const storedCitations = (places: readonly Citation[]): CitationInput[] =>
  places.map(({ document, section, lineFrom, lineTo, note }) => ({
    document: document.key,
    section,
    lines: lineFrom === null ? null : [lineFrom, lineTo ?? lineFrom],
    note
  }))

/** The basis of fields as it is stored. */
export const storedBasis = (basis: readonly FieldBasis[]): FieldBasisInput[] =>
  basis.map(({ provenance, ...one }) => ({ ...one, provenance: storedCitations(provenance) }))
