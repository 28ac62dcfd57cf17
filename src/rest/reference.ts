import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyPluginAsync } from 'fastify'
import { addFile, addSite, answerFile, type File, makeFile, makePage, type Site } from '../http/site.ts'
import { type Described, describe } from './openapi.ts'

const PAGE = '/docs'
const DOCUMENT = '/openapi.json'

/** Everything comes from this origin, and scripts only from files. Swagger UI writes style attributes while it runs. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

/** A key that is typed in stays in the page's memory, and nothing is sent to be validated elsewhere. */
const START = `
SwaggerUIBundle({
  url: '${DOCUMENT}',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  persistAuthorization: false,
  validatorUrl: null
})
`

async function buildSite(): Promise<Site> {
  // Found by its manifest: its main file would run a server's part of it.
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  const [bundle, css] = await Promise.all(
    ['swagger-ui-bundle.js', 'swagger-ui.css'].map((name) => readFile(join(folder, name), 'utf8'))
  )
  const files = new Map<string, File>()
  const script = await addFile(files, `${PAGE}/reference`, 'js', `${bundle};${START}`)
  const style = await addFile(files, `${PAGE}/reference`, 'css', css ?? '')
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>REST reference – Sundhedsstruktur</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <noscript>This page needs JavaScript. The description itself is at ${DOCUMENT}.</noscript>
    <main id="reference"></main>
    <script src="${script}"></script>
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

/** The description of the REST door at `/openapi.json`, and for people at `/docs`; all of it from this server. */
export const reference: FastifyPluginAsync<{ version: string; replication: readonly Described[] }> = async (
  app,
  { version, replication }
) => {
  let document: Promise<File> | undefined
  const theDocument = () => {
    document ??= makeFile(JSON.stringify(describe(version, replication)), {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, no-cache'
    })
    return document
  }
  app.get(DOCUMENT, async (request, reply) => answerFile(request, reply, await theDocument()))
  addSite(app, PAGE, theSite)
}
