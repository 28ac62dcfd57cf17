import type Database from 'better-sqlite3'
import type { Subject } from '../domain/sync/feed.ts'
import { DRAFTED, type Standing } from '../domain/sync/in-view.ts'

/** A row by its place. */
export type RowRef = { table: string; key: string }

/**
 * How agreements and plans stood at any number. Steps are never changed and each was written with a record, so that what
 * is found for a number is the same whenever it is asked. Where no number is given, it is how they stand now.
 */
export function createStandings(connection: Database.Database): (at?: number) => Standing {
  const lastStep = connection
    .prepare<Record<string, unknown>, string>(
      `select state from step
       where subject_type = @type and subject_key = @key
         and coalesce((select min(seq) from change_row where "table" = 'step' and change_row.key = step.key), 0) <= @at
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
function remembered<Asked extends { type?: string; key: string }, Answer>(ask: (asked: Asked) => Answer) {
  const known = new Map<string, Answer>()
  return (asked: Asked): Answer => {
    const name = `${asked.type} ${asked.key}`
    let answer = known.get(name)
    if (answer === undefined) {
      answer = ask(asked)
      known.set(name, answer)
    }
    return answer
  }
}

const TABLE_OF = Object.fromEntries(Object.entries(DRAFTED).map(([table, type]) => [type, table]))

/** Finds the rows that are concerned when an agreement or plan comes into view or leaves it. */
export function createConcerned(connection: Database.Database) {
  const find = (table: string, sql: string) => {
    const statement = connection.prepare<Subject, string>(sql).pluck()
    return (subject: Subject): RowRef[] => statement.all(subject).map((key) => ({ table, key }))
  }
  const goals = 'select key from goal where owner_type = @type and owner_key = @key'
  const within = [
    find('goal', `${goals} order by key`),
    find('step', 'select key from step where subject_type = @type and subject_key = @key order by ordinal'),
    find(
      'step',
      `select key from step where subject_type = 'Goal' and subject_key in (${goals}) order by subject_key, ordinal`
    ),
    find('measurement', `select key from measurement where goal_key in (${goals}) order by key`)
  ]
  const naming = [
    find('healthAgreement', `select key from health_agreement where @type = 'HealthAgreement' and replaces_key = @key`),
    find('practicePlan', `select key from practice_plan where @type = 'PracticePlan' and replaces_key = @key`),
    find(
      'step',
      `select key from step
       where subject_type = @type and data ->> '$.next.key' = @key
         and subject_key = (select replaces_key from health_agreement where @type = 'HealthAgreement' and key = @key)`
    )
  ]
  return {
    /** Its own row and all that belong to it, each after what it names. */
    of: (subject: Subject): RowRef[] => [
      { table: TABLE_OF[subject.type] as string, key: subject.key },
      ...within.flatMap((found) => found(subject))
    ],
    /** Rows of others that name it. */
    naming: (subject: Subject): RowRef[] => naming.flatMap((found) => found(subject))
  }
}
