import { buildSchema, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql'
import t from 'tap'
import { renderReference } from '../../src/graphql/reference.ts'
import { parseSchema, readSchema } from '../../src/graphql/schema.ts'
import { testApp } from '../support/app.ts'

const schema = parseSchema(readSchema())

t.test(
  'the reference has every type, field and argument with its description, and every link leads to one',
  async (t) => {
    const { app } = await testApp(t)
    const { body, headers } = await app.inject('/docs/graphql')
    t.match(headers['content-type'], /^text\/html/)
    const text = body.replace(/<\/?code>/g, '')
    const escaped = (words: string) =>
      words.replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`)
    const missing: string[] = []
    const see = (name: string, description: string | null | undefined) => {
      if (!text.includes(escaped(description ?? '').replaceAll('`', ''))) missing.push(name)
    }
    for (const type of Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))) {
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!body.includes(`id="${type.name}.${field.name}"`)) missing.push(`${type.name}.${field.name}`)
          for (const { name, description } of [field, ...field.args]) see(`${type.name}.${name}`, description)
        }
      }
      if (isInputObjectType(type)) {
        for (const { name, description } of Object.values(type.getFields())) see(`${type.name}.${name}`, description)
      }
    }
    t.same(missing, [])

    const targets = new Set(Array.from(body.matchAll(/ id="([^"]*)"/g), ([, id]) => id))
    const links = new Set(Array.from(body.matchAll(/href="#([^"]*)"/g), ([, id]) => id))
    t.ok(links.size > 300)
    t.same(
      [...links].filter((id) => !targets.has(id)),
      []
    )
  }
)

t.test('the reference has the words for codes in both languages, and which types an interface has', async (t) => {
  const { app } = await testApp(t)
  const { body } = await app.inject('/docs/graphql')
  const section = (name: string) => body.match(new RegExp(`<section id="${name}">.*?</section>`, 's'))?.[0] ?? ''
  t.match(section('BodyKind'), /<code>HEALTH_CLUSTER<\/code>.*sundhedsklynge: .*health cluster: /s)
  t.match(section('Body'), /One of .*<a href="#Cluster">Cluster<\/a>/s)
  t.match(section('Cluster'), /Implements .*<a href="#Body">Body<\/a>/s)
})

t.test('the reference works on a closed network, and only once for each release', async (t) => {
  const { app } = await testApp(t)
  const { body, headers } = await app.inject({ url: '/docs/graphql', headers: { 'accept-encoding': 'gzip' } })
  t.equal(headers['content-encoding'], 'gzip')
  t.match(headers['content-security-policy'], /^default-src 'none'; style-src 'self'/)
  t.notMatch(headers['content-security-policy'], /unsafe|https?:|\*/)
  t.ok(body.length > 0)
  const again = await app.inject({ url: '/docs/graphql', headers: { 'if-none-match': String(headers.etag) } })
  t.equal(again.statusCode, 304)

  const plain = await app.inject('/docs/graphql')
  const style = plain.body.match(/<link rel="stylesheet" href="([^"]*)">/)?.[1] ?? ''
  t.equal((await app.inject(style)).statusCode, 200)
  t.notMatch(plain.body, /<script|style="|(src|href)="https?:/)
  t.equal((await app.inject('/docs')).statusCode, 200, 'the reference of REST is still there')
})

t.test('descriptions cannot put elements into the reference', async (t) => {
  const page = renderReference(
    buildSchema(
      '"<b>bold</b> & `<i>`" type Query { "<script>" a("\\"quoted\\" <x>" b: String = "<y>"): Int @deprecated(reason: "<z>") }'
    ),
    '/style.css'
  )
  t.match(page, '&lt;b&gt;bold&lt;/b&gt; &amp; <code>&lt;i&gt;</code>')
  t.notMatch(page, /<script>|<x>|<y>|<z>|<i>/)
})
