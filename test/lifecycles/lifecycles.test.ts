import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { type Day, plusDays } from '../../src/domain/basics/time.ts'
import { LIFECYCLES, type LifecycleTable } from '../../src/domain/lifecycles/lifecycles.ts'
import { buildImage } from '../../src/domain/model/image.ts'
import { dated } from '../../src/domain/vocabulary/phrases.ts'
import { readRows } from '../../src/store/read-rows.ts'
import { beside } from '../support/beside.ts'
import {
  type Agreement,
  approveAll,
  by,
  draftAgreement,
  goalsOfBody,
  type Input,
  KNOWN,
  lastCommitOf,
  type Plan,
  prepareAgreement,
  propose,
  type Refused,
  refused,
  STEP_MUTATIONS,
  type Subject,
  stateOf,
  step,
  TOPICS,
  there,
  writePlan
} from '../support/lifecycles.ts'
import { seededFile, type WritingApp, writingApp } from '../support/representation.ts'
import { until } from '../support/sync.ts'

/** States that a life may also begin in because the documents tell of it. */
const SEEDED: Record<string, string[]> = {
  PracticePlan: ['REQUIRED'],
  Initiative: ['SPREAD'],
  HealthAgreement: ['APPROVED']
}

/* The tables themselves */

t.test('every step of a table is a mutation, and every mutation of a life is in one table', async (t) => {
  const ofTables = LIFECYCLES.map(({ subject, begins, transitions }) => [
    subject,
    [...new Set([...begins, ...transitions].map((one) => one.action))].sort()
  ])
  const ofSchema = Map.groupBy(STEP_MUTATIONS, ({ subject }) => subject)
  t.same(
    Object.fromEntries(ofTables),
    Object.fromEntries([...ofSchema].map(([subject, list]) => [subject, list.map(({ name }) => name).sort()]))
  )
})

t.test('every rule that a table names is a statement of the documents, with its place', async (t) => {
  const { statement: statements } = beside(seededFile(t), (db) => buildImage(readRows(db)))
  for (const { subject, begins, transitions } of LIFECYCLES) {
    const rules = [...begins, ...transitions, ...transitions.flatMap(({ guards }) => guards)].map(({ rule }) => rule)
    for (const rule of new Set(rules.filter((one) => one !== null))) {
      t.ok((statements.get(rule)?.provenance.length ?? 0) > 0, `${subject}: ${rule}`)
    }
    // A repeal rests on the law that it cites.
    const ruled = [...begins, ...transitions].filter(({ action }) => !action.startsWith('repeal'))
    for (const one of ruled) t.ok(one.rule, `${one.action} rests on a rule`)
  }
})

/** Every state that a row of steps can lead to from the given ones. */
function reached({ transitions }: LifecycleTable, from: Iterable<string>): Set<string> {
  const found = new Set(from)
  for (const state of found) {
    for (const one of transitions) if (one.from.includes(state)) found.add(one.to)
  }
  return found
}

for (const table of LIFECYCLES) {
  const { subject, states, begins, transitions, final: finals } = table
  const names = Object.keys(states.values)

  t.test(`${subject}: no state is unreachable, and every one but the final has a way to a final one`, async (t) => {
    t.same([...reached(table, [...begins.map(({ to }) => to), ...(SEEDED[subject] ?? [])])].sort(), [...names].sort())
    t.ok(finals.length > 0)
    for (const name of names) {
      t.ok(
        finals.some((final) => reached(table, [name]).has(final)),
        `${name} ends`
      )
    }
    for (const final of finals) t.same([...reached(table, [final])], [final], `nothing leads out of ${final}`)
  })

  t.test(`${subject}: every step leads to one known state`, async (t) => {
    for (const one of [...begins, ...transitions]) t.ok(names.includes(one.to), `${one.action} leads to ${one.to}`)
    for (const { action, from } of transitions)
      for (const one of from) t.ok(names.includes(one), `${action} from ${one}`)
    const rows = transitions.flatMap(({ action, from, when }) =>
      from.map((state) => ({ place: `${action} from ${state}`, when: when?.text.en }))
    )
    for (const [place, variants] of Map.groupBy(rows, (row) => row.place)) {
      t.ok(
        variants.length === 1 || variants.every(({ when }) => when !== undefined),
        `${place} leads to one state, or it is said when to which`
      )
    }
  })

  t.test(`${subject}: everything is said in Danish and English`, async (t) => {
    const guards = transitions.flatMap((one) => [...one.guards, ...(one.when ? [one.when] : [])])
    for (const { text } of [...begins, ...transitions, ...guards]) {
      t.ok(text.da.length > 0 && text.en.length > 0 && text.da !== text.en, `${text.da} · ${text.en}`)
    }
  })
}

