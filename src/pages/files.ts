import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type File, makeFile } from '../http/site.ts'
import type { PageFiles } from './layout.ts'
import { ROOT } from './view.ts'

/** The style and the scripts of the pages, as a browser loads them: no step builds them. */
const FOLDER = fileURLToPath(new URL('client/', import.meta.url))

/** The library that signs in by a provider: one file without imports. */
const OAUTH = import.meta.resolve('oauth4webapi')

const TYPES: { readonly [extension: string]: string } = { js: 'text/javascript', css: 'text/css' }

/** The files by their paths. All stand in a folder named by their contents, so that scripts can import each other. */
export async function makeClientFiles(): Promise<PageFiles & { files: ReadonlyMap<string, File> }> {
  const own = readdirSync(FOLDER)
    .filter((name) => (name.split('.').at(-1) as string) in TYPES)
    .sort()
    .map((name) => [name, readFileSync(`${FOLDER}${name}`, 'utf8')] as const)
  const contents = [...own, ['oauth4webapi.js', withoutMap(readFileSync(fileURLToPath(OAUTH), 'utf8'))] as const]
  const hash = createHash('sha256')
  for (const [name, content] of contents) hash.update(`${name}\n${content}\n`)
  const folder = `${ROOT}/files/${hash.digest('hex').slice(0, 16)}`
  const files = await Promise.all(
    contents.map(async ([name, content]) => {
      const file = await makeFile(content, {
        'content-type': `${TYPES[name.split('.').at(-1) as string]}; charset=utf-8`,
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
      })
      return [`${folder}/${name}`, file] as const
    })
  )
  return { files: new Map(files), style: `${folder}/style.css`, script: `${folder}/main.js` }
}

/** Without the reference to a source map, which is not served. */
const withoutMap = (script: string): string => script.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n')
