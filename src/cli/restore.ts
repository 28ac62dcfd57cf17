import { readConfig } from '../config.ts'
import { restore } from '../store/backup.ts'
import { command } from './command.ts'

/** `npm run restore -- FILE`: puts a backup in the place of the database, while no service has it open. */
command(() => {
  const { databasePath } = readConfig(process.env)
  const [copy] = process.argv.slice(3)
  if (copy === undefined) throw new Error('Name a backup: npm run restore -- FILE')
  const kept = restore(copy, databasePath)
  console.log(`${databasePath} holds ${copy} now. Replicas begin anew when the service starts.`)
  if (kept !== null) console.log(`The file that was there before is ${kept}.`)
})
