import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { OPERATOR } from '../domain/access/caller.ts'
import { createServices } from '../domain/services.ts'
import { createWriter } from '../domain/writing/writes.ts'
import { createAuditStore } from '../store/audit.ts'
import { closeDatabase, openDatabase } from '../store/database.ts'
import { createLive } from '../store/live.ts'
import { command } from './command.ts'

const USAGE = 'npm run import:population -- FILE [--reference-date YYYY-MM-DD] [--source SOURCE]'

/**
 * `npm run import:population -- FILE`: takes in a population file of StatBank's FOLK1A, all of it or nothing. Safe to
 * repeat. A running service shows it at the next question.
 */
command(() => {
  const { values, positionals } = parseArgs({
    // The first is this file, named to `start.js`.
    args: process.argv.slice(3),
    allowPositionals: true,
    options: { 'reference-date': { type: 'string' }, source: { type: 'string' } }
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error(`Usage: ${USAGE}`)
  const bytes = new Uint8Array(readFileSync(file))
  const db = openDatabase(readConfig(process.env).databasePath)
  try {
    const live = createLive(db, () => new Date())
    if (live.structure.image.municipality.size === 0) {
      throw new Error('The database has no municipalities yet: run `npm run seed` first.')
    }
    const services = createServices(
      live.structure,
      createWriter(live),
      (prefix) => `${prefix}-${randomBytes(10).toString('hex')}`,
      createAuditStore(db)
    )
    const { sets, skipped } = services.populations.importPopulation(
      { bytes, referenceDate: values['reference-date'], source: values.source },
      { caller: { ...OPERATOR, name: 'import' }, requestId: 'import:population' }
    )
    const told = sets.map(
      ({ key, municipalities, total, isNew }) =>
        `${key} (${municipalities} municipalities, ${total} persons${isNew ? '' : '; there already, nothing changed'})`
    )
    const left = skipped.length > 0 ? ` Left out, as no municipalities: ${skipped.join(', ')}.` : ''
    console.log(`Imported: ${told.join('; ')}.${left}`)
  } finally {
    closeDatabase(db)
  }
})
