import { invalidInput } from '../../domain/basics/errors.ts'
import type { Day } from '../../domain/basics/time.ts'
import type { Level } from '../../domain/basics/vocabulary.ts'
import type { MissingPageQuery, MissingPageQueryVariables, StepAheadFragment } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { kept } from '../layout.ts'
import { type Given, page } from '../page.ts'
import { among } from '../parts/choices.ts'
import { findingList } from '../parts/composition.ts'
import { table } from '../parts/table.ts'
import { type Linked, pathOf, ROOT, type View } from '../view.ts'

const PATH = `${ROOT}/missing`

/** Kinds of what is missing, in the order of the page. */
const KINDS = [
  'vacancies',
  'breaches',
  'unreported',
  'meetings',
  'decisions',
  'constitution',
  'involvement',
  'quality'
] as const
type Kind = (typeof KINDS)[number]

type Body = MissingPageQuery['bodies']['nodes'][number]
type Composition = MissingPageQuery['compositionReport']['nodes'][number]
type Issue = MissingPageQuery['dataQuality']['issues'][number]
type Agreement = MissingPageQuery['healthAgreements']['nodes'][number]
type Plan = MissingPageQuery['practicePlans']['nodes'][number]

/** What is missing of a kind: how much, how it is shown, and the lists of REST that have it, with their names. */
type Section = { count: number; content: Content; lists: readonly List[] }
type List = readonly [name: string, address: string]

/** The part of the structure that the page shows. */
type Scope = { region: string | undefined; body: Body | undefined }

/** What a secretariat has to follow up on. */
export const missing = page<MissingPageQuery, MissingPageQueryVariables>({
  path: PATH,
  operation: 'MissingPage',
  parameters: ['region', 'body', 'kind'],
  variables: ({ query: { region = null, body, kind } }, { day }) => {
    if (kind !== undefined) readKind(kind)
    return { regionCode: region, body: body ?? '', hasBody: body !== undefined, year: yearOf(day) }
  },
  rest: ({ query: { region } }, day) => [
    addressOf('/v1/compositions', { regionCode: region, asOf: day }),
    addressOf('/v1/health-agreements', { regionCode: region, asOf: day, status: OPEN_AGREEMENTS }),
    addressOf('/v1/practice-plans', { regionCode: region, asOf: day, status: OPEN_PLANS }),
    addressOf('/v1/data-quality', { asOf: day })
  ],
  show(data, view, { query }) {
    const { say } = view
    const scope = scopeOf(data, query)
    const shown = query.kind === undefined ? KINDS : [readKind(query.kind)]
    const sections = sectionsOf(data, scope, view)
    // A link to a file sends no key, and the calendar has what is carried out.
    const isPublic = view.scenario === undefined
    const place =
      scope.body?.name ??
      data.regions.nodes.find(({ code }) => code === scope.region)?.name ??
      say('Hele landet', 'The whole country')
    return {
      title: say('Hvad mangler', 'What is missing'),
      content: html`<h1>${say('Hvad mangler', 'What is missing')}</h1>
        ${filter(data, scope, query, view)}
        <p class="scope">${place}, ${view.date(view.day)}
          <button type="button" data-print hidden>${say('Udskriv', 'Print')}</button></p>
        ${
          query.body !== undefined &&
          !scope.body &&
          html`<p>${say(
            `${data.chosen?.name} er ikke i regionen; siden viser hele regionen.`,
            `${data.chosen?.name} is not in the region; the page shows the whole region.`
          )}</p>`
        }
        ${isCut(data) && html`<p>${say('Listerne er for lange til at stå her i deres helhed: vælg en region.', 'The lists are too long to be shown as a whole: choose a region.')}</p>`}
        ${summary(sections, query, view)}
        ${shown.map((kind) => {
          const { count, content, lists } = sections[kind]
          return html`<section id="${kind}">
            <h2>${titleOf(kind, view)} (${count})</h2>
            ${count === 0 ? html`<p class="quiet">${say('Intet mangler.', 'Nothing is missing.')}</p>` : content}
            ${count > 0 && lists.length > 0 && isPublic && downloads(lists, view)}
          </section>`
        })}
        ${isPublic && calendar(scope, view)}`
    }
  }
})

const yearOf = (day: Day): number => Number(day.slice(0, 4))

