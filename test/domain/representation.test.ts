import t, { type Test } from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import { plusDays } from '../../src/domain/basics/time.ts'
import type { Level, SeatKind } from '../../src/domain/basics/vocabulary.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import {
  act,
  anAppointment,
  COMPOSITION,
  type Composed,
  coChair,
  codesOf,
  compositionOf,
  fillPolitical,
  type Input,
  lawfulAppointments,
  namesOf,
  refused,
  seatOf,
  seatsOf,
  seededFile,
  writingApp
} from '../support/representation.ts'

const VEST = '1081-sundhedsklynge-vest'
const SYD = '1081-sundhedsklynge-syd'
const AARHUS = '1082-sundhedsklynge-aarhus'
const BYEN = '1084-sundhedsklynge-byen'
const NORTH_SSU = '1081-ssu'

const FROM = '2023-03-01'
const TO = '2023-06-01'

t.test(
  'an appointment fills its seat from its first day to the day before its end, for every rule of all four levels',
  async (t) => {
    const app = await writingApp(t)
    const rules: [
      body: string,
      level: Level,
      kind: SeatKind,
      municipality: string | null,
      minimum: number | null,
      maximum: number | null
    ][] = [
      [VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', null, 1, 1],
      [VEST, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER', null, 1, null],
      [VEST, 'POLITICAL', 'MAYOR', '0773', 1, 1],
      [VEST, 'POLITICAL', 'GENERAL_PRACTITIONER', null, 2, 2],
      [VEST, 'PROFESSIONAL', 'REGION_OR_HOSPITAL_REPRESENTATIVE', null, 3, 3],
      [VEST, 'PROFESSIONAL', 'MUNICIPAL_REPRESENTATIVE', '0787', 1, 1],
      [VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', null, 2, 2],
      [VEST, 'PROFESSIONAL', 'PATIENT_REPRESENTATIVE', null, 2, 2],
      [NORTH_SSU, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', null, 1, 1],
      [NORTH_SSU, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER', null, 2, 2],
      [NORTH_SSU, 'POLITICAL', 'GENERAL_PRACTITIONER', null, 2, 2],
      [NORTH_SSU, 'ADMINISTRATIVE', 'REGIONAL_REPRESENTATIVE', null, null, null],
      [NORTH_SSU, 'ADMINISTRATIVE', 'MUNICIPAL_REPRESENTATIVE', null, null, null],
      [NORTH_SSU, 'ADMINISTRATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', null, null, null],
      [NORTH_SSU, 'ADMINISTRATIVE', 'PATIENT_REPRESENTATIVE', null, null, null]
    ]
    for (const [body, level, kind, municipality, minimum, maximum] of rules) {
      const { changed } = await act(
        app,
        'appoint',
        anAppointment(body, level, kind, {
          validFrom: FROM,
          validTo: TO,
          ...(municipality === null ? {} : { municipalityCode: municipality })
        })
      )
      for (const [day, filled] of [
        ['2023-02-28', null],
        ['2023-03-01', 1],
        ['2023-05-31', 1],
        ['2023-06-01', 0]
      ] as const) {
        const seat = seatOf(await compositionOf(app, body, level, day), kind, municipality ?? undefined)
        t.match(
          seat,
          { filled, vacant: filled === null ? null : Math.max(0, (minimum ?? 0) - filled), minimum, maximum },
          `${body} ${level} ${kind} on ${day}`
        )
        t.same(
          seat.holders.map((holder) => holder.key),
          filled === 1 ? [changed.key] : [],
          `held on ${day}`
        )
      }
    }
  }
)

t.test('the municipal seat of the cooperation committee follows the chair of the cluster, day by day', async (t) => {
  const app = await writingApp(t)
  const mayor = await act(
    app,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0773', validFrom: '2023-01-01' })
  )
  await coChair(app, VEST, mayor.changed.key, FROM, { validTo: TO })
  for (const [day, filled] of [
    ['2023-02-28', null],
    ['2023-03-01', 1],
    ['2023-05-31', 1],
    ['2023-06-01', null]
  ] as const) {
    const composed = await compositionOf(app, NORTH_SSU, 'POLITICAL', day)
    t.equal(seatOf(composed, 'MUNICIPAL_CO_CHAIR', VEST).filled, filled, day)
    t.equal(seatOf(composed, 'MUNICIPAL_CO_CHAIR', SYD).filled, filled === null ? null : 0)
    t.equal(seatsOf(composed, 'MUNICIPAL_CO_CHAIR').length, 4, 'one for each cluster of the region')
    t.equal(composed.status, filled === 1 ? 'VACANT' : 'NOT_REPORTED')
  }
})

t.test('a full lawful level is complete, and each single seat that is missing is told, and nothing else', async (t) => {
  const app = await writingApp(t)
  const start = '2023-01-01'
  for (const level of ['POLITICAL', 'PROFESSIONAL'] as const) {
    const inputs = await lawfulAppointments(app, VEST, level, start)
    t.equal(inputs.length, level === 'POLITICAL' ? 2 + 4 : 2 + 7, 'n municipalities and four, or seven')
    // Each seat is empty on one day of its own.
    const gaps: { day: Day; kind: unknown; municipality: unknown }[] = []
    for (const [index, input] of inputs.entries()) {
      const day = plusDays('2024-01-01', index * 2)
      gaps.push({ day, kind: input.seatKind, municipality: input.municipalityCode })
      const first = await act(app, 'appoint', { ...input, validTo: day })
      const second = await act(app, 'appoint', { ...input, validFrom: plusDays(day, 1) })
      if (input.municipalityCode === '0773' && level === 'POLITICAL') {
        await coChair(app, VEST, first.changed.key, start, { validTo: day })
        await coChair(app, VEST, second.changed.key, plusDays(day, 1))
      }
    }
    for (const day of [start, '2023-12-31', '2024-01-02', '2026-11-21']) {
      const full = await compositionOf(app, VEST, level, day)
      t.equal(full.status, 'COMPLETE', `${level} on ${day}`)
      t.same(full.findings, [])
      // The professional level has no rule about a chair.
      t.equal(full.chairs.length > 0, level === 'POLITICAL', `${level} has chairs`)
      t.ok(full.chairs.every((chair) => chair.vacant === 0 && chair.holders.length === 1))
    }
    for (const { day, kind, municipality } of gaps) {
      const composed = await compositionOf(app, VEST, level, day)
      t.equal(composed.status, 'VACANT')
      const chairs =
        kind === 'REGIONAL_COUNCIL_CHAIR' || (kind === 'MAYOR' && municipality === '0773') ? ['CHAIR_VACANT'] : []
      t.same(codesOf(composed.findings), [...chairs, 'SEAT_VACANT'], `${kind} ${municipality ?? ''} missing on ${day}`)
      const vacancy = composed.findings.find((finding) => finding.code === 'SEAT_VACANT')
      t.match(vacancy, {
        severity: 'VACANCY',
        subject: municipality === undefined ? { key: VEST } : { code: municipality },
        message: /1 vacant seat/
      })
      const empty = composed.seats.filter(({ vacant }) => vacant !== null && vacant > 0)
      t.equal(empty.length, 1)
      t.equal(empty[0]?.kind, kind)
      t.equal(empty[0]?.rule.key, vacancy?.rule?.key)
      explained(t, composed)
    }
  }
})

/** Every finding says why, from the words of its rule to the facts, and what is judged by a rule names its source. */
function explained(t: Test, composed: Composed): void {
  const unexplained = composed.findings.filter(
    ({ rule, because }) =>
      because.length === 0 ||
      because.some((link) => link.text.length === 0) ||
      (rule !== null && (because[0]?.subject?.key !== rule.key || rule.provenance.length === 0))
  )
  t.same(unexplained, [], `${composed.body.key} ${composed.level}: every finding is explained`)
}

t.test('a full cooperation committee is complete, and is short of whom a cluster does not give', async (t) => {
  const app = await writingApp(t)
  const clusters = [VEST, SYD, '1081-sundhedsklynge-nord', '1081-sundhedsklynge-midt']
  for (const cluster of clusters) await fillPolitical(app, cluster, '2023-01-01')
  const members = []
  for (const input of await lawfulAppointments(app, NORTH_SSU, 'POLITICAL', '2023-01-01'))
    members.push(await act(app, 'appoint', input))
  t.equal(members.length, 5)
  const before = await compositionOf(app, NORTH_SSU, 'POLITICAL', '2023-01-01')
  t.same(codesOf(before.findings), ['CHAIR_VACANT', 'CHAIR_VACANT'])
  explained(t, before)
  const regional = seatOf(before, 'REGIONAL_COUNCIL_MEMBER').holders[0]
  const municipal = seatOf(before, 'MUNICIPAL_CO_CHAIR', VEST).holders[0]
  if (!regional || !municipal) throw new Error('Nobody to chair.')
  const chair = { bodyKey: NORTH_SSU, level: 'POLITICAL', validFrom: '2023-01-01' }
  await act(app, 'designateChair', { ...chair, role: 'CHAIR', side: 'REGION', appointmentKey: regional.key })
  const vice = await act(app, 'designateChair', {
    ...chair,
    role: 'VICE_CHAIR',
    side: 'MUNICIPALITY',
    appointmentKey: municipal.key
  })
  t.same(vice.warnings, [])
  const full = await compositionOf(app, NORTH_SSU, 'POLITICAL', '2023-01-01')
  t.equal(full.status, 'COMPLETE')
  t.same(full.findings, [])
  t.equal(
    full.seats.reduce((sum, seat) => sum + (seat.filled ?? 0), 0),
    9,
    'three of the region, four clusters, two doctors'
  )

  await act(app, 'endAppointment', { appointmentKey: municipal.key, on: '2024-01-01' })
  t.equal((await compositionOf(app, NORTH_SSU, 'POLITICAL', '2023-12-31')).status, 'COMPLETE')
  const after = await compositionOf(app, NORTH_SSU, 'POLITICAL', '2024-01-01')
  t.equal(seatOf(after, 'MUNICIPAL_CO_CHAIR', VEST).vacant, 1)
  t.same(codesOf(after.findings), ['CHAIR_VACANT', 'SEAT_VACANT'], 'the vice-chair went with the seat')
  t.match(
    after.findings.find((finding) => finding.code === 'SEAT_VACANT'),
    { subject: { key: VEST }, rule: { key: 'ssu-political-municipal-co-chair' } }
  )
  explained(t, after)
})

t.test('where nothing is recorded nothing is judged', async (t) => {
  const app = await writingApp(t)
  for (const level of ['POLITICAL', 'PROFESSIONAL'] as const) {
    const composed = await compositionOf(app, VEST, level, '2026-11-21')
    t.match(composed, { status: 'NOT_REPORTED', findings: [] })
    t.same(composed.findings, [])
    t.ok(composed.seats.length > 0, 'though the seats are shown')
    for (const seat of composed.seats) t.match(seat, { filled: null, vacant: null })
    for (const chair of composed.chairs) t.equal(chair.vacant, null)
  }
  await act(
    app,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { validFrom: FROM, validTo: TO })
  )
  t.equal(
    (await compositionOf(app, VEST, 'POLITICAL', '2023-02-28')).status,
    'NOT_REPORTED',
    'before the first appointment'
  )
  t.equal((await compositionOf(app, VEST, 'POLITICAL', '2023-06-01')).status, 'VACANT', 'after it has ended')
  t.equal((await compositionOf(app, VEST, 'PROFESSIONAL', '2023-03-01')).status, 'NOT_REPORTED', 'at the other level')
})

t.test('an alderman may sit for Aarhus, and for Frederiksberg not', async (t) => {
  const app = await writingApp(t)
  for (const office of ['RAADMAND', 'FAGBORGMESTER']) {
    const allowed = await act(
      app,
      'appoint',
      anAppointment(AARHUS, 'POLITICAL', 'MAYOR', { municipalityCode: '0751', office, validateOnly: true })
    )
    t.same(allowed.warnings, [])
    for (const [body, municipalityCode] of [
      [BYEN, '0147'],
      [AARHUS, '0741']
    ] as const) {
      const error = await refused(
        app,
        'appoint',
        anAppointment(body, 'POLITICAL', 'MAYOR', { municipalityCode, office })
      )
      t.match(error, {
        code: 'RULE_VIOLATION',
        violations: [
          {
            rule: 'health-cluster-political-mayor',
            code: 'WRONG_OFFICE',
            provenance: [{ document: '003', section: '3' }]
          }
        ]
      })
      t.equal(
        (await compositionOf(app, body, 'POLITICAL', '2023-01-01')).status,
        'NOT_REPORTED',
        'nothing was recorded'
      )
    }
  }
  for (const office of ['MUNICIPAL_EMPLOYEE', 'REGIONAL_COUNCIL_MEMBER']) {
    const error = await refused(
      app,
      'appoint',
      anAppointment(AARHUS, 'POLITICAL', 'MAYOR', { municipalityCode: '0751', office })
    )
    t.equal(error.code, 'RULE_VIOLATION', `${office} is no substitute`)
  }
  const alderman = await act(
    app,
    'appoint',
    anAppointment(AARHUS, 'POLITICAL', 'MAYOR', { municipalityCode: '0751', office: 'RAADMAND' })
  )
  const chair = await coChair(app, AARHUS, alderman.changed.key, '2023-01-01')
  t.match(chair.warnings, [{ code: 'CHAIR_BY_SUBSTITUTE', severity: 'NOTICE' }], 'as co-chair that is doubtful')
})

t.test('offices and appointers that a rule does not name are refused with the rule and its source', async (t) => {
  const app = await writingApp(t)
  const wrong: [Level, SeatKind, Record<string, unknown>, string][] = [
    ['POLITICAL', 'GENERAL_PRACTITIONER', { appointedBy: 'REGION' }, 'WRONG_APPOINTER'],
    ['POLITICAL', 'GENERAL_PRACTITIONER', { office: 'MAYOR' }, 'WRONG_OFFICE'],
    ['POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { office: 'REGIONAL_COUNCIL_MEMBER' }, 'WRONG_OFFICE'],
    ['PROFESSIONAL', 'PATIENT_REPRESENTATIVE', { appointedBy: 'REGION' }, 'WRONG_APPOINTER']
  ]
  for (const [level, kind, more, code] of wrong) {
    const error = await refused(app, 'appoint', anAppointment(VEST, level, kind, more))
    t.equal(error.code, 'RULE_VIOLATION', `${kind} ${JSON.stringify(more)}`)
    t.equal(error.violations.length, 1)
    t.equal(error.violations[0]?.code, code)
    t.match(error.violations[0]?.rule, /^health-cluster-/)
    t.match(error.violations[0]?.provenance[0], { document: '003', section: '3' })
  }
  const free = await act(
    app,
    'appoint',
    anAppointment(NORTH_SSU, 'POLITICAL', 'GENERAL_PRACTITIONER', { appointedBy: 'REGION' })
  )
  t.same(free.warnings, [], 'in the cooperation committee nobody is named who appoints the doctors')
  const anyone: [body: string, Level, SeatKind, Record<string, unknown>][] = [
    [VEST, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER', { appointedBy: 'REGION' }],
    [VEST, 'PROFESSIONAL', 'REGION_OR_HOSPITAL_REPRESENTATIVE', { appointedBy: null }],
    [VEST, 'PROFESSIONAL', 'MUNICIPAL_REPRESENTATIVE', { municipalityCode: '0773', appointedBy: 'REGION' }],
    [NORTH_SSU, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER', { appointedBy: null }]
  ]
  for (const [body, level, kind, more] of anyone) {
    const { warnings } = await act(app, 'appoint', anAppointment(body, level, kind, more))
    t.same(warnings, [], `the booklet does not say who appoints to ${kind} of ${body}`)
  }
})

t.test('an appointer that is not given is no violation, and told as a notice', async (t) => {
  const app = await writingApp(t)
  const doctor = anAppointment(VEST, 'POLITICAL', 'GENERAL_PRACTITIONER', { appointedBy: null })
  const { changed, warnings } = await act(app, 'appoint', doctor)
  t.same(warnings, [])
  const { findings } = await compositionOf(app, VEST, 'POLITICAL', changed.validFrom)
  t.match(
    findings.filter(({ code }) => code === 'APPOINTER_MISSING'),
    [{ severity: 'NOTICE', rule: { key: 'health-cluster-political-general-practitioner' } }]
  )
})

t.test('a breach of a field that the source does not print is a notice, and refuses no write', async (t) => {
  const path = seededFile(t)
  const db = openDatabase(path)
  const presume = (key: string, field: string) =>
    db.raw.prepare('update representation_rule set basis = ? where key = ?').run(
      JSON.stringify([
        {
          field,
          evidence: 'INFERRED',
          note: { da: 'Læst af sammenhængen.', en: 'Read from context.' },
          provenance: []
        }
      ]),
      key
    )
  presume('health-cluster-political-general-practitioner', 'appointedBy')
  presume('health-cluster-political-mayor', 'binding')
  presume('health-cluster-professional-general-practice-representative', 'maximum')
  closeDatabase(db)
  const app = await writingApp(t, { databasePath: path })

  const { changed } = await act(
    app,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'GENERAL_PRACTITIONER', { appointedBy: 'REGION' })
  )
  for (let count = 0; count < 3; count += 1)
    await act(app, 'appoint', anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE'))
  for (const [level, code] of [
    ['POLITICAL', 'WRONG_APPOINTER'],
    ['PROFESSIONAL', 'TOO_MANY_SEATED']
  ] as const) {
    const { findings } = await compositionOf(app, VEST, level, changed.validFrom)
    const found = findings.filter((one) => one.code === code)
    t.match(found, [{ severity: 'NOTICE', message: /not printed in the source/ }], code)
    t.match(JSON.stringify(found[0]?.because), /Read from context/, 'with the reason')
  }

  const { warnings } = await act(app, 'recordLocalAgreement', {
    bodyKey: VEST,
    level: 'POLITICAL',
    seatKind: 'MAYOR',
    minimum: 1,
    maximum: 2,
    parties: ['Regionsrådet', 'Kommunalbestyrelserne'],
    text: 'To fra hver kommune.',
    agreedOn: '2023-01-01',
    validFrom: '2023-01-01'
  })
  t.match(warnings, [{ code: 'LOCAL_AGREEMENT_APPLIES', severity: 'NOTICE' }], 'a rule read as mandatory can be varied')
  const { seats } = await compositionOf(app, VEST, 'POLITICAL', '2023-06-01')
  t.match(
    seats.filter(({ rule }) => rule.key.endsWith('-mayor')).map(({ maximum }) => maximum),
    [2]
  )
})

t.test('a second mayor of one municipality is refused, on any day that both would sit', async (t) => {
  const app = await writingApp(t)
  const mayor = (more: Record<string, unknown>) =>
    anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0773', ...more })
  await act(app, 'appoint', mayor({ validFrom: '2024-01-01' }))
  t.match(await refused(app, 'appoint', mayor({ validFrom: '2025-01-01' })), {
    code: 'RULE_VIOLATION',
    violations: [{ code: 'SEAT_TAKEN' }]
  })
  t.match(
    await refused(app, 'appoint', mayor({ validFrom: '2023-01-01' })),
    { code: 'RULE_VIOLATION' },
    'begins before, stays'
  )
  t.match(
    await refused(app, 'appoint', mayor({ validFrom: '2023-01-01', validTo: '2024-01-02' })),
    { code: 'RULE_VIOLATION' },
    'one day'
  )
  await act(app, 'appoint', mayor({ validFrom: '2023-01-01', validTo: '2024-01-01' }))
  await act(app, 'appoint', mayor({ validFrom: '2025-01-01', kind: 'SUBSTITUTE' }))
  const seat = seatOf(await compositionOf(app, VEST, 'POLITICAL', '2025-01-01'), 'MAYOR', '0773')
  t.equal(seat.filled, 1, 'a substitute fills no seat')
})

t.test('a third general practitioner is a deviation without a local agreement, and none with one', async (t) => {
  const app = await writingApp(t)
  const doctor = (body: string, more = {}) => anAppointment(body, 'POLITICAL', 'GENERAL_PRACTITIONER', more)
  for (const body of [VEST, SYD]) {
    t.same((await act(app, 'appoint', doctor(body))).warnings, [])
    t.same((await act(app, 'appoint', doctor(body))).warnings, [])
  }
  const third = await act(app, 'appoint', doctor(VEST))
  t.match(third.warnings, [
    { code: 'TOO_MANY_SEATED', severity: 'DEVIATION', rule: { key: 'health-cluster-political-general-practitioner' } }
  ])
  t.equal(third.warnings.length, 1)
  const deviating = await compositionOf(app, VEST, 'POLITICAL', '2023-01-01')
  t.equal(deviating.status, 'DEVIATING')
  explained(t, deviating)

  const agreement = {
    level: 'POLITICAL',
    seatKind: 'GENERAL_PRACTITIONER',
    minimum: 2,
    maximum: 3,
    parties: ['Regionsrådet', 'Borgmestrene i klyngen'],
    text: 'Tre praktiserende læger.',
    agreedOn: '2022-12-01',
    validFrom: '2023-01-01',
    validTo: '2025-01-01'
  }
  await act(app, 'recordLocalAgreement', { ...agreement, bodyKey: SYD })
  const agreed = await act(app, 'appoint', doctor(SYD, { validTo: '2025-01-01' }))
  t.same(agreed.warnings, [])
  const composed = await compositionOf(app, SYD, 'POLITICAL', '2024-12-31')
  t.match(seatOf(composed, 'GENERAL_PRACTITIONER'), { minimum: 2, maximum: 3, filled: 3, vacant: 0 })
  const notice = composed.findings.find((finding) => finding.code === 'LOCAL_AGREEMENT_APPLIES')
  t.match(notice, { severity: 'NOTICE', subject: { __typename: 'LocalAgreement' } })
  t.match(notice?.because[1]?.text, /Tre praktiserende læger/)
  t.match(seatOf(await compositionOf(app, SYD, 'POLITICAL', '2025-01-01'), 'GENERAL_PRACTITIONER'), {
    maximum: 2,
    filled: 2
  })

  await act(app, 'recordLocalAgreement', { ...agreement, bodyKey: VEST })
  t.equal(
    (await compositionOf(app, VEST, 'POLITICAL', '2024-12-31')).status,
    'VACANT',
    'an agreement mends the deviation'
  )
  t.equal((await compositionOf(app, VEST, 'POLITICAL', '2025-01-01')).status, 'DEVIATING', 'while it lasts')
  const conflict = await refused(app, 'recordLocalAgreement', {
    ...agreement,
    bodyKey: VEST,
    validFrom: '2024-12-31',
    validTo: null
  })
  t.equal(conflict.code, 'CONFLICT', 'two agreements on the same seats')
  await act(app, 'recordLocalAgreement', { ...agreement, bodyKey: VEST, validFrom: '2025-01-01', validTo: null })
})

t.test('every doctor more is warned of, not only the first too many', async (t) => {
  const app = await writingApp(t)
  const doctor = () => act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'GENERAL_PRACTITIONER'))
  await doctor()
  await doctor()
  t.same(codesOf((await doctor()).warnings), ['TOO_MANY_SEATED'])
  t.same(codesOf((await doctor()).warnings), ['TOO_MANY_SEATED'])
})

t.test('a write is warned of what it deviates in, not of what deviated before', async (t) => {
  const app = await writingApp(t)
  for (const _ of [1, 2, 3]) await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'GENERAL_PRACTITIONER'))
  const other = await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER'))
  t.same(other.warnings, [])
  const limited = await act(
    app,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { validFrom: FROM, validTo: TO })
  )
  t.same(limited.warnings, [], 'nor where it ends on a day on which nothing else turned')
})

t.test('a rule that a document states as mandatory cannot be varied, and one that is read so can', async (t) => {
  const path = seededFile(t)
  const app = await writingApp(t, { databasePath: path })
  const agreement = {
    level: 'POLITICAL',
    minimum: 1,
    maximum: null,
    parties: ['Regionsrådet', 'Borgmestrene'],
    text: 'Anderledes.',
    agreedOn: '2022-12-01',
    validFrom: '2023-01-01'
  }
  for (const [bodyKey, seatKind] of [
    [VEST, 'MAYOR'],
    [VEST, 'REGIONAL_COUNCIL_CHAIR'],
    [VEST, 'REGIONAL_COUNCIL_MEMBER'],
    [NORTH_SSU, 'REGIONAL_COUNCIL_CHAIR']
  ]) {
    const { warnings } = await act(app, 'recordLocalAgreement', { ...agreement, bodyKey, seatKind })
    t.match(warnings, [{ code: 'LOCAL_AGREEMENT_APPLIES', severity: 'NOTICE' }], `${bodyKey} ${seatKind}`)
  }
  const derived = { ...agreement, bodyKey: NORTH_SSU, seatKind: 'MUNICIPAL_CO_CHAIR' }
  t.equal((await refused(app, 'recordLocalAgreement', derived)).code, 'RULE_VIOLATION', 'it comes with a chair')
  const { raw } = openDatabase(path)
  raw.exec("update representation_rule set basis = '[]' where key = 'health-cluster-political-mayor'")
  raw.close()
  const strict = await writingApp(t, { databasePath: path })
  const other = { ...agreement, bodyKey: AARHUS, seatKind: 'MAYOR' }
  const error = await refused(strict, 'recordLocalAgreement', other)
  t.equal(error.code, 'RULE_VIOLATION')
  t.match(error.violations[0]?.provenance[0], { document: '003' })
  const alone = await refused(app, 'recordLocalAgreement', {
    ...agreement,
    bodyKey: VEST,
    seatKind: 'GENERAL_PRACTITIONER',
    parties: ['Regionsrådet']
  })
  t.match(alone, { code: 'INVALID_INPUT', issues: [{ field: 'input.parties' }] })
  const upsideDown = await refused(app, 'recordLocalAgreement', {
    ...agreement,
    bodyKey: VEST,
    seatKind: 'GENERAL_PRACTITIONER',
    minimum: 3,
    maximum: 2
  })
  t.match(upsideDown, { code: 'INVALID_INPUT', issues: [{ field: 'input.maximum' }] })
})

t.test('chairs are designated only among those whom the rule names', async (t) => {
  const app = await writingApp(t)
  await fillPolitical(app, VEST, '2023-01-01')
  const composed = await compositionOf(app, VEST, 'POLITICAL', '2023-01-01')
  const holder = (kind: SeatKind, of?: string) => {
    const found = seatOf(composed, kind, of).holders[0]
    if (!found) throw new Error(`No ${kind}.`)
    return found.key
  }
  const designate = { bodyKey: VEST, level: 'POLITICAL', role: 'CO_CHAIR', validFrom: '2024-01-01' }
  t.match(
    await refused(app, 'designateChair', {
      ...designate,
      side: 'REGION',
      appointmentKey: holder('REGIONAL_COUNCIL_CHAIR')
    }),
    { code: 'RULE_VIOLATION', violations: [{ rule: 'health-cluster-political-co-chair-region' }] },
    'the regional co-chair follows from the office'
  )
  t.match(
    await refused(app, 'designateChair', {
      ...designate,
      side: 'MUNICIPALITY',
      appointmentKey: holder('GENERAL_PRACTITIONER')
    }),
    { code: 'RULE_VIOLATION', violations: [{ rule: 'health-cluster-political-co-chair-municipality' }] }
  )
  t.match(
    await refused(app, 'designateChair', {
      ...designate,
      bodyKey: SYD,
      side: 'MUNICIPALITY',
      appointmentKey: holder('MAYOR', '0773')
    }),
    { code: 'RULE_VIOLATION' },
    'a mayor of another cluster'
  )
  t.match(
    await refused(app, 'designateChair', {
      ...designate,
      role: 'VICE_CHAIR',
      side: 'MUNICIPALITY',
      appointmentKey: holder('MAYOR', '0773')
    }),
    { code: 'INVALID_INPUT', issues: [{ field: 'input.role' }] }
  )
  const vice = {
    bodyKey: NORTH_SSU,
    level: 'POLITICAL',
    role: 'VICE_CHAIR',
    side: 'MUNICIPALITY',
    validFrom: '2023-01-01'
  }
  t.match(
    await refused(app, 'designateChair', { ...vice, appointmentKey: holder('MAYOR', '0787') }),
    { code: 'RULE_VIOLATION', violations: [{ rule: 'ssu-political-vice-chair' }] },
    'a mayor who is no co-chair'
  )
  t.match(
    await refused(app, 'designateChair', {
      ...vice,
      role: 'CHAIR',
      side: 'REGION',
      appointmentKey: holder('REGIONAL_COUNCIL_CHAIR')
    }),
    { code: 'RULE_VIOLATION', violations: [{ rule: 'ssu-political-chair' }] },
    'seated in the cluster, not in the committee'
  )
  t.same((await act(app, 'designateChair', { ...vice, appointmentKey: holder('MAYOR', '0773') })).warnings, [])
  t.match(
    await refused(app, 'appoint', anAppointment(NORTH_SSU, 'POLITICAL', 'MUNICIPAL_CO_CHAIR')),
    { code: 'RULE_VIOLATION', violations: [{ rule: 'ssu-political-municipal-co-chair' }] },
    'nobody is entered twice'
  )
})

t.test('a chair is held from its first day to the day before its end, for every rule of a chair', async (t) => {
  const app = await writingApp(t)
  await fillPolitical(app, VEST, '2022-07-01')
  for (const input of await lawfulAppointments(app, NORTH_SSU, 'POLITICAL', '2022-07-01'))
    await act(app, 'appoint', input)
  const vest = await compositionOf(app, VEST, 'POLITICAL', FROM)
  const committee = await compositionOf(app, NORTH_SSU, 'POLITICAL', FROM)
  const rules: [body: string, role: string, side: string, among: SeatKind, of?: string][] = [
    [SYD, 'CO_CHAIR', 'MUNICIPALITY', 'MAYOR'],
    [NORTH_SSU, 'CHAIR', 'REGION', 'REGIONAL_COUNCIL_MEMBER'],
    [NORTH_SSU, 'VICE_CHAIR', 'MUNICIPALITY', 'MUNICIPAL_CO_CHAIR', VEST]
  ]
  t.ok(vest.chairs.some((chair) => chair.role === 'CO_CHAIR' && chair.side === 'REGION' && chair.holders.length === 1))
  for (const [body, role, side, among, of] of rules) {
    const key =
      body === SYD
        ? (await act(app, 'appoint', anAppointment(SYD, 'POLITICAL', among, { municipalityCode: '0840' }))).changed.key
        : seatsOf(committee, among, of)[0]?.holders[0]?.key
    await act(app, 'designateChair', {
      bodyKey: body,
      level: 'POLITICAL',
      role,
      side,
      appointmentKey: key,
      validFrom: FROM,
      validTo: TO
    })
    for (const [day, held] of [
      ['2023-02-28', []],
      ['2023-03-01', [key]],
      ['2023-05-31', [key]],
      ['2023-06-01', []]
    ] as const) {
      const composed = await compositionOf(app, body, 'POLITICAL', day)
      const chair = composed.chairs.find((one) => one.role === role && one.side === side)
      t.same(
        chair?.holders.map((one) => one.key),
        held,
        `${role} of ${side} on ${day}`
      )
      t.equal(chair?.vacant, 1 - held.length)
      const vacancies = composed.findings.filter(
        (one) => one.code === 'CHAIR_VACANT' && one.rule?.key === chair?.rule.key
      )
      t.equal(vacancies.length, 1 - held.length, 'and a vacancy is told')
    }
  }
})

t.test('the regional co-chair is chair as long as the seat of the office is held', async (t) => {
  const app = await writingApp(t)
  await act(
    app,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { validFrom: FROM, validTo: TO })
  )
  for (const [day, count] of [
    ['2023-02-28', 0],
    ['2023-03-01', 1],
    ['2023-05-31', 1],
    ['2023-06-01', 0]
  ] as const) {
    const { chairs } = await compositionOf(app, VEST, 'POLITICAL', day)
    t.equal(chairs.find((one) => one.side === 'REGION')?.holders.length, count, day)
  }
})

t.test('when a cluster changes its co-chair the committee changes with it', async (t) => {
  const app = await writingApp(t)
  await fillPolitical(app, VEST, '2023-01-01')
  const cluster = await compositionOf(app, VEST, 'POLITICAL', '2023-01-01')
  const [first] = seatOf(cluster, 'MAYOR', '0773').holders
  const [second] = seatOf(cluster, 'MAYOR', '0787').holders
  if (!first || !second) throw new Error('No mayors.')
  const earlier = cluster.chairs.find((chair) => chair.side === 'MUNICIPALITY')?.holders[0]?.person.name
  const later = earlier === first.person.name ? second : first
  await act(app, 'designateChair', {
    bodyKey: NORTH_SSU,
    level: 'POLITICAL',
    role: 'VICE_CHAIR',
    side: 'MUNICIPALITY',
    appointmentKey: (later === first ? second : first).key,
    validFrom: '2023-01-01'
  })
  await coChair(app, VEST, later.key, '2024-07-01')
  const held = async (day: Day) => {
    const composed = await compositionOf(app, NORTH_SSU, 'POLITICAL', day)
    return { seat: namesOf(seatOf(composed, 'MUNICIPAL_CO_CHAIR', VEST)), composed }
  }
  t.same((await held('2024-06-30')).seat, [earlier])
  const after = await held('2024-07-01')
  t.same(after.seat, [later.person.name])
  t.ok(
    codesOf(after.composed.findings).includes('CHAIR_WITHOUT_SEAT'),
    'the vice-chair has lost the seat, and that is told'
  )
  t.equal(after.composed.chairs.find((chair) => chair.role === 'VICE_CHAIR')?.vacant, 1)
  explained(t, after.composed)
  const chairs = (await compositionOf(app, VEST, 'POLITICAL', '2024-07-01')).chairs
  t.same(
    chairs.find((chair) => chair.side === 'MUNICIPALITY')?.holders.map((one) => one.person.name),
    [later.person.name],
    'one only'
  )
})

t.test('a municipality in two clusters has a seat in both', async (t) => {
  const app = await writingApp(t)
  const mayor = await act(
    app,
    'appoint',
    anAppointment(BYEN, 'POLITICAL', 'MAYOR', { municipalityCode: '0101', personName: 'Olga Opdigt' })
  )
  const syd = '1084-sundhedsklynge-syd'
  t.same(seatOf(await compositionOf(app, syd, 'POLITICAL', '2023-01-01'), 'MAYOR', '0101').holders, [])
  const again = anAppointment(syd, 'POLITICAL', 'MAYOR', {
    municipalityCode: '0101',
    personKey: mayor.changed.person.key
  })
  await act(app, 'appoint', again)
  for (const body of [BYEN, syd]) {
    const composed = await compositionOf(app, body, 'POLITICAL', '2023-01-01')
    t.same(namesOf(seatOf(composed, 'MAYOR', '0101')), ['Olga Opdigt'])
    t.notOk(codesOf(composed.findings).includes('PERSON_ON_SEVERAL_SEATS'), 'nobody sits twice in one body')
  }
})

t.test(
  'a chair of the regional council who changes in the middle of the term is chair from that day, everywhere',
  async (t) => {
    const app = await writingApp(t)
    await fillPolitical(app, VEST, '2023-01-01')
    const [old] = seatOf(await compositionOf(app, VEST, 'POLITICAL', '2023-01-01'), 'REGIONAL_COUNCIL_CHAIR').holders
    if (!old) throw new Error('No chair.')
    const next = await act(app, 'replaceAppointee', {
      appointmentKey: old.key,
      on: '2024-05-15',
      personName: 'Nye Formand'
    })
    t.same(next.warnings, [])
    t.match(next.changed, {
      validFrom: '2024-05-15',
      validTo: null,
      office: 'REGIONAL_COUNCIL_CHAIR',
      person: { name: 'Nye Formand' }
    })
    for (const [day, name] of [
      ['2024-05-14', old.person.name],
      ['2024-05-15', 'Nye Formand']
    ] as const) {
      const composed = await compositionOf(app, VEST, 'POLITICAL', day)
      t.equal(composed.status, 'COMPLETE', day)
      t.same(namesOf(seatOf(composed, 'REGIONAL_COUNCIL_CHAIR')), [name])
      t.same(
        composed.chairs.find((chair) => chair.side === 'REGION')?.holders.map((one) => one.person.name),
        [name]
      )
    }
    const outside = await refused(app, 'replaceAppointee', {
      appointmentKey: old.key,
      on: '2025-01-01',
      personName: 'For Sent'
    })
    t.match(
      outside,
      { code: 'INVALID_INPUT', issues: [{ field: 'input.on' }] },
      'who has gone cannot be replaced again'
    )
    t.match(
      await refused(app, 'replaceAppointee', { appointmentKey: old.key, on: '2024-05-15', personName: 'For Sent' }),
      { code: 'INVALID_INPUT', issues: [{ field: 'input.on' }] },
      'nor on the day the seat was left'
    )
  }
)

t.test('a mayor who is lost takes the chair along and leaves a seat that is missing', async (t) => {
  const app = await writingApp(t)
  await fillPolitical(app, VEST, '2023-01-01')
  const composed = await compositionOf(app, VEST, 'POLITICAL', '2023-01-01')
  const chair = composed.chairs.find((one) => one.side === 'MUNICIPALITY')?.holders[0]
  if (!chair) throw new Error('No chair.')
  const ended = await act(app, 'endAppointment', { appointmentKey: chair.key, on: '2026-01-01' })
  t.equal(ended.changed.validTo, '2026-01-01')
  t.equal((await compositionOf(app, VEST, 'POLITICAL', '2025-12-31')).status, 'COMPLETE')
  const after = await compositionOf(app, VEST, 'POLITICAL', '2026-01-01')
  t.equal(after.status, 'VACANT')
  t.same(codesOf(after.findings), ['CHAIR_VACANT', 'SEAT_VACANT'])
  t.match(
    await refused(app, 'endAppointment', { appointmentKey: chair.key, on: '2023-01-01' }),
    { code: 'INVALID_INPUT' },
    'an appointment holds a day at least'
  )
})

t.test('a municipality that joins opens a seat, one that leaves ends it with its appointment', async (t) => {
  const app = await writingApp(t)
  await fillPolitical(app, VEST, '2023-01-01')
  for (const input of await lawfulAppointments(app, VEST, 'PROFESSIONAL', '2023-01-01'))
    await act(app, 'appoint', input)
  const joined = await act(app, 'addClusterMember', {
    clusterKey: VEST,
    role: 'MUNICIPALITY',
    member: '0820',
    validFrom: '2024-01-01'
  })
  for (const [level, kind] of [
    ['POLITICAL', 'MAYOR'],
    ['PROFESSIONAL', 'MUNICIPAL_REPRESENTATIVE']
  ] as const) {
    t.equal((await compositionOf(app, VEST, level, '2023-12-31')).status, 'COMPLETE')
    t.equal(seatsOf(await compositionOf(app, VEST, level, '2023-12-31'), kind, '0820').length, 0)
    const open = await compositionOf(app, VEST, level, '2024-01-01')
    t.same(codesOf(open.findings), ['SEAT_VACANT'])
    t.match(open.findings[0], { subject: { code: '0820' } })
    t.match(open.findings[0]?.because[1]?.text, /is a member of .* on 1 January 2024/)
    t.match(
      await refused(
        app,
        'appoint',
        anAppointment(VEST, level, kind, { municipalityCode: '0820', validFrom: '2023-12-31' })
      ),
      { code: 'INVALID_INPUT', issues: [{ field: 'input.validFrom' }] },
      'no seat before it joins'
    )
  }
  const mayor = await act(
    app,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0820', validFrom: '2024-01-01' })
  )
  const future = anAppointment(VEST, 'PROFESSIONAL', 'MUNICIPAL_REPRESENTATIVE', {
    municipalityCode: '0820',
    validFrom: '2026-06-01'
  })
  await act(app, 'appoint', future)
  await coChair(app, VEST, mayor.changed.key, '2024-06-01')
  await act(app, 'endClusterMember', { membershipKey: joined.changed.key, on: '2025-07-01' })

  t.equal(seatOf(await compositionOf(app, VEST, 'POLITICAL', '2025-06-30'), 'MAYOR', '0820').filled, 1)
  const after = await compositionOf(app, VEST, 'POLITICAL', '2025-07-01')
  t.equal(seatsOf(after, 'MAYOR', '0820').length, 0)
  t.same(codesOf(after.findings), ['CHAIR_VACANT'], 'the chair went too')
  t.same(seatOf(await compositionOf(app, NORTH_SSU, 'POLITICAL', '2025-07-01'), 'MUNICIPAL_CO_CHAIR', VEST).holders, [])
  const { data } = await app.ask<{ appointment: { validTo: Day } }>(
    'query ($key: String!) { appointment(key: $key) { validTo } }',
    {
      key: mayor.changed.key
    }
  )
  t.equal(data.appointment.validTo, '2025-07-01')
  const later = await compositionOf(app, VEST, 'PROFESSIONAL', '2026-06-01')
  t.equal(seatsOf(later, 'MUNICIPAL_REPRESENTATIVE', '0820').length, 0)
  t.ok(
    later.seats.every((seat) => seat.holders.every((holder) => holder.person.name !== future.personName)),
    'nobody sits on a seat that is not there'
  )
})

t.test('a body that ends takes its open appointments, chairs and seats in the committee along', async (t) => {
  const app = await writingApp(t)
  const done = await fillPolitical(app, VEST, '2023-01-01')
  const mayor = (await compositionOf(app, NORTH_SSU, 'POLITICAL', '2023-01-01')).seats.find(
    (seat) => seat.of.key === VEST
  )?.holders[0]
  if (!mayor) throw new Error('No co-chair.')
  const vice = await act(app, 'designateChair', {
    bodyKey: NORTH_SSU,
    level: 'POLITICAL',
    role: 'VICE_CHAIR',
    side: 'MUNICIPALITY',
    appointmentKey: mayor.key,
    validFrom: '2023-01-01'
  })
  const ended = await act(app, 'endBody', { bodyKey: VEST, on: '2025-01-01', successors: [SYD] })
  t.match(ended.changed, { key: VEST, validTo: '2025-01-01', successors: [{ key: SYD }] })
  for (const { changed } of done.filter((one) => one.changed.person)) {
    const { data } = await app.ask<{ appointment: { validTo: Day } }>(
      'query ($key: String!) { appointment(key: $key) { validTo } }',
      {
        key: changed.key
      }
    )
    t.equal(data.appointment.validTo, '2025-01-01')
  }
  t.equal((await compositionOf(app, VEST, 'POLITICAL', '2024-12-31')).status, 'COMPLETE')
  const { data } = await app.ask(
    `{ gone: body(key: "${VEST}", asOf: "2025-01-01") { key } there: body(key: "${VEST}", asOf: "2024-12-31") { key } }`
  )
  t.same(data, { gone: null, there: { key: VEST } })
  const committee = await compositionOf(app, NORTH_SSU, 'POLITICAL', '2025-01-01')
  t.equal(seatsOf(committee, 'MUNICIPAL_CO_CHAIR').length, 3, 'its seat in the committee is gone')
  const after = await compositionOf(app, VEST, 'POLITICAL', '2025-01-01', '2024-12-31')
  t.same(
    after.seats.filter((seat) => seat.holders.length > 0),
    [],
    'nobody sits in a body that is not there'
  )
  const { data: node } = await app.ask<{ node: { validTo: Day } }>(
    'query ($id: ID!) { node(id: $id) { ... on Chairmanship { validTo } } }',
    { id: Buffer.from(`Chairmanship:${vice.changed.key}`).toString('base64url') }
  )
  t.equal(node.node.validTo, '2025-01-01', 'the vice-chair that rested on it ended too')
  t.match(await refused(app, 'endBody', { bodyKey: VEST, on: '2026-01-01' }), { code: 'INVALID_INPUT' })
  t.match(
    await refused(
      app,
      'appoint',
      anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER', { validFrom: '2025-01-01' })
    ),
    {
      code: 'INVALID_INPUT',
      issues: [
        {
          field: 'input.validFrom',
          message: `must not lie after 31 December 2024, the last day of Sundhedsklynge Vest (${VEST})`
        }
      ]
    }
  )
})

t.test(
  'what is recorded in a body whose end is known ends with it, and nothing begins after its last day',
  async (t) => {
    const app = await writingApp(t)
    await act(app, 'endBody', { bodyKey: VEST, on: '2025-01-01' })
    const mayor = (more = {}) => anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0773', ...more })
    const open = await act(app, 'appoint', mayor({ validTo: '2023-06-01' }))
    t.equal(open.changed.validTo, '2023-06-01', 'an earlier end stays')
    const later = await act(app, 'appoint', mayor({ validFrom: '2023-06-01', validTo: '2026-01-01' }))
    t.equal(later.changed.validTo, '2025-01-01', 'a later one is the end of the body')
    const doctor = await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'GENERAL_PRACTITIONER'))
    t.equal(doctor.changed.validTo, '2025-01-01', 'and so is no end')
    const chair = await coChair(app, VEST, later.changed.key, '2024-01-01')
    t.equal(chair.changed.validTo, '2025-01-01')
    const agreed = await act(app, 'recordLocalAgreement', {
      bodyKey: VEST,
      level: 'POLITICAL',
      seatKind: 'GENERAL_PRACTITIONER',
      maximum: 3,
      parties: ['Regionsrådet', 'Borgmestrene'],
      text: 'Tre læger.',
      agreedOn: '2023-01-01',
      validFrom: '2023-01-01'
    })
    t.equal(agreed.changed.validTo, '2025-01-01')

    const last = {
      code: 'INVALID_INPUT',
      issues: [{ field: 'input.validFrom', message: /must not lie after 31 December 2024/ }]
    }
    t.match(await refused(app, 'appoint', mayor({ validFrom: '2025-01-01' })), last)
    t.match(
      await refused(app, 'designateChair', {
        bodyKey: VEST,
        level: 'POLITICAL',
        role: 'CO_CHAIR',
        side: 'MUNICIPALITY',
        appointmentKey: later.changed.key,
        validFrom: '2025-01-01'
      }),
      last
    )
    const replaced = await act(app, 'replaceAppointee', {
      appointmentKey: doctor.changed.key,
      on: '2024-12-31',
      personName: 'Prøve Afløser'
    })
    t.match(
      replaced.changed,
      { validFrom: '2024-12-31', validTo: '2025-01-01' },
      'on the last day there is room for one'
    )
  }
)

