import { deepEqual, equal } from 'node:assert/strict'
import { isInputObjectType } from 'graphql'
import t from 'tap'
import type { OperationName } from '../../src/domain/operations/operations.ts'
import { missingText } from '../../src/domain/vocabulary/missing.ts'
import { parseSchema, readSchema } from '../../src/graphql/schema.ts'
import { ACTIONS } from '../../src/rest/concepts.ts'
import { makeKey } from '../support/app.ts'
import { draftAgreement } from '../support/lifecycles.ts'
import {
  act,
  anAppointment,
  compositionOf,
  type Input,
  type WritingApp,
  writingApp
} from '../support/representation.ts'
import { type Page, read, type Written } from '../support/rest.ts'

/*
 * Errors that a form can show: each fault at its field, in the language of the person, all faults at once. Both doors
 * tell the same; GraphQL names `input.x` where REST names `x`.
 */

const VEST = '1081-sundhedsklynge-vest'

type Fault = { field: string | null; message: string }
type Violation = Fault & {
  rule: string | null
  ruleText: string | null
  ruleId: string | null
  code?: string
  provenance: { document: string; section: string }[]
  holders?: Written[]
  remedies?: Written[]
}
type Told = {
  code: string
  message: string
  field?: string
  issues: Fault[]
  violations: Violation[]
  warnings: { field: string | null }[]
}
type Language = 'da' | 'en'

const SCHEMA = parseSchema(readSchema())

/** The response of GraphQL; the input is sent as a variable, or as a literal where it is text. */
async function byGraphQL({ app }: WritingApp, name: OperationName, input: Input | string, language: Language) {
  const type = SCHEMA.getMutationType()?.getFields()[name]?.args[0]?.type
  const call = (value: string) => `${name}(input: ${value}) { seq warnings { field } }`
  const payload =
    typeof input === 'string'
      ? { query: `mutation { ${call(input)} }` }
      : { query: `mutation ($form: ${type}) { ${call('$form')} }`, variables: { form: input } }
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'accept-language': language }
  })
  const { data, errors = [] } = response.json()
  const [error] = errors
  const warnings = data?.[name]?.warnings ?? []
  return { issues: [], violations: [], ...error?.extensions, message: error?.message, warnings } as Told
}

async function byRest({ app }: WritingApp, name: OperationName, input: Input, language: Language) {
  const action = ACTIONS.find(({ operation }) => operation === name)
  if (!action) throw new Error(`${name} has no address.`)
  const { names, path } = action
  const key = names === null ? '' : String(input[names])
  const payload = Object.fromEntries(Object.entries(input).filter(([field]) => field !== names))
  const url = path.replace(/:\w+|\{\w+\}/, encodeURIComponent(key))
  const response = await app.inject({ method: 'POST', url, payload, headers: { 'accept-language': language } })
  const { detail, warnings = [], ...rest } = response.json()
  return { issues: [], violations: [], ...rest, message: detail, warnings } as Told
}

const plain = (field: string | null | undefined) => field?.replace(/^input\./, '') ?? null
const messagesOf = ({ issues, violations }: Told) => [...issues, ...violations].map(({ message }) => message)

/** The response of GraphQL, after a look that REST tells the same. */
async function tell(app: WritingApp, name: OperationName, input: Input, language: Language = 'da'): Promise<Told> {
  const [graphql, rest] = [await byGraphQL(app, name, input, language), await byRest(app, name, input, language)]
  const inPath = ACTIONS.find(({ operation }) => operation === name)?.names ?? undefined
  equal(rest.code, graphql.code)
  for (const list of ['issues', 'violations', 'warnings'] as const) {
    const fields = graphql[list].map(({ field }) => (plain(field) === inPath ? 'key' : plain(field)))
    deepEqual(
      rest[list].map(({ field }) => field),
      fields,
      `${name}: both doors name the same fields in ${list}`
    )
  }
  deepEqual(messagesOf(rest), messagesOf(graphql), `${name}: both doors tell the same`)
  return graphql
}

const mayor = (more: Input = {}) => anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0773', ...more })

