import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import t from 'tap'

/* Migrations of both dialects, held against the tables of the code by the tool that makes them. */

const KIT = 'test/acceptance/node_modules/.bin/drizzle-kit'
const DIALECTS = [
  { dialect: 'sqlite', schema: 'src/store/drizzle-schema.cjs', out: 'migrations' },
  { dialect: 'postgresql', schema: 'src/store/postgres/drizzle-schema.cjs', out: 'migrations/postgres' }
]

for (const { dialect, schema, out } of DIALECTS) {
  t.test(`the migrations of ${dialect} make the tables of the code`, async (t) => {
    const folder = t.testdir()
    cpSync(out, folder, { recursive: true })
    const args = [
      'generate',
      '--dialect',
      dialect,
      '--schema',
      schema,
      '--out',
      relative('.', folder),
      '--name',
      'drift'
    ]
    const generate = () => execFileSync(KIT, args, { encoding: 'utf8' })
    t.match(generate(), /No schema changes, nothing to migrate/)

    // A snapshot that lacks a column, to see that the tool would say so.
    const snapshots = join(folder, 'meta')
    const last =
      readdirSync(snapshots)
        .filter((file) => /snapshot/.test(file))
        .sort()
        .at(-1) ?? ''
    const snapshot = JSON.parse(readFileSync(join(snapshots, last), 'utf8'))
    const [, document] = Object.entries(snapshot.tables).find(([name]) => /(^|\.)document$/.test(name)) as [
      string,
      { columns: Record<string, unknown> }
    ]
    delete document.columns.title
    writeFileSync(join(snapshots, last), JSON.stringify(snapshot))
    t.notMatch(generate(), /No schema changes/)
    const made = readdirSync(folder).find((file) => file.endsWith('_drift.sql')) ?? ''
    t.match(readFileSync(join(folder, made), 'utf8'), /ADD (COLUMN )?["`]?title/i)
  })
}
