import { existsSync, readFileSync } from 'node:fs'
import type { Test } from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import type { TestApp } from './app.ts'
import { beside } from './beside.ts'
import { type Input, openService, seededFile, serviceOf, writingApp } from './representation.ts'
import { mustBeInWords } from './words.ts'

export const HOLBAEK = '1085-sundhedsklynge-holbaek'
export const VEST = '1081-sundhedsklynge-vest'

/* Population */

const SHARED = new URL('../../../shared/data/population-2021k1-folk1a.csv', import.meta.url)

/** A real StatBank file, where it lies beside the project; null elsewhere. */
export const realPopulation = (): string | null => (existsSync(SHARED) ? readFileSync(SHARED, 'utf8') : null)

/** Invented figures for every municipality, in the shape of StatBank's file, with rows of its own in the end. */
export function inventedPopulation(codes: readonly string[], quarter = '2022K1', more: readonly string[] = []): string {
  const rows = codes.map((code, index) => `${Number(code)};${quarter};${10_000 + 7 * index}`)
  return ['OMRÅDE;TID;INDHOLD', ...rows, ...more, ''].join('\n')
}

/** The codes of all municipalities, in their order. */
export function allCodes(path: string): string[] {
  const service = openService(path)
  try {
    return [...service.structure.image.municipality.keys()].sort()
  } finally {
    service.close()
  }
}

/** Takes a file in as the command does; what it came to. */
export function importInto(
  path: string,
  text: string | Uint8Array,
  more: { source?: string; referenceDate?: Day } = {}
) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return beside(path, (db) => {
    const { services, context } = serviceOf(db)
    return services.populations.importPopulation({ bytes, ...more }, context)
  })
}

/** An app that writes, with figures of 1 January 2022 of its own, invented where nothing else is said. */
export async function fundsApp(t: Test, population?: string) {
  const path = seededFile(t)
  const codes = allCodes(path)
  importInto(path, population ?? inventedPopulation(codes))
  return { ...(await writingApp(t, { databasePath: path })), codes }
}

/* Steps */

const ENTRY = `key kind on basis purpose remark decidedBy money { ore dkk } balanceAfter { ore }
  party { __typename ... on Region { code } ... on Municipality { code } } initiative { key } of { key }
  reversedBy { key } agreedBy { ... on Region { code } ... on Municipality { code } }`
export const FUND = `id key year version stage cluster { key }
  contributed { ore } allocated { ore } returned { ore } carriedIn { ore } carriedOut { ore } balance { ore dkk }
  entries { ${ENTRY} } history { action by partyKey on state remark }
  nextSteps { action by possible rule { key } blockedBy { strength message(language: EN) rule { key } } }`

type Ore = { ore: string }
export type EntryAnswer = {
  key: string
  kind: string
  on: Day
  basis: string | null
  purpose: string | null
  remark: string | null
  decidedBy: string | null
  money: Ore & { dkk: string }
  balanceAfter: Ore
  party: { code: string } | null
  initiative: { key: string } | null
  of: { key: string } | null
  reversedBy: { key: string } | null
  agreedBy: { code: string }[]
}
export type FundAnswer = {
  id: string
  key: string
  year: number
  version: number
  stage: string
  cluster: { key: string }
  contributed: Ore
  allocated: Ore
  returned: Ore
  carriedIn: Ore
  carriedOut: Ore
  balance: Ore & { dkk: string }
  entries: EntryAnswer[]
  history: { action: string; by: string; partyKey: string; on: Day; state: string; remark: string | null }[]
  nextSteps: {
    action: string
    by: string[]
    possible: boolean
    rule: { key: string } | null
    blockedBy: { strength: string; message: string; rule: { key: string } | null }[]
  }[]
}
export type FundAction =
  | 'openJointFund'
  | 'contributeToJointFund'
  | 'allocateFromJointFund'
  | 'returnToJointFund'
  | 'reverseFundEntry'
  | 'closeJointFund'
