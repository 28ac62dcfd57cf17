import { ERASED, type MentionStore, type NameMention } from '../domain/access/erasure.ts'
import type { Change } from '../domain/model/change.ts'
import { runInSlices } from '../event-loop.ts'
import type { Db } from './database.ts'
import { STORED_TABLES } from './stored-tables.ts'

/** The changes with the person's name taken out, as it was and as it became. */
export function withoutName(changes: readonly Change[], personKey: string): Change[] {
  return changes.map((change) => {
    if (change.table !== 'person' || change.key !== personKey) return change
    const clean = <Row extends object | null>(row: Row): Row => (row && 'name' in row ? { ...row, name: ERASED } : row)
    return { ...change, before: clean(change.before), after: clean(change.after) } as Change
  })
}

/** True for a text of a scenario that may hold the names of persons. */
const isTextOfScenario = (column: string): boolean => ['title', 'operations', 'citations'].includes(column)

/** The JSON text with each string in it changed by the function. */
const reviseIn = (json: string, revise: (text: string) => string): unknown =>
  JSON.parse(json, (_key, value) => (typeof value === 'string' ? revise(value) : value))

/** The changes of scenarios with their texts, as these were and as they became, changed by the function. */
function withScenarioTexts(changes: readonly Change[], revise: (text: string) => string): Change[] {
  const clean = (row: object | null) =>
    row &&
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        isTextOfScenario(column) ? reviseIn(JSON.stringify(value), revise) : value
      ])
    )
  return changes.map((change) =>
    change.table === 'scenario'
      ? ({ ...change, before: clean(change.before), after: clean(change.after) } as Change)
      : change
  )
}

/**
 * The changes without the texts that scenarios had. A record of the time after an erasure would put the name on record
 * again; the records of the time before it have the texts.
 */
export function withoutEarlierTexts(changes: readonly Change[]): Change[] {
  return changes.map((change) => {
    if (change.table !== 'scenario' || change.before === null) return change
    const before = Object.entries(change.before).filter(([column]) => !isTextOfScenario(column))
    return { ...change, before: Object.fromEntries(before) } as Change
  })
}

/** The name of a person and those that a correction has replaced. */
function namesOf({ raw }: Pick<Db, 'raw'>, personKey: string, name: string): string[] {
  const records = raw
    .prepare<[string], string>(
      `select rows from change where seq in (select seq from change_row where "table" = 'person' and key = ?)`
    )
    .pluck()
    .all(personKey)
  const former = records
    .flatMap((rows) => JSON.parse(rows) as Change[])
    .flatMap(({ table, key, before, after }) => (table === 'person' && key === personKey ? [before, after] : []))
    .flatMap((row) => (row && 'name' in row ? [String(row.name)] : []))
  return [...new Set([name, ...former])].filter((one) => one !== ERASED)
}

/** Finds one of the names in any case of letters, as text or as JSON has it, where it is not part of a longer word. */
function nameIn(names: readonly string[], flags = ''): RegExp {
  const forms = names
    .flatMap((name) => [name, JSON.stringify(name).slice(1, -1)])
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  // Without a name, as for a person whose name is erased already, nothing is found.
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, `iu${flags}`)
}

/** Numbers of the changes of a person, and of their appointments and chairs. */
const CONCERNED = `
  with own(key) as (select key from appointment where person_key = @personKey),
    concerned("table", key) as (
      select 'person', @personKey union all
      select 'appointment', key from own union all
      select 'chairmanship', key from chairmanship where appointment_key in (select key from own)
    )
  select distinct seq from change_row join concerned using ("table", key)`

/** Change sets with a change of a person, or of their appointments and chairs. */
const CONCERNED_SETS = `select set_key from change where set_key is not null and seq in (${CONCERNED})`

const erasedIn = (text: string, names: readonly string[]): string => text.replace(nameIn(names, 'g'), ERASED)

/**
 * Takes a person's name out of the records of the past, in the transaction that erases it: out of the person's rows in
 * change records, the texts of scenarios there, the reasons of changes that concern the person, the titles of their
 * change sets, and stored responses. `setKey` is the set that removes the person, whose record is not written yet.
 * Decision 038.
 */
