import { readFileSync } from 'node:fs'
import t from 'tap'
import { EXTENSIONS } from '../../src/fhir/names.ts'
import { readingApp } from '../support/app.ts'
import { type AnyResource, everything, get, idsOf, type Outcome, TYPES } from '../support/fhir.ts'

type Element = {
  id: string
  min: number
  max: string
  sliceName?: string
  type?: { code: string }[]
  fixedUri?: string
}
type Definition = AnyResource & {
  url: string
  context: { expression: string }[]
  snapshot: { element: Element[] }
  differential: { element: Element[] }
}
type Extension = { url: string; extension?: Extension[]; [member: string]: unknown }

/** The day with most kinds of facts, and one before the reform. */
const DAYS = ['2018-06-01', '2026-11-21']

t.test('GET /fhir is the CapabilityStatement, and every door has the version of package.json', async (t) => {
  const { app } = await readingApp()
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { body, text } = await get<{ software: { version: string } }>(app, 'metadata')
  t.equal(body.software.version, version)
  for (const url of ['/fhir', '/fhir/']) t.equal((await app.inject(url)).body, text, url)
  t.equal((await app.inject('/fhir?mode=none')).statusCode, 400)
  t.equal((await app.inject('/openapi.json')).json().info.version, version)
})

t.test('every extension of this service has a definition, found by its url', async (t) => {
  const { app } = await readingApp()
  const own = Object.values(EXTENSIONS).filter((url) => url.startsWith('https://sundhedsstruktur.example/'))
  const all = (await everything(app, 'StructureDefinition')) as Definition[]
  t.same(all.map(({ url }) => url).sort(), own.sort())
  for (const { id, url } of all) {
    t.same(await idsOf(app, `StructureDefinition?url=${url}`), [id])
    t.equal((await get<Definition>(app, `StructureDefinition/${id}`)).body.url, url)
  }
})

for (const day of DAYS) {
  t.test(`every extension in the directory of ${day} is as its definition says`, async (t) => {
    const { app } = await readingApp()
    const all = (await everything(app, 'StructureDefinition')) as Definition[]
    const definitions = new Map(all.map((definition) => [definition.url, definition]))
    const used = new Set<string>()
    const faults: string[] = []
    for (const type of TYPES) {
      for (const { id, extension } of await everything(app, type, `&_asOf=${day}`)) {
        const own = (extension as Extension[]).filter(({ url }) => url !== EXTENSIONS.organizationPeriod)
        for (const one of own) {
          const definition = definitions.get(one.url)
          used.add(one.url)
          if (!definition?.context.some(({ expression }) => expression === type)) faults.push(`${id}: ${one.url}`)
          else faults.push(...faultsOf(one, definition).map((fault) => `${id}: ${fault}`))
        }
        for (const [url, { snapshot }] of definitions) {
          const times = own.filter((one) => one.url === url).length
          if (times > 1 && snapshot.element[0]?.max === '1') faults.push(`${id}: ${times} of ${url}`)
        }
      }
    }
    t.same(faults, [])
    t.same([...used].sort(), [...definitions.keys()].sort(), 'every definition is of an extension in use')
  })
}

t.test('a search of definitions has pages and refuses a parameter that is unknown or malformed', async (t) => {
  const { app } = await readingApp()
  t.same(await idsOf(app, 'StructureDefinition?_count=2'), ['evidence', 'field-basis'])
  t.equal((await everything(app, 'StructureDefinition', '&_count=2')).length, 6)
  t.same(await idsOf(app, 'StructureDefinition?_id=seat,region,none'), ['region', 'seat'])
  t.same(await idsOf(app, 'StructureDefinition?_lastUpdated=lt2001-01-01'), [])
  for (const query of ['_lastUpdated=yesterday', 'name=Seat']) {
    const { status, body } = await get<Outcome>(app, `StructureDefinition?${query}`)
    t.equal(status, 400, query)
    t.same(body.issue[0]?.expression, [`http.${query.split('=')[0]}`])
  }
  const search = { method: 'POST', url: '/fhir/StructureDefinition/_search' } as const
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  t.equal((await app.inject({ ...search, headers: form, payload: '_id=seat' })).json().total, 1)
  t.equal(
    (await app.inject({ ...search, headers: { 'content-type': 'text/plain' }, payload: '_id=seat' })).statusCode,
    415
  )
  t.equal((await get(app, 'StructureDefinition/none')).status, 404)
  t.equal((await app.inject({ method: 'DELETE', url: '/fhir/StructureDefinition/seat' })).statusCode, 405)
})

/** Faults of an extension by the elements of its definition: its parts, their number, and the type of each value. */
function faultsOf({ url, extension = [], ...members }: Extension, { snapshot }: Definition): string[] {
  const elements = new Map(snapshot.element.map((element) => [element.id, element]))
  const slices = snapshot.element.filter(({ sliceName }) => sliceName !== undefined)
  const unknown = extension.filter((part) => !slices.some(({ sliceName }) => sliceName === part.url))
  const counts = slices.flatMap(({ id, sliceName, min, max }) => {
    const parts = extension.filter((part) => part.url === sliceName)
    const isWrong = parts.length < min || parts.length > Number(max)
    return [
      ...(isWrong ? [`${parts.length} of ${url} ${sliceName}`] : []),
      ...parts.flatMap(({ url: _, ...value }) => faultsOfValue(value, elements.get(`${id}.value[x]`)))
    ]
  })
  const value = elements.get('Extension.value[x]')
  return [...unknown.map((part) => `${url} ${part.url}`), ...counts, ...faultsOfValue(members, value)]
}

function faultsOfValue(members: object, element: Element | undefined): string[] {
  const names = Object.keys(members)
  if (element?.max === '0') return names
  const [{ code = '' } = {}] = element?.type ?? []
  const wanted = `value${code[0]?.toUpperCase()}${code.slice(1)}`
  return names.length === 1 && names[0] === wanted ? [] : [`${names} instead of ${wanted}`]
}

t.test('every coding has the display of its code system', async (t) => {
  const { app } = await readingApp()
  const systems = (await everything(app, 'CodeSystem')) as (AnyResource & {
    url: string
    concept: { code: string; display: string }[]
  })[]
  const displays = new Map(
    systems.flatMap(({ url, concept }) => concept.map(({ code, display }) => [`${url} ${code}`, display]))
  )
  const seen = new Map<string, unknown>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('system' in value && 'code' in value) {
      seen.set(`${value.system} ${value.code}`, 'display' in value ? value.display : undefined)
    }
    for (const inner of Object.values(value)) look(inner)
  }
  for (const type of TYPES) look(await everything(app, type))
  look((await get(app, 'Organization/none')).body)
  look((await get(app, 'Organization?nope=1', { headers: { prefer: 'handling=lenient' } })).body)

  const own = [...seen].filter(([name]) => name.startsWith('https://sundhedsstruktur.example/'))
  t.ok(own.length > 20)
  for (const [name, display] of own) t.equal(display, displays.get(name), name)
  const foreign = [...seen].filter(([name]) => !name.startsWith('https://sundhedsstruktur.example/'))
  t.same(foreign.map(([, display]) => display).sort(), [
    'Facility',
    'Hospital',
    'Jurisdiction',
    'Jurisdiction',
    'Member'
  ])
})
