import type { Text } from '../domain/basics/fact.ts'
import type { Day } from '../domain/basics/time.ts'
import {
  type ChairRole,
  type CompositionStatus,
  type FindingSeverity,
  type Level,
  type PersonOffice,
  type SeatKind,
  SIDE,
  type Side
} from '../domain/basics/vocabulary.ts'
import { chairLabel, counted, dated, labelOf } from '../domain/vocabulary/phrases.ts'
import { VOCABULARY } from '../domain/vocabulary/vocabulary.ts'
import { type Html, html } from './markup.ts'
import { COLOURS, type Colour, fill } from './palette.ts'
import type { Point } from './plane.ts'

/* The seats of a level around a table: a part of a page, and an image of its own. */

type Holder = { id: string; office: PersonOffice; person: { id: string; name: string } }
/** A composition as GraphQL and the services give it. */
export type Composed = {
  body: { id: string; name: string }
  level: Level | null
  status: CompositionStatus
  seats: readonly {
    rule: { id: string; seatKind: SeatKind; side: Side }
    requiredBy: { id: string; name: string }
    minimum: number | null
    maximum: number | null
    vacant: number | null
    holders: readonly Holder[]
  }[]
  chairs: readonly { role: ChairRole; side: Side; vacant: number | null; holders: readonly { id: string }[] }[]
  findings: readonly { severity: FindingSeverity; rule: { id: string } | null; subject: { id: string } }[]
}
type Seat = Composed['seats'][number]

export const SEAT_STATES = ['FILLED', 'VACANT', 'BREACH', 'NOT_REPORTED'] as const
export type SeatState = (typeof SEAT_STATES)[number]

const STATE_WORDS: Record<SeatState, Text> = {
  FILLED: { da: 'besat', en: 'filled' },
  VACANT: { da: 'ledig', en: 'vacant' },
  BREACH: { da: 'i strid med reglerne', en: 'against the rules' },
  NOT_REPORTED: labelOf('CompositionStatus', 'NOT_REPORTED')
}

/** The letter and the tone of each side. The letters are different within a language. */
const SIDES: Record<Side, { letter: Text; colour: Colour }> = {
  REGION: { letter: { da: 'R', en: 'R' }, colour: 'tone-0' },
  MUNICIPALITY: { letter: { da: 'K', en: 'M' }, colour: 'tone-1' },
  GENERAL_PRACTICE: { letter: { da: 'A', en: 'G' }, colour: 'tone-2' },
  PATIENTS: { letter: { da: 'P', en: 'P' }, colour: 'tone-5' }
}

/** A chair at the table. */
export type SeatMark = {
  /** The letter of the side and a number, such as "K2". */
  label: string
  side: Side
  state: SeatState
  /** Place of the seat in the composition. */
  row: number
  seat: Seat
  holder: Holder | null
  chair: ChairRole | null
}

/** Chairs that are drawn of one seat: a rule can require a thousand. */
const MOST = 40

/** Seats that nobody holds, or whose holders are not reported. */
const emptyOf = ({ vacant, minimum, maximum }: Seat): number => vacant ?? minimum ?? maximum ?? 1

/** The chairs at the table, side by side, in the order of the rules. */
export function marksOf(composition: Composed, language: keyof Text): SeatMark[] {
  const chairs = new Map(
    composition.chairs.flatMap(({ role, holders }) => holders.map(({ id }) => [id, role] as const))
  )
  return SIDE.flatMap((side) => {
    const marks = composition.seats.flatMap((seat, row) => {
      if (seat.rule.side !== side) return []
      const shared = { side, row, seat }
      const held = seat.holders.map((holder) => {
        const state: SeatState = isInBreach(holder, seat, composition) ? 'BREACH' : 'FILLED'
        return { ...shared, state, holder, chair: chairs.get(holder.id) ?? null }
      })
      const empty: SeatState = seat.vacant === null ? 'NOT_REPORTED' : 'VACANT'
      const others = Array.from({ length: emptyOf(seat) }, () => ({
        ...shared,
        state: empty,
        holder: null,
        chair: null
      }))
      return [...held, ...others].slice(0, MOST)
    })
    return marks.map((mark, index) => ({ ...mark, label: `${SIDES[side].letter[language]}${index + 1}` }))
  })
}

