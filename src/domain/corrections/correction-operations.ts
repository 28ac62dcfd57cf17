import type { About } from '../access/authorise.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { parseGlobalId } from '../basics/ids.ts'
import { type Day, holds } from '../basics/time.ts'
import { type Change, changed, withdrawn } from '../model/change.ts'
import { storedBasis, storedCitations } from '../model/citations.ts'
import { findNode, type Image, rowOf, tableOfType } from '../model/image.ts'
import { type Nameable, named } from '../model/names.ts'
import { isRecorded, recordedView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, Entity, RecordedEntity, WritableTable } from '../model/records.ts'
import { ENTRIES } from '../model/tables.ts'
import { entityView } from '../model/views.ts'
import { notThere } from '../vocabulary/missing.ts'
import { dated, listed } from '../vocabulary/phrases.ts'
import { documentsOf, type Sources, sourcesOf, withSourcesOfFields } from '../writing/citing.ts'
import { type Call, type ChangedRecord, operation } from '../writing/operation.ts'
import { bodiesTouchedBy, countWithdrawn } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import { type Correctable, columnsIn, correctionOf, isCorrectable, precedingOf, tableOf } from './correcting.ts'
import * as inputs from './correction-input.ts'
import { ownerOfPart, withdrawalOf } from './dependants.ts'

/** Tables whose rows are withdrawn with a record that can be corrected. */
const WITHDRAWN_TOO: ReadonlySet<string> = new Set(['agendaItem', 'invitation', 'attendance', 'person'])

export const CORRECTION_OPERATIONS = {
  /**
   * Takes a record back as if it had never been there; the change record keeps it. Throws CONFLICT, naming them, where
   * records rest on it, unless they are withdrawn too.
   */
  withdrawFact: operation({
    answers: 'fact',
    nature: 'RECORD',
    input: inputs.withdrawFactSchema,
    about: (input, image) => aboutOf(targetOf(input, image)),
    plan(input, image) {
      const { owner, record } = targetOf(input, image)
      expectVersion(owner, input)
      const { records, dependants } = withdrawalOf(record, image)
      const lasting = records.find((one) => !isCorrectable(one) && !WITHDRAWN_TOO.has(tableIn(one)))
      if (lasting) throw cannotGo(record, [lasting])
      if (dependants.length > 0 && !input.withDependants) throw cannotGo(record, dependants)
      const changes = records.map((one) => withdrawn(tableIn(one), rowOf(tableIn(one), one) as never) as Change)
      return {
        entity: owner,
        changes: [...changes, ...continuing(records), ...countWithdrawn(changes, image)],
        touches: bodiesTouchedBy(records.map((row) => ({ table: tableIn(row), row })))
      }
    },
    view(input, image, { entity: { type, key } }, { today }) {
      const day = input.nameOn ?? input.placementOn
      return day ? viewOf(ownerOf(input, image), day, image) : { type, key, day: today, image, isWithdrawn: true }
    }
  }),

  /** Corrects columns of a record that was recorded wrongly, under the checks of a fresh record. */
  correctFact: operation({
    answers: 'fact',
    nature: 'RECORD',
    input: inputs.correctFactSchema,
    about(input, image) {
      const target = targetOf(input, image)
      const { record } = target
      return aboutOf(target, firstDayOf({ ...record, ...columnsIn(input, record) }, firstDayOf(record)))
    },
    plan(input, image, call) {
      const { owner, record } = targetOf(input, image)
      expectVersion(owner, input)
      const columns = columnsIn(input, record)
      if (Object.keys(columns).length === 0) return { entity: owner, changes: [] }
      if (input.citations?.length && !isFact(record)) throw notCitable(record, 'citations')
      const sources = sourcesOf(input, image, call)
      const corrected = correctionOf(record, columns, image, input.withDependants ?? false)
      const note = correctionNote(sources, image, call)
      return {
        entity: owner,
        changes: [
          ...corrected.map((one) => {
            const change = changed(tableOf(one.record), one.record as never, one.columns as never)
            return 'basis' in one.record ? withSourcesOfFields(change, one.record, sources, note) : change
          }),
          ...counted(owner, record)
        ],
        touches: bodiesTouchedBy(corrected.map((one) => ({ table: tableOf(one.record), row: one.record })))
      }
    },
    view(input, image) {
      const owner = ownerOf(input, image)
      return viewOf(owner, input.nameOn ?? input.placementOn ?? firstDayOf(owner), image)
    }
  }),

  /** Raises the evidence of a fact, or of one of its fields, by the sources that say so. */
  confirmFact: operation({
    answers: 'fact',
    nature: 'RECORD',
    input: inputs.confirmFactSchema,
    about: (input, image) => aboutOf(targetOf(input, image)),
    plan(input, image, call) {
      const { owner, record } = targetOf(input, image)
      expectVersion(owner, input)
      if (!isFact(record)) throw notCitable(record, 'id')
      const sources = sourcesOf(input, image, call)
      const columns = input.field ? confirmedField(record, input.field, sources, image) : confirmed(record, sources)
      return {
        entity: owner,
        changes: [changed(tableOf(record), record as never, columns as never), ...counted(owner, record)]
      }
    },
    view(input, image) {
      const owner = ownerOf(input, image)
      return viewOf(owner, input.nameOn ?? input.placementOn ?? firstDayOf(owner), image)
    }
  }),

  /** Takes an end back: the record goes on, and with it what ended in the same change record. */
  reopenFact: operation({
    answers: 'fact',
    nature: 'RECORD',
    input: inputs.reopenFactSchema,
    about: (input, image) => aboutOf(targetOf(input, image)),
    plan(input, image, { endingOf }) {
      const { record } = targetOf(input, image)
      expectVersion(record, input)
      const { validTo = null } = record as { validTo?: Day | null }
      if (validTo === null) {
        const what = named(record as Nameable)
        throw new DomainError('CONFLICT', {
          da: `${what.da} har intet slut, som kan tages tilbage.`,
          en: `${what.en} has no end that could be taken back.`
        })
      }
      const table = tableOf(record)
      const ending = endingOf({ table, key: record.key }, validTo)
      // What passed to another thing with the end stays with it.
      const passed = new Set(ending.filter(({ before }) => before === null).map((change) => change.table))
      const changes = ending.filter((change) => !passed.has(change.table)).flatMap((change) => reopened(change, image))
      return {
        entity: record,
        // No change record has the end of a seeded record.
        changes: changes.length > 0 ? changes : [changed(table, record as never, { validTo: null } as never)],
        touches: bodiesTouchedBy([{ table, row: record }])
      }
    },
    view(input, image) {
      const owner = ownerOf(input, image)
      return viewOf(owner, firstDayOf(owner), image)
    }
  })
}

