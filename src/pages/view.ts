import { parseGlobalId } from '../domain/basics/ids.ts'
import { type Day, plusDays } from '../domain/basics/time.ts'
import { dated, labelOf } from '../domain/vocabulary/phrases.ts'
import { VOCABULARY } from '../domain/vocabulary/vocabulary.ts'
import type { Codes, Vocabulary } from '../domain/vocabulary/word.ts'
import { type Html, html } from './html.ts'

/** A language of the pages. */
export type PageLanguage = 'da' | 'en'

/** Where the pages are. The map is at `/`, every other page below. */
export const ROOT = '/explorer'

/** The folder of the pages of a type, by the type that a global id names. The folders are those of REST. */
const FOLDERS: { readonly [type: string]: string } = {
  Region: 'regions',
  Municipality: 'municipalities',
  Hospital: 'hospitals',
  Cluster: 'bodies',
  Ssu: 'bodies',
  Committee: 'bodies',
  Organisation: 'organisations',
  HealthAgreement: 'health-agreements',
  PracticePlan: 'practice-plans',
  Initiative: 'initiatives',
  JointFund: 'joint-funds',
  Document: 'documents'
}

/** What a link leads to. */
export type Linked = { id?: string; name: string }

/** The coordinates of a page, and the words and links that depend on them. */
export class View {
  readonly language: PageLanguage
  /** The day that the page shows. */
  readonly day: Day
  /** True where the address names the day. */
  readonly isDayGiven: boolean
  readonly today: Day
  /** The days on which something of the structure begins or ends, in order. */
  readonly turns: readonly Day[]
  /** Name and port of the service, as the reader addresses it. */
  readonly host: string

  constructor(given: {
    language: PageLanguage
    asOf: Day | undefined
    today: Day
    turns?: readonly Day[]
    host?: string
  }) {
    this.language = given.language
    this.day = given.asOf ?? given.today
    this.isDayGiven = given.asOf !== undefined
    this.today = given.today
    this.turns = given.turns ?? []
    this.host = given.host ?? ''
  }

  /** The text in the language of the page. */
  say = (da: string, en: string): string => (this.language === 'da' ? da : en)

  /** The word for a code, such as "sundhedsklynge". */
  label = <Type extends keyof Vocabulary>(type: Type, code: Codes[Type]): string => labelOf(type, code)[this.language]

  /** The meaning of a code in a sentence. */
  meaning = <Type extends keyof Vocabulary>(type: Type, code: Codes[Type]): string =>
    VOCABULARY[type].values[code][this.language].description

  /** A day in words, such as "1. juli 2022". */
  date = (day: Day): string => dated(day)[this.language]

  /** A period in words, with its last day. */
  period = ({ validFrom, validTo }: { validFrom: Day | null; validTo: Day | null }): string => {
    const last = validTo === null ? null : this.date(plusDays(validTo, -1))
    if (validFrom !== null && last !== null) return `${this.date(validFrom)} – ${last}`
    if (validFrom !== null) return this.say(`fra ${this.date(validFrom)}`, `from ${this.date(validFrom)}`)
    return last === null ? '' : this.say(`til og med ${last}`, `until ${last}`)
  }

  /** A number in the form of the language, such as "1.234,5". */
  number = (value: number): string => new Intl.NumberFormat(this.language === 'da' ? 'da-DK' : 'en-GB').format(value)

  /** The address of a page with the day and the language of this one; other parameters can replace them. */
  href = (path: string, parameters: Record<string, string | undefined> = {}): string => {
    const all = {
      ...(this.isDayGiven ? { asOf: this.day } : {}),
      ...(this.language === 'en' ? { language: 'en' } : {}),
      ...parameters
    }
    const query = new URLSearchParams(Object.entries(all).filter((one): one is [string, string] => Boolean(one[1])))
    return query.size > 0 ? `${path}?${query}` : path
  }

  /** A link to the page of a thing, on the day of this page or another one. */
  link = (thing: Linked | null | undefined, day?: Day): Html | null => {
    if (!thing) return null
    const path = pathOf(thing.id)
    if (path === null) return html`${thing.name}`
    return html`<a href="${this.href(path, day ? { asOf: day } : {})}">${thing.name}</a>`
  }
}

/** The path of the page of a thing; null where it has none. */
export function pathOf(id: string | undefined): string | null {
  const subject = id === undefined ? null : parseGlobalId(id)
  if (!subject) return null
  const folder = FOLDERS[subject.type]
  return folder ? `${ROOT}/${folder}/${encodeURIComponent(subject.key)}` : `${ROOT}/facts/${id}`
}
