import fc from 'fast-check'
import t, { type Test } from 'tap'
import { z } from 'zod'
import { systemClock } from '../../src/clock.ts'
import { instantSchema } from '../../src/domain/access/audit-service.ts'
import { DomainError } from '../../src/domain/basics/errors.ts'
import { codeSchema, keySchema, type Text } from '../../src/domain/basics/fact.ts'
import { globalId, type Key, parseGlobalId } from '../../src/domain/basics/ids.ts'
import { parseInput, readInput } from '../../src/domain/basics/input.ts'
import { MESSAGES, messageNamed } from '../../src/domain/basics/input-messages.ts'
import { comparePositions, type Listing, type PageArguments, page } from '../../src/domain/basics/page.ts'
import { fold, foldedWords } from '../../src/domain/basics/text-fold.ts'
import {
  type Day,
  daySchema,
  holds,
  isDay,
  nearestDay,
  overlaps,
  type Period,
  plusDays
} from '../../src/domain/basics/time.ts'
import { applyChangesSchema, revertChangesSchema } from '../../src/domain/change-sets/change-set-input.ts'
import { yearSchema } from '../../src/domain/funds/fund-input.ts'
import type { Row } from '../../src/domain/model/records.ts'
import { OPERATIONS } from '../../src/domain/operations/operations.ts'
import { resolveRequestsSchema } from '../../src/domain/search/resolve-service.ts'
import { mergePlacesSchema, splitPlaceSchema } from '../../src/domain/structure/reshaping.ts'
import { RESOURCES } from '../../src/rest/concepts.ts'
import { queryOf } from '../../src/rest/query.ts'
import * as syncParameters from '../../src/sync/parameters.ts'

const period = (validFrom: Day | null, validTo: Day | null): Period => ({ validFrom, validTo })

/** Any period of the years in question, open at either side or not, written as [from, to). */
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => plusDays('1990-01-01', count))
const anyPeriod = fc
  .tuple(fc.option(anyDay), fc.integer({ min: 1, max: 3_000 }), fc.boolean())
  .map(([from, length, open]) => period(from, open ? null : plusDays(from ?? '2000-01-01', length)))

t.test('a day is a real day of the calendar, written in full', (t) => {
  const table: [text: string, real: boolean][] = [
    ['2022-07-01', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['2022-02-30', false],
    ['2022-04-31', false],
    ['2022-00-10', false],
    ['2022-13-01', false],
    ['2022-01-00', false],
    ['2022-12-32', false],
    ['1000-01-01', true],
    ['0999-12-31', false],
    ['0000-01-01', false],
    ['9999-12-31', true],
    ['10000-01-01', false],
    ['+02022-07-01', false],
    ['2022-7-1', false],
    ['22-07-01', false],
    ['2022-07-01T00:00:00Z', false],
    ['2022-07-01 ', false],
    ['2022-07-01\n', false],
    [' 2022-07-01', false],
    ['2022/07/01', false],
    ['01-07-2022', false],
    ['٢٠٢٢-٠٧-٠١', false],
    ['today', false],
    ['', false]
  ]
  for (const [text, real] of table) {
    t.equal(isDay(text), real, JSON.stringify(text))
    t.equal(daySchema.safeParse(text).success, real, `${JSON.stringify(text)}, as input`)
  }
  t.end()
})

t.test('days are counted over months, years and leap days, and not over clock changes', (t) => {
  const table: [day: Day, count: number, result: Day][] = [
    ['2022-06-30', 1, '2022-07-01'],
    ['2022-07-01', -1, '2022-06-30'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2022-03-26', 1, '2022-03-27'],
    ['2022-03-27', 1, '2022-03-28'],
    ['2022-10-30', 1, '2022-10-31'],
    ['2022-07-01', 0, '2022-07-01'],
    ['1000-01-02', -1, '1000-01-01']
  ]
  for (const [day, count, result] of table) t.equal(plusDays(day, count), result, `${day} and ${count}`)
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        const there = plusDays(day, count)
        const byClock = new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
        return (
          isDay(there) &&
          there === byClock &&
          plusDays(there, -count) === day &&
          Math.sign(count) === (there > day ? 1 : there < day ? -1 : 0)
        )
      })
    )
  )
  t.end()
})

