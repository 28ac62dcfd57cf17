import { foldedWords } from '../../domain/basics/text-fold.ts'
import { SEARCH_TYPE, type SearchType } from '../../domain/basics/vocabulary.ts'
import { passageIn } from '../../domain/search/passage.ts'
import type { SearchPageQuery, SearchPageQueryVariables } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { kept } from '../layout.ts'
import { type Given, page } from '../page.ts'
import { among } from '../parts/choices.ts'
import { pathOf, ROOT, type View } from '../view.ts'

type Edge = NonNullable<SearchPageQuery['search']>['edges'][number]
type Hit = Edge['node']

const PATH = `${ROOT}/search`
const RULES: readonly SearchType[] = SEARCH_TYPE.filter((type) => /_RULE$|_DUTY$/.test(type))
/** Characters of a hit in the list of suggestions. */
const SUGGESTED = 90

/** The things whose names and texts have the words. */
export const search = page<SearchPageQuery, SearchPageQueryVariables>({
  path: PATH,
  operation: 'SearchPage',
  parameters: ['q', 'types', 'anyTime', 'after'],
  variables: ({ query: { q = '', types, anyTime, after = null } }, { day }) => {
    const isAnyTime = anyTime === 'true'
    return {
      text: q,
      types: typesIn(types),
      after,
      asOf: isAnyTime ? null : day,
      anyTime: isAnyTime,
      hasWords: foldedWords(q).length > 0
    }
  },
  rest: ({ query: { q = '', types, anyTime } }, day) => {
    if (foldedWords(q).length === 0) return []
    const when = anyTime === 'true' ? { anyTime } : { asOf: day }
    return [`/v1/search?${new URLSearchParams({ text: q, ...(types ? { types } : {}), ...when })}`]
  },
  show({ search: found, ever }, view, { query }) {
    const { say } = view
    const { q = '' } = query
    if (!found) {
      return {
        title: say('Søg', 'Search'),
        content: html`<h1>${say('Søg', 'Search')}</h1>
          <p>${say('Skriv begyndelsen af et eller flere ord i søgefeltet øverst.', 'Write the start of one or more words in the search field above.')}
          ${say('Tasten / sætter markøren i feltet.', 'The key / puts the cursor in the field.')}</p>
          ${examples(view)}`
      }
    }
    const elsewhere = query.anyTime === 'true' ? 0 : (ever?.totalCount ?? 0) - found.totalCount
    const title = say(`Søgning efter »${q}«`, `Search for “${q}”`)
    return {
      title,
      content: html`<h1>${title}</h1>
        ${typeChoice(query, view)}
        <p>${countOf(found.totalCount, query, view)}</p>
        ${found.edges.length > 0 && html`<ul class="hits">${found.edges.map((edge) => hit(edge, query, view))}</ul>`}
        ${paging(found.pageInfo, query, view)}
        ${
          elsewhere > 0 &&
          html`<p><a href="${view.href(PATH, { ...query, anyTime: 'true', after: undefined })}">${say(
            `${elsewhere} fund på andre dage`,
            `${elsewhere} found on other days`
          )}</a></p>`
        }
        ${found.totalCount === 0 && advice(query, view)}`
    }
  }
})

/** The types that the address names, separated by commas; null for all. Throws INVALID_INPUT for an unknown one. */
const typesIn = (types: string | undefined): SearchType[] | null =>
  types === undefined ? null : types.split(',').map((one) => among('types', one, SEARCH_TYPE))

function countOf(count: number, { anyTime }: Given['query'], view: View): string {
  const { say } = view
  const found = say(`${count} fund`, `${count} found`)
  return anyTime === 'true'
    ? say(`${found} uanset dag.`, `${found}, whatever the day.`)
    : say(`${found} den ${view.date(view.day)}.`, `${found} as of ${view.date(view.day)}.`)
}

function typeChoice({ q, types = '', anyTime }: Given['query'], view: View): Html {
  const { say } = view
  const choices: [value: string, label: string][] = [
    ['', say('alt', 'everything')],
    [RULES.join(), say('regler', 'rules')],
    ...SEARCH_TYPE.map((type): [string, string] => [type, view.label('SearchType', type)])
  ]
  // A selection that only an address makes.
  if (!choices.some(([value]) => value === types)) {
    choices.push([types, (typesIn(types) ?? []).map((type) => view.label('SearchType', type)).join(', ')])
  }
  return html`<form class="filter" action="${PATH}" data-live>
    ${kept(view, { q, anyTime })}
    <label for="types">${say('Vis', 'Show')}</label>
    <select id="types" name="types">${choices.map(
      ([value, label]) => html`<option value="${value}"${value === types && html` selected`}>${label}</option>`
    )}</select>
    <button>${say('Vis', 'Show')}</button>
  </form>`
}

