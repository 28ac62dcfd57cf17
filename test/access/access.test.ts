import { type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import t from 'tap'
import { SET_OPERATIONS } from '../../src/domain/change-sets/change-set-service.ts'
import { makeKey } from '../support/app.ts'
import { CASES, type Case, REGION, SYD, surroundingsOf, VEST, type World } from '../support/every-operation.ts'
import { schema } from '../support/graph.ts'
import { type Input, type WritingApp, writingApp } from '../support/representation.ts'

/* Who may write: every mutation of the schema, tried with every kind of key. */

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

/** A document of the mutation that asks for the number of the write and the key of what was changed. */
function documentOf(mutation: string): string {
  const field = mutations.find(({ name }) => name === mutation)
  if (!field) throw new Error(`There is no mutation ${mutation}.`)
  const payload = getNamedType(field.type)
  const changed = isObjectType(payload)
    ? Object.values(payload.getFields()).filter(
        ({ name, type }) => name !== 'warnings' && Object.hasOwn(fieldsOf(type), 'key')
      )
    : []
  const more: Record<string, string> = {
    appointment: 'person { key }',
    fund: 'entries { key }',
    jointFund: 'entries { key }'
  }
  const selected = changed.map(({ name }) => `${name} { key ${more[name] ?? ''} }`)
  return `mutation ($input: ${field.args[0]?.type}) { done: ${mutation}(input: $input) { seq ${selected.join(' ')} } }`
}

function fieldsOf(type: GraphQLOutputType): object {
  const named = getNamedType(type)
  return 'getFields' in named ? named.getFields() : {}
}

type Done = { done: { seq: number | null } }

async function storyOf(app: WritingApp) {
  const keys = new Map<string, string>()
  const attempt = async (mutation: string, input: Input, key: string | null) => {
    const { data, errors } = await app.ask<Done>(documentOf(mutation), { input }, key)
    const [error] = errors
    if (error)
      return { code: error.extensions.code, message: error.message, needed: error.extensions.needed, seq: null }
    const { seq, ...payload } = data.done
    type Changed = { key: string; person?: { key: string }; entries?: { key: string }[] }
    for (const one of Object.values(payload) as Changed[]) {
      if (Array.isArray(one)) continue
      const entry = one.entries?.at(-1)
      if (seq !== null && entry) keys.set('entry', entry.key)
      if (seq !== null) keys.set(mutation, one.key)
      if (seq !== null && one.person) keys.set('person', one.person.key)
    }
    return { code: 'DONE', message: '', needed: null, seq }
  }
  const world: World = {
    of: (mutation) => keys.get(mutation) ?? 'ukendt',
    async does(mutation, input) {
      const { code, message } = await attempt(mutation, input, app.key)
      if (code !== 'DONE') throw new Error(`${mutation} ${JSON.stringify(input)}: ${message}`)
    },
    ...(await surroundingsOf(app))
  }
  return { world, attempt, keys }
}

/** Inputs that name what may be a draft, and the query that reads it. */
const SUBJECTS = [
  ['agreementKey', 'healthAgreement'],
  ['planKey', 'practicePlan'],
  ['goalKey', 'goal']
] as const

t.test('every mutation obeys the role and the scope of the key, whichever it is', async (t) => {
  t.same(
    mutations.map(({ name }) => name).filter((name) => !CASES.some(({ mutation }) => mutation === name)),
    // The rights to a change set are those to its operations: the test below. For test/domain/places.test.ts, a merger or a
    // split is a change set too. Every editor may draft a scenario: test/views/scenarios.test.ts.
    [
      'applyChanges',
      'revertChanges',
      'draftScenario',
      'reviseScenario',
      'applyScenario',
      'abandonScenario',
      'mergePlaces',
      'splitPlace'
    ],
    'mutations of the schema that have no case'
  )
  const app = await writingApp(t, { today: '2200-01-01' })
  const { world, attempt } = await storyOf(app)
  const third = world.clusters.find((key) => key !== VEST && key !== SYD) ?? ''
  const key = (name: string, role: 'READER' | 'EDITOR' | 'ADMIN', regions: string[] | null, bodies: string[] | null) =>
    makeKey(app.path, { name, role, regions, bodies, expiresAt: null })
  const wrong = [
    { who: 'who shows no key', shows: null, code: 'UNAUTHENTICATED' },
    { who: 'a reader', shows: key('reader', 'READER', [REGION], null), code: 'FORBIDDEN' },
    { who: 'an editor of another region', shows: key('elsewhere', 'EDITOR', ['1082'], null), code: 'FORBIDDEN' },
    { who: 'an editor of another body', shows: key('third', 'EDITOR', [REGION], [third]), code: 'FORBIDDEN' }
  ]
  const isEditor = (shows: string | null) => wrong.slice(2).some((one) => one.shows === shows)
  const editor = key('editor', 'EDITOR', [REGION], null)
  const admin = key('admin', 'ADMIN', null, null)

  /** A draft that the key may not read is not there for its writes either. */
  const refusalOf = async (given: Input, shows: string | null, code: string, adminOnly?: true) => {
    const [field, subject] = SUBJECTS.find(([field]) => field in given) ?? []
    // An operation for admins is refused before the input is read.
    if (field === undefined || code !== 'FORBIDDEN' || adminOnly) return code
    const { data } = await app.ask(`{ subject: ${subject}(key: "${given[field]}") { key } }`, {}, shows)
    return data?.subject === null ? 'NOT_FOUND' : code
  }
  let refusedOnceMore = 0
  /** What has been done: whoever may not do it is told the same as before, whatever the matter has come to. */
  const onceMore = async ({ mutation, adminOnly, withdraws }: Case, given: Input) => {
    const { code: now } = await attempt(mutation, { ...given, validateOnly: true }, admin)
    if (now !== 'DONE') refusedOnceMore += 1
    for (const { who, shows, code } of wrong) {
      const tried = await attempt(mutation, given, shows)
      t.equal(
        tried.code,
        withdraws && isEditor(shows) ? 'NOT_FOUND' : await refusalOf(given, shows, code, adminOnly),
        `${mutation} once more, by ${who} ${tried.message}`
      )
    }
  }

  for (const one of CASES) {
    const { mutation, input, first, adminOnly } = one
    await first?.(world)
    const given = input(world)
    const { code, message } = await attempt(mutation, { ...given, validateOnly: true }, admin)
    t.equal(code, 'DONE', `${mutation} by an admin ${message}`)
    const unseen = await attempt(mutation, { ...given, expectedVersion: 1_000_000, validateOnly: true }, admin)
    const refusal = unseen.code === 'STALE' || /^input.expectedVersion: must be left out/.test(unseen.message)
    t.ok(refusal, `${mutation} of a version that nobody has seen ${unseen.message}`)
    for (const { who, shows, code: known } of wrong) {
      const code = await refusalOf(given, shows, known, adminOnly)
      const tried = await attempt(mutation, given, shows)
      t.equal(tried.code, code, `${mutation} by ${who} ${tried.message}`)
      const stale = await attempt(mutation, { ...given, expectedVersion: 1_000_000 }, shows)
      t.equal(stale.code, code, `${mutation} by ${who}, who has seen another version ${stale.message}`)
    }
    if (adminOnly) {
      t.equal((await attempt(mutation, given, editor)).code, 'FORBIDDEN', `${mutation} by an editor`)
      t.type((await attempt(mutation, given, admin)).seq, 'number', `${mutation} by an admin`)
      await onceMore(one, given)
      continue
    }
    const elsewhere = wrong[2]?.shows ?? null
    const validated = await attempt(mutation, { ...given, validateOnly: true }, elsewhere)
    t.equal(
      validated.code,
      await refusalOf(given, elsewhere, 'FORBIDDEN'),
      `${mutation} is not even validated for an editor of another region`
    )
    const done = await attempt(mutation, given, editor)
    t.type(done.seq, 'number', `${mutation} by the right editor ${done.message}`)
    await onceMore(one, given)
  }
  t.ok(refusedOnceMore > 40, 'most of what was done cannot be done once more, which is nothing for others to know')
})

const APPLY = `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } results { entity {
  ... on Node { id } ... on Appointment { person { key } } ... on JointFund { entries { key } } } } } }`
const REVERT = `mutation ($key: String!, $validateOnly: Boolean) {
  revertChanges(input: { changeSetKey: $key, validateOnly: $validateOnly }) { seq } }`

t.test('an operation of a change set, and taking it back, need what the operation needs alone', async (t) => {
  const app = await writingApp(t, { today: '2200-01-01' })
  const { world, keys } = await storyOf(app)
  const key = (name: string, regions: string[], bodies: string[] | null = null) =>
    makeKey(app.path, { name, role: 'EDITOR', regions, bodies, expiresAt: null })
  const third = world.clusters.find((one) => one !== VEST && one !== SYD) ?? ''
  const editor = key('editor', [REGION])
  const wrong = {
    'an editor of another region': key('elsewhere', ['1082']),
    'one of another body': key('third', [REGION], [third])
  }

  type Entity = { id: string; person?: { key: string }; entries?: { key: string }[] }
  const apply = async (operation: string, input: Input, shown: string | null) => {
    const { data, errors } = await app.ask<{
      applyChanges: { changeSet: { key: string }; results: { entity: Entity | null }[] }
    }>(APPLY, { input: { title: { da: 'Et sæt' }, operations: [{ [operation]: input }] } }, shown)
    if (errors[0]) return { code: errors[0].extensions.code, message: errors[0].message, set: '' }
    const { changeSet, results } = data.applyChanges
    const { id, person, entries } = results[0]?.entity ?? { id: '' }
    keys.set(
      operation,
      Buffer.from(id, 'base64url')
        .toString()
        .replace(/^[^:]*:/, '')
    )
    if (person) keys.set('person', person.key)
    if (entries?.length) keys.set('entry', entries.at(-1)?.key ?? '')
    return { code: 'DONE', message: '', set: changeSet.key }
  }
  const revert = async (key: string, shown: string | null, validateOnly = false) => {
    const { errors } = await app.ask(REVERT, { key, validateOnly }, shown)
    return errors[0]?.extensions.code ?? 'DONE'
  }

  const tried: string[] = []
  for (const { mutation, input, first, adminOnly } of CASES) {
    await first?.(world)
    if (!(SET_OPERATIONS as string[]).includes(mutation)) {
      await world.does(mutation, input(world))
      continue
    }
    tried.push(mutation)
    const given = input(world)
    const refused = { ...wrong, ...(adminOnly && { 'the editor of the region': editor }) }
    for (const [who, shown] of Object.entries(refused)) {
      // A draft that the key may not read is not there for its writes either.
      t.match((await apply(mutation, given, shown)).code, /^(FORBIDDEN|NOT_FOUND)$/, `${mutation} by ${who}`)
    }
    const { code, message, set } = await apply(mutation, given, adminOnly ? app.key : editor)
    t.equal(code, 'DONE', `${mutation} by whoever may ${message}`)
    for (const [who, shown] of Object.entries(refused)) {
      t.equal(await revert(set, shown), 'FORBIDDEN', `${mutation} taken back by ${who}`)
    }
    // A step of a draft is not taken back with its set.
    t.match(await revert(set, adminOnly ? app.key : editor, true), /^(DONE|CONFLICT)$/, `${mutation} taken back`)
  }
  t.same(tried.sort(), [...SET_OPERATIONS].sort(), 'every operation that a change set can have')
})