t.test('a period holds from its first day up to and without its end', (t) => {
  const table: [period: Period, day: Day, there: boolean][] = [
    [period('2022-07-01', '2024-01-01'), '2022-06-30', false],
    [period('2022-07-01', '2024-01-01'), '2022-07-01', true],
    [period('2022-07-01', '2024-01-01'), '2023-12-31', true],
    [period('2022-07-01', '2024-01-01'), '2024-01-01', false],
    [period('2022-07-01', '2022-07-02'), '2022-07-01', true],
    [period('2022-07-01', '2022-07-02'), '2022-07-02', false],
    [period(null, '2022-07-01'), '1000-01-01', true],
    [period(null, '2022-07-01'), '2022-07-01', false],
    [period('2022-07-01', null), '9999-12-31', true],
    [period('2022-07-01', null), '2022-06-30', false],
    [period(null, null), '2022-07-01', true]
  ]
  for (const [one, day, there] of table) t.equal(holds(one, day), there, `[${one.validFrom}, ${one.validTo}) on ${day}`)
  t.end()
})

t.test('periods overlap where they share a day, and not where one begins as the other ends', (t) => {
  const table: [a: Period, b: Period, shared: boolean][] = [
    [period('2020-01-01', '2022-07-01'), period('2022-07-01', '2024-01-01'), false],
    [period('2020-01-01', '2022-07-01'), period('2022-06-30', '2024-01-01'), true],
    [period('2020-01-01', '2024-01-01'), period('2021-01-01', '2022-01-01'), true],
    [period('2020-01-01', '2021-01-01'), period('2022-01-01', '2023-01-01'), false],
    [period('2020-01-01', '2021-01-01'), period('2020-01-01', '2021-01-01'), true],
    [period(null, '2022-07-01'), period('2022-07-01', null), false],
    [period(null, '2022-07-02'), period('2022-07-01', null), true],
    [period(null, null), period('2022-07-01', '2022-07-02'), true],
    [period(null, null), period(null, null), true],
    [period(null, '2020-01-01'), period(null, '1999-01-01'), true],
    [period('2020-01-01', null), period('2030-01-01', null), true]
  ]
  for (const [a, b, shared] of table) {
    const written = `[${a.validFrom}, ${a.validTo}) and [${b.validFrom}, ${b.validTo})`
    t.equal(overlaps(a, b), shared, written)
    t.equal(overlaps(b, a), shared, `${written}, the other way round`)
  }
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        // Where two periods share a day at all, they share the later of the two first days.
        const starts = [a.validFrom, b.validFrom].filter((day) => day !== null)
        const day = starts.sort().at(-1) ?? '1000-01-01'
        return overlaps(a, b) === (holds(a, day) && holds(b, day))
      })
    )
  )
  t.end()
})

t.test('the nearest day of a period is its last where it is past, its first where it is to come', (t) => {
  const years = period('2022-07-01', '2024-01-01')
  const table: [period: Period, day: Day, nearest: Day][] = [
    [years, '2030-01-01', '2023-12-31'],
    [years, '2024-01-01', '2023-12-31'],
    [years, '2023-12-31', '2023-12-31'],
    [years, '2023-01-01', '2023-01-01'],
    [years, '2022-07-01', '2022-07-01'],
    [years, '2022-06-30', '2022-07-01'],
    [period(null, '2022-07-01'), '2026-11-21', '2022-06-30'],
    [period(null, '2022-07-01'), '2010-01-01', '2010-01-01'],
    [period('2022-07-01', null), '2010-01-01', '2022-07-01'],
    [period(null, null), '2010-01-01', '2010-01-01']
  ]
  for (const [one, day, nearest] of table) {
    t.equal(nearestDay(one, day), nearest, `${day} to [${one.validFrom}, ${one.validTo})`)
  }
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(anyPeriod, anyDay, (one, day) => {
        const nearest = nearestDay(one, day)
        return holds(one, nearest) && (!holds(one, day) || nearest === day)
      })
    )
  )
  t.end()
})

