import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import t from 'tap'
import { RESOURCES } from '../../src/rest/concepts.ts'
import { readingApp, testApp } from '../support/app.ts'
import { faultsOf, get, head, type Page, read, readAll } from '../support/rest.ts'

/* Lists as GeoJSON, held against RFC 7946 and against the same lists as JSON. */

type Properties = {
  type: string
  key: string
  name: string
  region: string | null
  municipalities: string[]
  withoutShape: string[]
  evidence: string
  asOf: string
  attribution: string
}
type Features = FeatureCollection<MultiPolygon | null, Properties>

const GEOJSON = { accept: 'application/geo+json' }
const app = await readingApp()
const featuresOf = async (url: string) => (await read<Features>(app, url, { headers: GEOJSON })).features

/** Twice the area of a ring on a plane: positive for one that runs counterclockwise. */
const areaOf = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] as Position
    return sum + fromX * y - x * fromY
  }, 0)
const sizeOf = (features: Features['features']): number =>
  features.flatMap(({ geometry }) => geometry?.coordinates.flat() ?? []).reduce((sum, ring) => sum + areaOf(ring), 0)

t.test('what GeoJSON has of geometry follows RFC 7946', async (t) => {
  for (const path of ['regions', 'municipalities', 'clusters', 'bodies', 'ssus', 'regions/1085/clusters']) {
    const got = await get(app, `/v1/${path}?format=geojson`)
    t.equal(got.headers['content-type'], 'application/geo+json', path)
    const collection = got.json<Features>()
    t.same(Object.keys(collection), ['type', 'features'], `${path} has no crs`)
    t.ok(collection.features.length >= 4, path)
    const faults: string[] = []
    for (const { geometry, properties } of collection.features) {
      for (const polygon of geometry?.coordinates ?? []) {
        for (const [index, ring] of polygon.entries()) {
          const turn = areaOf(ring)
          if (ring.length < 4) faults.push(`${properties.key}: a ring of ${ring.length} positions`)
          if (String(ring[0]) !== String(ring.at(-1))) faults.push(`${properties.key}: a ring that is open`)
          if (index === 0 ? turn <= 0 : turn >= 0) faults.push(`${properties.key}: a ring that runs the wrong way`)
          for (const [longitude = 0, latitude = 0, ...others] of ring) {
            const isInDenmark = longitude > 8 && longitude < 15.3 && latitude > 54.5 && latitude < 57.8
            if (!isInDenmark || others.length > 0) faults.push(`${properties.key}: ${longitude}, ${latitude}`)
          }
        }
      }
    }
    t.same(faults, [], path)
  }
})

t.test('a feature has the municipalities of its object, and their boundaries are dissolved', async (t) => {
  const municipalities = await featuresOf('/v1/municipalities?asOf=2023-01-01')
  const regions = await featuresOf('/v1/regions?asOf=2023-01-01')
  t.equal(municipalities.length, 98)
  t.equal(regions.length, 5)
  t.ok(Math.abs(sizeOf(regions) / sizeOf(municipalities) - 1) < 1e-4, 'regions cover the same area')
  const corners = (features: Features['features']) => JSON.stringify(features.map(({ geometry }) => geometry)).length
  t.ok(corners(regions) < corners(municipalities) * 0.6, 'without the lines between municipalities')

  const { items } = await read<Page>(app, '/v1/clusters?asOf=2023-01-01')
  const clusters = await featuresOf('/v1/clusters?asOf=2023-01-01')
  t.same(
    clusters.map(({ properties: { key, name, region, municipalities, asOf } }) => ({
      key,
      name,
      region,
      asOf,
      municipalities: municipalities.toSorted()
    })),
    items.map((item) => ({
      key: item.key,
      name: item.name,
      region: (item.region as { key: string }).key,
      asOf: '2023-01-01',
      municipalities: (item.municipalities as { key: string }[]).map(({ key }) => key).sort()
    }))
  )
  for (const { id, properties } of clusters) {
    t.match(properties, { type: 'Cluster', evidence: 'INFERRED', withoutShape: [], attribution: /DAGI/ })
    t.equal(typeof id, 'string')
  }
  const ssus = await featuresOf('/v1/bodies?kind=SSU&regionCode=1081')
  const [nordjylland] = await featuresOf('/v1/regions?codes=1081')
  t.same(ssus[0]?.geometry, nordjylland?.geometry, 'the committee of a region covers the region')
})