function hit({ node, passage }: Edge, { q = '', anyTime }: Given['query'], view: View): Html {
  const [name, kind, words] = [nameOf(node), kindOf(node, view), foldedWords(q)]
  const inName = passageIn(name, words)
  const inText = 'text' in node && node.text !== name ? passageIn(node.text, words) : null
  // The index finds the words in either language; a reader prefers that of the page.
  const foreign = inName === null && inText === null ? passage : null
  const place = 'region' in node ? node.region?.name : null
  return html`<li>
    <a href="${view.href(pathOf(node.id) as string, anyTime === 'true' ? { asOf: node.asOf } : {})}" data-hit="${cut(name)} – ${kind}">${inName ? marks(inName) : name}</a>
    <span class="quiet">${[kind, place, anyTime === 'true' && view.period(node)].filter(Boolean).join(', ')}</span>
    ${inText && html`<p class="passage">${marks(inText)}</p>`}
    ${foreign && html`<p class="passage" lang="${foreign.language.toLowerCase()}">${marks(foreign.parts)}</p>`}
  </li>`
}

const marks = (parts: readonly { text: string; isMatch: boolean }[]): Html =>
  html`${parts.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text))}`

const cut = (text: string): string => (text.length <= SUGGESTED ? text : `${text.slice(0, SUGGESTED - 1).trimEnd()}…`)

const nameOf = (node: Hit): string => ('name' in node ? node.name : 'title' in node ? node.title : node.text)

/** What a hit is, such as "sundhedsklynge" or "opgave". */
function kindOf(node: Hit, view: View): string {
  if ('bodyKind' in node) return view.label('BodyKind', node.bodyKind)
  if ('organisationKind' in node) return view.label('OrganisationKind', node.organisationKind)
  if ('category' in node) return view.label('StatementCategory', node.category)
  return view.say(...KINDS[node.__typename])
}

type Worded = 'bodyKind' | 'organisationKind' | 'category'
type Unworded = Exclude<Hit, { [One in Worded]: Record<One, unknown> }[Worded]>['__typename']

const KINDS: Record<Unworded, readonly [da: string, en: string]> = {
  Region: ['region', 'region'],
  Municipality: ['kommune', 'municipality'],
  Hospital: ['hospital', 'hospital'],
  Task: ['opgave', 'task'],
  RepresentationRule: ['regel om pladser', 'rule on seats'],
  ChairRule: ['regel om formandsposter', 'rule on chairs'],
  CadenceRule: ['regel om møder', 'rule on meetings'],
  InvolvementDuty: ['pligt til inddragelse', 'duty to involve'],
  VariationRule: ['regel om lokale fravigelser', 'rule on local variation'],
  BalanceRule: ['regel om fordelingen mellem parterne', 'rule on the balance between the sides'],
  KeyFigure: ['nøgletal', 'key figure'],
  Initiative: ['indsats', 'initiative'],
  LegalEvent: ['retlig begivenhed', 'legal event'],
  Claim: ['påstand', 'claim'],
  Doubt: ['tvivl', 'doubt']
}

type PageInfo = NonNullable<SearchPageQuery['search']>['pageInfo']

function paging({ hasNextPage, endCursor }: PageInfo, query: Given['query'], view: View): Html | false {
  const { say } = view
  const isFirst = query.after === undefined
  if (isFirst && !hasNextPage) return false
  return html`<nav class="paging" aria-label="${say('Sider med fund', 'Pages of results')}"><ul>
    ${!isFirst && html`<li><a href="${view.href(PATH, { ...query, after: undefined })}">${say('Forfra', 'From the start')}</a></li>`}
    ${hasNextPage && html`<li><a rel="next" href="${view.href(PATH, { ...query, after: endCursor ?? undefined })}">${say('Flere fund', 'More results')}</a></li>`}
  </ul></nav>`
}

function advice({ q, types }: Given['query'], view: View): Html {
  const { say } = view
  return html`<ul>
      <li>${say('Brug færre eller kortere ord: alle ordene skal findes.', 'Use fewer or shorter words: all of them must be found.')}</li>
      <li>${say(
        'Begyndelsen af ordene er nok, og stavemåden af æ, ø og å er uden betydning: »abenra« finder Aabenraa.',
        'The start of each word is enough, and spellings of æ, ø and å make no difference: “abenra” finds Aabenraa.'
      )}</li>
      ${types && html`<li><a href="${view.href(PATH, { q })}">${say('Søg i alt', 'Search everything')}</a></li>`}
    </ul>
    ${examples(view)}`
}

function examples(view: View): Html {
  const words = ['aabenraa', 'holbæk', 'borgmester', 'praksisplan', view.say('patienter', 'patients')]
  return html`<p>${view.say('Prøv for eksempel', 'Try for example')}: ${words.map(
    (q, index) => html`${index > 0 && ', '}<a href="${view.href(PATH, { q })}">${q}</a>`
  )}.</p>`
}
