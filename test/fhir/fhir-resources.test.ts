import t from 'tap'
import { readingApp } from '../support/app.ts'
import { everything } from '../support/fhir.ts'

const DAYS = ['2018-06-01', '2022-06-30', '2022-07-01', '2026-11-21']

t.test('what holds on a day is active on it, as the graph has it', async (t) => {
  const { app, ask } = await readingApp()
  for (const day of DAYS) {
    const { data } = await ask<{
      clusters: { nodes: { key: string; memberships: { nodes: { key: string }[] } }[] }
    }>(
      'query ($day: Date!) { clusters(first: 100, asOf: $day) { nodes { key memberships(first: 100) { nodes { key } } } } }',
      { day }
    )
    const clusters = data.clusters.nodes
    const bodies = await everything(app, 'Organization', `&_asOf=${day}&active=true`)
    const active = new Set(bodies.map(({ id }) => id))
    t.ok(clusters.every(({ key }) => active.has(`body-${key}`)))
    t.equal(bodies.filter(({ type }) => /"(LOCAL|HEALTH)_CLUSTER"/.test(JSON.stringify(type))).length, clusters.length)
    const affiliations = await everything(app, 'OrganizationAffiliation', `&_asOf=${day}&active=true`)
    t.same(
      affiliations.map(({ identifier }) => (identifier as { value: string }[])[0]?.value).sort(),
      clusters.flatMap(({ memberships }) => memberships.nodes.map(({ key }) => key)).sort(),
      day
    )
  }
})

t.test('a seat says which field of its rule is read and not printed', async (t) => {
  const { app } = await readingApp()
  const seats = await everything(app, 'PractitionerRole', '&_asOf=2026-11-21&role=REGIONAL_COUNCIL_CHAIR')
  t.ok(seats.length > 0)
  for (const { extension } of seats) {
    t.match(extension, [
      { url: /\/evidence$/, valueCode: 'STATED' },
      {
        url: 'https://sundhedsstruktur.example/fhir/StructureDefinition/field-basis',
        extension: [
          { url: 'field', valueCode: 'binding' },
          { url: 'evidence', valueCode: 'INFERRED' },
          { url: 'note', valueString: /sammensætningen kan aftales lokalt/ }
        ]
      }
    ])
  }
})