const readKind = (kind: string): Kind => among('kind', kind, KINDS)

/**
 * The chosen region and body. A body of another region than the chosen one is left out. Throws INVALID_INPUT for a region or
 * body that does not exist on the day.
 */
function scopeOf({ regions, bodies, chosen }: MissingPageQuery, { region, body }: Given['query']): Scope {
  if (region !== undefined)
    among(
      'region',
      region,
      regions.nodes.map(({ code }) => code)
    )
  if (body !== undefined && !chosen) {
    const message = {
      da: 'skal være nøglen på et organ, der findes den dag; siden uden body har dem på en liste',
      en: 'must be the key of a body that exists on the day; the page without body lists them'
    }
    throw invalidInput([{ field: 'body', message }])
  }
  const found = bodies.nodes.find(({ key }) => key === body)
  return { region: region ?? found?.region?.code, body: found }
}

const isCut = (data: MissingPageQuery): boolean =>
  [data.compositionReport, data.bodies, data.healthAgreements, data.practicePlans].some(
    ({ totalCount, nodes }) => totalCount > nodes.length
  )

function titleOf(kind: Kind, { say }: View): string {
  const titles: Record<Kind, string> = {
    vacancies: say('Ledige pladser', 'Vacant seats'),
    breaches: say('Brud, afvigelser og bemærkninger', 'Breaches, deviations and notices'),
    unreported: say('Intet indberettet', 'Nothing reported'),
    meetings: say('Møder', 'Meetings'),
    decisions: say('Aftaler og planer, der venter', 'Agreements and plans that wait'),
    constitution: say('Konstituering', 'Constitution'),
    involvement: say('Inddragelse', 'Involvement'),
    quality: say('Datakvalitet', 'Data quality')
  }
  return titles[kind]
}

function filter(
  { regions, bodies }: MissingPageQuery,
  scope: Scope,
  { region, kind }: Given['query'],
  view: View
): Html {
  const { say } = view
  return html`<form class="filter" action="${PATH}" data-live>
    ${kept(view, { kind })}
    <label for="region">${say('Region', 'Region')}</label>
    <select id="region" name="region">
      <option value="">${say('alle', 'all')}</option>
      ${regions.nodes.map(
        ({ code, name }) => html`<option value="${code}"${code === region && html` selected`}>${name}</option>`
      )}
    </select>
    <label for="body">${say('Organ', 'Body')}</label>
    <select id="body" name="body">
      <option value="">${say('alle', 'all')}</option>
      ${bodies.nodes.map(
        (one) =>
          html`<option value="${one.key}"${one.key === scope.body?.key && html` selected`}>${one.name}${region === undefined && one.region && ` (${one.region.name})`}</option>`
      )}
    </select>
    <button>${say('Vis', 'Show')}</button>
  </form>`
}

function summary(sections: Record<Kind, Section>, query: Given['query'], view: View): Html {
  const { say } = view
  const item = (kind: Kind | undefined, content: Content) =>
    html`<li><a href="${view.href(PATH, { ...query, kind })}"${kind === query.kind && html` aria-current="true"`}>${content}</a></li>`
  return html`<nav class="counts" aria-label="${say('Hvad siden viser', 'What the page shows')}"><ul>
    ${item(undefined, say('Alt', 'Everything'))}
    ${KINDS.map((kind) => item(kind, html`${titleOf(kind, view)} <b>${sections[kind].count}</b>`))}
  </ul></nav>`
}

function sectionsOf(data: MissingPageQuery, scope: Scope, view: View): Record<Kind, Section> {
  const bodies = scope.body ? [scope.body] : data.bodies.nodes
  const compositions = data.compositionReport.nodes.filter(({ body }) => !scope.body || body.key === scope.body.key)
  return {
    vacancies: vacancies(compositions, scope, view),
    breaches: breaches(compositions, scope, view),
    unreported: unreported(compositions, scope, view),
    meetings: meetings(bodies, scope, view),
    decisions: decisions(data, scope, view),
    constitution: constitution(bodies, scope, view),
    involvement: involvement(bodies, scope, view),
    quality: quality(data.dataQuality.issues, scope, view)
  }
}

