import type { DomainError } from '../../domain/basics/errors.ts'
import { conflictsIn } from '../../domain/change-sets/conflicts.ts'
import { type Html, html } from '../html.ts'
import type { Shown } from '../page.ts'
import { list } from '../parts/lists.ts'
import { signInAddress } from '../parts/rights.ts'
import { operationAt, SCENARIO_PARAMETERS, scenarioLink } from '../parts/scenarios.ts'
import type { View } from '../view.ts'

/** The address of the request, and whether it came with a key or token. */
type Refused = { url: string; hasKey: boolean }

/** An error as a page, with the ways on. */
export function refusal(error: DomainError, view: View, { url, hasKey }: Refused): Shown {
  const { say, language } = view
  const title = say('Siden kan ikke vises', 'The page cannot be shown')
  const isOfStranger = error.code === 'UNAUTHENTICATED' && !hasKey
  const conflicts = conflictsIn(error) ?? []
  const words = isOfStranger
    ? say(
        'Scenarier kan kun læses af dem, der er logget ind.',
        'Scenarios can be read by those alone who are signed in.'
      )
    : conflicts.length > 0
      ? say(
          'Scenariet passer ikke til strukturen, som den er nu, og kan ikke læses, før det er rettet.',
          'The scenario does not fit the structure as it is now, and cannot be read until it is revised.'
        )
      : error.text[language]
  return {
    title,
    content: html`<h1>${title}</h1>
      <p>${words}</p>
      ${list(conflicts, (one) => html`${operationAt(one, view)}: ${one.message[language]}`)}
      ${error.code === 'UNAUTHENTICATED' && html`<p><a href="${signInAddress(view, url)}">${hasKey ? say('Log ind igen', 'Sign in again') : say('Log ind', 'Sign in')}</a></p>`}
      ${waysOut(error, url, view)}`
  }
}

/** The ways to the scenarios that the address names, and out of them; null where it names none. */
function waysOut({ code }: DomainError, url: string, view: View): Html | null {
  const { say } = view
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const keys = new Set(SCENARIO_PARAMETERS.flatMap((name) => searchParams.get(name) || []))
  if (keys.size === 0) return null
  for (const name of SCENARIO_PARAMETERS) searchParams.delete(name)
  const outside = searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
  return html`<ul>
    ${code === 'CONFLICT' && [...keys].map((key) => html`<li>${say('Se scenariet', 'See the scenario')} ${scenarioLink(key, view)}</li>`)}
    <li><a href="${outside}">${say('Læs uden scenariet', 'Read without the scenario')}</a></li>
  </ul>`
}
