import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import type { ChangePage } from '../../src/domain/sync/feed.ts'
import { environmentOf } from '../support/beside.ts'
import { listening, run } from '../support/process.ts'
import { Receiver } from '../support/receiver.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'
import { until } from '../support/sync.ts'

/* Webhooks of processes that are killed, for a receiver that is not well either. */

t.test(
  'killed processes and a failing receiver lose no change, and no change comes before an earlier one',
  async (t) => {
    const writer = await writingApp(t)
    const receiver = await new Receiver(t).listen()
    const modes = ['ok', 'ok', '500', 'ok', 'hang', 'ok', 'lost', 'ok', 'late']
    let requests = 0
    receiver.answer = (response, acknowledge) => {
      const mode = modes[requests++ % modes.length]
      if (mode === 'ok') acknowledge()
      else if (mode === '500') response.writeHead(500).end()
      else if (mode === 'late') setTimeout(acknowledge, 150).unref()
      else if (mode === 'lost') {
        // The receiver has taken the message, and the service does not learn of it.
        response.writeHead = () => response.destroy()
        acknowledge()
      }
    }
    const start = () =>
      run(t, { ...environmentOf(writer.path), PORT: '0', LOG_LEVEL: 'info', WEBHOOK_RECEIVERS: 'any' }, [
        '../test/support/hurried-service.ts'
      ])
    const services = [start(), start()]
    const [port] = await Promise.all(services.map(listening))
    const response = await fetch(`http://127.0.0.1:${port}/v1/webhooks`, {
      method: 'POST',
      headers: { authorization: `Bearer ${writer.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Journal', url: receiver.url })
    })
    t.equal(response.status, 201)
    const location = response.headers.get('location') ?? ''
    const feed = async (after = 0): Promise<ChangePage> =>
      (await writer.app.inject(`/v1/changes?first=1000&after=${after}`)).json()
    const { lastSeq: before } = await feed()
    const writes = 40
    for (let time = 0; time < writes; time++) {
      await act(
        writer,
        'appoint',
        anAppointment('1081-sundhedsklynge-vest', 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
      )
      await wait(20)
      if (time % 10 !== 5) continue
      const oldest = services.shift()
      oldest?.child.kill('SIGKILL')
      await oldest?.ended
      services.push(start())
      if (time === 15) await receiver.stop()
      if (time === 25) await receiver.listen()
    }
    const delivery = async () => (await writer.app.inject(location)).json().delivery
    await until(async () => (await delivery()).lag === 0)
    const { nodes } = await feed(before)
    t.equal(nodes.filter(({ operation }) => operation === 'appoint').length, writes)
    t.same(
      receiver.seqs,
      nodes.map(({ seq }) => seq)
    )
    t.ok(requests > receiver.acknowledged.length, 'attempts were repeated')
  }
)