t.test('the diagrams in the docs are what the tables draw now', async (t) => {
  const copy = t.testdir({ docs: {} })
  cpSync('src', join(copy, 'src'), { recursive: true })
  cpSync('package.json', join(copy, 'package.json'))
  execFileSync(process.execPath, [join(copy, 'src/cli/generate-lifecycles.ts')], { stdio: 'pipe' })
  t.equal(readFileSync(join(copy, 'docs/lifecycles.md'), 'utf8'), readFileSync('docs/lifecycles.md', 'utf8'))
})

/* Every state, every step */

type Made = { key: string; on: Day }
type Situation = {
  name: string
  state: string
  /** Where a step leads that may lead to different states. */
  leads?: Record<string, string>
  make(app: WritingApp): Promise<Made>
}
type Life = {
  subject: string
  look(app: WritingApp, made: Made): Promise<Subject>
  /** What is sent for the step; lawful, where the step is open. */
  input(action: string, made: Made, now: Subject): Input
  situations: Situation[]
}

const CLUSTER = '1081-sundhedsklynge-vest'
const DAY: Day = '2026-03-01'
const TOLD = { remark: 'Fordi.' }
const repealedFrom = (day: Day) => ({ repealedFrom: day, citations: [{ documentKey: '003', section: '1' }] })

let count = 0
const next = () => {
  count += 1
  return count
}

async function anAgreement(app: WritingApp, prepared: boolean, on: Day = DAY): Promise<Made> {
  const { key } = await draftAgreement(app, '1081', on, `${2027 + 5 * next()}-07-01`)
  if (prepared) await prepareAgreement(app, key, on)
  return { key, on }
}
async function agreementSent(app: WritingApp): Promise<Made> {
  const made = await anAgreement(app, true)
  await step(app, 'sendHealthAgreementForApproval', { agreementKey: made.key, on: made.on })
  return made
}
async function agreementAfter(app: WritingApp, ...actions: string[]): Promise<Made> {
  const made = await agreementSent(app)
  await approveAll(app, made.key, made.on)
  for (const action of actions) await step(app, action, { agreementKey: made.key, on: made.on })
  return made
}

let planDay: Day = '2026-01-01'
let planAtWork: string | null = null

