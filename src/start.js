import { mkdirSync } from 'node:fs'
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
      'Run `npm ci` and use the npm scripts: they bring their own Node 24.\n'
  )
  process.exit(1)
}

const { enableCompileCache, flushCompileCache, registerHooks } = await import('node:module')
settleYoungGeneration()
keepCompiledCode()
findOwnFilesAtOnce()
loadVariables()
const file = process.argv[2] ?? './server.ts'
await import(new URL(file, import.meta.url).href)
flushCompileCache()
setFlagsFromString('--semi-space-growth-factor=2')
// A command ends by itself; the service gives back what its start has left, after the requests that wait for it.
if (file === './server.ts') setTimeout(collectGarbage, 500).unref()

function collectGarbage() {
  exposedGc()({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

/** V8's function that collects garbage, which Node hides from a program that was started without a flag. */
function exposedGc() {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

/**
 * Nearly all that a start allocates stays alive. A young generation that grows meanwhile is copied often and kept empty
 * afterwards, which doubles the resident memory; in the megabyte that it begins with, V8 collects 170 times. So it grows
 * once, fourfold, and stays so until the start is over. V8's flags are part of the compile cache's name: they come first.
 */
function settleYoungGeneration() {
  setFlagsFromString('--semi-space-growth-factor=4')
  // V8 lets it grow when as much has survived a collection as it holds.
  const survivors = Array.from({ length: 20_000 }, (_, number) => ({ number }))
  exposedGc()({ type: 'minor' })
  survivors.length = 0
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** The address of a file of the service is the one that is written: Node need not look for it, for each of 600 files. */
function findOwnFilesAtOnce() {
  registerHooks({
    resolve(specifier, context, next) {
      if (!specifier.startsWith('.') || !specifier.endsWith('.ts')) return next(specifier, context)
      const { href } = new URL(specifier, context.parentURL)
      return { url: href, format: 'module-typescript', shortCircuit: true }
    }
  })
}

/** Takes variables from the file `.env` of the working directory, if it has one. The environment wins over the file. */
function loadVariables() {
  try {
    process.loadEnvFile()
  } catch (error) {
    if (error.code === 'ENOENT') return
    process.stderr.write(`The file .env cannot be read: ${error.message}\n`)
    process.exit(1)
  }
}

/** Keeps compiled and stripped code in a folder of the project, so that a later start need not do it again. */
function keepCompiledCode() {
  const folder = fileURLToPath(new URL('../node_modules/.cache/sundhedsstruktur/', import.meta.url))
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    enableCompileCache(folder)
  } catch {
    // The folder cannot be made: the start goes on without the cache.
  }
}