/** The change that undoes an ending, unless the row has been changed since. */
function reopened({ table, key, before, after }: Change, image: Image): Change[] {
  if (before === null || after === null) return []
  const rows: ReadonlyMap<string, { key: string; version: number }> = image[table]
  const row = rows.get(key) as ({ key: string; version: number } & Record<string, unknown>) | undefined
  const [former, ended] = [before, after] as [Record<string, unknown>, Record<string, unknown>]
  const columns = Object.keys(former).filter((column) => column !== 'version')
  const isEnding = columns.every((column) => ENDING_COLUMNS.has(column))
  const stands = columns.every((column) => column === 'basis' || row?.[column] === ended[column])
  if (!row || columns.length === 0 || !isEnding || !stands) return []
  const { version } = row
  return [{ table, key, before: { ...ended, version }, after: { ...former, version: version + 1 } } as Change]
}

/** Columns that an ending changes: of a period, the source of its end, and of a meeting that is cancelled. */
const ENDING_COLUMNS: ReadonlySet<string> = new Set(['validTo', 'basis', 'status', 'because'])

/** The record as of a day, as the doors serve it. */
const viewOf = (record: Entity | RecordedEntity, day: Day, image: Image): ChangedRecord =>
  isRecorded(record) ? recordedView(record, day, image) : entityView(record, day, image)

/** A record that an input names, and the one that its id names: the same, or the owner of its name or placement. */
type Target = { owner: Entity | RecordedEntity; record: Correctable }

