import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyPluginAsync } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { z } from 'zod'
import { parseInput } from '../domain/basics/input.ts'
import { addFile, addSite, answerFile, type File, makeFile, makePage, type Site } from '../http/site.ts'
import { COLLECTIONS_DESCRIBED } from './collections.ts'
import { type Described, describe, withJsonAlone } from './openapi.ts'
import { oneOf } from './shapes.ts'

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

/** An API key stays in the memory of the page, and no other server validates the document. */
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
  // The package is found by its manifest, because its main file is a program for servers.
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

/** Built at the first request, then shared by all instances in the process. */
const theSite = () => (site ??= buildSite())

/** The parameters of the document: `media=json` leaves out all other media types. */
const parameters = z.strictObject({ media: oneOf(['json']).optional() })

export type ReferenceOptions = {
  version: string
  /** Addresses of other doors. */
  others: readonly Described[]
  /** Parses the SDL, which has the descriptions of request bodies. Called when the document is first read. */
  parseSdl: () => GraphQLSchema
}

/** REST in OpenAPI at `/openapi.json`, and as a page at `/docs` with files of this server. */
export const reference: FastifyPluginAsync<ReferenceOptions> = async (app, { version, others, parseSdl }) => {
  const fileOf = (document: object) =>
    makeFile(JSON.stringify(document), {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, no-cache'
    })
  const files: Partial<Record<'whole' | 'json', Promise<File>>> = {}
  app.get(DOCUMENT, async (request, reply) => {
    const { media = 'whole' } = parseInput(parameters, request.query)
    const make = () => describe(version, [COLLECTIONS_DESCRIBED, ...others], parseSdl())
    files[media] ??= fileOf(media === 'json' ? withJsonAlone(make()) : make())
    return answerFile(request, reply, await files[media])
  })
  addSite(app, PAGE, theSite)
}