/** A plan of one region at work on one plan at a time: the one before is given up. */
async function aPlan(app: WritingApp, written: boolean): Promise<Made> {
  if (planAtWork !== null) {
    const { status } = await there<Plan>(app, 'practicePlan', planAtWork, planDay)
    if (['DRAFT', 'IN_HEARING', 'HEARD', 'PRESENTED'].includes(status)) {
      await step(app, 'withdrawPracticePlan', { planKey: planAtWork, on: planDay, ...TOLD })
    }
  }
  planDay = plusDays(planDay, 10)
  const { key } = (await step(app, 'draftPracticePlan', { regionCode: '1081', on: planDay })).subject
  planAtWork = key
  if (written) await writePlan(app, key, planDay)
  return { key, on: planDay }
}
async function planHeard(app: WritingApp, written: boolean): Promise<Made> {
  const { key: planKey, on } = await aPlan(app, written)
  if (!written) {
    for (const topicKey of TOPICS) await step(app, 'writePracticePlanTopic', { planKey, topicKey, on, ...TOLD })
  }
  planDay = plusDays(planDay, 5)
  await step(app, 'openPracticePlanHearing', { planKey, on, deadline: planDay })
  await step(app, 'closePracticePlanHearing', { planKey, on: planDay })
  return { key: planKey, on: planDay }
}
async function planAfter(app: WritingApp, ...actions: string[]): Promise<Made> {
  const { key: planKey, on } = await planHeard(app, true)
  await step(app, 'presentPracticePlanToSsu', { planKey, on })
  for (const action of actions) await step(app, action, PLANS.input(action, { key: planKey, on }, NOBODY))
  return { key: planKey, on }
}
const adoption = (planKey: string, on: Day) => ({ by: { regionCode: planKey.slice(0, 4) }, inForceFrom: on })

async function anInitiative(app: WritingApp, ...actions: string[]): Promise<Made> {
  const { key: initiativeKey } = await propose(app, `indsats-${next()}`, CLUSTER, DAY)
  const made = { key: initiativeKey, on: DAY }
  for (const action of actions) await step(app, action, INITIATIVES.input(action, made, NOBODY))
  return made
}

async function aGoal(app: WritingApp, ...actions: string[]): Promise<Made> {
  const { key } = (
    await step(app, 'setGoal', { bodyKey: CLUSTER, on: DAY, title: `Mål ${next()}`, unit: 'dage', target: 3 })
  ).subject
  const made = { key, on: DAY }
  for (const action of actions) await step(app, action, GOALS.input(action, made, NOBODY))
  return made
}

const NOBODY: Subject = { __typename: '', key: '', version: 0, nextSteps: [], history: [] }
const lastState = (state: string): Pick<Situation, 'name' | 'state'> => ({ name: state, state })

const AGREEMENTS: Life = {
  subject: 'HealthAgreement',
  look: (app, { key, on }) => there(app, 'healthAgreement', key, on),
  input: (action, { key, on }, now) => ({
    agreementKey: key,
    on,
    ...(/^(approve|reject)/.test(action) ? { by: by((now as Agreement).outstanding[0]?.code ?? '1081') } : {}),
    ...(action === 'giveHealthAgreementInput' ? { clusterKey: CLUSTER } : {}),
    ...(action === 'extendHealthAgreement' ? { months: 6, legalBasis: 'Lov nr. 1' } : {}),
    ...(action === 'repealHealthAgreement' ? repealedFrom(on) : {}),
    ...TOLD
  }),
  situations: [
    { ...lastState('DRAFT'), make: (app) => anAgreement(app, true) },
    { name: 'DRAFT, with nothing in it', state: 'DRAFT', make: (app) => anAgreement(app, false) },
    {
      name: 'DRAFT, sent back',
      state: 'DRAFT',
      async make(app) {
        const made = await agreementSent(app)
        await step(app, 'rejectHealthAgreement', { agreementKey: made.key, on: DAY, by: by('0773'), ...TOLD })
        return made
      }
    },
    { ...lastState('IN_APPROVAL'), leads: { approveHealthAgreement: 'IN_APPROVAL' }, make: agreementSent },
    {
      name: 'IN_APPROVAL, with one party outstanding',
      state: 'IN_APPROVAL',
      leads: { approveHealthAgreement: 'APPROVED_BY_PARTIES' },
      async make(app) {
        const made = await agreementSent(app)
        const { outstanding } = await there<Agreement>(app, 'healthAgreement', made.key, made.on)
        for (const { code } of outstanding.slice(1)) {
          await step(app, 'approveHealthAgreement', { agreementKey: made.key, on: made.on, by: by(code) })
        }
        return made
      }
    },
    { ...lastState('APPROVED_BY_PARTIES'), make: (app) => agreementAfter(app) },
    { ...lastState('SUBMITTED'), make: (app) => agreementAfter(app, 'submitHealthAgreement') },
    {
      ...lastState('APPROVED'),
      make: (app) => agreementAfter(app, 'submitHealthAgreement', 'recordHealthAuthorityApproval')
    },
    {
      name: 'APPROVED, and run out',
      state: 'APPROVED',
      async make(app) {
        const made = await agreementAfter(app, 'submitHealthAgreement', 'recordHealthAuthorityApproval')
        return { ...made, on: (await there<Agreement>(app, 'healthAgreement', made.key, made.on)).validTo }
      }
    },
    {
      name: 'APPROVED, as the documents have it',
      state: 'APPROVED',
      make: async () => ({ key: '1081-sundhedsaftale-2024', on: DAY })
    },
    {
      ...lastState('WITHDRAWN'),
      async make(app) {
        const made = await anAgreement(app, true)
        await step(app, 'withdrawHealthAgreement', { agreementKey: made.key, on: made.on, ...TOLD })
        return made
      }
    },
    { ...lastState('REPEALED'), make: (app) => agreementRepealed(app, 0) },
    { name: 'APPROVED, to be repealed', state: 'APPROVED', make: (app) => agreementRepealed(app, 30) }
  ]
}

