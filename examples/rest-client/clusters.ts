/*
 * Reads a running service over REST, with what is in Node alone:
 *
 *   node examples/rest-client/clusters.ts http://127.0.0.1:3000 0849 2020-01-01
 */
const [base = 'http://127.0.0.1:3000', code = '0849', asOf] = process.argv.slice(2)

/* Of each answer, what is used here. The whole of it is in /openapi.json, from which openapi-typescript makes types. */
type Reference = { name: string; href: string }
type Cluster = { name: string; kind: string; hospitals: Reference[] }
type Page<Item> = { items: Item[]; total: number; next: string | null }
type Problem = { code: string; detail: string; requestId: string }

/** What the service has against a request, a problem by RFC 9457; `code` is for programs. */
class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail} (request ${problem.requestId})`)
    this.problem = problem
  }
}

type Given = Record<string, string | number | undefined>

/** What is at an address, and the tag that it is known by; null where that is still the tag given. */
async function get<Body>(
  address: string,
  given: Given = {},
  tag?: string
): Promise<{ body: Body | null; tag: string | null }> {
  const url = new URL(address, base)
  for (const [name, value] of Object.entries(given)) if (value !== undefined) url.searchParams.set(name, String(value))
  const headers = { accept: 'application/json', ...(tag === undefined ? {} : { 'if-none-match': tag }) }
  const answer = await fetch(url, { headers })
  if (answer.status === 304) return { body: null, tag: answer.headers.get('etag') }
  if (!answer.ok) throw new Refused((await answer.json()) as Problem)
  return { body: (await answer.json()) as Body, tag: answer.headers.get('etag') }
}

/** Every item of a list, page by page: `next` is the address of the next page, as it is. */
async function* every<Item>(address: string, given: Given = {}): AsyncGenerator<Item> {
  let page = (await get<Page<Item>>(address, given)).body
  while (page) {
    yield* page.items
    page = page.next === null ? null : (await get<Page<Item>>(page.next)).body
  }
}

async function main(): Promise<void> {
  const municipality = await get<{ name: string }>(`/v1/municipalities/${code}`, { asOf, fields: 'name' })
  for await (const { name, kind, hospitals } of every<Cluster>(`/v1/municipalities/${code}/clusters`, { asOf })) {
    const around = hospitals.map((hospital) => hospital.name).join(' and ')
    console.log(`${municipality.body?.name} is in ${name} (${kind}) with ${around}`)
  }
  let count = 0
  for await (const _ of every('/v1/clusters', { asOf, first: 10 })) count += 1
  console.log(`There are ${count} clusters.`)
  const regions = await get('/v1/regions')
  const again = await get('/v1/regions', {}, regions.tag ?? undefined)
  console.log(again.body === null ? 'The regions are as they were.' : 'The regions have changed meanwhile.')
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Refused)) throw error
  if (error.problem.code === 'NOT_FOUND') console.log(`There is no municipality ${code} on that day.`)
  else {
    console.error(error.message)
    process.exitCode = 1
  }
}
