import type { GraphQLNamedType } from 'graphql'
import { getNamedType, isLeafType, isRequiredArgument } from 'graphql'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { testApp } from '../support/app.ts'
import { parametersOf, queryFields, sampleIds, schema, selectAll } from '../support/graph.ts'
import { repeats } from '../support/thorough.ts'

/*
 * Every field of every type, asked before a reform and, by `knownAt`, after it: no field under the root reads what was
 * recorded since.
 */

const app = await testApp(t, { demo: true, writes: true })
const TODAY = '2026-11-21'

/** Lists of Query with all that can be had without naming anything, and objects of every type by their ids. */
async function questions(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const field of queryFields) {
    if (!field.args.some(({ name }) => name === 'knownAt')) continue
    if (field.args.some((one) => isRequiredArgument(one)) || isLeafType(getNamedType(field.type))) continue
    const under = selectAll(getNamedType(field.type), 1)
    found.set(
      field.name,
      `${field.name}${parametersOf(field, 2, [...(field.name === 'ssu' ? ['regionCode: "1081"'] : []), 'knownAt: $knownAt'])} { ${under} }`
    )
  }
  for (const [type, ids] of await sampleIds(app, TODAY, repeats(1, 5))) {
    const under = selectAll(schema.getType(type) as GraphQLNamedType, 1)
    for (const id of ids)
      found.set(`${type} ${id}`, `nodes(ids: ["${id}"], knownAt: $knownAt) { ... on ${type} { ${under} } }`)
  }
  return found
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

/** The answer without what is about later changes. */
const withoutLater = (data: unknown) => JSON.stringify(data).replaceAll(/"supersededAt":("[^"]*"|null)/g, '')

t.test('the whole graph below every root field is as it was known', async (t) => {
  const asked = await questions()
  const ask = async (selection: string, knownAt: string | null) => {
    const { data, errors } = await app.ask(`query ($knownAt: DateTime) { ${selection} }`, { knownAt })
    t.same(errors.slice(0, 1), [], selection.slice(0, 60))
    return withoutLater(data)
  }
  const before = new Map<string, string>()
  for (const [what, selection] of asked) before.set(what, await ask(selection, null))
  await pause()
  const known = new Date().toISOString()
  await pause()

  const { data } = await app.ask<{ clusters: { nodes: { key: string; memberships: { nodes: { id: string }[] } }[] } }>(
    '{ clusters(first: 100) { nodes { key memberships { nodes { id } } } } }'
  )
  const written = async (mutation: string) => {
    const { errors } = await app.ask(`mutation { ${mutation} { seq } }`)
    t.same(errors, [], mutation)
  }
  for (const { key, memberships } of data.clusters.nodes) {
    await written(`renameBody(input: { bodyKey: "${key}", name: "Ny ${key}", validFrom: "2026-06-01" })`)
    const last = memberships.nodes.at(-1)
    await app.ask(
      `mutation { withdrawFact(input: { id: "${last?.id}", withDependants: true, reason: "Fejl" }) { seq } }`
    )
  }
  for (const code of ['1081', '1082', '1083']) {
    await written(
      `correctFact(input: { id: "${globalId('Region', code)}", nameOn: "${TODAY}", name: "Ny ${code}", reason: "Fejl" })`
    )
  }
  await written(
    `recordDocument(input: { key: "lov-2026", title: "Lov", publisher: "Folketinget", kind: ACT, publishedOn: "2026-07-01" })`
  )

  let differing = 0
  for (const [what, selection] of asked) {
    const then = await ask(selection, known)
    if (then !== before.get(what)) t.equal(then, before.get(what), what)
    if ((await ask(selection, null)) !== then) differing += 1
  }
  t.comment(`${asked.size} questions, ${differing} with another answer now`)
  t.ok(asked.size > repeats(60, 80) && differing > 30, `${differing} of ${asked.size}`)
})
