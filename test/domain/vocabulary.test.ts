import { getNamedType, isEnumType, isInputType, isInterfaceType, isObjectType } from 'graphql'
import t from 'tap'
import { CODES } from '../../src/fhir/names.ts'
import { parseSchema, readSchema } from '../../src/graphql/schema.ts'
import { readingApp } from '../support/app.ts'
import { get } from '../support/fhir.ts'
import { faultOf } from '../support/words.ts'

type Word = { code: string; label: string; plural: string | null; description: string }
type Type = { name: string; label: string; description: string; values: Word[] }

const schema = parseSchema(readSchema())
const app = await readingApp({ demo: true })

async function vocabulary(language: 'DA' | 'EN', types?: string[]): Promise<Type[]> {
  const { data, errors } = await app.ask<{ vocabulary: Type[] }>(
    `query ($language: Language, $types: [String!]) {
      vocabulary(language: $language, types: $types) { name label description values { code label plural description } }
    }`,
    { language, types }
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data?.vocabulary ?? []
}

/** The enums that a field of an object can have as its type. */
function returnedEnums() {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  )
  return [...new Set(fields.map((field) => getNamedType(field.type)))].filter(isEnumType)
}

t.test('every enum that a query can return has words for all its codes in both languages', async (t) => {
  const enums = returnedEnums()
  t.ok(enums.length > 40)
  for (const language of ['DA', 'EN'] as const) {
    const types = new Map((await vocabulary(language)).map((type) => [type.name, type]))
    for (const type of enums) {
      const words = types.get(type.name)
      t.same(
        words?.values.map(({ code }) => code).sort(),
        type
          .getValues()
          .map(({ name }) => name)
          .sort(),
        `${type.name} ${language}`
      )
      for (const word of [words, ...(words?.values ?? [])]) {
        t.ok(word?.label && word.description, `${type.name} ${language} ${JSON.stringify(word)}`)
      }
    }
  }
})

t.test('the Danish word of the vocabulary is the one in the description of the enum', async (t) => {
  const danish = new Map((await vocabulary('DA')).map((type) => [type.name, type]))
  for (const type of Object.values(schema.getTypeMap()).filter(isEnumType).filter(isInputType)) {
    for (const { code, label } of danish.get(type.name)?.values ?? []) {
      const description = type.getValue(code)?.description?.replace(/\s+/g, ' ')
      t.ok(description?.endsWith(`Danish: ${label}.`), `${type.name} ${code} ${label}`)
    }
  }
})

t.test('GraphQL and REST serve the same words, and FHIR those of its code systems', async (t) => {
  for (const language of ['da', 'en'] as const) {
    const response = await app.app.inject({ url: `/v1/vocabulary?language=${language}` })
    t.equal(response.statusCode, 200)
    const { items } = response.json<{ items: (Type & { type: string })[] }>()
    t.match(items, await vocabulary(language === 'da' ? 'DA' : 'EN'))
  }
  const some = await app.app.inject({ url: '/v1/vocabulary?type=SeatKind,Level' })
  t.same(
    some.json<{ items: Type[] }>().items.map(({ name }) => name),
    ['Level', 'SeatKind']
  )
  const [danish] = await vocabulary('DA', ['SeatKind'])
  const [english] = await vocabulary('EN', ['SeatKind'])
  const { body } = await get<{ concept: { code: string; display: string; designation: { value: string }[] }[] }>(
    app.app,
    'CodeSystem/seat-kind'
  )
  t.same(
    body.concept.map(({ code, display, designation: [word] }) => [code, display, word?.value]),
    danish?.values.map(({ code, label }, index) => [code, label, english?.values[index]?.label])
  )
})

t.test('an unknown type is refused at each door, with the names of all types', async (t) => {
  const { errors } = await app.ask('{ vocabulary(types: ["Seat"]) { name } }')
  t.match(errors[0]?.extensions, {
    code: 'INVALID_INPUT',
    issues: [{ field: 'types.0', message: /ActingParty.*SeatKind/ }]
  })
  const response = await app.app.inject({ url: '/v1/vocabulary?type=Seat' })
  t.match(response.json(), { status: 400, issues: [{ field: /^type/ }] })
})

t.test('every code system that a resource refers to can be found by its address and read', async (t) => {
  const own = 'https://sundhedsstruktur.example/fhir/CodeSystem/'
  const used = new Set<string>()
  for (const type of ['Organization', 'OrganizationAffiliation', 'PractitionerRole']) {
    const { text } = await get(app.app, `${type}?_count=100`)
    for (const [, url] of text.matchAll(/"system":"([^"]+CodeSystem\/[^"]+)"/g)) if (url?.startsWith(own)) used.add(url)
  }
  t.ok(used.size >= 4)
  for (const url of new Set([...used, ...Object.values(CODES)])) {
    const { body } = await get(app.app, `CodeSystem?url=${url}`)
    t.match(body, { type: 'searchset', total: 1, entry: [{ resource: { resourceType: 'CodeSystem', url } }] })
    const { status } = await get(app.app, `CodeSystem/${body.entry?.[0]?.resource.id}`)
    t.equal(status, 200)
  }
  t.match((await get(app.app, `CodeSystem?_id=level`)).body, { total: 0 })
  t.equal((await get(app.app, 'CodeSystem/level')).status, 404)
  t.equal((await get(app.app, 'CodeSystem?name=x')).status, 400)
  const pages = (await get(app.app, 'CodeSystem?_count=4')).body
  t.match(pages, { total: 6, link: [{}, { relation: 'next' }] })
})

t.test('findings and data-quality issues are written in words, in both languages', async (t) => {
  const days = ['2018-01-01', '2022-07-01', '2024-01-01', '2026-11-21', '2028-01-01']
  const texts: string[] = []
  for (const asOf of days) {
    for (const language of ['DA', 'EN']) {
      const { data } = await app.ask<{
        dataQuality: { issues: { message: string }[] }
        compositionReport: { nodes: { findings: { message: string; because: { text: string }[] }[] }[] }
      }>(
        `query ($asOf: Date, $language: Language) {
          dataQuality(asOf: $asOf) { issues { message(language: $language) } }
          compositionReport(asOf: $asOf, first: 100) {
            nodes { findings { message(language: $language) because { text(language: $language) } } }
          }
        }`,
        { asOf, language }
      )
      const findings = data?.compositionReport.nodes.flatMap((one) => one.findings) ?? []
      texts.push(
        ...(data?.dataQuality.issues ?? []).map(({ message }) => message),
        ...findings.flatMap(({ message, because }) => [message, ...because.map(({ text }) => text)])
      )
    }
  }
  t.ok(texts.length > 100)
  t.same(
    texts.filter((text) => faultOf(text) !== undefined),
    []
  )
})
