import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import t, { type Test } from 'tap'
import type { CitationInput, Text } from '../../src/domain/basics/fact.ts'
import type { Rows } from '../../src/domain/model/records.ts'
import { closeDatabase, type Db, openDatabase } from '../../src/store/database.ts'
import { readRows } from '../../src/store/read-rows.ts'
import { textSearch } from '../../src/store/search-index.ts'
import { isEmpty, seed } from '../../src/store/seed.ts'
import { readSeedFiles, type SeedFiles } from '../../src/store/seed-files.ts'
import { seedRows } from '../../src/store/seed-rows.ts'
import { STORED_TABLES } from '../../src/store/stored-tables.ts'
import { citationsOf, type Evidence, openDocuments, placeOf, plain, readEvidence } from '../support/evidence.ts'

const SOURCES = '../shared/sources'
const DATA = '../shared/data'
const SEEDS = new URL('../../seeds/', import.meta.url)

const files = readSeedFiles()
const rows = seedRows(files)

/** Each row of the seeds with its table, its key, and what every fact has. */
type Fact = {
  key: string
  evidence?: string
  note?: Text | null
  provenance?: CitationInput[]
  basis?: { field: string; provenance: CitationInput[] }[]
}
const facts = Object.entries(rows).flatMap(([table, list]) =>
  (list as Fact[]).map((row) => ({ table, at: `${table} ${row.key}`, row }))
)

/* --- Against the documents --- */

const documents = openDocuments(SOURCES)
const FIXTURE = new URL('../fixtures/evidence.json', import.meta.url)
const evidence: Evidence = JSON.parse(readFileSync(FIXTURE, 'utf8'))

/** A test that reads what is shared among developers and not part of the project. */
function against(t: Test, what: string, name: string, run: (t: Test) => void | Promise<void>): void {
  const skip = existsSync(what) ? false : `${what} is not there to compare with`
  t.test(name, { skip }, async (t) => run(t))
}

type Citation = CitationInput & { lines: [number, number] }
/** The names of the seeds that stand in the cited lines. */
const namesIn = ({ document, lines }: Citation): string[] => evidence.cited[placeOf(document, lines)] ?? []

const citedLines = (fact: Fact): Citation[] =>
  (fact.provenance ?? []).filter((citation): citation is Citation => citation.lines !== null)

/** Every name that a thing goes by. */
function namesOf(ownerType: Rows['name'][number]['ownerType'], ownerKey: string): string[] {
  return rows.name.filter((one) => one.ownerType === ownerType && one.ownerKey === ownerKey).map((one) => one.name)
}

const memberNames = (membership: (typeof rows.membership)[number]): string[] => {
  if (membership.municipalityKey !== null) return namesOf('Municipality', membership.municipalityKey)
  if (membership.hospitalKey !== null) return namesOf('Hospital', membership.hospitalKey)
  return namesOf('Organisation', membership.organisationKey ?? '')
}

