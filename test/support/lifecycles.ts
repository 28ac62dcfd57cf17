import { readFileSync } from 'node:fs'
import { getNamedType, isObjectType } from 'graphql'
import type { Day } from '../../src/domain/basics/time.ts'
import type { TestApp } from './app.ts'
import { beside, copiesOf, madeDatabases } from './beside.ts'
import { schema } from './graph.ts'
import { mustBeInWords } from './words.ts'

/* The mutations, as the SDL has them */

type StepMutation = { name: string; input: string; payload: string; field: string; subject: string }

/** Every mutation that is a step in a life: its payload warns of obstacles. */
export const STEP_MUTATIONS: readonly StepMutation[] = Object.values(
  schema.getMutationType()?.getFields() ?? {}
).flatMap(({ name, type, args }) => {
  const payload = getNamedType(type)
  if (!isObjectType(payload)) return []
  const { warnings, ...fields } = payload.getFields()
  if (!warnings || getNamedType(warnings.type).name !== 'Obstacle') return []
  const [changed] = Object.values(fields)
  const [input] = args
  if (!changed || !input) throw new Error(`${name} has no input or changes nothing.`)
  return {
    name,
    input: String(input.type),
    payload: payload.name,
    field: changed.name,
    subject: getNamedType(changed.type).name
  }
})

/** What this file knows how to read; a life that is added later is tested where it is added. */
const SELECTED: Record<string, string> = {
  HealthAgreement: `status revision generation validFrom validTo originalValidTo extendedByMonths shortenedByMonths
    replaces { key } outstanding { ... on Region { code } ... on Municipality { code } }
    approvals { status on decidedBy party { ... on Region { code } ... on Municipality { code } } }
    missingInputs { key } inputs { on text cluster { key } } goals { key title }`,
  PracticePlan: `status revision inForceFrom inForceTo replaces { key } topics { text on topic { key } }
    hearingAnswers { party on text } consensus { agreed on remark }`,
  Initiative: `phase evaluation recommendedFor spread { scope on text from { key } to { key } }
    targetGroups { key } topics { key } partners { ... on Municipality { code } ... on Hospital { key } ... on Organisation { key } }`,
  Goal: `title stage status unit baseline target due theme { key } measurements { on value source }
    owner { __typename ... on Cluster { key } ... on HealthAgreement { key } ... on Initiative { key } ... on Ssu { key } }`
}
const OBSTACLE = 'strength message(language: EN) rule { key }'
const COMMON = `__typename key version
  nextSteps { action by possible rule { key } blockedBy { ${OBSTACLE} } }
  history { action on by partyKey revision state remark decidedBy legalBasis months deadline agreed scope topic { key } }`

export const KNOWN = STEP_MUTATIONS.filter(({ subject }) => subject in SELECTED)

/* What is answered */

export type ObstacleAnswer = { strength: 'MUST' | 'SHOULD'; message: string; rule: { key: string } | null }
type Coded = { code: string }
type Keyed = { key: string }
/** Anything with a life, with what every one of them says and what some do. */
export type Subject = {
  __typename: string
  key: string
  version: number
  nextSteps: {
    action: string
    by: string[]
    possible: boolean
    rule: Keyed | null
    blockedBy: ObstacleAnswer[]
  }[]
  history: {
    action: string
    on: Day
    by: string
    partyKey: string | null
    revision: number
    state: string
    remark: string | null
    decidedBy: string | null
    legalBasis: string | null
    months: number | null
    deadline: Day | null
    agreed: boolean | null
    scope: string | null
    topic: Keyed | null
  }[]
}
export type Agreement = Subject & {
  status: string
  revision: number
  generation: number
  validFrom: Day
  validTo: Day
  originalValidTo: Day | null
  extendedByMonths: number
  shortenedByMonths: number
  replaces: Keyed | null
  outstanding: Coded[]
  approvals: { status: string; on: Day | null; decidedBy: string | null; party: Coded }[]
  missingInputs: Keyed[]
  inputs: { on: Day; text: string; cluster: Keyed }[]
  goals: (Keyed & { title: string })[]
}
export type Plan = Subject & {
  status: string
  revision: number
  inForceFrom: Day | null
  inForceTo: Day | null
  replaces: Keyed | null
  topics: { text: string | null; on: Day | null; topic: Keyed }[]
  hearingAnswers: { party: string; on: Day; text: string }[]
  consensus: { agreed: boolean; on: Day; remark: string } | null
}
export type Initiative = Subject & {
  phase: string
  evaluation: string | null
  recommendedFor: string | null
  spread: { scope: string; on: Day | null; text: string; from: Keyed | null; to: Keyed | null }[]
  targetGroups: Keyed[]
  topics: Keyed[]
  partners: (Partial<Coded> & Partial<Keyed>)[]
}
export type Goal = Subject & {
  title: string
  stage: string
  status: string
  unit: string | null
  theme: Keyed | null
  measurements: { on: Day; value: number; source: string }[]
  owner: { __typename: string; key: string }
}