t.test('a violation names the field of the input that a form marks', async (t) => {
  const app = await writingApp(t)
  const doctor = (more: Input) => anAppointment(VEST, 'POLITICAL', 'GENERAL_PRACTITIONER', more)
  const cases: [OperationName, Input, string][] = [
    ['appoint', mayor({ office: 'MUNICIPAL_EMPLOYEE' }), 'input.office'],
    ['appoint', doctor({ appointedBy: 'REGION' }), 'input.appointedBy'],
    ['appoint', anAppointment('1081-ssu', 'POLITICAL', 'MUNICIPAL_CO_CHAIR'), 'input.seatKind'],
    [
      'establishBody',
      { key: '1081-ny', kind: 'HEALTH_CLUSTER', name: 'Ny', regionCode: '1081', validFrom: '2024-01-01' },
      'input.hospitalKeys'
    ],
    [
      'establishBody',
      { key: '1081-ny', kind: 'SSU', name: 'Ny', regionCode: '1081', validFrom: '2024-01-01' },
      'input.regionCode'
    ],
    ['setRegionalRate', { regionCode: '1081', year: 2022, rate: '900', source: 'Budget' }, 'input.rate'],
    ['setRegionalRate', { regionCode: '1081', year: 2030, rate: '9', source: 'Budget' }, 'input.year']
  ]
  for (const [name, input, field] of cases) {
    const { code, violations } = await tell(app, name, input)
    t.equal(code, 'RULE_VIOLATION', `${name} ${field}`)
    t.same(
      violations.map((one) => one.field),
      [field],
      `${name} ${field}`
    )
  }
})

t.test('a violation without a single field at fault has the field null', async (t) => {
  const app = await writingApp(t)
  const { key: agreementKey } = await draftAgreement(app, '1082', '2026-11-02', '2027-07-01')
  const input = { agreementKey, on: '2026-11-02' }
  const { violations } = await tell(app, 'sendHealthAgreementForApproval', input)
  t.ok(violations.length > 0)
  t.ok(violations.every(({ field }) => field === null))
})

t.test('a violation has the words of its rule, and each section once', async (t) => {
  const app = await writingApp(t)
  const input = anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { office: 'REGIONAL_COUNCIL_MEMBER' })
  for (const [language, ruleText] of [
    ['da', /^Regionsrådets formand har/],
    ['en', /^The chair of the regional council holds/]
  ] as const) {
    const [violation, ...more] = (await tell(app, 'appoint', input, language)).violations
    t.same(more, [])
    t.match(violation, { rule: 'health-cluster-political-regional-council-chair', ruleText })
    t.same(violation?.provenance, [{ document: '003', section: '3' }])
    const { data } = await app.ask('query ($id: ID!) { node(id: $id) { ... on RepresentationRule { key } } }', {
      id: violation?.ruleId
    })
    t.same(data, { node: { key: violation?.rule } }, 'the rule is found by its id')
  }
})

t.test('a violation of a rule that is no object of its own has no id of a rule', async (t) => {
  const app = await writingApp(t)
  const input = { key: '1081-nyt-ssu', kind: 'SSU', name: 'Nyt SSU', regionCode: '1081', validFrom: '2026-01-01' }
  const [violation] = (await tell(app, 'establishBody', input)).violations
  t.match(violation, { rule: /^one-.*-per-region$/, ruleId: null })
})

t.test('a warning names the field of the input, and a composition names none', async (t) => {
  const app = await writingApp(t)
  const seat = (more: Input = {}) =>
    anAppointment(VEST, 'PROFESSIONAL', 'REGION_OR_HOSPITAL_REPRESENTATIVE', { validateOnly: true, ...more })
  const { changed } = await act(app, 'appoint', seat({ validateOnly: false }))
  const { warnings } = await tell(app, 'appoint', seat({ personKey: changed.person.key }))
  t.same(warnings, [{ field: 'input.personKey' }])
  const { app: door } = app
  const level = (await door.inject(`/v1/clusters/${VEST}/levels/PROFESSIONAL/composition?asOf=2023-06-01`)).json()
  t.ok(level.findings.length > 0)
  for (const { field, rule, ruleText } of level.findings) {
    t.equal(field, null)
    t.equal(typeof ruleText?.da, rule === null ? 'undefined' : 'string')
  }
})

