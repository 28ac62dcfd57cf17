import type { Text } from '../domain/basics/fact.ts'
import { parseGlobalId } from '../domain/basics/ids.ts'
import { type Day, isDay, plusDays } from '../domain/basics/time.ts'
import { dated, labelOf } from '../domain/vocabulary/phrases.ts'
import { VOCABULARY } from '../domain/vocabulary/vocabulary.ts'
import type { Codes, Vocabulary } from '../domain/vocabulary/word.ts'
import { type Html, html } from './html.ts'
import type { Mutation } from './mutations.ts'

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

/** An OpenID Connect provider that people can sign in by, and the client that the pages are there. */
export type Provider = { issuer: string; clientId: string; scope: string }

/** What a link leads to. A thing that is not there on the day of the page is read as of another day. */
export type Linked = { id?: string; asOf?: Day; name: string }

/** Something that has a page, and its name or whatever stands for one. */
export type Subject = {
  id?: string
  asOf?: Day
  name?: string
  title?: string | null
  text?: string
  body?: { name: string }
  member?: { name?: string }
}

/** The state of knowledge and the scenario that a page reads, beside its day. */
export type Coordinates = {
  /** The instant or day up to which changes are known; undefined where all are. */
  knownAt?: string | undefined
  /** Key of the scenario whose operations are supposed to be carried out; undefined for none. */
  scenario?: string | undefined
}

export type ViewOptions = Coordinates & {
  language: PageLanguage
  asOf: Day | undefined
  today: Day
  turns?: readonly Day[]
  isSignedIn?: boolean
  provider?: Provider | null
  mutations?: () => readonly Mutation[]
  titleOf?: (scenario: string) => Text | null
  host?: string
}

/** The coordinates of a page, and the words and links that depend on them. */
export class View {
  readonly language: PageLanguage
  /** The day that the page shows. */
  readonly day: Day
  /** True where the address names the day. */
  readonly isDayGiven: boolean
  readonly knownAt: Coordinates['knownAt']
  readonly scenario: Coordinates['scenario']
  readonly today: Day
  /** The days on which something of the structure begins or ends, in order. */
  readonly turns: readonly Day[]
  /** True for a reader with a key or token. */
  readonly isSignedIn: boolean
  readonly provider: Provider | null
  /** Every mutation of the API. */
  readonly mutations: () => readonly Mutation[]
  /** The title of a scenario that the reader may read; null for another. */
  readonly titleOf: (scenario: string) => Text | null
  /** Name and port of the service, as the reader addresses it. */
  readonly host: string

  constructor(given: ViewOptions) {
    this.language = given.language
    this.day = given.asOf ?? given.today
    this.isDayGiven = given.asOf !== undefined
    this.knownAt = given.knownAt
    this.scenario = given.scenario
    this.today = given.today
    this.turns = given.turns ?? []
    this.isSignedIn = given.isSignedIn ?? false
    this.provider = given.provider ?? null
    this.mutations = given.mutations ?? (() => [])
    this.titleOf = given.titleOf ?? (() => null)
    this.host = given.host ?? ''
  }

  /** The same view at other coordinates. */
  reading = ({ knownAt, scenario }: Coordinates): View =>
    new View({ ...this, asOf: this.isDayGiven ? this.day : undefined, knownAt, scenario })

  /** True for what is known now and carried out. */
  isPresent = (): boolean => this.knownAt === undefined && this.scenario === undefined

  /** The text in the language of the page. */
  say = (da: string, en: string): string => (this.language === 'da' ? da : en)

  /** The word for a code, such as "sundhedsklynge". */
  label = <Type extends keyof Vocabulary>(type: Type, code: Codes[Type]): string => labelOf(type, code)[this.language]

  /** The word for a code at the beginning of a line, such as "Sundhedsklynge". */
  title = <Type extends keyof Vocabulary>(type: Type, code: Codes[Type]): string => capital(this.label(type, code))

  /** The word for what a list of codes says, such as "Niveau". */
  term = (type: keyof Vocabulary): string => capital(VOCABULARY[type][this.language].label)

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

  /** An instant in words, such as "29. november 2026 kl. 10.32", in Danish time. */
  time = (instant: string): string =>
    new Intl.DateTimeFormat(this.language === 'da' ? 'da-DK' : 'en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Copenhagen'
    }).format(new Date(instant))

  /** A state of knowledge in words: an instant, or the end of a day. */
  known = (knownAt: string): string =>
    isDay(knownAt)
      ? this.say(`ved udgangen af ${this.date(knownAt)}`, `at the end of ${this.date(knownAt)}`)
      : this.say(`den ${this.time(knownAt)}`, `on ${this.time(knownAt)}`)

  /** A number in the form of the language, such as "1.234,5". */
  number = (value: number): string => new Intl.NumberFormat(this.language === 'da' ? 'da-DK' : 'en-GB').format(value)

  /** An amount of kroner, exact to the øre, such as "1.234,50 kr.". */
  kroner = ({ dkk }: { dkk: string }): string => {
    const locale = this.language === 'da' ? 'da-DK' : 'en-GB'
    const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(dkk as `${number}`)
    return this.say(`${amount} kr.`, `DKK ${amount}`)
  }

  /** The address of a page with the day, the coordinates and the language of this one; other parameters can replace them. */
  href = (path: string, parameters: Record<string, string | undefined> = {}): string => {
    const all = {
      ...(this.isDayGiven ? { asOf: this.day } : {}),
      knownAt: this.knownAt,
      scenario: this.scenario,
      ...(this.language === 'en' ? { language: 'en' } : {}),
      ...parameters
    }
    const query = new URLSearchParams(Object.entries(all).filter((one): one is [string, string] => Boolean(one[1])))
    return query.size > 0 ? `${path}?${query}` : path
  }

  /** A link to the page of a thing, on the day of this page or the nearest day on which the thing is there. */
  link = (thing: Linked | null | undefined): Html | null => {
    if (!thing) return null
    const path = pathOf(thing.id)
    if (path === null) return html`${thing.name}`
    const { asOf = this.day } = thing
    return html`<a href="${this.href(path, asOf === this.day ? {} : { asOf })}">${thing.name}</a>`
  }

  /** A link to the page of whatever has one. */
  subject = (one: Subject | null | undefined): Html | null => (one ? this.link({ ...one, name: nameOf(one) }) : null)
}

/** The path of the page of a thing; null where it has none. */
export function pathOf(id: string | undefined): string | null {
  const subject = id === undefined ? null : parseGlobalId(id)
  if (!subject) return null
  const folder = FOLDERS[subject.type]
  return folder ? `${ROOT}/${folder}/${encodeURIComponent(subject.key)}` : `${ROOT}/facts/${id}`
}

/** The name of whatever has a page, or what stands for its name. */
export const nameOf = ({ title, name, text, body, member }: Subject): string =>
  title ?? name ?? text ?? [member?.name, body?.name].filter(Boolean).join(' – ')

/** The text with a capital letter in front. */
export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
