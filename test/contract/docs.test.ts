import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSchema, isInterfaceType, isObjectType } from 'graphql'
import t from 'tap'
import { environmentSchema } from '../../src/config.ts'
import { ERROR_CODE } from '../../src/domain/basics/errors.ts'
import { readExamples } from '../../src/graphql/graphiql-examples.ts'
import { readSchema } from '../../src/graphql/schema.ts'
import { readSeedFiles } from '../../src/store/seed-files.ts'
import { readingApp, testApp } from '../support/app.ts'

const examples = readExamples()

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const readme = read('README.md')
/** The guides with queries and walks, in the order of their walks. */
const GUIDES = ['reading', 'time', 'differences', 'writing', 'agreements-and-plans', 'money'].map(
  (name) => `docs/guides/${name}.md`
)
const guides = GUIDES.map(read).join('\n')
const manual = [readme, guides, ...['docs/guides/operating.md', 'CONTRIBUTING.md'].map(read)].join('\n')

/** The cells of the rows of a Markdown file's tables whose first cell fits. */
function rows(file: string, first: RegExp): string[][] {
  return read(file)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    )
    .filter((cells) => first.test(cells[0] ?? ''))
}

const numbered = (letter: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(digits, '0')}`)

t.test('the coverage table has every row, and names only fields and facts that exist', async (t) => {
  const files = readSeedFiles()
  const keys = new Set(
    Object.values(files).flatMap((facts) => facts.map((fact) => ('key' in fact ? fact.key : fact.code)))
  )
  const schema = buildSchema(readSchema())
  const rules = rows('docs/coverage.md', /^R-\d+$/)
  const doubts = rows('docs/coverage.md', /^I-\d+$/)
  t.same(
    rules.map(([row]) => row),
    numbered('R', 215, 3)
  )
  t.same(
    doubts.map(([row]) => row),
    numbered('I', 39, 2)
  )

  for (const [row = '', clause = '', fields = '', facts = ''] of rules) {
    t.match(clause, /^\S+( \S+){2,}$/, `${row} says what the rule is`)
    const named = [...fields.matchAll(/`(\w+)\.(\w+)`/g)]
    t.ok(named.length > 0, `${row} names a field`)
    for (const [whole, typeName = '', field = ''] of named) {
      const type = schema.getType(typeName)
      t.ok((isObjectType(type) || isInterfaceType(type)) && type.getFields()[field], `${row}: ${whole}`)
    }
    for (const key of facts.split(' ').filter(Boolean)) t.ok(keys.has(key), `${row}: ${key}`)
  }
  const doubtKeys = new Set(files.doubts.map((doubt) => doubt.key))
  for (const [row, key = ''] of doubts) t.ok(doubtKeys.has(key), `${row}: ${key}`)
})

t.test("the README's three questions are answered as it says, and the queries of the guides run", async (t) => {
  const { app, ask } = await readingApp()
  const questions = [...readme.matchAll(/```sh\n(curl [\s\S]*?)\n```\n\n```json\n([\s\S]*?)```/g)]
  t.equal(questions.length, 3)
  for (const [, command = '', answer = ''] of questions) {
    const [, url = ''] = /http:\/\/127\.0\.0\.1:3000([^' ]+)/.exec(command) ?? []
    const [, payload] = /-d '(\{[\s\S]*\})'$/.exec(command) ?? []
    const response = await (payload
      ? app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json' }, payload })
      : app.inject(url))
    t.same(response.json(), JSON.parse(answer), url)
  }

  const queries = [...guides.matchAll(/```graphql\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split(/\n\n/))
  t.ok(queries.length >= 4)
  for (const query of queries) {
    const { status, errors } = await ask(query)
    t.equal(status, 200, query)
    t.same(errors, [], query)
  }
})

t.test('the walks of the guides from a shell go as they say', async (t) => {
  const { app } = await testApp(t, { writes: true })
  const steps = [...guides.matchAll(/^ask '(\{.*\})'$/gm)].map(([, payload = '']) => payload)
  t.equal(steps.length, guides.match(/^ask '/gm)?.length)
  let key = 'KEY'
  for (const step of steps) {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: step.replaceAll('KEY', key)
    })
    const { data, errors } = response.json()
    t.equal(errors, undefined, step)
    key = data.appoint?.appointment.key ?? key
  }
})

