import type { StatementLineFragment, TaskLineFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { folded, section } from './lists.ts'

/** Tasks, by the list that each belongs to. */
export function tasks(all: readonly TaskLineFragment[], view: View): Html | null {
  if (all.length === 0) return null
  return section(
    view.say('Opgaver', 'Tasks'),
    grouped(
      all,
      ({ kind }) => view.title('TaskKind', kind),
      ({ id, asOf, text }) => html`<li>${view.link({ id, asOf, name: text })}</li>`
    )
  )
}

/** What the documents say, by category; folded where there is much. */
export function statements(all: readonly StatementLineFragment[], view: View): Html | null {
  if (all.length === 0) return null
  const content = statementsByCategory(all, view)
  const { say } = view
  return section(
    say('Hvad dokumenterne siger', 'What the documents say'),
    all.length > MANY ? folded(say(`Vis ${all.length} udsagn`, `Show ${all.length} statements`), content) : content
  )
}

const MANY = 10

export const statementsByCategory = (all: readonly StatementLineFragment[], view: View): Html =>
  grouped(
    all,
    ({ category }) => view.title('StatementCategory', category),
    (one) => html`<li>${view.link(one)}</li>`
  )

function grouped<One>(all: readonly One[], groupOf: (one: One) => string, line: (one: One) => Html): Html {
  const groups = Map.groupBy(all, groupOf)
  return html`${[...groups].map(
    ([name, members]) => html`<h3>${name}</h3>
    <ul>${members.map(line)}</ul>`
  )}`
}