function vacancies(all: readonly Composition[], scope: Scope, view: View): Section {
  const { say, label } = view
  const rows = all.flatMap(({ body, level, seats, chairs }) => {
    const where = [bodyLink(body, scope, view), levelOf(level, view)]
    return [
      ...seats.flatMap(({ vacant, rule: { id, seatKind, appointedBy }, requiredBy }) => {
        if (!vacant) return []
        const party = appointedBy === null ? say('ikke oplyst', 'not stated') : label('Appointer', appointedBy)
        const seat = ruleLink(id, label('SeatKind', seatKind), view)
        return [{ vacant, cells: [...where, seat, requiredBy.id === body.id ? null : view.link(requiredBy), party] }]
      }),
      ...chairs.flatMap(({ vacant, rule: { id }, role, side }) =>
        vacant
          ? [{ vacant, cells: [...where, ruleLink(id, label('ChairRole', role), view), null, label('Side', side)] }]
          : []
      )
    ]
  })
  return {
    count: sum(rows.map(({ vacant }) => vacant)),
    content: table(
      say('Ledige pladser og formandsposter', 'Vacant seats and chairs'),
      [
        say('Organ', 'Body'),
        say('Niveau', 'Level'),
        say('Plads', 'Seat'),
        say('For', 'For'),
        say('Udpeges af', 'Appointed by'),
        { number: say('Ledige', 'Vacant') }
      ],
      rows.map(({ vacant, cells }) => [...cells, vacant])
    ),
    lists: compositionLists(scope, 'VACANT,DEVIATING,VIOLATED', view)
  }
}

function breaches(all: readonly Composition[], scope: Scope, view: View): Section {
  const found = all.flatMap(({ body, level, findings }) => {
    const theirs = findings.filter(({ severity }) => severity !== 'VACANCY')
    return theirs.length > 0 ? [{ body, level, theirs }] : []
  })
  return {
    count: sum(found.map(({ theirs }) => theirs.length)),
    content: found.map(
      ({ body, level, theirs }) =>
        html`<h3>${bodyLink(body, scope, view)}, ${levelOf(level, view)}</h3>${findingList(theirs, view)}`
    ),
    lists: compositionLists(scope, 'DEVIATING,VIOLATED', view)
  }
}

function unreported(all: readonly Composition[], scope: Scope, view: View): Section {
  const { say } = view
  const found = all.filter(({ status }) => status === 'NOT_REPORTED')
  const bodies = new Map(found.map(({ body }) => [body.id, body]))
  return {
    count: found.length,
    content: html`<p>${say(
      'Ingen har indberettet, hvem der sidder her, og om der holdes møder.',
      'Nobody has reported who sits here, and whether meetings are held.'
    )}</p>
    ${table(
      say('Niveauer, som intet er indberettet om', 'Levels of which nothing is reported'),
      [say('Organ', 'Body'), say('Niveauer', 'Levels')],
      [...bodies.values()].map((body) => [
        bodyLink(body, scope, view),
        found
          .filter((one) => one.body.id === body.id)
          .map(({ level }) => levelOf(level, view))
          .join(', ')
      ])
    )}`,
    lists: compositionLists(scope, 'NOT_REPORTED', view)
  }
}

function meetings(all: readonly Body[], scope: Scope, view: View): Section {
  const { say, day } = view
  const rows = all.flatMap((one) =>
    one.levels.flatMap(({ level, cadence, meetings }) => {
      const overdue = meetings.filter(({ date }) => date < day)
      const lacking = cadence.missing ?? 0
      return lacking + overdue.length > 0 ? [{ one, level, cadence, overdue, lacking }] : []
    })
  )
  return {
    count: sum(rows.map(({ overdue, lacking }) => overdue.length + lacking)),
    content: html`<p>${say(
      `Møder i ${yearOf(day)}, som reglerne kræver, og som hverken er afholdt eller planlagt, og møder, der skulle være holdt, men ikke er registreret som afholdt eller aflyst.`,
      `Meetings in ${yearOf(day)} that the rules require and that are neither held nor scheduled, and meetings whose day has passed and that are recorded neither as held nor as cancelled.`
    )}</p>
    ${table(
      say('Møder, der mangler', 'Meetings that are missing'),
      [
        say('Organ', 'Body'),
        say('Niveau', 'Level'),
        { number: say('Skal holdes', 'Expected') },
        { number: say('Afholdt', 'Held') },
        { number: say('Mangler', 'Missing') },
        say('Dagen er passeret', 'Day has passed')
      ],
      rows.map(({ one, level, cadence, overdue, lacking }) => [
        bodyLink(one, scope, view),
        levelOf(level, view),
        cadence.expected,
        cadence.held,
        lacking,
        overdue.map(({ date }) => view.date(date)).join(', ')
      ])
    )}`,
    lists: (scope.body?.levels ?? []).map(({ level }) => [
      levelOf(level, view),
      `/v1/bodies/${scope.body?.key}/levels/${level.toLowerCase()}/meetings`
    ])
  }
}