async function agreementRepealed(app: WritingApp, days: number): Promise<Made> {
  const made = await agreementAfter(app, 'submitHealthAgreement', 'recordHealthAuthorityApproval')
  const { key: agreementKey, on } = made
  await step(app, 'repealHealthAgreement', { agreementKey, on, ...repealedFrom(plusDays(on, days)) })
  return made
}

let required = 1081
const PLANS: Life = {
  subject: 'PracticePlan',
  look: (app, { key, on }) => there(app, 'practicePlan', key, on),
  input(action, { key, on }) {
    if (action === 'draftPracticePlan') return { regionCode: key.slice(0, 4), on }
    return {
      planKey: key,
      on,
      ...(action === 'writePracticePlanTopic' ? { topicKey: TOPICS[0] } : {}),
      ...(action === 'givePracticePlanInput' ? { clusterKey: `${key.slice(0, 4)}-sundhedsklynge-vest` } : {}),
      ...(action === 'openPracticePlanHearing' ? { deadline: plusDays(on, 1) } : {}),
      ...(action === 'answerPracticePlanHearing' ? { party: 'PLO' } : {}),
      ...(action === 'recordPracticePlanConsensus' ? { agreed: false } : {}),
      ...(action === 'adoptPracticePlan' ? adoption(key, on) : {}),
      ...(action === 'repealPracticePlan' ? repealedFrom(on) : {}),
      ...TOLD
    }
  },
  situations: [
    {
      ...lastState('REQUIRED'),
      async make() {
        required += 1
        return { key: `${required}-praksisplan`, on: DAY }
      }
    },
    { ...lastState('DRAFT'), make: (app) => aPlan(app, true) },
    { name: 'DRAFT, with nothing in it', state: 'DRAFT', make: (app) => aPlan(app, false) },
    {
      name: 'IN_HEARING, before its deadline',
      state: 'IN_HEARING',
      async make(app) {
        const made = await aPlan(app, true)
        await step(app, 'openPracticePlanHearing', { planKey: made.key, on: made.on, deadline: plusDays(made.on, 6) })
        planDay = plusDays(planDay, 5)
        return { ...made, on: planDay }
      }
    },
    {
      ...lastState('IN_HEARING'),
      async make(app) {
        const made = await aPlan(app, true)
        planDay = plusDays(planDay, 5)
        await step(app, 'openPracticePlanHearing', { planKey: made.key, on: made.on, deadline: planDay })
        return { ...made, on: planDay }
      }
    },
    { ...lastState('HEARD'), make: (app) => planHeard(app, true) },
    { name: 'HEARD, with nobody involved', state: 'HEARD', make: (app) => planHeard(app, false) },
    { ...lastState('PRESENTED'), make: (app) => planAfter(app) },
    { ...lastState('ADOPTED'), make: (app) => planAfter(app, 'adoptPracticePlan') },
    { ...lastState('WITHDRAWN'), make: (app) => planAfter(app, 'withdrawPracticePlan') },
    { ...lastState('REPEALED'), make: (app) => planAfter(app, 'adoptPracticePlan', 'repealPracticePlan') },
    {
      name: 'ADOPTED, to be repealed',
      state: 'ADOPTED',
      async make(app) {
        const { key: planKey, on } = await planAfter(app, 'adoptPracticePlan')
        await step(app, 'repealPracticePlan', { planKey, on, ...repealedFrom(plusDays(on, 30)) })
        return { key: planKey, on }
      }
    }
  ]
}