/** Hospitals as the first sheet spells them, by hand; the comma before a site is part of the name. */
const HOSPITALS: Record<string, string> = {
  'Regionshospitalet Nordjylland, Hjørring': '1081-regionshospital-nordjylland-hjoerring',
  'Regionshospitalet Nordjylland, Thisted': '1081-regionshospital-nordjylland-thisted',
  'Aalborg Universitetshospital, Hobro': '1081-aalborg-universitetshospital-hobro',
  'Aalborg Universitetshospital': '1081-aalborg-universitetshospital',
  'Hospitalsenheden Midt': '1082-hospitalsenheden-midt',
  'Hospitalsenheden Vest': '1082-hospitalsenheden-vest',
  'Regionshospitalet Horsens': '1082-regionshospitalet-horsens',
  'Regionshospitalet Randers': '1082-regionshospitalet-randers',
  'Aarhus Universitetshospital': '1082-aarhus-universitetshospital',
  'Sygehus Lillebælt': '1083-sygehus-lillebaelt',
  'Sydvestjysk Sygehus': '1083-sydvestjysk-sygehus',
  'Sygehus Sønderjylland': '1083-sygehus-soenderjylland',
  'Odense Universitetshospital': '1083-odense-universitetshospital',
  'Nordsjællands Hospital': '1084-nordsjaellands-hospital',
  'Herlev og Gentofte Hospital': '1084-herlev-og-gentofte-hospital',
  Rigshospitalet: '1084-rigshospitalet',
  'Bispebjerg og Frederiksberg Hospital': '1084-bispebjerg-og-frederiksberg-hospital',
  'Amager og Hvidovre Hospital': '1084-amager-og-hvidovre-hospital',
  'Bornholms Hospital': '1084-bornholms-hospital',
  'Holbæk Sygehus': '1085-holbaek-sygehus',
  // No comma before Køge in either sheet: it is read as the hospital's site, not as the first municipality.
  'Sjællands Universitetshospital Køge': '1085-sjaellands-universitetshospital-koege',
  'Nykøbing F. Sygehus': '1085-nykoebing-f-sygehus',
  'Næstved, Ringsted og Slagelse Sygehus': '1085-naestved-ringsted-og-slagelse-sygehuse'
}

against(t, SOURCES, 'the fixture of evidence is what the documents hold', (t) => {
  const read = readEvidence(documents ?? new Map(), files, rows, Object.keys(HOSPITALS))
  if (process.env.UPDATE_FIXTURES) writeFileSync(FIXTURE, `${JSON.stringify(read, null, 1)}\n`)
  t.same(
    JSON.parse(readFileSync(FIXTURE, 'utf8')),
    JSON.parse(JSON.stringify(read)),
    'UPDATE_FIXTURES=1 writes it anew'
  )
})

t.test('a stated membership stands in the lines that are cited for it', async (t) => {
  const stated = rows.membership.filter((row) => row.evidence === 'STATED')
  const missing = stated.flatMap((row) => {
    const sheets = citedLines(row).filter((one) => ['000', '001'].includes(one.document))
    const both = ['000', '001'].every((key) => sheets.some((one) => one.document === key && one.section === 'clusters'))
    const unnamed = sheets.filter((citation) => {
      const found = namesIn(citation)
      return !memberNames(row).some((name) => found.includes(name))
    })
    return [
      ...(both ? [] : [`${row.key} is not cited from both sheets`]),
      ...unnamed.map((one) => `${row.key}: none of ${memberNames(row).join(' | ')} in ${one.document} ${one.lines}`)
    ]
  })
  t.same(missing, [])
  t.equal(stated.length, 104 + 24 + 22 + 3, 'municipalities, hospitals, general practice, regional psychiatry')
})

t.test('a place named by a fact sheet stands in the lines that are cited for it', async (t) => {
  const missing = [...rows.municipality, ...rows.hospital].flatMap((row) => {
    const names = namesOf(/^\d{4}$/.test(row.key) ? 'Municipality' : 'Hospital', row.key)
    return citedLines(row)
      .filter((one) => one.section === 'clusters')
      .filter((one) => !names.some((name) => namesIn(one).includes(name)))
      .map((one) => `${row.key}: none of ${names.join(' | ')} in ${one.document} ${one.lines}`)
  })
  t.same(missing, [])
})

/** Spellings of the first sheet that are not the official short name. */
const SPELLINGS: Record<string, string> = {
  'Guldborg-sund': '0376',
  Nordfyn: '0480',
  'Høje Taastrup': '0169',
  'Bornholms Regionskommune': '0400'
}
/** What the sheet does not say of a cluster and the seeds add, marked as inferred. */
const ADDED: Record<string, string[]> = { 'Samarbejdsfora Roskilde og Køge': ['0259'] }

type Municipality = { code: string; name: string; officialName: string; regionCode: string; iso3166_2: string }
const json = <Data>(file: string): Data => JSON.parse(readFileSync(join(DATA, file), 'utf8'))

