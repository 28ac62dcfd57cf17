import { getVariableValues, Kind, parse, validate } from 'graphql'
import t from 'tap'
import { makeKey, testApp } from '../support/app.ts'
import { schema } from '../support/graph.ts'
import { attributesOf, pageOf, wordsOf } from '../support/pages.ts'

/* Signing in on the pages, and what a caller is told about its own access. */

const HOLBAEK = '1085-sundhedsklynge-holbaek'
const PROVIDER = {
  issuer: 'https://login.example.dk/realms/sundhed',
  clientId: 'sider',
  scope: 'openid profile'
}

t.test('without a key, the page asks for one by a field that no form sends', async (t) => {
  const app = await testApp(t)
  const { status, html, headers } = await pageOf(app, '/explorer/sign-in')
  t.equal(status, 200)
  t.match(wordsOf(html), /Log ind .*Med en nøgle/)
  t.notMatch(html, /<input id="key"[^>]* name=/, 'without a script, the key cannot get into an address')
  t.match(html, /<button disabled>/, 'until the script is there')
  t.notMatch(html, /id="provider"/)
  t.match(headers['content-security-policy'], /connect-src 'self';/)
  t.match(wordsOf((await pageOf(app, '/explorer/sign-in?language=en')).html), /Sign in .*By a key/)
})

t.test('a provider is offered where one is configured, and the pages may connect to it', async (t) => {
  const app = await testApp(t, { signIn: PROVIDER })
  for (const url of ['/explorer/sign-in', '/explorer/signed-in', `/explorer/bodies/${HOLBAEK}`]) {
    const { headers } = await pageOf(app, url)
    t.match(headers['content-security-policy'], /connect-src 'self' https:\/\/login\.example\.dk;/, url)
  }
  const { html } = await pageOf(app, '/explorer/sign-in')
  t.match(wordsOf(html), /Du logger ind hos login\.example\.dk/)
  t.same(attributesOf(html, 'button', 'data-issuer'), [PROVIDER.issuer])
  t.same(attributesOf(html, 'button', 'data-client'), [PROVIDER.clientId])
  t.same(attributesOf(html, 'button', 'data-scope'), [PROVIDER.scope])
  t.same(attributesOf(html, 'button', 'data-back'), ['/explorer/signed-in'])
})

t.test('the page leads back to a page of the service, and nowhere else', async (t) => {
  const app = await testApp(t, { writes: true })
  const back = async (address: string) => {
    const url = `/explorer/sign-in?${new URLSearchParams({ return: address })}`
    const [form = ''] = attributesOf((await pageOf(app, url)).html, 'form', 'data-return')
    const links = attributesOf((await pageOf(app, url, app.key)).html, 'a', 'href')
    t.equal(links.includes(address), form === address, address)
    return form
  }
  for (const address of [`/explorer/bodies/${HOLBAEK}?asOf=2026-01-01`, '/', '/?colour=region']) {
    t.equal(await back(address), address)
  }
  for (const address of ['https://example.dk/', '//example.dk/', 'javascript:alert(1)', '/graphiql?x=1', '/explorer']) {
    t.equal(await back(address), '', address)
  }
})

t.test('every page leads to sign in and back to itself', async (t) => {
  const app = await testApp(t)
  const { html } = await pageOf(app, `/explorer/bodies/${HOLBAEK}?asOf=2026-01-01&language=en`)
  const address = attributesOf(html, 'a', 'href').find((href) => href.startsWith('/explorer/sign-in')) ?? ''
  const { searchParams } = new URL(address, 'http://x')
  t.equal(searchParams.get('return'), `/explorer/bodies/${HOLBAEK}?asOf=2026-01-01&language=en`)
  t.equal(searchParams.get('language'), 'en')
})

t.test('a caller is told its name, role and scope, in both languages, and nobody stores the page', async (t) => {
  const app = await testApp(t, { writes: true })
  const editor = makeKey(app.databasePath, { name: 'vest', role: 'EDITOR', regions: ['1085'], bodies: [HOLBAEK] })
  const { html, headers } = await pageOf(app, '/explorer/sign-in', editor)
  t.match(wordsOf(html), /Du er vest . Rolle redaktør Regioner Region Sjælland Organer Sundhedsklynge Holbæk/)
  t.match(wordsOf(html), /Min adgang/)
  t.equal(headers['cache-control'], 'private, no-cache')
  t.match(headers.vary, /authorization/)
  const english = wordsOf((await pageOf(app, '/explorer/sign-in?language=en', app.key)).html)
  t.match(english, /You are test . Role administrator Regions all Bodies all in the regions/)
  const reader = makeKey(app.databasePath, { name: 'laeser', role: 'READER', regions: ['1081'] })
  t.match(wordsOf((await pageOf(app, '/explorer/sign-in', reader)).html), /kan kun læse/)
  t.notMatch(wordsOf((await pageOf(app, '/explorer/sign-in')).html), /vest|test/, 'and the next one is not told')
})

t.test('a key that is not valid gets a page that says so and leads to sign in', async (t) => {
  const app = await testApp(t)
  const { status, html } = await pageOf(app, `/explorer/bodies/${HOLBAEK}`, `ssk_${'x'.repeat(43)}`)
  t.equal(status, 401)
  t.match(wordsOf(html), /Nøglen kendes ikke\. Log ind igen/)
  t.ok(
    attributesOf(html, 'a', 'href').includes(
      `/explorer/sign-in?return=${encodeURIComponent(`/explorer/bodies/${HOLBAEK}`)}`
    )
  )
})

t.test('every mutation without a form is a valid dry run in GraphiQL', async (t) => {
  const app = await testApp(t, { writes: true })
  const WITH_FORM =
    'appoint replaceAppointee endAppointment designateChair scheduleMeeting holdMeeting cancelMeeting involvePatients'
  const linked = async (url: string) =>
    attributesOf((await pageOf(app, url, app.key)).html, 'a', 'href').flatMap((href) => {
      const { pathname, searchParams } = new URL(href, 'http://x')
      const query = searchParams.get('query') ?? ''
      return pathname === '/graphiql' && query.startsWith('mutation')
        ? [{ document: parse(query), variables: JSON.parse(searchParams.get('variables') ?? '{}') }]
        : []
    })
  const all = await linked('/explorer/sign-in')
  const named = all.map(({ document, variables }) => {
    t.same(validate(schema, document), [])
    const [operation] = document.definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.')
    const name = operation.name?.value ?? ''
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    t.same(errors, undefined, name)
    t.equal((coerced?.input as { validateOnly?: boolean }).validateOnly, true, name)
    const [field] = operation.selectionSet.selections
    return field?.kind === Kind.FIELD ? field.name.value : ''
  })
  const names = Object.keys(schema.getMutationType()?.getFields() ?? {})
  t.same(named.sort(), names.filter((name) => !WITH_FORM.split(' ').includes(name)).sort())

  const ofBody = await linked(`/explorer/bodies/${HOLBAEK}`)
  t.ok(ofBody.length >= 10, `${ofBody.length} are about the body`)
  for (const { variables } of ofBody) {
    t.ok([variables.input.bodyKey, variables.input.clusterKey].includes(HOLBAEK))
  }
})