const OPEN_AGREEMENTS = 'DRAFT,IN_APPROVAL,APPROVED_BY_PARTIES,SUBMITTED'
const OPEN_PLANS = 'REQUIRED,DRAFT,IN_HEARING,HEARD,PRESENTED'

function decisions({ healthAgreements, practicePlans }: MissingPageQuery, { region }: Scope, view: View): Section {
  const isThere = (one: Agreement | Plan) => region === undefined || one.region?.code === region
  const agreements = healthAgreements.nodes.filter(isThere)
  const plans = practicePlans.nodes.filter(isThere)
  const parameters = { regionCode: region, asOf: view.day, knownAt: view.knownAt }
  return {
    count: agreements.length + plans.length,
    content: [...agreements, ...plans].map((one) => waiting(one, view)),
    lists: [
      [
        view.say('sundhedsaftaler', 'health agreements'),
        addressOf('/v1/health-agreements', { ...parameters, status: OPEN_AGREEMENTS })
      ],
      [
        view.say('praksisplaner', 'practice plans'),
        addressOf('/v1/practice-plans', { ...parameters, status: OPEN_PLANS })
      ]
    ]
  }
}

/** An agreement or a plan, and whose decision it awaits. */
function waiting(one: Agreement | Plan, view: View): Html {
  const { say, label } = view
  const status =
    'planStatus' in one
      ? label('PracticePlanStatus', one.planStatus)
      : label('HealthAgreementStatus', one.agreementStatus)
  const awaited =
    'planStatus' in one
      ? []
      : [
          [say('Mangler godkendelse fra', 'Approval is missing from'), one.outstanding] as const,
          [say('Mangler indspil fra', 'Input is missing from'), one.missingInputs] as const
        ].filter(([, parties]) => parties.length > 0)
  // Steps that take it back or off the table are open to everyone at any time, and nobody awaits them.
  const steps = one.nextSteps.filter(({ action }) => !/^(withdraw|repeal|revise|reject)/.test(action))
  return html`<h3>${view.link(one)} <span class="quiet">${status}</span></h3>
    <ul>${awaited.map(
      ([word, parties]) =>
        html`<li>${word}: ${parties.map((party, index) => html`${index > 0 && ', '}${view.link(party as Linked)}`)}</li>`
    )}
    ${steps.map((step) => html`<li>${stepAhead(step, view)}</li>`)}</ul>`
}

function stepAhead({ text, by, possible, blockedBy }: StepAheadFragment, view: View): Html {
  const parties = by.map((party) => view.label('ActingParty', party)).join(', ')
  const obstacles = blockedBy.map(({ message }) => message).join(' ')
  return html`<b>${parties}:</b> ${text}${!possible && html` <span class="quiet">(${view.say('endnu ikke', 'not yet')}: ${obstacles})</span>`}`
}

function constitution(all: readonly Body[], scope: Scope, view: View): Section {
  const { say } = view
  const rows = all.flatMap((body) => {
    const open = body.constitution.filter(({ done }) => done === false)
    return open.length > 0 ? [{ body, open }] : []
  })
  return {
    count: sum(rows.map(({ open }) => open.length)),
    content: table(
      say('Punkter, som organet endnu ikke har besluttet', 'Points that the body has not decided yet'),
      [say('Organ', 'Body'), say('Punkter', 'Points')],
      rows.map(({ body, open }) => [
        bodyLink(body, scope, view),
        open.map(({ item }) => view.label('ConstitutionItem', item)).join(', ')
      ])
    ),
    lists: []
  }
}