/** True where a violation or deviation is about the holder, or about all holders of the seat. */
const isInBreach = ({ id, person }: Holder, { rule, requiredBy }: Seat, { body, findings }: Composed): boolean =>
  findings.some(
    (finding) =>
      (finding.severity === 'VIOLATION' || finding.severity === 'DEVIATION') &&
      finding.rule?.id === rule.id &&
      [id, person.id, requiredBy.id, body.id].includes(finding.subject.id)
  )

export type TableOptions = {
  language: keyof Text
  /** The address that a chair links to. A drawing without it has no links, and tells no names of persons. */
  href?: (mark: SeatMark) => string
}

/** A drawing with its size. */
export type Drawing = { content: Html; width: number; height: number }

const RADIUS = 18
/** Distance from the middle of one chair to that of the next. */
const STEP = 46
/** Chairs that would fit between two sides. */
const GAP = 0.8
/** Room around the middles of the chairs, for their outlines and stars. */
const ROOM = 42
/** Width of the table by its height. */
const PROPORTION = 1.3

/** The chairs around the table, and what the table is of in its middle. */
export function drawTable(composition: Composed, { language, href }: TableOptions): Drawing {
  const marks = marksOf(composition, language)
  const { points, rx, ry } = placesOf(marks)
  const [width, height] = [2 * (rx + ROOM), 2 * (ry + ROOM)].map(Math.ceil) as [number, number]
  const lines = summaryOf(composition)
  const content = html`<ellipse class="desk" cx="${width / 2}" cy="${height / 2}" rx="${rx - RADIUS - 8}" ry="${ry - RADIUS - 8}" fill="none" stroke="${COLOURS.line}" stroke-width="3"/>
    <g text-anchor="middle" font-size="13">
    ${lines.map((line, index) => html`<text x="${width / 2}" y="${height / 2 + (index - lines.length / 2) * 18 + 14}" ${fill('ink')}>${line[language]}</text>`)}
    ${marks.map((mark, index) => {
      const [x, y] = points[index] as Point
      const drawn = drawChair(mark, [x, y])
      const place = html`transform="translate(${round(width / 2 + x)} ${round(height / 2 + y)})"`
      const words = describeMark(mark, composition, language, href !== undefined)
      return href
        ? html`<a href="${href(mark)}" ${place} aria-label="${mark.label}: ${words}"><title>${words}</title>${drawn}</a>`
        : html`<g ${place}><title>${words}</title>${drawn}</g>`
    })}</g>`
  return { content, width, height }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** The level and its seats in words, such as "politisk niveau", "9 pladser" and "2 ledige pladser". */
function summaryOf({ level, status, seats }: Composed): Text[] {
  const name = level === null ? [] : [labelOf('Level', level)]
  if (status === 'NOT_REPORTED' || status === 'NO_RULES') return [...name, labelOf('CompositionStatus', status)]
  const vacant = seats.reduce((sum, seat) => sum + emptyOf(seat), 0)
  const all = seats.reduce((sum, { holders }) => sum + holders.length, vacant)
  const isShortened = seats.some((seat) => seat.holders.length + emptyOf(seat) > MOST)
  return [
    ...name,
    { da: `${all} ${all === 1 ? 'plads' : 'pladser'}`, en: `${all} ${all === 1 ? 'seat' : 'seats'}` },
    vacant === 0 ? { da: 'alle besat', en: 'all filled' } : counted(vacant, VOCABULARY.FindingSeverity.values.VACANCY),
    ...(isShortened ? [{ da: `højst ${MOST} er tegnet`, en: `at most ${MOST} are drawn` }] : [])
  ]
}

/** Points that an ellipse is divided into. */
const PARTS = 720

/** The middles of the chairs on an ellipse around the origin, clockwise from the top, with gaps between the sides. */
function placesOf(marks: readonly SeatMark[]): { points: Point[]; rx: number; ry: number } {
  const sides = [...new Set(marks.map(({ side }) => side))]
  const steps = marks.length + sides.length * GAP
  let around = 0
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const angle = ((2 * part) / PARTS - 0.5) * Math.PI
    const point: Point = [PROPORTION * Math.cos(angle), Math.sin(angle)]
    around += (2 * Math.PI * Math.hypot(PROPORTION * Math.sin(angle), Math.cos(angle))) / PARTS
    return { point, end: around }
  })
  const ry = Math.max(80, (steps * STEP) / around)
  const points = marks.map(({ side }, index): Point => {
    const step = index + 0.5 + (sides.indexOf(side) + 0.5) * GAP
    const part = parts.find(({ end }) => end >= (step / steps) * around) ?? parts[0]
    const [x, y] = part?.point ?? [0, 0]
    return [x * ry, y * ry]
  })
  return { points, rx: ry * PROPORTION, ry }
}

