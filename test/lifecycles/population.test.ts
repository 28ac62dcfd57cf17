import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { decode, Folk1aError, readFolk1a } from '../../src/domain/funds/folk1a.ts'
import { beside, environmentOf } from '../support/beside.ts'
import { ownFolder } from '../support/files.ts'
import { allCodes, importInto, inventedPopulation, realPopulation } from '../support/funds.ts'
import { openService, seededFile, writingApp } from '../support/representation.ts'

const path = seededFile(t)
const codes = allCodes(path)
const service = openService(path)
const places = codes.map((code) => {
  const municipality = service.structure.image.municipality.get(code)
  return { code, name: municipality?.names.find((one) => one.kind === 'NAME')?.name ?? '' }
})
service.close()

const persons = (code: string) => 10_000 + 7 * codes.indexOf(code)
const total = codes.reduce((sum, code) => sum + persons(code), 0)
const expected = Object.fromEntries(codes.map((code) => [code, persons(code)]))
/** A file as StatBank writes it; areas as the row wants them. */
const file = (
  area: (place: { code: string; name: string }) => string,
  header = 'OMRÅDE;TID;INDHOLD',
  quarter = '2022K1'
) => [header, ...places.map((place) => `${area(place)};${quarter};${persons(place.code)}`), ''].join('\r\n')
const byName = file(({ name }) => name)

/** Reads against names and codes alone. */
function read(bytes: Uint8Array | string, referenceDate: string | null = null) {
  const text = typeof bytes === 'string' ? bytes : decode(bytes)
  const { quarters, skipped } = readFolk1a(
    text,
    ({ code, name }) =>
      places.find((place) => (code === null ? place.name === name : place.code === code.padStart(4, '0')))?.code ??
      null,
    () => places.map(({ code, name }) => ({ key: code, name })),
    referenceDate
  )
  return {
    days: quarters.map((one) => one.referenceDate),
    figures: quarters.map((one) => Object.fromEntries([...one.figures].sort())),
    skipped
  }
}

/* Encodings; windows-1252 has the Danish letters where Latin-1 has them. */
const utf8 = (text: string) => new TextEncoder().encode(text)
const ENCODINGS: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': utf8,
  'UTF-8 with its mark': (text) => utf8(`\ufeff${text}`),
  'windows-1252': (text) => Uint8Array.from(Buffer.from(text, 'latin1')),
  'UTF-16 with its mark': (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'UTF-16': (text) => Uint8Array.from(Buffer.from(text, 'utf16le'))
}

for (const [encoding, encode] of Object.entries(ENCODINGS)) {
  for (const separator of [';', ',', '\t']) {
    for (const quoted of [false, true]) {
      t.test(
        `${encoding}, fields parted by ${JSON.stringify(separator)}${quoted ? ' and quoted' : ''}, is read`,
        (t) => {
          const text = byName
            .split('\r\n')
            .map((line) =>
              line
                .split(';')
                .map((cell) => (quoted && line !== '' ? `"${cell}"` : cell))
                .join(separator)
            )
            .join('\r\n')
          t.same(read(encode(text)), { days: ['2022-01-01'], figures: [expected], skipped: [] })
          t.end()
        }
      )
    }
  }
}

const WAYS: Record<string, string> = {
  'areas by code of three digits': file(({ code }) => String(Number(code))),
  'areas by code of four digits': file(({ code }) => code),
  'areas by code and name': file(({ code, name }) => `${Number(code)} ${name}`),
  'an English header': file(({ name }) => name, 'REGION;TIME;CONTENT', '2022Q1'),
  'another English header, in small letters': file(({ name }) => name, 'area;time;content', '2022q1'),
  'thousands set apart': byName.replaceAll(/;(\d{2})(\d{3})\r/g, ';$1.$2\r'),
  'empty lines': `${byName.replaceAll('\r\n', '\n\n')}\n\n`
}
for (const [way, text] of Object.entries(WAYS)) {
  t.test(`${way} can be read`, (t) => {
    t.same(read(text).figures, [expected])
    t.end()
  })
}