t.test('a second holder of a seat is refused with its holder and the way out', async (t) => {
  const app = await writingApp(t)
  const { changed: held } = await act(app, 'appoint', mayor({ validFrom: '2024-01-01' }))
  const second = mayor({ validFrom: '2025-01-01' })
  for (const [language, message] of [
    ['da', `Pladsen er besat af ${held.person.name} fra 1. januar 2024 og indtil videre: brug replaceAppointee`],
    ['en', `The seat is taken by ${held.person.name} from 1 January 2024 until further notice: use replaceAppointee`]
  ] as const) {
    const { code, violations } = await tell(app, 'appoint', second, language)
    t.equal(code, 'RULE_VIOLATION')
    t.equal(violations.length, 1)
    t.match(violations[0]?.message, message)
    t.match(violations[0], {
      code: 'SEAT_TAKEN',
      rule: 'health-cluster-political-mayor',
      field: 'input.municipalityCode',
      holders: [{ appointmentKey: held.key, name: held.person.name, validFrom: '2024-01-01', validTo: null }],
      remedies: [{ operation: 'replaceAppointee', appointmentKey: held.key }]
    })
  }
  const { changed } = await act(app, 'replaceAppointee', {
    appointmentKey: held.key,
    on: '2025-01-01',
    personName: String(second.personName)
  })
  t.equal(changed.validFrom, '2025-01-01', 'the remedy works')
})

t.test('a seat without municipality is taken at its kind', async (t) => {
  const app = await writingApp(t)
  const chair = () => anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR')
  const { changed } = await act(app, 'appoint', chair())
  const { violations } = await tell(app, 'appoint', chair())
  t.match(violations, [{ code: 'SEAT_TAKEN', field: 'input.seatKind', holders: [{ appointmentKey: changed.key }] }])
})

t.test('a seat with too many holders is reported under the code of the finding, and nobody is refused', async (t) => {
  const app = await writingApp(t)
  const member = () => anAppointment(VEST, 'PROFESSIONAL', 'REGION_OR_HOSPITAL_REPRESENTATIVE')
  for (const _ of [1, 2, 3]) await act(app, 'appoint', member())
  const { warnings } = await act(app, 'appoint', member())
  t.match(warnings, [{ code: 'TOO_MANY_SEATED', severity: 'DEVIATION' }])
})

t.test('a form that was filled in from an older composition is told that it is stale', async (t) => {
  const app = await writingApp(t)
  const levels = async () =>
    Object.fromEntries(
      (await read<Page>(app, `/v1/clusters/${VEST}/levels`)).items.map((one) => [one.level, one.compositionVersion])
    )
  const before = await levels()
  t.equal(before.POLITICAL, 0)
  const write = { expectedCompositionVersion: 0 }
  const { changed } = await act(app, 'appoint', mayor({ validFrom: '2024-01-01', ...write }))
  t.same(await levels(), { ...before, POLITICAL: 1 }, 'the other levels keep their version')
  const chair = { bodyKey: VEST, level: 'POLITICAL', role: 'CO_CHAIR', side: 'MUNICIPALITY', validFrom: '2024-01-01' }
  const stale: [OperationName, Input][] = [
    ['appoint', mayor({ municipalityCode: '0787', ...write })],
    ['endAppointment', { appointmentKey: changed.key, on: '2025-01-01', ...write }],
    ['replaceAppointee', { appointmentKey: changed.key, on: '2025-01-01', personName: 'Prøve Ny', ...write }],
    ['designateChair', { ...chair, appointmentKey: changed.key, ...write }],
    [
      'recordLocalAgreement',
      {
        bodyKey: VEST,
        level: 'POLITICAL',
        seatKind: 'REGIONAL_COUNCIL_MEMBER',
        parties: ['A', 'B'],
        text: 'Flere.',
        agreedOn: '2024-01-01',
        validFrom: '2024-01-01',
        ...write
      }
    ]
  ]
  for (const [name, input] of stale) {
    const told = await tell(app, name, input)
    t.match(told, { code: 'STALE', field: 'input.expectedCompositionVersion', currentCompositionVersion: 1 }, name)
    t.match(told.message, /^Sammensætningen af Sundhedsklynge Vest .* er ændret: versionen er 1 og ikke 0\.$/)
  }
  await act(app, 'designateChair', { ...chair, appointmentKey: changed.key, expectedCompositionVersion: 1 })
  t.equal((await levels()).POLITICAL, 2)
  await act(app, 'replaceAppointee', { appointmentKey: changed.key, on: '2025-01-01', personName: 'Prøve Ny' })
  t.equal((await levels()).POLITICAL, 5, 'an appointment and its chair ended, and one began')
  const { compositionVersion } = await read(app, `/v1/clusters/${VEST}/levels/POLITICAL/composition?asOf=2023-01-01`)
  t.equal(compositionVersion, 5, 'on every day')
  const again = await writingApp(t, { databasePath: app.path })
  t.equal((await compositionOf(again, VEST, 'POLITICAL', '2026-01-01')).compositionVersion, 5, 'in every process')
})

