import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { testApp } from '../support/app.ts'
import { ask, noPostgres, seededDatabase } from '../support/postgres.ts'
import { anAppointment } from '../support/representation.ts'
import { serviceOn } from '../support/shared.ts'
import { until } from '../support/sync.ts'

/* A process whose disk has no room for its copy. */

const VEST = '1081-sundhedsklynge-vest'
const payload = anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
const timings = { dayMs: 3_600_000, store: { writeWaitMs: 2_000, reachMs: 300 } }

t.test(
  'a process without room for its copy is not ready, refuses writes with 503, and goes on when there is room',
  { skip: noPostgres },
  async (t) => {
    const { url, key } = await seededDatabase(t)
    const folder = mkdtempSync(join(tmpdir(), 'small-disk-'))
    t.teardown(() => rmSync(folder, { recursive: true, force: true }))
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder]).status !== 0) {
      return t.pass('a disk that is full', { skip: 'no small disk can be mounted here' })
    }
    t.teardown(() => spawnSync('umount', ['-l', folder]))
    const { app, logged } = await testApp(t, { databaseUrl: url, databasePath: join(folder, 'own.db'), key, timings })
    const other = await serviceOn(t, url, { key, timings })
    const write = async () => (await app.inject({ method: 'POST', url: '/v1/appointments', payload })).statusCode
    t.equal(await write(), 201)
    const filler = join(folder, 'filler')
    const statuses: number[] = []
    while (statuses.filter((status) => status === 503).length < 3) {
      for (const size of [1_000_000, 4096, 512]) {
        try {
          for (;;) appendFileSync(filler, Buffer.alloc(size))
        } catch {}
      }
      statuses.push(await write())
    }
    t.same(new Set(statuses.filter((status) => status !== 201)), new Set([503]), 'never a fault of ours')
    t.equal((await app.inject('/health/ready')).statusCode, 503)
    t.equal((await app.inject(`/v1/clusters/${VEST}`)).statusCode, 200, 'reads go on')
    const elsewhere = await other.app.inject({ method: 'POST', url: '/v1/appointments', payload })
    t.equal(elsewhere.statusCode, 201, 'other processes write')

    rmSync(filler)
    await until(async () => (await app.inject('/health/ready')).statusCode === 200)
    t.equal(await write(), 201)
    const acknowledged = 3 + statuses.filter((status) => status === 201).length
    const records = await ask(url, 'select count(*)::int as count, max(seq)::int as last from change')
    t.same(records, [{ count: acknowledged, last: acknowledged }], 'what was acknowledged is there, and nothing else')
    const digest = async (one: typeof app) =>
      (await one.inject({ url: '/v1/digest', headers: { 'x-min-seq': String(acknowledged) } })).json().digest
    t.equal(await digest(app), await digest(other.app))
    t.ok(logged.some(({ level }) => level === 50))
  }
)