t.test('of a file that is broken down, the rows of totals are taken', (t) => {
  const more = (sex: string, age: string) =>
    places.map(
      ({ name, code }) => `${name};${sex};${age};2022K1;${sex === 'I alt' && age === 'Alder i alt' ? persons(code) : 1}`
    )
  const header = 'OMRÅDE;KØN;ALDER;TID;INDHOLD'
  const all = [
    header,
    ...more('Mænd', 'Alder i alt'),
    ...more('I alt', 'Alder i alt'),
    ...more('I alt', '7 år'),
    ''
  ].join('\n')
  t.same(read(all).figures, [expected])
  t.same(read(all.replaceAll('I alt', 'Total').replaceAll('Alder i alt', 'Age, total')).figures, [expected])
  t.throws(
    () => read([header, ...more('Mænd', '7 år')].join('\n')),
    /broken down by KØN, ALDER and has no rows of totals/
  )
  t.end()
})

t.test('several quarters are several sets, each with its day', (t) => {
  const two = `${byName}${file(({ name }) => name, '', '2021K4')
    .split('\r\n')
    .slice(1)
    .join('\r\n')}`
  t.same(read(two).days, ['2021-10-01', '2022-01-01'])
  t.throws(() => read(two, '2022-01-01'), /several quarters \(2022K1, 2021K4\)/)
  t.same(read(byName, '2022-01-03').days, ['2022-01-03'], 'a day of the caller’s own')
  t.same(
    read(
      file(({ name }) => name, 'OMRÅDE;TID;INDHOLD', 'i dag'),
      '2022-01-03'
    ).days,
    ['2022-01-03']
  )
  t.end()
})

t.test('regions, parts of the country and Christiansø are left out with a word', (t) => {
  const above = [
    'Hele landet',
    'Region Sjælland',
    '084 Region Hovedstaden',
    'Landsdel Byen København',
    '411 Christiansø',
    '000 All Denmark'
  ]
  const figure = (area: string) => (/landet|All/.test(area) ? total + 90 : 90)
  const text = `${byName}${above.map((area) => `${area};2022K1;${figure(area)}\r\n`).join('')}`
  const { figures, skipped } = read(text)
  t.same(figures, [expected])
  t.same(skipped, [
    'Hele landet',
    'Region Sjælland',
    'Region Hovedstaden',
    'Landsdel Byen København',
    'Christiansø',
    'All Denmark'
  ])
  t.end()
})

