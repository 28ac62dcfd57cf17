import type { Period } from '../../../domain/basics/time.ts'
import type { Vocabulary } from '../../../domain/vocabulary/word.ts'
import { type Content, html } from '../../html.ts'
import { type NodeOf, nodeIn, type Page, page } from '../../page.ts'
import { facts, type Pair } from '../../parts/facts.ts'
import { type Sourced, sourceSection } from '../../parts/sources.ts'
import { ROOT, type View } from '../../view.ts'

/** What a fact has to show. */
export type FactShown = {
  /** The type of the fact in words. */
  kind: string
  title: string
  /** The words of the fact; left out where they are its title. */
  text?: Content
  pairs: readonly Pair[]
  /** What follows the pairs. */
  more?: Content
}

type WithNodes = { nodes: readonly unknown[] }

/** The page of a type that has no folder of its own, at the address of its id. */
export const fact = <Data extends WithNodes>(
  type: string,
  show: (found: NodeOf<Data>, view: View) => FactShown
): Record<string, Page> => ({
  [type]: page<Data, { id: string }>({
    path: `${ROOT}/facts/:id`,
    type,
    operation: `${type}Page`,
    variables: ({ params: { id = '' } }) => ({ id }),
    rest: ({ params: { id = '' } }, day) => [`/v1/nodes/${id}?asOf=${day}`],
    show(data, view) {
      const found = nodeIn(data)
      return found && laidOut(found, show(found, view), view)
    }
  })
})

/** The page of a fact. */
export function laidOut(found: object, { kind, title, text, pairs, more }: FactShown, view: View) {
  return {
    title,
    ...('validFrom' in found && { period: found as Period }),
    content: html`
      <div class="kind">${kind}</div>
      <h1>${title}</h1>
      ${text && html`<p>${text}</p>`}
      ${facts([...pairs, ...period(found, view)], view)}
      ${more}
      ${'provenance' in found && sourceSection({ ...WITHOUT_PERIOD, ...found } as Sourced, view)}`
  }
}

/** The levels of bodies have the evidence of a fact, and no period of their own. */
const WITHOUT_PERIOD = { note: null, validFrom: null, validTo: null, sourcesUntil: null, beyondSources: false }

function period(found: object, view: View): Pair[] {
  if (!('validFrom' in found && 'validTo' in found)) return []
  return [[view.say('Gælder', 'Valid'), view.period(found as Sourced) || undefined]]
}

/** A pair of the name of a list of codes and the word for a code; left out where the code is null. */
export const coded = <Type extends keyof Vocabulary>(
  type: Type,
  code: (keyof Vocabulary[Type]['values'] & string) | null,
  view: View
): Pair => [view.term(type), code === null ? undefined : view.label(type, code as never)]
