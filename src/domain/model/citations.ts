import type { CitationInput, FieldBasisInput } from '../basics/fact.ts'
import type { Citation, Document, FieldBasis } from './records.ts'

/** Reads what the row of a key cites. Throws where a document or section is missing. */
export type CitationReader = {
  provenance(citations: CitationInput[], key: string): readonly Citation[]
  basis(basis: FieldBasisInput[], key: string): readonly FieldBasis[]
  /** The citations of a row that were read into references. */
  citations(provenance: readonly Citation[]): CitationInput[]
  fieldBasis(basis: readonly FieldBasis[]): FieldBasisInput[]
}

const citationsOf = (provenance: readonly Citation[]): CitationInput[] =>
  provenance.map(({ document, section, lineFrom, lineTo, note }) => ({
    document: document.key,
    section,
    lines: lineFrom === null || lineTo === null ? null : [lineFrom, lineTo],
    note
  }))

const NO_CITATIONS: readonly Citation[] = []
const NO_BASIS: readonly FieldBasis[] = []

/**
 * Turns the citations of rows into references, and counts on each document the facts that cite it. Rows with the same
 * citations share one array (the store shares the values that it parses), so each array is resolved once.
 */
export function createCitationReader(documents: ReadonlyMap<string, Document>): CitationReader {
  const resolved = new Map<CitationInput[], { places: readonly Citation[]; documents: ReadonlySet<Document> }>()

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
      // Recorded rows cite nothing; remembering each of their empty arrays would grow without end.
      if (citations.length === 0) return NO_CITATIONS
      let known = resolved.get(citations)
      if (!known) {
        const places = placesOf(citations, key)
        known = { places, documents: new Set(places.map(({ document }) => document)) }
        resolved.set(citations, known)
      }
      for (const document of known.documents) document.factCount += 1
      return known.places
    },

    basis: (basis, key) =>
      basis.length === 0
        ? NO_BASIS
        : basis.map((one) => ({ ...one, provenance: placesOf(one.provenance, `${key}, ${one.field},`) })),

    citations: citationsOf,
    fieldBasis: (basis) => basis.map((one) => ({ ...one, provenance: citationsOf(one.provenance) }))
  }
}
