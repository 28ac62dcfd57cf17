import fc from 'fast-check'
import t from 'tap'
import { DomainError } from '../../src/domain/basics/errors.ts'
import { type Day, plusDays } from '../../src/domain/basics/time.ts'
import { LIFECYCLES } from '../../src/domain/lifecycles/lifecycles.ts'
import type { Image } from '../../src/domain/model/image.ts'
import type { Row } from '../../src/domain/model/records.ts'
import { REVISING } from '../../src/domain/model/states.ts'
import type { OperationName } from '../../src/domain/operations/operations.ts'
import type { Db } from '../../src/store/database.ts'
import { readImage } from '../../src/store/read-image.ts'
import { KNOWN, lastCommitOf, TOPICS, withoutAgreements } from '../support/lifecycles.ts'
import { atOnce, openService, plainImage, type Service, seededFile } from '../support/representation.ts'
import { repeats } from '../support/thorough.ts'

/*
 * Random lives: steps that follow and steps that do not, some only validated, some with a version that is not the one
 * there. After each the rows are read and judged by what a reader of the documents would say, without the engine.
 */

const REGION = '1081'
const CLUSTER = '1081-sundhedsklynge-vest'
const BEGIN: Day = '2023-01-02'

const one = fc.record({
  // Most go on with some life where it stands; others do anything.
  action: fc.oneof(
    { weight: 5, arbitrary: fc.constant('onward') },
    { weight: 3, arbitrary: fc.constantFrom(...KNOWN.map(({ name }) => name)) }
  ),
  life: fc.constantFrom(
    'HealthAgreement',
    'HealthAgreement',
    'HealthAgreement',
    'HealthAgreement',
    'PracticePlan',
    'PracticePlan',
    'Initiative',
    'Goal'
  ),
  pick: fc.nat(1000),
  /** How many steps onward are taken one after the other. */
  times: fc.constantFrom(1, 2, 14),
  /** How far time goes on before it; a little back at times. */
  days: fc.constantFrom(0, 0, 0, 1, 7, 31, -1),
  validateOnly: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  expectedVersion: fc.oneof(
    { weight: 19, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(1, 999) }
  )
})
type One = typeof one extends fc.Arbitrary<infer Value> ? Value : never

/** The steps that one stands for. */
function inARow(given: One): One[] {
  const times = given.action === 'onward' ? given.times : 1
  return Array.from({ length: times }, (_, index) => ({
    ...given,
    pick: given.pick + index,
    // Every step that is only validated is tried on a copy, so these are few.
    ...(index === 0 ? {} : { days: 0, validateOnly: false, expectedVersion: null })
  }))
}

type Run = Service & { today: Day }

const last = <T>(list: Iterable<T>): T | undefined => [...list].at(-1)

/** What the life is about that is to go on: mostly the latest. */
function subjectOf(image: Image, life: string, pick: number): string {
  const lists: Record<string, Iterable<{ key: string }>> = {
    HealthAgreement: [...image.healthAgreement.values()].filter((found) => found.regionKey === REGION),
    PracticePlan: [...image.practicePlan.values()].filter((found) => found.regionKey === REGION),
    Initiative: image.initiative.values(),
    Goal: image.goal.values()
  }
  const keys = [...(lists[life] ?? [])].map(({ key }) => key)
  return (pick % 5 === 0 ? keys[pick % Math.max(1, keys.length)] : last(keys)) ?? 'ukendt'
}