t.test('what is recorded on the seat of a municipality that is to leave ends when it leaves', async (t) => {
  const app = await writingApp(t)
  await act(app, 'endClusterMember', { membershipKey: `${VEST}.0773`, on: '2025-01-01' })
  const mayor = (more = {}) => anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0773', ...more })
  const { changed } = await act(app, 'appoint', mayor())
  t.equal(changed.validTo, '2025-01-01')
  t.equal((await coChair(app, VEST, changed.key, '2023-01-01')).changed.validTo, '2025-01-01', 'and the chair with it')
  t.match(await refused(app, 'appoint', mayor({ validFrom: '2025-01-01' })), {
    code: 'INVALID_INPUT',
    issues: [
      {
        field: 'input.validFrom',
        message: `must not lie after 31 December 2024, the last day of Morsø (0773) as a member of Sundhedsklynge Vest (${VEST})`
      }
    ]
  })
  const replaced = await act(app, 'replaceAppointee', {
    appointmentKey: changed.key,
    on: '2024-06-01',
    personName: 'Prøve Afløser'
  })
  t.equal(replaced.changed.validTo, '2025-01-01')

  await act(app, 'addClusterMember', {
    clusterKey: VEST,
    role: 'MUNICIPALITY',
    member: '0773',
    validFrom: '2026-01-01'
  })
  t.equal((await act(app, 'appoint', mayor({ validFrom: '2026-01-01' }))).changed.validTo, null, 'it may come back')
  t.match(await refused(app, 'appoint', mayor({ validFrom: '2025-12-31' })), { issues: [{ field: 'input.validFrom' }] })
})

