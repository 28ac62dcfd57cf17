import type { CitationInput } from '../basics/fact.ts'
import type { Citation, Document } from './records.ts'

/** The places that the row of the key cites. Throws where a document or section is missing. */
export type CitationReader = (citations: CitationInput[], key: string) => readonly Citation[]

const NO_CITATIONS: readonly Citation[] = []

/**
 * Turns the citations of rows into references, and counts on each document the facts that cite it. Rows with the same citations share one array (the store shares the values that it parses), so each array is resolved
 * once.
 */
export function createCitationReader(documents: ReadonlyMap<string, Document>): CitationReader {
  const resolved = new Map<CitationInput[], { places: readonly Citation[]; documents: ReadonlySet<Document> }>()

  const resolve = (citations: CitationInput[], key: string) => {
    const places = citations.map((citation) => {
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
    return { places, documents: new Set(places.map(({ document }) => document)) }
  }

  return (citations, key) => {
    // Recorded rows cite nothing; remembering each of their empty arrays would grow without end.
    if (citations.length === 0) return NO_CITATIONS
    let known = resolved.get(citations)
    if (!known) {
      known = resolve(citations, key)
      resolved.set(citations, known)
    }
    for (const document of known.documents) document.factCount += 1
    return known.places
  }
}