t.test('the guides name every step of the walks in GraphiQL, in order', (t) => {
  const steps = examples.filter(({ query }) => /^# \d\./.test(query)).map(({ title }) => guides.indexOf(`\`${title}\``))
  t.ok(steps.length >= 8 && steps.every((at) => at > 0))
  t.same(
    steps,
    steps.toSorted((a, b) => a - b)
  )
  t.end()
})

t.test('the documentation names every variable with its default, every error code and every script', async (t) => {
  for (const [name, schema] of Object.entries(environmentSchema.shape)) {
    const fallback = schema.safeParse(undefined).data
    t.ok(manual.includes(`| \`${name}\` | ${fallback === null ? '' : `\`${fallback}\` `}|`), name)
  }
  for (const code of ERROR_CODE) t.ok(manual.includes(`\`${code}\``), code)
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  for (const script of Object.keys(scripts)) {
    t.match(manual, new RegExp(`npm (run )?${script}\\b`), script)
  }
})

/** Every page of the documentation. */
const markdown = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...globSync('{docs,examples}/**/*.md', { cwd: new URL('../../', import.meta.url) })
]

/** The anchor of a heading, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

t.test('every link between pages of the documentation leads somewhere', async (t) => {
  for (const file of markdown) {
    for (const [, path = '', anchor] of read(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
      const target = path === '' ? file : join(dirname(file), path)
      if (!existsSync(new URL(`../../${target}`, import.meta.url))) t.fail(`${file}: ${path}`)
      else if (anchor) {
        const anchors = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading))
        t.ok(anchors.includes(anchor), `${file}: ${path}#${anchor}`)
      }
    }
  }
})

t.test('the README has at most 200 lines', async (t) => {
  t.ok(readme.trimEnd().split('\n').length <= 200)
})

t.test('every file that CONTRIBUTING and docs/extending.md name is there', async (t) => {
  for (const file of ['CONTRIBUTING.md', 'docs/extending.md']) {
    const named = [...read(file).matchAll(/`((?:docs|schema|seeds|src|test)\/[\w./-]+\.\w+)`/g)].map(
      ([, path = '']) => path
    )
    t.ok(named.length >= 5, file)
    for (const path of named.filter((path) => !/[A-Z]{4}/.test(path))) {
      t.ok(existsSync(new URL(`../../${path}`, import.meta.url)), `${file}: ${path}`)
    }
  }
})

t.test('an install is light, names no registry and gives npm no engine to warn of on Node 20', async (t) => {
  type Entry = {
    dev?: boolean
    optional?: boolean
    devOptional?: boolean
    resolved?: string
    engines?: { node?: string }
  }
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> }
  const { '': project, ...dependencies } = packages
  t.equal(project?.engines?.node, '>=20')
  const entries = Object.entries(dependencies)
  t.ok(entries.length <= 629, `${entries.length} packages`)
  // The driver of a shared database is optional: a file of one's own needs none.
  const production = entries.filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional)
  t.ok(production.length <= 180, `${production.length} packages for npm start`)
  t.ok(
    production.some(([path]) => path === 'node_modules/node'),
    'npm start brings its own Node'
  )
  t.same(
    entries.filter(([, { engines }]) => engines !== undefined).map(([path]) => path),
    [],
    'run `npm run lock` after `npm install`'
  )
  for (const file of ['', 'test/acceptance/', 'test/bench/'].map((folder) => `${folder}package-lock.json`))
    t.notMatch(read(file), '"resolved"')
})

t.test('no file of the project but tests and benchmarks speaks of what lies beside it', async (t) => {
  for (const file of [...markdown, 'Dockerfile', 'package.json']) {
    t.notMatch(read(file), /\.\.\/shared|\/work\//, file)
  }
})

t.test('npm test runs every folder of tests once, and acceptance tests not at all', async (t) => {
  const run = globSync('test/*.test.ts').flatMap((file) =>
    [...(/runFolders\((.*)\)/.exec(read(file))?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, folder]) => folder)
  )
  const folders = new Set(globSync('test/*/*.test.ts').map((file) => file.split('/')[1]))
  folders.delete('acceptance')
  t.same(run.toSorted(), [...folders].toSorted())
})

t.test('the changelog has an entry for the present version, and its entries stand by date and version', async (t) => {
  const entries = [...read('CHANGELOG.md').matchAll(/^## (\d+)\.(\d+)\.(\d+) \((\d{4}-\d{2}-\d{2})\)$/gm)].map(
    ([, major, minor, patch, day]) => ({ version: [Number(major), Number(minor), Number(patch)], day: String(day) })
  )
  t.equal(entries[0]?.version.join('.'), JSON.parse(read('package.json')).version)
  for (const [index, { version, day }] of entries.entries()) {
    const older = entries[index + 1]
    if (!older) continue
    t.ok(older.day <= day, day)
    const [place] = version.flatMap((number, at) => (number === older.version[at] ? [] : [at]))
    t.ok(place !== undefined && (version[place] ?? 0) > (older.version[place] ?? 0), version.join('.'))
  }
  for (const [, name] of read('CHANGELOG.md').matchAll(/^### (.*)$/gm)) {
    t.match(name, /^(Added|Changed|Deprecated|Removed|Fixed|Security)$/)
  }
})
