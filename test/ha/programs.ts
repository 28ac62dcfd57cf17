import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'

/* What of PostgreSQL and its surroundings is on this machine. */

const DEBIAN = '/usr/lib/postgresql'

const path = (process.env.PATH ?? '').split(delimiter)

/** The folder of PostgreSQL's programs, of the newest version; null without one. */
export function postgresFolder(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...path]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

const isThere = (program: string): boolean => path.some((folder) => existsSync(join(folder, program)))

/** Names the programs that are missing for a cluster of three nodes. */
export function missingPrograms(): string[] {
  const others = ['patroni', 'etcd', 'setpriv'].filter((program) => !isThere(program))
  return [...(postgresFolder() === null ? ['postgres'] : []), ...others]
}

/** PostgreSQL refuses to run as root. */
export function ordinaryUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (of: string) => Number(execFileSync('id', [of, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Below the ports that the system gives to outgoing connections, so that a node finds its own again. */
const FIRST_PORT = 23_000
const LAST_PORT = 32_000

/** Consecutive ports that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  for (let first = FIRST_PORT; first + count < LAST_PORT; first += count) {
    const ports = Array.from({ length: count }, (_, index) => first + index)
    const free = await Promise.all(ports.map(isFree))
    if (free.every(Boolean)) return ports
  }
  throw new Error(`There are no ${count} free ports in a row between ${FIRST_PORT} and ${LAST_PORT}.`)
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
