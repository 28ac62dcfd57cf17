/**
 * A string of one meaning. A string without a meaning can be used as one; a string of another meaning cannot, so that two
 * arguments that are swapped do not compile.
 */
export type Meaning<Of extends string> = string & { readonly meaning?: Of }

/** The key of a row: unique in its table, and never changed. The key of a region or municipality is its code. */
export type Key<Table extends string> = Meaning<`key of ${Table}`>
/** The result of `globalId`. */
export type GlobalId = Meaning<'global id'>

/**
 * Global ids are the type and the key of a thing, encoded so that nobody is tempted to take them apart. Keys are never
 * reused and do not change, so ids are the same in every installation and after every seeding.
 */
export function globalId(type: string, key: string): GlobalId {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url')
}

/** Type and key of a global id; null where it is none of ours. */
export function parseGlobalId(id: string): { type: string; key: string } | null {
  const decoded = Buffer.from(id, 'base64url').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1 || globalId(decoded.slice(0, colon), decoded.slice(colon + 1)) !== id) return null
  return { type: decoded.slice(0, colon), key: decoded.slice(colon + 1) }
}