t.test('the members of the 22 clusters are those that a reading by dictionary finds', async (t) => {
  const codes = new Map([
    ...rows.name
      .filter(({ ownerType, kind }) => ownerType === 'Municipality' && kind === 'NAME')
      .map(({ name, ownerKey }): [string, string] => [name, ownerKey]),
    ...Object.entries(SPELLINGS)
  ])
  const clusters = files.bodies.filter((body) => body.kind === 'LOCAL_CLUSTER')
  t.same(clusters.map((one) => one.name).toSorted(), evidence.clusters.map(({ name }) => name).toSorted())

  for (const { name, members, hasGeneralPractice, hasPsychiatry } of evidence.clusters) {
    const hospitals = members.flatMap((member) => HOSPITALS[member] ?? [])
    const municipalities = members
      .filter((member) => !(member in HOSPITALS))
      .map((member) => codes.get(member) ?? `unknown: ${member}`)
    const own = clusters.filter((one) => one.name === name && sameRegion(one.regionCode, hospitals))
    const of = (role: string, inferred = false) =>
      own
        .flatMap((one) => one.members)
        .filter((one) => one.role === role && (one.evidence === 'INFERRED') === inferred)
        .map((one) => one.member)
        .toSorted()
    t.equal(own.length, 1, name)
    t.same(of('HOSPITAL'), hospitals.toSorted(), `${name}: hospitals`)
    t.same(of('MUNICIPALITY'), municipalities.toSorted(), `${name}: municipalities`)
    t.same(of('MUNICIPALITY', true), ADDED[name] ?? [], `${name}: added`)
    t.equal(of('GENERAL_PRACTICE').length, hasGeneralPractice ? 1 : 0)
    t.equal(of('REGIONAL_PSYCHIATRY').length, hasPsychiatry ? 1 : 0)
  }
})

const sameRegion = (code: string, hospitals: string[]): boolean => hospitals.every((key) => key.startsWith(code))

t.test('every cited place is there, in the section that is named', async (t) => {
  for (const { key, sections } of files.documents) {
    const expected = sections.map((one) => one.key).toSorted()
    t.same(Object.keys(evidence.sections[key] ?? {}).toSorted(), expected, `sections of ${key}`)
  }
  let cited = 0
  const astray = facts.flatMap(({ at, row }) =>
    citedLines({ ...row, provenance: citationsOf(row) }).flatMap(({ document, section, lines: [from, to] }) => {
      cited += 1
      const spans = evidence.sections[document]?.[section] ?? []
      // The list of clusters in the second sheet is broken by a box: a citation of all of it goes across.
      const lies = (line: number) => spans.some(([first, last]) => first <= line && line <= last)
      const inside = lies(from) && lies(to) && from <= to
      const hasText = (evidence.cited[placeOf(document, [from, to])] ?? null) !== null
      return inside && hasText
        ? []
        : [`${at}: ${document} ${section} ${from}-${to}, which has ${JSON.stringify(spans)}`]
    })
  )
  t.same(astray, [])
  t.ok(cited > 1000, `${cited} places were looked up`)
})

/** Every text of a value but the English ones and the addresses. */
function* danishTexts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const one of value) yield* danishTexts(one)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) if (key !== 'en' && key !== 'url') yield* danishTexts(one)
  }
}

const RUN = 8

function runsOf(text: string): string[] {
  const words =
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' '))
}

against(t, SOURCES, 'no text repeats eight words in a row of a document', (t) => {
  const runs = new Set<string>()
  for (const lines of documents?.values() ?? []) {
    for (const broken of ['', '-']) {
      for (const run of runsOf(lines.join('\n').replace(/-\s*\n\s*/g, broken))) runs.add(run)
    }
  }
  t.ok(runs.size > 8000, `${runs.size} runs of the documents are known`)
  // The title of a document is quoted as printed.
  const repeated = facts.flatMap(({ table, at, row }) =>
    [...danishTexts(table === 'document' ? { ...row, title: null } : row)].flatMap((text) =>
      runsOf(text)
        .filter((run) => runs.has(run))
        .map((run) => `${at}: ${run}`)
    )
  )
  t.same(repeated, [])
})

