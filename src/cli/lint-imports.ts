import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * Checks that imports between the rooms of src/domain point one way: `npm run lint`. Biome restricts imports by pattern,
 * but has no order of folders.
 */

/** The rooms from the lowest to the highest; a file imports from its own room and from lower ones. */
const ROOMS = [
  'basics',
  'vocabulary',
  'model',
  'access',
  'composition',
  'writing',
  'lifecycle',
  'agreements',
  'funds',
  'goals',
  'initiatives',
  'practice-plans',
  'lifecycles',
  'identifiers',
  'seats',
  'things',
  'places',
  'bodies',
  'structure',
  'meetings',
  'people',
  'statements',
  'sources',
  'quality',
  'sync',
  'webhooks',
  'scenarios',
  'directory',
  'search',
  'corrections',
  'operations',
  'change-sets',
  'views',
  'differences',
  // The file of the folder itself: the table of services.
  '.'
]

const DOMAIN = fileURLToPath(new URL('../domain/', import.meta.url))
const faults: string[] = []
for (const file of globSync('**/*.ts', { cwd: DOMAIN })) {
  const path = join(DOMAIN, file)
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const source = /from '(\.[^']+)'/.exec(line)?.[1]
      const target = source && relative(DOMAIN, resolve(dirname(path), source))
      if (!target || target.startsWith('..')) return
      if (levelOf(target) > levelOf(file)) faults.push(`src/domain/${file}:${index + 1} imports upward: ${source}`)
    })
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

function levelOf(file: string): number {
  const level = ROOMS.indexOf(file.includes('/') ? (file.split('/')[0] as string) : '.')
  if (level < 0) throw new Error(`The room of src/domain/${file} has no place in src/cli/lint-imports.ts.`)
  return level
}
