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

/** A page as a browser gets it: its status, its HTML, and the text of its content with single spaces. */
export async function browse(app: FastifyInstance, url: string, others: Record<string, string> = {}) {
  const { statusCode, headers, payload } = await app.inject({ url, headers: { accept: 'text/html', ...others } })
  const main = /<main[\s\S]*?<\/main>/.exec(payload)?.[0] ?? ''
  return {
    status: statusCode,
    headers,
    html: payload,
    text: textOf(main.split('<details class="behind">')[0] as string)
  }
}

/** The text of a piece of HTML. */
export const textOf = (html: string): string =>
  unescaped(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:)])/g, '$1')
    .trim()

/** The text that an attribute or a text of a page stands for. */
export const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The values of an attribute on a page, in order. */
export const attributeValues = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value))