/* --- One term for each thing --- */

/** Words of an earlier wording, each with the official term in its place. */
const TERMS: Record<'da' | 'en', [avoided: RegExp, official: string][]> = {
  da: [
    [/\bpengene\b/i, 'midlerne'],
    [/\bventes?\b(?! på)|\bventer\b(?! på)/, 'forventes'],
    [/\bprøve[rst]? af\b/, 'afprøve'],
    [/\blave[rst]?\b/, 'udarbejde'],
    [/\bindbyde?\w*/i, 'invitere'],
    [/mødetakt|mødeplan/, 'mødekadence'],
    [/\bbogen\b/i, 'hæftet'],
    [/kronik/i, 'debatindlægget']
  ],
  en: [
    [/\bDanske Regioner\b/, 'Danish Regions'],
    [/(?<!\()\bSundheds(?:styrelsen|datastyrelsen|ministeriet)\b/, 'Danish Health Authority and the like'],
    [/\bFolketing/, 'Parliament'],
    [/\bcourses?\b/, 'patient pathways'],
    [/\bconstructions?\b/, 'building projects'],
    [/\bnearness\b/, 'closeness to home'],
    [/\boffers?\b(?! (?:a|highly))/, 'services'],
    [/\bmunicipal efforts?\b/, 'municipal service'],
    [/\bsparring\b/, 'advice'],
    [/\bhearings?\b/, 'consultation'],
    [/\bdisposes of\b/, 'has at its disposal']
  ]
}

/** Every text of a value in one language. */
function* textsIn(value: unknown, language: 'da' | 'en'): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) {
    if (key === language && typeof one === 'string') yield one
    else yield* textsIn(one, language)
  }
}

t.test('each thing has one term in each language', (t) => {
  const found = (['da', 'en'] as const).flatMap((language) =>
    facts.flatMap(({ at, row }) =>
      [...textsIn(row, language)].flatMap((text) =>
        TERMS[language].filter(([avoided]) => avoided.test(text)).map(([, official]) => `${at}: ${official}: ${text}`)
      )
    )
  )
  t.same(found, [])
  t.end()
})

/* --- What must not be in them --- */

/** People that the documents name, by the part of the name that nothing else bears. */
const PEOPLE = /Løkke|Søgaard|Bukh/g
const REACHED = /[\w.+-]+@[\w-]+\.\w+|\bmailto:|\btlf\b|\btelefon\w*/gi
/** Eight digits as well, and no telephone number. */
const CVR = /"cvr": "\d{8}"/g
/** The offices that a document names for inquiries are no persons. */
const CONTACTS = /"contacts": \[[^\]]*\]/g
const TELEPHONE = /(?<![\d.,:/-])(?:\+45 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2}(?![\d.,/])/g

t.test('no seed names a person or tells how to reach one, and only a contact how to reach an office', (t) => {
  const found = (text: string) => [PEOPLE, REACHED, TELEPHONE].flatMap((pattern) => text.match(pattern) ?? [])
  t.same(
    readdirSync(SEEDS)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) =>
        found(readFileSync(new URL(file, SEEDS), 'utf8').replaceAll(CVR, '').replaceAll(CONTACTS, '')).map((hit) => [
          file,
          hit
        ])
      ),
    []
  )
  if (documents) {
    const there = found([...documents.values()].join())
    for (const hit of ['Løkke', 'Søgaard', 'Bukh', 'pressekontakt@regioner.dk', '2893 1447']) {
      t.ok(there.includes(hit), `${hit} would be found`)
    }
  }
  t.end()
})

