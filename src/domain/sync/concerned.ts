import { type Image, tableOfType } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { ENTRIES } from '../model/tables.ts'
import type { ChangeFilter, PublicChange, Subject } from './feed.ts'

/** Codes of regions and municipalities, and keys of bodies, that something concerns. */
type Concerned = { regions: Set<string>; municipalities: Set<string>; bodies: Set<string> }

type Loose = { type: string; key: string; [reference: string]: unknown }

/** Types that a record names without being about their region: an initiative is not about that of its topics. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['Statement', 'Task', 'Organisation', 'Person'])

/** Types whose change is a change of a body as such, and so concerns every municipality that is or was its member. */
const STRUCTURAL: ReadonlySet<string> = new Set(['Cluster', 'Ssu', 'Committee', 'Name', 'Placement', 'Succession'])

export const isByPlace = (filter: ChangeFilter | null | undefined): boolean =>
  [filter?.regionCode, filter?.municipalityCode, filter?.bodyKey].some((one) => typeof one === 'string')

/**
 * True if the change concerns the region, municipality and body of the filter. A change concerns what its records refer
 * to; the turn of a day, what begins and ends on it. References never change, so the image as it is now decides.
 */
export function concerns(change: PublicChange, filter: ChangeFilter, image: Image): boolean {
  const subjects = [
    change.entity,
    ...change.changes.map(({ table, key }) => ({ type: tableType(table), key })),
    ...(change.effects?.begins ?? []),
    ...(change.effects?.ends ?? [])
  ]
  const { regionCode, municipalityCode, bodyKey } = filter
  return subjects.some((subject) => {
    const found = concernedBy(subject, image)
    return (
      (typeof regionCode !== 'string' || found.regions.has(regionCode)) &&
      (typeof municipalityCode !== 'string' || found.municipalities.has(municipalityCode)) &&
      (typeof bodyKey !== 'string' || found.bodies.has(bodyKey))
    )
  })
}

const tableType = (table: string): string => {
  if (table === 'body') return 'Body'
  const { type } = ENTRIES[table as records.TableName]
  return typeof type === 'string' ? type : table
}

/** The regions, municipalities and bodies that a record is or refers to, directly or through another record. */
function concernedBy({ type, key }: Subject, image: Image): Concerned {
  const concerned: Concerned = { regions: new Set(), municipalities: new Set(), bodies: new Set() }
  const seen = new Set<Loose>()
  const visit = (record: Loose, isNamed: boolean) => {
    if (seen.has(record) || (isNamed && NAMED_ONLY.has(record.type))) return
    seen.add(record)
    const table = tableOfType(record.type)
    if (table === 'region') concerned.regions.add(record.key)
    if (table === 'municipality') concerned.municipalities.add(record.key)
    if (table === 'body') concerned.bodies.add(record.key)
    const { placements = [] } = record as { placements?: readonly records.Placement[] }
    for (const { regionKey } of placements) concerned.regions.add(regionKey)
    if (table === undefined) return
    for (const name of Object.keys(ENTRIES[table].references)) {
      for (const other of [record[name]].flat()) if (isRecord(other)) visit(other, true)
    }
  }
  const table = tableOfType(type)
  const record = table && (image[table] as ReadonlyMap<string, unknown>).get(key)
  if (!isRecord(record)) return concerned
  visit(record, false)
  if (STRUCTURAL.has(record.type)) {
    for (const bodyKey of concerned.bodies) {
      for (const { municipalityKey } of image.body.get(bodyKey)?.memberships ?? []) {
        if (municipalityKey !== null) concerned.municipalities.add(municipalityKey)
      }
    }
  }
  return concerned
}

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null && 'type' in value