t.test('who stands in for a member is judged as the member is, and fills no seat', async (t) => {
  const app = await writingApp(t)
  for (const kind of ['SUBSTITUTE', 'ALTERNATE']) {
    const doctor = (more = {}) => anAppointment(VEST, 'POLITICAL', 'GENERAL_PRACTITIONER', { kind, ...more })
    const source = { provenance: [{ document: '003', section: '3' }] }
    t.match(await refused(app, 'appoint', doctor({ appointedBy: 'REGION' })), {
      code: 'RULE_VIOLATION',
      violations: [{ rule: 'health-cluster-political-general-practitioner', code: 'WRONG_APPOINTER', ...source }]
    })
    t.match(await refused(app, 'appoint', doctor({ office: 'MAYOR' })), { violations: [{ code: 'WRONG_OFFICE' }] })
    const mayor = (body: string, municipalityCode: string) =>
      anAppointment(body, 'POLITICAL', 'MAYOR', { kind, municipalityCode, office: 'RAADMAND' })
    t.match(await refused(app, 'appoint', mayor(BYEN, '0147')), {
      code: 'RULE_VIOLATION',
      violations: [{ rule: 'health-cluster-political-mayor', code: 'WRONG_OFFICE', ...source }]
    })
    t.same((await act(app, 'appoint', mayor(AARHUS, '0751'))).warnings, [], 'in Aarhus a rådmand may stand in')

    const standIn = await act(app, 'appoint', doctor())
    t.same(standIn.warnings, [])
    const day = '2023-01-01'
    const seat = seatOf(await compositionOf(app, VEST, 'POLITICAL', day), 'GENERAL_PRACTITIONER')
    t.match(seat, { filled: 0, vacant: 2, holders: [] })
    t.ok(
      seat.standIns.some((one) => one.key === standIn.changed.key),
      'but is shown beside those who do'
    )
    t.match(
      await refused(app, 'replaceAppointee', {
        appointmentKey: standIn.changed.key,
        on: '2023-06-01',
        personName: 'Prøve Afløser',
        office: 'REGIONAL_EMPLOYEE'
      }),
      { violations: [{ code: 'WRONG_OFFICE' }] }
    )
  }
  const composed = await compositionOf(app, VEST, 'POLITICAL', '2023-01-01')
  t.notOk(codesOf(composed.findings).includes('TOO_MANY_SEATED'), 'no number of them is too many')
  t.match(
    await refused(app, 'designateChair', {
      bodyKey: AARHUS,
      level: 'POLITICAL',
      role: 'CO_CHAIR',
      side: 'MUNICIPALITY',
      appointmentKey: seatOf(await compositionOf(app, AARHUS, 'POLITICAL', '2023-01-01'), 'MAYOR', '0751').standIns[0]
        ?.key,
      validFrom: '2023-01-01'
    }),
    { code: 'RULE_VIOLATION' },
    'and none of them leads'
  )
})

