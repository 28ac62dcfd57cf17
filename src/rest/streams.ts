import { maySee } from '../domain/access/visibility.ts'
import type { Call, Found, Many } from './concept.ts'
import { BYTE_ORDER_MARK, columnsOf, headOf, lineOf } from './csv.ts'
import type { CsvForm } from './query.ts'
import type { ReadContext, Selection } from './serializer.ts'

export type Whole = {
  resource: Many
  call: Call
  selection: Selection
  first: readonly Found[]
  next: string | null
}

/** Yielded in place of an item while the next page is computed. */
export const STEP = Symbol('a step towards the next page')

/** The items of a whole list, page after page. `first` and `next` are the page that was read already. */
export function* wholeList({ resource, call, selection, first, next }: Whole): Generator<Found | typeof STEP> {
  yield* visible(first, call)
  let after = next
  while (after !== null) {
    // A write may have come since the last page.
    for (const _ of resource.steps(call)) yield STEP
    const page = resource.list({ ...call, page: { after } }, selection)
    if (page === null) return
    yield* visible(page.items, call)
    after = page.next
  }
}

const visible = (items: readonly Found[], { caller }: ReadContext): Found[] =>
  items.filter(({ view }) => maySee(caller, view))

/** One object a line, as JSON. */
export function* asNdjson(whole: Whole): Generator<string> {
  for (const one of wholeList(whole)) yield one === STEP ? '' : `${JSON.stringify(one.toJson(whole.call))}\n`
}

/** One object a row under a header row (RFC 4180). */
export function* asCsv(whole: Whole, { mark, locale }: CsvForm): Generator<string> {
  const columns = columnsOf(whole.resource.serializer, whole.selection)
  yield `${mark ? BYTE_ORDER_MARK : ''}${headOf(columns, locale)}`
  for (const one of wholeList(whole)) {
    yield one === STEP ? '' : lineOf(columns, one.toJson(whole.call), locale)
  }
}