const lines = byName.split('\r\n')
const changedLine = (at: number, line: string) => lines.with(at, line).join('\n')
const cutOff = byName.slice(0, -3)
const country = (figure: number) => `Hele landet;2022K1;${figure}`
const FAULTS: [string, string | Uint8Array, RegExp][] = [
  ['an unknown area', changedLine(2, 'Atlantis;2022K1;5'), /^line 3: does not know the area Atlantis$/],
  [
    'a figure that is none',
    changedLine(1, `${places[0]?.name};2022K1;mange`),
    /^line 2: mange is no number of persons$/
  ],
  ['a negative figure', changedLine(1, `${places[0]?.name};2022K1;-5`), /^line 2: -5 is no number/],
  ['a fraction', changedLine(1, `${places[0]?.name};2022K1;5,5`), /^line 2: 5,5 is no number/],
  ['nothing where a figure should be', changedLine(1, `${places[0]?.name};2022K1;`), /^line 2: nothing is no number/],
  ['a time that is no quarter', changedLine(1, `${places[0]?.name};2022;5`), /^line 2: 2022 is no quarter/],
  ['a municipality twice', `${byName}${places[3]?.name};2022K1;5\n`, /^line 100: .* is on line 5 too$/],
  [
    'a municipality that is missing',
    lines.toSpliced(1, 1).join('\n'),
    /^1 January 2022: 1 municipalities missing: København$/
  ],
  ['too few fields', changedLine(4, 'Dragør'), /^line 5: has 1 fields, the header has 3$/],
  ['a municipality of nobody', changedLine(1, `${places[0]?.name};2022K1;0`), /^line 2: .* has 0 persons/],
  ['a last figure that is cut off', cutOff, /^line 99: ends without a line break, so the file may be cut off/],
  ['a last line that is cut off', byName.slice(0, -12), /^line 99: /],
  ['a country of more', `${byName}${country(total + 201)}\n`, /^line 100: the whole country has .* persons, but/],
  ['a country of less', `${byName}${country(total - 1)}\n`, /^line 100: the whole country has/],
  [
    'a country that is not the sum with Christiansø',
    `${byName}Christiansø;2022K1;90\n${country(total + 91)}\n`,
    /^line 101: the whole country has/
  ],
  [
    'a figure that is cut off after the whole country',
    cutOff.split('\r\n').toSpliced(1, 0, country(total)).join('\n'),
    /^line 2: the whole country/
  ],
  ['a header of something else', byName.replace('OMRÅDE', 'FARVE'), /the header must have OMRÅDE, TID and INDHOLD/],
  ['an empty file', '', /The file is empty/],
  ['a header alone', 'OMRÅDE;TID;INDHOLD\n', /The file has no figures/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /the header must have/]
]
for (const [what, text, message] of FAULTS) {
  t.test(`${what} is refused, with the line`, (t) => {
    try {
      read(text)
      t.fail('it went through')
    } catch (error) {
      t.type(error, Folk1aError)
      t.match((error as Folk1aError).message, message)
      for (const one of (error as Folk1aError).faults) t.not(one.message.da, one.message.en)
    }
    t.end()
  })
}

t.test('a last line without a line break is taken where the whole country proves that nothing is missing', (t) => {
  t.same(read(`${byName}${country(total + 90)}`).figures, [expected])
  t.end()
})

t.test('every fault is told at once, the first twenty in words', (t) => {
  const wrong = [
    'OMRÅDE;TID;INDHOLD',
    ...Array.from({ length: 30 }, (_, index) => `Sted ${'x'.repeat(index + 1)};2022K1;5`)
  ]
  const error = t.throws(() => read(wrong.join('\n'))) as Folk1aError
  t.equal(error.faults.length, 30)
  t.match(error.message, /\nand 10 more$/)
  t.end()
})

/* The command */

const rowsIn = (databasePath: string) =>
  beside(databasePath, (db) =>
    ['population_set', 'population_figure', 'change'].map((table) =>
      db.raw.prepare(`select count(*) from ${table}`).pluck().get()
    )
  )

function run(t: Test, databasePath: string, content: string | Uint8Array, ...more: string[]) {
  const name = join(ownFolder(t), 'FOLK1A.csv')
  writeFileSync(name, content)
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['src/start.js', './cli/import-population.ts', name, ...more],
    { env: { ...process.env, ...environmentOf(databasePath) }, encoding: 'utf8' }
  )
  return { stdout, stderr, status }
}

