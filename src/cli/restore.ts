import { readConfig } from '../config.ts'
import { restore } from '../store/backup.ts'
import { command, ownFile } from './command.ts'

/** `npm run restore -- FILE`: puts a backup in the place of the database, while no service has it open. */
command(() => {
  const remedy = 'Restore it with the tool that made the backup, then run: npm run migrate -- --new-history'
  const { databasePath } = ownFile(readConfig(process.env), remedy)
  const [copy] = process.argv.slice(3)
  if (copy === undefined) throw new Error('Name a backup: npm run restore -- FILE')
  const kept = restore(copy, databasePath)
  console.log(`${databasePath} holds ${copy} now. Replicas begin anew when the service starts.`)
  if (kept !== null) console.log(`The file that was there before is ${kept}.`)
})
