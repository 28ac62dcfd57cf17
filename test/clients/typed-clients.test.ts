import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import ts from 'typescript'
import { generate } from '../../examples/graphql-client/generate.ts'
import { testApp } from '../support/app.ts'

const base = await (await testApp(t)).listen()
const made = await generate(base)

/** The project's own compiler options, which are strict. */
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  process.cwd()
)

/** What the compiler has against each of the files, by name: line and number of the error. */
function faultsOf(folder: string, names: string[]): Record<string, string[]> {
  const program = ts.createProgram(
    names.map((name) => join(folder, name)),
    { ...options, noEmit: true, skipLibCheck: true }
  )
  const faults: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (const { file, start = 0, code } of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName.split('/').at(-1) ?? 'none'
    faults[name] = [
      ...(faults[name] ?? []),
      `${(file?.getLineAndCharacterOfPosition(start).line ?? -1) + 1}: TS${code}`
    ]
  }
  return faults
}

const RIGHT = `import { GraphQLClient } from 'graphql-request'
import { ClustersOfMunicipalityDocument, WhatBecameOfDocument } from './generated.ts'
const client = new GraphQLClient('http://127.0.0.1:3000/graphql')
const { municipality } = await client.request(ClustersOfMunicipalityDocument, { code: '0849', asOf: '2020-01-01' })
export const kinds: ('LOCAL_CLUSTER' | string)[] = (municipality?.clusters ?? []).map(({ kind }) => kind)
const { resolveMany } = await client.request(WhatBecameOfDocument, { requests: [{ system: 'ISO_3166_2', value: 'DK-81' }] })
export const inForce: boolean[] = resolveMany.flatMap(({ matches }) => matches.map((match) => match.inForce))
`
const WRONG = `import { GraphQLClient } from 'graphql-request'
import { ClustersOfMunicipalityDocument, WhatBecameOfDocument } from './generated.ts'
const client = new GraphQLClient('http://127.0.0.1:3000/graphql')
const { municipality } = await client.request(ClustersOfMunicipalityDocument, { code: '0849' })
export const name: string = municipality.name
export const mayor = municipality?.mayor
await client.request(ClustersOfMunicipalityDocument, { asOf: '2020-01-01' })
await client.request(WhatBecameOfDocument, { requests: [{ system: 'EAN', value: '1' }] })
`

t.test('the committed client is what the served schema and the queries make', (t) => {
  const committed = readFileSync('examples/graphql-client/generated.ts', 'utf8')
  t.ok(committed === made, 'make it anew with: node examples/graphql-client/generate.ts http://127.0.0.1:3000')
  t.end()
})

t.test('the client compiles strictly, and a program that mistakes the schema does not', (t) => {
  const folder = t.testdir({ 'generated.ts': made, 'right.ts': RIGHT, 'wrong.ts': WRONG })
  t.ok(options.strict, 'strictly')
  const faults = faultsOf(folder, ['generated.ts', 'right.ts', 'wrong.ts'])
  t.same(faults['generated.ts'], [])
  t.same(faults['right.ts'], [])
  t.same(
    faults['wrong.ts'],
    ['5: TS18047', '6: TS2339', '7: TS2345', '8: TS2322'],
    'what may be null, a field and a variable that are not there, and a word that is not among those of an enum'
  )
  t.same(Object.keys(faults), ['generated.ts', 'right.ts', 'wrong.ts'])
  t.end()
})

t.test('a query that the schema does not answer makes no client', async (t) => {
  const served = await (await fetch(`${base}/schema.graphql`)).text()
  const without = createServer((_request, response) => response.end(served.replaceAll('resolveMany', 'answerMany')))
  t.teardown(() => without.close())
  await once(without.listen(0, '127.0.0.1'), 'listening')
  await t.rejects(generate(`http://127.0.0.1:${(without.address() as AddressInfo).port}`), /resolveMany/)
  await t.rejects(generate(`${base}/nowhere`), /answered 404/)
})