/** The step that would follow in the life, read from its last state alone. */
function onward(image: Image, life: string, key: string, pick: number): string {
  const steps = [...image.step.values()].filter((step) => step.subjectKey === key)
  const state = steps.at(-1)?.state
  const did = (action: string) => steps.some((step) => step.action === action)
  const some = (...names: string[]) => names[pick % names.length] ?? ''
  const seldom = pick % 12 === 0
  const follow: Record<string, Record<string, string>> = {
    HealthAgreement: {
      DRAFT:
        pick % 3 === 0
          ? 'setGoal'
          : some(
              'giveHealthAgreementInput',
              'giveHealthAgreementInput',
              'reviseHealthAgreement',
              'sendHealthAgreementForApproval'
            ),
      IN_APPROVAL: pick % 17 === 0 ? 'rejectHealthAgreement' : 'approveHealthAgreement',
      APPROVED_BY_PARTIES: 'submitHealthAgreement',
      SUBMITTED: pick % 5 === 0 ? 'recordHealthAuthorityRejection' : 'recordHealthAuthorityApproval',
      APPROVED: some('followUpHealthAgreement', 'extendHealthAgreement', 'draftHealthAgreement', 'draftHealthAgreement')
    },
    PracticePlan: {
      DRAFT: some(
        'writePracticePlanTopic',
        'writePracticePlanTopic',
        'givePracticePlanInput',
        'involveMunicipalitiesInPlan',
        'involveGeneralPracticeInPlan',
        'openPracticePlanHearing'
      ),
      IN_HEARING: some('answerPracticePlanHearing', 'closePracticePlanHearing'),
      HEARD: seldom ? 'revisePracticePlan' : 'presentPracticePlanToSsu',
      PRESENTED: seldom ? 'recordPracticePlanConsensus' : 'adoptPracticePlan',
      ADOPTED: some('followUpPracticePlan', 'draftPracticePlan')
    },
    Initiative: {
      IDEA: 'startInitiativeTest',
      TEST: 'startInitiativeEvaluation',
      EVALUATE: did('recordInitiativeEvaluation')
        ? some('recommendInitiative', 'implementInitiative')
        : 'recordInitiativeEvaluation',
      IMPLEMENT: some('recommendInitiative', 'takeUpInitiative', 'completeInitiative'),
      SPREAD: some('takeUpInitiative', 'takeUpInitiative', 'completeInitiative')
    },
    Goal: { OPEN: seldom ? 'closeGoal' : 'recordMeasurement' }
  }
  const begin: Record<string, string> = {
    HealthAgreement: 'draftHealthAgreement',
    PracticePlan: 'draftPracticePlan',
    Initiative: 'proposeInitiative',
    Goal: 'setGoal'
  }
  return follow[life]?.[state ?? ''] ?? begin[life] ?? ''
}

