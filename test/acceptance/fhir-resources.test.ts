import t from 'tap'
import { testApp } from '../support/app.ts'
import {
  type AnyResource,
  against,
  DK_CORE,
  everything,
  get,
  type Json,
  MCSD,
  read,
  structureDefinitions,
  TYPES
} from '../support/fhir.ts'
import { act, writingApp } from '../support/representation.ts'
import { asXml, faultsByFhir, faultsByMedplum, fromXml } from './support/fhir-libraries.ts'

const DAYS = ['2018-06-01', '2022-06-30', '2022-07-01', '2026-11-21']
const profiles = new Map([...structureDefinitions(MCSD), ...structureDefinitions(DK_CORE)])
if (profiles.size === 0) t.comment(`skipped: the profiles of ${MCSD} are not there; checked by base R4 alone`)

for (const day of DAYS) {
  t.test(`every resource as of ${day} is valid, by two libraries, and refers to what is there`, async (t) => {
    const { app } = await testApp(t)
    const all = (await Promise.all(TYPES.map((type) => everything(app, type, `&_asOf=${day}`)))).flat()
    const byName = new Map(all.map((resource) => [`${resource.resourceType}/${resource.id}`, resource]))
    t.equal(byName.size, all.length, 'no id twice')
    t.ok(all.length > 900, `${all.length} resources`)
    const faults = all.flatMap((resource) => {
      const claimed = resource.meta.profile.map((url) => profiles.get(url)).filter((one) => one !== undefined)
      return [
        ...(profiles.size > 0 && claimed.length !== resource.meta.profile.length ? ['claims a profile unknown'] : []),
        ...faultsByMedplum(resource, claimed),
        ...faultsByFhir(resource),
        ...claimed.flatMap((profile) => faultsByHand(resource, profile)),
        ...referencesIn(resource).filter((name) => !byName.has(name)),
        ...(profiles.size > 0 ? wrongTargets(resource, byName) : [])
      ].map((fault) => `${resource.resourceType}/${resource.id}: ${fault}`)
    })
    t.same(faults, [])
  })
}

t.test('both libraries, and the counting by hand, do find faults', async (t) => {
  const { app } = await testApp(t)
  const { body } = await get<AnyResource>(app, 'Location/hospital-1085-holbaek-sygehus')
  const [url = ''] = body.meta.profile
  const profile = profiles.get(url)
  t.not(faultsByMedplum({ ...body, status: 7 }).length, 0)
  t.not(faultsByFhir({ ...body, statuss: 'active' }).length, 0)
  t.not(faultsByFhir({ ...body, status: 'open' }).length, 0)
  if (!profile) return
  const [facility] = body.type as Json[]
  t.not(faultsByMedplum({ ...body, type: [] }, [profile]).length, 0)
  t.not(faultsByHand({ ...body, type: [facility] }, profile).length, 0)
})