/** A correction is about the row of the record: whoever may record it, may correct it. */
const aboutOf = ({ record }: Target, from: Day = firstDayOf(record)): About => ({
  of: { type: 'Changes', records: [[changed(tableOf(record), record as never, {})]] },
  from
})

/** The record of the id. Throws for an id of nothing. */
function ownerOf({ id }: inputs.RecordInput, image: Image): Entity | RecordedEntity {
  const subject = parseGlobalId(id)
  const record = subject && findNode(image, subject.type, subject.key)
  if (!record) throw notThere(id, 'id')
  return record
}

/** The record that the input names. Throws for an id of nothing, and for one of a type that is not corrected. */
function targetOf(input: inputs.RecordInput, image: Image): Target {
  const owner = ownerOf(input, image)
  const { nameOn = null, placementOn = null } = input
  if (nameOn !== null && placementOn !== null) {
    throw invalidInput([{ field: 'input.placementOn', message: ONE_PART }])
  }
  if (nameOn !== null) {
    const names = 'names' in owner ? owner.names.filter((one) => one.type === 'Name') : []
    const main = names.filter(({ kind }) => kind === 'NAME')
    return { owner, record: onDay(owner, main, nameOn, 'nameOn', NO_NAME) }
  }
  if (placementOn !== null) {
    const placements = 'placements' in owner ? owner.placements.filter((one) => one.type === 'Placement') : []
    return { owner, record: onDay(owner, placements, placementOn, 'placementOn', NO_PLACEMENT) }
  }
  if (isCorrectable(owner)) return { owner, record: owner }
  const possible = POSSIBLE.join(', ')
  throw invalidInput([
    {
      field: 'input.id',
      message: {
        da: `er id for noget, som ikke rettes sådan. Mulige er: ${possible}`,
        en: `is the id of something that is not corrected this way. Possible are: ${possible}`
      }
    }
  ])
}

/** Types of records that can be corrected by their ids. */
const POSSIBLE = Object.values(ENTRIES)
  .filter(({ corrected, isNode }) => corrected.length > 0 && isNode)
  .map(({ type }) => (typeof type === 'string' ? type : 'Body'))

const ONE_PART: Text = {
  da: 'skal udelades, når nameOn er angivet',
  en: 'must be left out, because nameOn is given'
}
const NO_NAME: Text = { da: 'har intet navn', en: 'has no name' }
const NO_PLACEMENT: Text = { da: 'ligger ikke i en region', en: 'lies in no region' }

/** The part that holds on the day. Throws INVALID_INPUT, naming the field, where there is none. */
function onDay<Part extends Correctable & { validFrom: Day | null; validTo: Day | null }>(
  owner: Nameable,
  parts: readonly Part[],
  day: Day,
  field: string,
  none: Text
): Part {
  const found = parts.find((one) => holds(one, day))
  if (found) return found
  const [what, on] = [named(owner, day), dated(day)]
  const message = { da: `${what.da} ${none.da} den ${on.da}`, en: `${what.en} ${none.en} on ${on.en}` }
  throw invalidInput([{ field: `input.${field}`, message }])
}

/** A change of a part counts as a change of its owner. */
function counted(owner: Entity | RecordedEntity, record: Correctable): Change[] {
  const table = tableIn(owner)
  return owner === record || !ENTRIES[table].isWritable ? [] : [changed(table, owner as never, {})]
}

/**
 * The changes after the withdrawal of names, placements and ownerships of things that stay: the one before each continues.
 * Throws CONFLICT where a thing would be without a name or a region.
 */
function continuing(withdrawnRecords: readonly AnyRecord[]): Change[] {
  const gone = new Set(withdrawnRecords)
  return withdrawnRecords.flatMap((record) => {
    const owner = ownerOfPart(record)
    return owner === undefined || gone.has(owner) ? [] : continuingOf(owner, record as Part)
  })
}

type Part = records.NameRecord | records.Placement | records.Ownership

