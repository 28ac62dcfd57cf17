import type { FastifyInstance } from 'fastify'
import type { TestApp } from './app.ts'

/** A page as a browser gets it: its status, headers and HTML. Without a key unless one is given. */
export async function pageOf({ app, key: own }: Pick<TestApp, 'app' | 'key'>, url: string, key: string | null = null) {
  // An app that writes shows its own key unless a request shows another one, or an empty one for none.
  const none = own === null ? {} : { authorization: '' }
  const response = await app.inject({
    url,
    headers: { accept: 'text/html', ...(key === null ? none : { authorization: `Bearer ${key}` }) }
  })
  return { status: response.statusCode, headers: response.headers, html: response.body }
}

/** A page as a browser gets it, with the text of its content in single spaces. */
export async function browse(app: FastifyInstance, url: string) {
  const { statusCode, headers, body } = await app.inject({ url, headers: { accept: 'text/html' } })
  const content = body.slice(body.indexOf('<main'), body.indexOf('<details class="behind">'))
  return { status: statusCode, headers, html: body, text: wordsOf(content).replace(/ ([,.:)])/g, '$1') }
}

/** The values of an attribute of the elements with a name, in order, unescaped. */
export function attributesOf(html: string, element: string, attribute: string): string[] {
  const tags = html.matchAll(new RegExp(`<${element}\\b[^>]*>`, 'g'))
  return [...tags].flatMap(([tag]) => {
    const value = new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1]
    return value === undefined ? [] : [unescaped(value)]
  })
}

/** The words of a page without its tags. */
export const wordsOf = (html: string): string =>
  unescaped(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
export const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => SIGNS[name] as string)