export type Input = Record<string, unknown>
export type Stepped<S extends Subject = Subject> = {
  subject: S
  warnings: ObstacleAnswer[]
  seq: number | null
  clientMutationId: string | null
}
export type Violation = {
  rule: string | null
  message: string
  provenance: { document: string; section: string }[]
}
export type Refused = {
  message: string
  code: string
  issues: { field: string; message: string }[]
  violations: Violation[]
  state?: string
  from?: string[]
  possible?: string[]
  rule?: string | null
  field?: string
  currentVersion?: number
}

/** Sends a step, in the language of the caller where there is one. */
export async function sendStep(app: TestApp, action: string, input: Input, headers: Record<string, string> = {}) {
  const mutation = KNOWN.find(({ name }) => name === action)
  if (!mutation) throw new Error(`There is no mutation ${action}.`)
  const query = `mutation ($input: ${mutation.input}) { ${action}(input: $input) {
    subject: ${mutation.field} { ${COMMON} ${SELECTED[mutation.subject]} }
    warnings { ${OBSTACLE} } seq clientMutationId } }`
  const response = await app.app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables: { input } }
  })
  const { data, errors = [] } = response.json() as {
    data: Record<string, Stepped | null> | null
    errors?: { message: string; extensions: Record<string, unknown> }[]
  }
  return { payload: data?.[action] ?? null, errors }
}

/** Takes a step, and throws where it is refused. */
export async function step<S extends Subject = Subject>(
  app: TestApp,
  action: string,
  input: Input
): Promise<Stepped<S>> {
  const { payload, errors } = await sendStep(app, action, input)
  if (!payload) throw new Error(`${action} ${JSON.stringify(input)} was refused: ${JSON.stringify(errors)}`)
  return payload as Stepped<S>
}

/** Tries a step, and throws where it is not refused. */
export async function refused(
  app: TestApp,
  action: string,
  input: Input,
  headers?: Record<string, string>
): Promise<Refused> {
  const { payload, errors } = await sendStep(app, action, input, headers)
  const [error] = errors
  if (!error || payload) throw new Error(`${action} ${JSON.stringify(input)} went through: ${JSON.stringify(payload)}`)
  mustBeInWords(error)
  return { issues: [], violations: [], ...error.extensions, message: error.message } as unknown as Refused
}

/** The subject as of a day; null where it is not there. */
export async function read<S extends Subject>(
  { ask }: TestApp,
  field: 'healthAgreement' | 'practicePlan' | 'initiative',
  key: string,
  asOf: Day
): Promise<S | null> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
  const { data, errors } = await ask<Record<string, S | null>>(
    `query ($key: String!, $asOf: Date!) { ${field}(key: $key, asOf: $asOf) { ${COMMON} ${SELECTED[type]} } }`,
    { key, asOf }
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data[field] ?? null
}

/** The same, where it must be there. */
export async function there<S extends Subject>(...asked: Parameters<typeof read>): Promise<S> {
  const found = await read<S>(...asked)
  if (!found) throw new Error(`${asked[2]} is not there on ${asked[3]}.`)
  return found
}

