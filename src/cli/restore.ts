import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { closeDatabase, openDatabase } from '../store/database.ts'
import { beginHistory } from '../store/history.ts'
import { command } from './command.ts'

/**
 * `npm run restore -- COPY`: puts a backup in the place of the database while no service runs on it, and begins a new
 * history, which replicas detect. The old file stays beside it as `….before-restore`.
 */
command(() => {
  const { databasePath } = readConfig(process.env)
  const [copy] = process.argv.slice(3)
  if (copy === undefined || !existsSync(copy)) throw new Error('Say which backup: npm run restore -- COPY')
  const incoming = `${databasePath}.incoming`
  copyFileSync(copy, incoming)
  const db = openDatabase(incoming)
  try {
    const problem = db.raw.pragma('integrity_check(1)', { simple: true })
    if (problem !== 'ok') throw new Error(`${copy} is damaged: ${problem}`)
    beginHistory(db)
  } finally {
    closeDatabase(db)
  }
  for (const suffix of ['', '-wal', '-shm', '.history']) {
    if (existsSync(databasePath + suffix)) renameSync(databasePath + suffix, `${databasePath}.before-restore${suffix}`)
  }
  renameSync(incoming, databasePath)
  for (const suffix of ['-wal', '-shm']) rmSync(incoming + suffix, { force: true })
  console.log(`${databasePath} holds ${copy} now. Replicas begin anew when the service starts.`)
})
