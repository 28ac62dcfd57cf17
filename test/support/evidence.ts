import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CitationInput } from '../../src/domain/basics/fact.ts'
import type { SeedFiles } from '../../src/store/seed-files.ts'
import type { SeedRows } from '../../src/store/seed-rows.ts'

/*
 * What the source documents hold at the places that the seeds cite: names and line numbers, and no sentence. The
 * documents are not part of the project, so a fixture has it; where the documents are there, a test compares the two.
 */

export type Lines = [from: number, to: number]
export type Evidence = {
  /** The lines of each section, by document. */
  sections: Record<string, Record<string, Lines[]>>
  /** Names of the seeds in each cited range, by `document:from-to`; null where the range has no text. */
  cited: Record<string, string[] | null>
  /** Figures of the cited ranges, by `document:from-to`: numbers in digits or words, and months. */
  figures: Record<string, string[]>
  /** Values of closed lists that a key word of the cited ranges stands for, by `document:from-to`. */
  words: Record<string, string[]>
  /** The members of the clusters of the first sheet, as it spells them. */
  clusters: { name: string; members: string[]; hasGeneralPractice: boolean; hasPsychiatry: boolean }[]
}

export const placeOf = (document: string, [from, to]: Lines): string => `${document}:${from}-${to}`

type Cited = { provenance?: CitationInput[]; basis?: { provenance: CitationInput[] }[] }

/** What a fact cites, for itself and for single fields of it. */
export const citationsOf = ({ provenance = [], basis = [] }: Cited): CitationInput[] => [
  ...provenance,
  ...basis.flatMap((one) => one.provenance)
]

/** Reads the documents of a folder; null where there is no such folder. */
export function openDocuments(folder: string): Map<string, string[]> | null {
  if (!existsSync(folder)) return null
  return new Map(
    readdirSync(folder).map((file) => [file.slice(0, 3), readFileSync(join(folder, file), 'utf8').split(/\r?\n/)])
  )
}

export const plain = (text: string): string =>
  text.normalize('NFC').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()

/** The text of lines: once with words joined that a line's end breaks, once with the hyphen kept. */
function textOf(lines: readonly string[], [from, to]: Lines): string {
  const text = lines.slice(from - 1, to).join('\n')
  return `${plain(text.replace(/-\s*\n\s*/g, ''))} ${plain(text.replace(/-\s*\n\s*/g, '-'))}`
}

export function readEvidence(
  documents: ReadonlyMap<string, string[]>,
  files: SeedFiles,
  rows: SeedRows,
  hospitals: readonly string[]
): Evidence {
  const names = [...new Set(rows.name.map(({ name }) => name))].sort()
  const cited: Evidence['cited'] = {}
  const figures: Evidence['figures'] = {}
  const words: Evidence['words'] = {}
  for (const row of Object.values(rows).flat() as Cited[]) {
    for (const { document, lines } of citationsOf(row)) {
      if (lines === null) continue
      const text = textOf(documents.get(document) ?? [], lines)
      const found = names.filter((name) => text.toLowerCase().includes(name.toLowerCase()))
      cited[placeOf(document, lines)] = text.trim() === '' ? null : found
      figures[placeOf(document, lines)] = figuresIn(text)
      words[placeOf(document, lines)] = wordsIn(text)
    }
  }
  const sections = Object.fromEntries(
    files.documents.map(({ key }) => [key, sectionLines(documents.get(key) ?? [], SECTIONS[key] ?? [])])
  )
  const clusters = (documents.get('000') ?? []).flatMap((line) => {
    const [, name, text] = /^\*\*(.+?):\*\* (.+)$/.exec(plain(line)) ?? []
    return name === undefined || text === undefined ? [] : [{ name, ...membersIn(text, hospitals) }]
  })
  return { sections, cited: sorted(cited), figures: sorted(figures), words: sorted(words), clusters }
}

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Numbers as words, by what they mean. */
const NUMBERS: Record<string, string> = {
  en: '1',
  én: '1',
  et: '1',
  ét: '1',
  to: '2',
  begge: '2',
  tre: '3',
  fire: '4',
  fem: '5',
  seks: '6',
  syv: '7',
  otte: '8',
  ni: '9',
  ti: '10',
  elleve: '11',
  tolv: '12',
  halvdelen: '50',
  årlig: '1',
  årligt: '1',
  årlige: '1',
  hvert: '1'
}
/** Offices as the documents name them: each authority has one holder of each. */
const OFFICES = ['borgmestre', 'borgmestrene', 'formanden', 'regionsrådsformanden', 'næstformanden']
const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december'
]