/** The goals of a body on a day. */
export async function goalsOfBody({ ask }: TestApp, key: string, asOf: Day): Promise<Goal[]> {
  const { data, errors } = await ask<{ cluster: { goals: Goal[] } | null }>(
    `query ($key: String!, $asOf: Date!) { cluster(key: $key, asOf: $asOf) { goals { ${COMMON} ${SELECTED.Goal} } } }`,
    { key, asOf }
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.cluster?.goals ?? []
}

export const stateOf = (subject: Subject): string | undefined => subject.history.at(-1)?.state
export const codes = (parties: readonly Coded[]): string[] => parties.map(({ code }) => code)
export const keys = (list: readonly Keyed[]): string[] => list.map(({ key }) => key)

/** The name of a party as an authority that decides. */
export const by = (code: string): Input => (code.startsWith('108') ? { regionCode: code } : { municipalityCode: code })

/* The file beside the app */

/** The header of the index of the write-ahead log, in which SQLite counts every commit: of the file, or of each open copy. */
export const lastCommitOf = (path: string): string => {
  const files = madeDatabases.has(path) ? copiesOf(path) : [path]
  return files.map((file) => readFileSync(`${file}-shm`).toString('hex', 0, 48)).join()
}

/** Takes a region's agreements, and what is in doubt of them, out of a file that nothing has been recorded in. */
export const withoutAgreements = (path: string, regionCode: string): void =>
  beside(path, (db) => {
    db.raw.prepare('delete from health_agreement where region_key = ?').run(regionCode)
    db.raw
      .prepare(
        `update doubt set subjects = (
           select json_group_array(json(value)) from json_each(doubt.subjects)
           where value ->> 'type' <> 'HealthAgreement' or value ->> 'key' not like ?
         )`
      )
      .run(`${regionCode}-%`)
  })

/* The way to a state */

/** Begins an agreement; its key. */
export async function draftAgreement(app: TestApp, regionCode: string, on: Day, validFrom: Day, more: Input = {}) {
  const { subject } = await step<Agreement>(app, 'draftHealthAgreement', { regionCode, on, validFrom, ...more })
  return subject
}

/** Everything that a draft needs before it is sent: input of every cluster, and a goal. */
export async function prepareAgreement(app: TestApp, agreementKey: string, on: Day): Promise<void> {
  const { missingInputs } = await there<Agreement>(app, 'healthAgreement', agreementKey, on)
  for (const { key } of missingInputs) {
    await step(app, 'giveHealthAgreementInput', { agreementKey, clusterKey: key, on, remark: `Indspil fra ${key}` })
  }
  await step(app, 'setGoal', { agreementKey, on, title: 'Færre genindlæggelser' })
}

/** Every party that has yet to approve does, on the day. */
export async function approveAll(app: TestApp, agreementKey: string, on: Day): Promise<Agreement> {
  for (const { code } of (await there<Agreement>(app, 'healthAgreement', agreementKey, on)).outstanding) {
    await step(app, 'approveHealthAgreement', { agreementKey, on, by: by(code) })
  }
  return there<Agreement>(app, 'healthAgreement', agreementKey, on)
}

/** Brings a draft through every approval, all on one day. */
export async function concludeAgreement(app: TestApp, agreementKey: string, on: Day): Promise<Agreement> {
  await prepareAgreement(app, agreementKey, on)
  await step(app, 'sendHealthAgreementForApproval', { agreementKey, on })
  await approveAll(app, agreementKey, on)
  await step(app, 'submitHealthAgreement', { agreementKey, on })
  return (await step<Agreement>(app, 'recordHealthAuthorityApproval', { agreementKey, on })).subject
}

export const TOPICS = [
  'practice-plan-topic-doctor-coverage',
  'practice-plan-topic-accessibility',
  'practice-plan-topic-capacity',
  'practice-plan-topic-role-of-general-practice'
]

/** Writes every required topic of a plan, and records who was involved. */
export async function writePlan(app: TestApp, planKey: string, on: Day): Promise<void> {
  for (const topicKey of TOPICS) {
    await step(app, 'writePracticePlanTopic', { planKey, topicKey, on, remark: `Om ${topicKey}` })
  }
  await step(app, 'involveMunicipalitiesInPlan', { planKey, on, remark: 'Drøftet med KKR.' })
  await step(app, 'involveGeneralPracticeInPlan', { planKey, on, remark: 'Drøftet med PLO.' })
}

/** Hears a written plan from the day to the deadline, and presents it. */
export async function hearAndPresentPlan(app: TestApp, planKey: string, on: Day, deadline: Day): Promise<void> {
  await step(app, 'openPracticePlanHearing', { planKey, on, deadline })
  await step(app, 'closePracticePlanHearing', { planKey, on: deadline })
  await step(app, 'presentPracticePlanToSsu', { planKey, on: deadline })
}

/** Proposes an initiative of a cluster; its key. */
export async function propose(app: TestApp, key: string, clusterKey: string, on: Day, more: Input = {}) {
  const { subject } = await step<Initiative>(app, 'proposeInitiative', {
    key,
    clusterKey,
    on,
    name: { da: `Indsats ${key}`, en: `Initiative ${key}` },
    text: { da: 'Prøves af.' },
    ...more
  })
  return subject
}
