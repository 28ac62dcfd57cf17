import fc from 'fast-check'
import t from 'tap'
import { DomainError, ruleViolation } from '../../src/domain/basics/errors.ts'
import type { Day } from '../../src/domain/basics/time.ts'
import { plusDays } from '../../src/domain/basics/time.ts'
import type { Level, SeatKind } from '../../src/domain/basics/vocabulary.ts'
import type { Finding } from '../../src/domain/composition/engine.ts'
import { compose, levelsOf } from '../../src/domain/composition/situation.ts'
import type { Image } from '../../src/domain/model/image.ts'
import type { Appoint } from '../../src/domain/seats/appointment-input.ts'
import type { FindingView } from '../../src/domain/seats/composition-view.ts'
import type { Write, Written } from '../../src/domain/writing/writes.ts'
import type { Db } from '../../src/store/database.ts'
import { anAppointment, openService, type Service, seededFile } from '../support/representation.ts'
import { repeats } from '../support/thorough.ts'

/*
 * Random histories are written through the service, and what it then says of every day is compared with what the rows in
 * the file give when they are gone through from scratch, by the seat table of the documents and without anything of the
 * engine.
 */

const VEST = '1081-sundhedsklynge-vest'
const SYD = '1081-sundhedsklynge-syd'
const NORTH_SSU = '1081-ssu'
const BODIES = [VEST, SYD, NORTH_SSU]
const FIRST = '2023-01-01'
const WINDOW = 28

/* The naive recomputation */

type Period = { validFrom: Day | null; validTo: Day | null }
type AppointmentRow = Period & {
  key: string
  personKey: string
  bodyKey: string
  level: Level
  seatKind: SeatKind
  municipalityKey: string | null
  kind: string
  field: string | null
}
type ChairRow = Period & { bodyKey: string; level: Level; role: string; side: string; appointmentKey: string }
type AgreementRow = Period & {
  bodyKey: string
  level: Level
  seatKind: SeatKind
  minimum: number | null
  maximum: number | null
}
type Recorded = {
  bodies: (Period & { key: string; kind: string })[]
  placements: (Period & { ownerKey: string; regionKey: string })[]
  members: (Period & { bodyKey: string; municipalityKey: string })[]
  appointments: AppointmentRow[]
  chairs: ChairRow[]
  agreements: AgreementRow[]
}

function recorded({ raw }: Db): Recorded {
  const all = <Row>(sql: string) => raw.prepare(sql).all() as Row[]
  const period = 'valid_from as validFrom, valid_to as validTo'
  return {
    bodies: all(`select key, kind, ${period} from body`),
    placements: all(
      `select owner_key as ownerKey, region_key as regionKey, ${period} from placement where owner_type = 'Body'`
    ),
    members: all(
      `select body_key as bodyKey, municipality_key as municipalityKey, ${period} from membership where municipality_key is not null`
    ),
    appointments: all(
      `select key, person_key as personKey, body_key as bodyKey, level, seat_kind as seatKind, municipality_key as municipalityKey, kind, field, ${period} from appointment`
    ),
    chairs: all(
      `select body_key as bodyKey, level, role, side, appointment_key as appointmentKey, ${period} from chairmanship`
    ),
    agreements: all(
      `select body_key as bodyKey, level, seat_kind as seatKind, minimum, maximum, ${period} from local_agreement`
    )
  }
}

type SeatRule = [
  kind: SeatKind,
  per: 'body' | 'municipality' | 'cluster',
  minimum: number,
  maximum: number,
  isDefault: boolean
]

const MANY = Number.POSITIVE_INFINITY

/** The seat table of the documents. */
const SEAT_TABLE: Record<string, SeatRule[]> = {
  'HEALTH_CLUSTER POLITICAL': [
    ['REGIONAL_COUNCIL_CHAIR', 'body', 1, 1, false],
    ['REGIONAL_COUNCIL_MEMBER', 'body', 1, MANY, false],
    ['MAYOR', 'municipality', 1, 1, false],
    ['GENERAL_PRACTITIONER', 'body', 2, 2, true]
  ],
  'HEALTH_CLUSTER PROFESSIONAL': [
    ['REGION_OR_HOSPITAL_REPRESENTATIVE', 'body', 3, 3, true],
    ['MUNICIPAL_REPRESENTATIVE', 'municipality', 1, 1, true],
    ['GENERAL_PRACTICE_REPRESENTATIVE', 'body', 2, 2, true],
    ['PATIENT_REPRESENTATIVE', 'body', 2, MANY, true]
  ],
  'SSU POLITICAL': [
    ['REGIONAL_COUNCIL_CHAIR', 'body', 1, 1, false],
    ['REGIONAL_COUNCIL_MEMBER', 'body', 2, 2, true],
    ['MUNICIPAL_CO_CHAIR', 'cluster', 1, 1, false],
    ['GENERAL_PRACTITIONER', 'body', 2, 2, true]
  ],
  'SSU ADMINISTRATIVE': [
    ['REGIONAL_REPRESENTATIVE', 'body', 0, MANY, true],
    ['MUNICIPAL_REPRESENTATIVE', 'body', 0, MANY, true],
    ['GENERAL_PRACTICE_REPRESENTATIVE', 'body', 0, MANY, true],
    ['PATIENT_REPRESENTATIVE', 'body', 0, MANY, true]
  ]
}

