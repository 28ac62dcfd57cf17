import type { About, Owned } from '../access/authorise.ts'
import { ERASED } from '../access/erasure.ts'
import { mayKnow } from '../access/visibility.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { parseGlobalId } from '../basics/ids.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { type Day, holds, type Period } from '../basics/time.ts'
import { type Change, changed, withdrawn } from '../model/change.ts'
import { isSeedKey, storedBasis, storedCitations } from '../model/citations.ts'
import { findNode, findRecord, type Image, rowOf } from '../model/image.ts'
import { named, TYPE_WORDS } from '../model/names.ts'
import { isRecorded, recordedView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, Entity, RecordedEntity, TableName } from '../model/records.ts'
import { entityView } from '../model/views.ts'
import { erasedAlready } from '../people/person-operations.ts'
import { bodiesUnder } from '../seats/rules.ts'
import { notThere } from '../vocabulary/missing.ts'
import { dated, listed, quoted } from '../vocabulary/phrases.ts'
import { documentsOf, type Sources, sourcesOf, withSourcesOfFields } from '../writing/citing.ts'
import { type Call, type ChangedRecord, operation } from '../writing/operation.ts'
import { bodiesTouchedBy, countWithdrawn } from '../writing/plans.ts'
import { expectVersion, type WritePlan } from '../writing/writes.ts'
import {
  type Correctable,
  columnsIn,
  correctionOf,
  isCorrectable,
  precedingOf,
  tableIn,
  tableOf
} from './correcting.ts'
import * as inputs from './correction-input.ts'
import { isLaw, ownerOfPart, withdrawalOf } from './dependants.ts'
import { NOT_CORRECTED, NOT_WITHDRAWN, OF_AGREEMENT, OF_SEEDS } from './instead.ts'
import { leftByCorrected, leftByWithdrawn } from './left-behind.ts'
import { erased, inConflict, isOfErased, movedSince, mustBeSound } from './soundness.ts'

/** Tables whose rows are withdrawn with a record, and not corrected. */
const WITHDRAWN_TOO: ReadonlySet<TableName> = new Set(['agendaItem', 'invitation', 'attendance', 'step', 'measurement'])

