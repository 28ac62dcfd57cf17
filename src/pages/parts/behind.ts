import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'

/** What a page was read by. */
export type Behind = { query: string; variables: Record<string, unknown>; rest: readonly string[]; base: string }

/** The query of a page in the forms that a developer takes it away in. */
export function queryBehind({ query, variables, rest, base }: Behind, view: View): Html {
  const { say } = view
  const inGraphiql = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) }).toString()
  return html`<details class="behind">
    <summary><h2>${say('Forespørgslen bag siden', 'The query behind this page')}</h2></summary>
    <p>${say(
      'Siden viser svaret på netop denne forespørgsel. Den er åben for alle.',
      'This page shows the answer to exactly this query. It is open to everyone.'
    )}
    <a href="/graphiql?${inGraphiql}" data-plain>${say('Åbn den i GraphiQL', 'Open it in GraphiQL')}</a></p>
    <h3>GraphQL</h3>
    <pre tabindex="0"><code>${query}</code></pre>
    <pre tabindex="0"><code>${JSON.stringify(variables, null, 2)}</code></pre>
    <h3>curl</h3>
    <pre tabindex="0"><code>${asCurl(query, variables, base)}</code></pre>
    <h3>TypeScript</h3>
    <pre tabindex="0"><code>${asTypeScript(query, variables, base)}</code></pre>
    ${
      rest.length > 0 &&
      html`<h3>REST</h3>
      <ul>${rest.map((address) => html`<li><a href="${address}" data-plain><code>${address}</code></a></li>`)}</ul>`
    }
  </details>`
}

/** A command for a POSIX shell: a single quote in the text ends the quotation, stands escaped and begins it again. */
function asCurl(query: string, variables: Record<string, unknown>, base: string): string {
  const body = JSON.stringify({ query: withoutLayout(query), variables }).replaceAll("'", "'\\''")
  return `curl -s ${base}/graphql -H 'content-type: application/json' -d '${body}'`
}

function asTypeScript(query: string, variables: Record<string, unknown>, base: string): string {
  const indented = query.replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `const query = \`${indented}\`
const variables = ${JSON.stringify(variables, null, 2)}

const response = await fetch('${base}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables })
})
const { data, errors } = await response.json()`
}

/** The query in one line. Its strings hold no line breaks. */
const withoutLayout = (query: string): string => query.replace(/\s+/g, ' ').trim()