t.test('a write is judged by the rules to come, too, from their first day on', async (t) => {
  const path = seededFile(t)
  const db = openDatabase(path)
  const copied = db.raw
    .prepare("select * from representation_rule where key = 'health-cluster-political-mayor'")
    .get() as Record<string, unknown>
  // From 2026 on nobody but the mayor represents a municipality.
  const next = { ...copied, key: 'mayor-2026', valid_from: '2026-01-01', substitutes: '[]' }
  db.raw.prepare("update representation_rule set valid_to = '2026-01-01' where key = ?").run(copied.key)
  db.raw
    .prepare(
      `insert into representation_rule (${Object.keys(next).join(', ')}) values (${Object.keys(next).map((name) => `@${name}`)})`
    )
    .run(next)
  closeDatabase(db)
  const app = await writingApp(t, { databasePath: path })
  const alderman = (more = {}) =>
    anAppointment(AARHUS, 'POLITICAL', 'MAYOR', { municipalityCode: '0751', office: 'RAADMAND', ...more })
  t.match(await refused(app, 'appoint', alderman()), {
    code: 'RULE_VIOLATION',
    violations: [{ rule: 'mayor-2026', code: 'WRONG_OFFICE' }]
  })
  t.match(await refused(app, 'appoint', alderman({ validTo: '2026-01-02' })), { code: 'RULE_VIOLATION' }, 'one day')
  t.same((await act(app, 'appoint', alderman({ validTo: '2026-01-01' }))).warnings, [], 'until then it is allowed')
})

