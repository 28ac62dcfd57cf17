import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LIFECYCLES, type LifecycleTable } from '../domain/lifecycles/lifecycles.ts'
import { REVISING } from '../domain/model/states.ts'
import { VOCABULARY } from '../domain/vocabulary/vocabulary.ts'

/** Draws docs/lifecycles.md from the tables of transitions: `npm run generate`. The result is committed and never edited. */
const HEADER = `<!-- Made from the tables in src/domain by \`npm run generate\`; do not edit. -->

# Lifecycles

What health agreements, practice plans, initiatives, joint funds and goals go through. Every arrow is a mutation of that
name; \`nextSteps\` answers which of them are open, by whom and what is in the way. Conditions marked *advised* do not stop
a step, they come back as warnings. Rules are named by the key of the statement they rest on: \`statement(key:)\` shows it
with document and section. Steps are taken in the order of time; where a thing stands on a day is where its last step up
to that day led.
`

function draw(table: LifecycleTable): string {
  const arrows = new Map<string, string[]>()
  const arrow = (from: string, to: string, label: string) => {
    const key = `${from} --> ${to}`
    arrows.set(key, [...(arrows.get(key) ?? []), label])
  }
  for (const { action, to } of table.begins) arrow('[*]', to, action)
  for (const { action, from, to, when } of table.transitions) {
    for (const one of from) arrow(one, to, when ? `${action} (${when.text.en})` : action)
  }
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...[...arrows].map(([between, labels]) => `  ${between}: ${[...new Set(labels)].join('<br/>')}`),
    ...table.final.map((state) => `  ${state} --> [*]`),
    '```'
  ].join('\n')
}

function states(table: LifecycleTable): string {
  return [
    '| State | Meaning | Betydning |',
    '| --- | --- | --- |',
    ...Object.entries(table.states.values).map(
      ([name, { da, en }]) =>
        `| \`${name}\`${table.final.includes(name) ? ' (final)' : ''} | ${en.description} | ${da.description} |`
    )
  ].join('\n')
}

function steps(table: LifecycleTable): string {
  const rows = [
    ...table.begins.map((one) => ({
      ...one,
      from: ['(new)'],
      guards: [] as LifecycleTable['transitions'][number]['guards']
    })),
    ...table.transitions
  ]
  return [
    '| Step | By | From → to | Conditions | Rule |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ action, text, by, from, to, guards, rule, ...more }) => {
      const when = 'when' in more && more.when ? ` (${more.when.text.en})` : ''
      const conditions = guards
        .map(
          (guard) =>
            `${guard.text.en}${guard.strength === 'SHOULD' ? ' *advised*' : ''}${guard.rule ? ` (\`${guard.rule}\`)` : ''}`
        )
        .join('<br/>')
      const revises = REVISING.has(action) ? ' A new revision begins: earlier approvals no longer count.' : ''
      return `| \`${action}\`${when}<br/>${text.en} · ${text.da} | ${by.join(', ')} | ${from.join(', ')} → ${to} | ${conditions}${revises} | ${rule ? `\`${rule}\`` : ''} |`
    })
  ].join('\n')
}

const sections = LIFECYCLES.map((table) => {
  const { da, en } = VOCABULARY.LifecycleSubject.values[table.subject]
  const title = `${en.label.slice(0, 1).toUpperCase()}${en.label.slice(1)}`
  return [`## ${title} (${da.label})`, draw(table), states(table), steps(table)].join('\n\n')
})
const filename = fileURLToPath(new URL('../../docs/lifecycles.md', import.meta.url))
writeFileSync(filename, `${[HEADER.trimEnd(), ...sections].join('\n\n')}\n`)
