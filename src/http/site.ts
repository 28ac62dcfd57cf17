import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { matchesEtag } from './etag.ts'

/* Pages for people, served with all their files from here: they work on a closed network. */

/** A file as it is served: its headers, and its content compressed. */
export type File = { headers: Record<string, string>; etag: string; gzipped: Buffer }

/** A page and the files that it names, by their paths. */
export type Site = { page: File; files: ReadonlyMap<string, File> }

/** A worker lives under the policy of its own file, not under that of the page: it only computes. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'"

const TYPES = { js: 'text/javascript', css: 'text/css' }

/** JSON that may stand inside a script element: no `<` of it can end the element. */
export const jsonForScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

const digest = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 16)

/** The content as a file. */
export async function makeFile(content: string, headers: Record<string, string>): Promise<File> {
  return {
    headers: { ...headers, vary: 'accept-encoding', 'x-content-type-options': 'nosniff' },
    // Weak, because the plain and the compressed answer share it.
    etag: `W/"${digest(content)}"`,
    gzipped: await promisify(gzip)(content)
  }
}

/** Adds a file with its content's hash in its name, so that a browser fetches it once a release; its path. */
export async function addFile(
  files: Map<string, File>,
  name: string,
  extension: keyof typeof TYPES,
  content: string
): Promise<string> {
  const path = `${name}.${digest(content)}.${extension}`
  const file = await makeFile(content, {
    'content-type': `${TYPES[extension]}; charset=utf-8`,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': FILE_POLICY
  })
  files.set(path, file)
  return path
}

/** True where the header names gzip and does not rule it out with a weight of zero. */
function acceptsGzip(header = ''): boolean {
  return header.split(',').some((item) => {
    const [coding, ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    return coding === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

/** Answers with the file, compressed where the browser takes that. */
export async function answerFile(request: FastifyRequest, reply: FastifyReply, { headers, etag, gzipped }: File) {
  reply.headers(headers).header('etag', etag)
  if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
  const encoding = request.headers['accept-encoding']
  if (acceptsGzip(Array.isArray(encoding) ? encoding.join() : encoding)) {
    return reply.header('content-encoding', 'gzip').send(gzipped)
  }
  // Rare: only the compressed form is kept in memory.
  return reply.send(await promisify(gunzip)(gzipped))
}

/** A page for people, under the policy that its scripts and styles need. */
export const makePage = (html: string, policy: string): Promise<File> =>
  makeFile(html, {
    'content-type': 'text/html; charset=utf-8',
    // Kept, but asked for anew each time: it names the files of the running release.
    'cache-control': 'public, no-cache',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer'
  })

/** Serves the page at its path, and its files under it. */
export function addSite(app: FastifyInstance, path: string, site: () => Promise<Site>): void {
  app.get(path, async (request, reply) => answerFile(request, reply, (await site()).page))
  app.get(`${path}/:file`, async (request, reply) => {
    const file = (await site()).files.get(request.url.split('?', 1)[0] as string)
    if (!file) return reply.callNotFound()
    return answerFile(request, reply, file)
  })
}
