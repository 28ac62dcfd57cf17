import type { Child } from './child.ts'
import type { Load } from './load.ts'
import { alternate, type Timing } from './measure.ts'
import { clustersByPath, type Got } from './queries.ts'
import { type CaseReport, caseReport, type LimitReport } from './report.ts'
import type { Processes, Target } from './servers.ts'

const MEBIBYTE = 1024 * 1024
/** So much more memory a whole collection may take while it is written. */
const MOST_MEBIBYTES = 128

/** The REST door beside a bare Fastify server that gives the same bytes to the same GET, and the same 304. */
export async function restBesideBare(
  cached: Target & { codes: string[] },
  bare: Awaited<ReturnType<Processes['bare']>>,
  load: Child<Load>,
  timing: Timing
): Promise<CaseReport[]> {
  const asked = clustersByPath(cached.codes)
  const answers = await learnPages(cached, bare, asked)
  const known: Got[] = answers.map(({ path, etag }) => ({ path, known: etag }))
  const cases: [string, Got[], number][] = [
    [`REST: clusters of each of ${asked.length} municipalities, repeated, answer cache on`, asked, 0.7],
    ['REST: the same, known already: 304', known, 0.9]
  ]
  const reports: CaseReport[] = []
  for (const [name, requests, wanted] of cases) {
    const runs = [cached, bare].map((target) => ({ target, asked: requests }))
    const [ours = [], its = []] = await alternate(runs, load, timing)
    reports.push(caseReport(name, wanted, ours, its))
  }
  return reports
}

/** Teaches the bare server the pages of this one. */
export async function learnPages(
  cached: Target,
  bare: Awaited<ReturnType<Processes['bare']>>,
  asked: readonly Got[]
): Promise<Learned[]> {
  const answers = await Promise.all(asked.map((one) => get(cached, one)))
  await bare.child.ask('learnPages', answers)
  return answers
}

type Learned = { path: string; body: string; etag: string; type: string }

async function get({ port }: Target, { path, accept = '*/*' }: Got): Promise<Learned> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept } })
  if (response.status !== 200) throw new Error(`${response.status} for ${path}`)
  const [etag, type] = ['etag', 'content-type'].map((name) => String(response.headers.get(name)))
  return { path, body: await response.text(), etag: etag as string, type: type as string }
}

/** What memory a whole collection takes that is written out line by line, beyond what the service has. */
export async function exportOf({ port, child }: Target, path: string): Promise<LimitReport> {
  const before = (await child.ask('usage')).residentBytes
  const from = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  let bytes = 0
  let lines = 0
  let most = before
  let asked = from
  for await (const part of response.body ?? []) {
    bytes += part.length
    for (const byte of part) if (byte === 10) lines += 1
    if (performance.now() - asked < 100) continue
    asked = performance.now()
    most = Math.max(most, (await child.ask('usage')).residentBytes)
  }
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  return {
    figure: `Memory beyond its own while ${path} is written`,
    value: Math.round((most - before) / MEBIBYTE),
    unit: ' MiB',
    most: MOST_MEBIBYTES,
    detail: `${lines} lines, ${Math.round(bytes / MEBIBYTE)} MiB in ${seconds} s`
  }
}
