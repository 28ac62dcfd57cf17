import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'

/** What a page was read by. `needsKey` is true for a query that is answered to those who are signed in alone. */
export type Behind = {
  query: string
  variables: Record<string, unknown>
  rest: readonly string[]
  base: string
  needsKey: boolean
}

/** The query of a page in the forms that a developer takes it away in. */
export function queryBehind({ query, variables, rest, base, needsKey }: Behind, view: View): Html {
  const { say } = view
  const inGraphiql = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) }).toString()
  return html`<details class="behind">
    <summary><h2>${say('Forespørgslen bag siden', 'The query behind this page')}</h2></summary>
    <p>${say('Siden viser svaret på netop denne forespørgsel.', 'This page shows the answer to exactly this query.')}
    ${
      needsKey
        ? html`${say(
            'Den kræver en nøgle: sæt den i variablen KEY, eller i GraphiQL under Headers.',
            'It needs a key: put it in the variable KEY, or in GraphiQL under Headers.'
          )} <code>{ "authorization": "Bearer ssk_…" }</code>`
        : say('Den er åben for alle.', 'It is open to everyone.')
    }
    <a href="/graphiql?${inGraphiql}" data-plain>${say('Åbn den i GraphiQL', 'Open it in GraphiQL')}</a></p>
    <h3>GraphQL</h3>
    <pre tabindex="0"><code>${query}</code></pre>
    <pre tabindex="0"><code>${JSON.stringify(variables, null, 2)}</code></pre>
    <h3>curl</h3>
    <pre tabindex="0"><code>${asCurl(query, variables, base, needsKey)}</code></pre>
    <h3>TypeScript</h3>
    <pre tabindex="0"><code>${asTypeScript(query, variables, base, needsKey)}</code></pre>
    ${
      rest.length > 0 &&
      html`<h3>REST</h3>
      <ul>${rest.map((address) => {
        const code = html`<code>${address}</code>`
        // A link sends no key.
        return needsKey ? html`<li>${code}</li>` : html`<li><a href="${address}" data-plain>${code}</a></li>`
      })}</ul>`
    }
  </details>`
}

/** A command for a POSIX shell: a single quote in the text ends the quotation, stands escaped and begins it again. */
function asCurl(query: string, variables: Record<string, unknown>, base: string, needsKey: boolean): string {
  const body = JSON.stringify({ query: withoutLayout(query), variables }).replaceAll("'", "'\\''")
  const key = needsKey ? ` -H "authorization: Bearer $KEY"` : ''
  return `curl -s ${base}/graphql${key} -H 'content-type: application/json' -d '${body}'`
}

function asTypeScript(query: string, variables: Record<string, unknown>, base: string, needsKey: boolean): string {
  const indented = query.replaceAll('`', '\\`').replaceAll('${', '\\${')
  const key = needsKey ? `, authorization: \`Bearer \${process.env.KEY}\`` : ''
  return `const query = \`${indented}\`
const variables = ${JSON.stringify(variables, null, 2)}

const response = await fetch('${base}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json'${key} },
  body: JSON.stringify({ query, variables })
})
const { data, errors } = await response.json()`
}

/** The query in one line. Its strings hold no line breaks. */
const withoutLayout = (query: string): string => query.replace(/\s+/g, ' ').trim()