const TRIED = ['startInitiativeTest', 'startInitiativeEvaluation']
const EVALUATED = [...TRIED, 'recordInitiativeEvaluation']
const INITIATIVES: Life = {
  subject: 'Initiative',
  look: (app, { key, on }) => there(app, 'initiative', key, on),
  input: (action, { key, on }) => ({
    initiativeKey: key,
    on,
    ...(action === 'recommendInitiative' ? { scope: 'NATIONAL' } : {}),
    ...(action === 'takeUpInitiative' ? { bodyKey: '1081-sundhedsklynge-syd' } : {}),
    ...TOLD
  }),
  situations: [
    { ...lastState('IDEA'), make: (app) => anInitiative(app) },
    { ...lastState('TEST'), make: (app) => anInitiative(app, 'startInitiativeTest') },
    { name: 'EVALUATE, with no evaluation', state: 'EVALUATE', make: (app) => anInitiative(app, ...TRIED) },
    {
      ...lastState('EVALUATE'),
      make: (app) => anInitiative(app, ...EVALUATED, 'recommendInitiative')
    },
    {
      ...lastState('IMPLEMENT'),
      make: (app) => anInitiative(app, ...EVALUATED, 'recommendInitiative', 'implementInitiative')
    },
    {
      name: 'IMPLEMENT, not recommended',
      state: 'IMPLEMENT',
      make: (app) => anInitiative(app, ...EVALUATED, 'implementInitiative')
    },
    {
      ...lastState('SPREAD'),
      async make(app) {
        const made = await anInitiative(app, ...EVALUATED, 'recommendInitiative')
        await step(app, 'takeUpInitiative', { initiativeKey: made.key, on: DAY, bodyKey: '1081-ssu', ...TOLD })
        return made
      }
    },
    {
      name: 'SPREAD, as the documents have it',
      state: 'SPREAD',
      make: async () => ({ key: '1082-heart-rehabilitation', on: DAY })
    },
    {
      ...lastState('COMPLETED'),
      make: (app) => anInitiative(app, ...EVALUATED, 'implementInitiative', 'completeInitiative')
    },
    { ...lastState('STOPPED'), make: (app) => anInitiative(app, 'stopInitiative') },
    {
      name: 'EVALUATE, of a cluster that has ended since',
      state: 'EVALUATE',
      async make(app) {
        const { key } = await anInitiative(app, ...EVALUATED, 'recommendInitiative')
        const on = plusDays(DAY, 1)
        // It has ended already where this is made once more.
        await app.ask(`mutation { endBody(input: { bodyKey: "${CLUSTER}", on: "${on}" }) { seq } }`)
        return { key, on }
      }
    }
  ]
}

const GOALS: Life = {
  subject: 'Goal',
  async look(app, { key, on }) {
    const found = (await goalsOfBody(app, CLUSTER, on)).find((goal) => goal.key === key)
    if (!found) throw new Error(`There is no goal ${key}.`)
    return found
  },
  input: (action, { key, on }) => ({
    goalKey: key,
    on,
    ...(action === 'recordMeasurement' ? { value: 4, source: 'Sygehusets egen opgørelse' } : {}),
    ...(action === 'closeGoal' ? { outcome: 'MISSED' } : {}),
    ...TOLD
  }),
  situations: [
    { ...lastState('OPEN'), make: (app) => aGoal(app) },
    { ...lastState('CLOSED'), make: (app) => aGoal(app, 'closeGoal') },
    { ...lastState('WITHDRAWN'), make: (app) => aGoal(app, 'withdrawGoal') }
  ]
}

