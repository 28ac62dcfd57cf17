import type { Day } from '../../domain/basics/time.ts'
import type { Image } from '../../domain/model/image.ts'
import type { AnyFact } from '../../domain/model/records.ts'
import { isFactView } from '../../domain/model/view.ts'
import type { Run } from './compile.ts'

/** Characters of all texts together, the estimated memory of their entries included. */
const MOST_CHARACTERS = 16_000_000
const ENTRY_CHARACTERS = 100
/** Days for which a writer's texts are kept. Keeping a text takes longer than writing it, and many days are asked for once. */
const MOST_DAYS = 32
/** Texts not kept, for each text that is, before all are dropped: other days are in demand. */
const MISSES_PER_TEXT = 10

type AnyView = { record: AnyFact; day: Day; image: Image }
type WriteObject = (view: AnyView, run: Run) => string
type ObjectText = { text: string; objects: number }

/** The JSON texts of objects that plans have written. */
export type ObjectTexts = {
  /** True for a parent whose properties depend on its record, its day and the image only. */
  holds(parent: unknown): parent is AnyView
  /**
   * Returns the text of an object, mostly without writing it a second time. `write` reads nothing but properties of the
   * view and of what they lead to.
   */
  textOf(write: WriteObject, view: AnyView, run: Run): string
}

type OfImage = { version: number; writers: Map<WriteObject, Map<Day, Map<AnyFact, ObjectText>>> }

/** Creates texts that are dropped when their image changes, and all of them when they become too many. */
export function createObjectTexts(): ObjectTexts {
  let images = new WeakMap<Image, OfImage>()
  let characters = 0
  let kept = 0
  let missed = 0

  const drop = () => {
    images = new WeakMap()
    characters = kept = missed = 0
  }
  const writersOf = (image: Image): OfImage['writers'] => {
    const known = images.get(image)
    if (known?.version === image.version) return known.writers
    // Characters are counted of all images together.
    if (known) drop()
    const writers: OfImage['writers'] = new Map()
    images.set(image, { version: image.version, writers })
    return writers
  }
  /** The texts of a writer on a day; undefined where the writer has texts of enough other days. */
  const textsOf = (write: WriteObject, { day, image }: AnyView): Map<AnyFact, ObjectText> | undefined => {
    const writers = writersOf(image)
    let days = writers.get(write)
    if (days === undefined) {
      days = new Map()
      writers.set(write, days)
    }
    let texts = days.get(day)
    if (texts === undefined && days.size < MOST_DAYS) {
      texts = new Map()
      days.set(day, texts)
    }
    return texts
  }

  return {
    holds: (parent): parent is AnyView => isFactView(parent),
    textOf(write, view, run) {
      const { record } = view
      if (characters > MOST_CHARACTERS || missed > MISSES_PER_TEXT * kept) drop()
      const texts = textsOf(write, view)
      const known = texts?.get(record)
      if (known !== undefined) {
        run.objects += known.objects
        return known.text
      }
      const before = run.objects
      run.once = true
      const text = write(view, run)
      run.once = false
      if (texts === undefined) {
        missed++
        return text
      }
      // Joins the pieces that the text was concatenated from: they would take more memory than the text.
      text.charCodeAt(0)
      texts.set(record, { text, objects: run.objects - before })
      characters += text.length + ENTRY_CHARACTERS
      kept++
      return text
    }
  }
}
