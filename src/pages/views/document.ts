import { globalId } from '../../domain/basics/ids.ts'
import type { DocumentPageQuery, DocumentPageQueryVariables } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { type NodeOf, nodeIn, page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { list, section } from '../parts/lists.ts'
import { sectionId } from '../parts/sources.ts'
import { pathOf, ROOT, type View } from '../view.ts'

type Document = NodeOf<DocumentPageQuery>
type Statement = DocumentPageQuery['statements']['nodes'][number]

/** A source: what it is, its sections, and what it says. */
export const document = page<DocumentPageQuery, DocumentPageQueryVariables>({
  path: `${ROOT}/documents/:key`,
  type: 'Document',
  operation: 'DocumentPage',
  parameters: ['after'],
  variables: ({ params: { key = '' }, query: { after } }) => ({ key, id: globalId('Document', key), after }),
  rest: ({ params: { key = '' } }, day) => [
    `/v1/nodes/${globalId('Document', key)}`,
    `/v1/statements?document=${encodeURIComponent(key)}&asOf=${day}`,
    '/v1/documents'
  ],
  show(data, view) {
    const found = nodeIn(data)
    if (!found) return null
    const { say } = view
    const { statements } = data
    return {
      title: found.label,
      content: html`
        <div class="kind">${view.title('DocumentKind', found.kind)}</div>
        <h1>${found.label}</h1>
        <p>${found.note}</p>
        ${facts(
          [
            [say('Titel', 'Title'), found.title],
            [say('Udgiver', 'Publisher'), found.publisher],
            [say('Udgivet', 'Published'), published(found, view)],
            [say('Adresse', 'Address'), found.url ? html`<a href="${found.url}">${found.url}</a>` : undefined],
            [say('Oplysninger, der bygger på det', 'Facts that rest on it'), view.number(found.factCount)]
          ],
          view
        )}
        ${section(
          say('Henvisninger', 'Links'),
          list(found.links, ({ url, label }) => html`<a href="${url}">${label}</a>`)
        )}
        ${section(
          say('Kontakt', 'Contact'),
          list(
            found.contacts,
            ({ label, telephone, mail }) =>
              html`<span>${label}</span> <a href="tel:${telephone.replaceAll(' ', '')}">${telephone}</a> <a href="mailto:${mail}">${mail}</a>`
          )
        )}
        ${sections(found, statements.nodes, view)}
        ${
          statements.pageInfo.hasNextPage &&
          html`<p><a href="${view.href(pathOf(found.id) as string, { after: statements.pageInfo.endCursor ?? undefined })}">${say(
            `Vis flere af de ${statements.totalCount} udsagn`,
            `Show more of the ${statements.totalCount} statements`
          )}</a></p>`
        }`
    }
  }
})

function published({ publishedOn, publishedAfter, publishedBefore }: Document, view: View): Content {
  const { say, date } = view
  if (publishedOn) return date(publishedOn)
  const parts = [
    publishedAfter && say(`tidligst ${date(publishedAfter)}`, `${date(publishedAfter)} at the earliest`),
    publishedBefore && say(`senest ${date(publishedBefore)}`, `${date(publishedBefore)} at the latest`)
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : null
}

/** The sections, each with what it says. */
function sections({ id, sections: all }: Document, statements: readonly Statement[], view: View): Html | null {
  const inSection = (key: string) =>
    statements.filter(({ provenance }) => provenance.some((one) => one.section === key && one.document.id === id))
  if (all.length === 0) return null
  return section(
    view.say('Afsnit, og hvad de siger', 'Sections, and what they say'),
    html`${all.map(({ key, title }) => {
      const said = inSection(key)
      return html`<h3 id="${sectionId(key)}">${title}</h3>
      ${said.length > 0 && html`<ul>${said.map((one) => html`<li>${view.link(one)}</li>`)}</ul>`}`
    })}`
  )
}
