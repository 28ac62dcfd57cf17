import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { OPERATOR } from '../domain/access/caller.ts'
import { withStore } from '../store/store.ts'
import { command } from './command.ts'
import { servicesOf } from './services.ts'

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
  return withStore(readConfig(process.env), async (store) => {
    if (store.live.structure.image.municipality.size === 0) {
      throw new Error('The database has no municipalities yet: run `npm run seed` first.')
    }
    const { populations } = servicesOf(store)
    const { sets, skipped } = await store.carryOut(() =>
      populations.importPopulation(
        { bytes, referenceDate: values['reference-date'], source: values.source },
        { caller: { ...OPERATOR, name: 'import' }, requestId: 'import:population' }
      )
    )
    const told = sets.map(
      ({ key, municipalities, total, isNew }) =>
        `${key} (${municipalities} municipalities, ${total} persons${isNew ? '' : '; there already, nothing changed'})`
    )
    const left = skipped.length > 0 ? ` Left out, as no municipalities: ${skipped.join(', ')}.` : ''
    console.log(`Imported: ${told.join('; ')}.${left}`)
  })
})
