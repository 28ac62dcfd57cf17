import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { readingApp } from '../support/app.ts'
import { attributeValues, browse } from '../support/pages.ts'
import { repeats } from '../support/thorough.ts'

/** The region that the test walks through. Pages of other regions are looked at, and their links are not followed. */
const REGION = '1081'

/** The pages that a page links to, without what every page links to. */
const linksIn = (html: string): string[] =>
  attributeValues(html.slice(html.indexOf('<main'), html.indexOf('</main>')), 'href')
    .filter((href) => href === '/' || /^\/(explorer\/|\?)/.test(href))
    .map((href) => href.split('#', 1)[0] as string)

/** Visits every page that can be reached from the start; those that do not answer 200, with the page of the link. */
async function walk(app: FastifyInstance, start: string, isFollowed: (address: string) => boolean) {
  const from = new Map([[start, 'the start']])
  const broken: string[] = []
  // Links that are found on the way are visited later in the same walk.
  for (const [address, page] of from) {
    const { status, html } = await browse(app, address)
    if (status !== 200) broken.push(`${status} ${address} on ${page}`)
    if (!isFollowed(address)) continue
    for (const link of linksIn(html)) if (!from.has(link)) from.set(link, address)
  }
  return { broken, visited: [...from.keys()] }
}

/** Every kind of page that the walk has to come by. */
const FOLDERS = [
  'regions',
  'municipalities',
  'hospitals',
  'bodies',
  'organisations',
  'health-agreements',
  'documents',
  'facts'
]

for (const day of [null, '2020-01-01']) {
  t.test(`every link on every page of a region leads to a page, ${day ? `on ${day}` : 'today'}`, async (t) => {
    const { app, ask } = await readingApp({ demo: true })
    const { data } = await ask<{ municipalities: { nodes: { code: string }[] } }>(
      'query ($code: String) { municipalities(first: 100, filter: { regionCode: $code }) { nodes { code } } }',
      { code: REGION }
    )
    const keys = new Set(data.municipalities.nodes.map(({ code }) => code))
    // The same pages on other days come in thousands.
    const isOfDay = (query = '') => repeats(new URLSearchParams(query).get('asOf') === day, true)
    const isFollowed = (address: string) => {
      const [path = '', query] = address.split('?')
      const [, , folder = '', key = ''] = path.split('/')
      const isOfRegion = key.startsWith(REGION) || keys.has(key) || ['', 'facts', 'documents'].includes(folder)
      return isOfRegion && isOfDay(query)
    }
    const { broken, visited } = await walk(app, day ? `/?asOf=${day}` : '/', isFollowed)
    t.same(broken, [])
    for (const folder of FOLDERS) {
      t.ok(
        visited.some((address) => address.startsWith(`/explorer/${folder}/`)),
        folder
      )
    }
    t.ok(visited.length > 200, `${visited.length} pages`)
  })
}