t.test('the command takes a file in once, tells it in a line, and a running service shows it', async (t) => {
  const own = seededFile(t)
  const app = await writingApp(t, { databasePath: own })
  const rows = async () => {
    // A service of a shared database has them when it is asked.
    await app.app.inject('/v1/digest')
    return rowsIn(own)
  }
  const key = 'danmarks-statistik-folk1a-2022-01-01'
  const content = ENCODINGS['windows-1252']?.(`${byName}${country(total)}\r\n`) ?? ''
  t.same(run(t, own, content), {
    stdout: `Imported: ${key} (98 municipalities, ${total} persons). Left out, as no municipalities: Hele landet.\n`,
    stderr: '',
    status: 0
  })
  t.same(await rows(), [1, 98, 1])
  const { data } = await app.ask(
    '{ populationSets { key referenceDate source total municipalities { municipality { code name } persons } } }'
  )
  t.match(data, {
    populationSets: [
      { key, referenceDate: '2022-01-01', source: 'Danmarks Statistik, FOLK1A', total, municipalities: { length: 98 } }
    ]
  })
  t.match(run(t, own, byName), { stdout: /there already, nothing changed/, status: 0 })
  t.same(await rows(), [1, 98, 1], 'the same again changes nothing')

  const other = changedLine(1, `${places[0]?.name};2022K1;1`)
  t.match(run(t, own, other), {
    stdout: '',
    stderr: /danmarks-.* exists already with other figures \(København \(0101\): 10000, now 1\)/,
    status: 1
  })
  t.match(run(t, own, changedLine(1, 'Atlantis;2022K1;1')), {
    stderr: 'line 2: does not know the area Atlantis\n',
    status: 1
  })
  t.same(await rows(), [1, 98, 1], 'what is refused has written nothing')
  t.match(run(t, own, other, '--source', 'Min rettelse', '--reference-date', '2022-01-02'), {
    stdout: /^Imported: min-rettelse-2022-01-02 \(98 municipalities/,
    status: 0
  })
  t.same(await rows(), [2, 196, 2])
  t.match(run(t, own, byName, '--reference-date', '1. januar'), {
    stderr: /referenceDate: must be a calendar day/,
    status: 1
  })
})

t.test('the command says how it is used', (t) => {
  const { stderr, status } = spawnSync(process.execPath, ['src/start.js', './cli/import-population.ts'], {
    encoding: 'utf8'
  })
  t.match(stderr, /^Usage: npm run import:population -- FILE/)
  t.equal(status, 1)
  t.end()
})

t.test('names are known however they are spelled, and a code beside another place’s name is not', (t) => {
  const own = seededFile(t)
  const spelled = byName
    .replace('Aabenraa', 'Åbenrå')
    .replace('København', 'Københavns Kommune')
    .replace('Lyngby-Taarbæk', 'LYNGBY-TÅRBÆK')
    .replace(/Bornholm\b/, 'Bornholms Regionskommune')
  t.not(spelled, byName)
  t.match(importInto(own, spelled), { sets: [{ municipalities: 98 }] })
  t.throws(
    () => importInto(own, inventedPopulation(codes.slice(1), '2021K1', ['101 Odense;2021K1;5'])),
    /does not know the area 101 Odense/
  )
  t.match(importInto(own, inventedPopulation(codes, '2021K1', ['411;2021K1;90'])), { skipped: ['Christiansø'] })
  const pasted = byName.replace('Ringkøbing', 'Ring\u00adkøbing').replaceAll('2022K1', '2020K1')
  t.match(importInto(own, pasted), { sets: [{ municipalities: 98 }] })
  t.end()
})

t.test('a source is one line of well-formed text', (t) => {
  const own = seededFile(t)
  // A byte of the command line that is not UTF-8 arrives as U+FFFD.
  for (const source of ['a\nb', 'M\ufffdde', 'a\ud800', '\u200b']) {
    t.throws(() => importInto(own, byName, { source }), /^source: must/, encodeURIComponent(source.toWellFormed()))
  }
  t.equal(importInto(own, byName, { source: 'A\u030arhus' }).sets[0]?.key, 'arhus-2022-01-01')
  t.end()
})

const real = realPopulation()
t.test(
  'a file of Statistics Denmark’s own is read in every encoding',
  real === null ? { skip: 'the figures are not beside the project' } : {},
  (t) => {
    for (const [encoding, encode] of Object.entries(ENCODINGS)) {
      const own = seededFile(t)
      t.match(
        importInto(own, encode(real ?? '')),
        { sets: [{ referenceDate: '2021-01-01', municipalities: 98, total: 5_839_955, isNew: true }], skipped: [] },
        encoding
      )
    }
    t.end()
  }
)
