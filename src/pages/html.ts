export { type Content, escaped, type Html, html } from '../drawing/markup.ts'
