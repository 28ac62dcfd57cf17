import { randomInt } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Db } from './database.ts'

/*
 * A backup that is put in the place of the file is a history of its own: what it records from then on has numbers that
 * replicas know from the other one. Beside the file stands how far its history has been seen.
 */

/** The last change that was seen in a file: its number, and when it was made. */
const markSchema = z.object({ seq: z.int().positive(), instant: z.string() })
type Mark = z.output<typeof markSchema>

const markPath = (path: string): string => `${path}.history`

/** A later number of a generation, which no other copy of the history is likely to come to. */
export const laterGeneration = (generation: number): number => generation + 1 + randomInt(1_000_000)

/** Begins a new generation. */
export function beginHistory({ raw }: Db): void {
  const next = laterGeneration(Number(raw.pragma('user_version', { simple: true })))
  raw.transaction(() => raw.pragma(`user_version = ${next}`)).immediate()
}

/** Creates the keeper of the mark of a database file; a database in memory has none. */
export function createHistory(db: Db) {
  const { raw } = db
  const path = raw.memory ? null : markPath(raw.name)
  const last = raw.prepare<[], Mark>('select seq, instant from change order by seq desc limit 1')
  const instantOf = raw.prepare<[number], string>('select instant from change where seq = ?').pluck()
  let written = 0

  return {
    /** Begins a new history where the file is another than the one last seen, or an older copy of it. True where it did. */
    begin(): boolean {
      const mark = path === null ? null : readMark(path)
      if (path === null || mark === null || instantOf.get(mark.seq) === mark.instant) return false
      beginHistory(db)
      rmSync(path)
      return true
    },
    /** Writes the mark anew, where there were changes since. */
    mark(): void {
      const now = last.get()
      if (path === null || now === undefined || now.seq === written) return
      writeFileSync(`${path}.new`, JSON.stringify(now))
      renameSync(`${path}.new`, path)
      written = now.seq
    }
  }
}

/** The mark beside a file; null where there is none that can be read. */
function readMark(path: string): Mark | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

export type History = ReturnType<typeof createHistory>