/** Takes the step on the day; what it names is picked from what is there. */
function take(run: Run, { action: asked, life: wanted, pick, validateOnly, expectedVersion }: One) {
  const { image } = run.structure
  const life = asked === 'onward' ? wanted : (KNOWN.find(({ name }) => name === asked)?.subject ?? wanted)
  const key = subjectOf(image, life, pick)
  const action = asked === 'onward' ? onward(image, life, key, pick) : asked
  const on = run.today
  const from = <T>(list: readonly T[]): T | undefined => list[pick % Math.max(1, list.length)]
  const clusters = [...image.body.values()].filter(
    (body) => body.kind === 'HEALTH_CLUSTER' && body.key.startsWith(REGION)
  )
  const parties = [
    REGION,
    ...[...image.municipality.values()].filter(({ key: code }) => isIn(image, code)).map((place) => place.key)
  ]
  const history = [...image.step.values()].filter((step) => step.subjectKey === key)
  const heard = new Set(history.map((step) => step.byKey))
  const sent = history.findLastIndex((step) => step.action === 'sendHealthAgreementForApproval')
  const approved = new Set(history.slice(Math.max(0, sent)).map((step) => step.byKey))
  const waiting = parties.filter((code) => !approved.has(code))
  const code = from(pick % 10 === 0 ? [...parties, '0851', '0101'] : waiting.length > 0 ? waiting : parties) ?? REGION
  const authority = code.startsWith('108') ? { regionCode: code } : { municipalityCode: code }
  const unheard = clusters.filter(({ key: cluster }) => !heard.has(cluster))
  const ends = [...image.healthAgreement.values()]
    .filter((found) => found.regionKey === REGION)
    .map((found) => found.validTo ?? on)
    .sort()
  const written = new Set(history.map((step) => step.data.topicKey))
  const topics = TOPICS.filter((topic) => !written.has(topic))
  const special: Record<string, Record<string, unknown>> = {
    // Seldom another while one is at work, so that some are brought to an end.
    draftHealthAgreement: {
      regionCode: asked === 'onward' || pick % 6 === 0 ? REGION : '9999',
      validFrom: ends.at(-1) ?? plusDays(on, pick % 60)
    },
    giveHealthAgreementInput: { clusterKey: (from(unheard) ?? from(clusters))?.key },
    approveHealthAgreement: { by: authority },
    rejectHealthAgreement: { by: asked === 'onward' || pick % 4 === 0 ? authority : { regionCode: '9999' } },
    extendHealthAgreement: { months: 1 + (pick % 6), legalBasis: 'Lov nr. 1' },
    // Seldom with its source, so that most lives go on.
    repealHealthAgreement: repealOn(on, pick),
    repealPracticePlan: repealOn(on, pick),
    draftPracticePlan: { regionCode: REGION },
    givePracticePlanInput: { clusterKey: from(clusters)?.key },
    writePracticePlanTopic: { topicKey: from(topics) ?? TOPICS[0] },
    openPracticePlanHearing: { deadline: plusDays(on, 1 + (pick % 5)) },
    answerPracticePlanHearing: { party: 'PLO' },
    recordPracticePlanConsensus: { agreed: pick % 2 === 0 },
    adoptPracticePlan: { by: { regionCode: pick % 7 === 0 ? '1082' : REGION }, inForceFrom: plusDays(on, pick % 90) },
    proposeInitiative: { key: `ny-${pick % 9}`, clusterKey: CLUSTER, name: { da: 'Ny' }, text: { da: 'Ny' } },
    recommendInitiative: { scope: 'NATIONAL' },
    takeUpInitiative: pick % 3 === 0 ? { national: true } : { bodyKey: from(clusters)?.key },
    setGoal: {
      title: 'Mål',
      unit: 'dage',
      target: 5,
      ...(wanted === 'HealthAgreement' ? { agreementKey: subjectOf(image, wanted, 1) } : { bodyKey: CLUSTER })
    },
    recordMeasurement: { value: pick, source: 'Prøve' },
    closeGoal: { outcome: 'MISSED' }
  }
  const named: Record<string, string> = {
    HealthAgreement: 'agreementKey',
    PracticePlan: 'planKey',
    Initiative: 'initiativeKey',
    Goal: 'goalKey'
  }
  const beginning = LIFECYCLES.some(({ begins }) => begins.some((begin) => begin.action === action))
  const subject = beginning ? {} : { [named[life === 'Goal' || action !== 'setGoal' ? life : 'Goal'] ?? '']: key }
  const remark = REMARKED.has(action) ? { remark: 'Prøve' } : {}
  const input = { on, ...subject, ...special[action], ...remark, validateOnly, expectedVersion }
  return {
    action,
    ...run.services.operations.carryOut(action as OperationName, input, run.context)
  }
}

const repealOn = (on: Day, pick: number) => ({
  repealedFrom: on,
  citations: pick % 2 === 0 ? [{ documentKey: '003', section: '1' }] : []
})

/** Steps that may be, or must be, told in words. */
const REMARKED = new Set(
  KNOWN.map(({ name }) => name).filter((name) => name !== 'proposeInitiative' && name !== 'setGoal')
)

const isIn = (image: Image, code: string) =>
  image.municipality.get(code)?.placements.some((placed) => placed.regionKey === REGION && placed.validTo === null) ??
  false

/* What must be so, told from the rows */

const stepsByKey = (steps: readonly Row<'step'>[]) =>
  Map.groupBy(
    [...steps].sort((a, b) => a.ordinal - b.ordinal),
    (step) => step.subjectKey
  )