export const FUND_ACTIONS: readonly FundAction[] = [
  'openJointFund',
  'contributeToJointFund',
  'allocateFromJointFund',
  'returnToJointFund',
  'reverseFundEntry',
  'closeJointFund'
]

type Warning = { strength: string; message: string; rule: { key: string } | null }
export type Stepped = { fund: FundAnswer; warnings: Warning[]; seq: number | null }
export type Refusal = {
  code: string
  message: string
  violations: { rule: string | null; message: string }[]
  issues: { field: string; message: string }[]
}
type Body<Data> = { data?: Data | null; errors?: { message: string; extensions: Record<string, unknown> }[] }

const typeOf = (action: string) => `${action.charAt(0).toUpperCase()}${action.slice(1)}Input!`

/** Asks as someone who reads a language. */
async function askIn<Data>({ app }: TestApp, language: string, query: string, input: Input): Promise<Body<Data>> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'accept-language': language },
    payload: { query, variables: { input } }
  })
  return response.json()
}

const stepQuery = (action: FundAction) =>
  `mutation ($input: ${typeOf(action)}) { ${action}(input: $input) {
    jointFund { ${FUND} } warnings { strength message(language: EN) rule { key } } seq } }`

/** Takes a step; throws where it is refused. */
export async function step(app: TestApp, action: FundAction, input: Input): Promise<Stepped> {
  type Data = Record<string, { jointFund: FundAnswer; warnings: Warning[]; seq: number | null } | null>
  const { data, errors } = await askIn<Data>(app, 'en', stepQuery(action), input)
  const payload = data?.[action]
  if (!payload) throw new Error(`${action} ${JSON.stringify(input)} was refused: ${JSON.stringify(errors)}`)
  return { fund: payload.jointFund, warnings: payload.warnings, seq: payload.seq }
}

/** Tries anything that writes, in both languages; throws where it is not refused. */
export async function refusal(app: TestApp, query: string, input: Input): Promise<Refusal & { danish: string }> {
  const told: Refusal[] = []
  for (const language of ['en', 'da']) {
    const { data, errors } = await askIn<Record<string, unknown>>(app, language, query, input)
    const [error] = errors ?? []
    if (!error) throw new Error(`${JSON.stringify(input)} went through: ${JSON.stringify(data)}`)
    mustBeInWords(error)
    told.push({ violations: [], issues: [], ...error.extensions, message: error.message } as unknown as Refusal)
  }
  const [english, danish] = told as [Refusal, Refusal]
  return { ...english, danish: danish.message }
}

export const refusedStep = (app: TestApp, action: FundAction, input: Input) => refusal(app, stepQuery(action), input)

/** A cluster's fund of a year, opened on a day; its key. */
export async function openFund(app: TestApp, clusterKey = HOLBAEK, year = 2022, on: Day = '2022-07-01') {
  return (await step(app, 'openJointFund', { clusterKey, year, on })).fund.key
}

/** An initiative of a cluster; its key. */
export async function propose(app: TestApp, clusterKey = HOLBAEK, key = 'proeve', on: Day = '2022-07-01') {
  const text = { da: 'Prøve', en: 'Trial' }
  const { data, errors } = await app.ask<{ proposeInitiative: { initiative: { key: string } } | null }>(
    'mutation ($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { initiative { key } } }',
    { input: { key, clusterKey, on, name: text, text } }
  )
  const made = data?.proposeInitiative?.initiative.key
  if (!made) throw new Error(JSON.stringify(errors))
  return made
}

export async function fundOf({ ask }: TestApp, key: string, asOf?: Day): Promise<FundAnswer | null> {
  const { data } = await ask<{ jointFund: FundAnswer | null }>(
    `query ($key: String!, $asOf: Date) { jointFund(key: $key, asOf: $asOf) { ${FUND} } }`,
    { key, asOf }
  )
  return data.jointFund
}
