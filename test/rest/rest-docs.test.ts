import { readFileSync } from 'node:fs'
import t from 'tap'
import { paramsOf } from '../../src/rest/concept.ts'
import { RESOURCES } from '../../src/rest/concepts.ts'
import { readingApp, testApp } from '../support/app.ts'
import { get } from '../support/rest.ts'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

t.test('the documentation names every collection, and what it shows to ask for answers', async (t) => {
  const app = await readingApp()
  const guide = read('docs/guides/rest.md')
  for (const { path } of RESOURCES.filter(({ path }) => paramsOf(path).length === 0)) {
    t.ok(guide.includes(`\`${path.replace('/v1/', '')}`), path)
  }
  for (const file of ['docs/guides/rest.md', 'README.md']) {
    const shown = [...read(file).matchAll(/^curl (?:-i )?'?http:\/\/127\.0\.0\.1:3000(\/v1\/[^' ]+)/gm)].map(
      ([, url = '']) => url
    )
    const asked = shown.filter((url) => !/changes|events|snapshot|digest/.test(url))
    t.ok(asked.length >= 3, file)
    for (const url of asked) t.equal((await get(app, url)).status, 200, `${file}: ${url}`)
  }
})

t.test('the appointment that the documentation shows can be made as it stands', async (t) => {
  const app = await testApp(t, { writes: true })
  const [, body = ''] = /-d '(\{"bodyKey"[\s\S]*?\})'/.exec(read('docs/guides/rest.md')) ?? []
  const { statusCode, payload } = await app.app.inject({
    method: 'POST',
    url: '/v1/appointments',
    headers: { 'content-type': 'application/json' },
    payload: body
  })
  t.equal(statusCode, 201, payload)
})
