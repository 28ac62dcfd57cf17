import type { Day } from '../../domain/basics/time.ts'
import { notThere } from '../../domain/vocabulary/missing.ts'
import { type Differences, grouped, nextPart } from '../differences.ts'
import type {
  ScenarioPageQuery,
  ScenarioPageQueryVariables,
  ScenariosPageQuery,
  ScenariosPageQueryVariables
} from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { inGraphiql } from '../mutations.ts'
import { page } from '../page.ts'
import { differenceSections, shownSections } from '../parts/difference-sections.ts'
import { facts } from '../parts/facts.ts'
import { folded, links, list, section } from '../parts/lists.ts'
import { operationInput } from '../parts/operation-input.ts'
import { signInAddress } from '../parts/rights.ts'
import { operationAt, operationLabel, SCENARIOS, scenarioAddress } from '../parts/scenarios.ts'
import { nameOf, ROOT, type Subject, type View } from '../view.ts'

/** Links of one finding that are shown at once; more are folded. */
const FEW = 8
/** Operations above which the input of each is folded. */
const MANY = 12

type Found = NonNullable<ScenarioPageQuery['scenario']>
type Operation = Found['operations'][number]

/** The scenarios that the reader may read. */
export const scenarios = page<ScenariosPageQuery, ScenariosPageQueryVariables>({
  path: SCENARIOS,
  operation: 'ScenariosPage',
  isOfScenarios: true,
  variables: (_given, { isSignedIn }) => ({ isSignedIn, after: null }),
  rest: () => ['/v1/scenarios'],
  following: ({ scenarios: found }) => (found?.pageInfo.hasNextPage ? { after: found.pageInfo.endCursor } : null),
  show(_data, view, _given, all) {
    const { say } = view
    const title = say('Scenarier', 'Scenarios')
    const found = all.flatMap((part) => part.scenarios?.nodes ?? [])
    return {
      title,
      isWithoutDay: true,
      content: html`<h1>${title}</h1>
        <p>${say(
          'Et scenarie er en liste af handlinger, der ikke er gennemført, såsom en kommune, der skifter klynge. Strukturen kan læses, som den ville være med dem.',
          'A scenario is a list of operations that are not carried out, such as a municipality that changes cluster. The structure can be read as it would be with them.'
        )}</p>
        ${view.isSignedIn ? [listed(found, view), wayToDraft(view)] : invitation(view)}`
    }
  }
})

const invitation = (view: View): Html =>
  html`<p>${view.say(
    'Et scenarie læses af sin forfatter, af administratorer og af redaktører i de regioner, som det deles med.',
    'A scenario is read by its author, by admins and by editors of the regions that it is shared with.'
  )} <a href="${signInAddress(view, view.href(SCENARIOS))}">${view.say('Log ind', 'Sign in')}</a></p>`

const listed = (found: NonNullable<ScenariosPageQuery['scenarios']>['nodes'], view: View): Html =>
  list(found, ({ key, title, status, author, expiresOn, operations }) => {
    const { say } = view
    const last = say(`sidste dag ${view.date(expiresOn)}`, `last day ${view.date(expiresOn)}`)
    return html`<a href="${scenarioAddress(key, view)}">${title}</a> <span>${view.label('ScenarioStatus', status)}</span>
      <span class="quiet">${[author, countOf(operations.length, view), status === 'DRAFT' && last].filter(Boolean).join(', ')}</span>`
  }) ??
  html`<p>${view.say('Der er ingen scenarier, som du kan læse.', 'There are no scenarios that you can read.')}</p>`

const countOf = (count: number, { say }: View): string =>
  count === 1 ? say('1 handling', '1 operation') : say(`${count} handlinger`, `${count} operations`)

/** The mutation that makes a scenario, as a dry run in GraphiQL. */
function wayToDraft(view: View): Html | null {
  const draft = view.mutations().find(({ name }) => name === 'draftScenario')
  return draft === undefined
    ? null
    : html`<p><a href="${inGraphiql(draft)}" target="_blank" rel="noopener" data-plain>${view.say('Lav et scenarie i GraphiQL', 'Draft a scenario in GraphiQL')}</a></p>`
}

/** A scenario: its operations, those that do not fit, and what they make different. */
export const scenario = page<ScenarioPageQuery, ScenarioPageQueryVariables>({
  path: `${SCENARIOS}/:key`,
  operation: 'ScenarioPage',
  isOfScenarios: true,
  variables: ({ params: { key = '' } }) => ({ key, after: null, afterLaw: null }),
  rest: ({ params: { key = '' } }) => [`/v1/scenarios/${encodeURIComponent(key)}?include=operations`],
  following: ({ scenario: found }) => found && nextPart(found),
  show({ scenario: found }, view, { params: { key = '' } }, all) {
    if (!found) throw notThere(key, 'key', 'scenario')
    const { say } = view
    const differences = grouped(all.flatMap((part) => part.scenario ?? []))
    const inside = view.reading({ scenario: found.key })
    const day = dayOf(differences) ?? view.day
    const sides = { from: { day }, to: { day, scenario: found.key } }
    const sections = differenceSections(differences, found.others, sides, view)
    const isReadable = found.status === 'DRAFT' && found.conflicts.length === 0
    return {
      title: found.title,
      isWithoutDay: true,
      content: html`
        <div class="kind">${say('Scenarie', 'Scenario')}</div>
        <h1>${found.title}</h1>
        ${properties(found, view)}
        ${isReadable ? waysIn(found.key, day, view) : whyNot(found, view)}
        <section>
          <h2>${say('Handlinger', 'Operations')} (${found.operations.length})</h2>
          <ol class="operations">${found.operations.map((one) => html`<li id="${idOf(one)}">${operation(one, found.operations.length > MANY, inside)}</li>`)}</ol>
        </section>
        ${
          isReadable &&
          section(
            say(`Hvad det ændrer den ${view.date(day)}`, `What it changes on ${view.date(day)}`),
            sections.length > 0
              ? shownSections(sections, 'h3')
              : html`<p>${say('Handlingerne ændrer intet.', 'The operations change nothing.')}</p>`
          )
        }
        ${isReadable && quality(found, inside)}`
    }
  }
})

