import t from 'tap'
import { testApp } from '../support/app.ts'

t.test('it answers', async (t) => {
  const { ask } = await testApp(t)
  const { status, data } = await ask<{ clusters: { totalCount: number } }>('{ clusters { totalCount } }')
  t.equal(status, 200)
  t.equal(data.clusters.totalCount, 22)
})