/** The numbers and months of a text, each once: `1.500` is 1500, `2,4` is 2.4, and marts is `month 3`. */
export function figuresIn(text: string): string[] {
  const digits = [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([found]) =>
    found.replaceAll('.', '').replace(',', '.')
  )
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const month = MONTHS.indexOf(word)
    if (month >= 0) return `month ${month + 1}`
    return OFFICES.includes(word) ? '1' : (NUMBERS[word] ?? [])
  })
  return [...new Set([...digits, ...words])].sort()
}

const CLUSTER = ['klynge', 'samordningsfor', 'samarbejdsfor']
const REGION = ['region']
const MUNICIPALITY = ['kommun', 'borgmest']
const GENERAL_PRACTICE = ['almen praksis', 'praktiserende læge', 'alment praktiserende']
const PATIENTS = ['patient']

/**
 * The values of closed lists that documents state, each with stems of the Danish words that stand for it. A value may
 * be of several lists, and has the same stems in each.
 */
export const KEY_WORDS: Record<string, readonly string[]> = {
  LOCAL_CLUSTER: CLUSTER,
  HEALTH_CLUSTER: CLUSTER,
  SSU: ['sundhedssamarbejdsudvalg', ' ssu'],
  HEALTH_COORDINATION_COMMITTEE: ['sundhedskoordination'],
  PRACTICE_PLAN_COMMITTEE: ['praksisplanudvalg'],
  POLITICAL: ['politisk'],
  PROFESSIONAL: ['faglig'],
  ADMINISTRATIVE: ['administrativ'],
  HOSPITAL: ['hospital', 'sygehus'],
  REGION,
  MUNICIPALITY,
  GENERAL_PRACTICE,
  PATIENTS,
  REGIONAL_PSYCHIATRY: ['psykiatri'],
  PSYCHIATRY: ['psykiatri'],
  REGIONAL_COUNCIL: ['regionsråd'],
  MAYORS: ['borgmest'],
  REGIONAL_COUNCIL_CHAIR: ['regionsrådsformand', 'regionsrådets repræsentant'],
  REGIONAL_COUNCIL_MEMBER: ['regionsrådsmedlem', 'regionsrådets repræsentant'],
  MAYOR: ['borgmest'],
  MUNICIPAL_CO_CHAIR: ['medformand', 'medformænd'],
  MUNICIPAL_REPRESENTATIVE: MUNICIPALITY,
  REGIONAL_REPRESENTATIVE: REGION,
  REGION_OR_HOSPITAL_REPRESENTATIVE: ['region/sygehus'],
  GENERAL_PRACTITIONER: GENERAL_PRACTICE,
  GENERAL_PRACTICE_REPRESENTATIVE: GENERAL_PRACTICE,
  PATIENT_REPRESENTATIVE: PATIENTS,
  BODY: [...CLUSTER, 'udvalg'],
  MEMBER_MUNICIPALITY: MUNICIPALITY,
  CLUSTER_IN_REGION: CLUSTER,
  PLO: [' plo'],
  PATIENT_INVOLVEMENT_COMMITTEE: ['patientinddragelsesudvalg'],
  PATIENT_AND_RELATIVES_ORGANISATIONS: ['pårørende'],
  OTHER_REPRESENTATIVES: ['andre repræsentant'],
  DEFAULT: ['kan aftales lokalt', 'frihed', 'som udgangspunkt'],
  CO_CHAIR: ['medformand', 'medformænd'],
  CHAIR: ['formand'],
  VICE_CHAIR: ['næstformand'],
  MUST_BE_INVOLVED: ['skal inddrages'],
  MAY_BE_INVOLVED: ['kan også inddrages'],
  MEMBER: ['repræsenteret', 'repræsentanter'],
  REPRESENTED: ['repræsent'],
  ANNUAL_INVITATION: ['årligt invitere'],
  MUST: [' skal', ' skulle', 'forpligt', ' påse', 'bindende', ' krav', 'ansvar'],
  SHOULD: [
    ' bør ',
    'anbefal',
    'opfordr',
    'vigtig',
    'forvent',
    'som udgangspunkt',
    'hensigtsmæssig',
    'ønske',
    'hensyn',
    'holdning',
    'arbejder for',
    'succeskriteri',
    'formål',
    'afgørende',
    'oplagt',
    'bidrage'
  ],
  MAY: [' kan ', ' kan/', ' kunne', 'mulig', 'frivillig', 'frihed', ' evt', 'op til sundhedsklyngerne'],
  ADVICE: ['anbefal', 'hensigtsmæssig'],
  PERCENT: ['procent', ' pct', '%', 'halv', ' ud af '],
  COUNT: ['antal', ' mange', 'nye', 'hospital', 'sygehus', 'projekt', 'kvadratmeter'],
  DKK: [' kr', ' mio', ' mia', 'million', 'milliard'],
  REGIONAL: [...REGION, 'hospital'],
  MUNICIPAL: MUNICIPALITY,
  PROPOSAL: ['udspil', 'forslag', 'fremlagde', 'regeringen vil'],
  POLITICAL_AGREEMENT: ['aftale'],
  BILL_PRESENTED: ['fremsat', 'lovforslag'],
  ACT_PASSED: ['vedtag'],
  APPROVAL_DUE: ['godkend'],
  ACT_IN_FORCE: ['træd', 'i kraft'],
  HEARING_DEADLINE: ['høring'],
  EXPIRY: ['udløb', 'ophør'],
  AGREED: ['aftale'],
  NOT_AGREED: ['ikke'],
  SPREAD: ['udbred', 'spred']
}

