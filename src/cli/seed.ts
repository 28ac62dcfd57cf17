import { randomBytes } from 'node:crypto'
import { readConfig } from '../config.ts'
import { DEMO_CONTEXT, fillDemo, readDemo } from '../demo.ts'
import { createServices } from '../domain/services.ts'
import { createWriter } from '../domain/writing/writes.ts'
import { createAuditStore } from '../store/audit.ts'
import { closeDatabase, type Db, openDatabase } from '../store/database.ts'
import { createLive } from '../store/live.ts'
import { seed } from '../store/seed.ts'
import { command } from './command.ts'

/**
 * `npm run seed`: writes the seeded facts to the database. A repeated run changes nothing, and rows that users changed
 * stay. With `-- --demo` it also carries out the operations of `seeds/demo` in one transaction, which fill two regions
 * with invented people. A database with other people is refused, and one with the demo is left alone.
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
  const isThere = db.raw.prepare('select 1 from change where actor = ? and request_id = ? limit 1').pluck()
  return live.inTurn(() => {
    const { caller, requestId } = DEMO_CONTEXT
    if (isThere.get(caller.name, requestId) !== undefined) return 'it is there already, and stays as it is.'
    const { person } = live.structure.image
    if (person.size > 0) throw new Error('There are people in the database already; demo data go into a new one.')
    fillDemo(services, readDemo())
    return `${person.size} invented people in two regions.`
  })
}