const LIVES = [AGREEMENTS, PLANS, INITIATIVES, GOALS]
/** Steps that name no subject, since they make it; where they are open is told with practice plans. */
const MAKING = new Set(LIFECYCLES.flatMap(({ begins }) => begins.map(({ action }) => action)))

for (const life of LIVES) {
  const table = LIFECYCLES.find(({ subject }) => subject === life.subject)
  if (!table) throw new Error(`There is no table of ${life.subject}.`)
  const actions = [...new Set(table.transitions.map(({ action }) => action))]

  t.test(`${life.subject}: from every state every step does what the table says, and no other is taken`, async (t) => {
    const app = await writingApp(t, { today: '2900-01-01' })
    // The turn of the day is recorded, so that nothing is written but what the steps write.
    await until(async () => (await app.app.inject('/v1/digest')).json().seq > 0)
    /** Steps that were stopped by a condition, with its rule. */
    const stopped = new Set<string>()
    t.same([...new Set(life.situations.map(({ state }) => state))].sort(), Object.keys(table.states.values).sort())
    for (const situation of life.situations) {
      await t.test(situation.name, async (t) => {
        const rows = table.transitions.filter(({ from }) => from.includes(situation.state))
        const open = [...new Set(rows.map(({ action }) => action))]
        const made = await situation.make(app)
        const before = await life.look(app, made)
        const content = lastCommitOf(app.path)
        t.same(
          before.nextSteps.map(({ action }) => action).sort(),
          [...open].sort(),
          'nextSteps are those of the table'
        )

        for (const action of actions.filter((one) => !open.includes(one) && !MAKING.has(one))) {
          const ofAction = table.transitions.filter((one) => one.action === action)
          t.match(
            await refused(app, action, life.input(action, made, before)),
            {
              code: 'CONFLICT',
              state: situation.state,
              from: [...new Set(ofAction.flatMap(({ from }) => from))],
              possible: open,
              rule: ofAction.find(({ rule }) => rule)?.rule ?? null,
              message: new RegExp(
                `^The step “.*” is not possible while .* has status “${table.states.values[situation.state]?.en.label}”`
              )
            },
            `${action} is not possible`
          )
        }
        for (const { action, possible, blockedBy } of before.nextSteps.filter((one) => !one.possible)) {
          const musts = blockedBy.filter(({ strength }) => strength === 'MUST')
          const refusal = await refused(app, action, life.input(action, made, before))
          t.equal(possible, false)
          t.equal(refusal.code, 'RULE_VIOLATION', `${action} is stopped`)
          t.same(
            refusal.violations.map(({ rule, message }) => ({ rule, message })),
            musts.map(({ rule, message }) => ({ rule: rule?.key ?? null, message })),
            'by what nextSteps told'
          )
          for (const { rule, provenance } of refusal.violations) {
            t.equal(provenance.length > 0, rule !== null, `${rule ?? 'what follows from no rule'} has its place`)
            stopped.add(`${action} ${rule}`)
          }
        }
        t.same(await life.look(app, made), before, 'what was refused has changed nothing')
        t.equal(lastCommitOf(app.path), content, 'in the file neither')

        for (const { action } of before.nextSteps.filter(({ possible }) => possible)) {
          const own = action === before.nextSteps[0]?.action ? made : await situation.make(app)
          const now = await life.look(app, own)
          const input = { ...life.input(action, own, now), clientMutationId: `${action}-1` }
          const to = situation.leads?.[action] ?? rows.find((one) => one.action === action)?.to

          const unwritten = lastCommitOf(app.path)
          const tried = await step(app, action, { ...input, validateOnly: true, expectedVersion: now.version })
          t.same([tried.seq, tried.clientMutationId], [null, `${action}-1`])
          t.match(await refused(app, action, { ...input, expectedVersion: now.version + 1 }), {
            code: 'STALE',
            currentVersion: now.version
          })
          t.equal(lastCommitOf(app.path), unwritten, `${action} that is only validated, or stale, writes nothing`)
          t.same(await life.look(app, own), now)

          const done = await step(app, action, { ...input, expectedVersion: now.version })
          t.equal(stateOf(done.subject), to, `${action} leads to ${to}`)
          t.equal(done.subject.version, now.version + 1)
          t.equal(done.subject.history.length, now.history.length + 1)
          t.match(done.subject.history.at(-1), { action, on: own.on, state: to })
          t.equal(done.clientMutationId, `${action}-1`)
          t.ok(done.seq !== null)
          t.same({ ...tried, seq: done.seq }, done, 'as it was validated')
          t.same(await life.look(app, own), done.subject, 'and as it is read')
        }
      })
    }
    for (const { action, guards } of table.transitions) {
      for (const { rule, text } of guards.filter(({ strength }) => strength === 'MUST')) {
        const seen = [...stopped].some((one) => (rule ? one === `${action} ${rule}` : one.startsWith(`${action} `)))
        t.ok(seen, `${action} was stopped by: ${text.en}`)
      }
    }
  })
}