type Plain = {
  status: string
  /** Each as kind, for whom, how many are missing (null where nothing was reported), and who holds it. */
  seats: string[]
  /** Each as role, side and who holds it. */
  chairs: string[]
}

const on = (period: Period, day: Day) =>
  (period.validFrom === null || period.validFrom <= day) && (period.validTo === null || period.validTo > day)

function naive(rows: Recorded, bodyKey: string, level: Level, day: Day): Plain {
  const body = rows.bodies.find((one) => one.key === bodyKey)
  if (!body || !on(body, day)) return { status: 'NOT_REPORTED', seats: [], chairs: [] }
  const appointed = rows.appointments.filter((one) => one.bodyKey === bodyKey && one.level === level && on(one, day))
  const sitting = appointed.filter((one) => one.kind === 'MEMBER')
  const municipalities = rows.members
    .filter((one) => one.bodyKey === bodyKey && on(one, day))
    .map((one) => one.municipalityKey)
  let anyone = false
  let vacant = false
  let deviating = false
  let violated = false
  const seats: [kind: SeatKind, whose: string, short: number, holders: string[]][] = []
  const held = new Map<SeatKind, AppointmentRow[]>()
  for (const [kind, per, least, most, isDefault] of SEAT_TABLE[`${body.kind} ${level}`] ?? []) {
    // That some rules are mandatory is only read from the documents, so that an agreement varies them too.
    const agreed = rows.agreements.find(
      (one) => one.bodyKey === bodyKey && one.level === level && one.seatKind === kind && on(one, day)
    )
    const minimum = agreed ? (agreed.minimum ?? 0) : least
    const maximum = agreed ? (agreed.maximum ?? MANY) : most
    const places: [string, AppointmentRow[]][] =
      per === 'body'
        ? [[bodyKey, sitting.filter((one) => one.seatKind === kind)]]
        : per === 'municipality'
          ? municipalities.map((code) => [
              code,
              sitting.filter((one) => one.seatKind === kind && one.municipalityKey === code)
            ])
          : clustersBeside(rows, bodyKey, day).map((cluster) => [cluster, municipalChair(rows, cluster, day)])
    let missing = 0
    for (const [whose, holders] of places) {
      const short = Math.max(0, minimum - holders.length)
      missing += short
      anyone ||= holders.length > 0
      vacant ||= short > 0
      if (holders.length > maximum) {
        deviating ||= isDefault
        violated ||= !isDefault
      }
      const ofPlace = appointed.filter(
        (one) => one.seatKind === kind && (per === 'body' || one.municipalityKey === whose)
      )
      deviating ||= new Set(ofPlace.map((one) => one.personKey)).size < ofPlace.length
      held.set(kind, [...(held.get(kind) ?? []), ...holders])
      seats.push([kind, whose, short, holders.map((one) => one.key).sort()])
    }
    if (kind === 'REGION_OR_HOSPITAL_REPRESENTATIVE' && missing === 0) {
      deviating ||= !(held.get(kind) ?? []).some((one) => one.field === 'PSYCHIATRY')
    }
  }
  const chairs: string[] = []
  const chair = (role: string, side: string, holders: AppointmentRow[]) => {
    vacant ||= holders.length === 0
    chairs.push(`${role} ${side} ${holders.map((one) => one.key).sort()}`)
  }
  const designated = (role: string, side: string, among: SeatKind[]) => {
    const keys = rows.chairs
      .filter(
        (one) =>
          one.bodyKey === bodyKey && one.level === level && one.role === role && one.side === side && on(one, day)
      )
      .map((one) => one.appointmentKey)
    chair(
      role,
      side,
      among.flatMap((kind) => held.get(kind) ?? []).filter((one) => keys.includes(one.key))
    )
  }
  if (level === 'POLITICAL' && body.kind === 'HEALTH_CLUSTER') {
    designated('CO_CHAIR', 'MUNICIPALITY', ['MAYOR'])
    chair('CO_CHAIR', 'REGION', held.get('REGIONAL_COUNCIL_CHAIR') ?? [])
  }
  if (level === 'POLITICAL' && body.kind === 'SSU') {
    designated('CHAIR', 'REGION', ['REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER'])
    designated('VICE_CHAIR', 'MUNICIPALITY', ['MUNICIPAL_CO_CHAIR'])
  }
  // An appointment that was cancelled before it began ends on its first day, and counts for nothing.
  const reported = rows.appointments.some(
    (one) =>
      one.bodyKey === bodyKey && one.level === level && (one.validFrom ?? '') <= day && one.validFrom !== one.validTo
  )
  const isReported = reported || anyone
  const status = !isReported
    ? 'NOT_REPORTED'
    : violated
      ? 'VIOLATED'
      : deviating
        ? 'DEVIATING'
        : vacant
          ? 'VACANT'
          : 'COMPLETE'
  return {
    status,
    seats: seats
      .map(([kind, whose, short, holders]) => `${kind} ${whose} ${isReported ? short : null} ${holders}`)
      .sort(),
    chairs: chairs.sort()
  }
}

