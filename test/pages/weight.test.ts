import { brotliCompressSync, constants } from 'node:zlib'
import t from 'tap'
import { readingApp } from '../support/app.ts'

/* Bytes: the first view is light, and nothing is sent twice to a browser that has it. */

const { app } = await readingApp({ demo: true })
const BROWSER = { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br' }

/** The files that a page loads, and those that its scripts import. */
async function filesOf(html: string): Promise<string[]> {
  const found = new Set(
    [...html.matchAll(/(?:<script[^>]* src|<link rel="stylesheet" href)="([^"]+)"/g)].map(([, path = '']) => path)
  )
  for (const path of found) {
    if (!path.endsWith('.js')) continue
    const { body } = await app.inject(path)
    for (const [, name = ''] of body.matchAll(/from '(\.[^']+)'/g)) found.add(new URL(name, `http://x${path}`).pathname)
  }
  return [...found]
}

t.test('the first view has at most 150 kB without the boundaries, and 250 kB with them', async (t) => {
  for (const url of ['/', '/?colour=missing&language=en']) {
    const { body } = await app.inject({ url, headers: { accept: 'text/html' } })
    const files = await filesOf(body)
    t.ok(files.length >= 4, 'a style sheet and scripts')
    let bytes = 0
    for (const path of [url, ...files]) {
      bytes += (await app.inject({ url: path, headers: BROWSER })).rawPayload.length
    }
    const outlines = [...body.matchAll(/ d="([^"]+)"/g)].map(([, outline]) => outline).join('\n')
    const boundaries = brotliCompressSync(outlines, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
    t.ok(boundaries < 25_000, `${boundaries} bytes of boundaries`)
    t.ok(bytes < 100_000, `${bytes} bytes, well below 250 kB`)
    t.ok(bytes - boundaries < 100_000, 'well below 150 kB')
  }
})

t.test('a page or a file is not sent again to a browser that has it', async (t) => {
  const pages = ['/', '/?asOf=2020-01-01', '/explorer/municipalities/0849', '/explorer/bodies/1081-sundhedsklynge-nord']
  const { body } = await app.inject({ url: '/', headers: BROWSER })
  const plain = await app.inject({ url: '/', headers: { accept: 'text/html' } })
  t.not(body, plain.body)
  for (const url of [...pages, ...(await filesOf(plain.body))]) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { ...BROWSER, 'accept-encoding': encoding }
      const first = await app.inject({ url, headers })
      t.equal(first.statusCode, 200, url)
      t.ok(first.headers['cache-control'], url)
      const again = await app.inject({ url, headers: { ...headers, 'if-none-match': String(first.headers.etag) } })
      t.equal(again.statusCode, 304, `${url} as ${encoding}`)
      t.equal(again.rawPayload.length, 0)
    }
  }
  const other = await app.inject({
    url: '/?asOf=2020-01-01',
    headers: { ...BROWSER, 'if-none-match': String(plain.headers.etag) }
  })
  t.equal(other.statusCode, 200, 'the tag of another page is not the tag of this one')
})
