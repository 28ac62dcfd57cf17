import { readConfig } from '../config.ts'
import { closeDatabase, openDatabase } from '../store/database.ts'
import { command } from './command.ts'

/** `npm run migrate`: brings the tables of the database up to date; starting the service does the same. */
command(() => {
  const { databasePath } = readConfig(process.env)
  closeDatabase(openDatabase(databasePath))
  console.log(`${databasePath} is up to date.`)
})
