import { type Html, html } from './markup.ts'

/**
 * The colours of drawings on white paper, by class. The style sheet of the pages gives the same classes other colours on a
 * dark screen.
 */
export const COLOURS = {
  ink: '#1a1c1e',
  paper: '#ffffff',
  line: '#c3c8cd',
  bad: '#a3261b',
  'tone-0': '#8ec3e6',
  'tone-1': '#f2b88a',
  'tone-2': '#a5d6a0',
  'tone-3': '#e3a3bd',
  'tone-4': '#d9cf7c',
  'tone-5': '#bcaee0',
  'tone-6': '#9bd6cf',
  'tone-none': '#e3e5e8',
  'missing-0': '#e3e5e8',
  'missing-1': '#f7d9a8',
  'missing-2': '#eea56a',
  'missing-3': '#cf5f3c'
} as const
export type Colour = keyof typeof COLOURS

/** The attributes of an area. They are attributes of presentation, which need no style sheet and give way to one. */
export const fill = (colour: Colour): Html => html`class="${colour}" fill="${COLOURS[colour]}"`

/** The tone of a number. */
export const toneOf = (number: number | undefined): Colour =>
  number === undefined ? 'tone-none' : (`tone-${number}` as Colour)
