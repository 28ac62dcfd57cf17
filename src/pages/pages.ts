import { cancel, hold, involve, schedule } from './forms/meeting-forms.ts'
import { appoint, designate, end, replace } from './forms/seat-forms.ts'
import type { Page } from './page.ts'
import { body } from './views/body.ts'
import { changes } from './views/changes.ts'
import { coming } from './views/coming.ts'
import { document } from './views/document.ts'
import { peopleFacts } from './views/facts/people.ts'
import { rules } from './views/facts/rules.ts'
import { statementFacts } from './views/facts/statements.ts'
import { workFacts } from './views/facts/work.ts'
import { healthAgreement } from './views/health-agreement.ts'
import { hospital } from './views/hospital.ts'
import { initiative } from './views/initiative.ts'
import { jointFund } from './views/joint-fund.ts'
import { map } from './views/map.ts'
import { missing } from './views/missing.ts'
import { municipality } from './views/municipality.ts'
import { organisation } from './views/organisation.ts'
import { practicePlan } from './views/practice-plan.ts'
import { region } from './views/region.ts'
import { scenario, scenarios } from './views/scenarios.ts'
import { search } from './views/search.ts'
import { signedIn, signIn } from './views/sign-in.ts'

/** Every page with a path of its own. */
export const PAGES: readonly Page[] = [
  map,
  municipality,
  body,
  search,
  missing,
  changes,
  coming,
  scenarios,
  scenario,
  signIn,
  signedIn,
  appoint,
  replace,
  end,
  designate,
  schedule,
  hold,
  cancel,
  involve,
  region,
  hospital,
  organisation,
  healthAgreement,
  practicePlan,
  initiative,
  jointFund,
  document
]

/** The pages of what has no folder of its own, at the addresses of its ids, by type. */
export const FACTS: { readonly [type: string]: Page } = { ...rules, ...statementFacts, ...peopleFacts, ...workFacts }
