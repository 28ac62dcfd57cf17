import { join } from 'node:path'
import { systemClock } from '../../src/clock.ts'
import { plusDays } from '../../src/domain/basics/time.ts'
import { writeCopies } from './copies.ts'
import { alternate, compare, type Round, spread, type Timing } from './measure.ts'
import { compositionReport, pageOfReport } from './queries.ts'
import { bounds, type LimitReport, measured, range } from './report.ts'
import { type Processes, post, type Target } from './servers.ts'

/** The largest report that is measured: a hundred countries, each as the demo fills it. */
export const MOST_COPIES = 100
/** Pages of a hundred that each round reads, so that a round of one country is no shorter than one of many. */
const PAGES_A_ROUND = 120

type Whole = { levels: number; bodies: number; pages: number; cursors: string[] }

/**
 * The composition report over copies of the structure with the people of the demo, beside the report over one: the whole
 * read page by page on days not asked for before, so that everything is judged, and pages of fifty of a day that is
 * judged already.
 */
export async function compositions(
  copies: number,
  folder: string,
  timing: Timing,
  { service, load: startLoad }: Processes,
  report: (limit: LimitReport) => void,
  say: (line: string) => void
): Promise<void> {
  const serve = async (name: string, count: number) => {
    const databasePath = join(folder, `${count}-people.db`)
    const { appointments } = writeCopies(databasePath, count, { people: true })
    return { target: await service(name, { databasePath, cacheMegabytes: 0 }), appointments }
  }
  const one = await serve('one with people', 1)
  const many = await serve(`${copies} with people`, copies)
  const today = systemClock()()
  const whole = await readWhole(many.target, today)
  say(
    `\nThe composition report of ${whole.bodies} bodies (${whole.levels} levels, ${many.appointments} appointments) and of one copy (${one.appointments}).`
  )

  // A day of each round is one that the server has not judged.
  let asked = 0
  const costOfBody = async ({ target }: typeof one): Promise<number> => {
    const before = await target.child.ask('usage')
    let [pages, bodies] = [0, 0]
    while (pages < PAGES_A_ROUND) {
      asked += 1
      const read = await readWhole(target, plusDays(today, asked))
      pages += read.pages
      bodies += read.bodies
    }
    return ((await target.child.ask('usage')).cpu - before.cpu) / bodies
  }
  const costs: { one: number; many: number }[] = []
  for (let round = -1; round < timing.rounds; round++) {
    const cost = { one: await costOfBody(one), many: await costOfBody(many) }
    // The first warms up.
    if (round >= 0) costs.push(cost)
  }
  const ratio = spread(costs.map((cost) => cost.many / cost.one))
  const [ofMany, ofOne] = [spread(costs.map((cost) => cost.many)), spread(costs.map((cost) => cost.one))]
  report({
    figure: `The whole composition report: cost of a body among ${copies} copies, and among one`,
    value: ratio.median,
    unit: '×',
    most: 1,
    detail: `${bounds(ratio, 2)}; µs: ${range(ofMany, 1)} and ${range(ofOne, 1)}`
  })

  // All over the list, so that the pages have on average what one country has: the first ones are all of one kind.
  const pages = whole.cursors.slice(0, -1).map((at) => pageOfReport(today, at))
  const [small = [], large = []] = await alternate(
    [
      { target: one.target, asked: [pageOfReport(today)] },
      { target: many.target, asked: pages }
    ],
    startLoad(),
    timing
  )
  const paged = compare(large, small, (round: Round) => round.cpu)
  report({
    figure: `A page of 50 levels of it, at ${pages.length} cursors over ${copies} copies and at the start over one`,
    value: paged.median,
    unit: '×',
    most: 2,
    detail: `${bounds(paged, 2)}; µs: ${range(measured(large).cpu, 1)} and ${range(measured(small).cpu, 1)}`
  })
}

/** Reads every page of the report of a day. */
async function readWhole({ port }: Target, asOf: string): Promise<Whole> {
  const whole: Whole = { levels: 0, bodies: 0, pages: 0, cursors: [] }
  const bodies = new Set<string>()
  let after: string | undefined
  do {
    const { compositionReport: report } = JSON.parse(await post(port, compositionReport(asOf, after))).data
    for (const node of report.nodes) bodies.add(node.body.key)
    whole.levels += report.nodes.length
    whole.pages += 1
    after = report.pageInfo.hasNextPage ? report.pageInfo.endCursor : undefined
    if (after !== undefined) whole.cursors.push(after)
    if (after === undefined && whole.levels !== report.totalCount)
      throw new Error(`The pages of ${asOf} are not the whole.`)
  } while (after !== undefined)
  whole.bodies = bodies.size
  return whole
}