t.test('what is inferred says why, in both languages, and everything cites its source', (t) => {
  const inferred = facts.filter(({ row }) => row.evidence === 'INFERRED')
  t.ok(inferred.length > 150, `${inferred.length} inferred facts`)
  t.same(
    inferred.filter(({ row }) => !row.note?.da.trim() || !row.note.en.trim()).map((one) => one.at),
    []
  )
  t.same(
    facts.filter(({ table, row }) => table !== 'document' && !row.provenance?.length).map((one) => one.at),
    ['bodyType health-council'],
    'but for a type of body that no document knows'
  )
  const same = facts.filter(({ row }) => row.note && row.note.da === row.note.en).map((one) => one.at)
  t.same(same, [], 'notes that are the same in both languages')
  t.end()
})

/* --- Against the official lists --- */

/** Where the list at hand spells an official name otherwise than the municipality itself does. */
const OFFICIALLY: Record<string, string> = {
  '0400': 'Bornholms Regionskommune',
  '0630': 'Vejle Kommune',
  '0751': 'Aarhus Kommune'
}

against(t, DATA, 'municipalities and regions have the codes, names and places of the official lists', (t) => {
  t.same(
    files.municipalities
      .map(({ code, name, officialName, regionCode }) => ({ code, name, officialName, regionCode }))
      .toSorted(byCode),
    json<Municipality[]>('municipalities.json')
      .map(({ code, name, officialName, regionCode }) => ({
        code,
        name,
        officialName: OFFICIALLY[code] ?? officialName,
        regionCode
      }))
      .toSorted(byCode)
  )
  t.same(
    files.regions.map(({ code, name, iso3166, validFrom }) => ({ code, name, iso3166, validFrom })).toSorted(byCode),
    json<(Municipality & { validFrom: string })[]>('regions.json')
      .map(({ code, name, iso3166_2, validFrom }) => ({ code, name, iso3166: iso3166_2, validFrom }))
      .toSorted(byCode)
  )
  for (const body of files.bodies) {
    const municipalities = body.members.filter((one) => one.role === 'MUNICIPALITY')
    const regions = new Set(
      municipalities.map((one) => files.municipalities.find((other) => other.code === one.member)?.regionCode)
    )
    if (municipalities.length > 0) t.same([...regions], [body.regionCode], `${body.key} lies where its members lie`)
  }
})

const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1)

/** The check of the business register, written out here by itself. */
const passesModulus11 = (value: string): boolean =>
  /^[1-9]\d{7}$/.test(value) &&
  [2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, index) => sum + weight * Number(value[index]), 0) % 11 === 0

t.test('all regions and municipalities have a CVR number that passes its check, and no two the same', (t) => {
  const numbers = rows.identifier.map(({ value }) => value)
  t.same(
    numbers.filter((value) => !passesModulus11(value)),
    []
  )
  t.equal(new Set(numbers).size, numbers.length)
  const owners = (type: string) =>
    rows.identifier
      .filter(({ ownerType, system }) => ownerType === type && system === 'CVR')
      .map(({ ownerKey }) => ownerKey)
      .sort()
  t.same(owners('Region'), files.regions.map(({ code }) => code).sort())
  t.same(owners('Municipality'), files.municipalities.map(({ code }) => code).sort())
  t.equal(numbers.length, 5 + 98, 'and nothing else has a number')
  // As these four are known from elsewhere: a shift by one row would show.
  const known = { '1084': '29190623', '1081': '29190941', '0101': '64942212', '0751': '55133018' }
  for (const [key, value] of Object.entries(known)) {
    t.match(
      rows.identifier.find(({ ownerKey }) => ownerKey === key),
      { value }
    )
  }
  for (const { key, evidence, validFrom, note } of rows.identifier) {
    t.match({ evidence, validFrom }, { evidence: 'DERIVED', validFrom: null }, key)
    t.match(note, { da: /Det Centrale Virksomhedsregister og står ikke i dokumenterne/, en: /not in the documents/ })
  }
  t.end()
})

/* --- Files --- */