t.test('spellings that Danish readers take as one are folded into one', (t) => {
  const table: [one: string, ...others: string[]][] = [
    ['Aabenraa', 'Åbenrå', 'abenra', 'AABENRAA', 'åbenraa', 'A\u030abenra\u030a', 'Ábenra'],
    ['Høje-Taastrup', 'Høje Taastrup', 'høje tåstrup', 'Hoje-Tastrup', 'HØJE  TAASTRUP', 'hoeje taastrup'],
    ['Ærø', 'AErø', 'aeroe', 'ÆRØ', 'Aero'],
    ['Køge', 'Koge', 'koege', 'KØGE'],
    ['Nykøbing F.', 'nykøbing f', 'Nykobing-F', ' nykoebing  (F) '],
    ['København', 'KØBENHAVN', 'koebenhavn', 'kobenhavn'],
    ['Ærø', 'Ärö', 'A\u0308RO\u0308', 'ærö', 'Ǽrǿ'],
    ['Ringkøbing', 'Ring\u00adkøbing', 'Ring\u200bkøbing', '\ufeffRing\u2060køb\u200ding', 'Ringko\u0308bing'],
    ['Zürich', 'zurich', 'ZU\u0308RICH'],
    ['Fredericia', 'Fre\u00adde\u00adricia', 'ＦREDERICIA'],
    ['Affald', 'Aﬀald']
  ]
  for (const [one, ...others] of table)
    for (const other of others) t.equal(fold(other), fold(one), `${other} as ${one}`)
  t.not(fold('Nord'), fold('Nær'))
  t.not(fold('Holbæk'), fold('Holbak'), 'æ is ae, not a')
  t.same(foldedWords('Det lokale samordningsforum for Sydvestjysk Sygehus'), [
    'det',
    'lokale',
    'samordningsforum',
    'for',
    'sydvestjysk',
    'sygehus'
  ])
  for (const nothing of ['', '   ', '-', '"*"', '()', '\u0301', '\u00ad\u200b'])
    t.same(foldedWords(nothing), [], JSON.stringify(nothing))
  t.equal(fold('0849'), '0849', 'digits are kept')
  t.doesNotThrow(
    () =>
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
          const words = foldedWords(text)
          return words.every((word) => /^[\p{L}\p{N}]+$/u.test(word)) && words.join(' ') === fold(text)
        })
      ),
    'nothing but letters and digits is left, so that no text is a query of its own'
  )
  t.end()
})

t.test('a global id holds the type and the key, and nothing else is one', (t) => {
  for (const [type, key] of [
    ['Cluster', '1084-byen'],
    ['Municipality', '0101'],
    ['Membership', '1084-byen.0101'],
    ['Statement', 'a:b'],
    ['Document', 'æøå']
  ] as const) {
    const id = globalId(type, key)
    t.match(id, /^[\w-]+$/, 'it can stand in an address')
    t.same(parseGlobalId(id), { type, key })
    t.equal(globalId(type, key), id, 'it is always the same')
  }
  const id = globalId('Cluster', '1084-byen')
  for (const wrong of [
    '',
    'x',
    '1084-byen',
    `${id}=`,
    `${id} `,
    ` ${id}`,
    globalId('', 'x'),
    'Og',
    '////',
    id.toLowerCase()
  ]) {
    t.equal(parseGlobalId(wrong), null, JSON.stringify(wrong))
  }
  t.doesNotThrow(
    () =>
      fc.assert(
        fc.property(fc.string(), (text) => {
          const parsed = parseGlobalId(text)
          return parsed === null || globalId(parsed.type, parsed.key) === text
        })
      ),
    'no two ids mean the same'
  )
  t.end()
})

t.test('codes are four digits, the leading zero said or not; keys are words joined by hyphens', (t) => {
  for (const [given, code] of [
    ['0849', '0849'],
    ['849', '0849'],
    ['1081', '1081']
  ]) {
    t.equal(parseInput(codeSchema, given), code)
  }
  for (const wrong of ['', '49', '08490', 'abcd', ' 849', '84.9', '-849', '0x49', '٠٨٤٩', 849, null]) {
    t.equal(codeSchema.safeParse(wrong).success, false, JSON.stringify(wrong))
  }
  for (const right of ['a', '1084-byen', 'x-1-y']) t.ok(keySchema.safeParse(right).success, right)
  for (const wrong of ['', '-a', 'a-', 'a--b', 'A', 'a b', 'a/b', 'æ', 'a\n']) {
    t.notOk(keySchema.safeParse(wrong).success, JSON.stringify(wrong))
  }
  t.throws(() => parseInput(codeSchema, 'abc', 'filter.regionCode'), {
    code: 'INVALID_INPUT',
    details: { issues: [{ field: 'filter.regionCode' }] }
  })
  t.end()
})

/* --- Pages --- */

const letters = [...'abcdefghij']

