import t, { type Test } from 'tap'
import { type Day, plusDays } from '../../src/domain/basics/time.ts'
import { QUALITY_CODE, SEVERITY } from '../../src/domain/basics/vocabulary.ts'
import { dated } from '../../src/domain/vocabulary/phrases.ts'
import type { Db } from '../../src/store/database.ts'
import { readingApp, type TestApp } from '../support/app.ts'
import { changedApp } from '../support/changed.ts'

const TODAY = '2026-11-21'
const TURN = '2022-07-01'

type Issue = {
  code: string
  severity: string
  message: string
  english: string
  subjects: { __typename: string; id: string }[]
  provenance: { document: { key: string }; section: string }[]
}
type Report = { asOf: Day; issues: Issue[]; counts: { code: string; count: number }[] }

async function report({ ask }: TestApp, asOf: Day, filter = '{}'): Promise<Report> {
  const { data, errors } = await ask<{ dataQuality: Report }>(
    `query ($asOf: Date) { dataQuality(asOf: $asOf, filter: ${filter}) { asOf counts { code count } issues {
      code severity message english: message(language: EN) subjects { __typename id }
      provenance { document { key } section } } } }`,
    { asOf }
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.dataQuality
}

/** What an issue is about, as `Type:key`. */
const about = (issue: Issue): string[] =>
  issue.subjects.map((subject) => Buffer.from(subject.id, 'base64url').toString('utf8')).toSorted()

/* --- What makes an issue, and what mends it --- */

/** Copies a row, under another key and with other values. */
function copy(db: Db, table: string, key: string, changes: Record<string, unknown>): void {
  const row = db.raw.prepare(`select * from ${table} where key = ?`).get(key) as Record<string, unknown> | undefined
  if (!row) throw new Error(`There is no ${table} ${key}.`)
  const values = { ...row, seed_hash: null, ...changes }
  const columns = Object.keys(values)
  db.raw
    .prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `@${column}`).join(', ')})`
    )
    .run(values)
}

const run = (db: Db, ...statements: string[]): void => {
  for (const statement of statements) {
    if (db.raw.prepare(statement).run().changes === 0) throw new Error(`Nothing was changed by: ${statement}`)
  }
}

const NORD = '1081-sundhedsklynge-nord'
const LAESOE = `${NORD}.0825`

type Situation = {
  code: string
  what: string
  severity: string
  /** Days on which the issue is there, and days on which it is not. */
  on: Day[]
  notOn: Day[]
  break: (db: Db) => void
  mend: (db: Db) => void
  /** What each issue is about that the seeds alone do not have. */
  subjects: string[][]
}

const SITUATIONS: Situation[] = [
  {
    code: 'MUNICIPALITY_WITHOUT_CLUSTER',
    what: 'a membership ends and no other begins',
    severity: 'HIGH',
    on: ['2025-01-01', TODAY],
    notOn: ['2024-12-31'],
    break: (db) => run(db, `update membership set valid_to = '2025-01-01' where key = '${LAESOE}'`),
    mend: (db) =>
      copy(db, 'membership', LAESOE, {
        key: '1081-sundhedsklynge-midt.0825',
        body_key: '1081-sundhedsklynge-midt',
        valid_from: '2025-01-01',
        valid_to: null
      }),
    subjects: [['Municipality:0825']]
  },
  {
    code: 'MUNICIPALITY_IN_SEVERAL_CLUSTERS',
    what: 'a second membership begins while the first goes on',
    severity: 'LOW',
    on: ['2025-01-01'],
    notOn: ['2024-12-31'],
    break: (db) =>
      copy(db, 'membership', LAESOE, {
        key: '1081-sundhedsklynge-midt.0825',
        body_key: '1081-sundhedsklynge-midt',
        valid_from: '2025-01-01'
      }),
    mend: (db) => run(db, `update membership set valid_to = '2025-01-01' where key = '${LAESOE}'`),
    subjects: [['Municipality:0825', `Cluster:${NORD}`, 'Cluster:1081-sundhedsklynge-midt']]
  },
  {
    code: 'CLUSTER_WITHOUT_HOSPITAL',
    what: 'the only hospital of a cluster closes',
    severity: 'HIGH',
    on: ['2025-01-01'],
    notOn: ['2024-12-31'],
    break: (db) =>
      run(db, "update hospital set valid_to = '2025-01-01' where key = '1081-regionshospital-nordjylland-hjoerring'"),
    mend: (db) =>
      copy(db, 'membership', `${NORD}.1081-regionshospital-nordjylland-hjoerring`, {
        key: `${NORD}.1081-aalborg-universitetshospital`,
        hospital_key: '1081-aalborg-universitetshospital',
        valid_from: '2025-01-01'
      }),
    subjects: [[`Cluster:${NORD}`]]
  },
  {
    code: 'CLUSTER_WITHOUT_MUNICIPALITY',
    what: 'the only municipality of a cluster leaves it',
    severity: 'HIGH',
    on: [TODAY],
    notOn: [TURN],
    break: (db) =>
      run(db, "update membership set valid_to = '2025-01-01' where key = '1084-sundhedsklynge-bornholm.0400'"),
    mend: (db) => run(db, "update body set valid_to = '2025-01-01' where key = '1084-sundhedsklynge-bornholm'"),
    subjects: [['Cluster:1084-sundhedsklynge-bornholm']]
  },
  {
    code: 'HOSPITAL_WITHOUT_CLUSTER',
    what: 'a hospital leaves its cluster',
    severity: 'MEDIUM',
    on: [TODAY],
    notOn: [TURN],
    break: (db) =>
      run(
        db,
        "update membership set valid_to = '2025-01-01' where key = '1085-sundhedsklynge-holbaek.1085-holbaek-sygehus'"
      ),
    mend: (db) => run(db, "update hospital set valid_to = '2025-01-01' where key = '1085-holbaek-sygehus'"),
    subjects: [['Hospital:1085-holbaek-sygehus']]
  },
  {
    code: 'REGION_WITHOUT_SSU',
    what: 'a region’s committee ends, the others’ go on',
    severity: 'HIGH',
    on: ['2025-01-01'],
    notOn: ['2024-12-31', '2022-06-30'],
    break: (db) => run(db, "update body set valid_to = '2025-01-01' where key = '1085-ssu'"),
    mend: (db) => {
      copy(db, 'body', '1085-ssu', { key: '1085-ssu-2', valid_from: '2025-01-01', valid_to: null })
      copy(db, 'placement', 'Body.1085-ssu.1085', { key: 'Body.1085-ssu-2.1085', owner_key: '1085-ssu-2' })
      copy(db, 'name', 'Body.1085-ssu.NAME.1', { key: 'Body.1085-ssu-2.NAME.1', owner_key: '1085-ssu-2' })
    },
    subjects: [['Region:1085']]
  },
  {
    code: 'CLUSTER_COUNT_UNEXPECTED',
    what: 'one of four clusters of a region ends',
    severity: 'MEDIUM',
    on: [TODAY],
    notOn: [TURN],
    break: (db) => run(db, `update body set valid_to = '2025-01-01' where key = '${NORD}'`),
    mend: (db) => run(db, "update claim set value = '3-5' where key = 'clusters-per-region-4-5'"),
    subjects: [['Region:1081', 'Claim:clusters-per-region-4-5']]
  },
  {
    code: 'OVERLAPPING_PERIODS',
    what: 'the same member is in a body twice at once',
    severity: 'HIGH',
    on: ['2020-01-01', TODAY],
    notOn: [],
    break: (db) => copy(db, 'membership', LAESOE, { key: `${LAESOE}.again`, valid_from: '2025-01-01' }),
    mend: (db) => run(db, `update membership set valid_to = '2025-01-01' where key = '${LAESOE}'`),
    subjects: [[`Membership:${LAESOE}`]]
  },
  {
    code: 'OVERLAPPING_PERIODS',
    what: 'a municipality has two names, lies in two regions, and a region has two committees and two agreements',
    severity: 'HIGH',
    on: [TODAY],
    notOn: [],
    break: (db) => {
      copy(db, 'name', 'Municipality.0825.NAME.1', { key: 'second', name: 'Læsø Ø', valid_from: '2025-01-01' })
      copy(db, 'placement', 'Municipality.0825.1081', { key: 'second', region_key: '1082', valid_from: '2025-01-01' })
      copy(db, 'body', '1085-ssu', { key: '1085-ssu-2', valid_from: '2025-01-01' })
      copy(db, 'placement', 'Body.1085-ssu.1085', { key: 'Body.1085-ssu-2.1085', owner_key: '1085-ssu-2' })
      copy(db, 'health_agreement', '1085-sundhedsaftale-2024', { key: '1085-extra', generation: 3 })
    },
    mend: (db) =>
      run(
        db,
        "update name set valid_to = '2025-01-01' where key = 'Municipality.0825.NAME.1'",
        "update placement set valid_to = '2025-01-01' where key = 'Municipality.0825.1081'",
        "update body set valid_to = '2025-01-01' where key = '1085-ssu'",
        "update health_agreement set valid_from = '2027-07-01', valid_to = '2031-07-01' where key = '1085-extra'"
      ),
    subjects: [['Municipality:0825'], ['Municipality:0825'], ['Region:1085'], ['Region:1085']]
  },
  {
    code: 'GAP_IN_PERIODS',
    what: 'a membership is taken up again after a year',
    severity: 'MEDIUM',
    on: ['2020-01-01', TODAY],
    notOn: [],
    break: (db) => {
      run(db, `update membership set valid_to = '2025-01-01' where key = '${LAESOE}'`)
      copy(db, 'membership', LAESOE, { key: `${LAESOE}.again`, valid_from: '2026-01-01', valid_to: null })
    },
    mend: (db) => run(db, `update membership set valid_from = '2025-01-01' where key = '${LAESOE}.again'`),
    subjects: [[`Membership:${LAESOE}`]]
  },
  {
    code: 'SUCCESSION_GAP',
    what: 'a body ends a month before the one that replaces it begins',
    severity: 'MEDIUM',
    on: [TODAY],
    notOn: [],
    break: (db) => run(db, "update body set valid_to = '2022-06-01' where key = '1081-klynge-nord'"),
    mend: (db) => run(db, "update body set valid_to = '2022-07-01' where key = '1081-klynge-nord'"),
    subjects: [['Cluster:1081-klynge-nord', `Cluster:${NORD}`]]
  },
  {
    code: 'MEMBER_OUTSIDE_REGION',
    what: 'a municipality moves to another region and stays in its cluster',
    severity: 'MEDIUM',
    on: ['2025-01-01'],
    notOn: ['2024-12-31'],
    break: (db) => {
      run(db, "update placement set valid_to = '2025-01-01' where key = 'Municipality.0825.1081'")
      copy(db, 'placement', 'Municipality.0825.1081', {
        key: 'Municipality.0825.1082',
        region_key: '1082',
        valid_from: '2025-01-01',
        valid_to: null
      })
    },
    mend: (db) => run(db, `update membership set valid_to = '2025-01-01' where key = '${LAESOE}'`),
    subjects: [['Municipality:0825', `Cluster:${NORD}`]]
  },
  {
    code: 'INFERRED_FACT',
    what: 'a hospital is taken to belong to a region by guess',
    severity: 'MEDIUM',
    on: [TODAY],
    notOn: [],
    break: (db) =>
      run(
        db,
        `update hospital set evidence = 'INFERRED', note = '{"da":"Et gæt ud fra navnet.","en":"A guess from the name."}' where key = '1084-rigshospitalet'`
      ),
    mend: (db) => run(db, "update hospital set evidence = 'STATED' where key = '1084-rigshospitalet'"),
    subjects: [['Hospital:1084-rigshospitalet']]
  },
  {
    code: 'CONTRADICTING_CLAIMS',
    what: 'a document claims another number of acute hospitals',
    severity: 'MEDIUM',
    on: [TODAY],
    notOn: [],
    break: (db) => copy(db, 'claim', 'cluster-count-acute-hospitals-21', { key: 'other-count', value: '20' }),
    mend: (db) => run(db, "update claim set value = '21' where key = 'other-count'"),
    subjects: [['Claim:cluster-count-acute-hospitals-21', 'Claim:other-count']]
  },
  {
    code: 'MODEL_NOT_AGREED',
    what: 'funds of another year have no model',
    severity: 'LOW',
    on: [TODAY],
    notOn: [],
    break: (db) => copy(db, 'funding_round', 'joint-funds-2023', { key: 'joint-funds-2024', year: 2024 }),
    mend: (db) => run(db, "update funding_round set model_status = 'AGREED' where key = 'joint-funds-2024'"),
    subjects: [['FundingRound:joint-funds-2024']]
  },
  {
    code: 'MUNICIPALITY_WITHOUT_BODY',
    what: 'a municipality leaves its body of a type that partitions the municipalities',
    severity: 'HIGH',
    on: ['2025-01-01'],
    notOn: ['2024-12-31', '2020-01-01'],
    break: (db) =>
      run(
        db,
        "update body_type set partitions_municipalities = 1 where key = 'health-cluster'",
        `update membership set valid_to = '2025-01-01' where key = '${LAESOE}'`
      ),
    mend: (db) => run(db, "update body_type set partitions_municipalities = null where key = 'health-cluster'"),
    subjects: [['Municipality:0825', 'BodyType:health-cluster']]
  },
  {
    code: 'MUNICIPALITY_IN_SEVERAL_BODIES',
    what: 'a municipality is in two councils of a type that partitions the municipalities',
    severity: 'HIGH',
    on: [TODAY],
    notOn: ['2024-12-31'],
    break: (db) => {
      run(db, "update body_type set partitions_municipalities = 1 where key = 'health-council'")
      for (const key of ['1081-raad-a', '1081-raad-b']) {
        const council = { kind: 'HEALTH_COUNCIL', body_type_key: 'health-council', valid_from: '2025-01-01' }
        copy(db, 'body', NORD, { key, ...council })
        copy(db, 'name', `Body.${NORD}.NAME.1`, { key: `Body.${key}.NAME.1`, owner_key: key, name: key })
        copy(db, 'membership', LAESOE, { key: `${key}.0825`, body_key: key, valid_from: '2025-01-01' })
      }
    },
    mend: (db) => run(db, "update membership set valid_to = '2026-01-01' where key = '1081-raad-b.0825'"),
    subjects: [['Municipality:0825', 'Committee:1081-raad-a', 'Committee:1081-raad-b']]
  },
  {
    code: 'BODY_WITHOUT_RULES',
    what: 'the levels of a type of body end',
    severity: 'LOW',
    on: ['2025-01-01'],
    notOn: ['2024-12-31'],
    break: (db) => run(db, "update body_level set valid_to = '2025-01-01' where body_type_key = 'ssu'"),
    mend: (db) => run(db, "update body set valid_to = '2025-01-01' where kind = 'SSU'"),
    subjects: [['BodyType:ssu', 'Ssu:1081-ssu', 'Ssu:1082-ssu', 'Ssu:1083-ssu', 'Ssu:1084-ssu', 'Ssu:1085-ssu']]
  },
  {
    code: 'RULE_WITHOUT_BODY',
    what: 'all bodies of a type end, and its rules go on',
    severity: 'MEDIUM',
    on: ['2025-01-01'],
    notOn: ['2024-12-31'],
    break: (db) => run(db, "update body set valid_to = '2025-01-01' where kind = 'SSU'"),
    mend: (db) => run(db, "update representation_rule set valid_to = '2025-01-01' where body_type_key = 'ssu'"),
    subjects: [['BodyType:ssu']]
  },
  {
    code: 'AGREEMENT_WITHOUT_COMMITTEE',
    what: 'the committee of a region ends, and the agreement goes on',
    severity: 'MEDIUM',
    on: ['2025-01-01'],
    notOn: ['2024-12-31'],
    break: (db) => run(db, "update body set valid_to = '2025-01-01' where key = '1085-ssu'"),
    mend: (db) => run(db, "update health_agreement set valid_to = '2025-01-01' where key = '1085-sundhedsaftale-2024'"),
    subjects: [['HealthAgreement:1085-sundhedsaftale-2024', 'Region:1085']]
  },
  {
    code: 'MEETING_AFTER_END',
    what: 'a meeting is scheduled after the end of its body',
    severity: 'MEDIUM',
    on: [TODAY],
    notOn: [],
    break: (db) =>
      run(
        db,
        `update body set valid_to = '2025-01-01' where key = '${NORD}'`,
        `insert into meeting (key, body_key, level, date, title, status, because, version)
         values ('m1', '${NORD}', 'POLITICAL', '2025-06-01', 'Møde', 'SCHEDULED', null, 1)`
      ),
    mend: (db) => run(db, "update meeting set status = 'CANCELLED' where key = 'm1'"),
    subjects: [[`Cluster:${NORD}`]]
  },
  {
    code: 'SUCCESSION_OVERLAP',
    what: 'a body goes on for two months beside the one that replaces it',
    severity: 'INFO',
    on: ['2022-08-01'],
    notOn: ['2022-09-01', '2022-06-30'],
    break: (db) => run(db, "update body set valid_to = '2022-09-01' where key = '1081-klynge-nord'"),
    mend: (db) => run(db, "update body set valid_to = '2022-07-01' where key = '1081-klynge-nord'"),
    subjects: [['Cluster:1081-klynge-nord', `Cluster:${NORD}`]]
  }
]

const seeded = await readingApp()

/** The issues of a code that the seeds alone do not have. */
async function added(app: TestApp, day: Day, code: string): Promise<Issue[]> {
  const known = (await report(seeded, day, `{ code: ${code} }`)).issues.map((issue) => about(issue).join())
  return (await report(app, day, `{ code: ${code} }`)).issues.filter((issue) => !known.includes(about(issue).join()))
}

for (const situation of SITUATIONS) {
  const { code, what, severity, on, notOn, subjects } = situation
  t.test(`${code}: ${what}`, async (t) => {
    const broken = await changedApp(t, situation.break)
    for (const day of on) {
      const issues = await added(broken, day, code)
      t.same(
        issues.map(about).map(String).toSorted(),
        subjects.map((one) => String(one.toSorted())).toSorted(),
        `there on ${day}`
      )
      for (const issue of issues) {
        t.equal(issue.severity, severity)
        said(t, issue)
      }
    }
    for (const day of notOn) t.same((await added(broken, day, code)).map(about), [], `not there on ${day}`)
    await t.test('mended', async (t) => {
      const mended = await changedApp(t, (db) => {
        situation.break(db)
        situation.mend(db)
      })
      for (const day of on) t.same((await added(mended, day, code)).map(about), [], `gone on ${day}`)
    })
  })
}

t.test('every code that data can cause has a situation', async (t) => {
  const fromSources = ['SOURCE_DOUBT', 'BEFORE_SOURCES', 'BEYOND_SOURCES', 'POPULATION_COUNTED_TWICE']
  t.same([...new Set([...SITUATIONS.map((one) => one.code), ...fromSources])].toSorted(), QUALITY_CODE.toSorted())
})

/** Told in both languages, in words that differ. */
function said(t: Test, issue: Issue): void {
  t.ok(issue.message.trim().length > 10 && issue.english.trim().length > 10, issue.message)
  t.not(issue.message, issue.english, 'each language has its own words')
  t.notMatch(`${issue.message} ${issue.english}`, /undefined|null|\[object|NaN/)
}

t.test('population is counted twice as long as a municipality is in several clusters', async (t) => {
  const app = await changedApp(t, (db) =>
    run(db, "update membership set valid_to = '2025-01-01' where key = '1084-sundhedsklynge-syd.0101'")
  )
  const of = async (day: Day) => (await report(app, day, '{ code: POPULATION_COUNTED_TWICE }')).issues
  t.match(await of('2024-12-31'), [{ severity: 'HIGH', message: /7 kommuner.*København/, english: /7 municipalities/ }])
  const [after] = await of('2025-01-01')
  t.match(after, { message: /6 kommuner/ })
  t.notMatch(after?.message, /København/)
  t.same(after && about(after).length, 6)
  await t.test('not where none is', async (t) => {
    const none = await changedApp(t, (db) =>
      run(db, "delete from membership where municipality_key in ('0101','0265','0320','0326','0350','0390','0849')")
    )
    t.same((await report(none, TODAY, '{ code: POPULATION_COUNTED_TWICE }')).issues, [])
  })
})

/* --- The seeds --- */

/** How many issues of each code the seeds have. */
const COUNTS: Record<Day, Record<string, number>> = {
  '2020-01-01': {
    POPULATION_COUNTED_TWICE: 1,
    SOURCE_DOUBT: 40,
    INFERRED_FACT: 3,
    BODY_WITHOUT_RULES: 3,
    CONTRADICTING_CLAIMS: 5,
    MUNICIPALITY_IN_SEVERAL_CLUSTERS: 7,
    MODEL_NOT_AGREED: 1,
    BEFORE_SOURCES: 1
  },
  [TODAY]: {
    POPULATION_COUNTED_TWICE: 1,
    SOURCE_DOUBT: 40,
    INFERRED_FACT: 48,
    CONTRADICTING_CLAIMS: 5,
    MUNICIPALITY_IN_SEVERAL_CLUSTERS: 7,
    MODEL_NOT_AGREED: 1,
    BEYOND_SOURCES: 1
  }
}

t.test('the seeds have no fault of structure, and their doubts are all told', async (t) => {
  for (const [day, expected] of Object.entries(COUNTS)) {
    const { asOf, issues, counts } = await report(seeded, day)
    t.equal(asOf, day)
    const counted = Object.fromEntries(counts.map(({ code, count }) => [code, count]))
    t.comment(`${day}: ${counts.map(({ code, count }) => `${code} ${count}`).join(', ')}`)
    t.same(counted, expected, day)
    t.same(
      Object.fromEntries([...Map.groupBy(issues, (issue) => issue.code)].map(([code, list]) => [code, list.length])),
      counted,
      'the counts are of the issues'
    )
    t.same(
      [...new Set(issues.filter((issue) => issue.severity === 'HIGH').map((issue) => issue.code))].toSorted(),
      ['POPULATION_COUNTED_TWICE', 'SOURCE_DOUBT'],
      'nothing grave but what the documents leave open'
    )
    const ranks = issues.map((issue) => (SEVERITY as readonly string[]).indexOf(issue.severity))
    t.same(
      ranks,
      ranks.toSorted((a, b) => a - b),
      'the gravest first'
    )
    for (const issue of issues) said(t, issue)
    for (const issue of issues) t.ok(issue.subjects.length > 0, `${issue.code} is about something`)
  }
})

t.test('every inferred membership and body is told as an inferred fact, Køge apart', async (t) => {
  for (const day of ['2020-01-01', TODAY]) {
    type Data = {
      bodies: { nodes: { id: string; evidence: string; memberships: { nodes: { id: string; evidence: string }[] } }[] }
    }
    const { data } = await seeded.ask<Data>(
      `{ bodies(asOf: "${day}") { nodes { id evidence memberships { nodes { id evidence } } } } }`
    )
    const inferred = data.bodies.nodes
      .flatMap((body) => [body, ...body.memberships.nodes])
      .filter((fact) => fact.evidence === 'INFERRED')
      .map((fact) => fact.id)
    const { issues } = await report(seeded, day, '{ code: INFERRED_FACT }')
    const told = issues.flatMap((issue) => issue.subjects.map((subject) => subject.id))
    t.equal(inferred.length, day === TODAY ? 22 + 132 : 1)
    t.same(
      inferred.filter((id) => !told.includes(id)),
      []
    )
    t.equal(new Set(told).size, told.length, 'each is told once')
    const koege = issues.find((issue) => about(issue).some((one) => one.endsWith('.0259')))
    t.same(koege?.subjects.length, 1)
    for (const reading of ['(A)', '(B)', '(C)']) {
      t.ok(koege?.message.includes(reading) && koege.english.includes(reading), reading)
    }
  }
})

t.test('a day after the newest document is beyond the sources, the day itself is not', async (t) => {
  // The booklet of June 2022 is the newest; of the undated fact sheets it is only sure that they are from before July.
  type Data = { documents: { key: string; publishedAfter: Day | null; publishedBefore: Day }[] }
  const { data } = await seeded.ask<Data>('{ documents { key publishedAfter publishedBefore } }')
  const [booklet, ...rest] = data.documents.toSorted((a, b) =>
    (a.publishedAfter ?? '') > (b.publishedAfter ?? '') ? -1 : 1
  )
  t.equal(booklet?.key, '003')
  t.ok(
    rest.every((one) => booklet && one.publishedBefore <= booklet.publishedBefore),
    'no document can be newer'
  )
  const newest = booklet?.publishedBefore ?? ''
  const of = async (day: Day) => (await report(seeded, day, '{ code: BEYOND_SOURCES }')).issues
  t.same(await of(newest), [])
  const [issue, ...others] = await of(plusDays(newest, 1))
  t.same(others, [])
  t.match(issue, { severity: 'INFO', message: new RegExp(dated(newest).da), english: new RegExp(dated(newest).en) })
  t.same(issue && about(issue), ['Document:000', 'Document:001', 'Document:003', 'Document:004'])
})

t.test('a day before any document is known to be published is before the sources, the day itself is not', async (t) => {
  type Data = { documents: { publishedOn: Day | null; publishedBefore: Day }[] }
  const { data } = await seeded.ask<Data>('{ documents { publishedOn publishedBefore } }')
  const [first] = data.documents.map((one) => one.publishedOn ?? one.publishedBefore).toSorted()
  t.equal(first, '2022-06-09', 'the op-ed; the fact sheets state no day')
  const of = async (day: Day) => (await report(seeded, day, '{ code: BEFORE_SOURCES }')).issues
  t.same(await of('2022-06-09'), [])
  for (const day of ['2022-06-08', '2010-01-01']) {
    const [issue, ...others] = await of(day)
    t.same(others, [])
    t.match(issue, { severity: 'INFO', message: /9. juni 2022.*tilbage i tid/, english: /9 June 2022.*backwards/ })
    t.same(issue && about(issue), ['Document:000', 'Document:001', 'Document:003', 'Document:004'])
  }
})

t.test('each doubt is told with its title and the reading taken, about itself and what it concerns', async (t) => {
  type Doubt = { id: string; severity: string; title: string; taken: string; subjects: { id: string }[] }
  const { data } = await seeded.ask<{ doubts: { totalCount: number; nodes: Doubt[] } }>(
    '{ doubts { totalCount nodes { id severity title taken subjects { id } } } }'
  )
  t.equal(data.doubts.totalCount, 40)
  const { issues } = await report(seeded, TODAY, '{ code: SOURCE_DOUBT }')
  for (const doubt of data.doubts.nodes) {
    const issue = issues.find((one) => one.subjects[0]?.id === doubt.id)
    t.equal(issue?.severity, doubt.severity)
    t.ok(issue?.message.includes(doubt.title) && issue.message.includes(doubt.taken), doubt.title)
    t.same(
      issue?.subjects.slice(1).map((one) => one.id),
      doubt.subjects.map((one) => one.id)
    )
    t.ok(issue?.provenance.length)
  }
})

t.test('issues can be asked for by code and by severity', async (t) => {
  const all = (await report(seeded, TODAY)).issues
  for (const code of QUALITY_CODE) {
    const { issues } = await report(seeded, TODAY, `{ code: ${code} }`)
    t.same(
      issues,
      all.filter((issue) => issue.code === code),
      code
    )
  }
  for (const severity of SEVERITY) {
    const { issues, counts } = await report(seeded, TODAY, `{ severity: ${severity} }`)
    t.same(
      issues,
      all.filter((issue) => issue.severity === severity),
      severity
    )
    t.equal(
      counts.reduce((sum, one) => sum + one.count, 0),
      issues.length
    )
  }
  t.same((await report(seeded, TODAY, '{ code: BEYOND_SOURCES, severity: HIGH }')).issues, [], 'both must hold')
})

t.test('a successor that starts before its predecessor ends is no gap', async (t) => {
  const app = await changedApp(t, (db) =>
    run(db, "update body set valid_to = '2023-01-01' where key = '1081-klynge-nord'")
  )
  for (const day of ['2022-06-30', '2022-10-01', TODAY]) {
    t.same((await report(app, day, '{ code: SUCCESSION_GAP }')).issues, [], day)
  }
})

t.test('on a day without clusters nothing is found wrong for the lack of them', async (t) => {
  const app = await changedApp(t, (db) =>
    run(db, "update body set valid_to = '2027-01-01' where kind = 'HEALTH_CLUSTER'")
  )
  const { issues } = await report(app, '2027-01-01')
  t.ok(issues.length > 0)
  t.notMatch(issues.map(({ code }) => code).join(' '), /CLUSTER/)
})