t.test('the files hold the whole country', (t) => {
  const count = (kind: string) => files.bodies.filter((body) => body.kind === kind).length
  t.match(
    {
      documents: files.documents.length,
      regions: files.regions.length,
      municipalities: files.municipalities.length,
      hospitals: files.hospitals.length,
      doubts: files.doubts.length,
      clusters: [count('LOCAL_CLUSTER'), count('HEALTH_CLUSTER')],
      committees: [count('SSU'), count('HEALTH_COORDINATION_COMMITTEE'), count('PRACTICE_PLAN_COMMITTEE')]
    },
    {
      documents: 4,
      regions: 5,
      municipalities: 98,
      hospitals: 23,
      doubts: 40,
      clusters: [22, 22],
      committees: [5, 5, 5]
    }
  )
  for (const [table, list] of Object.entries(rows)) {
    t.equal(new Set(list.map((row) => row.key)).size, list.length, `keys of ${table} are unique`)
  }
  t.end()
})

t.test('a file that does not fit is refused with its name, its row and its field', (t) => {
  const folder = t.testdir({})
  const fresh = (change: (rows: Record<string, unknown>[]) => void, file = 'local-clusters.json') => {
    cpSync(SEEDS, folder, { recursive: true })
    const list = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    change(list)
    writeFileSync(join(folder, file), JSON.stringify(list))
  }
  const first = (change: (row: Record<string, unknown>) => void) => (list: Record<string, unknown>[]) => {
    if (list[0]) change(list[0])
  }
  const wrong: [what: string, change: (list: Record<string, unknown>[]) => void, said: RegExp][] = [
    ['an unknown field', first((row) => Object.assign(row, { colour: 'red' })), /colour/],
    ['a field left out', first((row) => delete row.name), /row 1 \(1081-klynge-nord\), name/],
    [
      'no such day',
      first((row) => Object.assign(row, { validTo: '2022-02-30' })),
      /row 1 \(1081-klynge-nord\), validTo/
    ],
    [
      'a period that ends first',
      first((row) => Object.assign(row, { validFrom: '2022-07-01' })),
      /row 1 \(1081-klynge-nord\), validTo/
    ],
    [
      'inferred without a note',
      first((row) => Object.assign(row, { evidence: 'INFERRED', note: null })),
      /row 1 \(1081-klynge-nord\), note/
    ],
    ['no source', first((row) => Object.assign(row, { provenance: [] })), /row 1 \(1081-klynge-nord\), provenance/],
    ['an unknown word', first((row) => Object.assign(row, { kind: 'CLUB' })), /row 1 \(1081-klynge-nord\), kind/],
    ['a key with a capital', first((row) => Object.assign(row, { key: 'Nord' })), /row 1 \(Nord\), key/]
  ]
  for (const [what, change, said] of wrong) {
    fresh(change)
    t.throws(() => readSeedFiles(folder), { message: /^seeds\/local-clusters\.json does not fit/ }, what)
    t.throws(() => readSeedFiles(folder), { message: said }, what)
  }
  fresh(
    first((row) => Object.assign(row, { cvr: '29190940' })),
    'regions.json'
  )
  t.throws(() => readSeedFiles(folder), {
    message: /^seeds\/regions\.json does not fit:\n {2}row 1 \(1081\), cvr: .*modulus 11/
  })
  fresh(() => {})
  t.doesNotThrow(() => readSeedFiles(folder))
  writeFileSync(join(folder, 'forgotten.json'), '[]')
  t.throws(() => readSeedFiles(folder), { message: /forgotten\.json/ }, 'a file that nothing reads')
  t.end()
})

/* --- Seeding --- */

const tablesOf = (db: Db): string[] =>
  db.raw
    .prepare<[], string>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not glob '*_index_*'"
    )
    .pluck()
    .all()

/** Everything that a database holds. */
const dump = (db: Db): Record<string, unknown[]> =>
  Object.fromEntries(tablesOf(db).map((table) => [table, db.raw.prepare(`select * from "${table}"`).all()]))

/** The tables that do not hold the same rows. */
const unlike = (some: ReturnType<typeof dump>, others: ReturnType<typeof dump>): string[] =>
  [...new Set([...Object.keys(some), ...Object.keys(others)])].filter(
    (table) => !isDeepStrictEqual(some[table], others[table])
  )

