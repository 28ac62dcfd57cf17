import type {
  ClaimPageQuery,
  DoubtPageQuery,
  KeyFigurePageQuery,
  LegalEventPageQuery,
  LinkLineFragment,
  StatementPageQuery,
  TaskBearerFragment,
  TaskPageQuery
} from '../../generated/queries.ts'
import { type Content, html } from '../../html.ts'
import type { Pair } from '../../parts/facts.ts'
import { list, section } from '../../parts/lists.ts'
import { capital, type View } from '../../view.ts'
import { coded, fact } from './fact.ts'

const outside = (all: readonly LinkLineFragment[], view: View): Pair => [
  view.say('Henvisninger', 'Links'),
  list(all, ({ url, label }) => html`<a href="${url}">${label}</a>`) ?? undefined
]

/** Who has a task: a type of body, an organisation or the authorities of a side. */
const bearer = ({ bodyType, organisation, side }: Omit<TaskBearerFragment, 'kind'>, view: View): Content =>
  view.link(bodyType ?? organisation) ?? (side && view.label('Side', side))

export const statementFacts = {
  ...fact<StatementPageQuery>('Statement', (found, view) => {
    const { say } = view
    return {
      kind: `${view.title('StatementCategory', found.category)}${found.number ? ` ${found.number}` : ''}`,
      title: found.title,
      text: found.text,
      pairs: [
        coded('Strength', found.strength, view),
        [say('Handler om', 'About'), found.bodyKinds.map((one) => view.label('BodyKind', one)).join(', ') || undefined],
        coded('Level', found.level, view),
        [say('Organisation', 'Organisation'), found.organisation ? view.link(found.organisation) : undefined],
        [say('Frist', 'Due'), found.due ? view.date(found.due) : undefined],
        [say('Hører under', 'Belongs under'), found.parent ? view.link(found.parent) : undefined],
        outside(found.links, view)
      ],
      more: section(say('Herunder', 'Below it'), list(found.children, view.link))
    }
  }),
  ...fact<TaskPageQuery>('Task', (found, view) => {
    const { say } = view
    return {
      kind: `${say('Opgave', 'Task')}, ${view.label('TaskKind', found.kind)}`,
      title: capital(found.text),
      pairs: [
        [say('Opgaven har', 'Who has the task'), bearer(found, view)],
        [
          say('Overdraget fra', 'Transferred from'),
          found.transferredFrom
            ? html`${bearer(found.transferredFrom, view)}: ${view.subject(found.transferredFrom)}`
            : undefined
        ],
        [
          say('Overdraget til', 'Transferred to'),
          list(found.transferredTo, (one) => html`<span>${bearer(one, view)}: ${view.subject(one)}</span>`) ?? undefined
        ]
      ],
      more: section(
        say('Samme indhold på en anden liste', 'The same on another list'),
        list(found.relatedTo, view.subject)
      )
    }
  }),
  ...fact<KeyFigurePageQuery>('KeyFigure', (found, view) => {
    const { say, label } = view
    const about = found.approximate ? say('ca. ', 'about ') : ''
    return {
      kind: say('Nøgletal', 'Key figure'),
      title: `${capital(about)}${view.number(found.value)} ${label('Unit', found.unit)}`,
      text: found.text,
      pairs: [
        coded('KeyFigureTopic', found.topic, view),
        [say('Hvem', 'Of whom'), found.population],
        [say('År', 'Year'), found.year === null ? undefined : String(found.year)],
        coded('Perspective', found.perspective, view),
        outside(found.links, view)
      ]
    }
  }),
  ...fact<LegalEventPageQuery>('LegalEvent', (found, view) => ({
    kind: view.title('LegalEventKind', found.kind),
    title: found.title,
    text: found.text,
    pairs: [
      [view.say('Dag', 'Day'), found.date === null ? view.say('ikke oplyst', 'not stated') : view.date(found.date)],
      [view.say('Adresse', 'Address'), found.url ? html`<a href="${found.url}">${found.url}</a>` : undefined]
    ]
  })),
  ...fact<ClaimPageQuery>('Claim', (found, view) => ({
    kind: view.title('SubjectType', 'Claim'),
    title: capital(found.text),
    pairs: [[view.say('Værdi', 'Value'), found.value]],
    more: section(
      view.say('Andre dokumenter siger', 'Other documents say'),
      list(found.contradictedBy, ({ value, ...one }) => html`<span>${value}:</span> <span>${view.subject(one)}</span>`)
    )
  })),
  ...fact<DoubtPageQuery>('Doubt', (found, view) => {
    const { say } = view
    return {
      kind: `${say('Tvivl', 'Doubt')}: ${view.label('DoubtKind', found.kind)}`,
      title: found.title,
      text: found.text,
      pairs: [
        coded('Severity', found.severity, view),
        [
          say('Mulige læsninger', 'Possible readings'),
          html`<ul>${found.readings.map((one) => html`<li>${one}</li>`)}</ul>`
        ],
        [say('Valgt læsning', 'Reading that is taken'), html`<strong>${found.taken}</strong>`],
        [say('Afgørelse', 'Decision'), found.resolution ?? undefined]
      ],
      more: section(say('Vedrører', 'Concerns'), list(found.subjects, view.subject))
    }
  })
}
