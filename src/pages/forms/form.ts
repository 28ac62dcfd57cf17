import { VOCABULARY } from '../../domain/vocabulary/vocabulary.ts'
import type { FormBodyFragment, MeanwhileFragment } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import type { Given, Shown } from '../page.ts'
import { mayWrite, scope, signInAddress } from '../parts/rights.ts'
import { pageQuery } from '../queries.ts'
import { pathOf, ROOT, type View } from '../view.ts'
import { line } from './fields.ts'

/* A form that writes: the frame, the words of its script, and who may use it. The script is client/write-form.js. */

/** Names of the parameters that the script adds when others have written meanwhile. */
export const MERGING = ['since'] as const

/** The variables of every form's query: the number of the last change that the reader has seen, if others have written since. */
export function merging({ query: { since = '' } }: Given): { since: number; merging: boolean } {
  const isNumber = /^\d{1,9}$/.test(since)
  return { since: isNumber ? Number(since) : 0, merging: isNumber }
}

/** The address of a form about a body. */
export const formAddress = (
  view: View,
  { key }: { key: string },
  form: string,
  parameters: Record<string, string | undefined> = {}
): string => view.href(`${ROOT}/bodies/${encodeURIComponent(key)}/${form}`, parameters)

export type WriteForm = {
  title: string
  /** What the button says. */
  verb: string
  /** Name of the mutation's operation in `schema/pages/`. */
  operation: string
  /** Values of the input that the reader does not change. */
  hidden: Readonly<Record<string, string | number>>
  fields: Content
  /** The present state of what the form is about. */
  state: Html
  /** What has been done, with paths of the input in braces: the script fills in what the reader has chosen. */
  done: string
}

/** A page with a form about a body. */
export function formPage(
  { viewer, latest, meanwhile }: MeanwhileFragment,
  body: FormBodyFragment,
  form: WriteForm,
  view: View,
  given: Given,
  path: string
): Shown {
  const { title } = form
  return {
    title: `${title} – ${body.name}`,
    content: html`
      <div class="kind">${view.link(body)}</div>
      <h1>${title}</h1>
      ${gate({ viewer, body }, view, view.href(path, { ...given.query, since: undefined }))}
      <div class="beside">
        ${viewer && viewer.role !== 'READER' ? theForm(form, latest.lastSeq, body, view) : html`<div></div>`}
        <aside data-state>
          <h2>${view.say('Sådan er det nu', 'As it is now')}</h2>
          ${meanwhile && changedMeanwhile(meanwhile.nodes, view)}
          ${form.state}
        </aside>
      </div>
      ${mutationBehind(form.operation, view)}`
  }
}

/** What keeps the reader from using the form, if anything does. */
function gate(
  { viewer, body }: { viewer: MeanwhileFragment['viewer']; body: FormBodyFragment },
  view: View,
  here: string
): Html | null {
  const { say } = view
  if (!viewer) {
    return html`<p>${say('Kun den, der er logget ind, kan registrere.', 'Only those who are signed in can record.')}
      <a href="${signInAddress(view, here)}">${say('Log ind', 'Sign in')}</a></p>`
  }
  if (viewer.role === 'READER') {
    return html`<p>${say('Din adgang kan kun læse.', 'Your access can only read.')}</p>`
  }
  if (mayWrite(viewer, body)) return null
  return html`<p>${say(
    `Din adgang gælder ikke for ${body.name}. Du kan prøve formularen, men ikke registrere.`,
    `Your access does not cover ${body.name}. You can try the form, but not record.`
  )}</p>
  ${scope(viewer, view)}`
}

function theForm(
  { verb, operation, hidden, fields, done }: WriteForm,
  seq: number,
  body: FormBodyFragment,
  view: View
) {
  const { say } = view
  return html`<form class="write" method="post" novalidate data-operation="${operation}" data-seq="${seq}"
    data-done="${done}" data-back="${view.href(pathOf(body.id) as string)}" data-facts="${ROOT}/facts/"
    data-replace="${formAddress(view, body, 'replace')}" data-words="${JSON.stringify(words(view))}">
    <noscript><p>${say('Formularen kræver JavaScript.', 'The form needs JavaScript.')}</p></noscript>
    <div class="summary" role="alert" tabindex="-1" hidden></div>
    ${Object.entries(hidden).map(
      ([name, value]) =>
        html`<input type="hidden" name="input.${name}" value="${value}"${typeof value === 'number' && html` data-kind="number"`}>`
    )}
    ${fields}
    ${line(
      {
        name: 'input.reason',
        label: say('Begrundelse', 'Reason'),
        hint: say(
          'Står i revisionssporet, som kun administratorer ser.',
          'Stands in the audit, which only administrators see.'
        ),
        maxlength: 1000
      },
      view
    )}
    <div class="status-line" role="status"></div>
    <p class="buttons">
      <button class="primary" disabled>${verb}</button>
      <button type="reset">${say('Ryd', 'Clear')}</button>
      <a href="${view.href(pathOf(body.id) as string)}" data-cancel>${say('Fortryd', 'Cancel')}</a>
    </p>
  </form>`
}

