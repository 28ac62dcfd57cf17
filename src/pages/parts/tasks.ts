import { type Html, html } from '../html.ts'
import { inGraphiql, type Mutation } from '../mutations.ts'
import type { View } from '../view.ts'

/** Mutations that have a form here. */
export const WITH_FORM: ReadonlySet<string> = new Set([
  'appoint',
  'replaceAppointee',
  'endAppointment',
  'designateChair',
  'scheduleMeeting',
  'holdMeeting',
  'cancelMeeting',
  'involvePatients'
])

/** Everything that has no form here, as mutations in GraphiQL. */
export function allTasks(view: View): Html {
  const { say } = view
  return html`<section>
    <h2>${say('Alt andet, der kan registreres', 'Everything else that can be recorded')}</h2>
    ${taskList(view.mutations(), {}, view)}
  </section>`
}

/** Links to mutations in GraphiQL, as dry runs with values of the page. */
function taskList(mutations: readonly Mutation[], values: Record<string, unknown>, view: View): Html {
  const { say, language } = view
  const sorted = mutations
    .filter(({ name }) => !WITH_FORM.has(name))
    .toSorted((a, b) => a.label[language].localeCompare(b.label[language], language))
  return html`<p>${say(
    'Hvert link åbner GraphiQL i en ny fane med en ændring, der kun bliver prøvet: fjern validateOnly for at gennemføre den. Sæt din nøgle ind under Headers.',
    'Each link opens GraphiQL in a new tab with a mutation that is only tried: remove validateOnly to carry it out. Put your key under Headers.'
  )} <code>{ "authorization": "Bearer ssk_…" }</code></p>
  <ul class="columns">${sorted.map(
    (one) =>
      html`<li><a href="${inGraphiql(one, values)}" target="_blank" rel="noopener" data-plain>${one.label[language]}</a> <code>${one.name}</code></li>`
  )}</ul>`
}