const FAULTY = {
  bodyKey: '1081-ukendt',
  level: 'POLITICAL',
  seatKind: 'MAYOR',
  municipalityCode: '9999',
  office: 'KONGE',
  personName: '',
  validFrom: '2026-01-01',
  validTo: '2025-01-01',
  titel: 'Borgmester'
}
const FIELDS = ['bodyKey', 'municipalityCode', 'office', 'personName', 'titel', 'validTo']

t.test('all faults of an input that need no plan are told at once, at both doors', async (t) => {
  const app = await writingApp(t)
  for (const [language, expected] of [
    [
      'da',
      {
        bodyKey: /^Der findes intet organ med nøglen »1081-ukendt«/,
        municipalityCode: /^Der findes ingen kommune med koden »9999«/,
        office: /^skal være en af "/,
        personName: /^må ikke være tom/,
        titel: /^er ukendt/,
        validTo: /^skal ligge efter validFrom/
      }
    ],
    [
      'en',
      {
        bodyKey: /^There is no body with the key “1081-ukendt”/,
        municipalityCode: /^There is no municipality with the code “9999”/,
        office: /^must be one of "/,
        personName: /^must not be empty/,
        titel: /^is unknown/,
        validTo: /^must be later than validFrom/
      }
    ]
  ] as const) {
    const { code, issues } = await tell(app, 'appoint', FAULTY, language)
    t.equal(code, 'INVALID_INPUT')
    t.match(Object.fromEntries(issues.map(({ field, message }) => [plain(field), message])), expected)
    t.same(issues.map(({ field }) => plain(field)).sort(), FIELDS)
  }
})

t.test('literals of a document are told as variables are', async (t) => {
  const app = await writingApp(t)
  const literal = `{ bodyKey: "1081-ukendt", level: POLITICAL, seatKind: MAYOR, municipalityCode: "9999", office: KONGE,
    personName: "", validFrom: "2026-01-01", validTo: "2025-01-01", titel: "Borgmester" }`
  const { code, issues } = await byGraphQL(app, 'appoint', literal, 'da')
  t.equal(code, 'INVALID_INPUT')
  t.same(issues.map(({ field }) => plain(field)).sort(), FIELDS)
  const day = await byGraphQL(app, 'endAppointment', '{ appointmentKey: 7, on: "1/1 2026" }', 'da')
  t.match(day.issues.find(({ field }) => field === 'input.on')?.message, /^skal være en kalenderdag skrevet/)
  t.same(day.issues.map(({ field }) => field).sort(), ['input.appointmentKey', 'input.on'])
})

t.test('a missing field, a wrong day and a wrong number are told in words', async (t) => {
  const app = await writingApp(t)
  const input = { appointmentKey: 'a-1', on: '1/1 2026', expectedVersion: 'tre' }
  const { issues } = await tell(app, 'endAppointment', input)
  t.match(Object.fromEntries(issues.map(({ field, message }) => [field, message])), {
    'input.on': /^skal være en kalenderdag/,
    'input.expectedVersion': /^skal være et tal/,
    'input.appointmentKey': /^Der findes ingen udpegning med nøglen »a-1«/
  })
  const missing = await tell(app, 'appoint', { bodyKey: VEST })
  t.ok(missing.issues.length >= 4)
  for (const { message } of missing.issues) t.match(message, /^skal (angives|være en af)/)
})