/** Every state is one that the table leads to from the one before, and days do not go back. */
function foldHistories(steps: readonly Row<'step'>[]): void {
  for (const [key, history] of stepsByKey(steps)) {
    const table = LIFECYCLES.find(({ subject }) => subject === history[0]?.subjectType)
    if (!table) continue
    let state: string | null = null
    let revision = 1
    for (const [index, step] of history.entries()) {
      const before = history[index - 1]
      if (step.ordinal !== index + 1) throw new Error(`${key}: step ${index + 1} is numbered ${step.ordinal}.`)
      if (before && step.on < before.on) throw new Error(`${key}: ${step.action} lies before what was taken earlier.`)
      const begins = table.begins.some((begin) => begin.action === step.action && begin.to === step.state)
      const base = key === '1082-heart-rehabilitation' ? 'SPREAD' : key === `${REGION}-praksisplan` ? 'REQUIRED' : null
      const from = state ?? base
      const rows = table.transitions.filter((row) => row.action === step.action && row.to === step.state)
      const row = rows.find((found) => from !== null && found.from.includes(from))
      if (!row && !(begins && state === null))
        throw new Error(`${key}: no ${step.action} leads from ${from} to ${step.state}.`)
      if (step.revision !== revision)
        throw new Error(`${key}: ${step.action} is of revision ${step.revision}, not ${revision}.`)
      if (row && REVISING.has(row.action)) revision += 1
      state = step.state
    }
  }
}

type AgreementSeen = { key: string; statuses: Map<Day, string | null> }

/** In force only with the approval, since it was last sent, of everyone who must and of the authority. */
function judgeAgreements(
  seen: readonly AgreementSeen[],
  steps: readonly Row<'step'>[],
  parties: readonly string[]
): number {
  let inForce = 0
  const histories = stepsByKey(steps)
  for (const { key, statuses } of seen) {
    for (const [day, status] of statuses) {
      if (status !== 'IN_FORCE' && status !== 'PLANNED' && status !== 'EXPIRED') continue
      const history = (histories.get(key) ?? []).filter((step) => step.on <= day)
      const since = history.slice(history.findLastIndex((step) => step.action === 'sendHealthAgreementForApproval'))
      const approved = new Set(since.flatMap((step) => (step.action === 'approveHealthAgreement' ? step.byKey : [])))
      const missing = parties.filter((code) => !approved.has(code))
      if (missing.length > 0) throw new Error(`${key} is ${status} on ${day} without ${missing}.`)
      if (since.some((step) => /reject/i.test(step.action)))
        throw new Error(`${key} is ${status} on ${day} though rejected.`)
      if (!since.some((step) => step.action === 'recordHealthAuthorityApproval'))
        throw new Error(`${key} is ${status} on ${day} unapproved.`)
      if (status === 'IN_FORCE') inForce += 1
    }
  }
  return inForce
}

/** Where the region's agreements stand, on every day around which something of them turns. */
function lookAt({ services, structure }: Run): AgreementSeen[] {
  const all = [...structure.image.healthAgreement.values()].filter((found) => found.regionKey === REGION)
  const days = all
    .flatMap((found) => [found.validFrom, found.validTo, ...found.steps.map((step) => step.on)])
    .flatMap((day) => day ?? [])
  const around = new Set(days.flatMap((day) => [plusDays(day, -1), day, plusDays(day, 1)]))
  return all.map(({ key }) => ({
    key,
    statuses: new Map([...around].map((day) => [day, services.agreements.healthAgreement(key, day)?.status ?? null]))
  }))
}

/** No two agreements of the region in force on one day. */
function mustNotOverlap(seen: readonly AgreementSeen[]): void {
  const taken = new Map<Day, string>()
  for (const { key, statuses } of seen) {
    for (const [day, status] of statuses) {
      if (status !== 'IN_FORCE') continue
      const other = taken.get(day)
      if (other) throw new Error(`${other} and ${key} are both in force on ${day}.`)
      taken.set(day, key)
    }
  }
}

