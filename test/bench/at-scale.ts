import { join } from 'node:path'
import { systemClock } from '../../src/clock.ts'
import { compositions, MOST_COPIES } from './compositions.ts'
import { writeCopies } from './copies.ts'
import { alternate, compare, type Round, type Timing } from './measure.ts'
import {
  type Asked,
  allClusters,
  clustersOfMunicipality,
  clustersOfRegions,
  filteredLists,
  filteredPaths,
  pageOfClusters,
  searches,
  spreadDays
} from './queries.ts'
import { bounds, type LimitReport, measured, printLimit, range } from './report.ts'
import { exportOf } from './rest.ts'
import { answersOf, type Processes, post, requireSame, type Target } from './servers.ts'

const DAYS = 30
const PAGES = 50
/** The least copies that fill a page of fifty; one has 22 clusters on a day. */
const FEW = 3
const MEBIBYTE = 1024 * 1024

/** The service over many copies of the structure beside the service over one, the answer cache off. */
export async function atScale(
  scale: number,
  folder: string,
  timing: Timing,
  started: Processes,
  quiet: boolean
): Promise<{ limits: LimitReport[] }> {
  const { service, load: startLoad } = started
  const limits: LimitReport[] = []
  const limit = (report: LimitReport) => {
    limits.push(report)
    if (!quiet) printLimit(report)
  }
  const say = (line: string) => {
    if (!quiet) console.log(line)
  }

  const serveCopies = (name: string, copies: number) => {
    const databasePath = join(folder, `${copies}.db`)
    const { clusters, ssus, municipalities, memberships } = writeCopies(databasePath, copies)
    say(
      `Generated, ${copies} × today’s structure: ${clusters} health clusters with ${memberships} memberships, ${ssus} cooperation committees, ${municipalities} municipalities.`
    )
    return service(name, { databasePath, cacheMegabytes: 0 })
  }
  const one = await serveCopies('one copy', 1)
  const few = await serveCopies('a few copies', FEW)
  const many = await serveCopies(`${scale} copies`, scale)
  const afterStart = await many.child.ask('usage')
  const load = startLoad()

  const today = systemClock()()
  const ofMunicipality = clustersOfMunicipality(one.codes, spreadDays(DAYS))
  await requireSame(await answersOf(one, ofMunicipality), many, ofMunicipality)
  const { cursors, total } = await pageCursors(many, today)
  say(`\n${total} clusters hold on ${today}. The answer cache is off; what is compared is the server’s CPU a request.`)

  const compared = (figure: string, most: number, large: readonly Round[], small: readonly Round[]) => {
    const ratio = compare(large, small, (round) => round.cpu)
    const detail = `${bounds(ratio, 2)}; µs: ${range(measured(large).cpu, 1)} and ${range(measured(small).cpu, 1)}`
    limit({ figure, value: ratio.median, unit: '×', most, detail })
  }
  const [onOne = [], onMany = []] = await alternate(
    [one, many].map((target) => ({ target, asked: ofMunicipality })),
    load,
    timing
  )
  compared(`(a) ClustersOfMunicipality over ${scale} copies and over one`, 1.5, onMany, onOne)

  const filtered: [string, ReturnType<typeof filteredLists> | ReturnType<typeof filteredPaths>][] = [
    ['Clusters of a region', clustersOfRegions(today)],
    ['Filtered lists over GraphQL', filteredLists(today)],
    ['Filtered lists over REST', filteredPaths(today)]
  ]
  for (const [name, asked] of filtered) {
    const [small = [], large = []] = await alternate(
      [one, many].map((target) => ({ target, asked })),
      load,
      timing
    )
    compared(`${name}, over ${scale} copies and over one`, 1.5, large, small)
  }

  const words = searches()
  const [fewFound = [], manyFound = []] = await alternate(
    [one, many].map((target) => ({ target, asked: words })),
    load,
    timing
  )
  compared(`Searches by words, over ${scale} copies and over one`, 2, manyFound, fewFound)

  const first = [pageOfClusters(today)]
  const pages: [string, Asked[]][] = [['at the start', first]]
  if (cursors.length > 0) pages.push([`at ${cursors.length} cursors`, cursors.map((at) => pageOfClusters(today, at))])
  for (const [where, asked] of pages) {
    const [small = [], page = [], large = []] = await alternate(
      [
        { target: one, asked: first },
        { target: few, asked: first },
        { target: many, asked }
      ],
      load,
      timing
    )
    const full = await clustersOn(many, asked)
    const [least, same] = [await clustersOn(one, first), await clustersOn(few, first)]
    compared(
      `A page of ${full} clusters ${where}, over ${scale} copies, and one of ${same} over ${FEW}`,
      2,
      large,
      page
    )
    compared(`A page of ${full} clusters ${where}, over ${scale} copies, and all ${least} over one`, 2, large, small)
  }

  const afterLoad = await many.child.ask('usage')
  const mebibytes = (bytes: number) => Math.round(bytes / MEBIBYTE)
  const detail = `peak ${mebibytes(afterLoad.peakBytes)} MiB`
  const memory = { unit: ' MiB', most: 1024, detail }
  const seconds = (microseconds: number) => (microseconds / 1_000_000).toFixed(2)
  const before = `${seconds(afterStart.cpu)} s of CPU; one copy ${one.ready.toFixed(2)} s`
  limit({ figure: 'Start of the process to its first answer', value: many.ready, unit: ' s', most: 10, detail: before })
  limit({ figure: 'Resident memory after start', value: mebibytes(afterStart.residentBytes), ...memory })
  limit({ figure: 'Resident memory after load', value: mebibytes(afterLoad.residentBytes), ...memory })
  limit(await exportOf(many, '/v1/municipalities?format=ndjson'))
  await compositions(Math.min(scale, MOST_COPIES), folder, timing, started, limit, say)
  return { limits }
}

/** Cursors spread over the whole list, jumping about, the same at every run. */
async function pageCursors({ port }: Target, asOf: string): Promise<{ cursors: string[]; total: number }> {
  const ends: string[] = []
  let after: string | undefined
  let total = 0
  do {
    const { clusters } = JSON.parse(await post(port, allClusters(asOf, after))).data
    total = clusters.totalCount
    after = clusters.pageInfo.hasNextPage ? clusters.pageInfo.endCursor : undefined
    if (after !== undefined) ends.push(after)
  } while (after !== undefined)
  // The last one may not be followed by a whole page.
  ends.pop()
  const count = Math.min(PAGES, ends.length)
  // Each seventh of fifty, round and round, visits every one.
  const at = (index: number) => ends[Math.floor((((index * 7) % PAGES) / PAGES) * ends.length)] as string
  return { cursors: Array.from({ length: count }, (_, index) => at(index)), total }
}

async function clustersOn({ port }: Target, [first]: readonly Asked[]): Promise<number> {
  return first ? JSON.parse(await post(port, first)).data.clusters.nodes.length : 0
}