function properties({ key, status, author, visibility, regions, expiresOn, citations }: Found, view: View): Html {
  const { say } = view
  return facts(
    [
      [say('Nøgle', 'Key'), html`<code>${key}</code>`],
      [say('Status', 'Status'), view.label('ScenarioStatus', status)],
      [say('Forfatter', 'Author'), author],
      [
        say('Læsere', 'Readers'),
        visibility === 'PRIVATE'
          ? say('forfatteren og administratorer', 'the author and admins')
          : html`${say('forfatteren, administratorer og redaktører i', 'the author, admins and editors of')} ${links(regions, view)}`
      ],
      [
        say('Kilder', 'Sources'),
        citations.map(({ documentKey, section }) => `${documentKey} § ${section}`).join(', ') || undefined
      ],
      [say('Sidste dag', 'Last day'), status === 'DRAFT' || status === 'EXPIRED' ? view.date(expiresOn) : undefined]
    ],
    view
  )
}

/** The links that read the structure in the scenario, on the first day that has all of its changes. */
function waysIn(key: string, day: Day, view: View): Html {
  const { say } = view
  const asOf = day === view.today ? undefined : day
  const comparison = view.href(`${ROOT}/changes`, { from: day, to: day, toScenario: key })
  return html`<ul class="ways">
    <li><a href="${view.href('/', { scenario: key, asOf })}">${say(`Læs strukturen i scenariet den ${view.date(day)}`, `Read the structure in the scenario on ${view.date(day)}`)}</a></li>
    <li><a href="${view.href(`${ROOT}/missing`, { scenario: key, asOf })}">${say('Hvad der mangler i scenariet', 'What is missing in the scenario')}</a></li>
    <li><a href="${comparison}">${say('Sammenlign med strukturen uden scenariet', 'Compare with the structure without the scenario')}</a></li>
  </ul>`
}

const idOf = ({ index }: Pick<Operation, 'index'>): string => `operation-${index + 1}`

function whyNot({ status, conflicts }: Found, view: View): Html {
  const { say } = view
  const words =
    status === 'DRAFT'
      ? say(
          'Scenariet passer ikke til strukturen, som den er nu. Det kan læses og gennemføres, når dette er rettet.',
          'The scenario does not fit the structure as it is now. It can be read and applied once this is revised.'
        )
      : view.meaning('ScenarioStatus', status)
  return html`<p class="known" role="note">${words}</p>
    ${list(conflicts, (one) =>
      one.operation === ''
        ? html`<span>${say('Kilderne', 'The sources')}: ${one.message} <code>${one.field}</code></span>`
        : html`<span><a href="#${idOf(one)}">${operationAt(one, view)}</a>: ${one.message}</span>`
    )}`
}

function operation({ operation: name, as, input, entity, conflict }: Operation, isFolded: boolean, view: View): Html {
  const { say } = view
  const fields = html`${operationInput(name, input as Record<string, unknown>, view)}
    ${as !== null && html`<p class="quiet">${say('Lokalt navn i scenariet', 'Local name in the scenario')}: <code>$${as}</code></p>`}`
  return html`<h3>${operationLabel(name, view)} <code>${name}</code></h3>
    ${entity !== null && html`<p>${view.subject(entity as Subject)}</p>`}
    ${conflict !== null && html`<p class="blocked">${conflict.message}${conflict.field !== null && html` <code>${conflict.field}</code>`}</p>`}
    ${isFolded ? folded(say('Input', 'Input'), fields) : fields}`
}

/** The day of the differences: every thing in them is read on it. */
function dayOf({ regions, municipalities, hospitals, organisations, bodies, members }: Differences): Day | undefined {
  const kinds = [regions, municipalities, hospitals, organisations, bodies]
  const things = kinds.flatMap(({ began, ended, renamed, moved }) => [
    ...began,
    ...ended,
    ...[...renamed, ...moved].map(({ thing }) => thing)
  ])
  const all = [...things, ...[...members.municipalities, ...members.hospitals].flatMap((one) => one.members)]
  return all
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
    .at(-1)
}

function quality({ issues }: Found, view: View): Html | null {
  const { say } = view
  return section(
    say(`Datakvalitet (${issues.length})`, `Data quality (${issues.length})`),
    list(
      issues,
      ({ code, severity, message, subjects }) => html`<span>${message}</span>
        <span class="quiet">${view.label('QualityCode', code)}, ${view.label('Severity', severity)}</span>
        ${about(subjects as readonly Subject[], view)}`
    ) ?? html`<p>${say('Intet at bemærke.', 'Nothing to remark.')}</p>`
  )
}

/** Links to what a finding is about; many are folded. */
function about(subjects: readonly Subject[], view: View): Html | null {
  const named = subjects.map((one) => ({ ...one, name: nameOf(one) })).filter(({ name }) => name)
  const all = links(named, view)
  return named.length > FEW && all !== null
    ? folded(view.say(`Om ${named.length} objekter`, `About ${named.length} objects`), all)
    : html`<span>${all}</span>`
}