t.test('arguments of a query are told at their path, several at once', async (t) => {
  const { app } = await writingApp(t)
  const query = `query ($day: Date!, $kind: [BodyKind!], $first: Int) {
    bodies(asOf: $day, filter: { kind: $kind }, first: $first) { nodes { key } } }`
  const variables = { day: '1/1 2026', kind: 'KLUB', first: 'ti' }
  const ask = async (payload: object) =>
    (await app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'accept-language': 'da' } })).json()
  const { errors } = await ask({ query, variables })
  t.equal(errors.length, 1)
  t.match(errors[0].extensions, {
    code: 'INVALID_INPUT',
    issues: [
      { field: 'asOf', message: /^skal være en kalenderdag/ },
      { field: 'filter.kind', message: /^skal være en af/ },
      { field: 'first', message: /^skal være et helt tal/ }
    ]
  })
  const several = await ask({ query: '{ bodies(asOf: "i dag", first: "ti") { nodes { ukendt } } }' })
  t.match(several.errors.at(-1).extensions.issues, [{ field: 'asOf' }, { field: 'first' }])
  t.match(several.errors[0].message, /Cannot query field "ukendt"/)
})

t.test('of several writes in one document each issue names its write', async (t) => {
  const { app } = await writingApp(t)
  const query = `mutation ($a: EndAppointmentInput!, $b: EndAppointmentInput!) {
    first: endAppointment(input: $a) { seq } second: endAppointment(input: $b) { seq } }`
  const variables = { a: { appointmentKey: 'a-1', on: 'i dag' }, b: { appointmentKey: 'a-1' } }
  const { errors } = (await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json()
  const fields = errors[0].extensions.issues.map(({ field }: Fault) => field)
  t.same(fields.sort(), [
    'first.input.appointmentKey',
    'first.input.on',
    'second.input.appointmentKey',
    'second.input.on'
  ])
})

t.test('the draft of another region is told as unknown', async (t) => {
  const app = await writingApp(t)
  const { key: agreementKey } = await draftAgreement(app, '1082', '2026-11-02', '2027-07-01')
  const elsewhere = makeKey(app.path, { name: 'elsewhere', role: 'EDITOR', regions: ['1081'] })
  const issues = async (key: string | null) => {
    const headers = { 'accept-language': 'en', authorization: `Bearer ${key}` }
    const url = `/v1/health-agreements/${agreementKey}/send-for-approval`
    return (await app.app.inject({ method: 'POST', url, payload: { on: 'i dag' }, headers })).json().issues
  }
  t.same((await issues(elsewhere)).length, 2, 'the day and the key')
  t.same((await issues(app.key)).length, 1, 'the day')
})

t.test('every field that names an object has the word for its kind', async (t) => {
  const fields = Object.values(SCHEMA.getTypeMap())
    .filter((type) => isInputObjectType(type))
    .filter(({ name }) => name.endsWith('Input'))
    .flatMap((type) => Object.keys(type.getFields()))
    .filter((name) => /\w(Key|Code)s?$/.test(name))
  t.ok(new Set(fields).size > 15)
  for (const name of [...new Set(fields), 'predecessors', 'successors', 'carryOverTo']) {
    t.notMatch(missingText('x', name).en, 'no object', name)
  }
})

t.test('an unknown key is told with the kind of object, by GraphQL', async (t) => {
  const app = await writingApp(t)
  const day = '2026-10-01'
  for (const [name, input, da, en] of [
    [
      'renameBody',
      { bodyKey: 'x', name: 'Y', validFrom: day },
      'intet organ med nøglen »x«',
      'no body with the key “x”'
    ],
    [
      'addClusterMember',
      { clusterKey: VEST, role: 'HOSPITAL', member: 'x', validFrom: day },
      'intet hospital med nøglen »x«',
      'no hospital with the key “x”'
    ],
    [
      'addClusterMember',
      { clusterKey: VEST, role: 'MUNICIPALITY', member: '9999', validFrom: day },
      'ingen kommune med koden »9999«',
      'no municipality with the code “9999”'
    ],
    [
      'endBody',
      { bodyKey: VEST, on: day, successors: ['x'] },
      'intet organ med nøglen »x«',
      'no body with the key “x”'
    ],
    ['endIdentifier', { identifierKey: 'x', on: day }, 'ingen officiel identifikator med nøglen »x«', 'no identifier']
  ] as const) {
    for (const [language, words] of [
      ['da', `Der findes ${da}`],
      ['en', `There is ${en}`]
    ] as const) {
      const { code, message } = await byGraphQL(app, name, input, language)
      t.equal(code, 'NOT_FOUND', name)
      t.ok(message.startsWith(words), `${message} starts with ${words}`)
    }
  }
})

t.test('a caller who may not write is told so before any fault of the input, at both doors', async (t) => {
  const app = await writingApp(t)
  const reader = makeKey(app.path, { name: 'reader', role: 'READER', regions: null, bodies: null, expiresAt: null })
  const editor = makeKey(app.path, { name: 'editor', role: 'EDITOR', regions: null, bodies: null, expiresAt: null })
  const send = async (url: string, payload: object, authorization: string) => {
    const response = await app.app.inject({ method: 'POST', url, payload, headers: { authorization } })
    const { code, errors } = response.json()
    return { code: code ?? errors[0].extensions.code, challenge: response.headers['www-authenticate'] }
  }
  const literal = 'mutation { appoint(input: { bodyKey: 7, level: NOPE }) { seq } }'
  const variable = {
    query: 'mutation ($form: AppointInput!) { appoint(input: $form) { seq } }',
    variables: { form: { bodyKey: 7 } }
  }
  const meaning = {
    query: 'mutation { endAppointment(input: { appointmentKey: "", on: "2026-01-01" }) { seq } }'
  }
  const requests: [string, object][] = [
    ['/graphql', { query: literal }],
    ['/graphql', variable],
    ['/graphql', meaning],
    ['/v1/appointments', { bodyKey: 7 }],
    ['/v1/appointments', []]
  ]
  for (const [url, payload] of requests) {
    const what = `${url} ${JSON.stringify(payload)}`
    const anyone = await send(url, payload, '')
    t.equal(anyone.code, 'UNAUTHENTICATED', what)
    t.match(anyone.challenge, /^Bearer/, what)
    t.equal((await send(url, payload, `Bearer ${reader}`)).code, 'FORBIDDEN', what)
    t.equal((await send(url, payload, `Bearer ${editor}`)).code, 'INVALID_INPUT', what)
  }
  t.equal((await send('/v1/people/x/erase', {}, `Bearer ${editor}`)).code, 'FORBIDDEN')
})

t.test('a read by REST tells the faults of all parameters at once, in form and in meaning', async (t) => {
  const { app } = await writingApp(t)
  const faults = async (url: string) => {
    const { code, issues } = (await app.inject(url)).json()
    t.equal(code, 'INVALID_INPUT', url)
    return issues.map(({ field }: Fault) => field).sort()
  }
  for (const [url, fields] of [
    ['/v1/municipalities?codes=9999&asOf=1/1', ['asOf', 'codes']],
    ['/v1/municipalities?codes=9999,0410,8888&asOf=1/1', ['asOf', 'codes', 'codes']],
    ['/v1/municipalities?codes=9999&regionCode=X&search=--&first=-1', ['codes', 'first', 'regionCode', 'search']],
    ['/v1/hospitals?keys=nowhere&nope=1', ['keys', 'nope']],
    ['/v1/memberships?municipalityCodes=9999&regionCode=X&role=KING', ['municipalityCodes', 'regionCode', 'role.0']],
    ['/v1/regions/X?asOf=1/1', ['asOf', 'code']],
    ['/v1/search?text=--&types=NOPE', ['text', 'types.0']],
    ['/v1/municipalities?codes=9999&anyTime=true&asOf=2022-01-01', ['anyTime', 'codes']]
  ] as const) {
    t.same(await faults(url), fields, url)
  }
  t.same(await faults('/v1/municipalities?search=hol&regionCode=1081&asOf=1/1'), ['asOf'], 'no fault is made up')
})