t.test('a body that is not there on a day has no seats that could be vacant', async (t) => {
  const app = await writingApp(t)
  await fillPolitical(app, VEST, '2023-01-01')
  await act(app, 'endBody', { bodyKey: VEST, on: '2025-01-01' })
  for (const level of ['POLITICAL', 'PROFESSIONAL'] as const) {
    const { seats, findings, status } = await compositionOf(app, VEST, level, '2025-01-01', '2024-12-31')
    t.same({ seats, findings, status }, { seats: [], findings: [], status: 'NOT_REPORTED' }, level)
  }
})

t.test('an appointment in the future changes nothing before its day', async (t) => {
  const app = await writingApp(t, { today: '2024-01-01' })
  await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { validFrom: '2030-01-01' }))
  t.equal((await compositionOf(app, VEST, 'POLITICAL', '2024-01-01')).status, 'NOT_REPORTED')
  t.equal((await compositionOf(app, VEST, 'POLITICAL', '2029-12-31')).status, 'NOT_REPORTED')
  t.equal(seatOf(await compositionOf(app, VEST, 'POLITICAL', '2030-01-01'), 'REGIONAL_COUNCIL_CHAIR').filled, 1)
  const before = await refused(
    app,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { validFrom: '2022-06-30' })
  )
  t.match(
    before,
    { code: 'INVALID_INPUT', issues: [{ field: 'input.validFrom', message: /before 1 July 2022/ }] },
    'nor is there a seat before the body is'
  )
})

