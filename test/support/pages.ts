import type { FastifyInstance } from 'fastify'

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
export const attributesOf = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value))
