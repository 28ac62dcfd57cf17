import { invalidInput } from '../basics/errors.ts'
import { inBothLanguages, type Text } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import type { Maybe } from '../basics/maybe.ts'
import type { Day } from '../basics/time.ts'
import { type Change, opened } from '../model/change.ts'
import { storedBasis } from '../model/citations.ts'
import { type Image, rowOf } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { Row } from '../model/records.ts'
import { ENTRIES } from '../model/tables.ts'
import { labelOf, listed, quoted } from '../vocabulary/phrases.ts'
import { recorded, type Sources } from '../writing/citing.ts'
import { ending, freeKey } from '../writing/plans.ts'
import { allocationKey } from './allocations.ts'
import { mustNotContradict } from './balance.ts'
import * as inputs from './rule-input.ts'
import { type Law, type LawTable, mustBeNewLaw, type RuleTable } from './rules.ts'

/* Amends and ends types of body, levels and rules. */

/** The fields that can be amended in a table: those that can be corrected, without the period and the note. */
const amendedIn = (table: LawTable): readonly string[] =>
  table === 'bodyType'
    ? []
    : ENTRIES[table].corrected.filter((column) => !['validFrom', 'validTo', 'note'].includes(column))

/** The row of the amended rule: the fields of the input in the place of those that it had. */
export function amendedRow(law: Law, input: inputs.AmendRule, image: Image, sources: Sources) {
  const { table, record } = law
  const amended = amendments(law, input)
  const key = input.key ?? freeKey(`${record.key}-${input.on}`, image[table])
  mustBeNewLaw(key, image)
  const before = rowOf(table, record) as Row<RuleTable>
  const row = {
    ...before,
    ...amended,
    ...recorded(input.on, record.validTo, sources),
    key,
    // What was read or presumed of another field goes on being so.
    basis: storedBasis(record.basis.filter(({ field }) => field !== 'validTo' && !(field in amended)))
  }
  if (table === 'representationRule') mustBeNumbers(row as Row<'representationRule'>)
  if (law.table === 'balanceRule') {
    const amendedRule = row as Row<'balanceRule'>
    mustHavePlus(amendedRule)
    const { bodyTypeKey, level } = law.record
    const rules = image.groups.balanceRule.level.get(`${bodyTypeKey}.${level}`) ?? []
    mustNotContradict(
      amendedRule,
      rules.filter((one) => one !== law.record)
    )
  }
  return row
}

/** The columns that an input amends. Throws INVALID_INPUT for a field that the rule has not, and where there is none. */
function amendments({ table, record }: Law, input: inputs.AmendRule): Record<string, unknown> {
  const possible = amendedIn(table)
  const given = inputs.AMENDABLE.filter((field) => input[field] !== undefined)
  const list = listed(possible, 'or')
  const wrong = given.filter((field) => !possible.includes(field))
  if (wrong.length > 0) {
    const message = (what: Text) => ({ da: `skal udelades: ${what.da}`, en: `must be left out: ${what.en}` })
    const own = named(record)
    const what = {
      da: `${own.da} har ${list.da || 'intet at ændre'}`,
      en: `${own.en} has ${list.en || 'nothing to amend'}`
    }
    throw invalidInput(wrong.map((field) => ({ field: `input.${field}`, message: message(what) })))
  }
  if (given.length === 0) {
    const message = {
      da: `skal være en regel, og mindst ét felt skal ændres: ${list.da}`,
      en: `must be a rule, and at least one field must be amended: ${list.en}`
    }
    throw invalidInput([{ field: 'input.ruleKey', message }])
  }
  return Object.fromEntries(
    given.flatMap((field): [string, unknown][] => {
      const value = input[field]
      if (value === null && !CLEARABLE.has(field)) return []
      return [[field, field === 'text' && input.text ? inBothLanguages(input.text) : value]]
    })
  )
}

const CLEARABLE: ReadonlySet<string> = new Set([
  'minimum',
  'maximum',
  'offices',
  'appointedBy',
  'perYear',
  'timesPerYear',
  'parties',
  'plus',
  'required'
])