export function eraseName({ raw }: Db, personKey: string, name: string, setKey: string | null): void {
  const names = namesOf({ raw }, personKey, name)
  const ofPerson = raw.prepare<[string], { seq: number; rows: string }>(
    `select seq, rows from change where seq in (
       select seq from change_row where ("table" = 'person' and key = ?) or "table" = 'scenario')`
  )
  const setRows = raw.prepare('update change set rows = @rows where seq = @seq')
  for (const { seq, rows } of ofPerson.all(personKey)) {
    const without = withoutName(JSON.parse(rows) as Change[], personKey)
    const clean = JSON.stringify(withScenarioTexts(without, (text) => erasedIn(text, names)))
    if (clean !== rows) setRows.run({ seq, rows: clean })
  }
  const withReason = raw.prepare<{ personKey: string }, { seq: number; reason: string }>(
    `select seq, reason from change where reason is not null and seq in (${CONCERNED})`
  )
  const setReason = raw.prepare('update change set reason = @reason where seq = @seq')
  for (const { seq, reason } of withReason.all({ personKey })) {
    const clean = erasedIn(reason, names)
    if (clean !== reason) setReason.run({ seq, reason: clean })
  }
  const ofSets = raw.prepare<{ personKey: string; setKey: string | null }, { key: string; title: string }>(
    `select key, title from change_set where key = @setKey or key in (${CONCERNED_SETS})`
  )
  const setTitle = raw.prepare('update change_set set title = @title where key = @key')
  for (const { key, title } of ofSets.all({ personKey, setKey })) {
    const clean = JSON.stringify(reviseIn(title, (text) => erasedIn(text, names)))
    if (clean !== title) setTitle.run({ key, title: clean })
  }
  const stored = raw.prepare<[], { caller: string; key: string; body: string }>(
    'select caller, key, body from idempotency where body is not null'
  )
  const deleteResponse = raw.prepare(
    `update idempotency set status = null, content_type = null, location = null, etag = null, body = null
     where caller = @caller and key = @key`
  )
  const mention = nameIn(names)
  const people = raw.prepare<[string], { key: string; name: string }>('select key, name from person where key <> ?')
  const others = new Set(people.all(personKey).flatMap(({ key, name }) => (mention.test(name) ? [key] : [])))
  for (const { caller, key, body } of stored.all()) {
    if (mayName(body, others, mention)) deleteResponse.run({ caller, key })
  }
}

/**
 * True if a stored response may hold the person's name. A name beside the key of another person of that name is that
 * person's. Any other may be the person's: GraphQL can select a name without its key, or call another field `key`.
 */
function mayName(body: string, others: ReadonlySet<string>, mention: RegExp): boolean {
  const holds = (value: unknown): boolean => {
    if (typeof value === 'string') return mention.test(value)
    if (typeof value !== 'object' || value === null) return false
    if (Array.isArray(value)) return value.some(holds)
    const { key, ...fields } = value as Record<string, unknown>
    const isOthers = typeof key === 'string' && others.has(key)
    return holds(key) || Object.values(fields).some((one) => !(isOthers && typeof one === 'string') && holds(one))
  }
  try {
    return holds(JSON.parse(body))
  } catch {
    return mention.test(body)
  }
}

/** Tables of texts that users write. A person's row has nothing but the name, which is that person's own. */
const { person: _person, ...TEXT_TABLES } = STORED_TABLES

/** Rows that are read in one statement. */
const BATCH = 200

/**
 * Creates the search for texts that keep a name, in rows and change records, in any case of letters. The search reads
 * in batches, between other requests.
 */