t.test('psychiatry is asked for at the professional level only when its seats are full', async (t) => {
  const app = await writingApp(t)
  const kind = 'REGION_OR_HOSPITAL_REPRESENTATIVE'
  const seat = (more = {}) => act(app, 'appoint', anAppointment(VEST, 'PROFESSIONAL', kind, { field: null, ...more }))
  t.same((await seat()).warnings, [])
  t.same((await seat()).warnings, [])
  t.notOk(codesOf((await compositionOf(app, VEST, 'PROFESSIONAL', '2023-01-01')).findings).includes('FIELD_MISSING'))
  const third = await seat({ validFrom: '2023-02-01' })
  t.match(third.warnings, [{ code: 'FIELD_MISSING', severity: 'DEVIATION' }])
  const composed = await compositionOf(app, VEST, 'PROFESSIONAL', '2023-02-01')
  t.equal(composed.status, 'DEVIATING')
  explained(t, composed)
  const mended = await act(app, 'replaceAppointee', {
    appointmentKey: third.changed.key,
    on: '2023-03-01',
    personName: 'Psyk Iater',
    field: 'PSYCHIATRY'
  })
  t.same(mended.warnings, [])
  t.notOk(codesOf((await compositionOf(app, VEST, 'PROFESSIONAL', '2023-03-01')).findings).includes('FIELD_MISSING'))
  const lost = await act(app, 'replaceAppointee', {
    appointmentKey: mended.changed.key,
    on: '2023-04-01',
    personName: 'Kirurg Isk'
  })
  t.same(codesOf(lost.warnings), ['FIELD_MISSING'], 'a successor does not inherit the field')
})

t.test('one person twice on the same seat at the same time is a deviation, and the write is warned of', async (t) => {
  const app = await writingApp(t)
  const seat = ['REGIONAL_COUNCIL_MEMBER', { validFrom: '2023-01-01', validTo: '2024-01-01' }] as const
  const { changed } = await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', ...seat))
  const personKey = changed.person.key
  const again = (more: Input) =>
    act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER', { ...more, personKey }))
  const after = await again({ validFrom: '2024-01-01', validTo: '2025-01-01' })
  t.same(after.warnings, [], 'one term after the other')
  const overlapping = await again({ validFrom: '2023-12-31', validTo: '2024-06-01' })
  t.match(overlapping.warnings, [
    { code: 'PERSON_TWICE_ON_SEAT', severity: 'DEVIATION', subject: { __typename: 'Person', key: personKey } }
  ])
  const composed = await compositionOf(app, VEST, 'POLITICAL', '2024-03-01')
  t.equal(composed.status, 'DEVIATING')
  t.notOk(codesOf(composed.findings).includes('PERSON_ON_SEVERAL_SEATS'), 'it is one seat')
  explained(t, composed)
  t.not((await compositionOf(app, VEST, 'POLITICAL', '2024-06-01')).status, 'DEVIATING', 'when one of them has ended')
  const standIn = await again({ validFrom: '2024-07-01', validTo: '2024-08-01', kind: 'ALTERNATE' })
  t.same(codesOf(standIn.warnings), ['PERSON_TWICE_ON_SEAT'], 'nobody stands in for themselves')
})