function clustersBeside(rows: Recorded, bodyKey: string, day: Day): string[] {
  const regions = rows.placements.filter((one) => one.ownerKey === bodyKey && on(one, day)).map((one) => one.regionKey)
  return rows.bodies
    .filter((one) => one.kind === 'HEALTH_CLUSTER' && on(one, day))
    .filter((one) =>
      rows.placements.some((place) => place.ownerKey === one.key && on(place, day) && regions.includes(place.regionKey))
    )
    .map((one) => one.key)
}

/** The mayor with a seat in the cluster who is designated its municipal co-chair. */
function municipalChair(rows: Recorded, cluster: string, day: Day): AppointmentRow[] {
  const designated = rows.chairs.filter(
    (one) => one.bodyKey === cluster && one.role === 'CO_CHAIR' && one.side === 'MUNICIPALITY' && on(one, day)
  )
  return rows.appointments.filter(
    (one) =>
      designated.some((chair) => chair.appointmentKey === one.key) &&
      one.bodyKey === cluster &&
      one.seatKind === 'MAYOR' &&
      one.kind === 'MEMBER' &&
      on(one, day) &&
      rows.members.some(
        (member) => member.bodyKey === cluster && member.municipalityKey === one.municipalityKey && on(member, day)
      )
  )
}

/* What the service says */

function told({ services, structure }: Service, bodyKey: string, level: Level, day: Day): Plain {
  // A level is reached by its body as of a day on which that is there; any day can be read from it.
  const view = services.bodies.body(bodyKey, '2022-07-01')?.levels.find((one) => one.level === level)
  if (!view) throw new Error(`${bodyKey} has no ${level} level in ${structure.image.version}.`)
  const { status, seats, chairs } = services.compositions.composition(view, day)
  return {
    status,
    seats: seats
      .map(
        ({ rule, requiredBy, vacant, holders }) =>
          `${rule.seatKind} ${requiredBy.key} ${vacant} ${holders.map((one) => one.key).sort()}`
      )
      .sort(),
    chairs: chairs.map(({ role, side, holders }) => `${role} ${side} ${holders.map((one) => one.key).sort()}`).sort()
  }
}

/* Random histories */

