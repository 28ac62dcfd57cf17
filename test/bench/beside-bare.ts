import { join } from 'node:path'
import { systemClock } from '../../src/clock.ts'
import { encodingsBesideBare } from './compression.ts'
import { writeCopies } from './copies.ts'
import { alternate, type Timing } from './measure.ts'
import { type Asked, allClusters, clustersByPath, clustersOfMunicipality, spreadDays } from './queries.ts'
import { type CaseReport, caseReport, printCase } from './report.ts'
import { learnPages, restBesideBare } from './rest.ts'
import { answersOf, type Processes, requireSame, type Target } from './servers.ts'

const DAYS = 30
const CACHE_MEGABYTES = 64

/** The service beside a bare Fastify server that gives the same bytes, case by case; with `encodings`, by Accept-Encoding. */
export async function besideBare(
  folder: string,
  timing: Timing,
  { service, bare: startBare, load: startLoad }: Processes,
  quiet: boolean,
  encodings: boolean
): Promise<{ cases: CaseReport[] }> {
  const databasePath = join(folder, 'one.db')
  writeCopies(databasePath, 1)
  const uncached = await service('cache off', { databasePath, cacheMegabytes: 0 })
  const cached = await service('cache on', { databasePath, cacheMegabytes: CACHE_MEGABYTES })
  const bare = await startBare()
  const load = startLoad()

  const ofMunicipality = clustersOfMunicipality(uncached.codes, spreadDays(DAYS))
  const all = [allClusters(systemClock()())]
  for (const asked of [ofMunicipality, all]) {
    const answers = await answersOf(uncached, asked)
    await bare.child.ask(
      'learn',
      answers.map((body, index) => ({ asked: asked[index] as Asked, body }))
    )
    for (const target of [bare, cached]) await requireSame(answers, target, asked)
  }

  if (encodings) {
    const pages = clustersByPath(cached.codes)
    await learnPages(cached, bare, pages)
    const reads = [
      { name: 'ClustersOfMunicipality, answer cache on', target: cached, bare, asked: ofMunicipality },
      { name: 'ClustersOfMunicipality, answer cache off', target: uncached, bare, asked: ofMunicipality },
      { name: 'AllClusters, answer cache on', target: cached, bare, asked: all },
      { name: 'AllClusters, answer cache off', target: uncached, bare, asked: all },
      { name: 'REST: clusters of a municipality, answer cache on', target: cached, bare, asked: pages }
    ]
    return { cases: await encodingsBesideBare(reads, load, timing, (report) => !quiet && printCase(report)) }
  }

  const many = `${uncached.codes.length} municipalities × ${DAYS} days`
  const cases: [string, Target, Asked[], number][] = [
    [`(a) ClustersOfMunicipality, ${many}, answer cache off`, uncached, ofMunicipality, 0.5],
    ['(b) AllClusters with all its nested fields, answer cache off', uncached, all, 0.1],
    [`(c) ClustersOfMunicipality, ${many}, repeated, answer cache on`, cached, ofMunicipality, 0.75],
    ['(c) AllClusters, repeated, answer cache on', cached, all, 0.75]
  ]
  const reports: CaseReport[] = []
  for (const [name, target, asked, wanted] of cases) {
    const runs = [target, bare].map((one) => ({ target: one, asked }))
    const [ours = [], its = []] = await alternate(runs, load, timing)
    const report = caseReport(name, wanted, ours, its)
    reports.push(report)
    if (!quiet) printCase(report)
  }
  for (const report of await restBesideBare(cached, bare, load, timing)) {
    reports.push(report)
    if (!quiet) printCase(report)
  }
  return { cases: reports }
}
