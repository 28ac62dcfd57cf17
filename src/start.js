import { mkdirSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Starts a TypeScript file of this project after a look at the Node that runs it. Plain JavaScript, and imported late:
 * an older Node reads no TypeScript at all, and its SQLite driver would end it with a segmentation fault and no word.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `This is Node ${process.versions.node}; the service needs 22.18 or newer.\n` +
      'Run `npm ci` (with its development dependencies) and use the npm scripts: they bring their own Node 24.\n'
  )
  process.exit(1)
}

for (const f of (process.env.FLAGS ?? '').split(' ').filter(Boolean)) setFlagsFromString(f)
if (process.env.NOCACHE !== '1') useCompileCache()
const file = process.argv[2] ?? './server.ts'
await import(new URL(file, import.meta.url).href)
flushCompileCache()
if (process.env.NOGROW !== '1') setFlagsFromString('--semi-space-growth-factor=2')
if (process.env.NOGC !== '1') {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

function useCompileCache() {
  const folder = fileURLToPath(new URL('../node_modules/.cache/sundhedsstruktur/', import.meta.url))
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    enableCompileCache(folder)
  } catch {}
}