t.test('one person on several seats of a level is a notice', async (t) => {
  const app = await writingApp(t)
  const { changed } = await act(app, 'appoint', anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0773' }))
  const again = anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0787', personKey: changed.person.key })
  await act(app, 'appoint', again)
  const composed = await compositionOf(app, VEST, 'POLITICAL', '2023-01-01')
  t.match(
    composed.findings.find((finding) => finding.code === 'PERSON_ON_SEVERAL_SEATS'),
    { severity: 'NOTICE', rule: null, subject: { __typename: 'Person', key: changed.person.key } }
  )
  explained(t, composed)
})

type Report = {
  totalCount: number
  counts: { region: { code: string } | null; status: string; count: number }[]
  nodes: Composed[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

t.test('the report judges the whole country at once', async (t) => {
  const app = await writingApp(t)
  await fillPolitical(app, VEST, '2023-01-01')
  await act(
    app,
    'appoint',
    anAppointment(AARHUS, 'POLITICAL', 'MAYOR', { municipalityCode: '0751', office: 'RAADMAND' })
  )
  for (const _ of [1, 2, 3]) await act(app, 'appoint', anAppointment(BYEN, 'POLITICAL', 'GENERAL_PRACTITIONER'))
  const report = async (more: string): Promise<Report> => {
    const { data, errors } = await app.ask<{ compositionReport: Report }>(
      `{ compositionReport(asOf: "2023-06-01" ${more}) { totalCount counts { region { code } status count } nodes { ${COMPOSITION} } pageInfo { hasNextPage endCursor } } }`
    )
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return data.compositionReport
  }
  // All that there is to a composition, for a hundred of them, would be more than one request may ask.
  const all = await report('first: 40')
  all.nodes.push(...(await report(`first: 40, after: "${all.pageInfo.endCursor}"`)).nodes)
  t.equal(all.totalCount, 22 * 2 + 5 * 2, 'two levels of every cluster and committee')
  t.equal(all.nodes.length, all.totalCount)
  t.equal(
    all.counts.reduce((sum, one) => sum + one.count, 0),
    all.totalCount
  )
  const count = (status: string, region: string, { counts } = all) =>
    counts.find((one) => one.status === status && one.region?.code === region)?.count ?? 0
  t.equal(count('COMPLETE', '1081'), 1)
  t.equal(count('VACANT', '1081'), 1, 'the committee knows its one co-chair')
  t.equal(count('NOT_REPORTED', '1081'), 4 * 2 + 2 - 2)
  t.equal(count('VACANT', '1082'), 1)
  t.equal(count('DEVIATING', '1084'), 1)
  t.equal(count('NOT_REPORTED', '1085'), 10)
  for (const node of all.nodes) {
    t.same(
      node,
      await compositionOf(app, node.body.key, node.level, '2023-06-01').then(({ seats, ...rest }) => ({
        ...rest,
        seats: seats.map(({ kind: _, ...seat }) => seat)
      })),
      `${node.body.key} ${node.level}`
    )
    explained(t, node)
  }

  const of = ({ nodes }: Report) => nodes.map((node) => `${node.body.key} ${node.level}`)
  t.same(of(await report('first: 10, filter: { status: COMPLETE }')), [`${VEST} POLITICAL`])
  t.same(of(await report('first: 10, filter: { severity: DEVIATION }')), [`${BYEN} POLITICAL`])
  t.same(of(await report('first: 10, filter: { code: TOO_MANY_SEATED }')), [`${BYEN} POLITICAL`])
  t.same(of(await report('first: 10, filter: { severity: VIOLATION }')), [])
  const north = await report('first: 1, filter: { regionCode: "1081" }')
  t.equal(north.totalCount, 10)
  t.equal(north.nodes.length, 1)
  t.ok(north.counts.every((one) => one.region?.code === '1081'))
  t.equal(
    north.counts.reduce((sum, one) => sum + one.count, 0),
    10,
    'counted before paging'
  )

  // Pages of one end within a body too, between its levels.
  for (const size of [1, 7]) {
    const paged: string[] = []
    let after = ''
    for (let more = true; more && paged.length <= all.totalCount; ) {
      const page = await report(`first: ${size} ${after}`)
      paged.push(...of(page))
      more = page.pageInfo.hasNextPage
      after = `, after: "${page.pageInfo.endCursor}"`
    }
    t.same(paged, of(all), `pages of ${size} are the whole, in its order`)
  }
  const { data: early } = await app.ask<{ compositionReport: Report }>(
    '{ compositionReport(asOf: "2022-06-30", first: 100) { totalCount counts { status } nodes { level status body { key } } } }'
  )
  t.same(
    new Set(early.compositionReport.counts.map(({ status }) => status)),
    new Set(['NO_RULES']),
    'before the act there are no rules'
  )
  const { data: there } = await app.ask<{ bodies: { totalCount: number } }>(
    '{ bodies(asOf: "2022-06-30", first: 1) { totalCount } }'
  )
  t.equal(early.compositionReport.totalCount, there.bodies.totalCount, 'and a row for every body')
})

t.test('a body is established with its members, its region and its predecessors', async (t) => {
  const app = await writingApp(t)
  const cluster = {
    key: '1081-proeveklynge',
    kind: 'HEALTH_CLUSTER',
    name: 'Prøveklyngen',
    regionCode: '1081',
    validFrom: '2024-01-01',
    municipalityCodes: ['0773', '0820'],
    hospitalKeys: ['1081-regionshospital-nordjylland-thisted'],
    predecessors: [VEST]
  }
  t.match(await refused(app, 'establishBody', { ...cluster, hospitalKeys: [] }), {
    code: 'RULE_VIOLATION',
    violations: [{ provenance: [{ document: '003', section: '1' }] }]
  })
  for (const [more, da, en] of [
    [
      { hospitalKeys: [] },
      /^Et organ af typen »sundhedsklynge« etableres/,
      /^A body of the type “health cluster” is set up/
    ],
    [{ kind: 'SSU' }, /En region har kun ét\.$/, /A region has only one\.$/]
  ] as const) {
    for (const [language, detail] of [
      ['da', da],
      ['en', en]
    ] as const) {
      const payload = { ...cluster, ...more }
      const headers = { 'accept-language': language }
      const response = await app.app.inject({ method: 'POST', url: '/v1/bodies', payload, headers })
      t.match(response.json(), { code: 'RULE_VIOLATION', detail, violations: [{ message: detail }] })
    }
  }
  t.match(await refused(app, 'establishBody', { ...cluster, key: VEST }), { code: 'CONFLICT' })
  t.match(await refused(app, 'establishBody', { ...cluster, regionCode: '1099', key: '1099-x' }), {
    code: 'NOT_FOUND',
    field: 'input.regionCode'
  })
  t.match(await refused(app, 'establishBody', { ...cluster, predecessors: ['1081-ukendt'] }), {
    code: 'NOT_FOUND',
    field: 'input.predecessors'
  })
  t.match(
    await refused(app, 'establishBody', {
      key: '1081-ssu-to',
      kind: 'SSU',
      name: 'Et til',
      regionCode: '1081',
      validFrom: '2024-01-01'
    }),
    { code: 'RULE_VIOLATION', violations: [{ provenance: [{ document: '003', section: '6' }] }] }
  )
  const { changed } = await act(app, 'establishBody', cluster)
  t.match(changed, {
    key: cluster.key,
    version: 1,
    name: 'Prøveklyngen',
    kind: 'HEALTH_CLUSTER',
    term: 'sundhedsklynge',
    validFrom: '2024-01-01',
    predecessors: [{ key: VEST }]
  })
  const { data } = await app.ask(`{
    cluster(key: "1081-proeveklynge", asOf: "2024-01-01") { evidence region { code } hospitals { key } municipalities { code } }
    before: cluster(key: "1081-proeveklynge", asOf: "2023-12-31") { key }
    municipality(code: "0773", asOf: "2024-01-01") { clusters { key } }
    search(text: "prøveklyngen", first: 5) { nodes { ... on Cluster { key } } }
    ssu(regionCode: "1081", asOf: "2024-01-01") { clusters { key } }
  }`)
  t.same(data, {
    cluster: {
      evidence: 'RECORDED',
      region: { code: '1081' },
      hospitals: [{ key: '1081-regionshospital-nordjylland-thisted' }],
      municipalities: [{ code: '0773' }, { code: '0820' }]
    },
    before: null,
    municipality: { clusters: [{ key: cluster.key }, { key: VEST }] },
    search: { nodes: [{ key: cluster.key }] },
    ssu: {
      clusters: [
        { key: cluster.key },
        ...['midt', 'nord', 'syd', 'vest'].map((name) => ({ key: `1081-sundhedsklynge-${name}` }))
      ]
    }
  })
  await fillPolitical(app, cluster.key, '2024-01-01')
  t.equal((await compositionOf(app, cluster.key, 'POLITICAL', '2024-01-01')).status, 'COMPLETE')
  t.equal(
    seatsOf(await compositionOf(app, NORTH_SSU, 'POLITICAL', '2024-01-01'), 'MUNICIPAL_CO_CHAIR').length,
    5,
    'a cluster more, a seat more'
  )

  await act(app, 'endBody', { bodyKey: NORTH_SSU, on: '2027-01-01' })
  const next = await act(app, 'establishBody', {
    key: '1081-ssu-2027',
    kind: 'SSU',
    name: 'Udvalget fra 2027',
    regionCode: '1081',
    validFrom: '2027-01-01',
    predecessors: [NORTH_SSU]
  })
  t.match(next.changed, { key: '1081-ssu-2027' }, 'a region may have another once the first has ended')
})

t.test('a renamed body keeps key, id and old name, and is found by the new one', async (t) => {
  const app = await writingApp(t)
  const read = async (asOf: Day) => {
    const { data } = await app.ask<{
      cluster: {
        id: string
        name: string
        version: number
        names: { name: string; validFrom: Day | null; validTo: Day | null }[]
      }
    }>(`{ cluster(key: "${VEST}", asOf: "${asOf}") { id name version names { name validFrom validTo } } }`)
    return data.cluster
  }
  const before = await read('2024-01-01')
  const { changed } = await act(app, 'renameBody', {
    bodyKey: VEST,
    name: 'Sundhedsklynge Limfjorden',
    validFrom: '2024-05-01'
  })
  t.match(changed, { key: VEST, id: before.id, version: before.version + 1, name: 'Sundhedsklynge Limfjorden' })
  t.equal((await read('2024-04-30')).name, before.name)
  const after = await read('2024-05-01')
  t.match(after, { id: before.id, name: 'Sundhedsklynge Limfjorden' })
  t.strictSame(
    after.names.filter((one) => /Sundhedsklynge/.test(one.name)),
    [
      { name: before.name, validFrom: '2022-07-01', validTo: '2024-05-01' },
      { name: 'Sundhedsklynge Limfjorden', validFrom: '2024-05-01', validTo: null }
    ]
  )
  const { data } = await app.ask(`{ search(text: "limfjorden", first: 5) { nodes { ... on Cluster { key name } } }
    clusters(first: 5, filter: { search: "limfjorden" }) { nodes { key } } }`)
  t.same(data, {
    search: { nodes: [{ key: VEST, name: 'Sundhedsklynge Limfjorden' }] },
    clusters: { nodes: [{ key: VEST }] }
  })
  t.match(await refused(app, 'renameBody', { bodyKey: VEST, name: '  ', validFrom: '2025-01-01' }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.name' }]
  })
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Klynge Tre', validFrom: '2025-01-01' })
  t.equal((await read('2024-12-31')).name, 'Sundhedsklynge Limfjorden')
  t.equal((await read('2025-01-01')).name, 'Klynge Tre')
})

t.test('a recorded name is corrected on its first day, and is found as it is now alone', async (t) => {
  const app = await writingApp(t)
  const rename = (name: string, validFrom: Day) => ({ bodyKey: VEST, name, validFrom })
  await act(app, 'renameBody', rename('Klynge Limfjordne', '2024-05-01'))
  await act(app, 'renameBody', rename('Klynge Tre', '2025-01-01'))
  const { changed } = await act(app, 'renameBody', rename('Klynge Limfjorden', '2024-05-01'))
  t.match(changed, { key: VEST, version: 4, name: 'Klynge Limfjorden' })
  const standing = async ({ ask }: typeof app) => {
    const { data } = await ask<{
      cluster: { names: { name: string; validFrom: Day | null; validTo: Day | null }[] }
      mistyped: { totalCount: number }
      corrected: { totalCount: number }
      resolve: { matches: unknown[] }
    }>(`{ cluster(key: "${VEST}") { names { name validFrom validTo } }
      mistyped: search(text: "limfjordne") { totalCount } corrected: search(text: "limfjorden") { totalCount }
      resolve(system: NAME, value: "Klynge Limfjordne") { matches { inForce } } }`)
    return data
  }
  const now = await standing(app)
  t.strictSame(now, {
    cluster: {
      names: [
        { name: 'Sundhedsklynge Vest', validFrom: '2022-07-01', validTo: '2024-05-01' },
        { name: 'Klynge Limfjorden', validFrom: '2024-05-01', validTo: '2025-01-01' },
        { name: 'Klynge Tre', validFrom: '2025-01-01', validTo: null }
      ]
    },
    mistyped: { totalCount: 0 },
    corrected: { totalCount: 1 },
    resolve: { matches: [] }
  })
  t.strictSame(
    await standing(await writingApp(t, { databasePath: app.path })),
    now,
    'a service that starts on the file'
  )
  for (const [name, validFrom, why] of [
    ['Klynge Limfjorden', '2024-05-01', 'the name that it bears'],
    ['Klynge Et', '2022-07-01', 'a name that rests on a document']
  ] as const) {
    t.match(await refused(app, 'renameBody', rename(name, validFrom)), { code: 'CONFLICT' }, why)
  }
})

t.test('a name that is recorded before a later one holds up to it', async (t) => {
  const app = await writingApp(t)
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Klynge Thy', validFrom: '2027-01-01' })
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Klynge Før', validFrom: '2026-06-01' })
  const { data } = await app.ask<{ cluster: { names: object[] } }>(
    `{ cluster(key: "${VEST}") { names { name validFrom validTo } } }`
  )
  t.strictSame(data.cluster.names, [
    { name: 'Sundhedsklynge Vest', validFrom: '2022-07-01', validTo: '2026-06-01' },
    { name: 'Klynge Før', validFrom: '2026-06-01', validTo: '2027-01-01' },
    { name: 'Klynge Thy', validFrom: '2027-01-01', validTo: null }
  ])
})

t.test('a body cannot take a name that another body of its region bears at the time', async (t) => {
  const app = await writingApp(t)
  const SYD = '1081-sundhedsklynge-syd'
  const taken = { code: 'CONFLICT', field: 'input.name' }
  const found = (key: string, name: string, validFrom: Day) => ({
    key,
    kind: 'HEALTH_COUNCIL',
    name,
    regionCode: key.slice(0, 4),
    validFrom
  })
  for (const name of ['Sundhedsklynge Vest', 'sundhedsklynge  VEST']) {
    const answer = await refused(app, 'renameBody', { bodyKey: SYD, name, validFrom: '2025-01-01' })
    t.match(answer, { ...taken, message: new RegExp(VEST) }, name)
    t.match(await refused(app, 'establishBody', found('1081-nyt-raad', name, '2025-01-01')), taken, name)
  }
  await act(app, 'establishBody', found('1082-nyt-raad', 'Rådet Vest', '2025-01-01'))
  await act(app, 'establishBody', found('1081-nyt-raad', 'Raadet Vest', '2025-01-01'))
  t.match(await refused(app, 'renameBody', { bodyKey: VEST, name: 'Rådet Vest', validFrom: '2024-01-01' }), taken)
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Klynge Limfjorden', validFrom: '2025-03-01' })
  t.match(
    await refused(app, 'renameBody', { bodyKey: SYD, name: 'Sundhedsklynge Vest', validFrom: '2025-02-28' }),
    taken,
    'the day before the other name ends'
  )
  await act(app, 'endBody', { bodyKey: '1081-nyt-raad', on: '2025-06-01' })
  await act(app, 'establishBody', found('1081-andet-raad', 'Rådet Vest', '2025-06-01'))
  const { changed } = await act(app, 'renameBody', {
    bodyKey: SYD,
    name: 'Sundhedsklynge Vest',
    validFrom: '2025-03-01'
  })
  t.equal(changed.name, 'Sundhedsklynge Vest', 'the other gave the name up')
  const corrected = { bodyKey: SYD, name: 'klynge limfjorden', validFrom: '2025-03-01' }
  t.match(await refused(app, 'renameBody', corrected), taken, 'a correction is a name too')
})

t.test('a membership that would overlap another is a conflict; one that follows it is not', async (t) => {
  const app = await writingApp(t)
  const join = { clusterKey: VEST, role: 'MUNICIPALITY', member: '0773' }
  t.match(await refused(app, 'addClusterMember', { ...join, validFrom: '2024-01-01' }), { code: 'CONFLICT' })
  await act(app, 'endClusterMember', { membershipKey: `${VEST}.0773`, on: '2024-01-01' })
  t.match(await refused(app, 'addClusterMember', { ...join, validFrom: '2023-12-31' }), { code: 'CONFLICT' }, 'one day')
  const again = await act(app, 'addClusterMember', { ...join, validFrom: '2024-01-01' })
  t.not(again.changed.key, `${VEST}.0773`)
  t.match(await refused(app, 'endClusterMember', { membershipKey: `${VEST}.0773`, on: '2025-01-01' }), {
    code: 'INVALID_INPUT'
  })
  t.match(await refused(app, 'endClusterMember', { membershipKey: again.changed.key, on: '2024-01-01' }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.on' }]
  })
  t.match(await refused(app, 'addClusterMember', { ...join, member: '9999', validFrom: '2024-01-01' }), {
    code: 'NOT_FOUND',
    field: 'input.member'
  })
  t.match(await refused(app, 'addClusterMember', { ...join, member: '0820', validFrom: '2022-06-30' }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.clusterKey' }]
  })
  await act(app, 'addClusterMember', {
    clusterKey: VEST,
    role: 'HOSPITAL',
    member: '1081-aalborg-universitetshospital',
    validFrom: '2024-01-01'
  })
  await act(app, 'addClusterMember', {
    clusterKey: VEST,
    role: 'REGIONAL_PSYCHIATRY',
    member: 'regionspsykiatrien',
    validFrom: '2024-01-01'
  })
  const { data } = await app.ask(
    `{ cluster(key: "${VEST}", asOf: "2024-01-01") { regionalPsychiatry hospitals { key } municipalities { code } } }`
  )
  t.match(data, { cluster: { regionalPsychiatry: true, hospitals: { length: 2 }, municipalities: { length: 2 } } })
})

t.test('a municipality joins a cluster by its code; exactly one of member and municipalityCode is given', async (t) => {
  const app = await writingApp(t)
  const join = { clusterKey: VEST, role: 'MUNICIPALITY', validFrom: '2024-01-01' }
  const both = { field: 'input.member', message: 'must name one member: give either member or municipalityCode' }
  for (const input of [join, { ...join, member: '0820', municipalityCode: '0820' }]) {
    t.match(await refused(app, 'addClusterMember', input), { code: 'INVALID_INPUT', issues: [both] })
  }
  t.match(await refused(app, 'addClusterMember', { ...join, role: 'HOSPITAL', municipalityCode: '0820' }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.role' }]
  })
  t.match(await refused(app, 'addClusterMember', { ...join, municipalityCode: '9999' }), {
    code: 'NOT_FOUND',
    field: 'input.municipalityCode'
  })
  const { changed } = await act(app, 'addClusterMember', { ...join, municipalityCode: '820' })
  t.equal(changed.key, `${VEST}.0820`)
})

t.test('involving patients is recorded', async (t) => {
  const app = await writingApp(t)
  const { changed } = await act(app, 'involvePatients', {
    bodyKey: NORTH_SSU,
    level: 'POLITICAL',
    party: 'PATIENT_INVOLVEMENT_COMMITTEE',
    kind: 'ANNUAL_INVITATION',
    date: '2024-03-01',
    text: 'Indbudt til årligt møde.'
  })
  t.match(changed, { version: 1, date: '2024-03-01', text: 'Indbudt til årligt møde.' })
  const early = {
    bodyKey: NORTH_SSU,
    level: 'POLITICAL',
    party: 'PATIENT_INVOLVEMENT_COMMITTEE',
    kind: 'ANNUAL_INVITATION',
    date: '2022-06-30',
    text: 'Før.'
  }
  t.match(await refused(app, 'involvePatients', early), { code: 'INVALID_INPUT' })
  t.match(await refused(app, 'involvePatients', { ...early, date: '2024-01-01', level: 'PROFESSIONAL' }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.level' }]
  })
})
