import type { Day } from '../basics/time.ts'
import type { Image } from './image.ts'
import type { Document } from './records.ts'

/** How far documents reach in time, seen from the day that is read. */
export type Reach = {
  /** The last day of which the documents can speak; null where none of them says when it was published. */
  sourcesUntil: Day | null
  /** True if what is read goes beyond that day. */
  beyondSources: boolean
}

/** The documents that a fact cites: a document that nothing rests on yet says nothing about the structure. */
export const citedDocuments = ({ document }: Pick<Image, 'document'>): Document[] =>
  [...document.values()].filter(({ factCount }) => factCount > 0)

/**
 * The last day of which the documents can speak: the latest possible day of the newest one. The newest is the document
 * that cannot be older than the others. A fact sheet that may be from any day of some years does not reach to the last
 * of those.
 */
export function reachedBy(documents: Iterable<Document>): Day | null {
  let newest: Document | null = null
  for (const document of documents) if (newest === null || oldest(document) > oldest(newest)) newest = document
  return newest && publishedBy(newest)
}

/** The day by which a document is known to be published. */
export const publishedBy = (document: Document): Day | null => document.publishedOn ?? document.publishedBefore

/** The first day that a document can be from. */
const oldest = (document: Document): Day => document.publishedOn ?? document.publishedAfter ?? ''

/** True for a day that lies after the documents; false where it is not known how far they reach. */
export const isBeyond = (day: Day, sourcesUntil: Day | null): boolean => sourcesUntil !== null && day > sourcesUntil

/** The reach of the cited documents on a day. */
export function reachOn(image: Pick<Image, 'document'>, day: Day): Reach {
  const sourcesUntil = reachedBy(citedDocuments(image))
  return { sourcesUntil, beyondSources: isBeyond(day, sourcesUntil) }
}