/** Every reference in a resource, however deep. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'reference' ? [String(member)] : referencesIn(member)
  )
}

type Element = {
  path: string
  id: string
  min?: number
  max?: string
  type?: { code: string; targetProfile?: string[] }[]
}
const elementsOf = (profile: Json) => (profile.snapshot as { element: Element[] }).element

/** What a profile asks of a resource's own members, counted here: how many there must be at least and may be at most. */
function faultsByHand(resource: AnyResource, profile: Json): string[] {
  return elementsOf(profile).flatMap(({ id, min = 0, max = '*' }) => {
    const [, member, ...deeper] = id.split('.')
    if (member === undefined || deeper.length > 0 || /[:[]/.test(member)) return []
    const value = resource[member]
    const count = value === undefined ? 0 : Array.isArray(value) ? value.length : 1
    if (count < min) return [`${profile.name} asks for ${member}`]
    return max !== '*' && count > Number(max) ? [`${profile.name} has no room for ${count} of ${member}`] : []
  })
}

/** References to what does not claim a profile that the reference's own profile asks for, or one derived from it. */
function wrongTargets(resource: AnyResource, byName: Map<string, AnyResource>): string[] {
  return resource.meta.profile.flatMap((url) =>
    elementsOf(profiles.get(url) as Json).flatMap(({ path, type = [] }) => {
      const wanted = type.flatMap(({ code, targetProfile = [] }) => (code === 'Reference' ? targetProfile : []))
      const member = path.split('.')[1]
      if (path.split('.').length !== 2 || member === undefined || !wanted.some((one) => profiles.has(one))) return []
      return referencesIn([resource[member]].flat())
        .filter((name) => !(byName.get(name)?.meta.profile ?? []).some((has) => derivesFrom(has, wanted)))
        .map((name) => `${member} refers to ${name}, which is none of ${wanted.join(', ')}`)
    })
  )
}

function derivesFrom(url: string, wanted: readonly string[]): boolean {
  if (wanted.includes(url)) return true
  const base = profiles.get(url)?.baseDefinition
  return typeof base === 'string' && derivesFrom(base, wanted)
}

t.test('XML says what JSON says, read and written by another library', async (t) => {
  const { app } = await testApp(t)
  const pages = [
    ...TYPES.map((type) => `${type}?_count=100`),
    'Organization?name=aabenra&_revinclude=Location:organization',
    'Organization/_history?_count=3',
    'Organization/body-1081-klynge-nord',
    'metadata',
    'StructureDefinition'
  ]
  for (const path of pages) {
    const { body, text: json } = await get<AnyResource>(app, path)
    const { text, headers } = await get(app, path, { headers: { accept: 'application/fhir+xml' } })
    t.equal(headers['content-type'], 'application/fhir+xml; charset=utf-8')
    t.same(sorted(fromXml(text)), sorted(JSON.parse(json)), `${path}, read`)
    t.equal(bare(text), bare(asXml(body)), `${path}, written`)
  }
})

t.test('XML holds what is no XML: markup, line ends, and characters that XML has no place for', async (t) => {
  const { app } = await testApp(t)
  const nasty = encodeURIComponent('<a> & "b"\n\t\u0001é😀')
  const { status, text } = await get(app, `Organization?_count=many&_format=xml&${nasty}=1`)
  t.equal(status, 400)
  const outcome = fromXml(text) as { issue: { expression: string[] }[] }
  t.same(
    outcome.issue.map(({ expression }) => expression),
    [['http._count'], ['http.<a> & "b"\n\t\ufffdé😀']]
  )
})

/** Members in one order. The library reads numbers and truths as what they are, as JSON does. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)])
  )
}

/** XML without what two writers may do differently: the declaration, and how an empty element is closed. */
const bare = (xml: string): string => xml.replace(/^<\?xml[^>]*\?>\s*/, '').replace(/\s*\/>/g, '/>')

const DK_CORE_ORGANIZATION = 'http://hl7.dk/fhir/core/StructureDefinition/dk-core-organization'
const isDkCore = ({ meta }: AnyResource) => meta.profile.includes(DK_CORE_ORGANIZATION)
const kindOf = ({ id }: AnyResource) => id.split('-')[0] ?? ''

t.test(
  'what bears a CVR or SOR number on a day says that it is a dk-core organisation, and nothing else does',
  async (t) => {
    const app = await writingApp(t)
    const hospital = 'hospital-1085-holbaek-sygehus'
    const dkCore = async (day: string) => (await everything(app.app, 'Organization', `&_asOf=${day}`)).filter(isDkCore)
    for (const day of DAYS) {
      const counts = Object.groupBy(await dkCore(day), kindOf)
      t.same([counts.region?.length, counts.municipality?.length, Object.keys(counts).length], [5, 98, 2], day)
    }
    const { changed: sor } = await act(app, 'recordIdentifier', {
      hospitalKey: '1085-holbaek-sygehus',
      system: 'SOR',
      value: '1234561000016003',
      validFrom: '2022-07-01'
    })
    await act(app, 'recordIdentifier', {
      hospitalKey: '1085-holbaek-sygehus',
      system: 'KOMBIT',
      value: 'A107FD1E-9f35-422c-9d1e-add097bbf4a6',
      validFrom: '2026-01-01'
    })
    await act(app, 'recordIdentifier', {
      organisationKey: 'regionshospital-nordjylland',
      system: 'SOR',
      value: '1234571000016008',
      validFrom: '2022-07-01'
    })
    await act(app, 'endIdentifier', { identifierKey: sor.key, on: '2026-06-01' })
    const own = async (day: string) => (await dkCore(day)).filter(({ id }) => id === hospital)
    t.same(await own('2022-06-30'), [], 'the day before it does not')
    t.match(await own('2022-07-01'), [
      {
        meta: { profile: [/FacilityOrganization$/, DK_CORE_ORGANIZATION] },
        identifier: [
          { value: '1085-holbaek-sygehus' },
          {
            use: 'official',
            system: 'urn:oid:1.2.208.176.1.1',
            value: '1234561000016003',
            period: { start: '2022-07-01', end: '2026-05-31' }
          }
        ]
      }
    ])
    const [today] = await own('2026-11-21')
    t.same((today?.identifier as Json[]).slice(1), [
      {
        use: 'official',
        system: 'https://kombit.dk/sts/organisation',
        value: 'urn:uuid:a107fd1e-9f35-422c-9d1e-add097bbf4a6',
        period: { start: '2026-01-01' }
      }
    ])
    for (const day of ['2022-07-01', '2026-01-01', '2026-11-21']) {
      const bearing = await dkCore(day)
      t.equal(bearing.length, 5 + 98 + 2, day)
      const faults = bearing.flatMap((one) => [
        ...faultsByMedplum(one, claimedBy(one)),
        ...faultsByFhir(one),
        ...faultyNumbers(one)
      ])
      t.same(faults, [], day)
    }
  }
)

const claimedBy = ({ meta }: AnyResource) =>
  meta.profile.map((url) => profiles.get(url)).filter((one) => one !== undefined)

/** Identifiers by the profiles that dk-core has for each: validators do not follow a slice into the profile of its type. */
function faultyNumbers({ id, identifier }: AnyResource): string[] {
  const numbers = identifier as { use?: string; system: string; value: string }[]
  const ofSlices = [...profiles.values()].filter(({ url }) =>
    /dk-core-(cvr|sor|kombit-org)-identifier$/.test(String(url))
  )
  return ofSlices.flatMap((profile) => {
    const element = (path: string) => elementsOf(profile).find((one) => one.path === path) as Json | undefined
    const mine = numbers.filter(({ system }) => system === element('Identifier.system')?.fixedUri)
    const pattern = JSON.stringify(element('Identifier.value')?.constraint).match(/matches\('(.*?)'\)/)?.[1] ?? 'none'
    return [
      ...(mine.length > 1 ? [`${id} has ${mine.length} of ${profile.name}`] : []),
      ...mine.flatMap(({ use, value }) =>
        use === element('Identifier.use')?.fixedCode && new RegExp(pattern).test(value)
          ? []
          : [`${id}: ${value} is none by ${profile.name}`]
      )
    ]
  })
}

against(
  t,
  DK_CORE,
  'dk-core’s profile is one that a number must be there for, and codes are as it has them',
  async (t) => {
    const { app } = await testApp(t)
    const dkCore = read(DK_CORE, 'StructureDefinition-dk-core-organization.json')
    const municipalityCodes = new Set(
      (read(DK_CORE, 'CodeSystem-dk-core-municipality-codes.json').concept as { code: string }[]).map(
        ({ code }) => code
      )
    )
    const regions = JSON.stringify(read(DK_CORE, 'ValueSet-dk-core-RegionalSubDivisionCodes.json').compose)
    const places = (await everything(app, 'Organization')).filter((one) =>
      /^(region|municipality|hospital)$/.test(kindOf(one))
    )
    t.equal(places.length, 5 + 98 + 23)
    for (const place of places) {
      const identifiers = place.identifier as { system: string; value: string }[]
      for (const { system, value } of identifiers) {
        if (system === 'urn:iso:std:iso:3166:-2') t.match(regions, `"code":"${value}"`)
        if (system.endsWith('dk-core-municipality-codes')) t.ok(municipalityCodes.has(value), value)
      }
      const bare = { ...place, identifier: identifiers.filter(({ system }) => system !== 'http://cvr.dk') }
      t.match(
        faultsByMedplum(bare, [dkCore]),
        [/mandatory-identifier|SOR-ID/],
        `${place.id} without its number is none`
      )
      t.equal(isDkCore(place), kindOf(place) !== 'hospital', place.id)
    }
    const [place] = places as [AnyResource]
    const wrong = { ...place, identifier: [{ use: 'official', system: 'http://cvr.dk', value: '1234567' }] }
    t.same(faultyNumbers(wrong).length, 1, 'a number that is none is found')
  }
)