export const CORRECTION_OPERATIONS = {
  /**
   * Takes a record back as if it had never been there; the change record keeps it. Throws CONFLICT, naming them, where
   * records rest on it, unless they are withdrawn too.
   */
  withdrawFact: operation({
    answers: 'fact',
    nature: 'RECORD',
    input: inputs.withdrawFactSchema,
    about: (input, image, call) => aboutOf(targetOf(input, image, call), call),
    plan(input, image, call) {
      const { owner, record } = targetOf(input, image, call)
      expectVersion(owner, input)
      mustBeWithdrawable(record)
      const { records, dependants, listing } = withdrawalOf(record, image)
      const lasting = records.find((one) => reasonToStay(one) !== null)
      if (lasting) throw cannotGo(record, [lasting], reasonToStay(lasting))
      if (dependants.length > 0 && !input.withDependants) throw cannotGo(record, dependants)
      const gone = records.map((one) => withdrawn(tableIn(one), rowOf(tableIn(one), one) as never) as Change)
      const changes = [
        ...listing.map((one) => changed(tableIn(one.record), one.record as never, one.columns as never) as Change),
        ...gone,
        ...continuing(records)
      ]
      const what = named(record)
      const refusal = inConflict({ da: `${what.da} kan ikke tilbagekaldes.`, en: `${what.en} cannot be withdrawn.` })
      return {
        entity: owner,
        changes: [...changes, ...countWithdrawn(gone, image)],
        ...judgedFor(record, records, image),
        warnings: () => leftByWithdrawn(records, call.today),
        verify: (after) => mustBeSound(changes, after, { refusal })
      }
    },
    view(input, image, { entity: { type, key } }, call) {
      // A part is withdrawn, and its owner stays.
      return partIn(input) || input.alias
        ? correctedView(input, image, call)
        : { type, key, day: call.today, image, isWithdrawn: true }
    }
  }),

  /** Corrects columns of a record that was recorded wrongly, under the checks of a fresh record. */
  correctFact: operation({
    answers: 'fact',
    nature: 'RECORD',
    input: inputs.correctFactSchema,
    check({ publishedOn }, { today }) {
      if (!publishedOn || publishedOn <= today) return
      throw invalidInput([{ field: 'input.publishedOn', message: MESSAGES.notAfterToday }])
    },
    about(input, image, call) {
      const target = targetOf(input, image, call)
      const record = mustBeCorrectable(target.record)
      const [before, after] = [record, { ...record, ...columnsIn(input, record) }].map((one) => firstDayOf(one, call))
      return aboutOf(target, call, after && before && after < before ? after : before)
    },
    plan(input, image, call) {
      const { owner, record: target } = targetOf(input, image, call)
      const record = mustBeCorrectable(target)
      expectVersion(owner, input)
      const columns = columnsIn(input, record)
      if (Object.keys(columns).length === 0) return { entity: owner, changes: [] }
      if (record.type === 'Person' && record.name === ERASED) throw erasedAlready(record.key)
      if (input.citations?.length && !isFact(record)) throw notCitable(record, 'id')
      const sources = sourcesOf(input, image, call)
      const corrected = correctionOf(record, columns, image, input.withDependants ?? false)
      const note = correctionNote(sources, image, call)
      const leftBehind = leftByCorrected(corrected, call.today)
      const changes = corrected.map((one) => {
        const change = changed(tableOf(one.record), one.record as never, one.columns as never)
        return 'basis' in one.record ? withSourcesOfFields(change, one.record, sources, note) : change
      })
      return {
        entity: owner,
        changes: [...changes, ...counted(owner, record)],
        ...judgedFor(
          record,
          corrected.map((one) => one.record),
          image
        ),
        warnings: leftBehind,
        verify: (after) => mustBeSound(changes, after)
      }
    },
    view: (input, image, _plan, call) => correctedView(input, image, call)
  }),

  /** Raises the evidence of a fact, or of one of its fields, by the sources that say so. */
  confirmFact: operation({
    answers: 'fact',
    nature: 'RECORD',
    input: inputs.confirmFactSchema,
    about: (input, image, call) => aboutOf(targetOf(input, image, call), call),
    plan(input, image, call) {
      const { owner, record } = targetOf(input, image, call)
      expectVersion(owner, input)
      if (!isFact(record)) throw notCitable(record, 'id')
      const sources = sourcesOf(input, image, call)
      const columns = input.field ? confirmedField(record, input.field, sources, image) : confirmed(record, sources)
      return {
        entity: owner,
        changes: [changed(tableIn(record), record as never, columns as never), ...counted(owner, record)]
      }
    },
    view: (input, image, _plan, call) => correctedView(input, image, call)
  }),

  /** Takes an end back: the record goes on, and with it what ended in the same change record. */
  reopenFact: operation({
    answers: 'fact',
    nature: 'RECORD',
    input: inputs.reopenFactSchema,
    about: (input, image, call) => aboutOf(targetOf(input, image, call), call),
    plan(input, image, call) {
      const { endingsOf, changesAfter } = call
      const record = mustBeCorrectable(targetOf(input, image, call).record)
      expectVersion(record, input)
      const { validTo = null } = record as { validTo?: Day | null }
      if (validTo === null) {
        const what = named(record)
        throw new DomainError('CONFLICT', {
          da: `${what.da} har intet slut, som kan tages tilbage.`,
          en: `${what.en} has no end that could be taken back.`
        })
      }
      if (isOfErased(record)) throw erased(record)
      const table = tableOf(record)
      const endings = endingsOf({ table, key: record.key })
      const [seq, all] = [endings.at(-1)?.seq ?? 0, joined(endings)]
      // What passed to another thing with the end stays with it, unless it was withdrawn since.
      const passed = all.filter((change) => change.before === null && findRecord(image, change) !== undefined)
      const stays = new Set(passed.map((change) => change.table))
      const hasPassed = new Set(passed.map((change) => findRecord(image, change)))
      const isMoved = movedSince(seq, changesAfter)
      const found = all.filter((change) => !stays.has(change.table)).flatMap((change) => reopened(change, image))
      const isOwn = (change: Change) => change.table === table && change.key === record.key
      // No change record has the end of a seeded record, also where one has moved it.
      const own = changed(table, record as never, { ...found.find(isOwn)?.after, validTo: null } as never) as Change
      const changes = [own, ...found.filter((change) => !isOwn(change))]
      return {
        entity: record as Entity | RecordedEntity,
        changes,
        ...judgedFor(
          record,
          changes.flatMap((one) => findRecord(image, one) ?? []),
          image
        ),
        verify: (after) =>
          mustBeSound(changes, after, {
            isNews: (one) => hasPassed.has(one) || isMoved(one),
            refusal: inConflict({ da: 'Slutningen kan ikke tages tilbage.', en: 'The end cannot be taken back.' })
          })
      }
    },
    view: (input, image, _plan, call) => correctedView(input, image, call)
  })
}