t.test('a life begins with what its mutation tells, and what is only validated begins none', async (t) => {
  const app = await writingApp(t, { today: '2900-01-01' })
  await until(async () => (await app.app.inject('/v1/digest')).json().seq > 0)
  const beginnings: Record<string, Input> = {
    draftHealthAgreement: { regionCode: '1081', on: DAY, validFrom: '2027-07-01' },
    draftPracticePlan: { regionCode: '1081', on: DAY },
    proposeInitiative: {
      key: 'ny',
      clusterKey: CLUSTER,
      on: DAY,
      name: { da: 'Ny indsats' },
      text: { da: 'Noget nyt.' }
    },
    setGoal: { bodyKey: CLUSTER, on: DAY, title: 'Kortere ventetid' }
  }
  t.same(
    Object.keys(beginnings).sort(),
    KNOWN.map(({ name }) => name)
      .filter((one) => MAKING.has(one))
      .sort()
  )
  for (const [action, input] of Object.entries(beginnings)) {
    const content = lastCommitOf(app.path)
    const given = { ...input, clientMutationId: action }
    t.match(await step(app, action, { ...given, validateOnly: true }), { seq: null, clientMutationId: action })
    t.equal(lastCommitOf(app.path), content, `${action} that is only validated writes nothing`)
    const { subject, seq, clientMutationId, warnings } = await step(app, action, given)
    t.equal(clientMutationId, action)
    t.ok(seq !== null)
    t.same(warnings, [])
    const table = LIFECYCLES.find(({ begins }) => begins.some((one) => one.action === action))
    t.match(subject.history, [{ action, on: DAY, revision: 1, state: table?.begins[0]?.to }])
  }
  t.match(await refused(app, 'setGoal', { ...beginnings.setGoal, expectedVersion: 9 }), { code: 'STALE' })
})

t.test('steps are taken in the order of time: one before the latest is told where it must not lie', async (t) => {
  const app = await writingApp(t, { today: '2900-01-01' })
  const made: [Life, Made][] = [
    [AGREEMENTS, await agreementSent(app)],
    [INITIATIVES, await anInitiative(app, ...TRIED)],
    [GOALS, await aGoal(app, 'recordMeasurement')]
  ]
  planAtWork = null
  made.push([PLANS, await planHeard(app, true)])
  for (const [life, { key, on }] of made) {
    const now = await life.look(app, { key, on })
    const last = now.history.at(-1)
    for (const { action } of now.nextSteps) {
      const early = { key, on: plusDays(on, -1) }
      t.match(
        await refused(app, action, life.input(action, early, now)),
        {
          code: 'INVALID_INPUT',
          issues: [
            { field: 'input.on', message: `must not lie before the latest step, on ${dated(last?.on ?? on).en}` }
          ]
        },
        `${action} the day before`
      )
    }
    t.same(await life.look(app, { key, on }), now)
  }
})

