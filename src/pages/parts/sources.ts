import type { Day } from '../../domain/basics/time.ts'
import type { Evidence } from '../../domain/basics/vocabulary.ts'
import type { CitationFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { pathOf, type View } from '../view.ts'

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
  return html`<details class="sources evidence-${fact.evidence.toLowerCase()}">
    <summary title="${meaningOf(fact.evidence, view)}">${view.label('Evidence', fact.evidence)}</summary>
    <div>${reasons(fact, view)}</div>
  </details>`
}

/** The evidence of a fact, its reason and the places in the documents, as a part of the page of the fact. */
export function sourceSection(fact: Sourced, view: View): Html {
  return html`<section>
    <h2>${view.say('Belæg og kilder', 'Evidence and sources')}</h2>
    <p><strong>${view.title('Evidence', fact.evidence)}.</strong> ${meaningOf(fact.evidence, view)}</p>
    ${reasons(fact, view)}
  </section>`
}

/** The meaning of a kind of evidence. What follows it in the vocabulary is for programs. */
export const meaningOf = (evidence: Evidence, view: View): string =>
  `${view.meaning('Evidence', evidence).split('. ', 1)[0]?.replace(/\.$/, '')}.`

function reasons({ note, provenance, basis, beyondSources, sourcesUntil }: Sourced, view: View): Html {
  const { say, label } = view
  return html`${note && html`<p>${note}</p>`}
    ${citations(provenance, view)}
    ${
      basis.length > 0 &&
      html`<dl>${basis.map(
        (one) => html`<dt><code>${one.field}</code>: ${label('Evidence', one.evidence)}</dt>
        <dd>${one.note} ${citations(one.provenance, view)}</dd>`
      )}</dl>`
    }
    ${
      beyondSources &&
      sourcesUntil !== null &&
      html`<p>${say(
        `Kilderne rækker til ${view.date(sourcesUntil)}; oplysningen er taget som uændret siden.`,
        `The sources reach to ${view.date(sourcesUntil)}; the fact is taken as unchanged since.`
      )}</p>`
    }`
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
  const href = `${view.href(pathOf(document.id) as string)}#${sectionId(section)}`
  return html`<a href="${href}">${document.label}</a>, ${view.say('afsnit', 'section')} ${section}${lines}${note && ` (${note})`}`
}

/** The id of a section on the page of its document. */
export const sectionId = (key: string): string => `section-${key}`
