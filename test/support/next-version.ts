import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const TAG = '9999_next'

/** A copy of this checkout with one more migration of the file, and one of PostgreSQL if it is given. */
export function nextVersion(t: Test, sqlite: string, postgres?: string): string {
  const root = `${t.testdir({})}/`
  for (const name of ['src', 'schema', 'seeds', 'migrations', 'package.json']) {
    cpSync(`${ROOT}${name}`, `${root}${name}`, { recursive: true })
  }
  symlinkSync(`${ROOT}node_modules`, `${root}node_modules`)
  addMigration(`${root}migrations`, sqlite)
  if (postgres !== undefined) addMigration(`${root}migrations/postgres`, postgres)
  return root
}

function addMigration(folder: string, sql: string): void {
  writeFileSync(`${folder}/${TAG}.sql`, sql)
  const file = `${folder}/meta/_journal.json`
  const journal = JSON.parse(readFileSync(file, 'utf8'))
  const { idx, ...last } = journal.entries.at(-1)
  journal.entries.push({ ...last, idx: idx + 1, tag: TAG })
  writeFileSync(file, JSON.stringify(journal))
}
