import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/* Clients that trouble a service while another writes. Each works until `end`, in milliseconds since 1970. */

/** Asks for a snapshot and reads nothing of it. */
export async function stall(base: string): Promise<Socket> {
  const { hostname, port } = new URL(base)
  const socket = connect({ host: hostname, port: Number(port) }).on('error', () => {})
  await once(socket, 'connect')
  socket.pause()
  socket.write(`GET /v1/snapshot HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`)
  return socket
}

/** Stalls for some seconds, again and again. Returns how often. */
export async function stalledReader(base: string, end: number): Promise<number> {
  let times = 0
  while (Date.now() < end) {
    const socket = await stall(base)
    times += 1
    await wait(Math.min(5_000, Math.max(end - Date.now(), 0)))
    socket.destroy()
  }
  return times
}

export type FastRead = { snapshots: number; broken: number; faults: string[]; slowestLiveMs: number }

/**
 * Reads one snapshot after the other as fast as it comes, and asks `/health/live` meanwhile. A snapshot is whole, or its
 * end is missing where the server says that it is busy.
 */
export async function fastReader(base: string, end: number): Promise<FastRead> {
  const read: FastRead = { snapshots: 0, broken: 0, faults: [], slowestLiveMs: 0 }
  const snapshots = async () => {
    while (Date.now() < end) {
      const response = await fetch(`${base}/v1/snapshot`)
      const text = await response.text().catch(() => null)
      // A snapshot is broken off where a name was erased after it was taken.
      if (text === null) {
        read.broken += 1
        continue
      }
      if (response.status === 503 || response.status === 429) {
        await wait(100)
        continue
      }
      const last = text.trimEnd().split('\n').at(-1) ?? ''
      if (!last.startsWith('{"end":true')) read.faults.push(`a snapshot ends with ${last.slice(0, 80)}`)
      read.snapshots += 1
    }
  }
  const liveness = async () => {
    while (Date.now() < end) {
      const from = performance.now()
      await (await fetch(`${base}/health/live`)).text()
      read.slowestLiveMs = Math.max(read.slowestLiveMs, performance.now() - from)
      await wait(50)
    }
  }
  await Promise.all([snapshots(), liveness()])
  return read
}

type Act = (base: string, path: string, body: object) => Promise<{ key: string }>

/** Appoints somebody and erases the name again, over and over. Returns the names. */
export async function erasing(base: string, end: number, act: Act): Promise<string[]> {
  const names: string[] = []
  while (Date.now() < end) {
    const personName = `Udslettet Person ${names.length}-${Math.random().toString(36).slice(2)}`
    const { person } = (await act(base, 'appointments', {
      bodyKey: '1082-sundhedsklynge-horsens',
      level: 'PROFESSIONAL',
      seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
      personName,
      office: 'GENERAL_PRACTITIONER',
      validFrom: '2026-01-01'
    })) as unknown as { person: { key: string } }
    await wait(100)
    await act(base, `people/${person.key}/erase`, { reason: 'Prøve' })
    names.push(personName)
    await wait(400)
  }
  return names
}