export function createMentions({ raw }: Db): MentionStore['findMentions'] {
  /** The rows of a table in the order of its key, read in batches: no statement stays open between two slices. */
  function* inBatches<Row>(columns: string, table: string, key: string): Generator<Row> {
    const statement = raw.prepare<[unknown], Row & { place: unknown }>(
      `select "${key}" as place, ${columns} from "${table}" where "${key}" > ? order by "${key}" limit ${BATCH}`
    )
    // Less than every key, text or number.
    for (let place: unknown = key === 'seq' ? 0 : ''; ; ) {
      const rows = statement.all(place)
      for (const { place: _place, ...row } of rows) yield row as Row
      if (rows.length < BATCH) return
      place = rows.at(-1)?.place
    }
  }

  function* find(personKey: string, name: string): Generator<void, NameMention[]> {
    const found: NameMention[] = []
    const names = namesOf({ raw }, personKey, name)
    const mention = nameIn(names)
    const look = (table: string, key: string, field: string, text: unknown) => {
      if (typeof text === 'string' && mention.test(text)) found.push({ table, key, field })
    }
    for (const [table, { name: inFile, columns }] of Object.entries(TEXT_TABLES)) {
      const texts = columns.filter(
        ({ property, kind, words }) => (kind === 'text' || kind === 'json') && !words && !/key$/i.test(property)
      )
      if (texts.length === 0) continue
      const list = texts.map(({ property, name }) => `"${name}" as "${property}"`).join(', ')
      for (const { rowKey, ...row } of inBatches<Record<string, unknown>>(
        `"key" as "rowKey", ${list}`,
        inFile,
        'key'
      )) {
        for (const [field, text] of Object.entries(row)) look(table, String(rowKey), field, text)
        yield
      }
    }
    const sets = new Set(raw.prepare<{ personKey: string }, string>(CONCERNED_SETS).pluck().all({ personKey }))
    type Titled = { setKey: string; title: string }
    for (const { setKey, title } of inBatches<Titled>('key as "setKey", title', 'change_set', 'key')) {
      yield
      const revised = sets.has(setKey) ? JSON.stringify(reviseIn(title, (text) => erasedIn(text, names))) : title
      look('changeSet', setKey, 'title', revised)
    }
    const concerned = new Set(raw.prepare<{ personKey: string }, number>(CONCERNED).pluck().all({ personKey }))
    type Recorded = { seq: number; reason: string | null; rows: string }
    for (const { seq, reason, rows } of inBatches<Recorded>('seq, reason, rows', 'change', 'seq')) {
      yield
      look('change', String(seq), 'reason', reason !== null && concerned.has(seq) ? erasedIn(reason, names) : reason)
      if (!mention.test(rows)) continue
      const others = withScenarioTexts(JSON.parse(rows) as Change[], (text) => erasedIn(text, names)).filter(
        ({ table }) => table !== 'person'
      )
      const texts = others.flatMap(({ before, after }) => [
        ...Object.values(before ?? {}),
        ...Object.values(after ?? {})
      ])
      look(
        'change',
        String(seq),
        'rows',
        texts.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')
      )
    }
    return found
  }

  return (personKey, name) => runInSlices(() => find(personKey, name))
}

/**
 * Removes the remains of what was erased: `run` rewrites the file once and empties the write-ahead log, which another
 * reader can delay. `run` never waits; call it again until `isDue` is false.
 */
export function createWiper({ raw }: Db) {
  let toRewrite = false
  let toTruncate = false
  return {
    get isDue(): boolean {
      return toTruncate
    },
    request(): void {
      toRewrite = true
      toTruncate = true
    },
    run(): void {
      if (!toTruncate) return
      const timeout = raw.pragma('busy_timeout', { simple: true })
      raw.pragma('busy_timeout = 0')
      try {
        if (toRewrite) raw.exec('vacuum')
        toRewrite = false
        const [result] = raw.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
        toTruncate = result?.busy !== 0
      } catch {
        // Another process is writing.
      } finally {
        raw.pragma(`busy_timeout = ${timeout}`)
      }
    }
  }
}

/** Creates the question whether a name was erased after the change of a number, by any process. */
export function createErasedSince({ raw }: Db): (seq: number) => boolean {
  const erasure = raw.prepare<[number]>(
    `select 1 from change_row join change on change.seq = change_row.seq
     where change_row.seq > ? and change_row."table" = 'person' and (operation = 'erasePerson' or exists (
       select 1 from json_each(change.rows) where value ->> 'table' = 'person' and json_type(value, '$.after') = 'null'))
     limit 1`
  )
  return (seq) => erasure.get(seq) !== undefined
}
