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
const file = process.argv[2] ?? './server.ts'
await import(new URL(file, import.meta.url).href)
