import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { moveIn, moveOut } from '../store/postgres/move.ts'
import { command } from './command.ts'

const USAGE = `Use, with DATABASE_URL:
  npm run move -- FILE          a file into an empty database
  npm run move -- --out FILE    a database into a new file`

/** `npm run move`: takes everything from a file into an empty database, or out of a database into a new file. */
command(async () => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: { out: { type: 'string' } }
  })
  const { databaseUrl } = readConfig(process.env)
  if (databaseUrl === null) throw new Error(`DATABASE_URL is missing. ${USAGE}`)
  const [file] = positionals
  if (values.out !== undefined && file === undefined) {
    if (existsSync(values.out)) throw new Error(`${values.out} is there already.`)
    await moveOut(databaseUrl, values.out)
    console.log(`${values.out} holds what the database holds; the digests are equal.`)
    return
  }
  if (file === undefined || positionals.length > 1 || values.out !== undefined) throw new Error(USAGE)
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const rows = await moveIn(databaseUrl, file)
  console.log(`${rows} rows are in the database; the digests are equal.`)
})
