import { holds, type Period } from '../domain/basics/time.ts'
import { type Content, type Html, html } from './html.ts'
import { type Behind, queryBehind } from './parts/behind.ts'
import { knownAtField } from './parts/known-at.ts'
import { SIGN_IN, signInAddress } from './parts/rights.ts'
import { SCENARIOS, scenarioLink } from './parts/scenarios.ts'
import { type Coordinates, ROOT, type View } from './view.ts'

/** Addresses of the files that every page loads. */
export type PageFiles = { style: string; script: string }

export type Laid = {
  title: string
  content: Content
  isWithoutDay?: boolean
  period?: Period
  /** The coordinates that the page reads. A page of the present reads none, whatever its address names. */
  reads: ReadonlySet<keyof Coordinates>
  view: View
  files: PageFiles
  /** Path of the page, without its parameters. */
  path: string
  /** The page's own parameters, which stay when the day or the language changes. */
  parameters: Readonly<Record<string, string | undefined>>
  behind: Behind | null
}

/** A whole page: the head, what is on every page, and the content. */
export function layout(laid: Laid): string {
  const { title, content, view, files, behind } = laid
  const { say, language } = view
  const name = say('Sundhedsstruktur', 'Health structure')
  return html`<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title} – ${name}</title>
  <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
  <link rel="stylesheet" href="${files.style}">
  <script type="module" src="${files.script}"></script>
</head>
<body>
  <a class="skip" href="#main">${say('Til indholdet', 'Skip to content')}</a>
  <header>
    <a class="brand" href="${view.href('/')}">${name}</a>
    ${search(laid)}
    <nav aria-label="${say('Sider', 'Pages')}"><ul>
      ${item(laid, '/', say('Kort', 'Map'))}
      ${item(laid, `${ROOT}/missing`, say('Hvad mangler', 'What is missing'))}
      ${item(laid, `${ROOT}/changes`, say('Hvad er ændret', 'What changed'))}
      ${item(laid, `${ROOT}/coming`, say('Hvad er på vej', 'What is coming'))}
      ${view.isSignedIn && item(laid, SCENARIOS, say('Scenarier', 'Scenarios'))}
      ${signInItem(laid)}
    </ul></nav>
    ${languageSwitch(laid)}
  </header>
  <div id="messages" role="status"></div>
  <main id="main" tabindex="-1">
    ${!laid.isWithoutDay && [dayForm(laid), knownNotice(laid), scenarioNotice(laid)]}
    ${content}
    ${behind && queryBehind(behind, view)}
  </main>
  <footer>
    <p>${say('For programmer', 'For programs')}:
      <a href="/graphiql" data-plain>GraphQL</a> · <a href="/docs" data-plain>REST</a> · <a href="/fhir" data-plain>FHIR</a> ·
      <a href="/calendar.ics" data-plain>${say('Kalender', 'Calendar')}</a> · <a href="/docs/graphql" data-plain>${say('Skema', 'Schema')}</a></p>
  </footer>
</body>
</html>
`.text
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M8 3 3 12h10z" fill="none" stroke="#1f5f99"/>' +
  '<circle cx="8" cy="3" r="2" fill="#1f5f99"/><circle cx="3" cy="12" r="2" fill="#1f5f99"/><circle cx="13" cy="12" r="2" fill="#1f5f99"/></svg>'

function item({ view, path }: Laid, target: string, text: string): Html {
  return html`<li><a href="${view.href(target)}"${path === target && html` aria-current="page"`}>${text}</a></li>`
}

/** The way to sign in, and back to this page. */
function signInItem({ view, path, parameters }: Laid): Html {
  const isHere = path === SIGN_IN
  const target = isHere ? view.href(path) : signInAddress(view, view.href(path, parameters))
  const text = view.isSignedIn ? view.say('Min adgang', 'My access') : view.say('Log ind', 'Sign in')
  return html`<li><a href="${target}"${isHere && html` aria-current="page"`}>${text}</a></li>`
}

/** The search field of every page. Its list of suggestions is filled while the reader types. */
function search({ view, parameters: { q } }: Laid): Html {
  const { say } = view
  return html`<form class="search" role="search" action="${ROOT}/search">
      ${kept(view, {})}
      <label for="search" class="hidden">${say('Søg', 'Search')}</label>
      <input id="search" name="q" type="search" value="${q ?? ''}" autocomplete="off" placeholder="${say('Søg efter kommune, klynge, regel …', 'Search for municipality, cluster, rule …')}">
      <button>${say('Søg', 'Search')}</button>
    </form>`
}

/** The day that the page shows, and a way to another one. */
function dayForm({ view, path, parameters, period, reads }: Laid): Html {
  const { say, day, today, knownAt } = view
  const readsKnownAt = reads.has('knownAt')
  const isThereToday = period === undefined || holds(period, today)
  return html`<form class="day" action="${path}">
      ${kept(view, { ...parameters, asOf: undefined, ...(readsKnownAt && { knownAt: undefined }) }, false)}
      <label for="day">${say('Sådan er det den', 'As of')}</label>
      <input id="day" name="asOf" type="date" value="${day}" min="1000-01-01" max="9999-12-31" required>
      ${readsKnownAt && knownAtField('knownAt', say('Kendt pr.', 'Known at'), knownAt, view)}
      <button>${say('Vis', 'Show')}</button>
      ${day !== today && isThereToday && html`<a href="${view.href(path, { ...parameters, asOf: undefined })}">${say('I dag', 'Today')}</a>`}
    </form>`
}

/** Says that an earlier state of knowledge is read, with the way back to the present one. */
function knownNotice({ view, path, parameters, reads }: Laid): Html | null {
  const { say, knownAt } = view
  if (knownAt === undefined) return null
  const words = reads.has('knownAt')
    ? say(
        `Siden viser, hvad der var kendt ${view.known(knownAt)}. Senere ændringer og rettelser er ikke med.`,
        `This page shows what was known ${view.known(knownAt)}, without later changes and corrections.`
      )
    : say('Denne side viser altid, hvad der er kendt nu.', 'This page always shows what is known now.')
  return html`<p class="known" role="note">${words}
    <a href="${view.href(path, { ...parameters, knownAt: undefined })}">${say('Læs, hvad der er kendt nu', 'Read what is known now')}</a></p>`
}

/** Says that the structure is read in a scenario, with the ways to the scenario and out of it. */
function scenarioNotice({ view, path, parameters, reads }: Laid): Html | null {
  const { say, scenario } = view
  if (scenario === undefined) return null
  const link = scenarioLink(scenario, view)
  const words = reads.has('scenario')
    ? html`${say('Siden viser strukturen, som den ville være i scenariet', 'This page shows the structure as it would be in the scenario')} ${link}.
      ${say('Handlingerne er ikke gennemført.', 'The operations are not carried out.')}`
    : html`${say('Denne side viser altid strukturen uden scenariet', 'This page always shows the structure without the scenario')} ${link}.`
  return html`<p class="known" role="note">${words}
    <a href="${view.href(path, { ...parameters, scenario: undefined })}">${say('Læs uden scenariet', 'Read without the scenario')}</a></p>`
}

function languageSwitch({ view, path, parameters }: Laid): Html {
  const isDanish = view.language === 'da'
  const target = view.href(path, { ...parameters, language: isDanish ? 'en' : undefined })
  return html`<a class="language" href="${target}" lang="${isDanish ? 'en' : 'da'}" hreflang="${isDanish ? 'en' : 'da'}">${isDanish ? 'English' : 'Dansk'}</a>`
}

/** Hidden fields that keep the language, the day, the coordinates and other parameters when a form is sent. */
export function kept(view: View, parameters: Readonly<Record<string, string | undefined>>, withDay = true): Html {
  const all = {
    ...(view.language === 'en' ? { language: 'en' } : {}),
    ...(withDay && view.isDayGiven ? { asOf: view.day } : {}),
    knownAt: view.knownAt,
    scenario: view.scenario,
    ...parameters
  }
  return html`${Object.entries(all).map(
    ([name, value]) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`
  )}`
}