const day = fc.nat(WINDOW - 1).map((offset) => plusDays(FIRST, offset))
const SEATS: [Level, SeatKind, number][] = [
  ['POLITICAL', 'MAYOR', 5],
  ['POLITICAL', 'REGIONAL_COUNCIL_CHAIR', 2],
  ['POLITICAL', 'REGIONAL_COUNCIL_MEMBER', 2],
  ['POLITICAL', 'GENERAL_PRACTITIONER', 2],
  ['PROFESSIONAL', 'MUNICIPAL_REPRESENTATIVE', 2],
  ['PROFESSIONAL', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 2],
  ['PROFESSIONAL', 'PATIENT_REPRESENTATIVE', 1],
  ['ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE', 1]
]
const seat = fc.oneof(...SEATS.map(([level, kind, weight]) => ({ weight, arbitrary: fc.constant({ level, kind }) })))
const ACTS = {
  appoint: 8,
  end: 2,
  replace: 2,
  coChair: 4,
  chair: 1,
  viceChair: 2,
  join: 3,
  leave: 3,
  agree: 1,
  endBody: 1
} as const
type Act = keyof typeof ACTS
const act = fc.oneof(...Object.entries(ACTS).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name as Act) })))
const step = fc.record({
  act,
  body: fc.constantFrom(VEST, VEST, SYD, NORTH_SSU),
  seat,
  municipality: fc.constantFrom('0773', '0787', '0820', '0840', '0846'),
  from: day,
  length: fc.option(fc.integer({ min: 1, max: 14 })),
  substitute: fc.boolean(),
  psychiatry: fc.boolean(),
  pick: fc.nat(1000)
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function take({ services, structure, context }: Service, one: Step): { findings: FindingView[] } {
  const { operations } = services
  const { image } = structure
  const validTo = one.length === null ? null : plusDays(one.from, one.length)
  const period = { validFrom: one.from, validTo }
  const pick = <R>(list: R[]): R | undefined => list[one.pick % Math.max(1, list.length)]
  const anyone = [...image.appointment.values()]
  const mayors = anyone.filter((appointment) => appointment.seatKind === 'MAYOR')
  const cluster = one.body === NORTH_SSU ? VEST : one.body
  const { level, kind } = one.seat
  const perMunicipality = kind === 'MAYOR' || kind === 'MUNICIPAL_REPRESENTATIVE'
  switch (one.act) {
    case 'appoint': {
      const of =
        kind === 'REGIONAL_REPRESENTATIVE'
          ? NORTH_SSU
          : perMunicipality || level === 'PROFESSIONAL'
            ? cluster
            : one.body
      const input = anAppointment(of, level, kind, {
        ...period,
        municipalityCode: perMunicipality ? one.municipality : null,
        kind: one.substitute && one.pick % 3 === 0 ? 'ALTERNATE' : 'MEMBER',
        ...(one.pick % 4 === 1 && anyone.length > 0 ? { personKey: pick(anyone)?.personKey } : {}),
        ...(kind === 'REGION_OR_HOSPITAL_REPRESENTATIVE' ? { field: one.psychiatry ? 'PSYCHIATRY' : null } : {})
      })
      return operations.carryOut('appoint', input as unknown as Appoint, context)
    }
    case 'end':
      return operations.carryOut('endAppointment', { appointmentKey: pick(anyone)?.key ?? 'x', on: one.from }, context)
    case 'replace':
      return operations.carryOut(
        'replaceAppointee',
        { appointmentKey: pick(anyone)?.key ?? 'x', on: one.from, personName: 'Anden' },
        context
      )
    case 'coChair': {
      const mayor = pick(mayors.filter((appointment) => appointment.kind === 'MEMBER'))
      // From a day the mayor has a seat, most of the time.
      const validFrom = one.substitute ? one.from : (mayor?.validFrom ?? one.from)
      return operations.carryOut(
        'designateChair',
        {
          bodyKey: mayor?.bodyKey ?? cluster,
          level: 'POLITICAL',
          role: 'CO_CHAIR',
          side: 'MUNICIPALITY',
          appointmentKey: mayor?.key ?? 'x',
          validFrom,
          validTo: one.length === null ? null : plusDays(validFrom, one.length)
        },
        context
      )
    }
    case 'chair': {
      const councillor = pick(
        anyone.filter(
          (appointment) => appointment.bodyKey === NORTH_SSU && appointment.seatKind.startsWith('REGIONAL_COUNCIL')
        )
      )
      return operations.carryOut(
        'designateChair',
        {
          bodyKey: NORTH_SSU,
          level: 'POLITICAL',
          role: 'CHAIR',
          side: 'REGION',
          appointmentKey: councillor?.key ?? 'x',
          ...period
        },
        context
      )
    }
    case 'viceChair': {
      const chair = pick([...image.chairmanship.values()].filter((one) => one.role === 'CO_CHAIR'))
      const validFrom = chair?.validFrom ?? one.from
      return operations.carryOut(
        'designateChair',
        {
          bodyKey: NORTH_SSU,
          level: 'POLITICAL',
          role: 'VICE_CHAIR',
          side: 'MUNICIPALITY',
          appointmentKey: chair?.appointmentKey ?? 'x',
          validFrom,
          validTo: one.length === null ? null : plusDays(validFrom, one.length)
        },
        context
      )
    }
    case 'join':
      return operations.carryOut(
        'addClusterMember',
        { clusterKey: cluster, role: 'MUNICIPALITY', member: one.municipality, validFrom: one.from },
        context
      )
    case 'leave': {
      const open = [...image.membership.values()].filter(
        (membership) =>
          membership.bodyKey === cluster && membership.role === 'MUNICIPALITY' && membership.validTo === null
      )
      return operations.carryOut('endClusterMember', { membershipKey: pick(open)?.key ?? 'x', on: one.from }, context)
    }
    case 'agree':
      return operations.carryOut(
        'recordLocalAgreement',
        {
          bodyKey: one.body,
          level,
          seatKind: kind,
          minimum: one.psychiatry ? 1 : null,
          maximum: one.substitute ? 3 : null,
          parties: ['Regionsrådet', 'Borgmestrene'],
          text: 'Anderledes',
          agreedOn: FIRST,
          ...period
        },
        context
      )
    case 'endBody':
      return operations.carryOut('endBody', { bodyKey: one.pick % 5 === 0 ? one.body : 'x', on: one.from }, context)
  }
}

t.test('every day of every random history is told as a naive recomputation gives it', async (t) => {
  const accepted = new Map<string, number>()
  const statuses = new Map<string, number>()
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      const service = openService(seededFile(t))
      try {
        for (const one of steps) {
          try {
            take(service, one)
            count(accepted, one.act)
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
          }
        }
        const rows = recorded(service.db)
        for (let offset = -1; offset <= WINDOW; offset += 1) {
          const day = plusDays(FIRST, offset)
          for (const body of BODIES) {
            const isThere = rows.bodies.some((one) => one.key === body && on(one, day))
            for (const level of body === NORTH_SSU
              ? (['POLITICAL', 'ADMINISTRATIVE'] as const)
              : (['POLITICAL', 'PROFESSIONAL'] as const)) {
              const expected = naive(rows, body, level, day)
              const found = told(service, body, level, day)
              count(statuses, expected.status)
              if (!isThere) {
                // What a body that is gone is said to be is tested elsewhere; here only that nobody sits in it.
                const held = found.seats.filter((one) => !one.endsWith(' '))
                if (held.length > 0) throw new Error(`${body} is not there on ${day}, but ${held.join('; ')}.`)
              } else if (JSON.stringify(found) !== JSON.stringify(expected)) {
                throw new Error(
                  `${body} ${level} on ${day}\ntold ${JSON.stringify(found, null, 1)}\nnaively ${JSON.stringify(expected, null, 1)}`
                )
              }
            }
          }
        }
      } finally {
        service.close()
      }
    }),
    // The seed is chosen: so few runs reach every case that is asserted below only with some seeds.
    { ...repeats({ seed: 10, numRuns: 6 }, { seed: 910, numRuns: 40 }), endOnFailure: true }
  )
  t.comment(`accepted ${JSON.stringify([...accepted])}, statuses ${JSON.stringify([...statuses])}`)
  for (const name of Object.keys(ACTS)) t.ok((accepted.get(name) ?? 0) >= repeats(1, 3), `histories have ${name}`)
  for (const status of ['NOT_REPORTED', 'VACANT', 'DEVIATING'])
    t.ok((statuses.get(status) ?? 0) > 0, `some are ${status}`)
  t.equal(statuses.get('VIOLATED') ?? 0, 0, 'and no accepted write has broken a mandatory rule')
})

