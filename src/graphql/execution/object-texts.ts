import type { AnyFact } from '../../domain/image/records.ts'
import { FactView } from '../../domain/image/views.ts'
import type { Day } from '../../domain/time.ts'
import type { Run } from './compile.ts'

/** Characters of all texts together, the estimated memory of their entries included. */
const MOST_CHARACTERS = 16_000_000
const ENTRY_CHARACTERS = 100

type AnyView = FactView<AnyFact>
type WriteObject = (view: AnyView, run: Run) => string
type ObjectText = { text: string; objects: number }

/** The JSON texts of objects that plans have written. */
export type ObjectTexts = {
  /** True for a parent whose properties depend on its record, its day and the image only. */
  holds(parent: unknown): parent is AnyView
  /**
   * Returns the text of an object, written by `write` when it is first asked for. `write` reads nothing but properties of
   * the view and of what they lead to.
   */
  textOf(write: WriteObject, view: AnyView, run: Run): string
}

/** Creates texts that are dropped when the image changes, and when they become too many. */
export function createObjectTexts(): ObjectTexts {
  const texts = new Map<WriteObject, Map<Day, Map<object, ObjectText>>>()
  let version = 0
  let characters = 0

  const textsOf = (write: WriteObject, day: Day) => entryOf(entryOf(texts, write), day)
  const drop = () => {
    texts.clear()
    characters = 0
  }

  return {
    holds: (parent) => parent instanceof FactView,
    textOf(write, view, run) {
      if (view.image.version !== version || characters > MOST_CHARACTERS) drop()
      version = view.image.version
      const known = textsOf(write, view.day).get(view.record)
      if (known !== undefined) {
        run.objects += known.objects
        return known.text
      }
      const before = run.objects
      run.once = true
      const text = write(view, run)
      run.once = false
      // Joins the pieces that the text was concatenated from: they would take more memory than the text.
      text.charCodeAt(0)
      textsOf(write, view.day).set(view.record, { text, objects: run.objects - before })
      characters += text.length + ENTRY_CHARACTERS
      return text
    }
  }
}

/** The map under a key of a map, created where there is none. */
function entryOf<Key, InnerKey, Value>(map: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = new Map<InnerKey, Value>()
  map.set(key, created)
  return created
}