/** The values of closed lists that a key word of the text stands for. */
function wordsIn(text: string): string[] {
  const padded = ` ${text.toLowerCase()} `
  return Object.entries(KEY_WORDS)
    .filter(([, stems]) => stems.some((stem) => padded.includes(stem)))
    .map(([value]) => value)
    .sort()
}

function membersIn(text: string, hospitals: readonly string[]): Omit<Evidence['clusters'][number], 'name'> {
  const [listed = '', ...represented] = text.split(/ samt repræsentanter fra /)
  let rest = listed
  const members: string[] = []
  for (const hospital of hospitals.toSorted((a, b) => b.length - a.length)) {
    if (!rest.includes(hospital)) continue
    rest = rest.replace(hospital, '')
    members.push(hospital)
  }
  const municipalities = rest
    .replace(/Regionskommune/g, 'REGIONSKOMMUNE')
    .split(/,|\bog\b|\bsamt\b/)
    .map((part) =>
      part
        .replace(/\s+kommuner?$/i, '')
        .replace('REGIONSKOMMUNE', 'Regionskommune')
        .trim()
        .replace(/ kommuner?\b/i, '')
        .trim()
    )
    .filter((part) => part !== '')
  return {
    members: [...members, ...municipalities],
    hasGeneralPractice: /almen praksis/.test(represented.join()),
    hasPsychiatry: /regionspsykiatrien/.test(represented.join())
  }
}

/** Each section of a document, by the heading that it begins with, or by its lines, read by hand; in their order. */
const SECTIONS: Record<string, [key: string, where: RegExp | Lines[]][]> = {
  '000': [
    ['clusters', /^\*\*Klynge Nord/],
    ['note', /^NOTE:/],
    ['framing', /^## Klynger omkring/],
    ['intro', /^# /],
    ['existing-clusters', /^## De eksisterende/],
    ['not-alone', /^## Klyngerne kan ikke/],
    ['more-muscle', /^## Behov/],
    ['coherence', /^## Klyngesamarbejde/]
  ],
  '001': [
    [
      'clusters',
      [
        [3, 126],
        [142, 148]
      ]
    ],
    ['note', [[130, 133]]],
    ['framing', [[128, 140]]],
    ['intro', [[156, 161]]],
    ['existing-clusters', [[164, 181]]],
    ['not-alone', [[184, 202]]],
    ['more-muscle', [[205, 214]]],
    ['coherence', [[216, 234]]],
    ['construction-quality', [[237, 266]]],
    ['construction', [[268, 274]]],
    ['construction-budget', [[283, 307]]],
    ['construction-knowledge', [[309, 330]]],
    ['construction-quotes', [[332, 356]]]
  ],
  '003': Array.from({ length: 17 }, (_none, index) => [
    `${index + 1}`,
    new RegExp(`^\\s*${index + 1}\\. \\p{Lu}`, 'u')
  ]),
  '004': [
    ['intro', /./],
    ['1', /^Lokale forhold\s*$/],
    ['2', /^Ressourcerne skal/],
    ['3', /^De praktiserende læger/],
    ['4', /^Borgerne i centrum/],
    ['5', /^Holde fast/]
  ]
}

/** The lines of each section; each heading is looked for after the one before. */
function sectionLines(
  lines: readonly string[],
  wanted: [key: string, where: RegExp | Lines[]][]
): Record<string, Lines[]> {
  const found: Record<string, Lines[]> = {}
  let start = 0
  let open: string | null = null
  for (const [key, where] of wanted) {
    if (Array.isArray(where)) {
      found[key] = where
      continue
    }
    const next = lines.findIndex((line, index) => index >= start && where.test(line))
    if (next < 0) throw new Error(`There is no heading of section ${key}.`)
    if (open !== null) found[open] = [[found[open]?.[0]?.[0] ?? 1, next]]
    found[key] = [[next + 1, lines.length]]
    open = key
    start = next + 1
  }
  return found
}