/* Writes judged by everything there is */

/** The last day on which anything of a history can turn: the longest period from its last day. */
const REACH = WINDOW + 15
const CROWDED: SeatKind[] = ['MAYOR', 'MUNICIPAL_REPRESENTATIVE', 'REGION_OR_HOSPITAL_REPRESENTATIVE']
const BODIES_BEYOND = ['1082-ssu', '1082-sundhedsklynge-randers']

type Placed = { finding: Finding; what: string }

/** Every finding of every level of every body of the region, and of some beyond it, on every day, by where and what it is. */
function everyFinding(image: Image): Map<string, Placed> {
  const ofRegion = (image.region.get('1081')?.bodies ?? []).map(({ owner }) => owner)
  const beyond = [...image.body.values()].filter(({ key }) => BODIES_BEYOND.includes(key))
  const found = new Map<string, Placed>()
  for (const body of [...ofRegion, ...beyond]) {
    for (let offset = -1; offset <= REACH; offset += 1) {
      const day = plusDays(FIRST, offset)
      for (const at of levelsOf(body, day)) {
        for (const finding of compose(at, day, image).findings) {
          const what = `${finding.code} ${finding.rule?.key} ${finding.subject.key}`
          found.set(`${body.key} ${at.level.key} ${day} ${what} ${finding.message.en}`, { finding, what })
        }
      }
    }
  }
  return found
}

