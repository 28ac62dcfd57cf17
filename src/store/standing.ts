import type Database from 'better-sqlite3'
import type { Subject } from '../domain/sync/feed.ts'
import { DRAFTED, type Standing } from '../domain/sync/in-view.ts'
import { inFile } from './stored-tables.ts'

/** A row by its place. */
export type RowRef = { table: string; key: string }

/**
 * The states of agreements and plans at any sequence number. Steps never change, and each was written with a record, so
 * the result for a number is the same on every read. Without a number, the current state is read.
 */
export function createStandings(connection: Database.Database): (at?: number) => Standing {
  const lastStep = connection
    .prepare<Record<string, unknown>, string>(
      `select state from step
       where subject_type = @type and subject_key = @key and ${writtenBy('step', 'step.key')}
       order by ordinal desc limit 1`
    )
    .pluck()
  const owner = connection.prepare<[string], Subject>(
    'select owner_type as type, owner_key as key from goal where key = ?'
  )
  return (at = Number.MAX_SAFE_INTEGER) => {
    const stateOf = remembered(({ type, key }: Subject) => lastStep.get({ type, key, at }) ?? null)
    const ownerOf = remembered(({ key }: { key: string }) => owner.get(key) ?? null)
    return { stateOf, ownerOf: (key) => ownerOf({ key }) }
  }
}

/** The answers, each asked for once. */
function remembered<Named extends { type?: string; key: string }, Answer>(ask: (named: Named) => Answer) {
  const known = new Map<string, Answer>()
  return (named: Named): Answer => {
    const name = `${named.type} ${named.key}`
    let answer = known.get(name)
    if (answer === undefined) {
      answer = ask(named)
      known.set(name, answer)
    }
    return answer
  }
}

const TABLE_OF = Object.fromEntries(Object.entries(DRAFTED).map(([table, type]) => [type, table]))

/** Finds the rows that are concerned when an agreement or plan comes into view or leaves it with a record. */
export function createConcerned(connection: Database.Database) {
  type SubjectAt = Subject & { at: number }
  /** Rows of the table that were there by then: what was opened later, a later record opened. */
  const find = (table: string, where: string, order = 'key') => {
    const stored = inFile(table)
    const statement = connection
      .prepare<SubjectAt, string>(
        `select key from ${stored} where ${where} and ${writtenBy(table, `${stored}.key`)} order by ${order}`
      )
      .pluck()
    return (subject: SubjectAt): RowRef[] => statement.all(subject).map((key) => ({ table, key }))
  }
  const goals = '(select key from goal where owner_type = @type and owner_key = @key)'
  const within = [
    find('goal', 'owner_type = @type and owner_key = @key'),
    find('step', 'subject_type = @type and subject_key = @key', 'ordinal'),
    find('step', `subject_type = 'Goal' and subject_key in ${goals}`, 'subject_key, ordinal'),
    find('measurement', `goal_key in ${goals}`)
  ]
  const replaced = '(select replaces_key from health_agreement where key = @key)'
  const naming = [
    find('healthAgreement', "@type = 'HealthAgreement' and replaces_key = @key"),
    find('practicePlan', "@type = 'PracticePlan' and replaces_key = @key"),
    find('step', `subject_type = @type and subject_key = ${replaced} and data ->> '$.next.key' = @key`)
  ]
  return {
    /** Its own row and all that belong to it, each after what it names. */
    of: (subject: Subject, at: number): RowRef[] => [
      { table: TABLE_OF[subject.type] as string, key: subject.key },
      ...within.flatMap((found) => found({ ...subject, at }))
    ],
    /** Rows of others that name it. */
    naming: (subject: Subject, at: number): RowRef[] => naming.flatMap((found) => found({ ...subject, at }))
  }
}

/** True in SQL where the row was opened by the record `@at` or an earlier one; without a record, it was always there. */
const writtenBy = (table: string, key: string): string =>
  `coalesce((select min(seq) from change_row where "table" = '${table}' and change_row.key = ${key}), 0) <= @at`
