import { readdirSync } from 'node:fs'
import t from 'tap'

/**
 * Runs the tests of a folder in this process, one file after the other. A process of its own for each file would cost two
 * seconds of CPU more: it would import the service and start the first app with code that is not yet compiled.
 */
export function runFolder(name: string): void {
  const folder = new URL(`../${name}/`, import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'))
  // The tests of the files wait for this one, so that none of them ends the run while a file is still being loaded.
  t.test(`the ${files.length} files of test/${name} load`, async (t) => {
    for (const file of files) await import(new URL(file, folder).href)
    t.ok(files.length > 0)
  })
}
