import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { closeDatabase, openDatabase } from '../store/database.ts'
import { command } from './command.ts'

/**
 * `npm run migrate`: brings the tables of the database up to date. Starting the service does the same for a file. With
 * DATABASE_URL it is a step of its own, by the role that owns the tables; `-- --service ROLE` lets the role of the service
 * read and append. `-- --new-history`, after a backup was restored, tells replicas to begin anew.
 */
command(async () => {
  const { databasePath, databaseUrl } = readConfig(process.env)
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { service: { type: 'string' }, 'new-history': { type: 'boolean', default: false } }
  })
  if (databaseUrl === null) {
    if (values.service !== undefined) throw new Error('--service is for a database that DATABASE_URL names.')
    if (values['new-history']) throw new Error('--new-history is for a database that DATABASE_URL names.')
    closeDatabase(openDatabase(databasePath))
    console.log(`${databasePath} is up to date.`)
    return
  }
  const [{ connectPrimary }, { migratePostgres }, { markNewHistory }] = await Promise.all([
    import('../store/postgres/connect.ts'),
    import('../store/postgres/migrate.ts'),
    import('../store/postgres/move.ts')
  ])
  const client = await connectPrimary(databaseUrl)
  try {
    const count = await migratePostgres(client, values.service ?? null)
    console.log(`The database is up to date: ${count} ${count === 1 ? 'migration' : 'migrations'} applied.`)
    if (!values['new-history']) return
    const generation = await markNewHistory(client)
    console.log(`The history is a new one, generation ${generation}: replicas begin anew.`)
  } finally {
    await client.end()
  }
})
