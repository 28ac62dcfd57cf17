import type { Day } from '../../domain/basics/time.ts'
import type { Evidence } from '../../domain/basics/vocabulary.ts'
import type { CitationFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'

/** What a fact says about its evidence. */
export type Sourced = {
  evidence: Evidence
  note: string | null
  validFrom: Day | null
  validTo: Day | null
  sourcesUntil: Day | null
  beyondSources: boolean
  basis: readonly { field: string; evidence: Evidence; note: string; provenance: readonly CitationFragment[] }[]
  provenance: readonly CitationFragment[]
}

/** A mark for the evidence of a fact, which opens to the reason and the places in the documents. */
export function sourceMark(fact: Sourced, view: View): Html {
  const { say, label } = view
  const word = label('Evidence', fact.evidence)
  return html`<details class="sources evidence-${fact.evidence.toLowerCase()}">
    <summary title="${view.meaning('Evidence', fact.evidence)}">${word}</summary>
    <div>
      ${fact.note && html`<p>${fact.note}</p>`}
      ${citations(fact.provenance, view)}
      ${
        fact.basis.length > 0 &&
        html`<dl>${fact.basis.map(
          ({ field, evidence, note, provenance }) =>
            html`<dt><code>${field}</code>: ${label('Evidence', evidence)}</dt>
            <dd>${note} ${citations(provenance, view)}</dd>`
        )}</dl>`
      }
      ${
        fact.beyondSources &&
        fact.sourcesUntil !== null &&
        html`<p>${say(
          `Kilderne rækker til ${view.date(fact.sourcesUntil)}; oplysningen er taget som uændret siden.`,
          `The sources reach to ${view.date(fact.sourcesUntil)}; the fact is taken as unchanged since.`
        )}</p>`
      }
    </div>
  </details>`
}

/** The places in the documents, each with a link to its document. */
export function citations(places: readonly CitationFragment[], view: View): Html | null {
  if (places.length === 0) return null
  return html`<ul class="citations">${places.map((place) => html`<li>${citation(place, view)}</li>`)}</ul>`
}

function citation({ document, section, lineFrom, lineTo, note }: CitationFragment, view: View): Html {
  const lines =
    lineFrom === null
      ? ''
      : lineTo === null || lineTo === lineFrom
        ? view.say(`, linje ${lineFrom}`, `, line ${lineFrom}`)
        : view.say(`, linje ${lineFrom}–${lineTo}`, `, lines ${lineFrom}–${lineTo}`)
  return html`${view.link({ id: document.id, name: document.label })}, ${view.say('afsnit', 'section')} ${section}${lines}${note && ` (${note})`}`
}
