import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { dayInDenmark } from '../../src/clock.ts'
import { isShared, markOf } from './beside.ts'

const CACHE = 'node_modules/.cache/test-databases'
const A_DAY_MS = 24 * 60 * 60 * 1000

const seededTemplate = () => template('seeded.db')
const demoTemplate = () => template('demo.db', '--demo')

/** A seeded database file of the test's own. */
export const seededFile = (t: Test): string => copyOf(t, seededTemplate())

/** A database file of the test's own, filled as `npm run seed -- --demo` fills it. */
export const demoFile = (t: Test): string => copyOf(t, demoTemplate())

/** Makes the files that the tests copy, where they are missing. */
export function makeTemplates(): void {
  seededTemplate()
  demoTemplate()
}

function copyOf(t: Test, file: string): string {
  const path = join(ownFolder(t), 'own.db')
  copyTo(path, { file, owner: t })
  return path
}

/** What a file was copied from, and the test that it goes with. */
type Origin = { file: string; owner: Test }
const origins = new Map<string, Origin & { mark: string }>()

/** Copies a file, and remembers what the copy was made of. */
export function copyTo(path: string, { file, owner }: Origin): void {
  copyFileSync(file, path)
  if (isShared) origins.set(path, { file, owner, mark: markOf(path) })
}

/** What a file was copied from, if nothing has been written into it since. */
export function untouchedOrigin(path: string): Origin | undefined {
  const origin = origins.get(path)
  return origin?.mark === markOf(path) ? origin : undefined
}

/** A folder of the test's own, in memory where the machine has room: a quarter of the time of tests is writing to disks. */
export function ownFolder(t: Test): string {
  const folder = mkdtempSync(join(TEMPORARY, 'sundhedsstruktur-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const IN_MEMORY = '/dev/shm'
/** Where tests keep files, in memory where the machine has room. */
export const TEMPORARY = roomIn(IN_MEMORY) > 2 * 1024 ** 3 ? IN_MEMORY : tmpdir()

/** Free bytes of the file system; 0 where there is none. */
function roomIn(folder: string): number {
  if (!existsSync(folder)) return 0
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

let version: string | undefined

/**
 * A seeded database that all test processes share, because seeding takes a second in each of them. It is made anew when a
 * source, a seed or a migration has changed, and on each day in Denmark: a service would record in an older one that the
 * day has turned. It appears by a rename, so that no process reads half a file.
 */
function template(name: string, ...options: string[]): string {
  version ??= versionOfSeeds()
  const folder = join(CACHE, `${dayInDenmark(Date.now())}-${version}`)
  const file = join(folder, name)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  // Another run of the tests, from before a source was edited, may still copy from a folder of its own.
  for (const old of readdirSync(CACHE).map((one) => join(CACHE, one)))
    if (statSync(old).mtimeMs < Date.now() - A_DAY_MS) rmSync(old, { recursive: true, force: true })
  const draft = join(folder, `${process.pid}-${name}`)
  execFileSync(process.execPath, ['src/start.js', './cli/seed.ts', ...options], {
    env: { ...process.env, DATABASE_PATH: draft },
    stdio: 'pipe'
  })
  renameSync(draft, file)
  return file
}

function versionOfSeeds(): string {
  const hash = createHash('sha256')
  for (const folder of ['src', 'seeds', 'migrations']) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)))
    }
  }
  return hash.digest('hex')
}
