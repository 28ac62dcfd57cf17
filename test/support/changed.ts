import type { Test } from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import { closeDatabase, type Db, openDatabase } from '../../src/store/database.ts'
import { type TestApp, testApp } from './app.ts'
import { seededFile } from './files.ts'

/** The real app on a seeded database that was changed before it started, as by hand. */
export async function changedApp(
  t: Test,
  change: (db: Db) => void,
  options: { today?: Day; answerCacheBytes?: number } = {}
): Promise<TestApp> {
  const databasePath = seededFile(t)
  const db = openDatabase(databasePath)
  change(db)
  closeDatabase(db)
  return testApp(t, { ...options, databasePath })
}