function involvement(all: readonly Body[], scope: Scope, view: View): Section {
  const { say } = view
  const rows = all.flatMap((body) =>
    body.levels.flatMap(({ level, cadence }) =>
      cadence.invitations.flatMap(({ missing, duty }) => (missing ? [{ body, level, missing, duty }] : []))
    )
  )
  return {
    count: sum(rows.map(({ missing }) => missing)),
    content: table(
      say(`Invitationer i ${yearOf(view.day)}, der mangler`, `Invitations in ${yearOf(view.day)} that are missing`),
      [say('Organ', 'Body'), say('Niveau', 'Level'), say('Part', 'Party'), { number: say('Mangler', 'Missing') }],
      rows.map(({ body, level, missing, duty }) => [
        bodyLink(body, scope, view),
        levelOf(level, view),
        ruleLink(duty.id, view.label('InvolvedParty', duty.party), view),
        missing
      ])
    ),
    lists: []
  }
}

function quality(all: readonly Issue[], scope: Scope, view: View): Section {
  const found = all.filter((one) => concerns(one, scope))
  const codes = [...new Set(found.map(({ code }) => code))]
  return {
    count: found.length,
    content: codes.map((code) => {
      const issues = found.filter((one) => one.code === code)
      return html`<details>
        <summary>${view.label('QualityCode', code)} (${issues.length})</summary>
        <ul>${issues.map(({ message, severity, subjects }) => {
          const named = subjects.filter((one): one is typeof one & Linked => 'name' in one)
          return html`<li>${message} <span class="quiet">${view.label('Severity', severity)}</span>
            ${named.map((one, index) => html`${index > 0 && ', '}${view.link(one)}`)}</li>`
        })}</ul>
      </details>`
    }),
    lists: [
      [
        view.say('hele landet', 'the whole country'),
        addressOf('/v1/data-quality', { asOf: view.day, knownAt: view.knownAt })
      ]
    ]
  }
}

/** True for an issue about the body, or about something in the region. */
function concerns({ subjects }: Issue, { region, body }: Scope): boolean {
  if (body) return subjects.some((one) => one.id === body.id || ('body' in one && one.body.id === body.id))
  if (region === undefined) return true
  return subjects.some((one) => ('code' in one ? one.code === region : 'region' in one && one.region?.code === region))
}

function compositionLists({ region, body }: Scope, status: string, view: View): List[] {
  const address = body
    ? addressOf(`/v1/bodies/${body.key}/composition`, { asOf: view.day, knownAt: view.knownAt })
    : addressOf('/v1/compositions', { regionCode: region, status, asOf: view.day, knownAt: view.knownAt })
  return [[view.say('sammensætninger', 'compositions'), address]]
}

function downloads(lists: readonly List[], view: View): Html {
  const forCsv = view.language === 'da' ? '&bom=true&locale=da' : '&bom=true'
  return html`<p class="downloads">${view.say('Hent', 'Download')} ${lists.map(([name, list], index) => {
    const address = `${list}${list.includes('?') ? '&' : '?'}format=`
    return html`${index > 0 && ', '}${name}: <a href="${address}csv${forCsv}" data-plain>CSV</a> · <a href="${address}xlsx" data-plain>Excel</a>`
  })}</p>`
}

function calendar({ region, body }: Scope, view: View): Html {
  const { say } = view
  const address = addressOf('/calendar.ics', body ? { body: body.key } : { region })
  return html`<section class="calendar">
    <h2>${say('Kalender', 'Calendar')}</h2>
    <p>${say(
      'Møder, og de sidste dage af udpegninger, formandsposter og aftaler.',
      'Meetings, and the last days of appointments, chairs and agreements.'
    )}
    <a href="webcal://${view.host}${address}">${say('Abonnér', 'Subscribe')}</a> ·
    <a href="${address}" data-plain>${say('Hent som fil', 'Download as a file')}</a></p>
  </section>`
}

function addressOf(path: string, parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((one): one is [string, string] => one[1] !== undefined)
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

/** A body with its region where the page shows several: some of their bodies have the same name. */
const bodyLink = (body: Linked & { region: { name: string } | null }, scope: Scope, view: View): Html =>
  html`${view.link(body)}${scope.region === undefined && body.region && html` <span class="quiet">${body.region.name}</span>`}`

const levelOf = (level: Level | null, view: View): string => (level === null ? '' : view.label('Level', level))

const ruleLink = (id: string, text: string, view: View): Html =>
  html`<a href="${view.href(pathOf(id) as string)}">${text}</a>`

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