/** A fact of the law and everything that ends with it. */
export function partsOf(law: Law): Law[] {
  if (law.record.type === 'BodyType') {
    return [law, ...law.record.levels.flatMap((record) => partsOf({ table: 'bodyLevel', record }))]
  }
  if (law.record.type !== 'BodyLevelRule') return [law]
  const { rules, chairRules, cadence, involvement, variation, balance } = law.record
  return [
    law,
    ...rules.map((record): Law => ({ table: 'representationRule', record })),
    ...chairRules.map((record): Law => ({ table: 'chairRule', record })),
    ...cadence.map((record): Law => ({ table: 'cadenceRule', record })),
    ...involvement.map((record): Law => ({ table: 'involvementDuty', record })),
    ...variation.map((record): Law => ({ table: 'variationRule', record })),
    ...balance.map((record): Law => ({ table: 'balanceRule', record }))
  ]
}

/** Ends facts of the law, and the allocations under them. Facts that begin on the day or later go on. */
export function endingLaw({ record: first }: Law, on: Day, parts: readonly Law[]): Change[] {
  return parts.flatMap(({ table, record }): Change[] => {
    const begins = record.validFrom !== null && record.validFrom >= on
    if (begins && record !== first) return []
    const allocations = record.type === 'RepresentationRule' ? record.allocations : []
    return [...ending(table, record, on), ...allocations.flatMap((one) => ending('seatAllocation', one, on))]
  })
}

/** Ends the tasks of a type. Tasks that begin on the day or later go on. */
export const endingTasks = ({ record }: Law, on: Day): Change[] =>
  record.type === 'BodyType'
    ? record.tasks
        .filter(({ validFrom }) => validFrom === null || validFrom < on)
        .flatMap((one) => ending('task', one, on))
    : []

/** The allocations under a rule, opened again under the rule that replaces it. */
export function continued({ record }: Law, row: { key: string }, on: Day): Change[] {
  if (record.type !== 'RepresentationRule' || !('allocated' in row && row.allocated)) return []
  return record.allocations
    .filter(({ validTo }) => validTo === null || validTo > on)
    .map((one) => {
      const validFrom = one.validFrom !== null && one.validFrom > on ? one.validFrom : on
      const key = allocationKey(one.bodyKey, row.key, one.municipalityKey, validFrom)
      return opened('seatAllocation', { ...rowOf('seatAllocation', one), key, ruleKey: row.key, validFrom, version: 1 })
    })
}

type Numbers = { minimum?: Maybe<number>; maximum?: Maybe<number>; per?: Maybe<string>; allocated?: Maybe<boolean> }

/** Throws INVALID_INPUT where the numbers of a rule do not fit together. */
export function mustBeNumbers({ minimum, maximum, per, allocated }: Numbers): void {
  if (minimum != null && maximum != null && maximum < minimum) {
    throw invalidInput([{ field: 'input.maximum', message: MESSAGES.notBelowMinimum }])
  }
  if (!allocated || per !== 'CLUSTER_IN_REGION') return
  const message = {
    da: 'skal udelades: en klynge har pladsen ved sin medformand',
    en: 'must be left out: a cluster has the seat by its co-chair'
  }
  throw invalidInput([{ field: 'input.allocated', message }])
}

const EQUAL_PLUS_LABEL = quoted(labelOf('Balance', 'EQUAL_PLUS'))

/** Throws INVALID_INPUT unless EQUAL_PLUS has a number, and no other balance has one. */
export function mustHavePlus({
  balance,
  plus
}: {
  balance: records.BalanceRule['balance']
  plus?: Maybe<number>
}): void {
  if ((balance === 'EQUAL_PLUS') === (plus != null)) return
  const message =
    plus == null
      ? { da: 'skal være antallet af pladser mere, såsom 1', en: 'must be the number of further seats, such as 1' }
      : {
          da: `skal udelades: ${EQUAL_PLUS_LABEL.da} er den eneste fordeling med et antal`,
          en: `must be left out: only the balance ${EQUAL_PLUS_LABEL.en} has a number`
        }
  throw invalidInput([{ field: 'input.plus', message }])
}
