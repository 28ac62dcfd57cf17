import type { EntryVersion } from '../domain/directory/directory.ts'
import type { Definition } from './definitions.ts'
import type { OperationOutcome } from './outcome.ts'
import type { Resource } from './resource.ts'
import type { Found, Paging, Search, Written } from './search.ts'

type BundleEntry = {
  fullUrl?: string
  resource: Resource | Definition | OperationOutcome
  search?: { mode: 'match' | 'include' | 'outcome' }
  request?: { method: 'POST' | 'PUT'; url: string }
  response?: { status: string; etag: string; lastModified: string }
}
export type Bundle = {
  resourceType: 'Bundle'
  type: 'searchset' | 'history'
  total: number
  link: { relation: 'self' | 'next'; url: string }[]
  entry?: BundleEntry[]
}

/** The entity tag of a version. */
export const etagOf = (versionId: string): string => `W/"${versionId}"`

/** The page of a search; `outcome` tells what was left out of account. */
export function searchset(
  type: string,
  { used }: Pick<Search, 'used'>,
  { total, page, included, next }: Found<Resource | Definition>,
  base: string,
  outcome: OperationOutcome | null
): Bundle {
  const entry = (mode: 'match' | 'include') => (resource: Resource | Definition) => ({
    fullUrl: urlOf(resource, base),
    resource,
    search: { mode }
  })
  return bundle('searchset', total, linksOf(`${base}/${type}`, used, next), [
    ...page.map(entry('match')),
    ...included.map(entry('include')),
    ...(outcome ? [{ resource: outcome, search: { mode: 'outcome' as const } }] : [])
  ])
}

export type Shown = { version: EntryVersion; resource: Resource }

/** A page of a history, newest first. */
export function history(
  path: string,
  { used }: Paging,
  { total, page, next }: { total: number; page: readonly Shown[]; next: string | null },
  base: string
): Bundle {
  const entries = page.map(({ version, resource }): BundleEntry => {
    const { resourceType, id, meta } = resource
    return {
      fullUrl: urlOf(resource, base),
      resource,
      request: version.first ? { method: 'POST', url: resourceType } : { method: 'PUT', url: `${resourceType}/${id}` },
      response: {
        status: version.first ? '201' : '200',
        etag: etagOf(meta.versionId),
        lastModified: meta.lastUpdated
      }
    }
  })
  return bundle('history', total, linksOf(`${base}/${path}`, used, next), entries)
}

function bundle(type: Bundle['type'], total: number, link: Bundle['link'], entry: BundleEntry[]): Bundle {
  // FHIR knows no empty list: what is empty is not there.
  return { resourceType: 'Bundle', type, total, link, ...(entry.length > 0 ? { entry } : {}) }
}

const urlOf = ({ resourceType, id }: Resource | Definition, base: string): string => `${base}/${resourceType}/${id}`

function linksOf(url: string, used: Written, next: string | null): Bundle['link'] {
  const to = (parameters: Written) => {
    const query = new URLSearchParams(parameters).toString()
    return query === '' ? url : `${url}?${query}`
  }
  const self = { relation: 'self' as const, url: to(used) }
  if (next === null) return [self]
  const others = used.filter(([name]) => name !== '_after')
  return [self, { relation: 'next', url: to([...others, ['_after', next]]) }]
}
