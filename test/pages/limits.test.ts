import t from 'tap'
import { testApp } from '../support/app.ts'
import { pageOf, wordsOf } from '../support/pages.ts'

/* What the service refuses to read for a page. */

t.test('a reader who has asked too much is told so by a page, with the time to wait', async (t) => {
  const app = await testApp(t, { rateLimit: { perAddress: 3, perKey: 3 }, answerCacheBytes: 0 })
  const pages = []
  for (let count = 0; count < 6; count++) pages.push(await pageOf(app, '/explorer/bodies/1085-sundhedsklynge-holbaek'))
  const refused = pages.at(-1)
  t.equal(refused?.status, 429)
  t.match(refused?.headers['retry-after'], /^\d+$/)
  t.match(wordsOf(refused?.html ?? ''), /Siden kan ikke vises/)
  t.ok(pages.every(({ status }) => status === 200 || status === 429))
  t.notOk(app.logged.some(({ level }) => Number(level) >= 50))
})