/** A chair around the origin. The star of a chairperson stands outside, away from the table. */
function drawChair({ label, side, state, chair }: SeatMark, [x, y]: Point): Html {
  const away = (RADIUS + 12) / Math.hypot(x, y)
  return html`<g class="chair" stroke="${COLOURS.ink}" stroke-width="1.5">${drawState(state, SIDES[side].colour)}${
    chair &&
    html`<path class="ink" transform="translate(${round(x * away)} ${round(y * away)})" fill="${COLOURS.ink}" stroke="none" d="${STAR}"/>`
  }</g><text y="4.5" ${fill('ink')} text-anchor="middle" font-size="13" font-weight="600">${label}</text>`
}

/** The states differ by shape and line, so that they can be told apart without colours. */
function drawState(state: SeatState, colour: Colour): Html {
  switch (state) {
    case 'FILLED':
      return html`<circle r="${RADIUS}" ${fill(colour)}/>`
    case 'VACANT':
      return html`<circle r="${RADIUS}" ${fill('paper')} stroke-width="2" stroke-dasharray="5 4"/>`
    case 'BREACH':
      return html`<path ${fill(colour)} stroke-width="3.5" d="M0-24 24 0 0 24-24 0z"/>`
    case 'NOT_REPORTED':
      return html`<circle r="${RADIUS}" ${fill('tone-none')} stroke="none"/>`
  }
}

const STAR = 'M0-8 2-2.5 8-2.5 3 1 5 7 0 3.5-5 7-3 1-8-2.5-2-2.5z'

/** A chair in words. Persons are named only in a page, where the API is asked for them. */
function describeMark(mark: SeatMark, { body }: Composed, language: keyof Text, isNamed: boolean): string {
  const { seat, holder, state, chair, side } = mark
  const isOfBody = seat.requiredBy.id === body.id
  const office = holder && labelOf('PersonOffice', holder.office)[language]
  const seatKind = labelOf('SeatKind', seat.rule.seatKind)[language]
  const place = [isNamed ? seatKind : (office ?? seatKind), isOfBody ? null : seat.requiredBy.name]
  const name = isNamed && holder ? `${holder.person.name} (${office})` : null
  const condition = name === null || state === 'BREACH' ? STATE_WORDS[state][language] : null
  const role = chair && chairLabel(chair, side)[language]
  const joined = (parts: (string | null)[]) => parts.filter((part) => part !== null).join(', ')
  return `${joined(place)}: ${joined([name, condition, role])}`
}