const listingOf = (items: readonly string[], more: Partial<Listing<string, string>> = {}): Listing<string, string> => ({
  name: 'letters',
  items,
  position: (item) => [item],
  compare: comparePositions,
  node: (item) => item,
  ...more
})

/** A page as its letters, with what lies before and after it. */
function shown(t: Test, listing: Listing<string, string>, asked: PageArguments): string {
  const { nodes, edges, pageInfo } = page(listing, asked)
  t.same(
    edges.map((edge) => edge.node),
    nodes
  )
  t.equal(pageInfo.startCursor, edges[0]?.cursor ?? null)
  t.equal(pageInfo.endCursor, edges.at(-1)?.cursor ?? null)
  return `${pageInfo.hasPreviousPage ? '<' : ''}${nodes.join('')}${pageInfo.hasNextPage ? '>' : ''}`
}

const cursorOf = (item: string, listing = listingOf(letters)): string =>
  page(listing, {}).edges.find((edge) => edge.node === item)?.cursor ?? ''

t.test('a page is what was asked for, and tells of what lies on either side', (t) => {
  const [c, g] = [cursorOf('c'), cursorOf('g')]
  const table: [asked: PageArguments, expected: string][] = [
    [{}, 'abcdefghij'],
    [{ first: null, last: null, after: null, before: null }, 'abcdefghij'],
    [{ first: 0 }, '>'],
    [{ last: 0 }, '<'],
    [{ first: 0, after: c }, '<>'],
    [{ last: 0, before: g }, '<>'],
    [{ first: 0, after: cursorOf('j') }, '<'],
    [{ first: 3 }, 'abc>'],
    [{ first: 10 }, 'abcdefghij'],
    [{ first: 100 }, 'abcdefghij'],
    [{ last: 3 }, '<hij'],
    [{ last: 10 }, 'abcdefghij'],
    [{ after: c }, '<defghij'],
    [{ after: c, first: 2 }, '<de>'],
    [{ after: c, first: 7 }, '<defghij'],
    [{ before: g, last: 2 }, '<ef>'],
    [{ before: g, last: 6 }, 'abcdef>'],
    [{ before: g }, 'abcdef>'],
    [{ after: c, before: g }, '<def>'],
    [{ after: c, before: g, first: 2 }, '<de>'],
    [{ after: c, before: g, last: 2 }, '<ef>'],
    [{ after: c, before: g, first: 9 }, '<def>'],
    [{ after: c, before: g, last: 9 }, '<def>'],
    [{ after: cursorOf('j') }, '<'],
    [{ before: cursorOf('a') }, '>']
  ]
  for (const [asked, expected] of table) t.equal(shown(t, listingOf(letters), asked), expected, JSON.stringify(asked))
  t.equal(shown(t, listingOf([]), {}), '', 'an empty list')
  t.equal(shown(t, listingOf([]), { last: 3 }), '')
  t.equal(shown(t, listingOf([]), { first: 0 }), '')
  t.equal(page(listingOf(letters), { first: 0 }).totalCount, 10, 'a page of none still counts')
  t.end()
})

t.test('what the list leaves out is not on a page, not counted, and not what lies beyond it', (t) => {
  const vowels = listingOf(letters, { includes: (item) => 'aei'.includes(item) })
  t.equal(shown(t, vowels, {}), 'aei')
  t.equal(shown(t, vowels, { first: 2 }), 'ae>')
  t.equal(shown(t, vowels, { after: cursorOf('e') }), '<i')
  t.equal(shown(t, vowels, { after: cursorOf('i') }), '<', 'only what is left out follows')
  t.equal(shown(t, vowels, { before: cursorOf('b'), last: 1 }), 'a>')
  t.equal(page(vowels, { first: 1 }).totalCount, 3)
  t.equal(page(listingOf(letters, { count: () => 42 }), {}).totalCount, 42, 'a known count is taken')
  t.end()
})

t.test('a cursor holds the place, so it stays right when things come and go', (t) => {
  const c = cursorOf('c')
  t.equal(shown(t, listingOf([...'abdefghij']), { after: c, first: 2 }), '<de>', 'its own item has gone')
  t.equal(shown(t, listingOf([...'aabbcccdd']), { after: c, first: 2 }), '<dd', 'more has come before it')
  t.equal(shown(t, listingOf([...'xyz']), { after: c }), 'xyz')
  t.equal(shown(t, listingOf([...'ab']), { after: c }), '<')
  t.end()
})

