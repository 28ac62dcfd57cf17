import pg from 'pg'

/** Whole numbers up to 2^53, which every number here is. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser']
}

/** Milliseconds that a host may take to answer a connection. */
const CONNECT_MS = 3_000

/**
 * The address of each host of a URL with several of them, separated by commas. Throws where it is no address of
 * PostgreSQL. Passwords are in no message.
 */
export function hostsOf(url: string): string[] {
  const parts = /^(postgres(?:ql)?:\/\/)([^/@]*@)?([^/?]+)(\/[^?]*)?(\?.*)?$/.exec(url)
  if (!parts) throw new Error('DATABASE_URL must be an address such as postgres://user:password@host:5432/database.')
  const [, scheme = '', user = '', hosts = '', database = '/', query = ''] = parts
  return hosts.split(',').map((host) => `${scheme}${user}${host}${database}${query}`)
}

/** Host and port of an address, for messages. */
const placeOf = (address: string): string => address.replace(/^[^/]*\/\/(?:[^/@]*@)?/, '').replace(/[/?].*$/, '')

/** A connection to the host that takes writes. `onEnd` is called once when it breaks. */
export async function connectPrimary(url: string, onEnd: (client: pg.Client) => void = () => {}): Promise<pg.Client> {
  const reasons: string[] = []
  for (const address of hostsOf(url)) {
    const client = new pg.Client({
      connectionString: address,
      types,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      application_name: 'sundhedsstruktur'
    })
    let ended = false
    const end = () => {
      if (ended) return
      ended = true
      onEnd(client)
    }
    client.on('error', end)
    client.on('end', end)
    try {
      await client.connect()
      const { rows } = await client.query<{ follows: boolean }>('select pg_is_in_recovery() as follows')
      if (rows[0]?.follows === false) return client
      reasons.push(`${placeOf(address)} takes no writes`)
    } catch (error) {
      reasons.push(`${placeOf(address)}: ${(error as Error).message || (error as { code?: string }).code}`)
    }
    ended = true
    await client.end().catch(() => {})
  }
  throw new Error(reasons.join('; '))
}