/** The changes of records, newest first, as one for each row: from before the first of them to after the last. */
function joined(records: readonly { changes: readonly Change[] }[]): Change[] {
  const rows = new Map<string, Change>()
  for (const change of records.flatMap(({ changes }) => changes)) {
    const { table, key, before, after } = change
    const later = rows.get(`${table} ${key}`)
    const isBoth = later?.before && later.after && before && after
    const both = isBoth ? { before: { ...later.before, ...before }, after: { ...after, ...later.after } } : {}
    rows.set(`${table} ${key}`, { ...(later ?? change), ...both } as Change)
  }
  return [...rows.values()]
}

/** The change that undoes an ending, unless the row has been changed since, or the name of its holder has been erased. */
function reopened({ table, key, before, after }: Change, image: Image): Change[] {
  if (before === null || after === null) return []
  const row = findRecord(image, { table, key }) as
    | (AnyRecord & { version: number } & Record<string, unknown>)
    | undefined
  const [former, ended] = [before, after] as [Record<string, unknown>, Record<string, unknown>]
  const columns = Object.keys(former).filter((column) => column !== 'version')
  const isEnding = columns.every((column) => ENDING_COLUMNS.has(column))
  const stands = columns.every((column) => column === 'basis' || row?.[column] === ended[column])
  if (!row || columns.length === 0 || !isEnding || !stands || isOfErased(row)) return []
  const { version } = row
  return [{ table, key, before: { ...ended, version }, after: { ...former, version: version + 1 } } as Change]
}

/** Columns that an ending changes: of a period, the source of its end, and of a meeting that is cancelled. */
const ENDING_COLUMNS: ReadonlySet<string> = new Set(['validTo', 'basis', 'status', 'because'])

/** The object of the id, as the doors serve it: as of the day of the part that is corrected, or of its first day. */
function correctedView(input: inputs.RecordInput, image: Image, call: Call): ChangedRecord {
  const record = ownerOf(input, image)
  const day = partIn(input)?.day ?? firstDayOf(record, call)
  return isRecorded(record) ? recordedView(record, day, image) : entityView(record, day, image)
}

/** A record that an input names, and the one that its id names: the same, or the owner of a part. */
type Target = { owner: Entity | RecordedEntity; record: AnyRecord }

/** A correction is about the row of the record: whoever may record it, may correct it. */
const aboutOf = ({ record }: Target, call: Call, from: Day = firstDayOf(record, call)): About => ({
  of: { type: 'Changes', records: [[changed(tableIn(record), record as never, {})]] },
  from
})

/** The record of the id. Throws for an id of nothing. */
function ownerOf({ id }: inputs.RecordInput, image: Image): Entity | RecordedEntity {
  const subject = parseGlobalId(id)
  const record = subject && findNode(image, subject.type, subject.key)
  if (!record) throw notThere(id, 'id')
  return record
}

/** The record that the input names. Throws for an id of nothing, and for one of a draft that the caller may not know of. */
function targetOf(input: inputs.RecordInput, image: Image, { caller }: Pick<Call, 'caller'>): Target {
  const owner = ownerOf(input, image)
  if (!mayKnow(caller, owner as Owned)) throw notThere(input.id, 'id')
  const part = partIn(input)
  if (part) return { owner, record: partOn(owner, part.field, part.day) }
  if (input.alias == null) return { owner, record: owner }
  const aliases = namesOf(owner, 'ALIAS')
  const alias = aliases.find((one) => one.name === input.alias)
  if (alias) return { owner, record: alias }
  const [what, possible] = [
    named(owner),
    listed(
      aliases.map((one) => `"${one.name}"`),
      'or'
    )
  ]
  const message = {
    da: `skal være et andet navn for ${what.da}: ${possible.da || 'der er ingen'}`,
    en: `must be another name of ${what.en}: ${possible.en || 'there is none'}`
  }
  throw invalidInput([{ field: 'input.alias', message }])
}

