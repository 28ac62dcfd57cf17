import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { seed } from '../../src/store/seed.ts'

let template: string | undefined

/** A seeded database file of the test's own. Seeding takes a second, so it is done once and copied. */
export function seededFile(t: Test): string {
  if (template === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'sundhedsstruktur-template-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    template = join(folder, 'seeded.db')
    const db = openDatabase(template)
    seed(db)
    closeDatabase(db)
  }
  const folder = mkdtempSync(join(tmpdir(), 'sundhedsstruktur-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'own.db')
  copyFileSync(template, path)
  return path
}
