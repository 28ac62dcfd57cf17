import { join } from 'node:path'
import type { Test } from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import { closeDatabase, type Db, openDatabase } from '../../src/store/database.ts'
import { seed } from '../../src/store/seed.ts'
import { type TestApp, testApp } from './app.ts'

/** The real app on a seeded database that was changed before it started, as by hand. */
export async function changedApp(
  t: Test,
  change: (db: Db) => void,
  options: { today?: Day; answerCacheBytes?: number } = {}
): Promise<TestApp> {
  const databasePath = join(t.testdir({}), 'changed.db')
  const db = openDatabase(databasePath)
  seed(db)
  change(db)
  closeDatabase(db)
  return testApp(t, { ...options, databasePath })
}