t.test('a page that cannot be is refused, naming every argument at fault', (t) => {
  const faults = (asked: PageArguments): string[] => {
    try {
      page(listingOf(letters), asked)
      return []
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'INVALID_INPUT') throw error
      return (error.details.issues as { field: string }[]).map((issue) => issue.field)
    }
  }
  const cursor = cursorOf('c')
  const table: [asked: PageArguments, fields: string[]][] = [
    [{ first: 1 }, []],
    [{ first: 0 }, []],
    [{ first: -1 }, ['first']],
    [{ first: 101 }, ['first']],
    [{ first: 1.5 }, ['first']],
    [{ first: Number.NaN }, ['first']],
    [{ last: 0 }, []],
    [{ last: -1 }, ['last']],
    [{ last: 101 }, ['last']],
    [{ first: 1, last: 1 }, ['last']],
    [{ first: -1, last: 101 }, ['first', 'last', 'last']],
    [{ after: '' }, ['after']],
    [{ after: 'x', before: 'y' }, ['after', 'before']],
    [{ after: Buffer.from('["letters"]').toString('base64url') }, ['after']],
    [{ after: Buffer.from('["letters",1]').toString('base64url') }, ['after']],
    [{ after: Buffer.from('{"0":"letters","1":"c"}').toString('base64url') }, ['after']],
    [{ after: Buffer.from('["others","c"]').toString('base64url') }, ['after']],
    [{ after: Buffer.from('null').toString('base64url') }, ['after']],
    [{ first: -1, after: 'x', before: cursor }, ['first', 'after']]
  ]
  for (const [asked, fields] of table) t.same(faults(asked), fields, JSON.stringify(asked))
  t.end()
})

t.test('places are compared part by part, by code point', (t) => {
  const sorted = [['a'], ['a', 'b'], ['a', 'c'], ['b'], ['b', 'a'], ['æ'], ['ø'], ['\u{1f3e5}']]
  for (const [index, place] of sorted.slice(1).entries()) {
    const before = sorted[index] ?? []
    t.ok(comparePositions(place, before) > 0, `${place} after ${before}`)
  }
  t.equal(comparePositions(['a', 'b'], ['a', 'b']), 0)
  t.end()
})

/** The messages that a schema and its parts carry of their own; messages of zod are not among them. */
function messagesOf(part: unknown, seen = new Set<unknown>()): string[] {
  if (typeof part !== 'object' || part === null || seen.has(part)) return []
  seen.add(part)
  if ('_zod' in part) {
    const { def } = part._zod as { def: Record<string, unknown> }
    const { error, ...parts } = def
    const own: unknown = typeof error === 'function' ? error({}) : undefined
    return [...(typeof own === 'string' ? [own] : []), ...messagesOf(parts, seen)]
  }
  return Object.values(part).flatMap((value) => messagesOf(value, seen))
}

t.test('every message of the input schemas is given in Danish, too', (t) => {
  const schemas = [
    Object.values(OPERATIONS).map(({ input }) => input),
    RESOURCES.map(queryOf),
    Object.values(syncParameters),
    [instantSchema, resolveRequestsSchema, yearSchema]
  ]
  const messages = new Set(messagesOf(schemas))
  t.ok(messages.size > 20, `${messages.size} messages were looked at`)
  t.same(
    [...messages].filter((message) => messageNamed(message) === undefined),
    [],
    'messages without Danish'
  )
  t.same(messagesOf(z.strictObject({ days: z.array(daySchema.refine(() => true, 'must be new')) })), [
    MESSAGES.day.en,
    'must be new'
  ])
  t.end()
})

/** Values that few fields accept. */
const WRONG: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e15,
  '',
  ' ',
  'X y',
  'a\u0000b',
  'a'.repeat(6000),
  [],
  [5],
  {},
  { unknown: 1 },
  Array.from({ length: 2000 }, () => 'x'),
  Array.from({ length: 2000 }, () => ({}))
]

/** The path of every field of a schema, `0` for the members of a list. */
function pathsIn(schema: z.ZodType, path: string[] = []): string[][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return pathsIn(schema.unwrap() as z.ZodType, path)
  if (schema instanceof z.ZodArray) return [path, ...pathsIn(schema.element as z.ZodType, [...path, '0'])]
  if (!(schema instanceof z.ZodObject)) return [path]
  return [path, ...Object.entries(schema.shape).flatMap(([name, one]) => pathsIn(one as z.ZodType, [...path, name]))]
}

