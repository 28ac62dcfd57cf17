import t from 'tap'
import { noPostgres, seededDatabase } from '../support/postgres.ts'
import { act, anAppointment } from '../support/representation.ts'
import { serviceOn } from '../support/shared.ts'
import { until } from '../support/sync.ts'

/* Earlier knowledge where processes share a database: each makes its images from its own copy. */

const NORD = '1081-sundhedsklynge-nord'
const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

t.test('every process reads the same of an instant, whoever wrote', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const [a, b] = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
  await act(a, 'appoint', anAppointment(NORD, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', {}))
  await pause()
  const known = new Date().toISOString()
  await pause()
  await act(b, 'renameBody', { bodyKey: NORD, name: 'Nordklyngen', validFrom: '2026-01-01' })
  await act(a, 'endClusterMember', { membershipKey: `${NORD}.0813`, on: '2026-06-01' })
  const query = `query ($knownAt: DateTime) { cluster(key: "${NORD}", asOf: "2026-03-01", knownAt: $knownAt) {
    name memberships { nodes { key validTo recordedAt supersededAt } } } }`
  const read = async (service: typeof a, knownAt: string | null) => {
    const { data, errors } = await service.ask<{
      cluster: { name: string; memberships: { nodes: { key: string; validTo: string | null }[] } }
    }>(query, { knownAt })
    t.same(errors, [])
    const { name, memberships } = data.cluster
    return { name, ended: memberships.nodes.find((one) => one.key.endsWith('.0813')) }
  }
  await until(async () => (await read(b, null)).ended?.validTo === '2026-06-01')
  const now = [await read(a, null), await read(b, null)]
  t.same(now[0], now[1])
  t.match(now[0], { name: 'Nordklyngen', ended: { validTo: '2026-06-01', recordedAt: String, supersededAt: null } })
  const then = [await read(a, known), await read(b, known)]
  t.same(then[0], then[1])
  t.match(then[0], { name: 'Sundhedsklynge Nord', ended: { validTo: null, recordedAt: null, supersededAt: String } })
  await t.rejects(
    act(a, 'endClusterMember', { membershipKey: `${NORD}.0846`, on: '2001-01-01' }),
    'a write that is refused'
  )
  t.same(await read(a, null), now[0], 'leaves what was recorded as it was')
})