function freshDatabase(t: Test): Db {
  const db = openDatabase(':memory:')
  t.teardown(() => closeDatabase(db))
  return db
}

/** The seed files with something changed in a copy. */
function altered(change: (files: SeedFiles) => void): SeedFiles {
  const copy = structuredClone(files)
  change(copy)
  return copy
}

/** Changes the first of a list that fits. */
function amend<Row>(list: Row[], which: (row: Row) => boolean, change: Partial<Row>): void {
  const row = list.find(which)
  if (!row) throw new Error('Nothing to change.')
  Object.assign(row as object, change)
}

const total = Object.values(rows).reduce((sum, list) => sum + list.length, 0)

t.test('seeding twice changes nothing', (t) => {
  const db = freshDatabase(t)
  t.equal(isEmpty(db), true)
  t.same(seed(db, files), { inserted: total, updated: 0, unchanged: 0, kept: 0 })
  t.equal(isEmpty(db), false)
  const before = dump(db)
  t.same(seed(db, readSeedFiles()), { inserted: 0, updated: 0, unchanged: total, kept: 0 })
  t.same(unlike(dump(db), before), [])
  t.end()
})

t.test('a changed seed updates the row that nobody has touched, and what is found by name', (t) => {
  const db = freshDatabase(t)
  seed(db, files)
  const before = dump(db)
  const changed = altered(({ municipalities }) =>
    amend(municipalities, (one) => one.code === '0849', { name: 'Hanherred' })
  )
  t.same(seed(db, changed), { inserted: 0, updated: 1, unchanged: total - 1, kept: 0 })
  const name = db.raw.prepare("select name, version from name where key = 'Municipality.0849.NAME.1'")
  t.same(name.get(), { name: 'Hanherred', version: 1 })
  t.same(
    textSearch(db)
      .find('hanherr', null)
      .map((found) => found.key),
    ['0849']
  )
  t.same(seed(db, files).updated, 1, 'and back')
  t.same(unlike(dump(db), before), [])
  t.end()
})

t.test('what a user has changed is kept, whether its seed changes or not', (t) => {
  const db = freshDatabase(t)
  seed(db, files)
  db.raw.prepare("update name set name = 'Vor by', version = 2 where key = 'Municipality.0849.NAME.1'").run()
  const name = db.raw.prepare("select name, version from name where key = 'Municipality.0849.NAME.1'")
  t.same(seed(db, files).updated, 0)
  t.same(name.get(), { name: 'Vor by', version: 2 })
  const changed = altered(({ municipalities }) =>
    amend(municipalities, (one) => one.code === '0849', { name: 'Hanherred' })
  )
  t.same(seed(db, changed), { inserted: 0, updated: 0, unchanged: total - 1, kept: 1 })
  t.same(name.get(), { name: 'Vor by', version: 2 })
  t.end()
})

t.test('a number that was recorded or ended is kept, and one that was never touched follows its seed', (t) => {
  const db = freshDatabase(t)
  seed(db, files)
  const ofRegion = (key: string) =>
    db.raw.prepare('select value, valid_to, version from identifier where key = ?').get(`Region.${key}.CVR.1`)
  db.raw.prepare("update identifier set valid_to = '2026-01-01', version = 2 where key = 'Region.1081.CVR.1'").run()
  const [one, other] = files.regions.map(({ cvr }) => cvr)
  const changed = altered(({ regions }) => {
    amend(regions, ({ code }) => code === '1081', { cvr: '10000009' })
    amend(regions, ({ code }) => code === '1082', { cvr: '10000017' })
  })
  t.same(seed(db, changed), { inserted: 0, updated: 1, unchanged: total - 2, kept: 1 })
  t.same(ofRegion('1081'), { value: one, valid_to: '2026-01-01', version: 2 })
  t.same(ofRegion('1082'), { value: '10000017', valid_to: null, version: 1 })
  t.same(seed(db, files), { inserted: 0, updated: 1, unchanged: total - 1, kept: 0 })
  t.same(ofRegion('1082'), { value: other, valid_to: null, version: 1 })
  t.end()
})

