import type { Text } from '../basics/fact.ts'
import { type Day, type Period, plusDays } from '../basics/time.ts'
import type { ChairRole, Side } from '../basics/vocabulary.ts'
import { VOCABULARY } from './vocabulary.ts'
import type { Codes, Term, Vocabulary } from './word.ts'

/* The phrases that messages share, in both languages. */

/** The text that the function writes in each language. */
const inBoth = (write: (language: keyof Text) => string): Text => ({ da: write('da'), en: write('en') })

/** The label of a code. */
export function labelOf<Type extends keyof Vocabulary>(type: Type, code: Codes[Type]): Text {
  const { da, en } = VOCABULARY[type].values[code]
  return { da: da.label, en: en.label }
}

/** A number of things, such as "1 ledig plads" and "2 ledige pladser". */
export function counted(count: number, term: Term): Text {
  return inBoth((language) => `${count} ${count === 1 ? term[language].label : pluralOf(term)[language]}`)
}

/** The plural of a word; the label where the word is not counted. */
export function pluralOf(term: Term): Text {
  return inBoth((language) => term[language].plural ?? term[language].label)
}

/** The chair of a side, such as "kommunal medformand" and "municipal co-chair". */
export function chairLabel(role: ChairRole, side: Side): Text {
  const chair = labelOf('ChairRole', role)
  const party = labelOf('Side', side)
  const adjective = CHAIR_OF[side]
  return adjective
    ? { da: `${adjective.da} ${chair.da}`, en: `${adjective.en} ${chair.en}` }
    : { da: `${chair.da} fra ${party.da}`, en: `${chair.en} from ${party.en}` }
}

const CHAIR_OF: Partial<Record<Side, Text>> = {
  REGION: { da: 'regional', en: 'regional' },
  MUNICIPALITY: { da: 'kommunal', en: 'municipal' }
}

const LOCALE = { da: 'da', en: 'en-GB' } as const

/** The names of the months, January first. */
const MONTHS = {
  da: monthsIn('da'),
  en: monthsIn('en')
}

function monthsIn(language: keyof Text): string[] {
  const format = new Intl.DateTimeFormat(LOCALE[language], { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)))
}

/** A day in a sentence: "1. juli 2022" and "1 July 2022". */
export function dated(day: Day): Text {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return { da: `${date}. ${MONTHS.da[month - 1]} ${year}`, en: `${date} ${MONTHS.en[month - 1]} ${year}` }
}

/** A period in a sentence, with its last day: "fra 1. januar 2026 og indtil videre". */
export function during({ validFrom, validTo }: Period): Text {
  const first = validFrom === null ? null : dated(validFrom)
  const last = validTo === null ? null : dated(plusDays(validTo, -1))
  if (first && last) {
    return { da: `fra ${first.da} til og med ${last.da}`, en: `from ${first.en} up to and including ${last.en}` }
  }
  if (first) return { da: `fra ${first.da} og indtil videre`, en: `from ${first.en} until further notice` }
  return last
    ? { da: `til og med ${last.da}`, en: `up to and including ${last.en}` }
    : { da: 'uden kendt begyndelse og slutning', en: 'without a known beginning or end' }
}

/** A number of months in a sentence. */
export const inMonths = (count: number): Text =>
  count === 1 ? { da: '1 måned', en: '1 month' } : { da: `${count} måneder`, en: `${count} months` }

const LISTS = {
  and: {
    da: new Intl.ListFormat(LOCALE.da, { type: 'conjunction' }),
    en: new Intl.ListFormat(LOCALE.en, { type: 'conjunction' })
  },
  or: {
    da: new Intl.ListFormat(LOCALE.da, { type: 'disjunction' }),
    en: new Intl.ListFormat(LOCALE.en, { type: 'disjunction' })
  }
}

/** A list in a sentence: "A, B og C" or "A, B eller C". */
export function listed(items: Iterable<string | Text>, link: keyof typeof LISTS = 'and'): Text {
  const list = [...items]
  return inBoth((language) =>
    LISTS[link][language].format(list.map((item) => (typeof item === 'string' ? item : item[language])))
  )
}

/** Labels or titles in quotation marks. */
export const quoted = (text: Text): Text => ({ da: `»${text.da}«`, en: `“${text.en}”` })