/** The record. Throws INVALID_INPUT, with the operation to use instead, where no correction changes it. */
function mustBeCorrectable(record: AnyRecord): Correctable {
  const reason = reasonToStand(record)
  if (reason) throw refused(record, reason)
  return record as Correctable
}

/** Throws INVALID_INPUT, with the operation to use instead, for a record that is not withdrawn. */
function mustBeWithdrawable(record: AnyRecord): void {
  const reason = reasonToStay(mustBeCorrectable(record))
  if (reason) throw refused(record, reason)
}

/** The reason why no correction changes a record; null for one that can be corrected. */
function reasonToStand(record: AnyRecord): Text | null {
  if (record.type === 'Document' && isSeedKey(record.key)) return OF_SEEDS
  if (record.type === 'Goal' && record.owner.type === 'HealthAgreement') return OF_AGREEMENT
  return isCorrectable(record) ? null : NOT_CORRECTED[tableIn(record) as keyof typeof NOT_CORRECTED]
}

/** The reason why a record is not withdrawn; null for one that can be. */
function reasonToStay(record: AnyRecord): Text | null {
  if (WITHDRAWN_TOO.has(tableIn(record))) return null
  return reasonToStand(record) ?? NOT_WITHDRAWN[tableIn(record) as keyof typeof NOT_WITHDRAWN] ?? null
}

function refused(record: AnyRecord, { da, en }: Text): DomainError {
  const type = quoted(TYPE_WORDS[record.type])
  return invalidInput([
    {
      field: 'input.id',
      message: { da: `er af typen ${type.da}, som ${da}`, en: `is of the type ${type.en}, which ${en}` }
    }
  ])
}

/**
 * The bodies whose composition the records decide. A correction of the law is judged for all bodies of the type, and refused
 * for none.
 */
const judgedFor = (
  corrected: AnyRecord,
  found: readonly AnyRecord[],
  image: Image
): Pick<WritePlan, 'touches' | 'changesRules'> => ({
  touches: [
    ...bodiesTouchedBy(
      found.map((row) => ({ table: tableIn(row), row })),
      image
    ),
    ...found.flatMap((one) => (one.type === 'BodyType' ? bodiesUnder(one) : []))
  ],
  changesRules: isLaw(corrected)
})

/** A part of an object that has no id of its own: the field that names it by a day, and the parts that the object has. */
type Part = { of(owner: AnyRecord): readonly (AnyRecord & Period)[]; none: Text }

const namesOf = (owner: AnyRecord, kind: records.NameRecord['kind']) =>
  'names' in owner ? owner.names.filter((one) => one.kind === kind) : []

const PARTS: Record<inputs.PartField, Part> = {
  nameOn: { of: (owner) => namesOf(owner, 'NAME'), none: { da: 'har intet navn', en: 'has no name' } },
  officialNameOn: {
    of: (owner) => namesOf(owner, 'OFFICIAL_NAME'),
    none: { da: 'har intet officielt navn', en: 'has no official name' }
  },
  placementOn: {
    of: (owner) => ('placements' in owner ? owner.placements.filter((one) => one.type === 'Placement') : []),
    none: { da: 'ligger ikke i en region', en: 'lies in no region' }
  },
  organisationOn: {
    of: (owner) => (owner.type === 'Hospital' ? owner.ownerships : []),
    none: { da: 'hører ikke til en organisation', en: 'belongs to no organisation' }
  },
  operationOn: {
    of: (owner) => (owner.type !== 'Scenario' && 'operations' in owner ? owner.operations : []),
    none: { da: 'har ingen registreret driftsfase', en: 'has no recorded stage of operation' }
  }
}

/** The field that names a part, and its day. Throws INVALID_INPUT for two of them. */
function partIn(input: inputs.RecordInput): { field: inputs.PartField; day: Day } | null {
  const [first, second] = inputs.PART_FIELDS.flatMap((field) => {
    const day = input[field]
    return day ? [{ field, day }] : []
  })
  if (first && second) {
    const message = {
      da: `skal udelades, når ${first.field} er angivet`,
      en: `must be left out, because ${first.field} is given`
    }
    throw invalidInput([{ field: `input.${second.field}`, message }])
  }
  return first ?? null
}