const valueAt = ([first, ...rest]: readonly string[], value: unknown): unknown => {
  if (first === undefined) return value
  return first === '0' ? [valueAt(rest, value)] : { [first]: valueAt(rest, value) }
}

t.test('every wrong value of every field is told in our words, in both languages and once', (t) => {
  const inputs = [
    ...Object.values(OPERATIONS).map(({ input }) => input),
    ...[applyChangesSchema, revertChangesSchema, mergePlacesSchema, splitPlaceSchema]
  ] as z.ZodType[]
  const OURS = /^(must |is unknown).*[^.]$/
  const FOREIGN = /\bexpected\b|received|Too (?:big|small)|Invalid|another form|undefined|NaN|[<>]=/
  const wrong = new Set<string>()
  let told = 0
  for (const schema of inputs) {
    for (const path of pathsIn(schema)) {
      for (const value of WRONG) {
        const read = readInput(schema, valueAt(path, value), 'input')
        if (!('issues' in read)) continue
        for (const { message } of read.issues) {
          const { da, en } = message as Text
          told += 1
          if (!OURS.test(en) || FOREIGN.test(en) || da === en || !/^(skal|må|er|angiv) /.test(da))
            wrong.add(`${da} – ${en}`)
        }
        const atField = read.issues.filter(({ field }) => field === ['input', ...path].join('.'))
        const mistyped = atField.filter(({ message }) =>
          /must be (text|a list|a number|true)/.test((message as Text).en)
        )
        if (mistyped.length > 0 && atField.length > 1) wrong.add(`${path.join('.')}: ${atField.length} faults`)
      }
    }
  }
  t.ok(told > 50_000, `${told} messages were read`)
  t.same([...wrong], [])
  t.end()
})

t.test('a refused input is answered in Danish and English', (t) => {
  t.throws(() => parseInput(z.strictObject({ on: daySchema }), { on: '1/1 2026' }, 'input'), {
    code: 'INVALID_INPUT',
    details: { issues: [{ field: 'input.on', message: MESSAGES.day }] }
  })
  t.end()
})

/* --- Clock --- */

t.test('today turns at midnight in Denmark, in summer and in winter', (t) => {
  const table: [instant: string, day: Day][] = [
    ['2022-06-30T21:59:59.999Z', '2022-06-30'],
    ['2022-06-30T22:00:00.000Z', '2022-07-01'],
    ['2023-12-31T22:59:59.999Z', '2023-12-31'],
    ['2023-12-31T23:00:00.000Z', '2024-01-01'],
    ['2022-03-26T22:59:59Z', '2022-03-26'],
    ['2022-03-26T23:00:00Z', '2022-03-27'],
    ['2022-03-27T21:59:59Z', '2022-03-27'],
    ['2022-03-27T22:00:00Z', '2022-03-28'],
    ['2022-10-29T21:59:59Z', '2022-10-29'],
    ['2022-10-29T22:00:00Z', '2022-10-30'],
    ['2022-10-30T22:59:59Z', '2022-10-30'],
    ['2022-10-30T23:00:00Z', '2022-10-31'],
    ['2024-02-28T23:30:00Z', '2024-02-29']
  ]
  let now = 0
  const clock = systemClock(() => now)
  // One clock for all, forwards and back, as a machine's clock may be set.
  for (const [instant, day] of [...table, ...table.toReversed()]) {
    now = Date.parse(instant)
    t.equal(clock(), day, instant)
    t.equal(clock(), day, `${instant}, asked again`)
  }
  t.ok(isDay(systemClock()()), 'the machine’s own clock gives a day')
  t.end()
})

t.test('a key, a day or an id in the place of another does not compile', async (t) => {
  const membership = { key: '1081-nord.0825', bodyKey: '1081-nord', validFrom: '2022-07-01' } as Row<'membership'>
  const after = (day: Day): boolean => day > '2020-01-01'
  t.ok(after('2022-07-01'), 'a plain string can be any of them')
  // @ts-expect-error the key of a body is no day
  after(membership.bodyKey)
  const bodyOf = (key: Key<'body'>): string => key
  t.equal(bodyOf(membership.bodyKey), '1081-nord')
  // @ts-expect-error the key of a membership is not that of a body
  bodyOf(membership.key)
  // @ts-expect-error a global id is no key
  bodyOf(globalId('Cluster', '1081-nord'))
})
