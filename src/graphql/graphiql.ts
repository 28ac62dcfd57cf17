import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { examples } from './graphiql-examples.ts'

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

/** A worker lives under the policy of its own file, not under that of the page: it only computes. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'"

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
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options);
`

/** The other half of what keeps the tabs in their place. */
const EXTRA_STYLE = '.graphiql-tab { transform: none !important }'

type Resource = { headers: Record<string, string>; etag: string; gzipped: Buffer }

type Site = { page: Resource; files: ReadonlyMap<string, Resource> }

/** JSON that may stand inside a script element: no `<` of it can end the element. */
const jsonForScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

const digest = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 16)

async function resource(content: string, headers: Record<string, string>): Promise<Resource> {
  return {
    headers: { ...headers, vary: 'accept-encoding', 'x-content-type-options': 'nosniff' },
    // Weak, because the plain and the compressed answer share it.
    etag: `W/"${digest(content)}"`,
    gzipped: await promisify(gzip)(content)
  }
}

/**
 * Takes the parts of the package's one-file page apart into files with a content hash in their name: a strict
 * policy needs no inline script then, and a browser fetches the 8 MB of script and style once per release.
 */
async function buildSite(): Promise<Site> {
  // Imported here, not above: 9 MB of text that a server nobody opens GraphiQL on need not hold.
  const parts = await import('@graphql-yoga/render-graphiql/graphiql')

  const files = new Map<string, Resource>()
  const add = async (name: string, extension: 'js' | 'css', content: string) => {
    const path = `${PAGE}/${name}.${digest(content)}.${extension}`
    const type = extension === 'js' ? 'text/javascript' : 'text/css'
    const file = await resource(content, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': FILE_POLICY
    })
    files.set(path, file)
    return path
  }

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
      defaultTabs: examples.map(({ query, variables }) => ({ query, variables })),
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
    page: await resource(page, {
      'content-type': 'text/html; charset=utf-8',
      // Kept, but asked for anew each time: it names the files of the running release.
      'cache-control': 'public, no-cache',
      'content-security-policy': PAGE_POLICY,
      'referrer-policy': 'no-referrer'
    }),
    files
  }
}

/** True where the header names gzip and does not rule it out with a weight of zero. */
function acceptsGzip(header = ''): boolean {
  return header.split(',').some((item) => {
    const [coding, ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    return coding === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

function isFresh(etag: string, header = ''): boolean {
  const tags = header.split(',').map((tag) => tag.trim())
  return tags.includes('*') || tags.includes(etag)
}

async function answer(request: FastifyRequest, reply: FastifyReply, { headers, etag, gzipped }: Resource) {
  reply.headers(headers).header('etag', etag)
  if (isFresh(etag, request.headers['if-none-match'])) return reply.code(304).send()
  const encoding = request.headers['accept-encoding']
  if (acceptsGzip(Array.isArray(encoding) ? encoding.join() : encoding)) {
    return reply.header('content-encoding', 'gzip').send(gzipped)
  }
  // Rare: only the compressed form is kept in memory.
  return reply.send(await promisify(gunzip)(gzipped))
}

let site: Promise<Site> | undefined

/** Built when first asked for, then shared by all instances in the process. */
const theSite = () => (site ??= buildSite())

/** GraphiQL at `GET /graphiql`, all of it from this server: it works on a closed network. */
export const graphiql: FastifyPluginAsync = async (app) => {
  app.get(PAGE, async (request, reply) => {
    return answer(request, reply, (await theSite()).page)
  })

  app.get(`${PAGE}/:file`, async (request, reply) => {
    const file = (await theSite()).files.get(request.url.split('?', 1)[0] as string)
    if (!file) return reply.callNotFound()
    return answer(request, reply, file)
  })
}
