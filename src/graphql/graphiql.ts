import type { FastifyPluginAsync } from 'fastify'
import { addFile, addSite, type File, jsonForScript, makePage, type Site } from '../http/site.ts'
import { readExamples } from './graphiql-examples.ts'

const PAGE = '/graphiql'
const ENDPOINT = '/graphql'

/**
 * Everything comes from this origin, and scripts only from files. Monaco, the editor inside GraphiQL, writes
 * style elements and attributes while it runs, so inline styles must be allowed; fonts and images are data in
 * the style sheet.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 20 20" fill="#2a7de1" stroke="#2a7de1">' +
  '<path d="M8 3 3 12h10z" fill="none"/><circle cx="8" cy="3" r="2"/>' +
  '<circle cx="3" cy="12" r="2"/><circle cx="13" cy="12" r="2"/></svg>'

/** Runs before GraphiQL's own script, which reads MonacoEnvironment as it loads. */
const BEFORE = `
const setup = JSON.parse(document.getElementById('setup').textContent);
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => setup.workers[label] };
// GraphiQL's tabs can be dragged, but after any change of size they jump away from under the first click.
addEventListener('pointerdown', (event) => {
  if (event.target.closest('.graphiql-tab')) event.stopPropagation();
}, true);
`

/**
 * Runs after it. The default onEditQuery writes the query into the page's address, and so into logs. A reload
 * takes up the tab that was left: by itself GraphiQL may open an empty one, or a copy of it.
 */
const AFTER = `
const options = { ...setup.options, onEditQuery() {} };
try {
  const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
  const { query, variables } = tabs[activeTabIndex];
  if (!location.search) Object.assign(options, { query: query ?? '', variables: variables ?? '' });
} catch {
  // The first visit, or a browser that keeps nothing: GraphiQL opens with the examples.
}
const given = new URLSearchParams(location.search);
if (given.has('query')) {
  // Yoga takes the query from the address, but not its variables. Without stored tabs it would show both in the first example.
  const [query, variables] = [given.get('query'), given.get('variables') ?? ''];
  Object.assign(options, { query, variables, defaultTabs: [{ query, variables }, ...options.defaultTabs] });
}
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options);
`

/** The other half of what keeps the tabs in their place. */
const EXTRA_STYLE = '.graphiql-tab { transform: none !important }'

/**
 * Takes the parts of the package's one-file page apart into files with a content hash in their name: a strict
 * policy needs no inline script then, and a browser fetches the 8 MB of script and style once per release.
 */
async function buildSite(): Promise<Site> {
  // Imported here, not above: 9 MB of text that a server nobody opens GraphiQL on need not hold.
  const parts = await import('@graphql-yoga/render-graphiql/graphiql')

  const files = new Map<string, File>()
  const add = (name: string, extension: 'js' | 'css', content: string) =>
    addFile(files, `${PAGE}/${name}`, extension, content)

  const [editor, json, graphql, app, style] = await Promise.all([
    add('editor.worker', 'js', parts.editorWorkerService),
    add('json.worker', 'js', parts.jsonWorker),
    add('graphql.worker', 'js', parts.graphqlWorker),
    add('graphiql', 'js', `${BEFORE};${parts.js};${AFTER}`),
    add('graphiql', 'css', `${parts.css}\n${EXTRA_STYLE}\n`)
  ])

  const setup = {
    // By the names that Monaco asks for.
    workers: { editorWorkerService: editor, json, graphql },
    options: {
      endpoint: ENDPOINT,
      title: 'Sundhedsstruktur',
      logo: LOGO,
      defaultTabs: readExamples().map(({ query, variables }) => ({ query, variables })),
      // A header typed in may be a secret: it is not kept in the browser's storage.
      shouldPersistHeaders: false
    }
  }
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>GraphiQL – Sundhedsstruktur</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(LOGO)}">
    <link rel="stylesheet" href="${style}">
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The API itself is at POST ${ENDPOINT}.</noscript>
    <div id="root"></div>
    <script id="setup" type="application/json">${jsonForScript(setup)}</script>
    <script src="${app}"></script>
  </body>
</html>
`
  return {
    page: await makePage(page, PAGE_POLICY),
    files
  }
}

let site: Promise<Site> | undefined

/** Built when first asked for, then shared by all instances in the process. */
const theSite = () => (site ??= buildSite())

/** GraphiQL at `GET /graphiql`, all of it from this server: it works on a closed network. */
export const graphiql: FastifyPluginAsync = async (app) => {
  addSite(app, PAGE, theSite)
}