/** What the script says. Texts in braces are filled in. */
function words({ say }: View): Record<string, string> {
  return {
    checking: say('Kontrollerer …', 'Checking …'),
    fine: say('Det kan registreres. Ingen regel bliver brudt.', 'It can be recorded. No rule is broken.'),
    warned: say('Det kan registreres, men afviger fra en regel:', 'It can be recorded, but deviates from a rule:'),
    wrong: say('Det kan ikke registreres endnu.', 'It cannot be recorded yet.'),
    sending: say('Registrerer …', 'Recording …'),
    summary: say('Det blev ikke registreret', 'It was not recorded'),
    rule: say('Reglen', 'The rule'),
    taken: say('Pladsen er besat af {names}.', 'The seat is taken by {names}.'),
    replace: say('Udskift {name}', 'Replace {name}'),
    offline: say(
      'Der er ingen forbindelse til tjenesten. Intet af det, du har skrevet, er tabt: prøv igen om lidt.',
      'There is no connection to the service. Nothing that you have typed is lost: try again in a moment.'
    ),
    busy: say(
      'Der er sendt for meget på kort tid. Intet er tabt: prøv igen om {seconds} sekunder.',
      'Too much was sent in a short time. Nothing is lost: try again in {seconds} seconds.'
    ),
    signedOut: say('Du er ikke længere logget ind:', 'You are no longer signed in:'),
    signIn: say('Log ind igen; det, du har skrevet, venter her.', 'Sign in again; what you have typed waits here.'),
    once: say(
      'Et tidligere forsøg er gået igennem. Se på organets side, hvad der er registreret.',
      'An earlier attempt went through. See on the page of the body what is recorded.'
    ),
    gone: say(
      'Formularen kan ikke vises længere, fordi andre har ændret det, den handler om.',
      'The form can no longer be shown, because others have changed what it is about.'
    ),
    fresh: say('Nyt', 'New'),
    ended: say('Ikke længere', 'No longer'),
    kept: say('Det, du skrev før, er her endnu.', 'What you typed before is still here.')
  }
}

/** What others have written since the form was opened. */
function changedMeanwhile(
  changes: readonly NonNullable<MeanwhileFragment['meanwhile']>['nodes'][number][],
  view: View
) {
  const { say, label } = view
  const names = new Map(view.mutations().map((one) => [one.name, one.label[view.language]]))
  return html`<div class="changed" role="alert" tabindex="-1">
    <h3>${say('Ændret imens', 'Changed meanwhile')}</h3>
    <p>${say(
      'Andre har registreret noget, mens formularen var åben. Det, du har skrevet, er her endnu. Se på det sammen med det nye, og send det igen.',
      'Others have recorded something while the form was open. What you have typed is still here. Look at it beside the new state, and send it again.'
    )}</p>
    <ul>${changes.map(
      ({ instant, operation, actorRole }) =>
        html`<li>${view.time(instant)}: ${names.get(operation) ?? operation} <span class="quiet">(${label('Role', actorRole as never)})</span></li>`
    )}</ul>
  </div>`
}

/** The mutation, and its variables as the reader types them. */
function mutationBehind(operation: string, { say }: View): Html {
  return html`<details class="behind">
    <summary>${say('Ændringen bag formularen', 'The mutation behind the form')}</summary>
    <p>${say('Formularen sender netop denne ændring til', 'The form sends exactly this mutation to')} <code>/graphql</code>.</p>
    <pre tabindex="0"><code data-mutation>${pageQuery(operation).text}</code></pre>
    <pre tabindex="0"><code data-variables>{}</code></pre>
  </details>`
}

/** The options of a closed list of codes in words. */
export const codes = <Type extends keyof typeof VOCABULARY>(type: Type, view: View): [string, string][] =>
  Object.keys(VOCABULARY[type].values).map((code) => [code, view.label(type, code as never)])
