import { invalidInput } from '../../domain/basics/errors.ts'
import { type Html, html } from '../html.ts'
import { ROOT, type View } from '../view.ts'

/* Scenarios in the addresses and notices of pages. */

/** The address of the list of scenarios; the page of a scenario is below it. */
export const SCENARIOS = `${ROOT}/scenarios`

/** The parameters of addresses that name a scenario. */
export const SCENARIO_PARAMETERS = ['scenario', 'fromScenario', 'toScenario'] as const

/** The key of the scenario that a parameter names; undefined for none. Throws INVALID_INPUT for more than one. */
export function readScenario(value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return value
  const message = { da: 'skal være nøglen på ét scenarie', en: 'must be the key of one scenario' }
  throw invalidInput([{ field: 'scenario', message }])
}

/** A link by its title to the page of a scenario, which reads the structure as it is. */
export function scenarioLink(key: string, view: View): Html {
  const title = view.titleOf(key)?.[view.language] ?? key
  return html`<a href="${scenarioAddress(key, view)}">${view.say(`»${title}«`, `“${title}”`)}</a>`
}

export const scenarioAddress = (key: string, view: View): string =>
  view.reading({}).href(`${SCENARIOS}/${encodeURIComponent(key)}`)

/** What an operation does, such as "Afslut medlemskab"; its name where the API has no words for it. */
export const operationLabel = (name: string, view: View): string =>
  view.mutations().find((one) => one.name === name)?.label[view.language] ?? name

/** An operation by its place in the list, such as "Handling 2, Afslut medlemskab". */
export const operationAt = ({ index, operation }: { index: number; operation: string }, view: View): string =>
  `${view.say('Handling', 'Operation')} ${index + 1}, ${operationLabel(operation, view)}`
