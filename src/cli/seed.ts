import { readConfig } from '../config.ts'
import { closeDatabase, openDatabase } from '../store/database.ts'
import { seed } from '../store/seed.ts'

/** `npm run seed`: brings the seeded facts into the database; safe to repeat, and never touches what users changed. */
const db = openDatabase(readConfig(process.env).databasePath)
try {
  const { inserted, updated, unchanged, kept } = seed(db)
  console.log(
    `Seeded: ${inserted} new, ${updated} updated, ${unchanged} as they were, ${kept} changed by users and left.`
  )
} finally {
  closeDatabase(db)
}
