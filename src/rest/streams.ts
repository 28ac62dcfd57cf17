import { maySee } from '../domain/access/visibility.ts'
import type { Call, Many } from './concept.ts'
import { BYTE_ORDER_MARK, columnsOf, headOf, lineOf } from './csv.ts'
import { asPage, type CsvForm } from './query.ts'
import { type ReadContext, type Selection, serialize } from './serializer.ts'

type Whole = {
  resource: Many
  call: Call
  selection: Selection<unknown>
  first: readonly unknown[]
  next: string | null
}

/** Yielded in place of an item while the next page is computed. */
const STEP = Symbol('a step towards the next page')

/** The items of a whole list, page after page. `first` and `next` are the page that was read already. */
function* everything({ resource, call, first, next }: Whole): Generator<unknown> {
  yield* visible(first, call)
  let after = next
  while (after !== null) {
    // A write may have come since the last page.
    for (const _ of resource.steps(call)) yield STEP
    const found = resource.list({ ...call, page: { after } })
    if (found === null) return
    const page = asPage(found)
    yield* visible(page.items, call)
    after = page.next
  }
}

const visible = (items: readonly unknown[], { caller }: ReadContext) => items.filter((one) => maySee(caller, one))

/** One object a line, as JSON. */
export function* asNdjson(whole: Whole): Generator<string> {
  for (const one of everything(whole))
    yield one === STEP ? '' : `${JSON.stringify(serialize(one, whole.selection, whole.call))}\n`
}

/** One object a row under a header row (RFC 4180). */
export function* asCsv(whole: Whole, { mark, locale }: CsvForm): Generator<string> {
  const columns = columnsOf(whole.resource.serializer, whole.selection)
  yield `${mark ? BYTE_ORDER_MARK : ''}${headOf(columns, locale)}`
  for (const one of everything(whole)) {
    yield one === STEP ? '' : lineOf(columns, serialize(one, whole.selection, whole.call), locale)
  }
}