/** What the shapes of the chairs stand for. */
export function keyOf(marks: readonly SeatMark[], language: keyof Text): { drawing: Html; text: string }[] {
  const states = SEAT_STATES.filter((state) => marks.some((mark) => mark.state === state)).map((state) => ({
    drawing: html`<g class="chair" stroke="${COLOURS.ink}" stroke-width="1.5">${drawState(state, 'tone-0')}</g>`,
    text: STATE_WORDS[state][language]
  }))
  const star = html`<path class="ink" fill="${COLOURS.ink}" transform="scale(1.5)" d="${STAR}"/>`
  const chair = { drawing: star, text: { da: 'formandskab', en: 'chair' }[language] }
  return marks.some((mark) => mark.chair) ? [...states, chair] : states
}

const MARGIN = 16
const TITLE_HEIGHT = 60
const LINE_HEIGHT = 22
/** Width of a letter of the list, generously. */
const LETTER_WIDTH = 7.6

/** All levels of a body, each as a table beside the list of its seats. Offices and municipalities stand for persons. */
export function compositionImage(
  { name, day, language }: { name: string; day: Day; language: keyof Text },
  compositions: readonly Composed[]
): Html {
  const title = `${name}, ${dated(day)[language]}`
  const key = keyOf(
    compositions.flatMap((one) => marksOf(one, language)),
    language
  )
  const levels = compositions.map((composition) => {
    const table = drawTable(composition, { language })
    const lines = listOf(composition, language)
    return { table, lines, height: Math.max(table.height, (lines.length + 1) * LINE_HEIGHT) }
  })
  const left = Math.max(0, ...levels.map(({ table }) => table.width))
  const letters = Math.max(0, ...levels.flatMap(({ lines }) => lines.map(({ length }) => length)))
  const width = Math.max(title.length * 14, key.length * 190, left + letters * LETTER_WIDTH) + 3 * MARGIN
  let bottom = TITLE_HEIGHT
  const tops = levels.map(({ height }) => {
    const top = bottom
    bottom += height + MARGIN
    return top
  })
  const description = compositions.map((one) =>
    summaryOf(one)
      .map((line) => line[language])
      .join(', ')
  )
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${bottom + 48}" viewBox="0 0 ${Math.ceil(width)} ${bottom + 48}" role="img" aria-labelledby="title description" lang="${language}" font-family="system-ui, 'Liberation Sans', sans-serif" font-size="14">
  <title id="title">${title}</title>
  <desc id="description">${description.join('; ') || labelOf('CompositionStatus', 'NO_RULES')[language]}</desc>
  <rect ${fill('paper')} width="100%" height="100%"/>
  <text x="${MARGIN}" y="38" ${fill('ink')} font-size="24" font-weight="600">${title}</text>
  ${levels.map(
    ({ table, lines }, index) => html`<g transform="translate(0 ${tops[index] ?? 0})">
    <g transform="translate(${(left - table.width) / 2} 0)">${table.content}</g>
    ${lines.map((line, row) => html`<text x="${left + MARGIN}" y="${(row + 1) * LINE_HEIGHT}" ${fill('ink')}${row === 0 && html` font-weight="600"`}>${line}</text>`)}
  </g>`
  )}
  <g transform="translate(${MARGIN + 20} ${bottom + 14})">${key.map(
    ({ drawing, text }, index) =>
      html`<g transform="translate(${index * 190} 0)"><g transform="scale(.7)">${drawing}</g><text x="24" y="5" ${fill('ink')}>${text}</text></g>`
  )}</g>
</svg>
`
}

/** The seats of a level in words, and the chairs that nobody holds. */
function listOf(composition: Composed, language: keyof Text): string[] {
  const level = composition.level && labelOf('Level', composition.level)[language]
  const seats = marksOf(composition, language).map(
    (mark) => `${mark.label}  ${describeMark(mark, composition, language, false)}`
  )
  const chairs = composition.chairs.flatMap(({ role, side, vacant }) =>
    vacant ? [`★  ${chairLabel(role, side)[language]}: ${STATE_WORDS.VACANT[language]}`] : []
  )
  const status = labelOf('CompositionStatus', composition.status)[language]
  return [level ? `${level}: ${status}` : status, ...seats, ...chairs]
}
