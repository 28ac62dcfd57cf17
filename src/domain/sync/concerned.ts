import { type Image, tableOfType, targetsIn, typeOfTable } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { TableName } from '../model/records.ts'
import { ENTRIES } from '../model/tables.ts'
import type { ChangeFilter, PublicChange, Subject } from './feed.ts'

/** Codes of regions and municipalities, and keys of bodies, that something concerns. */
type Concerned = { regions: Set<string>; municipalities: Set<string>; bodies: Set<string> }

type Loose = { type: string; key: string; [reference: string]: unknown }

/** Tables that a record names without being about their region: an initiative is not about that of its topics. */
export const NAMED_ONLY: ReadonlySet<TableName> = new Set(['statement', 'task', 'organisation', 'person'])

/** Tables whose change is a change of a body as such, and so concerns every municipality that is or was its member. */
export const STRUCTURAL: ReadonlySet<TableName> = new Set(['body', 'name', 'placement', 'succession'])

/** The row that was withdrawn under a key, as it last was; undefined where there is none. The store reads it. */
export type WithdrawnRow = (table: TableName, key: string) => { key: string } | undefined

export const isByPlace = (filter: ChangeFilter | null | undefined): boolean =>
  [filter?.regionCode, filter?.municipalityCode, filter?.bodyKey].some((one) => typeof one === 'string')

/**
 * True if the change concerns the region, municipality and body of the filter. A change concerns what its records refer
 * to; the turn of a day, what begins and ends on it. References never change, so the image as it is now decides.
 */
export function concerns(
  change: PublicChange,
  filter: ChangeFilter,
  image: Image,
  withdrawnRow: WithdrawnRow
): boolean {
  const subjects = [
    change.entity,
    ...change.changes.map(({ table, key }) => ({ type: typeOfTable(table as TableName), key })),
    ...(change.effects?.begins ?? []),
    ...(change.effects?.ends ?? [])
  ]
  const { regionCode, municipalityCode, bodyKey } = filter
  return subjects.some((subject) => {
    const found = concernedBy(subject, image, withdrawnRow)
    return (
      (typeof regionCode !== 'string' || found.regions.has(regionCode)) &&
      (typeof municipalityCode !== 'string' || found.municipalities.has(municipalityCode)) &&
      (typeof bodyKey !== 'string' || found.bodies.has(bodyKey))
    )
  })
}

/**
 * The regions, municipalities and bodies that a record is or refers to, directly or through another record. A row that was
 * withdrawn is read as it last was.
 */
function concernedBy({ type, key }: Subject, image: Image, withdrawnRow: WithdrawnRow): Concerned {
  const concerned: Concerned = { regions: new Set(), municipalities: new Set(), bodies: new Set() }
  const seen = new Set<string>()
  const visit = (table: TableName, key: string, isNamed: boolean) => {
    const name = `${table} ${key}`
    if (seen.has(name) || (isNamed && NAMED_ONLY.has(table))) return
    seen.add(name)
    const record = (image[table] as ReadonlyMap<string, Loose>).get(key)
    const row = record ?? withdrawnRow(table, key)
    if (!row) return
    if (table === 'region') concerned.regions.add(key)
    if (table === 'municipality') concerned.municipalities.add(key)
    if (table === 'body') concerned.bodies.add(key)
    const { placements = [] } = row as { placements?: readonly records.Placement[] }
    for (const { regionKey } of placements) concerned.regions.add(regionKey)
    for (const target of record ? referredBy(table, record) : targetsIn(table, row))
      visit(target.table, target.key, true)
  }
  const table = tableOfType(type)
  if (!table) return concerned
  visit(table, key, false)
  if (STRUCTURAL.has(table)) {
    for (const bodyKey of concerned.bodies) {
      for (const { municipalityKey } of image.body.get(bodyKey)?.memberships ?? []) {
        if (municipalityKey !== null) concerned.municipalities.add(municipalityKey)
      }
    }
  }
  return concerned
}

/** The records that a record refers to. */
const referredBy = (table: TableName, record: Loose): { table: TableName; key: string }[] =>
  Object.keys(ENTRIES[table].references).flatMap((name) =>
    [record[name]].flat().flatMap((other) => {
      const to = isRecord(other) ? tableOfType(other.type) : undefined
      return to ? [{ table: to, key: (other as Loose).key }] : []
    })
  )

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null && 'type' in value
