import { maySee } from '../domain/access/visibility.ts'
import { BYTE_ORDER_MARK, columnsOf, headOf, lineOf } from './csv.ts'
import { asPage, type CsvForm } from './query.ts'
import { type Asked, type Representation, type Selection, write } from './representation.ts'
import type { Call, Many } from './resources.ts'

type Whole = {
  resource: Many
  call: Call
  selection: Selection<unknown>
  first: readonly unknown[]
  next: string | null
}

/** Yielded in place of an item where none is known yet. */
const STEP = Symbol('a step towards the next page')

/** A whole collection, one page after the other, from the page that is known already. */
function* everything({ resource, call, first, next }: Whole): Generator<unknown> {
  yield* visible(first, call)
  let after = next
  while (after !== null) {
    // Something may have been written since the last page.
    for (const _ of resource.steps(call)) yield STEP
    const found = resource.list({ ...call, page: { after } })
    if (found === null) return
    const page = asPage(found)
    yield* visible(page.items, call)
    after = page.next
  }
}

const visible = (items: readonly unknown[], { caller }: Asked) => items.filter((one) => maySee(caller, one))

/** One thing a line, as JSON. */
export function* asNdjson(whole: Whole): Generator<string> {
  for (const one of everything(whole))
    yield one === STEP ? '' : `${JSON.stringify(write(one, whole.selection, whole.call))}\n`
}

/** One thing a line under a line of names (RFC 4180). */
export function* asCsv(whole: Whole, { mark, locale }: CsvForm): Generator<string> {
  const columns = columnsOf(whole.resource.of as Representation<unknown>, whole.selection)
  yield `${mark ? BYTE_ORDER_MARK : ''}${headOf(columns, locale)}`
  for (const one of everything(whole)) {
    yield one === STEP ? '' : lineOf(columns, write(one, whole.selection, whole.call), locale)
  }
}
