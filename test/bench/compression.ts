import type { Child } from './child.ts'
import type { Load } from './load.ts'
import { alternate, type Timing } from './measure.ts'
import type { Asked, Got } from './queries.ts'
import { type CaseReport, caseReport } from './report.ts'
import type { Target } from './servers.ts'

const ENCODINGS = ['identity', 'gzip', 'br'] as const

/** A read with the servers that answer it: this service, and the bare one, which sends the plain bytes whatever is accepted. */
export type Read = { name: string; target: Target; bare: Target; asked: readonly (Asked | Got)[] }

/** Each read with each encoding beside the bare server. */
export async function encodingsBesideBare(
  reads: readonly Read[],
  load: Child<Load>,
  timing: Timing,
  onCase: (report: CaseReport) => void
): Promise<CaseReport[]> {
  const reports: CaseReport[] = []
  for (const { name, target, bare, asked } of reads) {
    for (const encoding of ENCODINGS) {
      const runs = [target, bare].map((one) => ({ target: one, asked: asked.map((each) => ({ ...each, encoding })) }))
      const [ours = [], its = []] = await alternate(runs, load, timing)
      const report = caseReport(`${name}, Accept-Encoding: ${encoding}`, 0, ours, its)
      reports.push(report)
      onCase(report)
    }
  }
  return reports
}