/* Languages */

t.test('a refusal is told in Danish or English, whichever the caller prefers, to its last word', async (t) => {
  const app = await writingApp(t, { today: '2900-01-01' })
  const { key } = await draftAgreement(app, '1082', DAY, '2027-07-01')
  const name = 'Sundhedsaftale 2027–2031, Region Midtjylland'
  const refusals: [action: string, input: Input, read: (refusal: Refused) => unknown, da: string, en: string][] = [
    [
      'approveHealthAgreement',
      { agreementKey: key, on: DAY, by: by('0751') },
      ({ message }) => message,
      `Skridtet »Godkend som part« er ikke muligt, mens ${name} (${key}) har status »under udarbejdelse«. Det kræver status »til godkendelse«. Mulige skridt nu: »Giv klyngens indspil«, »Drøft almen praksis’ rolle«, »Ret udkastet«, »Send til godkendelse hos parterne«, »Opgiv udkastet« eller »Ophæv ved lov«.`,
      `The step “Approve as a party” is not possible while ${name} (${key}) has status “draft”. The step requires status “in approval”. Possible steps now: “Give a cluster’s input”, “Discuss the role of general practice”, “Revise the draft”, “Send to the parties for approval”, “Give up the draft” or “Repeal by law”.`
    ],
    [
      'sendHealthAgreementForApproval',
      { agreementKey: key, on: DAY },
      ({ violations }) => violations[1]?.message,
      'Aftalen har ingen mål at følge op på: sæt mindst ét med setGoal.',
      'The agreement has no goal to follow up: set at least one with setGoal.'
    ],
    [
      'draftHealthAgreement',
      { regionCode: '1082', on: DAY, validFrom: '2027-06-30' },
      ({ issues }) => issues,
      `må ikke ligge før den 1. juli 2031, hvor ${name} (${key}) ophører`,
      `must not lie before 1 July 2031, when ${name} (${key}) ends`
    ],
    [
      'approveHealthAgreement',
      { agreementKey: key, on: DAY, by: { bodyKey: '1082-ssu' } },
      ({ violations }) => violations[0]?.message,
      'Sundhedssamarbejdsudvalget i Region Midtjylland (1082-ssu) er ikke en myndighed og kan ikke godkende en sundhedsaftale: angiv regionsrådet i regionCode eller en kommunalbestyrelse i municipalityCode.',
      'Sundhedssamarbejdsudvalget i Region Midtjylland (1082-ssu) is not an authority and cannot decide on a health agreement: give the regional council in regionCode or a municipal council in municipalityCode.'
    ]
  ]
  const headers: [Record<string, string>, 'da' | 'en'][] = [
    [{ 'accept-language': 'da' }, 'da'],
    [{ 'accept-language': 'en' }, 'en'],
    [{ 'accept-language': 'da-DK, en;q=0.8' }, 'da'],
    [{ 'accept-language': 'da;q=0.5, en' }, 'en'],
    [{ 'accept-language': 'de, da;q=0.2' }, 'da'],
    [{ 'accept-language': 'kaudervælsk;;q=x' }, 'en'],
    [{}, 'en']
  ]
  for (const [action, input, read, da, en] of refusals) {
    for (const [header, language] of headers) {
      const told = read(await refused(app, action, input, header))
      const text = language === 'da' ? da : en
      const expected = Array.isArray(told) ? [{ field: 'input.validFrom', message: text }] : text
      t.same(told, expected, `${action} for ${header['accept-language'] ?? 'who does not say'}`)
    }
  }
})
