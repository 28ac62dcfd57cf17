import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { DEMO_CONTEXT, demoSchema, fillDemo } from '../demo.ts'
import { createServices } from '../domain/services.ts'
import { createWriter } from '../domain/writing/writes.ts'
import { createAuditStore } from '../store/audit.ts'
import { closeDatabase, type Db, openDatabase } from '../store/database.ts'
import { createLive } from '../store/live.ts'
import { seed } from '../store/seed.ts'
import { command } from './command.ts'

/**
 * `npm run seed`: brings the seeded facts into the database; safe to repeat, and never touches what users changed. With
 * `-- --demo` it also fills two regions with invented people, in one transaction, into a database that knows none. Where the demo
 * is there already, it stays as it is.
 */
command(() => {
  const db = openDatabase(readConfig(process.env).databasePath)
  try {
    const { inserted, updated, unchanged, kept } = seed(db)
    console.log(
      `Seeded: ${inserted} new, ${updated} updated, ${unchanged} as they were, ${kept} changed by users and left.`
    )
    if (process.argv.includes('--demo')) console.log(`Demo: ${demo(db)}`)
  } finally {
    closeDatabase(db)
  }
})

function demo(db: Db): string {
  const live = createLive(db, () => new Date())
  const services = createServices(
    live.structure,
    createWriter(live),
    (prefix) => `${prefix}-${randomBytes(10).toString('hex')}`,
    createAuditStore(db)
  )
  const file = readFileSync(new URL('../../seeds/demo/people.json', import.meta.url), 'utf8')
  const isThere = db.raw.prepare('select 1 from change where actor = ? and request_id = ? limit 1').pluck()
  return live.inTurn(() => {
    const { caller, requestId } = DEMO_CONTEXT
    if (isThere.get(caller.name, requestId) !== undefined) return 'it is there already, and stays as it is.'
    const made = fillDemo(services, demoSchema.parse(JSON.parse(file)), live.structure.image.person.size)
    return `${made} invented people in two regions.`
  })
}
