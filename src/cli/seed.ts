import { readConfig } from '../config.ts'
import { DEMO_CONTEXT, fillDemo, readDemo } from '../demo.ts'
import { seed } from '../store/seed.ts'
import { type Store, withStore } from '../store/store.ts'
import { command } from './command.ts'
import { servicesOf } from './services.ts'

/**
 * `npm run seed`: writes the seeded facts to the database. A repeated run changes nothing, and rows that users changed
 * stay. With `-- --demo` it also carries out the operations of `seeds/demo` in one transaction, which fill two regions
 * with invented people. A database with other people is refused, and one with the demo is left alone.
 */
command(() =>
  withStore(readConfig(process.env), async (store) => {
    const { db, live, carryOut } = store
    const { inserted, updated, unchanged, kept } = await carryOut(() => seed(db))
    console.log(
      `Seeded: ${inserted} new, ${updated} updated, ${unchanged} as they were, ${kept} changed by users and left.`
    )
    if (!process.argv.includes('--demo')) return
    live.reload()
    console.log(`Demo: ${await carryOut(() => demo(store))}`)
  })
)

function demo(store: Store): string {
  const { db, live } = store
  const isThere = db.raw.prepare('select 1 from change where actor = ? and request_id = ? limit 1').pluck()
  return live.inTurn(() => {
    const { caller, requestId } = DEMO_CONTEXT
    if (isThere.get(caller.name, requestId) !== undefined) return 'it is there already, and stays as it is.'
    const { person } = live.structure.image
    if (person.size > 0) throw new Error('There are people in the database already; demo data go into a new one.')
    fillDemo(servicesOf(store), readDemo())
    return `${person.size} invented people in two regions.`
  })
}
