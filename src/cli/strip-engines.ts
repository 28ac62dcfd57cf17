import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Removes the engines of the dependencies from the lock file: `npm run lock`. npm compares them with the Node that runs
 * npm, but the service runs on the Node of the package `node`. See docs/decisions/043-a-light-install.md.
 */
const file = new URL('../../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { engines?: object }> }
for (const [path, entry] of Object.entries(lock.packages)) if (path !== '') delete entry.engines
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