/** What is so after a write and was not so before, once each. */
function broughtAbout(before: Map<string, Placed>, after: Map<string, Placed>): Finding[] {
  const fresh = [...after].filter(([key]) => !before.has(key)).map(([, { finding, what }]) => [what, finding] as const)
  return [...new Map(fresh).values()]
}

/** Writes what the plan says, whatever it says that it touches, and judges it by everything there is. */
const judgedByEverything =
  (write: Write): Write =>
  (context, request) => {
    let before = new Map<string, Placed>()
    let warnings: Written<unknown>['warnings'] = []
    const written = write(context, {
      ...request,
      plan(image) {
        before = everyFinding(image)
        return { ...request.plan(image), touches: [] }
      },
      view(image, plan) {
        const fresh = broughtAbout(before, everyFinding(image))
        const violations = fresh.filter(({ severity }) => severity === 'VIOLATION')
        if (violations.length > 0) throw ruleViolation(violations.map((one) => ({ ...one, field: null })))
        const told = fresh.filter(({ severity, code }) => severity === 'DEVIATION' || code === 'CHAIR_BY_SUBSTITUTE')
        warnings = [...told, ...(plan.warnings?.(image) ?? [])].map((finding) => ({ finding, field: null }))
        return request.view(image, plan)
      }
    })
    return { ...written, warnings }
  }

/** What came of a step, as far as it was judged: its warnings, or the code it was refused by and the rules it would break. */
function verdictOn(service: Service, one: Step): string {
  try {
    const { findings } = take(service, one)
    return `warned: ${findings.map(({ code, rule, subject }) => `${code} ${rule?.key} ${subject.key}`).sort()}`
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const violations = (error.details.violations ?? []) as { rule: string; code?: string }[]
    const judged = (code?: string) => (code === 'SEAT_TAKEN' ? 'TOO_MANY_SEATED' : code)
    return `${error.code}: ${violations.map(({ rule, code }) => `${judged(code)} ${rule}`).sort()}`
  }
}

/** Many people for few seats, so that there is something to warn of. */
const crowding = fc
  .record({
    one: step,
    appoint: fc.boolean(),
    body: fc.constantFrom(VEST, NORTH_SSU),
    seat: fc.constantFrom(...SEATS.filter(([, kind]) => CROWDED.includes(kind)))
  })
  .map(({ one, appoint, body, seat: [level, kind] }): Step => {
    const act = appoint ? 'appoint' : one.act
    return { ...one, act, body, seat: { level, kind }, municipality: one.substitute ? '0773' : one.municipality }
  })

t.test('what a write is judged by comes to the same as everything there is', async (t) => {
  const verdicts = new Map<string, number>()
  fc.assert(
    fc.property(fc.array(fc.oneof(step, crowding), { minLength: 20, maxLength: 50 }), (steps) => {
      const [narrow, wide] = [openService(seededFile(t)), openService(seededFile(t), judgedByEverything)]
      try {
        for (const one of steps) {
          const [told, expected] = [verdictOn(narrow, one), verdictOn(wide, one)]
          if (told !== expected) throw new Error(`${JSON.stringify(one)}\ntold ${told}\nbut is ${expected}`)
          const kind = told.replace(/ \S+$/, '').replace(/: .*(TOO_MANY_SEATED|FIELD_MISSING|SUBSTITUTE).*/, ': $1')
          verdicts.set(kind, (verdicts.get(kind) ?? 0) + 1)
        }
      } finally {
        narrow.close()
        wide.close()
      }
    }),
    // The seed is chosen: so few runs reach every case that is asserted below only with some seeds.
    { ...repeats({ seed: 1, numRuns: 4 }, { seed: 911, numRuns: 20 }), endOnFailure: true }
  )
  t.comment(`verdicts ${JSON.stringify([...verdicts])}`)
  const seen = [...verdicts.keys()].join('\n')
  for (const verdict of ['warned: TOO_MANY_SEATED', 'warned: FIELD_MISSING', 'RULE_VIOLATION: TOO_MANY_SEATED'])
    t.match(seen, verdict, `some are ${verdict}`)
})
