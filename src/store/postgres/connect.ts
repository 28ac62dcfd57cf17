import pg from 'pg'

/** Whole numbers up to 2^53, which every number here is. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser']
}

/** Milliseconds that a host may take to answer a connection. */
const CONNECT_MS = 3_000

const EXAMPLE = 'DATABASE_URL must be an address such as postgres://user:password@host:5432/database'

/**
 * The address of each host of a URL with several of them, separated by commas. Throws where it is no address of
 * PostgreSQL. Passwords are in no message.
 */
export function hostsOf(url: string): string[] {
  const parts = /^(postgres(?:ql)?:\/\/)([^/@]*@)?([^/?]+)(\/[^?]*)?(\?.*)?$/.exec(url)
  if (!parts) throw new Error(`${EXAMPLE}.`)
  const [, scheme = '', user = '', hosts = '', database = '/', query = ''] = parts
  const addresses = hosts.split(',').map((host) => ({ host, address: `${scheme}${user}${host}${database}${query}` }))
  for (const { host, address } of addresses) {
    // A character of the password may have ended it for one reader of addresses and not for another.
    if (!URL.canParse(address) || new URL(address).host !== host || /@/.test(host + database)) {
      throw new Error(`${EXAMPLE}, with other characters than letters and digits of the user and the password as %XX.`)
    }
  }
  return addresses.map(({ address }) => address)
}

/** Host and port of an address, for messages. */
const placeOf = (address: string): string => decodeURIComponent(new URL(address).host)

type ConnectOptions = {
  /** Called once when the connection breaks. */
  onEnd?: (client: pg.Client) => void
  /**
   * Milliseconds that an answer may take. A host that is gone without a word answers nothing: the connection is then given
   * up. The statement is not cancelled, because a cancelled wait for the standby counts as success.
   */
  answerMs?: number
}

/** A connection to the host that takes writes. Throws with the reason of each host. */
export async function connectPrimary(url: string, options: ConnectOptions = {}): Promise<pg.Client> {
  let isFound = false
  // At the same time: a host that is gone without a word answers nothing until the time is over.
  const tries = hostsOf(url).map(async (address) => {
    const client = await connectTo(address, options).catch((error: Error & { code?: string }) => {
      throw new Error(`${placeOf(address)}: ${reasonOf(error)}`)
    })
    if (isFound) await client.end()
    isFound = true
    return client
  })
  return Promise.any(tries).catch(({ errors }: AggregateError) => {
    throw new Error(errors.map(({ message }) => message).join(' '))
  })
}

/** A connection to a host. Throws where it takes no writes. */
async function connectTo(address: string, { onEnd, answerMs }: ConnectOptions): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: address,
    types,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: 'sundhedsstruktur',
    ...(answerMs === undefined ? {} : { query_timeout: answerMs })
  })
  let isOver = true
  const end = () => {
    if (isOver) return
    isOver = true
    onEnd?.(client)
  }
  client.on('error', end)
  client.on('end', end)
  try {
    await client.connect()
    const { rows } = await client.query<{ follows: boolean }>('select pg_is_in_recovery() as follows')
    if (rows[0]?.follows !== false) throw new Error('It takes no writes')
    isOver = false
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

/** Remedies by the code of PostgreSQL, of the system or of TLS. */
const REMEDIES: readonly [codes: RegExp, remedy: string][] = [
  [/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/, 'Is PostgreSQL running there?'],
  [/^(28P01|28000)$/, 'Correct the user and the password in DATABASE_URL, or let the user in by pg_hba.conf.'],
  [/^3D000$/, 'Make the database, and its tables by: npm run migrate'],
  [
    /CERT|SIGNATURE|ISSUER/,
    'Name the authority of the certificate in DATABASE_URL, and the host as the certificate has it: ?sslmode=verify-full&sslrootcert=FILE'
  ],
  [/^ENOENT$/, 'Correct the file in DATABASE_URL.']
]

function reasonOf({ message, code = '' }: Error & { code?: string }): string {
  const remedy = REMEDIES.find(([codes]) => codes.test(code))?.[1]
  return [`${message || code}.`.replace(/\.\.$/, '.'), ...(remedy === undefined ? [] : [remedy])].join(' ')
}