const LIVES = ['healthAgreement', 'practicePlan', 'initiative', 'goal', 'step', 'measurement']
const livesOf = (image: Image) => {
  const plain: Partial<Record<string, unknown>> = {}
  for (const concept of LIVES) plain[concept] = plainConcept(image, concept)
  return JSON.stringify(plain)
}
/** Rows of one concept without what they are linked to, which is compared once at the end. */
const plainConcept = (image: Image, concept: string) =>
  [...((image as unknown as Record<string, Map<string, Record<string, unknown>>>)[concept]?.values() ?? [])].map(
    (record) => {
      const plain: Record<string, unknown> = {}
      for (const column in record)
        if (typeof record[column] !== 'object' || record[column] === null) plain[column] = record[column]
      return plain
    }
  )
/** Changes with every commit to the file. Rows that were rolled back do not count. */
const touchedIn = (db: Db) => lastCommitOf(db.raw.name)

t.test(
  'whatever is done, no agreement holds without everyone it needs, and memory is what the file says',
  async (t) => {
    const accepted = new Map<string, number>()
    const refusals = new Map<string, number>()
    let inForce = 0
    let validated = 0
    const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
    fc.assert(
      fc.property(fc.array(one, { minLength: 60, maxLength: 110 }), (steps) => {
        const path = seededFile(t)
        withoutAgreements(path, REGION)
        const service = openService(path)
        const run: Run = { ...service, today: BEGIN }
        const { db, structure } = service
        const parties = [
          REGION,
          ...[...structure.image.municipality.keys()].filter((code) => isIn(structure.image, code))
        ]
        try {
          let lives = livesOf(structure.image)
          let touched = touchedIn(db)
          let latest = BEGIN
          for (const each of steps.flatMap(inARow)) {
            run.today = plusDays(latest, each.days)
            let written = false
            try {
              const { action, seq } = atOnce(run, (run) => take(run, each))
              written = seq !== null
              if (each.validateOnly) validated += 1
              else count(accepted, action)
              if (written === each.validateOnly) throw new Error(`${action} gave the number ${seq}.`)
            } catch (error) {
              if (!(error instanceof DomainError)) throw error
              count(refusals, error.code)
            }
            if (run.today > latest) latest = run.today
            const [livesAfter, touchedAfter] = [livesOf(structure.image), touchedIn(db)]
            if (!written && livesAfter !== lives) throw new Error('What wrote nothing has changed the image.')
            if (!written && touchedAfter !== touched) throw new Error('What wrote nothing has changed rows.')
            if (written && (livesAfter === lives || touchedAfter === touched))
              throw new Error('What was written is not there.')
            lives = livesAfter
            touched = touchedAfter
          }
          const written = readImage(db)
          const all = [...written.step.values()]
          foldHistories(all)
          const seen = lookAt(run)
          inForce += judgeAgreements(seen, all, parties)
          mustNotOverlap(seen)
          const [held, fresh] = [plainImage(structure.image), plainImage(written)]
          for (const [concept, records] of Object.entries(fresh)) {
            if (JSON.stringify(held[concept]) !== JSON.stringify(records))
              throw new Error(`${concept}: memory and file differ.`)
          }
        } finally {
          service.close()
        }
      }),
      // The seed is chosen: so few runs reach every case that is asserted below only with some seeds.
      { ...repeats({ seed: 20190708, numRuns: 4 }, { seed: 20190701, numRuns: 12 }), endOnFailure: true }
    )
    t.comment(
      `accepted ${JSON.stringify([...accepted])}, refused ${JSON.stringify([...refusals])}, in force ${inForce}, validated ${validated}`
    )
    for (const { name } of KNOWN) t.ok((accepted.get(name) ?? 0) > 0, `${name} was accepted at times`)
    for (const code of ['RULE_VIOLATION', 'INVALID_INPUT', 'NOT_FOUND', 'STALE', 'CONFLICT']) {
      t.ok((refusals.get(code) ?? 0) > 0, `some were refused with ${code}`)
    }
    t.ok(inForce > 0, 'some agreement came into force')
    t.ok(validated > 0)
  }
)
