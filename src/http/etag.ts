/** Suffixes that a compressing proxy adds to the tags it passes on, such as Apache's `-gzip`, and does not take off again. */
const OF_PROXY = /-(?:gzip|br|zstd)(?="\s*$)/

/** The entity tag as we sent it. */
export const withoutProxySuffix = (tag: string): string => tag.replace(OF_PROXY, '')

/** True where an If-None-Match header names the entity tag, weakly or strongly, among others, or any by `*`. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  // As nearly everyone sends it.
  if (header === etag) return true
  const opaque = (tag: string) => withoutProxySuffix(tag.trim().replace(/^W\//, ''))
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag))
}
