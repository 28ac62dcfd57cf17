import { globalId } from '../../domain/basics/ids.ts'
import { type Kind, NO_SUCH } from '../../domain/vocabulary/missing.ts'
import type { AbsentPageQuery, AbsentPageQueryVariables } from '../generated/queries.ts'
import { html } from '../html.ts'
import { type Given, type Page, page } from '../page.ts'
import { section } from '../parts/lists.ts'
import { timeline } from '../parts/timeline.ts'
import { nameOf, ROOT, type View } from '../view.ts'

/** The words for a thing that does not exist, by its type. */
const KINDS: { readonly [type: string]: Kind } = {
  Region: 'region',
  Municipality: 'municipality',
  Hospital: 'hospital',
  Organisation: 'organisation',
  Body: 'body',
  HealthAgreement: 'healthAgreement',
  PracticePlan: 'practicePlan',
  Initiative: 'initiative',
  JointFund: 'jointFund',
  Document: 'document'
}

/** The page in place of one whose thing is not there on the day: where else it is, and what comes before and after it. */
export const absent = ({ path, type }: Page): Page => {
  const ofType = type ?? ''
  return absentBy(path, ({ params: { id, key = '' } }) => id ?? globalId(ofType, key), KINDS[ofType])
}

/** The page in place of a fact whose id is of no type that has a page. */
export const absentFact: Page = absentBy(`${ROOT}/facts/:id`, ({ params: { id = '' } }) => id, undefined)

function absentBy(path: string, idOf: (given: Given) => string, kind: Kind = 'object'): Page {
  return page<AbsentPageQuery, AbsentPageQueryVariables>({
    path,
    status: 404,
    operation: 'AbsentPage',
    variables: (given) => ({ id: idOf(given) }),
    rest: (given, day) => [`/v1/resolve?system=ID&value=${encodeURIComponent(idOf(given))}&asOf=${day}`],
    show: ({ resolve: { matches, note } }, view, { params: { key, id } }) =>
      matches[0] ? elsewhere(matches[0], view) : unknown(kind, key || id || '', note, view)
  })
}

type Match = AbsentPageQuery['resolve']['matches'][number]

function elsewhere({ entity, successors }: Match, view: View) {
  const { say, date, day } = view
  const name = nameOf(entity)
  const isPast = entity.asOf < day
  const title = isPast
    ? say(`${name} findes ikke længere den ${date(day)}`, `${name} no longer exists on ${date(day)}`)
    : say(`${name} findes endnu ikke den ${date(day)}`, `${name} does not exist yet on ${date(day)}`)
  const period = 'validFrom' in entity ? view.period(entity) : ''
  const neighbours = 'succeeds' in entity ? entity : { succeeds: [], succeededBy: [] }
  return {
    title,
    ...('validFrom' in entity && { period: entity }),
    content: html`
      <h1>${title}</h1>
      ${period && html`<p>${say('Periode', 'Period')}: ${period}.</p>`}
      <p>${say('Se den dag, der er nærmest', 'See the nearest day')}: ${view.link({ ...entity, name: `${name}, ${date(entity.asOf)}` })}</p>
      ${
        isPast &&
        successors.length > 0 &&
        section(
          say('I stedet er der', 'Instead there is'),
          html`<ul>${successors.map((one) => html`<li>${view.link(one)}</li>`)}</ul>`
        )
      }
      ${timeline(neighbours, view)}`
  }
}

function unknown(kind: Kind, key: string, note: string | null, view: View) {
  const { say, day, date } = view
  const title = say('Siden findes ikke', 'There is no such page')
  return {
    title,
    content: html`
      <h1>${title}</h1>
      <p>${say(
        `Der findes ${NO_SUCH[kind].da} »${key}« den ${date(day)}.`,
        `There is ${NO_SUCH[kind].en} “${key}” on ${date(day)}.`
      )} ${note}</p>
      <ul>
        <li><a href="${view.href(`${ROOT}/search`, { q: wordsOf(key) })}">${say('Søg efter den', 'Search for it')}</a></li>
        <li><a href="${view.href('/')}">${say('Gå til kortet og listen over kommuner', 'Go to the map and the list of municipalities')}</a></li>
      </ul>`
  }
}

/** The words of a key without the code of its region, such as "sundhedsklynge nord". */
const wordsOf = (key: string): string => key.replace(/^\d{4}-/, '').replaceAll('-', ' ')