function continuingOf(owner: records.Thing, record: Part): Change[] {
  const preceding = precedingOf(record)
  if (preceding) {
    return [
      changed(tableOf(record), preceding as never, { validTo: record.validTo } as never),
      ...counted(owner, record)
    ]
  }
  if (record.type === 'Ownership') return counted(owner, record)
  const what = named(owner)
  throw new DomainError('CONFLICT', {
    da: `Det første navn og den første region for ${what.da} kan ikke tilbagekaldes: ret dem med correctFact.`,
    en: `The first name and the first region of ${what.en} cannot be withdrawn: correct them by correctFact.`
  })
}

type Fact = Extract<Correctable, { provenance: unknown }>

const isFact = (record: Correctable): record is Fact => 'provenance' in record

function notCitable({ type }: Correctable, field: string): DomainError {
  const message = { da: `${type} har ingen kilder`, en: `${type} cites no sources` }
  return invalidInput([{ field: `input.${field}`, message }])
}

/**
 * The evidence with further sources. Sources of a guess are replaced. Throws CONFLICT where an editor would add to what a
 * document states.
 */
function raised({ evidence, provenance }: Sources, sources: Sources): Sources {
  if (evidence === 'STATED' && sources.evidence !== 'STATED') {
    throw new DomainError('CONFLICT', {
      da: 'Et dokument oplyser det allerede (STATED): flere kilder kræver rollen admin.',
      en: 'A document states it already (STATED): further sources need the role admin.'
    })
  }
  const isCertain = evidence === 'STATED' || evidence === 'RECORDED'
  const places = [...(isCertain ? provenance : []), ...sources.provenance]
  return {
    evidence: sources.evidence,
    provenance: [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
  }
}

/** The columns of a confirmed fact. The reason for a guess goes with it. */
const confirmed = ({ evidence, provenance, note }: Fact, sources: Sources) => ({
  ...raised({ evidence, provenance: storedCitations(provenance) }, sources),
  note: evidence === 'INFERRED' ? null : note
})

/** The basis of a fact of which one field is confirmed. Throws INVALID_INPUT for a field without evidence of its own. */
function confirmedField({ basis }: Fact, field: string, sources: Sources, image: Image) {
  if (!basis.some((one) => one.field === field)) {
    const fields = listed(
      basis.map((one) => one.field),
      'or'
    )
    const message = {
      da: `skal være et felt med eget belæg: ${fields.da || 'oplysningen har ingen'}`,
      en: `must be a field with evidence of its own: ${fields.en || 'the fact has none'}`
    }
    throw invalidInput([{ field: 'input.field', message }])
  }
  const documents = documentsOf(sources, image)
  const note = { da: `Ifølge ${documents.da}.`, en: `According to ${documents.en}.` }
  return {
    basis: storedBasis(basis).map((one) => (one.field === field ? { field, ...raised(one, sources), note } : one))
  }
}

/** The note of corrected fields. */
function correctionNote(sources: Sources, image: Image, { today }: Call): Text {
  const [day, documents] = [dated(today), documentsOf(sources, image)]
  return sources.provenance.length === 0
    ? { da: `Rettet den ${day.da}.`, en: `Corrected on ${day.en}.` }
    : { da: `Rettet den ${day.da} ifølge ${documents.da}.`, en: `Corrected on ${day.en} according to ${documents.en}.` }
}

function cannotGo(record: AnyRecord, dependants: readonly AnyRecord[]): DomainError {
  const what = named(record as Nameable)
  const others = listed(dependants.slice(0, 5).map((one) => named(one as Nameable)))
  return new DomainError(
    'CONFLICT',
    {
      da: `${what.da} kan ikke tilbagekaldes: ${others.da} hviler på det.`,
      en: `${what.en} cannot be withdrawn: ${others.en} ${dependants.length > 1 ? 'rest' : 'rests'} on it.`
    },
    { dependants: dependants.map(({ type, key }) => ({ type, key })) }
  )
}

const tableIn = ({ type }: AnyRecord): WritableTable => tableOfType(type) as WritableTable

/** The first day that a row is about; the other day if that is earlier. */
function firstDayOf(row: object, other: Day = '9999-12-31'): Day {
  const { validFrom, date, decidedOn, raisedOn } = row as { [name: string]: unknown }
  const day = [validFrom, date, decidedOn, raisedOn].find((one) => typeof one === 'string') ?? '1000-01-01'
  return (day as Day) < other ? (day as Day) : other
}
