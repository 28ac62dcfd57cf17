import { readConfig } from '../config.ts'
import { backUp } from '../store/backup.ts'
import { command, ownFile } from './command.ts'

/** `npm run backup -- FILE`: copies the database, also while the service runs, into a file that does not exist yet. */
command(async () => {
  const { databasePath } = ownFile(readConfig(process.env), 'Back it up with pgBackRest, Barman or pg_dump.')
  const [target] = process.argv.slice(3)
  if (target === undefined) throw new Error('Name a file that does not exist yet: npm run backup -- FILE')
  const { seq, bytes } = await backUp(databasePath, target)
  console.log(`${target} holds ${databasePath} up to change ${seq}, ${bytes} bytes, and was checked.`)
})