/** The part that holds on the day. Throws INVALID_INPUT, naming the field, where there is none. */
function partOn(owner: AnyRecord, field: inputs.PartField, day: Day): AnyRecord {
  const found = PARTS[field].of(owner).find((one) => holds(one, day))
  if (found) return found
  const [what, on, { none }] = [named(owner, day), dated(day), PARTS[field]]
  const message = { da: `${what.da} ${none.da} den ${on.da}`, en: `${what.en} ${none.en} on ${on.en}` }
  throw invalidInput([{ field: `input.${field}`, message }])
}

/** A change of a part counts as a change of its owner. */
function counted(owner: Entity | RecordedEntity, record: AnyRecord): Change[] {
  const table = tableIn(owner)
  return owner === record ? [] : [changed(table, owner as never, {})]
}

/**
 * The changes after the withdrawal of names, placements and ownerships of things that stay: the one before each continues.
 * Throws CONFLICT where a thing would be without a name or a region.
 */
function continuing(withdrawnRecords: readonly AnyRecord[]): Change[] {
  const gone = new Set(withdrawnRecords)
  return withdrawnRecords.flatMap((record) => {
    const owner = ownerOfPart(record)
    return owner === undefined || gone.has(owner) ? [] : continuingOf(owner, record as DatedPart)
  })
}

type DatedPart = records.NameRecord | records.Placement | records.Ownership

function continuingOf(owner: records.Thing, record: DatedPart): Change[] {
  const preceding = precedingOf(record)
  if (preceding) {
    return [
      changed(tableOf(record), preceding as never, { validTo: record.validTo } as never),
      ...counted(owner, record)
    ]
  }
  if (record.type === 'Ownership' || (record.type === 'Name' && record.kind === 'ALIAS')) return counted(owner, record)
  const what = named(owner)
  throw new DomainError('CONFLICT', {
    da: `Det første navn og den første region for ${what.da} kan ikke tilbagekaldes: ret navnet med correctFact, og flyt med placeThing fra den første dag.`,
    en: `The first name and the first region of ${what.en} cannot be withdrawn: correct the name by correctFact, and move it by placeThing from the first day on.`
  })
}

type Fact = Extract<AnyRecord, { provenance: unknown }>

const isFact = (record: AnyRecord): record is Fact => 'provenance' in record

function notCitable(record: AnyRecord, field: string): DomainError {
  const type = quoted(TYPE_WORDS[record.type])
  const message = {
    da: `er af typen ${type.da}, som ingen kilder har`,
    en: `is of the type ${type.en}, which cites no sources`
  }
  return invalidInput([{ field: `input.${field}`, message }])
}

/**
 * The evidence with further sources. Sources of a guess are replaced. Throws CONFLICT where an editor would add to what a
 * document states.
 */
function raised({ evidence, provenance }: Sources, sources: Sources): Sources {
  if (evidence === 'STATED' && sources.evidence !== 'STATED') {
    throw new DomainError('CONFLICT', {
      da: 'Et dokument oplyser det allerede: flere kilder kræver rollen admin.',
      en: 'A document states it already: further sources need the role admin.'
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

function cannotGo(record: AnyRecord, dependants: readonly AnyRecord[], reason: Text | null = null): DomainError {
  const [what, first] = [named(record), dependants.slice(0, MOST_NAMED)]
  const more = dependants.length - first.length
  const others = listed([
    ...first.map((one) => named(one)),
    ...(more > 0 ? [{ da: `${more} mere`, en: `${more} more` }] : [])
  ])
  const because = reason && { da: `, og det ${reason.da}`, en: `, and it ${reason.en}` }
  return new DomainError(
    'CONFLICT',
    {
      da: `${what.da} kan ikke tilbagekaldes: ${others.da} hviler på det${because?.da ?? ''}.`,
      en: `${what.en} cannot be withdrawn: ${others.en} ${dependants.length > 1 ? 'rest' : 'rests'} on it${because?.en ?? ''}.`
    },
    { dependants: dependants.map(({ type, key }) => ({ type, key })) }
  )
}

/** Most records that a message names. */
const MOST_NAMED = 5

/** The first day that a row is about: today for a row without a day, and the first day of all where it is not known. */
function firstDayOf(row: object, { today }: Pick<Call, 'today'>): Day {
  const { validFrom, date, decidedOn, raisedOn, steps } = row as { [name: string]: unknown }
  const first = (steps as { on: Day }[] | undefined)?.[0]?.on
  const day = [validFrom, date, decidedOn, raisedOn, first].find((one) => typeof one === 'string')
  return (day as Day | undefined) ?? ('validFrom' in row ? '1000-01-01' : today)
}