t.test('GeoJSON has the filters, pages and days of its list', async (t) => {
  const keysOf = async (url: string) => (await featuresOf(url)).map(({ properties }) => properties.key)
  for (const url of [
    '/v1/clusters?regionCode=1085',
    '/v1/clusters?asOf=2020-01-01&search=nord',
    '/v1/municipalities?inMultipleClusters=true',
    '/v1/bodies?kind=SSU,HEALTH_CLUSTER',
    '/v1/municipalities?anyTime=true',
    '/v1/clusters?anyTime=true&orderBy=-name'
  ]) {
    const expected = (await readAll(app, url)).map(({ key, code }) => key ?? code)
    t.same(await keysOf(url), expected, url)
    t.ok(expected.length > 0, url)
  }
  const got = await get(app, '/v1/clusters?first=3&format=geojson')
  t.equal(got.json<Features>().features.length, 3)
  t.match(String(got.headers.link), /after=.*rel="next"/)
  t.equal(got.headers['content-disposition'], 'attachment; filename="clusters-2026-11-21.geojson"')
  t.equal(got.headers['x-beyond-sources'], 'true')
  t.equal(got.headers['access-control-allow-origin'], '*')
})

t.test('GeoJSON has an entity tag and an answer to HEAD', async (t) => {
  const first = await get(app, '/v1/regions?format=geojson')
  const { etag = '' } = first.headers as { etag?: string }
  const again = await get(app, '/v1/regions?format=geojson', { headers: { 'if-none-match': etag } })
  t.equal(again.status, 304)
  t.equal(again.text, '')
  const asked = await head(app, '/v1/regions?format=geojson')
  t.equal(asked.status, 200)
  t.equal(asked.headers['content-type'], 'application/geo+json')
})

t.test('a list without areas has no GeoJSON, and GeoJSON takes no fields', async (t) => {
  const byFormat = await get(app, '/v1/hospitals?format=geojson')
  t.equal(byFormat.status, 400)
  t.same(faultsOf(byFormat), ['format'])
  const byAccept = await get(app, '/v1/hospitals', { headers: GEOJSON })
  t.equal(byAccept.status, 406)
  t.match(byAccept.json(), { code: 'INVALID_INPUT' })
  t.equal((await get(app, '/v1/clusters/1085-sundhedsklynge-holbaek', { headers: GEOJSON })).status, 406)
  const selected = await get(app, '/v1/clusters?format=geojson&fields=name&include=tasks&bom=true')
  t.equal(selected.status, 400)
  t.same(faultsOf(selected), ['bom'])
  const fields = await get(app, '/v1/clusters?format=geojson&fields=name&include=tasks', {
    headers: { 'accept-language': 'da' }
  })
  t.same(faultsOf(fields), ['fields', 'include'])
  t.match(fields.json<{ detail: string }>().detail, /hører ikke til GeoJSON/)
  const withArea = RESOURCES.filter(({ kind, serializer }) => kind === 'many' && serializer.area !== null)
  t.ok(withArea.length > 10, 'also the lists below an object, such as the clusters of a region')
})

t.test('a municipality without a shape is named', async (t) => {
  const writing = await testApp(t, { writes: true })
  const { statusCode, body } = await writing.app.inject({
    method: 'POST',
    url: '/v1/municipalities',
    payload: {
      code: '0998',
      name: 'Eksempel',
      officialName: 'Eksempel Kommune',
      regionCode: '1085',
      validFrom: '2028-01-01'
    }
  })
  t.equal(statusCode, 201, body)
  const { features } = await read<Features>(writing, '/v1/regions?codes=1085&asOf=2028-01-01&format=geojson')
  t.same(features[0]?.properties.withoutShape, ['0998'])
  t.ok(features[0]?.properties.municipalities.includes('0998'))
  t.ok(features[0]?.geometry)
  const alone = await read<Features>(writing, '/v1/municipalities?codes=0998&asOf=2028-01-01&format=geojson')
  t.equal(alone.features[0]?.geometry, null)
})