t.test('a row that a user made under a key of the seeds is the user’s', (t) => {
  const db = freshDatabase(t)
  seed(
    db,
    altered((copy) => copy.initiatives.splice(0))
  )
  const [initiative] = files.initiatives
  db.raw
    .prepare(
      `insert into initiative (key, name, text, phase, spread, evidence, provenance)
       values (?, '{"da":"Vores","en":"Ours"}', '{"da":"-","en":"-"}', 'IDEA', '[]', 'STATED', '[]')`
    )
    .run(initiative?.key)
  t.match(seed(db, files), { updated: 0, kept: 1 })
  t.equal(db.raw.prepare('select phase from initiative where key = ?').pluck().get(initiative?.key), 'IDEA')
  t.end()
})

t.test('what the seeds no longer say stays: nothing is deleted', (t) => {
  const db = freshDatabase(t)
  seed(db, files)
  const before = dump(db)
  const fewer = altered((copy) => copy.keyFigures.splice(0))
  t.same(seed(db, fewer), { inserted: 0, updated: 0, unchanged: total - files.keyFigures.length, kept: 0 })
  t.same(unlike(dump(db), before), [])
  t.end()
})

t.test('rows are read alike from a short and from a long table', (t) => {
  const db = freshDatabase(t)
  seed(db, files)
  const short = [...readRows(db).statement]
  const columns = STORED_TABLES.statement.columns.flatMap(({ name }) => (name === 'key' ? [] : `"${name}"`)).join(', ')
  db.raw.exec(
    `with recursive copy (nth) as (values (1) union all select nth + 1 from copy where nth < 9)
     insert into statement (key, ${columns}) select key || nth, ${columns} from copy cross join statement`
  )
  const copies = Array.from({ length: 9 }, (_, index) =>
    short.map((row) => ({ ...row, key: `${row.key}${index + 1}` }))
  )
  const long = [...readRows(db).statement]
  t.ok(long.length > 1_000)
  t.ok(isDeepStrictEqual(long, [...short, ...copies.flat()]))
  t.end()
})

t.test('seeds with one broken reference change nothing at all', (t) => {
  const broken: [what: string, change: (copy: SeedFiles) => void][] = [
    [
      'a member that is not there',
      ({ bodies }) =>
        bodies
          .find((one) => one.key === '1085-samarbejdsfora-holbaek')
          ?.members.push({
            role: 'MUNICIPALITY',
            member: '0999',
            reason: null,
            because: null,
            note: null,
            basis: []
          })
    ],
    [
      'a predecessor that is not there',
      ({ bodies }) => amend(bodies, (one) => one.key === '1081-ssu', { replaces: ['gone'] })
    ],
    ['a region that is not there', ({ municipalities }) => amend(municipalities, () => true, { regionCode: '1099' })],
    [
      'an organisation that is not there',
      ({ tasks }) => amend(tasks, () => true, { bodyType: null, organisation: 'nobody' })
    ],
    ['money that does not add up', ({ fundingRounds }) => amend(fundingRounds, () => true, { totalOre: 1 })]
  ]
  const db = freshDatabase(t)
  const seeded = freshDatabase(t)
  seed(seeded, files)
  const before = dump(seeded)
  for (const [what, change] of broken) {
    // Something sound is changed too, which must not stay.
    const copy = altered((all) => {
      amend(all.regions, () => true, { name: 'Region Anderledes' })
      change(all)
    })
    t.throws(() => seed(db, copy), what)
    t.equal(isEmpty(db), true, `${what}: an empty database stays empty`)
    t.throws(() => seed(seeded, copy), what)
    t.same(unlike(dump(seeded), before), [], `${what}: a seeded one stays as it was`)
  }
  seed(db, files)
  t.same(dump(db).membership?.length, rows.membership.length, 'and can be seeded after that')
  t.end()
})
