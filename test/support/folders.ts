import { readdirSync } from 'node:fs'
import t from 'tap'
import { isShared } from './beside.ts'

/**
 * Runs the tests of folders in this process, one file after the other. A process of its own for each file or folder would
 * cost several seconds of CPU more: it would import the service and start the first apps with code that is not yet
 * compiled.
 */
export function runFolders(...names: string[]): void {
  const files = names.flatMap((name) => {
    const folder = new URL(`../${name}/`, import.meta.url)
    return readdirSync(folder).flatMap((file) => (file.endsWith('.test.ts') ? [new URL(file, folder).href] : []))
  })
  // The tests of the files wait for this one, so that none of them ends the run while a file is still being loaded.
  t.test(`the ${files.length} files of ${names.map((name) => `test/${name}`).join(', ')} load`, async (t) => {
    const skip = isShared && (await import('./postgres.ts')).noPostgres
    if (skip) return t.pass('no file is loaded', { skip })
    for (const file of files) await import(file)
    t.ok(files.length > 0)
  })
}
